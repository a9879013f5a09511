"""Tariffs as a lever: the fentanyl duty step by step, what replaced it, and how long the truce runs.

Sources: ``data/timelines/tariff_steps.csv`` and ``truces.csv``, each row with its publisher.
"""

from __future__ import annotations

import pandas as pd

from analysis.measures.results import Measure, Naming
from analysis.store.asof import View

SOURCE = "Timeline of tariff steps, each row with its publisher"
TRUCE_SOURCE = "Timeline of truces, each row with its publisher"

# Duties on goods from China that this brief follows, in the order they are drawn. Rates add up.
MEASURES = {
    "fentanyl_ieepa": "Fentanyl duty (IEEPA)",
    "reciprocal_ieepa": "Reciprocal duty (IEEPA)",
    "section_122": "Import surcharge (section 122)",
    "section_301_forced_labour": "Forced-labour duty (section 301)",
}


def duty_steps(view: View) -> Measure:
    """Return the steps of the US duties on goods from China that came since February 2025.

    Returns
    -------
    Measure
        Columns `measure`, `title`, `effective`, `rate_pct`, `until` (NaT while in force at `as_of`),
        `instrument`, `confidence`, `tied_to_fentanyl`; rates in percent of value. A step that never took
        effect has no row. Results: each rate on the view's day and the highest fentanyl rate.
    """
    rows = view.timeline("tariff_steps")
    rows = rows[
        rows["measure"].isin(list(MEASURES))
        & rows["target"].isin(("China", "all countries"))
        & rows["effective"].notna()
    ].copy()
    rows["rate_pct"] = rows["rate_pct"].astype(float)
    rows["title"] = rows["measure"].map(MEASURES)
    rows = rows.sort_values(["measure", "effective", "announced", "step_id"], ignore_index=True)
    following = rows.groupby("measure")["effective"].shift(-1)
    ends = rows["end"] + pd.Timedelta(days=1)
    rows["until"] = following.where(ends.isna() | (following < ends), ends)
    rows = rows[rows["until"].isna() | (rows["until"] > rows["effective"])].reset_index(drop=True)
    today = pd.Timestamp(view.as_of)
    name = Naming("levers", SOURCE)
    results = [
        name(f"{measure}_now", f"{title}: rate on this day", _rate_on(rows, measure, today), "percent")
        for measure, title in MEASURES.items()
    ]
    fentanyl = rows[(rows["measure"] == "fentanyl_ieepa") & (rows["effective"] <= today)]
    never = Naming("levers", SOURCE, reason="The duty had not been imposed on this day.")
    ended = fentanyl[fentanyl["rate_pct"] == 0]
    results += [
        never("fentanyl_first_day", "First day of the fentanyl duty", _first(fentanyl["effective"]), "date"),
        never(
            "fentanyl_first_rate", "First rate of the fentanyl duty", _first(fentanyl["rate_pct"]), "percent"
        ),
        never(
            "fentanyl_peak_rate", "Highest rate of the fentanyl duty", fentanyl["rate_pct"].max(), "percent"
        ),
        never(
            "fentanyl_last_rate",
            "Last rate of the fentanyl duty above zero",
            _first(fentanyl[fentanyl["rate_pct"] > 0]["rate_pct"][::-1]),
            "percent",
        ),
        Naming("levers", SOURCE, reason="The duty had not ended on this day.")(
            "fentanyl_end_day", "Day the fentanyl duty ended", _first(ended["effective"]), "date"
        ),
        name(
            "tied_to_fentanyl_now",
            "Duties on China in force and tied to fentanyl",
            int(
                (
                    (rows["tied_to_fentanyl"] == "yes")
                    & (rows["rate_pct"] > 0)
                    & (rows["effective"] <= today)
                    & (rows["until"].isna() | (rows["until"] > today))
                ).sum()
            ),
            "count",
        ),
    ]
    columns = [
        "measure",
        "title",
        "effective",
        "rate_pct",
        "until",
        "instrument",
        "confidence",
        "tied_to_fentanyl",
        "publisher",
        "source_url",
    ]
    return Measure(rows[columns], tuple(results))


def truce(view: View) -> Measure:
    """Return the truces known on the view's day and how long the last one still runs.

    Returns
    -------
    Measure
        The timeline's rows. Results: end of the latest truce and days left (negative once over).
    """
    rows = view.timeline("truces")
    known = rows[rows["end"].notna()].sort_values(["end", "announced"])
    end = None if known.empty else known["end"].iloc[-1]
    left = None if end is None else (end - pd.Timestamp(view.as_of)).days
    name = Naming("levers", TRUCE_SOURCE, reason="No truce had been announced on this day.")
    return Measure(
        rows,
        (
            name("truce_end", "End of the tariff truce", end, "date"),
            name("truce_days_left", "Days to the end of the truce", left, "days"),
        ),
    )


def _rate_on(rows: pd.DataFrame, measure: str, day: pd.Timestamp) -> float:
    """Return the rate in force on `day`: a duty that does not exist has a rate of zero."""
    steps = rows[
        (rows["measure"] == measure)
        & (rows["effective"] <= day)
        & (rows["until"].isna() | (rows["until"] > day))
    ]
    return 0.0 if steps.empty else float(steps["rate_pct"].iloc[-1])


def _first(values: pd.Series) -> object:
    return None if values.empty else values.iloc[0]
