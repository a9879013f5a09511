"""A published JSON file, whole or refused."""

from __future__ import annotations

import json
from pathlib import Path

from analysis.errors import DataRefused


def read_json(path: Path) -> object:
    """Read a file as JSON; refuses a web page, a cut file and text that is not UTF-8."""
    if not path.is_file():
        raise DataRefused("no such file.", where=str(path), remedy="Check the path and try again.")
    data = path.read_bytes()
    if data.lstrip()[:1] == b"<":
        raise DataRefused(
            f"the file is a web page, not JSON: '{data.lstrip()[:40].decode('utf-8', 'replace')}'.",
            where=path.name,
            remedy="The site answered with an error page, often for a wrong key. Nothing was stored.",
        )
    try:
        return json.loads(data.decode("utf-8-sig"))
    except ValueError as error:
        raise DataRefused(
            f"not readable as JSON: {error}.",
            where=path.name,
            remedy="The file is cut short or damaged: fetch it again. Nothing was stored.",
        ) from None
