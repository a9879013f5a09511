"""The first page of the workbench: what each chapter answers, its picture, how fresh its data are."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from analysis import writing
from analysis.archive import releases
from analysis.chapter.blocks import Block, End, Figure, Sentence, blocks_of
from analysis.chapter.inlined import inlined
from analysis.dates import today
from analysis.errors import BriefError
from analysis.project import Project
from analysis.run import notebooks
from analysis.showing import Card, Shown
from analysis.sources import catalogue
from analysis.store.asof import View

NO_RELEASE = "no release yet: make brief"
_CARD = "flex:0 1 330px;border-top:1px solid #8b969f;padding:.4em 0"


@dataclass(frozen=True)
class Entry:
    """One chapter.

    Attributes
    ----------
    name, title, question : str
        Of its notebook: file name, title, first paragraph.
    health : str
        How many datasets it read in the latest release, the newest vintage, which are overdue today.
    figure : Figure or None
        Its first, as in the latest release.
    """

    name: str
    title: str
    question: str
    health: str
    figure: Figure | None


@dataclass(frozen=True, repr=False)
class Index(Shown):
    """All chapters in reading order."""

    entries: tuple[Entry, ...]
    release: str

    def _card(self) -> Card:
        lines = tuple(f"{one.name}: {one.title}. {one.health}" for one in self.entries)
        return Card(f"{len(lines)} chapters, pictures of release {self.release or '(none)'}", lines)

    def _repr_html_(self) -> str:
        cards = "".join(_card(one) for one in self.entries)
        return f'<div style="display:flex;flex-wrap:wrap;gap:1em 2em">{cards}</div>'


def front(project: Project | None = None) -> Index:
    """Return the chapters of a project with what its latest release holds of each.

    Examples
    --------
    >>> index = front()
    >>> index.entries[0].name, index.entries[0].title[:15]
    ('brief', 'A metrics brief')
    """
    project = project or Project.at_hand()
    said, name = _released(project)
    view = View(project, today())
    return Index(
        tuple(
            Entry(item.name, *_opening(item), _health(view, said.get(item.name, ())), _first(said, item.name))
            for item in notebooks.discover(project)
        ),
        name,
    )


def _released(project: Project) -> tuple[Mapping[str, Sequence[Block]], str]:
    """Return what the latest release says by chapter, and its name; nothing where there is none."""
    try:
        release = releases.find(project, releases.LATEST)
        cells = json.loads((release.folder / "brief.ipynb").read_text(encoding="utf-8"))["cells"]
    except (BriefError, OSError, ValueError, KeyError):
        return {}, ""
    by_chapter: dict[str, list[Any]] = {}
    for cell in cells:
        by_chapter.setdefault(cell["metadata"].get("brief_chapter", ""), []).append(cell)
    return {name: blocks_of({"cells": own}) for name, own in by_chapter.items()}, release.name


def _opening(item: notebooks.ChapterFile) -> tuple[str, str]:
    """Return title and first paragraph of a chapter."""
    cell = json.loads(item.path.read_text(encoding="utf-8"))["cells"][0]
    title, *rest = [part for part in "".join(cell["source"]).split("\n\n") if part.strip()]
    return title.lstrip("# ").strip(), " ".join(rest[0].split()) if rest else ""


def _first(said: Mapping[str, Sequence[Block]], name: str) -> Figure | None:
    return next((block for block in said.get(name, ()) if isinstance(block, Figure)), None)


def _health(view: View, blocks: Sequence[Block]) -> str:
    """Return how fresh the data of a chapter are today, and how often it says that something is missing."""
    end = next((block for block in blocks if isinstance(block, End)), None)
    if end is None:
        return NO_RELEASE
    newest = {
        name: known[-1].date
        for name in end.vintages
        if name in catalogue.DATASETS and (known := view.vintages(name))
    }
    late = [name for name, day in newest.items() if _overdue(name, (view.as_of - day).days)]
    notices = sum(isinstance(block, Sentence) and block.role == "notice" for block in blocks)
    parts = [
        f"{_counted(len(end.vintages), 'dataset')}, {_counted(len(end.timelines), 'timeline')}",
        f"newest vintage {writing.day(max(newest.values()))}" if newest else "",
        f"overdue: {', '.join(late)}" if late else "none overdue" if newest else "",
        _counted(notices, "notice"),
    ]
    return "; ".join(part for part in parts if part)


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"


def _overdue(name: str, age_days: int) -> bool:
    limit = catalogue.DATASETS[name].overdue_after_days
    return limit is not None and age_days > limit


def _card(entry: Entry) -> str:
    figure = entry.figure
    picture = inlined(figure.narrow or figure.svg, figure.alt) if figure else ""
    return (
        f'<div style="{_CARD}"><p><a href="{escape(entry.name, quote=True)}.ipynb">'
        f"<strong>{escape(entry.title)}</strong></a></p><p>{escape(entry.question)}</p>{picture}"
        f'<p style="font-size:85%;opacity:.8">{escape(entry.health)}</p></div>'
    )
