"""A column is described once, in data/columns.yml; a wrong name of one is answered with the nearest."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis.chapter import columns
from analysis.errors import DataRefused, UnknownName

DICTIONARY = """\
label: {heading: "What", link: url, meaning: "what it is"}
events: {heading: "Seizures", type: number, unit: events, meaning: "how many"}
share: {heading: "Share, %", type: number, unit: percent, decimals: 1, meaning: "part of all"}
day: {heading: "Day", type: day, meaning: "when"}
month: {heading: "Month", type: month, meaning: "when"}
fiscal_year: {heading: "Fiscal year", type: fiscal_year, meaning:}
half: {heading: "Half-year", type: half_year, meaning: "when"}
"""
TABLE = pd.DataFrame({"label": ["a"], "name": ["b"], "url": ["https://x.org"], "events": [1]})


@pytest.fixture
def described(project):
    """Write the dictionary of a project."""

    def write(text: str = DICTIONARY):
        (project.root / "data" / "columns.yml").write_text(text, encoding="utf-8")
        return project

    return write


def column(project, name: str) -> columns.Column:
    (found,) = columns.columns(project, name, pd.DataFrame(columns=[name]))
    return found


def test_names_become_columns_in_their_order(described):
    found = columns.columns(described(), "events label", TABLE)
    assert [(item.name, item.values, item.link) for item in found] == [
        ("events", "events", ""),
        ("label", "label", "url"),
    ]
    assert found[0].as_dict() == {
        "name": "events",
        "heading": "Seizures",
        "type": "number",
        "unit": "events",
        "numeric": True,
        "description": "how many",
    }


def test_values_and_links_may_stand_in_other_columns_of_the_table(described):
    project = described()
    (other,) = columns.columns(project, "label=name", TABLE)
    assert (other.name, other.values, other.link) == ("label", "name", "url")
    (linked,) = columns.columns(project, "label=name@url", TABLE)
    assert (linked.values, linked.link) == ("name", "url")


def test_a_link_of_the_dictionary_that_a_table_has_not_is_left_out(described):
    (found,) = columns.columns(described(), "label", TABLE.drop(columns="url"))
    assert found.name == "label"


@pytest.mark.parametrize(
    ("names", "message"),
    [
        ("event", "data/columns.yml: no column is called 'event'. Did you mean 'events'?"),
        ("label=nme", "no column of this table is called 'nme'. Did you mean 'name'?"),
        ("share", "no column of this table is called 'share'."),
        ("label@uri", "no column of this table is called 'uri'. Did you mean 'url'?"),
    ],
)
def test_a_name_that_is_not_there_is_answered_with_the_nearest(described, names, message):
    with pytest.raises(UnknownName) as refused:
        columns.columns(described(), names, TABLE)
    assert refused.value.message.startswith(message)


@pytest.mark.parametrize(
    ("name", "value", "cell"),
    [
        ("events", 1234, "1,234"),
        ("events", 1234.4, "1,234"),
        ("share", -12.34, "−12.3"),
        ("share", 0.0, "0.0"),
        ("fiscal_year", 2025.0, "2025"),
        ("day", pd.Timestamp(2026, 4, 1), "2026-04-01"),
        ("month", pd.Timestamp(2026, 4, 1), "2026-04"),
        ("month", "2026-04-01", "2026-04"),
        ("half", "2024-H2", "2024-H2"),
        ("label", "a text", "a text"),
        ("label", pd.Timestamp(2026, 4, 1), "2026-04-01"),
        *((name, missing, "–") for name in ("events", "label", "day") for missing in (None, pd.NA, pd.NaT)),
        ("share", float("nan"), "–"),
        ("label", "", "–"),
    ],
)
def test_a_cell_is_written_by_its_type(described, name, value, cell):
    assert column(described(), name).cell(value) == cell


def test_numbers_and_years_stand_right(described):
    project = described()
    right = [name for name in columns.read(project) if column(project, name).numeric]
    assert right == ["events", "share", "fiscal_year"]


@pytest.mark.parametrize(
    ("old", "new", "line", "why"),
    [
        ("unit: events, ", "", 2, "a column of type number needs a unit"),
        ("type: day,", "type: day, unit: days,", 4, "a column of type day has no unit"),
        ("type: month", "type: moth", 5, "type 'moth' is not known. Did you mean 'month'?"),
        ('heading: "Day"', 'headings: "Day"', 4, "'headings' is not a field. Did you mean 'heading'?"),
        ("day:", "month:", 5, "'month' stands twice"),
        (', meaning: "when"}', "}", 4, "'meaning' is missing"),
    ],
)
def test_a_slip_in_the_dictionary_is_refused_with_its_line(described, old, new, line, why):
    with pytest.raises(DataRefused) as refused:
        columns.read(described(DICTIONARY.replace(old, new, 1)))
    assert why in refused.value.message
    assert refused.value.where == f"columns.yml, line {line}"


def test_a_dictionary_that_changed_is_read_again(described):
    assert "label" in columns.read(described())
    assert "labels" in columns.read(described(DICTIONARY.replace("label:", "labels:")))


def test_every_column_of_the_brief_has_a_heading_of_its_own_row_and_a_meaning(repository):
    held = columns.read(repository)
    assert len(held) > 150
    assert [name for name, about in held.items() if not about.meaning] == []
