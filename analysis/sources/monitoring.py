"""The series that are watched, and how, kept by hand in ``data/monitoring.yml``."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Literal, get_args

from pydantic import Field, field_validator

from analysis import yaml_file
from analysis.yaml_file import Model, Several, Text, Wrong

FILE_NAME = "monitoring.yml"
SETTLED, NEWEST = "settled", "newest"
Series = Literal[
    "fentanyl_weight", "fentanyl_seizures", "air_and_marine_weight", "methamphetamine_weight", "deaths",
    "emergency_visits", "imports_from_china", "duties_collected",
]  # fmt: skip
SERIES: tuple[Series, ...] = get_args(Series)
# Fewer ring too often to be looked at; with more a series that left its course would go unseen for years.
Often = Annotated[int, Field(ge=24, le=600)]


class Watched(Model):
    """One watched series.

    Attributes
    ----------
    name : str
        How it is called; what its results are called follows from it.
    series : str
        Where its months come from.
    values : str
        ``settled`` leaves out months still open to revision, ``newest`` watches them too.
    up, down : str
        What an alarm in each direction means.
    first : str
        First month looked at, ``YYYY-MM``; blank for all.
    months_between_false_alarms : int, optional
        Where it is not that of the file.
    """

    name: Text
    series: Series
    values: Literal["settled", "newest"]
    up: Text
    down: Text
    first: str = ""
    months_between_false_alarms: Often | None = None

    @field_validator("first")
    @classmethod
    def _month(cls, value: str) -> str:
        if value and not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", value):
            raise Wrong(f"'{value}' is not a month.", 'Write "YYYY-MM", in quotes.')
        return value


class Monitoring(Model):
    """The whole file: how rare false alarms are to be, and what is watched."""

    months_between_false_alarms: Often
    watched: Several[Watched]

    @field_validator("watched")
    @classmethod
    def _named_once(cls, items: tuple[Watched, ...]) -> tuple[Watched, ...]:
        names = [item.name for item in items]
        for number, name in enumerate(names):
            if name in names[:number]:
                raise Wrong(f"'{name}' stands twice.", "Give each its own name.", (number, "name"))
        return items

    def often(self, item: Watched) -> int:
        """Return the stated months between false alarms of one series."""
        return item.months_between_false_alarms or self.months_between_false_alarms


def read(data: Path) -> Monitoring:
    """Read and check what is watched in the folder `data`; raises `DataRefused` with the line."""
    return yaml_file.read(data / FILE_NAME, Monitoring)
