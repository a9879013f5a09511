"""Levers: the inventory of what the timelines know on both sides, each lever read by one rule of a table.

Sources: the timelines of tariffs, truces, controls, sanctions and commitments, each row with its publisher.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import pandas as pd

from analysis import writing
from analysis.measures.actions import sanctioned
from analysis.measures.duties import LISTS, SET, TITLES, duty_steps, on_china
from analysis.measures.responses import chinese_controls
from analysis.measures.results import Measure, Names
from analysis.measures.rows import Row
from analysis.store.asof import View

IN_FORCE, USED, ENDED, NONE_KNOWN = "in force", "used", "ended", "none known"
DUTY = (IN_FORCE, ENDED, "not imposed")
PAUSED = ("suspended", "suspension ran out", NONE_KNOWN)
# The export control that each side suspended as a term of the truce, as events.yml calls it.
PAUSES = {"China": "china_rare_earth_pause", "United States": "us_affiliates_pause"}
Rows = Callable[[View], pd.DataFrame]
Reading = Callable[[pd.DataFrame], str]


@dataclass(frozen=True)
class Rule:
    """How one lever is read off a timeline.

    Attributes
    ----------
    side, lever : str
        Whose it is and what it is called.
    rows : callable
        Its rows known on the view's day, in order: `begun` and `over`, the first day on which it is no longer
        in use (NaT while none is known), beside the timeline's own columns.
    statuses : tuple of str
        Where a row is in use on the day, where all are over, where there is none.
    reading : callable
        What is said of the rows in use; of all rows where none is.
    since_first : bool
        Whether the first row in use says since when, and not the last.
    tied : str
        Whether it is tied to fentanyl, where the timeline has no column that says so.
    """

    side: str
    lever: str
    rows: Rows
    statuses: tuple[str, str, str]
    reading: Reading
    since_first: bool = False
    tied: str = ""

    def read(self, view: View) -> dict[str, object]:
        """Return the lever's row on the view's day."""
        today = pd.Timestamp(view.as_of)
        rows = self.rows(view)
        rows = rows[rows["begun"] <= today]
        used = rows[rows["over"].isna() | (rows["over"] > today)]
        row = {"side": self.side, "lever": self.lever, "since": pd.NaT, "extent": "", "tied_to_fentanyl": "",
               "publisher": "", "source_url": ""}  # fmt: skip
        if rows.empty:
            return row | {"status": self.statuses[2]}
        shown = used if len(used) else rows
        last = shown.iloc[-1]
        if len(used):
            since = used["begun"].iloc[0 if self.since_first else -1]
        else:
            since = last["over"]
        tied = self.tied
        if "tied_to_fentanyl" in shown:
            tied = "yes" if (shown["tied_to_fentanyl"] == "yes").any() else "no"
        return row | {
            "status": self.statuses[0 if len(used) else 1],
            "since": since,
            "extent": self.reading(shown),
            "tied_to_fentanyl": tied,
            "publisher": last["publisher"],
            "source_url": last["source_url"],
        }


def standing(view: View) -> Measure:
    """Return the levers the timelines know, on both sides, with their status on the view's day.

    Returns
    -------
    Measure
        Columns `side`, `lever`, `status` (``in force``, ``ended``, ``not imposed``, ``pending``, ``used``,
        ``running``, ``over``, ``none known``), `since` (NaT where not known), `extent` (rate, number or end
        in words), `tied_to_fentanyl` (blank where the timeline does not say) and the source. What no timeline
        holds is no row, nor is a duty not yet announced: the table is not a list of all powers.
    """
    announced = set(view.timeline("tariff_steps")["measure"])
    rules = [*(_duty_rule(measure) for measure in TITLES if measure in announced), *RULES]
    columns = ["side", "lever", "status", "since", "extent", "tied_to_fentanyl", "publisher", "source_url"]
    table = pd.DataFrame([rule.read(view) for rule in rules])[columns]
    active = table.loc[table["status"].isin((IN_FORCE, USED)), "side"]
    names = Names(view, SET)
    results = names.all(
        kinds=len(table),
        us_active=int((active == "United States").sum()),
        china_active=int((active == "China").sum()),
        pending_now=len(_pending(view)),
    )
    return Measure(table, results, names.source_of("kinds"))


def _duty_rule(measure: str) -> Rule:
    return Rule("United States", TITLES[measure], partial(_duty, measure), DUTY, _rate)


def _duty(measure: str, view: View) -> pd.DataFrame:
    """Return the steps of one followed duty; a rate of zero is its end, on the day it takes effect."""
    rows = duty_steps(view).table
    rows = rows[rows["measure"] == measure]
    over = rows["until"].where(rows["rate_pct"] > 0, rows["effective"])
    return rows.assign(begun=rows["effective"], over=over)


def _lists(view: View) -> pd.DataFrame:
    rows = on_china(view)
    return _spells(rows[rows["measure"].isin(LISTS)])


def _parcels(view: View) -> pd.DataFrame:
    """Return the newest rule on parcels; the one that gave duty-free entry back is over on its own day."""
    rows = _spells(view.timeline("tariff_steps"))
    today = pd.Timestamp(view.as_of)
    rows = rows[(rows["measure"] == "de_minimis") & (rows["begun"] <= today)]
    rows = rows[rows["over"].isna() | (rows["over"] > today)].sort_values(["begun", "step_id"]).tail(1)
    given_back = view.event("us_parcels_given_back")
    kept = rows["step_id"] != (given_back.row_id if given_back else "")
    return rows.assign(over=rows["over"].where(kept, rows["begun"]))


def _pending(view: View) -> pd.DataFrame:
    rows = view.timeline("tariff_pending")
    decided = rows["status"].isin(("not imposed", "adopted for later"))
    return _spells(rows[~decided], begun="announced", end="")


def _sanctions(view: View) -> pd.DataFrame:
    """Return US designations on China and Hong Kong, one row an action."""
    return _spells(sanctioned(view).drop_duplicates("action_id"), begun="day", end="")


def _entity_list(view: View) -> pd.DataFrame:
    """Return the promise to take the institute off the list, once it is kept."""
    removal = view.event("us_entity_list_removal")
    rows = view.timeline("commitments")
    rows = rows[rows["commitment_id"] == (removal.row_id if removal else "")]
    return rows.assign(begun=rows["fulfilled"], over=rows["fulfilled"])


def _truces(view: View) -> pd.DataFrame:
    rows = view.timeline("truces")
    rows = rows[rows["end"].notna()].sort_values(["end", "announced"])
    return rows.assign(begun=rows["announced"], over=rows["end"] + pd.Timedelta(days=1))


def _answers(view: View) -> pd.DataFrame:
    rows = view.timeline("tariff_responses")
    return _spells(rows[(rows["imposer"] == "China") & (rows["rate_pct"] != "")])


def _licences(view: View) -> pd.DataFrame:
    rows = chinese_controls(view)
    return _spells(rows[rows["control"] == "export_licence"], end="")


def _spells(rows: pd.DataFrame, *, begun: str = "effective", end: str = "end") -> pd.DataFrame:
    """Return rows in the order in which they begin; what has no column of its last day is never over."""
    never = pd.Series(pd.NaT, index=rows.index, dtype="datetime64[ns]")
    over = rows[end] + pd.Timedelta(days=1) if end else never
    return rows.assign(begun=rows[begun], over=over).sort_values("begun", kind="stable")


def _rate(rows: pd.DataFrame) -> str:
    last = rows.iloc[-1]
    if last["in_force"] and last["rate_pct"] > 0:
        return f"{writing.amount(last['rate_pct'], 'percent')} of value"
    return f"was {writing.amount(rows['rate_pct'].max(), 'percent')} at most"


def _range(rows: pd.DataFrame) -> str:
    rates = rows.loc[rows["rate_pct"] != "", "rate_pct"].astype(float)
    return f"{writing.amount(rates.min(), 'percent')} to {writing.amount(rates.max(), 'percent')}, by list"


def _last_of(what: str) -> Reading:
    """Return a reading such as ``3 lists, the last on 2026-09-01``; ``one, on 2024-05-01`` for one."""

    def read(rows: pd.DataFrame) -> str:
        count = f"{len(rows)} {what}, the last" if len(rows) > 1 else "one,"
        return f"{count} on {rows['begun'].iloc[-1]:%Y-%m-%d}"

    return read


def export_pauses(view: View) -> Measure:
    """Return the export controls that each side suspended for the other, from the day of its own notice.

    Returns
    -------
    Measure
        Columns `side`, `promise`, `begun`, `over` (the end of the truce that it was part of), `remains`, the
        source. Results: how many, how many have run out, the day of each side's notice, the end.
    """
    table = pd.concat([_paused(handle, view).assign(whose=side) for side, handle in PAUSES.items()])
    table = table[table["begun"] <= pd.Timestamp(view.as_of)].reset_index(drop=True)
    names = Names(view, SET, reason="No export control had been suspended on this day.")
    over = table["over"] <= pd.Timestamp(view.as_of)
    last = table["over"].max() - pd.Timedelta(days=1) if len(table) else None
    results = (
        *names.all(export_pauses=len(table), export_pauses_over=int(over.sum()), export_pause_end=last),
        *(names.one("{side}_export_pause", Row.where(table, whose=side).begun, side=side) for side in PAUSES),
    )
    columns = ["side", "promise", "begun", "over", "remains", "confidence", "publisher", "source_url"]
    return Measure(table[columns], results, names.source_of("export_pauses"))


def _paused(handle: str, view: View) -> pd.DataFrame:
    """Return the promise to suspend an export control, once kept; it is over with its truce."""
    kept, agreed = view.event(handle), view.event("busan")
    rows = view.timeline("commitments")
    rows = rows[(rows["commitment_id"] == (kept.row_id if kept else "")) & rows["fulfilled"].notna()]
    truces = view.timeline("truces").set_index("truce_id")["end"]
    end = truces.get(agreed.row_id, pd.NaT) if agreed else pd.NaT
    over = pd.Series(end, index=rows.index, dtype="datetime64[ns]") + pd.Timedelta(days=1)
    return rows.assign(begun=rows["fulfilled"], over=over)


RULES = (
    Rule("United States", "Duties on lists of goods (section 301)", _lists, DUTY, _range, since_first=True),
    Rule("United States", "End of duty-free entry of small parcels", _parcels,
         (IN_FORCE, "not imposed", "not imposed"), lambda rows: str(rows["target"].iloc[-1])),
    Rule("United States", "Steps not decided", _pending, ("pending", ENDED, NONE_KNOWN),
         lambda rows: "; ".join(rows["measure"].str.replace("_", " "))),
    Rule("United States", "Sanctions on suppliers in China", _sanctions, (USED, ENDED, NONE_KNOWN),
         _last_of("actions"), since_first=True, tied="yes"),
    Rule("United States", "Entity List: police forensic institute", _entity_list,
         (IN_FORCE, ENDED, NONE_KNOWN), lambda rows: "taken off the list"),
    Rule("United States", "Export controls: rule on affiliates of listed firms",
         partial(_paused, "us_affiliates_pause"), PAUSED, lambda rows: str(rows["remains"].iloc[-1])),
    Rule("both", "Tariff truce", _truces, ("running", "over", NONE_KNOWN),
         lambda rows: f"to {rows['end'].iloc[-1]:%Y-%m-%d}"),
    Rule("China", "Tariff answers", _answers, DUTY, lambda rows: f"{len(rows)} without a known end",
         since_first=True),
    Rule("China", "Export controls: rare earths and related goods",
         partial(_paused, "china_rare_earth_pause"), PAUSED, lambda rows: str(rows["remains"].iloc[-1])),
    Rule("China", "Export licences", _licences, (IN_FORCE, ENDED, NONE_KNOWN), _last_of("lists"),
         since_first=True, tied="yes"),
)  # fmt: skip
