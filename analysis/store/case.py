"""A new table, and what is held to judge it by."""

from __future__ import annotations

import datetime as dt
import itertools
from dataclasses import dataclass
from functools import cached_property

import pandas as pd

from analysis.sources.dataset import Dataset
from analysis.store.series import Series, common_to, periods_of, series_of
from analysis.store.snapshots import Vintage


@dataclass(frozen=True)
class Case:
    """A new table, and what is held to judge it by.

    Attributes
    ----------
    dataset : Dataset
    held, table : DataFrame
        What was known before, and what came; in the dataset's schema. `held` may be empty.
    kept : tuple of Vintage
        Vintages published before, oldest first: how they revised one another is what is expected.
    published : date
        Publication day of the new table.
    whole : bool
        Whether the table came as its publisher made it, so that what it lacks was left out there.
    """

    dataset: Dataset
    held: pd.DataFrame
    table: pd.DataFrame
    kept: tuple[Vintage, ...]
    published: dt.date
    whole: bool = True

    @cached_property
    def before(self) -> Series:
        """Series of what was held."""
        return series_of(self.dataset, self.held)

    @cached_property
    def now(self) -> Series:
        """Series of what came."""
        return series_of(self.dataset, self.table)

    @cached_property
    def common(self) -> pd.Index:
        """Periods that both have."""
        return common_to(self.before, self.now)

    @cached_property
    def new(self) -> pd.Index:
        """Periods after all that are held."""
        came = periods_of(self.now)
        later: pd.Index = came[came > periods_of(self.before).max()]
        return later

    @cached_property
    def pairs(self) -> list[tuple[Series, Series]]:
        """Series of kept vintages that shared periods while the newer added one, older and newer."""
        made = [series_of(self.dataset, vintage.read()) for vintage in self.kept]
        return [
            (old, new)
            for old, new in itertools.pairwise(made)
            if len(common_to(old, new)) and periods_of(new).max() > periods_of(old).max()
        ]

    def ended_before(self, periods: pd.Index, days: int, newest: object) -> pd.Index:
        """Return the periods that ended `days` or more before the end of the newest."""
        end = self.dataset.end_of(newest)  # type: ignore[arg-type]
        old = [period for period in periods if (end - self.dataset.end_of(period)).days >= days]
        found: pd.Index = pd.Index(old, dtype=periods.dtype)
        return found
