"""Trade: what the customs lines around fentanyl precursors show, what both ends of a flow report, and what
no trade statistic can see.

Sources: UN Comtrade and the US Census Bureau, as each dataset's origin says. Values are US dollars as
reported; a line without a row was not reported, which is not zero. All goods of a line are counted: the
lawful trade in a line is far larger than anything that matters here.
"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from analysis.errors import NotAvailable, NotIdentified
from analysis.measures import controls, hs_visibility, levers
from analysis.measures.hs_visibility import EDITION_YEAR, GROUP, MAIN_BASKET, NAMED_LINES, OWN, SPLIT_GROUPS
from analysis.measures.results import Measure, Naming
from analysis.methods.mirror import mirror_gap
from analysis.methods.shares import displacement
from analysis.methods.unit_values import unit_value_outliers
from analysis.store.asof import View

ANNUAL, EXPORTS = "comtrade/hs6_world_annual", "comtrade/china_exports_annual"
BILATERAL, IMPORTS = "comtrade/us_bilateral_monthly", "census/us_imports_from_china"
ANNUAL_SOURCE = "UN Comtrade, trade with the world by six-digit line, as reported"
BILATERAL_SOURCE = "UN Comtrade, US trade by month, all goods"
IMPORTS_SOURCE = "US Census Bureau, imports of goods from China, customs value, not seasonally adjusted"
MIRROR_SOURCE = "UN Comtrade (China's exports, FOB) and US Census Bureau (US imports, customs value)"

FIRST_YEAR = 2010
SUPPLIERS = ("China", "India")
PARTNERS = ("China", "Mexico", "Canada", "Germany")
LINES = SPLIT_GROUPS[0]
MILLION = 1e6
# Months of the picture of imports; the change is that over twelve months.
MONTHS_SHOWN = 36
SHORT = {
    "fentanyl_ieepa": "fentanyl duty",
    "reciprocal_ieepa": "reciprocal duty",
    "section_122": "surcharge",
    "section_301_forced_labour": "forced-labour duty",
    "section_301_2018_list1": "list 1",
    "section_301_2018_list2": "list 2",
    "section_301_2018_list3": "list 3",
    "section_301_2019_list4a": "list 4A",
}


def basket(view: View) -> Measure:
    """Return what China and India exported in the basket 2933.39 and in the lines that show a chemical.

    Returns
    -------
    Measure
        One row a line: `line`, `holds`, and for each supplier `..._usd` and `..._tonnes` in the latest year
        held (NaN where it reported none). The named lines exist since 2022. Results: the year, the basket in
        dollars and tonnes, and the named lines in dollars where the year has them.
    """
    known, name = _known(view, ANNUAL, ANNUAL_SOURCE)
    exports = known[known["flow"] == "export"] if len(known) else known
    year = None if exports.empty else int(exports["year"].max())
    codes = view.timeline("hs_codes").set_index("code")["description"]
    named_lines = [code for code, kind in NAMED_LINES.items() if kind in (OWN, GROUP)]
    shown = [MAIN_BASKET, *(code for code in named_lines if year and year >= EDITION_YEAR)]
    latest = exports[exports["year"] == year] if year else exports
    held = latest.set_index(["reporter", "hs6"]) if len(latest) else None

    def cell(reporter: str, code: str, column: str, scale: float) -> float | None:
        found = held is not None and (reporter, code) in held.index
        return held.loc[(reporter, code), column] / scale if found else None

    records = [
        {"line": f"{code[:4]}.{code[4:]}", "holds": codes.get(code, "")}
        | {
            f"{reporter.lower()}_{unit}": cell(reporter, code, column, scale)
            for reporter in SUPPLIERS
            for unit, column, scale in (("usd", "value_usd", 1.0), ("tonnes", "net_weight_kg", 1000.0))
        }
        for code in shown
    ]
    table = pd.DataFrame(records if year else records[:0], columns=list(records[0]))
    numbers = [column for column in table if column.endswith(("_usd", "_tonnes"))]
    table[numbers] = table[numbers].astype(float)
    named = len(table) > 0 and year >= EDITION_YEAR
    period = str(year) if year else ""
    results = [name("basket_year", "Latest year of the basket", year, "year")]
    for reporter in SUPPLIERS:
        key = reporter.lower()
        own = table[f"{key}_usd"].iloc[1:]
        value = cell(reporter, MAIN_BASKET, "value_usd", MILLION)
        results += [
            name(f"basket_{key}", f"{reporter}'s exports in 2933.39", value, "million_usd", period=period),
            name(
                f"basket_{key}_tonnes",
                f"{reporter}'s exports in 2933.39, weight",
                cell(reporter, MAIN_BASKET, "net_weight_kg", 1000.0),
                "tonnes",
                period=period,
            ),
            name(
                f"named_{key}",
                f"{reporter}'s exports in the lines that show a chemical",
                own.sum(min_count=1) if named else None,
                "usd",
                period=period,
                reason="The lines that show a chemical came with the nomenclature of 2022.",
            ),
        ]
    return Measure(table, tuple(results))


def continuous(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return exports in the only sum of lines that means the same goods before and after 2022.

    2933.33, .34, .35, .36, .37 and .39 together. Lines that a country did not report are left out, not
    counted as zero, so that a sum is a lower bound (`lines_held`).

    Returns
    -------
    Measure
        Columns `year`, `reporter`, `million_usd`, `lines_held` for China, India and those of `focus` that
        are held. Results: first and last year, and first, last and change for China and India.
    """
    known, name = _known(view, ANNUAL, ANNUAL_SOURCE)
    table = pd.DataFrame(columns=["year", "reporter", "million_usd", "lines_held"])
    if len(known):
        lines = hs_visibility.continuous_lines(LINES, FIRST_YEAR, int(known["year"].max()))
        wanted = [*SUPPLIERS, *(country for country in focus if country not in SUPPLIERS)]
        chosen = (known["flow"] == "export") & known["hs6"].isin(lines) & (known["year"] >= FIRST_YEAR)
        rows = known[chosen & known["reporter"].isin(wanted)]
        grouped = rows.groupby(["year", "reporter"])
        table = grouped.agg(million_usd=("value_usd", "sum"), lines_held=("hs6", "nunique")).reset_index()
        table["million_usd"] = table["million_usd"] / MILLION
    first, last = (None, None) if table.empty else (int(table["year"].min()), int(table["year"].max()))
    results = [
        name("sum_first_year", "First year of the sum of lines", first, "year"),
        name("sum_last_year", "Last year of the sum of lines", last, "year"),
    ]
    for reporter in SUPPLIERS:
        ends = [_at(table, year, reporter) for year in (first, last)]
        change = None if None in ends else 100 * (ends[1] / ends[0] - 1)
        key = reporter.lower()
        results += [
            name(
                f"sum_{key}_first", f"{reporter}, first year", ends[0], "million_usd", period=str(first or "")
            ),
            name(f"sum_{key}_last", f"{reporter}, last year", ends[1], "million_usd", period=str(last or "")),
            name(f"sum_{key}_change", f"{reporter}, last year against first", change, "percent"),
        ]
    return Measure(table, tuple(results))


def displaced(view: View, focus: Sequence[str] = ()) -> Measure:
    """Compare shares before China's class control of 2019 and in the last year held.

    The whole is the countries held here, not the world. Arithmetic: it does not say that one country took
    trade from another, and the lines are almost all lawful trade.

    Returns
    -------
    Measure
        One row a country: `reporter`, `before`, `after` (million dollars), `share_before`, `share_after`,
        `share_change` (percentage points), `share_effect` (million dollars). Results: the two years,
        China's shares and their change.
    """
    table = continuous(view, focus).table
    name = _known(view, ANNUAL, ANNUAL_SOURCE)[1]
    control = controls.milestones(view)["controls.china_fentanyl_class_effective"].value
    base = int(str(control)[:4]) - 1 if control else None
    last = None if table.empty else int(table["year"].max())
    columns = ["reporter", "before", "after", "share_before", "share_after", "share_change", "share_effect"]
    made = pd.DataFrame(columns=columns)
    reason = "No year after China's class control of fentanyls is held."
    if base and last and last > base:
        wide = table.pivot(index="reporter", columns="year", values="million_usd")[[base, last]].dropna()
        try:
            made = displacement(wide[base], wide[last], "China").table.reset_index()[columns]
            made[columns[3:6]] *= 100
        except NotIdentified as error:
            reason = error.what
    row = made.set_index("reporter").loc["China"] if len(made) else {}
    years = (base, last) if len(made) else (None, None)
    refused = {"status": "not identified", "reason": reason}
    return Measure(
        made,
        (
            name("shift_base_year", "Year before China's class control", years[0], "year", **refused),
            name("shift_last_year", "Year compared with it", years[1], "year", **refused),
            name("shift_china_before", "China's share before", row.get("share_before"), "percent", **refused),
            name("shift_china_after", "China's share after", row.get("share_after"), "percent", **refused),
            name(
                "shift_china_change",
                "Change of China's share",
                row.get("share_change"),
                "percentage points",
                **refused,
            ),
        ),
    )


def mirror(view: View) -> Measure:
    """Return US imports from China and China's exports to the United States, all goods, by whole year.

    Both are free of freight and insurance (customs value and FOB). No correction is applied: the ratio
    crosses one, so that no constant can explain it.

    Returns
    -------
    Measure
        Columns `year`, `importer`, `exporter`, `gap` (million dollars, importer less exporter), `ratio`.
        Results: first and last year with their ratios, the lowest ratio, and the first year below one.
    """
    exports, name = _known(view, EXPORTS, MIRROR_SOURCE)
    imports, imports_name = _known(view, IMPORTS, MIRROR_SOURCE)
    table = pd.DataFrame(columns=["year", "importer", "exporter", "gap", "ratio"])
    if len(exports) and len(imports):
        months = imports.groupby(imports["period"].dt.year)["value_usd"].agg(["sum", "size"])
        whole = months.loc[months["size"] == 12, "sum"] / MILLION
        reported = exports[exports["partner"] == "United States"].set_index("year")["value_fob_usd"] / MILLION
        gap = mirror_gap(whole, reported, importer_valuation="FOB", exporter_valuation="FOB").table
        gap = gap[gap["covered"] == "both"].rename_axis("year").reset_index()
        table = gap[list(table.columns)].astype({"year": "int64"})
    else:
        name = name if exports.empty else imports_name
    rows = table.to_dict("records")
    first, last = (rows[0], rows[-1]) if rows else ({}, {})
    lowest = min(rows, key=lambda row: row["ratio"], default={})
    below = table.loc[table["ratio"] < 1, "year"]
    turn = int(below.iloc[0]) if len(below) else None
    return Measure(
        table,
        (
            name("mirror_first_year", "First year with both sides", first.get("year"), "year"),
            name(
                "mirror_first_ratio",
                "US imports over China's exports, first year",
                first.get("ratio"),
                "ratio",
            ),
            name("mirror_last_year", "Last year with both sides", last.get("year"), "year"),
            name(
                "mirror_last_ratio", "US imports over China's exports, last year", last.get("ratio"), "ratio"
            ),
            name("mirror_low_year", "Year of the lowest ratio", lowest.get("year"), "year"),
            name("mirror_low_ratio", "Lowest ratio", lowest.get("ratio"), "ratio"),
            name(
                "mirror_turn_year",
                "First year in which China reports more than the United States",
                turn,
                "year",
                reason="In no year held does China report more than the United States.",
            ),
        ),
    )


def freight(view: View) -> Measure:
    """Return US imports with freight and insurance (CIF) over without (FOB), by partner.

    Stated for each partner and never averaged: distance, goods and means of transport differ.

    Returns
    -------
    Measure
        Columns `partner`, `months`, `first`, `last`, `lowest`, `highest`, `latest` (ratios of single
        months). Results: the latest month, its ratio by partner, and how far months range for China.
    """
    known, name = _known(view, BILATERAL, BILATERAL_SOURCE)
    columns = ["partner", "months", "first", "last", "lowest", "highest", "latest"]
    table = pd.DataFrame(columns=columns)
    if len(known):
        wide = known[known["flow"] == "import"].pivot(
            index=["partner", "period"], columns="valuation", values="value_usd"
        )
        ratio = (wide["CIF"] / wide["FOB"]).dropna().rename("ratio").reset_index()
        grouped = ratio.sort_values("period").groupby("partner")
        table = pd.DataFrame(
            {
                "months": grouped.size(),
                "first": grouped["period"].first(),
                "last": grouped["period"].last(),
                "lowest": grouped["ratio"].min(),
                "highest": grouped["ratio"].max(),
                "latest": grouped["ratio"].last(),
            }
        ).reset_index()[columns]
    held = table.set_index("partner")
    latest = None if table.empty else f"{table['last'].max():%Y-%m}"

    def of(partner: str, column: str) -> float | None:
        return held.loc[partner, column] if partner in held.index else None

    return Measure(
        table,
        (
            name("freight_month", "Latest month of both valuations", latest, "month"),
            *(
                name(f"freight_{partner.lower()}", f"CIF over FOB, {partner}", of(partner, "latest"), "ratio")
                for partner in PARTNERS
            ),
            name("freight_china_lowest", "CIF over FOB, China, lowest month", of("China", "lowest"), "ratio"),
            name(
                "freight_china_highest", "CIF over FOB, China, highest month", of("China", "highest"), "ratio"
            ),
        ),
    )


def unit_values(view: View) -> Measure:
    """Return yearly unit values of exports in lines that hold tracked chemicals, and those far out.

    A line is compared with itself in other years, country by country. Lines that the nomenclature of 2022
    changed are read up to the year before.

    Returns
    -------
    Measure
        Columns `year`, `reporter`, `line`, `unit_value` (dollars a kilogram), `group_median`, `ratio`,
        `score`, `why`; flagged rows first, the furthest at the top. Results: unit values checked, flagged,
        rows without weight, and the furthest.
    """
    known, name = _known(view, ANNUAL, ANNUAL_SOURCE)
    columns = ["year", "reporter", "line", "unit_value", "group_median", "ratio", "score", "outlier", "why"]
    table = pd.DataFrame(columns=columns)
    if len(known):
        lines = set(view.timeline("substances")["hs6_2022"]) - {""}
        comparable = ~known["hs6"].isin(LINES) | (known["year"] < EDITION_YEAR)
        chosen = (known["flow"] == "export") & known["hs6"].isin(lines) & (known["year"] >= FIRST_YEAR)
        table = unit_value_outliers(
            known[chosen & comparable],
            value="value_usd",
            weight="net_weight_kg",
            group=["reporter", "hs6"],
        ).table
        table["line"] = table["hs6"].str[:4] + "." + table["hs6"].str[4:]
        far = table["score"].abs().fillna(0).where(table["outlier"], -1)
        table = table.assign(far=far).sort_values(
            ["far", "year", "reporter", "line"], ascending=[False, True, True, True], ignore_index=True
        )[columns]
    flagged = table[table["outlier"].astype(bool)]
    top = flagged.iloc[0] if len(flagged) else {}
    none = "No unit value lies far from those of other years."

    def count(chosen: pd.Series) -> int | None:
        return int(chosen.sum()) if len(table) else None

    return Measure(
        table,
        (
            name("unit_checked", "Unit values compared", count(table["unit_value"].notna()), "count"),
            name(
                "unit_flagged",
                "Unit values far from other years",
                count(table["outlier"].astype(bool)),
                "count",
            ),
            name("unit_no_weight", "Rows without a weight", count(table["why"] == "no weight"), "count"),
            name(
                "unit_top_reporter",
                "Country of the furthest unit value",
                top.get("reporter"),
                "text",
                reason=none,
            ),
            name("unit_top_line", "Line of the furthest unit value", top.get("line"), "text", reason=none),
            name("unit_top_year", "Year of the furthest unit value", top.get("year"), "year", reason=none),
            name(
                "unit_top_ratio",
                "Furthest unit value over the middle of its years",
                top.get("ratio"),
                "ratio",
                reason=none,
            ),
        ),
    )


def imports_by_month(view: View) -> Measure:
    """Return US imports of all goods from China by month.

    Returns
    -------
    Measure
        Columns `period`, `million_usd` (customs value, not seasonally adjusted). Results: the latest month,
        its value, the same month a year before, the change, and the lowest month since the fentanyl duty.
    """
    known, name = _known(view, IMPORTS, IMPORTS_SOURCE)
    table = pd.DataFrame({"period": pd.Series(dtype="datetime64[ns]"), "million_usd": pd.Series(dtype=float)})
    if len(known):
        table = known[["period"]].assign(million_usd=known["value_usd"] / MILLION)
        table = table.sort_values("period", ignore_index=True)
    series = table.set_index("period")["million_usd"]
    latest = None if table.empty else series.index[-1]
    now = None if latest is None else series.iloc[-1]
    before = None if latest is None else series.get(latest - pd.DateOffset(years=1))
    duty = levers.duty_steps(view)["levers.fentanyl_first_day"].value
    since = series[series.index >= pd.Timestamp(duty).to_period("M").start_time] if duty else series.iloc[:0]
    period = "" if latest is None else f"{latest:%Y-%m}"
    change = None if before is None else 100 * (now / before - 1)
    low = f"{since.idxmin():%Y-%m}" if len(since) else None
    lowest = since.min() if len(since) else None
    none = "No month since the fentanyl duty was known on this day."
    return Measure(
        table,
        (
            name("imports_month", "Latest month of imports from China", period or None, "month"),
            name("imports", "US imports from China in that month", now, "million_usd", period=period),
            name("imports_before", "US imports from China a year earlier", before, "million_usd"),
            name("imports_change", "Latest month against a year earlier", change, "percent", period=period),
            name("imports_low_month", "Lowest month since the fentanyl duty", low, "month", reason=none),
            name("imports_low", "US imports in that month", lowest, "million_usd", reason=none),
        ),
    )


def duty_marks(view: View) -> pd.DataFrame:
    """Return the US duty steps on China that took effect, one row a month and measure, and the meeting.

    Returns
    -------
    DataFrame
        Columns `date`, `label`, `kind` (``duty`` or ``meeting``), in order. Steps of one measure within a
        month are one label, such as ``reciprocal duty 10 to 125%``.
    """
    steps = view.timeline("tariff_steps")
    today = pd.Timestamp(view.as_of)
    steps = steps[steps["measure"].isin(list(SHORT)) & steps["target"].isin(("China", "all countries"))]
    steps = steps[steps["effective"] <= today].sort_values(["effective", "step_id"])
    records = []
    for (_, measure), group in steps.groupby([steps["effective"].dt.to_period("M"), "measure"]):
        rates = [f"{float(rate):g}" for rate in group["rate_pct"]]
        words = "ends" if rates == ["0"] else f"{' to '.join(dict.fromkeys([rates[0], rates[-1]]))}%"
        records.append((group["effective"].iloc[0], f"{SHORT[measure]} {words}", "duty"))
    meeting = view.event("busan")
    records += [(meeting.day, meeting.label, meeting.kind)] if meeting else []
    table = pd.DataFrame(records, columns=["date", "label", "kind"])
    return table.sort_values(["date", "label"], ignore_index=True)


def _known(view: View, dataset: str, source: str) -> tuple[pd.DataFrame, Naming]:
    """Return the as-of rows of a dataset and how its results are named; empty where nothing was public."""
    try:
        known = view.read(dataset)
    except NotAvailable as error:
        return pd.DataFrame(), Naming("trade", source, reason=error.what)
    return known.table, Naming("trade", source, max(known.vintage_of.values()).isoformat())


def _at(table: pd.DataFrame, year: int | None, reporter: str) -> float | None:
    found = table.loc[(table["year"] == year) & (table["reporter"] == reporter), "million_usd"]
    return None if found.empty else float(found.iloc[0])
