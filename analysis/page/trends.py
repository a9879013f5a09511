"""Small drawings in the rows of the scorecard: where an indicator comes from, and before and now.

They repeat, on a small scale, what the row and the figure of histories say in words: a line through what was
known on each day, and a hollow and a full dot for the last two of them.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Any

from markupsafe import Markup, escape

from analysis.page.reuse import exhibits
from analysis.page.voice import IN_ENGLISH, Voice, unmarked

HISTORIES = "scorecard.histories"  # the figure whose data the drawings repeat
WIDE, HIGH, EDGE = 96.0, 24.0, 4.0  # of each half, and the room kept for its dots
FEWEST = 2  # days that make a line

_NUMBER = re.compile(r"-?\d[\d,]*(?:\.\d+)?")

Known = tuple[dt.date, float, str]  # a day, what was known on it as a number, and as it is written


def add(sections: Sequence[dict[str, Any]], voice: Voice = IN_ENGLISH) -> None:
    """Give the tables of indicators ``trends``: a drawing for each row, blank where nothing is known."""
    shown = [*exhibits(sections)]
    figure = next((one for one in shown if one["name"] == HISTORIES), None)
    known = histories(figure["data"]["cells"]) if figure else {}
    days = sorted({one[0] for rows in known.values() for one in rows})
    for block in shown:
        columns = [column["name"] for column in block.get("columns", ())]
        if columns[:2] == ["indicator", "value_text"]:
            block["trends"] = [drawing(row[0], known.get(row[0], []), days, voice) for row in block["cells"]]


def histories(cells: Sequence[Sequence[str]]) -> dict[str, list[Known]]:
    """Return what was known of each indicator, oldest day first, from rows of name, day and written value."""
    found: dict[str, list[Known]] = {}
    for name, when, written in cells:
        number = _NUMBER.search(written.replace("\N{MINUS SIGN}", "-"))
        if number:
            known = (dt.date.fromisoformat(when), float(number[0].replace(",", "")), written)
            found.setdefault(name, []).append(known)
    return {name: sorted(rows) for name, rows in found.items()}


def drawing(name: str, known: Sequence[Known], days: Sequence[dt.date], voice: Voice = IN_ENGLISH) -> Markup:
    """Return an indicator's drawing as an inline SVG element; blank where fewer than two days are known.

    Parameters
    ----------
    name : str
        Of the indicator, for who hears the drawing.
    known : sequence
        What was known of it, oldest day first.
    days : sequence of date
        All days on which the indicators were read; the last two are before and now.
    """
    if len(known) < FEWEST:
        return Markup("")
    low, high = min(one[1] for one in known), max(one[1] for one in known)

    def along(value: float, first: float, last: float, room: float) -> float:
        return round(
            EDGE + (room - 2 * EDGE) * ((value - first) / (last - first) if last > first else 0.5), 1
        )

    first, last = (float(when.toordinal()) for when in (days[0], days[-1]))
    points = [
        (along(when.toordinal(), first, last, WIDE), round(HIGH - along(value, low, high, HIGH), 1))
        for when, value, _ in known
    ]
    line = f'<polyline points="{" ".join(f"{x},{y}" for x, y in points)}"/>'
    end = f'<circle cx="{points[-1][0]}" cy="{points[-1][1]}" r="2.5" class="now"/>'
    held = {when: value for when, value, _ in known}
    pair = [WIDE + along(held[when], low, high, WIDE) for when in days[-2:] if when in held]
    bell = ""
    if len(pair) == FEWEST:
        bell = (
            f'<path d="M{WIDE + EDGE} {HIGH / 2}H{2 * WIDE - EDGE}" class="scale"/>'
            f'<path d="M{pair[0]} {HIGH / 2}H{pair[1]}" class="way"/>'
            f'<circle cx="{pair[0]}" cy="{HIGH / 2}" r="3.5" class="before"/>'
            f'<circle cx="{pair[1]}" cy="{HIGH / 2}" r="3.5" class="now"/>'
        )
    each = "; ".join(f"{voice.day(when.isoformat())}, {written}" for when, _, written in known)
    said = unmarked(f"{name}, {voice.say('as known:')} {each}")
    box = f"0 0 {2 * WIDE:.0f} {HIGH:.0f}"
    return Markup(
        f'<svg class="trend" viewBox="{box}" role="img" aria-label="{escape(said)}">{line}{end}{bell}</svg>'
    )
