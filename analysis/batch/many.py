"""Many pieces of work side by side: each ends well or with its error, and none stops another."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import as_completed
from dataclasses import dataclass
from typing import Generic, TypeVar

from analysis.errors import BriefError
from analysis.run.hands import hands
from analysis.run.workers import Workers

Item = TypeVar("Item")
Made = TypeVar("Made")


@dataclass(frozen=True)
class Outcome(Generic[Item, Made]):
    """How one piece ended.

    Attributes
    ----------
    item : object
        What it was.
    made : object or None
        What came of it; None where it failed.
    error : str
        Why it failed, in one line; blank where it did not.
    """

    item: Item
    made: Made | None
    error: str = ""


@dataclass(frozen=True)
class Job:
    """What is to be made, in plain values, wherever that is done.

    Attributes
    ----------
    kind : str
        The module of this room whose `make` makes it.
    name : str
    settings : mapping
        As `Settings.as_dict` gives them.
    chapters : sequence of str
        Only these; empty for all.
    commit : str or None
        At which commit the project stands; None where its folder says so itself.
    """

    kind: str
    name: str
    settings: Mapping[str, object]
    chapters: Sequence[str] = ()
    commit: str | None = None


def each(
    items: Sequence[Item], make: Callable[[Item, Workers], Made], *, jobs: int = 0
) -> Iterator[Outcome[Item, Made]]:
    """Yield how each item ended, as they end; all draw on one prepared process.

    Parameters
    ----------
    items : sequence
    make : callable
        Takes an item, and workers of its own.
    jobs : int
        How many at a time; 0 is one a core.

    Raises
    ------
    Exception
        What `make` raises that is no `BriefError`, after all others have been stopped.
    """
    pools: list[Workers] = []
    stopped = threading.Event()

    def one(item: Item) -> Outcome[Item, Made]:
        with Workers() as processes:  # its own, for a failure ends them
            pools.append(processes)
            if stopped.is_set():
                processes.close()
            try:
                return Outcome(item, make(item, processes))
            except BriefError as error:
                return Outcome(item, None, error.message)

    def stop() -> None:
        stopped.set()
        for processes in pools:
            processes.close()

    with hands(jobs or os.cpu_count() or 1, stop) as pool:
        tasks = [pool.submit(one, item) for item in items]
        for task in as_completed(tasks):
            yield task.result()
