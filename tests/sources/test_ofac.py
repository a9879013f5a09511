"""Entries under Executive Order 14059: a renamed tag, days of captures, links read from remarks, no names."""

import datetime as dt

import pytest

from analysis.errors import DataRefused
from analysis.sources import catalogue
from analysis.sources.ofac import reader as ofac
from analysis.store.asof import View
from tests.sources.support import raw_file, write_csv

NOW = dt.date(2026, 11, 24)


def row(number="40001", first="2023-10-03", before="2023-09-28", **others):
    cells = (
        number, "SOMEONE", "individual", "ILLICIT-DRUGS-EO14059", first, before, first, "2024-05-03", "", "",
    )  # fmt: skip
    return dict(zip(ofac.COLUMNS, cells, strict=True)) | others


@pytest.fixture
def read(tmp_path):
    return lambda *rows: ofac.read_entries(write_csv(tmp_path / "sdn.csv", rows))


def test_no_name_is_kept(read):
    table = read(row())
    assert "SOMEONE" not in table.astype(str).to_numpy()
    assert not [name for name in table.columns if "name" in name]


def test_both_spellings_of_the_tag_are_the_order(read):
    table = read(row("1"), row("2", program_tags_last="SDNTK] [ILLICIT-DRUGS-EO"))
    assert table["other_programs"].tolist() == ["", "SDNTK"]
    with pytest.raises(DataRefused, match="'SDNTK' lacks the tag of the order"):
        read(row(program_tags_last="SDNTK"))


def test_an_entry_does_not_begin_on_the_day_its_tag_was_renamed(read):
    renamed = {"ent_first_seen_in_list": "2021-12-16"}
    with pytest.raises(DataRefused, match="is the day on which the tag was renamed") as error:
        read(row(first="2022-09-22", before="2022-09-20", **renamed))
    assert "Join the tags" in error.value.remedy
    with pytest.raises(DataRefused, match="the day on which the tag was renamed"):
        read(row(first="2022-09-23", before="2022-09-21", **renamed))
    assert len(read(row(first="2022-09-22", before="2022-09-20"))) == 1  # new to the list that day


def test_an_action_is_seen_the_same_day_or_the_next(read):
    table = read(
        row("1", "2021-12-16", "2021-12-10"),
        row("2", "2021-12-15", "2021-12-10"),
        row("3", "2021-12-17", "2021-12-16"),
    )
    assert sorted(ofac.of_action(table, dt.date(2021, 12, 15))["entry_id"]) == [1, 2]


def test_an_entry_may_have_stood_on_the_list_before(read):
    table = read(row("1"), row("2", ent_first_seen_in_list="2021-08-18"))
    assert table["listed_before"].tolist() == [False, True]


def test_a_link_with_china_is_one_of_three_words(read):
    table = read(*(row(str(n + 1), china_link_in_remarks=link) for n, link in enumerate(ofac.CHINA_LINKS)))
    assert table["china_link"].tolist() == ["none stated", "nationality", "registration"]
    with pytest.raises(DataRefused, match="china_link_in_remarks 'hometown' is not known"):
        read(row(china_link_in_remarks="hometown"))


@pytest.mark.parametrize(
    "others",
    [
        {"previous_capture_day": "2023-10-03"},
        {"ent_first_seen_in_list": "2023-10-04"},
        {"last_seen": "2023-10-01"},
    ],
)
def test_days_out_of_order_are_refused(read, others):
    with pytest.raises(DataRefused, match="is out of order"):
        read(row(**others))


def test_an_entry_twice_is_refused(read):
    with pytest.raises(DataRefused, match="line 3: the key 40001 stands in line 2 already"):
        read(row(), row(first="2023-11-07", before="2023-11-03"))


def test_the_counts_by_day_derived_from_it_are_another_file(tmp_path):
    rows = [{"capture_day": "2021-12-16", "persons_and_entities_tagged": 25}]
    with pytest.raises(DataRefused, match="no known dataset"):
        catalogue.recognise(write_csv(tmp_path / "by_day.csv", rows))


@pytest.mark.parametrize(
    ("action", "entries", "china"), [("2021-12-15", 25, 5), ("2023-05-30", 17, 13), ("2023-10-03", 28, 25)]
)
def test_the_stored_vintage_agrees_with_the_treasury(repository, action, entries, china):
    table = View(repository, NOW).read("ofac/eo14059_entries").table
    found = ofac.of_action(table, dt.date.fromisoformat(action))
    assert found["entries"].sum() == entries
    assert (found["china_link"] != "none stated").sum() == china


def test_no_entry_of_the_stored_vintage_begins_on_the_day_of_the_new_tag(repository):
    table = View(repository, NOW).read("ofac/eo14059_entries").table
    assert len(table) == 295
    assert not table["first_day"].between("2022-09-20", "2022-09-26").any()
    assert (table["china_link"] != "none stated").sum() == 49
    assert (table["last_day"] < table["last_day"].max()).sum() == 2


def test_a_read_of_a_past_day_has_only_the_entries_of_that_day(repository):
    table = View(repository, dt.date(2022, 1, 1)).read("ofac/eo14059_entries").table
    assert len(table) == 25


def test_the_file_found_loads():
    path = raw_file("2026-11/ofac/eo14059_first_seen_2021-08_2024-05.csv")
    assert catalogue.recognise(path) is ofac.ENTRIES
    assert len(ofac.read_entries(path)) == 295
