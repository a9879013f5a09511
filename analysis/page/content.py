"""A brief as data: every named result and table of the executed chapters, as ``results.json`` holds them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from nbformat import NotebookNode

from analysis.chapter.blocks import Block, End, Results, blocks_of, tables_of
from analysis.measures.results import by_key
from analysis.page.front_matter import FrontMatter

PSEUDO_VINTAGE = " (pseudo_vintage)"  # follows the day of a vintage chosen by period plus lag


def content_of(chapters: Mapping[str, NotebookNode], parameters: Mapping[str, object]) -> dict[str, Any]:
    """Return parameters, vintages, results and tables of executed chapters as JSON-ready values.

    The front page repeats the chapters' results; each key stands once. Two different values under one key
    are refused with a `ValueError`.
    """
    blocks = [block for notebook in chapters.values() for block in blocks_of(notebook)]
    found = by_key(result for block in blocks if isinstance(block, Results) for result in block.results)
    return {
        "parameters": dict(parameters),
        "vintages": _vintages(blocks),
        "timelines": sorted({name for block in blocks if isinstance(block, End) for name in block.timelines}),
        "results": [result.as_dict() for result in found.values()],
        "tables": [
            {
                "name": table.name,
                "caption": table.caption,
                "source": table.source,
                "columns": list(table.columns),
                "rows": [list(row) for row in table.values],
            }
            for table in sorted(tables_of(blocks), key=lambda table: table.name)
        ],
    }


def with_front_matter(content: Mapping[str, Any], front_matter: FrontMatter) -> dict[str, Any]:
    """Return the content with the release's front matter before it."""
    return {"release": front_matter.as_dict(), **content}


def as_json(content: Mapping[str, Any]) -> str:
    """Return the text of ``results.json``; the same content gives the same text."""
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def period_covered(content: Mapping[str, Any]) -> str:
    """Return first and last month that results cover, ``YYYY-MM/YYYY-MM``; blank where none covers a span.

    Only what was computed from data counts, and no span that ends after the day of the brief: a projection.
    """
    spans = [
        _months(result["period"])
        for result in content["results"]
        if "/" in result["period"] and result["vintage"]
    ]
    today = str(content["parameters"]["as_of"])[:7]
    held = [(first, last) for first, last in spans if last <= today]
    return f"{min(first for first, _ in held)}/{max(last for _, last in held)}" if held else ""


def newest_vintage(content: Mapping[str, Any]) -> str:
    """Return the publication day of the newest data file that was read as published; blank without any."""
    days = [day for used in content["vintages"].values() for day in used]
    return max((day for day in days if not day.endswith(PSEUDO_VINTAGE)), default="")


def _vintages(blocks: Sequence[Block]) -> dict[str, list[str]]:
    used: dict[str, set[str]] = {}
    for block in blocks:
        for dataset, days in block.vintages.items() if isinstance(block, End) else ():
            used.setdefault(dataset, set()).update(days)
    return {dataset: sorted(days) for dataset, days in sorted(used.items())}


def _months(period: str) -> tuple[str, str]:
    """Return first and last month of an ISO 8601 period of days, months or years."""
    first, _, last = period.partition("/")
    last = last or first
    return (first[:7] if len(first) > 4 else f"{first}-01"), (last[:7] if len(last) > 4 else f"{last}-12")
