"""How far each promise has come: announced, in law, carried out, measured.

A promise may stay a symbol at each of these steps. Sources: columns of the timeline of commitments, each a
closed set or a day; no step is read from words. Both sides are asked the same. That a step was not found does
not say that it was not taken; and a treaty duty, owed to all parties, is no promise to the other side.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import pandas as pd

from analysis.measures.commitments import BOTH, PROMISE, SIDES, TREATY, promised
from analysis.measures.results import Measure, Names, Result, count
from analysis.store.asof import View

SET = "ladder"
# Column of a step -> its name, in the order in which a promise climbs them.
STEPS = {
    "self_announced": "announced",
    "in_law": "in law",
    "carried_out": "carried out",
    "measured": "measured",
}
YES, IN_PART, ONE_SIDE = "yes", "in part", "one side's word"
NONE_FOUND, NONE_YET, NOT_NEEDED, NOT_KNOWN = "none found", "none yet", "not needed", "not known"
STATES = (YES, IN_PART, ONE_SIDE, NONE_FOUND, NONE_YET, NOT_NEEDED, NOT_KNOWN)
TABLE = (
    "commitment_id", "side", "promise_kind", "about", "promise", "made", "made_date", *STEPS,
    "confidence", "publisher", "source_url",
)  # fmt: skip

# Column `law` or `figure` of the timeline -> the state of its step; the others say that nothing was found.
_STATE_OF = {
    "text published": YES,
    "published": YES,
    "in part": IN_PART,
    "one side's word": ONE_SIDE,
    "not by law": NOT_NEEDED,
    "text suffices": NOT_NEEDED,
    "not known": NOT_KNOWN,
}
_REACHED = (YES, IN_PART, ONE_SIDE)


def steps(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return the steps that each promise has reached on the view's day.

    Question: which promises are more than words? Source: the timeline of commitments. Caveats: announced
    means in words of the side that has to do it, of both where both have to; a step that needs no legal text,
    or no figure because a legal text shows it, is not asked for.

    Returns
    -------
    Measure
        One row a promise or treaty duty, by side and day: `TABLE`, the columns of `STEPS` holding one of
        `STATES`. Results, for promises alone: of each side how many reached each step in full, and of how
        many a text or a figure is asked; over all, promises that a legal text shows and those that ask for
        a figure.
    """
    table = as_of_day(view, pd.Timestamp(view.as_of), focus)
    names = Names(view, SET, reason="No promise was known on this day.")
    own = table[table["promise_kind"] == PROMISE]
    return Measure(table, (*_by_side(own, names), *_by_proof(own, names)), names.source)


def as_of_day(view: View, day: pd.Timestamp, focus: Sequence[str] = ()) -> pd.DataFrame:
    """Return the steps that each promise had reached by `day`, by what the view knows.

    A search made after `day` still tells what had not been found by then.

    Parameters
    ----------
    view : View
    day : Timestamp
        Promises made after it are left out.
    focus : sequence of str
        Other countries whose promises are shown.

    Returns
    -------
    DataFrame
        As the table of `steps`.
    """
    rows = promised(view, focus)
    rows = rows[rows["made"] <= day]
    return _standing(rows, pd.Series(day, index=rows.index, dtype="datetime64[ns]"))[list(TABLE)]


def after_months(view: View, months: int, focus: Sequence[str] = ()) -> pd.DataFrame:
    """Return the steps that each promise had reached so many months after it was made.

    Parameters
    ----------
    view : View
    months : int
        Calendar months from the day the promise was made.
    focus : sequence of str

    Returns
    -------
    DataFrame
        As the table of `steps`, with `reached_day` (the day that is looked at) and `whole` (False where so
        many months have not passed: then it is the view's day).
    """
    rows, today = promised(view, focus), pd.Timestamp(view.as_of)
    full = rows["made"] + pd.DateOffset(months=months)
    days = full.where(full <= today, today)
    return _standing(rows, days).assign(reached_day=days, whole=full <= today)[
        [*TABLE, "reached_day", "whole"]
    ]


def _standing(rows: pd.DataFrame, days: pd.Series) -> pd.DataFrame:
    """Return rows with the columns of `STEPS`, each row as it stood on its day of `days`."""
    none = _nothing(rows, days)
    in_law = _dated(rows["law"], rows["law_day"], days, none)
    done = rows["fulfilled"].notna() & (rows["fulfilled"] <= days)
    part = (rows["partial"] == "yes") & ~(rows["evidence_day"] > days)
    return rows.assign(
        self_announced=_announced(rows, days),
        in_law=in_law,
        carried_out=np.select(
            [done & (in_law == ONE_SIDE), done, part], [ONE_SIDE, YES, IN_PART], none
        ).astype(object),
        measured=_dated(rows["figure"], rows["figure_day"], days, none),
    )


def _nothing(rows: pd.DataFrame, days: pd.Series) -> pd.Series:
    """Return the state of a step that was not seen: not found once it was due or looked for, else not yet."""
    due, searched = rows["deadline_day"], rows["searched"].notna()
    found = (due.notna() | searched) & ~(due >= days)
    return found.map({True: NONE_FOUND, False: NONE_YET}).astype(object)


def _dated(said: pd.Series, since: pd.Series, days: pd.Series, none: pd.Series) -> pd.Series:
    """Return the state that a column of the timeline gives on each day; what came later is none yet."""
    states = said.map(_STATE_OF).fillna(none)
    return states.mask((since > days) & states.isin(_REACHED), NONE_YET)


def _announced(rows: pd.DataFrame, days: pd.Series) -> pd.Series:
    """Return whether the side that has to do it says so itself; what was not settled by then is not known."""
    said, side = rows["who_says"], rows["side"]
    own = said.str.startswith(BOTH) | (said == side + " only") | said.isin((TREATY, "others"))
    states = np.select([(said == "") | (rows["said"] > days), own], [NOT_KNOWN, YES], ONE_SIDE)
    return pd.Series(states, index=rows.index, dtype=object)


def _by_side(table: pd.DataFrame, names: Names) -> Iterable[Result]:
    for side, whose in SIDES.items():
        own = table[table["side"] == side]
        counts = {step: count(own[step] == YES) for step in STEPS}
        counts["law_asked"] = count(own["in_law"] != NOT_NEEDED)
        counts["figure_asked"] = count(own["measured"] != NOT_NEEDED)
        for name, number in counts.items():
            yield names.one(f"{{side}}_{name}", number, side=side, whose=whose)


def _by_proof(table: pd.DataFrame, names: Names) -> tuple[Result, ...]:
    """Return how promises that a legal text shows fare, and those that ask for a figure."""
    text = table["measured"] == NOT_NEEDED
    done = table["carried_out"].isin((YES, ONE_SIDE))
    figure = ~text & (table["measured"] != NOT_KNOWN)
    counts = {
        "text_promises": text,
        "text_done": text & done,
        "figure_promises": figure,
        "figure_measured": figure & (table["measured"] == YES),
        "figure_in_part": figure & (table["measured"] == IN_PART),
    }
    return tuple(names.one(name, count(held)) for name, held in counts.items())
