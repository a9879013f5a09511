"""The licence list by its steps; figures that Mexico, the US Treasury and China state of their own work."""

from __future__ import annotations

from analysis.chapter.figures import control_pace as draw
from analysis.measures import licences, stated_figures


def values(measure) -> dict[str, object]:
    return {result.key.split(".", 1)[1]: result.value for result in measure.results}


def test_parts_of_the_licence_list_are_never_added(timeline, view):
    def step(key, day, codes, added, total, **more):
        return {"step_id": key, "announced_date": day, "destinations": codes, "added_count": added,
                "total_count": total, "names_public": "no"} | more  # fmt: skip

    timeline("scheduling", {"event_id": "x"})
    timeline(
        "licence_list",
        step("a", "2024-04-23", "MM; LA; AF", "24", "41", effective_date="2024-05-01"),
        step("b", "2025-11-10", "US; MX; CA", "13", "13"),
        step("c", "2026-09-22", "US; MX; CA", "2", "15", total_basis="worked out", names_public="yes"),
    )
    found = values(licences.steps(view("2026-12-31")))
    assert (found["first_total"], found["latest_total"], found["other_total"]) == (13, 15, 41)
    assert (found["steps"], found["steps_confirmed"], found["names_not_public"]) == (2, 0, 13)
    assert values(licences.steps(view("2025-11-09")))["first_total"] is None


def test_bundled_licence_list_goes_13_16_18_and_41_stands_apart(bundled):
    measure = licences.steps(bundled("2026-11-24"))
    table = measure.table
    assert table["total"].tolist() == [41, 13, 16, 18]
    assert table["confidence"].tolist() == ["reported", "confirmed", "reported", "reported"]
    assert table["names_public"].tolist() == ["partly", "no", "no", "yes"]
    part = table[table["licence_for"] == licences.AMERICA]
    assert part["added"].cumsum().tolist() == part["total"].tolist()
    drawing = draw.licence_steps(measure, bundled("2026-11-24").as_of)
    assert "18 from 22 September 2026, reported" in drawing.alt


def test_bundled_figures_of_mexico_money_and_china(bundled):
    view = bundled("2026-11-24")
    mexico = values(stated_figures.mexico(view))
    assert mexico == {
        "all_drugs": 346, "fentanyl_pills": 4_000_000, "fentanyl_tonnes": 1.8, "latest_day": "2026-02-28"
    }  # fmt: skip
    money = values(stated_figures.money(view))
    assert (money["fentanyl_reports"], money["fentanyl_flagged"]) == (1246, 1400)
    assert (money["network_reports"], money["network_flagged"]) == (137153, 312000)
    assert (money["institutions"], money["orders_day"]) == (3, "2025-06-25")
    china = values(stated_figures.china_year(view))
    assert (china["year"], china["cases"], china["suspects"]) == (2024, 37000, 62000)
    assert (china["seized"], china["seized_rival"]) == (26.7, 28.1)


def test_a_rival_is_known_from_the_day_it_was_published(bundled):
    early = values(stated_figures.china_year(bundled("2025-06-01")))
    assert (early["seized"], early["seized_rival"]) == (28.1, None)
    orders = stated_figures.money(bundled("2025-07-01")).table
    assert orders.loc[orders["unit"] == "institutions", "from"].tolist() == [""]  # in effect later


def test_cumulative_figures_alone_are_the_newest(bundled):
    table = stated_figures.mexico(bundled("2026-11-24")).table
    assert "precursors in one container" not in set(table["item"])
    assert not table.duplicated(["item", "unit"]).any()


def test_empty_before_anything_was_published(bundled):
    for measure in (licences.steps, stated_figures.mexico, stated_figures.money, stated_figures.china_year):
        early, late = measure(bundled("2013-01-01")), measure(bundled("2026-11-01"))
        assert early.empty
        assert list(early.table.columns) == list(late.table.columns)
        assert [item.key for item in early.results] == [item.key for item in late.results]
        assert all(item.value is None for item in early.results)
