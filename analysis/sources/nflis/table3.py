"""NFLIS-Drug, Table 3 of the yearly public data: state counts of fentanyls as they were first published.

Each file is one year: a title, four blocks of states side by side with all drugs in each, notes, a line
that says on which day the data were generated. What misleads in it:

* It is no table of one header: each block has its own, which begins with ``Drug`` or, in 2018, ``State``.
* Counts have thousands commas; columns without a state are blank or hold a space.
* Names differ in case and blanks between blocks; ``ANPP`` is 4-ANPP; one lost the prime in ``4'-Methyl``.
* The drugs listed change from year to year: one that is not listed was not counted as none.
* Counts are of what was analysed by the next March: later queries give other counts, mostly higher.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.errors import DataRefused
from analysis.sources import columns, text_table
from analysis.sources.dataset import PUBLIC_DOMAIN, Dataset
from analysis.sources.nflis.reader import HALFYEARS, RENAMED
from analysis.sources.text_table import TextTable
from analysis.sources.us_states import STATES

TITLE = re.compile(
    r"^Table 3\. State Counts for Fentanyl and Fentanyl-Related (?:Substances|Compounds): (\d{4})$"
)
GENERATED = re.compile(r"Data generated: ([A-Z][a-z]+ \d{1,2}, \d{4})\.")
BLOCK_STARTS = ("Drug", "State")
NAMES = {**RENAMED, "4?-Methyl acetyl fentanyl": "4'-Methyl acetyl fentanyl"}

KEY = ("year", "state", "substance")
SCHEMA = pa.DataFrameSchema(
    {
        "year": pa.Column("int64", pa.Check.in_range(2000, 2100)),
        "state": pa.Column(str, pa.Check.isin(tuple(STATES.values()))),
        "substance": pa.Column(str, pa.Check.str_length(min_value=1)),
        "identifications": pa.Column("int64", pa.Check.ge(0)),
        "generated": pa.Column("datetime64[ns]"),
    },
    strict=True,
    ordered=True,
    unique=list(KEY),
)


def is_table3(header: list[str]) -> bool:
    """True when the first line is the title of Table 3."""
    return bool(header) and header[0].startswith("Table 3. State Counts for Fentanyl")


def read_table3(path: Path) -> pd.DataFrame:
    """Read the table of one year.

    Returns
    -------
    DataFrame
        One row for each state and drug listed, in the columns of `SCHEMA`; 0 is a count of the publisher's,
        `generated` the day the data were drawn.

    Raises
    ------
    DataRefused
        For a file that is not whole, another title, a block without all drugs, a state that is unknown,
        absent or there twice, a drug twice, or a count that is none.
    """
    raw = text_table.read(path)
    year = _year(raw)
    # Columns by their place: the title is no header.
    raw = TextTable(
        raw.path, raw.frame.set_axis([f"column {place}" for place in range(1, _width(raw))], axis=1)
    )
    first = columns.words(raw, "column 1")
    starts = list(raw.frame.index[first.isin(BLOCK_STARTS)])
    generated = _generated(raw)
    blocks = [_block(raw, start) for start in starts]
    _refuse_incomplete(raw, blocks, starts)
    table = pd.concat(blocks, ignore_index=True).assign(year=year, generated=generated)
    return columns.in_order(table.drop(columns="line"), SCHEMA, KEY)


def month_generated(table: pd.DataFrame) -> dt.date:
    """Return the first day of the month in which the data were generated: published then or soon after."""
    day: pd.Timestamp = table["generated"].max()
    return dt.date(day.year, day.month, 1)


def _width(raw: TextTable) -> int:
    return raw.frame.shape[1] + 1


def _year(raw: TextTable) -> int:
    title = TITLE.match(raw.columns[0])
    if title is None:
        raise DataRefused(
            f"the title is '{raw.columns[0][:100]}'.",
            where=f"{raw.path.name}, line 1",
            remedy="Known is 'Table 3. State Counts for Fentanyl and Fentanyl-Related Substances: YYYY'. If "
            "the publisher changed it, adapt TITLE in analysis/sources/nflis/table3.py; nothing was stored.",
        )
    return int(title[1])


def _generated(raw: TextTable) -> pd.Timestamp:
    """Return the day in the source line, which stands behind the blocks: without it the file is cut."""
    found = columns.words(raw, "column 1").str.extract(GENERATED)[0].dropna()
    if len(found) != 1:
        raise DataRefused(
            "no line, or more than one, says 'Data generated: Month D, YYYY.'.",
            where=raw.where(),
            remedy="The file is cut short or joined: download it again. Nothing was stored.",
        )
    day = pd.to_datetime(found.iloc[0], format="%B %d, %Y", errors="coerce")
    raw.refuse_where(
        pd.Series(raw.frame.index == found.index[0]) & pd.isna(day),
        "column 1",
        problem="holds no day",
        remedy="Download the file again.",
    )
    return pd.Timestamp(day)


def _block(raw: TextTable, start: int) -> pd.DataFrame:
    """Return the counts of a block: columns `state`, `substance`, `identifications`, `line` (its row)."""
    header = raw.frame.iloc[start].str.strip()
    names = columns.words(raw, "column 1")
    rest = raw.frame.iloc[start + 1 :, 1:].apply(lambda column: column.str.strip() == "").all(axis=1)
    blank = rest | names.iloc[start + 1 :].isin(("", *BLOCK_STARTS))
    end = int(blank.index[blank][0]) if blank.any() else len(raw.frame)
    inside = (raw.frame.index > start) & (raw.frame.index < end)
    here = pd.Series(raw.frame.index == start)
    parts = []
    for column in raw.columns[1:]:
        state = header[column]
        raw.refuse_where(
            here & (state != "") & (state not in STATES),
            column,
            problem="is not known as a state",
            remedy="States are written out; see analysis/sources/us_states.py.",
        )
        if state == "":
            raw.refuse_where(
                pd.Series(inside) & (columns.words(raw, column) != ""),
                column,
                problem="stands under no state",
                remedy="Download the file again.",
            )
            continue
        masked = replace(raw, frame=raw.frame.assign(**{column: raw.frame[column].where(inside, "0")}))
        counts = masked.whole_numbers(column)[inside]
        parts.append(
            pd.DataFrame(
                {
                    "state": STATES[state],
                    "substance": names[inside].replace(NAMES),
                    "identifications": counts,
                    "line": raw.frame.index[inside],
                }
            )
        )
    raw.refuse_where(
        here & (not parts or not inside.any()),
        "column 1",
        problem="begins a block without states or drugs",
        remedy="Download the file again.",
    )
    return pd.concat(parts, ignore_index=True)


def _refuse_incomplete(raw: TextTable, blocks: list[pd.DataFrame], starts: list[int]) -> None:
    """Refuse blocks that do not list the same drugs, each once, or the states, each once.

    The names of the first block are given to the others, which may write them in another case or with a
    blank more.
    """

    def refuse(line: int, what: str) -> None:
        raise DataRefused(
            what,
            where=raw.where(line),
            remedy="The file is cut short or damaged: download it again. Nothing was stored.",
        )

    states = [state for block in blocks for state in block["state"].unique()]
    absent = sorted(set(STATES.values()) - set(states))
    if absent or len(states) != len(set(states)):
        twice = sorted({state for state in states if states.count(state) > 1})
        refuse(
            starts[0] if starts else 0,
            f"no column for {', '.join(absent)}." if absent else f"two columns for {', '.join(twice)}.",
        )
    spelling = {_plain(name): name for name in blocks[0]["substance"]}
    for start, block in zip(starts, blocks, strict=True):
        listed = block.loc[block["state"] == block["state"].iloc[0], "substance"].map(_plain)
        if listed.duplicated().any():
            refuse(
                int(block["line"][listed.index[listed.duplicated()][0]]), "a drug stands twice in its block."
            )
        if set(listed) != set(spelling):
            other = sorted(set(listed) ^ set(spelling))
            refuse(start, f"the blocks do not list the same drugs: {', '.join(other)[:120]}.")
        block["substance"] = block["substance"].map(_plain).map(spelling)


def _plain(name: str) -> str:
    return name.casefold().replace(" ", "")


TABLE3 = Dataset(
    name="nflis/public_table3",
    title="Fentanyl and related substances identified by laboratories, by state, as first published",
    question="How many did the first publication of a year count?",
    publisher=HALFYEARS.publisher,
    url=HALFYEARS.url,
    licence=PUBLIC_DOMAIN,
    cadence="yearly",
    lag_days=240,
    period="year",
    key=KEY,
    values=("identifications",),
    schema=SCHEMA,
    recognise=is_table3,
    read=read_table3,
    infer_published=month_generated,
    release_status="final",
    span="year",
    quality="green",
    quality_reason="The publisher's own tables, 2017 to 2021, with the day their data were generated.",
)
DATASETS = (TABLE3,)
