"""States side by side: stored figures, what is left out, and what made-up states would show."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from analysis.chapter.figures import panel as draw
from analysis.measures import comparison_series, state_panels
from analysis.measures.outcomes import final_months
from analysis.measures.state_panels import (
    DESIGNS,
    DIFFERENCE,
    OVERDOSES,
    POWDER,
    QUESTIONS,
    SHARE,
    SYNTHETIC,
    SYNTHETIC_CONTROL,
    UNTOUCHED,
)

NOW, EARLY = "2026-11-24", "2013-06-30"


@pytest.fixture(scope="module")
def view(request):
    return request.getfixturevalue("bundled_once")


@pytest.fixture(scope="module")
def bundled_once(repository):
    import datetime as dt

    from analysis.store.asof import View

    return View(repository, dt.date.fromisoformat(NOW))


@pytest.fixture(scope="module")
def measure(view):
    return state_panels.around_controls(view)


@pytest.fixture(scope="module")
def panels(view):
    return state_panels.read_panels(view)


def values(measure) -> dict[str, object]:
    return {result.key.split(".", 1)[1]: result.value for result in measure.results}


def row(measure, handle: str, method: str, outcome: str, exposure: str) -> pd.Series:
    table = measure.table
    cells = {"handle": handle, "method": method, "outcome": outcome, "exposure": exposure}
    for column, value in cells.items():
        table = table[table[column] == value]
    (only,) = (found for _, found in table.iterrows())
    return only


@pytest.mark.parametrize("day", [EARLY, "2018-06-01", "2022-01-31"])
def test_before_the_first_publication_nothing_is_compared_and_everything_has_a_reason(bundled, day):
    view = bundled(day)
    made = state_panels.around_controls(view)
    study = state_panels.event_study(view, made)
    assert made.empty and study.empty
    valued = {result.key for result in made.results if result.value is not None}
    # The groups of states are older than the deaths.
    assert valued == {"state_panels.states_powder", "state_panels.states_tar"}
    assert all(result.reason for result in made.results if result.value is None)
    assert all(series.empty for series in comparison_series.comparison_series(bundled(EARLY)).values())


def test_each_control_is_asked_every_question(measure):
    assert len(measure.table) == 3 * len(QUESTIONS) == 30
    found = values(measure)
    assert (found["asked"], found["untouched_asked"]) == (12, 12)
    assert (found["states_powder"], found["states_tar"]) == (27, 22)
    assert set(DESIGNS) | {question for question in QUESTIONS if question.outcome in UNTOUCHED} == set(
        QUESTIONS
    )


def test_no_size_is_shown_where_nothing_is_identified(measure):
    hidden = measure.table[measure.table["verdict"] == "not identified"]
    assert len(hidden)
    assert (
        hidden[["change_percent", "lower_percent", "upper_percent", "change", "panel_rank"]]
        .isna()
        .all()
        .all()
    )
    shown = measure.table[measure.table["verdict"] != "not identified"]
    assert shown["change"].notna().all()
    assert {item.status for item in measure.results if item.value is None} == {"not identified"}


def test_carfentanil_by_share_looks_like_an_effect_until_other_dates_are_asked(measure, panels):
    found = row(measure, "china_carfentanil", DIFFERENCE, SYNTHETIC, SHARE)
    onset = pd.Timestamp("2017-03-01")
    answer = state_panels._answer(state_panels._Question(DIFFERENCE, SYNTHETIC, SHARE), panels, onset)
    # Ten points more of the share go with 6% fewer deaths, and the quarters before are alike.
    assert (answer.estimate, answer.lower, answer.upper) == pytest.approx((-5.8, -9.4, -2.1), abs=0.05)
    assert answer.parallel and answer.relabelled_p < 0.01
    # So they do at ten of sixteen other dates within three years.
    assert (found["placebo_dates"], found["placebo_firing_percent"]) == (16, 62.5)
    assert (found["verdict"], found["reading"]) == (
        "not identified",
        "not identified: 62% of other dates fire",
    )


def test_the_other_two_controls(measure):
    same_month = row(measure, "china_npp_anpp", DIFFERENCE, SYNTHETIC, SHARE)
    assert "US: fentanyl class, temporary" in same_month["reasons"]
    parted = row(measure, "china_fentanyl_class", DIFFERENCE, SYNTHETIC, SHARE)
    assert parted["leads_p"] < 0.01 and "begun to part" in parted["reading"]
    poor = row(measure, "china_fentanyl_class", SYNTHETIC_CONTROL, SYNTHETIC, POWDER)
    assert poor["fit"] == pytest.approx(1.17, abs=0.005) and poor["verdict"] == "not identified"
    # A gap of 18% and a first rank, from states whose gaps had begun to part before.
    gap = row(measure, "china_fentanyl_class", SYNTHETIC_CONTROL, SYNTHETIC, SHARE)
    assert gap["leads_p"] == pytest.approx(0.055, abs=0.001) and gap["verdict"] == "not identified"
    beside = row(measure, "china_fentanyl_class", SYNTHETIC_CONTROL, OVERDOSES, POWDER)
    assert (beside["verdict"], beside["units"], beside["exposed_units"]) == ("none seen", 25, 18)
    assert beside["change_percent"] == pytest.approx(-2.8, abs=0.05)
    # Two western states show every month around the first control, four around the second.
    few = row(measure, "china_carfentanil", DIFFERENCE, SYNTHETIC, POWDER)
    assert "21 exposed and 2 other units" in few["reading"]


def test_states_with_a_withheld_month_are_left_out_and_counted(measure, panels):
    found = row(measure, "china_fentanyl_class", DIFFERENCE, SYNTHETIC, POWDER)
    inside = panels.outcomes[SYNTHETIC].loc["2018-05":"2020-01"]
    whole = inside.columns[inside.notna().all()]
    # Of the 29 whole states two lie on both banks of the river.
    assert len(inside) == 21 and len(whole) == 29 and {"LA", "MN"} <= set(whole)
    assert (found["units"], found["left_out"], found["period"]) == (27, 24, "2019-05/2020-01")


def test_the_share_is_that_of_the_year_before(panels):
    share = panels.exposure(SHARE, pd.Timestamp("2019-05-01"))
    drug = panels.outcomes[SYNTHETIC].loc["2018-05":"2019-04", "OH"].sum()
    every = panels.outcomes[OVERDOSES].loc["2018-05":"2019-04", "OH"].sum()
    assert share["OH"] == pytest.approx(drug / every) and 0.6 < share["OH"] < 0.8
    # New York is the state with its city; Connecticut has no weekly estimates.
    assert "NY" in share and "YC" not in share and "CT" not in share


def test_only_final_months_are_compared(bundled):
    drug = state_panels.read_panels(bundled("2022-06-30")).outcomes[SYNTHETIC]
    assert f"{drug.index.max():%Y-%m}" == "2020-12"
    assert f"{state_panels.read_panels(bundled(NOW)).outcomes[SYNTHETIC].index.max():%Y-%m}" == "2023-12"


def made_up_panels(panels, fall: float, seed: int = 3):
    """The same months and states, with made-up deaths that fall in powder states from May 2019 on."""
    rng = np.random.default_rng(seed)
    months = panels.outcomes[SYNTHETIC].loc["2015":"2020"].index
    states = [code for code in panels.groups.index if code not in ("CT", "NC")]
    noise = 0.08 * rng.standard_normal((len(months), len(states)))
    drift = 0.05 * rng.standard_normal((len(months), 1)).cumsum(axis=0)
    deaths = pd.DataFrame(90 * np.exp(noise + drift), months, states)
    powder = [code for code in states if panels.groups[code] == "powder"]
    deaths.loc["2019-05":, powder] *= 1 + fall
    return replace(panels, outcomes=panels.outcomes | {SYNTHETIC: deaths})


@pytest.mark.parametrize(("fall", "word"), [(-0.25, "clear"), (0.0, "none seen")])
def test_an_effect_would_be_seen_and_none_would_not(view, panels, fall, word):
    rows = pd.DataFrame(state_panels._rows(view, made_up_panels(panels, fall)))
    of_2019 = rows[(rows["handle"] == "china_fentanyl_class") & (rows["outcome"] == SYNTHETIC)]
    powder = of_2019[of_2019["exposure"] == POWDER].set_index("method")
    for method in state_panels.METHODS:
        assert powder["verdict"][method] == word, powder["reasons"][method]


def test_the_event_study_draws_what_is_identified_and_no_more(view, measure):
    study = state_panels.event_study(view, measure)
    assert study.table.groupby("handle").size().tolist() == [7, 7, 7]
    after = study.table[study.table["side"] == "after"]
    assert after["estimate"].isna().all()  # no verdict by the share is identified
    before = study.table[study.table["side"] == "before"].set_index(["handle", "start"])
    assert before.loc[("china_fentanyl_class", -12), "lower"] > 0
    drawing = draw.event_study(study)
    assert drawing.alt.count("after: not identified") == 3
    named = measure.table.assign(verdict="weak")
    shown = state_panels.event_study(view, replace(measure, table=named))
    assert shown.table["estimate"].notna().all()
    assert "not identified" not in draw.event_study(shown).alt


# Series to set beside the drug


def test_other_drugs_are_all_overdoses_less_those_with_synthetic_opioids(view):
    series = comparison_series.comparison_series(view)
    month = pd.Timestamp("2019-06-01")
    every = view.known("cdc/overdose_all_monthly").table.set_index("period")["deaths"]
    assert series["other_drugs"][month] == every[month] - final_months(view)[month]
    assert series["other_drugs"].attrs["provisional_from"] == pd.Timestamp("2020-01-01")
    assert series["canada_opioids"].attrs["kind"] == "quarterly"
    assert series["canada_opioids"].iloc[-1] == 1329
    assert {series[name].attrs["kind"] for name in ("suicides", "transport_deaths", "homicides")} == {
        "monthly"
    }


def test_a_withheld_week_makes_its_months_missing_and_no_others(view):
    months = comparison_series.weekly_by_month(view, "overdose")
    assert months["WY"].isna().all() and months["US"].notna().all()
    assert months.loc["2019", "NY"].notna().all() and "YC" not in months
