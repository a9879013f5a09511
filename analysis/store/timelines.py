"""Timelines as they were known on a day."""

from __future__ import annotations

import datetime as dt

import pandas as pd

from analysis.dates import known_by, parse_partial
from analysis.project import Project
from analysis.sources import timelines as source
from analysis.sources.timeline_schema import Timeline, schema


def known_rows(project: Project, name: str, as_of: dt.date) -> pd.DataFrame:
    """Return the rows of a timeline known on `as_of`, with days beside the dates as written.

    A row is known from the last day its announcement date can mean. Where that is blank, the next
    date of the schema's `visible_from` counts; dates in `not_before` must have come as well. A row
    with no such date is treated as the schema's `undated` says.

    Returns
    -------
    DataFrame
        The timeline's columns (text), and for each date column ``x_date`` a column ``x`` with its first
        possible day (NaT where blank). ``date`` gives ``day``; where ``x`` is itself a column, and for
        ``deadline``, the day is called ``x_day``.
        What was not known yet is blank: dates in `masked_after` and `withheld` that lie after `as_of`,
        the columns they speak for, and remarks written with hindsight.
    """
    timeline = schema(project.timelines, name)
    shown = timeline.visibility
    table = source.read(project.timelines, name)
    known = [_known_from(row, timeline) <= as_of for _, row in table.iterrows()]
    table = table[known].reset_index(drop=True)
    # What speaks of a date goes with it, and so before it.
    for column, spoken_for in shown.withheld.items():
        table.loc[_later(table[column], as_of), [column, *spoken_for]] = ""
    for column in shown.masked_after:
        table.loc[_later(table[column], as_of), column] = ""
    if as_of < shown.reviewed:
        table[shown.hindsight] = ""
    for column in timeline.of_type("date"):
        days = [pd.Timestamp(parse_partial(text).first) if text else pd.NaT for text in table[column]]
        table[_day_name(column, timeline)] = pd.Series(days, index=table.index, dtype="datetime64[ns]")
    return table


def _known_from(row: pd.Series, timeline: Timeline) -> dt.date:
    """Return the day from which a row was certainly public."""
    shown = timeline.visibility
    dated = [row[column] for column in shown.visible_from if row[column]][:1]
    if not dated:
        return {"visible": dt.date.min, "reviewed": shown.reviewed, "hidden": dt.date.max}[shown.undated]
    later = [row[column] for column in shown.not_before if row[column]]
    return max(known_by(text) for text in dated + later)


def _later(dates: pd.Series, as_of: dt.date) -> list[bool]:
    return [bool(text) and parse_partial(text).first > as_of for text in dates]


def _day_name(column: str, timeline: Timeline) -> str:
    if column == "date":
        return "day"
    short = column.removesuffix("_date")
    return f"{short}_day" if short in timeline.columns else short
