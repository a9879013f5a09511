"""The indicators of the scorecard, as ``data/indicators.yml`` defines them: read strictly, never computed.

A file that lacks a field, has one too many, or marks an attribute with anything but yes or no and a reason is
refused, for a scorecard with a gap in its definitions would look complete.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

import yaml

from analysis.errors import DataRefused

FILE_NAME = "indicators.yml"
DIRECTIONS = ("up", "down", "none")
NO_TARGET = "none published"
# US Government Accountability Office, Tax Administration: IRS Needs to Further Refine Its Tax Filing Season
# Performance Measures, GAO-03-143 (2002): nine attributes of successful performance measures.
ATTRIBUTES = (
    "linkage",
    "clarity",
    "measurable_target",
    "objectivity",
    "reliability",
    "core_program_activities",
    "balance",
    "governmentwide_priorities",
    "limited_overlap",
)
_RESULT_KEY = re.compile(r"^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$")
_ANSWER = re.compile(r"^(yes|no): (\S.*)$", re.DOTALL)
_MAY_BE_BLANK = ("change",)


@dataclass(frozen=True)
class Indicator:
    """One indicator's definition.

    Attributes
    ----------
    key, name, question, definition, unit, source, cadence : str
    lag_days : int
        Usual days from the end of a period to its publication.
    good_direction : str
        ``up``, ``down``, or ``none`` where neither direction is good by itself.
    baseline : str
        Key of a named result, or a text.
    public_target : str
        As published, or `NO_TARGET`.
    limits : str
        What it cannot show.
    result, change : str
        Keys of the named results that give its value and its change; `change` may be blank.
    attributes : mapping
        Attribute -> (met, reason), for each of `ATTRIBUTES`.
    """

    key: str
    name: str
    question: str
    definition: str
    unit: str
    source: str
    cadence: str
    lag_days: int
    good_direction: str
    baseline: str
    public_target: str
    limits: str
    result: str
    change: str
    attributes: Mapping[str, tuple[bool, str]]

    @property
    def attributes_met(self) -> int:
        return sum(met for met, _ in self.attributes.values())

    @property
    def baseline_is_result(self) -> bool:
        return bool(_RESULT_KEY.match(self.baseline))


def read(path: Path) -> tuple[Indicator, ...]:
    """Read the indicators of a file, in its order.

    Raises
    ------
    DataRefused
        For a file that is not a list of indicators, a field that is missing, unknown or of the wrong kind, a
        direction or attribute that does not exist, a reason left out, or a key used twice.
    """
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        entries = content["indicators"]
        if set(content) != {"indicators"} or not isinstance(entries, list) or not entries:
            raise TypeError("no list")
    except (OSError, UnicodeDecodeError, yaml.YAMLError, KeyError, TypeError) as error:
        raise DataRefused(
            f"not readable as a list of indicators ({type(error).__name__}).",
            where=path.name,
            remedy="Write 'indicators:' and under it one entry an indicator.",
        ) from error
    found = tuple(_indicator(entry, number, path) for number, entry in enumerate(entries, start=1))
    keys = [indicator.key for indicator in found]
    for key in keys:
        if keys.count(key) > 1:
            raise DataRefused(f"'{key}' stands twice.", where=path.name, remedy="Give each its own key.")
    return found


def _indicator(entry: object, number: int, path: Path) -> Indicator:
    known = [field.name for field in fields(Indicator)]
    where = f"{path.name}, indicator {number}"
    if not isinstance(entry, dict):
        raise DataRefused(
            f"'{entry}' is no indicator.", where=where, remedy=f"Write the fields {', '.join(known)}."
        )
    where += f" ({entry.get('key', 'without key')})"
    for name in known:
        if name not in entry:
            raise DataRefused(f"'{name}' is missing.", where=where, remedy="Fill it in.")
    for name in entry:
        if name not in known:
            raise DataRefused(
                f"'{name}' is not a field.", where=where, remedy=f"The fields are {', '.join(known)}."
            )
    for name in known:
        if name not in ("lag_days", "attributes"):
            _require_text(entry[name], name, where)
    lag = entry["lag_days"]
    if isinstance(lag, bool) or not isinstance(lag, int) or lag < 0:
        raise DataRefused(f"lag_days '{lag}' is no number of days.", where=where, remedy="Write digits.")
    if entry["good_direction"] not in DIRECTIONS:
        raise DataRefused(
            f"good_direction '{entry['good_direction']}' is not known.",
            where=where,
            remedy=f"Write one of {', '.join(DIRECTIONS)}.",
        )
    for name in ("result", "change"):
        if entry[name] and not _RESULT_KEY.match(entry[name]):
            raise DataRefused(
                f"{name} '{entry[name]}' is no key of a result.", where=where, remedy="Write chapter.name."
            )
    return Indicator(**entry | {"attributes": _attributes(entry["attributes"], where)})


def _require_text(value: object, name: str, where: str) -> None:
    if not isinstance(value, str) or (not value.strip() and name not in _MAY_BE_BLANK):
        raise DataRefused(f"{name} '{value}' is no text.", where=where, remedy="Write it out, in quotes.")


def _attributes(answers: object, where: str) -> dict[str, tuple[bool, str]]:
    if not isinstance(answers, dict) or set(answers) != set(ATTRIBUTES):
        given = set(answers) if isinstance(answers, dict) else set()
        odd = sorted(set(ATTRIBUTES) ^ given)
        raise DataRefused(
            f"attributes are not the nine: {', '.join(map(str, odd))}.",
            where=where,
            remedy=f"Write each of {', '.join(ATTRIBUTES)}.",
        )
    read_off = {}
    for name in ATTRIBUTES:
        answer = _ANSWER.match(answers[name]) if isinstance(answers[name], str) else None
        if not answer:
            raise DataRefused(
                f"attribute {name} '{answers[name]}' is not yes or no with a reason.",
                where=where,
                remedy='Write "yes: reason" or "no: reason", in quotes.',
            )
        read_off[name] = (answer[1] == "yes", answer[2].strip())
    return read_off
