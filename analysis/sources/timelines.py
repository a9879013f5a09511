"""Hand-kept event tables under ``data/timelines``: their columns, what each may hold, how they are read.

All cells are text; dates are EDTF level 0 (``YYYY``, ``YYYY-MM``, ``YYYY-MM-DD``), blank means not known.
Each row ends with its source. A row is ``confirmed`` (the publisher's own page is cited), ``reported``
(a named institution or news agency reports it on its own site) or ``unconfirmed``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd
import yaml

from analysis.dates import parse_partial
from analysis.errors import DataRefused
from analysis.sources import text_table
from analysis.sources.text_table import TextTable

SOURCE_COLUMNS = ("publisher", "source_title", "source_url", "source_date", "confidence", "note")
CONFIDENCE = ("confirmed", "reported", "unconfirmed")

JURISDICTIONS = (
    "UN", "China", "United States", "Mexico", "Canada", "India", "European Union", "United Kingdom",
)  # fmt: skip


@dataclass(frozen=True)
class Timeline:
    """The contract of one table.

    Attributes
    ----------
    name, key : str
        File name without ending, and the column that identifies a row.
    columns : tuple of str
        All columns before the source columns, in order.
    required : tuple of str
        Columns that may not be blank.
    dates : tuple of str
        Columns that hold EDTF dates.
    visible_from : tuple of str
        A row is known from the first of these that is filled in.
    masked_after : tuple of str
        Dates that were not known when the row was announced: blank in a read before they came.
    allowed : mapping
        Column -> closed set of values (blank allowed unless required).
    numbers : tuple of str
        Columns that hold a number or are blank.
    """

    name: str
    key: str
    columns: tuple[str, ...]
    required: tuple[str, ...]
    dates: tuple[str, ...]
    visible_from: tuple[str, ...]
    masked_after: tuple[str, ...] = ()
    allowed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    numbers: tuple[str, ...] = ()


SCHEDULING = Timeline(
    name="scheduling",
    key="event_id",
    columns=(
        "event_id",
        "jurisdiction",
        "authority",
        "subject",
        "substances",
        "coverage",
        "step",
        "control",
        "action",
        "announced_date",
        "effective_date",
        "instrument",
    ),
    required=("event_id", "jurisdiction", "authority", "subject", "coverage", "step", "control", "action"),
    dates=("announced_date", "effective_date", "source_date"),
    visible_from=("announced_date", "effective_date", "source_date"),
    allowed={
        "jurisdiction": JURISDICTIONS,
        "coverage": ("substance", "list", "class"),
        "step": (
            "recommended",
            "proposed",
            "adopted",
            "extended",
            "listed_for_watching",
            "claimed",
            "none_adopted",
        ),
        "control": ("scheduled", "precursor_listed", "export_licence", "watch_list", "none"),
    },
)
SUBSTANCES = Timeline(
    name="substances",
    key="name",
    columns=(
        "name",
        "cas",
        "cas_confidence",
        "aliases",
        "role",
        "hs6_2022",
        "hs_basis",
        "first_reported_date",
        "first_reported_by",
        "first_reported_note",
    ),
    required=("name", "role"),
    dates=("first_reported_date", "source_date"),
    visible_from=(),
    allowed={"cas_confidence": ("confirmed", "unconfirmed"), "hs_basis": ("stated", "derived")},
)
TARIFF_STEPS = Timeline(
    name="tariff_steps",
    key="step_id",
    columns=(
        "step_id",
        "imposer",
        "target",
        "measure",
        "authority",
        "tied_to_fentanyl",
        "rate_pct",
        "scope",
        "announced_date",
        "effective_date",
        "end_date",
        "instrument",
    ),
    required=("step_id", "imposer", "target", "measure", "authority", "tied_to_fentanyl"),
    dates=("announced_date", "effective_date", "end_date", "source_date"),
    visible_from=("announced_date", "effective_date"),
    masked_after=("end_date",),
    allowed={"tied_to_fentanyl": ("yes", "no")},
    numbers=("rate_pct",),
)

TRUCES = Timeline(
    name="truces",
    key="truce_id",
    columns=("truce_id", "parties", "name", "announced_date", "effective_date", "end_date", "terms"),
    required=("truce_id", "parties", "name", "announced_date"),
    dates=("announced_date", "effective_date", "end_date", "source_date"),
    visible_from=("announced_date",),
)

TIMELINES: dict[str, Timeline] = {
    timeline.name: timeline for timeline in (SCHEDULING, SUBSTANCES, TARIFF_STEPS, TRUCES)
}
MARKED_EVENTS = "marked_events.yml"


def read(folder: Path, name: str) -> pd.DataFrame:
    """Read and check one timeline.

    Parameters
    ----------
    folder : Path
        ``data/timelines`` of a project.
    name : str
        A key of `TIMELINES`.

    Returns
    -------
    DataFrame
        All rows as text in the file's order; columns as the contract names them, then the source columns.

    Raises
    ------
    DataRefused
        For a missing or unknown column, a blank required cell, a value outside its closed set, a date
        that is none, a key twice, a confirmed or reported row without publisher, title and address.
    """
    timeline = TIMELINES[name]
    raw = text_table.read(folder / f"{name}.csv")
    raw.require_columns(timeline.columns + SOURCE_COLUMNS, known_in="analysis/sources/timelines.py")
    table = raw.frame[list(timeline.columns + SOURCE_COLUMNS)].apply(lambda column: column.str.strip())
    for column in (*timeline.required, "confidence"):
        raw.refuse_where(table[column] == "", column, problem="is blank", remedy="Fill it in.")
    for column, allowed in {**timeline.allowed, "confidence": CONFIDENCE}.items():
        raw.refuse_where(
            ~table[column].isin(("", *allowed)),
            column,
            problem="is not allowed",
            remedy=f"Allowed: {', '.join(allowed)}.",
        )
    for column in timeline.dates:
        raw.refuse_where(
            ~table[column].map(_is_date_or_blank), column, problem="is not a date", remedy="Write YYYY-MM-DD."
        )
    for column in timeline.numbers:
        filled = table[column] != ""
        raw.refuse_where(
            filled & pd.to_numeric(table[column], errors="coerce").isna(),
            column,
            problem="is not a number",
            remedy="Write a plain number or leave it blank.",
        )
    raw.refuse_duplicates(table, [timeline.key])
    _refuse_unsourced(raw, table)
    return table


def read_marked_events(folder: Path) -> dict[str, dict[str, str]]:
    """Return, by timeline, the ids of the rows that are drawn on series and the label of each.

    Raises
    ------
    DataRefused
        When the file is not as described, or an id stands in no row of its timeline.
    """
    path = folder.parent / MARKED_EVENTS
    try:
        marked = yaml.safe_load(path.read_text(encoding="utf-8"))
        marked = {name: dict(labels) for name, labels in marked.items()}
    except (OSError, yaml.YAMLError, AttributeError, TypeError, ValueError) as error:
        raise DataRefused(
            f"not readable as timelines with ids and labels ({type(error).__name__}).",
            where=path.name,
            remedy="Write the timeline's name, and under it one 'id: label' a line.",
        ) from error
    for name, labels in marked.items():
        known = set(read(folder, name)[TIMELINES[name].key]) if name in TIMELINES else set()
        for event_id in labels:
            if event_id not in known:
                raise DataRefused(
                    f"{name} has no row '{event_id}'.",
                    where=path.name,
                    remedy="Correct the id, or remove the line.",
                )
    return marked


def _refuse_unsourced(raw: TextTable, table: pd.DataFrame) -> None:
    sourced = table["confidence"] != "unconfirmed"
    for column in ("publisher", "source_title", "source_url"):
        raw.refuse_where(
            sourced & (table[column] == ""),
            column,
            problem="is blank in a row that is not marked unconfirmed",
            remedy="Cite the publisher's own page, or mark the row unconfirmed.",
        )
    raw.refuse_where(
        ~table["source_url"].str.match(r"^(https?://\S+)?$"),
        "source_url",
        problem="is not a web address",
        remedy="Write the whole address, starting with https://.",
    )


def _is_date_or_blank(text: str) -> bool:
    try:
        return text == "" or bool(parse_partial(text))
    except DataRefused:
        return False
