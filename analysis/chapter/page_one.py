"""Page one by rule: the title, one paragraph and the points, each said only where its figures allow it.

The words stand in ``data/front_page.yml``. Of several ways to say a thing the first is taken of which every
figure has a value, no figure is past its life, and the figures it depends on have the sign that it asks for.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from analysis.chapter import wording
from analysis.measures import declared, health
from analysis.measures.results import Measure, Names, Result
from analysis.project import Project
from analysis.sources import front_page as source
from analysis.sources.front_page import FrontPage, Wording
from analysis.store.asof import View

MOST_POINTS = 5


@dataclass(frozen=True)
class PageOne:
    """What page one says, as templates.

    Attributes
    ----------
    title : str
    paragraph, points : tuple of str
        At most `MOST_POINTS` points: the first topics on which something may be said.
    picture : str
        Title of the picture.
    notices : tuple of str
        What takes the place of points that nothing could be said on.
    measure : Measure
        The result that the notice names.
    """

    title: str
    paragraph: tuple[str, ...]
    points: tuple[str, ...]
    picture: str
    notices: tuple[str, ...]
    measure: Measure


def page_one(view: View, results: Mapping[str, Result]) -> PageOne:
    """Return what page one says on the view's day, from the results of the chapters and of the ledger."""
    words = read(view.project)
    speaker = _Speaker(results, source.lives(view.project), view.as_of)
    points = {item.topic: speaker.first([point.wording for point in item.any]) for item in words.points}
    said = [point for point in points.values() if point][:MOST_POINTS]
    left_out = [topic for topic, point in points.items() if not point]
    names = Names(view, "brief", reason="Nothing is left out.")
    return PageOne(
        title=speaker.title(words),
        paragraph=tuple(filter(None, (speaker.first(options) for options in words.paragraph))),
        points=tuple(said),
        picture=speaker.first(words.picture),
        notices=(words.left_out,) if left_out else (),
        measure=Measure(pd.DataFrame(), names.all(left_out=left_out)),
    )


def read(project: Project) -> FrontPage:
    """Return a project's words of page one; every figure that they or the lives name is a declared result.

    Raises
    ------
    UnknownName
        For a figure that no set of results declares.
    """
    words = source.read(project)
    for option in _options(words):
        for key in (*wording.names_in(option.say), *option.only, *option.young):
            declared.require(project, key, where=f"data/{source.FILE_NAME}")
    for key in source.lives(project):
        declared.require(project, key, where=f"data/{source.LIVES}")
    return words


@dataclass(frozen=True)
class _Speaker:
    """Chooses among wordings by the figures that are known on a day."""

    results: Mapping[str, Result]
    lives: Mapping[str, int]
    as_of: dt.date

    def first(self, options: Sequence[Wording]) -> str:
        """Return the first wording that may be said; blank where there is none."""
        return next((option.say for option in options if self._may_say(option)), "")

    def title(self, words: FrontPage) -> str:
        """Return the title: opening and clauses that may be said, or that of a day without any."""
        opening = self.first(words.title.opening)
        clauses = [clause for clause in map(self.first, words.title.clauses) if clause]
        return f"{opening}: {', '.join(clauses)}" if opening and clauses else words.title.otherwise

    def _may_say(self, option: Wording) -> bool:
        named = [
            self.results.get(key) for key in (*wording.names_in(option.say), *option.only, *option.young)
        ]
        alive = all(
            result is not None
            and result.value is not None
            and health.is_alive(result, self.lives.get(result.key), self.as_of)
            for result in named
        )
        return alive and all(_sign(self.results[key]) == sign for key, sign in option.only.items())


def _sign(result: Result) -> str:
    value = float(result.value)  # type: ignore[arg-type]
    return "zero" if value == 0 else "above" if value > 0 else "below"


def _options(words: FrontPage) -> list[Wording]:
    groups = [words.title.opening, *words.title.clauses, *words.paragraph, words.picture]
    points = [point.wording for item in words.points for point in item.any]
    ends = [Wording(say=words.title.otherwise)]
    return [option for group in groups for option in group] + points + ends
