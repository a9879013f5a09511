"""The banner that a withdrawn or corrected release carries, on its pages and in a note beside its PDF.

A release is never changed, yet who holds the address of its page must see the notice there. So the banner
stands in whole lines of the page that can be cut out again: what is left are the bytes as they were built,
and those are what ``SHA256SUMS`` names. The note, `NOTE`, holds the same words as text and the one line with
which anybody cuts the banner out. A page is taken for unchanged only where its banner is exactly the one
that its note gives.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from pathlib import Path

from analysis import files
from analysis.archive.identity import IN_LANGUAGES, WHOLE_IN_LANGUAGES
from analysis.archive.notices import CorrectionNotice
from analysis.chapter.parameters import LANGUAGES
from analysis.text import clean, encodable
from analysis.writing import day

NOTE = "NOTICES.txt"
PAGES = (
    "brief.html",
    "comparison.html",
    *(names.format(tag, "html") for names in (WHOLE_IN_LANGUAGES, IN_LANGUAGES) for tag in LANGUAGES[1:]),
)
_BEGINS = "<!-- notices begin: cut out up to the end of notices, the page is as it was built -->"
_ENDS = "<!-- notices end -->"
_BLOCK = re.compile(rb"^<!-- notices begin.*?^<!-- notices end -->\n", re.MULTILINE | re.DOTALL)
_BODY = b"<body>\n"
_OPENS = '<div class="mark" role="region" aria-label="Notices on this release" lang="en">'
_SHOWN = ("withdrawal", "correction")
_LINKS = (
    '<p><a href="../latest/brief.html">The newest release that stands</a> · '
    '<a href="../notices.html">All notices</a></p>'
)
_HOW = (
    "The page as it was built, to be held against SHA256SUMS:\n"
    "sed '/^<!-- notices begin/,/^<!-- notices end/d' brief.html | sha256sum\n"
)


def note(name: str, notices: Sequence[CorrectionNotice]) -> str:
    """Return the note on a release, the newest notice first; blank where no banner is due."""
    shown = [notice for notice in notices if notice.release == name and notice.kind in _SHOWN]
    if not shown:
        return ""
    out = any(notice.kind == "withdrawal" for notice in shown)
    head = "is withdrawn. Do not use its figures." if out else "is corrected by a notice."
    said = [
        f"{notice.kind.capitalize()}, {day(notice.date)}. {' '.join(notice.text.split())}" for notice in shown
    ]
    return encodable(clean("\n\n".join([f"Release {name} {head}", *said]))) + "\n\n" + _HOW


def put(folder: Path, text: str) -> bool:
    """Bring a release's note and the banners of its pages to `text`, or away where it is blank.

    Each file is replaced in one step. While any page has a banner the note is there, so that what was
    broken off is found and ended by the next call. Returns whether anything changed.
    """
    path = folder / NOTE
    if not text and not path.is_file():
        return False
    changed = False
    if text and _read(path) != text:
        _put(path, text.encode())
        changed = True
    for page in (folder / name for name in PAGES):
        if page.is_file() and not page.is_symlink():
            before = page.read_bytes()
            after = _with(_BLOCK.sub(b"", before), text)
            if after != before:
                _put(page, after)
                changed = True
    if not text:
        path.unlink()
        changed = True
    return changed


def as_built(folder: Path, name: str) -> bytes | None:
    """Return a page without the banner that the folder's note gives; None where it has no such banner.

    The banner has to stand where `put` puts it, once, and with the note's words: nothing else passes.
    """
    text = _read(folder / NOTE) if name in PAGES else ""
    if not text:
        return None
    content = (folder / name).read_bytes()
    without = _BLOCK.sub(b"", content, count=1)
    return without if content == _with(without, text) and content != without else None


def _with(page: bytes, text: str) -> bytes:
    if not text:
        return page
    paragraphs = text.split("\n\n")[:-1]  # how to check it is no matter of the page
    lines = [f"<p>{'<strong>' * (not at)}{escape(words)}{'</strong>' * (not at)}</p>"
             for at, words in enumerate(paragraphs)]  # fmt: skip
    block = "\n".join([_BEGINS, _OPENS, *lines, _LINKS, "</div>", _ENDS, ""])
    head, body, rest = page.partition(_BODY)
    return head + body + block.encode() + rest if body else block.encode() + page


def _put(path: Path, content: bytes) -> None:
    """Bring a file to `content` in one step; what a kill leaves lies beside the release, not in it."""
    part = path.parent.with_name(f".{path.parent.name}-{path.name}{files.PART}")
    files.write_bytes(part, content)
    part.replace(path)


def _read(path: Path) -> str:
    try:
        return "" if path.is_symlink() else path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
