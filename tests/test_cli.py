"""The command as a person meets it: exit codes, one clear message, nothing changed by a refusal."""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

import nbformat
import pytest

from analysis import cli
from analysis.errors import UsageError
from analysis.project import Project
from analysis.store import seals

ROOT = Path(__file__).resolve().parents[1]
HEADER = (
    "FY,Month (abbv),Component,Region,Land Filter,Area of Responsibility,Drug Type,Count of Event,"
    "Sum Qty (lbs)"
)


@pytest.fixture
def project(tmp_path) -> Path:
    """A project in a folder whose name has a space and letters beyond ASCII."""
    folder = tmp_path / "プロジェクト copy"
    for name in ("notebooks", "data"):
        shutil.copytree(ROOT / name, folder / name)
    if seals.drift(Project(folder)):  # of rows under work in the checkout
        seals.seal(Project(folder), "as the test found it", "a test", dt.date(2026, 11, 24))
    return folder


@dataclass(frozen=True)
class Done:
    returncode: int
    stdout: str
    stderr: str


@pytest.fixture
def brief(monkeypatch, capsys):
    """Return a function that runs the command in a folder, in this process."""

    def run(folder: Path, *arguments: str) -> Done:
        monkeypatch.chdir(folder)
        monkeypatch.delenv("BRIEF_PROJECT", raising=False)
        monkeypatch.setattr(sys, "argv", ["brief", *arguments])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        text = capsys.readouterr()
        return Done(int(ended.value.code or 0), text.out, text.err)

    return run


def listing(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_outside_a_project_it_says_where_to_go(brief, tmp_path):
    done = brief(tmp_path, "status")
    assert done.returncode == 2
    assert "Change into the project folder" in done.stderr


def test_status_shows_each_dataset_with_its_newest_vintage(brief, project):
    done = brief(project, "status")
    assert done.returncode == 0
    line = next(line for line in done.stdout.splitlines() if "cbp/drug_seizures" in line)
    assert "2026-05-31" in line
    assert "2018-10 to 2026-04" in line
    assert "days" in line


def test_evidence_lists_what_is_not_confirmed_by_the_oldest_last_attempt(brief, project):
    path = project / "data" / "timelines" / "attempts.csv"
    rows = path.read_text(encoding="utf-8")
    older = next(line for line in rows.splitlines() if "UN-2026-01" in line)
    path.write_text(rows.replace(older, older.replace("2026-11-24", "2026-11-01")), encoding="utf-8")
    done = brief(project, "evidence")
    assert done.returncode == 0
    listed = [
        line.split()[0] for line in done.stdout.splitlines()[1:] if line.startswith(" ") and line[1] != " "
    ]
    assert listed[0] == "UN-2026-01"
    assert {"CN-2026-04", "RO-05", "LG-22"} <= set(listed)
    assert "are confirmed or reported. Events are known to 8 October 2026" in " ".join(done.stdout.split())


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--set", "pre_month=24"], "Did you mean 'pre_months'"),
        (["--set", "pre_months=many"], "not a whole number"),
        (["--set", "pre_months"], "not NAME=VALUE"),
        (["--as-of", "yesterday"], "not a date"),
        (["--chapter", "seizure"], "Did you mean 'seizures'"),
        (["--no-such-option"], "No such option"),
    ],
)
def test_a_wrong_word_is_usage(brief, project, arguments, message):
    done = brief(project, "build", *arguments)
    assert done.returncode == 2
    assert message in done.stderr.replace("\n", " ")
    assert not (project / "reports").exists() or not list((project / "reports").glob("2*"))


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("empty.csv", b"", "the file is empty"),
        ("page.csv", b"<!DOCTYPE html><title>Access Denied</title>\n", "a web page, not CSV"),
        ("other.csv", b"a,b\n1,2\n", "no known dataset has the columns a, b"),
        (
            "cut.csv",
            f"{HEADER}\n2026 (FYTD),OCT,Office of Field Op".encode(),
            "the last line has no line end",
        ),
        (
            "short.csv",
            HEADER.replace(",Drug Type", "").encode() + b"\n1,2,3,4,5,6,7,8\n",
            "missing column 'Drug Type'",
        ),
    ],
)
def test_a_bad_file_is_refused_and_the_store_unchanged(brief, project, tmp_path, name, content, message):
    before = listing(project)
    file = tmp_path / name
    file.write_bytes(content)
    done = brief(project, "add", str(file))
    assert done.returncode == 1
    assert message in done.stderr
    assert name in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert listing(project) == before


def test_a_chapter_that_leaves_early_fails_the_build_and_keeps_its_notebook(brief, project):
    path = project / "notebooks" / "timeline.ipynb"
    notebook = nbformat.read(path, as_version=4)
    notebook.cells.insert(3, nbformat.v4.new_code_cell("import sys\nsys.exit(0)"))
    nbformat.write(notebook, path)
    done = brief(project, "build", "--chapter", "timeline", "--as-of", "2026-06-01")
    assert done.returncode == 4
    assert "chapter timeline, code cell 3" in done.stderr
    assert "SystemExit: 0" in done.stderr
    assert not list((project / "reports").glob("2*"))
    assert not (project / "reports" / "latest").exists()
    kept = next((project / "reports" / ".failed").iterdir())
    assert (kept / "timeline.ipynb").is_file()
    assert len((kept / "cause.txt").read_text().splitlines()) == 1


def test_a_changed_notebook_of_a_copied_folder_changes_its_brief(brief, project):
    path = project / "notebooks" / "timeline.ipynb"
    path.write_text(
        path.read_text(encoding="utf-8").replace("What was decided, and when", "A changed title"),
        encoding="utf-8",
    )
    done = brief(project, "build", "--chapter", "timeline", "--as-of", "2026-06-01")
    assert done.returncode == 0, done.stderr
    assert "A changed title" in (project / "reports" / "2026-06-01-timeline" / "brief.html").read_text()


def test_revisions_are_printed_and_drawn(brief, project):
    done = brief(project, "revisions", "cbp/drug_seizures")
    assert done.returncode == 0
    line = next(line for line in done.stdout.splitlines() if "2026-05-31" in line)
    assert "2025-12" in line and "210" in line  # rows of the shared months that were revised
    drawn = project / "reports" / "revisions" / "cbp-drug_seizures.svg"
    assert "2026-01-31</text>" in drawn.read_text(encoding="utf-8")


def test_a_dataset_that_does_not_exist_is_usage(brief, project):
    for command in ("revisions", "refresh"):
        done = brief(project, command, "cbp/no_such")
        assert done.returncode == 2
        assert "cbp/no_such" in done.stderr


def test_backtest_writes_every_score_and_says_them(brief, project, tmp_path):
    done = brief(
        project, "backtest", "--as-of", "2018-01-31", "--jobs", "1", "--out", str(tmp_path / "scores")
    )
    assert done.returncode == 0
    scores = list(csv.DictReader((tmp_path / "scores" / "scores.csv").open(encoding="utf-8")))
    # Deaths alone were held then: to May 2017, read off the sums of a file of December 2017.
    assert {row["series"] for row in scores} == {"deaths"}
    assert all(row["known_to"] < row["month"] <= "2017-05" for row in scores)
    assert min(row["known_to"] for row in scores) == "2014-12"  # two years of months
    assert sorted(path.name for path in (tmp_path / "scores").iterdir()) == [
        "scores.csv", "summary.csv", "verdicts.csv",
    ]  # fmt: skip
    assert "deaths" in done.stdout
    assert not (project / "reports" / "backtest").exists()
    again = brief(project, "backtest", "--as-of", "yesterday")
    assert again.returncode == 2


@pytest.mark.parametrize(
    ("error", "code"), [(UsageError("swordfish is no day."), 2), (ValueError("swordfish"), 70)]
)
def test_an_error_shows_no_secret(monkeypatch, brief, tmp_path, error, code):
    def fail() -> None:
        raise error

    monkeypatch.setenv("CENSUS_KEY", "swordfish")
    monkeypatch.setattr(cli, "app", fail)
    done = brief(tmp_path, "status")
    assert done.returncode == code
    assert "***" in done.stderr
    assert "swordfish" not in done.stdout + done.stderr
