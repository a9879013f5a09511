"""Simulations behind docs/methods.md, "Monitoring": time between false alarms, and how soon a change rings.

Run ``python -m tests.bench.bench_monitoring``; ``--repeats 100`` is a short form. It prints Markdown tables
and ends with status 1 when the promise is missed.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass

import numpy as np

from analysis.methods import monitoring

STATED = 120.0
WATCHED = 240
CHANGE_AFTER, FOLLOWED = 48, 36
NOISE = 0.15


@dataclass(frozen=True)
class Course:
    """How a simulated series goes on: autocorrelation, wandering of its level, growth in percent a year."""

    words: str
    rho: float = 0.0
    wander: float = 0.0
    growth: float = 0.0
    promised: bool = True


COURSES = (
    Course("steady level, rho 0.0"),
    Course("steady level, rho 0.2", rho=0.2),
    Course("steady level, rho 0.4", rho=0.4),
    Course("steady level, rho 0.6", rho=0.6),
    Course("level wanders, a tenth of a month's noise", wander=0.1),
    Course("level wanders, three tenths", wander=0.3, promised=False),
    Course("grows 4% a year, rho 0.0", growth=4, promised=False),
    Course("grows 4% a year, rho 0.4", rho=0.4, growth=4, promised=False),
)
# What happens: step in standard deviations of a month's noise, months it takes to come in.
CHANGES = (("step of 2", 2.0, 1), ("step of 3", 3.0, 1), ("fall of 2 over a year", 2.0, 12),
           ("fall of 4 over a year and a half", 4.0, 18))  # fmt: skip


def simulate(
    repeats: int, months: int, course: Course, seed: int, path: np.ndarray | None = None
) -> np.ndarray:
    """Logs of monthly counts near 1,000 with a season, shape (repeats, months); `path` is in deviations."""
    rng = np.random.default_rng([seed, months, round(100 * course.rho), round(100 * course.wander)])
    shocks = rng.standard_normal((repeats, months))
    noise = np.empty_like(shocks)
    noise[:, 0] = shocks[:, 0]
    for t in range(1, months):
        noise[:, t] = course.rho * noise[:, t - 1] + np.sqrt(1 - course.rho**2) * shocks[:, t]
    noise += course.wander * rng.standard_normal((repeats, months)).cumsum(axis=1)
    t = np.arange(months)
    logs = np.log(1000) + 0.15 * np.sin(2 * np.pi * t / 12) + course.growth / 100 * t / 12
    logs = logs + NOISE * (noise if path is None else noise + path)
    return np.log(np.maximum(rng.poisson(np.exp(logs)), 1))


def time_between(repeats: int, course: Course, seed: int = 1) -> tuple[float, float]:
    """Months watched per alarm, and per series until its first (months without any count as watched)."""
    logs = simulate(repeats, monitoring.LEARNING + WATCHED, course, seed)
    found = [_alarms(row) for row in _errors(logs)]
    every = sum(len(alarms) for alarms in found)
    firsts = [alarms[0][2] + 1 if alarms else WATCHED for alarms in found]
    rung = sum(bool(alarms) for alarms in found)
    return repeats * WATCHED / max(every, 1), sum(firsts) / max(rung, 1)


def delays(repeats: int, course: Course, size: float, ramp: int, seed: int = 2) -> np.ndarray:
    """Months from the first of a fall to the alarm it rings, infinite where none within `FOLLOWED`.

    Series that had an alarm on when the fall began are left out.
    """
    start = monitoring.LEARNING + CHANGE_AFTER
    months = np.arange(start + FOLLOWED)
    path = -size * np.clip((months - start + 1) / ramp, 0, 1)
    waits = []
    for row in _errors(simulate(repeats, len(months), course, seed, path)):
        alarms = _alarms(row)
        if any(rang < CHANGE_AFTER and (ended or FOLLOWED + CHANGE_AFTER) > CHANGE_AFTER
               for _, _, rang, ended in alarms):  # fmt: skip
            continue
        down = [rang for side, _, rang, _ in alarms if side == monitoring.DOWN and rang >= CHANGE_AFTER]
        waits.append(down[0] - CHANGE_AFTER + 1 if down else np.inf)
    return np.array(waits)


def _errors(logs: np.ndarray) -> np.ndarray:
    return monitoring.standardised_errors(logs)[0][:, monitoring.LEARNING :]


def _alarms(errors: np.ndarray) -> list[tuple[str, int, int, int | None]]:
    return monitoring.rung(errors, monitoring.threshold_for(STATED)).alarms


def main() -> int:
    """Print the tables; return 1 when a promised course rings more often than stated."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--repeats", type=int, default=600)
    repeats = parser.parse_args().repeats
    missed = False
    print("| course | promised | months between false alarms | months to the first |\n|---|---|---:|---:|")
    for course in COURSES:
        between, first = time_between(repeats, course)
        missed |= course.promised and min(between, first) < STATED
        print(f"| {course.words} | {'yes' if course.promised else 'no'} | {between:.0f} | {first:.0f} |")
    print("\n| change, in deviations | rho | rung within a year | within three | middle delay, months |")
    print("|---|---:|---:|---:|---:|")
    for words, size, ramp in CHANGES:
        for rho in (0.0, 0.4):
            waits = delays(repeats, Course("", rho=rho), size, ramp)
            middle = float(np.median(waits))
            shown = f"{middle:.0f}" if np.isfinite(middle) else "none"
            year, three = 100 * np.mean(waits <= 12), 100 * np.mean(np.isfinite(waits))
            print(f"| {words} | {rho:.1f} | {year:.0f}% | {three:.0f}% | {shown} |")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
