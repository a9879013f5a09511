"""Duties by the day, and the days that a truce still runs."""

import pytest

from analysis.chapter.figures import levers as draw
from analysis.measures import duties as measures
from analysis.measures import levers, responses

CHINA = {"imposer": "United States", "target": "China", "confidence": "unconfirmed"}


def values(measure) -> dict[str, object]:
    return {result.key.removeprefix("levers."): result.value for result in measure.results}


def step(name: str, measure: str, rate: str, announced: str, effective: str, end: str = "", **more):
    return {
        "step_id": name, "measure": measure, "rate_pct": rate, "announced_date": announced,
        "effective_date": effective, "end_date": end, **CHINA, **more,
    }  # fmt: skip


@pytest.fixture
def duties(timeline, view):
    """A duty of 10, then 20, then 0 percent; a surcharge with an end; one that never took effect."""
    timeline(
        "tariff_steps",
        step("F1", "fentanyl_ieepa", "10", "2025-02-01", "2025-02-04", tied_to_fentanyl="yes"),
        step("F2", "fentanyl_ieepa", "20", "2025-03-03", "2025-03-04", tied_to_fentanyl="yes"),
        step("F3", "fentanyl_ieepa", "0", "2026-02-20", "2026-02-24", tied_to_fentanyl="yes"),
        step("S1", "section_122", "15", "2026-02-20", "2026-02-24", "2026-07-23", tied_to_fentanyl="no"),
        step("R1", "reciprocal_ieepa", "34", "2025-04-02", "", tied_to_fentanyl="no"),
        step(
            "X1", "fentanyl_ieepa", "35", "2025-02-01", "2025-02-04", target="Canada", tied_to_fentanyl="yes"
        ),
    )
    return lambda day: values(measures.duty_steps(view(day)))


@pytest.mark.parametrize(
    ("day", "fentanyl", "surcharge", "tied"),
    [
        ("2025-02-03", 0, 0, 0),
        ("2025-02-04", 10, 0, 1),
        ("2025-03-03", 10, 0, 1),
        ("2025-03-04", 20, 0, 1),
        ("2026-02-23", 20, 0, 1),
        ("2026-02-24", 0, 15, 0),
        ("2026-07-23", 0, 15, 0),
        ("2026-07-24", 0, 0, 0),
    ],
)
def test_the_rate_of_a_day_is_that_of_the_step_in_force(duties, day, fentanyl, surcharge, tied):
    found = duties(day)
    assert (found["fentanyl_ieepa_now"], found["section_122_now"]) == (fentanyl, surcharge)
    assert found["tied_to_fentanyl_now"] == tied
    assert found["reciprocal_ieepa_now"] == 0  # announced, never in effect


def test_first_and_highest_rate_and_the_end(duties):
    found = duties("2026-12-31")
    assert found["fentanyl_first_day"] == "2025-02-04"
    assert found["fentanyl_first_rate"] == 10
    assert found["fentanyl_peak_rate"] == 20
    assert found["fentanyl_end_day"] == "2026-02-24"


def test_an_end_that_is_announced_has_not_come(duties):
    assert duties("2026-02-23")["fentanyl_end_day"] is None
    assert duties("2025-03-03")["fentanyl_peak_rate"] == 10


def test_before_the_duty_its_results_say_so(duties, view):
    measure = measures.duty_steps(view("2025-02-03"))
    first = measure["levers.fentanyl_first_day"]
    assert (first.status, first.reason) == ("not available", "The duty had not been imposed on this day.")


def test_a_step_runs_until_the_next_or_until_the_day_after_its_end(duties, view):
    table = measures.duty_steps(view("2026-12-31")).table
    until = {f"{row.measure} {row.rate_pct:g}": str(row.until)[:10] for row in table.itertuples()}
    assert until == {
        "fentanyl_ieepa 10": "2025-03-04",
        "fentanyl_ieepa 20": "2026-02-24",
        "fentanyl_ieepa 0": "NaT",
        "section_122 15": "2026-07-24",
    }


def test_a_step_replaced_on_its_own_day_has_no_row(timeline, view):
    timeline(
        "tariff_steps",
        step("a", "reciprocal_ieepa", "34", "2025-04-02", "2025-04-09"),
        step("b", "reciprocal_ieepa", "84", "2025-04-08", "2025-04-09"),
    )
    table = measures.duty_steps(view("2025-04-10")).table
    assert table["rate_pct"].tolist() == [84]


def test_a_truce_counts_down_and_below_zero(timeline, view):
    timeline(
        "truces",
        {"truce_id": "a", "announced_date": "2025-05-12", "end_date": "2025-08-12"},
        {"truce_id": "b", "announced_date": "2025-08-11", "end_date": "2025-11-10"},
        {"truce_id": "c", "announced_date": "2025-09-14"},
    )

    def left(day: str):
        found = values(measures.truce(view(day)))
        return found["truce_end"], found["truce_days_left"]

    assert left("2025-05-11") == (None, None)
    assert left("2025-05-12") == ("2025-08-12", 92)  # 19 of May, 30 of June, 31 of July, 12 of August
    assert left("2025-08-10") == ("2025-08-12", 2)
    assert left("2025-08-11") == ("2025-11-10", 91)  # 20, 30, 31 and 10
    assert left("2025-11-10") == ("2025-11-10", 0)
    assert left("2025-11-11") == ("2025-11-10", -1)


@pytest.mark.parametrize(
    ("day", "fentanyl", "reciprocal", "section_122", "section_301"),
    [
        ("2025-02-03", 0, 0, 0, 0),
        ("2025-02-04", 10, 0, 0, 0),
        ("2025-03-04", 20, 0, 0, 0),
        ("2025-04-08", 20, 10, 0, 0),
        ("2025-04-09", 20, 84, 0, 0),
        ("2025-04-10", 20, 125, 0, 0),
        ("2025-05-14", 20, 10, 0, 0),
        ("2025-11-09", 20, 10, 0, 0),
        ("2025-11-10", 10, 10, 0, 0),
        ("2026-02-23", 10, 10, 0, 0),
        ("2026-02-24", 0, 0, 10, 0),
        ("2026-07-23", 0, 0, 10, 0),
        ("2026-07-24", 0, 0, 0, 12.5),
    ],
)
def test_bundled_rates_on_the_days_they_changed(bundled, day, fentanyl, reciprocal, section_122, section_301):
    found = values(measures.duty_steps(bundled(day)))
    assert [found[f"{measure}_now"] for measure in measures.MEASURES] == [
        fentanyl, reciprocal, section_122, section_301,
    ]  # fmt: skip


def test_bundled_story_of_the_fentanyl_duty(bundled):
    found = values(measures.duty_steps(bundled("2026-06-01")))
    assert (found["fentanyl_first_day"], found["fentanyl_end_day"]) == ("2025-02-04", "2026-02-24")
    assert (found["fentanyl_first_rate"], found["fentanyl_peak_rate"]) == (10, 20)
    assert found["tied_to_fentanyl_now"] == 0
    assert values(measures.duty_steps(bundled("2025-12-01")))["tied_to_fentanyl_now"] == 1


@pytest.mark.parametrize(
    ("day", "end", "left"),
    [("2026-06-01", "2026-11-10", 162), ("2026-09-22", "2026-11-10", 49), ("2026-10-08", "2027-01-10", 94)],
)
def test_bundled_truce(bundled, day, end, left):
    found = values(measures.truce(bundled(day)))
    assert (found["truce_end"], found["truce_days_left"]) == (end, left)


# Averages


def average(name: str, family: str, day: str, rate: str, **more: str) -> dict[str, str]:
    return {
        "average_id": name, "family": family, "imposer": "United States", "target": "China", "date": day,
        "rate_pct": rate, "status": "estimate", "confidence": "confirmed", "publisher": "An institute",
        "source_title": "A page", "source_url": "https://example.org/", **more,
    }  # fmt: skip


def test_one_method_makes_the_picture_and_another_is_only_named(timeline, view):
    timeline(
        "average_tariffs",
        average("a", "PIIE", "2025-01-20", "20.7"),
        average("b", "PIIE", "2025-11-10", "47.5", confidence="unconfirmed"),
        average("c", "Yale tracker", "2026-01-01", "38.85"),
        average("d", "CRS", "2026-07-31", "36.5", confidence="unconfirmed"),
        average("e", "Yale tracker", "2026-07-24", "22.29", status="what_if"),
        average("f", "Yale overall", "2026-02-24", "11.31", target="all countries"),
    )
    measure = measures.average_rate(view("2026-12-31"))
    found = values(measure)
    assert measure.table["average_rate"].tolist() == [20.7, 47.5]
    # What is not confirmed is drawn, and never stated as the latest.
    assert (found["average_latest"], found["average_latest_day"]) == (20.7, "2025-01-20")
    assert (found["average_later"], found["average_families"]) == (1, 3)
    # The confirmed one, though a later one is not confirmed; a what-if is no average.
    assert (found["average_other"], found["average_other_family"]) == (38.85, "Yale tracker")
    early = measures.average_rate(view("2024-12-31"))
    assert early["levers.average_latest"].status == "not available"
    assert set(values(early)) == set(found)


# What stands near a step


@pytest.fixture
def near(timeline, view):
    """A step on 1 February, answered on the 4th; its 90 days end on 2 May 2025. A later one on 1 May."""
    timeline(
        "tariff_steps",
        step("F1", "fentanyl_ieepa", "10", "2025-02-01", "2025-02-04", tied_to_fentanyl="yes"),
        step("R1", "reciprocal_ieepa", "34", "2025-05-01", "", tied_to_fentanyl="no"),
        step("R0", "reciprocal_ieepa", "10", "2025-05-01", "2025-05-05", tied_to_fentanyl="no"),
        step("R9", "reciprocal_ieepa", "0", "2025-05-01", "2025-12-01", tied_to_fentanyl="no"),
    )
    answer = {"imposer": "China", "target": "United States", "answers_step_id": "F1", "rate_pct": "15"}
    timeline(
        "tariff_responses",
        {"response_id": "A1", "announced_date": "2025-02-04", **answer},
        {"response_id": "A2", "announced_date": "2025-02-05", **answer, "rate_pct": ""},  # says: none seen
        {"response_id": "A3", "announced_date": "2025-05-02", **answer, "answers_step_id": "R1"},
        {"response_id": "A4", "announced_date": "2025-06-30", **answer},  # beyond the 90 days
    )
    timeline("truces", {"truce_id": "t", "announced_date": "2025-05-02", "end_date": "2025-08-01"})
    timeline("tariff_rulings", {"ruling_id": "c", "announced_date": "2025-05-03"})
    control = {"jurisdiction": "China", "step": "adopted", "control": "scheduled"}
    timeline(
        "scheduling",
        {"event_id": "s1", "announced_date": "2025-03-01", **control},
        {"event_id": "s2", "announced_date": "2025-03-01", **control, "jurisdiction": "Canada"},
        {"event_id": "s3", "announced_date": "2025-03-01", **control, "step": "proposed"},
        {"event_id": "s4", "announced_date": "2025-01-31", **control},
    )
    meeting = {"countries": "United States; China", "published_measure": "no"}
    timeline(
        "cooperation",
        {"event_id": "m1", "start_date": "2025-04-01", "kind": "meeting", **meeting},
        {"event_id": "m2", "start_date": "2025-03-01", "kind": "scheduling", **meeting},  # counted as s1
    )
    return view


def test_what_came_within_90_days_of_a_step(near):
    measure = responses.followed(near("2025-12-31"))
    first, second = measure.table.to_dict("records")
    assert first["step"] == "Fentanyl duty: 10%"
    assert (first["answers"], first["days_to_answer"]) == (1, 3)
    # The truce of 2 May is the ninetieth day; the ruling of 3 May comes a day too late.
    assert (first["truces"], first["controls"], first["rulings"]) == (1, 1, 0)
    assert first["others"] == 3  # the meeting, the steps of 1 May, China's answer to those
    # Two steps of one day are one row; the one set for December is no step of that day.
    assert second["step"] == "Reciprocal duty: 10%, 34%"
    assert (second["answers"], second["days_to_answer"]) == (1, 1)
    assert (second["truces"], second["rulings"], second["controls"]) == (1, 1, 0)
    assert second["others"] == 1  # the late answer of 30 June
    found = values(measure)
    assert (found["steps"], found["steps_answered"], found["steps_control"]) == (2, 2, 1)
    assert (found["steps_alone"], found["answer_days"], found["near_median"]) == (0, 3, 4)  # 5 and 3


def test_days_that_are_not_over_are_counted_to_the_day(near):
    measure = responses.followed(near("2025-02-11"))
    row = measure.table.iloc[0]
    assert (row["days_watched"], bool(row["whole"]), row["others"]) == (10, False, 0)
    found = values(measure)
    assert (found["steps"], found["steps_alone"]) == (1, 1)


def test_before_any_step_nothing_followed_and_the_keys_are_the_same(near):
    early = responses.followed(near("2025-01-15"))
    assert early.table.empty
    assert early["levers.steps"].reason == "No step had been announced on this day."
    assert set(values(early)) == set(values(responses.followed(near("2025-12-31"))))


def test_bundled_steps_and_their_answers(bundled):
    found = values(responses.followed(bundled("2026-10-08")))
    assert (found["steps"], found["steps_answered"], found["steps_alone"]) == (9, 6, 0)


# What exists on a day


def test_bundled_levers_by_their_status(bundled):
    def status(day: str) -> dict[str, str]:
        return levers.standing(bundled(day)).table.set_index("lever")["status"].to_dict()

    early, deal, now = (status(day) for day in ("2019-12-31", "2025-12-15", "2026-10-08"))
    duty = "Fentanyl duty (IEEPA)"
    assert (deal[duty], now[duty]) == ("in force", "ended")
    assert duty not in early and "Import surcharge (section 122)" not in deal, "not announced, so not a row"
    assert (early["Tariff truce"], now["Tariff truce"]) == ("none known", "running")
    assert now["Forced-labour duty (section 301)"] == "in force"
    assert (deal["Export licences"], early["Export licences"]) == ("in force", "none known")
    assert now["Steps not decided"] == "pending"


def test_bundled_counts_of_levers(bundled):
    measure = levers.standing(bundled("2026-10-08"))
    extent = measure.table.set_index("lever")["extent"]
    # Sanctions: one of 2019, two of 2020, one of 2021, three of 2023, two since; licences of 2024, 2025
    # and September 2026.
    assert extent["Sanctions on suppliers in China"] == "9 actions, the last on 2025-09-03"
    assert extent["Export licences"].startswith("3 lists, the last on 2026-09-")
    assert set(values(measure)) == set(values(levers.standing(bundled("2019-12-31"))))


def test_each_lever_says_since_when_and_how_far(bundled):
    def row(day: str, lever: str) -> tuple[object, ...]:
        found = levers.standing(bundled(day)).table.set_index("lever").loc[lever]
        return found["status"], f"{found['since']:%Y-%m-%d}", found["extent"], found["tied_to_fentanyl"]

    duty = "Fentanyl duty (IEEPA)"
    assert row("2025-06-01", duty) == ("in force", "2025-03-04", "20% of value", "yes")
    assert row("2026-02-24", duty) == ("ended", "2026-02-24", "was 20% at most", "yes")
    parcels = "End of duty-free entry of small parcels"
    assert row("2025-02-04", parcels)[:2] == ("in force", "2025-02-04")
    assert row("2025-03-01", parcels)[:2] == ("not imposed", "2025-02-05")  # given back for a while
    assert row("2025-05-02", parcels)[:2] == ("in force", "2025-05-02")
    assert row("2026-10-08", "Tariff truce")[:3] == ("running", "2026-09-23", "to 2027-01-10")
    lists = row("2026-10-08", "Duties on lists of goods (section 301)")
    assert lists == ("in force", "2018-07-06", "7.5% to 100%, by list", "no")


def test_levers_whose_time_is_over_or_has_not_come(project, timeline, view):
    late = "2999-01-01"
    timeline(
        "tariff_steps", step("back", "de_minimis", "", "2025-02-05", "2025-02-05", tied_to_fentanyl="yes")
    )
    timeline("tariff_pending", {"pending_id": "a", "announced_date": late})
    timeline("tariff_responses", {"response_id": "a", "announced_date": late, "answers_step_id": "back"})
    timeline("sanctions", {"row_id": "a", "date": late})
    timeline("scheduling", {"event_id": "a", "announced_date": late})
    timeline(
        "tariff_steps", step("back", "de_minimis", "", "2025-02-05", "2025-02-05", tied_to_fentanyl="yes")
    )
    timeline("commitments", {"commitment_id": "promised", "made_date": "2025-01-01"})
    timeline("truces", {"truce_id": "a", "announced_date": "2025-05-12", "end_date": "2025-08-12"})
    (project.timelines.parent / "events.yml").write_text(
        "us_parcels_given_back: {timeline: tariff_steps, row: back, label: x, kind: duty}\n"
        "us_entity_list_removal: {timeline: commitments, row: promised, label: x, kind: promise}\n"
        "us_affiliates_pause: {timeline: commitments, row: promised, label: x, kind: promise}\n"
        "china_rare_earth_pause: {timeline: commitments, row: promised, label: x, kind: promise}\n"
        "busan: {timeline: truces, row: a, label: x, kind: meeting}\n"
    )
    measure = levers.standing(view("2025-08-13"))
    table = measure.table.set_index("lever")
    assert table["status"].to_dict() == {
        "Duties on lists of goods (section 301)": "not imposed",
        "End of duty-free entry of small parcels": "not imposed",
        "Steps not decided": "none known",
        "Sanctions on suppliers in China": "none known",
        "Entity List: police forensic institute": "none known",
        "Export controls: rule on affiliates of listed firms": "none known",
        "Tariff truce": "over",
        "Tariff answers": "not imposed",
        "Export controls: rare earths and related goods": "none known",
        "Export licences": "none known",
    }
    assert f"{table.loc['Tariff truce', 'since']:%Y-%m-%d}" == "2025-08-13"
    assert values(measure) == {"kinds": 10, "us_active": 0, "china_active": 0, "pending_now": 0}


def test_bundled_duties_say_to_which_day_they_are_known_and_what_is_not_drawn(bundled):
    found = values(measures.duty_steps(bundled("2026-11-24")))
    # The timeline of tariff steps was searched to 8 October 2026; the brief is of a later day.
    assert found["duties_known_to"] == "2026-10-08"
    assert values(measures.duty_steps(bundled("2026-03-01")))["duties_known_to"] == "2026-03-01"
    # List 4A stands at 7.5%, electric vehicles at 100%: neither is in the picture of duties on all goods.
    assert (found["lists_lowest"], found["lists_highest"]) == (7.5, 100.0)
    assert values(measures.duty_steps(bundled("2018-01-01")))["lists_lowest"] is None


def test_bundled_average_says_how_well_it_is_sourced_and_how_old_it_is(bundled):
    found = values(measures.average_rate(bundled("2026-11-24")))
    assert (found["average_latest"], found["average_latest_day"]) == (57.6, "2025-09-25")
    assert (found["average_latest_confidence"], found["average_later"]) == ("confirmed", 1)
    assert found["average_latest_age"] == 425  # 25 September 2025 to 24 November 2026


def test_each_step_says_what_ended_it_and_what_answered_it(timeline, view):
    timeline(
        "tariff_steps",
        step("F1", "fentanyl_ieepa", "10", "2025-02-01", "2025-02-04", "2025-03-03", ended_by="order"),
        step("F2", "fentanyl_ieepa", "20", "2025-03-03", "2025-03-04", "2025-11-09", ended_by="agreement"),
        step("F3", "fentanyl_ieepa", "10", "2025-11-04", "2025-11-10", "2026-02-23", ended_by="court"),
        step("F4", "fentanyl_ieepa", "0", "2026-02-20", "2026-02-24"),
        step("S1", "section_122", "10", "2026-02-20", "2026-02-24", "2026-07-23", ended_by="time limit"),
    )
    timeline(
        "tariff_responses",
        {"response_id": "R", "answers_step_id": "F2", "rate_pct": "15", "announced_date": "2025-03-04"},
    )
    measure = measures.endings(view("2026-03-01"))
    assert measure.table["ended_by"].tolist() == ["order", "agreement", "court", ""]  # not yet over
    assert measure.table["answered"].tolist() == ["", "15%, 2025-03-04", "", ""]
    found = values(measure)
    assert (found["steps_ended"], found["ended_by_court"], found["ended_by_time_limit"]) == (3, 1, 0)
    assert values(measures.endings(view("2026-08-01")))["ended_by_time_limit"] == 1
    # On the day before its end nothing says what will end it.
    assert measures.endings(view("2025-11-08")).table["ended_by"].tolist() == ["order", ""]


@pytest.mark.parametrize(
    ("day", "count", "over"), [("2025-10-29", 0, 0), ("2025-12-15", 2, 0), ("2026-11-24", 2, 2)]
)
def test_bundled_export_controls_are_told_of_both_sides(bundled, day, count, over):
    found = values(levers.export_pauses(bundled(day)))
    assert (found["export_pauses"], found["export_pauses_over"]) == (count, over)
    days = (found["china_export_pause"], found["united_states_export_pause"])
    assert days == (("2025-11-07", "2025-11-10") if count else (None, None))
    assert found["export_pause_end"] == ("2026-11-10" if count else None)


@pytest.mark.parametrize(("day", "rate"), [("2025-12-15", 10), ("2026-07-24", 12.5), ("2019-12-31", 0)])
def test_bundled_other_duties_are_those_in_force(bundled, day, rate):
    assert values(measures.duty_steps(bundled(day)))["other_duties_now"] == rate


def test_duties_on_lists_and_truces_stand_in_the_picture(bundled):
    view = bundled("2026-10-08")
    drawing = draw.duty_bars(measures.duty_steps(view), measures.truce(view), view.as_of)
    labels = [label.get_text() for label in drawing.figure.axes[0].get_yticklabels()]
    assert labels[-2:] == [draw.ON_LISTS, draw.TRUCES]
    assert any("7.5 to 100%" in text.get_text() for text in drawing.figure.axes[0].texts)
    assert "Geneva, 14 May 2025 to 12 August 2025" in drawing.alt
