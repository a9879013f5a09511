"""Many pieces side by side: one failure stops no other, and what nobody foresaw stops all."""

from __future__ import annotations

import pytest

from analysis.batch.many import each
from analysis.errors import NotAvailable


def make(number: int, processes: object) -> int:
    if number == 2:
        raise NotAvailable("two is not there.")
    return number * 10


def test_each_ends_well_or_with_its_error():
    ended = {outcome.item: (outcome.made, outcome.error) for outcome in each([1, 2, 3], make, jobs=2)}
    assert ended == {1: (10, ""), 2: (None, "two is not there."), 3: (30, "")}


def test_an_error_nobody_foresaw_is_not_swallowed():
    with pytest.raises(ZeroDivisionError):
        list(each([1, 0], lambda number, processes: 1 // number, jobs=1))
