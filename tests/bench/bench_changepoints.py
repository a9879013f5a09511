"""Simulations behind "Change points" in docs/methods.md: false breaks, an outlier, a halving, by cost.

Run ``python -m tests.bench.bench_changepoints``; ``--repeats 40`` is a short form. It prints a Markdown
table.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable

import numpy as np
import pandas as pd

from analysis.methods.changepoints import find_breaks
from analysis.methods.segment_costs import COSTS
from tests.methods.support import disturbances, monthly

Make = Callable[[np.random.Generator], np.ndarray]


def _outlier(rng: np.random.Generator) -> np.ndarray:
    values = 1000 + 30 * disturbances(60, 0.0, rng)
    values[20] *= 2.5
    return values


def _halving(mean: float) -> Make:
    return lambda rng: rng.poisson(np.repeat([mean, mean / 2], 30))


CASES: dict[str, Make] = {
    "quiet Poisson counts, mean 5, 60 months": lambda rng: rng.poisson(5, 60),
    "quiet counts, mean 5, variance 15, 60 months": lambda rng: rng.negative_binomial(2.5, 1 / 3, 60),
    "autocorrelation 0.4, 60 months": lambda rng: 1000 + 30 * disturbances(60, 0.4, rng),
    "autocorrelation 0.4, 120 months": lambda rng: 1000 + 30 * disturbances(120, 0.4, rng),
    "one month of 2.5 times its level, 60 months": _outlier,
    "Poisson counts halved, 10 to 5, 60 months": _halving(10),
    "Poisson counts halved, 5 to 2.5, 60 months": _halving(5),
    "Poisson counts halved, 2 to 1, 60 months": _halving(2),
}


def share_with_breaks(make: Make, cost: str, repeats: int) -> float:
    """Share of series in which a break is called."""
    found = 0
    for seed in range(repeats):
        series = monthly(np.round(make(np.random.default_rng(seed))))
        series.attrs["kind"] = "monthly"
        found += not find_breaks(series, cost=cost).table.empty
    return found / repeats


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="False breaks, an outlier and a halving, by cost")
    parser.add_argument("--repeats", type=int, default=300, help="simulated series per case (default 300)")
    repeats = parser.parse_args().repeats
    rows = {
        case: {cost: f"{100 * share_with_breaks(make, cost, repeats):.0f}" for cost in COSTS}
        for case, make in CASES.items()
    }
    table = pd.DataFrame.from_dict(rows, orient="index")
    print("| series with a break, in 100 | " + " | ".join(f"`{cost}`" for cost in COSTS) + " |")
    print("|---|" + "---:|" * len(COSTS))
    for case, *cells in table.itertuples():
        print(f"| {case} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main()
