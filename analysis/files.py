"""Files: written whole or not at all, named by their checksum, and told apart by their ending."""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from pathlib import Path, PurePath

# By ending; of texts also the encoding, which a server has to say.
MEDIA_TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".csv": "text/csv",
    ".json": "application/json",
    ".ipynb": "application/x-ipynb+json",
    ".atom": "application/atom+xml",
    ".ics": "text/calendar",
    ".pdf": "application/pdf",
    ".zip": "application/zip",
}
PART = ".tmp"  # what a file that was never finished ends in


def media_type(name: str) -> str:
    """Return the media type of a file; one without an ending is text, as ``SHA256SUMS`` is.

    >>> media_type("data/a.csv"), media_type("SHA256SUMS"), media_type("a.unknown")
    ('text/csv', 'text/plain', 'application/octet-stream')
    """
    ending = PurePath(name).suffix.lower()
    return MEDIA_TYPES.get(ending, "application/octet-stream") if ending else "text/plain"


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file's bytes, as hexadecimal text."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def sha256_of_text(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8, as hexadecimal text."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def json_text(content: object) -> str:
    """Return JSON as all files of a release have it: readable letters, one blank of indent, a last line end.

    Raises
    ------
    ValueError
        For a number that JSON has no form for.
    """
    return json.dumps(content, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def write_bytes(path: Path, content: bytes) -> None:
    """Bring a file to `content` in one step: a reader, or a power cut, meets the old bytes or the new."""
    part = path.with_name(f".{path.name}-{secrets.token_hex(4)}{PART}")
    try:
        with part.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def write_checked(path: Path, body: bytes) -> None:
    """Write bytes with their checksum before them, for `read_checked`; see `write_bytes`."""
    write_bytes(path, hashlib.sha256(body).digest() + body)


def read_checked(path: Path) -> bytes | None:
    """Return what `write_checked` wrote; None where it is missing or not as it was written."""
    try:
        content = path.read_bytes()
    except OSError:
        return None
    size = hashlib.sha256().digest_size
    body = content[size:]
    return body if hashlib.sha256(body).digest() == content[:size] else None


def write_text(path: Path, text: str) -> None:
    """Bring a file to a text in UTF-8 in one step, as `write_bytes` does."""
    write_bytes(path, text.encode("utf-8"))


def link(path: Path, target: str) -> None:
    """Let a symbolic link point at `target`, in one step."""
    fresh = path.with_name(f".{path.name}-{secrets.token_hex(4)}")
    fresh.symlink_to(target)
    fresh.replace(path)


def flush(path: Path) -> None:
    """Write to the disk what the operating system still holds of a file, or of a folder's own entries."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
