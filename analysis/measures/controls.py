"""Controls on fentanyls, their precursors and nitazenes: who decided what, when, with what delay.

Source: ``data/timelines/scheduling.csv``, each row with its publisher.
"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from analysis.measures.results import Measure, Naming
from analysis.store.asof import View

SOURCE = "Timeline of scheduling decisions, each row with its publisher"
PRINCIPALS = ("UN", "China", "United States")

# Milestones that the brief names: the row's id -> the name of its results.
MILESTONES = {
    "CN-2017-01": "china_carfentanil",
    "CN-2019-01": "china_fentanyl_class",
    "CN-2025-01": "china_nitazene_class",
    "CN-2025-02": "china_piperidones",
    "CN-2025-05": "china_export_licences",
}


def history(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return every known decision of the principals and the focus countries.

    Returns
    -------
    Measure
        The timeline's rows of the UN, China, the United States and `focus`, with `day` (day of effect, or
        of announcement where effect is not known), ordered by it. Results: adopted controls by authority.
    """
    name = Naming("controls", SOURCE)
    lanes = [*PRINCIPALS, *focus]
    rows = view.timeline("scheduling")
    rows = rows[rows["jurisdiction"].isin(lanes)].copy()
    rows["day"] = rows["effective"].fillna(rows["announced"])
    rows = rows.sort_values(["day", "event_id"], ignore_index=True)
    adopted = rows[rows["step"] == "adopted"]
    results = [
        name(
            f"adopted_{lane.lower().replace(' ', '_')}",
            f"Controls adopted, {lane}",
            int((adopted["jurisdiction"] == lane).sum()),
            "count",
        )
        for lane in lanes
    ]
    results += [
        name(
            "adopted_focus",
            "Controls adopted by the focus countries",
            int(adopted["jurisdiction"].isin(focus).sum()),
            "count",
        )
    ]
    return Measure(rows, tuple(results))


def milestones(view: View) -> Measure:
    """Return China's main controls: announced, in effect, days between, and how sure the dates are.

    Returns
    -------
    Measure
        Columns `event_id`, `subject`, `control`, `announced_date`, `effective_date`, `days_to_effect`,
        `confidence`. Announced dates of a month only give no days.
    """
    rows = view.timeline("scheduling")
    rows = rows[rows["event_id"].isin(list(MILESTONES))].copy()
    exact = (rows["announced_date"].str.len() == 10) & (rows["effective_date"].str.len() == 10)
    rows["days_to_effect"] = (rows["effective"] - rows["announced"]).dt.days.where(exact)
    held = {row.event_id: row for row in rows.itertuples()}
    name = Naming("controls", SOURCE, reason="It had not been announced on this day.")
    results = []
    for event_id, key in MILESTONES.items():
        row = held.get(event_id)
        results += [
            name(
                f"{key}_effective", f"{key}: in effect".replace("_", " "), row and _day(row.effective), "date"
            ),
            name(
                f"{key}_days",
                f"{key}: days to effect".replace("_", " "),
                row and row.days_to_effect,
                "days",
                reason="One of its two days is not known." if row else "",
            ),
            name(f"{key}_confidence", f"{key}: confidence".replace("_", " "), row and row.confidence, "text"),
        ]
    columns = [
        "event_id",
        "subject",
        "control",
        "announced_date",
        "effective_date",
        "days_to_effect",
        "confidence",
        "publisher",
        "source_url",
    ]
    return Measure(rows.sort_values("effective", ignore_index=True)[columns], tuple(results))


def _day(value: pd.Timestamp) -> pd.Timestamp | None:
    return None if pd.isna(value) else value
