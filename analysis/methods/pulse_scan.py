"""How long did a temporary change last? Every length is tried, and the trying is paid for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from analysis import writing
from analysis.methods.model_average import model_average
from analysis.methods.power import noise_like
from analysis.methods.preparation import prepare
from analysis.methods.question import ask


@dataclass(frozen=True)
class PulseScan:
    """A pulse of each length, and the chance of the largest by luck.

    Attributes
    ----------
    table : pandas.DataFrame
        One row a length: ``pulse_months, estimate, lower, upper`` (percent, at `level`), ``p_value`` (of that
        length alone) and ``corrected_p`` (of finding any length as surprising).
    level : float
    draws, seed : int
    """

    table: pd.DataFrame
    level: float
    draws: int
    seed: int

    @property
    def best(self) -> pd.Series:
        """The row that stands out most."""
        return self.table.sort_values("p_value", kind="stable").iloc[0]

    def summary(self) -> str:
        """One readable sentence."""
        best = self.best
        return (
            f"Of {len(self.table)} lengths tried, a pulse of {int(best.pulse_months)} months stands out "
            "most: "
            f"{writing.change(best.estimate)} ({writing.share(self.level)} interval "
            f"{writing.change(best.lower)} to {writing.change(best.upper)}); by luck alone some length would "
            f"stand out as much in {writing.share(best.corrected_p)} of series."
        )


def scan_pulses(
    series: pd.Series,
    event: Any,
    *,
    lengths: Sequence[int] = tuple(range(1, 13)),
    shape: str = "pulse",
    delay: int = 0,
    trend: str = "linear",
    harmonics: int = 2,
    draws: int = 400,
    level: float = 0.95,
    seed: int = 0,
    **window: Any,
) -> PulseScan:
    """Ask for a pulse of each length at an event, with a level corrected for asking so often.

    The correction compares the largest of the t values with the largest in simulated series without an effect
    that keep the window and its noise (a max-t, or Westfall-Young, correction).

    Parameters
    ----------
    series, event, delay, trend, harmonics
        As in :func:`analysis.methods.interrupted.effect_of`.
    lengths : sequence of int
        Months; those that do not fit into the window are left out.
    shape : {"pulse", "decay"}
    draws, level, seed
    window
        ``pre_months, post_months, until, provisional_from, include_provisional``.

    Raises
    ------
    NotIdentified
        A guard refuses.

    References
    ----------
    Westfall and Young (1993), Resampling-Based Multiple Testing, chapter 2.
    """
    ready = prepare(series, event, delay=delay, least_after=min(lengths), **window)
    months, values = ready.months, ready.series.to_numpy()
    room = len(values) - ready.onset
    kept = [length for length in lengths if length <= room]
    asked = [
        ask(
            values,
            months,
            ready.onset,
            log_exposure=np.zeros(len(values)),
            shape=shape,
            pulse_months=length,
            trend=trend,
            harmonics=harmonics,
        )
        for length in kept
    ]
    # The noise of the longest pulse: its model leaves the fewest affected months in the noise.
    noise = noise_like(len(values), asked[-1].answer, draws=draws, seed=seed)
    null = [model_average(noise, one.design, one.scale) for one in asked]
    # Compared as p-values: degrees of freedom differ a little from length to length.
    luckiest = np.min([answer.p_value() for answer in null], axis=0)
    rows = []
    for length, one in zip(kept, asked, strict=True):
        low, high = (float(end[0]) for end in one.answer.interval(level))
        p_value = float(one.answer.p_value()[0])
        rows.append(
            {
                "pulse_months": length,
                "estimate": 100 * np.expm1(float(one.answer.estimate[0])),
                "lower": 100 * np.expm1(low),
                "upper": 100 * np.expm1(high),
                "p_value": p_value,
                "corrected_p": float((1 + (luckiest <= p_value).sum()) / (1 + draws)),
            }
        )
    return PulseScan(pd.DataFrame(rows), level, draws, seed)
