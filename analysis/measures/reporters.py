"""Who reports exports in the lines that show fentanyls and two precursors: all countries of Comtrade.

Source: UN Comtrade through UNdata, trade with the world by six-digit line. Groups of countries are left out,
as their members report too; re-exports are part of the exports and are not added.
"""

from __future__ import annotations

import pandas as pd

from analysis.measures.results import Measure, Names
from analysis.measures.rows import Row
from analysis.store.asof import View

SET, DATASET = "reporters", "comtrade/fentanyl_lines_all_reporters"
LINES = {"fentanyls_usd": "293334", "anpp_usd": "293336", "npp_usd": "293337"}
NO_LINE = "The lines that show a chemical came with the nomenclature of 2022."


def exporters(view: View) -> Measure:
    """Return which countries report exports in the three lines, in the latest year held.

    Returns
    -------
    Measure
        One row a country that reports in at least one: `reporter`, `fentanyls_usd` (2933.34), `anpp_usd`
        (2933.36), `npp_usd` (2933.37), NaN where it reports nothing, which is not zero.
    """
    known = view.known(DATASET)
    rows = known.table
    rows = rows[~rows["is_group"] & (rows["flow"] == "export") & rows["hs6"].isin(list(LINES.values()))]
    year = None if rows.empty else int(rows["year"].max())
    latest = rows[rows["year"] == year]
    values = latest.pivot_table(index="reporter", columns="hs6", values="value_usd", aggfunc="sum")
    values = values.reindex(columns=list(LINES.values())).set_axis(list(LINES), axis="columns")
    values = values.astype(float).sort_values(["anpp_usd", "npp_usd", "fentanyls_usd"], ascending=False)
    table = values.rename_axis("reporter").reset_index()
    names, period = Names(view, SET, known, reason=known.reason or NO_LINE), f"{year or ''}"
    results = [names.one("year", year)]
    for column in LINES:
        line, top = column.removesuffix("_usd"), Row.highest(table, column)
        count = int(table[column].notna().sum()) if year else None
        results += [
            names.one(f"{line}_countries", count, period=period),
            names.one(f"{line}_top", top.reporter, period=period),
            names.one(f"{line}_top_usd", getattr(top, column), period=period),
        ]
    china = values[values.index == "China"]
    results += names.all(
        china_lines=int(china.notna().to_numpy().sum()) if year else None,
        same_value=int(_same(values).sum()) if year else None,
        period=period,
    )
    return Measure(table, tuple(results), names.source)


def _same(values: pd.DataFrame) -> pd.Series:
    """Return which countries report one and the same value in all lines, as trade hardly does."""
    return values.notna().all(axis="columns") & (values.nunique(axis="columns") == 1)
