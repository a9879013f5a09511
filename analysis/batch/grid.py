"""Which settings a set of briefs is made with: from ``NAME=VALUES`` texts, or from a file."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from analysis import yaml_file
from analysis.chapter.parameters import PARAMETERS, Settings, as_date
from analysis.errors import UsageError, nearest

STEPS = {"day": pd.DateOffset(days=1), "week": pd.DateOffset(weeks=1), "month": pd.DateOffset(months=1),
         "quarter": pd.DateOffset(months=3), "year": pd.DateOffset(years=1)}  # fmt: skip
MIDDLE = 15  # of a month: the day its brief is made on
MOST = 1000  # briefs in one go: more is a slip of the pen


@dataclass(frozen=True)
class Cell:
    """One brief of a set.

    Attributes
    ----------
    name : str
        Of its folder: what sets it apart from the others.
    settings : Settings
    varied : tuple of (str, str)
        The parameters that differ between the cells, with this one's values as text.
    """

    name: str
    settings: Settings
    varied: tuple[tuple[str, str], ...]


class _File(yaml_file.Model):
    """A file of settings: one mapping a brief."""

    briefs: list[dict[str, str | int | list[str] | dt.date]]


def of_texts(over: Sequence[str], base: Sequence[str] = ()) -> list[Cell]:
    """Return one cell for each combination of values, the last parameter changing fastest.

    Parameters
    ----------
    over : sequence of str
        ``NAME=VALUE,VALUE,...`` or, for days, ``as_of=FIRST:LAST:STEP`` with a step of `STEPS`. Countries of
        one brief are joined by ``+``.
    base : sequence of str
        ``NAME=VALUE`` of what is the same for all.

    Raises
    ------
    UsageError
        For a name, a value or a range that is none; for a name given twice; for more than `MOST` briefs.
    """
    axes = [_axis(text) for text in over]
    names = [name for name, _ in axes]
    fixed = [text.partition("=")[0].strip() for text in base]
    for name in names:
        if (names + fixed).count(name) > 1:
            raise UsageError(f"{name} is given twice.", remedy="Give all its values in one --over.")
    if not axes:
        raise UsageError(
            "nothing to make a set over.", remedy="Write for example --over focus=India,Mexico,Canada."
        )
    combinations = itertools.product(*(values for _, values in axes))
    taken = list(itertools.islice(combinations, MOST + 1))
    if len(taken) > MOST:
        raise UsageError(f"these are more than {MOST} briefs.", remedy="Give fewer values.")
    return [
        _cell(Settings.parse([*base, *map("=".join, pairs)]), pairs)
        for values in taken
        for pairs in [tuple(zip(names, values, strict=True))]
    ]


def of_file(path: Path, base: Sequence[str] = ()) -> list[Cell]:
    """Return one cell for each mapping under ``briefs`` of a YAML file; refuses what `of_texts` does."""
    briefs = yaml_file.read(path, _File).briefs
    texts = [{name: _text(value) for name, value in brief.items()} for brief in briefs]
    names = [name for name in PARAMETERS if any(name in brief for brief in texts)]
    cells = [
        _cell(
            Settings.parse([*base, *(f"{name}={value}" for name, value in brief.items())]),
            tuple((name, brief.get(name, "default")) for name in names),
        )
        for brief in texts
    ]
    for cell in cells:
        if [other.name for other in cells].count(cell.name) > 1:
            raise UsageError(f"two briefs of {path.name} are the same: {cell.name}.", remedy="Keep one.")
    return cells


def _cell(settings: Settings, varied: tuple[tuple[str, str], ...]) -> Cell:
    parts = (f"{name}-{re.sub('[^a-z0-9]+', '-', value.lower()).strip('-')}" for name, value in varied)
    return Cell("_".join(parts), settings, varied)


def _axis(text: str) -> tuple[str, list[str]]:
    name, sign, values = (part.strip() for part in text.partition("="))
    if name not in PARAMETERS:
        raise UsageError(
            f"no parameter '{name}'." + nearest(name, PARAMETERS),
            remedy=f"Parameters: {', '.join(PARAMETERS)}.",
        )
    listed = [value for part in values.split(",") for value in _values(name, part.strip())]
    if not sign or not listed or not all(listed):
        raise UsageError(f"'{text}' names no values.", remedy=f"Write {name}=VALUE,VALUE.")
    if len(set(listed)) < len(listed):
        raise UsageError(f"'{text}' names a value twice.", remedy="Name each once.")
    return name, listed


def _values(name: str, text: str) -> Iterator[str]:
    if name == "as_of" and ":" in text:
        yield from (day.isoformat() for day in days(text))
    elif name == "focus":
        yield text.replace("+", ",")
    else:
        yield text


def days(text: str) -> list[dt.date]:
    """Return the days of ``FIRST:LAST:STEP``.

    >>> [day.isoformat() for day in days("2026-01-31:2026-04-01:month")]
    ['2026-01-31', '2026-02-28', '2026-03-31']
    """
    parts = text.split(":")
    if len(parts) != 3 or parts[2] not in STEPS:
        raise UsageError(
            f"'{text}' is no range of days.",
            remedy=f"Write FIRST:LAST:STEP with a step of {', '.join(STEPS)}.",
        )
    first, last = as_date(parts[0]), as_date(parts[1])
    if first > last:
        raise UsageError(f"'{text}' ends before it begins.", remedy="Write the earlier day first.")
    # From the first day each time: a month has its own last day.
    start, step = pd.Timestamp(first), STEPS[parts[2]]
    later = ((start + step * number).date() for number in range(1, MOST + 2))
    return [day for day in (first, *later) if day <= last]


def months(first: str, last: str) -> list[dt.date]:
    """Return one day a month, that of the first, from a month or day to another.

    >>> [day.isoformat() for day in months("2026-01", "2026-03-20")]
    ['2026-01-15', '2026-02-15', '2026-03-15']
    """
    start, end = (
        f"{text}-{MIDDLE}" if re.fullmatch(r"\d{4}-\d{2}", text) else text for text in (first, last)
    )
    return days(f"{start}:{end}:month")


def _text(value: object) -> str:
    return ",".join(map(str, value)) if isinstance(value, list) else str(value)
