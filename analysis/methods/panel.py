"""Difference-in-differences on a panel of units, with the periods before the event as its test.

:func:`difference_in_differences` compares how units that an event touches more changed with how units that
it touches less did. Unit effects take out what is lasting about a unit, period effects what moved all units
at once; what is left is the difference of changes. With every unit seen in every period, and an exposure that
does not change over time, the regression with unit and period effects is the regression of each unit's own
change on its exposure, one row a unit. It is written that way here: errors clustered by unit are then the
errors of that small regression, and a relabelling of the units costs next to nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd
from scipy import stats

from analysis import writing
from analysis.errors import NotIdentified, UsageError

FEWEST_UNITS = 5
"""Fewest units on each side of a two-sided exposure: with fewer, clustered errors are far too small
(MacKinnon and Webb 2018). An exposure of degree needs twice as many units."""

LEADS_LIMIT = 0.10
"""Leads whose joint test has a p-value below this are not parallel. Wider than 5%, because a test that does
not fire is weak evidence that there is nothing (Roth 2022)."""

SCALES = ("log", "level")


@dataclass(frozen=True)
class DifferenceInDifferences:
    """What :func:`difference_in_differences` found out.

    Attributes
    ----------
    name : str
        Of the outcome.
    event : object
        Label of the first period affected.
    estimate, lower, upper : float
        Change after the event that goes with ``per`` more exposure: percent on the log scale, else in units
        of the outcome.
    standard_error : float
        On the scale of the regression, for ``per`` more exposure.
    degrees_of_freedom : float
        Bell and McCaffrey's.
    p_value : float
        Of the t test.
    relabelled_p : float
        Share of relabellings of the units (the true one counted in) whose t value is at least as large.
    smallest : float
        Smallest fall that 80 in 100 such panels would show, on the scale of the estimate.
    leads_p, leads_relabelled_p : float
        Joint test that all periods before the event are alike: F test, and among relabellings. Missing where
        there is one period before.
    event_study : pandas.DataFrame
        ``start`` and ``end`` (periods from the event, 0 the first affected), ``estimate``, ``lower``,
        ``upper``, ``reference`` (the last bin before the event, zero by definition).
    units : int
    exposed : int
        Units on the exposed side; all of them where the exposure is of degree.
    left_out : tuple
        Units that lack a value inside the window, or an exposure.
    before, after : int
        Periods.
    """

    name: str
    event: Any
    estimate: float
    lower: float
    upper: float
    standard_error: float
    degrees_of_freedom: float
    p_value: float
    relabelled_p: float
    smallest: float
    leads_p: float
    leads_relabelled_p: float
    event_study: pd.DataFrame = field(repr=False)
    units: int
    exposed: int
    left_out: tuple[Any, ...]
    before: int
    after: int
    scale: str = "log"
    per: float = 1.0
    level: float = 0.95
    seed: int = 0

    @property
    def table(self) -> pd.DataFrame:
        """The event study."""
        return self.event_study

    @property
    def parallel(self) -> bool:
        """False where either test of the leads falls below :data:`LEADS_LIMIT`."""
        tests = [value for value in (self.leads_p, self.leads_relabelled_p) if np.isfinite(value)]
        return min(tests, default=1.0) >= LEADS_LIMIT

    def require_parallel_leads(self) -> DifferenceInDifferences:
        """Return the result itself.

        Raises
        ------
        NotIdentified
            The units had begun to part before the event.
        """
        if not self.parallel:
            worst = np.nanmin([self.leads_p, self.leads_relabelled_p])
            raise NotIdentified(
                "The units had begun to part before the event (joint test of the leads, p "
                f"{writing.number(worst, decimals=3)}).",
                where=self.name,
                remedy="Choose units that ran alike before, or report the event study without an effect.",
            )
        return self

    def summary(self) -> str:
        """The result in plain text; no effect size where the leads are not parallel."""
        unit = "%" if self.scale == "log" else ""
        lines = [
            f"{self.name}, event {self.event}: {self.units} units, {self.exposed} exposed, "
            f"{self.before} periods before and {self.after} after; {len(self.left_out)} units left out.",
            f"Leads: p {writing.number(self.leads_p, decimals=3)} (F), "
            f"{writing.number(self.leads_relabelled_p, decimals=3)} (relabelled).",
        ]
        if not self.parallel:
            return "\n".join([*lines, "The leads are not parallel: no effect is shown."])
        ends = [writing.number(end, decimals=1) for end in (self.estimate, self.lower, self.upper)]
        lines.append(
            f"Difference of changes: {ends[0]}{unit} ({writing.share(self.level)} interval {ends[1]}{unit} "
            f"to {ends[2]}{unit}; relabelled p {writing.number(self.relabelled_p, decimals=3)})."
        )
        return "\n".join(lines)


def difference_in_differences(
    panel: pd.DataFrame,
    exposure: pd.Series,
    event: Any,
    *,
    before: int,
    after: int,
    bin_length: int = 1,
    scale: str = "log",
    per: float = 1.0,
    relabellings: int = 4999,
    level: float = 0.95,
    seed: int = 0,
) -> DifferenceInDifferences:
    """Compare the changes of units by how much an event touches them.

    The model is ``y[i, t] = unit[i] + period[t] + effect * exposure[i] * after[t]``, fitted by least squares
    on the logarithm or the level. Errors may be correlated within a unit in any way and differ in size
    between units: the covariance is the bias-reduced one clustered by unit (CR2), with Bell and McCaffrey's
    degrees of freedom. Units are not weighted. Beside it, the units' exposures are dealt out anew at random
    and the t values compared. The event study lets the effect differ from bin to bin; the last bin before the
    event is the reference, and the bins before it are tested jointly against zero.

    Parameters
    ----------
    panel : pandas.DataFrame, shape (periods, units)
        One row a period, in order and without gaps; a missing value is a value that is not known.
    exposure : pandas.Series, shape (units,)
        0 or 1, or a degree. Units without one are left out, and so are units that lack a value in the window.
    event : label of a row
        First period affected.
    before, after : int
        Periods before the event and from it on.
    bin_length : int
        Periods in one bin of the event study; `before` and `after` are multiples of it.
    scale : {"log", "level"}
    per : float
        Exposure for which the effect is stated.
    relabellings : int
        Draws of the placebo test in space; 0 leaves it out.

    Returns
    -------
    DifferenceInDifferences

    Raises
    ------
    NotIdentified
        The window reaches beyond the panel; fewer than :data:`FEWEST_UNITS` on a side, or twice as many in
        all; an exposure that is the same everywhere; zeros on the log scale. That leads are not parallel is
        told by the result, see :meth:`DifferenceInDifferences.require_parallel_leads`.

    References
    ----------
    Bell and McCaffrey (2002), Bias reduction in standard errors for linear regression with multi-stage
    samples, Survey Methodology 28, 169-181; Imbens and Kolesar (2016), Robust standard errors in small
    samples, Review of Economics and Statistics 98, 701-712; MacKinnon and Webb (2018), The wild bootstrap for
    few (treated) clusters, Econometrics Journal 21, 114-135; Chung and Romano (2013), Exact and
    asymptotically robust permutation tests, Annals of Statistics 41, 484-507; Roth (2022), Pretest with
    caution, American Economic Review: Insights 4, 305-322; Bloom (1995), Minimum detectable effects,
    Evaluation Review 19, 547-556.
    """
    name = str(panel.attrs.get("name", "panel"))
    if bin_length < 1 or before % bin_length or after % bin_length:
        raise UsageError(
            f"before={before} and after={after} are no multiples of bin_length={bin_length}.",
            remedy="Choose whole bins on both sides of the event.",
        )
    values, left_out = window(panel, event, before, after, scale=scale, units=exposure.dropna().index)
    dose = exposure[values.columns].to_numpy(dtype=float)
    exposed = _require_contrast(dose, name)
    rows = values.to_numpy()
    change = rows[before:].mean(axis=0) - rows[:before].mean(axis=0)
    fit = _Regression.of(change[:, None], dose)
    estimate, error = fit.slope[0] * per, fit.error[0] * per
    reach = stats.t.ppf(0.5 + level / 2, fit.degrees) * error
    draws = _relabelled(dose, relabellings, seed)
    as_large = np.abs(_t_values(change, draws)) >= abs(fit.slope[0] / fit.error[0]) * (1 - 1e-12)
    study, differences = _event_study(rows, dose, before, bin_length, per=per, level=level, scale=scale)
    leads = differences[:, : before // bin_length - 1]
    detectable = (stats.t.ppf(0.5 + level / 2, fit.degrees) + stats.t.ppf(0.8, fit.degrees)) * error
    return DifferenceInDifferences(
        name=name,
        event=event,
        estimate=_stated(estimate, scale),
        lower=_stated(estimate - reach, scale),
        upper=_stated(estimate + reach, scale),
        standard_error=error,
        degrees_of_freedom=fit.degrees,
        p_value=float(2 * stats.t.sf(abs(estimate / error), fit.degrees)),
        relabelled_p=float((1 + as_large.sum()) / (1 + relabellings)),
        smallest=_stated(-detectable, scale),
        leads_p=leads_p_value(leads, dose),
        leads_relabelled_p=_joint_relabelled_p(leads, dose, draws),
        event_study=study,
        units=len(dose), exposed=exposed, left_out=left_out, before=before, after=after,
        scale=scale, per=per, level=level, seed=seed,
    )  # fmt: skip


def window(
    panel: pd.DataFrame, event: Any, before: int, after: int, *, scale: str, units: pd.Index[Any]
) -> tuple[pd.DataFrame, tuple[Any, ...]]:
    """Return the panel around an event on the scale asked, and the units left out of it.

    Left out are units that lack a value inside the window, and columns that are none of `units`.

    Raises
    ------
    NotIdentified
        The window reaches beyond the panel, or holds a value that has no logarithm.
    """
    name = str(panel.attrs.get("name", "panel"))
    if scale not in SCALES:
        raise UsageError(f"scale={scale!r} is not known.", remedy=f"Use one of {', '.join(SCALES)}.")
    if not panel.index.is_monotonic_increasing or panel.index.has_duplicates:
        raise UsageError("The periods are not in order, or occur twice.", where=name, remedy="Sort them.")
    at = int(panel.index.searchsorted(event))
    first, last = at - before, at + after
    if event not in panel.index or first < 0 or last > len(panel) or min(before, after) < 1:
        raise NotIdentified(
            f"{before} periods before {event} and {after} from it on are not all held.",
            where=name,
            remedy="Extend the panel, or narrow the window.",
        )
    inside = panel.iloc[first:last].to_numpy(dtype=float)
    whole = ~np.isnan(inside).any(axis=0) & panel.columns.isin(units)
    left_out = tuple(panel.columns[~whole])
    values = pd.DataFrame(inside[:, whole], index=panel.index[first:last], columns=panel.columns[whole])
    if scale == "log":
        if bool((values <= 0).to_numpy().any()):
            raise NotIdentified(
                "A value of zero or below has no logarithm.",
                where=name,
                remedy='Use scale="level", longer periods, or fewer units.',
            )
        return pd.DataFrame(np.log(values.to_numpy()), values.index, values.columns), left_out
    return values, left_out


def _require_contrast(dose: np.ndarray, name: str) -> int:
    """Return how many units are exposed; refuse an exposure that cannot tell units apart."""
    kinds = np.unique(dose)
    if len(dose) and np.ptp(dose) <= 1e-9 * max(1.0, np.abs(dose).max()):
        raise NotIdentified(
            "The exposure is the same in every unit.",
            where=name,
            remedy="Find a measure of exposure that differs between units.",
        )
    two_sided = len(kinds) == 2
    exposed = int((dose == kinds[-1]).sum()) if two_sided else len(dose)
    smaller = min(exposed, len(dose) - exposed) if two_sided else len(dose) / 2
    if smaller < FEWEST_UNITS:
        others = f" exposed and {len(dose) - exposed} other units" if two_sided else " units"
        raise NotIdentified(
            f"{exposed}{others}; at least {FEWEST_UNITS} on each side are needed.",
            where=name,
            remedy="Use longer periods so that fewer values are withheld, or an exposure of degree.",
        )
    return exposed


@dataclass(frozen=True)
class _Regression:
    """Changes of units on their exposure: slopes, CR2 errors, Bell and McCaffrey's degrees of freedom."""

    slope: np.ndarray
    error: np.ndarray
    degrees: float

    @classmethod
    def of(cls, changes: np.ndarray, dose: np.ndarray) -> _Regression:
        """Fit each column of `changes`, shape (units, outcomes), on a constant and `dose`."""
        n = len(dose)
        centred = dose - dose.mean()
        total = centred @ centred
        slope = centred @ changes / total
        residual = changes - changes.mean(axis=0) - np.outer(centred, slope)
        leverage = 1 / n + centred**2 / total
        weight = centred**2 / (1 - leverage)
        error = np.sqrt(weight @ residual**2) / total
        maker = np.eye(n) - 1 / n - np.outer(centred, centred) / total
        columns = maker * (centred / total / np.sqrt(1 - leverage))
        spread = columns.T @ columns
        degrees = np.trace(spread) ** 2 / (spread**2).sum()
        return cls(slope, error, float(degrees))


def _relabelled(dose: np.ndarray, count: int, seed: int) -> np.ndarray:
    """Exposures dealt out anew, centred, shape (count, units)."""
    order = np.random.default_rng(seed).random((count, len(dose))).argsort(axis=1)
    return np.asarray((dose - dose.mean())[order])


def _t_values(change: np.ndarray, draws: np.ndarray) -> np.ndarray:
    """The t value of one outcome under each relabelling, shape (count,)."""
    total = (draws**2).sum(axis=1)
    centred = change - change.mean()
    slope = draws @ centred / total
    residual = centred - draws * slope[:, None]
    weight = draws**2 / (1 - 1 / len(change) - draws**2 / total[:, None])
    return np.asarray(slope * total / np.sqrt((weight * residual**2).sum(axis=1)))


def _event_study(
    rows: np.ndarray, dose: np.ndarray, before: int, length: int, *, per: float, level: float, scale: str
) -> tuple[pd.DataFrame, np.ndarray]:
    """The effect bin by bin against the last bin before the event, and the units' differences behind it."""
    bins = rows.reshape(-1, length, rows.shape[1]).mean(axis=1)
    reference = before // length - 1
    differences = np.delete(bins - bins[reference], reference, axis=0).T
    fit = _Regression.of(differences, dose)
    reach = stats.t.ppf(0.5 + level / 2, fit.degrees) * fit.error
    columns = {"estimate": fit.slope, "lower": fit.slope - reach, "upper": fit.slope + reach}
    starts = np.arange(len(bins)) * length - before
    study = pd.DataFrame({"start": starts, "end": starts + length - 1})
    for column, found in columns.items():
        study[column] = [_stated(value, scale) for value in np.insert(found * per, reference, 0.0)]
    study["reference"] = np.arange(len(bins)) == reference
    return study, differences


def _share_explained(leads: np.ndarray, draws: np.ndarray) -> np.ndarray:
    """Share of the leads' joint spread that an exposure explains (one less Wilks' lambda), one a row."""
    centred = leads - leads.mean(axis=0)
    products = draws @ centred
    inverse = np.linalg.pinv(centred.T @ centred)
    explained = (products @ inverse * products).sum(axis=1) / (draws**2).sum(axis=1)
    return np.asarray(np.clip(explained, 0.0, 1.0))


def leads_p_value(leads: np.ndarray, dose: np.ndarray) -> float:
    """P-value of the exact F test that an exposure explains none of the leads (Hotelling, Rao).

    Parameters
    ----------
    leads : array, shape (units, bins)
        Each unit's difference of a bin before the event from the last one.
    dose : array, shape (units,)

    Returns
    -------
    float
        Missing where there is no lead, or fewer units than leads allow.
    """
    n, q = leads.shape
    rest = n - 1 - q
    if q < 1 or rest < 1:
        return float("nan")
    share = float(_share_explained(leads, (dose - dose.mean())[None, :])[0])
    return float(stats.f.sf(share / max(1 - share, 1e-12) * rest / q, q, rest))


def _joint_relabelled_p(leads: np.ndarray, dose: np.ndarray, draws: np.ndarray) -> float:
    """The same among relabellings."""
    if leads.shape[1] < 1:
        return float("nan")
    share = _share_explained(leads, (dose - dose.mean())[None, :])[0]
    as_large = _share_explained(leads, draws) >= share - 1e-12
    return float((1 + as_large.sum()) / (1 + len(draws)))


def _stated(value: float, scale: str) -> float:
    """A coefficient as it is shown: percent on the log scale."""
    return float(100 * np.expm1(value)) if scale == "log" else float(value)
