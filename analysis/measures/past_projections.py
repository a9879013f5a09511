"""The projections of this brief made again as of past days, and their scores."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from analysis.measures.projected import SERIES, Projected, origins
from analysis.methods.rolling_origin import COLUMNS, Origin, forecast_from, with_scores
from analysis.store.asof import View

PROJECTION = "projection"
DRAWS, SEED = 2000, 20251030
SCORES = ["method", "age_months", *COLUMNS]
BY = ["series", "method", "target"]


def projections(view: View, one: Projected, *, every: int) -> pd.DataFrame:
    """Return the scored projections of one series.

    Parameters
    ----------
    view : View
        What is known on its day is what they are held against.
    one : Projected
    every : int
        Pseudo-vintages are taken at the end of every so many months; kept files are all taken.

    Returns
    -------
    DataFrame
        `SCORES`, one row a value that was projected and has come.
    """
    truth = one.read(view)
    return put_together(of_origin(one.name, origin, truth) for origin in origins(view, one, every=every))


def of_origin(name: str, origin: Origin, truth: pd.Series) -> pd.DataFrame:
    """Return the forecasts from one past day, as the chapter on scenarios would have made them."""
    return forecast_from(name, origin, truth, draws=DRAWS, seed=SEED)


def put_together(forecasts: Iterable[pd.DataFrame]) -> pd.DataFrame:
    """Return the forecasts of several past days in the columns `SCORES`."""
    return with_scores(forecasts).assign(method=PROJECTION, age_months=float("nan"))[SCORES]


def every_origin(view: View) -> list[tuple[str, Origin, pd.Series]]:
    """Return what `of_origin` asks for, of every series and every past day."""
    return [
        (one.name, origin, truth)
        for one in SERIES
        for truth in (one.read(view),)
        for origin in origins(view, one)
    ]
