"""PDFs are set two at a time, beside what the caller does, and an error is the caller's."""

from __future__ import annotations

import threading
import time

import pytest

from analysis.page.press import AT_ONCE, Press


def test_files_are_set_two_at_a_time_beside_the_caller_and_written_at_the_end(tmp_path):
    press, lock, at_once, most, begun = Press(), threading.Lock(), [0], [0], []

    def work(name: str) -> bytes:
        with lock:
            at_once[0] += 1
            most[0] = max(most[0], at_once[0])
            begun.append(name)
        assert threading.current_thread() is not threading.main_thread()
        time.sleep(0.1)
        with lock:
            at_once[0] -= 1
        return name.encode()

    for name in "abcd":
        press.put(tmp_path / name, work, name)
    press.finish()
    assert (set(begun[:2]), set(begun[2:])) == ({"a", "b"}, {"c", "d"})
    assert most == [AT_ONCE] == [2]
    assert [(tmp_path / name).read_bytes() for name in "abcd"] == [b"a", b"b", b"c", b"d"]
    press.finish()  # nothing is left to do


def test_the_first_error_is_raised_and_what_comes_after_it_is_not_set(tmp_path):
    press, begun = Press(), []
    press.put(tmp_path / "a", lambda: (_ for _ in ()).throw(ValueError("no")))
    press.put(tmp_path / "b", lambda: b"b")
    press.put(tmp_path / "c", lambda: begun.append(1) or b"c")
    with pytest.raises(ValueError, match="no"):
        press.finish()
    assert begun == []
    assert not (tmp_path / "c").exists()
