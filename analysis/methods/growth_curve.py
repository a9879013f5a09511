"""Growth over reporting age where vintages are few and uneven: one curve, a rate a spell between vintages."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray
from scipy import optimize, stats

from analysis.errors import NotIdentified

Floats = NDArray[np.float64]
# Monthly decay of growth that the search allows: from growth that hardly slows to growth of one month.
DECAYS = (0.01, 3.0)


@dataclass(frozen=True)
class GrowthCurve:
    """Log growth a month that shrinks by the same share with every month of age.

    Attributes
    ----------
    decay : float
        Growth of a month of age is ``exp(-decay)`` times that of the month before.
    rate : float
        Log growth in the first month after `youngest`.
    spread : float
        Variance of the growth of a spell, for one unit of exposure (log growth at a rate of one).
    scatter : float
        The same for links within a spell: what one link strays from its spell.
    exposure : float
        Sum of the exposures of the spells.
    spells : pandas.DataFrame
        What each spell said: ``spell, links, exposure, rate``.
    youngest, oldest : float
        Ages, in months, between which growth was seen; growth after `oldest` is not in the answer.
    """

    decay: float
    rate: float
    spread: float
    scatter: float
    exposure: float
    spells: pd.DataFrame
    youngest: float
    oldest: float

    def growth(self, age: ArrayLike) -> Floats:
        """Log growth still to come from an age on, up to the oldest age of the curve."""
        return self.rate * _exposure(age, self.oldest, self.decay, self.youngest)

    def reach(self, age: ArrayLike, level: float) -> Floats:
        """Half the width of the interval of `growth`: Student's t, a degree of freedom a spell less one."""
        ahead = _exposure(age, self.oldest, self.decay, self.youngest)
        error = self.spread * ahead * (1 + ahead / self.exposure) + self.scatter * ahead
        return np.asarray(stats.t.ppf(0.5 + level / 2, len(self.spells) - 1) * np.sqrt(error))


def growth_curve(links: pd.DataFrame, *, settled_after: float) -> GrowthCurve:
    r"""Fit the curve to what was seen to grow between vintages.

    A link is one reference period in two vintages: at age ``a`` it stood at ``x``, at ``b`` at ``y``. With
    exposure :math:`z = \sum_{u=a+1}^{b} e^{-\beta (u - 1 - a_0)}` and rate :math:`\kappa`,

    .. math:: \log(y / x) = \kappa_s z + \text{noise}, \qquad
              \kappa = \frac{\sum_s Z_s \kappa_s}{\sum_s Z_s}, \qquad
              \phi = \frac{1}{m - 1} \sum_s Z_s (\kappa_s - \kappa)^2 .

    The growth :math:`\kappa z` of a count yet to grow errs by :math:`\phi z (1 + z / \sum_s Z_s) + \psi z`,
    where :math:`\psi` is the mean of :math:`(\log(y / x) - \kappa_s z)^2 / z` over links, less a degree a
    spell and one for the decay.

    Whatever reaches the publisher late in a spell between two vintages lifts all its links at once, and sums
    of twelve months share their months, so a spell ``s`` counts once, however many links it has: its rate
    is a least-squares slope and its exposure the mean of ``z``, weighted by ``z``. The decay is the one that
    explains best, within spells, how growth differs between ages. Rates weigh by exposure and vary against
    it, as links of the chain ladder do by and against their counts.

    Parameters
    ----------
    links : pandas.DataFrame
        Columns ``spell`` (what counts once: the vintage a link starts from), ``age_from``, ``age_to``
        (months), ``growth`` (log).
    settled_after : float
        Age at which a count is taken as settled. Links that begin there or later are left out; one that ends
        later counts as ending there.

    Raises
    ------
    NotIdentified
        Fewer than two spells, as in two vintages: one growth shows no spread. No spell with two ages: the
        curve has no shape.

    References
    ----------
    Clark (2003), LDF curve-fitting and stochastic reserving, CAS Forum, Fall, 41-92 (a curve over age in
    place of a factor a step); Mack (1993) for the weights.
    """
    used = links[links["age_from"] < settled_after]
    spells, names = pd.factorize(used["spell"], sort=True)
    if len(names) < 2:
        raise NotIdentified(
            f"Growth was seen in {len(names)} spells between vintages.",
            remedy="Keep three vintages or more: one growth shows no spread.",
        )
    start, growth = (used[name].to_numpy(dtype=float) for name in ("age_from", "growth"))
    end = np.minimum(used["age_to"].to_numpy(dtype=float), settled_after)
    youngest = start.min()
    if not any(len(np.unique(start[spells == place])) > 1 for place in range(len(names))):
        raise NotIdentified(
            "No two ages were seen to grow between the same vintages.",
            remedy="Keep vintages that hold several periods each.",
        )

    def by_spell(decay: float) -> tuple[Floats, Floats, Floats]:
        z = _exposure(start, end, decay, youngest)
        zy, zz, one = (np.bincount(spells, part).astype(float) for part in (z * growth, z * z, z))
        return zy / zz, zz / one, zz

    squares = np.bincount(spells, growth**2)

    def left(decay: float) -> float:
        rates, _, zz = by_spell(decay)
        return float((squares - rates**2 * zz).sum())

    # A coarse search, for there may be more than one dip, then a fine one around its best.
    grid = np.geomspace(*DECAYS, 60)
    best = int(np.argmin([left(decay) for decay in grid]))
    around = (grid[max(best - 1, 0)], grid[min(best + 1, len(grid) - 1)])
    decay = float(optimize.minimize_scalar(left, bounds=around, method="bounded").x)
    rates, exposures, _ = by_spell(decay)
    rate = float((exposures * rates).sum() / exposures.sum())
    spread = float((exposures * (rates - rate) ** 2).sum() / (len(names) - 1))
    z = _exposure(start, end, decay, youngest)
    strays = ((growth - rates[spells] * z) ** 2 / z).sum() / max(len(z) - len(names) - 1, 1)
    said = pd.DataFrame({"spell": names, "links": np.bincount(spells), "exposure": exposures, "rate": rates})
    whole = float(exposures.sum())
    return GrowthCurve(decay, rate, spread, float(strays), whole, said, float(youngest), settled_after)


def _exposure(start: ArrayLike, end: ArrayLike, decay: float, origin: float) -> Floats:
    """Sum of ``exp(-decay)`` powers over the months of age from `start` to `end`, in closed form."""
    first, last = np.asarray(start, dtype=float), np.asarray(end, dtype=float)
    months = np.maximum(last - first, 0.0)
    return np.asarray(np.exp(-decay * (first - origin)) * np.expm1(-decay * months) / np.expm1(-decay))
