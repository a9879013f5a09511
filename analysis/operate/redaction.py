"""Secrets of the environment never reach a log or a notice: they are replaced wherever they would stand."""

from __future__ import annotations

import json
import os
import re
import urllib.parse
from collections.abc import Mapping
from typing import TypeVar, cast

T = TypeVar("T")

MASK = "***"
WEBHOOK_VARIABLE = "BRIEF_WEBHOOK_URL"
SECRET_WORDS = ("KEY", "TOKEN", "SECRET", "PASSWORD")
# A shorter value, such as a "1" in a variable that only switches something on, would blot out every line.
SHORTEST = 4


def redact(value: T, environment: Mapping[str, str] | None = None) -> T:
    """Return `value` with every secret of the environment replaced by ``***``.

    Secret is the value of each variable whose name holds KEY, TOKEN, SECRET or PASSWORD, and
    ``BRIEF_WEBHOOK_URL`` with its path, which alone would let a stranger post. Replaced are the value
    itself, each of its lines, and its URL-encoded, JSON and Python forms. Values shorter than four
    characters are left alone.

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
    secrets: set[str] = set()
    for name, value in environment.items():
        if name == WEBHOOK_VARIABLE:
            secrets |= {value, *_parts_of_address(value)}
        elif any(word in name.upper() for word in SECRET_WORDS):
            secrets |= {value, *(line for line in value.splitlines() if len(line) >= 2 * SHORTEST)}
    spelled = {form for secret in secrets for form in _spellings(secret)}
    return sorted((form for form in spelled if len(form) >= SHORTEST), key=lambda form: (-len(form), form))


def _parts_of_address(address: str) -> set[str]:
    try:
        parts = urllib.parse.urlsplit(address.strip())
    except ValueError:
        return {address.strip()}
    tail = parts._replace(scheme="", netloc="", fragment="").geturl()
    whole = {address.strip(), parts.netloc + tail, parts.path, parts.query, parts.password or ""}
    return {part for part in {*whole, tail} if part.strip("/")}


def _spellings(secret: str) -> set[str]:
    stripped = secret.strip()
    quoted = {urllib.parse.quote(stripped), urllib.parse.quote(stripped, safe="")}
    quoted.add(urllib.parse.quote_plus(stripped))
    lower = {re.sub(r"%[0-9A-F]{2}", lambda match: match.group().lower(), form) for form in quoted}
    escaped = {json.dumps(stripped)[1:-1], json.dumps(stripped, ensure_ascii=False)[1:-1]}
    return {secret, stripped, *quoted, *lower, *escaped, repr(stripped)[1:-1]}


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
