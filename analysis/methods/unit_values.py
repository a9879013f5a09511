"""Unit values that do not fit their group."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from analysis.errors import NotIdentified, UsageError


@dataclass(frozen=True)
class UnitValues:
    """Unit values and those far from the middle of their group.

    Attributes
    ----------
    table : pandas.DataFrame
        The input rows with ``unit_value`` (value over weight), ``group_median``, ``ratio`` (unit value over
        the group's median), ``score`` (robust z on the log scale), ``outlier`` and ``why`` (``outlier high``,
        ``outlier low``, ``no weight``, ``no value``, ``group too small`` or empty).
    """

    table: pd.DataFrame

    @property
    def outliers(self) -> pd.DataFrame:
        """The flagged rows, furthest first."""
        flagged = self.table[self.table["outlier"]]
        return flagged.iloc[np.argsort(-flagged["score"].abs().to_numpy(), kind="stable")]

    def summary(self) -> str:
        """One readable sentence."""
        usable = int(self.table["unit_value"].notna().sum())
        return (
            f"{len(self.outliers)} of {usable} unit values lie far from their group; "
            f"{len(self.table) - usable} row(s) have no unit value."
        )


def unit_value_outliers(
    table: pd.DataFrame,
    *,
    value: str,
    weight: str,
    group: str | list[str],
    cutoff: float = 3.5,
    min_ratio: float = 2.0,
    min_group: int = 5,
) -> UnitValues:
    r"""Flag unit values whose ratio to their group's median is far out.

    .. math:: z = \frac{\log u - \operatorname{median}(\log u)}{1.4826 \operatorname{MAD}(\log u)}

    A row is flagged when ``|z|`` exceeds ``cutoff`` and the ratio is beyond ``min_ratio`` either way: in a
    very even group a small difference would otherwise be called an outlier.

    Parameters
    ----------
    table : pandas.DataFrame
    value, weight : str
        Columns: value (currency) and weight (kg or another quantity).
    group : str or list of str
        Columns within which unit values should be alike.
    cutoff, min_ratio, min_group
        Robust z, ratio, and fewest usable rows in a group.

    Returns
    -------
    UnitValues
        A missing or zero weight gives no unit value; it is not taken as zero.

    References
    ----------
    Iglewicz and Hoaglin (1993), How to Detect and Handle Outliers, ASQC (cutoff 3.5).
    """
    if cutoff <= 0 or min_ratio < 1:
        raise UsageError("cutoff must be positive and min_ratio at least 1.", remedy="Use 3.5 and 2.")
    result = table.copy()
    if (result[value] < 0).any() or (result[weight] < 0).any():
        raise NotIdentified("A value or weight is negative.", remedy="Correct the rows at their source.")
    has_value, has_weight = result[value] > 0, result[weight] > 0
    result["unit_value"] = (result[value] / result[weight].where(has_weight)).where(has_value)
    logs = np.log(result["unit_value"])
    keys = [result[name] for name in ([group] if isinstance(group, str) else group)]
    middle = logs.groupby(keys, dropna=False).transform("median")
    spread = 1.4826 * (logs - middle).abs().groupby(keys, dropna=False).transform("median")
    size = logs.groupby(keys, dropna=False).transform("count")
    result["group_median"] = np.exp(middle)
    result["ratio"] = np.exp(logs - middle)
    away = logs - middle
    # More than half the group identical: any other value is infinitely far, and min_ratio decides.
    score = away / spread.where(spread > 0)
    score = score.where(spread > 0, np.where(away == 0, 0.0, np.sign(away) * np.inf))
    enough = size >= min_group
    result["score"] = score.where(logs.notna() & enough)
    far = (result["score"].abs() > cutoff) & (away.abs() > np.log(min_ratio)) & enough
    result["outlier"] = far.fillna(False).astype(bool)
    result["why"] = np.select(
        [~has_value, ~has_weight, ~enough, result["outlier"] & (away > 0), result["outlier"]],
        ["no value", "no weight", "group too small", "outlier high", "outlier low"],
        "",
    )
    return UnitValues(result)
