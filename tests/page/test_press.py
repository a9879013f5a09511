"""PDFs are set one after another, beside what the caller does, and an error is the caller's."""

from __future__ import annotations

import threading
import time

import pytest

from analysis.page.press import Press


def test_files_are_set_one_at_a_time_in_their_order_and_written_at_the_end(tmp_path):
    press, at_once, most, order = Press(), [0], [0], []

    def work(name: str) -> bytes:
        at_once[0] += 1
        most[0] = max(most[0], at_once[0])
        order.append((name, threading.current_thread() is threading.main_thread()))
        time.sleep(0.05)
        at_once[0] -= 1
        return name.encode()

    for name in "abc":
        press.put(tmp_path / name, work, name)
    press.finish()
    assert order == [("a", False), ("b", False), ("c", False)]
    assert most == [1]
    assert [(tmp_path / name).read_bytes() for name in "abc"] == [b"a", b"b", b"c"]
    press.finish()  # nothing is left to do


def test_the_first_error_is_raised_and_what_comes_after_it_is_not_set(tmp_path):
    press, begun = Press(), []
    press.put(tmp_path / "a", lambda: b"a")
    press.put(tmp_path / "b", lambda: (_ for _ in ()).throw(ValueError("no")))
    press.put(tmp_path / "c", lambda: begun.append(1) or b"c")
    with pytest.raises(ValueError, match="no"):
        press.finish()
    assert begun == []
    assert not (tmp_path / "c").exists()
