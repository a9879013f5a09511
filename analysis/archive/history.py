"""What the archive tells of its releases: the newest finding, and a few key numbers over all of them."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from analysis.archive.listing import Listed
from analysis.chapter.blocks import Sentence, blocks_of
from analysis.chapter.wording import render
from analysis.measures.results import Result
from analysis.run.notebooks import FRONT_PAGE
from analysis.text import encodable
from analysis.writing import day, period

MISSING = "–"
WIDTH, HEIGHT, MARGIN = 160, 40, 4  # of the small pictures, in their own units


@dataclass(frozen=True)
class KeyNumber:
    """A named result that is followed over the releases: its key, a short heading, and how it is written."""

    key: str
    heading: str
    form: str = ""


# One for each question of the brief. Each can be set beside its value in another release: it compares like
# with like, is completed for what is reported late, or is a count or a rate on the release's day.
KEY_NUMBERS = (
    # Did each side do what it said?
    KeyNumber("commitments.met", "Promises met"),
    # Are the chemicals that matter under control?
    KeyNumber("controls.precursors_china", "Tracked precursors China controls by name"),
    # What is intercepted? The change, for the weight itself grows with each month after the meeting.
    KeyNumber("seizures.since_change", "Fentanyl seized since Busan, against a year before", "signed"),
    # What do people feel? The completed count, for the reported one is low at first in every release.
    KeyNumber("outcomes.completed", "Deaths in twelve months, completed"),
    # Which lever exists?
    KeyNumber("levers.fentanyl_ieepa_now", "Fentanyl duty on China"),
)


@dataclass(frozen=True)
class Sparkline:
    """A line of one point a release, oldest first, inside `WIDTH` by `HEIGHT`.

    Attributes
    ----------
    lines : tuple of str
        The ``points`` of each unbroken run; a release without the number breaks the line.
    end : tuple of float
        The newest point.
    description : str
        The line in words.
    """

    lines: tuple[str, ...]
    end: tuple[float, float]
    description: str


@dataclass(frozen=True)
class Track:
    """One key number over the releases shown.

    Attributes
    ----------
    number : KeyNumber
        Which one.
    cells : tuple of str
        Its texts, newest first.
    period : str
        What the newest one covers, in words; blank where it says no period.
    sparkline : Sparkline or None
        Its picture, where two releases have it.
    """

    number: KeyNumber
    cells: tuple[str, ...]
    period: str
    sparkline: Sparkline | None


def shown(listed: Iterable[Listed], withdrawn: Iterable[str] = ()) -> list[Listed]:
    """Return the releases whose numbers are followed: final and not withdrawn, or drafts where none is."""
    out = set(withdrawn)
    usable = [item for item in listed if item.is_open and item.name not in out]
    return [item for item in usable if item.state == "final"] or usable


def finding(item: Listed) -> str:
    """Return the finding that heads a release; blank where its notebook says none or cannot be read."""
    try:
        notebook = json.loads((item.release.folder / "brief.ipynb").read_text(encoding="utf-8"))
        front = [cell for cell in notebook["cells"] if cell["metadata"]["brief_chapter"] == FRONT_PAGE]
        said = [block for block in blocks_of({"cells": front}) if isinstance(block, Sentence)]
    except (OSError, ValueError, KeyError, TypeError):
        return ""
    return next((encodable(sentence.text) for sentence in said if sentence.role == "title"), "")


def tracks(releases: Sequence[Listed]) -> list[Track]:
    """Return each of `KEY_NUMBERS` over `releases`, which are newest first."""
    return [
        track(number, [(item.as_of, _result(item, number.key)) for item in releases], "release")
        for number in KEY_NUMBERS
    ]


def track(number: KeyNumber, said: Sequence[tuple[dt.date, Result | None]], each: str) -> Track:
    """Return one number over days, newest first, each with what was said on it; `each` names what said it."""
    results = [(day_of, result if result and _is_one(result) else None) for day_of, result in said]
    cells = tuple(
        MISSING if result is None else encodable(render(result, number.form)) for _, result in results
    )
    points = [
        (float(str(result.value)), f"{text} on {day(day_of)}") if result else None
        for (day_of, result), text in zip(results, cells, strict=True)
    ]
    newest = results[0][1] if results else None
    covered = encodable(period(newest.period)) if newest else ""
    return Track(number, cells, covered, sparkline(points[::-1], each))


def _result(item: Listed, key: str) -> Result | None:
    """Return a result of a release; None where it has none, or one that this code no longer can write."""
    content = item.release.results.get(key)
    try:
        return Result.from_dict(content) if content else None
    except (TypeError, ValueError):
        return None


def _is_one(result: Result) -> bool:
    return result.is_amount and isinstance(result.value, (int, float))


def sparkline(points: Sequence[tuple[float, str] | None], each: str) -> Sparkline | None:
    """Draw values, oldest first, one for `each` of something; None where fewer than two are there."""
    values = [point for point in points if point]
    if len(values) < 2:
        return None
    low, high = min(values), max(values)
    placed = [
        point and (_place(index, len(points) - 1, WIDTH), _height(point[0], low[0], high[0]))
        for index, point in enumerate(points)
    ]
    end = [place for place in placed if place][-1]
    words = (
        f"From {values[0][1]} to {values[-1][1]}. Lowest: {low[1]}. Highest: {high[1]}. One point a {each}."
    )
    return Sparkline(tuple(_runs(placed)), end, words)


def _place(index: int, last: int, length: int) -> float:
    return round(MARGIN + index / last * (length - 2 * MARGIN), 2)


def _height(value: float, low: float, high: float) -> float:
    """Return the distance from the top; values that are all equal lie in the middle."""
    share = (value - low) / (high - low) if high > low else 0.5
    return round(HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN), 2)


def _runs(placed: Iterable[tuple[float, float] | None]) -> list[str]:
    runs: list[list[str]] = [[]]
    for place in placed:
        if place is None:
            runs.append([])
        else:
            runs[-1].append(f"{place[0]:g},{place[1]:g}")
    return [" ".join(run) for run in runs if len(run) > 1]
