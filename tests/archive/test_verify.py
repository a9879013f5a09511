"""A verification names the piece that is not as recorded."""

from __future__ import annotations

import json

import pytest

from analysis.archive import checksums, provenance
from analysis.archive.finding import Finding
from analysis.archive.verify import as_text, verify
from analysis.errors import ExitCode


@pytest.fixture
def check(made):
    def checked(rebuild=None):
        return verify(made.project, made.release, rebuild, package=made.package)

    return checked


def change_a_byte(path):
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)


def test_a_release_as_published_has_no_findings(check):
    report = check()
    assert report.ok
    assert as_text(report) == (
        "Release 2026-06-15 is as it was published.\n"
        "Release 2026-06-15 was made from what the project holds.\n"
        "Release 2026-06-15 is not signed.\n"
        "It was not built again; --rebuild does that."
    )


@pytest.mark.parametrize(
    ("path", "piece"),
    [
        ("data/snapshots/cbp/drug_seizures/2026-05-31/table.parquet", "stored vintage"),
        ("data/snapshots/cbp/drug_seizures/2026-05-31/origin.yml", "stored vintage"),
        ("data/timelines/context.csv", "data file"),
        ("data/indicators.yml", "data file"),
    ],
)
def test_a_changed_byte_of_data_is_named(made, check, path, piece):
    change_a_byte(made.project.root / path)
    report = check()
    assert report.findings == (Finding(piece, path, "differs"),)
    assert not report.ok
    damaged = piece == "stored vintage"
    assert report.exit_code == (ExitCode.TAMPERED if damaged else ExitCode.INPUTS_MOVED)
    said = "a stored file that is damaged since" if damaged else "inputs that have moved on since"
    assert as_text(report).splitlines()[1:3] == [
        f"Release 2026-06-15 was made from {said}:",
        f"  {piece} {path} differs",
    ]


def test_a_changed_line_of_code_is_named(made, check):
    change_a_byte(made.package / "measures" / "seizures.py")
    assert check().findings == (Finding("code file", "analysis/measures/seizures.py", "differs"),)


def test_files_that_came_or_went_are_named(made, check):
    (made.package / "measures" / "trade.py").write_text("")
    (made.project.root / "data" / "indicators.yml").unlink()
    assert check().findings == (
        Finding("code file", "analysis/measures/trade.py", "is new"),
        Finding("data file", "data/indicators.yml", "is missing"),
    )


def test_a_vintage_that_came_later_changes_nothing(made, check, store, cbp_file):
    store(cbp_file(2024, open_year=2025, open_months=5), "2026-07-31")
    assert check().ok


def test_a_changed_notebook_is_named(made, check):
    path = made.project.notebooks / "seizures.ipynb"
    path.write_text(path.read_text().replace("1 + 1", "1 + 2"))
    assert check().findings == (Finding("notebook", "notebooks/seizures.ipynb", "differs"),)


def test_a_broken_notebook_is_named(made, check):
    (made.project.notebooks / "seizures.ipynb").write_text("{")
    found = check().findings
    assert [(item.piece, item.path) for item in found] == [("project", "notebooks/seizures.ipynb")]


def test_another_lock_file_is_named(made, check):
    (made.project.root / "requirements.lock").write_text("pandas==3.1.1\n")
    assert check().findings == (Finding("lock file", "requirements.lock", "differs"),)


def test_another_version_of_a_package_is_named(made, check, monkeypatch):
    here = provenance.versions()
    monkeypatch.setattr(provenance, "versions", lambda: here | {"pandas": "99.0"})
    found = check().findings
    assert [str(item) for item in found] == [
        f"package version pandas {here['pandas']} recorded, 99.0 here",
    ]


@pytest.mark.parametrize("name", ["brief.html", "brief.pdf", "data/seizures.monthly.data.csv"])
def test_a_changed_byte_of_the_release_is_named(made, check, name):
    change_a_byte(made.folder / name)
    report = check()
    assert report.findings == (Finding("release file", name, "differs"),)
    assert report.exit_code == ExitCode.TAMPERED
    assert as_text(report).startswith("Release 2026-06-15 was tampered with or damaged:\n")


def test_a_file_lost_and_a_file_added_are_named(made, check):
    (made.folder / "timelines" / "context.csv").unlink()
    (made.folder / "data" / "extra.csv").write_text("a\n")
    assert check().findings == (
        Finding("release file", "data/extra.csv", "is new"),
        Finding("release file", "timelines/context.csv", "is missing"),
    )


def test_a_crate_that_cannot_be_read_is_named_and_nothing_is_said_of_inputs(made, check):
    (made.folder / "ro-crate-metadata.json").write_text("{")
    report = check()
    assert [(item.piece, item.path) for item in report.findings] == [
        ("release file", "ro-crate-metadata.json"),
        ("crate", "ro-crate-metadata.json"),
    ]
    assert "made from" not in as_text(report)


def test_a_crate_forged_with_new_checksums_does_not_derive_its_run_key(made, check):
    """Whoever changes a file can write new sums; the run key over the crate's content then disagrees."""
    path = made.folder / "ro-crate-metadata.json"
    graph = json.loads(path.read_text())
    for entity in graph["@graph"]:
        if entity["@id"] == "#parameter/pre_months":
            entity["value"] = 36
    path.write_text(json.dumps(graph))
    checksums.write(made.folder)
    found = check().findings
    assert [(item.piece, item.path) for item in found] == [
        ("run key", "ro-crate-metadata.json"),
        ("front matter", "results.json"),
    ]
    assert found[0].what.startswith(f"records {made.inputs.run_key[:12]}, its content gives ")
    assert found[1].what == "has other parameters than the crate"


def test_results_of_another_run_are_named(made, check):
    made.content["release"]["run_key"] = "0" * 64
    (made.folder / "results.json").write_text(json.dumps(made.content))
    checksums.write(made.folder)
    expected = f"has run key 000000000000, the crate {made.inputs.run_key[:12]}"
    assert check().findings == (Finding("front matter", "results.json", expected),)


def test_a_rebuild_that_gives_the_same_is_said(made, check, tmp_path):
    """Another commit over the same inputs is no difference."""
    report = check(lambda: made.write(tmp_path / "again", "def456"))
    assert report.ok and report.rebuilt
    assert "Release 2026-06-15 comes out the same when built again." in as_text(report).splitlines()


def test_a_rebuild_names_the_first_result_and_the_place_in_each_file(made, check, tmp_path):
    def rebuild():
        made.content["results"][0]["value"] = 2.5
        made.content["tables"][0]["rows"][0][2] = 8
        folder = made.write(tmp_path / "again")
        (folder / "brief.html").write_text("<p>page</p>\n<p>END</p>\n")
        (folder / "brief.pdf").write_bytes(b"%PDF\0pags")
        (folder / "comparison.json").unlink()
        (folder / "extra.txt").write_text("")
        return folder

    report = check(rebuild)
    assert report.exit_code == ExitCode.NOT_REBUILT
    assert "Release 2026-06-15 is as it was published." in as_text(report)
    assert [str(item) for item in report.findings] == [
        "result seizures.latest_lb differs in value: published 1e-07, rebuilt 2.5",
        "table seizures.monthly.data differs in rows",
        "rebuilt file brief.html differs from line 2",
        "rebuilt file brief.pdf differs from byte 8",
        "rebuilt file comparison.json is not made again",
        "rebuilt file data/seizures.monthly.data.csv differs from line 2",
        "rebuilt file extra.txt is made only now",
        "rebuilt file results.csv differs from line 2",
    ]


def test_a_rebuild_names_results_that_are_no_longer_made(made, check, tmp_path):
    def rebuild():
        made.content["results"] = [made.content["results"][0] | {"key": "seizures.other"}]
        return made.write(tmp_path / "again")

    assert str(check(rebuild).findings[0]) == "result seizures.latest_lb is not made again (1 more)"
