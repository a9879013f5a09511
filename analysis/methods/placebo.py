"""Placebo dates: the same question put to months in which nothing is known to have happened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from scipy import stats

from analysis import writing
from analysis.errors import NotIdentified
from analysis.methods.design import interrupted_design
from analysis.methods.fits import autoregressive_fit, quasi_poisson_fit, working_scale
from analysis.methods.guards import MIN_AFTER, MIN_BEFORE
from analysis.methods.power import NoEffectDraws


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


def placebo_dates(onset: int, count: int) -> np.ndarray:
    """Positions of admissible placebo onsets, evenly thinned to at most ``count``.

    A placebo uses months before the real onset only, with at least
    :data:`~analysis.methods.guards.MIN_BEFORE` before it and :data:`~analysis.methods.guards.MIN_AFTER` from
    it on.
    """
    possible = np.arange(MIN_BEFORE, onset - MIN_AFTER + 1)
    if len(possible) <= count:
        return possible
    chosen = np.unique(np.round(np.linspace(0, len(possible) - 1, count)).astype(int))
    return np.asarray(possible[chosen])


def placebos_in_time(
    series: pd.Series,
    log_exposure: np.ndarray,
    onset: int,
    *,
    p_value: float,
    null: NoEffectDraws,
    t_value: float,
    count: int = 200,
    counts_model: bool = False,
    level: float = 0.95,
    **design_options: Any,
) -> Placebos:
    """Rank a real event among placebo dates and simulated series without an effect.

    Each placebo date is analysed with the headline model on the months before the real onset only, with as
    many months after it as the real event has (fewer where the pre-period ends). There are rarely 200
    admissible dates, and neighbouring ones share their data; ``null`` fills the number up with simulated
    series, which keep the real window. Ranks compare p-values, because placebo windows are shorter than the
    real one.

    Parameters
    ----------
    series : pandas.Series, shape (n,)
        The whole window.
    onset : int
        Position of the real first affected month.
    p_value, t_value : float
        Of the real event's headline term.
    null : NoEffectDraws
    count : int
        Placebos wanted in all.
    counts_model : bool
        Use quasi-Poisson AR(1) (series with zeros) in place of Prais-Winsten on the log.

    References
    ----------
    Abadie, Diamond and Hainmueller (2010), Synthetic control methods for comparative case studies, JASA 105,
    493-505 (placebo inference); Bertrand, Duflo and Mullainathan (2004), How much should we trust
    differences-in-differences estimates?, Quarterly Journal of Economics 119, 249-275.
    """
    index, values = pd.PeriodIndex(series.index), series.to_numpy()
    n_after = len(values) - onset
    rows = []
    for date in placebo_dates(onset, count):
        end = min(date + n_after, onset)
        try:
            design = interrupted_design(index[:end], int(date), **design_options)
            if counts_model:
                fit = quasi_poisson_fit(values[:end], design.matrix, log_exposure[:end])
                y, matrix = working_scale(fit, design.matrix)
            else:
                y, matrix = np.log(values[:end]) - log_exposure[:end], design.matrix
            answer = autoregressive_fit(y, matrix, design.contrasts[:, -1:])
        except (NotIdentified, np.linalg.LinAlgError):
            continue  # This date's window is too short for the trend and season asked for; it is not counted.
        rows.append(
            {
                "kind": "in_time",
                "month": index[date],
                "estimate": 100 * np.expm1(answer.estimate[0, 0]),
                "p_value": answer.p_value()[0, 0],
            }
        )
    simulated = max(count - len(rows), 0)
    t_null = null.estimate[:simulated] / null.standard_error[:simulated]
    extra = pd.DataFrame(
        {
            "kind": "simulated",
            "month": pd.NaT,
            "estimate": 100 * np.expm1(null.estimate[:simulated]),
            "p_value": 2 * stats.t.sf(np.abs(t_null), null.degrees_of_freedom),
        }
    )
    in_time = pd.DataFrame(rows, columns=["kind", "month", "estimate", "p_value"])
    table = pd.concat([in_time, extra.astype({"month": object})], ignore_index=True) if rows else extra
    table["fires"] = table["p_value"] < 1 - level
    everything = np.abs(null.estimate / null.standard_error)
    as_surprising = int((in_time["p_value"] <= p_value).sum())
    return Placebos(
        table,
        (1 + as_surprising) / (1 + len(in_time)),
        float((1 + (everything >= abs(t_value)).sum()) / (1 + len(everything))),
        float((in_time["p_value"] < 1 - level).mean()) if rows else np.nan,
        len(in_time),
        simulated,
    )
