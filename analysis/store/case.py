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

OPEN_DAYS = 730  # periods that ended this long before the newest one are settled


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
    def pairs(self) -> list[tuple[Series, Series, dict[str, pd.Index]]]:
        """Kept vintages that shared periods while the newer added one: older, newer, periods by state."""
        made = [series_of(self.dataset, vintage.read()) for vintage in self.kept]
        return [
            (old, new, self.states(common_to(old, new), periods_of(old).max()))
            for old, new in itertools.pairwise(made)
            if len(common_to(old, new)) and periods_of(new).max() > periods_of(old).max()
        ]

    def states(self, periods: pd.Index, newest: object) -> dict[str, pd.Index]:
        """Return periods by state: ``settled`` ended `OPEN_DAYS` or more before the end of the newest."""
        end = self.dataset.end_of(newest)  # type: ignore[arg-type]
        old = [period for period in periods if (end - self.dataset.end_of(period)).days >= OPEN_DAYS]
        settled = pd.Index(old, dtype=periods.dtype)
        return {"settled": settled, "open": periods.difference(settled)}
