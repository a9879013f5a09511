"""How often the intervals of nowcasts hold on simulated reporting.

Run ``python -m tests.bench.bench_nowcast --repeats 400``. It prints a Markdown table and ends with status 1
when a promise is missed.
"""

from __future__ import annotations

import argparse
import sys

import numpy as np
import pandas as pd

from analysis.methods.nowcast import OWN, nowcast, reporting_triangle
from analysis.methods.nowcast_scores import windows_apart

NAMES = {"reference": "month", "vintage": "published", "value": "deaths"}
SETTLED, FIRST = 12, pd.Period("2015-01", freq="M")
PROMISED = 0.90
# Name: months that a value adds up, and the months (counted from the first) in which a file came out.
CASES = {
    "monthly counts, 24 files in a row": (1, tuple(range(40, 64))),
    "monthly counts, 6 files in a row": (1, tuple(range(58, 64))),
    "monthly counts, 3 files in a row": (1, tuple(range(61, 64))),
    "monthly counts, 6 uneven files": (1, (20, 30, 36, 58, 60, 63)),
    "12-month sums, 24 files in a row": (12, tuple(range(40, 64))),
    "12-month sums, 6 files in a row": (12, tuple(range(58, 64))),
    "12-month sums, 3 files in a row": (12, tuple(range(61, 64))),
    "12-month sums, 6 uneven files": (12, (20, 30, 36, 58, 60, 63)),
}

# Delays that drift faster than promised for; shown, and not part of the promise.
BEYOND = (
    "monthly counts, 24 files in a row",
    "12-month sums, 24 files in a row",
    "12-month sums, 6 uneven files",
)
DRIFT, FASTER = 0.15, (0.3, 0.6)


def reports(
    months: int, rng: np.random.Generator, *, mean: float = 3000.0, drift: float = DRIFT
) -> np.ndarray:
    """Counts of each month (rows) known after each month of age, 0 to the settled age (columns).

    Counts are negative binomial around a level that moves; the shares that arrive after one month, two months
    and so on are Dirichlet around a geometric delay whose mean drifts by `drift` over the series.
    """
    level = mean * np.exp(np.cumsum(0.03 * rng.standard_normal(months)))
    counts = rng.negative_binomial(100, 100 / (100 + level))
    slow = 0.55 * np.exp(drift * np.linspace(-0.5, 0.5, months) * rng.choice([-1, 1]))[:, None]
    share = slow ** np.arange(SETTLED)
    share /= share.sum(axis=1, keepdims=True)
    gamma = rng.gamma(400 * share)
    arrived = rng.multinomial(counts, gamma / gamma.sum(axis=1, keepdims=True))
    return np.concatenate([np.zeros((months, 1)), np.cumsum(arrived, axis=1)], axis=1)


def simulated(
    window: int, files: tuple[int, ...], seed: int, **options: float
) -> tuple[pd.DataFrame, pd.Series]:
    """A long table of vintages, and the final values by reference month."""
    months = max(files)
    known = reports(months, np.random.default_rng([seed, window, len(files), files[0]]), **options)
    rows = []
    for file in files:
        age = np.minimum(file - np.arange(min(file, months)), SETTLED)
        values = pd.Series(known[np.arange(len(age)), age]).rolling(window).sum().dropna()
        # The month before the file, still almost empty, is not shown.
        values = values.iloc[max(0, len(values) - 36) : -2]
        rows.append(
            pd.DataFrame({"month": FIRST + values.index, "published": FIRST + file, "deaths": values})
        )
    final = pd.Series(known[:, -1]).rolling(window).sum()
    final.index = pd.PeriodIndex([FIRST + place for place in final.index])
    return pd.concat(rows, ignore_index=True), final


def coverage(window: int, files: tuple[int, ...], repeats: int, **options: float) -> dict[str, float]:
    """Share of final values inside the 95% interval, over all open months and repeats."""
    held, made, width, off, raw = 0, 0, [], [], []
    for seed in range(repeats):
        table, final = simulated(window, files, seed, **options)
        triangle = reporting_triangle(table, **NAMES, settled_after=SETTLED, window=window)
        answer = nowcast(triangle, levels=(0.95,)).table
        answer = answer[answer["method"] == OWN]
        truth = final[answer["reference"]].to_numpy()
        held += int((answer["lower_95"].le(truth) & answer["upper_95"].ge(truth)).sum())
        made += len(answer)
        width.extend((answer["upper_95"] - answer["lower_95"]) / truth)
        off.extend(np.abs(answer["estimate"] / truth - 1))
        raw.extend(np.abs(answer["reported"] / truth - 1))
    return {
        "n": made,
        "apart": windows_apart(answer["reference"], window) * repeats,
        "coverage": held / made,
        "width": float(np.median(width)),
        "error": float(np.mean(off)),
        "reported": float(np.mean(raw)),
    }


def main() -> int:
    """Print the table; return 1 when an interval holds less often than promised."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=400)
    repeats = parser.parse_args().repeats
    print("| case | nowcasts | 95% interval held | median width | mean error | mean error as reported |")
    print("|---|---:|---:|---:|---:|---:|")
    missed = False
    shown = [(name, name, DRIFT) for name in CASES]
    shown += [
        (f"{name}, {fast / DRIFT:.0f} times the drift", name, fast) for fast in FASTER for name in BEYOND
    ]
    for title, name, drift in shown:
        window, files = CASES[name]
        row = coverage(window, files, repeats, drift=drift)
        missed |= drift == DRIFT and row["coverage"] < PROMISED
        print(
            f"| {title} | {row['n']:,} | {row['coverage']:.1%} | {row['width']:.1%} | {row['error']:.1%} | "
            f"{row['reported']:.1%} |"
        )
    if missed:
        print(f"\nA 95% interval held less often than {PROMISED:.0%}.")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
