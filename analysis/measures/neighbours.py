"""What the United States imports from Mexico and Canada in the lines that hold tracked chemicals.

Source: US Census Bureau and US International Trade Commission, by ten-digit line and month, in an extract of
headings: nothing here is a total of trade. Months in which lines without trade have no row are left out, for
nobody wrote a zero there.
"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from analysis.measures.hs_visibility import GROUP, MAIN_BASKET, NAMED_LINES, OWN
from analysis.measures.results import Measure, Names, month, span
from analysis.store.asof import View

SET, DATASET = "neighbours", "usitc/us_imports_mexico_canada"
COUNTRIES = ("Mexico", "Canada")
MONTHS = 12
SHOWING = tuple(code for code, kind in NAMED_LINES.items() if kind in (OWN, GROUP))


def imports_by_line(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return US imports from the neighbours in the latest twelve months of which all lines are stated.

    Returns
    -------
    Measure
        One row a country of `focus` and six-digit line that holds a tracked chemical: `partner`, `line`,
        `holds`, `value_usd`, `usmca_usd` (the part under the agreement of the three countries, not beside
        it), `months_with_trade`. Results for both countries, whatever the focus.
    """
    known = view.known(DATASET)
    rows = _stated(known.table)
    codes = view.timeline("hs_codes").set_index("code")["description"].to_dict()
    tracked = set(view.timeline("substances")["hs6_2022"]) - {""}
    rows = rows[rows["hs6"].isin(tracked | set(SHOWING))]
    months = rows.groupby(["country", "hs6", "period"])[["value_usd", "usmca_value_usd"]].sum().reset_index()
    sums = months.assign(months_with_trade=months["value_usd"] > 0).groupby(["country", "hs6"])
    table = sums[["value_usd", "usmca_value_usd", "months_with_trade"]].sum().reset_index()
    table = table.rename(columns={"country": "partner", "usmca_value_usd": "usmca_usd"})
    table["line"] = table["hs6"].str[:4] + "." + table["hs6"].str[4:]
    table["holds"] = [codes.get(code, "") for code in table["hs6"]]
    first, last = rows["period"].min(), rows["period"].max()
    names, period = Names(view, SET, known), span(first, last)
    results = [*names.all(first_month=month(first), last_month=month(last))]
    for country in COUNTRIES:
        own = table[table["partner"] == country]
        for name, lines in (("basket", (MAIN_BASKET,)), ("named", SHOWING)):
            value = own.loc[own["hs6"].isin(lines), "value_usd"].sum(min_count=1)
            results.append(names.one(f"{{country}}_{name}", value, period=period, country=country))
    columns = ["partner", "line", "holds", "value_usd", "usmca_usd", "months_with_trade"]
    shown = table[table["partner"].isin(focus)].reset_index(drop=True)
    return Measure(shown[columns], tuple(results), names.source)


def _stated(table: pd.DataFrame) -> pd.DataFrame:
    """Return the latest twelve months in which as many lines have a row as in any month, with `hs6`."""
    lines = table.groupby("period")["hts10"].nunique()
    months = lines[lines == lines.max()].index.sort_values()[-MONTHS:]
    rows = table[table["period"].isin(months)]
    return rows.assign(hs6=rows["hts10"].str[:6])
