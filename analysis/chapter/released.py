"""``results.json`` of a release, as whoever compares with it reads it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from analysis.errors import ReleaseDamaged

RESULTS = "results.json"


def read(folder: Path) -> dict[str, Any]:
    """Return what ``results.json`` in a release's folder holds; raises `ReleaseDamaged`."""
    try:
        content = json.loads((folder / RESULTS).read_text(encoding="utf-8"))
        if not isinstance(content, dict):
            raise TypeError("it holds no object")
    except (OSError, ValueError, TypeError) as error:
        raise damaged(folder, error) from error
    return content


def damaged(folder: Path, error: Exception) -> ReleaseDamaged:
    """Return the error that says why ``results.json`` of a release is not what a build writes."""
    return ReleaseDamaged(
        f"{RESULTS} cannot be read ({type(error).__name__}: {error}).",
        where=f"release {folder.resolve().name}",
        remedy="Restore the folder from a backup, or move it out of reports/.",
    )
