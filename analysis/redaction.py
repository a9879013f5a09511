"""Secrets of the environment: which there are, how they may be spelled, and what replaces them.

What goes to the terminal, a log or a notice passes through `redact`; a release is searched for `known`.
"""

from __future__ import annotations

import base64
import contextlib
import html
import json
import os
import re
import urllib.parse
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeVar, cast

T = TypeVar("T")

MASK = "***"
WEBHOOK_VARIABLE = "BRIEF_WEBHOOK_URL"
SECRET_WORDS = (
    "KEY",
    "TOKEN",
    "SECRET",
    "PASSWORD",
    "PASSWD",
    "PASSPHRASE",
    "CREDENTIAL",
    "WEBHOOK",
    "NOTIFY_URL",
)
# A shorter value, such as a "1" in a variable that only switches something on, would blot out every line.
SHORTEST = 4
# Shorter ones stand in many a table by chance, and so do the shorter parts of an address.
SHORTEST_KNOWN = 8
SHORTEST_PART = 16
LARGEST_KEY_FILE_BYTES = 65_536


def redact(value: T, environment: Mapping[str, str] | None = None) -> T:
    """Return `value` with every secret of the environment replaced by ``***``.

    Secret is the value of each variable whose name holds one of `SECRET_WORDS`; of a webhook's address also
    its path, which alone would let a stranger post; the password in any address; and, where such a variable
    names a file, what that holds. Replaced are the value itself, each of its lines, and its forms in URLs,
    HTML, JSON, Python and base64. Values shorter than four characters are left alone.

    Parameters
    ----------
    value : object
        Text, or text in mappings, lists and tuples; anything that JSON has no form for becomes text.
    environment : mapping, optional
        Variable -> value; the process's own when not given.

    Returns
    -------
    object
        Text for text, a dict for a mapping, a list for a list or tuple; numbers, booleans and None as
        they are unless they spell a secret.
    """
    return cast(T, _cleaned(value, forms(os.environ if environment is None else environment)))


def forms(environment: Mapping[str, str]) -> list[str]:
    """Return every text that stands for a secret of `environment`, the longest first."""
    secrets = {secret for name, value in environment.items() for secret in _secrets(name, value)}
    spelled = {form for secret in secrets for form in spellings(secret)}
    return sorted((form for form in spelled if len(form) >= SHORTEST), key=lambda form: (-len(form), form))


def known(environment: Mapping[str, str]) -> dict[str, set[str]]:
    """Return variable -> the texts that stand for its secret and are too long to be found by chance."""
    found = {}
    for name, value in environment.items():
        secrets = _secrets(name, value, SHORTEST_PART)
        texts = {form for secret in secrets if len(secret) >= SHORTEST_KNOWN for form in spellings(secret)}
        if long := {text for text in texts if len(text) >= SHORTEST_KNOWN}:
            found[name] = long
    return found


def _secrets(name: str, value: str, shortest_part: int = 1) -> set[str]:
    """Return what is secret in a variable; of an address, parts of at least so many letters."""
    found: set[str] = set()
    addresses = [word for word in value.split() if "://" in word]
    for address in addresses:
        with contextlib.suppress(ValueError):
            if password := urllib.parse.urlsplit(address).password:
                found |= {password, urllib.parse.unquote(password)}
    if not any(word in name.upper() for word in SECRET_WORDS):
        return found
    parts = {
        part for address in addresses for part in _parts_of_address(address) if len(part) >= shortest_part
    }
    return found | parts | ({value} if addresses else {value, *_lines(value), *_lines(_content(value))})


def _lines(text: str) -> set[str]:
    return {line for line in text.splitlines() if len(line) >= SHORTEST_KNOWN}


def _content(path: str) -> str:
    """Return what a file of a key holds, or blank where the value names none."""
    with contextlib.suppress(OSError, ValueError):
        file = Path(path.strip())
        if file.is_absolute() and file.is_file() and file.stat().st_size <= LARGEST_KEY_FILE_BYTES:
            return file.read_text(encoding="utf-8")
    return ""


def _parts_of_address(address: str) -> set[str]:
    """Return what would let a stranger post: all of it, all after the host, and each long word of that."""
    try:
        parts = urllib.parse.urlsplit(address.strip())
    except ValueError:
        return {address.strip()}
    tail = parts._replace(scheme="", netloc="", fragment="").geturl()
    # What stands for a host in another scheme may be a token.
    worded = tail if parts.scheme in ("http", "https") else f"{parts.netloc}/{tail}"
    words = {word for word in re.split(r"[/?&=@:]", worded) if len(word) >= SHORTEST_PART}
    whole = {address.strip(), parts.netloc + tail, tail, parts.path, parts.query}
    return words | {part for part in whole if part.strip("/")}


def spellings(secret: str) -> set[str]:
    """Return a secret in each form that it may have in a text."""
    stripped = secret.strip()
    quoted = {urllib.parse.quote(stripped), urllib.parse.quote(stripped, safe="")}
    quoted.add(urllib.parse.quote_plus(stripped))
    lower = {re.sub(r"%[0-9A-F]{2}", lambda match: match.group().lower(), form) for form in quoted}
    escaped = {html.escape(stripped), html.escape(stripped, quote=False)}
    escaped |= {json.dumps(stripped)[1:-1], json.dumps(stripped, ensure_ascii=False)[1:-1]}
    packed = (
        _in_base64(stripped.encode("utf-8", "surrogateescape")) if len(stripped) >= SHORTEST_KNOWN else ()
    )
    return {secret, stripped, *quoted, *lower, *escaped, repr(stripped)[1:-1], *packed}


def _in_base64(secret: bytes) -> Iterator[str]:
    """Return the letters that a secret has in base64, wherever it begins among other bytes."""
    for before, shared in enumerate((0, 2, 3)):  # a letter that holds bits of a neighbour is left out
        letters = base64.b64encode(bytes(before) + secret).decode().rstrip("=")
        whole = letters[shared : len(letters) - bool((before + len(secret)) % 3)]
        yield from (whole, whole.translate(str.maketrans("+/", "-_")))


def _cleaned(value: object, secrets: list[str]) -> object:
    if isinstance(value, Mapping):
        return {str(_cleaned(str(key), secrets)): _cleaned(item, secrets) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_cleaned(item, secrets) for item in value]
    if value is None or isinstance(value, (bool, int, float)):
        return MASK if str(value) in secrets else value
    text = str(value)
    for secret in secrets:
        text = text.replace(secret, MASK)
    return text
