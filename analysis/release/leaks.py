"""No secret leaves in a release: every file, and what is packed in one, is searched for those known here."""

from __future__ import annotations

import gzip
import io
import os
import re
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pikepdf

from analysis import redaction
from analysis.errors import BriefError

DEEPEST = 4  # of files packed in files
ZIP, GZIP, PDF = b"PK\x03\x04", b"\x1f\x8b", b"%PDF-"
# A line's end may stand in a word that a page breaks, and a hyphen, seen or not.
_BREAKS = re.compile(r"[\s\u00ad\u2010-]")
_SETTING = re.compile(rb"/(\w+) [\d.]+ Tf|\(((?:\\.|[^\\()])*)\)|<([0-9A-Fa-f]+)>(?!>)", re.DOTALL)
_ESCAPED = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_CONTROLS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_GLYPH = re.compile(rb"^<([0-9A-Fa-f]{4})> *<([0-9A-Fa-f]+)>", re.MULTILINE)


class SecretFound(BriefError):
    """A release holds what the environment keeps secret; it was not published."""


def require_none(folder: Path, environment: Mapping[str, str] | None = None) -> None:
    """Refuse a release in which the value of a secret stands, plain, encoded or packed.

    Parameters
    ----------
    folder : Path
    environment : mapping, optional
        Variable -> value; the process's own when not given. Which variables are secret, and which forms of a
        value are searched for, says `analysis.redaction.known`.

    Raises
    ------
    SecretFound
        Naming file and variable, never the value.
    """
    known = redaction.known(os.environ if environment is None else environment)
    wanted = {
        name: {
            form.encode("utf-8", "replace")
            for text in texts
            for form in (text, _joined(text))
            if len(form) >= redaction.SHORTEST_KNOWN
        }
        for name, texts in known.items()
    }
    for path in sorted(folder.rglob("*")) if wanted else ():
        if path.is_file():
            for where, content in _readings(path.relative_to(folder).as_posix(), path.read_bytes()):
                for name, forms in wanted.items():
                    if any(form in content for form in forms):
                        raise SecretFound(
                            f"the value of {name} stands in it. Nothing was published.",
                            where=where,
                            remedy="Take out what put it there, and give it a new value, for it was read.",
                        )


def _readings(where: str, content: bytes, depth: int = 0) -> Iterator[tuple[str, bytes]]:
    """Return a file as it is and all that is packed in it, each with its place."""
    yield where, content
    if depth == DEEPEST:
        return
    if content.startswith(ZIP):
        with zipfile.ZipFile(io.BytesIO(content)) as members:
            for name in members.namelist():
                yield from _readings(f"{where}, {name}", members.read(name), depth + 1)
    elif content.startswith(GZIP):
        yield from _readings(where, gzip.decompress(content), depth + 1)
    elif content.startswith(PDF):
        with pikepdf.open(io.BytesIO(content)) as pdf:
            yield from _of_pdf(where, pdf, depth)


def _of_pdf(where: str, pdf: pikepdf.Pdf, depth: int) -> Iterator[tuple[str, bytes]]:
    """Return a PDF's titles and other texts, its streams and attachments, and the text of its pages."""
    for number, entry in enumerate(pdf.objects):
        yield where, "\n".join(_strings(entry)).encode("utf-8", "replace")
        if isinstance(entry, pikepdf.Stream) and entry.get("/Subtype") != "/Image":
            yield from _readings(f"{where}, object {number + 1}", entry.read_bytes(), depth + 1)
    for number, page in enumerate(pdf.pages, start=1):
        yield f"{where}, page {number}", _joined(_set_on(page)).encode("utf-8", "replace")


def _strings(entry: Any) -> Iterator[str]:
    """Return the texts that stand in an object of a PDF itself, as titles and alternative texts do."""
    if isinstance(entry, pikepdf.String):
        yield str(entry)
    elif isinstance(entry, pikepdf.Array):
        for item in entry:
            yield from () if _is_shared(item) else _strings(item)
    elif isinstance(entry, (pikepdf.Dictionary, pikepdf.Stream)):
        for _, item in entry.items():
            yield from () if _is_shared(item) else _strings(item)


def _is_shared(entry: Any) -> bool:
    return isinstance(entry, pikepdf.Object) and entry.is_indirect  # it is gone through by itself


def _set_on(page: pikepdf.Page) -> str:
    """Return the text that is set on a page: each glyph's number, by its font, is a letter or several."""
    fonts = {name.lstrip("/"): _letters(font) for name, font in page.Resources.get("/Font", {}).items()}
    letters: dict[bytes, str] = {}
    text: list[str] = []
    contents = page.Contents if isinstance(page.Contents, pikepdf.Array) else [page.Contents]
    for font, literal, hexadecimal in _SETTING.findall(b"\n".join(part.read_bytes() for part in contents)):
        if font:
            letters = fonts.get(font.decode(), {})
        else:
            glyphs = bytes.fromhex(hexadecimal.decode()) if hexadecimal else _ESCAPED.sub(_unescaped, literal)
            text += [letters.get(glyphs[at : at + 2], "") for at in range(0, len(glyphs), 2)]
    return "".join(text)


def _letters(font: pikepdf.Object) -> dict[bytes, str]:
    table = font.ToUnicode.read_bytes() if "/ToUnicode" in font else b""
    return {
        bytes.fromhex(glyph.decode()): bytes.fromhex(text.decode()).decode("utf-16-be", "replace")
        for glyph, text in _GLYPH.findall(table)
    }


def _unescaped(found: re.Match[bytes]) -> bytes:
    said = found.group(1)
    return (
        bytes([int(said, 8) & 0xFF]) if said[:1].isdigit() else _CONTROLS.get(said, said.replace(b"\n", b""))
    )


def _joined(text: str) -> str:
    return _BREAKS.sub("", text)
