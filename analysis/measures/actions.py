"""What was done beside US charges: sanctions, arrests by China, hand-overs by third countries.

Sources: the timelines of sanctions, of enforcement by China and of hand-overs, each row with its publisher.
Counts are those made public. Reports on the same case count once; counts of the two governments are never
added, nor are persons sanctioned to persons charged.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from analysis.measures.results import Measure, Names
from analysis.store.asof import View

SET = "enforcement"
CHINA, HONG_KONG = "China", "Hong Kong"
SUPPLY = ("supplier", "equipment", "broker")
OTHER_DRUGS = "other drugs"


def numbers(view: View, timeline: str) -> pd.DataFrame:
    """Return the rows of a timeline known on the view's day, its integers as numbers (NaN where blank)."""
    rows = view.timeline(timeline).copy()
    counts = view.schema(timeline).of_type("integer")
    rows[counts] = rows[counts].apply(pd.to_numeric)
    return rows


def sanctioned(view: View, focus: Sequence[str] = ()) -> pd.DataFrame:
    """Return designations on China, Hong Kong (its `target` is China) and the focus countries."""
    rows = numbers(view, "sanctions")
    rows = rows.assign(target=rows["country"].replace(HONG_KONG, CHINA))
    chosen = (rows["kind"] == "designation") & rows["target"].isin((CHINA, *focus))
    return rows[chosen].reset_index(drop=True)


def sanctions(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return US designations over fentanyl, one row an action and country.

    Unit: persons and entities named. Caveat: the same person may have been charged; classes are shown apart.

    Returns
    -------
    Measure
        Columns `date`, `target_country`, `role_class`, `subject`, `persons`, `entities`, `programme`,
        `confidence` and the source. Results: persons, entities and actions on China and Hong Kong.
    """
    rows = sanctioned(view, focus)
    china, other = rows[rows["target"] == CHINA], rows[rows["target"] != CHINA]
    names = Names(view, SET, reason="No action was known on this day.")
    some = len(view.timeline("sanctions")) > 0
    results = names.all(
        china_sanctioned=int(china["persons_count"].sum()) if some else None,
        china_firms_sanctioned=int(china["entities_count"].sum()) if some else None,
        china_sanction_actions=china["action_id"].nunique() if some else None,
        focus_sanctioned=int(other["persons_count"].sum()) if some else None,
    )
    table = rows.rename(
        columns={"country": "target_country", "persons_count": "persons", "entities_count": "entities"}
    )
    columns = ["date", "target_country", "role_class", "subject", "persons", "entities", "programme",
               "confidence", "publisher", "source_url"]  # fmt: skip
    return Measure(table[columns], results, names.source_of("china_sanctioned"))


def arrested(view: View) -> pd.DataFrame:
    """Return the reports on enforcement by China, with the persons that each adds to the count of arrests.

    `case` is the row that a report belongs to by ``same_case_as``, as far as that row was known on the day;
    `counted` is the number of its largest report of arrests, in the row of that report alone. Rows on other
    drugs alone count nobody.
    """
    rows = numbers(view, "china_enforcement")
    part_of = dict(zip(rows["action_id"], rows["same_case_as"], strict=True))
    rows = rows.assign(case=[_case(key, part_of) for key in rows["action_id"]])
    counting = rows[
        (rows["kind"] == "arrest") & (rows["about"] != OTHER_DRUGS) & rows["persons_count"].notna()
    ]
    largest = counting.sort_values("persons_count", kind="stable").groupby("case").tail(1).index
    return rows.assign(counted=rows["persons_count"].where(rows.index.isin(largest)))


def arrests(view: View) -> Measure:
    """Return arrests and sentences by China, as China or the United States made them public.

    Unit: persons. Caveats: reports of one case are joined by what they say of months, places and sites;
    what became of most of those arrested is in no report.

    Returns
    -------
    Measure
        One row a report of an arrest or a sentence: `announced_date`, `place`, `subject`, `role_class`,
        `persons` (as reported), `counted` (what it adds), `sentenced`, `told_by`, `confidence`, the source.
        Results: persons arrested, by class, and sentenced.
    """
    rows = arrested(view)
    names = Names(view, SET, reason="No action was known on this day.")
    by_class = rows.groupby("role_class")["counted"].sum()
    on_subject = rows[(rows["kind"] == "sentence") & (rows["about"] != OTHER_DRUGS)]
    some = len(rows) > 0
    results = names.all(
        china_arrested=int(rows["counted"].sum()) if some else None,
        china_arrested_launderers=int(by_class.get("launderer", 0)) if some else None,
        china_convicted_there=int(on_subject["sentenced_count"].sum()) if some else None,
    )
    table = rows[rows["kind"].isin(("arrest", "sentence"))].rename(
        columns={"persons_count": "persons", "sentenced_count": "sentenced"}
    )
    columns = ["announced_date", "place", "subject", "role_class", "persons", "counted", "sentenced",
               "told_by", "confidence", "publisher", "source_url"]  # fmt: skip
    return Measure(table[columns].reset_index(drop=True), results, names.source_of("china_arrested"))


def hand_overs(view: View) -> Measure:
    """Return who was handed over to the United States by a third country.

    Returns
    -------
    Measure
        Columns `date`, `from_country`, `persons`, `nationality`, `role_class`, `legal_form`,
        `fentanyl_in_counts`, `confidence` and the source. Results: persons of the supply side.
    """
    rows = numbers(view, "hand_overs").rename(columns={"persons_count": "persons"})
    supply = rows[rows["role_class"].isin(SUPPLY)]
    names = Names(view, SET, reason="No hand-over was known on this day.")
    columns = ["date", "from_country", "persons", "nationality", "role_class", "legal_form",
               "fentanyl_in_counts", "confidence", "publisher", "source_url"]  # fmt: skip
    results = names.all(
        handed_over=int(supply["persons"].sum()) if len(rows) else None,
        handed_over_by_china=int((rows["from_country"] == CHINA).sum()) if len(rows) else None,
    )
    return Measure(rows[columns], results, names.source_of("handed_over"))


def _case(key: str, part_of: Mapping[str, str]) -> str:
    """Return the row at the end of the chain of ``same_case_as``, as far as rows are known."""
    seen = {key}
    while part_of[key] in part_of and part_of[key] not in seen:
        key = part_of[key]
        seen.add(key)
    return key
