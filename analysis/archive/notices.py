"""Correction notices: what was wrong, withdrawn or unclear in a release that is out: ``data/notices.yml``."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from analysis.errors import DataRefused
from analysis.project import Project
from analysis.yaml_entries import Entry, load

FILE_NAME = "notices.yml"
KINDS = ("correction", "withdrawal", "clarification")
_KEY = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)+")


@dataclass(frozen=True)
class Notice:
    """One notice.

    Attributes
    ----------
    date : datetime.date
        Day of the notice.
    release : str
        Number of the release it concerns.
    kind : str
        One of `KINDS`.
    text : str
        What a reader has to know.
    figures : tuple of str
        Keys of the named results it concerns; may be empty.
    """

    date: dt.date
    release: str
    kind: str
    text: str
    figures: tuple[str, ...] = ()

    @property
    def anchor(self) -> str:
        """A name for it within a page, the same as long as its date, release, kind and text are."""
        said = "\n".join((self.date.isoformat(), self.release, self.kind, self.text))
        return f"notice-{hashlib.sha256(said.encode()).hexdigest()[:12]}"


def read(project: Project, known: Collection[str]) -> tuple[Notice, ...]:
    """Return the notices, newest first; none in a project without the file.

    Parameters
    ----------
    known : collection of str
        Numbers of the releases that are there.

    Raises
    ------
    DataRefused
        With file and line: a field that is missing or unknown, a kind that does not exist, a figure that is
        no key, a release that is not there, a notice given twice.
    """
    content = load(project.root / "data" / FILE_NAME)
    if content is None:
        return ()
    found: list[Notice] = []
    for entry in content.fields(["notices"])["notices"].items():
        notice = _notice(entry, known)
        if notice.anchor in {other.anchor for other in found}:
            raise DataRefused("this notice stands twice.", where=entry.where, remedy="Keep one of them.")
        found.append(notice)
    return tuple(sorted(found, key=lambda notice: notice.date, reverse=True))


def withdrawn(notices: Iterable[Notice]) -> set[str]:
    """Return the numbers of the releases that notices withdraw."""
    return {notice.release for notice in notices if notice.kind == "withdrawal"}


def _notice(entry: Entry, known: Collection[str]) -> Notice:
    given = entry.fields(["date", "release", "kind", "text"], ["figures"])
    # A release's number looks like a day to YAML; both spellings, quoted and not, mean the number.
    release = given["release"].scalar()
    if release not in known:
        raise DataRefused(
            f"there is no release '{release}'.",
            where=given["release"].where,
            remedy="Write the number of a release in reports/, such as 2026-12-15.",
        )
    kind = given["kind"].text()
    if kind not in KINDS:
        raise DataRefused(
            f"'{kind}' is no kind of notice.",
            where=given["kind"].where,
            remedy=f"Write one of {', '.join(KINDS)}.",
        )
    figures = given["figures"].items() if "figures" in given else []
    keys = tuple(_key(figure) for figure in figures)
    return Notice(given["date"].day(), release, kind, given["text"].text(), keys)


def _key(entry: Entry) -> str:
    text = entry.text()
    if not _KEY.fullmatch(text):
        raise DataRefused(f"'{text}' is no key of a result.", where=entry.where, remedy="Write chapter.name.")
    return text
