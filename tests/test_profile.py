"""Where the time of a build went, by a clock that the test turns."""

from __future__ import annotations

import io

from rich.console import Console
from rich.progress import Progress

from analysis.cli.console import Shown
from analysis.cli.profile import Profile


def test_steps_and_chapters_have_their_seconds():
    times = iter([0.0, 2.0, 3.0, 3.5, 7.0, 8.0, 10.0])
    with Progress(console=Console(file=io.StringIO())) as shown:
        profile = Profile(Shown(shown), clock=lambda: next(times))
        profile.step("running chapters")
        profile.progress("trade", 1, 9)
        profile.progress("levers", 1, 1)
        profile.progress("trade", 9, 9)
        profile.step("setting the page")
        table = profile.table()
    cells = list(zip(*(column.cells for column in table.columns), strict=True))
    assert cells[:6] == [
        ("getting ready", "2.00"),
        ("running chapters", "6.00"),
        ("  trade", "4.00"),
        ("  levers", "not run again"),
        ("setting the page", "2.00"),
        ("all", "10.00"),
    ]
    assert [cell[0] for cell in cells[6:]] == ["most memory, this process", "most memory, one it started"]
