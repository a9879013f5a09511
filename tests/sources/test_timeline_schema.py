"""Schemas of the timelines: each table has one, and one that names what there is not is refused by name."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml

from analysis.errors import BriefError, UnknownName
from analysis.sources.jurisdictions import JURISDICTIONS
from analysis.sources.timeline_schema import COMMON, common, listed, schema, schemas

TABLES = Path(__file__).resolve().parents[2] / "data" / "timelines"


@pytest.fixture
def folder(tmp_path):
    return Path(shutil.copytree(TABLES, tmp_path / "timelines"))


def test_every_table_has_a_schema_and_every_schema_a_table():
    tables = {path.stem for path in TABLES.glob("*.csv")}
    described = {path.stem for path in TABLES.glob("*.yml") if path.name != COMMON}
    assert tables == described == set(listed(TABLES)) == set(schemas(TABLES))


def test_a_schema_ends_with_the_columns_of_the_source():
    shared = [field["name"] for field in yaml.safe_load((TABLES / COMMON).read_text())["fields"]]
    assert shared == ["publisher", "source_title", "source_url", "source_date", "confidence", "note"]
    for timeline in schemas(TABLES).values():
        assert (timeline.columns[-6:] == shared) == timeline.sourced
    assert [name for name, timeline in schemas(TABLES).items() if not timeline.sourced] == ["attempts"]


def test_every_table_was_searched_to_a_day_that_is_no_later_than_its_review():
    for timeline in schemas(TABLES).values():
        assert timeline.searched <= timeline.visibility.reviewed
    assert common(TABLES).searched_within_days == 30


def test_closed_sets_come_in_the_order_of_the_schema():
    timeline = schema(TABLES, "scheduling")
    assert timeline.choices("jurisdiction") == list(JURISDICTIONS)
    assert timeline.choices("destinations") == ["US", "MX", "CA", "MM", "LA", "AF"]
    assert timeline.choices("subject") == []
    assert schema(TABLES, "cooperation").choices("planned") == ["yes", "no"]
    assert "Guatemala" in schema(TABLES, "sanctions").choices("country")


def test_an_unknown_timeline_or_column_is_refused_with_the_nearest_name():
    with pytest.raises(UnknownName, match=r"no timeline is called 'truce'\. Did you mean 'truces'\?"):
        schema(TABLES, "truce")
    with pytest.raises(UnknownName, match=r"no column is called 'jurisdicton'\. Did you mean 'jurisdiction'"):
        schema(TABLES, "scheduling").choices("jurisdicton")


@pytest.mark.parametrize(
    ("name", "old", "new", "says"),
    [
        ("tariff_steps", "masked_after: [end_date]", "masked_after: [end_dat]", "Did you mean 'end_date'?"),
        ("tariff_steps", "visible_from: [announced_date", "visible_from: [scope", "scope is not a date"),
        ("tariff_pending", "status_date: [status]", "status_date: [statu]", "Did you mean 'status'?"),
        ("commitments", "hindsight: [status_code", "hindsight: [status_cod", "Did you mean 'status_code'?"),
        ("cooperation", "set: countries", "set: countrys", "Did you mean 'countries'?"),
        ("substitution", "resource: scheduling", "resource: sheduling", "Did you mean 'scheduling'?"),
        ("substitution", "- fields: successor", "- fields: sucessor", "Did you mean 'successor'?"),
        ("truces", "primaryKey: truce_id", "primaryKey: name", "is not the first column"),
        ("truces", "- name: terms", "- name: name", "column name stands twice"),
        ("truces", "type: list", "type: lst", "type 'lst' is not known. Did you mean 'list'?"),
        ("truces", "visibility:", "visbility:", "Did you mean 'visibility'?"),
        ("truces", "reviewed: 2026-11-24", "reviewed: soon", "reviewed"),
        ("truces", "searched: 2026-10-08", "searched: lately", "searched"),
        ("truces", "says: [name]", "says: [nam]", "Did you mean 'name'?"),
        ("attempts", "row: held_row", "row: held_rwo", "Did you mean 'held_row'?"),
        ("substitution", "undated: reviewed", "undated: reviewd", "Did you mean 'reviewed'?"),
    ],
)
def test_a_schema_that_names_what_there_is_not_is_refused(folder, name, old, new, says):
    path = folder / f"{name}.yml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BriefError) as error:
        schema(folder, name)
    assert says in error.value.message
    assert f"{name}.yml" in error.value.where


def test_a_changed_schema_is_read_again(folder):
    assert "Antarctica" not in schema(folder, "truces").choices("parties")
    path = folder / COMMON
    path.write_text(path.read_text().replace("countries: [", "countries: [Antarctica, "))
    assert "Antarctica" in schema(folder, "truces").choices("parties")
