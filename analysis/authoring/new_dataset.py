"""A new dataset: the module that reads a publisher's file, made from a file as it was downloaded.

The module is found by the catalogue without being listed. Types are told from the cells; what misleads in the
file, and who publishes it on which terms, is left to the writer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from analysis.authoring.finding import FILL_IN
from analysis.dates import parse_partial
from analysis.errors import DataRefused, UsageError
from analysis.files import write_text
from analysis.project import Project
from analysis.sources import text_table
from analysis.sources.catalogue import DATASETS

CODE = Path("analysis/sources")
MOST_WORDS = 30  # of a column with a closed set
_NAME = re.compile(r"([a-z][a-z0-9_]*)/([a-z][a-z0-9_]*)")
_COUNT, _NUMBER = re.compile(r"\d{1,3}(,\d{3})+|\d+"), re.compile(r"-?[\d,]*\.?\d+([eE][+-]?\d+)?")
_SPANS = {"year": "year", "month": "month", "day": "day"}


@dataclass(frozen=True)
class _Column:
    """A column of the publisher's file: its name there and here, and what its cells are."""

    theirs: str
    name: str
    kind: str
    words: tuple[str, ...] = ()

    @property
    def read(self) -> str:
        """The expression that reads it."""
        theirs = repr(self.theirs).replace("'", '"')
        calls = {
            "year": f"columns.years(raw, {theirs})",
            "month": f"columns.months(raw, {theirs})",
            "day": f"columns.days(raw, {theirs})",
            "count": f"columns.counts_or_missing(raw, {theirs})",
            "number": f"columns.numbers_or_missing(raw, {theirs})",
            "text": f"columns.words(raw, {theirs})",
            "set": f"raw.categories({theirs}, {self.name.upper()}, hint=WHERE)",
        }
        return calls[self.kind]

    @property
    def schema(self) -> str:
        """The column of the strict schema."""
        types = {
            "year": '"int64", pa.Check.in_range(1900, 2100)',
            "month": '"datetime64[ns]"',
            "day": '"datetime64[ns]"',
            "count": '"Int64", pa.Check.ge(0), nullable=True',
            "number": '"float64", nullable=True',
            "text": "str",
            "set": f"str, pa.Check.isin(list({self.name.upper()}))",
        }
        return f"pa.Column({types[self.kind]})"


def write(project: Project, name: str, sample: Path, *, publisher: str = "", url: str = "") -> Path:
    """Write the module of a dataset under ``analysis/sources`` and return its path; nothing is overwritten.

    Parameters
    ----------
    name : str
        ``publisher/dataset``, in lower case.
    sample : Path
        The publisher's file, CSV in UTF-8 with a header.
    publisher, url : str
        Who publishes it, and where; left open where not given.

    Raises
    ------
    UsageError
        For a name that is none or is taken, and for a project without the package's own folder.
    DataRefused
        When the file cannot be read, or holds no column that says which period a row belongs to.
    """
    match = _NAME.fullmatch(name)
    if not match:
        raise UsageError(
            f"'{name}' is no name for a dataset.", remedy="Write publisher/dataset in lower case."
        )
    if name in DATASETS:
        raise UsageError(f"there is a dataset '{name}' already.", remedy="Choose another name.")
    if not (project.root / CODE).is_dir():
        raise UsageError(
            f"the project has no folder {CODE}.", remedy="Work in a checkout of the whole project."
        )
    folder = project.root / CODE / match[1]
    path = folder / ("reader.py" if not (folder / "reader.py").exists() else f"{match[2]}.py")
    if path.exists():
        raise UsageError(f"{path.relative_to(project.root)} is there already.", remedy="Choose another name.")
    raw = text_table.read(sample)
    found = [_told(theirs, raw.frame[theirs]) for theirs in raw.frame.columns]
    text = _module(name, path.relative_to(project.root).as_posix(), found, publisher, url, sample.name)
    folder.mkdir(exist_ok=True)
    if not (folder / "__init__.py").exists():
        write_text(folder / "__init__.py", "")
    write_text(path, text)
    return path


def _told(theirs: str, cells: pd.Series) -> _Column:
    """Return what a column is, by its cells; blanks say nothing."""
    name = re.sub(r"[^a-z0-9]+", "_", theirs.lower()).strip("_") or "column"
    name = name if name[0].isalpha() else f"c_{name}"
    held = [cell.strip() for cell in cells.astype(str) if cell.strip()]
    if held and "year" in name and all(re.fullmatch(r"(19|20)\d\d", cell) for cell in held):
        return _Column(theirs, name, "year")
    for kind, form in (("month", r"\d{4}-\d{2}"), ("day", r"\d{4}-\d{2}-\d{2}")):
        if held and all(re.fullmatch(form, cell) and _is_date(cell) for cell in held):
            return _Column(theirs, name, kind)
    for kind, pattern in (("count", _COUNT), ("number", _NUMBER)):
        if held and all(pattern.fullmatch(cell) for cell in held):
            return _Column(theirs, name, kind)
    words = tuple(sorted(set(held)))
    if len(held) == len(cells) and len(words) <= MOST_WORDS and len(words) < len(held):
        return _Column(theirs, name, "set", words)
    return _Column(theirs, name, "text")


def _is_date(cell: str) -> bool:
    try:
        return bool(parse_partial(cell))
    except DataRefused:
        return False


_TEMPLATE = '''"""{about}: {title}.

What misleads in its file: {fill_in}; each line deserves a test.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.sources import columns, text_table
from analysis.sources.dataset import Dataset

HEADER = [
{header}]
{where}{sets}KEY = {key}
SCHEMA = pa.DataFrameSchema(
    {{
{schema}    }},
    strict=True,
    ordered=True,
    unique=list(KEY),
)


def is_{short}_file(header: list[str]) -> bool:
    """True when a header row is that of this table."""
    return header == HEADER


def read_{short}(path: Path) -> pd.DataFrame:
    """Read the publisher's table; raises `DataRefused` with line and value."""
    raw = text_table.read(path)
    raw.require_columns(tuple(HEADER), known_in="HEADER in {file}")
    table = pd.DataFrame(
        {{
{read}        }}
    )
    return columns.finish(raw, table, SCHEMA, KEY)


DATASETS = (
    Dataset(
        name="{name}",
        title="{heading}",  # {fill_in}
        question="Which question of the brief does it answer?",  # {fill_in}
        publisher={publisher},
        url={source}
        licence="{fill_in}",
        cadence="yearly",  # {fill_in}: monthly, quarterly, twice a year or yearly
        lag_days=90,  # {fill_in}: from the end of a period to its publication
        period="{period}",
        key=KEY,
        values={values},
        schema=SCHEMA,
        recognise=is_{short}_file,
        read=read_{short},
        span="{span}",
        quality="amber",
        quality_reason="{fill_in}",
    ),
)
'''


def _module(name: str, file: str, found: list[_Column], publisher: str, url: str, sample: str) -> str:
    period = next((one for one in found if one.kind in _SPANS), None)
    if period is None:
        raise DataRefused(
            "no column says which period a row belongs to.",
            where=sample,
            remedy="Hold years, or months as YYYY-MM, in a column; or write the module by hand.",
        )
    key = (period.name, *(one.name for one in found if one.kind in ("text", "set")))
    values = tuple(one.name for one in found if one.kind in ("count", "number"))
    short = name.split("/")[1]
    sets = "".join(_set_of(one) for one in found if one.kind == "set")
    schema = "".join(f'        "{one.name}": {one.schema},\n' for one in found)
    read = "".join(f'            "{one.name}": {one.read},\n' for one in found)
    header = "".join(f"    {_text(one.theirs)},\n" for one in found)
    where = f'WHERE = "{file}"\n' if sets else ""
    source = _text(url) + "," if url else '"https://example.org/",  # ' + FILL_IN
    title = short.replace("_", " ")
    return _TEMPLATE.format(
        about=publisher or f"{FILL_IN}: publisher",
        title=title,
        heading=title.capitalize(),
        short=short,
        name=name,
        file=file,
        fill_in=FILL_IN,
        header=header,
        where=where,
        sets=sets,
        key=_tuple(key),
        values=_tuple(values),
        schema=schema,
        read=read,
        publisher=_text(publisher or FILL_IN),
        source=source,
        period=period.name,
        span=_SPANS[period.kind],
    )


def _set_of(column: _Column) -> str:
    words = "".join(f"    {_text(word)}: {_text(word)},\n" for word in column.words)
    return f"# As the publisher writes it, and as it is kept.\n{column.name.upper()} = {{\n{words}}}\n"


def _tuple(names: tuple[str, ...]) -> str:
    return (
        "("
        + "".join(f'"{name}", ' for name in names).rstrip(" ").rstrip(",")
        + ("," if len(names) == 1 else "")
        + ")"
    )


def _text(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
