"""How long it takes to load the data: all that is bundled, and a file of five million rows.

Run ``python -m tests.bench.bench_load``. It prints seconds and peak memory beside the targets, and ends with
code 1 when one is missed. ``--rows`` makes the large file smaller, ``--only`` takes one of the two.
"""

from __future__ import annotations

import argparse
import datetime as dt
import itertools
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from analysis.project import Project
from analysis.sources.catalogue import DATASETS
from analysis.sources.cbp import reader as cbp
from analysis.store.asof import View

BUNDLED_SECONDS = 2.0
LARGE_ROWS, LARGE_SECONDS, LARGE_BYTES = 5_000_000, 15.0, 2_000_000_000
FIRST_YEAR = 2014


def load_bundled(project: Project, day: dt.date) -> int:
    """Read every dataset and every timeline as known on a day, validated; return the rows read."""
    view = View(project, day)
    rows = sum(len(view.read(name).table) for name in DATASETS)
    return rows + sum(len(view.timeline(name)) for name in view.schemas())


def bundled(project: Project) -> bool:
    """Load the bundled data twice and judge the second, warm, run."""
    day = dt.date(2026, 10, 8)
    load_bundled(project, day)
    start = time.perf_counter()
    rows = load_bundled(project, day)
    seconds = time.perf_counter() - start
    print(f"bundled data: {rows:,} rows loaded and validated in {seconds:.2f} s (target {BUNDLED_SECONDS} s)")
    return seconds < BUNDLED_SECONDS


def write_large(path: Path, rows: int) -> float:
    """Write a file of CBP's shape with `rows` rows, every month whole; return its pounds."""
    combinations = [
        ",".join(parts)
        for parts in itertools.product(
            cbp.COMPONENTS, cbp.BORDERS, cbp.LAND_FILTERS, sorted(cbp.AREAS), cbp.DRUG_TYPES
        )
    ]
    # Both components must stand in every month, wherever it is cut.
    half = len(combinations) // 2
    order = [text for pair in zip(combinations[:half], combinations[half:], strict=True) for text in pair]
    draws = np.random.default_rng(0)
    pounds, written = 0.0, 0
    months = sorted(cbp.MONTHS, key=lambda name: (cbp.MONTHS[name] + 2) % 12)
    size = min(len(order), -(-rows // (12 * (2099 - FIRST_YEAR))))
    years = -(-rows // (12 * size))
    with path.open("w", encoding="ascii", newline="") as stream:
        stream.write(",".join(cbp.MONTHLY_COLUMNS) + "\r\n")
        for year in range(FIRST_YEAR, FIRST_YEAR + years):
            for month in months:
                quantities = np.round(draws.gamma(0.3, 40, size), 6)
                events = draws.integers(1, 60, size)
                pounds += float(quantities.sum())
                written += size
                stream.write(
                    "".join(
                        f"{year},{month},{text},{count},{quantity!r}\r\n"
                        for text, count, quantity in zip(
                            order[:size], events.tolist(), quantities.tolist(), strict=True
                        )
                    )
                )
    print(f"large file: {written:,} rows, {path.stat().st_size / 1e6:,.0f} MB written")
    return pounds


def load_large(path: Path, pounds: float) -> bool:
    """Load and add up the large file in this process; judge seconds, peak memory and the sum."""
    start = time.perf_counter()
    table = cbp.read_monthly(path)
    total = table.groupby(["fiscal_year", "drug"], observed=True)["quantity_lb"].sum().sum()
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    print(
        f"large file: {len(table):,} rows loaded and added up in {seconds:.1f} s "
        f"(target {LARGE_SECONDS:g} s), peak {peak / 1e9:.2f} GB (target {LARGE_BYTES / 1e9:g} GB)"
    )
    right = abs(total - pounds) <= 1e-9 * pounds
    if not right:
        print(f"large file: {total} lb read, {pounds} lb written")
    return right and (len(table) < LARGE_ROWS or (seconds < LARGE_SECONDS and peak < LARGE_BYTES))


def large(rows: int) -> bool:
    """Write the large file and load it in a process of its own, whose peak memory is that of the load."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "nationwide-drugs-large.csv"
        pounds = write_large(path, rows)
        loading = [
            sys.executable,
            "-m",
            "tests.bench.bench_load",
            "--load",
            str(path),
            "--pounds",
            repr(pounds),
        ]
        return subprocess.run(loading, check=False).returncode == 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", choices=("bundled", "large"))
    parser.add_argument("--rows", type=int, default=LARGE_ROWS)
    parser.add_argument("--load", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--pounds", type=float, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.load:
        return 0 if load_large(given.load, given.pounds) else 1
    good = [
        bundled(Project.find()) if given.only != "large" else True,
        large(given.rows) if given.only != "bundled" else True,
    ]
    return 0 if all(good) else 1


if __name__ == "__main__":
    raise SystemExit(main())
