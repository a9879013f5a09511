"""Responses: what was announced in the days after each US duty step on China, answers of China among it.

Sources: the timelines of tariff steps, answers, truces, rulings, controls and cooperation, each row with its
publisher. Dates stand side by side; no cause is read off them.
"""

from __future__ import annotations

import pandas as pd

from analysis import writing
from analysis.measures.duties import MEASURES, SET, on_china
from analysis.measures.results import Measure, Names, Result, count
from analysis.store.asof import View

# Days after the announcement of a step in which other events are counted.
WINDOW_DAYS = 90
# Cooperation events that are controls, which are counted apart.
COUNTED_APART = ("scheduling", "export_control")
KINDS = ("truces", "controls", "rulings")


def followed(view: View, days: int = WINDOW_DAYS) -> Measure:
    """Return each day on which steps on China were announced, and what came in the days that followed.

    Steps announced on one day are one row. Counted from the day of announcement to `days` later, or to the
    view's day where that comes first. This is a count of what stands near, not of what a step brought about.

    Returns
    -------
    Measure
        Columns `announced`, `step`, `tied_to_fentanyl`, `days_watched`, `whole` (the window is over),
        `answers` (China's tariff answers to these steps), `days_to_answer`, `truces`, `controls` (adopted
        by China), `rulings`, `others` (other US steps, answers to other steps and cooperation events)
        and the source.
    """
    steps = _announced_steps(view, days)
    dated = {
        "truces": view.timeline("truces")["announced"],
        "controls": chinese_controls(view)["day"],
        "rulings": view.timeline("tariff_rulings")["announced"],
    }
    answers = view.timeline("tariff_responses")
    answers = answers[answers["rate_pct"] != ""]
    cooperation = view.timeline("cooperation")
    cooperation = cooperation[~cooperation["kind"].isin(COUNTED_APART)]
    near = [cooperation["start"], pd.Series(steps["announced"].unique())]
    today = pd.Timestamp(view.as_of)
    records = []
    for day, group in steps.groupby("announced"):
        announced = pd.Timestamp(str(day))
        end = min(announced + pd.Timedelta(days=days), today)
        direct = answers["answers_step_id"].isin(group["step_id"])
        given = answers["announced"][direct & answers["announced"].between(announced, end)]
        others = [*near, answers["announced"][~direct]]
        records.append(
            {
                "announced": announced,
                "step": _steps_in_words(group),
                "tied_to_fentanyl": "yes" if (group["tied_to_fentanyl"] == "yes").any() else "no",
                "days_watched": (end - announced).days,
                "whole": (today - announced).days >= days,
                "answers": len(given),
                "days_to_answer": (given.min() - announced).days if len(given) else None,
                **{kind: _after(dated[kind], announced, end) for kind in KINDS},
                "others": sum(_after(dates, announced, end) for dates in others),
                "publisher": group["publisher"].iloc[0],
                "source_url": group["source_url"].iloc[0],
            }
        )
    columns = ["announced", "step", "tied_to_fentanyl", "days_watched", "whole", "answers",
               "days_to_answer", *KINDS, "others", "publisher", "source_url"]  # fmt: skip
    table = pd.DataFrame(records, columns=columns).astype({"days_to_answer": "Int64"})
    names = Names(view, SET, reason="No step had been announced on this day.")
    return Measure(table, _counts(names, table, days), names.source_of("steps"))


def chinese_controls(view: View) -> pd.DataFrame:
    """Return controls adopted by China with `day`, when they became public."""
    rows = view.timeline("scheduling")
    rows = rows[(rows["jurisdiction"] == "China") & (rows["step"] == "adopted")]
    rows = rows.assign(day=rows["announced"].fillna(rows["effective"]))
    return rows.sort_values(["day", "event_id"], ignore_index=True)


def _counts(names: Names, table: pd.DataFrame, days: int) -> tuple[Result, ...]:
    """Return the results: how many steps were answered, had a control near them, or stand alone."""
    near = table[[*KINDS, "others"]].astype(int).sum(axis=1)
    period = f"{table['announced'].min():%Y-%m-%d}/{names.day}" if len(table) else ""
    return (
        names.one("window_days", days),
        *names.all(
            steps=len(table) or None,
            steps_answered=count(table["answers"] > 0),
            steps_control=count(table["controls"] > 0),
            steps_alone=count(near == 0),
            near_median=near.median(),
            period=period,
        ),
        names.one(
            "answer_days",
            table["days_to_answer"].max(),
            period=period,
            reason="No tariff answer of China was known within the days counted.",
        ),
    )


def _announced_steps(view: View, days: int) -> pd.DataFrame:
    """Return announced duties on China, less the changes set to come later than `days` after."""
    rows = on_china(view)
    soon = rows["effective"].isna() | (rows["effective"] - rows["announced"] <= pd.Timedelta(days=days))
    rows = rows[rows["measure"].isin(list(MEASURES)) & rows["announced"].notna() & soon]
    return rows.sort_values(["announced", "step_id"], ignore_index=True)


def _steps_in_words(group: pd.DataFrame) -> str:
    """Return steps such as ``Reciprocal duty: 10%, 34%``."""
    rates: dict[str, list[str]] = {}
    for measure, rate in zip(group["measure"], group["rate_pct"], strict=True):
        rates.setdefault(MEASURES[measure][0], []).append(writing.amount(float(rate), "percent"))
    return "; ".join(f"{name}: {', '.join(values)}" for name, values in rates.items())


def _after(dates: pd.Series, start: pd.Timestamp, end: pd.Timestamp) -> int:
    """Count days after `start`, up to and including `end`."""
    return int(((dates > start) & (dates <= end)).sum())
