"""A picture with what must travel beside it: its description and the data it shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd
from matplotlib.figure import Figure

from analysis.chapter import style
from analysis.chapter.inlined import inlined
from analysis.chapter.pictures import svg_of
from analysis.showing import Card, Shown


@dataclass(frozen=True, repr=False)
class Drawing(Shown):
    """A figure, alt text that describes what is seen, and the plotted data with the names of its columns."""

    figure: Figure
    alt: str
    data: pd.DataFrame
    columns: str

    def _card(self) -> Card:
        return Card(f"drawing of {len(self.data)} rows", (self.alt,), self.data)

    def _repr_html_(self) -> str:
        return inlined(svg_of(self.figure), self.alt)


def twice(draw: Callable[..., Drawing], *data: object) -> tuple[Drawing, Drawing, tuple[str, ...]]:
    """Return what `draw` draws of `data` wide and narrow, and the keys that stand beneath the narrow one."""
    with style.drawn():
        wide = draw(*data)
    with style.drawn(narrow=True) as canvas:
        small = draw(*data)
    return wide, small, tuple(canvas.keys)
