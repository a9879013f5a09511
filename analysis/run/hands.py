"""Threads that hand work to processes: none outlives its block, whenever an interrupt comes."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

POLL_S = 0.005
BEGIN_S = 1.0  # a thread that has no number by then was never begun
_NUMBERS = itertools.count(1)


@contextmanager
def hands(count: int, stop: Callable[[], None]) -> Iterator[ThreadPoolExecutor]:
    """Give a pool of threads; all of them have ended when the block has, also by an error or an interrupt.

    Parameters
    ----------
    count : int
        The most threads at a time.
    stop : callable
        Ends what they wait for; called when the block ends by an exception.

    Notes
    -----
    A pool alone does not wait for a thread whose start an interrupt broke off: it runs, and the pool was not
    told of it. So they are told by their name.
    """
    name = f"hands-{next(_NUMBERS)}"
    pool = ThreadPoolExecutor(max_workers=count, thread_name_prefix=f"{name}_")
    try:
        with pool:
            try:
                yield pool
            except BaseException:
                pool.shutdown(wait=False, cancel_futures=True)
                stop()
                raise
    finally:
        _wait_for(f"{name}_")


def _wait_for(prefix: str) -> None:
    end = time.monotonic() + BEGIN_S
    while any(
        thread.name.startswith(prefix) and (thread.ident or time.monotonic() < end)
        for thread in threading.enumerate()
    ):
        time.sleep(POLL_S)
