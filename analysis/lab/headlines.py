"""The headline figures of a chapter, as text that a test compares with what was kept."""

from __future__ import annotations

from typing import Any

import nbformat

from analysis.chapter import magics, wording
from analysis.lab.brief import Brief, results_in
from analysis.measures.results import by_key
from analysis.run.notebooks import discover

IN_SHORT = "## In short"
DIGITS = 6  # significant, of a number: what another processor adds differently lies beyond them
MOST_CELLS = 6  # of a chapter that opens without a summary
_CHANGES = "brief.changes_"  # they compare with the release that lies there, whichever it is


def of_chapter(brief: Brief, chapter: str) -> str:
    """Return the named results that the summary of a chapter can name, a line each: key, value, unit, period.

    Raises
    ------
    UsageError
        For a chapter that does not exist, with the nearest that does.

    Examples
    --------
    >>> import analysis
    >>> text = of_chapter(analysis.open("2026-06-15"), "trade")
    >>> " = " in text.splitlines()[0]
    True
    """
    [executed] = brief.executed(chapter).values()
    results = by_key(results_in(executed))
    # What is said for some countries alone has no result in a brief that looks at others.
    keys = [name if "." in name else f"{chapter}.{name}" for name in _named(brief, chapter)]
    shown = [key for key in dict.fromkeys(keys) if key in results and not key.startswith(_CHANGES)]
    return "\n".join(
        " ".join(filter(None, (key, "=", _value(results[key].value), results[key].unit, results[key].period)))
        for key in shown
    )


def _named(brief: Brief, chapter: str) -> list[str]:
    """Return the names in the sentences of a chapter's summary; of its first sentences where it has none."""
    [item] = discover(brief.project, [chapter])
    cells = nbformat.read(item.path, as_version=4).cells
    heads = [place for place, cell in enumerate(cells) if cell.source.strip() == IN_SHORT]
    after = cells[heads[0] + 1 :] if heads else cells
    end = next(
        (place for place, cell in enumerate(after) if heads and cell.cell_type == "markdown"), len(after)
    )
    said = [cell.source for cell in after[:end] if magics.templates(cell.source)]
    texts = [text for source in (said if heads else said[:MOST_CELLS]) for text in magics.templates(source)]
    return [name for text in texts for name in wording.names_in(text) if name]


def _value(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:.{DIGITS}g}"
    return ", ".join(map(_value, value)) if isinstance(value, list) else str(value)
