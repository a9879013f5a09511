"""Timelines as they were known on a day."""

from __future__ import annotations

import datetime as dt

import pandas as pd

from analysis.dates import known_by, parse_partial
from analysis.project import Project
from analysis.sources import timelines as source
from analysis.sources.timelines import Timeline


def read_as_of(project: Project, name: str, as_of: dt.date) -> pd.DataFrame:
    """Return the rows of a timeline known on `as_of`, with days beside the dates as written.

    A row is known from the last day its announcement date can mean. Where that is blank, the next
    date of the contract's `visible_from` counts; dates in `not_before` must have come as well. A row
    with no such date is treated as the contract's `undated` says.

    Returns
    -------
    DataFrame
        The timeline's columns (text), and for each date column ``x_date`` a column ``x`` with its first
        possible day (NaT where blank). ``date`` gives ``day``; where ``x`` is itself a column, and for
        ``deadline``, the day is called ``x_day``.
        What was not known yet is blank: dates in `masked_after` and `withheld` that lie after `as_of`,
        the columns they speak for, and remarks written with hindsight.
    """
    timeline = source.TIMELINES[name]
    table = source.read(project.timelines, name)
    shown = [_known_from(row, timeline) <= as_of for row in table.to_dict("records")]
    table = table[shown].reset_index(drop=True)
    for column in timeline.masked_after:
        table.loc[_later(table[column], as_of), column] = ""
    for column, spoken_for in timeline.withheld.items():
        table.loc[_later(table[column], as_of), [column, *spoken_for]] = ""
    if as_of < source.REVIEWED:
        table[list(timeline.hindsight)] = ""
    for column in timeline.dates:
        table[_day_name(column, timeline)] = pd.to_datetime(
            [parse_partial(text).first if text else None for text in table[column]]
        )
    return table


def _known_from(row: dict[str, str], timeline: Timeline) -> dt.date:
    """Return the day from which a row was certainly public."""
    dated = [row[column] for column in timeline.visible_from if row[column]][:1]
    if not dated:
        return {"visible": dt.date.min, "reviewed": source.REVIEWED, "hidden": dt.date.max}[timeline.undated]
    later = [row[column] for column in timeline.not_before if row[column]]
    return max(known_by(text) for text in dated + later)


def _later(dates: pd.Series, as_of: dt.date) -> list[bool]:
    return [bool(text) and parse_partial(text).first > as_of for text in dates]


def _day_name(column: str, timeline: Timeline) -> str:
    if column == "date":
        return "day"
    short = column.removesuffix("_date")
    return f"{short}_day" if short in timeline.columns else short
