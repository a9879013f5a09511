"""A question to a site and its answer: unpacked whole, and of the kind that was expected."""

from __future__ import annotations

import datetime as dt
import email.utils
import io
import json
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from analysis.sources.site import Secret, Site, SourceChanged, SourceRefused, SourceUnreachable

MEGABYTE = 1_000_000
MOST_UNPACKED = 200 * MEGABYTE  # of a workbook


@dataclass(frozen=True)
class Answer:
    """A whole answer of a source; its `url` is without keys."""

    site: Site
    url: str
    status: int
    body: bytes
    etag: str | None = None
    last_modified: str | None = None

    @property
    def unchanged(self) -> bool:
        """True when the source says that what we hold is still what it publishes."""
        return self.status == 304

    @property
    def empty(self) -> bool:
        """True when the source says that no row meets the question (status 204)."""
        return self.status == 204

    def text(self) -> str:
        """Return the body as text; raises `SourceChanged` when it is not UTF-8."""
        try:
            return self.body.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise self.changed(f"byte {error.start} of the answer is not UTF-8 text.") from None

    def json(self) -> object:
        """Return the body read as JSON, decimal numbers as the digits sent; raises `SourceChanged`."""
        text = self.text()
        try:
            return json.loads(text, parse_float=str)
        except json.JSONDecodeError as error:
            shown = text[:60].replace("\n", " ")
            raise self.changed(
                f"the answer is not JSON (character {error.pos:,} of {len(text):,}): '{shown}'."
            ) from None
        except (ValueError, RecursionError) as error:  # a number of thousands of digits, lists in lists
            raise self.changed(f"the answer is not readable as JSON: {str(error)[:80]}.") from None

    def modified(self) -> dt.date | None:
        """Return the day of the Last-Modified header, where the source sends one."""
        if not self.last_modified:
            return None
        try:
            return email.utils.parsedate_to_datetime(self.last_modified).date()
        except (ValueError, OverflowError):
            return None

    def changed(self, what: str, *, remedy: str = "") -> SourceChanged:
        """Return the error that says the source's answer is not as documented."""
        return SourceChanged(
            what,
            where=f"{self.site.publisher}, {self.url}",
            remedy=remedy
            or f"Open the address in a browser and compare. {self.site.by_hand} Nothing was stored.",
        )


@dataclass(frozen=True)
class Question:
    """One question to a site, with the words for what may go wrong with it."""

    site: Site
    url: str
    headers: Mapping[str, str]
    secret: Secret | None
    key_in: tuple[str, str] | None
    expect: str

    @property
    def where(self) -> str:
        return f"{self.site.publisher}, {without_query(self.url)}"

    @property
    def later(self) -> str:
        return f"Check the connection and try again later. {self.site.by_hand}"

    @property
    def wrong_key(self) -> str:
        return f"Check {self.secret.name}: this is how a wrong key is answered. " if self.secret else ""

    def too_long(self, limit: int) -> SourceChanged:
        return SourceChanged(
            f"the answer is longer than {limit / MEGABYTE:g} MB.",
            where=self.where,
            remedy=f"{self.site.by_hand} Nothing was stored.",
        )


def unpacked(packed: bytes, encoding: str, question: Question, limit: int) -> bytes:
    """Return the whole body, unpacked here: the usual decoders pass over a gzip stream that was cut.

    Raises
    ------
    SourceUnreachable
        When the packed body was cut or damaged.
    SourceChanged
        When it is packed in another way than asked for, or longer than `limit` bytes.
    """
    if encoding == "identity" or not packed:
        return packed
    if encoding != "gzip":
        raise SourceChanged(
            f"the answer is packed as '{encoding[:20]}', which was not asked for.",
            where=question.where,
            remedy=f"{question.site.by_hand} Nothing was stored.",
        )
    unpacker = zlib.decompressobj(16 + zlib.MAX_WBITS)
    try:
        body = unpacker.decompress(packed, limit + 1)
    except zlib.error:
        body = None
    if body is not None and len(body) > limit:
        raise question.too_long(limit)
    if body is None or not unpacker.eof or unpacker.unused_data:
        raise SourceUnreachable(
            "the packed answer is cut short or damaged.", where=question.where, remedy=question.later
        )
    return body


def refuse_wrong_kind(question: Question, answer: Answer) -> None:
    """Refuse an answer that is empty or does not look like what was expected."""
    if answer.unchanged or answer.empty:
        return
    start = answer.body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    if not start:
        raise SourceUnreachable(
            "the answer is empty.", where=question.where, remedy=f"{question.later} Nothing was stored."
        )
    if question.expect != "html" and start == b"<":
        raise SourceRefused(
            "the answer is a web page, not data, though its status is 200.",
            where=question.where,
            remedy=f"{question.wrong_key}{question.site.by_hand} Nothing was stored.",
        )
    if question.expect == "json" and start not in b"[{":
        raise answer.changed(f"the answer is not JSON: '{_shown(answer.body)}'.")
    if question.expect == "html" and start != b"<":
        raise answer.changed(f"the answer is not a web page: '{_shown(answer.body)}'.")
    if question.expect == "xlsx" and not _is_workbook(answer.body):
        raise answer.changed("the answer is not a whole workbook.")


def _is_workbook(body: bytes) -> bool:
    """Return whether the body is a whole archive of a workbook, no longer unpacked than a file may be."""
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            if sum(member.file_size for member in archive.infolist()) > MOST_UNPACKED:
                return False
            return archive.testzip() is None and "[Content_Types].xml" in archive.namelist()
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
        return False


def whole(value: object) -> int | None:
    """Return a count as JSON may write it, a number or its digits; None for anything else."""
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 16:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def without_query(url: str) -> str:
    """Return an address without its query."""
    return url.split("?", 1)[0]


def _shown(body: bytes) -> str:
    return " ".join(body[:60].decode("utf-8", "replace").split())
