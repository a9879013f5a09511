"""What single countries count themselves, or is counted of them: trade, seizures at the border, deaths.

Sources: statistics of each country's own offices and of UN Comtrade. A figure of one country has no
counterpart in another, so that nothing here compares countries.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from analysis import writing
from analysis.measures import canada, india_exports, reporters, stated_figures
from analysis.measures.hs_visibility import MAIN_BASKET
from analysis.measures.results import Measure, Names, change
from analysis.measures.rows import Row
from analysis.sources import catalogue
from analysis.store.asof import View

SET, IMPORTS, PRECURSORS = "countries", "comtrade/hs6_world_annual", "cbsa/precursor_seizures"
BUYER = "Mexico"  # the one that imports far more in these lines than it exports
FIRST_YEAR = 2010  # as the sum of lines in the chapter on trade


class Fact(NamedTuple):
    """One line on a country: what, the figure in words, how sure, and whose it is."""

    fact: str
    stated: str
    fact_sure: str
    publisher: str
    source_url: str


def facts(view: View, country: str) -> Iterator[Fact]:
    """Yield what is counted of a country, in the order of its story."""
    for made in BY_COUNTRY.get(country, (_shown_exports,)):
        yield from made(view, country)


def imports_by_year(view: View) -> Measure:
    """Return what Mexico reports it imported in the customs basket of most precursors, by year.

    Unit: US dollars, CIF. Caveat: all goods of the basket; nearly all of it is lawful trade.

    Returns
    -------
    Measure
        Columns `year`, `million_usd`. Results: years held, the first from 2010 on, the highest and the last.
    """
    known = view.known(IMPORTS)
    rows = known.table[
        (known.table["reporter"] == BUYER)
        & (known.table["flow"] == "import")
        & (known.table["hs6"] == MAIN_BASKET)
        & (known.table["year"] >= FIRST_YEAR)
    ]
    table = rows.groupby("year")["value_usd"].sum().div(1e6).rename("million_usd").reset_index()
    names = Names(view, SET, known)
    first, last = Row.at(table.astype({"year": object}), 0), Row.at(table.astype({"year": object}), -1)
    results = (
        names.one("import_years", len(table)),
        *names.all(import_first_year=first.year, import_last_year=last.year),
        names.one("import_first", first.million_usd, period=f"{first.year or ''}"),
        names.one("import_last", last.million_usd, period=f"{last.year or ''}"),
    )
    return Measure(table, results, names.source_of("import_years"), "imports of Mexico in the basket")


def precursors_at_border(view: View) -> Measure:
    """Return precursor chemicals seized at the Canadian border by year.

    Unit: litres and kilograms in one number, as the source adds them. Caveats: chemicals are not named; a
    press report of a letter.

    Returns
    -------
    Measure
        Columns `year`, `quantity_mixed`, `confidence` and the source. Results: years held and the change.
    """
    known = view.known(PRECURSORS)
    table = known.table.rename(columns={"quantity_mixed_l_and_kg": "quantity_mixed"})
    names = Names(view, SET, known)
    rows = table.astype({"year": object})
    first, last = Row.at(rows, 0), Row.at(rows, -1)
    results = (
        names.one("border_years", len(table)),
        *names.all(border_first_year=first.year, border_last_year=last.year),
        names.one(
            "border_change",
            change(last.quantity_mixed, first.quantity_mixed),
            period=f"{first.year}/{last.year}" if last else "",
        ),
    )
    columns = ["year", "quantity_mixed", "confidence", "publisher", "source_url"]
    source = names.source_of("border_years")
    return Measure(table[columns], results, source, "precursor chemicals seized at the Canadian border")


def _india(view: View, _: str) -> Iterator[Fact]:
    last = Row.at(india_exports.basket(view).table, -1)
    if last:
        stated = f"{_millions(last.million_usd)}, {_millions(last.to_us)} to the United States"
        what = f"Exports in the basket, all goods, year to {writing.month(last.year_end)}"
        yield _statistic(what, stated, india_exports.DATASET)


def _mexico_imports(view: View, _: str) -> Iterator[Fact]:
    last = Row.at(imports_by_year(view).table, -1)
    if last:
        what = f"Imports in the basket, all goods, {last.year:.0f}"
        yield _statistic(what, _millions(last.million_usd), IMPORTS)


def _cabinet(view: View, _: str) -> Iterator[Fact]:
    rows = stated_figures.mexico(view).table
    rows = rows[rows["concerns"] == "fentanyl"]
    if len(rows):
        said = [
            f"{'' if row.bound == 'stated' else row.bound + ' '}{row.stated_value} {row.unit}"
            for row in Row.each(rows)
        ]
        last = rows.iloc[-1]
        what = f"Fentanyl seized since {last['from']}, as its cabinet says"
        sure = writing.listed(dict.fromkeys(rows["confidence"]))
        yield Fact(what, "; ".join(said), sure, str(last["publisher"]), str(last["source_url"]))


def _deaths(view: View, _: str) -> Iterator[Fact]:
    measure = canada.quarters(view)
    deaths, moved = measure["canada.four_quarters"].value, measure["canada.four_quarters_change"].value
    if isinstance(deaths, (int, float)) and isinstance(moved, (int, float)):
        what = f"Deaths from opioids, twelve months to {writing.month(_text(measure, 'last_month'))}"
        stated = f"{writing.number(deaths, 'deaths')}, {writing.change(moved)} on the twelve before"
        yield _statistic(what, stated, canada.DATASET)


def _border(view: View, _: str) -> Iterator[Fact]:
    rows = precursors_at_border(view).table
    if len(rows):
        first, last = Row.at(rows, 0), Row.at(rows, -1)
        stated = (
            f"{writing.number(last.quantity_mixed, 'count')} in {last.year:.0f}, "
            f"{writing.number(first.quantity_mixed, 'count')} in {first.year:.0f}"
        )
        what = "Precursors seized at its border, litres and kilograms added"
        yield Fact(what, stated, last.confidence, last.publisher, last.source_url)


def _shown_exports(view: View, country: str) -> Iterator[Fact]:
    measure = reporters.exporters(view)
    row = Row.where(measure.table, reporter=country)
    year = measure["reporters.year"].value
    if row:
        values = [getattr(row, column) for column in reporters.LINES]
        total = sum(value for value in values if value is not None)
        what = f"Declared exports in the lines that show a chemical, {year}"
        yield _statistic(what, writing.amount(total, "usd"), reporters.DATASET)


Made = Callable[[View, str], Iterator[Fact]]
BY_COUNTRY: Mapping[str, tuple[Made, ...]] = {
    "India": (_india,),
    BUYER: (_mexico_imports, _cabinet),
    "Canada": (_deaths, _border),
}


def _statistic(what: str, stated: str, dataset: str) -> Fact:
    about = catalogue.dataset(dataset)
    sure = "official" if about.transcription == "as published" else "official, in a copy"
    return Fact(what, stated, sure, about.publisher, about.url)


def _millions(value: float | None) -> str:
    return writing.amount(value, "million_usd") if value is not None else "none reported"


def _text(measure: Measure, name: str) -> str:
    return str(next(item.value for item in measure.results if item.key.endswith(f".{name}")))
