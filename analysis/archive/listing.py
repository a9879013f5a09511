"""What the archive may show of each release: all of it, its number and day, or why not to use it."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path

from babel import Locale, UnknownLocaleError

from analysis.archive import standing
from analysis.archive.identity import IN_LANGUAGES, WHOLE_IN_LANGUAGES
from analysis.archive.releases import Release, folders
from analysis.errors import BriefError
from analysis.page.document import facts
from analysis.page.front_matter import FrontMatter
from analysis.project import Project
from analysis.text import clean, encodable

# A part of a brief has its chapters' names in its own, and is not listed.
_WHOLE = re.compile(r"(\d{4}-\d{2}-\d{2})(?:\.(\d+))?")
FORMATS = (
    ("brief.html", "Page"),
    ("brief.pdf", "PDF"),
    ("brief.ipynb", "Notebook"),
    ("comparison.html", "What changed"),
    ("comparison.json", "What changed (JSON)"),
    ("results.json", "Results (JSON)"),
    ("datapackage.json", "Data package"),
    ("ro-crate-metadata.json", "Research crate"),
    ("SHA256SUMS", "Checksums"),
)
_FACTS = ("Period covered", "Newest data file", "Permanent address")


@dataclass(frozen=True)
class Listed:
    """A release as the archive lists it.

    Attributes
    ----------
    release : Release
        Its folder.
    state : str
        ``final``, ``draft``, ``embargoed`` (its moment has not come) or ``damaged``.
    as_of : datetime.date
        The day it shows; of a damaged one, the day in its name.
    front_matter : FrontMatter or None
        None for a damaged one.
    damage : str
        What is wrong with a damaged one.
    """

    release: Release
    state: str
    as_of: dt.date
    front_matter: FrontMatter | None = None
    damage: str = ""

    @property
    def name(self) -> str:
        return self.release.name

    @property
    def number(self) -> int:
        """Its number within its day, from 1."""
        return int(self.name.partition(".")[2] or 1)

    @property
    def is_open(self) -> bool:
        """Whether its files may be linked and its figures shown."""
        return self.state in ("final", "draft")

    @property
    def mark(self) -> str:
        """Its state in words."""
        if self.front_matter and self.state == "embargoed":
            return self.front_matter.mark
        return "Damaged: do not use" if self.state == "damaged" else self.state.capitalize()

    @property
    def facts(self) -> list[dict[str, str]]:
        """Period, vintage and address in the words of the brief's own page."""
        rows = clean(facts(self.front_matter)) if self.front_matter else []
        return [row for row in rows if row["term"] in _FACTS]

    @property
    def run_key(self) -> str:
        """What it was made from; blank for a damaged one."""
        return self.front_matter.run_key if self.front_matter else ""

    @property
    def summary(self) -> str:
        """What changed since the release before, in a line; blank where no comparison says so."""
        return encodable(self.release.changes)

    @property
    def formats(self) -> list[tuple[str, str]]:
        """Address relative to ``reports/`` and label of each format that is there; other languages last."""
        there = [(file, label) for file, label in FORMATS if (self.release.folder / file).is_file()]
        there += [
            (path.name, f"{label} in {_language(path.name.split('.')[1])}")
            for label, names in (("Page", WHOLE_IN_LANGUAGES), ("Page one", IN_LANGUAGES))
            for path in sorted(self.release.folder.glob(names.format("*", "html")))
        ]
        return [(f"{self.name}/{file}", label) for file, label in there]


def listing(project: Project, now: dt.datetime) -> list[Listed]:
    """Return the whole releases of a project as they stand at `now`, newest first.

    Parameters
    ----------
    now : datetime.datetime
        A moment with an offset; it decides which embargoes have ended.
    """
    items = [_listed(folder, now) for folder in folders(project) if _WHOLE.fullmatch(folder.name)]
    return sorted(filter(None, items), key=lambda item: (item.name[:10], item.number), reverse=True)


def _listed(folder: Path, now: dt.datetime) -> Listed | None:
    release = Release(folder)
    try:
        front = release.front_matter
        if not front.whole:
            return None
        if fault := standing.fault(release):
            return _damaged(release, fault)
        public = front.status == "draft" or front.is_public(now)
        state = "draft" if front.status == "draft" else ("final" if public else "embargoed")
        listed = Listed(release, state, dt.date.fromisoformat(front.as_of), front)
        listed.mark, listed.facts, listed.summary  # noqa: B018  read now: a field that cannot be is damage
        return listed
    except BriefError as error:
        return _damaged(release, error.message)
    # What a changed file can hold has no bound; the archive lists the release as damaged and goes on.
    except (AttributeError, KeyError, OSError, TypeError, ValueError) as error:
        return _damaged(release, f"its files cannot be read ({type(error).__name__}: {error}).")


def _damaged(release: Release, reason: str) -> Listed | None:
    try:
        named = dt.date.fromisoformat(release.name[:10])
    except ValueError:  # a folder that only looks like a release
        return None
    return Listed(release, "damaged", named, damage=encodable(reason))


def _language(tag: str) -> str:
    """Return a language's name in English; its tag where nobody knows it.

    >>> _language("zh-Hans"), _language("es-MX"), _language("x")
    ('Chinese', 'Spanish', 'x')
    """
    try:
        return str(Locale.parse(tag, sep="-").get_language_name("en"))
    except (UnknownLocaleError, ValueError):
        return tag
