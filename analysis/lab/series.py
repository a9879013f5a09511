"""The monthly series one can ask about at the workbench, and what each can be narrowed by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

from analysis.errors import UnknownName
from analysis.lab.brief import Brief
from analysis.lab.effects import AS_OF
from analysis.measures import bilateral, emergency, monitoring, outcomes, seizures
from analysis.sources import catalogue, us_states
from analysis.sources.monitoring import Series as Watched

STATES = "cdc/overdose_state_monthly"
Read = Callable[[Brief, str, str, str], pd.Series]  # of a brief, drug, border, state


@dataclass(frozen=True)
class Kind:
    """A series that can be asked about.

    Attributes
    ----------
    title, unit : str
        What it is, and what it counts.
    dataset : str
        Whose vintages it rests on.
    read : callable
        Brief, drug, border and state -> the series by month; blank is everything.
    narrowed_by : tuple of str
        Which of ``drug``, ``border`` and ``state`` it looks at.
    """

    title: str
    unit: str
    dataset: str
    read: Read
    narrowed_by: tuple[str, ...] = ()


def _seized(column: str) -> Read:
    def read(brief: Brief, drug: str, border: str, state: str) -> pd.Series:
        return seizures.monthly(brief.view, drug, border).series(column)

    return read


def _watched(name: Watched) -> Read:
    return lambda brief, drug, border, state: monitoring.SERIES[name](brief.view)[0]


def _deaths_in_a_state(brief: Brief, drug: str, border: str, state: str) -> pd.Series:
    """Return deaths in one state after its last month without a figure; months in part are left out."""
    catalogue.dataset(STATES).member("state", state)
    rows = brief.view.known(STATES).table
    rows = rows[(rows["state"] == state) & (rows["status"] != "partial")]
    deaths = rows.set_index("period")["deaths"].astype(float).sort_index()
    if len(deaths):
        deaths = deaths.reindex(pd.date_range(deaths.index[0], deaths.index[-1], freq="MS"))
    withheld = deaths.index[deaths.isna()]
    deaths = deaths[deaths.index > withheld.max()] if len(withheld) else deaths
    still_open = rows.loc[rows["status"] == "provisional", "period"]
    if len(still_open):
        deaths.attrs["provisional_from"] = still_open.min()
    return deaths


_PLACED = ("drug", "border")
KINDS: dict[str, Kind] = {
    "weight_seized": Kind(
        "Weight seized at the border", "Pounds a month", seizures.DATASET, _seized("quantity_lb"), _PLACED
    ),
    "seizures": Kind("Number of seizures", "Seizures a month", seizures.DATASET, _seized("events"), _PLACED),
    "deaths": Kind(
        "Deaths with synthetic opioids, United States", "Deaths a month", outcomes.FINAL, _watched("deaths")
    ),
    "deaths_in_a_state": Kind(
        "Deaths with synthetic opioids, one state", "Deaths a month", STATES, _deaths_in_a_state, ("state",)
    ),
    "emergency_visits": Kind(
        "Emergency visits for opioid overdoses", "Per 10,000 visits", emergency.DATASET,
        _watched("emergency_visits"),
    ),
    "imports_from_china": Kind(
        "US imports from China", "US dollars a month", bilateral.IMPORTS,
        _watched("imports_from_china"),
    ),
    "duties_collected": Kind(
        "US duties collected", "Millions of 2025 dollars", monitoring.DUTIES, _watched("duties_collected")
    ),
}  # fmt: skip


def drugs() -> tuple[str, ...]:
    """Return the drugs that seizures are told apart by.

    >>> "Fentanyl" in drugs()
    True
    """
    return catalogue.dataset(seizures.DATASET).categories["drug"]


def borders() -> tuple[str, ...]:
    """Return the borders that seizures are told apart by.

    >>> borders()[1]
    'Northern Border'
    """
    return catalogue.dataset(seizures.DATASET).categories["border"]


def states() -> dict[str, str]:
    """Return the states by name, with the code that names each.

    >>> states()["Ohio"]
    'OH'
    """
    held = catalogue.dataset(STATES).categories["state"]
    return {name: code for name, code in us_states.STATES.items() if code in held}


def series(
    brief: Brief, kind: str, *, drug: str = "Fentanyl", border: str = "", state: str = ""
) -> pd.Series:
    """Return a monthly series as known to a brief; it carries its open months and the day.

    Parameters
    ----------
    brief : Brief
    kind : str
        A key of `KINDS`.
    drug, border, state : str
        What it is narrowed by, where it can be.

    Raises
    ------
    UnknownName
        For a series, a drug, a border or a state that does not exist.

    Examples
    --------
    >>> import analysis
    >>> ohio = series(analysis.open("2026-06-15"), "deaths_in_a_state", state="OH")
    >>> ohio.attrs["as_of"], bool(ohio.min() > 0)
    ('2026-06-15', True)
    """
    if kind not in KINDS:
        raise UnknownName.of("series", kind, KINDS)
    found = KINDS[kind].read(brief, drug, border, state or "OH").rename(KINDS[kind].title)
    found.attrs[AS_OF] = brief.as_of.isoformat()
    found.attrs.setdefault("kind", "monthly")
    return found
