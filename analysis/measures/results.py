"""Named results: every figure of the brief has a key, a value, a type, a period, a vintage and a source."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any, get_args

import pandas as pd

from analysis import writing
from analysis.errors import DataRefused, UnknownName
from analysis.measures import declared
from analysis.measures.declared import Declaration, ResultSet, Type, Unit
from analysis.measures.rows import missing
from analysis.showing import Card, Shown

if TYPE_CHECKING:
    from analysis.store.asof import Known, View

TYPES: tuple[str, ...] = get_args(Type)
UNITS: tuple[str, ...] = get_args(Unit)
STATUSES = ("ok", "not available", "not identified")
MOST_SAID = 4  # named results that a measure lists where it shows itself
LEVEL = 95  # percent; the level of every interval that states no other
_KEY = re.compile(r"^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$")

Value = float | int | str | list[Any] | None


@dataclass(frozen=True, repr=False)
class Result(Shown):
    """One named figure.

    Attributes
    ----------
    key : str
        ``set.name`` in lower case; unique within a brief.
    label : str
        What it is, in words that stand alone.
    value : float, int, str, list or None
        By `type`: a number in `unit`; a day ``YYYY-MM-DD``; a month ``YYYY-MM``; a half-year ``YYYY-H1``; a
        (fiscal) year as a whole number; an interval as its two ends; a list of names. None unless `status`
        is ``ok``.
    type, unit : str
        One of `TYPES` and of `UNITS`; only numbers and intervals have a unit.
    interval : tuple of float, optional
        In `unit`, at `interval_level` percent.
    period : str
        What it covers or the day it speaks of, as ISO 8601 (``2025-11/2026-04``, ``2026-11-24``).
    vintage : str
        Publication date of the newest vintage it was computed from; blank for timelines.
    source, definition : str
        Publisher and dataset, or the timeline; how it is counted.
    decimals : int, optional
        Where the unit's usual precision does not fit.
    status, reason : str
        ``not available`` and ``not identified`` say in `reason` why there is no value.
    """

    key: str
    label: str
    value: Value
    type: str = "number"
    unit: str = ""
    interval: tuple[float, float] | None = None
    interval_level: int = LEVEL
    period: str = ""
    vintage: str = ""
    source: str = ""
    definition: str = ""
    decimals: int | None = None
    status: str = "ok"
    reason: str = ""

    def __post_init__(self) -> None:
        if not _KEY.match(self.key):
            raise ValueError(f"result key '{self.key}' is not set.name in lower case")
        for what, value, allowed in (
            ("type", self.type, TYPES),
            ("unit", self.unit, UNITS),
            ("status", self.status, STATUSES),
        ):
            if value not in allowed:
                raise ValueError(f"result {self.key}: {what} '{value}' is not one of {allowed}")
        if (self.value is None) == (self.status == "ok"):
            raise ValueError(f"result {self.key}: a value is missing, or a reason why it is")
        object.__setattr__(self, "value", _plain(self.value))

    @property
    def is_amount(self) -> bool:
        """Whether the value is a number that can be nearly the same as another; a year is a point in time."""
        return self.type == "number"

    @property
    def _written(self) -> str:
        """The value with its unit, or why there is none."""
        if self.value is None:
            return f"{self.status}: {self.reason}"
        if isinstance(self.value, list):
            return ", ".join(map(str, self.value))
        if self.type == "number" and not isinstance(self.value, str):
            return writing.amount(self.value, self.unit, decimals=self.decimals)
        return str(self.value)

    def _card(self) -> Card:
        lines = (self.label, f"period {self.period}" if self.period else "", self.source)
        return Card(f"{self.key}: {self._written}", tuple(line for line in lines if line))

    def as_dict(self) -> dict[str, Any]:
        """Return the result as JSON-ready values."""
        content = asdict(self)
        content["interval"] = list(self.interval) if self.interval else None
        return content

    @classmethod
    def from_dict(cls, content: Mapping[str, Any]) -> Result:
        """Return the result that `as_dict` wrote, in this version or an older one."""
        known = {name: content[name] for name in (item.name for item in fields(cls)) if name in content}
        if "type" not in content:  # before results had types, their unit said it
            known["type"], known["unit"] = _OLDER.get(content["unit"], ("number", content["unit"]))
        interval = content.get("interval")
        return cls(**known | {"interval": tuple(interval) if interval else None})


_OLDER = {"date": ("day", ""), "month": ("month", ""), "year": ("year", ""), "text": ("choice", "")}


@dataclass(frozen=True, repr=False)
class Measure(Shown):
    """What a measure returns: a tidy table, the named results read off it, and where both come from.

    Attributes
    ----------
    table : DataFrame
        Where it says which months are provisional, the table and each series taken from it carry the first
        of them, ``attrs["provisional_from"]``, for the methods' guards.
    results : tuple of Result
    source : str
        The words that stand under a table or figure made from it.
    subject : str
        What it was asked about, as a sentence would say it; pictures name it in their descriptions.
    """

    table: pd.DataFrame
    results: tuple[Result, ...] = field(default=())
    source: str = ""
    subject: str = ""

    def __post_init__(self) -> None:
        if {"provisional", "period"} <= set(self.table):
            months = self.table.loc[self.table["provisional"].astype(bool), "period"]
            self.table.attrs.pop("provisional_from", None)  # of a table that this one was made from
            if len(months):
                self.table.attrs["provisional_from"] = months.min()

    def _card(self) -> Card:
        said = tuple(f"{item.key}: {item._written}" for item in self.results[:MOST_SAID])
        rest = len(self.results) - len(said)
        lines = (*said, f"and {rest} more named results" if rest else "", self.source)
        return Card(
            f"{self.subject or 'measure'}: {len(self.table)} rows, {len(self.results)} named results",
            tuple(line for line in lines if line),
            self.table,
        )

    def __getitem__(self, key: str) -> Result:
        results = by_key(self.results)
        if key not in results:
            raise UnknownName.of("result", key, results)
        return results[key]

    @property
    def empty(self) -> bool:
        """Whether the table has no row."""
        return self.table.empty

    def only(self, **cells: object) -> Measure:
        """Return the measure with those rows alone whose cells are as given; its results stay."""
        table = self.table
        for column, value in cells.items():
            table = table[table[column] == value]
        return replace(self, table=table.reset_index(drop=True))

    def under(self, namespace: str) -> Measure:
        """Return the measure with its results under another first part of their keys."""
        moved = (replace(item, key=f"{namespace}.{item.key.split('.', 1)[1]}") for item in self.results)
        return replace(self, results=tuple(moved))

    def series(self, column: str, index: str = "period") -> pd.Series:
        """Return a column by period, with the provisional months that the methods' guards look for."""
        series = self.table.set_index(index)[column]
        if "provisional" in self.table:
            months = self.table.loc[self.table["provisional"].astype(bool), index]
            if len(months):
                series.attrs["provisional_from"] = months.min()
        return series


class Names:
    """Makes the results of one declared set for one view: they share vintage, source, subject and day.

    Parameters
    ----------
    view : View
        Its project holds the declarations; its day is the period of what speaks of no other.
    set_name : str
        The set, ``data/results/<set_name>.yml``.
    known : Known, optional
        What was read of a dataset: its vintage, or the reason why nothing is known.
    subject : str
        What the measure was asked about.
    reason : str
        Why values are missing, where the data are not there at all.
    """

    def __init__(
        self, view: View, set_name: str, known: Known | None = None, *, subject: str = "", reason: str = ""
    ) -> None:
        self.set_name = set_name
        self.declarations: ResultSet = declared.read(view.project, set_name)
        self.day = view.as_of.isoformat()
        self.vintage = known.vintage if known else ""
        self.reason = reason or (known.reason if known else "")
        self.subject = subject

    @property
    def source(self) -> str:
        """The words for the set's usual source."""
        return next(iter(self.declarations.sources.values())).text

    def source_of(self, name: str) -> str:
        """The words for the source of a declared result."""
        return self.declarations.origin(name).text

    def because(self, reason: str) -> Names:
        """Return the same maker, for which missing values have another reason."""
        other = object.__new__(Names)
        other.__dict__ |= self.__dict__ | {"reason": reason}
        return other

    def all(self, *, period: str = "", reason: str = "", **values: object) -> tuple[Result, ...]:
        """Return results by name, of one period."""
        return tuple(self.one(name, value, period=period, reason=reason) for name, value in values.items())

    def one(
        self,
        name: str,
        value: object,
        *,
        period: str = "",
        interval: tuple[float, float] | None = None,
        status: str = "not available",
        reason: str = "",
        vintage: str | None = None,
        **places: object,
    ) -> Result:
        """Return one result; a missing `value` (None, NaN, an empty list) makes one of `status`.

        `name` is as declared; `places` fill what stands in braces in it and in its label.

        Raises
        ------
        UnknownName
            When the set declares no such name.
        DataRefused
            For a choice outside its closed set.
        """
        if name not in self.declarations.results:
            keys = [f"{self.set_name}.{key}" for key in self.declarations.results]
            raise UnknownName.of("result", f"{self.set_name}.{name}", keys)
        declaration = self.declarations.results[name]
        absent = missing(value)
        content = None if absent else _of_type(value, declaration, f"{self.set_name}.{name}")
        subject = {"subject": self.subject, "Subject": self.subject[:1].upper() + self.subject[1:]}
        return Result(
            key=f"{self.set_name}.{declared.filled(name, places, key=True)}",
            label=_filled(declaration.label, places | subject),
            value=content,
            type=declaration.type,
            unit=declaration.unit,
            interval=None if absent else interval,
            period=period or _own_period(content, declaration.type) or self.day,
            vintage=self.vintage if vintage is None else vintage,
            source=self.declarations.origin(name).text,
            definition=_filled(declaration.definition, places | subject),
            decimals=declaration.decimals,
            status=status if absent else "ok",
            reason=(reason or self.reason or "The source holds no value.") if absent else "",
        )


def by_key(results: Iterable[Result]) -> dict[str, Result]:
    """Return results by key; raises `DataRefused` when one key names two different results."""
    found: dict[str, Result] = {}
    for result in results:
        if found.setdefault(result.key, result) != result:
            raise DataRefused(
                f"two results are called {result.key}: '{found[result.key].label}' and '{result.label}'.",
                remedy="Keep one, or read its measure under another name: chapter.read(..., under=...).",
            )
    return found


def span(first: object, last: object) -> str:
    """Return an ISO 8601 period of months, such as ``2025-11/2026-04``; blank where an end is missing."""
    if missing(first) or missing(last):
        return ""
    return f"{pd.Timestamp(first):%Y-%m}/{pd.Timestamp(last):%Y-%m}"  # type: ignore[arg-type]


def fiscal_span(year: int | None) -> str:
    """Return the months of a US fiscal year, October to September; blank where there is none."""
    return "" if year is None else f"{year - 1}-10/{year}-09"


def month(value: object) -> str | None:
    """Return a day as its month ``YYYY-MM``; None where there is none."""
    return None if missing(value) else f"{pd.Timestamp(value):%Y-%m}"  # type: ignore[arg-type]


def half_year(value: object) -> str | None:
    """Return the first day of a half-year as ``YYYY-H1`` or ``YYYY-H2``; None where there is none."""
    if missing(value):
        return None
    day = pd.Timestamp(value)  # type: ignore[arg-type]
    return f"{day.year}-H{1 if day.month < 7 else 2}"


def count(flags: pd.Series) -> int | None:
    """Return how many rows are flagged; None where there is no row to look at, for then nothing is known."""
    return int(flags.sum()) if len(flags) else None


def change(now: float | None, before: float | None) -> float | None:
    """Return the change from `before` to `now` in percent; None where one is missing or `before` is 0."""
    if now is None or before is None or missing(now) or missing(before) or not before:
        return None
    return 100 * (float(now) / float(before) - 1)


def _filled(text: str, values: Mapping[str, object]) -> str:
    return declared.filled(text, values, key=False) if "{" in text else text


def _of_type(value: object, declaration: Declaration, name: str) -> Value:
    """Return a value in the form of its type; a choice outside its closed set is refused."""
    if declaration.type == "list":
        items = [str(item) for item in value]  # type: ignore[attr-defined]
        for item in items:
            _require_choice(item, declaration, name)
        return items
    if declaration.type == "interval":
        return [float(end) for end in value]  # type: ignore[attr-defined]
    if declaration.type == "month":
        return month(value)
    if declaration.type in ("year", "fiscal_year"):
        return int(value)  # type: ignore[call-overload,no-any-return]
    if declaration.type == "choice":
        _require_choice(str(value), declaration, name)
        return str(value)
    return value  # type: ignore[return-value]


def _require_choice(value: str, declaration: Declaration, name: str) -> None:
    if declaration.choices and value not in declaration.choices:
        raise DataRefused(
            f"result {name}: '{value}' is not one of {', '.join(declaration.choices)}.",
            where="data/results",
            remedy="Correct the measure, or add the choice to the declaration.",
        )


def _own_period(value: Value, kind: str) -> str:
    """Return the period that a value is itself."""
    if value is None:
        return ""
    if kind in ("day", "month"):
        return str(_plain(value))
    if kind == "fiscal_year":
        return fiscal_span(int(value))  # type: ignore[arg-type]
    if kind == "year":
        return f"{value}"
    if kind == "half_year":
        year, half = str(value).split("-")
        return f"{year}-01/{year}-06" if half == "H1" else f"{year}-07/{year}-12"
    return ""


def _plain(value: Any) -> Value:
    """Return a value JSON can hold; floats keep ten significant digits, so that sums are reproducible."""
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, (pd.Timestamp, dt.datetime, dt.date)):
        return f"{value:%Y-%m-%d}"
    if hasattr(value, "item"):
        value = value.item()
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{value} cannot be a result: use a status and a reason")
        return float(f"{value:.10g}")
    return value  # type: ignore[no-any-return]
