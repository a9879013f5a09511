"""The sources of a brief: each publication once, under its publisher, with address and day of reading."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import groupby
from typing import Any
from urllib.parse import urlsplit

from analysis.chapter.blocks import LONGEST_ADDRESS
from analysis.dates import parse_partial
from analysis.project import Project
from analysis.sources import timeline_schema
from analysis.store.origin import Origin
from analysis.store.timelines import known_rows
from analysis.text import clean

FILE_NAME = "sources.csv"
TITLE = "All sources of this brief, one a row"
LATER = "A page published after the day of this brief"
AFTER = "after the day of this brief"

_COLUMNS = (
    ("publisher", "who published it"),
    ("title", "its title; withheld, as the address is, where it was published after the day of the brief"),
    ("address", "where it was read"),
    ("published", "first day, month or year of publication that was used"),
    ("published_last", "last one, where several publications of one title were used"),
    (
        "read",
        "day it was last read: that of the newest file of a dataset, of a timeline that of its last review",
    ),
    ("used_in", "datasets and timelines that it stands in"),
)


@dataclass(frozen=True)
class Source:
    """A publication.

    Attributes
    ----------
    publisher, title, address : str
        Unique together.
    published, published_last : str
        As precisely as known, ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; the second may be blank.
    read : str
        Day it was last read, or `AFTER`; blank where not known.
    used_in : tuple of str
        Datasets and timelines.
    """

    publisher: str
    title: str
    address: str
    published: str
    published_last: str
    read: str
    used_in: tuple[str, ...]


def sources(project: Project, content: Mapping[str, Any], as_of: dt.date) -> list[Source]:
    """Return what a brief drew on, by publisher and title.

    Parameters
    ----------
    project : Project
        Its origins and timelines are read.
    content : mapping
        What ``results.json`` holds: ``vintages`` by dataset, and ``timelines``, the names of those read.
    as_of : date
        Rows of timelines known by then count; what was published later keeps its title to itself.
    """
    found: dict[tuple[str, str, str], list[tuple[str, str, str]]] = {}
    for dataset, days in content.get("vintages", {}).items():
        for used in days:
            origin = Origin.read(project.snapshots / dataset / used.split()[0])
            read = _by(origin.retrieved, as_of, AFTER) if origin.retrieved else ""
            what = (origin.publisher, origin.title, origin.url)
            found.setdefault(what, []).append((_by(origin.published.date, as_of, ""), read, dataset))
    for name in content.get("timelines", ()):
        reviewed = _by(timeline_schema.schema(project.timelines, name).visibility.reviewed, as_of, AFTER)
        for row in known_rows(project, name, as_of).to_dict("records"):
            publisher, address = row.get("publisher", ""), row.get("source_url", "")
            if publisher and address:
                published, title = row.get("source_date", ""), row.get("source_title", "")
                if _later(published, as_of):
                    published, title, address = "", LATER, ""
                found.setdefault((publisher, title, address), []).append((published, reviewed, name))
    made = [_source(what, uses) for what, uses in found.items()]
    return sorted(made, key=lambda source: (source.publisher.lower(), source.title, source.address))


def table(found: Iterable[Source]) -> dict[str, Any]:
    """Return sources as ``columns`` and ``rows`` of ``sources.csv``."""
    columns = [
        {"name": name, "heading": name.replace("_", " ").capitalize(), "type": "text", "description": meaning}
        for name, meaning in _COLUMNS
    ]
    rows = [[*list(asdict(source).values())[:-1], "; ".join(source.used_in)] for source in found]
    return {"columns": columns, "rows": clean(rows)}


def groups(found: Sequence[Source]) -> list[dict[str, Any]]:
    """Return sources grouped for page and PDF.

    Returns
    -------
    list of dict
        ``publisher``, ``address`` and ``host`` of what was used most (blank where it is no web address), and
        ``sources``, each with ``title``, ``address`` (blank where it can be no link), ``published`` and
        ``read``.
    """
    made = []
    for publisher, some in groupby(found, key=lambda source: source.publisher):
        listed = list(some)
        main = max(listed, key=lambda source: (len(source.used_in), source.address))
        address = _link(main.address)
        made.append(
            {
                "publisher": publisher,
                "address": address,
                "host": urlsplit(address).netloc.removeprefix("www."),
                "sources": [
                    {
                        "title": source.title or source.address,
                        "address": _link(source.address),
                        "published": " to ".join(filter(None, (source.published, source.published_last))),
                        "read": source.read,
                    }
                    for source in listed
                ],
            }
        )
    return made


def _source(what: tuple[str, str, str], uses: Sequence[tuple[str, str, str]]) -> Source:
    days = sorted({published for published, _, _ in uses if published})
    return Source(
        *what,
        published=days[0] if days else "",
        published_last=days[-1] if len(days) > 1 else "",
        read=max(read for _, read, _ in uses),
        used_in=tuple(dict.fromkeys(name for _, _, name in uses)),
    )


def _by(day: dt.date, as_of: dt.date, later: str) -> str:
    """Return a day as ISO 8601, or `later` where it lies after the day of the brief."""
    return day.isoformat() if day <= as_of else later


def _later(published: str, as_of: dt.date) -> bool:
    return bool(published) and parse_partial(published).first > as_of


def _link(address: str) -> str:
    good = address.startswith(("https://", "http://")) and len(address) <= LONGEST_ADDRESS
    return address if good and " " not in address else ""
