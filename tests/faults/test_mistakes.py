"""What people do wrong, one command after the other: the right page is at ``latest`` in the end."""

from __future__ import annotations

import datetime as dt
import shutil

import pandas as pd

from analysis.archive import banner
from analysis.sources.catalogue import DATASETS
from analysis.store import gate
from analysis.store.asof import read_as_of
from analysis.store.origin import Published
from tests.faults.conftest import standing

PUBLISH = ("publish", "--no-refresh")
TYPO = ",yes,30,"
DEATHS = DATASETS["cdc/overdose_provisional"]


def tariffs(project) -> str:
    return (project.reports / standing(project) / "timelines" / "tariff_steps.csv").read_text(
        encoding="utf-8"
    )


def test_a_corrected_typo_comes_off_the_page(small, launch):
    files = [small.root / "data" / name for name in ("timelines/tariff_steps.csv", "seals.yml")]
    before = [path.read_bytes() for path in files]
    first = standing(small)
    files[0].write_bytes(before[0].replace(b",yes,20,", TYPO.encode(), 1))
    launch(small, *PUBLISH).expect(13)  # nobody reviewed it
    assert standing(small) == first
    launch(small, "seal", "--because", "Reviewed, and the error was not seen.").expect(0)
    launch(small, *PUBLISH).expect(0)
    wrong = standing(small)
    assert wrong != first and TYPO in tariffs(small)
    for path, content in zip(files, before, strict=True):  # git checkout -- data
        path.write_bytes(content)
    launch(small, *PUBLISH).expect(0)
    right = standing(small)
    assert right not in (first, wrong) and TYPO not in tariffs(small)
    launch(small, *PUBLISH).expect(3)
    launch(small, "withdraw", wrong, "--because", "The rate was mistyped.").expect(0)
    assert standing(small) == right
    assert "is withdrawn" in (small.reports / wrong / "brief.html").read_text(encoding="utf-8")
    assert (small.reports / wrong / banner.NOTE).is_file()


def test_a_release_copied_by_half_is_never_the_latest(small, launch):
    first = standing(small)
    half = small.reports / "2099-12-01"
    shutil.copytree(small.reports / first, half)
    for name in ("brief.pdf", "SHA256SUMS"):
        (half / name).unlink()
    launch(small, *PUBLISH).expect_any(0, 3)
    assert (small.reports / "latest").readlink().name == first
    shutil.rmtree(half)
    assert standing(small) == first


def test_a_withdrawal_alone_leads_back_until_it_is_undone(small, launch):
    files = small.root / "data" / "timelines" / "tariff_steps.csv"
    first, before = standing(small), files.read_bytes()
    files.write_bytes(before.replace(b",yes,20,", TYPO.encode(), 1))
    launch(small, "seal", "--because", "Reviewed, and the error was not seen.").expect(0)
    launch(small, *PUBLISH).expect(0)
    wrong = standing(small)
    launch(small, "withdraw", wrong, "--because", "The rate was mistyped.").expect(0)
    assert standing(small) == first
    run = launch(small, *PUBLISH).expect(1)  # the error still stands in the data
    assert f"brief withdraw {wrong} --undo" in " ".join(run.text.split())
    assert standing(small) == first
    launch(small, "withdraw", wrong, "--undo", "--because", "It was right.").expect(0)
    assert standing(small) == wrong


def test_a_vintage_that_was_accepted_by_mistake_comes_off_the_page_and_blocks_nothing(small, launch):
    """All years are one too high; a person accepted it all the same."""
    table = read_as_of(small, DEATHS, dt.date(2026, 11, 1)).table
    shifted = table.assign(period=table["period"] + pd.DateOffset(years=1))
    taken = take(small, shifted, "2026-11-24")
    assert taken.state == gate.HELD
    first, before = standing(small), ages(small)
    launch(small, "accept", DEATHS.name, "2026-11-24", "--because", "Looked right.").expect(0)
    launch(small, *PUBLISH).expect(0)
    wrong = standing(small)
    assert ages(small) != before
    launch(small, "retire", DEATHS.name, "2026-11-24", "--because", "All years were one too high.").expect(0)
    launch(small, *PUBLISH).expect(0)
    assert standing(small) not in (first, wrong)
    assert ages(small) == before
    assert take(small, table, "2026-11-25").state != gate.HELD


def take(project, table, day: str):
    date = dt.date.fromisoformat(day)
    file = project.root / f"{day}.csv"
    file.write_text(table.to_csv(), encoding="utf-8")
    published = Published(date=date, basis="held", precision="day")
    return gate.take_in(project, DEATHS, table, source=file, published=published, retrieved=date)


def ages(project) -> str:
    """Return how old the latest release says each dataset is, by its newest vintage."""
    release = project.reports / standing(project)
    return (release / "data" / "seizures.datasets.csv").read_text(encoding="utf-8")
