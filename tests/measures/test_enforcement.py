"""Enforcement: persons one by one, each case and arrest once, classes apart, no names."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from analysis.chapter.figures import enforcement as draw
from analysis.measures import actions, enforcement, enforcement_series
from analysis.sources import timelines
from analysis.sources.timeline_schema import names_in

CHECKOUT = Path(__file__).resolve().parents[2]
TABLES = CHECKOUT / "data" / "timelines"
NAMELESS = ("us_announcements", "us_cases", "us_case_persons", "sanctions", "china_enforcement", "hand_overs")
FACTS = CHECKOUT.parent / "shared" / "facts" / "2026-11"
TODAY = "2026-11-24"


def values(*measures) -> dict[str, object]:
    results = [result for measure in measures for result in measure.results]
    return {result.key.split(".", 1)[1]: result.value for result in results}


def rows(name: str) -> list[dict[str, str]]:
    return timelines.read(TABLES, name).to_dict("records")


@pytest.fixture
def charged(timeline, view):
    """Seven suppliers and three sellers of presses in China, two suppliers in India, five launderers."""

    def announcement(key, day, supply, role="supplier"):
        return {"announcement_id": key, "announced_date": day, "supply_from": supply, "role_class": role,
                "persons_count": "1", "firms_count": "2", "indictments_count": ""}  # fmt: skip

    def case(key, announced, count="1", **more):
        return {"case_id": key, "announcement_id": announced, "announced_date": "2023-05-01",
                "indictments_count": count} | more  # fmt: skip

    def person(key, announced, day, base, **more):
        return {"person_id": key, "announcement_id": announced, "announced_date": day, "base_country": base,
                "role_class": "supplier"} | more  # fmt: skip

    timeline(
        "us_announcements",
        announcement("a1", "2023-05-01", "China"),
        announcement("a2", "2024-05-01", "China", "equipment"),
        announcement("i1", "2025-04-01", "India"),
        announcement("l1", "2024-06-01", "", "launderer"),
    )
    timeline(
        "us_cases",
        case("c1", "a1", "2"),
        case("c1b", "a1", same_case_as="c1"),
        case("c2", "a2", "5", indictments_stated="no"),
        case("c3", "i1"),
    )
    first, held = ("a1", "2023-05-01"), {"custody": "in US custody", "custody_date": "2024-01-10"}
    verdict = {"outcome": "convicted", "convicted_by": "jury", "outcome_date": "2025-02-28"}
    timeline(
        "us_case_persons",
        person("p1", *first, "China", **held, **verdict),
        person("p2", *first, "China", custody="arrested in China"),
        person("p3", *first, "China", custody="not in custody"),
        *(person(f"p{number}", *first, "China") for number in range(4, 8)),
        person("p8", *first, "United States", custody="in US custody"),
        *(person(f"e{n}", "a2", "2024-05-01", "China", role_class="equipment") for n in range(2)),
        person("e3", "a2", "2024-05-01", "", role_class="equipment"),
        *(person(f"i{n}", "i1", "2025-04-01", "India", **held) for n in range(2)),
        *(person(f"l{n}", "l1", "2024-06-01", "", role_class="launderer") for n in range(5)),
    )
    timeline("china_enforcement", {"action_id": "none", "announced_date": "2999-01-01"})
    timeline("sanctions", {"row_id": "none", "date": "2999-01-01"})
    return view


def test_persons_are_counted_by_class_and_never_added_across_classes(charged):
    measure = enforcement.funnel(charged("2025-12-31"), ["India"])
    shown = measure.table.set_index(["target", "role_class"])["persons"].to_dict()
    assert shown == {("China", "supplier"): 7, ("China", "equipment"): 3, ("India", "supplier"): 2}
    found = values(measure)
    assert (found["china_suppliers"], found["china_equipment"], found["china_brokers"]) == (7, 3, 0)
    assert found["china_charged"] == 10  # persons, not the five launderers nor the one based elsewhere
    assert (found["focus_charged"], found["focus_custody"]) == (2, 2)


def test_indictments_count_a_case_once_and_say_at_least(charged):
    view = charged("2025-12-31")
    assert values(enforcement.funnel(view))["china_indictments"] == 7
    became = enforcement.what_became(view, ["India"]).table.set_index("subject")
    assert became["indictments"].tolist() == [2, 5, 1]
    assert became["indictments_stated"].tolist() == ["yes", "no", "yes"]
    years = enforcement.by_year(view).table
    year = years[(years["what"] == "indictments") & (years["year"] == 2024)]
    assert year[["number", "at_least"]].to_numpy().tolist() == [[5, "yes"]]


def test_custody_that_is_not_stated_is_not_known_rather_than_free(charged):
    measure = enforcement.funnel(charged("2025-12-31"))
    first = measure.table.iloc[0]
    assert [first[name] for name in enforcement.CUSTODY.values()] == [1, 1, 1, 4]
    found = values(measure)
    assert found["china_custody_not_known"] == 7
    assert found["custody_share"] == 10
    assert found["custody_share_stated"] == pytest.approx(100 / 3)
    missing = enforcement.not_known(charged("2025-12-31")).table
    assert missing["missing"].tolist() == ["indictments, who is in custody"] * 2


def test_custody_and_outcome_are_blank_until_they_were_known(charged):
    def found(day):
        result = values(enforcement.funnel(charged(day)))
        return result["china_custody"], result["china_convicted"]

    assert found("2024-01-09") == (0, 0)
    assert found("2024-01-10") == (1, 0)
    assert found("2025-02-28") == (1, 1)


def test_an_arrest_counts_once_however_often_it_is_reported(timeline, view):
    def report(key, day, count, **more):
        return {"action_id": key, "announced_date": day, "persons_count": count, "kind": "arrest",
                "told_by": "China", "about": "fentanyl"} | more  # fmt: skip

    timeline(
        "china_enforcement",
        report("early", "2017-12-28", "19", same_case_as="whole"),
        report("whole", "2018-08-29", "21"),
        report("verdict", "2019-11-07", "", same_case_as="whole", kind="sentence", sentenced_count="9"),
        report("money", "2024-06-18", "1", role_class="launderer", about="laundering"),
        report("cocaine", "2025-01-01", "50", about="other drugs"),
    )
    assert values(actions.arrests(view("2018-08-28")))["china_arrested"] == 19
    late = actions.arrests(view("2025-12-31"))
    found = values(late)
    assert (found["china_arrested"], found["china_arrested_launderers"]) == (22, 1)
    assert found["china_convicted_there"] == 9
    assert late.table["counted"].fillna(0).tolist() == [0, 21, 0, 1, 0]


def test_sanctions_count_hong_kong_with_china_and_an_action_once(timeline, view):
    def part(key, country, persons, entities, **more):
        return {"row_id": f"{key}-{country}", "action_id": key, "date": "2020-08-25", "country": country,
                "persons_count": persons, "entities_count": entities} | more  # fmt: skip

    timeline(
        "sanctions",
        part("s1", "China", "1", "0"),
        part("s1", "Hong Kong", "0", "1"),
        part("s1", "Mexico", "7", "7"),
        part("s2", "India", "2", ""),
        part("v1", "India", "", "", kind="visas revoked"),
    )
    found = values(actions.sanctions(view("2026-01-01"), ["India"]))
    assert (
        found["china_sanctioned"] == found["china_firms_sanctioned"] == found["china_sanction_actions"] == 1
    )
    assert found["focus_sanctioned"] == 2


def test_bundled_charges_by_hand(bundled):
    # Suppliers 2 + 2 + 4 + 8 + 12 + 8 + 4 + 22, pill equipment 1 + 3, one broker.
    found = values(enforcement.funnel(bundled(TODAY), ["India"]))
    assert (found["china_announcements"], found["china_indictments"]) == (11, 25)
    assert (found["china_charged"], found["china_firms_charged"]) == (67, 26)
    assert (found["china_suppliers"], found["china_equipment"], found["china_brokers"]) == (62, 4, 1)
    assert (found["china_custody"], found["china_convicted"], found["china_arrested_parallel"]) == (4, 3, 4)
    assert (found["china_custody_not_known"], found["focus_charged"]) == (42, 4)
    assert found["custody_share"] == pytest.approx(100 * 4 / 67)


def test_bundled_actions_by_hand(bundled):
    view = bundled(TODAY)
    found = values(actions.sanctions(view, ["India"]), actions.arrests(view), actions.hand_overs(view))
    assert (found["china_sanctioned"], found["china_firms_sanctioned"]) == (36, 30)
    assert found["china_sanction_actions"] == 9
    # 21 of Xingtai, 1 of a laundering case, 4 of Hubei Aoks, 7 of Hubei, 21 of September 2026.
    assert (found["china_arrested"], found["china_arrested_launderers"]) == (54, 1)
    assert (found["china_convicted_there"], found["handed_over"], found["handed_over_by_china"]) == (9, 3, 0)


def test_bundled_verdict_counts_from_the_day_it_was_reported(bundled):
    def found(day):
        return values(enforcement.funnel(bundled(day)))["china_convicted"]

    assert (found("2025-01-30"), found("2025-01-31"), found("2025-05-01")) == (0, 2, 3)


@pytest.mark.parametrize(
    ("day", "total", "in_china"), [("2021-12-15", 25, 5), ("2023-05-30", 17, 13), ("2023-10-03", 28, 25)]
)
def test_bundled_designations_agree_with_the_treasury(day, total, in_china):
    action = [row for row in rows("sanctions") if row["date"] == day]
    counted = [
        int(row["persons_count"]) + int(row["entities_count"]) for row in action if row["country"] == "China"
    ]
    assert {row["action_total"] for row in action} == {str(total)}
    assert sum(counted) == in_china


def test_the_order_of_2021_alone():
    chosen = [
        row for row in rows("sanctions")
        if row["programme"] == "Executive Order 14059" and row["country"] in ("China", "Hong Kong")
    ]  # fmt: skip
    assert sum(int(row["persons_count"]) for row in chosen) == 28
    assert sum(int(row["entities_count"]) for row in chosen) == 26


def test_announcements_agree_with_their_persons_and_cases():
    persons, cases = rows("us_case_persons"), rows("us_cases")
    for row in rows("us_announcements"):
        key = row["announcement_id"]
        assert int(row["persons_count"]) == sum(item["announcement_id"] == key for item in persons), key
        own = [item for item in cases if item["announcement_id"] == key]
        assert int(row["firms_count"]) == sum(int(item["firms_count"]) for item in own), key
        if row["indictments_count"]:
            assert int(row["indictments_count"]) == sum(int(item["indictments_count"]) for item in own), key
        assert {
            item["announced_date"] for item in (*own, *(p for p in persons if p["announcement_id"] == key))
        } == {row["announced_date"]}


def test_the_persons_china_arrested_itself_stand_in_one_us_case():
    parallel = [row for row in rows("us_case_persons") if row["custody"] == "arrested in China"]
    linked = {row["us_case"]: row["persons_count"] for row in rows("china_enforcement") if row["us_case"]}
    for case, count in linked.items():
        assert sum(row["case_id"] == case for row in parallel) == int(count)


def test_no_table_of_persons_can_hold_a_name():
    for name in NAMELESS:
        columns = {column for row in rows(name)[:1] for column in row}
        assert not [column for column in columns if re.search(r"name|alias|defendant", column)], name
    for row in rows("us_case_persons"):
        assert re.fullmatch(rf"{row['announcement_id']}-P\d\d", row["person_id"])


@pytest.mark.skipif(not FACTS.is_dir(), reason="the list of names is not beside this checkout")
def test_no_name_of_an_unconvicted_person_stands_in_the_data_or_a_table(bundled):
    with (FACTS / "us_case_persons.csv").open(encoding="utf-8", newline="") as stream:
        people = [row for row in csv.DictReader(stream) if not row["outcome"].startswith("convicted")]
    written = [
        path for folder in ("data", "notebooks", "docs", "analysis")
        for path in (CHECKOUT / folder).rglob("*")
        if path.suffix in (".csv", ".yml", ".md", ".ipynb", ".py") and "snapshots" not in path.parts
    ]  # fmt: skip
    texts = {str(path): path.read_text(encoding="utf-8").lower() for path in written}
    view, own = bundled(TODAY), (enforcement.what_became, enforcement.by_year, enforcement.not_known)
    for measure in (*own, actions.sanctions, actions.arrests, actions.hand_overs):
        texts[measure.__name__] = measure(view).table.to_csv().lower()
    for person in people:
        words = re.findall(r"[a-z]+", person["name_in_release"].lower().replace("fnu lnu, also", ""))
        for name in (" ".join(words), " ".join(reversed(words)), "-".join(words)):
            assert not [where for where, text in texts.items() if name in text], person["case_id"]


def test_every_person_convicted_has_a_page_that_says_so():
    for row in rows("us_case_persons"):
        assert bool(row["convicted_by"]) == (row["outcome"] == "convicted")
        assert bool(row["outcome"]) == bool(row["outcome_url"]) == bool(row["outcome_date"])


def test_cases_that_share_a_firm_are_two_cases(bundled):
    linked = {row["case_id"]: names_in(row["overlaps"]) for row in rows("us_cases") if row["overlaps"]}
    assert linked == {"USC-17": ["USC-21"], "USC-19": ["USC-20"], "USC-20": ["USC-19"], "USC-21": ["USC-17"]}
    view = bundled(TODAY)
    assert enforcement.indictments(view, enforcement.announcements(view))["indictments"].sum() == 25


def test_the_same_keys_come_back_before_anything_was_known(bundled):
    own = (enforcement.funnel, enforcement.not_known)
    for measure in (*own, actions.sanctions, actions.arrests, actions.hand_overs):
        early, late = measure(bundled("2013-01-01")), measure(bundled("2026-11-01"))
        assert [item.key for item in early.results] == [item.key for item in late.results]
        assert list(early.table.columns) == list(late.table.columns)


def test_each_act_is_counted_by_year_before_the_turn_and_since(bundled):
    measure = enforcement_series.by_act(bundled(TODAY))
    table = measure.table.set_index(["act", "when"])["number"]
    # By hand: 26 arrested by then (21 of Xingtai, 4 and 1 of 2024), 7 of Hubei and 21 of 2026 since.
    assert table["arrested in China"].to_dict() == {
        "2018": 21,
        "2024": 5,
        "2026": 28,
        "before": 26,
        "since": 28,
    }
    assert table["charged by the US"].to_dict() == {
        "2017": 2, "2018": 2, "2023": 24, "2024": 13, "2025": 26, "before": 67, "since": 0,
    }  # fmt: skip
    assert table["US indictments (at least)", "before"] == 25
    found = values(measure)
    assert (found["charged_since"], found["arrested_since"], found["sentenced_since"]) == (0, 28, 0)
    assert found["turn_day"] == "2025-10-30"


def test_acts_are_counted_from_the_newest_turn_that_was_known(bundled):
    before_busan = values(enforcement_series.by_act(bundled("2025-10-29")))
    # From the return to cooperation: 13 and 26 persons charged, 5 arrested in China.
    assert before_busan["turn_day"] == "2023-11-15"
    assert (before_busan["charged_since"], before_busan["arrested_since"]) == (39, 5)
    early = enforcement_series.by_act(bundled("2013-01-01"))
    assert early.table.empty
    assert {result.value for result in early.results} == {None}


def test_the_acts_drawn_stand_in_their_year(bundled):
    drawing = draw.by_act(enforcement_series.by_act(bundled(TODAY)))
    assert "arrested in China, 2026, 28" in drawing.alt
    assert "charged by the US, since, 0" in drawing.alt
