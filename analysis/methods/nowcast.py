"""Complete provisional counts from how earlier months grew, and say how well that worked."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
import pandas as pd
from scipy import stats

from analysis import writing
from analysis.errors import NotIdentified, UsageError
from analysis.methods.months import as_month

OWN = "nowcast"
PUBLISHER = "publisher's prediction"
NEITHER = "too thin, no prediction"


@dataclass(frozen=True)
class ReportingTriangle:
    """What each vintage said about each reference month.

    Attributes
    ----------
    values : pandas.DataFrame
        Rows are reference months, columns vintages (months), both ascending; missing where a vintage is
        silent.
    predictions : pandas.DataFrame
        The publisher's own completed figures in the same shape, where it gives any.
    settled_after : int
        Months after which a value counts as settled.
    """

    values: pd.DataFrame
    predictions: pd.DataFrame
    settled_after: int

    @property
    def vintages(self) -> pd.PeriodIndex:
        """Months of publication, ascending."""
        return cast(pd.PeriodIndex, self.values.columns)

    @property
    def table(self) -> pd.DataFrame:
        """Long: ``reference, vintage, delay, value`` with the delay in months."""
        long = cast("pd.Series[float]", self.values.stack()).dropna().rename("value").reset_index()
        long.columns = ["reference", "vintage", "value"]
        long.insert(2, "delay", _delays(long["vintage"], long["reference"]))
        return long

    def known_at(self, vintage: Any) -> ReportingTriangle:
        """The triangle as it stood when a vintage came out."""
        month = as_month(vintage)
        values = self.values.loc[:, self.vintages <= month].dropna(how="all")
        return ReportingTriangle(
            values, self.predictions.loc[values.index, values.columns], self.settled_after
        )

    def settled(self) -> pd.Series:
        """The newest value of each reference month that is old enough, by reference month."""
        old = {}
        for month in self.values.index:
            row = self.values.loc[month].dropna()
            row = row[[(vintage - month).n >= self.settled_after for vintage in row.index]]
            if len(row):
                old[month] = float(row.iloc[-1])
        return pd.Series(old, dtype=float)

    def summary(self) -> str:
        """One readable sentence."""
        return (
            f"{self.values.shape[0]} reference months in {self.values.shape[1]} vintages, "
            f"{len(self.settled())} settled after {self.settled_after} months."
        )


def _delays(vintages: Iterable[pd.Period], references: Iterable[pd.Period]) -> list[int]:
    return [(v - r).n for v, r in zip(vintages, references, strict=True)]


def reporting_triangle(
    table: pd.DataFrame,
    *,
    reference: str,
    vintage: str,
    value: str,
    prediction: str | None = None,
    settled_after: int = 12,
) -> ReportingTriangle:
    """Arrange a long table of vintages as a reporting triangle.

    Parameters
    ----------
    table : pandas.DataFrame
        One row a reference month and vintage.
    reference, vintage, value, prediction : str
        Columns: reference month, month of publication, reported value, the publisher's predicted value.
    settled_after : int
        Months from reference month to a vintage after which its value counts as settled.

    Raises
    ------
    NotIdentified
        A reference month twice in a vintage, or a vintage before the month it reports.
    """
    rows = pd.DataFrame(
        {
            "reference": [as_month(moment) for moment in table[reference]],
            "vintage": [as_month(moment) for moment in table[vintage]],
            "value": table[value].to_numpy(dtype=float),
            "prediction": np.nan if prediction is None else table[prediction].to_numpy(dtype=float),
        }
    )
    if rows.duplicated(["reference", "vintage"]).any():
        row = rows[rows.duplicated(["reference", "vintage"])].iloc[0]
        raise NotIdentified(
            f"{row.reference} occurs twice in the vintage of {row.vintage}.",
            remedy="Keep one publication a month and one category.",
        )
    if (rows["vintage"] < rows["reference"]).any():
        row = rows[rows["vintage"] < rows["reference"]].iloc[0]
        raise NotIdentified(
            f"The vintage of {row.vintage} reports {row.reference}, which had not begun.",
            remedy="Check which column is the reference month.",
        )
    shape = {"index": "reference", "columns": "vintage"}
    values = rows.pivot(values="value", **shape).sort_index().sort_index(axis=1)
    predictions = rows.pivot(values="prediction", **shape).reindex(index=values.index, columns=values.columns)
    return ReportingTriangle(values, predictions, settled_after)


@dataclass(frozen=True)
class Nowcast:
    """Completed values of the months still open in a vintage.

    Attributes
    ----------
    table : pandas.DataFrame
        One row an open reference month: ``reference, delay, reported, estimate``, interval ends ``lower_95,
        upper_95`` and so on, ``completeness`` (reported over estimate), ``past_ratios`` (how many settled
        months were seen at this delay), ``method`` (``nowcast``, ``publisher's prediction`` or ``too thin, no
        prediction``).
    vintage : pandas.Period
    levels : tuple of float
    """

    table: pd.DataFrame
    vintage: pd.Period
    levels: tuple[float, ...]

    def summary(self) -> str:
        """One readable sentence."""
        counts = self.table["method"].value_counts()
        said = ", ".join(f"{counts[m]} by {m}" for m in (OWN, PUBLISHER, NEITHER) if m in counts)
        return f"Vintage {self.vintage}: {len(self.table)} open months, {said or 'none to complete'}."


def nowcast(
    triangle: ReportingTriangle, *, min_ratios: int = 6, levels: tuple[float, ...] = (0.5, 0.8, 0.95)
) -> Nowcast:
    r"""Complete the open months of the newest vintage.

    For an open month reported as ``x`` at delay ``d``, the settled months seen earlier at the same delay give
    ratios settled over reported; with mean ``m`` and standard deviation ``s`` of their ``n`` logs,

    .. math:: \hat y = x e^{m}, \qquad x \exp\left(m \pm t_{n-1} s \sqrt{1 + 1/n}\right).

    Where fewer than ``min_ratios`` such months were kept, the publisher's own prediction stands in, labelled
    so, and without an interval that nobody published.

    Parameters
    ----------
    triangle : ReportingTriangle
    min_ratios : int
        Fewest past ratios at a delay, at least 3.
    levels : tuple of float
        Coverage of the intervals.

    References
    ----------
    Lawless (1994), Adjustments for reporting delays and the prediction of occurred but not reported events,
    Canadian Journal of Statistics 22, 15-31. Mack (1993), ASTIN Bulletin 23, 213-225 (chain ladder).

    Examples
    --------
    >>> import pandas as pd
    >>> rows = pd.DataFrame({"month": ["2020-10"], "file": ["2020-12"], "deaths": [90], "guess": [95]})
    >>> columns = {"reference": "month", "vintage": "file", "value": "deaths", "prediction": "guess"}
    >>> nowcast(reporting_triangle(rows, **columns)).summary()
    "Vintage 2020-12: 1 open months, 1 by publisher's prediction."
    """
    if min_ratios < 3:
        raise UsageError(f"min_ratios={min_ratios} is too few for an interval.", remedy="Use 3 or more.")
    if triangle.values.empty:
        raise NotIdentified("The triangle is empty.", remedy="Keep at least one vintage.")
    newest = triangle.vintages[-1]
    logs = _past_log_ratios(triangle)
    rows = []
    for month, reported in _points(triangle.values[newest]):
        delay = (newest - month).n
        if delay >= triangle.settled_after:
            continue
        past = logs.get(delay, np.empty(0))
        row: dict[str, Any] = {
            "reference": month, "delay": delay, "reported": reported, "past_ratios": len(past)
        }  # fmt: skip
        predicted = triangle.predictions[newest].loc[month]
        if len(past) >= min_ratios and reported > 0:
            row |= _complete(reported, past, levels) | {"method": OWN}
        elif np.isfinite(predicted):
            row |= {"estimate": predicted, "method": PUBLISHER}
        else:
            row |= {"estimate": np.nan, "method": NEITHER}
        rows.append(row)
    columns = ["reference", "delay", "reported", "estimate"]
    ends = [f"{side}_{round(100 * level)}" for level in levels for side in ("lower", "upper")]
    table = pd.DataFrame(rows, columns=[*columns, *ends, "past_ratios", "method"])
    table.insert(4, "completeness", table["reported"] / table["estimate"])
    return Nowcast(table, newest, tuple(levels))


def _points(row: pd.Series) -> Iterable[tuple[Any, float]]:
    """Month and value of every point that is there; the types of pandas take no Period as a label."""
    present = row.dropna()
    return zip(present.index, present, strict=True)


def _past_log_ratios(triangle: ReportingTriangle) -> dict[int, np.ndarray]:
    """Log of settled over reported, by delay; a settled month counts once a delay."""
    settled = triangle.settled()
    logs: dict[int, list[float]] = {}
    for month, final in _points(settled):
        for vintage, value in _points(triangle.values.loc[month]):
            delay = (vintage - month).n
            if delay < triangle.settled_after and value > 0 and final > 0:
                logs.setdefault(delay, []).append(np.log(final / value))
    return {delay: np.array(values) for delay, values in logs.items()}


def _complete(reported: float, past: np.ndarray, levels: tuple[float, ...]) -> dict[str, float]:
    n = len(past)
    centre, spread = past.mean(), past.std(ddof=1) * np.sqrt(1 + 1 / n)
    row = {"estimate": reported * np.exp(centre)}
    for level in levels:
        reach = stats.t.ppf(0.5 + level / 2, n - 1) * spread
        row[f"lower_{round(100 * level)}"] = reported * np.exp(centre - reach)
        row[f"upper_{round(100 * level)}"] = reported * np.exp(centre + reach)
    return row


def weighted_interval_score(
    observed: float, median: float, intervals: dict[float, tuple[float, float]]
) -> float:
    r"""Weighted interval score: lower is better, in units of the series.

    .. math:: \mathrm{WIS} = \frac{1}{K + 1/2}\left(\tfrac12 |y - m| + \sum_k \tfrac{\alpha_k}{2} \left[(u_k -
    l_k)
              + \tfrac{2}{\alpha_k}(l_k - y)_+ + \tfrac{2}{\alpha_k}(y - u_k)_+\right]\right)

    Parameters
    ----------
    observed, median : float
    intervals : dict
        Coverage (such as 0.95) to (lower, upper).

    References
    ----------
    Bracher, Ray, Gneiting and Reich (2021), Evaluating epidemic forecasts in an interval format, PLOS
    Computational Biology 17, e1008618.
    """
    score = 0.5 * abs(observed - median)
    for level, (low, high) in intervals.items():
        alpha = 1 - level
        penalty = max(low - observed, 0.0) + max(observed - high, 0.0)
        score += alpha / 2 * (high - low) + penalty
    return score / (len(intervals) + 0.5)


@dataclass(frozen=True)
class NowcastScores:
    """How nowcasts made from past vintages fared.

    Attributes
    ----------
    table : pandas.DataFrame
        One row a past vintage and open month whose settled value is known today: ``vintage, reference, delay,
        method, reported, estimate, settled, error_percent, reported_error_percent, covered_95`` and so on,
        ``wis``.
    by_method : pandas.DataFrame
        ``method, n, mean_absolute_error_percent, reported_error_percent, coverage_95`` and so on,
        ``mean_wis``.
    """

    table: pd.DataFrame
    by_method: pd.DataFrame

    def summary(self) -> str:
        """One line a method."""
        if self.by_method.empty:
            return "No past vintage can be scored yet: no month that was open then has settled since."
        lines = []
        for row in self.by_method.to_dict("records"):
            text = (
                f"{row['method']}: {row['n']} past values, mean error "
                f"{writing.share(row['mean_absolute_error_percent'] / 100, decimals=1)} "
                f"(as reported {writing.share(row['reported_error_percent'] / 100, decimals=1)})"
            )
            cover = row.get("coverage_95", np.nan)
            held = f", 95% intervals held {writing.share(cover)}." if np.isfinite(cover) else "."
            lines.append(text + held)
        return "\n".join(lines)


def score_nowcasts(
    triangle: ReportingTriangle, *, min_ratios: int = 6, levels: tuple[float, ...] = (0.5, 0.8, 0.95)
) -> NowcastScores:
    """Nowcast from every past vintage with what was known then, and compare with what settled.

    Parameters
    ----------
    triangle, min_ratios, levels
        As for :func:`nowcast`.

    Returns
    -------
    NowcastScores
        The publisher's predictions are scored by their error; they have no interval to score.
    """
    truth = triangle.settled()
    rows = []
    for vintage in triangle.vintages[:-1]:
        answer = nowcast(triangle.known_at(vintage), min_ratios=min_ratios, levels=levels)
        for row in answer.table.to_dict("records"):
            final = truth.get(row["reference"], np.nan)
            if not np.isfinite(final) or not np.isfinite(row["estimate"]) or final == 0:
                continue
            rows.append(_scored(row, vintage, final, levels))
    covered = [f"covered_{round(100 * level)}" for level in levels]
    columns = [
        "vintage",
        "reference",
        "delay",
        "method",
        "reported",
        "estimate",
        "settled",
        "error_percent",
        "reported_error_percent",
    ]
    table = pd.DataFrame(rows, columns=[*columns, *covered, "wis"])
    summary = []
    for method, group in table.groupby("method", sort=True):
        line = {
            "method": method,
            "n": len(group),
            "mean_absolute_error_percent": group["error_percent"].abs().mean(),
            "reported_error_percent": group["reported_error_percent"].abs().mean(),
        }
        for name in covered:
            line[name.replace("covered", "coverage")] = group[name].astype(float).mean()
        line["mean_wis"] = group["wis"].astype(float).mean()
        summary.append(line)
    return NowcastScores(table, pd.DataFrame(summary))


def _scored(
    row: Mapping[Hashable, Any], vintage: pd.Period, final: float, levels: tuple[float, ...]
) -> dict[str, Any]:
    result = {
        "vintage": vintage,
        **{name: row[name] for name in ("reference", "delay", "method", "reported", "estimate")},
        "settled": final,
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
        result["wis"] = weighted_interval_score(final, row["estimate"], ends)
    return result
