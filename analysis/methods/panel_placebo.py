"""Placebo dates for a panel: the same question put to other periods, to see whether this one stands out.

Units that differ in exposure often differ in their course as well: where a level is high, growth is slower.
Such a difference is there at every date, and too slow for a test of a few leads. Other dates show it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from analysis import writing
from analysis.errors import NotIdentified
from analysis.methods.panel import DifferenceInDifferences
from analysis.methods.synthetic import SyntheticControl


@dataclass(frozen=True)
class PanelPlacebos:
    """Answers at other dates, and where the real one stands among them.

    Attributes
    ----------
    table : pandas.DataFrame
        ``date``, ``estimate``, ``p_value``, ``fires`` (p-value below one less the level).
    dates : int
        Dates at which the question could be answered.
    fires : float
        Share of them that fire; missing where there is none. About 0.05 is expected.
    rank : float
        ``(1 + dates at least as surprising) / (1 + dates)``.
    """

    table: pd.DataFrame = field(repr=False)
    dates: int
    fires: float
    rank: float

    def summary(self) -> str:
        """One readable sentence."""
        return (
            f"{self.dates} other dates: {writing.share(self.fires)} fire; the event ranks "
            f"{writing.number(self.rank, decimals=3)} among them."
        )


def placebo_events(
    ask: Callable[[Any], DifferenceInDifferences | SyntheticControl],
    events: Iterable[Any],
    *,
    p_value: float,
    level: float = 0.95,
) -> PanelPlacebos:
    """Put a question to other dates and rank the real answer among theirs.

    Parameters
    ----------
    ask : callable
        Answers for one date; a date that a guard refuses is not counted.
    events : iterable of labels
        Dates to ask about.
    p_value : float
        Of the real event: the t test of a difference, or the placebos in space of a synthetic control.
    level : float

    Returns
    -------
    PanelPlacebos

    References
    ----------
    Bertrand, Duflo and Mullainathan (2004), How much should we trust differences-in-differences estimates?,
    Quarterly Journal of Economics 119, 249-275; Abadie, Diamond and Hainmueller (2015), Comparative politics
    and the synthetic control method, American Journal of Political Science 59, 495-510 (placebos in time).
    """
    rows = []
    for event in events:
        try:
            answer = ask(event)
        except NotIdentified:
            continue
        estimate = answer.estimate if isinstance(answer, DifferenceInDifferences) else answer.gap
        rows.append({"date": event, "estimate": estimate, "p_value": answer.p_value})
    table = pd.DataFrame(rows, columns=["date", "estimate", "p_value"])
    table["fires"] = table["p_value"] < 1 - level
    return PanelPlacebos(
        table,
        len(table),
        float(table["fires"].mean()) if len(table) else float("nan"),
        (1 + int((table["p_value"] <= p_value).sum())) / (1 + len(table)),
    )
