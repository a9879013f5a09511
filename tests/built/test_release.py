"""What stands beside the page: data that say what the page says, valid packages, a release that verifies."""

from __future__ import annotations

import csv
import io
import json

import frictionless
import nbformat
import pytest

from analysis.archive import checksums, crate
from analysis.chapter.blocks import tables_of, to_json
from analysis.chapter.columns import MISSING
from analysis.page.csv_text import as_csv
from analysis.writing import MINUS

FILES = {
    "SHA256SUMS", "brief.html", "brief.ipynb", "brief.pdf", "comparison.html", "comparison.json", "data",
    "datapackage.json", "licences.csv", "page-one.es-MX.html", "page-one.es-MX.pdf", "page-one.zh-Hans.html",
    "page-one.zh-Hans.pdf", "results.csv", "results.json", "ro-crate-metadata.json",
    "sbom.cdx.json", "sources.csv", "timelines",
}  # fmt: skip
ARCHIVE = {"index.html", "feed.atom", "calendar.html", "calendar.ics", "notices.html"}


def test_a_release_is_complete_and_its_checksums_hold(release):
    assert {path.name for path in release.folder.iterdir()} == FILES
    assert checksums.differences(release.folder) == {}
    assert {path.name for path in release.folder.parent.iterdir()} >= ARCHIVE


def test_frictionless_accepts_the_data_package(release):
    report = frictionless.validate(str(release.folder / "datapackage.json"))
    assert report.valid, report.flatten(["path", "rowNumber", "fieldName", "note"])[:5]
    assert report.stats["tasks"] == len(list(release.folder.rglob("*.csv")))


def test_every_table_and_picture_has_its_csv_with_every_number(release):
    paths = {path.stem: path for path in (release.folder / "data").glob("*.csv")}
    assert set(paths) == {table["name"] for table in release.content["tables"]}
    for table in release.content["tables"]:
        with paths[table["name"]].open(encoding="utf-8", newline="") as stream:
            header, *rows = csv.reader(stream)
        assert header == [column["name"] for column in table["columns"]]
        assert len(rows) == len(table["rows"])
        numbers = [index for index, column in enumerate(table["columns"]) if column["numeric"]]
        for written, raw in zip(rows, table["rows"], strict=True):
            for index in numbers:
                assert (float(written[index]) if written[index] else None) == raw[index], table["name"]


def test_the_page_prints_the_numbers_of_its_tables(release):
    """Each cell of a table on the page is the raw value of results.json as its column writes it."""
    held = {table["name"]: table for table in release.content["tables"]}
    checked = 0
    shown = tables_of(release.blocks)
    assert [block.name for block in shown if shown.count(block) > 1] == []
    assert {block.name for block in shown} == set(held)
    for block in shown:
        table = held[block.name]
        assert [list(row) for row in block.values] == table["rows"], block.name
        assert list(block.columns) == table["columns"], block.name
        assert (block.caption, block.source) == (table["caption"], table["source"]), block.name
        text = (release.folder / "data" / f"{block.name}.csv").read_text(encoding="utf-8")
        assert as_csv(to_json(block)) == as_csv(table) == text
        for cells, raw in zip(block.cells, table["rows"], strict=True):
            for text, value, column in zip(cells, raw, table["columns"], strict=True):
                if value is None or value == "":
                    assert text == MISSING, (block.name, column["name"])
                elif column["type"] == "number":
                    assert float(text.replace(",", "").replace(MINUS, "-")) == pytest.approx(
                        value, rel=0.006, abs=0.51
                    ), (block.name, text, value)
                    checked += 1
                    assert text in release.html
                elif column["numeric"]:
                    assert float(text) == value, (block.name, text, value)
                else:
                    assert str(value).startswith(text), (block.name, text, value)
    assert checked > 1000


def test_the_data_behind_a_picture_are_those_of_results_json(release):
    held = {table["name"]: table for table in release.content["tables"]}
    for figure in release.figures:
        assert figure.data.name == f"{figure.name}.data"
        table = held[figure.data.name]
        assert [list(row) for row in figure.data.values] == table["rows"], figure.name
        assert table["rows"], f"{figure.name}: a picture of nothing"
        assert figure.source == table["source"]


def test_json_ld_describes_this_release(release):
    start = release.html.index('<script type="application/ld+json">') + len(
        '<script type="application/ld+json">'
    )
    content = json.loads(release.html[start : release.html.index("</script>", start)])
    assert content["@type"] == "Dataset"
    assert content["version"] == release.content["release"]["number"]


def test_the_crate_names_every_file_and_the_run_key(release):
    graph = json.loads((release.folder / "ro-crate-metadata.json").read_text(encoding="utf-8"))
    root = next(item for item in graph["@graph"] if item["@id"] == "./")
    parts = {item["@id"] for item in root["hasPart"]}
    files = {
        path.relative_to(release.folder).as_posix() for path in release.folder.rglob("*") if path.is_file()
    }
    assert files - {"ro-crate-metadata.json"} <= parts
    assert crate.read(release.folder).run_key == release.content["release"]["run_key"]


def test_the_timelines_hold_only_what_was_known(release_of):
    early = release_of("2026-02-01")  # which other tests read, too
    with (early.folder / "timelines" / "scheduling.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    announced = [row["announced_date"] for row in rows if row["announced_date"]]
    assert len(rows) > 90
    assert max(announced) <= "2026-02-01"


def test_attachments_of_the_notebook_are_what_results_say(release):
    notebook = nbformat.read(release.folder / "brief.ipynb", as_version=4)
    assert notebook.metadata["brief"]["release"] == release.content["release"]
    nbformat.validate(notebook)


def test_csv_text_is_read_back_as_it_was_written(release):
    for path in (release.folder / "data").glob("*.csv"):
        text = path.read_text(encoding="utf-8")
        stream = io.StringIO()
        csv.writer(stream, lineterminator="\n").writerows(csv.reader(io.StringIO(text)))
        assert stream.getvalue() == text, path.name
