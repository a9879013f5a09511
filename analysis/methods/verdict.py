"""One written rule from evidence to a word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import pandas as pd

from analysis import writing

WORDS = ("clear", "weak", "none seen", "not identified")

RULE = """\
The verdict on an event is the first that applies.

1. not identified, when a guard refuses the data.
2. not identified, when another event lies within six months of the onset, before or after: six points are the
   fewest that can tell two dates apart.
3. not identified, when more than one placebo date in five fires and the event does not rank in the first 5%
   of them: the model calls changes as large where nothing happened.
4. not identified, when a negative-control series moved the same way and the difference between the two does
   not leave out zero.
5. The headline interval includes zero: none seen - or not identified, when the window could not have seen
   even a halving.
6. weak, when the interval leaves out zero but any of these fails:
   a. at least 19 placebo dates, of which no more than one in five fires, and the event ranks in the first 5%
      of them and of the simulated series;
   b. every rung of the ladder has the same sign, and at least half leave out zero;
   c. at least 80% of the specification curve has the same sign, and at least half of it leaves out zero;
   d. no negative control moved the same way;
   e. no other event inside the months from the onset on;
   f. no month still provisional was used.
7. clear, otherwise.
"""
"""The rule, as printed in documents."""

SEPARATION_MONTHS = 6
FIRING_LIMIT = 0.20
RANK_LIMIT = 0.05
FEWEST_PLACEBO_DATES = 19
SAME_SIGN_CELLS = 0.80
EXCLUDING_CELLS = 0.50
BLIND_FALL_PERCENT = -50.0


@dataclass(frozen=True)
class Evidence:
    """The pieces that the rule looks at.

    Attributes
    ----------
    estimate, lower, upper : float
        Headline average change, percent.
    rung_estimates, rung_excludes : tuple
        Average change of every rung that ran, and whether its interval leaves out zero.
    placebo_dates : int
    rank_in_time, rank_simulated, fires_in_time : float
    cells : int
    cells_same_sign, cells_excluding : float
        Shares of the specification curve.
    smallest_fall : float
        Smallest detectable fall, percent (negative).
    controls : pandas.DataFrame
        ``control, estimate, excludes_zero, net_excludes_zero``; may be empty.
    events : pandas.DataFrame
        ``event, months_from_onset, after_onset``; may be empty.
    provisional_months : int
    """

    estimate: float
    lower: float
    upper: float
    rung_estimates: tuple[float, ...]
    rung_excludes: tuple[bool, ...]
    placebo_dates: int
    rank_in_time: float
    rank_simulated: float
    fires_in_time: float
    cells: int
    cells_same_sign: float
    cells_excluding: float
    smallest_fall: float
    controls: pd.DataFrame
    events: pd.DataFrame
    provisional_months: int = 0

    def alike(self) -> list[_Control]:
        """Negative controls that moved as the series did, and whose own interval leaves out zero."""
        rows = self.controls[list(_Control._fields)].itertuples(index=False)
        return [
            control
            for control in (_Control(*row) for row in rows)
            if control.excludes_zero and control.estimate * self.estimate > 0
        ]


class _Control(NamedTuple):
    control: str
    estimate: float
    excludes_zero: bool
    net_excludes_zero: bool


@dataclass(frozen=True)
class Verdict:
    """A word and the reasons for it.

    Attributes
    ----------
    word : str
        One of :data:`WORDS`.
    reasons : tuple of str
        Plain sentences, the deciding ones first.
    """

    word: str
    reasons: tuple[str, ...]

    @property
    def identified(self) -> bool:
        """False when no effect size may be shown."""
        return self.word != "not identified"

    @property
    def table(self) -> pd.DataFrame:
        """One row a reason: ``verdict, order, reason``."""
        return pd.DataFrame(
            {"verdict": self.word, "order": range(1, len(self.reasons) + 1), "reason": list(self.reasons)}
        )

    def summary(self) -> str:
        """The word, then its reasons."""
        return f"{self.word}: " + " ".join(self.reasons)


def verdict_from(evidence: Evidence) -> Verdict:
    """Apply :data:`RULE`.

    Parameters
    ----------
    evidence : Evidence

    Returns
    -------
    Verdict
    """
    blocking = _not_identified_reasons(evidence)
    if blocking:
        return Verdict("not identified", tuple(blocking))
    ends = f"{writing.change(evidence.lower)} to {writing.change(evidence.upper)}"
    interval = f"The headline interval of the average change is {ends}"
    if evidence.lower <= 0 <= evidence.upper:
        blind = evidence.smallest_fall <= BLIND_FALL_PERCENT
        smallest = writing.share(abs(evidence.smallest_fall) / 100)
        sight = f"the window could see a fall of {smallest} or more"
        if blind:
            return Verdict(
                "not identified",
                (f"{interval}, and it includes zero; {sight} only, so it could miss a halving.",),
            )
        return Verdict("none seen", (f"{interval}, and it includes zero.", f"{sight[0].upper()}{sight[1:]}."))
    doubts = _doubts(evidence)
    if doubts:
        return Verdict("weak", (f"{interval}, and it leaves out zero, but:", *doubts))
    return Verdict(
        "clear",
        (
            f"{interval}, and it leaves out zero.",
            f"It ranks in the first {writing.share(max(evidence.rank_in_time, evidence.rank_simulated))} of "
            "placebos; "
            f"every model has the same sign, and so has {writing.share(evidence.cells_same_sign)} of "
            f"{evidence.cells} specifications.",
        ),
    )


def _not_identified_reasons(evidence: Evidence) -> list[str]:
    reasons = []
    events = evidence.events
    if len(events):
        near = events[events["months_from_onset"].abs() < SEPARATION_MONTHS]
        reasons += [
            f"{event} lies {abs(away)} month(s) {'after' if away > 0 else 'before' if away < 0 else 'from'} "
            "the onset: the two cannot be told apart."
            for event, away in near[["event", "months_from_onset"]].itertuples(index=False)
        ]
    if evidence.fires_in_time > FIRING_LIMIT and evidence.rank_in_time > RANK_LIMIT:
        reasons.append(
            f"{writing.share(evidence.fires_in_time)} of placebo dates fire: "
            "the model calls changes as large where nothing happened."
        )
    reasons += [
        f"The negative control {row.control} moved the same way ({writing.change(row.estimate)}), "
        "and the difference between the two does not leave out zero."
        for row in evidence.alike()
        if not row.net_excludes_zero
    ]
    return reasons


def _doubts(evidence: Evidence) -> list[str]:
    doubts = []
    if evidence.placebo_dates < FEWEST_PLACEBO_DATES:
        doubts.append(
            f"Only {evidence.placebo_dates} placebo dates fit before the event; "
            f"{FEWEST_PLACEBO_DATES} are needed to rank it."
        )
    elif evidence.rank_in_time > RANK_LIMIT:
        doubts.append(
            f"{writing.share(evidence.rank_in_time)} of placebo dates look at least as much like an effect."
        )
    if evidence.fires_in_time > FIRING_LIMIT:
        doubts.append(f"{writing.share(evidence.fires_in_time)} of placebo dates fire, though less strongly.")
    if evidence.rank_simulated > RANK_LIMIT:
        doubts.append(
            f"{writing.share(evidence.rank_simulated)} of simulated series without an effect look as "
            "surprising."
        )
    signs = [estimate * evidence.estimate > 0 for estimate in evidence.rung_estimates]
    if not all(signs):
        doubts.append(f"{signs.count(False)} of {len(signs)} models has the opposite sign.")
    if sum(evidence.rung_excludes) < len(evidence.rung_excludes) / 2:
        doubts.append(
            f"Only {sum(evidence.rung_excludes)} of {len(evidence.rung_excludes)} models leave out zero."
        )
    if not evidence.cells:
        doubts.append("No other specification could be estimated.")
    else:
        if evidence.cells_same_sign < SAME_SIGN_CELLS:
            doubts.append(
                f"Only {writing.share(evidence.cells_same_sign)} of {evidence.cells} specifications have the "
                "sign."
            )
        if evidence.cells_excluding < EXCLUDING_CELLS:
            doubts.append(
                f"Only {writing.share(evidence.cells_excluding)} of {evidence.cells} specifications "
                "leave out zero."
            )
    doubts += [
        f"The negative control {row.control} moved the same way ({writing.change(row.estimate)})."
        for row in evidence.alike()
    ]
    if len(evidence.events):
        after = evidence.events.loc[evidence.events["after_onset"], ["event", "months_from_onset"]]
        doubts += [
            f"{event} lies inside the months after the onset, {away} months in."
            for event, away in after.itertuples(index=False)
        ]
    if evidence.provisional_months:
        doubts.append(f"{evidence.provisional_months} month(s) used are provisional.")
    return doubts
