"""Taking in a file by hand: told by its header, checked against what is held, stored or refused."""

import datetime as dt

import pytest

from analysis.errors import DataRefused
from analysis.store import gate, intake, judgements
from analysis.store.asof import View

TODAY = dt.date(2025, 3, 10)


@pytest.fixture
def add(project, tmp_path):
    def added(file, name: str = "cbp.csv", **options):
        usual = {"today": TODAY, "because": "made up"}  # made-up figures are not plausible
        return intake.add_file(project, file.write(tmp_path / name), **(usual | options))

    return added


def test_a_file_is_stored_with_its_name_day_and_checksum(add, cbp_file, project, tmp_path):
    added = add(cbp_file(2024))
    origin = added.vintage.origin
    assert added.state == gate.STORED
    assert origin.source_file == "cbp.csv"
    # The sum that sha256sum prints is kept, so that anyone can check the file they hold.
    assert len(origin.source_sha256) == 64
    assert origin.retrieved == TODAY
    assert (origin.published.date, origin.published.basis) == (dt.date(2024, 11, 30), "inferred")
    assert origin.coverage == ("2023-10", "2024-09")


def test_the_same_bytes_again_add_nothing(add, cbp_file, project, listing):
    add(cbp_file(2024))
    before = listing(project.root)
    again = add(cbp_file(2024), "other-name.csv", published="2025-01-15")
    assert again.state == gate.KNOWN
    assert again.vintage.date == dt.date(2024, 11, 30)
    assert listing(project.root) == before


def test_a_stated_day_wins_over_the_inferred_one(add, cbp_file):
    assert add(cbp_file(2024), published="2024-10-20").vintage.date == dt.date(2024, 10, 20)


def test_a_file_of_a_month_not_yet_over_counts_from_today(add, cbp_file):
    vintage = add(cbp_file(open_year=2025, open_months=5)).vintage  # February: inferred 31 March
    assert (vintage.date, vintage.origin.published.basis) == (TODAY, "held")


@pytest.mark.parametrize(("lb", "events"), [(2, 1), (1, 2)])
def test_a_closed_year_that_changed_is_held(add, cbp_file, project, listing, lb, events):
    add(cbp_file(2023, 2024).add(2024, "OCT", 1, 1), published="2024-11-30")
    before = listing(project.snapshots)
    changed = cbp_file(2024, open_year=2025, open_months=3).add(2024, "OCT", lb, events)
    taken = add(changed, "new.csv", published="2025-01-31", because="")
    assert taken.state == gate.HELD
    assert "brief accept cbp/drug_seizures 2025-01-31" in taken.text
    assert listing(project.snapshots) == before
    again = add(changed, "new.csv", published="2025-01-31", because="")
    assert (again.state, again.vintage.folder) == (gate.HELD, taken.vintage.folder)


def test_the_origin_and_the_page_name_both_figures(add, cbp_file):
    add(cbp_file(2024).add(2024, "OCT", 1000), published="2024-11-30")
    # Each month has two pounds of cocaine beside: 24 in the year.
    taken = add(cbp_file(2024).add(2024, "OCT", 2.5), "new.csv", published="2025-01-31", because="")
    (line,) = [line for line in taken.vintage.origin.plausibility if line.check == "closed years"]
    assert line.held
    assert line.expected == "fiscal year 2024 was closed with quantity_lb 1,024.00"
    assert line.seen == "it now has 26.50"
    page = (taken.vintage.folder / "held.html").read_text(encoding="utf-8")
    assert line.expected in page
    assert "<svg" in page
    assert "<script" not in page


def test_a_restatement_is_stored_when_a_reason_is_given(add, cbp_file, project):
    add(cbp_file(2024).add(2024, "OCT", 1), published="2024-11-30")
    changed = cbp_file(2024).add(2024, "OCT", 2)
    added = add(changed, "new.csv", published="2025-01-31", because="restated")
    assert added.state == gate.STORED
    assert [line.because for line in judgements.read(project)] == ["restated"]
    fentanyl = View(project, dt.date(2025, 2, 1)).read("cbp/drug_seizures").table.query("drug == 'Fentanyl'")
    assert fentanyl["quantity_lb"].tolist() == [2]


def test_open_months_may_change(add, cbp_file):
    add(cbp_file(2024, open_year=2025, open_months=3).add("2025 (FYTD)", "OCT", 1), published="2025-01-31")
    later = cbp_file(2024, open_year=2025, open_months=4).add("2025 (FYTD)", "OCT", 2)
    assert add(later, "new.csv", published="2025-02-28").state == gate.STORED


def test_a_year_that_closes_may_change_against_its_open_months(add, cbp_file):
    add(cbp_file(open_year=2024, open_months=12).add("2024 (FYTD)", "OCT", 1), published="2024-10-31")
    assert add(cbp_file(2024).add(2024, "OCT", 2), "new.csv", published="2024-11-30").state == gate.STORED


def test_a_year_that_left_the_window_is_no_restatement(add, cbp_file):
    add(cbp_file(2023, 2024), published="2024-11-30")
    assert (
        add(cbp_file(2024, open_year=2025, open_months=3), "new.csv", published="2025-01-31").state
        == gate.STORED
    )


def test_a_year_is_compared_with_the_newest_vintage_that_held_it_closed(add, cbp_file):
    add(cbp_file(2022, 2023).add(2022, "OCT", 5), published="2023-11-30")
    add(cbp_file(2024), published="2024-11-30")
    taken = add(cbp_file(2022, 2023, 2024), "cut.csv", published="2024-12-15", because="")
    assert "fiscal year 2022 was closed" in str(taken.vintage.origin.plausibility)
    assert taken.state == gate.HELD


def test_a_file_cut_where_every_month_is_still_there_is_found_by_its_closed_years(add, cbp_file):
    whole = cbp_file(2024).add(2024, "SEP", 7)
    add(whole, published="2024-11-30")
    whole.rows.pop()
    taken = add(whole, "cut.csv", published="2025-01-31", because="")
    assert taken.state == gate.HELD


def test_rounding_of_a_sum_is_no_restatement(add, cbp_file):
    add(cbp_file(2024).add(2024, "OCT", "0.1").add(2024, "NOV", "0.2"), published="2024-11-30")
    same = cbp_file(2024).add(2024, "NOV", "0.2").add(2024, "OCT", "0.10000000001")
    assert add(same, "new.csv", published="2025-01-31").state == gate.STORED


def test_an_older_file_may_come_later(add, cbp_file, project):
    add(cbp_file(2024), published="2024-11-30")
    assert add(cbp_file(2020, 2021), "older.csv", published="2021-11-30").state == gate.STORED
    seen = View(project, TODAY).read("cbp/drug_seizures")
    assert [vintage.date.year for vintage in seen.used] == [2021, 2024]


def test_other_bytes_for_a_day_that_is_taken_are_refused(add, cbp_file, project, listing):
    add(cbp_file(2024), published="2024-11-30")
    before = listing(project.root)
    with pytest.raises(DataRefused, match="a different table is stored as the vintage of 2024-11-30"):
        add(cbp_file(2024, open_year=2025, open_months=1), "new.csv", published="2024-11")
    assert listing(project.root) == before


def test_a_date_that_is_none_is_refused_with_nothing_stored(add, cbp_file, project, listing):
    with pytest.raises(DataRefused, match="'yesterday' is not a date"):
        add(cbp_file(2024), published="yesterday")
    assert listing(project.snapshots) == {}


def test_an_absent_file_is_refused(project, tmp_path):
    with pytest.raises(DataRefused, match="no such file"):
        intake.add_file(project, tmp_path / "none.csv", today=TODAY)


def test_the_bundled_files_agree_on_the_years_they_closed_together(repository):
    closed = {}
    for vintage in View(repository, dt.date(2026, 6, 1)).vintages("cbp/drug_seizures"):
        table = vintage.read()
        for year, total in table[~table["year_open"]].groupby("fiscal_year")["quantity_lb"].sum().items():
            closed.setdefault(year, set()).add(round(total, 6))
    assert sorted(closed) == list(range(2019, 2026))
    assert all(len(totals) == 1 for totals in closed.values())


@pytest.mark.parametrize("stated", ["2025-03-11", "2025-03", "2025"])
def test_a_publication_day_that_lies_ahead_is_refused(add, cbp_file, project, listing, stated):
    before = listing(project.root)
    with pytest.raises(DataRefused, match="lies in the future"):
        add(cbp_file(2024), published=stated)
    assert listing(project.root) == before
