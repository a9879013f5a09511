"""Windows around controls as a forest: change, interval and the smallest fall that each could have seen."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.lines import Line2D

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures.axes import legend, name_rows, row_height
from analysis.chapter.figures.effect_checks import percent_axis, ratio
from analysis.chapter.style import BLUE, GREY, INK, MUTED, PAPER
from analysis.measures.results import Measure
from analysis.measures.rows import Row

_COLUMNS = (
    "outcome label@source_url in_effect=date months change placebo_rank smallest_fall_percent others_named "
    "reading"
)
_DEATHS, _SEIZED = "synthetic opioids", "weight seized"
_GROUPS = (
    "Deaths, synthetic opioids",
    "Deaths by other causes",
    "Weight seized",
)
_CLEAR, _NOT_IDENTIFIED = "clear", "not identified"


def gathered(deaths: Measure, others: Measure, seized: Measure) -> Measure:
    """Return the windows on three outcomes as one measure that names the sources of all.

    Parameters
    ----------
    deaths, others, seized : Measure
        Rows in the columns of `analysis.measures.effects`; those of `others` name their `outcome`.
    """
    parts = (
        deaths.table.assign(outcome=_DEATHS), others.table, seized.table.assign(outcome=_SEIZED),
    )  # fmt: skip
    held = [part.assign(group=name) for name, part in zip(_GROUPS, parts, strict=True) if len(part)]
    sources = dict.fromkeys(
        source for measure in (deaths, others, seized) for source in measure.source.split("; ")
    )
    return Measure(pd.concat(held or [deaths.table], ignore_index=True), (), "; ".join(sources))


def windows(asked: Measure) -> Drawing:
    """Draw a row a window: the average change with its interval, none where nothing is identified."""
    table = asked.table
    held = [(str(name), part) for name, part in table.groupby("group", sort=False)]
    lines: list[tuple[str, Row | None]] = []
    for name, part in held:
        lines.append((name, None))
        lines += [(_named(row), row) for row in Row.each(part)]
    with style.house_style():
        figure, axes = style.new_figure(0.75 + row_height(0.19) * len(lines))
        _name(axes, lines)
        axes.axvline(0, color=GREY, linewidth=0.8)
        for place, (_, row) in enumerate(lines):
            if row is not None:
                _draw(axes, place, row)
        percent_axis(
            axes.xaxis,
            pd.concat([table["lower_percent"], table["upper_percent"], -table["smallest_fall_percent"]]),
        )
        axes.grid(visible=False, axis="y")
        axes.grid(visible=True, axis="x")
        legend(figure, _marks(set(table["verdict"])), place="outside lower left")
    return Drawing(figure, _described(held), table, _COLUMNS)


def _named(row: Row) -> str:
    """Return what a row asks about, with the months before and after."""
    asked = row.label if row.outcome in (None, _DEATHS, _SEIZED) else row.outcome
    return f"{asked}, {row.months} months" if row.months else str(asked)


def _name(axes: Axes, lines: list[tuple[str, Row | None]]) -> None:
    """Name the rows, and the groups in bold."""
    name_rows(axes, [name for name, _ in lines])
    words = axes.texts if style.narrow() else axes.get_yticklabels()
    for text, (_, row) in zip(list(words), lines, strict=True):
        text.set_fontweight("normal" if row else "semibold")


def _draw(axes: Axes, place: int, row: Row) -> None:
    """Draw a window: interval and estimate where it is identified, the smallest fall seen, and the words."""
    if row.smallest_fall_percent is not None:
        axes.plot(ratio([-row.smallest_fall_percent]), [place], "|", color=MUTED, markersize=7, zorder=2)
    if row.change_percent is not None:
        colour = BLUE if row.verdict == _CLEAR else INK
        axes.hlines(place, *ratio((row.lower_percent, row.upper_percent)), color=colour, linewidth=1.3)
        face = colour if row.verdict == _CLEAR else PAPER
        axes.plot(
            ratio([row.change_percent]), [place], "D", color=colour, markersize=4.5, markerfacecolor=face,
        )  # fmt: skip
    identified = row.verdict != _NOT_IDENTIFIED
    words = row.verdict if style.narrow() or not identified else f"{row.change}, {row.verdict}"
    look: dict[str, Any] = {"color": INK if identified else MUTED, "annotation_clip": False, "zorder": 3}
    if style.narrow():  # in the line of the name, at its end
        ground = {"facecolor": PAPER, "edgecolor": "none", "pad": 0.6}
        look |= {"xy": (1, place - 0.34), "xytext": (0, 0), "ha": "right", "va": "bottom", "bbox": ground}
    else:
        look |= {"xy": (1, place), "xytext": (4, 0), "ha": "left", "va": "center"}
    axes.annotate(words, xycoords=("axes fraction", "data"), textcoords="offset points", **look)


def _marks(verdicts: Collection[str]) -> list[Line2D]:
    """Return what the marks stand for, of the verdicts that there are."""
    looks = [("|", MUTED, MUTED, "smallest fall that the window could have seen")]
    if {*verdicts} - {_CLEAR, _NOT_IDENTIFIED}:
        looks.insert(0, ("D", INK, PAPER, "not clear"))
    if _CLEAR in verdicts:
        looks.insert(0, ("D", BLUE, BLUE, _CLEAR))
    return [
        Line2D([], [], linestyle="none", marker=marker, markersize=6, color=colour, mfc=face, label=words)
        for marker, colour, face, words in looks
    ]


def _described(held: list[tuple[str, pd.DataFrame]]) -> str:
    said = "Changes around controls, one a window, with intervals where something is identified. "
    return said + " ".join(
        f"{name}: "
        + "; ".join(
            f"{_named(row)}, {row.change + ', ' if row.change else ''}{row.verdict}"
            + (
                f", smallest fall {writing.amount(row.smallest_fall_percent, 'percent', decimals=0)}"
                if row.smallest_fall_percent is not None
                else ""
            )
            for row in Row.each(part)
        )
        + "."
        for name, part in held
    )
