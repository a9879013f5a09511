"""A picture with what must travel beside it: its description and the data it shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd
from matplotlib.figure import Figure

from analysis.chapter import style


@dataclass(frozen=True)
class Drawing:
    """A figure, alt text that describes what is seen, and the plotted data with the names of its columns."""

    figure: Figure
    alt: str
    data: pd.DataFrame
    columns: str


def twice(draw: Callable[..., Drawing], *data: object) -> tuple[Drawing, Drawing, tuple[str, ...]]:
    """Return what `draw` draws of `data` wide and narrow, and the keys that stand beneath the narrow one."""
    with style.drawn():
        wide = draw(*data)
    with style.drawn(narrow=True) as canvas:
        small = draw(*data)
    return wide, small, tuple(canvas.keys)
