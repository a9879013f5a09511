"""One byte of the store that is not as it was: found before a chapter runs, by name.

Tables and origins have checksums. A timeline has its seal, which finds also a letter that became another one.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from analysis.errors import ExitCode
from tests.faults.conftest import change_input, repeats, standing

SEED = 20260101
TIMES = repeats(10, 2)  # bytes of each table
VINTAGE = "data/snapshots/cbp/drug_seizures/2026-01-31"


def flip(path: Path, position: int) -> None:
    """Flip one bit of one byte."""
    content = bytearray(path.read_bytes())
    content[position] ^= 1
    path.write_bytes(content)


def refused(project, launch, code: int = ExitCode.REFUSED) -> str:
    """Require that a run stops before its first chapter with an exit code; return what it said."""
    before = standing(project)
    change_input(project, "damaged")
    text = launch(project, "publish", "--no-refresh").expect(code).text
    assert "running chapters" not in text or "seizures " not in text
    assert standing(project) == before
    return text.replace("\n", " ")


@pytest.mark.parametrize("number", range(TIMES))
def test_a_flipped_byte_in_a_table(small, launch, number):
    chosen = random.Random(SEED + number)
    path = chosen.choice(sorted(small.snapshots.rglob("table.parquet")))
    flip(path, chosen.randrange(path.stat().st_size))
    told = refused(small, launch)
    vintage = path.parent
    assert (
        f"{vintage.parent.relative_to(small.snapshots)}, vintage {vintage.name}: the table's checksum is"
        in told
    )
    assert "Restore the folder from version control" in told


@pytest.mark.parametrize("field", ["table_sha256: ", "  date: ", "title: ", "rows: "])
def test_a_flipped_byte_in_an_origin(small, launch, field):
    path = small.root / VINTAGE / "origin.yml"
    flip(path, path.read_bytes().index(field.encode()) + len(field))
    told = refused(small, launch)
    assert "drug_seizures" in told
    assert "2026-01-31" in told


@pytest.mark.parametrize("text", [b",", b"-0", b"of "])
def test_a_flipped_byte_in_a_timeline(small, launch, text):
    path = small.timelines / "scheduling.csv"
    rows = path.read_bytes().index(b"\n")
    flip(path, path.read_bytes().index(text, rows))
    assert "scheduling.csv" in refused(small, launch, ExitCode.UNSEALED)
