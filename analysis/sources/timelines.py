"""Hand-kept event tables under ``data/timelines``: their columns, what each may hold, how they are read.

All cells are text; dates are EDTF level 0 (``YYYY``, ``YYYY-MM``, ``YYYY-MM-DD``), blank means not known.
Each row ends with its source. A row is ``confirmed`` (the publisher's own page is cited), ``reported``
(a named institution or news agency reports it on its own site) or ``unconfirmed``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd

from analysis.dates import parse_partial
from analysis.errors import DataRefused
from analysis.sources import text_table
from analysis.sources.columns import CONFIDENCE, SOURCE_COLUMNS
from analysis.sources.text_table import TextTable

YES_NO = ("yes", "no")

# The day all tables were last gone through; a test holds it equal to data/timelines/origin.yml.
REVIEWED = dt.date(2026, 10, 8)
# Names that end so stand for a group and are in no table of substances.
GROUP_ENDING = "(group)"

JURISDICTIONS = (
    "UN", "China", "United States", "Mexico", "Canada", "India", "European Union", "United Kingdom",
)  # fmt: skip


SUBSTANCE_ROLES = (
    "opioid", "opioid class", "fentanyl analogue", "nitazene", "nitazene class", "orphine", "orphine class",
    "immediate precursor", "designer precursor", "pre-precursor",
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
    years : tuple of str
        Columns that hold a year or are blank; they stay text.
    not_before : tuple of str
        Dates that must have come as well: an event that was made public later is known from then.
    withheld : mapping
        Date column -> the columns that speak of what came on that date: blank in a read before it.
    hindsight : tuple of str
        Columns written at the last review, which may speak of later events than the row: blank in a
        read before `REVIEWED`.
    undated : str
        What a row without any date of `visible_from` is: ``hidden``, ``visible`` always, or ``reviewed``
        (visible from the day of the last review).
    references : mapping
        Column -> ``timeline.column`` that must hold each of its names (separated by semicolon and space).
    mutual : tuple of str
        Columns of `references` within the table itself that run both ways.
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
    years: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    withheld: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    hindsight: tuple[str, ...] = ("note",)
    undated: str = "hidden"
    references: Mapping[str, str] = field(default_factory=dict)
    mutual: tuple[str, ...] = ()


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
    references={"substances": "substances.name"},
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
    visible_from=("first_reported_date", "source_date"),
    undated="visible",  # substances known for decades, for which no first report was looked up
    allowed={
        "cas_confidence": ("confirmed", "unconfirmed"),
        "role": SUBSTANCE_ROLES,
        "hs_basis": ("stated", "derived"),
        "first_reported_note": ("upper bound", "detection"),
    },
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

TARIFF_RESPONSES = Timeline(
    name="tariff_responses",
    key="response_id",
    columns=(
        "response_id",
        "imposer",
        "target",
        "measure",
        "answers_step_id",
        "tied_to_fentanyl",
        "rate_pct",
        "scope",
        "announced_date",
        "effective_date",
        "end_date",
        "instrument",
    ),
    required=("response_id", "imposer", "target", "measure", "answers_step_id", "tied_to_fentanyl"),
    dates=("announced_date", "effective_date", "end_date", "source_date"),
    visible_from=("announced_date", "effective_date"),
    masked_after=("end_date",),
    allowed={"tied_to_fentanyl": YES_NO},
    numbers=("rate_pct",),
    references={"answers_step_id": "tariff_steps.step_id"},
)
TARIFF_RULINGS = Timeline(
    name="tariff_rulings",
    key="ruling_id",
    columns=("ruling_id", "court", "case", "decision", "announced_date", "effective_date"),
    required=("ruling_id", "court", "case", "decision", "announced_date"),
    dates=("announced_date", "effective_date", "source_date"),
    visible_from=("announced_date",),
)
TARIFF_PENDING = Timeline(
    name="tariff_pending",
    key="pending_id",
    columns=(
        "pending_id",
        "kind",
        "imposer",
        "target",
        "measure",
        "rate_pct",
        "scope",
        "announced_date",
        "planned_date",
        "status",
        "status_date",
    ),
    required=("pending_id", "kind", "imposer", "target", "measure", "announced_date", "status"),
    dates=("announced_date", "planned_date", "status_date", "source_date"),
    visible_from=("announced_date",),
    withheld={"status_date": ("status",)},
    allowed={
        "kind": ("threat", "pending"),
        "status": ("not imposed", "not decided", "recommendation"),
    },
    numbers=("rate_pct",),
)
AVERAGE_TARIFFS = Timeline(
    name="average_tariffs",
    key="average_id",
    columns=(
        "average_id",
        "family",
        "imposer",
        "target",
        "rate_pct",
        "basis",
        "date",
        "label",
        "status",
    ),
    required=("average_id", "family", "imposer", "target", "rate_pct", "basis", "date", "status"),
    dates=("date", "source_date"),
    visible_from=("date",),
    not_before=("source_date",),
    allowed={
        "family": ("PIIE", "Tax Policy Center", "Yale tracker", "Yale ETRs", "CRS", "Yale overall"),
        "status": ("estimate", "projection", "what_if"),
    },
    numbers=("rate_pct",),
)
COOPERATION = Timeline(
    name="cooperation",
    key="event_id",
    columns=(
        "event_id",
        "start_date",
        "end_date",
        "countries",
        "kind",
        "mechanism",
        "event",
        "measurable_content",
        "published_measure",
    ),
    required=("event_id", "start_date", "countries", "kind", "mechanism", "event", "published_measure"),
    dates=("start_date", "end_date", "source_date"),
    visible_from=("start_date", "source_date"),
    not_before=("source_date",),
    masked_after=("end_date",),
    allowed={
        "kind": (
            "summit",
            "working_group",
            "meeting",
            "visit",
            "call",
            "statement",
            "scheduling",
            "export_control",
            "enforcement",
            "suspension",
            "bill",
            "appointment",
        ),
        "published_measure": YES_NO,
    },
)
COMMITMENTS = Timeline(
    name="commitments",
    key="commitment_id",
    columns=(
        "commitment_id",
        "side",
        "promise",
        "made_date",
        "forum",
        "deadline",
        "has_number",
        "has_deadline",
        "test",
        "evidence",
        "evidence_date",
        "fulfilled_date",
        "partial",
        "lapsed_date",
        "overtaken_date",
        "overtaken_by",
        "searched_date",
        "status_in_source",
    ),
    required=(
        "commitment_id",
        "side",
        "promise",
        "made_date",
        "has_number",
        "has_deadline",
        "test",
        "searched_date",
    ),
    dates=(
        "made_date",
        "deadline",
        "evidence_date",
        "fulfilled_date",
        "lapsed_date",
        "overtaken_date",
        "searched_date",
        "source_date",
    ),
    visible_from=("made_date",),
    not_before=("source_date",),
    masked_after=("fulfilled_date", "lapsed_date", "searched_date"),
    withheld={"evidence_date": ("evidence", "partial"), "overtaken_date": ("overtaken_by",)},
    hindsight=("status_in_source", "note"),
    allowed={
        "side": ("United States", "China", "both", "United States; India", "Canada"),
        "has_number": YES_NO,
        "has_deadline": YES_NO,
        "partial": YES_NO,
    },
)
ENFORCEMENT = Timeline(
    name="enforcement",
    key="action_id",
    columns=(
        "action_id",
        "date",
        "authority",
        "authority_country",
        "kind",
        "cases_count",
        "entities_count",
        "persons_count",
        "in_custody_count",
        "convicted_count",
        "jurisdiction",
        "target_country",
        "subject",
        "related_to",
    ),
    required=("action_id", "date", "authority", "authority_country", "kind", "subject"),
    dates=("date", "source_date"),
    visible_from=("date",),
    not_before=("source_date",),
    allowed={
        "kind": ("indictment", "sanction", "arrest", "conviction", "extradition", "seizure", "visa"),
    },
    numbers=("cases_count", "entities_count", "persons_count", "in_custody_count", "convicted_count"),
    references={"related_to": "enforcement.action_id"},
    mutual=("related_to",),
)
LEGAL_GAPS = Timeline(
    name="legal_gaps",
    key="gap_id",
    columns=(
        "gap_id",
        "side",
        "gap",
        "position_2025",
        "change",
        "change_date",
        "status",
        "searched_date",
        "why_it_matters",
    ),
    required=("gap_id", "side", "gap", "change", "status", "searched_date"),
    dates=("change_date", "searched_date", "source_date"),
    visible_from=("source_date", "searched_date"),
    masked_after=("searched_date",),
    withheld={"change_date": ("change", "status")},
    allowed={
        "side": ("China", "United States", "both"),
        "status": (
            "open",
            "partly narrowed",
            "narrowed",
            "closed",
            "lever removed",
            "changed",
            "disputed",
            "unused",
        ),
    },
)
READOUTS = Timeline(
    name="readouts",
    key="readout_id",
    columns=(
        "readout_id",
        "meeting",
        "date",
        "topic",
        "us_statement",
        "us_source_url",
        "cn_statement",
        "cn_source_url",
        "agreement",
    ),
    required=("readout_id", "meeting", "date", "topic", "agreement"),
    dates=("date", "source_date"),
    visible_from=("date",),
    not_before=("source_date",),
    allowed={
        "agreement": (
            "both say it",
            "only the United States says it",
            "only China says it",
            "they differ",
        ),
    },
)
DISCLOSURE = Timeline(
    name="disclosure",
    key="item_id",
    columns=("item_id", "side", "item", "public", "what_is_public", "searched_date", "where_searched"),
    required=("item_id", "side", "item", "public", "searched_date", "where_searched"),
    dates=("searched_date", "source_date"),
    visible_from=("searched_date",),  # that something is not public is known from the search, not before
    allowed={"side": ("China", "United States", "both"), "public": ("yes", "partly", "no")},
)
SUBSTITUTION = Timeline(
    name="substitution",
    key="link_id",
    columns=("link_id", "controlled", "control_event_id", "successor", "basis", "statement"),
    required=("link_id", "controlled", "successor", "basis", "statement"),
    dates=("source_date",),
    visible_from=("source_date",),
    undated="reviewed",
    allowed={"basis": ("stated", "partly stated", "inferred", "unconfirmed")},
    references={"control_event_id": "scheduling.event_id", "successor": "substances.name"},
)
HS_CODES = Timeline(
    name="hs_codes",
    key="code",
    columns=(
        "code",
        "level",
        "description",
        "relevance",
        "first_hs_edition",
        "hs2017_link",
        "continuous_since",
        "us_lines",
        "china_lines",
    ),
    required=("code", "level", "description", "relevance"),
    dates=("source_date",),
    visible_from=("first_hs_edition", "continuous_since", "source_date"),
    allowed={"level": ("HS6",)},
    years=("first_hs_edition", "continuous_since"),
)
ESTIMATES = Timeline(
    name="estimates",
    key="estimate_id",
    columns=(
        "estimate_id",
        "work",
        "published_date",
        "event_id",
        "period",
        "change_pct",
        "finding",
        "design",
    ),
    required=("estimate_id", "work", "published_date", "finding", "design"),
    dates=("published_date", "source_date"),
    visible_from=("published_date",),
    numbers=("change_pct",),
    references={"event_id": "scheduling.event_id"},
)
CONTEXT = Timeline(
    name="context",
    key="context_id",
    columns=("context_id", "label", "announced_date", "effective_date", "what"),
    required=("context_id", "label", "announced_date", "effective_date", "what"),
    dates=("announced_date", "effective_date", "source_date"),
    visible_from=("announced_date",),
)

TIMELINES: dict[str, Timeline] = {
    timeline.name: timeline
    for timeline in (
        SCHEDULING,
        SUBSTANCES,
        SUBSTITUTION,
        TARIFF_STEPS,
        TARIFF_RESPONSES,
        TARIFF_RULINGS,
        TARIFF_PENDING,
        TRUCES,
        AVERAGE_TARIFFS,
        COOPERATION,
        COMMITMENTS,
        READOUTS,
        ENFORCEMENT,
        LEGAL_GAPS,
        DISCLOSURE,
        HS_CODES,
        ESTIMATES,
        CONTEXT,
    )
}


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
        that is none, a key twice, a name that the table it refers to does not hold, a confirmed or
        reported row without publisher, title and address.
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
    for column in timeline.years:
        raw.refuse_where(
            ~table[column].str.match(r"^(\d{4})?$"), column, problem="is not a year", remedy="Write YYYY."
        )
    raw.refuse_duplicates(table, [timeline.key])
    _refuse_unsourced(raw, table)
    for column, target in timeline.references.items():
        _refuse_dangling(raw, table, column, target, mutual=column in timeline.mutual)
    return table


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


def _refuse_dangling(raw: TextTable, table: pd.DataFrame, column: str, target: str, *, mutual: bool) -> None:
    """Refuse a row that names what the other table does not hold, or is not named back where it must be."""
    other, key = target.split(".")
    path = raw.path.with_name(f"{other}.csv")
    held = table if path == raw.path else text_table.read(path).frame
    known = set(held[key].str.strip())
    named = table[column].map(names_in)
    raw.refuse_where(
        ~named.map(lambda names: all(name in known or name.endswith(GROUP_ENDING) for name in names)),
        column,
        problem=f"names what {other}.csv does not hold",
        remedy=f"Correct the name, or add it to {other}.csv. Names are separated by '; '.",
    )
    if mutual:
        back = dict(zip(table[key], named, strict=True))
        raw.refuse_where(
            pd.Series(
                [any(own not in back[name] for name in names) for own, names in back.items()],
                index=table.index,
            ),
            column,
            problem="is not named back",
            remedy=f"Write {column} in both rows.",
        )


def names_in(text: str) -> list[str]:
    """Return the names of a cell that lists several, separated by semicolon and space."""
    return [name.strip() for name in text.split(";") if name.strip()]


def _is_date_or_blank(text: str) -> bool:
    try:
        return text == "" or bool(parse_partial(text))
    except DataRefused:
        return False
