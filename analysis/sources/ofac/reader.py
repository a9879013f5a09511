"""Office of Foreign Assets Control: entries under Executive Order 14059 by their first day on the list.

The list itself shows one day. The table read here was derived from daily captures of it: the first on which
an entry bears the programme's tag. What misleads in it:

* The tag ILLICIT-DRUGS-EO was renamed ILLICIT-DRUGS-EO14059 on 2022-09-22: without joining the two, 44
  entries seem to appear that day.
* The day is that of a capture, 0 to 1 day after the action.
* An entry may have stood on the list before, under another programme: it is new to the order, not to the
  list.
* The link with China is read from remarks (nationality, place of registration): who has none may have one.
* A removed entry is not marked; its last day on the list is earlier than that of the others.
* Names of persons are in the file and are not kept.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.sources import columns, text_table
from analysis.sources.dataset import PSEUDO_VINTAGE, PUBLIC_DOMAIN, Dataset

COLUMNS = (
    "ent_num",
    "sdn_name",
    "sdn_type",
    "program_tags_last",
    "ent_first_seen_in_list",
    "previous_capture_day",
    "eo14059_tag_first_seen",
    "last_seen",
    "china_link_in_remarks",
    "mexico_in_remarks",
)
ENTRY_TYPES = ("individual", "entity", "vessel", "aircraft")
RENAMED_ON = pd.Timestamp(2022, 9, 22)
TAGS = ("ILLICIT-DRUGS-EO14059", "ILLICIT-DRUGS-EO")
CHINA_LINKS = {"": "none stated", "nationality": "nationality", "registration": "registration"}

KEY = ("first_day", "entry_id")
SCHEMA = pa.DataFrameSchema(
    {
        "first_day": pa.Column("datetime64[ns]"),
        "entry_id": pa.Column("int64", pa.Check.gt(0)),
        "entry_type": pa.Column(str, pa.Check.isin(ENTRY_TYPES)),
        "other_programs": pa.Column(str),
        "previous_capture": pa.Column("datetime64[ns]"),
        "listed_before": pa.Column("bool"),
        "last_day": pa.Column("datetime64[ns]"),
        "china_link": pa.Column(str, pa.Check.isin(tuple(CHINA_LINKS.values()))),
        "mexico_link": pa.Column("bool"),
        "entries": pa.Column("int64", pa.Check.eq(1)),
    },
    strict=True,
    ordered=True,
    unique=list(KEY),
)


def is_entries_file(header: list[str]) -> bool:
    """True when a header row looks like the table of entries by their first day on the list."""
    return {"ent_num", "eo14059_tag_first_seen"} <= set(header)


def read_entries(path: Path) -> pd.DataFrame:
    """Read entries under Executive Order 14059, one row each, by the first capture that shows them under it.

    Returns
    -------
    DataFrame
        Columns of `SCHEMA`; `first_day` lies 0 to 1 day after the action, which came after
        `previous_capture`; `entries` is 1, so that sums count. No names.

    Raises
    ------
    DataRefused
        For a file that is not whole, an entry twice, without the tag or with days out of order, an unknown
        word, and for entries that seem to appear on the day on which the tag was only renamed.
    """
    raw = text_table.read(path)
    raw.require_columns(COLUMNS, known_in="COLUMNS in analysis/sources/ofac/reader.py")
    days = {
        name: columns.days(raw, column)
        for name, column in (
            ("first_day", "eo14059_tag_first_seen"),
            ("previous_capture", "previous_capture_day"),
            ("listed", "ent_first_seen_in_list"),
            ("last_day", "last_seen"),
        )
    }
    _refuse_days(raw, days)
    tags = columns.words(raw, "program_tags_last").str.split("] [", regex=False)
    raw.refuse_where(
        ~tags.map(lambda names: bool(set(TAGS) & set(names))),
        "program_tags_last",
        problem="lacks the tag of the order",
        remedy=f"Expected one of {', '.join(TAGS)} among the tags.",
    )
    number = raw.whole_numbers("ent_num")
    raw.refuse_where(
        number == 0, "ent_num", problem="is no number of an entry", remedy="Entries count from 1."
    )
    raw.refuse_duplicates(pd.DataFrame({"entry_id": number}), ("entry_id",))
    cells = {
        "first_day": days["first_day"],
        "entry_id": number,
        "entry_type": raw.categories(
            "sdn_type", {name: name for name in ENTRY_TYPES}, hint=f"Types are {', '.join(ENTRY_TYPES)}."
        ),
        "other_programs": tags.map(lambda names: ", ".join(name for name in names if name not in TAGS)),
        "previous_capture": days["previous_capture"],
        "listed_before": days["listed"] < days["first_day"],
        "last_day": days["last_day"],
        "china_link": raw.categories(
            "china_link_in_remarks",
            CHINA_LINKS,
            hint="A link is read from nationality or registration. Add it to CHINA_LINKS in"
            " analysis/sources/ofac/reader.py and say what it means.",
        ),
        "mexico_link": raw.categories(
            "mexico_in_remarks", {"yes": True, "": False}, hint="It is yes or blank."
        ).astype("bool"),
        "entries": pd.Series(1, index=raw.frame.index, dtype="int64"),
    }
    return columns.finish(raw, cells, SCHEMA, KEY)


def _refuse_days(raw: text_table.TextTable, days: dict[str, pd.Series]) -> None:
    """Refuse days out of order, and entries of the day on which the tag was renamed."""
    first, before = days["first_day"], days["previous_capture"]
    renamed = (before < RENAMED_ON) & (first >= RENAMED_ON) & (days["listed"] < RENAMED_ON)
    raw.refuse_where(
        renamed,
        "eo14059_tag_first_seen",
        problem="is the day on which the tag was renamed, not the first day of an entry",
        remedy=f"Join the tags {' and '.join(TAGS)} when the table is derived.",
    )
    raw.refuse_where(
        (before >= first) | (days["listed"] > first) | (days["last_day"] < first),
        "eo14059_tag_first_seen",
        problem="is out of order with the other days of its entry",
        remedy="The capture before is earlier, the last day is not.",
    )


def of_action(table: pd.DataFrame, action: dt.date) -> pd.DataFrame:
    """Return the entries that an action of a day put on the list: those first seen that day or the next.

    Parameters
    ----------
    table : DataFrame
        As `read_entries` returns it.
    action : date
        Day of the action as the Treasury states it.
    """
    day = pd.Timestamp(action)
    return table[table["first_day"].between(day, day + pd.Timedelta(days=1))]


ENTRIES = Dataset(
    name="ofac/eo14059_entries",
    title="Persons and entities sanctioned under Executive Order 14059, by first day on the list",
    question="Whom does the United States sanction for the drug trade, when, and how many in China?",
    publisher="US Department of the Treasury, Office of Foreign Assets Control",
    url="https://ofac.treasury.gov/sanctions-list-service",
    licence=PUBLIC_DOMAIN,
    cadence="irregular",
    lag_days=1,
    period="first_day",
    key=KEY,
    values=("entries",),
    schema=SCHEMA,
    recognise=is_entries_file,
    read=read_entries,
    transcription="aggregated by a third party",
    span="day",
    flags=(PSEUDO_VINTAGE,),
    quality="amber",
    quality_reason="Derived from daily captures of the list and equal to the Treasury's own counts of three"
    " actions; ends in May 2024, and links with China are undercounted.",
)
DATASETS = (ENTRIES,)
