"""Organic chemicals that the United States imports by air and by ship: the stream around precursors.

Source: US Census Bureau, chapter 29 of the tariff by country and transport, one year. Lorries, rail and other
ships are not in it, which is most of the trade with Mexico and Canada.
"""

from __future__ import annotations

from analysis.measures.results import Measure, Names
from analysis.measures.rows import Row
from analysis.store.asof import View

SET, DATASET = "organic", "census/chapter29_2024"
MILLION, KILOGRAMS = 1e6, 1000.0  # kilograms in a tonne
TRANSPORT = {"air": "air", "sea": "containerised vessel"}


def by_transport(view: View) -> Measure:
    """Return US imports of organic chemicals in the latest year held, by country and transport.

    Returns
    -------
    Measure
        One row a country, the largest by air first, the world last: `partner`, `air_million_usd`,
        `sea_million_usd`, `air_tonnes`, `sea_tonnes` (shipping weight).
    """
    known = view.known(DATASET)
    year = None if known.empty else int(known.table["year"].max())
    latest = known.table[known.table["year"] == year]
    table = latest[["country"]].drop_duplicates().rename(columns={"country": "partner"})
    for short, transport in TRANSPORT.items():
        own = latest[latest["transport"] == transport].set_index("country")
        value, weight = own["value_usd"], own["shipping_weight_kg"]
        table[f"{short}_million_usd"] = table["partner"].map(value).astype(float) / MILLION
        table[f"{short}_tonnes"] = table["partner"].map(weight).astype(float) / KILOGRAMS
    table = table.assign(world=table["partner"] == "World")
    table = table.sort_values(["world", "air_million_usd"], ascending=[True, False], ignore_index=True)
    table = table[["partner", "air_million_usd", "sea_million_usd", "air_tonnes", "sea_tonnes"]]
    china = Row.where(table, partner="China")
    names = Names(view, SET, known)
    results = (
        names.one("year", year),
        *names.all(
            china_air=china.air_million_usd,
            china_sea=china.sea_million_usd,
            china_air_tonnes=china.air_tonnes,
            china_sea_tonnes=china.sea_tonnes,
            period=f"{year or ''}",
        ),
    )
    return Measure(table, results, names.source)
