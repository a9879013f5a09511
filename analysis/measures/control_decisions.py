"""Scheduling decisions, and the substances they name, as the measures of controls read them.

Source: the timelines of scheduling decisions and of substances, each row with its publisher.
"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from analysis.sources.timelines import names_in
from analysis.store.asof import View

SET = "controls"
PRINCIPALS = ("UN", "China", "United States")
# The two other countries that China's export licences of the arrangement are about.
NEIGHBOURS = ("Mexico", "Canada")


def authorities(focus: Sequence[str] = ()) -> list[str]:
    """Return whom tables compare: the principals, the neighbours of the United States, the focus."""
    return list(dict.fromkeys([*PRINCIPALS, *NEIGHBOURS, *focus]))


def decisions(view: View) -> pd.DataFrame:
    """Return the decisions known on the view's day, in order of `since`.

    Returns
    -------
    DataFrame
        The timeline's columns and `since` (day of effect; of announcement, then of the source, where that is
        not known), `days_to_effect` (NaN unless both days are known), `names` (list of the substances
        named), `adopted` (adopted or extended controls; a watch list is none), `sure` (not unconfirmed).
    """
    rows = view.timeline("scheduling")
    exact = (rows["announced_date"].str.len() == 10) & (rows["effective_date"].str.len() == 10)
    adopted = rows["step"].isin(("adopted", "extended")) & ~rows["control"].isin(("none", "watch_list"))
    return rows.assign(
        since=rows["effective"].fillna(rows["announced"]).fillna(rows["source"]),
        days_to_effect=(rows["effective"] - rows["announced"]).dt.days.where(exact),
        names=rows["substances"].map(names_in),
        adopted=adopted,
        sure=rows["confidence"] != "unconfirmed",
    ).sort_values(["since", "event_id"], ignore_index=True)


def by_name(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the adopted ones of `decisions`, one row for each substance they name: `name`."""
    named = rows[rows["adopted"]].explode("names").dropna(subset=["names"])
    return named.rename(columns={"names": "name"}).reset_index(drop=True)


def first_days(rows: pd.DataFrame, authority: str) -> dict[str, pd.Timestamp]:
    """Return, by substance, the first day of an authority's adopted control that names it."""
    named = by_name(rows[rows["jurisdiction"] == authority])
    first = named.drop_duplicates("name")
    return dict(zip(first["name"], first["since"], strict=True))


def tracked(view: View, role: str = "") -> pd.DataFrame:
    """Return the substances tracked on the view's day whose role holds the word `role`, without classes.

    A substance counts from its first report known by then, or from a decision that names it. One without
    either counts from the day the table was last gone through.
    """
    substances = view.timeline("substances")
    chosen = ~substances["role"].str.endswith("class") & substances["role"].str.contains(role)
    if view.as_of < view.reviewed("substances"):
        named = {item for text in view.timeline("scheduling")["substances"] for item in names_in(text)}
        chosen &= substances["first_reported"].notna() | substances["name"].isin(named)
    return substances[chosen].reset_index(drop=True)
