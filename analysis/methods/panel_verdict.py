"""One written rule from a panel to a word, in the words of `analysis.methods.verdict`."""

from __future__ import annotations

from collections.abc import Sequence

from analysis import writing
from analysis.methods.panel import LEADS_LIMIT, DifferenceInDifferences
from analysis.methods.panel_placebo import PanelPlacebos
from analysis.methods.synthetic import SyntheticControl
from analysis.methods.verdict import (
    BLIND_FALL_PERCENT,
    FEWEST_PLACEBO_DATES,
    FIRING_LIMIT,
    RANK_LIMIT,
    Verdict,
)

WEAK_RANK = 0.10

PANEL_RULE = """\
The verdict on an event in a panel is the first that applies.

1. not identified, when a guard refuses the panel.
2. not identified, when another event lies within six months of the onset: it touches the same units.
3. not identified, when the units, or units and their synthetic ones, had begun to part before the event
   (joint test of the leads, by F or among relabellings, below 10%), or when synthetic units are no closer to
   the exposed ones than their own means.
4. not identified, when more than one other date in five fires and the event does not rank in the first 5% of
   them: the units differ like that at any time.
5. none seen, when the interval of the difference includes zero - or not identified, when not even a halving
   would have been seen. For a synthetic control: none seen, when it ranks beyond the first 10% of placebos.
6. weak, when any of these fails:
   a. it ranks in the first 5% of relabellings or placebos;
   b. at least 19 other dates could be asked, of which no more than one in five fires, and the event ranks in
      the first 5% of them;
   c. no outcome that the event cannot have moved changed the same way between the same units;
   d. no other event inside the periods from the onset on.
7. clear, otherwise.
"""
"""The rule, as printed in documents."""


def panel_verdict(
    result: DifferenceInDifferences | SyntheticControl,
    *,
    dates: PanelPlacebos | None = None,
    near: Sequence[str] = (),
    inside: Sequence[str] = (),
    moved: Sequence[str] = (),
) -> Verdict:
    """Apply :data:`PANEL_RULE`.

    Parameters
    ----------
    result : DifferenceInDifferences or SyntheticControl
    dates : PanelPlacebos, optional
        The same question at other dates; without it no verdict is better than weak.
    near, inside : sequences of str
        Other events within six months of the onset, and from the onset to the last period.
    moved : sequence of str
        Outcomes the event cannot have moved, and that changed the same way between the same units.

    Returns
    -------
    Verdict
    """
    if isinstance(result, DifferenceInDifferences):
        fault, nothing, rank = _parted(result), _difference_unseen(result), result.relabelled_p
    else:
        fault, nothing, rank = _misfit(result), _gap_unseen(result), result.p_value
    blocked = [f"{event} lies within six months of the onset and touches the same units." for event in near]
    if blocked or fault:
        return Verdict("not identified", (*blocked, *fault))
    firing = dates is not None and dates.dates > 0 and dates.fires > FIRING_LIMIT
    if dates is not None and firing and dates.rank > RANK_LIMIT:
        share = writing.share(dates.fires)
        return Verdict(
            "not identified", (f"{share} of other dates fire: the units differ like that at any time.",)
        )
    if nothing:
        return nothing
    doubts = [f"{event} lies inside the periods after the onset." for event in inside]
    doubts += _doubts_of_dates(dates)
    doubts += [f"{outcome} changed the same way between the same units." for outcome in moved]
    if rank > RANK_LIMIT:
        doubts.insert(0, f"It ranks in the first {writing.share(rank)} of placebos only.")
    found = f"It ranks in the first {writing.share(rank)} of placebos."
    return Verdict("weak", tuple(doubts)) if doubts else Verdict("clear", (found,))


def _doubts_of_dates(dates: PanelPlacebos | None) -> list[str]:
    """What other dates leave open."""
    held = dates.dates if dates is not None else 0
    if dates is None or held < FEWEST_PLACEBO_DATES:
        return [f"Only {held} other dates could be asked; {FEWEST_PLACEBO_DATES} are needed to rank it."]
    if dates.rank > RANK_LIMIT:
        return [f"{writing.share(dates.rank)} of other dates are at least as surprising."]
    if dates.fires > FIRING_LIMIT:
        return [f"{writing.share(dates.fires)} of other dates fire, though less strongly."]
    return []


def _parted(result: DifferenceInDifferences) -> list[str]:
    """Why the leads are not parallel; empty where they are."""
    if result.parallel:
        return []
    worst = writing.number(min(result.leads_p, result.leads_relabelled_p), decimals=3)
    limit = writing.number(LEADS_LIMIT, decimals=2)
    return [f"The units had begun to part before the event (leads, p {worst}, limit {limit})."]


def _misfit(result: SyntheticControl) -> list[str]:
    """Why the synthetic units do not fit; empty where they do."""
    if result.fits:
        return []
    ratio, leads = writing.number(result.fit, decimals=2), writing.number(result.leads_p, decimals=3)
    return [
        "Before the event the synthetic units do not follow the exposed ones (error over spread "
        f"{ratio}; leads, p {leads})."
    ]


def _difference_unseen(result: DifferenceInDifferences) -> Verdict | None:
    """The verdict on an interval that includes zero; None where it does not."""
    if not result.lower <= 0 <= result.upper:
        return None
    smallest = f"A fall of {writing.share(abs(result.smallest) / 100)} or more would have been seen"
    if result.scale == "log" and result.smallest <= BLIND_FALL_PERCENT:
        return Verdict(
            "not identified", (f"The interval includes zero. {smallest} only: a halving could be missed.",)
        )
    return Verdict("none seen", ("The interval includes zero.", f"{smallest}."))


def _gap_unseen(result: SyntheticControl) -> Verdict | None:
    """The verdict on a gap that placebos have as well; None where they have not."""
    if result.p_value <= WEAK_RANK:
        return None
    return Verdict("none seen", (f"It ranks in the first {writing.share(result.p_value)} of placebos.",))
