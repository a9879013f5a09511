"""A picture with what must travel beside it: its description and the data it shows."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd
from matplotlib.figure import Figure


@dataclass(frozen=True)
class Drawing:
    """A figure, alt text that describes what is seen, and the plotted data with the names of its columns."""

    figure: Figure
    alt: str
    data: pd.DataFrame
    columns: str
