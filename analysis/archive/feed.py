"""The feed of releases and notices: Atom (RFC 4287)."""

from __future__ import annotations

import datetime as dt
import uuid
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from analysis.archive.identity import PAGE, Identity
from analysis.archive.listing import Listed
from analysis.archive.notices import CorrectionNotice, withdrawn
from analysis.measures.health import STALE, Health, counted
from analysis.text import encodable, for_xml

FILE_NAME = "feed.atom"
NAMESPACE = "http://www.w3.org/2005/Atom"
# RFC 4287 demands a moment of change also of a feed that holds nothing yet.
_NEVER = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)

Entry = tuple[dt.datetime, ET.Element]


@dataclass(frozen=True)
class Aged:
    """The newest release that stands, the health of its figures, and the day on which it is asked for."""

    release: str
    figures: Sequence[Health]
    day: dt.date


def feed(
    identity: Identity,
    releases: Sequence[Listed],
    notices: Sequence[CorrectionNotice],
    aged: Aged | None = None,
) -> bytes:
    """Return the feed, newest entries first.

    Parameters
    ----------
    identity : Identity
        Gives title, author and, where a base address is set, absolute addresses.
    releases : sequence of Listed
        Drafts, embargoed and damaged ones among them are left out, and so are notices on them.
    notices : sequence of CorrectionNotice
        All notices.
    aged : Aged, optional
        Each day on which a figure of it became stale has an entry of its own.

    Notes
    -----
    Entries are named by UUID, not by address, so that a reader does not see them again when the address
    changes. Their moments are the release's day at 00:00 UTC, a minute later for each further release of that
    day: the feed of the same releases has the same bytes.
    """
    public = {item.name: item for item in releases if item.state == "final"}
    out = withdrawn(notices)
    entries = [_release(item, identity, item.name in out) for item in public.values()]
    entries += [_notice(notice, identity) for notice in notices if notice.release in public]
    entries += _worn(aged, identity) if aged and aged.release in public else []
    entries.sort(key=lambda entry: entry[0], reverse=True)
    root = ET.Element("feed", xmlns=NAMESPACE)
    _text(root, "id", identity.absolute(FILE_NAME) or _name("feed"))
    _text(root, "title", identity.title)
    _text(root, "updated", _moment(max((moment for moment, _ in entries), default=_NEVER)))
    _text(ET.SubElement(root, "author"), "name", identity.publisher or identity.title)
    if identity.address:
        _link(root, "self", identity.absolute(FILE_NAME), "application/atom+xml")
    _link(root, "alternate", identity.absolute("index.html") or "index.html", "text/html")
    if identity.licence:
        _text(root, "rights", identity.licence)
    root.extend(element for _, element in entries)
    ET.indent(root)
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _release(item: Listed, identity: Identity, is_withdrawn: bool) -> Entry:
    moment = _midnight(item.as_of) + dt.timedelta(minutes=item.number - 1)
    title = f"Release {item.name}"
    return moment, _entry(
        _name(f"release/{item.name}/{item.run_key}"),
        f"Withdrawn: {title}" if is_withdrawn else title,
        moment,
        identity.address_of(item.name) or f"{item.name}/{PAGE}",
        " ".join(_said(item)),
    )


def _said(item: Listed) -> Iterable[str]:
    yield from (f"{row['term']}: {row['text']}." for row in item.facts if row["term"] != "Permanent address")
    if item.summary:
        yield item.summary


def _notice(notice: CorrectionNotice, identity: Identity) -> Entry:
    page = f"notices.html#{notice.anchor}"
    figures = f" Figures: {', '.join(notice.figures)}." if notice.figures else ""
    return _midnight(notice.date), _entry(
        _name(notice.anchor),
        f"{notice.kind.capitalize()}: release {notice.release}",
        _midnight(notice.date),
        identity.absolute(page) or page,
        notice.text + figures,
    )


def _worn(aged: Aged, identity: Identity) -> list[Entry]:
    """Return an entry for each day on which figures of the newest release became stale."""
    stale = [item for item in counted(aged.figures, aged.day) if item.state(aged.day) == STALE]
    entries = []
    for day in sorted({item.stale_from for item in stale}):
        said = " ".join(item.said(aged.day) for item in stale if item.stale_from == day)
        entries.append(
            (
                _midnight(day),
                _entry(
                    _name(f"stale/{aged.release}/{day}"),
                    f"Stale figures: release {aged.release}",
                    _midnight(day),
                    identity.address_of(aged.release) or f"{aged.release}/{PAGE}",
                    said,
                ),
            )
        )
    return entries


def _entry(name: str, title: str, moment: dt.datetime, address: str, summary: str) -> ET.Element:
    entry = ET.Element("entry")
    _text(entry, "id", name)
    _text(entry, "title", title)
    _text(entry, "updated", _moment(moment))
    _link(entry, "alternate", address, "text/html")
    _text(entry, "summary", summary or title)
    return entry


def _text(parent: ET.Element, tag: str, text: str) -> None:
    ET.SubElement(parent, tag).text = for_xml(encodable(text))


def _link(parent: ET.Element, relation: str, address: str, kind: str) -> None:
    ET.SubElement(parent, "link", rel=relation, type=kind, href=for_xml(encodable(address)))


def _name(text: str) -> str:
    return uuid.uuid5(uuid.NAMESPACE_URL, f"metrics-brief/{text}").urn


def _midnight(day: dt.date) -> dt.datetime:
    return dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC)


def _moment(moment: dt.datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"
