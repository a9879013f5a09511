"""Which states bought heroin as powder and which as black tar, by hand in ``data/state_groups.yml``.

A division that is older than any control of fentanyl: it lets states be compared by how far the drug had
reached them without looking at the deaths that are compared.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Literal

from pydantic import model_validator

from analysis import yaml_file
from analysis.sources.us_states import STATES
from analysis.yaml_file import Day, Model, Text, Wrong

FILE_NAME = "state_groups.yml"
POWDER, TAR, NEITHER = "powder", "tar", "neither"


class Source(Model):
    """Who says so, and from which day a brief may use it."""

    publisher: Text
    title: Text
    url: Text
    known: Day
    note: Text


class Membership(Model):
    """The group of one state, the source it rests on, and how sure it is."""

    group: Literal["powder", "tar", "neither"]
    source: Text
    confidence: Literal["confirmed", "reported", "unconfirmed"]


class StateGroups(Model):
    """All states by postal code, and the sources by their handles."""

    sources: dict[str, Source]
    states: dict[str, Membership]

    @model_validator(mode="after")
    def _whole(self) -> StateGroups:
        for code, state in self.states.items():
            if code not in STATES.values():
                raise Wrong.name("state", code, STATES.values(), at=("states", code))
            if state.source not in self.sources:
                raise Wrong.name("source", state.source, self.sources, at=("states", code, "source"))
        missing = sorted(set(STATES.values()) - set(self.states))
        if missing:
            raise Wrong(f"{', '.join(missing)} is missing.", "Give each state a group.", at=("states",))
        return self

    def known(self, day: dt.date) -> dict[str, Membership]:
        """Return the states whose source was public on a day, by postal code."""
        return {code: state for code, state in self.states.items() if self.sources[state.source].known <= day}


def read(data: Path) -> StateGroups:
    """Read and check the groups in the folder `data`; raises `DataRefused` with the line."""
    return yaml_file.read(data / FILE_NAME, StateGroups)
