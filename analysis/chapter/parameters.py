"""The settings of a brief: their types and bounds, parsed once, wherever they come from."""

from __future__ import annotations

import ast
import datetime as dt
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from analysis.dates import today
from analysis.errors import UsageError, nearest
from analysis.sources.jurisdictions import JURISDICTIONS

EARLIEST = dt.date(2013, 1, 1)
FOCUS_COUNTRIES = tuple(name for name in JURISDICTIONS if name not in ("UN", "China", "United States"))


INJECTED = "# Parameters"  # the first line of the cell in which papermill sets parameters


@dataclass(frozen=True)
class Parameter:
    """One parameter: its default as notebooks write it, what it means, its check, its bounds or choices."""

    name: str
    default: object
    meaning: str
    check: Callable[[object], object]
    bounds: tuple[int, int] | None = None
    choices: tuple[str, ...] = ()


def as_date(value: object) -> dt.date:
    """Return a day from its ISO text; ``today`` is the day in UTC."""
    if value == "today":
        return today()
    try:
        day = dt.date.fromisoformat(str(value))
    except ValueError:
        raise UsageError(f"as_of = '{value}' is not a date.", remedy="Write YYYY-MM-DD or today.") from None
    if not EARLIEST <= day <= today():
        raise UsageError(
            f"as_of = {day} is out of bounds.",
            remedy=f"Choose a day from {EARLIEST} to today, {today()}.",
        )
    return day


def whole(name: str, low: int, high: int) -> Callable[[object], int]:
    """Return a check for a whole number from `low` to `high`."""

    def check(value: object) -> int:
        text = str(value).strip()
        if isinstance(value, bool) or not text.lstrip("-").isdecimal():
            raise UsageError(f"{name} = '{value}' is not a whole number.", remedy="Write digits, such as 24.")
        if not low <= int(text) <= high:
            raise UsageError(
                f"{name} = {text} is out of bounds.", remedy=f"Choose from {low} to {high} months."
            )
        return int(text)

    return check


def countries(value: object) -> tuple[str, ...]:
    """Return the focus countries, from a list, a JSON list or names with commas between."""
    if isinstance(value, str):
        text = value.strip()
        try:
            value = json.loads(text) if text.startswith("[") else [part.strip() for part in text.split(",")]
        except json.JSONDecodeError:
            raise UsageError(f"focus = '{text}' is not a list.", remedy="Write India,Canada.") from None
    if not isinstance(value, (list, tuple)) or not value:
        raise UsageError(f"focus = {value!r} names no country.", remedy="Write India,Canada.")
    for name in value:
        if name not in FOCUS_COUNTRIES:
            raise UsageError(
                f"focus = '{name}' is not a country this brief has data for."
                + nearest(str(name), FOCUS_COUNTRIES),
                remedy=f"Choose from: {', '.join(FOCUS_COUNTRIES)}.",
            )
    return tuple(dict.fromkeys(value))


def languages(value: object) -> tuple[str, ...]:
    """Return the languages that the whole brief is set in, English first, from one tag, several or a list."""
    texts = (
        value.split(",") if isinstance(value, str) else value if isinstance(value, list | tuple) else [value]
    )
    asked = [str(text).strip() for text in texts]
    for tag in asked:
        if tag not in LANGUAGES:
            raise UsageError(
                f"language = '{tag}' is none that the brief is translated into." + nearest(tag, LANGUAGES),
                remedy=f"Choose from: {', '.join(LANGUAGES)}.",
            )
    return tuple(tag for tag in LANGUAGES if tag == ENGLISH or tag in asked)


def _months(name: str, default: int, meaning: str, low: int, high: int) -> Parameter:
    return Parameter(name, default, meaning, whole(name, low, high), bounds=(low, high))


PARAMETERS: dict[str, Parameter] = {
    parameter.name: parameter
    for parameter in (
        Parameter("as_of", "today", "the day whose knowledge the brief shows", as_date),
        _months("pre_months", 24, "months before a control that are compared", 12, 120),
        _months("post_months", 12, "months after a control that are compared", 6, 60),
        Parameter(
            "focus", ["India", "Mexico", "Canada"], "other countries the brief looks at", countries,
            choices=FOCUS_COUNTRIES,
        ),
    )
}  # fmt: skip
# The brief stands in English in each of them; a chapter says the same whatever the language.
LANGUAGE, ENGLISH = "language", "en"
LANGUAGES = (ENGLISH, "zh-Hans", "es-MX")
ALL_BUT_DAY = tuple(name for name in PARAMETERS if name != "as_of")  # a chapter may do without these


def refuse_unknown(cells: Sequence[str]) -> None:
    """Refuse what papermill set and the notebook does not declare; papermill itself only warns.

    Parameters
    ----------
    cells : sequence of str
        The sources of the cells that ran, in order: the one with the parameters, then papermill's own.

    Raises
    ------
    UsageError
        With the nearest name that the notebook declares.

    Examples
    --------
    >>> refuse_unknown(['as_of: str = "today"', '# Parameters\\nasof = "2026-02-01"\\n'])
    Traceback (most recent call last):
    ...
    analysis.errors.UsageError: no parameter 'asof'. Did you mean 'as_of'? Parameters: as_of.
    """
    place = next((place for place, cell in enumerate(cells) if cell.startswith(INJECTED)), None)
    if not place:  # nothing was set, or the notebook declares nothing
        return
    declared = [name for cell in cells[:place] for name in _assigned(cell)]
    for name in _assigned(cells[place]):
        if name not in declared:
            raise UsageError(
                f"no parameter '{name}'." + nearest(name, declared),
                remedy=f"Parameters: {', '.join(declared)}.",
            )


def _assigned(cell: str) -> list[str]:
    try:
        body = ast.parse(cell).body
    except SyntaxError:  # a cell of a magic
        return []
    targets = [
        target
        for node in body
        for target in (
            node.targets if isinstance(node, ast.Assign)
            else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
    ]  # fmt: skip
    return [target.id for target in targets if isinstance(target, ast.Name)]


@dataclass(frozen=True)
class Settings:
    """The settings of one brief, checked: the day whose knowledge it shows, and what it looks at.

    Attributes
    ----------
    as_of : date
    pre_months, post_months : int
        Months before and after a control that are compared.
    focus : tuple of str
        Other countries the brief looks at.
    language : tuple of str
        Languages that the whole brief is set in, English first.
    """

    as_of: dt.date
    pre_months: int
    post_months: int
    focus: tuple[str, ...]
    language: tuple[str, ...] = (ENGLISH,)

    @classmethod
    def of(cls, values: Mapping[str, object]) -> Settings:
        """Return settings from values as a command line, a notebook or a release has them.

        What is left out is at its default.

        Raises
        ------
        UsageError
            For a name that does not exist (naming the nearest that does), a wrong type or a value out of
            bounds.
        """
        known = (*PARAMETERS, LANGUAGE)
        for name in values:
            if name not in known:
                raise UsageError(
                    f"no parameter '{name}'." + nearest(name, known),
                    remedy=f"Parameters: {', '.join(known)}.",
                )
        checked: dict[str, Any] = {
            name: parameter.check(values.get(name, parameter.default))
            for name, parameter in PARAMETERS.items()
        }
        return cls(**checked, language=languages(values.get(LANGUAGE, ENGLISH)))

    @classmethod
    def parse(cls, assignments: Sequence[str]) -> Settings:
        """Return settings from ``NAME=VALUE`` texts; a name may stand once. Raises `UsageError`."""
        values: dict[str, str] = {}
        for text in assignments:
            name, sign, value = (part.strip() for part in text.partition("="))
            if not sign or not name:
                raise UsageError(
                    f"'{text}' is not NAME=VALUE.", remedy="Write for example --set pre_months=36."
                )
            if name in values:
                raise UsageError(f"{name} is set twice.", remedy="Keep one of the two.")
            values[name] = value
        return cls.of(values)

    def as_dict(self) -> dict[str, object]:
        """Return the settings as ``results.json`` holds them; of languages those beside English."""
        others = [tag for tag in self.language if tag != ENGLISH]
        return self.for_chapters() | ({LANGUAGE: others} if others else {})

    def for_chapters(self) -> dict[str, object]:
        """Return the settings as notebooks hold them: each in every language."""
        found = asdict(self) | {"as_of": self.as_of.isoformat(), "focus": list(self.focus)}
        del found[LANGUAGE]
        return found


def release_status(final: bool, embargo_until: str) -> tuple[str, str]:
    """Return the status of a release and the moment its embargo ends (blank without one).

    Raises
    ------
    UsageError
        For both at once, or for a moment that is none or has no offset.
    """
    if not embargo_until:
        return ("final" if final else "draft"), ""
    if final:
        raise UsageError("--final and --embargo-until exclude each other.", remedy="Give one of the two.")
    try:
        moment: dt.datetime | None = dt.datetime.fromisoformat(embargo_until)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise UsageError(
            f"embargo '{embargo_until}' is not a moment with an offset.",
            remedy="Write it as 2026-12-15T08:30+00:00.",
        )
    return "embargoed", moment.isoformat()
