"""Where the time of a build goes: seconds by step and by chapter, for ``brief build --profile``."""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from rich.table import Table

from analysis.cli.console import Shown

FIRST_STEP = "getting ready"
_UNIT = 1 if sys.platform == "darwin" else 1024  # of ru_maxrss, in bytes


@dataclass
class Profile:
    """Times of a build as they are told; what is told goes on to `shown`.

    Attributes
    ----------
    shown : Shown
    clock : callable
        Returns seconds.
    steps : list of (str, float)
        Each step and when it began, in seconds.
    chapters : dict of str to list of float
        When a chapter was first and last heard of, and how many cells it has.
    """

    shown: Shown
    clock: Callable[[], float] = time.perf_counter
    steps: list[tuple[str, float]] = field(default_factory=list)
    chapters: dict[str, list[float]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.steps.append((FIRST_STEP, self.clock()))

    def progress(self, name: str, done: int, total: int) -> None:
        """Note that a chapter came a cell further."""
        now = self.clock()
        first = self.chapters[name][0] if name in self.chapters else now
        self.chapters[name] = [first, now, total]
        self.shown.progress(name, done, total)

    def step(self, text: str) -> None:
        """Note that a step began."""
        self.steps.append((text, self.clock()))
        self.shown.step(text)

    def table(self) -> Table:
        """Return steps with their seconds, the chapters within theirs, and the most memory of a process."""
        ends = [began for _, began in self.steps[1:]] + [self.clock()]
        table = Table("Step", "Seconds", box=None)
        table.columns[1].justify = "right"
        for (name, began), end in zip(self.steps, ends, strict=True):
            table.add_row(name, f"{end - began:.2f}")
            for chapter, (first, last, cells) in sorted(self.chapters.items(), key=lambda item: item[1][0]):
                if began <= first < end:
                    told = "not run again" if cells == 1 else f"{last - first:.2f}"
                    table.add_row(f"  {chapter}", told)
        table.add_row("all", f"{ends[-1] - self.steps[0][1]:.2f}")
        for who, name in (
            (resource.RUSAGE_SELF, "this process"),
            (resource.RUSAGE_CHILDREN, "one it started"),
        ):
            most = resource.getrusage(who).ru_maxrss * _UNIT / 1e6
            table.add_row(f"most memory, {name}", f"{most:.0f} MB")
        return table
