"""Single months that no course explains."""

from __future__ import annotations

import numpy as np
from scipy import stats

LEVEL = 0.01
"""Chance of setting any month aside in a window without outliers."""

MOST = 3
"""Months set aside at most: more of them are no outliers, but a model that does not fit."""


def outlying_months(y: np.ndarray, matrix: np.ndarray, *, level: float = LEVEL) -> tuple[int, ...]:
    """Positions of months far from what the other months say of them, at most three.

    The month with the largest externally studentised residual is set aside when its p-value times the number
    of months is at most `level`; then the search starts anew without it.

    Parameters
    ----------
    y : numpy.ndarray, shape (n,)
        On the scale where errors are even (log, or the working scale of a count model).
    matrix : numpy.ndarray, shape (n, k)
        Course and effect, so that a step or pulse asked for is not taken for outliers.

    References
    ----------
    Cook and Weisberg (1982), Residuals and Influence in Regression, chapter 2 (mean-shift outlier model).
    """
    n = len(y)
    found: list[int] = []
    for _ in range(MOST):
        columns = np.column_stack([matrix, np.eye(n)[found].T])
        freedom = n - columns.shape[1] - 1
        if freedom < 4:
            break
        q, _ = np.linalg.qr(columns)
        rest = y - q @ (q.T @ y)
        room = np.clip(1 - (q**2).sum(axis=1), 0.0, 1.0)
        # A month that the model fits by itself has no room to deviate.
        free = room > 1e-6
        safe = np.where(free, room, 1.0)
        variance = np.maximum(rest @ rest - rest**2 / safe, 0.0) / freedom
        away = np.where(free & (variance > 0), np.abs(rest) / np.sqrt(np.maximum(variance * safe, 1e-300)), 0)
        worst = int(np.argmax(away))
        if 2 * stats.t.sf(away[worst], freedom) * n > level:
            break
        found.append(worst)
    return tuple(sorted(found))
