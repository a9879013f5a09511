"""Controls: decided by whom, who controls what, how long it took, what a picture of it says."""

import pytest
import yaml

from analysis.chapter.figures import control_pace
from analysis.chapter.figures import controls as draw
from analysis.chapter.figures.timeline import swim_lanes
from analysis.measures import control_history, control_lags, control_matrix, events, hs_visibility, licences
from analysis.measures.control_decisions import authorities
from analysis.sources import events as event_file

# The row behind the handles that a test does not use; it is announced after every day looked at.
OTHER = "OTHER"
OTHER_ROW = {"event_id": OTHER, "jurisdiction": "Canada", "announced_date": "2999-01-01"}


def values(measure) -> dict[str, object]:
    return {result.key.removeprefix("controls."): result.value for result in measure.results}


@pytest.fixture
def handles(project):
    """Name rows of the timeline of decisions in data/events.yml: ``handles(china_piperidones="CN-1")``."""

    def write(**rows: str) -> None:
        entries = {
            handle: {"timeline": "scheduling", "row": row, "label": handle, "kind": "control"}
            for handle, row in (dict.fromkeys(control_history.MILESTONES, OTHER) | rows).items()
        }
        path = project.root / "data" / "events.yml"
        path.write_text(yaml.safe_dump(entries), encoding="utf-8")

    return write


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
    table = control_history.history(five_rows, ["India"]).table
    assert table["event_id"].tolist() == ["a", "b", "c", "e"]
    # Day of effect, or of announcement where the effect is not known.
    assert table["day"].dt.strftime("%Y-%m-%d").tolist() == [
        "2018-02-06",
        "2019-05-01",
        "2025-01-23",
        "2025-06-03",
    ]


def test_adopted_controls_are_counted_proposals_are_not(five_rows):
    assert values(control_history.history(five_rows, ["India", "Mexico"])) == {
        "adopted_un": 0, "adopted_china": 1, "adopted_united_states": 1, "adopted_india": 1,
        "adopted_mexico": 1,
    }  # fmt: skip


def test_what_was_not_announced_yet_is_not_counted(five_rows, view):
    assert values(control_history.history(view("2019-03-31")))["adopted_china"] == 0
    assert values(control_history.history(view("2019-04-01")))["adopted_china"] == 1


def test_days_to_effect_need_both_days(timeline, view, handles):
    timeline(
        "scheduling",
        {"event_id": "one", "announced_date": "2019-04-01", "effective_date": "2019-05-01"},
        {"event_id": "two", "announced_date": "2017-02", "effective_date": "2017-03-01"},
        {"event_id": "three", "announced_date": "2025-11-10", "effective_date": "2025-11-10"},
        OTHER_ROW,
    )
    handles(china_carfentanil="one", china_fentanyl_class="two", china_export_licences="three")
    measure = control_history.milestones(view("2025-12-31"))
    days = measure.table.set_index("handle")["days_to_effect"]
    assert (days["china_carfentanil"], days["china_export_licences"]) == (30, 0)
    assert days.isna()["china_fentanyl_class"]
    found = values(measure)
    assert found["china_fentanyl_class_effective"] == "2017-03-01"
    assert found["china_fentanyl_class_days"] is None
    # The control was announced; that its days are not counted has another reason.
    assert "not been announced" not in measure["controls.china_fentanyl_class_days"].reason
    absent = measure["controls.china_nitazene_class_effective"]
    assert absent.reason == "It had not been announced on this day."


def test_bundled_milestones(bundled):
    measure = control_history.milestones(bundled("2026-06-01"))
    # From the announcements themselves: 16 February to 1 March 2017, 1 April to 1 May 2019, 2 August to
    # 1 September 2024, 19 June to 1 July 2025, 20 June to 20 July 2025, 10 November 2025. Of NPP and ANPP no
    # day of the announcement was found.
    days = measure.table.set_index("handle")["days_to_effect"]
    assert days.dropna().to_dict() == {
        "china_carfentanil": 13,
        "china_fentanyl_class": 30,
        "china_4ap": 30,
        "china_nitazene_class": 12,
        "china_piperidones": 30,
        "china_export_licences": 0,
    }
    assert "china_npp_anpp" in days
    found = values(measure)
    assert found["china_fentanyl_class_effective"] == "2019-05-01"
    assert found["china_nitazene_class_confidence"] in ("confirmed", "reported")


def test_every_control_of_china_that_pictures_mark_is_a_milestone(bundled, repository):
    marked = event_file.read(repository).items()
    controls = bundled("2026-11-24").timeline("scheduling").set_index("event_id")["jurisdiction"]
    of_china = {
        handle for handle, event in marked
        if event.kind == "control" and event.drawn and controls.get(event.row) == "China"
    }  # fmt: skip
    assert set(control_history.MILESTONES) == of_china
    assert {"china_npp_anpp", "china_4ap"} <= of_china


def test_the_precursor_under_no_control_is_named_and_every_tracked_one_has_a_row(bundled):
    view = bundled("2026-11-24")
    found, table = values(control_matrix.coverage(view)), control_matrix.precursors(view).table
    assert found["precursors_nowhere_names"] == ["1-boc-4-hydroxypiperidine"]
    assert len(found["precursors_nowhere_names"]) == found["precursors_nowhere"]
    assert len(table) == found["precursors_tracked"]
    assert (table["china_control"] != "").sum() == found["precursors_china"]
    assert (table["us_control"] != "").sum() == found["precursors_united_states"]
    licensed = table["china_control"].str.startswith("export licence").sum()
    assert found["precursors_china_by_licence"] == licensed == 3
    bare = table[["un_control", "china_control", "us_control", "other_controls"]].eq("").all(axis=1)
    assert table.loc[bare, "substance"].tolist() == found["precursors_nowhere_names"]


def test_a_class_of_which_no_decision_was_known_has_no_row(bundled):
    chemicals = set(control_matrix.matrix(bundled("2019-12-31")).table["chemical"])
    assert "fentanyl-related substances (class)" in chemicals
    assert "nitazenes (class)" not in chemicals


def test_on_a_day_before_most_controls_the_lanes_look_five_years_back(bundled):
    view = bundled("2013-06-30")
    history, marked = control_history.history(view, []), events.marked(view)
    drawing = swim_lanes(history, marked, control_history.lanes([]), view.as_of)
    (axes,) = drawing.figure.axes
    first, last = axes.get_xlim()
    assert last - first == pytest.approx(5 * 365.25 + 120, abs=2)
    assert "since 2008 by UN (0), China (0), United States (1)" in drawing.alt
    assert "Named marks: none." in drawing.alt


def test_each_basis_of_a_link_is_drawn_in_its_own_line_and_counted(bundled):
    chain = control_history.substitution(bundled("2026-11-24"))
    found = values(chain)
    by_basis = {basis: found[f"links_{basis.replace(' ', '_')}"] for basis in draw._LINKS}
    assert chain.table["link"].value_counts().to_dict() == by_basis
    assert sum(by_basis.values()) == found["links"]
    assert len({line[:3] for line in draw._LINKS.values()}) == len(by_basis)


def test_bundled_milestones_before_they_were_announced(bundled):
    found = values(control_history.milestones(bundled("2025-06-18")))
    assert found["china_nitazene_class_effective"] is None
    assert found["china_fentanyl_class_days"] == 30
    day_after = values(control_history.milestones(bundled("2025-06-19")))
    assert day_after["china_nitazene_class_effective"] == "2025-07-01"


ADOPTED = {"step": "adopted", "control": "precursor_listed"}


@pytest.fixture
def small_world(timeline, view, handles):
    """Two precursors, a vote of 1 January 2020, China on 31 January and, for the second, nobody else."""
    timeline(
        "substances",
        {"name": "NPP", "role": "immediate precursor", "first_reported_date": "2019-01-01"},
        {"name": "4-AP", "role": "immediate precursor", "first_reported_date": "2019-06-01"},
        {"name": "brorphine", "role": "orphine", "first_reported_date": "2019-06-01"},
        {"name": "orphines (class)", "role": "orphine class"},
    )
    timeline(
        "scheduling",
        {
            "event_id": "UN-1",
            "jurisdiction": "UN",
            "announced_date": "2020-01-01",
            "effective_date": "2020-03-01",
            "substances": "NPP; 4-AP",
        }
        | ADOPTED,
        {
            "event_id": "CN-1",
            "jurisdiction": "China",
            "announced_date": "2020-01-11",
            "effective_date": "2020-01-31",
            "substances": "NPP",
            "instrument": "Notice",
        }
        | ADOPTED,
        {
            "event_id": "US-1",
            "jurisdiction": "United States",
            "announced_date": "2019-12-22",
            "effective_date": "2019-12-22",
            "substances": "NPP; brorphine",
            "step": "adopted",
            "control": "scheduled",
        },
        {
            "event_id": "CN-2",
            "jurisdiction": "China",
            "announced_date": "2020-02-01",
            "effective_date": "2020-02-01",
            "substances": "4-AP",
            "step": "adopted",
            "control": "export_licence",
            "destinations": "MX; CA",
        },
        {
            "event_id": "CN-3",
            "jurisdiction": "China",
            "announced_date": "2020-05-01",
            "effective_date": "2020-05-01",
            "chemicals_count": "13",
            "step": "adopted",
            "control": "export_licence",
            "destinations": "US",
        },
        OTHER_ROW,
    )
    handles(china_export_licences="CN-3")
    return view


def cell(table, chemical, authority):
    return table.set_index(["chemical", "authority"]).loc[(chemical, authority)]


def test_a_cell_of_the_matrix_says_what_kind_of_control_and_since_when(small_world):
    table = control_matrix.matrix(small_world("2020-06-01")).table
    npp = cell(table, "NPP", "China")
    assert (npp["kind"], f"{npp['since']:%Y-%m-%d}", npp["in_force"]) == (
        "precursor_listed",
        "2020-01-31",
        True,
    )
    licence = cell(table, "4-AP", "China")
    assert (licence["kind"], licence["destinations"]) == ("export_licence", "MX CA")
    assert cell(table, "4-AP", "United States")["kind"] == "none"
    # One member of the class is scheduled by the United States, the class by nobody.
    orphines = cell(table, "orphines (class)", "United States")
    assert (orphines["kind"], orphines["depth"], orphines["named"]) == ("members", "members", 1)
    # The depth of a control tells a list, a licence and nothing apart.
    assert [npp["depth"], licence["depth"], cell(table, "4-AP", "United States")["depth"]] == [
        "listed", "licence", "none",
    ]  # fmt: skip


def test_a_control_that_was_announced_and_is_not_in_force_is_not_counted(small_world):
    table = control_matrix.matrix(small_world("2020-01-15")).table
    assert not cell(table, "NPP", "China")["in_force"]
    found = values(control_matrix.coverage(small_world("2020-01-15")))
    assert (found["precursors_china"], found["precursors_united_states"], found["precursors_un"]) == (0, 1, 0)


def test_coverage_counts_precursors_by_name(small_world):
    measure = control_matrix.coverage(small_world("2020-06-01"))
    found = values(measure)
    assert (found["precursors_tracked"], found["precursors_china"], found["precursors_nowhere"]) == (2, 2, 0)
    assert (found["licence_north_america"], found["licence_elsewhere"]) == (0, 1)
    assert (found["precursors_us_not_china"], found["precursors_us_not_china_names"]) == (0, None)
    china = measure.table.set_index("authority").loc["China"]
    assert (china["precursor_listed"], china["export_licence"], china["controlled"]) == (1, 1, 2)
    assert (china["not_by_name"], china["not_confirmed"]) == (0, 2)
    before = values(control_matrix.coverage(small_world("2020-01-15")))
    assert before["precursors_us_not_china_names"] == ["NPP"]


def test_lags_from_the_vote_count_open_cases_as_open(small_world):
    # From 1 January 2020: NPP 30 days to China, 60 to force; 4-AP 31 days, open before.
    measure = control_lags.vote_lags(small_world("2020-06-01"))
    days = measure.table.set_index("substance")
    assert days["vote_to_china"].to_dict() == {"NPP": 30, "4-AP": 31}
    assert days["us_to_china"]["NPP"] == 40
    found = values(measure)
    assert (found["vote_to_china_min"], found["vote_to_china_max"], found["vote_to_china_open"]) == (
        30,
        31,
        0,
    )
    assert found["us_before_vote"] == 1
    early = control_lags.vote_lags(small_world("2020-01-31"))
    assert values(early)["vote_to_china_open"] == 1
    assert early.table.set_index("substance")["days_open"]["4-AP"] == 30


def test_a_vote_that_china_has_not_followed_says_so(small_world):
    measure = control_lags.vote_lags(small_world("2020-01-02"))
    assert values(measure)["vote_to_china_open"] == 2
    assert measure["controls.vote_to_china_min"].reason == "China had controlled none of them on this day."


def test_lag_curves_fall_where_a_control_came_and_keep_who_is_still_open(small_world):
    table = control_lags.lag_curves(small_world("2020-01-31")).table
    china = table[table["authority"] == "China"]
    assert list(zip(china["days"], china["still_open"], strict=True)) == [(0, 1), (30, 0.5)]
    assert set(china["censored_days"]) == {"30"}


def test_days_from_announcement_to_effect_leave_out_what_is_not_known_to_the_day(timeline, view):
    adopted = {"jurisdiction": "China", "step": "adopted", "control": "scheduled"}
    timeline(
        "scheduling",
        {"event_id": "a", "announced_date": "2020-01-01", "effective_date": "2020-01-21"} | adopted,
        {"event_id": "b", "announced_date": "2020-01-01", "effective_date": "2020-01-11"} | adopted,
        {"event_id": "c", "announced_date": "2020-02", "effective_date": "2020-05-01"} | adopted,
        {"event_id": "d", "announced_date": "2020-02-01"} | adopted,
    )
    measure = control_lags.effect_lag(view("2020-06-01"))
    # 20 and 10 days; two controls have no two days.
    assert measure.table.to_dict("records") == [{"authority": "China", "controls": 2, "median_days": 15}]
    assert values(measure) == {
        "effect_days_china": 15, "effect_controls_china": 2,
        "effect_days_united_states": None, "effect_controls_united_states": 0,
    }  # fmt: skip


def test_links_are_stated_inferred_or_not_confirmed(timeline, small_world):
    common = {"successor": "4-AP", "source_date": "2020-02"}
    sourced = {
        "confidence": "confirmed",
        "publisher": "P",
        "source_title": "T",
        "source_url": "https://a.example",
    }
    timeline(
        "substitution",
        {"link_id": "a", "controlled": "NPP", "control_event_id": "CN-1", "basis": "stated"}
        | common
        | sourced,
        {"link_id": "b", "controlled": "NPP", "basis": "inferred"} | common | sourced,
        {"link_id": "c", "controlled": "NPP", "basis": "stated"} | common,
        {"link_id": "d", "controlled": "NPP", "basis": "partly stated"} | common | sourced,
    )
    measure = control_history.substitution(small_world("2020-03-01"))
    assert values(measure) == {
        "links": 4, "links_stated": 1, "links_partly_stated": 1, "links_inferred": 1, "links_unconfirmed": 1,
    }  # fmt: skip
    assert sorted(measure.table["link"]) == ["inferred", "partly stated", "stated", "unconfirmed"]
    assert f"{measure.table['day'].iloc[0]:%Y-%m-%d}" == "2020-01-31"  # of the one that names its control
    assert values(control_history.substitution(small_world("2020-02-15")))["links"] == 0


def test_the_same_keys_come_back_before_anything_was_known(bundled):
    for measure in (
        control_history.milestones, control_history.substitution, control_matrix.matrix,
        control_matrix.coverage, control_lags.votes_met, control_lags.vote_lags, control_lags.lag_curves,
        control_lags.effect_lag,
        hs_visibility.customs_lines,
    ):  # fmt: skip
        early, late = measure(bundled("2013-01-01")), measure(bundled("2026-11-01"))
        assert [item.key for item in early.results] == [item.key for item in late.results]


def test_bundled_lags_are_those_worked_out_from_the_decisions(bundled):
    # Votes of 16 March 2017, 16 March 2022 and 19 March 2024; China from 1 February 2018, 1 September 2024
    # and 20 July 2025.
    measure = control_lags.vote_lags(bundled("2026-10-08"))
    table = measure.table.set_index("substance")
    assert table["vote_to_china"].to_dict() == {
        "NPP": 322, "ANPP": 322, "4-AP": 900, "1-boc-4-AP": 900, "norfentanyl": 900,
        "4-piperidone": 488, "1-boc-4-piperidone": 488,
    }  # fmt: skip
    found = values(measure)
    assert (found["us_before_vote"], found["vote_to_china_median"]) == (7, 488)
    assert table["us_to_china"].tolist() == [3937, 2712, 1570, 1570, 1567, 800, 800]
    assert table["vote_to_force"].tolist() == [216, 216, 252, 252, 252, 259, 259]


def test_bundled_matrix_names_every_tracked_precursor_and_class(bundled):
    view = bundled("2026-11-24")
    table = control_matrix.matrix(view, ["India"]).table
    found = values(control_matrix.coverage(view, ["India"]))
    rows = list(dict.fromkeys(table["chemical"]))
    assert len(rows) == found["precursors_tracked"] + 3 == 22
    assert rows[-3:] == list(control_matrix.CLASSES)
    # Those of the most authorities stand first, the one under no control last, before the classes.
    assert rows[:2] == ["NPP", "ANPP"]
    assert rows[-4:-3] == found["precursors_nowhere_names"]
    deep = table[table["depth"].isin(["listed", "licence"]) & table["in_force"]]
    by_lane = deep.groupby("authority")["chemical"].nunique()
    # Rows of a past day may still be added: at least what was counted by hand when this was written.
    assert by_lane["China"] >= 10 and by_lane["United States"] >= 10 and by_lane["India"] >= 4
    assert found["precursors_india"] == by_lane["India"]
    # Benzylfentanyl (United States), two esters (China), the phenylamine, benzyl chloride and three phenethyl
    # halides (Canada).
    assert found["precursors_one_authority"] == 8
    assert found["precursors_china_not_us_names"] == [
        "ethyl 1-phenethyl-4-oxo-3-piperidinecarboxylate", "methyl 1-phenethyl-4-oxo-3-piperidinecarboxylate",
    ]  # fmt: skip
    classes = table[table["depth"] == "class"].groupby("chemical")["authority"].agg(sorted).to_dict()
    assert classes["nitazenes (class)"] == ["China", "Mexico"]
    licence = cell(table, "propionyl chloride", "China")
    assert (licence["depth"], licence["destinations"]) == ("licence", "MM LA AF")


def test_bundled_votes_ask_every_authority_the_same(bundled):
    measure = control_lags.votes_met(bundled("2026-11-24"), ["India"])
    table = measure.table
    # Votes of 16 March 2017, 16 March 2022 and 19 March 2024 bind from 18 October 2017, 23 November 2022 and
    # 3 December 2024.
    assert table.groupby("un_vote")["force_days"].first().tolist() == [216, 252, 259]
    days = table.groupby(["authority", "un_vote"])["days"].agg(lambda each: sorted(set(each.dropna())))
    assert days["China"].tolist() == [[322], [900], [488]]
    assert days["United States"].tolist() == [[-3615, -2390], [-670, -667], [-312]]
    assert days["India"].tolist() == [[348], [], [310]]
    found = values(measure)
    assert (found["votes"], found["treaty_days"]) == (3, 180)
    assert (found["votes_in_time_china"], found["votes_in_time_united_states"]) == (0, 3)
    # On the day before the third vote binds two had come to their day.
    assert values(control_lags.votes_met(bundled("2024-12-02")))["votes"] == 2


def test_the_votes_drawn_say_who_is_open(bundled):
    view = bundled("2026-11-24")
    drawing = control_pace.votes_met(control_lags.votes_met(view, ["India"]), view.as_of)
    assert "16 March 2022, China: 900 days" in drawing.alt
    assert "16 March 2022, India: none controlled, 3 open" in drawing.alt
    assert [axes.get_title(loc="left") for axes in drawing.figure.axes] == [
        "16 March 2017: 2 named", "16 March 2022: 3 named", "19 March 2024: 2 named",
    ]  # fmt: skip


def test_the_licence_list_counts_what_it_names(bundled):
    view = bundled("2026-11-24")
    measure = licences.steps(view)
    america = measure.table[measure.table["licence_for"] == licences.AMERICA]
    assert america[["total", "named"]].to_numpy().tolist() == [[13, 0], [16, 0], [18, 2]]
    # Of the 41 for other destinations some are named, and how many is not known.
    assert measure.table.loc[measure.table["licence_for"] != licences.AMERICA, "named"].isna().all()
    drawing = control_pace.licence_steps(measure, view.as_of)
    written = {text.get_text() for text in drawing.figure.axes[0].texts}
    assert {"13", "16", "18", "41", "of them with public names: 2"} <= written


def test_customs_lines_are_not_counted_before_their_nomenclature(bundled):
    assert values(hs_visibility.customs_lines(bundled("2019-12-31")))["customs_own_line"] is None
    assert values(hs_visibility.customs_lines(bundled("2026-10-08")))["customs_own_line"] == 2


def test_the_focus_adds_columns_to_the_matrix():
    assert authorities(["Mexico", "India"]) == [
        "UN", "China", "United States", "Mexico", "Canada", "India",
    ]  # fmt: skip


def test_the_matrix_drawn_says_kind_year_and_destinations_and_no_more(small_world):
    drawing = draw.control_matrix(control_matrix.matrix(small_world("2020-06-01")))
    written = {text.get_text() for text in drawing.figure.axes[0].texts}
    assert written == {"2020", "2019", "2020 MX CA", "1 named", ""}
    assert "China: NPP, listed as precursor 2020; 4-AP, export licence 2020" in drawing.alt
    early = draw.control_matrix(control_matrix.matrix(small_world("2020-01-15")))
    assert "(2020)" in {text.get_text() for text in early.figure.axes[0].texts}


def test_the_curves_drawn_count_the_cases(small_world):
    drawing = draw.vote_curves(control_lags.lag_curves(small_world("2020-01-31")))
    assert "China, 1 of 2 controlled, the last after 30 days" in drawing.alt


def test_the_lanes_drawn_name_the_marked_events(bundled):
    view = bundled("2025-12-31")
    lanes = control_history.lanes(["India"])
    drawing = swim_lanes(control_history.history(view, ["India"]), events.marked(view), lanes, view.as_of)
    assert "China: nitazene class, 1 July 2025" in drawing.alt
    assert drawing.alt.endswith("A line marks 31 December 2025.")
