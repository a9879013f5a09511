"""What people do wrong, one command after the other: the right page is at ``latest`` in the end."""

from __future__ import annotations

import shutil

from analysis.archive import banner
from tests.faults.conftest import standing

PUBLISH = ("publish", "--no-refresh")
TYPO = ",yes,30,"


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
