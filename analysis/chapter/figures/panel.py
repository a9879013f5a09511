"""Pictures of panels: the difference between units quarter by quarter around events."""

from __future__ import annotations

from textwrap import fill

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis import writing
from analysis.chapter import style
from analysis.chapter.drawing import Drawing
from analysis.chapter.style import BLUE, GREY, INK, MUTED, ORANGE
from analysis.measures.results import Measure

_COLOURS = {"before": GREY, "reference": INK, "after": BLUE}


def event_study(study: Measure) -> Drawing:
    """Draw a panel a control: the difference in each quarter from the last one before it, with its interval.

    Quarters after a control whose verdict is "not identified" have no size and are not drawn; words stand in
    their place.
    """
    table = study.table
    controls = list(table.groupby("handle", sort=False))
    with style.house_style():
        figure, panels = _panels(max(len(controls), 1))
        for axes, (_, rows) in zip(panels, controls, strict=False):
            _one(axes, rows)
    said = " ".join(_in_words(rows) for _, rows in controls)
    alt = (
        "Panels, one for each control, with a dot and an interval for each quarter: the difference in deaths "
        f"that involved {study.subject} that goes with ten percentage points more of their share, against "
        f"the last quarter before the control. {said}"
    )
    columns = (
        "label months_from_control quarter_side=side quarter_difference=estimate "
        "quarter_lower=lower quarter_upper=upper panel_verdict=verdict"
    )
    return Drawing(figure, alt, table, columns)


def _panels(count: int) -> tuple[Figure, list[Axes]]:
    """Return a figure with panels beside each other, beneath each other where narrow."""
    beside = style.across(count)
    lines = -(-count // beside)
    figure, panels = style.new_figure(2.7 * lines, lines, beside, sharey=True, squeeze=False)
    return figure, list(panels.flat)


def _one(axes: Axes, rows: pd.DataFrame) -> None:
    """Draw the quarters of one control."""
    middle = (rows["start"] + 1).tolist()
    for side, shown in rows.assign(middle=middle).dropna(subset=["estimate"]).groupby("side"):
        below, above = shown["estimate"] - shown["lower"], shown["upper"] - shown["estimate"]
        axes.errorbar(
            shown["middle"], shown["estimate"], yerr=[below.tolist(), above.tolist()], fmt="o",
            markersize=3.5, color=_COLOURS[str(side)], elinewidth=1.1, capsize=0,
        )  # fmt: skip
    axes.axhline(0, color=MUTED, linewidth=0.8)
    axes.axvline(-0.5, color=ORANGE, linewidth=1.1, linestyle=(0, (3, 2)))
    axes.set_title(fill(f"{rows['label'].iloc[0]}, difference in percent", 30))
    axes.set_xticks(middle, [writing.number(start, decimals=0) for start in rows["start"]])
    axes.set_xlim(min(middle) - 2, max(middle) + 2)
    axes.set_xlabel("Months from the control")
    if rows.loc[rows["side"] == "after", "estimate"].isna().all():
        axes.text(
            0.78, 0.04, "after: not\nidentified", transform=axes.transAxes, ha="center", va="bottom",
            color=MUTED,
        )  # fmt: skip


def _in_words(rows: pd.DataFrame) -> str:
    """Return what one panel shows, as a sentence."""
    parts = []
    for side in ("before", "after"):
        shown = rows[(rows["side"] == side) & rows["estimate"].notna()]
        ends = [
            f"{writing.change(value)} ({writing.change(low)} to {writing.change(high)})"
            for value, low, high in zip(shown["estimate"], shown["lower"], shown["upper"], strict=True)
        ]
        parts.append(f"{side}: {', '.join(ends) or 'not identified'}")
    return f"{rows['label'].iloc[0]}, {'; '.join(parts)}."
