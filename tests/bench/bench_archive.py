"""How the cost of one more release grows with those that stand: ``python -m tests.bench.bench_archive``.

A small release is made once and set up again under many days. Then the archive's pages are renewed, and two
releases compared, with 50, 100, 250 and 500 of them; ratios say whether cost grows faster than their number.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import shutil
import statistics
import tempfile
import time
from pathlib import Path

from analysis.archive import comparison, pages
from analysis.archive.checksums import write as write_sums
from analysis.archive.releases import Release, releases
from analysis.chapter.parameters import Settings
from analysis.chapter.released import RESULTS
from analysis.project import Project
from analysis.release.build import make_release, plan_release
from tests import small_project

NUMBERS = (50, 100, 250, 500)
FIRST = dt.date(2025, 1, 1)
NOW = dt.datetime(2027, 1, 1, tzinfo=dt.UTC)


def first_release(project: Project) -> Path:
    """Make one release outside the archive and return its folder."""
    work = project.root / "work"
    work.mkdir()
    plan = plan_release(project, Settings.of({"as_of": FIRST.isoformat()}), ())
    return make_release(project, plan, work)


def stand(project: Project, made: Path, number: int) -> None:
    """Let as many releases stand, a day each."""
    for place in range(number):
        day = (FIRST + dt.timedelta(days=place)).isoformat()
        folder = project.reports / day
        if folder.exists():
            continue
        shutil.copytree(made, folder)
        content = json.loads((folder / RESULTS).read_text(encoding="utf-8"))
        content["release"] |= {"number": day, "as_of": day, "status": "final"}
        (folder / RESULTS).write_text(json.dumps(content), encoding="utf-8")
        write_sums(folder)


def seconds(work: object, repeats: int) -> float:
    taken = []
    for _ in range(repeats):
        began = time.perf_counter()
        work()  # type: ignore[operator]
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeats", type=int, default=3)
    repeats = parser.parse_args().repeats
    print(f"{'releases':>8} {'pages s':>8} {'compare s':>10} {'a release':>10}")
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        project = small_project.make(Path(folder, "project"))
        made = first_release(project)
        for number in NUMBERS:
            stand(project, made, number)
            found = releases(project)
            assert len(found) == number
            all_pages = seconds(lambda: pages.pages(project, NOW), repeats)
            old, new = Release(found[-1].folder), Release(found[0].folder)
            compared = seconds(lambda old=old, new=new: comparison.compare(old, new), repeats)
            print(f"{number:8} {all_pages:8.2f} {compared:10.3f} {1000 * all_pages / number:7.1f} ms")


if __name__ == "__main__":
    main()
