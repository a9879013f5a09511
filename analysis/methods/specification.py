"""The specification curve: the same question under every defensible set of choices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
import pandas as pd

from analysis import writing
from analysis.errors import NotIdentified
from analysis.methods.design import Design, interrupted_design
from analysis.methods.fits import (
    AutoregressiveFit,
    autoregressive_fit,
    quasi_poisson_fit,
    smallest_rss,
    working_scale,
)
from analysis.methods.guards import MIN_AFTER, MIN_BEFORE

CHOICE = ("pre_months", "trend", "harmonics", "family", "set_aside")
ANSWER = ("estimate", "lower", "upper", "n_before", "n_after", "excludes_zero", "misfit", "admitted")

MOST_MISFIT = 6.0
"""Kass and Raftery (1995), JASA 90, 773-795, call a difference of more than six strong evidence."""


@dataclass(frozen=True)
class SpecificationCurve:
    """Every cell's answer and what it has in common with the others.

    Attributes
    ----------
    table : pandas.DataFrame
        One row a cell, sorted by estimate: ``pre_months, trend, harmonics, family, set_aside, estimate,
        lower, upper`` (percent), ``n_before, n_after, excludes_zero, misfit, admitted``. ``misfit`` is how
        much worse the cell's model explains the months before than the best of the same window and family
        (difference of the Bayesian information criterion); ``admitted`` when it is at most
        :data:`MOST_MISFIT`.
    not_run : pandas.DataFrame
        Cells that could not be estimated, with the reason.
    """

    table: pd.DataFrame
    not_run: pd.DataFrame

    @property
    def admitted(self) -> pd.DataFrame:
        """The cells whose model fits the months before."""
        return self.table[self.table["admitted"]]

    @property
    def cells(self) -> int:
        """Cells admitted."""
        return len(self.admitted)

    def agreeing(self, sign: float) -> float:
        """Share of admitted cells with the sign of ``sign``."""
        return float((np.sign(self.admitted["estimate"]) == np.sign(sign)).mean()) if self.cells else np.nan

    def excluding_zero(self, sign: float) -> float:
        """Share of admitted cells with that sign whose interval leaves out zero."""
        same = np.sign(self.admitted["estimate"]) == np.sign(sign)
        return float((same & self.admitted["excludes_zero"]).mean()) if self.cells else np.nan

    def summary(self) -> str:
        """One readable sentence."""
        if not self.cells:
            return "No other specification could be estimated."
        low, middle, high = self.admitted["estimate"].quantile([0.0, 0.5, 1.0])
        return (
            f"{self.cells} of {len(self.table)} specifications fit the months before: from "
            f"{writing.change(low)} to {writing.change(high)}, median {writing.change(middle)}; "
            f"{writing.share(self.admitted['excludes_zero'].mean())} leave out zero."
        )


def window_choices(n_before: int) -> list[int]:
    """Pre-periods to try: all months, and 36, 48, 60 and 84 where they are shorter than that."""
    return [n_before] + [months for months in (36, 48, 60, 84) if months < n_before - 5]


def specification_curve(
    series: pd.Series,
    log_exposure: np.ndarray,
    onset: int,
    *,
    shape: str,
    ramp_months: int = 12,
    pulse_months: int = 5,
    outliers: tuple[int, ...] = (),
    other_onsets: Mapping[str, int] | None = None,
    predictors: np.ndarray | None = None,
    least_after: int = MIN_AFTER,
    pre_windows: list[int] | None = None,
    trends: tuple[str, ...] = ("none", "linear", "quadratic"),
    harmonics: tuple[int, ...] = (1, 2, 3),
    families: tuple[str, ...] = ("log", "quasi_poisson"),
    set_aside: tuple[int, ...] = (0, 1, 3),
    level: float = 0.95,
) -> SpecificationCurve:
    """Estimate the headline term under every combination of window, trend, season, family and onset.

    Parameters
    ----------
    series : pandas.Series, shape (n,)
    log_exposure : numpy.ndarray, shape (n,)
    onset : int
        Position of the first affected month.
    pre_windows : list of int, optional
        Months before the onset; :func:`window_choices` by default.
    outliers : tuple of int
        Positions of months left out in every cell.
    least_after : int
        Months that must be left from the onset on.
    set_aside : tuple of int
        How many months from the onset on are left out, for effects that come in late. They are left out
        rather than counted as "before": a few affected months at the end of the pre-period bend trend and
        autocorrelation enough to hide a plain step.

    Returns
    -------
    SpecificationCurve
        With the defaults at least 54 cells; 108 and more where the pre-period is longer than 41 months.

    References
    ----------
    Simonsohn, Simmons and Nelson (2020), Specification curve analysis, Nature Human Behaviour 4, 1208-1214.
    """
    index, values = pd.PeriodIndex(series.index), series.to_numpy()
    rows: list[dict[str, Any]] = []
    refused: list[dict[str, Any]] = []
    for window, trend, pairs, aside in product(
        pre_windows or window_choices(onset), trends, harmonics, set_aside
    ):
        start = onset - window
        cut = slice(start, None)
        choice = {"pre_months": window, "trend": trend, "harmonics": pairs, "set_aside": aside}
        try:
            if window < MIN_BEFORE or len(values) - onset - aside < least_after:
                raise NotIdentified("too few months on one side")
            left_out = {*range(window, window + aside), *(month - start for month in outliers)}
            design = interrupted_design(
                pd.PeriodIndex(index[cut]),
                window,
                shape=shape,
                trend=trend,
                harmonics=pairs,
                ramp_months=ramp_months,
                pulse_months=pulse_months,
                set_aside=tuple(sorted(month for month in left_out if month >= 0)),
                other_onsets={name: place - start for name, place in (other_onsets or {}).items()},
                predictors=None if predictors is None else predictors[cut],
            )
        except NotIdentified as error:
            refused += [{**choice, "family": family, "reason": error.what} for family in families]
            continue
        for family in families:
            try:
                fit = _fit(values[cut], log_exposure[cut], design, family)
                misfit = _criterion(values[cut], log_exposure[cut], design)
            except (NotIdentified, np.linalg.LinAlgError) as error:
                reason = error.what if isinstance(error, NotIdentified) else "no single answer"
                refused.append({**choice, "family": family, "reason": reason})
                continue
            row = {**_row(fit, design, aside, level), "misfit": misfit}
            rows.append({**choice, "family": family, **row})
    table = _admit(pd.DataFrame(rows, columns=[*CHOICE, *ANSWER]))
    not_run = pd.DataFrame(refused, columns=[*CHOICE, "reason"])
    return SpecificationCurve(table.sort_values("estimate", kind="stable", ignore_index=True), not_run)


def _admit(table: pd.DataFrame) -> pd.DataFrame:
    """Return the cells with their misfit against the best of their window, and whether they are admitted."""
    # Cells with another number of months set aside see the same months before.
    best = table.groupby("pre_months")["misfit"].transform("min")
    misfit = (table["misfit"] - best).astype(float).fillna(np.inf)
    return table.assign(misfit=misfit, admitted=misfit <= MOST_MISFIT)


def _criterion(values: np.ndarray, log_exposure: np.ndarray, design: Design) -> float:
    """Return the Bayesian information criterion of a cell's course on the months before the onset.

    Log scale with autocorrelated errors (the largest likelihood over a grid), whatever the cell's family, so
    that families can be compared; half a unit stands in for a month of zero.
    """
    onset = design.onset
    course = design.matrix[:onset, : design.base_columns]
    course = course[:, course.any(axis=0)]
    if course.shape[1] >= onset:
        return np.inf
    y = np.log(np.maximum(values[:onset], 0.5)) - log_exposure[:onset]
    return float(onset * np.log(smallest_rss(y, course)) + np.log(onset) * course.shape[1])


def _fit(values: np.ndarray, log_exposure: np.ndarray, design: Design, family: str) -> AutoregressiveFit:
    """Fit one cell's model; raises `NotIdentified` where it cannot be."""
    if family == "log":
        if (values <= 0).any():
            raise NotIdentified("a month is zero")
        y, matrix = np.log(values) - log_exposure, design.matrix
    else:
        counts = quasi_poisson_fit(values, design.matrix, log_exposure)
        y, matrix = working_scale(counts, design.matrix)
    return autoregressive_fit(y, matrix, design.contrasts[:, -1:])


def _row(fit: AutoregressiveFit, design: Design, aside: int, level: float) -> dict[str, Any]:
    low, high = (float(end[0, 0]) for end in fit.interval(level))
    return {
        "estimate": 100 * np.expm1(fit.estimate[0, 0]),
        "lower": 100 * np.expm1(low),
        "upper": 100 * np.expm1(high),
        "n_before": design.n_before,
        "n_after": design.n_after - aside,
        "excludes_zero": bool(low > 0 or high < 0),
    }
