"""Dates as sources state them: a day, a month or a year (EDTF level 0), and fiscal years."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass

from analysis.errors import DataRefused

_EDTF = re.compile(r"^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$")


def today() -> dt.date:
    """Return the day in UTC: the same on every machine, whatever its time zone."""
    return dt.datetime.now(dt.UTC).date()


@dataclass(frozen=True, order=True)
class PartialDate:
    """A date of known precision. `first` and `last` are the first and last day it can mean."""

    first: dt.date
    last: dt.date
    text: str

    @property
    def precision(self) -> str:
        """``day``, ``month`` or ``year``."""
        return {4: "year", 7: "month", 10: "day"}[len(self.text)]


def parse_partial(text: str) -> PartialDate:
    """Read ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``.

    Raises
    ------
    DataRefused
        When the text is none of the three, or no such day exists.

    Notes
    -----
    Level 0 of the Extended Date/Time Format of the Library of Congress (ISO 8601-2).
    """
    match = _EDTF.match(text.strip())
    if match:
        year, month, day = match.groups()
        try:
            first = dt.date(int(year), int(month or 1), int(day or 1))
            last = first if day else month_end(dt.date(int(year), int(month or 12), 1))
            return PartialDate(first, last, text.strip())
        except ValueError:
            pass
    raise DataRefused(f"'{text}' is not a date.", remedy="Write YYYY, YYYY-MM or YYYY-MM-DD.")


def known_by(text: str) -> dt.date:
    """Return the day by which a partially dated fact was certainly public: the last day it can mean."""
    return parse_partial(text).last


def month_end(day: dt.date) -> dt.date:
    """Return the last day of the month of `day`."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def add_months(day: dt.date, months: int) -> dt.date:
    """Return the first day of the month `months` after the month of `day`."""
    index = day.year * 12 + day.month - 1 + months
    return dt.date(index // 12, index % 12 + 1, 1)


def fiscal_year(day: dt.date) -> int:
    """Return the US federal fiscal year of `day` (October to September, named by its end)."""
    return day.year + (day.month >= 10)
