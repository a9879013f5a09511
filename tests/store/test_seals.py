"""Seals: a cell that changed without a review is found, named, and kept out of a final release."""

from __future__ import annotations

import csv
import datetime as dt
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from analysis.chapter.parameters import Settings
from analysis.errors import DataRefused, ExitCode, UsageError
from analysis.operate import build, publish, status
from analysis.project import Project
from analysis.store import judgements, sealed_text, seals

DAY = dt.date(2026, 11, 24)
CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture
def sealed(tmp_path) -> Project:
    """A project whose hand-kept files are those of the checkout, sealed, and under no version control."""
    root = tmp_path / "sealed"
    (root / "notebooks").mkdir(parents=True)
    ignored = shutil.ignore_patterns("snapshots", ".*", seals.FILE_NAME)
    shutil.copytree(CHECKOUT / "data", root / "data", ignore=ignored)
    project = Project(root)
    seals.seal(project, "as copied", "A. Reviewer", DAY)
    return project


def put(project: Project, key: str, column: str, cell: str, name: str = "tariff_steps") -> str:
    """Change one cell of a timeline and return what stood there."""
    path = project.timelines / f"{name}.csv"
    with path.open(encoding="utf-8", newline="") as stream:
        header, *rows = csv.reader(stream)
    [row] = [row for row in rows if row[0] == key]
    place = header.index(column)
    before, row[place] = row[place], cell
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, lineterminator="\n").writerows([header, *rows])
    return before


def git(project: Project, *arguments: str) -> None:
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    environment = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    command = ["git", "-C", str(project.root), *who, *arguments]
    subprocess.run(command, check=True, capture_output=True, env=environment)


def test_what_was_sealed_as_it_is_has_not_changed(sealed):
    assert seals.drift(sealed) == []
    seals.require(sealed)
    before = (sealed.root / "data" / seals.FILE_NAME).read_bytes()
    assert seals.seal(sealed, "again", "A. Reviewer", DAY) == []
    assert (sealed.root / "data" / seals.FILE_NAME).read_bytes() == before


def test_a_flipped_digit_is_named_by_row_and_column(sealed):
    assert put(sealed, "US-301-01c", "rate_pct", "30") == "10"
    [found] = seals.drift(sealed)
    assert str(found) == (
        "timelines/tariff_steps.csv changed since it was sealed on 2026-11-24: "
        "row US-301-01c, column rate_pct: now 30."
    )


def test_version_control_tells_the_sealed_value(sealed):
    git(sealed, "init")
    git(sealed, "add", "data")
    git(sealed, "commit", "-m", "data")
    put(sealed, "US-301-01c", "rate_pct", "30")
    git(sealed, "commit", "-am", "a digit")  # committed or not, it was not reviewed
    [found] = seals.drift(sealed)
    assert found.changes == ("row US-301-01c, column rate_pct: 10 -> 30",)
    assert sealed_text.find(sealed, "timelines/tariff_steps.csv", "0" * 64) == ""


def test_rows_added_and_removed_and_files_new_and_gone_are_named(sealed):
    path = sealed.timelines / "truces.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    first = lines[1].split(",")[0]
    path.write_text("".join([lines[0], *lines[2:], lines[1].replace(first, "NEW-1")]), encoding="utf-8")
    (sealed.timelines / "hand_overs.csv").unlink()
    (sealed.root / "data" / "corrections" / "another.yml").write_text("id: another\n", encoding="utf-8")
    found = {item.path: item for item in seals.drift(sealed)}
    assert found["timelines/truces.csv"].changes == ("row NEW-1 added", f"row {first} removed")
    assert found["timelines/hand_overs.csv"].since == "is gone, and was sealed on 2026-11-24"
    assert found["corrections/another.yml"].since == "was never sealed"
    assert len(found) == 3


def test_a_field_of_a_yaml_file_is_named(sealed):
    path = sealed.root / "data" / "scenarios.yml"
    text = path.read_text(encoding="utf-8")
    assert "horizon_months: 12" in text
    path.write_text(text.replace("horizon_months: 12", "horizon_months: 21"), encoding="utf-8")
    [found] = seals.drift(sealed)
    assert found.changes == ("row horizon_months, column value: now 21",)


@pytest.mark.parametrize("change", [lambda text: text + "\n\n", lambda text: f'{text}X,"open'])
def test_a_change_that_touches_no_row_or_breaks_the_file_is_found_too(sealed, change):
    path = sealed.timelines / "truces.csv"
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
    [found] = seals.drift(sealed)
    assert found.changes


def test_every_flipped_digit_of_a_table_is_found(sealed):
    path = sealed.timelines / "average_tariffs.csv"
    whole = path.read_text(encoding="utf-8")
    places = [place for place, sign in enumerate(whole) if sign.isdigit()][::25]
    assert len(places) > 30
    for place in places:
        other = str((int(whole[place]) + 1) % 10)
        path.write_text(whole[:place] + other + whole[place + 1 :], encoding="utf-8")
        assert [item.path for item in seals.drift(sealed)] == ["timelines/average_tariffs.csv"]


def test_a_seal_says_who_why_and_what(sealed):
    put(sealed, "US-301-01c", "rate_pct", "30")
    seals.seal(sealed, "read\nonce more", "B. Reviewer", DAY + dt.timedelta(days=1))
    assert seals.drift(sealed) == []
    kept = seals._read(sealed).reviews
    assert [item.by for item in kept] == ["A. Reviewer", "B. Reviewer"]
    assert kept[1].because == "read once more" and list(kept[1].files) == ["timelines/tariff_steps.csv"]
    for because, by in (("", "A"), ("why", " ")):
        with pytest.raises(UsageError):
            seals.seal(sealed, because, by, DAY)


def test_a_damaged_seal_is_refused_and_says_where(sealed):
    path = sealed.root / "data" / seals.FILE_NAME
    path.write_text(path.read_text(encoding="utf-8").replace("reviews:", "reviewed:"), encoding="utf-8")
    with pytest.raises(DataRefused, match=r"data/seals\.yml"):
        seals.drift(sealed)


def test_a_final_release_is_refused_and_status_says_so(sealed):
    put(sealed, "US-301-01c", "rate_pct", "30")
    with pytest.raises(seals.Unsealed, match=r"US-301-01c, column rate_pct.* brief seal ") as refused:
        build.build(sealed, Settings.of({"as_of": "2026-06-15"}), status="final", clock_is_right=True)
    assert refused.value.exit_code == ExitCode.UNSEALED == 13
    now = dt.datetime(2026, 11, 24, 12, tzinfo=dt.UTC)
    with pytest.raises(seals.Unsealed):
        publish.publish(sealed, refresh=None, now=now, clock_is_right=True)
    assert not list(sealed.reports.glob("2*"))
    said = status.status(sealed, DAY)
    assert said.exit_code == ExitCode.UNSEALED
    assert any(line.startswith("Not sealed: data/timelines/tariff_steps.csv changed") for line in said.lines)


def test_a_command_s_judgement_is_sealed_and_a_line_by_hand_is_not(sealed):
    judgements.record(sealed, "cbp/drug_seizures", "2026-06-15", "retired", "wrong", DAY)
    assert seals.drift(sealed) == []
    path = sealed.root / "data" / judgements.FILE_NAME
    path.write_text(path.read_text(encoding="utf-8").replace("2026-06-15", "2026-05-15"), encoding="utf-8")
    judgements.record(sealed, "cbp/drug_seizures", "2026-04-15", "retired", "wrong", DAY)
    assert [item.path for item in seals.drift(sealed)] == ["judgements.csv"]


def test_a_killed_seal_leaves_the_old_one_or_the_new_one(sealed):
    put(sealed, "US-301-01c", "rate_pct", "30")
    code = (
        "import datetime as dt, itertools, sys\n"
        "from analysis.files import write_text\n"
        "from analysis.project import Project\nfrom analysis.store import seals\n"
        "project = Project(__import__('pathlib').Path(sys.argv[1]))\n"
        "print('ready', flush=True)\n"
        "for turn in itertools.count():\n"
        "    table = project.timelines / 'truces.csv'\n"
        "    write_text(table, table.read_text(encoding='utf-8') + '\\n')\n"
        "    seals.seal(project, f'turn {turn}', 'A', dt.date(2026, 11, 24))\n"
    )
    for turn in range(5):
        run = subprocess.Popen(
            [sys.executable, "-c", code, str(sealed.root)],
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
        )
        assert run.stdout is not None and run.stdout.readline() == b"ready\n"
        time.sleep(0.03 + 0.07 * turn)
        run.send_signal(signal.SIGKILL)
        run.wait()
        run.stdout.close()
        assert seals._read(sealed).reviews  # read whole, strictly
    seals.seal(sealed, "after all", "A", DAY)
    assert seals.drift(sealed) == []
