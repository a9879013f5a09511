"""Many events asked at once: what would come up by luck, and what stands out all the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd
from statsmodels.stats.multitest import multipletests

from analysis import writing


@dataclass(frozen=True)
class Family:
    """Answers to the same question at several events.

    Attributes
    ----------
    table : pandas.DataFrame
        One row an event: ``event, p_value, adjusted_p`` (Holm), ``alone`` and ``together`` (whether it leaves
        out zero by itself, and among all).
    level : float
    """

    table: pd.DataFrame
    level: float

    @property
    def expected_by_luck(self) -> float:
        """Events that would leave out zero where nothing happened at any."""
        return (1 - self.level) * len(self.table)

    def summary(self) -> str:
        """One readable sentence."""
        alone, together = int(self.table["alone"].sum()), int(self.table["together"].sum())
        return (
            f"Of {len(self.table)} events asked at once, {alone} leave out zero alone, where "
            f"{writing.number(self.expected_by_luck, decimals=1)} would by luck; {together} when all are "
            "weighed together."
        )


def asked_together(p_values: Mapping[str, float], *, level: float = 0.95) -> Family:
    """Weigh all events that were asked at once.

    Parameters
    ----------
    p_values : mapping of str to float
        Of each event's headline answer.
    level : float
        Chance of no false finding among all of them.

    References
    ----------
    Holm (1979), A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics
    6, 65-70.

    Examples
    --------
    >>> asked_together({"first": 0.01, "second": 0.04, "third": 0.3}).table["adjusted_p"].round(2).tolist()
    [0.03, 0.08, 0.3]
    """
    table = pd.DataFrame({"event": list(p_values), "p_value": [float(p) for p in p_values.values()]})
    adjusted = multipletests(table["p_value"], method="holm")[1] if len(table) else []
    table["adjusted_p"] = adjusted
    table["alone"] = table["p_value"] < 1 - level
    table["together"] = table["adjusted_p"] < 1 - level
    return Family(table, level)
