"""How this brief has fared: its projections, nowcasts and the publisher's predictions against what came.

Made again as of past days, with what was known then, and held against what is known on the view's day. The
chapter takes pseudo-vintages twice a year; ``brief backtest`` takes every month, and the verdicts too.
"""

from __future__ import annotations

import datetime as dt

import pandas as pd

from analysis.measures.past_projections import BY, DRAWS, PROJECTION, SCORES, SEED, projections
from analysis.measures.past_sums import NOWCAST, PREDICTION, scored_sums
from analysis.measures.projected import PSEUDO, SERIES, Projected, as_known_on
from analysis.measures.results import Measure, Names, Result, span
from analysis.measures.rows import Row
from analysis.methods.projection import BASELINE, project
from analysis.methods.rolling_origin import MONTH, TOTAL, Origin
from analysis.methods.scoring import YEAR, ends, skill, summarised
from analysis.store.asof import View

SET = "record"
EVERY = 6  # months between two pseudo-vintages of the chapter
NOTHING_CAME = "No projection could be made on a past day whose months have since been observed."
NOTHING_SETTLED = "No sum that was open in a file has settled since."
PROJECTED, OBSERVED = "projected", "observed"


def forecasts(view: View) -> Measure:
    """Return every forecast that is scored, and how each kind fared.

    Returns
    -------
    Measure
        `analysis.measures.past_projections.SCORES`: one row a value that was forecast and has come. Results,
        by series: how many starts, how many from files kept then and how many a year apart, the share of
        values that each band held, the mean score against the naive one; the same of sums completed early.
    """
    parts = [projections(view, one, every=EVERY) for one in SERIES]
    parts.append(scored_sums(view))
    held = [part for part in parts if len(part)]
    table = pd.concat(held, ignore_index=True)[SCORES] if held else pd.DataFrame(columns=SCORES)
    summary = summarised(table, BY)
    results: list[Result] = []
    for one in SERIES:
        results += _projected(view, one.name, table, summary)
    results += _sums(view, summary)
    return Measure(table, tuple(results), Names(view, SET).source)


def scores(view: View, *, past: Measure) -> Measure:
    """Return the scores by series, by what was forecast, and by how far ahead.

    Parameters
    ----------
    view : View
    past : Measure
        What `forecasts` returned.

    Returns
    -------
    Measure
        Columns `series`, `method`, `target`, `horizon` (months ahead; missing where over all of them), and
        those of `analysis.methods.scoring.summarised`.
    """
    whole = summarised(past.table, BY).assign(horizon=float("nan"))
    months = past.table[past.table["target"] == MONTH]
    steps = summarised(months, [*BY, "horizon"])
    table = pd.concat([part for part in (whole, steps) if len(part)] or [whole], ignore_index=True)
    return Measure(table, source=Names(view, SET).source)


def a_year_ago(view: View) -> Measure:
    """Return the projection of a year before the view's day, beside the months observed since.

    Returns
    -------
    Measure
        Columns `series`, `kind` (``observed`` or ``projected``), `month`, `median` (the value, where
        observed), `lower_80`, `upper_80`, `known_to`. Results, by series: the last month known then, the
        months observed since, their total and the total projected for them with its 95% interval, and how
        many of the months lie inside the band of 80%.
    """
    day = (pd.Timestamp(view.as_of) - pd.DateOffset(years=1)).date()
    tables = []
    results = [Names(view, SET, reason=NOTHING_CAME).one("then_day", day)]
    for one in SERIES:
        table, made = _beside(view, one, day)
        tables.append(table)
        results += made
    columns = ["series", "kind", "month", "median", "lower_80", "upper_80", "known_to"]
    held = [table for table in tables if len(table)]
    whole = pd.concat(held, ignore_index=True)[columns] if held else pd.DataFrame(columns=columns)
    return Measure(whole, tuple(results), Names(view, SET).source)


def _projected(view: View, series: str, table: pd.DataFrame, summary: pd.DataFrame) -> tuple[Result, ...]:
    """Return the results on the projections of one series."""
    names = Names(view, SET, reason=NOTHING_CAME)
    months = Row.where(summary, series=series, method=PROJECTION, target=MONTH)
    totals = Row.where(summary, series=series, method=PROJECTION, target=TOTAL)
    rows = table[(table["series"] == series) & (table["method"] == PROJECTION)]
    starts = rows.drop_duplicates("known_to")
    index = pd.PeriodIndex(rows["month"], freq="M").to_timestamp()
    first, last = (index.min(), index.max()) if len(rows) else (None, None)
    covered = span(first, last)
    values = {
        "origins": months.origins,
        "kept": int((starts["basis"] != PSEUDO).sum()) if len(rows) else None,
        "apart": months.apart,
        "first": first,
        "last": last,
        "held_50": months.held_50,
        "held_80": months.held_80,
        "held_95": months.held_95,
        "naive_held_95": months.naive_held_95,
        "ratio": months.ratio,
        "near_ratio": _skill_between(rows, 1, 3),
        "far_ratio": _skill_between(rows, 10, 12),
        "total_ratio": totals.ratio,
    }
    return (
        *(
            names.one(f"{{series}}_{end}", value, period=covered, series=series)
            for end, value in values.items()
        ),
        *names.all(
            period=covered, **{f"{series}_score": months.score, f"{series}_naive_score": months.naive_score}
        ),
    )


def _skill_between(rows: pd.DataFrame, first: int, last: int) -> float:
    """Return the score of months so far ahead over that of the naive forecast."""
    ahead = rows[(rows["target"] == MONTH) & rows["horizon"].between(first, last)]
    return skill(ahead["wis"], ahead["naive_wis"])


def _sums(view: View, summary: pd.DataFrame) -> tuple[Result, ...]:
    """Return the results on sums that were open and have settled since."""
    names = Names(view, SET, reason=NOTHING_SETTLED)
    own = Row.where(summary, method=NOWCAST)
    said = Row.where(summary, method=PREDICTION)
    return names.all(
        nowcast_values=own.forecasts,
        nowcast_apart=own.apart,
        nowcast_held_95=own.held_95,
        nowcast_ratio=own.ratio,
        prediction_values=said.forecasts,
        prediction_apart=said.apart,
        prediction_error=said.score,
        prediction_ratio=said.ratio,
    )


def _beside(view: View, one: Projected, day: dt.date) -> tuple[pd.DataFrame, tuple[Result, ...]]:
    """Return observed months and the projection of a past day, and the results on it."""
    truth = one.read(view)
    origin = as_known_on(view, one, day) if len(truth) else None
    came = truth[truth.index > origin.known.index[-1]].iloc[:YEAR] if origin else truth.head(0)
    if origin is None or came.empty:
        return pd.DataFrame(), _then(view, one.name, None, came, None, None)
    ahead = project(origin.known, YEAR, draws=DRAWS, seed=SEED, include_provisional=True)
    short = project(origin.known, len(came), draws=DRAWS, seed=SEED, include_provisional=True)
    band = ahead.table[ahead.table["scenario"] == BASELINE].assign(
        kind=PROJECTED, known_to=origin.known_to.start_time
    )
    band["month"] = band["month"].dt.to_timestamp()
    low, high = ends(0.8)
    inside = band.iloc[: len(came)]
    held = int(((inside[low].to_numpy() <= came) & (came <= inside[high].to_numpy())).sum())
    seen = pd.DataFrame(
        {"kind": OBSERVED, "month": truth.index, "median": truth.to_numpy(), "known_to": pd.NaT}
    )
    table = pd.concat([seen, band], ignore_index=True).assign(series=one.name)
    return table, _then(view, one.name, origin, came, Row.at(short.totals, 0), held)


def _then(
    view: View, series: str, origin: Origin | None, came: pd.Series, total: Row | None, held: int | None
) -> tuple[Result, ...]:
    names = Names(view, SET, reason=NOTHING_CAME)
    first, last = (came.index[0], came.index[-1]) if len(came) else (None, None)
    covered = span(first, last)
    values = {
        "known": origin.known_to.start_time if origin and total else None,
        "first": first,
        "last": last,
        "months": len(came) if len(came) else None,
        "inside": held,
    }
    return (
        *(
            names.one(f"{{series}}_then_{end}", value, period=covered, series=series)
            for end, value in values.items()
        ),
        names.one(f"{series}_then_observed", came.sum() if len(came) else None, period=covered),
        names.one(
            f"{series}_then_projected",
            total.total if total else None,
            interval=(total.lower, total.upper) if total else None,
            period=covered,
        ),
    )
