"""What the verdict on each control was on past days, and whether it stood.

The measures of today are asked with the view of a past day. A verdict that changes is no error by itself:
with more months a window can see more. One that goes from a finding to its opposite would be.
"""

from __future__ import annotations

import datetime as dt

import pandas as pd

from analysis.measures import seizure_effects, turning_point
from analysis.store.asof import View

COLUMNS = [
    "series", "day", "event_id", "label", "window", "months_before", "months_after", "verdict",
    "change_percent", "lower_percent", "upper_percent", "latest_verdict", "stood",
]  # fmt: skip
SERIES = {"seizures": seizure_effects.effects, "deaths": turning_point.effects}


def days(view: View, *, first_year: int = 2018) -> list[dt.date]:
    """Return the last day of each year from `first_year` on, and the view's day."""
    ends = [dt.date(year, 12, 31) for year in range(first_year, view.as_of.year + 1)]
    return [day for day in ends if day < view.as_of] + [view.as_of]


def on_day(view: View, series: str, *, pre_months: int, post_months: int) -> pd.DataFrame:
    """Return the verdicts of a view's day on one of `SERIES`: a row a control and window."""
    table = SERIES[series](view, pre_months=pre_months, post_months=post_months).table
    table = table.assign(series=series, day=view.as_of)
    return table.reindex(columns=[name for name in COLUMNS if name not in ("latest_verdict", "stood")])


def beside_latest(tables: list[pd.DataFrame]) -> pd.DataFrame:
    """Return the verdicts of all days, each beside the one of the last day.

    Returns
    -------
    DataFrame
        `COLUMNS`; `stood` says whether the verdict of the day is that of the last day. The rows of the last
        day itself are not among them.
    """
    whole = pd.concat([table for table in tables if len(table)] or [pd.DataFrame(columns=COLUMNS)])
    if whole.empty:
        return pd.DataFrame(columns=COLUMNS)
    keys = ["series", "event_id", "window"]
    latest = whole[whole["day"] == whole["day"].max()].set_index(keys)["verdict"]
    past = whole[whole["day"] < whole["day"].max()].reset_index(drop=True)
    past["latest_verdict"] = latest.reindex(pd.MultiIndex.from_frame(past[keys])).to_numpy()
    past["stood"] = past["verdict"] == past["latest_verdict"]
    ordered: pd.DataFrame = past.sort_values([*keys, "day"], ignore_index=True)[COLUMNS]
    return ordered
