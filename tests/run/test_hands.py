"""No thread outlives its block: after an end, an error, or an interrupt at any step of its start."""

from __future__ import annotations

import signal
import threading
import time

import pytest

from analysis.errors import Interrupted
from analysis.run.hands import hands


def test_what_is_handed_out_is_done_and_nothing_is_stopped():
    stopped = []
    with hands(2, lambda: stopped.append(True)) as pool:
        tasks = [pool.submit(pow, 2, number) for number in range(5)]
    assert [task.result() for task in tasks] == [1, 2, 4, 8, 16]
    assert stopped == []


def test_an_error_stops_what_the_threads_wait_for_and_drops_what_waits():
    stop, begun = threading.Event(), []
    with pytest.raises(ValueError, match="no"), hands(1, stop.set) as pool:
        for number in range(3):
            pool.submit(lambda number: (begun.append(number), stop.wait(10)), number)
        while not begun:
            time.sleep(0.01)
        raise ValueError("no")
    assert begun == [0]


@pytest.mark.parametrize("broken_off", ["once it runs", "before it begins"])
def test_a_thread_whose_start_an_interrupt_broke_off_has_ended_with_the_block(monkeypatch, broken_off):
    """A pool does not know of such a thread, and it wrote into a folder that was being removed."""
    start, stop, written = threading.Thread.start, threading.Event(), []

    def breaks_off(thread: threading.Thread) -> None:
        if broken_off == "once it runs":
            start(thread)
        else:
            threading._limbo[thread] = thread  # where the standard library notes who is about to begin
        raise Interrupted(signal.SIGTERM)

    def work() -> None:
        stop.wait(10)
        time.sleep(0.3)
        written.append(time.monotonic())

    began = time.monotonic()
    with pytest.raises(Interrupted), hands(1, stop.set) as pool:
        monkeypatch.setattr(threading.Thread, "start", breaks_off)
        pool.submit(work)
    ended = time.monotonic()
    threading._limbo.clear()
    assert all(moment < ended for moment in written)
    assert len(written) == (broken_off == "once it runs")
    assert ended - began < 4
