"""The headline question put to one window: outliers set aside, counts weighted, courses averaged."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd

from analysis.methods.design import Design, interrupted_design
from analysis.methods.fits import quasi_poisson_fit, working_scale
from analysis.methods.model_average import ModelAverage, model_average
from analysis.methods.outliers import outlying_months

LEAST_MEAN = 1e-6
"""Fitted means of counts are not taken below this share of the largest."""


@dataclass(frozen=True)
class Asked:
    """A window's design, its outliers and its headline answer.

    Attributes
    ----------
    design : Design
        With a column for each outlier.
    outliers : tuple of int
        Positions of months set aside.
    scale : numpy.ndarray or None
        Root weights of the count model, where a month is zero; None on the log scale.
    answer : ModelAverage
    """

    design: Design
    outliers: tuple[int, ...]
    scale: np.ndarray | None
    answer: ModelAverage


def ask(
    values: np.ndarray,
    index: pd.PeriodIndex,
    onset: int,
    *,
    log_exposure: np.ndarray,
    predictors: np.ndarray | None = None,
    **options: Any,
) -> Asked:
    """Put the headline question to one window.

    Parameters
    ----------
    values : numpy.ndarray, shape (n,)
        Not negative. Where all are positive the log is taken; otherwise the working scale of a quasi-Poisson
        fit stands in for it.
    index : pandas.PeriodIndex, length n
    onset : int
    log_exposure : numpy.ndarray, shape (n,)
    predictors : numpy.ndarray, shape (n, p), optional
    options
        Of :func:`analysis.methods.design.interrupted_design`.

    Raises
    ------
    NotIdentified
        Too few months, or a fit that does not settle.
    """
    design = interrupted_design(index, onset, predictors=predictors, **options)
    y, matrix, scale = _even_scale(values, log_exposure, design)
    outliers = outlying_months(y, matrix)
    if outliers:
        aside = tuple(options.get("set_aside", ())) + outliers
        design = interrupted_design(index, onset, predictors=predictors, **(options | {"set_aside": aside}))
        y, _, scale = _even_scale(values, log_exposure, design)
    return Asked(design, outliers, scale, model_average(y, design, scale))


def _even_scale(
    values: np.ndarray, log_exposure: np.ndarray, design: Design
) -> tuple[np.ndarray, np.ndarray, np.ndarray | None]:
    """Return response and matrix where errors are even, and the root weights of a count model."""
    if (values > 0).all():
        return np.log(values) - log_exposure, design.matrix, None
    fit = quasi_poisson_fit(values, design.matrix, log_exposure)
    # A zero that is set aside has a mean of nothing, and a column that would vanish with it.
    fit = replace(fit, mean=np.maximum(fit.mean, LEAST_MEAN * fit.mean.max()))
    y, matrix = working_scale(fit, design.matrix)
    return y, matrix, np.sqrt(fit.mean)
