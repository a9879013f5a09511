"""What was known on a day: the newest vintage that covers a period gives all its rows."""

import datetime as dt

import pytest

from analysis.errors import NotAvailable, UnknownName
from analysis.sources.cbp.reader import MONTHLY as CBP_MONTHLY
from analysis.store.asof import read_as_of

NAME = "cbp/drug_seizures"


def fentanyl(known) -> dict[str, float]:
    rows = known.table[known.table["drug"] == "Fentanyl"]
    return {f"{row.period:%Y-%m} {row.border}": row.quantity_lb for row in rows.itertuples()}


@pytest.fixture
def two_windows(store, cbp_file):
    """Fiscal years 2023 and 2024 (published first), then 2024 and three months of 2025."""
    old = cbp_file(2023, 2024).add(2023, "OCT", 1).add(2024, "NOV", 2)
    old.add(2024, "NOV", 3, border="Northern Border")
    # Later the northern row of November 2023 is gone, and one of December 2023 is there.
    new = cbp_file(2024, open_year=2025, open_months=3).add(2024, "NOV", 2).add(2024, "DEC", 4)
    new.add("2025 (FYTD)", "OCT", 5)
    store(old, "2024-11-30")
    store(new, "2025-01-31")


def test_nothing_is_known_before_it_was_published(two_windows, project):
    with pytest.raises(NotAvailable, match="no vintage of cbp/drug_seizures was published by 2024-11-29"):
        read_as_of(project, CBP_MONTHLY, dt.date(2024, 11, 29))


def test_between_two_publications_the_first_is_all_that_is_known(two_windows, project):
    known = read_as_of(project, CBP_MONTHLY, dt.date(2025, 1, 30))
    assert fentanyl(known) == {
        "2022-10 Southwest Border": 1,
        "2023-11 Northern Border": 3,
        "2023-11 Southwest Border": 2,
    }
    assert [vintage.date.isoformat() for vintage in known.used] == ["2024-11-30"]


def test_a_period_comes_whole_from_the_newest_vintage_that_covers_it(two_windows, project):
    known = read_as_of(project, CBP_MONTHLY, dt.date(2025, 1, 31))
    # A removed row stays removed; a month that left the window comes from the vintage that held it.
    assert fentanyl(known) == {
        "2022-10 Southwest Border": 1,
        "2023-11 Southwest Border": 2,
        "2023-12 Southwest Border": 4,
        "2024-10 Southwest Border": 5,
    }
    assert len(known.table) == (12 + 12 + 3) * 2 + 4


def test_it_is_said_which_vintage_gave_each_period(two_windows, project):
    known = read_as_of(project, CBP_MONTHLY, dt.date(2026, 1, 1))
    given = {f"{period:%Y-%m}": day.isoformat() for period, day in known.vintage_of.items()}
    assert len(given) == 27
    assert given["2022-10"] == given["2023-09"] == "2024-11-30"
    assert given["2023-10"] == given["2024-12"] == "2025-01-31"


def test_a_vintage_that_gives_no_period_is_not_counted_as_used(store, cbp_file, project):
    store(cbp_file(2024), "2024-11-30")
    store(cbp_file(2024, open_year=2025, open_months=1), "2024-12-31")
    known = read_as_of(project, CBP_MONTHLY, dt.date(2025, 1, 1))
    assert [vintage.date.isoformat() for vintage in known.used] == ["2024-12-31"]


def test_a_drug_that_the_newest_vintage_lacks_in_a_month_is_not_filled_from_an_older_one(
    store, cbp_file, view
):
    store(cbp_file(open_year=2025, open_months=2).add("2025 (FYTD)", "OCT", 9), "2024-12-31")
    store(cbp_file(open_year=2025, open_months=3), "2025-01-31")
    assert fentanyl(view("2025-01-30").read(NAME)) == {"2024-10 Southwest Border": 9}
    assert fentanyl(view("2025-02-01").read(NAME)) == {}


def test_the_view_remembers_what_it_read(two_windows, view):
    seen = view("2025-02-01")
    assert seen.used() == {}
    assert seen.read(NAME) is seen.read(NAME)
    assert seen.used() == {NAME: ["2024-11-30", "2025-01-31"]}
    assert [vintage.date.isoformat() for vintage in view("2024-12-01").vintages(NAME)] == ["2024-11-30"]


def test_the_view_refuses_a_dataset_that_does_not_exist(view):
    with pytest.raises(UnknownName, match="no dataset is called 'cbp/none'"):
        view("2025-02-01").read("cbp/none")


def test_on_1_february_2026_two_bundled_vintages_were_known(bundled):
    seen = bundled("2026-02-01")
    known = seen.read(NAME)
    assert seen.used() == {NAME: ["2022-11-30", "2026-01-31"]}
    assert f"{known.table['period'].min():%Y-%m} {known.table['period'].max():%Y-%m}" == "2018-10 2025-12"
    assert known.table["period"].nunique() == 87  # 48 months of 2019 to 2022 and 39 of 2023 to December 2025


def test_four_months_later_the_april_file_replaces_the_december_file(bundled):
    seen = bundled("2026-06-01")
    seen.read(NAME)
    assert seen.used() == {NAME: ["2022-11-30", "2026-05-31"]}
