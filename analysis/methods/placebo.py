"""Placebo dates: the same question put to months in which nothing is known to have happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from scipy import stats

from analysis import writing
from analysis.errors import NotIdentified
from analysis.methods.guards import MIN_AFTER, MIN_BEFORE
from analysis.methods.power import NoEffectDraws
from analysis.methods.question import ask

FEWEST_FULL = 19
"""So many placebo windows as long as the real one are needed to rank an event in the first 5% of them."""

CLEAR_OF_EVENTS = 6
"""Months that a placebo date keeps from events known to have happened."""


@dataclass(frozen=True)
class Placebos:
    """Effects found where there was none, and where the real one stands among them.

    Attributes
    ----------
    table : pandas.DataFrame
        ``kind`` (``in_time`` or ``simulated``), ``month`` (in-time only), ``estimate`` (percent),
        ``p_value``, ``fires`` (interval leaves out zero). One row a placebo.
    rank_in_time, rank_simulated : float
        ``(1 + placebos at least as surprising) / (1 + placebos)``: small means the real event stands out.
    fires_in_time : float
        Share of placebo dates whose interval leaves out zero. About 0.05 is expected; much more means that
        the model calls changes where nothing happened.
    dates, simulated : int
        How many placebos of each kind.
    """

    table: pd.DataFrame
    rank_in_time: float
    rank_simulated: float
    fires_in_time: float
    dates: int
    simulated: int

    def summary(self) -> str:
        """One readable sentence."""
        return (
            f"{self.dates} placebo dates before the event: {writing.share(self.fires_in_time)} fire; "
            f"the event ranks {writing.number(self.rank_in_time, decimals=3)} among them and "
            f"{writing.number(self.rank_simulated, decimals=3)} among {self.simulated} "
            "simulated series without an effect."
        )


@dataclass(frozen=True)
class PlaceboWindow:
    """Where one placebo date is asked about: positions in the whole series."""

    start: int
    onset: int
    end: int


def placebo_windows(
    start: int, onset: int, end: int, count: int, *, least_after: int = MIN_AFTER, events: Sequence[int] = ()
) -> list[PlaceboWindow]:
    """Windows for placebo dates, all before the real onset, evenly thinned to at most ``count``.

    Windows as long as the real one are taken from the whole series where at least :data:`FEWEST_FULL` of them
    fit before the onset and keep :data:`CLEAR_OF_EVENTS` months from known events. Otherwise dates inside the
    real window are used, with at least :data:`~analysis.methods.guards.MIN_BEFORE` months before them.

    Parameters
    ----------
    start, onset, end : int
        The real window: its first month, first affected month, and one past its last month.
    events : sequence of int
        Positions of events known to have happened.
    """
    before, after = onset - start, end - onset
    full = [
        PlaceboWindow(date - before, date, date + after)
        for date in range(before, onset - after + 1)
        if all(abs(date - event) >= CLEAR_OF_EVENTS for event in events)
    ]
    if len(full) >= FEWEST_FULL:
        return _thinned(full, count)
    inside = range(start + MIN_BEFORE, onset - least_after + 1)
    return _thinned([PlaceboWindow(start, date, min(date + after, onset)) for date in inside], count)


def _thinned(windows: list[PlaceboWindow], count: int) -> list[PlaceboWindow]:
    if len(windows) <= count:
        return windows
    chosen = np.unique(np.round(np.linspace(0, len(windows) - 1, count)).astype(int))
    return [windows[j] for j in chosen]


def placebos_in_time(
    values: np.ndarray,
    index: pd.PeriodIndex,
    windows: Sequence[PlaceboWindow],
    *,
    log_exposure: np.ndarray,
    predictors: np.ndarray | None,
    p_value: float,
    t_value: float,
    null: NoEffectDraws,
    count: int = 200,
    level: float = 0.95,
    **design_options: Any,
) -> Placebos:
    """Rank a real event among placebo dates and simulated series without an effect.

    Each placebo date is analysed as the event is, on months before the real onset only. There are rarely
    200 admissible dates, and neighbouring ones share their data; ``null`` fills the number up with simulated
    series, which keep the real window. Ranks compare p-values, because placebo windows may be shorter than
    the real one.

    Parameters
    ----------
    values, index, log_exposure : shape (n,)
        The whole series, and the log of its exposure.
    windows : sequence of PlaceboWindow
    predictors : numpy.ndarray, shape (n, p), optional
    p_value, t_value : float
        Of the real event's headline answer.
    null : NoEffectDraws
    count : int
        Placebos wanted in all.

    References
    ----------
    Abadie, Diamond and Hainmueller (2010), Synthetic control methods for comparative case studies, JASA 105,
    493-505 (placebo inference); Bertrand, Duflo and Mullainathan (2004), How much should we trust
    differences-in-differences estimates?, Quarterly Journal of Economics 119, 249-275.
    """
    rows = []
    for window in windows:
        cut = slice(window.start, window.end)
        further = None if predictors is None else predictors[cut]
        try:
            asked = ask(
                values[cut],
                pd.PeriodIndex(index[cut]),
                window.onset - window.start,
                log_exposure=log_exposure[cut],
                predictors=further,
                **design_options,
            )
        except (NotIdentified, np.linalg.LinAlgError):
            continue  # This date's window is too short for the trend and season asked for; it is not counted.
        rows.append(
            {
                "kind": "in_time",
                "month": index[window.onset],
                "estimate": 100 * np.expm1(asked.answer.estimate[0]),
                "p_value": asked.answer.p_value()[0],
            }
        )
    simulated = max(count - len(rows), 0)
    everything = np.abs(null.estimate / null.standard_error)
    extra = pd.DataFrame(
        {
            "kind": "simulated",
            "month": pd.NaT,
            "estimate": 100 * np.expm1(null.estimate[:simulated]),
            "p_value": 2 * stats.t.sf(everything, null.degrees_of_freedom)[:simulated],
        }
    )
    in_time = pd.DataFrame(rows, columns=["kind", "month", "estimate", "p_value"])
    table = pd.concat([in_time, extra.astype({"month": object})], ignore_index=True) if rows else extra
    table["fires"] = table["p_value"] < 1 - level
    as_surprising = int((in_time["p_value"] <= p_value).sum())
    return Placebos(
        table,
        (1 + as_surprising) / (1 + len(in_time)),
        float((1 + (everything >= abs(t_value)).sum()) / (1 + len(everything))),
        float((in_time["p_value"] < 1 - level).mean()) if rows else np.nan,
        len(in_time),
        simulated,
    )
