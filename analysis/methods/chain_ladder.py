"""Age-to-age factors: how counts grow from one reporting age to the next, by no assumed distribution."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy import stats

from analysis.errors import NotIdentified

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class ChainLadder:
    """Development factors, and what each open row is expected to become.

    Attributes
    ----------
    factors : pandas.DataFrame
        One row a step between neighbouring ages: ``age_from, age_to, factor, sigma2`` (variance of a step for
        one count at its start, in units of the counts), ``links`` (rows seen at both ages), ``base`` (their
        sum at the younger age).
    table : pandas.DataFrame
        One row a row of the triangle: ``age, latest, ultimate, to_come`` (ultimate less latest),
        ``standard_error`` of either, ``degrees`` (of freedom behind it; infinite where nothing is to come).
    to_come, standard_error : float
        Sum of what is to come over all rows, and its standard error: rows share their factors.
    """

    factors: pd.DataFrame
    table: pd.DataFrame
    to_come: float
    standard_error: float

    def interval(self, level: float = 0.95) -> pd.DataFrame:
        """Interval of the ultimate of each row: log-normal, with quantiles of Student's t.

        The squared relative error ``mse / ultimate**2`` becomes a variance on the log scale,
        ``log(1 + mse / ultimate**2)``, so that no end lies below zero (Mack 1993, section 4); t in place of
        the normal answers for variances that rest on few links.

        Parameters
        ----------
        level : float
            Coverage between 0 and 1.

        Returns
        -------
        pandas.DataFrame
            Columns ``lower, upper``, by row.
        """
        relative = self.table["standard_error"] / self.table["ultimate"]
        reach = stats.t.ppf(0.5 + level / 2, self.table["degrees"]) * np.sqrt(np.log1p(relative**2))
        ultimate = self.table["ultimate"]
        return pd.DataFrame({"lower": ultimate * np.exp(-reach), "upper": ultimate * np.exp(reach)})

    def summary(self) -> str:
        """One readable sentence."""
        return (
            f"{len(self.factors)} steps of age; {self.to_come:,.0f} to come, standard error "
            f"{self.standard_error:,.0f}."
        )


def chain_ladder(by_age: pd.DataFrame) -> ChainLadder:
    r"""Mack's distribution-free chain ladder.

    With ``C[i, k]`` the count of row ``i`` at age ``k`` and sums over the ``n_k`` rows seen at both ages,

    .. math:: f_k = \frac{\sum_i C_{i,k+1}}{\sum_i C_{i,k}}, \qquad
              \sigma_k^2 = \frac{1}{n_k - 1} \sum_i C_{i,k}
              \left(\frac{C_{i,k+1}}{C_{i,k}} - f_k\right)^2 .

    A step seen once has no spread of its own. The last step takes
    :math:`\min(\sigma_{k-1}^4/\sigma_{k-2}^2,\ \sigma_{k-2}^2,\ \sigma_{k-1}^2)`, as Mack does; elsewhere it
    is refused. Nothing is added beyond the last age of the table: what grows later is not in the answer.

    Parameters
    ----------
    by_age : pandas.DataFrame
        Cumulative counts: a row a reference period, a column an age, ascending. Missing where not seen; a row
        may begin and end at any age, and is completed from its oldest age.

    Raises
    ------
    NotIdentified
        Fewer than two links at a step that is not the last, or fewer than three steps where the last was seen
        once: one growth shows no spread. Counts of zero or below.

    References
    ----------
    Mack (1993), Distribution-free calculation of the standard error of chain ladder reserve estimates, ASTIN
    Bulletin 23, 213-225.

    Examples
    --------
    >>> import pandas as pd
    >>> ages = pd.DataFrame([[100, 150, 165], [110, 168, 185], [90, 130, None], [120, None, None]])
    >>> chain_ladder(ages).table["ultimate"].round(1).tolist()
    [165.0, 185.0, 143.1, 197.2]
    """
    counts = by_age.to_numpy(dtype=float)
    if (counts <= 0).any():
        raise NotIdentified(
            "A count of zero or below has no growth factor.", remedy="Leave such rows out, or add up periods."
        )
    both = np.isfinite(counts[:, :-1]) & np.isfinite(counts[:, 1:])
    start, end = (np.where(both, part, 0.0) for part in (counts[:, :-1], counts[:, 1:]))
    links, base = both.sum(axis=0), start.sum(axis=0)
    _refuse_thin(by_age, links)
    factor = end.sum(axis=0) / base
    # C (ratio - f)^2 without dividing by the zeros of what was not seen.
    misses = np.where(both, (end - factor * start) ** 2 / np.where(both, start, 1.0), 0.0).sum(axis=0)
    sigma2 = misses / np.maximum(links - 1, 1)
    if links[-1] == 1:
        before, last = sigma2[-3], sigma2[-2]
        sigma2[-1] = min(last**2 / before if before > 0 else 0.0, before, last)
    factors = pd.DataFrame(
        {
            "age_from": by_age.columns[:-1],
            "age_to": by_age.columns[1:],
            "factor": factor,
            "sigma2": sigma2,
            "links": links,
            "base": base,
        }
    )
    return _completed(by_age, counts, factors)


def _refuse_thin(by_age: pd.DataFrame, links: NDArray[np.int64]) -> None:
    thin = np.flatnonzero(links < 2)
    if len(thin) and (thin[0] < len(links) - 1 or links[-1] < 1 or len(links) < 3):
        ages = f"{by_age.columns[thin[0]]} to {by_age.columns[thin[0] + 1]}"
        raise NotIdentified(
            f"The step from age {ages} was seen {int(links[thin[0]])} times.",
            remedy="Two links a step show a spread: keep three vintages or more, or use wider ages.",
        )


def _completed(by_age: pd.DataFrame, counts: Floats, factors: pd.DataFrame) -> ChainLadder:
    """Carry each row to the last age, with Mack's mean squared error by row and in total."""
    factor, sigma2, base, links = (
        factors[name].to_numpy(dtype=float) for name in ("factor", "sigma2", "base", "links")
    )
    rows, steps = counts.shape[0], counts.shape[1] - 1
    seen = np.isfinite(counts)
    current = steps - np.argmax(seen[:, ::-1], axis=1)
    latest = counts[np.arange(rows), current]
    # Steps still ahead of each row, and the count expected at the start of each.
    ahead = np.arange(steps) >= current[:, None]
    grown = np.cumprod(np.where(ahead, factor, 1.0), axis=1)
    expected = latest[:, None] * np.concatenate([np.ones((rows, 1)), grown[:, :-1]], axis=1)
    ultimate = latest * grown[:, -1]
    relative = sigma2 / factor**2
    parts = np.where(ahead, relative * (1 / expected + 1 / base), 0.0)
    mse = ultimate**2 * parts.sum(axis=1)
    # Rows share the factors: the older row of a pair says which steps both have ahead.
    shared = np.where(ahead, relative / base, 0.0).sum(axis=1)
    pairs = np.minimum(shared[:, None], shared[None, :]) * ultimate[:, None] * ultimate[None, :]
    total = mse.sum() + pairs.sum() - np.trace(pairs)
    squares = (parts**2 / np.maximum(links - 1, 1)).sum(axis=1)
    whole = parts.sum(axis=1)
    degrees = np.divide(whole**2, squares, out=np.full(rows, np.inf), where=squares > 0)
    table = pd.DataFrame(
        {
            "age": np.asarray(by_age.columns)[current],
            "latest": latest,
            "ultimate": ultimate,
            "to_come": ultimate - latest,
            "standard_error": np.sqrt(mse),
            "degrees": degrees,
        },
        index=by_age.index,
    )
    return ChainLadder(factors, table, float((ultimate - latest).sum()), float(np.sqrt(total)))
