"""The archive's own pages in ``reports/``: index, feed, calendar, notices; made from the releases there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from analysis import files
from analysis.archive import banner, calendar, calendar_file, feed, health, identity, ledger, withdrawals
from analysis.archive.calendar import ReleaseDay
from analysis.archive.history import HEIGHT, WIDTH, finding, shown, tracks
from analysis.archive.identity import PAGE, Identity
from analysis.archive.listing import Listed, listing
from analysis.archive.notices import CorrectionNotice, withdrawn
from analysis.archive.releases import LATEST, Release, folders
from analysis.errors import ReleaseDamaged
from analysis.page import site
from analysis.project import Project
from analysis.text import encodable

INDEX = "index.html"
REPLAY = Path("replay", INDEX)  # below `reports/`, where `brief replay` was run


def renew(project: Project, now: dt.datetime) -> list[str]:
    """Write the archive's pages as the releases stand at `now`; return the names of those that changed.

    All pages are made before one is written, and each is put in place by one rename. A page whose bytes are
    the same is left alone. The calendar file is absent while no release day is set, for the format knows no
    empty calendar.

    Parameters
    ----------
    now : datetime.datetime
        A moment with an offset. Until its embargo ends, an embargoed release is listed without links or
        figures; run this again after that moment.

    Raises
    ------
    DataRefused
        When ``data/publication.yml``, ``calendar.yml`` or ``notices.yml`` cannot be read; nothing is written.
    """
    _mark(project, now)
    contents = pages(project, now)
    project.reports.mkdir(parents=True, exist_ok=True)
    ledger.add_missing(project)
    return [name for name, content in contents.items() if _put(project.reports / name, content)]


def pages(project: Project, now: dt.datetime) -> dict[str, bytes | None]:
    """Return the archive's pages by file name; None for one that is not to be there."""
    publisher, days, listed = identity.read(project), calendar.read(project), listing(project, now)
    corrected = _notices_of(project, listed)
    newest = next((item for item in shown(listed, withdrawn(corrected)) if item.state == "final"), None)
    found = health.of(project, newest.release if newest else None)
    aged = feed.Aged(newest.name, found, now.date()) if newest and found else None
    latest = f"{LATEST}/{PAGE}" if (project.reports / LATEST / PAGE).is_file() else ""
    replay = REPLAY.as_posix() if (project.reports / REPLAY).is_file() else ""
    return {
        INDEX: _index(publisher, days, listed, corrected, (latest, replay), health.lines(found, now.date())),
        "calendar.html": _calendar(publisher, days, listed, corrected),
        "notices.html": _notices(publisher, listed, corrected),
        feed.FILE_NAME: feed.feed(publisher, listed, corrected, aged),
        calendar_file.FILE_NAME: calendar_file.calendar_file(publisher, days) if days else None,
    }


def _notices_of(project: Project, listed: Sequence[Listed]) -> tuple[CorrectionNotice, ...]:
    """Return the notices that may be shown: as they say what a release holds, they wait for embargoes."""
    corrected = withdrawals.told(project, {item.name for item in listed})
    hidden = {item.name for item in listed if item.state == "embargoed"}
    return tuple(notice for notice in corrected if notice.release not in hidden)


def _mark(project: Project, now: dt.datetime) -> None:
    """Bring the banners of all releases to what the notices say; what was broken off is ended here."""
    found = list(folders(project))
    corrected = withdrawals.told(project, {folder.name for folder in found})
    for folder in found:
        banner.put(folder, "" if _is_hidden(folder, now) else banner.note(folder.name, corrected))


def _is_hidden(folder: Path, now: dt.datetime) -> bool:
    try:
        front = Release(folder).front_matter
        return front.status == "embargoed" and not front.is_public(now)
    except ReleaseDamaged:
        return False
    except TypeError:  # a moment without an offset opens nothing
        return True


def _index(
    publisher: Identity,
    days: Sequence[ReleaseDay],
    listed: Sequence[Listed],
    corrected: Sequence[CorrectionNotice],
    ways: tuple[str, str],
    healthy: Sequence[str],
) -> bytes:
    out = withdrawn(corrected)
    followed = shown(listed, out)
    return _page(
        "index.html.j2",
        publisher,
        title=publisher.title,
        listed=listed,
        latest=ways[0],
        replay=ways[1],
        health=healthy,
        withdrawn=out,
        notices={
            item.name: [notice for notice in corrected if notice.release == item.name] for item in listed
        },
        followed=followed,
        finding=finding(followed[0]) if followed else "",
        tracks=tracks(followed),
        picture=(WIDTH, HEIGHT),
        next_day=_following(days, listed),
    )


def _following(days: Sequence[ReleaseDay], listed: Sequence[Listed]) -> ReleaseDay | None:
    """Return the first release day after the newest release: no clock, so the page keeps its bytes."""
    last = max((item.as_of for item in listed if item.state == "final"), default=None)
    return next((day for day in days if last is None or day.date > last), None)


def _calendar(
    publisher: Identity,
    days: Sequence[ReleaseDay],
    listed: Sequence[Listed],
    corrected: Sequence[CorrectionNotice],
) -> bytes:
    """Set each release day beside the first release that was made on it, or late, and that still stands."""
    out = withdrawn(corrected)
    final = [item for item in reversed(listed) if item.state == "final" and item.name not in out]
    ends = [*(day.date for day in days[1:]), dt.date.max]
    rows = [
        (day, next((item for item in final if day.date <= item.as_of < end), None))
        for day, end in zip(days, ends, strict=False)
    ]
    return _page("calendar.html.j2", publisher, title="Release calendar", home=INDEX, rows=rows)


def _notices(publisher: Identity, listed: Sequence[Listed], corrected: Sequence[CorrectionNotice]) -> bytes:
    linked = {item.name for item in listed if item.is_open}
    return _page(
        "notices.html.j2", publisher, title="Correction notices", home=INDEX, notices=corrected, linked=linked
    )


def _page(template: str, publisher: Identity, **values: object) -> bytes:
    return encodable(site.render(template, identity=publisher, page=PAGE, **values)).encode("utf-8")


def _put(path: Path, content: bytes | None) -> bool:
    """Bring a file to `content` in one step, or away; tell whether anything changed."""
    before = path.read_bytes() if path.is_file() else None
    if before == content:
        return False
    if content is None:
        path.unlink()
        return True
    files.write_bytes(path, content)
    return True
