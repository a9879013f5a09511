"""How figures changed between two vintages: revised rows apart from rows that came and went."""

import pytest

from analysis.sources.cbp.reader import MONTHLY as CBP_MONTHLY
from analysis.store import revisions
from analysis.store.snapshots import vintages

FENTANYL = {"drug": "Fentanyl"}


@pytest.fixture
def pair(store, cbp_file, project):
    """Vintages of October to December 2024 and of October 2024 to January 2025."""
    old = cbp_file(open_year=2025, open_months=3)
    old.add("2025 (FYTD)", "OCT", 10, 2).add("2025 (FYTD)", "NOV", 4, 1)
    old.add("2025 (FYTD)", "DEC", 6, 1, border="Northern Border")
    new = cbp_file(open_year=2025, open_months=4)
    new.add("2025 (FYTD)", "OCT", 10, 2).add("2025 (FYTD)", "NOV", 4.5, 3)
    new.add("2025 (FYTD)", "DEC", 5, 1).add("2025 (FYTD)", "JAN", 99, 9)
    store(old, "2025-01-31")
    store(new, "2025-02-28")
    return vintages(project, CBP_MONTHLY)


def test_first_latest_and_change_of_each_shared_month(pair):
    table = revisions.between(*pair, by=["period"], where=FENTANYL)
    assert table["period"].dt.strftime("%Y-%m").tolist() == ["2024-10", "2024-11", "2024-12"]
    assert table["quantity_lb_first"].tolist() == [10, 4, 6]
    assert table["quantity_lb_latest"].tolist() == [10, 4.5, 5]
    assert table["quantity_lb_change"].tolist() == [0, 0.5, -1]
    assert table["events_change"].tolist() == [0, 2, 0]
    assert table["status"].tolist() == ["unchanged", "revised", "revised"]


def test_rows_of_one_vintage_only_are_not_revised_rows(pair):
    table = revisions.between(*pair, by=["period", "border"], where=FENTANYL)
    found = {(f"{row.period:%m}", row.border): row.status for row in table.itertuples()}
    assert found == {
        ("10", "Southwest Border"): "unchanged",
        ("11", "Southwest Border"): "revised",
        ("12", "Northern Border"): "disappeared",
        ("12", "Southwest Border"): "appeared",
    }


def test_a_row_that_disappeared_has_no_change(pair):
    table = revisions.between(*pair, by=["period", "border"], where=FENTANYL)
    gone = table[table["status"] == "disappeared"].iloc[0]
    assert gone["quantity_lb_first"] == 6
    assert gone[["quantity_lb_latest", "quantity_lb_change"]].isna().all()


def test_months_of_one_vintage_only_are_never_compared_whatever_they_are_summed_by(pair):
    table = revisions.between(*pair, by=["drug"]).set_index("drug")
    # Fentanyl: 10 + 4 + 6 against 10 + 4.5 + 5; January's 99 lb are in the later vintage only.
    assert table.loc["Fentanyl", "quantity_lb_first"] == 20
    assert table.loc["Fentanyl", "quantity_lb_latest"] == 19.5
    # Cocaine: one pound for three months and two components.
    assert table.loc["Cocaine", ["quantity_lb_first", "quantity_lb_latest"]].tolist() == [6, 6]
    assert table["status"].to_dict() == {"Cocaine": "unchanged", "Fentanyl": "revised"}


def test_events_alone_make_a_revision(store, cbp_file, project):
    for events, day in ((1, "2025-01-31"), (2, "2025-02-15")):
        store(cbp_file(open_year=2025, open_months=1).add("2025 (FYTD)", "OCT", 3, events), day)
    table = revisions.between(*vintages(project, CBP_MONTHLY), by=["period"], where=FENTANYL)
    assert table["status"].tolist() == ["revised"]
    assert table["quantity_lb_change"].tolist() == [0]


def test_the_bundled_vintages_revised_three_open_months(repository):
    december, april = vintages(repository, CBP_MONTHLY)[1:]
    table = revisions.between(december, april, by=["period"], where=FENTANYL)
    opened = table[table["period"] >= "2025-10-01"]
    assert opened["quantity_lb_change"].sum() == pytest.approx(0.02, abs=0.005)
    assert (opened["events_first"].sum(), opened["events_latest"].sum()) == (181, 239)
    # Closed years have not changed by a digit.
    assert set(table.loc[table["period"] < "2025-10-01", "status"]) == {"unchanged"}
