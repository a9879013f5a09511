"""Interrupted time series: what changed at a date, asked of several models, with everything that could
mislead.

:func:`effect_of` is the one call. It raises where a guard refuses.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from analysis.errors import UsageError
from analysis.methods.controls import negative_controls
from analysis.methods.counterfactual import Counterfactual
from analysis.methods.design import PULSES
from analysis.methods.effect import Effect
from analysis.methods.guards import MIN_AFTER
from analysis.methods.ladder import HEADLINE, RUNGS, Window, climb
from analysis.methods.placebo import Placebos, placebo_windows, placebos_in_time
from analysis.methods.power import NoEffectDraws, SmallestDetectable, simulate_no_effect, smallest_detectable
from analysis.methods.preparation import (
    Prepared,
    events_near,
    log_exposure,
    open_months,
    positions,
    predictor_columns,
    prepare,
)
from analysis.methods.question import ask
from analysis.methods.specification import SpecificationCurve, specification_curve
from analysis.methods.verdict import RECENT_BEND, RECENT_SHIFT, Evidence, Verdict, verdict_from


def effect_of(
    series: pd.Series,
    event: Any,
    *,
    shape: str = "step",
    delay: int = 0,
    ramp_months: int = 12,
    pulse_months: int = 5,
    pre_months: int | None = None,
    post_months: int | None = None,
    until: Any = None,
    trend: str = "linear",
    harmonics: int = 2,
    exposure: pd.Series | None = None,
    predictors: Mapping[str, pd.Series] | None = None,
    controls: Mapping[str, pd.Series] | None = None,
    other_onsets: Mapping[str, Any] | None = None,
    other_events: Mapping[str, Any] | None = None,
    provisional_from: Any = None,
    include_provisional: bool = False,
    rungs: tuple[str, ...] = RUNGS,
    placebos: int = 200,
    draws: int = 400,
    level: float = 0.95,
    seed: int = 0,
) -> Effect:
    """Change of a monthly series at an event, with the checks that belong beside it.

    Parameters
    ----------
    series : pandas.Series
        Monthly counts or amounts (not sums over twelve months), on a monthly PeriodIndex or first-of-month
        dates.
    event : month or date
        The month that contains it is the first affected month. For an event late in a month compare
        ``delay=1``; the specification curve sets first months aside in any case.
    shape : {"step", "pulse", "decay", "ramp", "slope", "step_and_slope"}
        How the effect unfolds; see :func:`analysis.methods.design.effect_columns`.
    delay : int
        Months from the event to its onset.
    ramp_months, pulse_months : int
        Length of a ramp; length of a pulse, or the months in which half of a decaying pulse goes.
    pre_months, post_months : int, optional
        Keep this many months before the event and from it on; all by default.
    until : month or date, optional
        Leave out this month and all later ones: a window that ends before a named event.
    trend : {"linear", "none", "quadratic"}
    harmonics : int
        Pairs of sine and cosine for the season.
    exposure : pandas.Series, optional
        Population or another base, positive; its log is an offset in every rung.
    predictors : mapping of str to pandas.Series, optional
        Positive series that the course may follow; their logs are columns of every rung.
    controls : mapping of str to pandas.Series, optional
        Negative controls: series that share the causes of drift but not the event.
    other_onsets : mapping of str to month, optional
        Further dates in the same model, for example the announcement beside the day of effect. Each gets a
        step of its own, and a term in the ladder; the answer is then the change on top of theirs.
    other_events : mapping of str to month, optional
        What else happened; those inside the window or up to six months before it are listed and weighed by
        the rule.
    provisional_from : month, optional
        First month still open; ``series.attrs["provisional_from"]`` by default.
    include_provisional : bool
        Use open months; the verdict can then not be "clear".
    rungs : tuple of str
        Which rungs to run; the headline rung is always among them.
    placebos : int
        Placebo dates before the event, filled up with simulated series without an effect.
    draws, level, seed
        Simulated futures and series, coverage of intervals, and the seed of every random number.

    Returns
    -------
    Effect

    Raises
    ------
    NotIdentified
        A guard refuses: a 12-month-ending sum, a gap, too few months, provisional months, an event outside
        the data.
    UsageError
        An option that does not exist.

    Notes
    -----
    The headline is the *average* change over the affected months: those from the onset on, or those that a
    pulse lasts. It is averaged over the courses the months before could have taken; see
    :func:`analysis.methods.model_average.model_average`. All draws come from ``seed`` in one process, so
    results do not depend on the number of workers.

    Examples
    --------
    >>> import pandas as pd
    >>> index = pd.period_range("2015-01", periods=60, freq="M")
    >>> steady = pd.Series([98, 101, 99, 102, 100, 97, 103, 100, 99, 101, 98, 102] * 5, index)
    >>> halved = steady.where(index < "2018-01", steady / 2)
    >>> effect = effect_of(halved, "2018-01", harmonics=1)
    >>> effect.verdict.word, round(effect.term()["estimate"])
    ('clear', -50)
    """
    _refuse_unknown_rungs(rungs)
    least_after = pulse_months if shape in PULSES else None
    ready = prepare(
        series,
        event,
        delay=delay,
        least_after=least_after,
        pre_months=pre_months,
        post_months=post_months,
        until=until,
        provisional_from=provisional_from,
        include_provisional=include_provisional,
    )
    months = ready.months
    question = _Question(
        ready,
        least_after or MIN_AFTER,
        log_exposure(exposure, months),
        predictor_columns(months, predictors),
        {
            "shape": shape, "trend": trend, "harmonics": harmonics, "ramp_months": ramp_months,
            "pulse_months": pulse_months, "other_onsets": positions(months, other_onsets or {}),
        },
    )  # fmt: skip
    asked = ask(
        ready.series.to_numpy(),
        months,
        ready.onset,
        log_exposure=question.log_exposure,
        predictors=question.predictors,
        **question.options,
    )
    window = Window(ready.series, question.log_exposure, asked, level)
    wanted = tuple(rung for rung in RUNGS if rung in rungs or rung == HEADLINE)
    ladder, forecast = climb(window, wanted, draws=draws, seed=seed)
    events = events_near(months, months[ready.onset], other_events or {})
    found = _checks(window, question, events, placebos=placebos, draws=draws, seed=seed)
    moved = negative_controls(window, ready.onset, controls or {}, **question.options)
    still_open = open_months(ready.series, provisional_from)
    verdict = verdict_from(_evidence(window, ladder, found, moved, events, still_open))
    return _effect(question, window, ladder, forecast, found, moved, events, verdict, seed)


MOST_PLACEBO_DATES = 40
"""Placebo dates are thinned to so many; neighbours share nearly all their months."""


@dataclass(frozen=True)
class _Question:
    """What is asked: the window, the fewest months after, and the options of the design."""

    ready: Prepared
    least_after: int
    log_exposure: np.ndarray
    predictors: np.ndarray | None
    options: dict[str, Any]


@dataclass(frozen=True)
class _Checks:
    """What belongs beside the answer."""

    placebos: Placebos
    smallest: SmallestDetectable
    curve: SpecificationCurve


def _checks(
    window: Window, question: _Question, events: pd.DataFrame, *, placebos: int, draws: int, seed: int
) -> _Checks:
    """Return placebos, the smallest detectable change and the specification curve."""
    asked, level, options = window.asked, window.level, question.options
    answer = asked.answer
    null = simulate_no_effect(asked.design, answer, draws=draws, seed=seed + 1, scale=asked.scale)
    curve = specification_curve(
        window.series,
        window.log_exposure,
        question.ready.onset,
        shape=options["shape"],
        ramp_months=options["ramp_months"],
        pulse_months=options["pulse_months"],
        outliers=asked.outliers,
        other_onsets=options["other_onsets"],
        predictors=question.predictors,
        least_after=question.least_after,
        level=level,
    )
    return _Checks(
        _placebos(window, question, null, events, count=placebos),
        smallest_detectable(null, level=level, seed=seed + 1),
        curve,
    )


def _placebos(
    window: Window, question: _Question, null: NoEffectDraws, events: pd.DataFrame, *, count: int
) -> Placebos:
    """Return placebo dates; from the whole series where nothing but months is asked of it."""
    answer, n, onset = window.asked.answer, len(window.series), question.ready.onset
    # Exposure and predictors are known for the window only.
    alone = question.predictors is None and not window.log_exposure.any()
    start = question.ready.start if alone else 0
    series = question.ready.whole if alone else window.series
    values, index = series.to_numpy(), pd.PeriodIndex(series.index)
    windows = placebo_windows(
        start,
        start + onset,
        start + n,
        min(count, MOST_PLACEBO_DATES),
        least_after=question.least_after,
        events=[start + onset + int(away) for away in events["months_from_onset"]],
    )
    last = start + n
    return placebos_in_time(
        values[:last],
        pd.PeriodIndex(index[:last]),
        [] if question.options["other_onsets"] else windows,
        log_exposure=np.zeros(last) if alone else window.log_exposure,
        predictors=question.predictors,
        p_value=float(answer.p_value()[0]),
        t_value=float(answer.estimate[0] / answer.standard_error[0]),
        null=null,
        count=count,
        level=window.level,
        **question.options,
    )


def _evidence(
    window: Window,
    ladder: pd.DataFrame,
    found: _Checks,
    moved: pd.DataFrame,
    events: pd.DataFrame,
    open_months: int,
) -> Evidence:
    """Return what the rule for the verdict looks at."""
    answer, design = window.asked.answer, window.design
    estimate = float(answer.estimate[0])
    low, high = (float(end[0]) for end in answer.interval(window.level))
    ran = ladder[(ladder["status"] == "ran") & (ladder["term"] == "average")]
    others = ran[ran["rung"] != HEADLINE]
    bend, shift = answer.likeliest("bend"), answer.likeliest("shift")
    months = window.series.index
    return Evidence(
        level=window.level,
        estimate=100 * np.expm1(estimate),
        lower=100 * np.expm1(low),
        upper=100 * np.expm1(high),
        rungs=tuple(others["rung"]),
        rung_estimates=tuple(others["estimate"]),
        rung_excludes=tuple((others["lower"] > 0) | (others["upper"] < 0)),
        recent_bend=float(answer.weight_of("bend", since=design.onset - RECENT_BEND)[0]),
        recent_shift=float(answer.weight_of("shift", since=design.onset - RECENT_SHIFT)[0]),
        bend_month=str(months[bend]) if bend >= 0 else "",
        shift_month=str(months[shift]) if shift >= 0 else "",
        wandering=float(answer.wandering[0]),
        straight=float(answer.weight_of("straight")[0]),
        other_shape=float(answer.other_shape[0]),
        outliers=tuple(str(months[place]) for place in window.asked.outliers),
        placebo_dates=found.placebos.dates,
        rank_in_time=found.placebos.rank_in_time,
        rank_simulated=found.placebos.rank_simulated,
        fires_in_time=found.placebos.fires_in_time if found.placebos.dates else 0.0,
        cells=found.curve.cells,
        cells_same_sign=found.curve.agreeing(estimate),
        cells_excluding=found.curve.excluding_zero(estimate),
        smallest_fall=found.smallest.fall_percent,
        smallest_rise=found.smallest.rise_percent,
        controls=moved,
        events=events,
        provisional_months=open_months,
    )


def _effect(
    question: _Question,
    window: Window,
    ladder: pd.DataFrame,
    forecast: Counterfactual | None,
    found: _Checks,
    moved: pd.DataFrame,
    events: pd.DataFrame,
    verdict: Verdict,
    seed: int,
) -> Effect:
    """Return the answer with everything beside it."""
    design, asked = window.design, window.asked
    months = pd.PeriodIndex(window.series.index)
    top = ladder[(ladder["rung"] == HEADLINE) & (ladder["term"] == "average")].iloc[0]
    return Effect(
        name=question.ready.name,
        event=question.ready.event,
        onset=months[design.onset],
        shape=question.options["shape"],
        ladder=ladder,
        headline=HEADLINE,
        n_before=design.n_before,
        n_after=design.n_after,
        affected=int(design.affected.sum()),
        dispersion=float(top["dispersion"]),
        rho=float(asked.answer.rho[0]),
        outliers=tuple(months[place] for place in asked.outliers),
        answer=asked.answer,
        counterfactual=forecast,
        placebos=found.placebos,
        smallest=found.smallest,
        controls=moved,
        events=events,
        specification=found.curve,
        verdict=verdict,
        level=window.level,
        seed=seed,
    )


def _refuse_unknown_rungs(rungs: tuple[str, ...]) -> None:
    unknown = [name for name in rungs if name not in RUNGS]
    if unknown:
        raise UsageError(f"{unknown[0]!r} is not a rung.", remedy=f"Use any of {', '.join(RUNGS)}.")
