"""What laboratories find in seized drugs, and how strong it is.

Sources: DEA's laboratory information system (NFLIS-Drug), fentanyl and related substances by half-year, and
single figures DEA gave out on purity and pills. A count is one identification of a substance in an item: not
a kilogram, a pill or a person. Counts grow for a year after a half-year ends, and laboratories test what
officers seize: fewer identifications can mean fewer seizures, fewer tests or fewer drugs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import pandas as pd

from analysis.errors import NotAvailable
from analysis.measures.results import Measure, Naming
from analysis.store.asof import View

DATASET = "nflis/fentanyl_halfyear"
FIGURES = "dea/purity_and_pills"
SOURCE = "DEA, NFLIS-Drug data query system"
FIGURES_SOURCE = "DEA, figures given out in releases and assessments"

FENTANYL, FLUORO, ANPP = "Fentanyl", "Fluorofentanyl", "4-ANPP"
ACETYL, CARFENTANIL, OTHER = "Acetyl fentanyl", "Carfentanil", "All others"
# Drawn in this order; the first name that fits a substance takes it.
GROUPS = (FENTANYL, FLUORO, ANPP, ACETYL, CARFENTANIL, OTHER)
_FLUORO = re.compile(r"^(?:(?:ortho|meta|para)-)?Fluorofentanyl$")
# Substances that stand before fentanyl in its making, or are left over from it: 4-ANPP and forms of it,
# norfentanyl and forms of it, piperidones. Laboratories cannot say which of the two they found.
_PRECURSOR = re.compile(r"4-ANPP|[Nn]orfentanyl|piperidone|anilinopiperidine|piperidinamine|oxopiperidine")
# The rest of a precursor that made its way into the drug, or a drug of its own; not counted above.
_NOT_PRECURSOR = re.compile(r"Phenethyl 4-ANPP|phenethyl 4-ANPP|Phenethyl-4-ANPP", re.IGNORECASE)

PURITY = "purity of fentanyl powder"
STRONG_PILLS = "pills with 2 mg of fentanyl or more"


@dataclass(frozen=True)
class Rows:
    """Identifications as known on a day, and the half-years that were complete by then."""

    table: pd.DataFrame
    name: Naming

    @property
    def complete(self) -> pd.DatetimeIndex:
        whole = self.table[~self.table["still_growing"]]
        return pd.DatetimeIndex(sorted(whole["period"].unique()))


def rows(view: View) -> Rows:
    """Return the as-of rows with the group of each substance; empty, with the reason, where none is known."""
    try:
        known = view.read(DATASET)
    except NotAvailable as error:
        columns = ["period", "base_id", "substance", "identifications", "still_growing", "group", "precursor"]
        empty = pd.DataFrame(columns=columns).astype({"still_growing": bool, "precursor": bool})
        return Rows(empty, Naming("laboratory", SOURCE, reason=error.what))
    table = known.table.copy()
    # A half-year counts as still growing on the view's day too, not only on the day of the query.
    ends = table["period"] + pd.DateOffset(months=6)
    table["still_growing"] |= ends > pd.Timestamp(view.as_of) - pd.DateOffset(months=12)
    table["group"] = table["substance"].map(group_of)
    table["precursor"] = table["substance"].map(is_precursor).astype(bool)
    return Rows(table, Naming("laboratory", SOURCE, max(known.vintage_of.values()).isoformat()))


def group_of(substance: str) -> str:
    """Return which of `GROUPS` a substance is counted with."""
    if _FLUORO.match(substance):
        return FLUORO
    return substance if substance in GROUPS else OTHER


def is_precursor(substance: str) -> bool:
    """Whether a name is that of a precursor of fentanyl or of what is left of one."""
    return bool(_PRECURSOR.search(substance)) and not _NOT_PRECURSOR.search(substance)


def composition(view: View) -> Measure:
    """Return identifications by half-year and group, with each group's share of the half-year.

    Returns
    -------
    Measure
        Columns `period` (first day of the half-year), `half_year` (in words), `group`, `identifications`,
        `share_percent`, `still_growing`. The results speak of the latest half-year that is complete and
        compare it with the same half of the year before.
    """
    data = rows(view)
    table = data.table.groupby(["period", "group", "still_growing"])["identifications"].sum().reset_index()
    total = table.groupby("period")["identifications"].transform("sum")
    table["share_percent"] = 100 * table["identifications"] / total
    table["half_year"] = table["period"].map(half_year)
    order = {group: place for place, group in enumerate(GROUPS)}
    table = table.sort_values(
        ["period", "group"], key=lambda column: column.map(order) if column.name == "group" else column
    )
    table = table.reset_index(drop=True)[
        ["period", "half_year", "group", "identifications", "share_percent", "still_growing"]
    ]
    last, before = _latest(data)
    totals = table.groupby("period")["identifications"].sum()
    shares = table.set_index(["period", "group"])["share_percent"]

    def share(group: str) -> float | None:
        return None if last is None else float(shares.get((last, group), 0.0))

    name = data.name
    growing = data.table.loc[data.table["still_growing"], "period"].nunique()
    return Measure(
        table,
        (
            name("first_half", "First half-year held", _first(data), "text"),
            name("last_half", "Latest complete half-year", _words(last), "text"),
            name("last_total", "Identifications in that half-year", totals.get(last), "count"),
            name("last_prior", "The same half of the year before", totals.get(before), "count"),
            name(
                "last_change",
                "Identifications against the same half of the year before",
                _change(totals.get(last), totals.get(before)),
                "percent",
            ),
            name("fentanyl_share", "Share of fentanyl itself", share(FENTANYL), "percent"),
            name("fluoro_share", "Share of fluorofentanyls", share(FLUORO), "percent"),
            name(
                "half_years_growing",
                "Half-years that still grow",
                growing if len(data.table) else None,
                "count",
            ),
        ),
    )


def carfentanil(view: View) -> Measure:
    """Set carfentanil against all identifications: it went its own way twice.

    Returns
    -------
    Measure
        Columns `period`, `half_year`, `carfentanil`, `all_identifications`, `per_thousand` (carfentanil in a
        thousand identifications), `still_growing`. The results compare the latest complete half-year with the
        same half of the year before, and name the half-year with the fewest.
    """
    data = rows(view)
    wide = data.table.assign(
        carfentanil=data.table["identifications"].where(data.table["group"] == CARFENTANIL, 0)
    )
    table = wide.groupby("period").agg(
        carfentanil=("carfentanil", "sum"),
        all_identifications=("identifications", "sum"),
        still_growing=("still_growing", "max"),
    )
    table = table.reset_index()
    table["per_thousand"] = 1000 * table["carfentanil"] / table["all_identifications"]
    table["half_year"] = table["period"].map(half_year)
    last, before = _latest(data)
    by_half = table.set_index("period")
    whole = by_half[~by_half["still_growing"].astype(bool)] if len(by_half) else by_half
    count, rate = whole["carfentanil"], whole["per_thousand"]
    low = rate.idxmin() if len(rate) else None
    name = data.name
    return Measure(
        table,
        (
            name(
                "carfentanil_last", "Carfentanil in the latest complete half-year", count.get(last), "count"
            ),
            name("carfentanil_prior", "The same half of the year before", count.get(before), "count"),
            name(
                "carfentanil_change",
                "Carfentanil against the same half of the year before",
                _change(count.get(last), count.get(before)),
                "percent",
            ),
            name("carfentanil_rate", "Carfentanil in a thousand identifications", rate.get(last), "ratio"),
            name(
                "carfentanil_low_half",
                "Half-year with the lowest rate",
                _words(low),
                "text",
            ),
            name("carfentanil_low_rate", "Its rate in a thousand", rate.get(low), "ratio"),
            name(
                "carfentanil_first_rate",
                "Rate in the first half-year held",
                rate.iloc[0] if len(rate) else None,
                "ratio",
            ),
        ),
    )


def precursors(view: View) -> Measure:
    """Return identifications of precursors of fentanyl, or of what is left of them, by half-year.

    Returns
    -------
    Measure
        Columns `period`, `half_year`, `anpp`, `others`, `per_thousand_fentanyl` (all of them for a thousand
        identifications of fentanyl), `still_growing`. Found in a finished drug, such a substance is a
        trace of how it was made; found alone, it is a precursor. The counts do not tell the two apart.
    """
    data = rows(view)
    chosen = data.table[data.table["precursor"]]
    is_anpp = chosen["substance"] == ANPP
    periods = sorted(data.table["period"].unique())
    by_half = pd.DataFrame(
        {
            "anpp": chosen[is_anpp].groupby("period")["identifications"].sum(),
            "others": chosen[~is_anpp].groupby("period")["identifications"].sum(),
            "fentanyl": data.table[data.table["group"] == FENTANYL]
            .groupby("period")["identifications"]
            .sum(),
            "still_growing": data.table.groupby("period")["still_growing"].max(),
        }
    ).reindex(periods)
    by_half[["anpp", "others", "fentanyl"]] = by_half[["anpp", "others", "fentanyl"]].fillna(0).astype(int)
    by_half["per_thousand_fentanyl"] = 1000 * (by_half["anpp"] + by_half["others"]) / by_half["fentanyl"]
    table = by_half.rename_axis("period").reset_index()
    table["half_year"] = table["period"].map(half_year)
    last, before = _latest(data)
    rate = by_half["per_thousand_fentanyl"]
    peak = rate.loc[data.complete].idxmax() if len(data.complete) else None
    name = data.name
    anpp = by_half["anpp"]
    return Measure(
        table,
        (
            name("anpp_last", "4-ANPP in the latest complete half-year", anpp.get(last), "count"),
            name(
                "anpp_change",
                "4-ANPP against the same half of the year before",
                _change(anpp.get(last), anpp.get(before)),
                "percent",
            ),
            name("precursor_rate", "Precursors for a thousand of fentanyl", rate.get(last), "ratio"),
            name(
                "precursor_peak_half",
                "Half-year with the highest rate",
                _words(peak),
                "text",
            ),
            name("precursor_peak_rate", "Its rate for a thousand", rate.get(peak), "ratio"),
        ),
    )


def strength(view: View) -> Measure:
    """Return DEA's figures on the purity of powder and the share of pills with two milligrams or more.

    They are single figures, not a series: each names its own period and source. Only figures of fiscal
    years are compared, for they come from the same releases.

    Returns
    -------
    Measure
        Columns `metric`, `period_start`, `period_end`, `period` (in words), `value_pct`, `precision`,
        `publisher`, `source_url`, `source_date`, `confidence`, `compared`.
    """
    columns = [
        "metric", "period_start", "period_end", "period", "value_pct", "precision", "publisher",
        "source_url", "source_date", "confidence", "compared",
    ]  # fmt: skip
    try:
        known = view.read(FIGURES)
    except NotAvailable as error:
        name = Naming("laboratory", FIGURES_SOURCE, reason=error.what)
        return Measure(pd.DataFrame(columns=columns), _strength_results(name, pd.DataFrame(columns=columns)))
    table = known.table[known.table["metric"].isin((PURITY, STRONG_PILLS))].copy()
    fiscal = (table["period_start"].dt.month == 10) & (table["period_end"].dt.month == 9)
    table["compared"] = fiscal
    years = table["period_end"].dt.year.astype(str)
    table["period"] = ("fiscal year " + years).where(fiscal, "calendar year " + years)
    table = table.sort_values(["metric", "period_end"], ignore_index=True)[columns]
    name = Naming("laboratory", FIGURES_SOURCE, max(known.vintage_of.values()).isoformat())
    return Measure(table, _strength_results(name, table))


def half_year(first_day: pd.Timestamp) -> str:
    """Return a half-year in words: ``January to June 2024``."""
    return f"{'January to June' if first_day.month == 1 else 'July to December'} {first_day.year}"


def _strength_results(name: Naming, table: pd.DataFrame) -> tuple:
    results = []
    for key, metric, words in (
        ("purity", PURITY, "Purity of fentanyl powder"),
        ("strong_pills", STRONG_PILLS, "Share of pills with two milligrams or more"),
    ):
        chosen = table[(table["metric"] == metric) & (table["compared"] == True)]  # noqa: E712
        first, last = (chosen.iloc[0], chosen.iloc[-1]) if len(chosen) > 1 else (None, None)
        change = None if last is None else last["value_pct"] - first["value_pct"]
        results += [
            name(f"{key}_first", f"{words}, first fiscal year stated", _cell(first, "value_pct"), "percent"),
            name(f"{key}_first_period", "That fiscal year", _cell(first, "period"), "text"),
            name(f"{key}_last", f"{words}, latest fiscal year stated", _cell(last, "value_pct"), "percent"),
            name(f"{key}_last_period", "That fiscal year", _cell(last, "period"), "text"),
            name(f"{key}_change", f"{words}, change", change, "percentage points"),
        ]
    return tuple(results)


def _latest(data: Rows) -> tuple[pd.Timestamp | None, pd.Timestamp | None]:
    """Return the latest complete half-year, and the same half of the year before where it is held."""
    if not len(data.complete):
        return None, None
    last = data.complete[-1]
    return last, last - pd.DateOffset(years=1)


def _words(first_day: pd.Timestamp | None) -> str | None:
    return None if first_day is None else half_year(first_day)


def _first(data: Rows) -> str | None:
    return half_year(data.table["period"].min()) if len(data.table) else None


def _cell(row: pd.Series | None, column: str) -> object:
    return None if row is None else row[column]


def _change(now: object, before: object) -> float | None:
    return None if now is None or not before else 100 * (float(now) / float(before) - 1)
