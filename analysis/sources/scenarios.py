"""The assumptions of the scenarios, kept by hand in ``data/scenarios.yml``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, get_args

from pydantic import Field, field_validator

from analysis import yaml_file
from analysis.sources.events import Handle
from analysis.yaml_file import Day, Model, Several, Text, Wrong

FILE_NAME = "scenarios.yml"
Name = Literal["hold", "slide", "break", "upside"]
NAMES: tuple[Name, ...] = get_args(Name)


class Assumption(Model):
    """One scenario: the episode whose size it takes, if any, the state of tariffs, and why, in words."""

    name: Name
    title: Text
    episode: Handle | None = None
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
    arithmetic_percent : float
        A change that is shown as arithmetic, without a name.
    episodes : list of str
        Handles of the events after which the change is measured.
    """

    visible_from: Day
    horizon_months: Annotated[int, Field(ge=1, le=36)]
    ramp_months: Annotated[int, Field(ge=0, le=36)]
    # A change beyond these is a slip of the pen rather than an example.
    arithmetic_percent: Annotated[float, Field(ge=-80, le=400)]
    episodes: Several[Handle]
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
