"""``data/events.yml``: the events that code and settings name, by handles that are neither labels nor ids."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import RootModel, StringConstraints

from analysis import yaml_file
from analysis.errors import DataRefused, nearest
from analysis.project import Project
from analysis.sources import timelines
from analysis.sources.timeline_schema import schema
from analysis.yaml_file import Model, Text

FILE_NAME = "events.yml"

Handle = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]


class Entry(Model):
    """One event: the row of a timeline that it is, its label, its kind, whether series are drawn with it."""

    timeline: Literal["scheduling", "tariff_steps", "truces", "commitments", "cooperation", "context"]
    row: Text
    label: Text
    kind: Literal["control", "duty", "meeting", "promise", "suspension", "emergency"]
    drawn: bool = False


class Events(RootModel[dict[Handle, Entry]]):
    """The file: handle -> entry."""


def read(project: Project) -> dict[str, Entry]:
    """Return all events by handle, in the file's order.

    Raises
    ------
    DataRefused
        When the file is not as described, or an event names a row that its timeline does not hold; the
        nearest right name is given.
    """
    path = project.timelines.parent / FILE_NAME
    entries = yaml_file.read(path, Events).root
    ids = {
        name: list(timelines.read(project.timelines, name)[schema(project.timelines, name).key])
        for name in dict.fromkeys(entry.timeline for entry in entries.values())
    }
    for handle, entry in entries.items():
        if entry.row not in ids[entry.timeline]:
            raise DataRefused(
                f"{entry.timeline} has no row '{entry.row}'.{nearest(entry.row, ids[entry.timeline])}",
                where=f"{path.name}, {handle}",
                remedy="Correct the row, or remove the event.",
            )
    return entries
