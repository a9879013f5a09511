"""The assumptions of the scenarios, kept by hand in ``data/scenarios.yml``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, get_args

from pydantic import Field, field_validator

from analysis import yaml_file
from analysis.yaml_file import Day, Model, Several, Text, Wrong

FILE_NAME = "scenarios.yml"
Name = Literal["hold", "slide", "break", "upside"]
NAMES: tuple[Name, ...] = get_args(Name)
# A multiplier beyond these is a slip of the pen rather than an assumption.
Multiplier = Annotated[float, Field(ge=0.2, le=5)]


class Assumption(Model):
    """One scenario: what it multiplies each series by, the state of tariffs, and why, in words."""

    name: Name
    title: Text
    seizures_multiplier: Multiplier
    deaths_multiplier: Multiplier
    tariffs: Text
    rationale: Text


class Assumptions(Model):
    """All scenarios, in the order of `NAMES`.

    Attributes
    ----------
    visible_from : date
        Day of the arrangement they are about: a brief of an earlier day has none.
    horizon_months, ramp_months : int
        Months projected, and months a change takes to come in.
    """

    visible_from: Day
    horizon_months: Annotated[int, Field(ge=1, le=36)]
    ramp_months: Annotated[int, Field(ge=0, le=36)]
    scenarios: Several[Assumption]

    @field_validator("scenarios")
    @classmethod
    def _all(cls, items: tuple[Assumption, ...]) -> tuple[Assumption, ...]:
        names = tuple(item.name for item in items)
        if names != NAMES:
            raise Wrong(
                f"the scenarios are {', '.join(names) or 'missing'}.",
                f"Keep exactly {', '.join(NAMES)}, in this order.",
            )
        return items


def read(data: Path) -> Assumptions:
    """Read and check the assumptions in the folder `data`; raises `DataRefused` with the line."""
    return yaml_file.read(data / FILE_NAME, Assumptions)
