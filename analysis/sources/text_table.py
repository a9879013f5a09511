"""A published text file as a table of strings that still knows its file and its lines.

Every loader reads through this: it refuses what is not a whole CSV file, and turns columns into
categories and numbers with messages that name file, line, value and remedy.
"""

from __future__ import annotations

import csv
import io
import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from analysis.errors import DataRefused

_NUMBER = re.compile(r"^[+-]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$", re.ASCII)
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
# Above this a float no longer tells neighbouring whole numbers apart.
_LARGEST_COUNT = 2.0**53


# From this size on a file is read by pandas in one pass: text in Python objects would not fit into memory.
LARGE_FILE_BYTES = 32_000_000
CHUNK_BYTES = 4_000_000


@dataclass(frozen=True)
class TextTable:
    """Strings of a CSV file. Row `i` of `frame` stands in line `i + 2` of the file."""

    path: Path
    frame: pd.DataFrame

    @property
    def columns(self) -> list[str]:
        return list(self.frame.columns)

    def where(self, row: int | None = None) -> str:
        """Return the file's name, with the line of `row` when given."""
        return self.path.name if row is None else f"{self.path.name}, line {row + 2}"

    def require_columns(self, columns: Sequence[str], *, known_in: str) -> None:
        """Refuse a file that lacks one of `columns`, has one more, or has one twice."""
        missing = [name for name in columns if name not in self.columns]
        extra = [name for name in self.columns if name not in columns]
        twice = [name for name in columns if self.columns.count(name) > 1]
        if missing or extra or twice:
            what = [f"missing column {_listed(missing)}"] if missing else []
            what += [f"unknown column {_listed(extra)}"] if extra else []
            what += [f"column {_listed(twice)} stands twice"] if twice else []
            raise DataRefused(
                f"{'; '.join(what)}.",
                where=f"{self.path.name}, line 1",
                remedy=f"Expected {_listed(columns)}. If the publisher changed its layout, adapt {known_in}; "
                "nothing was stored.",
            )

    def cell(self, row: int, column: str) -> str:
        """Return a cell as it stands in the file, also where the column was read as numbers at once."""
        if not pd.api.types.is_float_dtype(self.frame[column]):
            return str(self.frame[column].iloc[row])
        with self.path.open(encoding="utf-8-sig", newline="") as stream:
            line = next(itertools.islice(stream, row + 1, None))
        return line.rstrip("\r\n").split(",")[self.columns.index(column)]

    def refuse_where(self, bad: pd.Series, column: str, *, problem: str, remedy: str) -> None:
        """Refuse the file when any row of `bad` is true, naming the first line and its value."""
        if bad.any():
            row = int(np.flatnonzero(bad.to_numpy())[0])
            more = int(bad.sum()) - 1
            raise DataRefused(
                f"{column} '{self.cell(row, column)}' {problem}"
                + (f" (and {more:,} more {'line' if more == 1 else 'lines'})." if more else "."),
                where=self.where(row),
                remedy=f"{remedy} Nothing was stored.",
            )

    def categories(self, column: str, known: Mapping[str, object], *, hint: str) -> pd.Series:
        """Map the strings of `column` to what `known` says they mean; refuse a string it does not hold."""
        if isinstance(self.frame[column].dtype, pd.CategoricalDtype):
            return self._levels(column, known, hint=hint)
        values = self.frame[column].str.strip()
        self.refuse_where(~values.isin(list(known)), column, problem="is not known", remedy=hint)
        return values.map(known)

    def _levels(self, column: str, known: Mapping[str, object], *, hint: str) -> pd.Series:
        """Do as `categories` does, once for each distinct string instead of once for each line."""
        values = self.frame[column].cat
        names, codes = values.categories.str.strip(), values.codes.to_numpy()
        unknown = ~names.isin(list(known))
        if unknown.any():
            self.refuse_where(pd.Series(unknown[codes]), column, problem="is not known", remedy=hint)
        meanings = [known[name] for name in names]
        texts = [meaning for meaning in meanings if isinstance(meaning, str)]
        if len(texts) < len(meanings):
            return pd.Series(np.array(meanings)[codes])
        levels = sorted(set(texts))
        places = np.array([levels.index(text) for text in texts], dtype="int32")[codes]
        return pd.Series(pd.Categorical.from_codes(places, pd.Index(levels)))

    def numbers(self, column: str, *, minimum: float | None = None) -> pd.Series:
        """Return `column` as floats. Thousands commas and scientific notation are read, blanks refused."""
        if pd.api.types.is_float_dtype(self.frame[column]):
            numbers = self.frame[column]  # read as numbers at once, and finite
        else:
            numbers = self._parsed(column)
        if minimum is not None:
            self.refuse_where(
                numbers < minimum,
                column,
                problem=f"is below {minimum:g}",
                remedy="A quantity cannot be negative: ask the publisher, or record a correction.",
            )
        return numbers

    def _parsed(self, column: str) -> pd.Series:
        values = self.frame[column].str.strip()
        self.refuse_where(
            ~values.str.match(_NUMBER),
            column,
            problem="is not a number",
            remedy="A missing value is not a zero: correct the file at its source or leave the row out.",
        )
        numbers = values.str.replace(",", "", regex=False).astype("float64")
        self.refuse_where(
            numbers.isin([np.inf, -np.inf]),
            column,
            problem="is not finite",
            remedy="Download the file again.",
        )
        return numbers

    def whole_numbers(self, column: str) -> pd.Series:
        """Return `column` as integers of at least zero."""
        numbers = self.numbers(column, minimum=0.0)
        self.refuse_where(
            numbers % 1 != 0, column, problem="is not a whole number", remedy="A count has no fraction."
        )
        self.refuse_where(
            numbers > _LARGEST_COUNT, column, problem="is too large for a count", remedy="Correct the file."
        )
        return numbers.astype("int64")

    def refuse_duplicates(self, table: pd.DataFrame, key: Sequence[str]) -> None:
        """Refuse the file when two of its lines have the same `key` in `table` (same row order)."""
        again = table.duplicated(list(key))
        if again.any():
            row = int(np.flatnonzero(again.to_numpy())[0])
            same = (table[list(key)] == table[list(key)].iloc[row]).all(axis=1)
            first = int(np.flatnonzero(same.to_numpy())[0])
            value = " / ".join(
                f"{part:%Y-%m}" if isinstance(part, pd.Timestamp) else str(part)
                for part in table[list(key)].iloc[row]
            )
            raise DataRefused(
                f"the key {value} stands in line {first + 2} already.",
                where=self.where(row),
                remedy="Two lines for one key would be counted twice: download the file again. "
                "Nothing was stored.",
            )


def read(path: Path, *, numbers: Sequence[str] = (), open_end: bool = False) -> TextTable:
    """Read a comma-separated file whole, every cell as text.

    A large file in plain order is read in one pass by pandas, text as categories and the columns named in
    `numbers` as floats; one that is not is read as small files are, which says what is wrong.
    With `open_end` the last line may lack its line end: the caller tells a cut file by its lines.

    Raises
    ------
    DataRefused
        When the file is absent, empty, HTML, not UTF-8, has a line with too few or too many fields, or
        does not end with a line end (a download that was cut).
    """
    if path.is_file() and path.stat().st_size >= LARGE_FILE_BYTES:
        table = _read_large(path, numbers)
        if table is not None:
            return table
    return _parsed_table(path, _text(path, open_end=open_end))


def read_with_notes(path: Path, *, mark: str) -> tuple[TextTable, tuple[str, ...]]:
    """Read a comma-separated file that ends with lines of notes, each of which begins with `mark`.

    Returns
    -------
    tuple of TextTable and tuple of str
        The table, and the notes without their mark.

    Raises
    ------
    DataRefused
        As `read`; also for a file without notes, which is cut short, and for a row after them.
    """
    text = _text(path)
    body, found, tail = text.partition(f"\n{mark}")
    notes = [line for line in (mark + tail).splitlines() if line.strip()] if found else []
    strays = [line for line in notes if not line.startswith(mark)]
    if not notes or strays:
        raise DataRefused(
            f"a row stands among the notes: '{strays[0][:80]}'."
            if strays
            else "the notes at its end are missing.",
            where=path.name,
            remedy="The file is cut short or damaged: download it again. Nothing was stored.",
        )
    return _parsed_table(path, f"{body}\n"), tuple(line.removeprefix(mark).strip() for line in notes)


def _parsed_table(path: Path, text: str) -> TextTable:
    """Return the table a text holds, every cell as text."""
    rows = list(_records(path, text))
    header = [name.strip() for name in rows[0]]
    for number, fields in enumerate(rows[1:], start=2):
        if len(fields) != len(header):
            raise DataRefused(
                f"{len(fields)} fields where the header has {len(header)}: '{','.join(fields)[:80]}'.",
                where=f"{path.name}, line {number}",
                remedy="The file is cut short or damaged: download it again. Nothing was stored.",
            )
    if len(rows) == 1:
        raise DataRefused(
            "a header and no rows.", where=f"{path.name}, line 1", remedy="Download the file again."
        )
    return TextTable(path, pd.DataFrame(rows[1:], columns=header, dtype=object))


def _read_large(path: Path, numbers: Sequence[str]) -> TextTable | None:
    """Return a large file that is plain CSV from end to end, or None when anything in it is not."""
    header = _plain_header(path)
    if header is None:
        return None
    types = {name: "float64" if name in numbers else "category" for name in header}
    try:
        frame = pd.read_csv(
            path,
            header=None,
            names=header,
            skiprows=1,
            dtype=types,
            na_filter=False,
            quoting=csv.QUOTE_NONE,
            skip_blank_lines=False,
        )
    except (ValueError, OverflowError):
        return None
    if not all(np.isfinite(frame[name]).all() for name in numbers if name in header):
        return None
    return TextTable(path, frame)


def _plain_header(path: Path) -> list[str] | None:
    """Return the header of a file without quotes, whose every line has as many commas as the first.

    Goes over the bytes a few megabytes at a time. Returns None as soon as anything is out of the ordinary:
    a quote, a letter that is not ASCII, a NUL, a lone carriage return, a line too short or too long, no
    line end at the end, no rows, a name twice.
    """
    with path.open("rb") as stream:
        first = stream.readline().removeprefix(_BYTE_ORDER_MARK)
        width, rest, rows = first.count(b","), b"", 0
        if not _is_plain(first) or first.lstrip()[:1] == b"<" or not first.endswith(b"\n"):
            return None
        while chunk := stream.read(CHUNK_BYTES):
            end = chunk.rfind(b"\n") + 1
            block, rest = rest + chunk[:end], chunk[end:] if end else rest + chunk
            if not end:
                block = b""
            if not _is_plain(block) or not _has_width(block, width):
                return None
            rows += bool(block)
    names = [name.strip() for name in first.decode().rstrip("\r\n").split(",")]
    return names if rows and not rest and width and len(set(names)) == len(names) else None


def _is_plain(block: bytes) -> bool:
    return block.isascii() and b'"' not in block and b"\x00" not in block


def _has_width(block: bytes, width: int) -> bool:
    """True when each line of `block` has `width` commas, and carriage returns stand before line ends only."""
    values = np.frombuffer(block, dtype=np.uint8)
    ends = np.flatnonzero(values == 10)
    commas = np.flatnonzero(values == 44)
    if len(commas) != width * len(ends):
        return False
    returns = np.flatnonzero(values == 13)
    if len(returns) and not (values[returns + 1] == 10).all():
        return False
    # The commas of line i are those from i * width on: the first and the last must lie inside it.
    last = commas[width - 1 :: width] if width else ends
    first = commas[::width][1:] if width else ends
    return bool((last < ends).all() and (first > ends[:-1]).all())


def header_of(path: Path) -> list[str]:
    """Return the names in the first line of a CSV file, whole or not; raises as `read` does."""
    if path.is_file() and path.stat().st_size >= LARGE_FILE_BYTES:
        header = _plain_header(path)
        if header is not None:
            return header
    return [name.strip() for name in next(_records(path, _text(path, open_end=True)))]


def _text(path: Path, *, open_end: bool = False) -> str:
    if not path.is_file():
        raise DataRefused("no such file.", where=str(path), remedy="Check the path and try again.")
    data = path.read_bytes()
    content = data.removeprefix(_BYTE_ORDER_MARK).lstrip()
    if not content:
        raise DataRefused("the file is empty.", where=f"{path.name}, line 1", remedy="Download it again.")
    if content[:1] == b"<":
        raise DataRefused(
            f"the file is a web page, not CSV: '{content[:40].decode('utf-8', 'replace')}'.",
            where=f"{path.name}, line 1",
            remedy="The site answered with an error page: open the address in a browser and save the "
            "CSV itself. Nothing was stored.",
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DataRefused(
            f"byte {error.start} is not UTF-8 text.",
            where=f"{path.name}, line {data[: error.start].count(10) + 1}",
            remedy="Save the file as UTF-8 CSV, or download it again. Nothing was stored.",
        ) from None
    if "\x00" in text:
        raise DataRefused(
            "the file holds NUL bytes: it is not UTF-8 CSV.",
            where=f"{path.name}, line {text[: text.index(chr(0))].count(chr(10)) + 1}",
            remedy="Save the file as UTF-8 CSV. Nothing was stored.",
        )
    if not open_end and not text.endswith("\n"):
        raise DataRefused(
            f"the last line has no line end: '{text.rsplit(chr(10), 1)[-1][:80]}'.",
            where=f"{path.name}, line {text.count(chr(10)) + 1}",
            remedy="The file is cut short: download it again. Nothing was stored.",
        )
    return text


def _records(path: Path, text: str) -> Iterator[list[str]]:
    """Yield the records of CSV text, one a line, so that row and line numbers agree."""
    lines = io.StringIO(text.rstrip("\r\n"), newline="")
    reader = csv.reader(lines, strict=True)
    try:
        for number, record in enumerate(reader, start=1):
            if reader.line_num != number:
                raise csv.Error("a quoted cell runs over the end of the line")
            yield record
    except csv.Error as error:
        raise DataRefused(
            f"not readable as CSV: {error}.",
            where=f"{path.name}, line {reader.line_num}",
            remedy="Download the file again. Nothing was stored.",
        ) from None


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"'{name}'" for name in names)
