"""What makes a request conditional: validators of the files that are held."""

from __future__ import annotations

import json
from collections.abc import Collection
from pathlib import Path

from analysis.files import write_text
from analysis.sources.answer import Answer


class Validators:
    """ETag and Last-Modified of files we hold, by address, in one small file that may be deleted."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._known: dict[str, dict[str, str | None]] = {}
        if path and path.is_file():
            try:
                self._known = dict(json.loads(path.read_text(encoding="utf-8")))
            except ValueError:
                self._known = {}  # only a saving: a damaged file costs one download and is written anew

    def headers(self, url: str, held: Collection[str]) -> dict[str, str]:
        """Return the headers of a conditional request, empty unless what they stand for is still held."""
        known = self._known.get(url, {})
        if not known or known.get("sha256") not in held:
            return {}
        named = {"If-None-Match": known.get("etag"), "If-Modified-Since": known.get("last_modified")}
        return {name: value for name, value in named.items() if value}

    def keep(self, answer: Answer, sha256: str) -> None:
        """Remember an answer's validators, if it has any."""
        if self._path is None or not (answer.etag or answer.last_modified):
            return
        self._known[answer.url] = {
            "etag": answer.etag,
            "last_modified": answer.last_modified,
            "sha256": sha256,
        }
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_text(self._path, json.dumps(self._known, indent=1, sort_keys=True))
