"""Two reports of one flow: what the importer and the exporter wrote down."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from analysis import writing
from analysis.errors import NotIdentified, UsageError

VALUATIONS = ("CIF", "FOB")
"""Cost, insurance and freight included; or free on board at the exporter's border."""


@dataclass(frozen=True)
class MirrorGap:
    """The two sides of a flow, side by side. There is no average of them here on purpose.

    Attributes
    ----------
    table : pandas.DataFrame
        One row a period: ``importer, exporter, gap`` (importer less exporter), ``ratio`` (importer over
        exporter), ``importer_valuation, exporter_valuation, covered`` (``both``, ``importer only``,
        ``exporter only``).
    """

    table: pd.DataFrame

    def summary(self) -> str:
        """One readable sentence."""
        both = self.table[self.table["covered"] == "both"]
        sides = (
            f"importer {self.table['importer_valuation'].iloc[0]}, exporter "
            f"{self.table['exporter_valuation'].iloc[0]}"
        )
        if both.empty:
            return f"No period has both sides ({sides})."
        first, last = both.iloc[0], both.iloc[-1]
        alone = len(self.table) - len(both)
        return (
            f"Importer over exporter ({sides}): {writing.number(first.ratio, 'ratio')} in {both.index[0]}, "
            f"{writing.number(last.ratio, 'ratio')} in "
            f"{both.index[-1]}; {alone} period(s) have one side only."
        )


def mirror_gap(
    importer: pd.Series, exporter: pd.Series, *, importer_valuation: str, exporter_valuation: str
) -> MirrorGap:
    """Compare the importer's and the exporter's report of the same flow.

    Parameters
    ----------
    importer, exporter : pandas.Series
        Value by period, same unit, unique index. A period absent on one side stays absent: it is not a zero.
    importer_valuation, exporter_valuation : {"CIF", "FOB"}
        Must be stated: importers mostly value at CIF, but some report FOB in the same field.

    Returns
    -------
    MirrorGap

    Raises
    ------
    UsageError
        A valuation that is not CIF or FOB.
    NotIdentified
        A period twice, or no period at all.

    Notes
    -----
    No constant correction for freight is applied. The ratio moves for reasons other than freight (re-exports,
    time under way, who is named as partner, small parcels), so one divisor would invent a gap.

    References
    ----------
    United Nations (2013), International Merchandise Trade Statistics: Compilers Manual, Revision 1, chapter
    on bilateral asymmetries.
    """
    for side, valuation in (("importer", importer_valuation), ("exporter", exporter_valuation)):
        if valuation not in VALUATIONS:
            raise UsageError(
                f"{side}_valuation={valuation!r} is not known.",
                remedy="State CIF or FOB, as the publisher does.",
            )
    for side, series in (("importer", importer), ("exporter", exporter)):
        if series.index.has_duplicates:
            raise NotIdentified(
                f"The {side} reports {series.index[series.index.duplicated()][0]} twice.",
                remedy="Keep one row a period: pin partner, mode of transport and customs procedure.",
            )
    table = pd.DataFrame(
        {"importer": importer.astype(float), "exporter": exporter.astype(float)}
    ).sort_index()
    table = table.dropna(how="all")
    if table.empty:
        raise NotIdentified("Neither side has a value.", remedy="Check the filters of both tables.")
    table["gap"] = table["importer"] - table["exporter"]
    table["ratio"] = table["importer"] / table["exporter"].where(table["exporter"] != 0)
    table["importer_valuation"] = importer_valuation
    table["exporter_valuation"] = exporter_valuation
    table["covered"] = np.select(
        [table["exporter"].isna(), table["importer"].isna()], ["importer only", "exporter only"], "both"
    )
    return MirrorGap(table)
