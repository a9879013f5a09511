"""What is tidied away, and what never is."""

from __future__ import annotations

import datetime as dt
import json
import os
from dataclasses import asdict, replace

import pytest

from analysis.operate import retention
from analysis.operate.lock import LockHeld, Owner, hold
from analysis.operate.retention import NotRemoved, clean, removable
from analysis.operate.runlog import RunLog

NOW = dt.datetime.now(dt.UTC)


@pytest.fixture
def make(project):
    """Make a file (or a folder with one file) of some bytes and some days of age."""

    def made(name: str, *, days: float = 0, size: int = 10, folder: bool = False):
        path = project.root / name
        file = path / "inside" if folder else path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x" * size)
        stamp = (NOW - dt.timedelta(days=days)).timestamp()
        for one in {file, path}:
            os.utime(one, (stamp, stamp))
        return path

    return made


def names(project, **options) -> list[str]:
    return [str(item.path.relative_to(project.root)) for item in removable(project, **options).items]


def held_elsewhere(project) -> None:
    """Let another machine hold the lock."""
    project.reports.mkdir(exist_ok=True)
    owner = asdict(replace(Owner.here("publish"), host="elsewhere"))
    (project.reports / ".lock").write_text(json.dumps(owner), encoding="utf-8")


def test_a_project_without_reports_has_nothing_to_tidy(project):
    assert removable(project).items == ()
    assert clean(removable(project)) == []


def test_what_killed_runs_left_goes(project, make):
    make("reports/.work/build-abc", folder=True, size=100)
    make("reports/results.json.tmp", size=7)
    (project.reports / ".latest-0a1b").symlink_to("2026-11-22")
    make("data/snapshots/cbp/drug_seizures/.incoming-x", days=2, folder=True, size=50)
    agreed = removable(project)
    assert names(project) == [
        "reports/.work/build-abc",
        "reports/.latest-0a1b",
        "reports/results.json.tmp",
        "data/snapshots/cbp/drug_seizures/.incoming-x",
    ]
    assert [item.size for item in agreed.items] == [100, 10, 7, 50]
    assert agreed.size == 167
    assert len(clean(agreed)) == 4
    assert removable(project).items == ()


def test_releases_links_and_vintages_stay(project, make, listing):
    make("reports/2020-01-01/brief.html", days=3000)
    make("reports/2020-01-01/.work/build-x", days=3000)
    make("reports/2020-01-01/draft.tmp", days=3000)
    make("reports/2020-01-01.tmp", folder=True, days=3000)
    make("reports/.work/other", folder=True, days=3000)
    make("reports/index.html", days=3000)
    make("data/snapshots/cbp/drug_seizures/2020-01-31/table.parquet", days=3000)
    make("data/snapshots/cbp/drug_seizures/.incoming-now", days=0.5, folder=True)
    (project.reports / "latest").symlink_to("2020-01-01")
    before = listing(project.root)
    assert names(project) == []
    clean(removable(project))
    after = listing(project.root)
    after.pop("reports/.lock")
    assert after == before and (project.reports / "latest").is_symlink()


def test_old_failures_go_but_the_newest_five_stay(project, make):
    for number in range(7):
        make(f"reports/.failed/2026010{number}-000000-aaaaaa", days=100 - number, folder=True)
    assert names(project) == [f"reports/.failed/2026010{number}-000000-aaaaaa" for number in (0, 1)]


def test_young_failures_stay_however_many(project, make):
    for number in range(7):
        make(f"reports/.failed/{number}", days=29.9, folder=True)
    assert names(project) == []
    assert names(project, now=NOW + dt.timedelta(days=1)) == ["reports/.failed/0", "reports/.failed/1"]


def test_logs_older_than_a_year_go_with_their_readable_twin(project, make):
    for ending in ("jsonl", "txt"):
        make(f"reports/.log/old.{ending}", days=366)
        make(f"reports/.log/young.{ending}", days=364)
    assert names(project) == ["reports/.log/old.jsonl", "reports/.log/old.txt"]


def test_the_log_of_a_run_that_works_stays(project):
    with RunLog(project, "clean") as log:
        assert names(project) == []
        log.end(0)


def test_nothing_is_listed_that_a_run_elsewhere_works_on(project, make):
    make("reports/.work/build-abc", folder=True)
    make("reports/.log/old.txt", days=366)
    held_elsewhere(project)
    assert names(project) == ["reports/.log/old.txt"]


def test_clean_waits_for_nobody_and_removes_nothing_beside_a_run(project, make):
    path = make("reports/.work/build-abc", folder=True)
    agreed = removable(project)
    held_elsewhere(project)
    with pytest.raises(LockHeld):
        clean(agreed)
    assert path.is_dir()


def test_clean_works_inside_a_run_that_holds_the_lock(project, make):
    make("reports/.work/build-abc", folder=True)
    with hold(project, "publish"):
        assert len(clean(removable(project))) == 1


def test_what_is_in_use_again_stays(project, make):
    path = make("reports/.log/old.txt", days=366)
    agreed = removable(project)
    os.utime(path)
    assert clean(agreed) == []
    assert path.exists()


def test_links_are_removed_and_never_followed(project, make, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "precious").write_text("x")
    (project.reports / ".work").mkdir(parents=True)
    (project.reports / ".work" / "build-link").symlink_to(outside)
    (project.reports / ".failed").symlink_to(outside)
    assert names(project) == ["reports/.work/build-link"]
    clean(removable(project))
    assert (outside / "precious").exists()
    assert not (project.reports / ".work" / "build-link").is_symlink()


def test_what_cannot_be_removed_is_named_and_the_rest_goes(project, make, monkeypatch):
    make("reports/.work/build-a", folder=True)
    second = make("reports/.work/build-b", folder=True)
    whole = retention._remove

    def remove(path):
        if path.name == "build-a":
            raise PermissionError(13, "Permission denied")
        whole(path)

    monkeypatch.setattr(retention, "_remove", remove)
    with pytest.raises(NotRemoved, match=r"build-a \(Permission denied\)"):
        clean(removable(project))
    assert not second.exists()
