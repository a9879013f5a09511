"""How old the headline figures are at a moment: fresh, ageing or stale.

Each figure has a cadence and a life. By its cadence a newer file is due: from the day its vintage is overdue
the figure is ageing. By its life it may lead page one: from the day after, it is stale. Both days are known
when a release is made, so that a page which nobody renews still tells from when on not to trust it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from analysis.dates import parse_partial
from analysis.errors import UnknownName
from analysis.measures import declared
from analysis.measures.results import Measure, Names, Result
from analysis.project import Project
from analysis.sources import front_page
from analysis.sources.catalogue import DATASETS
from analysis.sources.timeline_schema import common
from analysis.store.asof import View
from analysis.writing import day as written

FRESH, AGEING, STALE = "fresh", "ageing", "stale"
STATES = (FRESH, AGEING, STALE)  # from good to bad
SET = "health"


@dataclass(frozen=True)
class Health:
    """Of one headline figure: what it is, the last day it covers, and when it ages.

    Attributes
    ----------
    key, label : str
        The named result.
    covers_to : datetime.date
        Last day of its period.
    ageing_from, stale_from : datetime.date
        The first day on which it is ageing, and stale.
    stands_in : str
        Key of the figure that leads where this one is the older; blank where there is none.
    """

    key: str
    label: str
    covers_to: dt.date
    ageing_from: dt.date
    stale_from: dt.date
    stands_in: str = ""

    def state(self, day: dt.date) -> str:
        """Return ``fresh``, ``ageing`` or ``stale`` on a day."""
        return STALE if day >= self.stale_from else AGEING if day >= self.ageing_from else FRESH

    def said(self, day: dt.date) -> str:
        """Return the state in a sentence that stays true after the day."""
        state = self.state(day)
        covers = f"covers to {written(self.covers_to)}"
        if state == STALE:
            return f"{self.label}: stale since {written(self.stale_from)}; {covers}."
        since = f"ageing since {written(self.ageing_from)}" if state == AGEING else "fresh"
        return f"{self.label}: {since}; {covers}; stale from {written(self.stale_from)}."


def covers_to(result: Result) -> dt.date:
    """Return the last day of what a result covers."""
    return parse_partial(result.period.split("/")[-1]).last


def is_alive(result: Result, most_days: int | None, day: dt.date) -> bool:
    """Return whether at most `most_days` lie between the end of what a result covers and a day; None: any."""
    return most_days is None or (day - covers_to(result)).days <= most_days


def figures(project: Project, results: Iterable[Result]) -> list[Health]:
    """Return the health of each headline figure among `results`, in the order of ``data/lead_figures.yml``.

    Parameters
    ----------
    project : Project
        Gives lives, declarations and, through the catalogue, the intervals of the datasets.
    results : iterable of Result
        Of a release, or of a build. A figure that is not among them, or has no value, cannot lead and is
        left out.
    """
    by_key = {result.key: result for result in results if result.value is not None}
    ways = front_page.stand_ins(project)
    found = []
    for key, life in front_page.lives(project).items():
        if key not in by_key:
            continue
        result = by_key[key]
        covers = covers_to(result)
        stale_from = covers + dt.timedelta(days=life + 1)
        ageing_from = min(_due(project, result, covers, life), stale_from)
        found.append(Health(key, result.label, covers, ageing_from, stale_from, ways.get(key, "")))
    return found


def counted(found: Iterable[Health], day: dt.date) -> list[Health]:
    """Return those that count on a day: all but one whose stand-in is of a better state then."""
    by_key = {item.key: item for item in found}

    def is_replaced(item: Health) -> bool:
        other = by_key.get(item.stands_in)
        return other is not None and STATES.index(other.state(day)) < STATES.index(item.state(day))

    return [item for item in by_key.values() if not is_replaced(item)]


def worst(found: Iterable[Health], day: dt.date) -> str:
    """Return the worst state of those that count; blank where there is no headline figure."""
    return max((item.state(day) for item in counted(found, day)), key=STATES.index, default="")


def of_brief(view: View, results: Mapping[str, Result]) -> Measure:
    """Return the health of a brief on its own day, as named results for page one.

    Returns
    -------
    Measure
        Columns `key`, `label`, `state`, `covers_to`, `ageing_from`, `stale_from`. Results: the worst state,
        how many headline figures are fresh, ageing and stale, and the first day on which one more is stale.
    """
    import pandas as pd

    found = counted(figures(view.project, results.values()), view.as_of)
    states = [item.state(view.as_of) for item in found]
    columns = ("key", "label", "state", "covers_to", "ageing_from", "stale_from")
    table = pd.DataFrame(
        [
            (item.key, item.label, state, item.covers_to, item.ageing_from, item.stale_from)
            for item, state in zip(found, states, strict=True)
        ],
        columns=list(columns),
    )
    names = Names(view, SET, reason="No headline figure was known on this day.")
    to_come = [item.stale_from for item in found if item.stale_from > view.as_of]
    values: dict[str, object] = {state: states.count(state) if found else None for state in STATES}
    values |= {"state": worst(found, view.as_of) or None, "stale_next": min(to_come, default=None)}
    made = tuple(names.one(name, value) for name, value in values.items())
    return Measure(table, made, names.source)


def _due(project: Project, result: Result, covers: dt.date, life: int) -> dt.date:
    """Return the day on which a newer file is overdue; where no interval is known, after half of the life."""
    set_name, _, name = result.key.partition(".")
    declarations = declared.read(project, set_name)
    known = declarations.declared(name)
    if known is None:
        raise UnknownName.of("result", result.key, [f"{set_name}.{item}" for item in declarations.results])
    origin = declarations.origin(known)
    limit = DATASETS[origin.dataset].overdue_after_days if origin.dataset in DATASETS else None
    if limit is not None and result.vintage:
        return dt.date.fromisoformat(result.vintage[:10]) + dt.timedelta(days=limit + 1)
    searched = common(project.timelines).searched_within_days if origin.dataset == "" else life // 2
    return covers + dt.timedelta(days=min(searched, life) + 1)
