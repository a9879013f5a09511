"""The series that are projected, as they are known now and as they were known on past days.

Of a past day the kept files tell what was known then. Where none was kept, the months that were public by the
documented lag are cut from what is known now: a pseudo-vintage, whose figures may have been others then.
"""

from __future__ import annotations

import bisect
import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pandas as pd

from analysis.dates import add_months, month_end
from analysis.measures import outcomes, seizures
from analysis.methods.rolling_origin import Origin, distinct
from analysis.sources import catalogue
from analysis.store.asof import View

# A series that ended longer ago than this says nothing of the months to come.
OLDEST_MONTHS = 12
# Two years teach a season, and give the naive forecast a year of errors.
FEWEST_MONTHS = 24
STORED, MIXED, PSEUDO = "kept files", "kept files and pseudo-vintage", "pseudo-vintage"


@dataclass(frozen=True)
class Projected:
    """A monthly series that is projected.

    Attributes
    ----------
    name : str
        As results call it.
    read : callable
        View -> the series as known on its day, by the first day of each month, with the first month that is
        still open in its ``attrs``.
    dataset : str
        The dataset whose files bring new months, and by whose lag a month is public.
    known_in : str
        The dataset that answers why nothing is known.
    """

    name: str
    read: Callable[[View], pd.Series]
    dataset: str
    known_in: str


def seizures_by_month(view: View) -> pd.Series:
    """Return pounds of fentanyl seized by month."""
    return _declared(seizures.monthly(view).series("quantity_lb"), "seizures")


def deaths_by_month(view: View) -> pd.Series:
    """Return deaths by month, the latest of them read off provisional sums."""
    return _declared(outcomes.months(view).series("deaths"), "deaths")


SERIES = (
    Projected("seizures", seizures_by_month, seizures.DATASET, seizures.DATASET),
    Projected("deaths", deaths_by_month, outcomes.PROVISIONAL, outcomes.FINAL),
)


def is_current(series: pd.Series, day: dt.date) -> bool:
    """Return whether a series is long enough, and its last month new enough, to be projected on a day."""
    return len(series) >= FEWEST_MONTHS and age_months(series, day) <= OLDEST_MONTHS


def age_months(series: pd.Series, day: dt.date) -> int:
    """Return the months from the last one of a series to the month of a day."""
    return int((pd.Period(day, freq="M") - series.index[-1].to_period("M")).n)


def origins(view: View, one: Projected, *, every: int = 1) -> list[Origin]:
    """Return the past days from which a series could be projected, one for each last month known.

    Parameters
    ----------
    view : View
    one : Projected
    every : int
        Pseudo-vintages are taken at the end of every so many months; kept files are all taken.

    Returns
    -------
    list of Origin
        By last month known, those after which a month has been observed since; kept files go before
        pseudo-vintages of the same month. `basis` is ``kept files``, ``pseudo-vintage``, or both where a
        kept file gave the latest months alone.
    """
    now = one.read(view)
    if now.empty:
        return []
    found = [*_from_files(view, one, now.index[-1]), *_cut(view, one, now, every)]
    return distinct(origin for origin in found if origin.known.index[-1] < now.index[-1])


def as_known_on(view: View, one: Projected, day: dt.date) -> Origin | None:
    """Return a series as it was known on a past day, or None where nothing could be projected from it.

    What a brief of that day would have read, from files kept then; where that was too old, what was public by
    the lag.
    """
    then = View(view.project, day)
    known = one.read(then)
    if is_current(known, day):
        return Origin(day, known, _basis(then, known))
    dataset = catalogue.dataset(one.dataset)
    now = one.read(view)
    known = now[[dataset.known_from(month.date()) <= day for month in now.index]]
    return Origin(day, known, PSEUDO) if is_current(known, day) else None


def _from_files(view: View, one: Projected, last: pd.Timestamp) -> Iterator[Origin]:
    """Yield what was known on the day each file came out, where months have come since."""
    for vintage in view.vintages(one.dataset):
        if pd.Timestamp(vintage.origin.coverage[1]) >= last:
            continue
        then = View(view.project, vintage.date)
        known = one.read(then)
        if is_current(known, vintage.date):
            yield Origin(vintage.date, known, _basis(then, known))


def _cut(view: View, one: Projected, now: pd.Series, every: int) -> Iterator[Origin]:
    """Yield what was public at the ends of past months, going by the lag."""
    dataset = catalogue.dataset(one.dataset)
    public = [dataset.known_from(month.date()) for month in now.index]
    day = month_end(public[0])
    while day < view.as_of:
        known = now.iloc[: bisect.bisect_right(public, day)]
        if (12 * day.year + day.month) % every == 0 and is_current(known, day):
            yield Origin(day, known, PSEUDO)
        day = month_end(add_months(day.replace(day=1), 1))


def _basis(then: View, known: pd.Series) -> str:
    """Return whether all that was read of a past day came from files kept then."""
    lent = any("pseudo" in vintage for used in then.used().values() for vintage in used)
    if not lent:
        return STORED
    return MIXED if "provisional_from" in known.attrs else PSEUDO


def _declared(series: pd.Series, name: str) -> pd.Series:
    """Return a series under its name, declared to be of months; guards need not guess then."""
    attrs = dict(series.attrs)
    series = series.astype(float).rename(name)
    series.attrs = {**attrs, "kind": "monthly"}
    return series
