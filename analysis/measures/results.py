"""Named results: every figure of the brief has a key, a value, a unit, a period, a vintage and a source."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field

import pandas as pd

UNITS = (
    "lb", "events", "count", "deaths", "usd", "million_usd", "tonnes", "percent", "percentage points",
    "ratio", "index", "days", "months", "date", "month", "year", "text",
)  # fmt: skip
STATUSES = ("ok", "not available", "not identified")
_KEY = re.compile(r"^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$")

Value = float | int | str | None


@dataclass(frozen=True)
class Result:
    """One named figure.

    Attributes
    ----------
    key : str
        ``chapter.name`` in lower case; unique within a brief.
    label : str
        What it is, in words.
    value : float, int, str or None
        In `unit`; dates as ``YYYY-MM-DD``, months as ``YYYY-MM``. None unless `status` is ``ok``.
    unit : str
        One of `UNITS`.
    interval : tuple of float, optional
        95% interval in `unit`.
    period : str
        What it covers, as ISO 8601 (``2025-11/2026-04``), blank where it covers no span.
    vintage : str
        Publication date of the newest vintage it was computed from; blank for timelines.
    source : str
        Publisher and dataset, or the timeline.
    status, reason : str
        ``not available`` and ``not identified`` say in `reason` why there is no value.
    """

    key: str
    label: str
    value: Value
    unit: str
    interval: tuple[float, float] | None = None
    period: str = ""
    vintage: str = ""
    source: str = ""
    status: str = "ok"
    reason: str = ""

    def __post_init__(self) -> None:
        if not _KEY.match(self.key):
            raise ValueError(f"result key '{self.key}' is not chapter.name in lower case")
        if self.unit not in UNITS:
            raise ValueError(f"result {self.key}: unit '{self.unit}' is not one of {UNITS}")
        if self.status not in STATUSES:
            raise ValueError(f"result {self.key}: status '{self.status}' is not one of {STATUSES}")
        if (self.value is None) == (self.status == "ok"):
            raise ValueError(f"result {self.key}: a value is missing, or a reason why it is")
        object.__setattr__(self, "value", _plain(self.value))

    def as_dict(self) -> dict[str, object]:
        """Return the result as JSON-ready values."""
        content = asdict(self)
        content["interval"] = list(self.interval) if self.interval else None
        return content

    @classmethod
    def from_dict(cls, content: dict[str, object]) -> Result:
        """Return the result that `as_dict` wrote."""
        interval = content.get("interval")
        return cls(**content | {"interval": tuple(interval) if interval else None})


@dataclass(frozen=True)
class Measure:
    """What a measure returns: a tidy table and the named results read off it."""

    table: pd.DataFrame
    results: tuple[Result, ...] = field(default=())

    def __getitem__(self, key: str) -> Result:
        return by_key(self.results)[key]


def by_key(results: Iterable[Result]) -> dict[str, Result]:
    """Return results by key; raises `ValueError` when one key names two different results."""
    held: dict[str, Result] = {}
    for result in results:
        if held.setdefault(result.key, result) != result:
            raise ValueError(f"two results are called {result.key}")
    return held


def span(first: object, last: object) -> str:
    """Return an ISO 8601 period of months, such as ``2025-11/2026-04``."""
    return f"{pd.Timestamp(first):%Y-%m}/{pd.Timestamp(last):%Y-%m}"


def _plain(value: object) -> Value:
    """Return a value JSON can hold; floats keep ten significant digits, so that sums are reproducible."""
    if isinstance(value, (pd.Timestamp, dt.datetime, dt.date)):
        return f"{value:%Y-%m-%d}"
    if hasattr(value, "item"):
        value = value.item()
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{value} cannot be a result: use a status and a reason")
        return float(f"{value:.10g}")
    return value


@dataclass(frozen=True)
class Naming:
    """Makes the results of one measure: they share the chapter, the vintage and the source.

    `reason` says why a value is missing where the data are not there at all.
    """

    chapter: str
    source: str
    vintage: str = ""
    reason: str = ""

    def __call__(
        self,
        name: str,
        label: str,
        value: object,
        unit: str,
        *,
        period: str = "",
        interval: tuple[float, float] | None = None,
        status: str = "not available",
        reason: str = "",
    ) -> Result:
        """Return a result; a missing `value` (None or NaN) makes one of `status` with the reason."""
        missing = value is None or (not isinstance(value, str) and pd.isna(value))
        return Result(
            key=f"{self.chapter}.{name}",
            label=label,
            value=None if missing else value,
            unit=unit,
            interval=None if missing else interval,
            period=period,
            vintage=self.vintage,
            source=self.source,
            status=status if missing else "ok",
            reason=(reason or self.reason or "The source holds no value.") if missing else "",
        )
