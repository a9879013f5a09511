"""Charges, arrests, convictions, hand-overs and sanctions year by year, and before and since the last turn.

Sources: the timelines of US cases and persons, of enforcement by China, of hand-overs and of sanctions. The
same questions are asked of both sides: whom did each charge or arrest, and who was sentenced? Counts of the
two governments are never added.
"""

from __future__ import annotations

from typing import Any

import pandas as pd

from analysis.measures import enforcement
from analysis.measures.actions import CHINA, OTHER_DRUGS, SET, SUPPLY, arrested, numbers, sanctioned
from analysis.measures.results import Measure, Names
from analysis.sources import since_busan
from analysis.store.asof import View

BEFORE, SINCE = "before", "since"
INDICTED, CHARGED, CONVICTED, ARRESTED, SENTENCED, HANDED, SANCTIONED = (
    "US indictments (at least)", "charged by the US", "convicted in the US", "arrested in China",
    "sentenced in China", "handed over by third countries", "sanctioned by the US",
)  # fmt: skip
ACTS = (INDICTED, CHARGED, ARRESTED, CONVICTED, SENTENCED, HANDED, SANCTIONED)
# The act -> the name of what was counted since the turn.
_NAMES = {CHARGED: "charged_since", ARRESTED: "arrested_since", SENTENCED: "sentenced_since"}


def by_act(view: View) -> Measure:
    """Return persons by act and year, with what came before the newest turn known on the day, and since.

    Unit: persons, and indictments, over supply from China. Caveats: announcements found by hand;
    a person stands in several acts; an empty year means that none was found.

    Returns
    -------
    Measure
        Columns `act` (one of `ACTS`), `when` (the year; `BEFORE` and `SINCE` where a turn was known) and
        `number`.
        An act that nobody stands in has its two cells, so that none is an answer. Results: the turn, its day,
        and each act since.
    """
    acts = pd.concat([_rows(view, act) for act in ACTS], ignore_index=True)
    years = acts.groupby(["act", acts["day"].dt.year.astype(str).rename("when")])["number"].sum()
    turn = _turn(view)
    names = Names(view, SET, reason="No turn that one could count from was known on this day.")
    parts = [years.reset_index()]
    since: dict[str, int | None] = dict.fromkeys(_NAMES)
    if turn is not None and len(acts):
        later = acts["day"] >= turn[1]
        for when, chosen in ((BEFORE, acts[~later]), (SINCE, acts[later])):
            counted = chosen.groupby("act")["number"].sum().reindex(list(ACTS), fill_value=0)
            parts.append(counted.rename_axis("act").reset_index().assign(when=when))
            if when == SINCE:
                since = {act: int(counted[act]) for act in _NAMES}
    table = pd.concat(parts, ignore_index=True)[["act", "when", "number"]]
    table["number"] = table["number"].astype(int)
    place = table["act"].map(ACTS.index)
    counts: dict[str, Any] = {_NAMES[act]: since[act] for act in _NAMES}
    results = names.all(
        turn=turn[0] if turn else None,
        turn_day=turn[1] if turn else None,
        **counts,
    )
    return Measure(table.assign(place=place).sort_values(["place", "when"], ignore_index=True).drop(
        columns="place"), results, names.source)  # fmt: skip


def _rows(view: View, act: str) -> pd.DataFrame:
    """Return the day and the persons, or indictments, of each row of one act."""
    if act == INDICTED:
        rows = enforcement.announcements(view)
        found = enforcement.indictments(view, rows)["indictments"]
        rows = rows.assign(number=rows["announcement_id"].map(found.to_dict()))
        day = rows["day"]
    elif act in (CHARGED, CONVICTED):
        rows = enforcement.persons(view)
        rows = rows[(rows["target"] == CHINA) & rows["role_class"].isin(SUPPLY)].assign(number=1)
        day = rows["announced"].fillna(rows["source"])
        if act == CONVICTED:
            rows = rows[rows["outcome"] == "convicted"]
            day = pd.to_datetime(rows["outcome_date"])
    elif act in (ARRESTED, SENTENCED):
        rows = arrested(view)
        if act == SENTENCED:
            rows = rows[(rows["kind"] == "sentence") & (rows["about"] != OTHER_DRUGS)]
        rows = rows.assign(number=rows["counted" if act == ARRESTED else "sentenced_count"])
        rows = rows[rows["number"].notna()]
        day = rows["announced"].fillna(rows["source"])
    elif act == HANDED:
        rows = numbers(view, "hand_overs")
        rows = rows[rows["role_class"].isin(SUPPLY) & (rows["from_country"] != CHINA)].assign(
            number=lambda own: own["persons_count"]
        )
        day = pd.to_datetime(rows["date"])
    else:
        rows = sanctioned(view)
        rows = rows.assign(number=rows["persons_count"])
        day = rows["day"]
    table = pd.DataFrame({"act": act, "day": pd.to_datetime(day), "number": rows["number"]})
    return table[table["number"] > 0]


def _turn(view: View) -> tuple[str, pd.Timestamp] | None:
    """Return the newest turn known on the view's day, and its first day."""
    for turn in since_busan.read(view.project).turns:
        event = view.event(turn.handle)
        if event is not None:
            return turn.name, min(day for day in (event.day, event.announced) if pd.notna(day))
    return None
