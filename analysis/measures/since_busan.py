"""What did each side do since Busan? The same measures read twice: as of the day before, and as of the day.

Which rows there are, and the same questions for both sides, is declared in ``data/since_busan.yml``. A brief
whose day comes before the meeting counts from the turn before it. What changed is set beside when it changed;
nothing here says why.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, replace

import pandas as pd

from analysis import writing
from analysis.measures import actions, commitments, control_history, duties, enforcement, licences
from analysis.measures.results import Measure, Names, Result, Value, by_key
from analysis.sources import since_busan as source
from analysis.sources.since_busan import Evidence, LedgerRow, Turn
from analysis.store.asof import View
from analysis.store.events import Event

SET = "since_busan"
COLUMNS = ["key", "asked", "side", "what", "then", "now", "change", "how_sure", "source_url", "publisher"]
LEVELS = ("confirmed", "reported", "unconfirmed")  # how sure rows are, surest first
NOT_MADE, NONE_MADE, NOTHING_NEW = "not promised", "none made", "nothing new"
# The two columns of the ledger side by side, and the columns with their addresses.
SIDES = {source.CHINA: ("china_did", "china_url"), source.UNITED_STATES: ("us_did", "us_url")}
# The measures whose results rows can name.
MEASURES = (
    control_history.history, licences.steps, duties.duty_steps, actions.arrests, actions.hand_overs,
    actions.sanctions, enforcement.funnel, commitments.ledger,
)  # fmt: skip


@dataclass(frozen=True)
class Read:
    """One of the two reads: its day, the results of the measures, and the rows behind each row."""

    view: View
    results: dict[str, Result]
    promises: pd.DataFrame

    @classmethod
    def of(cls, view: View) -> Read:
        """Return the read through a view."""
        measures = [measure(view) for measure in MEASURES]
        found = by_key(result for measure in measures for result in measure.results)
        return cls(view, found, measures[-1].table)

    def rows(self, evidence: Evidence) -> pd.DataFrame:
        """Return the rows of the timeline that a row rests on, as known on the read's day."""
        rows = self.view.timeline(evidence.timeline)
        for column, cells in evidence.where.items():
            rows = rows[rows[column].isin(cells)]
        for column, cells in evidence.without.items():
            rows = rows[~rows[column].isin(cells)]
        if evidence.in_force:
            today = pd.Timestamp(self.view.as_of)
            rows = rows[(rows["effective"] <= today) & (rows["end"].isna() | (rows["end"] >= today))]
        return rows

    def value(self, row: LedgerRow) -> Value:
        """Return the value of a row; None where nothing was known."""
        if row.kind == "status":
            return self._status(row)
        if row.results:
            values = [self.results[key].value for key in row.results]
            known = [float(value) for value in values if isinstance(value, (int, float))]
            return sum(known) if len(known) == len(values) else None
        if self.view.timeline(row.evidence.timeline).empty:
            return None
        return len(self.rows(row.evidence))

    def text(self, row: LedgerRow) -> str:
        """Return the value as the ledger shows it; blank where nothing was known."""
        value = self.value(row)
        if value is None or isinstance(value, str):
            return value or ""
        unit = "percent" if row.kind == "rate" else "count"
        text = writing.amount(float(value), unit)  # type: ignore[arg-type]
        whole = self.results[row.of].value if row.of else None
        if whole is None:
            return text
        return f"{text} of {whole}" if whole else NONE_MADE

    def _status(self, row: LedgerRow) -> str | None:
        held = self.rows(row.evidence)["commitment_id"]
        own = self.promises[self.promises["commitment_id"].isin(held)]
        return str(own["status"].iloc[-1]) if len(own) else None


def ledger(view: View) -> Measure:
    """Return what each side did since the newest turn known on the view's day.

    Unit: as each row has it. Caveats: counts are of what was made public and listed by hand; a row that was
    found later than it happened counts as new from the day it was public.

    Returns
    -------
    Measure
        One row a row of the file of which something was known: `key`, `asked`, `side` (``China``,
        ``United States`` or ``both``), `what`, `then`, `now` (texts with units; blank where nothing was
        known), `change` (NaN for a status), `how_sure` (of the new rows of the timeline: see `how_sure`), and
        the source of the newest row. Results: the turn and the time since, and then, now and change of each
        row.
    """
    declared = source.read(view.project)
    found = turn(view)
    names = Names(view, SET, reason="No event that one could count from was known on this day.")
    if found is None:
        nothing = names.all(turn=None, turn_day=None, elapsed_months=None, elapsed_days=None)
        return Measure(pd.DataFrame(columns=COLUMNS), nothing, names.source)
    counted_from, day = found
    before = Read.of(View(view.project, day - dt.timedelta(days=1)))
    now = Read.of(view)
    months = (view.as_of.year - day.year) * 12 + view.as_of.month - day.month - (view.as_of.day < day.day)
    records: list[dict[str, object]] = []
    results = [
        *names.all(turn=counted_from.name, turn_day=day),
        *names.because("The event lies less than two months back.").all(
            elapsed_months=months if months > 1 else None
        ),
        *names.because("The event was on this day.").all(elapsed_days=(view.as_of - day).days or None),
    ]
    for row in declared.rows:
        rests_on = now.rows(row.evidence)
        was_on = before.rows(row.evidence)
        if (rests_on.empty and was_on.empty and not row.none_counts) or now.value(row) is None:
            continue
        fresh = rests_on[~rests_on.iloc[:, 0].isin(was_on.iloc[:, 0])]
        records.append(_record(row, before, now, rests_on, fresh))
        results += _results(row, before, now, names)
    return Measure(pd.DataFrame(records, columns=COLUMNS), tuple(results), names.source)


def side_by_side(measure: Measure) -> Measure:
    """Return the ledger with one line a question: what China did, and what the United States did.

    Parameters
    ----------
    measure : Measure
        Made by `ledger`.

    Returns
    -------
    Measure
        Columns `what` (the question), `china_did`, `us_did` (then and now with how sure the new rows are;
        blank where the question is not for that side) and `china_url`, `us_url`. A line stands where
        something changed on a side.
    """
    rows = measure.table[measure.table["asked"] != ""]
    none_yet = (rows["then"] == "") & (rows["now"] == "0")
    moved = rows.loc[(rows["then"] != rows["now"]) & ~none_yet, "asked"]
    rows = rows[rows["asked"].isin(moved)]
    lines = {asked: {"what": asked} for asked in rows["asked"]}
    for row in rows.to_dict("records"):
        did, address = SIDES[row["side"]]
        lines[row["asked"]] |= {did: _said_of(row), address: row["source_url"]}
    columns = ["what", *(name for pair in SIDES.values() for name in pair)]
    table = pd.DataFrame(list(lines.values()), columns=columns).fillna("")
    return Measure(table, (), measure.source)


def of_each_side(measure: Measure) -> Measure:
    """Return the rows of the ledger on what one side did, without those of both together."""
    return replace(measure, table=measure.table[measure.table["side"] != source.BOTH].reset_index(drop=True))


def _said_of(row: Mapping[Hashable, str]) -> str:
    if row["then"] == row["now"]:
        return f"{row['now']}, {NOTHING_NEW}"
    then = row["then"].removeprefix(NOT_MADE)
    change = f"{then}→{row['now']}" if then else row["now"]
    return change if row["how_sure"] == NOTHING_NEW else f"{change}, {row['how_sure']}"


def how_sure(rows: pd.DataFrame) -> str:
    """Return how sure new rows are: the level that all share, else how many of them are at the best level."""
    if rows.empty:
        return NOTHING_NEW
    for level in LEVELS[:-1]:
        number = int((rows["confidence"] == level).sum())
        if number:
            return level if number == len(rows) else f"{number} of {len(rows)} {level}"
    return LEVELS[-1]


def turn(view: View) -> tuple[Turn, dt.date] | None:
    """Return the turn that the ledger counts from on the view's day, and its day; None before any.

    It is the first of ``data/since_busan.yml`` that was known; its day is when it was public or in effect,
    whichever was first.
    """
    for item in source.read(view.project).turns:
        event = view.event(item.handle)
        if event is not None:
            return item, _first_day(event)
    return None


def _first_day(event: Event) -> dt.date:
    days = [day for day in (event.day, event.announced) if pd.notna(day)]
    return min(days).date()


def _record(
    row: LedgerRow, before: Read, now: Read, rests_on: pd.DataFrame, fresh: pd.DataFrame
) -> dict[str, object]:
    absent = NOT_MADE if row.kind == "status" else ""
    old, new = before.value(row), now.value(row)
    numbers = isinstance(old, (int, float)) and isinstance(new, (int, float))
    shown = fresh if len(fresh) else rests_on
    newest = shown.iloc[-1] if len(shown) else {"source_url": "", "publisher": ""}
    return {
        "key": row.key,
        "asked": row.asked,
        "side": row.side,
        "what": row.what,
        "then": before.text(row) or absent,
        "now": now.text(row) or absent,
        "change": float(new) - float(old) if numbers else float("nan"),  # type: ignore[arg-type]
        "how_sure": how_sure(fresh),
        "source_url": newest["source_url"],
        "publisher": newest["publisher"],
    }


def _results(row: LedgerRow, before: Read, now: Read, names: Names) -> list[Result]:
    """Return a row's results; a status is words and has none."""
    if row.kind == "status":
        return []
    old, new = before.value(row), now.value(row)
    # What was not there yet, such as a list that had no part, counts as none for the change.
    change = None if new is None else float(new) - float(old or 0)  # type: ignore[arg-type]
    values = (
        {"{row}_rate_then": old, "{row}_rate_now": new, "{row}_rate_change": change}
        if row.kind == "rate"
        else {"{row}_now": new, "{row}_since": change}
    )
    absent = names.because("Nothing of this was known on the day before.")
    return [
        absent.one(name, value, row=row.key, what=row.what, side=row.side) for name, value in values.items()
    ]
