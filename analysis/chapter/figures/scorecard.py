"""The scorecard's history: a small line for each indicator, each on its own scale."""

from __future__ import annotations

import math
import textwrap

import matplotlib.dates as mdates
import pandas as pd
from matplotlib.axes import Axes

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.style import BLUE, GREY, INK, MUTED
from analysis.measures.results import Measure

_ACROSS, _ACROSS_NARROW = 4, 2
_LETTERS = 26  # of a line of a panel's title
_ROOM = pd.Timedelta(days=900)  # right of the last point, for its value


def histories(found: Measure) -> Drawing:
    """Draw each indicator as it was known on each day, with its last level; a dashed line is the event."""
    table = found.table
    names = list(dict.fromkeys(table["indicator"]))
    days = sorted(table["day"].unique())
    beside = style.across(_ACROSS, narrow_at_most=_ACROSS_NARROW)
    rows = math.ceil(len(names) / beside)
    with style.house_style():
        figure, grid = style.new_figure(1.1 * rows + 0.3, rows, beside, sharex=True, squeeze=False)
        for axes, name in zip(grid.flat, names, strict=False):
            _panel(axes, name, table[table["indicator"] == name].set_index("day").reindex(days))
        for axes in grid.flat[len(names) :]:
            axes.set_axis_off()
    ends = (_ends(name, table[table["indicator"] == name]) for name in names)
    alt = (
        f"Small lines of {len(names)} indicators, each on its own scale, as known on the same day of each "
        f"year and now; a dashed line at {writing.day(table['turn'].iloc[0])}. {' '.join(ends)}"
    )
    data = table.assign(read_value=[_text(row) for _, row in table.iterrows()])
    return Drawing(figure, alt, data, "indicator read_day=day read_value")


def _panel(axes: Axes, name: str, own: pd.DataFrame) -> None:
    """Draw one indicator; days on which it was not known break its line."""
    known = own[own["level"].notna()]
    axes.plot(own.index, own["level"], color=BLUE, linewidth=1.2, marker="o", markersize=2.2)
    axes.axvline(known["turn"].iloc[0], color=GREY, linewidth=0.8, linestyle=(0, (2, 2)), zorder=0.5)
    axes.set_title(textwrap.fill(name, _LETTERS), loc="left", color=INK)
    axes.set_yticks([])
    axes.margins(y=0.25)
    axes.set_xlim(own.index[0] - _ROOM / 4, own.index[-1] + _ROOM)
    axes.annotate(
        _text(known.iloc[-1]), (known.index[-1], known["level"].iloc[-1]), xytext=(4, 0),
        textcoords="offset points", va="center", color=INK,
    )  # fmt: skip
    axes.tick_params(colors=MUTED)
    for side in ("left", "right", "top"):
        axes.spines[side].set_visible(False)
    years = range(own.index[0].year + 1, own.index[-1].year + 1, 2)
    axes.set_xticks([mdates.date2num(pd.Timestamp(year, 1, 1)) for year in years])  # type: ignore[no-untyped-call]
    axes.xaxis.set_major_formatter(mdates.DateFormatter("%Y"))  # type: ignore[no-untyped-call]


def _text(row: pd.Series) -> str:
    return writing.amount(float(row["level"]), str(row["level_unit"]))


def _ends(name: str, own: pd.DataFrame) -> str:
    first, last = own.iloc[0], own.iloc[-1]
    return (
        f"{name}: {_text(first)} on {writing.day(first['day'])}, {_text(last)} on {writing.day(last['day'])}."
    )
