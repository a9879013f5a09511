"""Rival values: shown from the day the second was public, each with its version; none is called right."""

from __future__ import annotations

import csv

import pytest

from analysis.measures import disagreements
from analysis.sources.timeline_schema import schemas


def values(measure) -> dict[str, object]:
    return {result.key.removeprefix("disagreements."): result.value for result in measure.results}


def rival(key: str, value: str, day: str, **cells: str) -> dict[str, str]:
    return {"rival_id": key, "question": "Drugs", "period": "2024", "unit": "tonnes", "value": value,
            "held_in": "cdc/deaths", "published_date": day} | cells  # fmt: skip


def test_a_question_is_shown_once_two_values_are_public(timeline, view):
    timeline(
        "rivals",
        rival("a", "20", "2025-02-01"),
        rival("b", "21", "2025-06"),
        rival("c", "2025-09-18", "2025-10-01", question="Sentence", unit="day"),
        rival("d", "2025-09-18", "2025-10-02", question="Sentence", unit="day"),
    )
    assert disagreements.rivals(view("2025-06-29")).empty
    measure = disagreements.rivals(view("2025-12-31"))
    assert measure.table[["value", "published_date"]].to_numpy().tolist() == [
        ["20 tonnes", "2025-02-01"],
        ["21 tonnes", "2025-06"],
    ]
    assert (values(measure)["questions"], values(measure)["values"]) == (1, 2)
    assert values(measure)["widest_spread"] == pytest.approx(5)


def test_bundled_rivals_are_the_published_ones(bundled):
    table = disagreements.rivals(bundled("2026-11-24")).table
    found = {question: set(own["value"]) for question, own in table.groupby("question")}
    assert found["China: drugs seized in 2024"] == {"26.7 tonnes", "28.1 tonnes"}
    deaths = found["United States: deaths with synthetic opioids in 2024"]
    assert deaths == {"47,735", "48,422", "48,662"}
    assert {"20.7%", "20.8%"} in found.values()
    assert {"18 September 2025", "19 September 2025"} in found.values()
    assert (table.groupby("question")["in_use"].apply(list).map(lambda used: used.count("yes")) == 1).all()


def test_bundled_values_in_use_are_those_that_are_held(bundled):
    view = bundled("2026-11-24")
    rows = view.timeline("rivals").set_index("rival_id")
    final = view.known("cdc/overdose_final_monthly").table
    for rival_id, year in (("RV-03", 2024), ("RV-06", 2023)):
        assert int(rows.loc[rival_id, "value"]) == final["deaths"][final["period"].dt.year == year].sum()
    provisional = view.known("cdc/overdose_provisional").table.set_index("period")
    assert int(rows.loc["RV-05", "value"]) == provisional.loc["2024-12-01", "reported_12_month_deaths"]
    for name, column, unit in (
        ("china_annual", "value", "tonnes"),
        ("average_tariffs", "rate_pct", "percent"),
    ):
        held = view.timeline(name).set_index(view.schema(name).key)[column]
        used = rows[(rows["held_in"] == name) & (rows["in_use"] == "yes") & (rows["unit"] == unit)]
        assert len(used) == 1
        assert [held[row] for row in used["held_row"]] == used["value"].tolist()


def test_every_rival_names_a_dataset_or_a_row(bundled):
    view = bundled("2026-11-24")
    for _, row in view.timeline("rivals").iterrows():
        assert ("/" in row["held_in"]) == (row["held_row"] == "")


def test_every_row_that_is_not_confirmed_has_an_attempt_on_record(bundled):
    project = bundled("2026-11-24").project
    with (project.timelines / "attempts.csv").open(encoding="utf-8", newline="") as stream:
        tried = {(row["held_in"], row["held_row"]) for row in csv.DictReader(stream)}
    for name, schema in schemas(project.timelines).items():
        if schema.sourced:
            with (project.timelines / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
                weak = {
                    row[schema.key] for row in csv.DictReader(stream) if row["confidence"] == "unconfirmed"
                }
            assert {(name, key) for key in weak} <= tried, name


def test_the_same_keys_come_back_before_anything_was_known(bundled):
    early, late = disagreements.rivals(bundled("2013-01-01")), disagreements.rivals(bundled("2026-11-24"))
    assert [item.key for item in early.results] == [item.key for item in late.results]
    assert {item.value for item in early.results} == {None}
    assert list(early.table) == list(late.table)
