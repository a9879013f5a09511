"""How an object shows itself: a card of a title, a few lines and the head of a table, in three forms.

A class that inherits `Shown` and says its card has a short text, Markdown and HTML. JupyterLab, VS Code and
the plain prompt each take the richest form they know.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import pandas as pd

MOST_ROWS = 8  # of a table that a card shows
LEFT = "text-align:left;vertical-align:top;white-space:normal"
RIGHT = "text-align:right;vertical-align:top;white-space:nowrap"


@dataclass(frozen=True)
class Card:
    """What an object says of itself.

    Attributes
    ----------
    title : str
    lines : tuple of str
        Short sentences beneath.
    table : DataFrame, optional
        Shown are its first rows; the rest is counted.
    picture : str
        Markup of a drawing, for HTML alone.
    """

    title: str
    lines: tuple[str, ...] = ()
    table: pd.DataFrame | None = None
    picture: str = ""

    @property
    def text(self) -> str:
        """The card in a few lines of plain text."""
        return "\n".join([self.title, *(f"  {line}" for line in self.lines)])

    @property
    def markdown(self) -> str:
        """The card in Markdown."""
        parts = [f"**{_piped(self.title)}**", "\n".join(f"- {_piped(line)}" for line in self.lines)]
        if self.table is not None and len(self.table.columns):
            head, rest = _head(self.table)
            names = [str(name) for name in head]
            rows = [names, ["---"] * len(names), *_cells(head)]
            parts += ["\n".join(f"| {' | '.join(map(_piped, row))} |" for row in rows), rest]
        return "\n\n".join(part for part in parts if part)

    @property
    def html(self) -> str:
        """The card in HTML, with text set left and numbers set right."""
        lines = "".join(f"<li>{escape(line)}</li>" for line in self.lines)
        parts = [f"<p><strong>{escape(self.title)}</strong></p>", self.picture]
        parts.append(f"<ul>{lines}</ul>" if lines else "")
        if self.table is not None and len(self.table.columns):
            head, rest = _head(self.table)
            numeric = [pd.api.types.is_numeric_dtype(head[name]) for name in head]
            parts += [html_table([str(name) for name in head], _cells(head), numeric)]
            parts.append(f"<p>{escape(rest)}</p>" if rest else "")
        return "".join(parts)


class Shown:
    """An object that shows itself by the card it says."""

    def _card(self) -> Card:
        raise NotImplementedError

    def __repr__(self) -> str:
        return self._card().text

    def _repr_markdown_(self) -> str:
        return self._card().markdown

    def _repr_html_(self) -> str:
        return self._card().html


def html_table(names: Sequence[str], rows: Sequence[Sequence[str]], numeric: Sequence[bool]) -> str:
    """Return a table of texts as HTML; the columns that are `numeric` stand right.

    >>> html_table(["drug", "lb"], [["a & b", "3"]], [False, True]).count("text-align:right")
    2
    """
    sides = [RIGHT if right else LEFT for right in numeric]
    head = "".join(f'<th style="{side}">{escape(name)}</th>' for name, side in zip(names, sides, strict=True))
    body = "".join(
        "<tr>"
        + "".join(f'<td style="{side}">{escape(cell)}</td>' for cell, side in zip(row, sides, strict=True))
        + "</tr>"
        for row in rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _head(table: pd.DataFrame) -> tuple[pd.DataFrame, str]:
    rest = len(table) - MOST_ROWS
    return table.head(MOST_ROWS), f"and {rest} more rows" if rest > 0 else ""


def _cells(table: pd.DataFrame) -> list[list[str]]:
    return [[_text(value) for value in row] for row in table.itertuples(index=False)]


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value))
    if value is None or pd.isna(value):  # type: ignore[call-overload]
        return "–"
    if isinstance(value, pd.Timestamp):
        return f"{value:%Y-%m-%d}"
    return f"{value:,.10g}" if isinstance(value, float) else str(value)


def _piped(text: str) -> str:
    """Return a text that ends no cell of a Markdown table and begins no new line."""
    return " ".join(text.replace("|", "\\|").split())
