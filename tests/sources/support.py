"""Files of publishers' shapes, written small, for the tests of the loaders."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

# Publishers' own files are not part of the project; where they lie beside it, they are read as well.
RAW = Path(__file__).resolve().parents[2].parent / "shared" / "raw"


def raw_file(name: str) -> Path:
    """Return a publisher's own file, or skip the test where there is none."""
    path = RAW / name
    if not path.is_file():
        pytest.skip("the publisher's file does not lie beside the project")
    return path


def csv_text(rows: Sequence[Mapping[str, object]], *, end: str = "\n", bom: bool = False) -> str:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(rows[0]), lineterminator=end)
    writer.writeheader()
    writer.writerows(rows)
    return ("\ufeff" if bom else "") + text.getvalue()


def write_csv(path: Path, rows: Sequence[Mapping[str, object]], **how: object) -> Path:
    path.write_bytes(csv_text(rows, **how).encode("utf-8"))
    return path


def write_json(path: Path, content: object) -> Path:
    path.write_text(json.dumps(content), encoding="utf-8")
    return path
