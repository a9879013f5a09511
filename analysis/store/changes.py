"""What changed between two states of the same things: the one comparison behind every list of changes.

Things are matched by key: rows of a table, files, vintages, settings, named results. What is in one state
only was added or removed and is never counted as changed.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import pandas as pd

K = TypeVar("K", bound=str)
V = TypeVar("V")

UNCHANGED, REVISED, APPEARED, DISAPPEARED = "unchanged", "revised", "appeared", "disappeared"
RELABELLED = "relabelled"


@dataclass(frozen=True)
class Changes(Generic[K]):
    """Keys of what was added, removed and changed, each sorted."""

    added: tuple[K, ...] = ()
    removed: tuple[K, ...] = ()
    changed: tuple[K, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)

    def said(self, added: str, removed: str, changed: str) -> dict[K, str]:
        """Return the word for each key, sorted by key."""
        words = dict.fromkeys(self.added, added) | dict.fromkeys(self.removed, removed)
        return dict(sorted((words | dict.fromkeys(self.changed, changed)).items()))


def between(old: Mapping[K, V], new: Mapping[K, V], same: Callable[[V, V], bool] = operator.eq) -> Changes[K]:
    """Return what changed from one mapping to another.

    >>> between({"a": 1, "b": 2, "c": 3}, {"b": 2, "c": 4, "d": 5})
    Changes(added=('d',), removed=('a',), changed=('c',))
    """
    return Changes(
        tuple(sorted({*new} - {*old})),
        tuple(sorted({*old} - {*new})),
        tuple(sorted(key for key in {*old} & {*new} if not same(old[key], new[key]))),
    )


def of_sets(old: Iterable[K], new: Iterable[K]) -> Changes[K]:
    """Return what was added to a set and removed from it."""
    return between(dict.fromkeys(old), dict.fromkeys(new))


@dataclass(frozen=True)
class Field:
    """A field that differs: its name and both values, None where one state has none of that name."""

    name: str
    old: Any
    new: Any


def fields(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Field]:
    """Return the fields of one thing that differ, in the order the newer state has them.

    >>> fields({"a": 1, "b": 2}, {"b": 3, "a": 1})
    [Field(name='b', old=2, new=3)]
    """
    return [
        Field(name, old.get(name), new.get(name)) for name in {**new, **old} if old.get(name) != new.get(name)
    ]


def of_tables(
    old: pd.DataFrame, new: pd.DataFrame, *, labels: Iterable[str] = (), tolerance: float = 0.0
) -> pd.DataFrame:
    """Compare two tables row by row.

    Parameters
    ----------
    old, new : DataFrame
        Indexed by key, each key once; columns are values, apart from `labels`.
    labels : iterable of str
        Columns that say something of a row and are no values.
    tolerance : float
        Up to here a difference of two values is rounding.

    Returns
    -------
    DataFrame
        One row a key of either table, sorted: for each value ``<name>_first``, ``<name>_latest`` and
        ``<name>_change``; and ``status``: ``unchanged``, ``revised``, ``relabelled`` (values are the same, a
        label is another), ``appeared``, ``disappeared``.
    """
    others = list(labels)
    values = [name for name in new.columns if name not in others]
    joined = old.add_suffix("_first").merge(
        new.add_suffix("_latest"), how="outer", left_index=True, right_index=True, indicator="side"
    )
    revised = pd.Series(False, index=joined.index)
    for name in values:
        before, after = joined[f"{name}_first"], joined[f"{name}_latest"]
        joined[f"{name}_change"] = after - before
        revised |= differs(before, after, tolerance)
    relabelled = pd.Series(False, index=joined.index)
    for name in others:
        # As objects, since columns of categories do not compare as plain ones do.
        before, after = (joined.pop(f"{name}_{end}").astype(object) for end in ("first", "latest"))
        relabelled |= (before != after).astype(bool) & ~(before.isna() & after.isna())
    joined["status"] = UNCHANGED
    joined.loc[relabelled, "status"] = RELABELLED
    joined.loc[revised, "status"] = REVISED
    joined.loc[joined["side"] == "right_only", "status"] = APPEARED
    joined.loc[joined["side"] == "left_only", "status"] = DISAPPEARED
    return joined.drop(columns="side")


def differs(before: pd.Series, after: pd.Series, tolerance: float = 0.0) -> pd.Series:
    """Return where two columns of numbers differ; missing in both is the same, in one of them is not."""
    far = ((after - before).abs() > tolerance).astype("boolean").fillna(False).astype(bool)
    return far | (before.isna() != after.isna())
