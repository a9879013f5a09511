"""What each announcement was worth twelve months later: how far a promise had come by then.

The steps are those of `analysis.measures.ladder`, looked at on the day twelve months after each promise was
made. A promise that is younger is not counted. Promises on drug control and on tariffs and trade stand apart:
a duty is changed by a text, a flow of chemicals is not.
"""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from analysis.measures.commitments import BOTH, CHINA, PROMISE, US
from analysis.measures.ladder import IN_PART, NONE_FOUND, NONE_YET, NOT_NEEDED, ONE_SIDE, YES, after_months
from analysis.measures.results import Measure, Names, Result
from analysis.store.asof import View

SET = "year"
MONTHS = 12
DRUGS, TRADE = "drug control", "tariffs and trade"
SIDES = (CHINA, US, BOTH)
IN_BETWEEN = (IN_PART, ONE_SIDE)
COLUMNS = [
    "about", "side", "announcements", "law_reached", "carried_out", "partly_out", "none_seen", "figures",
    "figures_asked",
]  # fmt: skip


def looked_at(view: View) -> Measure:
    """Return each promise between the two sides as it stood twelve months after it was made.

    Returns
    -------
    Measure
        The rows of `ladder.after_months` that are twelve months old on the view's day, oldest first, with
        `about` (drug control, or tariffs and trade), the source of each row, and `reached_day`.
    """
    table = after_months(view, MONTHS)
    table = table[table["whole"] & (table["promise_kind"] == PROMISE) & table["side"].isin(SIDES)]
    about = table["about"].where(table["about"] == DRUGS, TRADE)
    return Measure(table.assign(about=about).reset_index(drop=True), (), Names(view, SET).source)


def announcements(view: View) -> Measure:
    """Count how far promises had come twelve months after they were made, by subject and side.

    Unit: promises. Source: the timeline of commitments. Caveats: a step that was not found is no step that
    was not taken; what the other side alone reports counts with what was carried out in part.

    Returns
    -------
    Measure
        One row a subject and side: `about`, `side`, `announcements` (promises that are twelve months old),
        `law_reached`, `carried_out` (in full), `partly_out`, `none_seen`, `figures` (seen in published
        figures), `figures_asked` (promises that ask for one). Results: of all, and by subject; and how many
        are not yet twelve months old.
    """
    whole = looked_at(view)
    table = whole.table
    young = after_months(view, MONTHS)
    young = young[~young["whole"] & (young["promise_kind"] == PROMISE) & young["side"].isin(SIDES)]
    names = Names(view, SET, reason="No promise was twelve months old on this day.")
    records = [
        {"about": about, "side": side} | _counts(rows)
        for about in (DRUGS, TRADE)
        for side in SIDES
        if len(rows := table[(table["about"] == about) & (table["side"] == side)])
    ]
    results = [*_results(table, names), *names.all(young=len(young))]
    return Measure(pd.DataFrame(records, columns=COLUMNS), tuple(results), names.source)


def _counts(rows: pd.DataFrame) -> dict[str, int]:
    return {
        "announcements": len(rows),
        "law_reached": int((rows["in_law"] == YES).sum()),
        "carried_out": int((rows["carried_out"] == YES).sum()),
        "partly_out": int(rows["carried_out"].isin(IN_BETWEEN).sum()),
        "none_seen": int(rows["carried_out"].isin((NONE_FOUND, NONE_YET)).sum()),
        "figures": int((rows["measured"] == YES).sum()),
        "figures_asked": int((rows["measured"] != NOT_NEEDED).sum()),
    }


def _results(table: pd.DataFrame, names: Names) -> Iterable[Result]:
    """Yield the counts of all promises and of each subject; none where no promise is old enough."""
    for subject, about in (("drugs", DRUGS), ("trade", TRADE)):
        rows = table[table["about"] == about]
        values = _counts(rows) if len(table) else dict.fromkeys(_counts(rows))
        for name in ("announcements", "carried_out", "partly_out", "figures", "figures_asked"):
            yield names.one(f"{{subject}}_{name}", values[name], subject=subject, about=about)
