"""What was done, on one axis of time: controls, tariffs tied to fentanyl, and meetings, by who did it.

A picture sets them above what was measured. It shows what lies near what, and says nothing of why.
"""

from __future__ import annotations

import pandas as pd

from analysis.dates import parse_partial
from analysis.measures import events, next_dates, since_busan
from analysis.measures.cooperation import THE_TWO
from analysis.measures.results import Measure, Names
from analysis.sources.since_busan import BOTH, CHINA, UNITED_STATES
from analysis.sources.timelines import names_in
from analysis.store.asof import View

COLUMNS = ["day", "side", "kind", "what", "named", "confidence", "publisher", "source_url"]
CONTROL, DUTY, MEETING = "control", "duty", "meeting"
CASE, TERM, DUE = "case", "term kept", "due"
LANES = (CHINA, UNITED_STATES, BOTH)
FENTANYL_DUTIES = ("fentanyl_ieepa", "response_to_fentanyl_ieepa")
MEETINGS = ("summit", "working_group")
# What the picture names: events by handle, and the first and the newest step of the fentanyl duty.
NAMED = ("china_fentanyl_class", "busan")


def acts(view: View) -> Measure:
    """Return what the two sides did up to the view's day, as far as its day is known.

    Sources: the timelines of scheduling decisions, of tariff steps and answers, and of cooperation. Caveat:
    an act stands on the day it took effect; what is not dated to the day is left out.

    Returns
    -------
    Measure
        One row an act, by day: `day`, `side` (``China``, ``United States``, ``both``), `kind` (``control``,
        ``duty``, ``meeting``), `what`, `named` (its words on the picture; blank for most), `confidence` and
        the source.
    """
    table = _joined(view, [_controls(view), _duties(view, FENTANYL_DUTIES), _meetings(view)])
    table = table.assign(named=_named(view, table))
    return Measure(table[COLUMNS], (), Names(view, "brief").declarations.sources["ahead"].text)


def since_turn(view: View) -> Measure:
    """Return what each side did since the turn that the ledger counts from, and what falls due next.

    Caveats: as of `acts`. Cases stand on the day they were announced. Terms kept are those on trade, shipping
    and export controls; promises on drug control show in controls and cases.

    Returns
    -------
    Measure
        As of `acts`, without `named`; kinds also ``case``, ``term kept`` and ``due`` (days ahead, see
        `next_dates.next_dates`). No rows where no turn was known.
    """
    turn = since_busan.turn(view)
    parts = [_controls(view), _duties(view), _meetings(view), *_cases(view), _terms(view)]
    table = _joined(view, parts)
    table = table[table["day"] >= pd.Timestamp(turn[1])] if turn else table[:0]
    ahead = next_dates.next_dates(view).table if turn else pd.DataFrame(columns=next_dates.COLUMNS)
    ahead = ahead[ahead["side"].isin(LANES)]
    ahead = ahead.assign(day=[pd.Timestamp(parse_partial(text).first) for text in ahead["date"]], kind=DUE)
    columns = [column for column in COLUMNS if column != "named"]
    table = pd.concat([part[columns] for part in (table, ahead) if len(part)] or [table[columns]])
    return Measure(table.reset_index(drop=True), (), Names(view, "brief").declarations.sources["ahead"].text)


def _joined(view: View, parts: list[pd.DataFrame]) -> pd.DataFrame:
    """Return the acts whose day is known and has come, in order of day."""
    table = pd.concat([part for part in parts if len(part)] or parts[:1], ignore_index=True)
    table = table[table["day"].notna() & (table["day"] <= pd.Timestamp(view.as_of))]
    return table.sort_values(["day", "side"], kind="stable", ignore_index=True)


def _controls(view: View) -> pd.DataFrame:
    rows = view.timeline("scheduling")
    rows = rows[(rows["step"] == "adopted") & rows["jurisdiction"].isin((CHINA, UNITED_STATES))]
    return _table(rows, rows["effective"].fillna(rows["announced"]), rows["jurisdiction"], CONTROL, "subject")


def _duties(view: View, measures: tuple[str, ...] = ()) -> pd.DataFrame:
    """Return steps of duties between the two, and answers to them, of all measures or of those named."""
    parts = []
    for name in ("tariff_steps", "tariff_responses"):
        rows = view.timeline(name)
        rows = rows[rows["target"].isin((CHINA, UNITED_STATES))]
        rows = rows[rows["measure"].isin(measures)] if measures else rows
        rate = rows["rate_pct"].astype(str).map(lambda text: f", {text}%" if text else "")
        rows = rows.assign(words="Duty: " + rows["measure"].map(next_dates.measure_in_words) + rate)
        parts.append(_table(rows, rows["effective"], rows["imposer"], DUTY, "words"))
    return pd.concat(parts, ignore_index=True)


def _cases(view: View) -> list[pd.DataFrame]:
    """Return arrests that China announced, and US charges and sanctions over supply from China."""
    acted = view.timeline("china_enforcement")
    acted = acted[(acted["kind"] == "arrest") & (acted["about"] != "other drugs")].assign(actor=CHINA)
    charged = view.timeline("us_announcements")
    charged = charged[charged["supply_from"] == CHINA].assign(actor=UNITED_STATES)
    listed = view.timeline("sanctions")
    listed = listed[(listed["kind"] == "designation") & listed["country"].isin((CHINA, "Hong Kong"))]
    listed = listed.assign(actor=UNITED_STATES)
    return [
        _table(acted, acted["announced"], acted["actor"], CASE, "subject"),
        _table(charged, charged["announced"], charged["actor"], CASE, "subject"),
        _table(listed, listed["day"], listed["actor"], CASE, "subject"),
    ]


def _terms(view: View) -> pd.DataFrame:
    rows = view.timeline("commitments")
    rows = rows[(rows["about"] == "side term") & rows["side"].isin(LANES)]
    return _table(rows, rows["fulfilled"], rows["side"], TERM, "promise")


def _meetings(view: View) -> pd.DataFrame:
    rows = view.timeline("cooperation")
    of_two = rows["countries"].map(lambda cell: frozenset(names_in(cell)) == THE_TWO).astype(bool)
    rows = rows[of_two & rows["kind"].isin(MEETINGS) & (rows["planned"] == "no")]
    rows = rows.assign(both=BOTH)
    return _table(rows, rows["start"], rows["both"], MEETING, "event")


def _table(rows: pd.DataFrame, day: pd.Series, side: pd.Series, kind: str, words: str) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "day": pd.to_datetime(day),
            "side": side,
            "kind": kind,
            "what": rows[words],
            "confidence": rows["confidence"],
            "publisher": rows["publisher"],
            "source_url": rows["source_url"],
        }
    )


def _named(view: View, table: pd.DataFrame) -> pd.Series:
    """Return the words of the acts that the picture names; blank for the others."""
    words = pd.Series("", index=table.index)
    duties = table.index[(table["kind"] == DUTY) & (table["side"] == UNITED_STATES)]
    marked = events.marked(view)
    steps = marked[marked["kind"] == DUTY].set_index("date")["label"]
    for place in {duties.min(), duties.max()} if len(duties) else ():
        words[place] = steps.get(table.at[place, "day"], "")
    for handle in NAMED:
        event = view.event(handle)
        if event is not None and pd.notna(event.day):
            same = (table["day"] == event.day) & (table["kind"] == event.kind)
            words[table.index[same][:1]] = event.label
    return words
