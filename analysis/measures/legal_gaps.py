"""What the law could not do: gaps in law, in its use and in disclosure, and the same asked of both sides.

Source: the timeline of legal gaps, each row with the text of law that was read, or the word that none was. A
row that was named as a gap and is none stays in the table, outside every count; so does a question for which
no text of one side was looked at. The state is a reading of what changed.
"""

from __future__ import annotations

import pandas as pd

from analysis.measures.results import Measure, Names, count
from analysis.store.asof import View

SET = "enforcement"
CHINA, US, BOTH = "China", "United States", "both"
ACTED_ON = "open, acted on"
NO_CHANGE_YET, NOT_EXAMINED = "no change yet", "not examined"
OPEN = (NO_CHANGE_YET, "open")
NARROWED = ("partly narrowed", "narrowed")
LAW, USE, DISCLOSURE, NO_GAP = "law", "use of law", "disclosure", "not a gap"
NONE_READ, OTHER = "none read", "other"


def gaps(view: View) -> Measure:
    """Return the gaps that were named, with their kind, their text of law and their state on the view's day.

    Caveats: that nothing changed is the result of a search up to the day shown, and blank where that search
    came later than the view's day; the list is this brief's.

    Returns
    -------
    Measure
        Columns `gap_id`, `side`, `question`, `gap`, `kind`, `statute`, `status` (``no change yet`` before the
        change came), `change`, `change_date`, `searched_date` and the source, by kind, open ones first.
        Results: gaps in law by status and side, open ones in use and in disclosure, and how many cite no
        text of law.
    """
    rows = _named(view)
    rows = rows[(rows["kind"] != NO_GAP) & (rows["status"] != NOT_EXAMINED)].reset_index(drop=True)
    law, still, side = rows["kind"] == LAW, rows["status"].isin(OPEN), rows["side"]
    names = Names(view, SET, reason="No gap had been named on this day.")
    results = names.all(
        gaps=count(law) if len(rows) else None,
        gaps_open=count(law & still),
        gaps_open_china=count(law & still & (side == CHINA)),
        gaps_open_us=count(law & still & (side == US)),
        gaps_open_both=count(law & still & (side == BOTH)),
        gaps_narrowed=count(law & rows["status"].isin(NARROWED)),
        gaps_closed=count(law & (rows["status"] == "closed")),
        use_open_china=count((rows["kind"] == USE) & still & (side == CHINA)),
        use_open_us=count((rows["kind"] == USE) & still & (side == US)),
        disclosure_open_china=count((rows["kind"] == DISCLOSURE) & still & (side == CHINA)),
        disclosure_open_us=count((rows["kind"] == DISCLOSURE) & still & (side == US)),
        gaps_without_statute=count(law & (rows["statute"] == NONE_READ)),
    )
    columns = ["gap_id", "side", "question", "gap", "kind", "statute", "status", "change", "change_date",
               "searched_date", "confidence", "publisher", "source_url"]  # fmt: skip
    return Measure(rows[columns], results, names.source_of("gaps"))


def questions(view: View) -> Measure:
    """Return each question with the state of the answer of both sides on the view's day.

    Returns
    -------
    Measure
        Columns `question`, `china_state`, `china_statute`, `us_state`, `us_statute`. The states are those of
        a side's rows, where several differ one after another, ``not a gap`` where the side has what is asked,
        ``not examined`` where no text was looked at or no row was known. A row on both sides stands in both.
        An open one on which something was done reads `ACTED_ON`. The statute is the first text of law of the
        rows that are not closed, with what was done where something was; the table of `gaps` holds all.
        Results: questions, and those
        examined on both.
    """
    rows = _named(view)
    rows = rows[rows["question"] != OTHER]
    acted = (rows["status"] == "open") & (rows["change_date"] != "")
    rows = rows.assign(status=rows["status"].mask(acted, ACTED_ON))
    state = rows["status"].where((rows["kind"] != NO_GAP) | (rows["status"] == NOT_EXAMINED), NO_GAP)
    order = [name for name in view.schema("legal_gaps").choices("question") if name in set(rows["question"])]
    table = pd.DataFrame({"question": order})
    for column, side in (("china_state", CHINA), ("us_state", US)):
        own = state[rows["side"].isin((side, BOTH))].groupby(rows["question"]).agg(_joined)
        table[column] = table["question"].map(own).fillna(NOT_EXAMINED)
        still = rows[
            rows["side"].isin((side, BOTH)) & (rows["kind"] != NO_GAP) & (rows["status"] != "closed")
        ]
        still = still[still["statute"] != NONE_READ]
        first = still["statute"].str.split(";").str[0]
        done = (": " + still["change"]).where(still["status"] == ACTED_ON, "")
        cited = (first + done).groupby(still["question"]).first()
        table[column.replace("state", "statute")] = table["question"].map(cited).fillna("")
    names = Names(view, SET, reason="No question had been put on this day.")
    examined = (table[["china_state", "us_state"]] != NOT_EXAMINED).all(axis=1)
    results = names.all(questions=len(table) or None, questions_of_both=count(examined))
    columns = ["question", "china_state", "china_statute", "us_state", "us_statute"]
    return Measure(table[columns], results, names.source_of("gaps"))


def _named(view: View) -> pd.DataFrame:
    """Return the rows known, by kind and status in the order of the schema, open ones first."""
    rows, schema = view.timeline("legal_gaps"), view.schema("legal_gaps")
    states = [NO_CHANGE_YET, *schema.choices("status")]
    rows = rows.assign(status=rows["status"].replace("", NO_CHANGE_YET))
    rows = rows.assign(
        by_kind=rows["kind"].map(schema.choices("kind").index), by_status=rows["status"].map(states.index)
    )
    return rows.sort_values(["by_kind", "by_status", "gap_id"], ignore_index=True)


def _joined(states: pd.Series) -> str:
    return "; ".join(dict.fromkeys(states))
