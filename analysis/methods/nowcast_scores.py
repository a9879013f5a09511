"""How past nowcasts and predictions fared against what settled, by regime and by values that stand apart."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from analysis import writing
from analysis.methods.nowcast import OWN, PUBLISHER, ReportingTriangle, nowcast
from analysis.methods.scoring import weighted_interval_score, windows_apart

RISING, FALLING, UNKNOWN = "rising", "falling", "no year before"
_COLUMNS = [
    "vintage",
    "reference",
    "delay",
    "regime",
    "method",
    "reported",
    "estimate",
    "settled",
    "error_percent",
    "reported_error_percent",
]


@dataclass(frozen=True)
class NowcastScores:
    """How nowcasts made from past vintages, and the publisher's predictions in them, fared.

    Attributes
    ----------
    table : pandas.DataFrame
        One row a method, past vintage and open month whose settled value is known today: ``vintage,
        reference, delay, regime, method, reported, estimate, settled, error_percent, reported_error_percent,
        covered_95`` and so on, ``wis``. The regime is ``rising`` or ``falling``: the value against the one of
        twelve months before, as both are known now.
    by_method, by_regime : pandas.DataFrame
        ``method`` (and ``regime``), ``n``, ``vintages`` and ``windows`` they come from, ``youngest`` (delay),
        ``mean_error_percent`` (signed), ``mean_absolute_error_percent, reported_error_percent, coverage_95``
        and so on, ``mean_wis``. Windows counts the most values that share no month with each other: eight
        neighbouring sums of twelve months are one window, not eight.
    """

    table: pd.DataFrame
    by_method: pd.DataFrame
    by_regime: pd.DataFrame

    def summary(self) -> str:
        """One line a method."""
        if self.by_method.empty:
            return "No past vintage can be scored yet: no month that was open then has settled since."
        lines = []
        for row in self.by_method.to_dict("records"):
            text = (
                f"{row['method']}: {row['n']} past values in {row['vintages']} vintages, {row['windows']} "
                f"without a month in common, mean error "
                f"{writing.share(row['mean_absolute_error_percent'] / 100, decimals=1)} "
                f"(as reported {writing.share(row['reported_error_percent'] / 100, decimals=1)})"
            )
            cover = row.get("coverage_95", np.nan)
            held = f", 95% intervals held {writing.share(cover)}." if np.isfinite(cover) else "."
            lines.append(text + held)
        return "\n".join(lines)


def score_nowcasts(
    triangle: ReportingTriangle, *, levels: tuple[float, ...] = (0.5, 0.8, 0.95)
) -> NowcastScores:
    """Nowcast from every past vintage with what was known then, and compare with what settled.

    Parameters
    ----------
    triangle, levels
        As for `analysis.methods.nowcast.nowcast`.

    Returns
    -------
    NowcastScores
        The publisher's predictions are scored by their error, beside every nowcast; they have no interval to
        score.
    """
    truth = triangle.settled()
    regimes = _regimes(triangle)
    rows = []
    for vintage in triangle.vintages[:-1]:
        answer = nowcast(triangle.known_at(vintage), levels=levels)
        for row in answer.table.to_dict("records"):
            final = truth.get(row["reference"], np.nan)
            if not np.isfinite(final) or final == 0:
                continue
            said = {"vintage": vintage, "settled": final, "regime": regimes.get(row["reference"], UNKNOWN)}
            if row["method"] == OWN:
                rows.append(_scored(row, said, levels))
            if np.isfinite(row["predicted"]):
                other = {**row, "method": PUBLISHER, "estimate": row["predicted"]}
                rows.append(_scored(other, said, levels))
    covered = [f"covered_{round(100 * level)}" for level in levels]
    table = pd.DataFrame(rows, columns=[*_COLUMNS, *covered, "wis"])
    by_method, by_regime = (
        _summed(table, by, covered, triangle.window) for by in (["method"], ["method", "regime"])
    )
    return NowcastScores(table, by_method, by_regime)


def _regimes(triangle: ReportingTriangle) -> dict[pd.Period, str]:
    """Whether each value lies above or below the one of twelve months before, as both are known last."""
    newest = triangle.values.ffill(axis=1).iloc[:, -1].astype(float)
    before = newest.reindex(newest.index - 12).to_numpy()
    words = np.select([newest > before, newest <= before], [RISING, FALLING], UNKNOWN)
    return dict(zip(newest.index, words, strict=True))


def _summed(table: pd.DataFrame, by: list[str], covered: list[str], window: int) -> pd.DataFrame:
    """The scores of each group in one row."""
    lines = []
    for key, group in table.groupby(by, sort=True):
        line: dict[str, Any] = {
            **dict(zip(by, key, strict=True)),
            "n": len(group),
            "vintages": group["vintage"].nunique(),
            "windows": windows_apart(group["reference"], window),
            "youngest": group["delay"].min(),
            "mean_error_percent": group["error_percent"].mean(),
            "mean_absolute_error_percent": group["error_percent"].abs().mean(),
            "reported_error_percent": group["reported_error_percent"].abs().mean(),
        }
        for name in covered:
            line[name.replace("covered", "coverage")] = group[name].astype(float).mean()
        line["mean_wis"] = group["wis"].astype(float).mean()
        lines.append(line)
    return pd.DataFrame(lines)


def _scored(
    row: Mapping[Hashable, Any], said: Mapping[str, Any], levels: tuple[float, ...]
) -> dict[str, Any]:
    final = said["settled"]
    result = {
        **said,
        **{name: row[name] for name in ("reference", "delay", "method", "reported", "estimate")},
        "error_percent": 100 * (row["estimate"] / final - 1),
        "reported_error_percent": 100 * (row["reported"] / final - 1),
        "wis": np.nan,
    }
    if row["method"] == OWN:
        ends = {
            level: (row[f"lower_{round(100 * level)}"], row[f"upper_{round(100 * level)}"])
            for level in levels
        }
        for level, (low, high) in ends.items():
            result[f"covered_{round(100 * level)}"] = float(low <= final <= high)
        result["wis"] = float(weighted_interval_score(final, row["estimate"], ends))
    return result
