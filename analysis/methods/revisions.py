"""How published figures changed from one vintage to the next."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from analysis.errors import NotIdentified


@dataclass(frozen=True)
class Revisions:
    """First and latest values, and what came and went.

    Attributes
    ----------
    table : pandas.DataFrame
        One row a period that is in more than one vintage, or in one only: ``first_vintage, latest_vintage,
        vintages, first, latest, change, change_percent, symmetric, status`` (``revised``, ``unchanged``,
        ``new``: seen in the newest vintage for the first time, ``disappeared``: covered by the newest
        vintage's span but absent from it, ``left the window``: older than the newest vintage's first period).
    mean_percent, mean_absolute_percent : float
        Over revised and unchanged periods: bias and size of revisions.
    share_upward : float
        Share of revised periods that went up.
    """

    table: pd.DataFrame
    mean_percent: float
    mean_absolute_percent: float
    share_upward: float

    def counts(self) -> pd.Series:
        """How many periods of each status."""
        return self.table["status"].value_counts()

    def summary(self) -> str:
        """One readable sentence; rows that came or went are counted apart."""
        counts = self.counts()
        said = ", ".join(f"{counts.get(word, 0)} {word}" for word in STATUSES)
        if np.isnan(self.mean_absolute_percent):
            return f"{said}."
        return (
            f"{said}; revisions average {self.mean_percent:+.1f}% ({self.mean_absolute_percent:.1f}% in "
            "size)."
        )


STATUSES = ("revised", "unchanged", "new", "disappeared", "left the window")


def symmetric_change(first: float, latest: float) -> float:
    """``|a - b| / (|a| + |b|)``: 0 for no change, 1 for a change from or to zero; 0 when both are zero."""
    size = abs(first) + abs(latest)
    return abs(first - latest) / size if size else 0.0


def revisions(table: pd.DataFrame, *, period: str, vintage: str, value: str) -> Revisions:
    """Measure revisions in a long table of vintages.

    Parameters
    ----------
    table : pandas.DataFrame
        One row a period and vintage. Periods and vintages must sort in time; a missing value is no row.
    period, vintage, value : str
        Column names.

    Raises
    ------
    NotIdentified
        A period twice in one vintage, or fewer than two vintages.

    References
    ----------
    Croushore and Stark (2001), A real-time data set for macroeconomists, Journal of Econometrics 105,
    111-130.
    """
    rows = (
        table[[period, vintage, value]].dropna(subset=[value]).sort_values([period, vintage], kind="stable")
    )
    if rows.duplicated([period, vintage]).any():
        raise NotIdentified("A period occurs twice in one vintage.", remedy="Keep one category at a time.")
    if rows[vintage].nunique() < 2:
        raise NotIdentified("There is one vintage only.", remedy="Revisions need two; keep every pull.")
    newest = rows[vintage].max()
    window = rows.loc[rows[vintage] == newest, period]
    grouped = rows.groupby(period, sort=True)
    result = pd.DataFrame(
        {
            "first_vintage": grouped[vintage].first(),
            "latest_vintage": grouped[vintage].last(),
            "vintages": grouped[vintage].count(),
            "first": grouped[value].first().astype(float),
            "latest": grouped[value].last().astype(float),
        }
    )
    result["change"] = result["latest"] - result["first"]
    result["change_percent"] = 100 * result["change"] / result["first"].abs().where(result["first"] != 0)
    result["symmetric"] = [
        symmetric_change(a, b) for a, b in zip(result["first"], result["latest"], strict=True)
    ]
    gone = result["latest_vintage"] != newest
    result["status"] = np.select(
        [
            gone & (result.index < window.min()),
            gone,
            result["vintages"] == 1,
            result["change"] != 0,
        ],
        ["left the window", "disappeared", "new", "revised"],
        "unchanged",
    )
    measured = result[(result["vintages"] > 1) & result["status"].isin(["revised", "unchanged"])]
    revised = measured[measured["status"] == "revised"]
    return Revisions(
        result,
        float(measured["change_percent"].mean()) if len(measured) else np.nan,
        float(measured["change_percent"].abs().mean()) if len(measured) else np.nan,
        float((revised["change"] > 0).mean()) if len(revised) else np.nan,
    )
