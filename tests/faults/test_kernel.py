"""A chapter whose process misbehaves fails the run in bounded time, by name, and leaves no process behind."""

from __future__ import annotations

import pytest

from tests.faults.conftest import FULL, standing
from tests.small_project import SEIZURES, write_chapter

CELL_LIMIT_S = 5
LIMIT_S = 120  # for a whole run on a slow machine; kernels that hang would take for ever

BAD = {
    "dies": ("import os; os.kill(os.getpid(), 9)", "its process died"),
    "hangs": ("import time; time.sleep(3600)", "did not end within 5 s"),
    "hangs and hears no interrupt": (
        "import signal, time; signal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True: time.sleep(1)",
        "did not end within 5 s",
    ),
    "prints 100 MB": ("print('x' * 100_000_000)", "put out more than 10 MB"),
    "prints 100 MB in pieces": (
        "for _ in range(100): print('x' * 1_000_000, flush=True)",
        "put out more than 10 MB",
    ),
    "calls sys.exit(0)": ("import sys; sys.exit(0)", "SystemExit: 0"),
    "leaks a child and fails": (
        "import subprocess; subprocess.Popen(['sleep', '3600']); 1 / 0",
        "ZeroDivisionError",
    ),
    "leaks a child in a session of its own and fails": (
        "import subprocess; subprocess.Popen(['sleep', '3600'], start_new_session=True); 1 / 0",
        "ZeroDivisionError",
    ),
}
SHORT = (
    "dies",
    "hangs",
    "prints 100 MB",
    "calls sys.exit(0)",
    "leaks a child in a session of its own and fails",
)


def with_cell(project, cell: str) -> None:
    """Put a code cell between the two of the small chapter."""
    write_chapter(project.root, "seizures", 2, (SEIZURES[0], cell, SEIZURES[1]))


@pytest.mark.parametrize("name", BAD if FULL else SHORT)
@pytest.mark.parametrize("arguments", [("publish", "--no-refresh"), *([("build",)] if FULL else [])])
def test_a_kernel_that_misbehaves(small, launch, record_property, name, arguments):
    cell, cause = BAD[name]
    before = standing(small)
    with_cell(small, cell)
    run = launch(small, *arguments, BRIEF_CELL_TIMEOUT_S=str(CELL_LIMIT_S)).expect(4)
    record_property("seconds", round(run.took, 1))
    assert run.took < LIMIT_S
    told = run.text.replace("\n", " ")
    assert "chapter seizures, code cell 3" in told
    assert cause in told
    run.nothing_left(10)
    assert standing(small) == before
    kept = list((small.reports / ".failed").iterdir())
    assert len(kept) == 1
    assert cause in (kept[0] / "cause.txt").read_text(encoding="utf-8")


def test_a_child_that_a_chapter_leaves_does_not_outlive_the_build(small, launch):
    with_cell(small, "import subprocess; subprocess.Popen(['sleep', '3600'], start_new_session=True)")
    launch(small, "publish", "--no-refresh").expect(0).nothing_left(10)


def test_a_time_limit_that_is_none_is_a_matter_of_usage(small, launch):
    with_cell(small, "0")
    run = launch(small, "publish", "--no-refresh", BRIEF_CELL_TIMEOUT_S="soon").expect(2)
    assert "BRIEF_CELL_TIMEOUT_S = 'soon' is not a number above 0" in run.text.replace("\n", " ")
