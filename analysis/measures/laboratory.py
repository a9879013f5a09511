"""What laboratories find in seized drugs, and how strong it is.

DEA's laboratory information system (NFLIS-Drug) counts fentanyl and related substances by half-year; on
purity and pills DEA gave out single figures. A count is one identification of a substance in an item: not a
kilogram, a pill or a person. Counts grow for a year after a half-year ends, and laboratories test what
officers seize: fewer identifications can mean fewer seizures, fewer tests or fewer drugs.
"""

from __future__ import annotations

import re

import pandas as pd

from analysis.measures.results import Measure, Names, Result, change, fiscal_span, half_year, span
from analysis.measures.rows import Row
from analysis.store.asof import View

SET, DATASET, FIGURES = "laboratory", "nflis/fentanyl_halfyear", "dea/purity_and_pills"

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

_LATEST = "Of the complete half-years the latest one stands at that end."
PURITY, STRONG_PILLS = "purity of fentanyl powder", "pills with 2 mg of fentanyl or more"


def identified(view: View) -> tuple[pd.DataFrame, Names]:
    """Return the rows known, with `group` and `precursor` of each substance, and the maker of results."""
    known = view.known(DATASET)
    # A half-year counts as still growing on the view's day too, not only on the day of the query.
    ends = known.table["period"] + pd.DateOffset(months=6)
    growing = known.table["still_growing"] | (ends > pd.Timestamp(view.as_of) - pd.DateOffset(months=12))
    table = known.table.assign(
        still_growing=growing,
        group=known.table["substance"].map(group_of),
        precursor=known.table["substance"].map(is_precursor).astype(bool),
    )
    return table, Names(view, SET, known)


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
        Columns `period` (first day of the half-year), `half_year`, `group`, `identifications`,
        `share_percent`, `still_growing`. The results speak of the latest half-year that is complete and
        compare it with the same half of the year before.
    """
    rows, names = identified(view)
    table = rows.groupby(["period", "group", "still_growing"], as_index=False)["identifications"].sum()
    total = table.groupby("period")["identifications"].transform("sum")
    table["share_percent"] = 100 * table["identifications"] / total
    table.insert(1, "half_year", table["period"].map(half_year))
    order = {group: place for place, group in enumerate(GROUPS)}
    table = table.assign(order=table["group"].map(order)).sort_values(["period", "order"], ignore_index=True)
    table = table.drop(columns="order")
    last, before = _latest(_by_half(rows, total=rows["identifications"] > 0))
    in_last = table[table["period"] == last.period]

    def share(group: str) -> float | None:
        return in_last.loc[in_last["group"] == group, "share_percent"].sum() if last else None

    return Measure(
        table,
        names.all(first_half=half_year(Row.at(table, 0).period), last_half=half_year(last.period))
        + names.all(
            last_total=last.total,
            last_change=change(last.total, before.total),
            fentanyl_share=share(FENTANYL),
            fluoro_share=share(FLUORO),
            period=_span(last),
        )
        + names.all(last_prior=before.total, period=_span(before)),
        names.source,
    )


def carfentanil(view: View) -> Measure:
    """Set carfentanil against all identifications: it went its own way twice.

    Returns
    -------
    Measure
        Columns `period`, `half_year`, `carfentanil`, `all_identifications`, `per_thousand` (carfentanil in a
        thousand identifications), `still_growing`. The results compare the latest complete half-year with the
        same half of the year before, and name the half-year with the lowest rate.
    """
    rows, names = identified(view)
    table = _by_half(
        rows, carfentanil=rows["group"] == CARFENTANIL, all_identifications=rows["identifications"] > 0
    )
    table["per_thousand"] = 1000 * table["carfentanil"] / table["all_identifications"]
    complete = _complete(table)
    last, before = _latest(table)
    first, low = Row.at(complete, 0), Row.lowest(complete, "per_thousand")
    earlier = bool(low) and low.period < last.period
    return Measure(
        table,
        names.all(
            carfentanil_last=last.carfentanil,
            carfentanil_change=change(last.carfentanil, before.carfentanil),
            carfentanil_rate=last.per_thousand,
            period=_span(last),
        )
        + names.all(carfentanil_prior=before.carfentanil, period=_span(before))
        + names.because(names.reason or _LATEST).all(
            carfentanil_low_half=half_year(low.period) if earlier else None,
            carfentanil_low_rate=low.per_thousand if earlier else None,
            period=_span(low) if earlier else "",
        )
        + names.all(carfentanil_first_rate=first.per_thousand, period=_span(first)),
        names.source,
    )


def precursors(view: View) -> Measure:
    """Return identifications of precursors of fentanyl, or of what is left of them, by half-year.

    Returns
    -------
    Measure
        Columns `period`, `half_year`, `anpp`, `other_precursors`, `fentanyl`, `per_thousand_fentanyl` (all
        precursors for a thousand identifications of fentanyl), `still_growing`. Found in a finished drug,
        such a substance is a trace of how it was made; found alone, it is a precursor. The counts do not tell
        the two apart.
    """
    rows, names = identified(view)
    is_anpp = rows["substance"] == ANPP
    table = _by_half(
        rows,
        anpp=rows["precursor"] & is_anpp,
        other_precursors=rows["precursor"] & ~is_anpp,
        fentanyl=rows["group"] == FENTANYL,
    )
    fentanyl = table["fentanyl"].where(table["fentanyl"] > 0)
    table["per_thousand_fentanyl"] = 1000 * (table["anpp"] + table["other_precursors"]) / fentanyl
    last, before = _latest(table)
    peak = Row.highest(_complete(table), "per_thousand_fentanyl")
    earlier = bool(peak) and peak.period < last.period
    return Measure(
        table,
        names.all(
            anpp_last=last.anpp,
            anpp_change=change(last.anpp, before.anpp),
            precursor_rate=last.per_thousand_fentanyl,
            period=_span(last),
        )
        + names.because(names.reason or _LATEST).all(
            precursor_peak_half=half_year(peak.period) if earlier else None,
            precursor_peak_rate=peak.per_thousand_fentanyl if earlier else None,
            period=_span(peak) if earlier else "",
        ),
        names.source,
    )


def strength(view: View) -> Measure:
    """Return DEA's figures on the purity of powder and the share of pills with two milligrams or more.

    They are single figures, not a series: each names its own period and source. Only figures of fiscal
    years are compared, for they come from the same releases.

    Returns
    -------
    Measure
        The columns of the dataset, `compared` and `year_stated` (in words), for the two metrics.
    """
    known = view.known(FIGURES)
    table = known.table[known.table["metric"].isin((PURITY, STRONG_PILLS))]
    fiscal = (table["period_start"].dt.month == 10) & (table["period_end"].dt.month == 9)
    years = table["period_end"].dt.year
    words = years.astype(str)
    words = ("fiscal year " + words).where(fiscal, "calendar year " + words)
    table = table.assign(compared=fiscal, year=years, year_stated=words)
    table = table.sort_values(["metric", "period_end"], ignore_index=True)
    names = Names(view, SET, known, reason=known.reason or "Fewer than two fiscal years are stated.")
    first, last = purity = _ends(table, PURITY)
    results = (
        *_compared(names, "purity", *purity),
        *names.all(purity_first_period=first.year, purity_last_period=last.year),
        *_compared(names, "strong_pills", *_ends(table, STRONG_PILLS)),
    )
    return Measure(table, results, results[0].source)


def _ends(table: pd.DataFrame, metric: str) -> tuple[Row, Row]:
    """Return the first and the latest fiscal year of one metric, where two are stated."""
    chosen = table[(table["metric"] == metric) & table["compared"].astype(bool)]
    both = chosen if len(chosen) > 1 else chosen.head(0)
    return Row.at(both, 0), Row.at(both, -1)


def _compared(names: Names, key: str, first: Row, last: Row) -> tuple[Result, ...]:
    """Return the results of one metric in two fiscal years."""
    points = last.value_pct - first.value_pct if last else None
    return (
        names.one(f"{key}_first", first.value_pct, period=fiscal_span(first.year)),
        names.one(f"{key}_last", last.value_pct, period=fiscal_span(last.year)),
        names.one(f"{key}_change", points, period=span(first.period_start, last.period_end)),
    )


def _by_half(rows: pd.DataFrame, **chosen: pd.Series) -> pd.DataFrame:
    """Return, by half-year, the identifications in the rows chosen under each name, and `still_growing`."""
    counts = {name: rows["identifications"].where(those, 0) for name, those in chosen.items()}
    table = (
        rows[["period", "still_growing"]]
        .assign(**counts)
        .groupby("period", as_index=False)
        .agg(dict.fromkeys(chosen, "sum") | {"still_growing": "max"})
    )
    table.insert(1, "half_year", table["period"].map(half_year))
    return table


def _complete(table: pd.DataFrame) -> pd.DataFrame:
    """Return the half-years whose counts no longer grow."""
    return table[~table["still_growing"].astype(bool)]


def _latest(table: pd.DataFrame) -> tuple[Row, Row]:
    """Return the latest complete half-year, and the same half of the year before where it is held."""
    last = Row.at(_complete(table), -1)
    before = Row.where(table, period=last.period - pd.DateOffset(years=1)) if last else last
    return last, before


def _span(half: Row) -> str:
    """Return the months of a half-year."""
    return span(half.period, half.period + pd.DateOffset(months=5)) if half else ""
