"""Where a snapshot comes from: the ``origin.yml`` beside every stored table."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated, Literal

import yaml
from pydantic import Field

from analysis import yaml_file
from analysis.errors import DataRefused, SnapshotDamaged
from analysis.files import sha256_of_text
from analysis.yaml_file import Model, Several

FILE_NAME = "origin.yml"
SEAL = "origin_sha256: "  # the last line: a checksum of those before it, so that no byte of them turns unseen


class Published(Model):
    """When the publisher released the data. A month-only date counts as its last day."""

    date: dt.date
    basis: Literal["stated", "inferred", "held"]  # held: stored that day, so published by then
    precision: Literal["day", "month", "year"]


class Expectation(Model):
    """One check of a new vintage: what its dataset led one to expect, what came, and whether it was odd."""

    check: str
    expected: str
    seen: str
    held: bool = False


class Origin(Model):
    """All that is known of a snapshot's provenance. `coverage` is the first and last period held."""

    dataset: str
    title: str
    publisher: str
    url: str
    download_url: str | None
    published: Published
    retrieved: dt.date | None
    source_file: str | None
    source_sha256: str | None
    licence: str
    release_status: str
    transcription: str
    coverage: Annotated[tuple[str, str], Field(strict=False)]
    rows: int
    table_sha256: str
    notes: str = ""
    flags: Several[str] = ()
    plausibility: Several[Expectation] = ()  # blank for what was stored before there was a gate

    @property
    def vintage(self) -> dt.date:
        return self.published.date

    def write(self, folder: Path) -> None:
        """Write ``origin.yml`` into `folder`, fields in the order of the class, sealed with a checksum."""
        content = self.model_dump() | {"coverage": list(self.coverage), "flags": list(self.flags)}
        content["plausibility"] = [line.model_dump() for line in self.plausibility]
        text = yaml.safe_dump(content, sort_keys=False, allow_unicode=True, width=110)
        (folder / FILE_NAME).write_text(sealed(text), encoding="utf-8", newline="\n")

    @classmethod
    def read(cls, folder: Path) -> Origin:
        """Read ``origin.yml`` of a vintage folder.

        Raises
        ------
        SnapshotDamaged
            When the file is absent, unreadable, lacks a field, or is not as its seal says.
        """
        path = folder / FILE_NAME
        try:
            text = path.read_bytes().decode("utf-8")
            content = text.rpartition(SEAL)[0]
            if text != sealed(content):
                raise ValueError("its checksum is not that of its lines")
            return yaml_file.parse(content, cls, where=FILE_NAME)
        except (OSError, ValueError, DataRefused) as error:
            cause = error.message if isinstance(error, DataRefused) else f"{type(error).__name__}: {error}"
            raise SnapshotDamaged(
                f"the origin of this vintage cannot be read ({cause}).",
                where="/".join(path.parts[-4:]),
                remedy="Restore the folder from version control.",
            ) from error


def sealed(text: str) -> str:
    """Return the lines of an origin with their checksum as the last line."""
    return f"{text}{SEAL}{sha256_of_text(text)}\n"
