"""All that this brief forecasts, made again as of every past day and scored on what came.

The work is cut into pieces that know nothing of each other and are put together in a fixed order: the digits
are the same whatever the number of workers.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pandas as pd

from analysis import environment
from analysis.measures import past_verdicts
from analysis.measures.past_projections import BY, SCORES, every_origin, of_origin, put_together
from analysis.measures.past_sums import scored_sums
from analysis.methods.scoring import summarised
from analysis.project import Project
from analysis.store.asof import View

Report = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Backtest:
    """What a run over all past days found.

    Attributes
    ----------
    scores : DataFrame
        `analysis.measures.past_projections.SCORES`, one row a forecast value.
    summary : DataFrame
        `analysis.methods.scoring.summarised` by series, method and what was forecast.
    verdicts : DataFrame
        `analysis.measures.past_verdicts.COLUMNS`.
    """

    scores: pd.DataFrame
    summary: pd.DataFrame
    verdicts: pd.DataFrame


def run(
    view: View,
    *,
    pre_months: int,
    post_months: int,
    jobs: int,
    report: Report,
) -> Backtest:
    """Score every projection, nowcast, prediction and verdict of every past day.

    Parameters
    ----------
    view : View
        What is known on its day is the truth that past days are held against.
    pre_months, post_months : int
        Windows of the verdicts.
    jobs : int
        Processes at work; 1 stays in this one.
    report : callable
        Called with the name of a part, how much of it is done, and how much there is.
    """
    days = past_verdicts.days(view)
    verdicts = [
        partial(_verdicts, view.project.root, day, name, pre_months, post_months)
        for day in days
        for name in past_verdicts.SERIES
    ]
    projections = [partial(of_origin, *asked) for asked in every_origin(view)]
    found = _done([*verdicts, *projections], jobs, report)
    past, forecasts = found[: len(verdicts)], found[len(verdicts) :]
    scores = pd.concat(
        [table for table in (put_together(forecasts), scored_sums(view)) if len(table)]
        or [pd.DataFrame(columns=SCORES)],
        ignore_index=True,
    )[SCORES]
    return Backtest(scores, summarised(scores, BY), past_verdicts.beside_latest(past))


def _verdicts(root: Path, day: dt.date, series: str, pre_months: int, post_months: int) -> pd.DataFrame:
    """Return the verdicts of one past day: a piece of work that can be sent to another process."""
    view = View(Project(root), day)
    return past_verdicts.on_day(view, series, pre_months=pre_months, post_months=post_months)


def _done(pieces: Sequence[Callable[[], pd.DataFrame]], jobs: int, report: Report) -> list[pd.DataFrame]:
    """Return what each piece gives, in the order of the pieces."""
    total = len(pieces)
    if jobs == 1:
        found = []
        for place, piece in enumerate(pieces, 1):
            found.append(piece())
            report("past days", place, total)
        return found
    with environment.variables(environment.ONE_THREAD), _pool(jobs) as pool:
        waiting: list[Future[pd.DataFrame]] = [pool.submit(piece) for piece in pieces]
        found = []
        for place, future in enumerate(waiting, 1):
            found.append(future.result())
            report("past days", place, total)
    return found


@contextlib.contextmanager
def _pool(jobs: int) -> Iterator[ProcessPoolExecutor]:
    """Yield a pool of fresh processes; what has not begun is dropped when one piece fails."""
    pool = ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn"))
    try:
        yield pool
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
