"""Synthetic control: a weighted mean of untouched units that ran like a touched one before an event.

:func:`synthetic_control` builds one such mean for every exposed unit and, as placebos in space, for every
donor from the other donors. Weights are at least zero, add up to one, and rest on the outcome alone.

The weights are the solution of a least-squares problem with those two constraints. It is solved by
non-negative least squares (Lawson and Hanson) with the sum as one more, heavy row: exact in some fifty
microseconds. ``pysyncon`` solves the same problem by a general optimiser with numerical gradients: the same
weights to five decimals in ten milliseconds with seven donors and in more than a second with 38, and loading
it takes seconds. Every exposed unit and every donor needs a fit, so it is the reference in the tests.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd
from scipy import stats
from scipy.optimize import nnls

from analysis import writing
from analysis.errors import NotIdentified
from analysis.methods.panel import LEADS_LIMIT, leads_p_value, window

FEWEST_DONORS = 5
"""Fewest donors: each of them needs the others for its own placebo."""

POOR_FIT = 1.0
"""Error before the event, over the spread of the unit itself, from which on a fit is poor: no closer than the
unit's own mean."""

_HEAVY = 1e4


@dataclass(frozen=True)
class SyntheticControl:
    """What :func:`synthetic_control` found out.

    Attributes
    ----------
    name : str
        Of the outcome.
    event : object
        Label of the first period affected.
    gap : float
        Average over the exposed units and the periods from the event on of unit less synthetic unit: percent
        on the log scale, else in units of the outcome.
    p_value : float
        One exposed unit: its rank by `ratio` among all units. Several: exact rank test (Mann and Whitney) of
        their gaps, each over its own error before the event, against those of the donors.
    leads_p : float
        Joint test that the gaps before the event are the same for exposed units and donors, bin by bin.
        Weights were chosen to make them so: a small value says that they could not.
    fit : float
        Median over the exposed units of the error before the event over the unit's own spread then.
    by_unit : pandas.DataFrame
        ``unit``, ``exposed``, ``error_before``, ``error_after`` (root mean squares of the gap), ``ratio``
        (after over before), ``gap``, ``fit``.
    weights : pandas.DataFrame, shape (exposed units, donors)
    gaps : pandas.DataFrame, shape (periods, exposed units and donors)
        On the scale of the fit.
    left_out : tuple
        Exposed units and donors that lack a value inside the window.
    """

    name: str
    event: Any
    gap: float
    p_value: float
    leads_p: float
    fit: float
    by_unit: pd.DataFrame = field(repr=False)
    weights: pd.DataFrame = field(repr=False)
    gaps: pd.DataFrame = field(repr=False)
    exposed: int
    donors: int
    left_out: tuple[Any, ...]
    before: int
    after: int
    scale: str = "log"

    @property
    def table(self) -> pd.DataFrame:
        """One row a unit."""
        return self.by_unit

    @property
    def fits(self) -> bool:
        """False where synthetic units are no closer than the units' own means, or part before the event."""
        return self.fit < POOR_FIT and not self.leads_p < LEADS_LIMIT

    def require_fit(self) -> SyntheticControl:
        """Return the result itself.

        Raises
        ------
        NotIdentified
            The synthetic units do not follow the exposed ones before the event.
        """
        if not self.fits:
            raise NotIdentified(
                "Before the event the synthetic units do not follow the exposed ones (error over spread "
                f"{writing.number(self.fit, decimals=2)}; joint test of the leads, p "
                f"{writing.number(self.leads_p, decimals=3)}).",
                where=self.name,
                remedy="Widen the months before, add donors, or report the paths without an effect.",
            )
        return self

    def summary(self) -> str:
        """The result in plain text; no gap where the fit is poor."""
        head = (
            f"{self.name}, event {self.event}: {self.exposed} exposed units, {self.donors} donors, "
            f"{self.before} periods before and {self.after} after; {len(self.left_out)} units left out. "
            f"Error before over spread {writing.number(self.fit, decimals=2)}, leads p "
            f"{writing.number(self.leads_p, decimals=3)}."
        )
        if not self.fits:
            return f"{head} The fit is poor: no gap is shown."
        unit = "%" if self.scale == "log" else ""
        return (
            f"{head} Average gap {writing.number(self.gap, decimals=1)}{unit}, p among placebos "
            f"{writing.number(self.p_value, decimals=3)}."
        )


def synthetic_control(
    panel: pd.DataFrame,
    exposed: Sequence[Any],
    donors: Sequence[Any],
    event: Any,
    *,
    before: int,
    after: int,
    bin_length: int = 1,
    scale: str = "log",
    centred: bool = True,
) -> SyntheticControl:
    """Compare exposed units with synthetic ones made of donors.

    Parameters
    ----------
    panel : pandas.DataFrame, shape (periods, units)
        One row a period, in order and without gaps; a missing value is a value that is not known.
    exposed, donors : sequences of columns
        Units that lack a value inside the window are left out and named.
    event : label of a row
        First period affected.
    before, after : int
        Periods before the event, on which the weights rest, and from it on.
    bin_length : int
        Periods in one bin of the test of the leads; odd periods at the start stay out of it.
    scale : {"log", "level"}
    centred : bool, default True
        Take each unit's mean before the event out first, so that units of any size can stand for each other.
        False fits the levels, as the method was first published.

    Returns
    -------
    SyntheticControl

    Raises
    ------
    NotIdentified
        No exposed unit or fewer than :data:`FEWEST_DONORS` donors with every value; a window beyond the
        panel. That a fit is poor is told by the result, see :meth:`SyntheticControl.require_fit`.

    References
    ----------
    Abadie, Diamond and Hainmueller (2010), Synthetic control methods for comparative case studies, Journal of
    the American Statistical Association 105, 493-505; Cavallo, Galiani, Noy and Pantano (2013), Catastrophic
    natural disasters and economic growth, Review of Economics and Statistics 95, 1549-1561 (several exposed
    units); Ferman and Pinto (2021), Synthetic controls with imperfect pretreatment fit, Quantitative
    Economics 12, 1197-1221 (centred); Lawson and Hanson (1974), Solving least squares problems, chapter 23.
    """
    name = str(panel.attrs.get("name", "panel"))
    asked = [*exposed, *donors]
    values, left_out = window(panel[asked], event, before, after, scale=scale, units=pd.Index(asked))
    touched = [unit for unit in exposed if unit in values]
    pool = [unit for unit in donors if unit in values]
    if not touched or len(pool) < FEWEST_DONORS:
        raise NotIdentified(
            f"{len(touched)} exposed units and {len(pool)} donors have every value; at least one and "
            f"{FEWEST_DONORS} are needed.",
            where=name,
            remedy="Use longer periods so that fewer values are withheld, or other donors.",
        )
    order = [*touched, *pool]
    path = values[order].to_numpy()
    if centred:
        path = path - path[:before].mean(axis=0)
    held = np.vstack([_weights(path[:before], unit, len(touched)) for unit in range(len(order))])
    paths = pd.DataFrame(path - path[:, len(touched) :] @ held.T, index=values.index, columns=order)
    weights = pd.DataFrame(held[: len(touched)], index=touched, columns=pool)
    by_unit = _by_unit(paths, path, before, len(touched))
    mean_gap = float(by_unit.loc[by_unit["exposed"], "gap"].mean())
    return SyntheticControl(
        name, event,
        gap=float(100 * np.expm1(mean_gap)) if scale == "log" else mean_gap,
        p_value=_p_value(by_unit),
        leads_p=_leads_p(paths.to_numpy()[:before], len(touched), bin_length),
        fit=float(by_unit.loc[by_unit["exposed"], "fit"].median()),
        by_unit=by_unit, weights=weights, gaps=paths,
        exposed=len(touched), donors=len(pool), left_out=left_out, before=before, after=after, scale=scale,
    )  # fmt: skip


def simplex_weights(target: np.ndarray, donors: np.ndarray) -> np.ndarray:
    """Return weights, at least zero and adding up to one, of the mean of `donors` nearest to `target`.

    Parameters
    ----------
    target : array, shape (periods,)
    donors : array, shape (periods, donors)

    Returns
    -------
    numpy.ndarray, shape (donors,)
        Least squares over the periods; the sum is held as one more row of `_HEAVY` times their size.
    """
    matrix, wanted = np.asarray(donors, dtype=float), np.asarray(target, dtype=float)
    heavy = _HEAVY * max(np.abs(matrix).max(), np.abs(wanted).max(), 1e-12)
    rows = np.vstack([matrix, np.full(matrix.shape[1], heavy)])
    weights, _ = nnls(rows, np.append(wanted, heavy))
    return np.asarray(weights / weights.sum())


def _weights(early: np.ndarray, unit: int, first_donor: int) -> np.ndarray:
    """Weights of one unit over all donors, the columns from `first_donor` on; zero for the unit itself."""
    weights = np.zeros(early.shape[1] - first_donor)
    others = np.arange(first_donor, early.shape[1]) != unit
    weights[others] = simplex_weights(early[:, unit], early[:, first_donor:][:, others])
    return weights


def _by_unit(paths: pd.DataFrame, own: np.ndarray, before: int, exposed: int) -> pd.DataFrame:
    """One row a unit: how large its gap is before and after, and how well its synthetic unit fits."""
    early, late = paths.to_numpy()[:before], paths.to_numpy()[before:]
    error_before = np.sqrt((early**2).mean(axis=0)).clip(min=1e-12)
    error_after = np.sqrt((late**2).mean(axis=0))
    return pd.DataFrame(
        {
            "unit": paths.columns,
            "exposed": np.arange(paths.shape[1]) < exposed,
            "error_before": error_before,
            "error_after": error_after,
            "ratio": error_after / error_before,
            "gap": late.mean(axis=0),
            "fit": error_before / own[:before].std(axis=0).clip(min=1e-12),
        }
    )


def _leads_p(early: np.ndarray, exposed: int, bin_length: int) -> float:
    """Joint test that the gaps before the event part exposed units from donors in no bin."""
    bins = early[len(early) % bin_length :].reshape(-1, bin_length, early.shape[1]).mean(axis=1)
    dose = (np.arange(early.shape[1]) < exposed).astype(float)
    return leads_p_value((bins[:-1] - bins[-1]).T, dose)


def _p_value(by_unit: pd.DataFrame) -> float:
    """Where the exposed stand among the placebos."""
    exposed = by_unit["exposed"].to_numpy()
    if exposed.sum() == 1:
        ratio = by_unit["ratio"].to_numpy()
        return float((ratio >= ratio[exposed][0]).mean())
    standing = (by_unit["gap"] / by_unit["error_before"]).to_numpy()
    return float(stats.mannwhitneyu(standing[exposed], standing[~exposed], method="exact").pvalue)
