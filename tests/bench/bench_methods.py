"""Simulations behind docs/methods.md: verdicts and intervals of `effect_of`, the rolling-sum guard, speed.

Run ``python -m tests.bench.bench_methods``; fewer than 100 repeats is the short form for continuous
integration, which leaves out cases that another one resembles. It prints Markdown tables and ends with status
1 when a promise is missed. Processes share the work; the figures do not depend on how many there are.
"""

from __future__ import annotations

import argparse
import math
import os
import sys
import time
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from itertools import repeat
from multiprocessing import get_context

import numpy as np
import pandas as pd
import statsmodels.api as sm
from scipy import stats

from analysis.errors import NotIdentified
from analysis.methods.design import affected_months, interrupted_design
from analysis.methods.fits import autoregressive_fit
from analysis.methods.guards import refuse_rolling_sums
from analysis.methods.interrupted import effect_of
from analysis.methods.rolling import to_twelve_month_sums
from analysis.methods.verdict import WORDS
from tests.methods.support import disturbances, monthly, uk_drivers

CLOSED_FORM = ("averaged", "quasi_poisson", "quasi_poisson_ar1", "prais_winsten_log", "counterfactual")
"""Rungs without a numerical search; the two others could turn a few "clear" into "weak"."""

FULL = 100
"""From so many repeats on every case runs, and no allowance is made for chance."""

CHUNK = 10
"""Series that a process works through at a time."""

FALSE_CLEAR, HELD = 0.05, 0.90
"""Promised where nothing of what was asked happened: at most so many "clear", so many intervals hold."""

SECONDS = 2.0
"""Promised for one answer with everything beside it."""

Course = Callable[[np.ndarray, np.random.Generator], np.ndarray]


def _nothing(since: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    return np.zeros(len(since))


@dataclass(frozen=True)
class Case:
    """Series of one kind, what is asked of them, and what is promised.

    Attributes
    ----------
    name : str
    effect, other : callable
        Log-scale effect of the event, and whatever else happens, by months since the onset.
    mean, growth, season, noise, rho
        Of the counts: level, rise a year (log scale), swing of the season, spread of a month's noise (log
        scale) and its autocorrelation. Counting noise comes on top.
    before, after : int
        Months.
    options : dict
        Of :func:`effect_of`.
    promise : tuple of (tuple of str, float), optional
        Verdicts that count as found, and the smallest share of them. Without one the case promises few false
        "clear" and intervals that hold.
    short : bool
        Whether the short form runs it.
    """

    name: str
    effect: Callable[[np.ndarray], np.ndarray] = lambda since: np.zeros(len(since))
    other: Course = _nothing
    mean: float = 1000.0
    growth: float = 0.04
    season: float = 0.15
    noise: float = 0.10
    rho: float = 0.2
    before: int = 24
    after: int = 12
    options: dict[str, object] = field(default_factory=dict)
    promise: tuple[tuple[str, ...], float] | None = None
    short: bool = True

    def series(self, seed: int) -> tuple[pd.Series, float]:
        """One simulated series and the true average effect, in percent."""
        rng = np.random.default_rng([seed, zlib.crc32(self.name.encode())])
        n = self.before + self.after
        t = np.arange(n)
        since = t - self.before
        log_mean = math.log(self.mean) + self.growth * t / 12 + self.season * np.sin(2 * np.pi * t / 12)
        noise = self.noise * math.sqrt(1 - self.rho**2) * disturbances(n, self.rho, rng)
        effect = self.effect(since)
        values = rng.poisson(np.exp(log_mean + noise + effect + self.other(since, rng)))
        asked = affected_months(n, self.before, str(self.options.get("shape", "step")))
        return monthly(values), 100 * math.expm1(effect[asked].mean())


def _step(percent: float) -> Callable[[np.ndarray], np.ndarray]:
    return lambda since: math.log1p(percent / 100) * (since >= 0)


def _walk(drift: float) -> Course:
    return lambda since, rng: np.cumsum(drift + 0.05 * rng.standard_normal(len(since)))


def _outlier(first: int, last: int) -> Course:
    """A month of two and a half times its level, at random from `first` to `last` months since the onset."""
    return lambda since, rng: math.log(2.5) * (since == rng.integers(first, last + 1))


def _bend(rise: float, fall: float) -> Course:
    """Rises by `rise` a month (log scale), and from nine months before the onset falls by `fall`."""
    return lambda since, rng: rise * since - (rise + fall) * np.clip(since + 9, 0, None)


def _earlier_step(percent: float) -> Course:
    return lambda since, rng: math.log1p(percent / 100) * (since >= -4)


PULSE = {"shape": "pulse", "pulse_months": 5}
LONG = {"growth": math.log(1.25), "before": 60, "after": 24}
FOUND = ("clear", "weak")

CASES = (
    Case("step of -50%", _step(-50), promise=(("clear",), 0.70)),
    Case("step of -30%", _step(-30), promise=(FOUND, 0.70)),
    Case("nothing"),
    Case("nothing, autocorrelation 0.6", rho=0.6),
    Case("random walk, 5% a month", other=_walk(0.0), noise=0.0, short=False),
    Case("random walk, 5% a month, rising 2%", other=_walk(0.02), noise=0.0),
    Case("counts near 5", mean=5.0, growth=0.0, season=0.0, noise=0.0),
    Case("fall of 40% over a year, asked as a step", lambda s: math.log(0.6) * np.clip((s + 1) / 12, 0, 1)),
    Case("outlier of 2.5 times before", other=_outlier(-24, -1), short=False),
    Case("outlier of 2.5 times in the last month before", other=_outlier(-1, -1)),
    Case("outlier of 2.5 times after", other=_outlier(0, 11), short=False),
    Case("bend 9 months before, falling 2% a month", other=_bend(0.0, 0.02), short=False),
    Case("bend 9 months before, falling 3% a month", other=_bend(0.0, 0.03)),
    Case("bend 9 months before, falling 5% a month", other=_bend(0.0, 0.05), short=False),
    Case("bend 9 months before, rising 2%, then falling 2%", other=_bend(0.02, 0.02)),
    Case("undeclared step of -40% 4 months before", other=_earlier_step(-40)),
    Case("undeclared step of -30% 4 months before", other=_earlier_step(-30), short=False),
    Case("step of -25%, rising 25% a year", _step(-25), promise=(("clear",), 0.60), **LONG),
    Case(
        "pulse of -25% for 5 months, rising 25% a year",
        lambda s: math.log(0.75) * ((s >= 0) & (s < 5)),
        options=PULSE,
        promise=(FOUND, 0.80),
        **LONG,
    ),
    Case("nothing, rising 25% a year, asked as a pulse", options=PULSE, **LONG),
)
BY_NAME = {case.name: case for case in CASES}


def run_chunk(name: str, first: int, last: int) -> list[tuple[str, bool]]:
    """Verdict of each series from `first` to `last` - 1, and whether its interval held the truth."""
    case = BY_NAME[name]
    answers = []
    for seed in range(first, last):
        series, truth = case.series(seed)
        try:
            result = effect_of(
                series, series.index[case.before], rungs=CLOSED_FORM, seed=seed, **case.options
            )
        except NotIdentified:
            answers.append(("not identified", False))
            continue
        row = result.term()
        answers.append((result.verdict.word, bool(row["lower"] <= truth <= row["upper"])))
    return answers


def verdict_table(pool: ProcessPoolExecutor, repeats: int) -> pd.DataFrame:
    """Verdicts and intervals of every case: counts, with what is promised."""
    cases = [case for case in CASES if case.short or repeats >= FULL]
    starts = range(0, repeats, CHUNK)
    jobs = [(case.name, start, min(start + CHUNK, repeats)) for case in cases for start in starts]
    chunks = iter(pool.map(run_chunk, *zip(*jobs, strict=True)))
    rows = []
    for case in cases:
        answers = [answer for _ in starts for answer in next(chunks)]
        words = [word for word, _ in answers]
        held = [inside for word, inside in answers if word != "not identified"]
        rows.append(
            {
                "case": case.name,
                "months": f"{case.before} + {case.after}",
                **{word: words.count(word) for word in WORDS},
                "intervals shown": len(held),
                "held": sum(held),
            }
        )
    return pd.DataFrame(rows)


def _promise(case: Case) -> str:
    if case.promise is None:
        return f"clear at most {100 * FALSE_CLEAR:.0f}, held at least {100 * HELD:.0f}%"
    words, share = case.promise
    return f"{' or '.join(words)} at least {100 * share:.0f}"


def as_markdown(table: pd.DataFrame) -> str:
    """The verdicts as a Markdown table; in 100 series, and intervals that held in percent of those shown."""
    lines = [
        f"| case | months | {' | '.join(WORDS)} | intervals shown | held the truth | promised |",
        "|---|---|" + "---:|" * (len(WORDS) + 2) + "---|",
    ]
    for row in table.to_dict("records"):
        repeats = sum(row[word] for word in WORDS)
        shares = [f"{100 * row[word] / repeats:.0f}" for word in (*WORDS, "intervals shown")]
        held = (
            f"{100 * row['held'] / row['intervals shown']:.0f}%" if row["intervals shown"] else "none shown"
        )
        cells = [row["case"], row["months"], *shares, held, _promise(BY_NAME[row["case"]])]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def falls_short(hits: int, tried: int, promised: float) -> bool:
    """Whether `hits` of `tried` break a promised smallest share.

    Of fewer than :data:`FULL`, only a number that would come up less than once in a hundred times if the
    promise were just kept.
    """
    if tried >= FULL:
        return hits / tried < promised
    return bool(stats.binom.cdf(hits, tried, promised) < 0.01)


def missed(table: pd.DataFrame) -> Iterator[str]:
    """Promises on verdicts and intervals that this run broke."""
    for row in table.to_dict("records"):
        case, repeats = BY_NAME[row["case"]], sum(row[word] for word in WORDS)
        if case.promise is not None:
            words, share = case.promise
            found = sum(row[word] for word in words)
            if falls_short(found, repeats, share):
                yield f"{case.name}: {' or '.join(words)} in {found} of {repeats}"
            continue
        if falls_short(repeats - row["clear"], repeats, 1 - FALSE_CLEAR):
            yield f"{case.name}: falsely clear in {row['clear']} of {repeats}"
        if falls_short(row["held"], row["intervals shown"], HELD):
            yield f"{case.name}: {row['held']} of {row['intervals shown']} intervals held"


RHOS = (0.0, 0.2, 0.4, 0.6)
PROMISED_RHO = 0.4
FALL = -0.15


def one_model(rho: float, repeats: int) -> dict[str, float]:
    """Coverage of two regressions on 60 months with a fall of 14%, and what the guard on sums refuses."""
    case = Case(
        f"one model, {rho}", lambda since: FALL * (since >= 0), noise=0.15, rho=rho, before=36, after=24
    )
    plain = Case(f"months and their sums, {rho}", noise=0.15, rho=rho, before=36, after=35)
    count = dict.fromkeys(("averaged", "newey_west", "declared", "undeclared", "months"), 0)
    for seed in range(repeats):
        series, _ = case.series(seed)
        y, design = np.log(series.to_numpy()), interrupted_design(series.index, 36)
        low, high = autoregressive_fit(y, design.matrix, design.contrasts[:, -1:]).interval(0.95)
        count["averaged"] += bool(low[0, 0] <= FALL <= high[0, 0])
        lags = int(np.floor(4 * (len(y) / 100) ** (2 / 9)))
        robust = sm.OLS(y, design.matrix).fit(cov_type="HAC", cov_kwds={"maxlags": lags})
        ends = robust.t_test(design.contrasts[:, -1]).conf_int(0.05)[0]
        count["newey_west"] += bool(ends[0] <= FALL <= ends[1])
        months, _ = plain.series(seed)
        sums = to_twelve_month_sums(months)
        undeclared = sums.copy()
        undeclared.attrs = {}
        count["declared"] += refuses(sums)
        count["undeclared"] += refuses(undeclared)
        count["months"] += refuses(months[-60:])
    return {"rho": rho, **{name: hits / repeats for name, hits in count.items()}}


def refuses(series: pd.Series) -> bool:
    """Whether the rolling-sum guard raises."""
    try:
        refuse_rolling_sums(series)
    except NotIdentified:
        return True
    return False


def one_model_markdown(table: pd.DataFrame) -> str:
    """Coverage and refusals as a Markdown table."""
    lines = [
        "| rho | Prais-Winsten averaged, held | Newey-West, held | sums refused, declared | "
        "sums refused, undeclared | months refused |",
        "|" + "---:|" * 6,
    ]
    for row in table.itertuples(index=False):
        lines.append(f"| {row[0]:.1f} | " + " | ".join(f"{100 * share:.1f}%" for share in row[1:]) + " |")
    return "\n".join(lines)


def missed_by_one_model(table: pd.DataFrame, repeats: int) -> Iterator[str]:
    """Promises on regressions and guard that this run broke."""
    for row in table.to_dict("records"):
        if row["rho"] <= PROMISED_RHO and falls_short(round(row["averaged"] * repeats), repeats, HELD):
            yield f"rho {row['rho']}: the averaged Prais-Winsten interval held in {row['averaged']:.2f}"
        if row["declared"] < 1:
            yield f"rho {row['rho']}: a declared 12-month sum was not refused"
        if falls_short(round(row["undeclared"] * repeats), repeats, 0.99):
            yield f"rho {row['rho']}: undeclared 12-month sums were refused in {row['undeclared']:.2f}"


def seconds_for_one_effect() -> tuple[float, int]:
    """Processor time of one answer with all rungs and 200 placebos on 192 months, and its specifications.

    The second of two runs, and of one thread: what a clock shows where nothing else is running.
    """
    for _ in range(2):
        start = time.process_time()
        result = effect_of(uk_drivers(), "1983-02", placebos=200)
        took = time.process_time() - start
    return took, len(result.specification.table) + len(result.specification.not_run)


def main(arguments: list[str] | None = None) -> int:
    """Run, print, and say whether every promise held."""
    parser = argparse.ArgumentParser(description="Verdicts, intervals, guard and speed of analysis.methods")
    parser.add_argument(
        "--repeats", type=int, default=FULL, help=f"simulated series per case (default {FULL})"
    )
    parser.add_argument("--workers", type=int, default=2, help="processes (default 2)")
    options = parser.parse_args(arguments)
    start = time.perf_counter()
    # One thread in each process: more would wait for one another, and could change the last digit.
    for library in ("OMP", "OPENBLAS", "MKL"):
        os.environ[f"{library}_NUM_THREADS"] = "1"
    with ProcessPoolExecutor(options.workers, mp_context=get_context("spawn")) as pool:
        verdicts = verdict_table(pool, options.repeats)
        models = pd.DataFrame(pool.map(one_model, RHOS, repeat(options.repeats)))
        took, cells = pool.submit(seconds_for_one_effect).result()
    left_out = len(CASES) - len(verdicts)
    print(
        f"{options.repeats} series a case, monthly counts near 1,000 with noise of 10%; in 100 series"
        + (f"; short form, {left_out} of {len(CASES)} cases left out" if left_out else "")
    )
    print(as_markdown(verdicts))
    print(f"\n{options.repeats} series a row, 60 months, noise of 15%, a step of -14%; months and their sums")
    print(one_model_markdown(models))
    print(f"\nOne effect_of, 192 months, all rungs, 200 placebos, {cells} specifications: {took:.2f} s")
    broken = [*missed(verdicts), *missed_by_one_model(models, options.repeats)]
    if took > SECONDS:
        broken.append(f"one effect took {took:.1f} s, more than {SECONDS:.0f}")
    print(f"Run time {time.perf_counter() - start:.0f} s")
    for line in broken:
        print(f"MISSED: {line}", file=sys.stderr)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
