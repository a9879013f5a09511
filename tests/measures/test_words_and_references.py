"""Nothing is decided by words that are only shown, and every name that refers to something is checked.

A copy of the data gets other words in every text that no rule speaks of; all results stay as they are. In
another copy one reference at a time is misspelt; it is refused, and the right name is in the message.
"""

from __future__ import annotations

import csv
import datetime as dt
import importlib
import inspect
import pkgutil
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from analysis import measures
from analysis.chapter.parameters import Settings
from analysis.errors import BriefError
from analysis.measures import seizures
from analysis.measures.results import Measure
from analysis.project import Project
from analysis.sources import events, timeline_schema, timelines
from analysis.store.asof import View
from tests import hostile

DAY = dt.date(2026, 11, 24)
# What a measure is asked for beside its view.
GIVEN: dict[str, object] = {"pre_months": 24, "post_months": 12, "focus": ("India",)}
# Fields of hand-kept settings that are only shown.
SHOWN = {
    "events.yml": {"label"},
    "state_groups.yml": {"publisher", "title", "note"},
    "scenarios.yml": {"title", "tariffs", "rationale"},
    "indicators.yml": {"name", "question", "definition", "limits"},
    "monitoring.yml": {"up", "down"},
    "calendar.yml": {"covers", "note"},
    "columns.yml": {"heading", "meaning"},
    "corrections/*.yml": {"reason", "publisher", "source_title"},
    "results/*.yml": {"label", "definition"},
    "timelines/*.yml": {"title", "description", "compiled"},
}


def reworded(text: str) -> str:
    """Return other words for a text: equal texts stay equal, and not a word of the old one is left."""
    return f"Words {zlib.crc32(text.encode()):08x}" if text else text


def test_no_result_changes_when_what_is_only_shown_is_reworded(repository, copy_of_project):
    before = all_results(View(repository, DAY))
    reword_tables(copy_of_project)
    reword_settings(copy_of_project)
    after = all_results(View(copy_of_project, DAY))
    assert len(before) > 200
    assert set(after) == set(before)
    other = {key for key in before if after[key] not in (before[key], _reworded_value(before[key]))}
    assert {key: (before[key], after[key]) for key in other} == {}


def test_the_words_are_other_words(copy_of_project):
    reword_tables(copy_of_project)
    reword_settings(copy_of_project)
    view = View(copy_of_project, DAY)
    assert view.event("busan").label == reworded("Busan meeting")
    assert view.timeline("scheduling")["action"].str.startswith("Words ").all()
    assert view.timeline("cooperation")["event"].str.startswith("Words ").all()
    assert view.schema("scheduling").description.startswith("Words ")


def all_results(view: View) -> dict[str, object]:
    """Return the value of every named result of every measure that can be asked with what is given."""
    values: dict[str, object] = {}
    held: dict[str, Any] = {}
    for function in _measures():
        asked = inspect.signature(function).parameters
        given = {name: value for name, value in {**GIVEN, "results": held}.items() if name in asked}
        required = [name for name, one in asked.items() if one.default is one.empty and name != "view"]
        if set(required) <= set(given):
            measure = function(view, **given)
            if isinstance(measure, Measure):
                held |= {result.key: result for result in measure.results}
                values |= {
                    result.key: (result.value, result.status, result.period) for result in measure.results
                }
    return values


def _measures() -> Iterator[Callable[..., object]]:
    """Yield the public functions of a view; the scorecard, which reads the results of others, comes last."""
    names = sorted((info.name for info in pkgutil.iter_modules(measures.__path__)), key="scorecard".__eq__)
    for name in names:
        module = importlib.import_module(f"analysis.measures.{name}")
        for function in list(vars(module).values()):
            if inspect.isfunction(function) and function.__module__ == module.__name__:
                first = next(iter(inspect.signature(function).parameters), "")
                if first == "view" and not function.__name__.startswith("_"):
                    yield function


def _reworded_value(held: tuple[object, ...]) -> tuple[object, ...]:
    return (reworded(held[0]) if isinstance(held[0], str) else held[0], *held[1:])


def reword_tables(project: Project) -> None:
    """Write other words into every cell of free text of every timeline."""
    for name, schema in timeline_schema.schemas(project.timelines).items():
        free = hostile.free_columns(schema)
        rewrite(
            project, name, lambda row, free=free: row | {column: reworded(row[column]) for column in free}
        )


def reword_settings(project: Project) -> None:
    """Write other words into every field of the settings that is only shown."""
    for pattern, fields in SHOWN.items():
        for path in sorted((project.root / "data").glob(pattern)):
            content = yaml.safe_load(path.read_text(encoding="utf-8"))
            path.write_text(yaml.safe_dump(_with_words(content, fields), sort_keys=False), encoding="utf-8")


def _with_words(content: Any, fields: set[str]) -> Any:
    if isinstance(content, list):
        return [_with_words(item, fields) for item in content]
    if isinstance(content, dict):
        return {
            key: reworded(value) if key in fields and isinstance(value, str) else _with_words(value, fields)
            for key, value in content.items()
        }
    return content


def rewrite(project: Project, name: str, changed: Callable[[dict[str, str]], dict[str, str]]) -> None:
    """Change each row of a timeline."""
    path: Path = project.timelines / f"{name}.csv"
    with path.open(encoding="utf-8", newline="") as stream:
        rows = [changed(row) for row in csv.DictReader(stream)]
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


# --- references ----------------------------------------------------------------------------------


def references() -> list[tuple[str, str]]:
    """Return each column whose cells refer: to a closed set, to another table or to another row."""
    return [
        (name, column.name)
        for name, schema in timeline_schema.schemas(hostile.ROOT / "data" / "timelines").items()
        for column in schema.fields
        if (column.choices and column.type != "boolean")
        or column.name in (key.fields for key in schema.foreignKeys)
    ]


@pytest.mark.parametrize(("name", "column"), references())
def test_a_misspelt_cell_is_refused_and_the_right_name_is_said(copy_of_project, name, column):
    rows = timelines.read(copy_of_project.timelines, name)
    names = (item for cell in rows[column] for item in timelines.names_in(cell))
    right = next((item for item in names if not item.endswith(timeline_schema.GROUP_ENDING)), "")
    # A column that refers to no other row yet is given one to misspell.
    blank, right = not right, right or rows.iloc[0, 0]
    places = iter([True])

    def changed(row: dict[str, str]) -> dict[str, str]:
        here = (blank or right in timelines.names_in(row[column])) and next(places, False)
        misspelt = (row[column] or right).replace(right, f"{right}x", 1)
        return row | {column: misspelt} if here else row

    rewrite(copy_of_project, name, changed)
    with pytest.raises(BriefError) as error:
        View(copy_of_project, DAY).timeline(name)
    assert error.value.where.startswith(f"{name}.csv, line ")
    assert column in error.value.what
    assert f"Did you mean '{right}'?" in error.value.remedy


@pytest.mark.parametrize(
    ("ask", "right"),
    [
        (lambda view: view.read("cbp/drug_seizurse"), "cbp/drug_seizures"),
        (lambda view: view.known("cbp/drug_seizurse"), "cbp/drug_seizures"),
        (lambda view: view.vintages("cbp/drug_seizurse"), "cbp/drug_seizures"),
        (lambda view: view.timeline("schedulign"), "scheduling"),
        (lambda view: view.event("china_fentanyl_clas"), "china_fentanyl_class"),
        (lambda view: view.schema("scheduling").choices("destination"), "destinations"),
        (lambda view: view.reviewed("substance"), "substances"),
        (lambda view: seizures.of_drug(view, "Fentanly"), "Fentanyl"),
        (lambda view: Settings.of({"focus": ["Inida"]}), "India"),
    ],
)
def test_a_misspelt_name_is_refused_where_it_is_asked_for(bundled, ask, right):
    with pytest.raises(BriefError) as error:
        ask(bundled("2026-11-24"))
    assert f"Did you mean '{right}'?" in error.value.what


@pytest.mark.parametrize("handle", yaml.safe_load((hostile.ROOT / "data" / events.FILE_NAME).read_text()))
def test_a_misspelt_row_of_an_event_is_refused(copy_of_project, handle):
    path = copy_of_project.root / "data" / events.FILE_NAME
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    content[handle]["row"] += "x"
    path.write_text(yaml.safe_dump(content), encoding="utf-8")
    with pytest.raises(BriefError) as error:
        View(copy_of_project, DAY).event("busan")
    assert handle in error.value.where
    assert "Did you mean" in error.value.what
