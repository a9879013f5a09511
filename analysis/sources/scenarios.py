"""The assumptions of the scenarios, kept by hand in ``data/scenarios.yml``."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from analysis.errors import DataRefused

FILE_NAME = "scenarios.yml"
NAMES = ("hold", "slide", "break", "upside")
WORDS = ("title", "tariffs", "rationale")
MULTIPLIERS = ("seizures_multiplier", "deaths_multiplier")
# A multiplier beyond these is a slip of the pen rather than an assumption.
SMALLEST, LARGEST = 0.2, 5.0
MOST_MONTHS = 36


@dataclass(frozen=True)
class Assumption:
    """One scenario: what it multiplies each series by, the state of tariffs, and why, in words."""

    name: str
    title: str
    seizures_multiplier: float
    deaths_multiplier: float
    tariffs: str
    rationale: str


@dataclass(frozen=True)
class Assumptions:
    """All scenarios, in the order of `NAMES`.

    Attributes
    ----------
    visible_from : date
        Day of the arrangement they are about: a brief of an earlier day has none.
    horizon_months, ramp_months : int
        Months projected, and months a change takes to come in.
    """

    visible_from: dt.date
    horizon_months: int
    ramp_months: int
    scenarios: tuple[Assumption, ...]


def read(data: Path) -> Assumptions:
    """Read and check the assumptions in the folder `data`.

    Raises
    ------
    DataRefused
        When the file is absent or not YAML, a field is missing, unknown or blank, a number is out of
        bounds, or the scenarios are not exactly those of `NAMES`.
    """
    path = data / FILE_NAME
    if not path.is_file():
        raise DataRefused("no such file.", where=FILE_NAME, remedy="Restore data/scenarios.yml.")
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        raise DataRefused(f"not readable as YAML: {error}.", where=FILE_NAME, remedy="Mend it.") from None
    _fields(content, {"visible_from", "horizon_months", "ramp_months", "scenarios"}, FILE_NAME)
    try:
        visible_from = dt.date.fromisoformat(str(content["visible_from"]))
    except ValueError:
        _refuse(f"visible_from '{content['visible_from']}' is no day", FILE_NAME, "Write YYYY-MM-DD.")
    items = content["scenarios"] if isinstance(content["scenarios"], list) else []
    names = tuple(item.get("name") for item in items if isinstance(item, dict))
    if names != NAMES:
        _refuse(f"the scenarios are {', '.join(map(str, names)) or 'missing'}", FILE_NAME,
                f"Keep exactly {', '.join(NAMES)}, in this order.")  # fmt: skip
    return Assumptions(
        visible_from=visible_from,
        horizon_months=_whole(content["horizon_months"], "horizon_months", 1),
        ramp_months=_whole(content["ramp_months"], "ramp_months", 0),
        scenarios=tuple(_assumption(item) for item in items),
    )


def _assumption(item: dict[str, Any]) -> Assumption:
    where = f"{FILE_NAME}, scenario {item['name']}"
    _fields(item, {"name", *WORDS, *MULTIPLIERS}, where)
    for field in WORDS:
        if not isinstance(item[field], str) or not item[field].strip():
            _refuse(f"{field} is blank", where, "Say it in words.")
    for field in MULTIPLIERS:
        value = item[field]
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not number or not SMALLEST <= value <= LARGEST:
            _refuse(f"{field} '{value}' is out of bounds", where, f"Use {SMALLEST:g} to {LARGEST:g}.")
    return Assumption(
        **{field: float(item[field]) if field in MULTIPLIERS else item[field] for field in item}
    )


def _fields(content: object, expected: set[str], where: str) -> None:
    found = set(content) if isinstance(content, dict) else set()
    odd = sorted(map(str, found ^ expected))
    if odd:
        _refuse(f"field {odd[0]} is missing or not known", where, f"Fields: {', '.join(sorted(expected))}.")


def _whole(value: object, field: str, least: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= MOST_MONTHS:
        _refuse(f"{field} '{value}' is out of bounds", FILE_NAME, f"Use {least} to {MOST_MONTHS}.")
    return value


def _refuse(problem: str, where: str, remedy: str) -> None:
    raise DataRefused(f"{problem}.", where=where, remedy=remedy)
