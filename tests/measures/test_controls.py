"""Controls: adopted by whom, and the days between announcement and effect."""

import pytest

from analysis.measures import controls


def values(measure) -> dict[str, object]:
    return {result.key.removeprefix("controls."): result.value for result in measure.results}


@pytest.fixture
def five_rows(timeline, view):
    adopted = {"step": "adopted", "control": "scheduled"}
    timeline(
        "scheduling",
        {
            "event_id": "b",
            "jurisdiction": "China",
            "announced_date": "2019-04-01",
            "effective_date": "2019-05-01",
        }
        | adopted,
        {"event_id": "a", "jurisdiction": "United States", "announced_date": "2018-02-06"} | adopted,
        {"event_id": "c", "jurisdiction": "India", "announced_date": "2025-01-23"} | adopted,
        {"event_id": "d", "jurisdiction": "Mexico", "announced_date": "2025-01-17"} | adopted,
        {"event_id": "e", "jurisdiction": "China", "announced_date": "2025-06-03", "step": "proposed"},
    )
    return view("2025-12-31")


def test_history_holds_the_principals_and_the_focus_in_order_of_effect(five_rows):
    table = controls.history(five_rows, ["India"]).table
    assert table["event_id"].tolist() == ["a", "b", "c", "e"]
    # Day of effect, or of announcement where the effect is not known.
    assert table["day"].dt.strftime("%Y-%m-%d").tolist() == [
        "2018-02-06",
        "2019-05-01",
        "2025-01-23",
        "2025-06-03",
    ]


def test_adopted_controls_are_counted_proposals_are_not(five_rows):
    assert values(controls.history(five_rows, ["India", "Mexico"])) == {
        "adopted_un": 0, "adopted_china": 1, "adopted_united_states": 1, "adopted_india": 1,
        "adopted_mexico": 1, "adopted_focus": 2,
    }  # fmt: skip


def test_what_was_not_announced_yet_is_not_counted(five_rows, view):
    assert values(controls.history(view("2019-03-31")))["adopted_china"] == 0
    assert values(controls.history(view("2019-04-01")))["adopted_china"] == 1


def test_days_to_effect_need_both_days(timeline, view):
    timeline(
        "scheduling",
        {"event_id": "CN-2019-01", "announced_date": "2019-04-01", "effective_date": "2019-05-01"},
        {"event_id": "CN-2017-01", "announced_date": "2017-02", "effective_date": "2017-03-01"},
        {"event_id": "CN-2025-05", "announced_date": "2025-11-10", "effective_date": "2025-11-10"},
    )
    measure = controls.milestones(view("2025-12-31"))
    found = values(measure)
    assert found["china_fentanyl_class_days"] == 30
    assert found["china_export_licences_days"] == 0
    assert found["china_carfentanil_effective"] == "2017-03-01"
    assert found["china_carfentanil_days"] is None
    # The control was announced; that its days are not counted has another reason.
    assert "not been announced" not in measure["controls.china_carfentanil_days"].reason
    assert measure["controls.china_nitazene_class_days"].reason == "It had not been announced on this day."


def test_bundled_milestones(bundled):
    found = values(controls.milestones(bundled("2026-06-01")))
    # From the announcements themselves: 16 February to 1 March 2017, 1 April to 1 May 2019,
    # 19 June to 1 July 2025, 20 June to 20 July 2025, 10 November 2025.
    assert {name: found[f"{name}_days"] for name in controls.MILESTONES.values()} == {
        "china_carfentanil": 13,
        "china_fentanyl_class": 30,
        "china_nitazene_class": 12,
        "china_piperidones": 30,
        "china_export_licences": 0,
    }
    assert found["china_fentanyl_class_effective"] == "2019-05-01"
    assert found["china_nitazene_class_confidence"] in ("confirmed", "reported")


def test_bundled_milestones_before_they_were_announced(bundled):
    found = values(controls.milestones(bundled("2025-06-18")))
    assert found["china_nitazene_class_effective"] is None
    assert found["china_fentanyl_class_days"] == 30
    day_after = values(controls.milestones(bundled("2025-06-19")))
    assert day_after["china_nitazene_class_effective"] == "2025-07-01"
