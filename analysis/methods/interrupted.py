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

from analysis import writing
from analysis.errors import NotIdentified, UsageError
from analysis.methods.counterfactual import Counterfactual
from analysis.methods.design import interrupted_design
from analysis.methods.fits import AutoregressiveFit, autoregressive_fit, quasi_poisson_fit, working_scale
from analysis.methods.guards import (
    refuse_provisional,
    refuse_rolling_sums,
    require_event_inside,
    require_points,
)
from analysis.methods.ladder import RUNGS, Window, climb, headline_rung
from analysis.methods.months import as_month, as_monthly
from analysis.methods.placebo import Placebos, placebos_in_time
from analysis.methods.power import SmallestDetectable, simulate_no_effect, smallest_detectable
from analysis.methods.specification import SpecificationCurve, specification_curve
from analysis.methods.verdict import Evidence, Verdict, verdict_from


@dataclass(frozen=True)
class Effect:
    """Everything :func:`effect_of` found out.

    Attributes
    ----------
    name : str
        Of the series.
    event, onset : pandas.Period
        The month of the event, and the first month an effect is looked for in (later when delayed).
    shape : str
    ladder : pandas.DataFrame
        See :func:`analysis.methods.ladder.climb`.
    headline : str
        The rung that is judged.
    n_before, n_after : int
    dispersion, residual_autocorrelation, rho : float
        Of the headline window: Pearson dispersion; lag-one autocorrelation left after the model;
        autocorrelation of the disturbances.
    counterfactual : Counterfactual or None
    placebos : Placebos
    smallest : SmallestDetectable
    controls : pandas.DataFrame
        ``control, estimate, lower, upper, excludes_zero, net_estimate, net_lower, net_upper,
        net_excludes_zero``: the same model on each negative control, and on the series divided by it;
        percent.
    events : pandas.DataFrame
        Other events inside the window: ``event, month, months_from_onset, after_onset``.
    specification : SpecificationCurve
    verdict : Verdict
    level : float
    seed : int
    """

    name: str
    event: pd.Period
    onset: pd.Period
    shape: str
    ladder: pd.DataFrame
    headline: str
    n_before: int
    n_after: int
    dispersion: float
    residual_autocorrelation: float
    rho: float
    counterfactual: Counterfactual | None
    placebos: Placebos
    smallest: SmallestDetectable
    controls: pd.DataFrame
    events: pd.DataFrame
    specification: SpecificationCurve
    verdict: Verdict
    level: float
    seed: int

    @property
    def table(self) -> pd.DataFrame:
        """The ladder."""
        return self.ladder

    def term(self, term: str = "average", rung: str | None = None) -> pd.Series:
        """One row of the ladder; the headline rung unless another is named."""
        rows = self.ladder[(self.ladder["rung"] == (rung or self.headline)) & (self.ladder["term"] == term)]
        if rows.empty:
            raise UsageError(
                f"The ladder has no term {term!r} for {rung or self.headline!r}.",
                remedy="Look at .ladder for the rungs and terms that ran.",
            )
        return rows.iloc[0]

    def summary(self) -> str:
        """The result in plain text; no effect size where nothing is identified."""
        head = f"{self.name}, event {self.event}, onset {self.onset} ({self.shape})"
        lines = [f"{head}: {self.verdict.word}.", *(f"  - {reason}" for reason in self.verdict.reasons)]
        if self.verdict.identified:
            row = self.term()
            lines.append(
                f"Average change from the onset on, {self.headline}: {writing.change(row.estimate)} "
                f"({writing.share(self.level)} interval {writing.change(row.lower)} to "
                f"{writing.change(row.upper)})."
            )
            if self.counterfactual is not None:
                lines.append(self.counterfactual.summary())
        lines += [self.placebos.summary(), self.smallest.summary()]
        if self.verdict.identified:
            lines.append(self.specification.summary())
        lines.append(
            f"{self.n_before} months before, {self.n_after} from the onset on; dispersion "
            f"{writing.number(self.dispersion, decimals=2)}; "
            f"autocorrelation {writing.number(self.rho, decimals=2)}, "
            f"left over {writing.number(self.residual_autocorrelation, decimals=2)}."
        )
        return "\n".join(lines)


def effect_of(
    series: pd.Series,
    event: Any,
    *,
    shape: str = "step_and_slope",
    delay: int = 0,
    ramp_months: int = 12,
    pre_months: int | None = None,
    post_months: int | None = None,
    trend: str = "linear",
    harmonics: int = 2,
    exposure: pd.Series | None = None,
    controls: Mapping[str, pd.Series] | None = None,
    other_events: Mapping[str, Any] | None = None,
    provisional_from: Any = None,
    include_provisional: bool = False,
    rungs: tuple[str, ...] = RUNGS,
    placebos: int = 200,
    draws: int = 1000,
    level: float = 0.95,
    seed: int = 0,
) -> Effect:
    """Level and slope change of a monthly series at an event, with the checks that belong beside it.

    Parameters
    ----------
    series : pandas.Series
        Monthly counts or amounts (not sums over twelve months), on a monthly PeriodIndex or first-of-month
        dates.
    event : month or date
        The month that contains it is the first affected month. For an event late in a month compare
        ``delay=1``; the specification curve sets first months aside in any case.
    shape : {"step_and_slope", "step", "slope", "ramp"}
        How the effect unfolds; see :func:`analysis.methods.design.effect_columns`.
    delay : int
        Months from the event to its onset.
    ramp_months : int
        Length of a ramp.
    pre_months, post_months : int, optional
        Keep this many months before the event and from it on; all by default.
    trend : {"linear", "none", "quadratic"}
    harmonics : int
        Pairs of sine and cosine for the season.
    exposure : pandas.Series, optional
        Population or another base, positive; its log is an offset in every rung.
    controls : mapping of str to pandas.Series, optional
        Negative controls: series that share the causes of drift but not the event.
    other_events : mapping of str to month, optional
        What else happened; those inside the window are listed and weighed by the rule.
    provisional_from : month, optional
        First month still open; ``series.attrs["provisional_from"]`` by default.
    include_provisional : bool
        Use open months; the verdict can then not be "clear".
    rungs : tuple of str
        Which rungs to run; the headline rung is always among them.
    placebos : int
        Placebo dates in the pre-period, filled up with simulated series without an effect.
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
    The headline is the *average* change over the months from the onset on. With ``step`` it equals the level
    change; with level and slope it is the level change plus the slope change times the mean number of months
    since the onset. All draws come from ``seed`` in one process, so results do not depend on the number of
    workers.

    Examples
    --------
    >>> import pandas as pd
    >>> index = pd.period_range("2015-01", periods=60, freq="M")
    >>> steady = pd.Series([98, 101, 99, 102, 100, 97, 103, 100, 99, 101, 98, 102] * 5, index)
    >>> halved = steady.where(index < "2018-01", steady / 2)
    >>> effect = effect_of(halved, "2018-01", shape="step", harmonics=1)
    >>> effect.verdict.word, round(effect.term()["estimate"])
    ('clear', -50)
    """
    _refuse_unknown_rungs(rungs)
    clean = as_monthly(series)
    clean = _cut(clean, require_event_inside(clean, event), pre_months, post_months)
    clean = refuse_provisional(
        clean, provisional_from=provisional_from, include_provisional=include_provisional
    )
    month = require_event_inside(clean, event)
    refuse_rolling_sums(clean)
    name = str(series.name) if series.name is not None else "series"
    months = pd.PeriodIndex(clean.index)
    onset = list(months).index(month) + delay
    require_points(onset, len(clean) - onset, where=name)
    options: dict[str, Any] = {
        "shape": shape, "trend": trend, "harmonics": harmonics, "ramp_months": ramp_months
    }  # fmt: skip
    window = Window(
        clean, _log_exposure(exposure, months), interrupted_design(months, onset, **options), level
    )
    headline = headline_rung(clean)
    wanted = tuple(rung for rung in RUNGS if rung in rungs or rung == headline)
    ladder, forecast = climb(window, wanted, draws=draws, seed=seed)
    checks = _checks(
        window, headline, onset, options, placebos=placebos, draws=draws, seed=seed, controls=controls or {}
    )
    events = _events_inside(months, months[onset], other_events or {})
    verdict = verdict_from(_evidence(ladder, checks, events, level, _open_months(clean, provisional_from)))
    top = ladder[(ladder["rung"] == headline) & (ladder["term"] == "average")].iloc[0]
    return Effect(
        name=name,
        event=month,
        onset=months[onset],
        shape=shape,
        ladder=ladder,
        headline=headline,
        n_before=window.design.n_before,
        n_after=window.design.n_after,
        dispersion=float(top["dispersion"]),
        residual_autocorrelation=float(top["residual_autocorrelation"]),
        rho=float(checks.fit.rho[0]),
        counterfactual=forecast,
        placebos=checks.placebos,
        smallest=checks.smallest,
        controls=checks.controls,
        events=events,
        specification=checks.curve,
        verdict=verdict,
        level=level,
        seed=seed,
    )


@dataclass(frozen=True)
class _Checks:
    """The headline fit, and what belongs beside it."""

    fit: AutoregressiveFit
    placebos: Placebos
    smallest: SmallestDetectable
    curve: SpecificationCurve
    controls: pd.DataFrame


def _checks(
    window: Window,
    headline: str,
    onset: int,
    options: Mapping[str, Any],
    *,
    placebos: int,
    draws: int,
    seed: int,
    controls: Mapping[str, pd.Series],
) -> _Checks:
    design, level = window.design, window.level
    y, matrix = _headline_scale(window, headline)
    fit = autoregressive_fit(y, matrix, design.contrasts[:, -1:])
    null = simulate_no_effect(matrix, design.contrasts[:, -1], fit, draws=max(draws, placebos), seed=seed + 1)
    in_time = placebos_in_time(
        window.series,
        window.log_exposure,
        onset,
        p_value=float(fit.p_value()[0, 0]),
        t_value=float(fit.estimate[0, 0] / fit.standard_error[0, 0]),
        null=null,
        count=placebos,
        counts_model=headline == "quasi_poisson_ar1",
        level=level,
        **options,
    )
    curve = specification_curve(
        window.series,
        window.log_exposure,
        onset,
        shape=options["shape"],
        ramp_months=options["ramp_months"],
        level=level,
    )
    smallest = smallest_detectable(null, level=level, seed=seed + 1)
    return _Checks(fit, in_time, smallest, curve, _negative_controls(window, headline, controls, level))


def _evidence(
    ladder: pd.DataFrame, checks: _Checks, events: pd.DataFrame, level: float, open_months: int
) -> Evidence:
    """Return what the rule for the verdict looks at."""
    estimate = float(checks.fit.estimate[0, 0])
    low, high = (float(end[0, 0]) for end in checks.fit.interval(level))
    ran = ladder[(ladder["status"] == "ran") & (ladder["term"] == "average")]
    return Evidence(
        estimate=100 * np.expm1(estimate),
        lower=100 * np.expm1(low),
        upper=100 * np.expm1(high),
        rung_estimates=tuple(ran["estimate"]),
        rung_excludes=tuple((ran["lower"] > 0) | (ran["upper"] < 0)),
        placebo_dates=checks.placebos.dates,
        rank_in_time=checks.placebos.rank_in_time,
        rank_simulated=checks.placebos.rank_simulated,
        fires_in_time=checks.placebos.fires_in_time if checks.placebos.dates else 0.0,
        cells=checks.curve.cells,
        cells_same_sign=checks.curve.agreeing(estimate),
        cells_excluding=checks.curve.excluding_zero(estimate),
        smallest_fall=checks.smallest.fall_percent,
        controls=checks.controls,
        events=events,
        provisional_months=open_months,
    )


def _refuse_unknown_rungs(rungs: tuple[str, ...]) -> None:
    unknown = [name for name in rungs if name not in RUNGS]
    if unknown:
        raise UsageError(f"{unknown[0]!r} is not a rung.", remedy=f"Use any of {', '.join(RUNGS)}.")


def _cut(series: pd.Series, month: pd.Period, pre_months: int | None, post_months: int | None) -> pd.Series:
    first = series.index[0] if pre_months is None else month - pre_months
    last = series.index[-1] if post_months is None else month + (post_months - 1)
    cut = series[(series.index >= first) & (series.index <= last)]
    cut.attrs = dict(series.attrs)
    return cut


def _log_exposure(exposure: pd.Series | None, index: pd.PeriodIndex) -> np.ndarray:
    if exposure is None:
        return np.zeros(len(index))
    base = as_monthly(exposure, gaps_allowed=True).reindex(index)
    if base.isna().any() or (base <= 0).any():
        bad = base.index[base.isna() | (base <= 0)][0]
        raise NotIdentified(
            f"The exposure has no positive value in {bad}.",
            remedy="Give an exposure for every month of the window.",
        )
    return np.asarray(np.log(base.to_numpy()))


def _headline_scale(window: Window, headline: str) -> tuple[np.ndarray, np.ndarray]:
    """Response and design of the headline model on the scale where its errors are even."""
    if headline == "prais_winsten_log":
        return window.log_rate, window.design.matrix
    fit = quasi_poisson_fit(window.series.to_numpy(), window.design.matrix, window.log_exposure)
    return working_scale(fit, window.design.matrix)


CONTROL_COLUMNS = [
    "control",
    "estimate",
    "lower",
    "upper",
    "excludes_zero",
    "net_estimate",
    "net_lower",
    "net_upper",
    "net_excludes_zero",
]


def _negative_controls(
    window: Window, headline: str, controls: Mapping[str, pd.Series], level: float
) -> pd.DataFrame:
    """The headline model on each control, and on the series over the control."""
    rows = []
    contrast = window.design.contrasts[:, -1:]
    for name, control in controls.items():
        values = as_monthly(control, gaps_allowed=True).reindex(window.series.index)
        if values.isna().any():
            raise NotIdentified(
                f"The negative control {name} has no value in {values.index[values.isna()][0]}.",
                remedy="Give a control that covers the window, or narrow the window.",
            )
        if (values <= 0).any() or headline != "prais_winsten_log":
            alone = _counts_fit(values.to_numpy(), window, np.zeros(len(values)))
            # A ratio needs a positive base: half a unit keeps months without any.
            net = _counts_fit(window.series.to_numpy(), window, np.log(np.maximum(values.to_numpy(), 0.5)))
        else:
            logs = np.log(values.to_numpy())
            alone = autoregressive_fit(logs, window.design.matrix, contrast)
            net = autoregressive_fit(window.log_rate - logs, window.design.matrix, contrast)
        rows.append({"control": name, **_percent_row(alone, level, ""), **_percent_row(net, level, "net_")})
    return pd.DataFrame(rows, columns=CONTROL_COLUMNS)


def _counts_fit(values: np.ndarray, window: Window, offset: np.ndarray) -> AutoregressiveFit:
    fit = quasi_poisson_fit(values, window.design.matrix, offset)
    y, matrix = working_scale(fit, window.design.matrix)
    return autoregressive_fit(y, matrix, window.design.contrasts[:, -1:])


def _percent_row(fit: AutoregressiveFit, level: float, prefix: str) -> dict[str, float]:
    low, high = (float(end[0, 0]) for end in fit.interval(level))
    return {
        f"{prefix}estimate": 100 * np.expm1(float(fit.estimate[0, 0])),
        f"{prefix}lower": 100 * np.expm1(low),
        f"{prefix}upper": 100 * np.expm1(high),
        f"{prefix}excludes_zero": bool(low > 0 or high < 0),
    }


def _events_inside(index: pd.PeriodIndex, onset: pd.Period, others: Mapping[str, Any]) -> pd.DataFrame:
    rows = []
    for name, moment in others.items():
        month = as_month(moment)
        if index[0] <= month <= index[-1]:
            away = (month - onset).n
            rows.append({"event": name, "month": month, "months_from_onset": away, "after_onset": away >= 0})
    table = pd.DataFrame(rows, columns=["event", "month", "months_from_onset", "after_onset"])
    return table.sort_values("months_from_onset", kind="stable", ignore_index=True)


def _open_months(series: pd.Series, provisional_from: Any) -> int:
    first = provisional_from if provisional_from is not None else series.attrs.get("provisional_from")
    return 0 if first is None else int((series.index >= as_month(first)).sum())
