"""The headline answer: one question, averaged over the courses that the months before could have taken.

A straight course carried past the event is an assumption. Where a trend bent or a level shifted before the
event, or where the level wanders, an interval that takes the straight course for granted is too narrow and in
the wrong place. Here every such course is fitted with the effect, and weighted by how well it explains the
data.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import stats
from scipy.special import logsumexp

from analysis.errors import NotIdentified
from analysis.methods.design import Design
from analysis.methods.fits import over_rho

STRAIGHT, BEND, SHIFT = "straight", "bend", "shift"
COURSE_PRIOR = {STRAIGHT: 0.3, BEND: 0.6, SHIFT: 0.1}
"""Chance given beforehand to a straight course, to one bend of the trend, and to one shift of the level."""

MOST_COURSES = 16
"""Dates tried for a bend, and for a shift, spread evenly over the months before."""

BEND_AFTER, BEND_BEFORE, BEND_BEFORE_SLOPE = 6, 4, 12
SHIFT_AFTER, SHIFT_BEFORE = 4, 3
"""Months that must lie between a bend or shift and the window's start, and the onset. A bend keeps a year
from the onset where a slope is asked for, or the two could undo each other."""

WANDERING = 0.995
WANDERING_PRIOR = 0.5
"""The autocorrelation that stands for a level that wanders, and the chance it is given beforehand."""

RHO = np.array(
    [-0.5, -0.35, -0.2, -0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.88, 0.94, 0.97, WANDERING]
)

OTHER_SHAPE_PRIOR = 0.25
"""Chance given to months after the onset that do not keep level, where a step was asked for."""


def _log_prior_of_rho() -> np.ndarray:
    # Between the grid's ends the reference prior of a stationary autocorrelation: Berger and Yang (1994),
    # Noninformative priors and Bayesian testing for the AR(1) model, Econometric Theory 10, 461-482.
    weight = np.gradient(RHO) / np.sqrt(1 - RHO**2)
    weight[-1] = 0.0
    weight *= (1 - WANDERING_PRIOR) / weight.sum()
    weight[-1] = WANDERING_PRIOR
    return np.asarray(np.log(weight))


LOG_PRIOR_RHO = _log_prior_of_rho()


@dataclass(frozen=True)
class ModelAverage:
    """An answer averaged over courses, shapes and autocorrelations.

    Attributes
    ----------
    estimate, standard_error : numpy.ndarray, shape (r,)
        Average change over the affected months, log scale, of each of ``r`` series.
    degrees_of_freedom : numpy.ndarray, shape (r,)
    rho : numpy.ndarray, shape (r,)
        Mean autocorrelation.
    rho_weights : numpy.ndarray, shape (16, r)
        Weight of each value of :data:`RHO`; the last is a level that wanders.
    variance : numpy.ndarray, shape (r,)
        Variance of the monthly shocks.
    courses : tuple of str
        Kind of each course tried: straight, bend or shift.
    positions : tuple of int
        Month of the bend or shift, counted from the window's start; -1 for the straight course.
    course_weights : numpy.ndarray, shape (m, r)
        Their weights.
    other_shape : numpy.ndarray, shape (r,)
        Weight of months after the onset that do not keep level, where a step was asked for; 0 otherwise.
    """

    estimate: np.ndarray
    standard_error: np.ndarray
    degrees_of_freedom: np.ndarray
    rho: np.ndarray
    rho_weights: np.ndarray
    variance: np.ndarray
    courses: tuple[str, ...]
    positions: tuple[int, ...]
    course_weights: np.ndarray
    other_shape: np.ndarray

    def interval(self, level: float = 0.95) -> tuple[np.ndarray, np.ndarray]:
        """Lower and upper end, shape (r,) each: estimate plus or minus t times standard error."""
        reach = stats.t.ppf(0.5 + level / 2, self.degrees_of_freedom) * self.standard_error
        return self.estimate - reach, self.estimate + reach

    def p_value(self) -> np.ndarray:
        """Two-sided, shape (r,)."""
        return np.asarray(
            2 * stats.t.sf(np.abs(self.estimate / self.standard_error), self.degrees_of_freedom)
        )

    @property
    def wandering(self) -> np.ndarray:
        """Weight of a level that wanders, shape (r,)."""
        return np.asarray(self.rho_weights[-1])

    def weight_of(self, kind: str, since: int | None = None) -> np.ndarray:
        """Weight of a kind of course, shape (r,); only bends or shifts from position `since` on, if given."""
        rows = [
            j
            for j, (course, position) in enumerate(zip(self.courses, self.positions, strict=True))
            if course == kind and (since is None or position >= since)
        ]
        return np.asarray(self.course_weights[rows].sum(axis=0))

    def likeliest(self, kind: str) -> int:
        """Position of the bend or shift with most weight, for the first series; -1 when none was tried."""
        rows = [j for j, course in enumerate(self.courses) if course == kind]
        return self.positions[max(rows, key=lambda j: self.course_weights[j, 0])] if rows else -1


def model_average(y: np.ndarray, design: Design, scale: np.ndarray | None = None) -> ModelAverage:
    r"""Average the answer over courses before the event, and over the autocorrelation.

    Each model is a regression with the design's base and effect columns, AR(1) disturbances with one of
    :data:`RHO`, and at most one bend of the trend or one shift of the level before the onset. Where a step is
    asked for, a model whose months after the onset also slope stands beside each. Within a model the
    autocorrelations are weighted by their restricted likelihood; between models by the likelihood less
    :math:`\tfrac12 \log n` a coefficient (Schwarz). The variance is the mean of the variances plus the spread
    of the estimates, so doubt about the course widens the interval.

    Parameters
    ----------
    y : numpy.ndarray, shape (n,) or (n, r)
        Log values, or the working response of a count model.
    design : Design
    scale : numpy.ndarray, shape (n,), optional
        Root weights of a count model, by which every column is multiplied.

    Raises
    ------
    NotIdentified
        Too few months for any model, or a series without scatter.

    References
    ----------
    Hoeting, Madigan, Raftery and Volinsky (1999), Bayesian model averaging: a tutorial, Statistical Science
    14, 382-401. Kass and Raftery (1995), Bayes factors, JASA 90, 773-795.
    """
    many = y[:, None] if y.ndim == 1 else y
    root = np.ones(len(many)) if scale is None else scale
    kinds, positions, extra = _courses(design)
    shapes = _shapes(design)
    tried = []
    for effect, log_prior, slopes in shapes:
        for with_extra in (False, True):
            # A bend and a slope after the onset make two bends: they could undo each other and say anything.
            rows = [
                j
                for j, kind in enumerate(kinds)
                if (kind != STRAIGHT) == with_extra and not (slopes and kind == BEND)
            ]
            if rows:
                tried.append(_batch(many, root, design, effect, rows, kinds, extra, log_prior, slopes))
    fits = [fit for fit in tried if fit is not None]
    if not fits:
        raise NotIdentified(
            f"{len(many)} months cannot carry the course before the event and its effect.",
            remedy="Widen the window, or ask for a simpler trend or fewer harmonics.",
        )
    return _combine(fits, kinds, positions)


@dataclass(frozen=True)
class _Batch:
    """Models with the same number of columns: rows of each array are models, last axis the series."""

    rows: np.ndarray
    log_evidence: np.ndarray
    estimate: np.ndarray
    variance: np.ndarray
    rho_weights: np.ndarray
    shocks: np.ndarray
    degrees_of_freedom: int
    slopes: bool


def _courses(design: Design) -> tuple[list[str], list[int], np.ndarray]:
    """Return kinds, positions and columns, shape (m, n), of the courses tried."""
    n, onset = len(design.matrix), design.onset
    months = np.arange(n)
    sloping = "slope" in design.terms
    bends = _thinned(BEND_AFTER, onset - (BEND_BEFORE_SLOPE if sloping else BEND_BEFORE))
    shifts = _thinned(SHIFT_AFTER, onset - SHIFT_BEFORE)
    columns = [np.zeros(n)]
    columns += [np.clip(months - b, 0, None) / 12.0 for b in bends]
    columns += [(months >= s).astype(float) for s in shifts]
    kinds = [STRAIGHT, *[BEND] * len(bends), *[SHIFT] * len(shifts)]
    return kinds, [-1, *bends, *shifts], np.array(columns)


def _thinned(first: int, last: int) -> list[int]:
    """Return at most `MOST_COURSES` positions from `first` to `last`, the later half month by month."""
    possible = np.arange(first, last + 1)
    if len(possible) <= MOST_COURSES:
        return [int(position) for position in possible]
    recent = possible[-MOST_COURSES // 2 :]
    earlier = possible[: -(MOST_COURSES // 2)]
    chosen = earlier[np.unique(np.linspace(0, len(earlier) - 1, MOST_COURSES // 2).round().astype(int))]
    return [int(position) for position in np.concatenate([chosen, recent])]


def _shapes(design: Design) -> list[tuple[np.ndarray, float, bool]]:
    """Return effect columns, log prior, and whether they slope though a step was asked for."""
    effect = design.effect
    if not design.keeps_level:
        return [(effect, 0.0, False)]
    since = np.clip(np.arange(len(effect)) - design.onset, 0, None)[:, None] / 12.0
    return [
        (effect, np.log(1 - OTHER_SHAPE_PRIOR), False),
        (np.hstack([effect, since]), np.log(OTHER_SHAPE_PRIOR), True),
    ]


def _batch(
    y: np.ndarray,
    root: np.ndarray,
    design: Design,
    effect: np.ndarray,
    rows: list[int],
    kinds: list[str],
    extra: np.ndarray,
    log_prior: float,
    slopes: bool,
) -> _Batch | None:
    """Fit the models of one shape, with or without an extra column; None when none can be fitted."""
    n, base = len(y), design.matrix[:, : design.base_columns]
    plain = kinds[rows[0]] == STRAIGHT
    matrices = np.array(
        [np.hstack([base, effect] if plain else [base, extra[j][:, None], effect]) for j in rows]
    )
    k = matrices.shape[2]
    if n - k < 3:
        return None
    contrast = np.zeros(k)
    contrast[k - effect.shape[1] :] = effect[design.affected].mean(axis=0)
    matrices *= root[None, :, None]
    q, r = np.linalg.qr(matrices)
    diagonal = np.abs(np.diagonal(r, axis1=1, axis2=2))
    sound = diagonal.min(axis=1) > 1e-8 * diagonal.max(axis=1)
    if not sound.any():
        return None
    kept = np.array(rows)[sound]
    estimate, variance, restricted, likelihood, shocks = _answers(y, q[sound], r[sound], contrast)
    weights = np.exp(restricted - restricted.max(axis=1, keepdims=True))
    weights /= weights.sum(axis=1, keepdims=True)
    freedom = n - k
    inflate = freedom / (freedom - 2)
    mean = (weights * estimate).sum(axis=1)
    total = (weights * (variance * inflate + (estimate - mean[:, None]) ** 2)).sum(axis=1) / inflate
    counts = {kind: kinds.count(kind) for kind in COURSE_PRIOR}
    prior = np.array([np.log(COURSE_PRIOR[kinds[j]] / counts[kinds[j]]) for j in kept])
    evidence = logsumexp(likelihood, axis=1) - 0.5 * np.log(n) * k + prior[:, None] + log_prior
    mean_shocks = (weights * shocks).sum(axis=1)
    return _Batch(kept, evidence, mean, total, weights, mean_shocks, freedom, slopes)


def _answers(
    y: np.ndarray, q: np.ndarray, r: np.ndarray, contrast: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Generalised least squares of all models at each autocorrelation, shape (m, g, r) each.

    Returns estimate, variance, restricted and full log likelihood with the prior of the autocorrelation, and
    the variance of the shocks.
    """
    n, k = q.shape[1:]
    found = over_rho(y, q, RHO)
    turned = np.linalg.solve(r.transpose(0, 2, 1), np.broadcast_to(contrast, (len(q), k))[:, :, None])
    along = turned[:, None].transpose(0, 1, 3, 2)
    estimate = (along @ (found.first[:, None] + found.step))[:, :, 0]
    shape = (along @ found.inverse @ turned[:, None])[:, :, 0]
    shocks = found.rss / (n - k)
    prior = (0.5 * np.log1p(-(RHO**2)) + LOG_PRIOR_RHO)[None, :, None]
    restricted = prior - 0.5 * found.log_determinant[:, :, None] - 0.5 * (n - k) * np.log(found.rss)
    return estimate, shape * shocks, restricted, prior - 0.5 * n * np.log(found.rss), shocks


def _combine(fits: list[_Batch], kinds: list[str], positions: list[int]) -> ModelAverage:
    """Weigh all models."""
    evidence = np.concatenate([fit.log_evidence for fit in fits])
    weight = np.exp(evidence - logsumexp(evidence, axis=0))
    each = np.concatenate([fit.estimate for fit in fits])
    estimate = (weight * each).sum(axis=0)
    variance = np.concatenate([fit.variance for fit in fits])
    rho_weights = (weight[:, None] * np.concatenate([fit.rho_weights for fit in fits])).sum(axis=0)
    freedom = np.concatenate([np.full(len(fit.rows), fit.degrees_of_freedom) for fit in fits])
    slopes = np.concatenate([np.full(len(fit.rows), fit.slopes) for fit in fits])
    rows = np.concatenate([fit.rows for fit in fits])
    courses = np.array([weight[rows == j].sum(axis=0) for j in range(len(kinds))])
    return ModelAverage(
        estimate=estimate,
        standard_error=np.sqrt((weight * (variance + (each - estimate) ** 2)).sum(axis=0)),
        degrees_of_freedom=(weight * freedom[:, None]).sum(axis=0),
        rho=(rho_weights * RHO[:, None]).sum(axis=0),
        rho_weights=rho_weights,
        variance=(weight * np.concatenate([fit.shocks for fit in fits])).sum(axis=0),
        courses=tuple(kinds),
        positions=tuple(positions),
        course_weights=courses,
        other_shape=weight[slopes].sum(axis=0),
    )
