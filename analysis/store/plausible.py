"""Whether a new vintage is plausible: what its dataset's kept vintages lead one to expect, and what came.

Each figure is looked at as a series over periods (`analysis.store.series`). A new period is held against the
changes of its series so far; a revision against the revisions between the vintages that are kept, apart for
the last two years and for settled periods before them. Then come the ways in which whole files go wrong
(`analysis.store.odd_files`).

Nothing is decided here but whether a person should look; what that person says is in
`analysis.store.judgements`. Every limit is a multiple of the most that the dataset itself did before, with a
floor for datasets of few vintages: one odd month that was honest widens it for good.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from analysis.store import odd_files
from analysis.store.case import Case
from analysis.store.odd_files import FEW, HISTORY, ROUNDING
from analysis.store.origin import Expectation
from analysis.store.series import (
    Name,
    Series,
    bounds,
    common_to,
    is_share,
    kind,
    measured,
    periods_of,
    scale_of,
    shown,
    where,
)

CHANGE_OF = 2.0  # times the largest change so far
LEAST_CHANGE = {"total": 0.10, "part": 1.20}  # in logarithms: 0.7 is twice or half
CHANGE_UNKNOWN = 1.2  # of a total whose history is short
WILD = 0.8  # a part that moved by more than this from one period to the next can do anything
RARE = 0.1  # a part that has nothing in more of its periods than this is not judged
REVISION_OF = {"open": 3.0, "settled": 1.5}  # times the largest revision between kept vintages
REVISION_KNOWN = 0.10  # the least limit on open totals where kept vintages show how they are revised
LEAST_REVISION = {
    ("total", "open"): 0.25,
    ("total", "settled"): 0.03,
    ("part", "open"): 0.70,
    ("part", "settled"): 0.35,
}
LATE = 2.0  # of a part's last years: one state's count may come a year late
SHARE_OF, LEAST_SHARE = 3.0, 0.5


@dataclass
class Worst:
    """The figure of one check that lies farthest out, as a multiple of its limit."""

    size: float = -1.0
    expected: str = ""
    seen: str = ""

    def said(self, check: str) -> Expectation | None:
        """Return it as a line; None where nothing was looked at."""
        if self.size < 0:
            return None
        return Expectation(check=check, expected=self.expected, seen=self.seen, held=self.size > 1)


def judge(case: Case) -> list[Expectation]:
    """Return what was expected and what was seen, check by check; what does not hold is marked.

    A vintage is held when any line is marked. Where nothing is held of the dataset yet, only the end of the
    periods can be judged.
    """
    checks = CHECKS if not case.held.empty else CHECKS[:1]
    return [line for check in checks if (line := check(case))]


def new_periods(case: Case) -> Expectation | None:
    """Hold each period after the last one held against the changes of its series so far."""
    worst = Worst()
    for name, held in case.before.items():
        recent = held.iloc[-HISTORY:]
        scale = scale_of(recent)
        rare = bool(name[1]) and float((recent.fillna(0) <= 0).mean()) > RARE
        if case.new.empty or rare or not (scale or is_share(name[0])):
            continue
        came = case.now.get(name, pd.Series(0.0, periods_of(case.now)))
        joined = pd.concat([held[~held.index.isin(came.index)], came]).sort_index()
        steps, nearer = _steps(measured(joined.iloc[-HISTORY - len(case.new) :], name, scale))
        past = _steps(measured(recent, name, scale))[0].dropna()
        limit = _change_limit(name, past, len(case.new))
        sizes = steps.reindex(case.new).dropna()
        if limit is None or sizes.empty or sizes.max() / limit <= worst.size:
            continue
        period = sizes.idxmax()
        worst = Worst(
            float(sizes.max()) / limit,
            bounds(name, _at(nearer, period), limit, scale),
            f"{shown(_or_zero(came, period))} ({where(name, period)})",
        )
    return worst.said("size of a new period")


def _change_limit(name: Name, past: pd.Series, new: int) -> float | None:
    """Return how far a new period may lie out; None for a part that cannot be judged."""
    known = len(past) >= FEW
    if name[1] and (not known or past.max() > WILD):
        return None
    limit = max(LEAST_CHANGE[kind(name)], CHANGE_OF * float(past.max())) if known else CHANGE_UNKNOWN
    return limit * math.sqrt(1 + (new - 1) / max(FEW, len(past)))  # of more periods the farthest is farther


def _steps(figures: pd.Series) -> tuple[pd.Series, pd.Series]:
    """Return how far each period lies from the nearer of the one before and the median of six before.

    After a gap of k periods without a figure the distance counts less, by the root of k + 1.
    """
    before = figures.ffill().shift()
    middle = figures.shift().rolling(6, min_periods=2).median().fillna(before)
    nearer = before.where((figures - before).abs() <= (figures - middle).abs(), middle)
    place = pd.Series(np.arange(len(figures), dtype=float), figures.index)
    since = (place - place.where(figures.notna()).ffill().shift()).clip(lower=1)
    return (figures - nearer).abs() / since**0.5, nearer


def revisions(case: Case, state: str) -> Expectation | None:
    """Hold the revisions of open or settled periods against those between kept vintages."""
    worst = Worst()
    periods = case.states(case.common, periods_of(case.before).max())[state]
    for name, moved in _moved(case.before, case.now, periods).items():
        sizes = moved.abs().dropna()
        # No limit is below the least one, and what kept vintages show takes time to find.
        if sizes.empty or sizes.max() / min(REVISION_KNOWN, LEAST_REVISION[kind(name), state]) <= worst.size:
            continue
        limit = _revision_limit(case, name, state)
        if sizes.max() / limit <= worst.size:
            continue
        period, scale = sizes.idxmax(), scale_of(case.before[name])
        held = _or_zero(case.before[name], period)
        middle = _at(measured(case.before[name], name, scale), period)
        worst = Worst(
            float(sizes.max()) / limit,
            f"{bounds(name, middle, limit, scale)}, held {shown(held)}",
            f"{shown(_or_zero(case.now[name], period))} ({where(name, period)}){_factor(moved)}",
        )
    return worst.said(f"size of revisions, {'last two years' if state == 'open' else 'settled periods'}")


def _moved(before: Series, now: Series, periods: pd.Index) -> Series:
    """Return, for each series of both, how far each of the periods moved."""
    moved: Series = {}
    for name, held in before.items():
        scale = scale_of(held)
        if len(periods) and name in now and (scale or is_share(name[0])):
            old, new = (measured(one.reindex(periods), name, scale) for one in (held, now[name]))
            moved[name] = new - old
    return moved


def _revision_limit(case: Case, name: Name, state: str) -> float:
    limit = LEAST_REVISION[kind(name), state]
    if name[1] and state == "open" and case.dataset.span != "month":
        limit = LATE
    known = []
    for old, new, periods in case.pairs:
        if name in old and name in new:
            moved = _moved({name: old[name]}, {name: new[name]}, periods[state])
            known += [float(size.abs().max()) for size in moved.values() if size.notna().any()]
    if not known:
        return limit
    least = REVISION_KNOWN if (kind(name), state) == ("total", "open") else limit
    return max(least, REVISION_OF[state] * max(known))


def _factor(moved: pd.Series) -> str:
    """Say so where all periods moved by one factor: a unit, or a count of a part."""
    sizes = moved.dropna()
    if len(sizes) < 3 or float(sizes.std()) > 0.02 or abs(float(sizes.median())) < 0.1:
        return ""
    return f"; all periods times {math.exp(float(sizes.median())):.3g}"


def share_revised(case: Case) -> Expectation | None:
    """Hold the share of figures that were revised against that between kept vintages."""
    share = _share_of(case.before, case.now)
    if share is None:
        return None
    known = [one for one in (_share_of(old, new) for old, new, _ in case.pairs) if one is not None]
    limit = min(1.0, max(LEAST_SHARE, SHARE_OF * max(known))) if known else 1.0
    return Expectation(
        check="share of figures revised",
        expected=f"up to {limit:.0%}",
        seen=f"{share:.0%}",
        held=share > limit,
    )


def _share_of(before: Series, now: Series) -> float | None:
    periods = common_to(before, now)
    told = differ = 0
    for name in before:
        if name in now:
            old, new = (one[name].reindex(periods) for one in (before, now))
            told += int((old.notna() | new.notna()).sum())
            far = (old - new).abs() > ROUNDING * old.abs()
            differ += int((far | (old.isna() != new.isna())).sum())
    return differ / told if told else None


def _at(series: pd.Series, period: object) -> float:
    return float(series.reindex([period]).iloc[0])


def _or_zero(series: pd.Series, period: object) -> float:
    value = _at(series, period)
    return 0.0 if math.isnan(value) else value


CHECKS: Sequence[Callable[[Case], Expectation | None]] = (
    odd_files.not_over,
    new_periods,
    lambda case: revisions(case, "open"),
    lambda case: revisions(case, "settled"),
    share_revised,
    odd_files.shifted,
    odd_files.swapped,
    odd_files.repeated,
    odd_files.missing,
    odd_files.blanked,
    odd_files.closed_years,
)
