"""What changed since the last release, figure by figure: what was revised, and what only moved on.

A figure is told apart by its key and by what its value is: a number in its unit, or a thing that is no
number. Two values under one key are compared by this rule:

======================= ===================================================================================
unchanged               the value is the same, and so is the period
revised                 the period is the same, the value is another
updated                 the period is another; equal values too, for they speak of different months
now available           there was no value, now there is one
no longer available     there was a value, now there is none
appeared, disappeared   the key, or the key with this unit, is in one of the two only
======================= ===================================================================================

A figure whose period is the day of its release, such as a count of days to `as_of` or of rows known by then,
is *revised* when both releases are of the same day, and *updated* when the day has moved. So a source that
restates such a figure is not told apart from one that adds to it.

Releases made before results had types leave the period of such a figure blank and keep what is no number as
text. There a blank period is the day of the release, and an equal text is an equal value.

Only values are compared: an interval, a label or a reason that changed alone is no change. Keys of the front
page's own namespace are left out, for they describe the brief itself.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from analysis.chapter import wording
from analysis.measures.results import Result
from analysis.store.changes import between

OWN_NAMESPACE = "brief."
REVISED, UPDATED = "revised", "updated"
NOW_AVAILABLE, NO_LONGER = "now available", "no longer available"
APPEARED, DISAPPEARED = "appeared", "disappeared"
KINDS = (REVISED, NO_LONGER, NOW_AVAILABLE, DISAPPEARED, APPEARED, UPDATED)
# How the counts of each kind are called, in results and in ``comparison.json``.
COUNTED = {
    "revised": REVISED,
    "updated": UPDATED,
    "appeared": APPEARED,
    "disappeared": DISAPPEARED,
    "gained": NOW_AVAILABLE,
    "lost": NO_LONGER,
}
_SETTINGS = ("pre_months", "post_months", "focus")


@dataclass(frozen=True)
class Figures:
    """The named results of one release.

    Attributes
    ----------
    results : mapping of str to Result
        By key.
    as_of : str
        The day they speak of, ``YYYY-MM-DD``.
    untyped : bool
        Whether they were written before results had types.
    """

    results: Mapping[str, Result] = field(default_factory=dict)
    as_of: str = ""
    untyped: bool = False

    @classmethod
    def read(cls, content: Mapping[str, Any]) -> Figures:
        """Return the figures that ``results.json`` holds, in this form or an older one."""
        results = content["results"]
        return cls(
            {item["key"]: Result.from_dict(item) for item in results},
            str(content["parameters"]["as_of"]),
            any("type" not in item for item in results),
        )

    @classmethod
    def of(cls, results: Mapping[str, Result]) -> Figures:
        """Return the figures of the brief that is being made; its day is the result ``brief.as_of``."""
        return cls(results, str(results[f"{OWN_NAMESPACE}as_of"].value))

    @property
    def compared(self) -> dict[str, Result]:
        """The results that count: all but the front page's own."""
        return {key: item for key, item in self.results.items() if not key.startswith(OWN_NAMESPACE)}

    def period(self, result: Result) -> str:
        """Return the period of a result; blank where that is the day of the release."""
        return "" if result.period == self.as_of else result.period


@dataclass(frozen=True)
class Change:
    """One figure that differs: as it was, as it is, None where it is in one release only.

    `severity` runs from 0 to 1, see the function; None where there are not two values to compare.
    """

    kind: str
    old: Result | None
    new: Result | None
    severity: float | None = None

    @property
    def either(self) -> Result:
        """The newer of the two, or the one there is."""
        result = self.new or self.old
        assert result is not None
        return result

    @property
    def order(self) -> tuple[int, bool, float, str]:
        """By kind, amounts before words and dates, the most severe first, then by key."""
        return KINDS.index(self.kind), not self.either.is_amount, -(self.severity or 0.0), self.either.key

    def as_dict(self) -> dict[str, Any]:
        """Return the change as JSON-ready values."""
        either = self.either
        return {
            "kind": self.kind,
            "key": either.key,
            "label": either.label,
            "type": either.type,
            "unit": either.unit,
            "old": self.old.value if self.old else None,
            "new": self.new.value if self.new else None,
            "old_period": self.old.period if self.old else "",
            "new_period": self.new.period if self.new else "",
            "old_vintage": self.old.vintage if self.old else "",
            "new_vintage": self.new.vintage if self.new else "",
            "severity": self.severity,
        }


def revised(old: Figures, new: Figures) -> list[Change]:
    """Return every figure that differs between two releases, by the rule at the head of this module.

    In the order of `KINDS`; amounts before words and dates, the most severe first, then by key.
    """
    before, now = old.compared, new.compared
    keys = between(before, now, lambda one, other: False)
    changes = [Change(APPEARED, None, now[key]) for key in keys.added]
    changes += [Change(DISAPPEARED, before[key], None) for key in keys.removed]
    for key in keys.changed:
        changes += _changes(old, before[key], new, now[key])
    return sorted(changes, key=lambda change: change.order)


def severity(old: Result, new: Result) -> float:
    """Return how far two values are apart, from 0 (equal) to 1 (nothing in common).

    Numbers: ``|a - b| / (|a| + |b|)``, and 0 when both are 0. A number that changed its sign counts as 1. So
    does a text, a day, a month or a year that is another one: two words are not nearly the same.

    Notes
    -----
    One term of the Canberra distance (Lance and Williams 1967). It treats a rise and the fall that undoes it
    alike.
    """
    a, b = old.value, new.value
    if not (new.is_amount and isinstance(a, (int, float)) and isinstance(b, (int, float))):
        return float(not _equal(old, new))
    if math.isinf(float(abs(a)) + float(abs(b))):  # two finite numbers may have an infinite sum
        a, b = a / 4, b / 4
    total = abs(a) + abs(b)
    return float(abs(a - b) / total) if total else 0.0


def counts(old: Figures, new: Figures, changes: Iterable[Change]) -> dict[str, int]:
    """Return how many figures are shared, unchanged, and of each kind in `changes`, which `revised` made."""
    kinds = [change.kind for change in changes]
    numbers = {name: kinds.count(kind) for name, kind in COUNTED.items()}
    before, now = old.compared, new.compared
    shared = sum(_comparable(before[key], now[key], old) for key in {*before} & {*now})
    moved = sum(numbers[name] for name in ("revised", "updated", "gained", "lost"))
    return {"shared": shared, "unchanged": shared - moved, **numbers}


def settings_changed(old: Figures, new: Figures) -> list[str]:
    """Return the parameters, apart from the day, that the two releases were made with differently."""
    return [
        name
        for name in _SETTINGS
        if (key := f"{OWN_NAMESPACE}{name}") not in old.results
        or key not in new.results
        or not _equal(old.results[key], new.results[key])
    ]


def text(result: Result | None) -> str:
    """Return a figure as a reader sees it; a dash where there is no value."""
    return "–" if result is None or result.value is None else wording.render(result)


def _changes(old: Figures, before: Result, new: Figures, now: Result) -> Iterator[Change]:
    """Yield how one key changed: no change, one, or two where its unit is another."""
    if not _comparable(before, now, old):
        yield Change(DISAPPEARED, before, None)
        yield Change(APPEARED, None, now)
        return
    kind = _kind(old, before, new, now)
    both = before.value is not None and now.value is not None
    if kind:
        yield Change(kind, before, now, severity(before, now) if both else None)


def _kind(old: Figures, before: Result, new: Figures, now: Result) -> str | None:
    if before.value is None or now.value is None:
        if before.value is now.value:
            return None
        return NOW_AVAILABLE if before.value is None else NO_LONGER
    same, period = _equal(before, now), new.period(now)
    blank = old.untyped and not before.period
    if not blank and old.period(before) != period:
        return UPDATED
    if same:
        return None
    if period:
        return UPDATED if blank else REVISED
    return REVISED if old.as_of == new.as_of else UPDATED


def _comparable(before: Result, now: Result, old: Figures) -> bool:
    """Whether two results of one key are one figure: numbers in one unit, or things of one type."""
    if before.is_amount or now.is_amount:
        return before.is_amount and now.is_amount and before.unit == now.unit
    return old.untyped or before.type == now.type


def _equal(before: Result, now: Result) -> bool:
    if before.value == now.value:
        return True
    as_text = before.type != now.type or now.type == "month"  # a release without types wrote a day for it
    return as_text and not now.is_amount and text(before) == text(now)
