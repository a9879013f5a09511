"""Where official sources disagree: values that rival one another, each with its publisher and version.

Source: the timeline of rival values. A brief prints one value; the others are kept beside it. Two versions of
one publisher are rivals as two publishers are. No value is called the right one.
"""

from __future__ import annotations

import pandas as pd

from analysis import writing
from analysis.measures.results import Measure, Names
from analysis.store.asof import View

SET = "disagreements"
DAY = "day"


def rivals(view: View) -> Measure:
    """Return the questions for which more than one value was public on the view's day.

    Returns
    -------
    Measure
        One row a value, by question and the day it became public: `question`, `value` (with its unit, in
        words), `unit`, `version`, `published_date`, `in_use` (yes or no; blank before the last review),
        `spread` (of numbers: percent by which the highest of the question lies above the lowest; missing for
        days), `held_in`, `held_row` and the source. Results: questions, values, the widest spread.
    """
    rows = view.timeline("rivals").sort_values(["question", "published", "rival_id"], ignore_index=True)
    values = rows.groupby("question")["value"].transform("nunique")
    rows = rows[values > 1].reset_index(drop=True)
    numbers = pd.to_numeric(rows["value"].where(rows["unit"] != DAY))
    by_question = numbers.groupby(rows["question"])
    lowest, highest = by_question.transform("min"), by_question.transform("max")
    table = rows.assign(spread=100 * (highest - lowest) / lowest)
    table["value"] = [_in_words(value, unit) for value, unit in rows[["value", "unit"]].to_numpy()]
    names = Names(view, SET, reason="No two values were known for one thing on this day.")
    results = names.all(
        questions=table["question"].nunique() or None,
        values=len(table) or None,
        widest_spread=table["spread"].max(),
    )
    columns = ["question", "value", "unit", "version", "published_date", "in_use", "spread", "held_in",
               "held_row", "confidence", "publisher", "source_url"]  # fmt: skip
    return Measure(table[columns], results, names.source)


def _in_words(value: str, unit: str) -> str:
    """Return a value as its source gives it: a day in words, a number with its own decimals and its unit."""
    if unit == DAY:
        return writing.day(value)
    return writing.amount(float(value), unit, decimals=len(value.partition(".")[2]))
