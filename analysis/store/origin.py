"""Where a snapshot comes from: the ``origin.yml`` beside every stored table."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

import yaml

from analysis.errors import SnapshotDamaged

FILE_NAME = "origin.yml"
SEAL = "origin_sha256: "  # the last line: a checksum of those before it, so that no byte of them turns unseen


@dataclass(frozen=True)
class Published:
    """When the publisher released the data. A month-only date counts as its last day."""

    date: dt.date
    basis: str  # stated | inferred | held (stored that day, so published by then)
    precision: str  # day | month | year


@dataclass(frozen=True)
class Origin:
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
    coverage: tuple[str, str]
    rows: int
    table_sha256: str
    notes: str = ""
    flags: tuple[str, ...] = field(default=())

    @property
    def vintage(self) -> dt.date:
        return self.published.date

    def write(self, folder: Path) -> None:
        """Write ``origin.yml`` into `folder`, fields in the order of the class, sealed with a checksum."""
        content = asdict(self) | {"coverage": list(self.coverage), "flags": list(self.flags)}
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
            if text != sealed(text.rpartition(SEAL)[0]):
                raise ValueError("its checksum is not that of its lines")
            content = yaml.safe_load(text)
            content = {item.name: content[item.name] for item in fields(cls)}
            published = Published(**content["published"])
            if type(published.date) is not dt.date:
                raise TypeError(f"published.date is {published.date!r}, not a day")
            return cls(
                **content
                | {
                    "published": published,
                    "coverage": tuple(str(part) for part in content["coverage"]),
                    "flags": tuple(content["flags"]),
                }
            )
        except (OSError, ValueError, yaml.YAMLError, KeyError, TypeError) as error:
            raise SnapshotDamaged(
                f"the origin of this vintage cannot be read ({type(error).__name__}: {error}).",
                where="/".join(path.parts[-4:]),
                remedy="Restore the folder from version control.",
            ) from error


def sealed(text: str) -> str:
    """Return the lines of an origin with their checksum as the last line."""
    return f"{text}{SEAL}{hashlib.sha256(text.encode('utf-8')).hexdigest()}\n"
