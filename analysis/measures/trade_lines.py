"""Trade by customs line: what the lines around fentanyl precursors show, and what a basket hides.

Source: UN Comtrade, as its origin says. Values are US dollars as reported; a line without a row was not
reported, which is not zero. All goods of a line are counted: the lawful trade in a line is far larger than
anything that matters here.
"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from analysis.errors import NotIdentified
from analysis.measures import hs_visibility
from analysis.measures.hs_visibility import EDITION_YEAR, GROUP, MAIN_BASKET, NAMED_LINES, OWN, SPLIT_GROUPS
from analysis.measures.results import Measure, Names, count
from analysis.measures.rows import Row
from analysis.methods.shares import displacement
from analysis.methods.unit_values import unit_value_outliers
from analysis.store.asof import View

SET, DATASET = "trade", "comtrade/hs6_world_annual"
FIRST_YEAR = 2010
SUPPLIERS = ("China", "India")
LINES = SPLIT_GROUPS[0]
MILLION = 1e6
KILOGRAMS = 1000.0  # in a tonne


def basket(view: View) -> Measure:
    """Return what China and India exported in the basket 2933.39 and in the lines that show a chemical.

    Returns
    -------
    Measure
        One row a line: `line`, `holds`, and for each supplier `..._usd` and `..._tonnes` in the latest year
        held (NaN where it reported none). The named lines exist since 2022.
    """
    known = view.known(DATASET)
    exports = known.table[known.table["flow"] == "export"]
    year = None if exports.empty else int(exports["year"].max())
    latest = exports[exports["year"] == year]
    named = [code for code, kind in NAMED_LINES.items() if kind in (OWN, GROUP)]
    shown = [] if year is None else [MAIN_BASKET, *named] if year >= EDITION_YEAR else [MAIN_BASKET]
    codes = view.timeline("hs_codes").set_index("code")["description"]
    table = pd.DataFrame({"line": map(_dotted, shown), "holds": [codes.get(code, "") for code in shown]})
    for country in SUPPLIERS:
        own = latest[latest["reporter"] == country].set_index("hs6").reindex(shown)
        table[f"{country.lower()}_usd"] = own["value_usd"].to_numpy(dtype=float)
        table[f"{country.lower()}_tonnes"] = own["net_weight_kg"].to_numpy(dtype=float) / KILOGRAMS
    names, period = Names(view, SET, known), f"{year or ''}"
    main = Row.at(table, 0)
    results = (
        names.one("basket_year", year),
        *names.all(
            basket_china=main.china_usd and main.china_usd / MILLION,
            basket_china_tonnes=main.china_tonnes,
            period=period,
        ),
        *names.all(
            named_china=table["china_usd"].iloc[1:].sum(min_count=1),
            named_india=table["india_usd"].iloc[1:].sum(min_count=1),
            period=period,
            reason="The lines that show a chemical came with the nomenclature of 2022.",
        ),
    )
    return Measure(table, results, names.source)


def continuous(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return exports in the only sum of lines that means the same goods before and after 2022.

    2933.33, .34, .35, .36, .37 and .39 together. Lines that a country did not report are left out, not
    counted as zero, so that a sum is a lower bound (`lines_held`).

    Returns
    -------
    Measure
        Columns `year`, `reporter`, `million_usd`, `lines_held` for China, India and those of `focus` that
        are held.
    """
    known = view.known(DATASET)
    rows = known.table
    lines = hs_visibility.continuous_lines(LINES, FIRST_YEAR, EDITION_YEAR)
    chosen = (rows["flow"] == "export") & rows["hs6"].isin(lines) & (rows["year"] >= FIRST_YEAR)
    rows = rows[chosen & rows["reporter"].isin([*SUPPLIERS, *focus])]
    grouped = rows.groupby(["year", "reporter"])
    table = grouped.agg(million_usd=("value_usd", "sum"), lines_held=("hs6", "nunique")).reset_index()
    table["million_usd"] = table["million_usd"].astype(float) / MILLION
    first, last = Row.at(table, 0).year, Row.at(table, -1).year
    names = Names(view, SET, known)
    results = [*names.all(sum_first_year=first, sum_last_year=last)]
    for country in SUPPLIERS:
        for end, year in (("first", first), ("last", last)):
            value = Row.where(table, year=year, reporter=country).million_usd
            name = f"sum_{{country}}_{end}"
            results.append(names.one(name, value, period=f"{year or ''}", country=country))
    return Measure(table, tuple(results), names.source)


def displaced(view: View, focus: Sequence[str] = ()) -> Measure:
    """Compare shares before China's class control of 2019 and in the last year held.

    The whole is the countries held here, not the world. Arithmetic: it does not say that one country took
    trade from another, and the lines are almost all lawful trade.

    Returns
    -------
    Measure
        One row a country: `reporter`, `before`, `after` (million dollars), `share_before`, `share_after`,
        `share_change` (percentage points), `share_effect` (million dollars).
    """
    held = continuous(view, focus).table
    control = view.event("china_fentanyl_class")
    base = control.day.year - 1 if control else None
    last = Row.at(held, -1).year
    columns = ["reporter", "before", "after", "share_before", "share_after", "share_change", "share_effect"]
    table = pd.DataFrame(columns=columns)
    status, reason = "not available", "No year after China's class control of fentanyls is held."
    if base in held["year"].to_numpy() and last > base:
        wide = held.pivot(index="reporter", columns="year", values="million_usd")[[base, last]].dropna()
        try:
            table = displacement(wide[base], wide[last], "China").table.reset_index()[columns]
            table[columns[3:6]] *= 100
        except NotIdentified as error:
            status, reason = "not identified", error.what
    names = Names(view, SET, view.known(DATASET))
    china = Row.where(table, reporter="China")
    base, last = (base, last) if china else (None, None)
    results = (
        ("shift_base_year", base, f"{base or ''}"),
        ("shift_last_year", last, f"{last or ''}"),
        ("shift_china_before", china.share_before, f"{base or ''}"),
        ("shift_china_after", china.share_after, f"{last or ''}"),
        ("shift_china_change", china.share_change, f"{base}/{last}" if china else ""),
    )
    return Measure(
        table,
        tuple(
            names.one(name, value, period=period, status=status, reason=reason)
            for name, value, period in results
        ),
        names.source,
    )


def unit_values(view: View) -> Measure:
    """Return yearly unit values of exports in lines that hold tracked chemicals, and those far out.

    A line is compared with itself in other years, country by country. Lines that the nomenclature of 2022
    changed are read up to the year before.

    Returns
    -------
    Measure
        Columns `year`, `reporter`, `line`, `unit_value` (dollars a kilogram), `group_median`, `ratio`,
        `score`, `outlier`, `why`; flagged rows first, the furthest at the top.
    """
    known = view.known(DATASET)
    rows = known.table
    lines = set(view.timeline("substances")["hs6_2022"]) - {""}
    comparable = ~rows["hs6"].isin(LINES) | (rows["year"] < EDITION_YEAR)
    chosen = (rows["flow"] == "export") & rows["hs6"].isin(lines) & (rows["year"] >= FIRST_YEAR)
    table = unit_value_outliers(
        rows[chosen & comparable], value="value_usd", weight="net_weight_kg", group=["reporter", "hs6"]
    ).table
    table["line"] = table["hs6"].map(_dotted)
    far = table["score"].abs().fillna(0).where(table["outlier"], -1)
    order = ["far", "year", "reporter", "line"]
    table = table.assign(far=far).sort_values(order, ascending=[False, True, True, True], ignore_index=True)[
        ["year", "reporter", "line", "unit_value", "group_median", "ratio", "score", "outlier", "why"]
    ]
    top = Row.at(table[table["outlier"]], 0)
    names = Names(view, SET, known)
    years = f"{table['year'].min()}/{table['year'].max()}" if len(table) else ""
    results = (
        *names.all(
            unit_checked=count(table["unit_value"].notna()),
            unit_flagged=count(table["outlier"]),
            unit_no_weight=count(table["why"] == "no weight"),
            period=years,
        ),
        *names.all(
            unit_top_reporter=top.reporter,
            unit_top_line=top.line,
            unit_top_year=top.year,
            unit_top_ratio=top.ratio,
            period=f"{top.year or ''}",
            reason="No unit value lies far from those of other years.",
        ),
    )
    return Measure(table, results, names.source)


def _dotted(code: str) -> str:
    """Return a six-digit code as it is written: ``2933.39``."""
    return f"{code[:4]}.{code[4:]}"
