"""Where a series would go, and where it would go if: a structural forecast and stated multipliers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from analysis import writing
from analysis.errors import NotIdentified, UsageError
from analysis.methods.guards import refuse_provisional, refuse_rolling_sums
from analysis.methods.local_level import local_level
from analysis.methods.months import as_month, as_monthly

BASELINE = "baseline"


@dataclass(frozen=True)
class Scenario:
    """A stated change to the baseline.

    Attributes
    ----------
    name : str
    multiplier : float
        Positive; 0.8 is a fall of 20% once it has fully come in.
    start : month, optional
        First month it acts; the first projected month by default.
    ramp_months : int
        Months it takes to come in, evenly on the log scale; 0 is at once.
    reason : str
        The assumption in words, printed beside the numbers.
    """

    name: str
    multiplier: float
    start: Any = None
    ramp_months: int = 0
    reason: str = ""

    def path(self, months: pd.PeriodIndex) -> np.ndarray:
        """Multiplier in each projected month."""
        if not self.multiplier > 0:
            raise UsageError(
                f"Scenario {self.name!r} has multiplier {self.multiplier}.", remedy="Use a positive number."
            )
        first = months[0] if self.start is None else as_month(self.start)
        since = np.array([(month - first).n + 1 for month in months])
        share = np.clip(since / self.ramp_months, 0, 1) if self.ramp_months > 0 else (since > 0).astype(float)
        return self.multiplier**share


@dataclass(frozen=True)
class Projection:
    """Projected months under each scenario.

    Attributes
    ----------
    table : pandas.DataFrame
        ``scenario, month, median``, then ``lower_50, upper_50, lower_80, upper_80, lower_95, upper_95`` (or
        other levels), units of the series.
    totals : pandas.DataFrame
        One row a scenario: ``total`` over all projected months (median), interval ends at the widest level as
        ``lower, upper`` and at each level as ``lower_50, upper_50`` and so on, ``against_baseline_percent``,
        ``reason``.
    history : pandas.Series
    levels : tuple of float
    draws, seed : int
    """

    table: pd.DataFrame
    totals: pd.DataFrame
    history: pd.Series
    levels: tuple[float, ...]
    draws: int
    seed: int

    def summary(self) -> str:
        """One line a scenario."""
        wide = writing.share(max(self.levels))
        return "\n".join(
            f"{row['scenario']}: {writing.number(row['total'], 'count')} in all ({wide} interval "
            f"{writing.number(row['lower'], 'count')} to {writing.number(row['upper'], 'count')})"
            + (f"; assumes {row['reason']}." if row["reason"] else ".")
            for row in self.totals.to_dict("records")
        )


def project(
    series: pd.Series,
    months: int,
    *,
    scenarios: Sequence[Scenario] = (),
    trend: str = "none",
    levels: tuple[float, ...] = (0.5, 0.8, 0.95),
    draws: int = 2000,
    seed: int = 0,
    provisional_from: Any = None,
    include_provisional: bool = False,
) -> Projection:
    """Project a monthly series with a structural model and scenarios on top.

    The baseline is a local level with a fixed season on the log scale; with ``trend="linear"`` the level
    drifts at a constant rate. Futures are drawn with the uncertainty of level and season at the end of the
    data and the shocks to come; the common scale of all variances is drawn as well, and their ratio is taken
    as estimated. Every scenario multiplies the *same* futures, so differences between scenarios hold no
    noise: they are the stated assumptions.

    Parameters
    ----------
    series : pandas.Series
        Positive, monthly, 24 months or more.
    months : int
        Months ahead.
    scenarios : sequence of Scenario
    trend : {"none", "linear"}
    levels, draws, seed
        Coverage of the bands, number of futures, seed.
    provisional_from, include_provisional
        As for :func:`analysis.methods.interrupted.effect_of`.

    Raises
    ------
    NotIdentified
        A 12-month-ending sum, gaps, zeros, provisional months or fewer than 24 months.

    References
    ----------
    Harvey (1989), Forecasting, Structural Time Series Models and the Kalman Filter; fitted as in
    :func:`analysis.methods.local_level.local_level`.

    Examples
    --------
    >>> import pandas as pd
    >>> index = pd.period_range("2015-01", periods=60, freq="M")
    >>> steady = pd.Series([98, 101, 99, 102, 100, 97, 103, 100, 99, 101, 98, 102] * 5, index)
    >>> ahead = project(steady, 3, scenarios=[Scenario("fall", 0.8)])
    >>> ahead.totals["against_baseline_percent"].round().tolist()
    [0.0, -20.0]
    """
    clean = as_monthly(series)
    clean = refuse_provisional(
        clean, provisional_from=provisional_from, include_provisional=include_provisional
    )
    refuse_rolling_sums(clean)
    name = str(series.name or "series")
    if len(clean) < 24:
        raise NotIdentified(
            f"{len(clean)} months are too few to learn a season.", where=name, remedy="Give 24 or more."
        )
    if (clean <= 0).any():
        raise NotIdentified(
            "A month is zero: the log scale cannot hold it.",
            where=name,
            remedy="Sum to larger areas or longer spells.",
        )
    if months < 1 or trend not in ("none", "linear"):
        raise UsageError(
            f"months={months}, trend={trend!r}.",
            remedy='Use months of 1 or more and trend "none" or "linear".',
        )
    ahead = pd.period_range(clean.index[-1] + 1, periods=months, freq="M")
    fitted = local_level(np.log(clean.to_numpy()), months, drift=trend == "linear")
    futures = np.exp(fitted.draw(draws, np.random.default_rng(seed)))
    everything = [Scenario(BASELINE, 1.0, reason="the course so far goes on"), *scenarios]
    names = [scenario.name for scenario in everything]
    if len(set(names)) < len(names):
        raise UsageError("Two scenarios share a name.", remedy="Give each its own.")
    tables, totals = [], []
    base_total = float(np.median(futures.sum(axis=1)))
    for scenario in everything:
        paths = futures * scenario.path(ahead)
        tables.append(_fan(scenario.name, ahead, paths, levels))
        sums = paths.sum(axis=1)
        tail = (1 - max(levels)) / 2
        low, middle, high = np.quantile(sums, [tail, 0.5, 1 - tail])
        totals.append(
            {
                "scenario": scenario.name,
                "total": middle,
                "lower": low,
                "upper": high,
                **_ends(sums, levels),
                "against_baseline_percent": 100 * (middle / base_total - 1),
                "reason": scenario.reason,
            }
        )
    return Projection(
        pd.concat(tables, ignore_index=True), pd.DataFrame(totals), clean, tuple(levels), draws, seed
    )


def _fan(name: str, months: pd.PeriodIndex, paths: np.ndarray, levels: tuple[float, ...]) -> pd.DataFrame:
    table = pd.DataFrame({"scenario": name, "month": months, "median": np.median(paths, axis=0)})
    return table.assign(**_ends(paths, levels))


def _ends(simulated: np.ndarray, levels: tuple[float, ...]) -> dict[str, Any]:
    """Return the central intervals of simulated values, over the first axis."""
    ends: dict[str, Any] = {}
    for level in levels:
        low, high = np.quantile(simulated, [0.5 - level / 2, 0.5 + level / 2], axis=0)
        ends |= {f"lower_{round(100 * level)}": low, f"upper_{round(100 * level)}": high}
    return ends
