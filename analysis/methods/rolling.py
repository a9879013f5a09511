"""Single months from 12-month-ending sums."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from analysis.errors import NotIdentified
from analysis.methods.guards import ROLLING
from analysis.methods.months import as_monthly

BASES = ("reported", "predicted", "final")
"""What a publisher may call a count: as received, completed by the publisher's model, or closed."""


def from_twelve_month_sums(
    sums: pd.Series,
    base: pd.Series,
    *,
    basis: str | None = None,
    base_basis: str | None = None,
    vintage: Any = None,
    base_vintage: Any = None,
    tolerance: float = 0.0,
) -> pd.Series:
    r"""Recover months from 12-month-ending sums and the twelve months under the first sum.

    .. math:: m_t = S_t - S_{t-1} + m_{t-12}

    Whatever is wrong in the base stays in the answer for good and comes back every twelve months, so the base
    has to add up to the first sum.

    Parameters
    ----------
    sums : pandas.Series
        12-month-ending sums ``S``, one a month, without gaps, from one vintage. ``attrs`` may hold ``basis``
        and ``vintage``.
    base : pandas.Series
        The twelve months that the first sum adds up, ending in its month. More months are allowed; others are
        unused.
    basis, base_basis : {"reported", "predicted", "final"}, optional
        Override ``attrs["basis"]``. Reported and predicted never mix; closed (``final``) months may be the
        base of either.
    vintage, base_vintage : optional
        Override ``attrs["vintage"]``.
    tolerance : float, default 0.0
        Largest accepted gap between the base and the first sum, as a share of the sum.

    Returns
    -------
    pandas.Series
        Months after the first sum, in units of the sums. ``attrs``: ``kind="monthly"``, ``basis``,
        ``vintage``, ``base_basis``, ``base_vintage``, ``base_gap`` (base less first sum, in units).

    Raises
    ------
    NotIdentified
        Mixed or unnamed bases, more than one vintage, a base with months missing or that does not add up, or
        a recovered month below zero.

    Examples
    --------
    >>> import pandas as pd
    >>> months = pd.Series(range(1, 25), pd.period_range("2020-01", periods=24, freq="M"), dtype=float)
    >>> sums = to_twelve_month_sums(months)
    >>> again = from_twelve_month_sums(sums, months[:12], basis="reported", base_basis="final")
    >>> again.tail(3).tolist()
    [22.0, 23.0, 24.0]
    """
    totals = as_monthly(sums)
    known = as_monthly(base, gaps_allowed=True)
    kind = _basis(basis or sums.attrs.get("basis"), "sums")
    base_kind = _basis(base_basis or base.attrs.get("basis"), "base")
    if base_kind not in (kind, "final"):
        raise NotIdentified(
            f"The sums are {kind} and the base months are {base_kind}.",
            remedy="Difference like with like: reported sums need reported (or final) base months.",
        )
    stamp = _one_vintage(vintage if vintage is not None else sums.attrs.get("vintage"), "sums")
    base_stamp = _one_vintage(base_vintage if base_vintage is not None else base.attrs.get("vintage"), "base")
    first = totals.index[0]
    under = known.reindex(pd.period_range(first - 11, first, freq="M"))
    if under.isna().any():
        raise NotIdentified(
            f"The base lacks {int(under.isna().sum())} of the twelve months {first - 11} to {first}.",
            remedy="Give all twelve months under the first sum.",
        )
    gap = float(under.sum() - totals.iloc[0])
    if abs(gap) > tolerance * abs(totals.iloc[0]) + 1e-9 * max(1.0, abs(totals.iloc[0])):
        raise NotIdentified(
            f"The base adds up to {under.sum():,.6g}, the first sum is {totals.iloc[0]:,.6g}.",
            remedy="Use base months of the same vintage, start at a sum whose months are closed, or pass "
            "tolerance= "
            "and carry the gap as an uncertainty.",
        )
    months = np.concatenate([under.to_numpy(), np.zeros(len(totals) - 1)])
    steps = np.diff(totals.to_numpy())
    for t, step in enumerate(steps):
        months[12 + t] = step + months[t]
    recovered = pd.Series(months[12:], index=totals.index[1:], name=sums.name)
    if (recovered < -1e-9).any():
        bad = recovered.index[recovered < -1e-9][0]
        raise NotIdentified(
            f"{bad} comes out below zero ({recovered[bad]:,.6g}).",
            remedy="The sums mix vintages or the base is wrong: use one vintage throughout.",
        )
    recovered.attrs = {
        "kind": "monthly",
        "basis": kind,
        "vintage": stamp,
        "base_basis": base_kind,
        "base_vintage": base_stamp,
        "base_gap": gap,
    }
    return recovered


def to_twelve_month_sums(months: pd.Series) -> pd.Series:
    """12-month-ending sums, declared as such so that no effect analysis takes them for months.

    Parameters
    ----------
    months : pandas.Series
        Monthly, without gaps, twelve months or more.
    """
    clean = as_monthly(months)
    if len(clean) < 12:
        raise NotIdentified(f"{len(clean)} months make no 12-month sum.", remedy="Give twelve or more.")
    sums = clean.rolling(12).sum().dropna()
    sums.attrs = {**clean.attrs, "kind": ROLLING}
    return sums


def _basis(basis: str | None, which: str) -> str:
    if basis not in BASES:
        raise NotIdentified(
            f"The {which} do not say whether they are reported, predicted or final (basis: {basis!r}).",
            remedy='Set attrs["basis"], or pass basis= and base_basis=.',
        )
    return basis


def _one_vintage(vintage: Any, which: str) -> Any:
    if isinstance(vintage, (list, tuple, set, frozenset, np.ndarray, pd.Series, pd.Index)):
        distinct = sorted({str(v) for v in vintage})
        if len(distinct) != 1:
            raise NotIdentified(
                f"The {which} come from {len(distinct)} vintages: {', '.join(distinct[:4])}.",
                remedy="Difference within one vintage; a revision would look like a month.",
            )
        return distinct[0]
    return vintage
