"""The effect at a date of one's own, with the guards on and the events of the day beside it."""

from __future__ import annotations

import datetime as dt
import functools
from typing import Any

import pandas as pd

from analysis.errors import BriefError, NotIdentified, UsageError
from analysis.measures import events
from analysis.measures.effects import dated
from analysis.measures.results import Measure
from analysis.methods import interrupted
from analysis.methods.effect import Effect
from analysis.project import Project
from analysis.store.asof import View
from analysis.store.kept import kept

AS_OF = "as_of"  # the attribute in which a series carries the day of its brief


def effect_of(
    series: pd.Series | Measure, event: str | dt.date, *, column: str = "", **options: Any
) -> Effect:
    """Return the change of a monthly series at a date, with everything that could mislead.

    Parameters
    ----------
    series : Series or Measure
        By month, such as ``measure.series("quantity_lb")``, which carries the months that the publisher may
        still revise; those are refused unless asked for. Of a measure its `column` is taken.
    event : str or date
        ``YYYY-MM-DD`` or ``YYYY-MM``. With a day after the first of its month the first affected month is
        the next one, for that month holds days of both sides.
    column : str
        Of a measure: which column; may be left out where it has only one with numbers.
    **options
        Those of `analysis.methods.interrupted.effect_of`: `shape`, `delay`, `pre_months`, `post_months`,
        `include_provisional` and others. What else happened, `other_events`, is what was known on the day of
        the series unless given.

    Raises
    ------
    NotIdentified
        Where a guard refuses: months still open, too few months, a sum of twelve months.
    UsageError
        For a date that is none and an option that does not exist.

    Examples
    --------
    >>> import analysis
    >>> brief = analysis.open("2026-06-15")
    >>> seized = brief.measures.seizures.monthly(drug="Methamphetamine", border="northern")
    >>> analysis.effect_of(seized.series("quantity_lb"), "2025-02-04")
    Traceback (most recent call last):
    ...
    analysis.errors.NotIdentified: quantity_lb: 7 month(s) from 2025-10 are provisional. ...
    >>> effect = analysis.effect_of(seized.series("quantity_lb"), "2025-02-04", until="2025-10")
    >>> effect.onset, effect.verdict.word
    (Period('2025-03', 'M'), 'not identified')
    """
    chosen = series.series(column or only_column(series)) if isinstance(series, Measure) else series
    if not isinstance(chosen, pd.Series):
        raise UsageError(
            f"a {type(series).__name__} is no monthly series.",
            remedy='Take one: measure.series("quantity_lb"), or table.set_index("period")["quantity_lb"].',
        )
    moment = day_of(event)
    options.setdefault("delay", 0 if moment.day == 1 else 1)
    if "other_events" not in options:
        options["other_events"] = _events_beside(chosen, moment)
    until = options.get("until")
    if until is not None:  # months left out are not judged, so that they may be open
        chosen = _before(chosen, day_of(until))
    inputs = {"series": chosen, "event": moment, **options}
    answer: Effect = kept("effect_of", inputs, lambda: interrupted.effect_of(chosen, moment, **options))
    return answer


def day_of(text: object) -> pd.Timestamp:
    """Return a day from its text; a month is its first day.

    >>> day_of("2025-02").isoformat()
    '2025-02-01T00:00:00'
    """
    try:
        moment = pd.Timestamp(text)  # type: ignore[arg-type]
    except (ValueError, TypeError):
        moment = None
    if moment is None or pd.isna(moment):
        raise UsageError(f"'{text}' is not a date.", remedy="Write YYYY-MM-DD or YYYY-MM.")
    return moment


def only_column(measure: Measure) -> str:
    """Return the one column of numbers of a measure; raises `UsageError` where there are several."""
    table = measure.table.select_dtypes("number")
    names = [str(name) for name in table if name not in ("fiscal_year", "year")]
    if len(names) != 1:
        raise UsageError("the measure has several columns.", remedy=f"Name one: {', '.join(names)}.")
    return names[0]


def _before(series: pd.Series, end: pd.Timestamp) -> pd.Series:
    index = series.index.to_timestamp() if isinstance(series.index, pd.PeriodIndex) else series.index
    shorter = series[index < end]
    if shorter.empty:
        raise NotIdentified(f"the series has no month before {end:%Y-%m}.", remedy="Choose a later end.")
    return shorter


def _events_beside(series: pd.Series, moment: pd.Timestamp) -> dict[str, pd.Timestamp]:
    """Return what else was known on the series's day to have happened, but for the event itself."""
    day = series.attrs.get(AS_OF)
    try:
        project = Project.at_hand()
    except BriefError:
        return {}
    known = _known(project, dt.date.fromisoformat(day) if day else dt.date.today())
    return {name: date for name, date in known.items() if date != moment}


@functools.lru_cache(maxsize=8)
def _known(project: Project, day: dt.date) -> dict[str, pd.Timestamp]:
    view = View(project, day)
    return dated(pd.concat([events.marked(view), events.context(view)], ignore_index=True))
