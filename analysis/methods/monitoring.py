"""A watch on a monthly series: each month against its own forecast, and an alarm when the errors add up.

The forecast of a month is made from the months before it alone: a level that may wander and a fixed season,
on the log scale, learnt from the latest five years. Errors are standardised by the errors of earlier
forecasts, and two cumulative sums (one for months above, one for months below their forecasts) ring when one
of them passes a threshold. The threshold follows from the average time between false alarms that is asked
for; what came of that promise in simulations is in docs/methods.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
from scipy import optimize, stats

from analysis import writing
from analysis.errors import NotIdentified, UsageError
from analysis.methods.guards import refuse_provisional, refuse_rolling_sums
from analysis.methods.months import as_monthly

QUIET, UP, DOWN = "quiet", "alarm up", "alarm down"
STATES = (QUIET, UP, DOWN)

LEARNING = 24
"""Months before the first that is watched: two years, so that season and level can be told apart."""

FEWEST = LEARNING + 12
"""Fewest months of a series that is watched at all."""

WINDOW = 60
"""Months that a forecast is learnt from, at most: what was usual long ago is not what is usual now."""

REFERENCE = 0.25
"""What is taken off each standardised error before it is added: half the shift that is looked for, which is
small, for what turns slowly shows as many small errors of one sign."""

LARGEST = 3.0
"""Standardised errors count as this much at most: one month, however odd, rings no alarm."""

SAFETY = 1.3
"""The threshold is set for so many times the time asked for: a forecast that is learnt from few months errs
in runs, and the formula knows nothing of that."""

WANDER = (0.0, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0)
"""How much the level may wander from month to month, as a share of the variance of a single month. Each is
tried, and its forecasts weigh as much as it has explained the months so far."""

_HARMONICS = 2
_SIZE = 1 + 2 * _HARMONICS
_GUARDED = 96  # latest months in which a 12-month-ending sum is looked for


@dataclass(frozen=True)
class Watch:
    """A watched series.

    Attributes
    ----------
    table : pandas.DataFrame
        One row a month from the first watched one on: ``month, value, forecast`` (units of the series),
        ``standardised`` (error in standard deviations, at most `LARGEST` either way), ``above, below`` (the
        two sums, no unit), ``state`` (of `STATES`).
    alarms : pandas.DataFrame
        One row an alarm: ``direction`` (of `STATES`), ``began`` (first month of the run that rang), ``rang``,
        ``ended`` (the month in which the run had died away; missing while the alarm is on),
        ``deviation_percent`` (months from the first of the run to the ringing one, together, against what
        the months before them led to expect).
    name : str
    threshold : float
        Of the sums.
    months_between_false_alarms : float
        As stated; at least so many on average, see docs/methods.md.
    """

    table: pd.DataFrame
    alarms: pd.DataFrame
    name: str
    threshold: float
    months_between_false_alarms: float

    @property
    def state(self) -> str:
        """The state with the latest month."""
        return str(self.table["state"].iloc[-1])

    @property
    def on(self) -> dict[str, Any] | None:
        """The alarm that is on with the latest month, as a row of `alarms`; None while it is quiet."""
        return None if self.state == QUIET else dict(self.alarms.iloc[-1])

    def summary(self) -> str:
        """What the watch says, in a sentence or two."""
        last = self.table.iloc[-1]
        said = f"{self.name}, {writing.month(last['month'].start_time)}: {self.state}"
        if alarm := self.on:
            size = writing.amount(alarm["deviation_percent"], "percent", decimals=0, signed=True)
            said += f", rung with {writing.month(alarm['rang'].start_time)} ({size} against the forecast)"
        often = writing.amount(self.months_between_false_alarms, "months")
        return f"{said}. False alarms: one in {often} or more, on average."


def watch(
    series: pd.Series,
    *,
    months_between_false_alarms: float = 120,
    provisional_from: Any = None,
    include_provisional: bool = False,
) -> Watch:
    """Watch a monthly series against its own forecasts.

    An alarm rings when a sum passes the threshold, and is on until the sum has died away to nothing; a sum
    grows no further while its alarm is on. A sum of the other side that passes the threshold takes over.

    Parameters
    ----------
    series : pandas.Series
        Monthly, positive, without gaps, `FEWEST` months or more, shape (n,).
    months_between_false_alarms : float, default 120
        Average number of months between two alarms of a series whose course does not change.
    provisional_from, include_provisional
        As for :func:`analysis.methods.interrupted.effect_of`. Months that still grow look like a fall.

    Raises
    ------
    NotIdentified
        A 12-month-ending sum, gaps, zeros, provisional months, fewer than `FEWEST` months, or months that do
        not vary.
    UsageError
        A time between false alarms under twelve months.

    References
    ----------
    Page, E. S. (1954), Continuous inspection schemes, Biometrika 41, 100-115. Hawkins, D. M. (1987),
    Self-starting CUSUM charts for location and scale, The Statistician 36, 299-316. Harvey, A. C. (1989),
    Forecasting, Structural Time Series Models and the Kalman Filter.

    Examples
    --------
    >>> import pandas as pd
    >>> index = pd.period_range("2015-01", periods=60, freq="M")
    >>> usual = [98, 101, 99, 102, 100, 97, 103, 100, 99, 101, 98, 102]
    >>> lower = [88, 91, 89, 92, 90, 87, 93, 90, 89, 91, 88, 92]
    >>> found = watch(pd.Series(usual * 4 + lower, index))
    >>> found.state, str(found.alarms["began"].iloc[0])
    ('alarm down', '2019-01')
    """
    clean = as_monthly(series)
    clean = refuse_provisional(
        clean, provisional_from=provisional_from, include_provisional=include_provisional
    )
    # Any stretch of a rolling sum is one. Whole years, for the guard keeps what it needs by length.
    refuse_rolling_sums(clean.iloc[-min(_GUARDED, len(clean) - len(clean) % 12 or len(clean)) :])
    name = str(series.name or "series")
    _require_watchable(clean, name)
    threshold = threshold_for(months_between_false_alarms)
    logs = np.log(clean.to_numpy())
    errors, forecasts = standardised_errors(logs[None, :])
    found = rung(errors[0, LEARNING:], threshold)
    months = pd.PeriodIndex(clean.index)
    table = pd.DataFrame(
        {
            "month": months[LEARNING:],
            "value": clean.to_numpy()[LEARNING:],
            "forecast": np.exp(forecasts[0, LEARNING:]),
            "standardised": errors[0, LEARNING:],
            "above": found.above,
            "below": found.below,
            "state": found.states,
        }
    )
    rows = [
        {
            "direction": direction,
            "began": months[began + LEARNING],
            "rang": months[rang + LEARNING],
            "ended": months[ended + LEARNING] if ended is not None else pd.NaT,
            "deviation_percent": _deviation(logs, began + LEARNING, rang + LEARNING),
        }
        for direction, began, rang, ended in found.alarms
    ]
    alarms = pd.DataFrame(rows, columns=["direction", "began", "rang", "ended", "deviation_percent"])
    return Watch(table, alarms, name, threshold, float(months_between_false_alarms))


def threshold_for(months_between_false_alarms: float) -> float:
    """Return the threshold of two sums that ring falsely once in so many months on average.

    Raises
    ------
    UsageError
        Under twelve months.
    """
    if not 12 <= months_between_false_alarms < 1e6:
        raise UsageError(
            f"{months_between_false_alarms} months between false alarms.",
            remedy="Ask for twelve or more: a watch that rings more often tells nothing.",
        )
    asked = SAFETY * months_between_false_alarms
    return float(optimize.brentq(lambda height: run_length(height) - asked, 0.1, 100.0))


def run_length(threshold: float, shift: float = 0.0) -> float:
    """Return the average number of months until one of two sums rings, for independent standard errors.

    Parameters
    ----------
    threshold : float
    shift : float, default 0.0
        Mean of the errors, standard deviations.

    References
    ----------
    Siegmund, D. (1985), Sequential Analysis, section 2.6: the threshold is raised by 1.166 for the overshoot
    of sums that move in steps.

    Examples
    --------
    >>> round(run_length(8.01), 0)  # published: 370 for two-sided sums, reference value one quarter
    371.0
    """

    def one_sided(mean: float) -> float:
        drift, height = mean - REFERENCE, threshold + 1.166
        if abs(drift) < 1e-9:
            return height**2
        scaled = -2 * drift * height
        return float((np.exp(scaled) - scaled - 1) / (2 * drift**2))

    return 1 / (1 / one_sided(shift) + 1 / one_sided(-shift))


def standardised_errors(logs: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return each month's error in standard deviations, and its forecast, from the months before it alone.

    Parameters
    ----------
    logs : numpy.ndarray
        Series on the log scale, shape (series, months).

    Returns
    -------
    tuple of numpy.ndarray
        Both of the shape of `logs`, missing in the first `LEARNING` months.
    """
    many, n = logs.shape
    first = logs[:, : WINDOW + 1]
    errors, forecasts = (np.full((many, n), np.nan) for _ in range(2))
    errors[:, : first.shape[1]], forecasts[:, : first.shape[1]], _ = _filtered(first)
    if n > WINDOW + 1:
        # Each later month ends a window of its own.
        windows = np.lib.stride_tricks.sliding_window_view(logs, WINDOW + 1, axis=1)[:, 1:]
        found, made, _ = _filtered(windows.reshape(-1, WINDOW + 1))
        errors[:, WINDOW + 1 :] = found[:, -1].reshape(many, -1)
        forecasts[:, WINDOW + 1 :] = made[:, -1].reshape(many, -1)
    return errors, forecasts


def _filtered(logs: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Run the filter over windows, shape (windows, months).

    Returns standardised errors and forecasts of that shape, and the state after the last month, shape
    (windows, state). The ratio of an error to its standard deviation follows Student's distribution with as
    many degrees as there were errors to learn from; it is carried over to the normal one.
    """
    many, n = logs.shape
    gains, variances = _gains(n)
    start = logs[:, :1]
    states = np.zeros((len(WANDER), many, _SIZE))
    squares, fit = (np.zeros((len(WANDER), many)) for _ in range(2))
    ratios, forecasts = (np.full((many, n), np.nan) for _ in range(2))
    for month in range(n):
        states = _a_month_on(states)
        each = states[..., 0] + states[..., 1] + states[..., 3]
        variance = variances[month][:, None]
        error = logs[:, month] - start[:, 0] - each
        learnt = month - _SIZE
        if month >= LEARNING:
            scale = squares / learnt
            weights = _weights(fit, scale, learnt)
            mean = (weights * each).sum(axis=0)
            spread = np.sqrt((weights * (scale * variance + (each - mean) ** 2)).sum(axis=0))
            forecasts[:, month] = start[:, 0] + mean
            ratios[:, month] = (logs[:, month] - forecasts[:, month]) / spread
            # An odd month moves the level, and widens what counts as usual, by so much and no more.
            widest = LARGEST * np.sqrt(scale * variance)
            error = np.clip(error, -widest, widest)
        if month >= _SIZE:
            squares = squares + error**2 / variance
            fit = fit - 0.5 * np.log(variance)
        states = states + error[..., None] * gains[month][:, None, :]
    degrees = np.maximum(np.arange(n) - _SIZE, 1)
    chances = np.clip(stats.t.cdf(ratios, degrees), 1e-9, 1 - 1e-9)
    errors = np.clip(stats.norm.ppf(chances), -LARGEST, LARGEST)
    final = (_weights(fit, squares / max(n - _SIZE, 1), n - _SIZE)[..., None] * states).sum(axis=0)
    final[:, 0] += start[:, 0]
    return errors, forecasts, final


def _weights(fit: np.ndarray, scale: np.ndarray, learnt: int) -> np.ndarray:
    """Return how much each way to wander weighs: its likelihood so far, at its best scale."""
    likelihood = fit - 0.5 * learnt * np.log(scale)
    weights = np.exp(likelihood - likelihood.max(axis=0))
    return np.asarray(weights / weights.sum(axis=0))


@lru_cache(maxsize=4)
def _gains(n: int) -> tuple[np.ndarray, np.ndarray]:
    """Return what an error adds to the state, shape (n, wander, state), and its variance, (n, wander).

    They depend on no data. The state is the level and, for each harmonic, its value and its partner; it
    starts as good as unknown.
    """
    observe = np.array([1.0] + [1.0, 0.0] * _HARMONICS)
    turn = _a_month_on(np.eye(_SIZE)).T
    known = np.repeat(1e6 * np.eye(_SIZE)[None], len(WANDER), axis=0)
    gains, variances = np.empty((n, len(WANDER), _SIZE)), np.empty((n, len(WANDER)))
    for month in range(n):
        known = turn @ known @ turn.T
        if month:
            known[:, 0, 0] += WANDER
        seen = known @ observe
        variances[month] = seen @ observe + 1
        gains[month] = seen / variances[month][:, None]
        known = known - gains[month][:, :, None] * seen[:, None, :]
    return gains, variances


def _a_month_on(states: np.ndarray) -> np.ndarray:
    """Return states, in the last axis, a month later: the level stays, each harmonic turns by its angle."""
    later = states.copy()
    for harmonic in range(1, _HARMONICS + 1):
        angle, place = 2 * np.pi * harmonic / 12, 2 * harmonic - 1
        value, partner = states[..., place], states[..., place + 1]
        later[..., place] = np.cos(angle) * value + np.sin(angle) * partner
        later[..., place + 1] = np.cos(angle) * partner - np.sin(angle) * value
    return later


class Rung(NamedTuple):
    """What two sums made of a series of errors.

    Attributes
    ----------
    above, below : numpy.ndarray
        The sums, a value a month.
    states : list of str
        Of `STATES`, one a month.
    alarms : list of tuple
        Direction, places of the first month of the run, of the ringing one and of the end (None while on).
    """

    above: np.ndarray
    below: np.ndarray
    states: list[str]
    alarms: list[tuple[str, int, int, int | None]]


def rung(errors: np.ndarray, threshold: float) -> Rung:
    """Add up standardised errors, shape (months,), and ring where a sum passes the threshold."""
    signs = {UP: 1.0, DOWN: -1.0}
    sums, starts = dict.fromkeys(signs, 0.0), dict.fromkeys(signs, 0)
    paths: dict[str, list[float]] = {side: [] for side in signs}
    state, states = QUIET, []
    alarms: list[tuple[str, int, int, int | None]] = []
    for month, error in enumerate(errors):
        for side, sign in signs.items():
            if sums[side] == 0:
                starts[side] = month
            sums[side] = max(0.0, sums[side] + sign * float(error) - REFERENCE)
        over = [side for side in signs if sums[side] > threshold and side != state]
        if state != QUIET and (over or sums[state] == 0):
            alarms[-1] = (*alarms[-1][:3], month)
            state = QUIET
        if over:
            state = over[0]
            alarms.append((state, starts[state], month, None))
        if state != QUIET:
            sums[state] = min(sums[state], threshold)
        states.append(state)
        for side in signs:
            paths[side].append(sums[side])
    return Rung(np.array(paths[UP]), np.array(paths[DOWN]), states, alarms)


def _deviation(logs: np.ndarray, began: int, rang: int) -> float:
    """Return how far months lie from what those before them led to expect, together, in percent."""
    before = logs[max(0, began - WINDOW) : began]
    state = _filtered(before[None, :])[2]
    expected = 0.0
    for _ in range(began, rang + 1):
        state = _a_month_on(state)
        expected += float(np.exp(state[0, 0] + state[0, 1] + state[0, 3]))
    return 100 * (float(np.exp(logs[began : rang + 1]).sum()) / expected - 1)


def _require_watchable(series: pd.Series, name: str) -> None:
    """Refuse what no forecast can be learnt from."""
    if len(series) < FEWEST:
        raise NotIdentified(
            f"{len(series)} months are too few to watch.",
            where=name,
            remedy=f"Give {FEWEST} or more: {LEARNING} to learn from, and a year to watch.",
        )
    if (series <= 0).any():
        raise NotIdentified(
            "A month is zero: the log scale cannot hold it.",
            where=name,
            remedy="Sum to larger areas or longer spells.",
        )
    if series.iloc[:LEARNING].nunique() == 1:
        raise NotIdentified(
            "The first two years do not vary: there are no errors to learn from.",
            where=name,
            remedy="Check the filter that made the series.",
        )
