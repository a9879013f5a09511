"""Timelines as they were known on a day."""

from __future__ import annotations

import datetime as dt

import pandas as pd

from analysis.dates import known_by, parse_partial
from analysis.project import Project
from analysis.sources import timelines as source


def read_as_of(project: Project, name: str, as_of: dt.date) -> pd.DataFrame:
    """Return the rows of a timeline known on `as_of`, with days beside the dates as written.

    A row is known from the last day its announcement date can mean. Where that is blank, the next
    date of the contract's `visible_from` counts. A row with no date at all is not shown.

    Returns
    -------
    DataFrame
        The timeline's columns (text), and for each date column ``x_date`` a column ``x`` with its first
        possible day (NaT where blank). Dates in `masked_after` that lie after `as_of` are blank.
    """
    timeline = source.TIMELINES[name]
    table = source.read(project.timelines, name)
    if timeline.visible_from:
        known = pd.Series("", index=table.index)
        for column in timeline.visible_from:
            known = known.mask(known == "", table[column])
        table = table[[bool(text) and known_by(text) <= as_of for text in known]].reset_index(drop=True)
    for column in timeline.masked_after:
        later = [bool(text) and parse_partial(text).first > as_of for text in table[column]]
        table.loc[later, column] = ""
    for column in timeline.dates:
        table[column.removesuffix("_date")] = pd.to_datetime(
            [parse_partial(text).first if text else None for text in table[column]]
        )
    return table
