"""Complete provisional counts from how earlier months grew with reporting age."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, cast

import numpy as np
import pandas as pd

from analysis.errors import NotIdentified
from analysis.methods.chain_ladder import chain_ladder
from analysis.methods.growth_curve import growth_curve
from analysis.methods.months import as_month

OWN = "nowcast"
PUBLISHER = "publisher's prediction"
NEITHER = "too thin, no prediction"
FACTORS, CURVE = "age-to-age factors", "curve over age"

# Delays drift: of a long run of vintages only the newest speak for what is open now.
NEWEST_VINTAGES = 10
# Links that every step of a month needs before each step has a factor of its own.
FEWEST_LINKS = 2


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
        Months after which a value counts as settled. Growth after that age is in no nowcast.
    window : int
        Months that a value adds up: 12 for sums of twelve months, which share all but one with the next.
    """

    values: pd.DataFrame
    predictions: pd.DataFrame
    settled_after: int
    window: int = 1

    @property
    def vintages(self) -> pd.PeriodIndex:
        """Months of publication, ascending."""
        return cast(pd.PeriodIndex, self.values.columns)

    @property
    def ages(self) -> np.ndarray:
        """Months from each reference month to each vintage, in the shape of `values`."""
        references = cast(pd.PeriodIndex, self.values.index)
        ages: np.ndarray = _ordinals(self.vintages)[None, :] - _ordinals(references)[:, None]
        return ages

    def by_age(self) -> pd.DataFrame:
        """The values by age in months, the last column being the settled value.

        Columns run from the youngest age seen to `settled_after`; ages that no vintage saw are missing.
        """
        ages, values = self.ages, self.values.to_numpy(dtype=float)
        row, column = np.nonzero(np.isfinite(values) & (ages < self.settled_after))
        seen = ages[row, column]
        youngest = int(seen.min()) if len(seen) else self.settled_after
        cells = np.full((len(values), self.settled_after - youngest + 1), np.nan)
        cells[row, seen - youngest] = values[row, column]
        table = pd.DataFrame(cells, self.values.index, range(youngest, self.settled_after + 1))
        table[self.settled_after] = self.settled()
        return table

    def links(self) -> pd.DataFrame:
        """Each reference month in two vintages that follow one another for it.

        Returns
        -------
        pandas.DataFrame
            ``reference, spell`` (the vintage it starts from), ``age_from, age_to`` (months), ``growth``
            (log). Of values past the settled age only the newest is kept; values of zero have no growth.
        """
        values = self.values.to_numpy(dtype=float)
        ages = self.ages
        settled = ages >= self.settled_after
        kept = np.isfinite(values) & (values > 0)
        # Of the settled values of a row, the last one kept stands for all.
        later = np.cumsum((kept & settled)[:, ::-1], axis=1)[:, ::-1]
        kept &= ~settled | (later == 1)
        row, column = np.nonzero(kept)
        same = row[1:] == row[:-1]
        row, start, end = row[:-1][same], column[:-1][same], column[1:][same]
        return pd.DataFrame(
            {
                "reference": self.values.index[row],
                "spell": self.vintages[start],
                "age_from": ages[row, start],
                "age_to": ages[row, end],
                "growth": np.log(values[row, end] / values[row, start]),
            }
        )

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
        return replace(self, values=values, predictions=self.predictions.loc[values.index, values.columns])

    def newest(self, vintages: int) -> ReportingTriangle:
        """The triangle of the newest vintages alone."""
        values = self.values.iloc[:, -vintages:].dropna(how="all")
        return replace(self, values=values, predictions=self.predictions.loc[values.index, values.columns])

    def settled(self) -> pd.Series:
        """The newest value of each reference month that is old enough, by reference month."""
        old = self.values.where(self.ages >= self.settled_after)
        newest = old.ffill(axis=1).iloc[:, -1] if old.shape[1] else pd.Series(dtype=float)
        return newest.dropna()

    def summary(self) -> str:
        """One readable sentence."""
        return (
            f"{self.values.shape[0]} reference months in {self.values.shape[1]} vintages, "
            f"{len(self.settled())} settled after {self.settled_after} months."
        )


def _ordinals(months: pd.PeriodIndex) -> np.ndarray:
    return np.asarray(months.asi8)


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
    window: int = 1,
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
    window : int
        Months that a value adds up.

    Raises
    ------
    NotIdentified
        A reference month twice in a vintage, or a vintage before the month it reports.
    """
    rows = pd.DataFrame(
        {
            "reference": _months(table[reference]),
            "vintage": _months(table[vintage]),
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
    return ReportingTriangle(values, predictions, settled_after, window)


def _months(moments: pd.Series) -> pd.Series:
    """The month of each moment; each distinct moment is read once."""
    return moments.map({moment: as_month(moment) for moment in moments.unique()}).reset_index(drop=True)


@dataclass(frozen=True)
class Nowcast:
    """Completed values of the months still open in a vintage.

    Attributes
    ----------
    table : pandas.DataFrame
        One row an open reference month: ``reference, delay, reported, estimate, completeness`` (reported over
        estimate), interval ends ``lower_95, upper_95`` and so on, ``growths`` (how often growth from this age
        on was seen, see `nowcast`), ``method`` (``nowcast``, ``publisher's prediction`` or ``too thin, no
        prediction``), ``basis`` (``age-to-age factors`` or ``curve over age``; blank where another method),
        ``predicted`` (what the publisher predicts, whatever the method).
    vintage : pandas.Period
    levels : tuple of float
    reason : str
        Why no nowcast could be made; blank where one was.
    """

    table: pd.DataFrame
    vintage: pd.Period
    levels: tuple[float, ...]
    reason: str = ""

    def summary(self) -> str:
        """One readable sentence."""
        counts = self.table["method"].value_counts()
        said = ", ".join(f"{counts[m]} by {m}" for m in (OWN, PUBLISHER, NEITHER) if m in counts)
        return f"Vintage {self.vintage}: {len(self.table)} open months, {said or 'none to complete'}."


def nowcast(triangle: ReportingTriangle, *, levels: tuple[float, ...] = (0.5, 0.8, 0.95)) -> Nowcast:
    """Complete the open months of the newest vintage to the settled age.

    Where values share no month and each month of age on the way was seen to grow `FEWEST_LINKS` times, each
    has its age-to-age factor, with Mack's error: see `analysis.methods.chain_ladder`. For sums that share
    months, and where vintages are uneven, one curve over age serves, each spell between vintages counting
    once: see `analysis.methods.growth_curve`. Both ask for three vintages; of fewer, and of ages younger
    than any that was seen to grow, no nowcast is made. Of many vintages the newest `NEWEST_VINTAGES` are
    used, for delays drift. The
    publisher's own prediction then stands in, labelled so, and without an interval that nobody published.

    Parameters
    ----------
    triangle : ReportingTriangle
    levels : tuple of float
        Coverage of the intervals.

    References
    ----------
    Mack (1993), ASTIN Bulletin 23, 213-225. Clark (2003), CAS Forum, Fall, 41-92.

    Examples
    --------
    >>> import pandas as pd
    >>> rows = pd.DataFrame({"month": ["2020-10"], "file": ["2020-12"], "deaths": [90], "guess": [95]})
    >>> columns = {"reference": "month", "vintage": "file", "value": "deaths", "prediction": "guess"}
    >>> nowcast(reporting_triangle(rows, **columns)).summary()
    "Vintage 2020-12: 1 open months, 1 by publisher's prediction."
    """
    if triangle.values.empty:
        raise NotIdentified("The triangle is empty.", remedy="Keep at least one vintage.")
    newest = triangle.vintages[-1]
    reported = triangle.values[newest].dropna().astype(float)
    delay = pd.Series(triangle.ages[:, -1], index=triangle.values.index)[reported.index]
    reported = reported[delay < triangle.settled_after]
    delay = delay[reported.index]
    predicted = triangle.predictions[newest][reported.index].astype(float)
    own, reason = _own(triangle.newest(NEWEST_VINTAGES), reported, delay, levels)
    made = own["estimate"].notna()
    table = pd.DataFrame(
        {
            "reference": reported.index,
            "delay": delay,
            "reported": reported,
            "estimate": own["estimate"].where(made, predicted),
            "completeness": reported / own["estimate"].where(made, predicted),
            **{end: own[end] for end in _ends(levels)},
            "growths": own["growths"],
            "method": np.select([made, predicted.notna()], [OWN, PUBLISHER], NEITHER),
            "basis": own["basis"].where(made, ""),
            "predicted": predicted,
        }
    )
    return Nowcast(table.reset_index(drop=True), newest, tuple(levels), reason)


def _ends(levels: Iterable[float]) -> list[str]:
    return [f"{side}_{round(100 * level)}" for level in levels for side in ("lower", "upper")]


def _own(
    triangle: ReportingTriangle, reported: pd.Series, delay: pd.Series, levels: tuple[float, ...]
) -> tuple[pd.DataFrame, str]:
    """The nowcast of each open month, missing where none can be made, and why none can."""
    own = pd.DataFrame(np.nan, index=reported.index, columns=["estimate", *_ends(levels), "growths"])
    own = own.assign(growths=0, basis="")
    usable = reported[reported > 0].index
    if not len(usable):
        return own, "No month is open."
    if len(triangle.vintages) < 3:
        return own, f"{len(triangle.vintages)} vintages are kept; growth with a spread needs three."
    by_age = _steps(triangle, delay[usable])
    if by_age is not None:
        ladder = chain_ladder(by_age)
        links = ladder.factors.set_index("age_from")["links"]
        own.loc[usable, "estimate"] = ladder.table["ultimate"]
        own.loc[usable, "growths"] = [int(links[links.index >= age].min()) for age in delay[usable]]
        for level in levels:
            ends = ladder.interval(level)
            for side in ("lower", "upper"):
                own.loc[usable, f"{side}_{round(100 * level)}"] = ends[side]
        return own.assign(basis=FACTORS), ""
    try:
        curve = growth_curve(triangle.links(), settled_after=triangle.settled_after)
    except NotIdentified as refusal:
        return own, refusal.what
    usable = usable[delay[usable] >= curve.youngest]
    growth = curve.growth(delay[usable])
    own.loc[usable, "estimate"] = reported[usable] * np.exp(growth)
    own.loc[usable, "growths"] = len(curve.spells)
    for level in levels:
        reach = curve.reach(delay[usable], level)
        for side, sign in (("lower", -1), ("upper", 1)):
            own.loc[usable, f"{side}_{round(100 * level)}"] = reported[usable] * np.exp(growth + sign * reach)
    return own.assign(basis=CURVE), "" if len(usable) else "No month was seen to grow from so young an age."


def _steps(triangle: ReportingTriangle, delay: pd.Series) -> pd.DataFrame | None:
    """Values by age from the youngest open month on, where each step was seen often enough; else None.

    Sums that share months with their neighbours never qualify: their links are no separate sightings.
    """
    if triangle.window > 1:
        return None
    by_age = triangle.by_age()
    by_age = by_age.loc[:, by_age.columns >= delay.min()]
    # A month whose growth was never seen says nothing, and one of zero has none.
    by_age = by_age.where(by_age > 0).dropna(how="all")
    seen = by_age.notna().to_numpy()
    links = (seen[:, :-1] & seen[:, 1:]).sum(axis=0)
    return by_age if len(links) and links.min() >= FEWEST_LINKS else None
