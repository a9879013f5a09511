"""Simulations behind docs/methods.md: coverage, false alarms, the rolling-sum guard, and speed.

Run ``python -m tests.bench.bench_methods``; ``--repeats 40`` is a short form for continuous integration. It
prints a Markdown table and ends with status 1 when a promise is missed.
"""

from __future__ import annotations

import argparse
import sys
import time

import numpy as np
import pandas as pd
import statsmodels.api as sm

from analysis.errors import NotIdentified
from analysis.methods.design import interrupted_design
from analysis.methods.fits import autoregressive_fit
from analysis.methods.guards import refuse_rolling_sums
from analysis.methods.interrupted import effect_of
from analysis.methods.rolling import to_twelve_month_sums
from analysis.methods.verdict import WORDS
from tests.methods.support import FAST_RUNGS

CASES = tuple((n, rho) for n in (60, 96) for rho in (0.0, 0.2, 0.4, 0.6))
PROMISED = 0.4
EFFECT = -0.15


def simulate(n: int, rho: float, seed: int, effect: float = 0.0) -> pd.Series:
    """Monthly counts: mean 1,000, a trend, a season, AR(1) noise of 15% and counting noise on top."""
    rng = np.random.default_rng([seed, n, round(100 * rho)])
    shocks = rng.standard_normal(n)
    noise = np.empty(n)
    noise[0] = shocks[0]
    for t in range(1, n):
        noise[t] = rho * noise[t - 1] + np.sqrt(1 - rho**2) * shocks[t]
    t = np.arange(n)
    log_mean = np.log(1000) + 0.04 * t / 12 + 0.15 * np.sin(2 * np.pi * t / 12) + 0.15 * noise
    log_mean = log_mean + effect * (t >= onset_of(n))
    index = pd.period_range("2015-01", periods=n, freq="M")
    return pd.Series(rng.poisson(np.exp(log_mean)).astype(float), index=index, name="simulated")


def onset_of(n: int) -> int:
    """The event comes after 60% of the months."""
    return round(0.6 * n)


def intervals(series: pd.Series) -> dict[str, tuple[float, float]]:
    """95% intervals of the average change, log scale: the default estimator and statsmodels' Newey-West."""
    design = interrupted_design(series.index, onset_of(len(series)))
    y = np.log(series.to_numpy())
    low, high = autoregressive_fit(y, design.matrix, design.contrasts[:, -1:]).interval(0.95)
    lags = int(np.floor(4 * (len(y) / 100) ** (2 / 9)))
    robust = sm.OLS(y, design.matrix).fit(cov_type="HAC", cov_kwds={"maxlags": lags})
    ends = robust.t_test(design.contrasts[:, -1]).conf_int(0.05)[0]
    return {"default": (low[0, 0], high[0, 0]), "newey_west": (ends[0], ends[1])}


def verdict_is_clear(series: pd.Series, excludes_zero: bool) -> bool:
    """Whether the whole rule says "clear"; it cannot when the headline interval includes zero."""
    if not excludes_zero:
        return False
    event = series.index[onset_of(len(series))]
    return effect_of(series, event, draws=400).verdict.word == "clear"


def run_case(n: int, rho: float, repeats: int) -> dict:
    """All figures of one length and autocorrelation."""
    held = {"default": 0, "newey_west": 0}
    alarms = {"default": 0, "newey_west": 0}
    clear = refused_plain = refused_sum = refused_declared = 0
    for seed in range(repeats):
        affected = intervals(simulate(n, rho, seed, EFFECT))
        null = simulate(n, rho, 100_000 + seed)
        unaffected = intervals(null)
        for name in held:
            held[name] += affected[name][0] <= EFFECT <= affected[name][1]
            alarms[name] += not unaffected[name][0] <= 0 <= unaffected[name][1]
        excludes = not unaffected["default"][0] <= 0 <= unaffected["default"][1]
        if refuses(null):
            refused_plain += 1
        else:
            clear += verdict_is_clear(null, excludes)
        sums = to_twelve_month_sums(simulate(n + 11, rho, 200_000 + seed))
        refused_declared += refuses(sums)
        undeclared = sums.copy()
        undeclared.attrs = {}
        refused_sum += refuses(undeclared)
    return {
        "n": n,
        "rho": rho,
        "coverage, default": held["default"] / repeats,
        "coverage, Newey-West": held["newey_west"] / repeats,
        "false alarms, interval": alarms["default"] / repeats,
        "false alarms, Newey-West": alarms["newey_west"] / repeats,
        'false alarms, "clear"': clear / repeats,
        "rolling sums refused, declared": refused_declared / repeats,
        "rolling sums refused, undeclared": refused_sum / repeats,
        "plain months refused": refused_plain / repeats,
    }


def refuses(series: pd.Series) -> bool:
    """Whether the rolling-sum guard raises."""
    try:
        refuse_rolling_sums(series)
    except NotIdentified:
        return True
    return False


def seconds_for_one_effect() -> tuple[float, int]:
    """Wall time of one whole answer on 120 months, second run, and the cells of its specification curve."""
    series = simulate(120, 0.3, 1, EFFECT)
    for _ in range(2):
        start = time.perf_counter()
        result = effect_of(series, series.index[84], placebos=200)
        took = time.perf_counter() - start
    return took, result.specification.cells


def verdicts_under_effect(repeats: int, effect: float = -0.36) -> pd.DataFrame:
    """How often each verdict comes up when a step of ``effect`` (log scale; -0.36 is a fall of 30%) is real.

    Only the closed-form rungs run; the two others could turn a few "clear" into "weak".
    """
    rows = []
    for n, rho in ((60, 0.2), (60, 0.4), (96, 0.2), (96, 0.4)):
        words = []
        for seed in range(repeats):
            series = simulate(n, rho, 300_000 + seed, effect)
            event = series.index[onset_of(n)]
            words.append(effect_of(series, event, shape="step", rungs=FAST_RUNGS, draws=400).verdict.word)
        rows.append({"n": n, "rho": rho, **{word: words.count(word) / repeats for word in WORDS}})
    return pd.DataFrame(rows)


def as_markdown(table: pd.DataFrame) -> str:
    """A Markdown table; shares as percentages."""
    lines = ["| " + " | ".join(table.columns) + " |", "|" + "---:|" * table.shape[1]]
    for row in table.itertuples(index=False):
        cells = [str(row[0]), f"{row[1]:.1f}", *(f"{100 * value:.1f}%" for value in row[2:])]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def missed(table: pd.DataFrame, repeats: int) -> list[str]:
    """Promises that this run broke, allowing for the chance error of so few repeats."""
    kept = table[table["rho"] <= PROMISED]
    # Two standard errors at the limit: a short run may not fail on luck.
    slack = 2 * np.sqrt(0.9 * 0.1 / repeats) if repeats < 600 else 0.0
    found = []
    if (kept["coverage, default"] < 0.90 - slack).any():
        found.append("coverage of the default estimator fell below 90%")
    if (kept['false alarms, "clear"'] > 0.05 + slack).any():
        found.append('"clear" came up under no effect more than 5% of the time')
    if (table["rolling sums refused, declared"] < 1).any():
        found.append("a declared 12-month sum was not refused")
    if (table["rolling sums refused, undeclared"] < 0.99 - slack).any():
        found.append("an undeclared 12-month sum was not refused")
    return found


def main(arguments: list[str] | None = None) -> int:
    """Run, print, and say whether every promise held."""
    parser = argparse.ArgumentParser(
        description="Coverage, false alarms, guards and speed of analysis.methods"
    )
    parser.add_argument("--repeats", type=int, default=600, help="simulated series per case (default 600)")
    parser.add_argument(
        "--verdicts", type=int, default=0, help="instead: verdicts in so many series with a real fall of 30%%"
    )
    options = parser.parse_args(arguments)
    if options.verdicts:
        print(f"{options.verdicts} repeats a case; a real step of -30%; verdicts")
        print(as_markdown(verdicts_under_effect(options.verdicts)))
        return 0
    start = time.perf_counter()
    table = pd.DataFrame([run_case(n, rho, options.repeats) for n, rho in CASES])
    print(f"{options.repeats} repeats a case; event after 60% of the months; level and slope; average change")
    print(as_markdown(table))
    took, cells = seconds_for_one_effect()
    print(f"\nOne effect_of, 120 months, 200 placebos, {cells} specifications: {took:.2f} s")
    broken = missed(table, options.repeats)
    if took > 3:
        broken.append(f"one effect took {took:.1f} s, more than 3")
    print(f"Run time {time.perf_counter() - start:.0f} s")
    for line in broken:
        print(f"MISSED: {line}", file=sys.stderr)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
