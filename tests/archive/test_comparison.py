"""What differs between two releases is said whole, worst first, and never as markup from the data."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from analysis.archive import comparison
from analysis.archive.comparison import ComparisonImpossible
from analysis.archive.releases import Release
from analysis.chapter import changes
from analysis.chapter.changes import Figures
from analysis.measures.results import Result
from analysis.page.front_matter import FrontMatter

TRUCES = ("truce_id", "parties", "announced_date", "end_date", "publisher", "confidence")
PARAMETERS = {"as_of": "2026-04-01", "pre_months": 24, "focus": ["India"]}


def truce(name: str, **cells: str) -> dict[str, str]:
    return dict.fromkeys(TRUCES, "") | {"truce_id": name, "publisher": "White House"} | cells


def lb(value: float | None, key: str = "seizures.latest_lb", period: str = "2026-01", **other) -> Result:
    missing = {} if value is not None else {"status": "not available", "reason": "The file was withdrawn."}
    return Result(key, f"Label of {key}", value, "number", "lb", period=period, **missing | other)


@dataclass
class Written:
    """A made-up release: what its files hold, to be changed by a test and then written."""

    number: str = "2026-04-01"
    as_of: str = "2026-04-01"
    results: tuple[Result, ...] = (lb(30.0),)
    timelines: dict[str, list[dict]] = field(default_factory=lambda: {"truces": [truce("T-1")]})
    vintages: dict[str, list[str]] = field(default_factory=lambda: {"cbp/drug_seizures": ["2026-03-15"]})
    parameters: dict = field(default_factory=lambda: dict(PARAMETERS))
    files: dict[str, str] = field(default_factory=lambda: {"analysis/methods/fits.py": "a" * 64})
    versions: dict[str, str] = field(default_factory=lambda: {"pandas": "2.3.0"})

    def write(self, archive: Path, folder: str = "") -> Release:
        target = archive / (folder or self.number)
        (target / "timelines").mkdir(parents=True)
        told = FrontMatter(self.number, self.as_of, "final", run_key="0" * 64)
        content = {
            "release": told.as_dict(),
            "parameters": self.parameters | {"as_of": self.as_of},
            "vintages": self.vintages,
            "results": [result.as_dict() for result in (own(self.as_of), *self.results)],
            "tables": [],
        }
        (target / "results.json").write_text(json.dumps(content), encoding="utf-8")
        crate = {"files": self.files, "versions": self.versions}
        (target / "crate.json").write_text(json.dumps(crate), encoding="utf-8")
        for name, rows in self.timelines.items():
            with (target / "timelines" / f"{name}.csv").open("w", encoding="utf-8", newline="") as stream:
                writer = csv.DictWriter(stream, list(rows[0]) if rows else TRUCES, lineterminator="\n")
                writer.writeheader()
                writer.writerows(rows)
        return Release(target)


def crate(part: str):
    return lambda folder: json.loads((folder / "crate.json").read_text(encoding="utf-8"))[part]


def compare(old: Release, new: Release, **options) -> comparison.Comparison:
    return comparison.compare(old, new, inputs_of=crate("files"), versions_of=crate("versions"), **options)


@pytest.fixture
def between(tmp_path):
    """Write two made-up releases and return what differs between them."""

    def compared(old: Written, new: Written, **options) -> comparison.Comparison:
        return compare(old.write(tmp_path, "old"), new.write(tmp_path, "new"), **options)

    return compared


def test_the_same_release_twice_has_no_change(between):
    found = between(Written(), Written())
    assert found.same
    assert found.counts | {"shared": 1, "unchanged": 1} == found.counts
    assert comparison.sentences(found)[-1] == (
        "Nothing changed since release 2026-04-01: all 1 figures are as they were."
    )
    page = comparison.render_page(found)
    assert page.count("Nothing changed") == 7  # once for all of it, once for each of six parts
    assert "<table>" not in page


def test_figures_are_those_of_the_front_page(between):
    old = Written(
        results=(lb(30.0), lb(1.0, "a.gone"), lb(1.0, "a.lost"), lb(1.0, "a.moved"), lb(9.0, "a.same"))
    )
    new = Written(
        number="2026-05-01",
        as_of="2026-05-01",
        results=(
            lb(50.0), lb(None, "a.lost"), lb(1.0, "a.new"), lb(2.0, "a.moved", "2026-02"), lb(9.0, "a.same"),
        ),
    )  # fmt: skip
    found = between(old, new)
    assert [(row["kind"], row["key"], row["severity"]) for row in found.results] == [
        ("revised", "seizures.latest_lb", 0.25),
        ("no longer available", "a.lost", None),
        ("disappeared", "a.gone", None),
        ("appeared", "a.new", None),
        ("updated", "a.moved", 0.3333333333),
    ]
    assert found.results[1]["reason"] == "The file was withdrawn."
    before, now = (
        Figures({result.key: result for result in item.results}, item.as_of) for item in (old, new)
    )
    assert changes.counts(before, now, changes.revised(before, now)) == found.counts


def own(as_of: str) -> Result:
    return Result("brief.as_of", "Day whose knowledge is shown", as_of, "day", period=as_of)


def test_timeline_rows_are_matched_by_their_id(between):
    old = [truce("T-1", end_date="2026-01-01"), truce("T-2"), truce("T-3")]
    new = [truce("T-3"), truce("T-4"), truce("T-1", end_date="2026-06-01", confidence="confirmed")]
    (found,) = between(Written(timelines={"truces": old}), Written(timelines={"truces": new})).timelines
    assert found["key"] == "truce_id"
    assert [row["id"] for row in found["added"]] == ["T-4"]
    assert [row["id"] for row in found["removed"]] == ["T-2"]
    assert found["changed"] == [
        {
            "id": "T-1",
            "cells": [
                {"column": "end_date", "old": "2026-01-01", "new": "2026-06-01"},
                {"column": "confidence", "old": "", "new": "confirmed"},
            ],
        }
    ]


def test_a_timeline_in_one_release_only_is_all_added_or_removed(between):
    rows = [truce("T-1"), truce("T-2")]
    one = Written(timelines={"truces": rows})
    found = between(Written(timelines={}), one).timelines[0]
    assert ([row["id"] for row in found["added"]], found["removed"]) == (["T-1", "T-2"], [])


def test_a_timeline_whose_first_row_came_has_no_new_columns(between):
    found = between(Written(timelines={"truces": []}), Written()).timelines[0]
    assert (len(found["added"]), found["columns_added"], found["columns_removed"]) == (1, [], [])


def test_a_new_column_is_named_once_and_changes_no_row(between):
    wide = [truce("T-1") | {"terms": "Each side keeps ten percent"}]
    (found,) = between(Written(), Written(timelines={"truces": wide})).timelines
    assert (found["columns_added"], found["columns_removed"], found["changed"]) == (["terms"], [], [])


def test_a_timeline_this_version_does_not_know_goes_by_its_first_column(between):
    old = {"old_list": [{"code": "A", "what": "x"}]}
    new = {"old_list": [{"code": "A", "what": "y"}]}
    (found,) = between(Written(timelines=old), Written(timelines=new)).timelines
    assert (found["key"], found["changed"][0]["id"]) == ("code", "A")


def test_data_files_settings_and_packages(between):
    new = Written(
        vintages={"cbp/drug_seizures": ["2026-04-15"], "cdc/x": ["2026-04-01"]},
        parameters=PARAMETERS | {"focus": ["India", "Mexico"]},
        versions={"pandas": "2.4.0", "numpy": "2.1"},
    )
    found = between(Written(), new)
    assert found.vintages == [
        {"dataset": "cbp/drug_seizures", "added": ["2026-04-15"], "removed": ["2026-03-15"]},
        {"dataset": "cdc/x", "added": ["2026-04-01"], "removed": []},
    ]
    assert found.parameters == [{"name": "focus", "old": ["India"], "new": ["India", "Mexico"]}]
    assert found.packages == [
        {"name": "numpy", "old": None, "new": "2.1"},
        {"name": "pandas", "old": "2.3.0", "new": "2.4.0"},
    ]


def test_methods_are_grouped_by_room_and_data_shown_elsewhere_is_left_out(between):
    old = {
        "analysis/methods/fits.py": "a",
        "analysis/measures/trade.py": "a",
        "analysis/cli.py": "a",
        "notebooks/trade.ipynb": "a",
        "data/indicators.yml": "a",
        "data/timelines/truces.csv": "a",
        "data/snapshots/cbp/d/2026-03-15/origin.yml": "a",
        "data/snapshots/cbp/d/2026-01-15/origin.yml": "a",
        "requirements.lock": "a",
    }
    new = dict.fromkeys(old, "b") | {"analysis/measures/new.py": "a", "analysis/odd/x.py": "a"}
    del new["data/snapshots/cbp/d/2026-01-15/origin.yml"], new["analysis/methods/fits.py"]
    found = between(Written(files=old), Written(files=new)).methods
    assert {room["room"]: [(item["path"], item["change"]) for item in room["files"]] for room in found} == {
        "definitions": [("data/indicators.yml", "changed")],
        "snapshots": [("data/snapshots/cbp/d/2026-03-15/origin.yml", "changed")],
        "methods": [("analysis/methods/fits.py", "removed")],
        "measures": [("analysis/measures/new.py", "added"), ("analysis/measures/trade.py", "changed")],
        "notebooks": [("notebooks/trade.ipynb", "changed")],
        "package": [("analysis/cli.py", "changed")],
        "environment": [("requirements.lock", "changed")],
        "odd": [("analysis/odd/x.py", "added")],
    }


def test_the_order_things_are_written_in_does_not_matter(between, tmp_path):
    rows = [truce("T-1"), truce("T-2")]
    new = Written(
        results=(lb(50.0), lb(1.0, "a.new")),
        timelines={"truces": rows, "context": [{"context_id": "C-1"}]},
        vintages={"b/b": ["1"], "a/a": ["2", "1"]},
    )
    turned = replace(
        new,
        results=new.results[::-1],
        timelines=dict(reversed([("truces", rows[::-1]), ("context", new.timelines["context"])])),
        vintages={"a/a": ["1", "2"], "b/b": ["1"]},
    )
    first = between(Written(), new)
    second = compare(Written().write(tmp_path, "again"), turned.write(tmp_path, "turned"))
    assert json.dumps(first.as_dict()) == json.dumps(second.as_dict())


class Page(HTMLParser):
    """What a page holds: element names, addresses, ids and table cells."""

    def __init__(self, text: str):
        super().__init__()
        self.elements, self.links, self.ids, self.labels = [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        named = dict(attrs)
        self.elements.append(tag)
        self.links += [named["href"]] if "href" in named else []
        self.ids += [named["id"]] if "id" in named else []
        self.labels += [named["style"]] if tag == "table" else []


def everything(number: str = "2026-05-01", label: str = "A label") -> tuple[Written, Written]:
    old = Written(
        results=(lb(30.0), lb(1.0, "a.gone"), lb(1.0, "a.lost"), lb(1.0, "a.moved"), lb(None, "a.gained")),
        timelines={"truces": [truce("T-1"), truce("T-2")]},
    )
    new = Written(
        number=number,
        as_of="2026-05-01",
        results=(
            replace(lb(50.0, vintage="2026-04-15"), label=label), lb(None, "a.lost"), lb(1.0, "a.new"),
            lb(2.0, "a.moved", "2026-01/2026-02"), lb(1.0, "a.gained"),
            Result("a.words", "Words", label, "choice", period="2026-05-01"),
        ),
        timelines={"truces": [truce("T-1", parties=label), truce("T-3", parties=label)]},
        vintages={label: [label]},
        parameters=PARAMETERS | {"focus": [label]},
        files={f"analysis/{label}/x.py": "b"},
        versions={label: label},
    )  # fmt: skip
    return old, new


def test_the_page_shows_every_part_and_links_both_releases(between):
    text = comparison.render_page(between(*everything()))
    page = Page(text)
    assert "Nothing changed." not in text
    assert page.elements.count("table") == 13  # six kinds of figures, three of rows, four other parts
    assert {"../2026-04-01/brief.html", "../2026-05-01/brief.html", "../index.html"} <= set(page.links)
    assert len(page.ids) == len(set(page.ids))
    assert len(page.labels) == page.elements.count("table") == page.elements.count("caption")
    assert all(link.lstrip("#") in page.ids for link in page.links if link.startswith("#"))
    assert "<td>30.0 lb</td><td>50.0 lb</td><td>January 2026</td>" in text
    assert "<td>January 2026 to February 2026</td>" in text
    assert "The file was withdrawn." in text
    assert "script" not in page.elements and "img" not in page.elements


def test_text_from_the_data_is_never_markup(between):
    hostile = "<script>alert(1)</script>\"'><img src=x onerror=y>"
    text = comparison.render_page(between(*everything(label=hostile)))
    assert not {"script", "img"} & set(Page(text).elements)
    assert "&lt;script&gt;" in text


def test_a_number_that_is_no_number_stays_inside_its_address(between):
    text = comparison.render_page(between(*everything(number='x"/../?<b>')))
    assert "b" not in Page(text).elements
    assert "../x%22%2F..%2F%3F%3Cb%3E/brief.html" in Page(text).links


def test_the_first_release_says_so(tmp_path):
    found = comparison.first(Written().write(tmp_path))
    assert comparison.render_text(found) == (
        "This is the first release, so there is none to compare it with.\n"
    )
    text = comparison.render_page(found)
    assert "The first release" in text
    assert "<table>" not in text
    assert not found.same


def test_files_are_written_the_same_twice(between, tmp_path):
    found = between(*everything())
    for folder in (tmp_path / "one", tmp_path / "two"):
        folder.mkdir()
        comparison.write(found, folder)
    for name in ("comparison.json", "comparison.html"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
    text = (tmp_path / "one" / "comparison.json").read_text(encoding="utf-8")
    assert json.loads(text) == found.as_dict()
    assert list(json.loads(text)) == [
        "summary", "old", "new", "counts", "results", "timelines", "vintages", "parameters", "methods",
        "packages",
    ]  # fmt: skip
    assert json.loads(text)["summary"] == " ".join(found.told)


def test_the_terminal_gets_sentences_and_the_worst(between):
    old = Written(results=tuple(lb(10.0, f"a.n{number:02}") for number in range(12)))
    new = Written(results=tuple(lb(11.0, f"a.n{number:02}") for number in range(12)))
    text = comparison.render_text(between(old, new))
    assert "Of 12 figures, 12 were revised for the same period, none updated" in text
    assert "  a.n00: 10.0 lb -> 11.0 lb (January 2026)  Label of a.n00\n" in text
    assert text.endswith("  and 2 more; --json lists all.\n")
    assert "No row of the timelines was added, removed or changed." in text


def test_the_terminal_is_not_steered(between):
    old, new = Written(), Written(results=(replace(lb(50.0), label="\x1b[2Jgone"),))
    assert "\x1b" not in comparison.render_text(between(old, new))


def test_one_and_many(between):
    said = comparison.sentences(
        between(Written(), Written(timelines={"truces": [truce("T-1"), truce("T-2")]}))
    )
    assert "1 row of the timelines was added, removed or changed." in said
    assert "No package was of another version." in said


def broken_results(folder: Path) -> None:
    (folder / "results.json").write_text("{", encoding="utf-8")


def no_parameters(folder: Path) -> None:
    path = folder / "results.json"
    content = json.loads(path.read_text(encoding="utf-8"))
    del content["parameters"]
    path.write_text(json.dumps(content), encoding="utf-8")


def no_timelines(folder: Path) -> None:
    for path in (folder / "timelines").iterdir():
        path.unlink()
    (folder / "timelines").rmdir()


def ragged_timeline(folder: Path) -> None:
    (folder / "timelines" / "truces.csv").write_text("truce_id,parties\nT-1\n", encoding="utf-8")


def twice_the_same_id(folder: Path) -> None:
    (folder / "timelines" / "truces.csv").write_text("truce_id,parties\nT-1,\nT-1,\n", encoding="utf-8")


def no_crate(folder: Path) -> None:
    (folder / "crate.json").unlink()


@pytest.mark.parametrize("side", ["old", "new"])
@pytest.mark.parametrize(
    "damage",
    [broken_results, no_parameters, no_timelines, ragged_timeline, twice_the_same_id, no_crate],
)
def test_a_release_that_cannot_be_read_is_named(tmp_path, damage, side):
    releases = {name: Written().write(tmp_path, name) for name in ("old", "new")}
    damage(releases[side].folder)
    with pytest.raises(ComparisonImpossible, match=f"release {side}") as error:
        compare(releases["old"], releases["new"])
    assert error.value.exit_code == 1


def test_a_release_without_its_crate_cannot_be_compared(tmp_path):
    old, new = (Written().write(tmp_path, name) for name in ("old", "new"))
    with pytest.raises(ComparisonImpossible, match="release old"):
        comparison.compare(old, new)
