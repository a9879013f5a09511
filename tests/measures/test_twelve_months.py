"""What promises had come to twelve months later, and the acts on one axis of time, against counts by hand."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis.chapter.figures import hero, year
from analysis.measures import acts, laboratory, outcomes, seizures, since_busan, twelve_months
from analysis.measures.twelve_months import DRUGS, TRADE


def row(measure, about: str, side: str) -> pd.Series:
    table = measure.table
    return table[(table["about"] == about) & (table["side"] == side)].iloc[0]


def test_a_promise_counts_from_the_day_it_is_twelve_months_old(bundled):
    """The class control was promised on 1 December 2018 and in force on 1 May 2019."""
    assert twelve_months.announcements(bundled("2019-11-30")).empty
    measure = twelve_months.announcements(bundled("2019-12-01"))
    assert len(measure.table) == 1
    counted = row(measure, DRUGS, "China")
    assert (counted["announcements"], counted["law_reached"], counted["carried_out"]) == (1, 1, 1)
    assert measure["year.trade_announcements"].value == 0


def test_what_was_met_later_than_twelve_months_after_is_not_counted(bundled):
    """Meetings promised on 27 September 2019 were seen in part by 7 November; they lapsed in August 2022."""
    together = row(twelve_months.announcements(bundled("2023-07-01")), DRUGS, "both")
    assert (together["announcements"], together["carried_out"], together["partly_out"]) == (1, 0, 1)


def test_treaty_duties_requests_and_others_are_left_out(bundled):
    table = twelve_months.looked_at(bundled("2026-11-30")).table
    assert set(table["side"]) == {"China", "United States", "both"}
    assert (table["promise_kind"] == "promise").all()
    full = table["made"] + pd.DateOffset(months=12)
    assert (table["reached_day"] == full).all()


def test_without_an_old_promise_there_is_a_reason_and_no_zero(bundled):
    measure = twelve_months.announcements(bundled("2013-06-30"))
    drugs = measure["year.drugs_announcements"]
    assert (drugs.value, drugs.reason) == (None, "No promise was twelve months old on this day.")


def test_by_the_anniversary_of_the_meeting_trade_terms_stood_and_drug_control_did_not(bundled):
    """Counted by hand in the timeline: eight of nine on trade in full, two of twelve on drug control."""
    measure = twelve_months.announcements(bundled("2026-11-30"))
    found = {key: measure[f"year.{key}"].value for key in ("drugs_announcements", "drugs_carried_out")}
    assert found == {"drugs_announcements": 12, "drugs_carried_out": 2}
    trade = measure.table[measure.table["about"] == TRADE]
    assert (trade["announcements"].sum(), trade["carried_out"].sum()) == (9, 8)


@pytest.mark.parametrize("day", ["2013-06-30", "2019-12-31", "2025-10-29", "2026-11-30", "2027-08-16"])
def test_no_act_is_later_than_the_day_and_names_are_few(bundled, day):
    table = acts.acts(bundled(day)).table
    assert (table["day"] <= pd.Timestamp(day)).all()
    named = table.loc[table["named"] != "", "named"]
    assert len(named) <= 4
    assert ("Busan meeting" in set(named)) == (day >= "2025-10-30")


def test_acts_since_the_turn_begin_with_it_and_only_what_is_due_lies_ahead(bundled):
    table = acts.since_turn(bundled("2026-11-30")).table
    assert table["day"].min() == pd.Timestamp("2025-10-30")
    ahead = table[table["day"] > pd.Timestamp("2026-11-30")]
    assert set(ahead["kind"]) == {acts.DUE}
    # Three US controls since the meeting: December 2025, February and March 2026.
    us = table[(table["side"] == "United States") & (table["kind"] == acts.CONTROL)]
    assert list(us["day"].dt.strftime("%Y-%m")) == ["2025-12", "2026-02", "2026-03"]
    assert acts.since_turn(bundled("2013-06-30")).empty


def test_pictures_show_what_is_known_and_no_more(bundled):
    view = bundled("2019-12-31")
    beneath = hero.panels(seizures.monthly(view), laboratory.composition(view), outcomes.months(view))
    assert [panel.column for panel in beneath] == ["identifications", "deaths"]
    drawing = hero.one_axis(acts.acts(view), beneath, view.as_of)
    assert "Busan" not in drawing.alt
    assert drawing.data["quantity_lb"].isna().all()
    assert hero.sources(beneath) == "Timelines; DEA; CDC"
    late = bundled("2026-11-30")
    rows = year.lanes(acts.since_turn(late), since_busan.ledger(late), late.as_of)
    # The same rows stand for both sides, also where nothing was found.
    assert "United States: arrests, charges, sanctions 0" in rows.alt
