"""Correction notices: what was wrong, withdrawn or unclear in a release that is out: ``data/notices.yml``."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import Annotated, Literal

from pydantic import AfterValidator, ValidationInfo

from analysis import yaml_file
from analysis.files import sha256_of_text
from analysis.project import Project
from analysis.yaml_file import Day, Model, Number, Several, Text, Wrong

FILE_NAME = "notices.yml"
_KEY = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)+")


def _key(text: str) -> str:
    if not _KEY.fullmatch(text):
        raise Wrong(f"'{text}' is no key of a result.", "Write chapter.name.")
    return text


class CorrectionNotice(Model):
    """One notice.

    Attributes
    ----------
    date : datetime.date
        Day of the notice.
    release : str
        Number of the release it concerns.
    kind : str
        ``correction``, ``withdrawal`` or ``clarification``.
    text : str
        What a reader has to know.
    figures : tuple of str
        Keys of the named results it concerns; may be empty.
    """

    date: Day
    release: Number
    kind: Literal["correction", "withdrawal", "clarification"]
    text: Text
    figures: Several[Annotated[Text, AfterValidator(_key)]] = ()

    @property
    def anchor(self) -> str:
        """A name for it within a page, the same as long as its date, release, kind and text are."""
        content = "\n".join((self.date.isoformat(), self.release, self.kind, self.text))
        return f"notice-{sha256_of_text(content)[:12]}"


def _each_once(notices: tuple[CorrectionNotice, ...], info: ValidationInfo) -> tuple[CorrectionNotice, ...]:
    releases = (info.context or {})["releases"]
    for number, notice in enumerate(notices):
        if notice.release not in releases:
            raise Wrong(
                f"there is no release '{notice.release}'.",
                "Write the number of a release in reports/, such as 2026-12-15.",
                at=(number, "release"),
            )
        if notice in notices[:number]:
            raise Wrong("this notice stands twice.", "Keep one of them.", at=(number,))
    return notices


class _Notices(Model):
    notices: Annotated[Several[CorrectionNotice], AfterValidator(_each_once)]


def read(project: Project, releases: Collection[str]) -> tuple[CorrectionNotice, ...]:
    """Return the notices, newest first; none in a project without the file.

    Parameters
    ----------
    releases : collection of str
        Numbers of the releases that are there.

    Raises
    ------
    DataRefused
        With file and line: a field that is missing or unknown, a kind that does not exist, a figure that is
        no key, a release that is not there, a notice given twice.
    """
    path = project.root / "data" / FILE_NAME
    if not path.is_file():
        return ()
    notices = yaml_file.read(path, _Notices, context={"releases": releases}).notices
    return tuple(sorted(notices, key=lambda notice: notice.date, reverse=True))


def withdrawn(notices: Iterable[CorrectionNotice]) -> set[str]:
    """Return the numbers of the releases that notices withdraw."""
    return {notice.release for notice in notices if notice.kind == "withdrawal"}
