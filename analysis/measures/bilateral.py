"""Trade of the United States and China as both report it: two reports of one flow, freight, imports by month.

Sources: UN Comtrade and the US Census Bureau, as each dataset's origin says. Values are of all goods, in US
dollars as reported.
"""

from __future__ import annotations

import pandas as pd

from analysis.measures.duties import duty_steps
from analysis.measures.results import Measure, Names, change, month, span
from analysis.measures.rows import Row
from analysis.methods.mirror import mirror_gap
from analysis.store.asof import View

SET = "trade"
EXPORTS, IMPORTS = "comtrade/china_exports_annual", "census/us_imports_from_china"
BILATERAL = "comtrade/us_bilateral_monthly"
MILLION = 1e6


def mirror(view: View) -> Measure:
    """Return US imports from China and China's exports to the United States, all goods, by whole year.

    Both are free of freight and insurance (customs value and FOB). No correction is applied: the ratio
    crosses one, so that no constant can explain it.

    Returns
    -------
    Measure
        Columns `year`, `importer`, `exporter`, `importer_less_exporter` (million dollars), `ratio`.
    """
    exports, imports = view.known(EXPORTS), view.known(IMPORTS)
    table = pd.DataFrame(columns=["year", "importer", "exporter", "importer_less_exporter", "ratio"])
    if not exports.empty and not imports.empty:
        months = imports.table.groupby(imports.table["period"].dt.year)["value_usd"].agg(["sum", "size"])
        whole = months.loc[months["size"] == 12, "sum"] / MILLION
        sold = exports.table[exports.table["partner"] == "United States"].set_index("year")
        gap = mirror_gap(
            whole, sold["value_fob_usd"] / MILLION, importer_valuation="FOB", exporter_valuation="FOB"
        ).table
        gap = gap[gap["covered"] == "both"].rename_axis("year").reset_index()
        gap = gap.rename(columns={"gap": "importer_less_exporter"}).astype({"year": "int64"})
        table = gap[list(table.columns)]
    names = Names(view, SET, imports if imports.empty and not exports.empty else exports)
    first, last, low = Row.at(table, 0), Row.at(table, -1), Row.lowest(table, "ratio")
    results = (
        *names.all(mirror_first_year=first.year, mirror_first_ratio=first.ratio, period=_year(first)),
        *names.all(mirror_last_year=last.year, mirror_last_ratio=last.ratio, period=_year(last)),
        *names.all(mirror_low_year=low.year, mirror_low_ratio=low.ratio, period=_year(low)),
        names.one(
            "mirror_turn_year",
            Row.at(table[table["ratio"] < 1], 0).year,
            reason="In no year held does China report more than the United States.",
        ),
    )
    return Measure(table, results, names.source_of("mirror_first_ratio"))


def freight(view: View) -> Measure:
    """Return US imports with freight and insurance (CIF) over without (FOB), by partner.

    Stated for each partner and never averaged: distance, goods and means of transport differ.

    Returns
    -------
    Measure
        Columns `partner`, `months_held`, `lowest`, `highest`, `latest` (ratios of single months), `last` (the
        latest month). No results.
    """
    rows = view.known(BILATERAL).table
    rows = rows[rows["flow"] == "import"]
    cif, fob = (
        rows[rows["valuation"] == valuation].set_index(["partner", "period"])["value_usd"]
        for valuation in ("CIF", "FOB")
    )
    ratio = (cif / fob).dropna().rename("ratio").reset_index().sort_values("period")
    table = ratio.groupby("partner").agg(
        months_held=("ratio", "size"),
        lowest=("ratio", "min"),
        highest=("ratio", "max"),
        latest=("ratio", "last"),
        last=("period", "last"),
    )
    source = Names(view, SET).declarations.sources["bilateral"].text
    return Measure(table.reset_index(), (), source)


def imports_by_month(view: View) -> Measure:
    """Return US imports of all goods from China by month.

    Returns
    -------
    Measure
        Columns `period`, `million_usd` (customs value, not seasonally adjusted).
    """
    known = view.known(IMPORTS)
    table = known.table[["period"]].assign(million_usd=known.table["value_usd"].astype(float) / MILLION)
    table = table.sort_values("period", ignore_index=True)
    latest = Row.at(table, -1)
    year_before = latest.period - pd.DateOffset(years=1) if latest else None
    before = Row.where(table, period=year_before)
    duty = duty_steps(view)["levers.fentanyl_first_day"].value
    start = pd.Timestamp(str(duty)).to_period("M").start_time if duty else pd.NaT
    since = table[table["period"] >= start]
    low = Row.lowest(since, "million_usd")
    names = Names(view, SET, known)
    results = (
        *names.all(
            imports_month=month(latest.period),
            imports=latest.million_usd,
            period=month(latest.period) or "",
        ),
        names.one(
            "imports_change",
            change(latest.million_usd, before.million_usd),
            period=span(year_before, latest.period),
        ),
        *names.all(
            imports_low_month=month(low.period),
            imports_low=low.million_usd,
            period=span(start, latest.period) if len(since) else "",
            reason="No month since the fentanyl duty was known on this day.",
        ),
    )
    return Measure(table, results, names.source_of("imports"))


def _year(row: Row) -> str:
    return f"{int(row.year)}" if row else ""
