"""One written rule from evidence to a word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import pandas as pd

from analysis import writing

WORDS = ("clear", "weak", "none seen", "not identified")

RULE = """\
The verdict on an event is the first that applies.

1. not identified, when a guard refuses the data.
2. not identified, when another event lies within six months of the onset, before or after: six points are
   the fewest that can tell two dates apart.
3. not identified, when the months before tell no one course: a shift of the level in the six months before
   the onset has more than half of the weight, or a bend of the trend in the twelve months before it more than
   four fifths.
4. not identified, when more than one placebo date in five fires and the event does not rank in the first 5%
   of them (with fewer than 19 dates: before all of them): the model calls changes as large where nothing
   happened.
5. not identified, when a negative-control series moved the same way and the difference between the two does
   not leave out zero.
6. not identified, when the window could not have seen even a halving - unless the interval leaves out zero
   and the change is as large as the smallest that could have been seen.
7. none seen, when the headline interval includes zero. Models that leave out zero all the same are named.
8. weak, when the interval leaves out zero but any of these fails - or not identified, when one fails and the
   course is in doubt: a level that wanders has more than half of the weight, or a straight course less than a
   tenth:
   a. with at least 19 placebo dates the event ranks in the first 5% of them, and of simulated series without
      an effect; with five to 18 it ranks in the first 1% of simulated series, and no more than one date in
      five fires; fewer are too few;
   b. every other rung of the ladder has the same sign, and at least half leave out zero;
   c. of the specifications that fit the months before, at least 80% have the same sign and at least half
      leave out zero;
   d. the months after the onset keep to the shape asked for: where a step was asked, a slope after it has no
      more than half of the weight;
   e. no negative control moved the same way;
   f. no other event inside the months from the onset on, or in the six months before the window;
   g. no month still provisional was used.
9. clear, otherwise.

The size of a weak change is printed in brackets; with "not identified" no size is printed.
"""
"""The rule, as printed in documents."""

SEPARATION_MONTHS = 6
RECENT_SHIFT, RECENT_BEND = 6, 12
SHIFT_LIMIT, BEND_LIMIT = 0.5, 0.8
OTHER_SHAPE_LIMIT = 0.5
WANDERING_LIMIT, STRAIGHT_LIMIT = 0.5, 0.1
FIRING_LIMIT = 0.20
RANK_LIMIT, RANK_LIMIT_ALONE = 0.05, 0.01
FEWEST_PLACEBO_DATES, FEWEST_TO_FIRE = 19, 5
SAME_SIGN_CELLS = 0.80
EXCLUDING_CELLS = 0.50
BLIND_FALL_PERCENT = -50.0


@dataclass(frozen=True)
class Evidence:
    """The pieces that the rule looks at.

    Attributes
    ----------
    level : float
        Coverage of the intervals.
    estimate, lower, upper : float
        Headline average change, percent.
    rungs, rung_estimates, rung_excludes : tuple
        Name and average change of every other rung that ran, and whether its interval leaves out zero.
    recent_bend, recent_shift : float
        Weight of a bend in the twelve months, and of a shift in the six months, before the onset.
    bend_month, shift_month : str
        The likeliest of each.
    wandering, straight : float
        Weight of a level that wanders, and of a straight course.
    other_shape : float
        Weight of months after the onset that do not keep level, where a step was asked for.
    outliers : tuple of str
        Months set aside.
    placebo_dates : int
    rank_in_time, rank_simulated, fires_in_time : float
    cells : int
    cells_same_sign, cells_excluding : float
        Shares of the specification curve.
    smallest_fall, smallest_rise : float
        Smallest detectable fall (negative) and rise, percent.
    controls : pandas.DataFrame
        ``control, estimate, excludes_zero, net_excludes_zero``; may be empty.
    events : pandas.DataFrame
        ``event, months_from_onset, after_onset, before_window``; may be empty.
    provisional_months : int
    """

    level: float
    estimate: float
    lower: float
    upper: float
    rungs: tuple[str, ...]
    rung_estimates: tuple[float, ...]
    rung_excludes: tuple[bool, ...]
    recent_bend: float
    recent_shift: float
    bend_month: str
    shift_month: str
    wandering: float
    straight: float
    other_shape: float
    outliers: tuple[str, ...]
    placebo_dates: int
    rank_in_time: float
    rank_simulated: float
    fires_in_time: float
    cells: int
    cells_same_sign: float
    cells_excluding: float
    smallest_fall: float
    smallest_rise: float
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
    failed : int
        How many of the tests beside an interval that leaves out zero failed.
    """

    word: str
    reasons: tuple[str, ...]
    failed: int = 0

    @property
    def identified(self) -> bool:
        """False when no effect size may be shown."""
        return self.word != "not identified"

    @property
    def tentative(self) -> bool:
        """True when a size may be shown, in brackets and not as a finding."""
        return self.word == "weak"

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
    interval = f"The {writing.share(evidence.level)} interval of the average change is {ends}"
    includes_zero = evidence.lower <= 0 <= evidence.upper
    if evidence.smallest_fall <= BLIND_FALL_PERCENT and (includes_zero or _smaller_than_seen(evidence)):
        return Verdict("not identified", (_blind(evidence),))
    if includes_zero:
        return _nothing_found(evidence, interval)
    aside = _set_aside(evidence)
    doubts = _doubts(evidence)
    if doubts and evidence.wandering > WANDERING_LIMIT:
        wanders = "The level wanders from month to month, and a change is hard to tell from that."
        return Verdict("not identified", (wanders, *doubts), len(doubts))
    if doubts and evidence.straight < STRAIGHT_LIMIT:
        unsure = "The months before do not follow a straight course; a change is hard to tell from that."
        return Verdict("not identified", (unsure, *doubts), len(doubts))
    if doubts:
        return Verdict("weak", (f"{interval}, and it leaves out zero, but:", *doubts, *aside), len(doubts))
    return Verdict(
        "clear",
        (
            f"{interval}, and it leaves out zero.",
            f"It ranks in the first {writing.share(evidence.rank_simulated)} of simulated series without an "
            f"effect; every model has the same sign, and so has {writing.share(evidence.cells_same_sign)} of "
            f"{evidence.cells} specifications that fit the months before.",
            *aside,
        ),
    )


def _nothing_found(evidence: Evidence, interval: str) -> Verdict:
    """Return the verdict where the headline interval includes zero."""
    smallest = writing.share(abs(evidence.smallest_fall) / 100)
    reasons = [f"{interval}, and it includes zero.", f"The window could see a fall of {smallest} or more."]
    firing = [
        f"{rung} ({writing.change(estimate)})"
        for rung, estimate, excludes in zip(
            evidence.rungs, evidence.rung_estimates, evidence.rung_excludes, strict=True
        )
        if excludes
    ]
    if firing:
        reasons.append(
            f"{len(firing)} of {len(evidence.rungs)} other models leave out zero all the same: "
            f"{', '.join(firing)}."
        )
    return Verdict("none seen", (*reasons, *_set_aside(evidence)))


def _smaller_than_seen(evidence: Evidence) -> bool:
    """Return whether the change is smaller than the smallest that could have been seen.

    In a window that sees little, a change that leaves out zero is most often noise that was large by chance:
    Gelman and Carlin (2014), Beyond power calculations, Perspectives on Psychological Science 9, 641-651.
    """
    limit = evidence.smallest_fall if evidence.estimate < 0 else evidence.smallest_rise
    return bool(abs(np.log1p(evidence.estimate / 100)) < abs(np.log1p(limit / 100)))


def _blind(evidence: Evidence) -> str:
    smallest = writing.share(abs(evidence.smallest_fall) / 100)
    return f"The window could see a fall of {smallest} or more only, so it could miss a halving."


def _set_aside(evidence: Evidence) -> list[str]:
    """Return a sentence on the outliers, where there are any."""
    return [f"Set aside as outliers: {', '.join(evidence.outliers)}."] if evidence.outliers else []


def fires_too_often(dates: int, fires: float, rank: float) -> bool:
    """Whether placebo dates fire so often that an event that does not stand before them tells nothing."""
    return dates > 0 and fires > FIRING_LIMIT and rank > max(RANK_LIMIT, 1 / (1 + dates))


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
    if evidence.recent_shift > SHIFT_LIMIT:
        reasons.append(
            f"A shift of the level shortly before the onset, likeliest in {evidence.shift_month}, explains "
            "the months better: what follows the event cannot be told from it."
        )
    if evidence.recent_bend > BEND_LIMIT:
        reasons.append(
            f"The trend bent shortly before the onset, likeliest in {evidence.bend_month}: too few months "
            "show where it was going."
        )
    if fires_too_often(evidence.placebo_dates, evidence.fires_in_time, evidence.rank_in_time):
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
    if evidence.placebo_dates >= FEWEST_PLACEBO_DATES:
        if evidence.rank_in_time > RANK_LIMIT:
            doubts.append(
                f"{writing.share(evidence.rank_in_time)} of placebo dates look at least as much like an "
                "effect."
            )
    elif evidence.placebo_dates < FEWEST_TO_FIRE:
        doubts.append(f"Only {evidence.placebo_dates} placebo dates fit before the event.")
    elif evidence.fires_in_time > FIRING_LIMIT:
        doubts.append(f"{writing.share(evidence.fires_in_time)} of placebo dates fire, though less strongly.")
    few = evidence.placebo_dates < FEWEST_PLACEBO_DATES
    if evidence.rank_simulated > (RANK_LIMIT_ALONE if few else RANK_LIMIT):
        doubts.append(
            f"{writing.share(evidence.rank_simulated)} of simulated series without an effect look as "
            "surprising."
        )
    signs = [estimate * evidence.estimate > 0 for estimate in evidence.rung_estimates]
    if not all(signs):
        doubts.append(f"{signs.count(False)} of {len(signs)} other models have the opposite sign.")
    if sum(evidence.rung_excludes) < len(evidence.rung_excludes) / 2:
        doubts.append(
            f"Only {sum(evidence.rung_excludes)} of {len(evidence.rung_excludes)} other models leave out "
            "zero."
        )
    if evidence.other_shape > OTHER_SHAPE_LIMIT:
        doubts.append("The months after the onset do not keep to one level: a step does not fit them.")
    if not evidence.cells:
        doubts.append("No other specification could be estimated.")
    else:
        if evidence.cells_same_sign < SAME_SIGN_CELLS:
            doubts.append(
                f"Only {writing.share(evidence.cells_same_sign)} of {evidence.cells} admitted specifications "
                "have the sign."
            )
        if evidence.cells_excluding < EXCLUDING_CELLS:
            doubts.append(
                f"Of {evidence.cells} admitted specifications {writing.share(evidence.cells_excluding)} "
                "leave out zero."
            )
    doubts += [
        f"The negative control {row.control} moved the same way ({writing.change(row.estimate)})."
        for row in evidence.alike()
    ]
    if len(evidence.events):
        early = evidence.events.loc[evidence.events["before_window"], "event"]
        doubts += [f"{event} lies in the six months before the window." for event in early]
        after = evidence.events.loc[evidence.events["after_onset"], ["event", "months_from_onset"]]
        doubts += [
            f"{event} lies inside the months after the onset, {away} months in."
            for event, away in after.itertuples(index=False)
        ]
    if evidence.provisional_months:
        doubts.append(f"{evidence.provisional_months} month(s) used are provisional.")
    return doubts
