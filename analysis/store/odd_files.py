"""Ways in which whole files go wrong, each told by what is held of the dataset.

Shifted in time, columns swapped, a period that repeats another, periods that are not over, periods or figures
left out, closed years that changed.
"""

from __future__ import annotations

import itertools
import math

import numpy as np
import pandas as pd

from analysis.sources.dataset import Dataset
from analysis.store.case import Case
from analysis.store.origin import Expectation
from analysis.store.series import Name, is_share
from analysis.store.snapshots import period_text

CLOSER = 0.2  # another reading of a file explains it when it leaves a fifth of the differences or less
ROUNDING = 1e-3
PERIODS_ALIKE = 8  # fewer common periods cannot tell a shift or a swap from chance
HISTORY, FEW = 60, 12  # periods that show how alike neighbours are, and how many that takes
ENOUGH = 3  # vintages that show how soon after its end a period is published
MOST_BLANKED = 0.05
CLOSED = 1e-6  # closed years have not changed by a digit between vintages


def _totals(case: Case) -> list[Name]:
    return [(value, "") for value in case.dataset.values if not is_share(value)]


def _distance(one: pd.Series, other: pd.Series) -> float:
    """Return the mean difference of logarithms over the periods where both have a figure."""
    both = pd.concat([one, other], axis=1, sort=True).dropna()
    both = both[(both > 0).all(axis=1)]
    if len(both) < PERIODS_ALIKE:
        return math.nan
    return float(np.abs(np.log(both.iloc[:, 0] / both.iloc[:, 1])).mean())


def shifted(case: Case) -> Expectation | None:
    for name in _totals(case):
        held, came = case.before[name].dropna(), case.now[name].dropna()
        straight = _distance(held, came)
        if not straight > ROUNDING:
            continue
        for steps in (1, -1, 12, -12):
            moved = held.shift(steps)
            if _distance(moved, came) < CLOSER * straight:
                return Expectation(
                    check="shift in time",
                    expected="each period near what is held for it",
                    seen=f"{name[0]} as held for the period {abs(steps)} "
                    f"{'before' if steps > 0 else 'after'}",
                    held=True,
                )
    return Expectation(
        check="shift in time", expected="each period near what is held for it", seen="so", held=False
    )


def swapped(case: Case) -> Expectation | None:
    for one, other in itertools.combinations(_totals(case), 2):
        straight = [_distance(case.before[name], case.now[name]) for name in (one, other)]
        crossed = [_distance(case.before[a], case.now[b]) for a, b in ((one, other), (other, one))]
        if sum(straight) > 2 * ROUNDING and sum(crossed) < CLOSER * sum(straight):
            return Expectation(
                check="columns",
                expected="each column near what is held in it",
                seen=f"{one[0]} holds what {other[0]} held, and the reverse",
                held=True,
            )
    return None


def repeated(case: Case) -> Expectation | None:
    """A new period that has the rows of the one before, or nearly: a block that was copied."""
    period = case.dataset.period
    both = sorted(set(case.table[period]) | set(case.held[period]))
    new = [one for one in both if one > case.held[period].max()]
    if not new or len(both) < FEW:
        return None
    joined = pd.concat([case.held[~case.held[period].isin(set(case.table[period]))], case.table])
    blocks = dict(iter(joined.groupby(period)))
    alike = {
        later: _alike(case.dataset, blocks[earlier], blocks[later])
        for earlier, later in itertools.pairwise(both[-HISTORY - len(new) :])
    }
    usual = max((share for later, share in alike.items() if later not in new), default=1.0)
    most = max(new, key=lambda one: alike.get(one, 0.0))
    return Expectation(
        check="repeated period",
        expected=f"up to {max(usual, 0.5):.0%} of the rows as in the period before",
        seen=f"{alike.get(most, 0.0):.0%} ({period_text(most)})",
        held=usual < 1.0 and alike.get(most, 0.0) > max(0.5, (1 + usual) / 2),
    )


def _alike(dataset: Dataset, earlier: pd.DataFrame, later: pd.DataFrame) -> float:
    """Return the share of the later rows that the earlier period has with the same values, none of them 1."""
    names = [name for name in dataset.key if name != dataset.period]
    values = list(dataset.values)
    told = later[values].notna().any(axis=1) & (later[values].abs().max(axis=1) > 5)
    kept = later[told]
    if kept.empty:
        return 0.0
    same = kept.merge(earlier[[*names, *values]], on=[*names, *values])
    return len(same) / len(kept)


def not_over(case: Case) -> Expectation | None:
    """Periods that had not ended when the vintage was published, or ended sooner before than in any kept."""
    lags = [
        (vintage.date - case.dataset.end_of(vintage.read()[case.dataset.period].max())).days
        for vintage in case.kept
    ]
    newest = case.table[case.dataset.period].max()
    seen = (case.published - case.dataset.end_of(newest)).days
    least = 0 if case.dataset.span in ("month", "quarter", "half-year", "year") else None
    if lags and min(lags) <= 0:
        least = min(lags) - 31
    elif len(lags) >= ENOUGH:
        least = min(lags) // 2
    if least is None:
        return None
    return Expectation(
        check="periods that are over",
        expected=f"newest period ended at least {least} days before publication",
        seen=f"{period_text(newest)} ends {abs(seen):,} days {'before' if seen >= 0 else 'after'} it",
        held=seen < least,
    )


def missing(case: Case) -> Expectation | None:
    """Periods that are held and left out, inside the window of the new table or at its end."""
    period = case.dataset.period
    came, stored = set(case.table[period]), set(case.held[period])
    lost = sorted(one for one in stored - came if one > min(came))
    if not (case.whole or max(came) < max(stored)):
        lost = []
    text = "none left out"
    if lost:
        text = f"no row for {period_text(lost[0])}" + (
            f" and {len(lost) - 1:,} more" if len(lost) > 1 else ""
        )
    return Expectation(
        check="missing periods", expected="every period held since the first", seen=text, held=bool(lost)
    )


def blanked(case: Case) -> Expectation | None:
    """Figures that are held and now blank."""
    if not case.whole or not len(case.common):
        return None
    shares: dict[str, float] = {}
    for name in case.dataset.values:
        held, came = (frame[name, ""].loc[case.common].notna() for frame in (case.before, case.now))
        shares[name] = float((held & ~came).sum() / max(1, held.sum()))
    most = max(shares, key=lambda name: shares[name])
    return Expectation(
        check="figures that are now blank",
        expected=f"up to {MOST_BLANKED:.0%} of those held",
        seen=f"{shares[most]:.0%} of {most}",
        held=shares[most] > MOST_BLANKED,
    )


def closed_years(case: Case) -> Expectation | None:
    """Years that the publisher had closed; a file that was cut short looks like a year restated."""
    if "year_open" not in case.table:
        return None
    values = list(case.dataset.values)
    old, new = (
        frame[~frame["year_open"]].groupby("fiscal_year")[values].sum() for frame in (case.held, case.table)
    )
    for year, column in itertools.product(old.index.intersection(new.index), values):
        before, after = float(old.loc[year, column]), float(new.loc[year, column])
        if abs(after - before) > CLOSED * max(abs(before), 1):
            return Expectation(
                check="closed years",
                expected=f"fiscal year {year} was closed with {column} {before:,.2f}",
                seen=f"it now has {after:,.2f}",
                held=True,
            )
    return Expectation(check="closed years", expected="as they were closed", seen="so", held=False)
