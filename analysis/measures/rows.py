"""A row of a table as a measure reads it: columns by name, and None where there is no row or no value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from analysis.errors import UnknownName


class Row:
    """A row of a table, or the lack of one: a column that is not there to be read is None.

    ``Row.at(table, -1).quantity_lb`` needs no question whether the table has rows.
    """

    def __init__(self, content: Mapping[str, Any] | None) -> None:
        self._content = content

    @classmethod
    def at(cls, table: pd.DataFrame, position: int) -> Row:
        """Return the row at a position, counted from the end where negative."""
        inside = -len(table) <= position < len(table)
        return cls(_cells(table.iloc[position]) if inside else None)

    @classmethod
    def each(cls, table: pd.DataFrame) -> list[Row]:
        """Return all rows of a table."""
        return [cls({str(name): value for name, value in row.items()}) for row in table.to_dict("records")]

    @classmethod
    def where(cls, table: pd.DataFrame, **cells: object) -> Row:
        """Return the first row whose cells are as given."""
        for column, value in cells.items():
            table = table[table[column] == value]
        return cls.at(table, 0)

    @classmethod
    def highest(cls, table: pd.DataFrame, column: str) -> Row:
        """Return the row with the highest value of a column."""
        filled = table[table[column].notna()]
        return cls(_cells(filled.iloc[int(filled[column].to_numpy().argmax())]) if len(filled) else None)

    @classmethod
    def lowest(cls, table: pd.DataFrame, column: str) -> Row:
        """Return the row with the lowest value of a column."""
        filled = table[table[column].notna()]
        return cls(_cells(filled.iloc[int(filled[column].to_numpy().argmin())]) if len(filled) else None)

    def __bool__(self) -> bool:
        return self._content is not None

    def __getattr__(self, column: str) -> Any:
        if column.startswith("__"):
            raise AttributeError(column)
        if self._content is None:
            return None
        if column not in self._content:
            raise UnknownName.of("column", column, map(str, self._content))
        value = self._content[column]
        return None if missing(value) else value


def _cells(row: pd.Series[Any]) -> dict[str, Any]:
    return {str(column): value for column, value in row.items()}


def missing(value: Any) -> bool:
    """Return whether a cell holds nothing: None, NaN, or an empty text or list."""
    if isinstance(value, (str, list, tuple)):
        return len(value) == 0
    return value is None or bool(pd.isna(value))
