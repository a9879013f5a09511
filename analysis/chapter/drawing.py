"""A picture with what must travel beside it: its description and the data it shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd
from matplotlib.figure import Figure

from analysis.chapter.blocks import Column


@dataclass(frozen=True)
class Drawing:
    """A figure, alt text that describes what is seen, and the plotted data with its columns."""

    figure: Figure
    alt: str
    data: pd.DataFrame
    columns: Sequence[Column]
