"""What is due next: days ahead that the timelines hold, on either side or of both.

Only days after the view's, so that a day that has passed is gone from the list. Of one day the first row
stands, in the order of `SOURCES`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

from analysis.dates import parse_partial
from analysis.measures.results import Measure, Names
from analysis.store.asof import View

MOST = 3
COLUMNS = ["date", "side", "what", "confidence", "publisher", "source_url"]


@dataclass(frozen=True)
class Source:
    """A timeline with a column of days ahead: who acts, in what words, and which rows still stand."""

    timeline: str
    column: str
    side: Callable[[pd.Series], str]
    what: Callable[[pd.Series], str]
    stands: Callable[[pd.Series], bool] = lambda row: True


def _column(name: str) -> Callable[[pd.Series], str]:
    return lambda row: str(row[name])


def _begins_or_ends(row: pd.Series) -> str:
    return "Duty ends" if row["rate_pct"] and float(row["rate_pct"]) == 0 else "Duty in force"


def _duty_ahead(row: pd.Series) -> str:
    """Return a threat by the goods it is on, a plan by its measure."""
    return f"Duty threatened: {row['scope']}" if row["kind"] == "threat" else f"Duty planned: {_measure(row)}"


def measure_in_words(measure: str) -> str:
    """Return a measure of the tariff timelines in words, without the name of the act it rests on.

    >>> measure_in_words("fentanyl_ieepa"), measure_in_words("section_301_forced_labour")
    ('Fentanyl', 'Section 301 forced labour')
    """
    words = measure.removesuffix("_ieepa").replace("_", " ")
    return words[:1].upper() + words[1:]


def _measure(row: pd.Series) -> str:
    return measure_in_words(str(row["measure"]))


SOURCES = (
    Source("truces", "end_date", lambda row: "both", lambda row: "End of the tariff truce"),
    Source("scheduling", "effective_date", _column("jurisdiction"),
           lambda row: f"Control in force: {row['subject']}",
           lambda row: row["step"] in ("adopted", "extended")),
    Source("tariff_steps", "effective_date", _column("imposer"),
           lambda row: f"{_begins_or_ends(row)}: {_measure(row)}, {row['target']}"),
    Source("tariff_pending", "planned_date", _column("imposer"), _duty_ahead,
           lambda row: row["status"] != "not imposed"),
    Source("commitments", "deadline", _column("side"), _column("promise"),
           lambda row: row["fulfilled_date"] == ""),
    Source("commitments", "next_date", _column("side"), _column("next_step")),
    Source("cooperation", "start_date", lambda row: "both",
           lambda row: f"Planned: {row['kind'].replace('_', ' ')}", lambda row: row["planned"] == "yes"),
)  # fmt: skip


def soonest(view: View) -> Measure:
    """Return the next two of them, as `next_dates` gives them: page one has room for no more."""
    return next_dates(view, most=2)


def next_dates(view: View, most: int = MOST) -> Measure:
    """Return the next days on which something falls due, as known on the view's day.

    Returns
    -------
    Measure
        Columns `date` (as precise as the source has it), `side`, `what`, `confidence` and the source; one row
        a day, soonest first, at most `most`.
    """
    records = [
        {
            "date": row[item.column],
            "side": item.side(row),
            "what": item.what(row),
            "confidence": row["confidence"],
            "publisher": row["publisher"],
            "source_url": row["source_url"],
        }
        for item in SOURCES
        for _, row in view.timeline(item.timeline).iterrows()
        if row[item.column] and parse_partial(row[item.column]).last > view.as_of and item.stands(row)
    ]
    table = pd.DataFrame(records, columns=COLUMNS)
    table = table.sort_values("date", kind="stable").drop_duplicates("date", ignore_index=True)
    return Measure(table.head(most), (), Names(view, "brief").declarations.sources["ahead"].text)
