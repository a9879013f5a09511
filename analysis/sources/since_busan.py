"""The ledger of page one as ``data/since_busan.yml`` declares it: what it counts from, and its rows."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from analysis import yaml_file
from analysis.project import Project
from analysis.yaml_file import Model, Text, Wrong

FILE_NAME = "since_busan.yml"
CHINA, UNITED_STATES, BOTH = "China", "United States", "both"


class Turn(Model):
    """An event that the ledger can count from: its handle, and what a sentence calls it."""

    handle: Text
    name: Text


class Evidence(Model):
    """The rows of a timeline that a row of the ledger rests on.

    Attributes
    ----------
    timeline : str
    where, without : mapping
        Cells by column: one of these, and none of these.
    in_force : bool
        Whether only what is in force on the day counts.
    """

    timeline: Text
    where: dict[str, list[str]] = Field(default_factory=dict)
    without: dict[str, list[str]] = Field(default_factory=dict)
    in_force: bool = False


class LedgerRow(Model):
    """One row of the ledger; see the head of the file."""

    key: Text
    side: Literal["China", "United States", "both"]
    what: Text
    kind: Literal["count", "rate", "status"]
    results: list[str] = Field(default_factory=list)
    of: str = ""
    evidence: Evidence
    none_counts: bool = False
    asked: str = ""

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.kind == "rate" and len(self.results) != 1:
            raise Wrong("a rate is read from one result.", "Name it under results.", ("results",))
        if self.kind == "status" and self.results:
            raise Wrong("a status is that of the promise.", "Leave out results.", ("results",))
        return self


class Ledger(Model):
    """The whole file."""

    turns: Annotated[list[Turn], Field(min_length=1)]
    rows: Annotated[list[LedgerRow], Field(min_length=1)]

    @model_validator(mode="after")
    def _named_once(self) -> Self:
        keys = [row.key for row in self.rows]
        for number, key in enumerate(keys):
            if key in keys[:number]:
                raise Wrong(f"'{key}' stands twice.", "Give each its own key.", ("rows", number, "key"))
        return self


def read(project: Project) -> Ledger:
    """Return a project's ledger; raises `DataRefused` where the file is not as described."""
    return yaml_file.read(project.root / "data" / FILE_NAME, Ledger)
