"""How long control takes: from a vote of the UN commission, a first mention or an announcement to effect.

Source: the timelines of scheduling decisions and of substances, each row with its publisher. Unit: days; a
day of effect that is not known is replaced by that of announcement. Cases without a control by the view's
day are open, and medians count them as such (Kaplan and Meier).
"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from analysis.measures.control_decisions import (
    NEIGHBOURS,
    SET,
    authorities,
    by_name,
    decisions,
    first_days,
    tracked,
)
from analysis.measures.results import Measure, Names, Result
from analysis.measures.rows import Row
from analysis.methods.lags import Lags, lags_between
from analysis.sources.jurisdictions import JURISDICTIONS
from analysis.store.asof import View

# Days from the communication of a decision to the day it binds: 1988 Convention, Article 12.
TREATY_DAYS = 180
_NOT_HALF = "Half of the cases had not ended on this day."


def vote_lags(view: View) -> Measure:
    """Return the days from a UN vote on a precursor to its force and to control in China.

    Returns
    -------
    Measure
        One row a precursor with a vote known to the day: `substance`, `un_vote`, `un_force`, `china`,
        `united_states`, `vote_to_force`, `vote_to_china`, `force_to_china`, `us_to_china` (days, negative
        where China was first), `open`, `days_open`. Results: the shortest, the longest, the median with its
        interval, open cases, and how many the United States had controlled before.
    """
    rows, today = decisions(view), pd.Timestamp(view.as_of)
    table = _votes(rows)
    for column, lane in (("china", "China"), ("united_states", "United States")):
        table[column] = pd.to_datetime(table["substance"].map(first_days(rows, lane)))
    table["china"] = table["china"].where(table["china"] <= today)
    for column, start, end in (
        ("vote_to_force", "un_vote", "un_force"),
        ("vote_to_china", "un_vote", "china"),
        ("force_to_china", "un_force", "china"),
        ("us_to_china", "united_states", "china"),
    ):
        table[column] = (table[end] - table[start]).dt.days
    table["open"] = table["china"].isna()
    table["days_open"] = (today - table["un_vote"]).dt.days.where(table["open"])
    names = Names(view, SET, reason="No vote on a fentanyl precursor was known on this day.")
    closed = names.because("China had controlled none of them on this day.") if len(table) else names
    days = table["vote_to_china"]
    before = (table["united_states"] < table["un_vote"]).sum()
    results = (
        *closed.all(vote_to_china_min=days.min(), vote_to_china_max=days.max()),
        _median(names, "vote_to_china_median", _lags(table["un_vote"], table["china"], view)),
        *names.all(
            voted=len(table) or None,
            vote_to_china_open=table["open"].sum() if len(table) else None,
            us_before_vote=before if len(table) else None,
        ),
    )
    return Measure(table, results, names.source)


def votes_met(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return when each authority controlled what each UN vote named, against the day on which the vote binds.

    The same question to all: was every precursor of the vote under a control that names it by the treaty's
    day, `TREATY_DAYS` after the vote was communicated? A control that came before the vote counts.

    Returns
    -------
    Measure
        One row a vote, authority and precursor: `un_vote`, `un_force`, `authority`, `substance`,
        `control_date` (NaT while open), `days` (from the vote; negative before it), `force_days` (from the
        vote to the treaty's day), `confidence` (``unconfirmed`` where the control is). Results: votes whose
        day has come, in how many of them the principals had controlled all, and the treaty's days.
    """
    rows, today = decisions(view), pd.Timestamp(view.as_of)
    votes = _votes(rows)
    parts = []
    for lane in authorities(focus):
        if lane == "UN":
            continue
        named = by_name(rows[(rows["jurisdiction"] == lane) & (rows["since"] <= today)])
        first = named.drop_duplicates("name").set_index("name")
        found = votes["substance"].map(first["since"].to_dict())
        parts.append(
            votes.assign(
                authority=lane,
                control_date=pd.to_datetime(found),
                confidence=votes["substance"].map(first["confidence"].to_dict()).fillna(""),
            )
        )
    table = pd.concat(parts, ignore_index=True)
    table["days"] = (table["control_date"] - table["un_vote"]).dt.days
    table["force_days"] = (table["un_force"] - table["un_vote"]).dt.days
    table = table.sort_values("un_vote", kind="stable", ignore_index=True)
    names = Names(view, SET, reason="No vote on a fentanyl precursor had come to its day on this day.")
    due = table[table["un_force"] <= today]
    due = due.assign(in_time=due["control_date"] <= due["un_force"])
    met = due.pivot_table("in_time", "un_vote", "authority", aggfunc="all")
    results = [
        names.one("votes", due["un_vote"].nunique() or None),
        names.one("treaty_days", TREATY_DAYS if len(due) else None),
    ]
    results += [
        names.one(
            "votes_in_time_{authority}",
            int(met[lane].sum()) if len(due) else None,
            authority=lane,
        )
        for lane in ("China", "United States")
    ]
    columns = ["un_vote", "un_force", "authority", "substance", "control_date", "days", "force_days",
               "confidence"]  # fmt: skip
    return Measure(table[columns], tuple(results), names.source)


def lag_curves(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return the share of precursors not yet controlled, by days since the UN vote, one curve an authority.

    For some authorities an open case may only mean that no decision was found. An authority that acted
    before most of the votes, or of which no such control was found, has no curve.

    Returns
    -------
    Measure
        Columns `authority`, `days`, `still_open` (Kaplan-Meier share), `at_risk`, `cases`, `controlled`,
        `censored_days` (text, separated by semicolons), `confidence` (``unconfirmed`` where a day rests on
        an unconfirmed row). Results: the time from first official mention of a precursor to control in
        China, with its open cases.
    """
    rows = decisions(view)
    votes = _votes(rows).set_index("substance")["un_vote"]
    lanes = dict.fromkeys(["China", *NEIGHBOURS, *focus, "European Union"])
    curves = [curve for lane in lanes if (curve := _curve(rows, lane, votes, view)) is not None]
    columns = ["authority", "days", "still_open", "at_risk", "cases", "controlled", "censored_days",
               "confidence"]  # fmt: skip
    table = pd.concat(curves, ignore_index=True) if curves else pd.DataFrame(columns=columns)
    names = Names(view, SET, reason="No precursor with a first mention was known on this day.")
    return Measure(table[columns], _mention_results(names, rows, view), names.source)


def effect_lag(view: View) -> Measure:
    """Return the days from announcement to effect of adopted controls, by authority.

    Controls whose two dates are not both known to the day are left out.

    Returns
    -------
    Measure
        One row an authority: `authority`, `controls`, `median_days`. Results: both for China and the United
        States.
    """
    rows = decisions(view)
    rows = rows[(rows["step"] == "adopted") & (rows["control"] != "none")]
    days = rows.groupby("jurisdiction")["days_to_effect"].agg(controls="count", median_days="median")
    lanes = [lane for lane in JURISDICTIONS if lane in days.index]
    table = days.loc[lanes].rename_axis("authority").reset_index()
    names = Names(view, SET, reason="No control with both dates was known on this day.")
    results: list[Result] = []
    for lane in ("China", "United States"):
        row = Row.where(table, authority=lane)
        results += [
            names.one("effect_days_{authority}", row.median_days, authority=lane),
            names.one("effect_controls_{authority}", row.controls or 0, authority=lane),
        ]
    return Measure(table, tuple(results), names.source)


def _votes(rows: pd.DataFrame) -> pd.DataFrame:
    """Return, by precursor, day and force of the first UN vote that put it into a table of precursors."""
    votes = rows[
        (rows["jurisdiction"] == "UN")
        & (rows["step"] == "adopted")
        & (rows["control"] == "precursor_listed")
        & (rows["announced_date"].str.len() == 10)
    ]
    named = by_name(votes.sort_values(["announced", "event_id"])).drop_duplicates("name")
    columns = {"name": "substance", "announced": "un_vote", "effective": "un_force"}
    return named.rename(columns=columns)[list(columns.values())].reset_index(drop=True)


def _curve(rows: pd.DataFrame, lane: str, votes: pd.Series, view: View) -> pd.DataFrame | None:
    """Return the curve of one authority, from the day of the vote on; None where it has none."""
    ends = pd.to_datetime(votes.index.to_series().map(first_days(rows, lane)))
    none_found = bool(ends.isna().all()) and lane != "China"
    lags = _lags(votes, ends, view)
    if lags is None or none_found or (ends <= votes).mean() >= 0.5:
        return None
    curve = lags.curve[["days", "still_open", "at_risk"]].astype(float)
    earlier = curve.loc[curve["days"] <= 0, "still_open"]
    start = pd.DataFrame({"days": [0.0], "still_open": [min(earlier, default=1.0)], "at_risk": [len(votes)]})
    censored = lags.table.loc[lags.table["open"], "days"].sort_values()
    named = by_name(rows[rows["jurisdiction"] == lane])
    unsure = set(named.loc[~named["sure"], "name"]) & set(ends.dropna().index)
    return pd.concat([start, curve[curve["days"] > 0]]).assign(
        authority=lane,
        cases=len(votes),
        controlled=lags.closed,
        censored_days="; ".join(f"{days:.0f}" for days in censored),
        confidence="unconfirmed" if unsure else "reported",
    )


def _mention_results(names: Names, rows: pd.DataFrame, view: View) -> tuple[Result, ...]:
    """Return the time from the first official mention of a precursor to control in China."""
    start = tracked(view, "precursor").set_index("name")["first_reported"].dropna()
    ends = pd.to_datetime(start.index.to_series().map(first_days(rows, "China")))
    lags = _lags(start, ends, view)
    return (
        _median(names, "mention_to_china_median", lags),
        *names.all(
            mentioned=len(start) or None, mention_to_china_open=lags.table["open"].sum() if lags else None
        ),
    )


def _lags(start: pd.Series, end: pd.Series, view: View) -> Lags | None:
    """Return the lags of the cases, None where there is none."""
    return None if start.empty else lags_between(start, end, as_of=view.as_of)


def _median(names: Names, name: str, lags: Lags | None) -> Result:
    """Return the median of lags, with its interval where both of its ends are reached."""
    if lags is None:
        return names.one(name, None)
    ends = (lags.median_lower, lags.median_upper)
    interval = None if any(pd.isna(end) for end in ends) else ends
    return names.one(name, lags.median_days, interval=interval, reason=_NOT_HALF)
