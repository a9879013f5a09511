"""Results as text in another language: the same values at the same precision, weights in kilograms first."""

from __future__ import annotations

import datetime as dt

from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal

from analysis.errors import DataRefused
from analysis.languages.tongue import Language
from analysis.measures.results import Result
from analysis.writing import MINUS, usual_decimals

KILOGRAMS_IN_A_POUND = 0.45359237  # exactly, by the agreement of 1959

# What follows a number of a unit, by language; `%` and the like stand close.
_UNITS = {
    "zh-Hans": {
        "kg": "千克", "lb": "磅", "percent": "%", "percentage points": "个百分点", "usd": "美元",
        "million_usd": "百万美元", "tonnes": "吨", "days": "天", "months": "个月",
    },
    "es-MX": {
        "kg": " kg", "lb": " lb", "percent": "%", "percentage points": " puntos porcentuales",
        "usd": " dólares estadounidenses", "million_usd": " millones de dólares estadounidenses",
        "tonnes": " toneladas", "days": " días", "months": " meses",
    },
}  # fmt: skip
_OF_ONE = {"es-MX": {"days": " día", "months": " mes", "tonnes": " tonelada"}}
_HALVES = {
    "zh-Hans": {"H1": "{year}年上半年", "H2": "{year}年下半年"},
    "es-MX": {"H1": "enero a junio de {year}", "H2": "julio a diciembre de {year}"},
}
_BRACKETS = {"zh-Hans": "{}（{}）", "es-MX": "{} ({})"}
_SPAN = {"zh-Hans": "{}至{}", "es-MX": "{} a {}"}


def text_of(result: Result, form: str, language: Language) -> str:
    """Return a result as a reader of `language` sees it; `form` is one of `analysis.chapter.wording.FORMS`.

    Raises
    ------
    DataRefused
        For a result without a value, and for a form or type that no other language writes yet.
    """
    value = result.value
    if value is not None and form not in ("words", "reason"):
        if result.type == "number" and not isinstance(value, (str, list)):
            return _number(float(value), result, form, language)
        if form == "month" or result.type == "month":
            return month(str(value), language)
        if result.type == "day":
            return day(str(value), language)
        if result.type == "half_year":
            year, _, half = str(value).partition("-")
            return half_year(int(year), half == "H1", language)
        if result.type in ("year", "fiscal_year"):
            return str(value)
        if result.type == "interval" and isinstance(value, list):
            signed = result.unit in ("percent", "percentage points")  # as English has it
            places = 0 if signed else None
            ends = [
                number(float(end), result.unit, language, decimals=places, signed=signed) for end in value
            ]
            return _SPAN[language.tag].format(*ends) + _UNITS[language.tag].get(result.unit, "")
    raise DataRefused(
        f"{result.key} ({result.type}, {result.status}, form '{form}') is not written in {language.tag}.",
        where="languages",
        remedy="Say it otherwise on page one, or add it to analysis/languages/amounts.py.",
    )


def number(
    value: float, unit: str, language: Language, *, decimals: int | None = None, signed: bool = False
) -> str:
    """Return a number at the precision that English has, with the language's marks and a true minus sign.

    >>> from analysis.languages.tongue import SPANISH
    >>> number(9352.4, "lb", SPANISH), number(-12.34, "percent", SPANISH)
    ('9,352', '−12.3')
    """
    places = usual_decimals(value, unit) if decimals is None else decimals
    rounded = round(value, places) + 0.0  # no minus before a nought
    pattern = f"#,##0{'.' if places else ''}{'0' * places}"
    text = format_decimal(rounded, pattern, locale=language.locale).replace("-", MINUS)
    return f"+{text}" if signed and value > 0 else text


def day(text: str, language: Language) -> str:
    """Return an ISO day in words, as the language has them.

    >>> from analysis.languages.tongue import CHINESE, SPANISH
    >>> day("2025-10-30", CHINESE), day("2025-10-30", SPANISH)
    ('2025年10月30日', '30 de octubre de 2025')
    """
    return str(format_date(dt.date.fromisoformat(text[:10]), "long", locale=language.locale))


def month(text: str, language: Language) -> str:
    """Return an ISO month, or the month of an ISO day.

    >>> from analysis.languages.tongue import CHINESE, SPANISH
    >>> month("2025-11", CHINESE), month("2025-11-04", SPANISH)
    ('2025年11月', 'noviembre de 2025')
    """
    first = dt.date.fromisoformat(f"{text[:7]}-01")
    return str(format_skeleton("yMMMM", first, locale=language.locale))


def half_year(year: int, first: bool, language: Language) -> str:
    """Return the first or second half of a year in words."""
    return _HALVES[language.tag]["H1" if first else "H2"].format(year=year)


def moment(text: str, language: Language) -> str:
    """Return an ISO day, month or year as precise as it is."""
    write = {10: day, 7: month}.get(len(text))
    return write(text, language) if write else text


def listed(texts: list[str], language: Language) -> str:
    """Return a list as the language joins one."""
    return str(format_list(texts, locale=language.locale)) if texts else ""


def units(language: Language) -> str:
    """Return all that amounts are written with beside figures, as one text: a typeface must have it."""
    words = [*_UNITS[language.tag].values(), *_HALVES[language.tag].values()]
    return "".join([*words, _BRACKETS[language.tag], _SPAN[language.tag]])


def _number(value: float, result: Result, form: str, language: Language) -> str:
    value = abs(value) if form == "size" else value
    decimals = 2 if form == "exact" else result.decimals
    written = number(value, result.unit, language, decimals=decimals, signed=form == "signed")
    units = _UNITS[language.tag]
    if form == "number":
        return written
    if result.unit == "lb":
        kilograms = number(value * KILOGRAMS_IN_A_POUND, "lb", language, signed=form == "signed")
        return _BRACKETS[language.tag].format(kilograms + units["kg"], written + units["lb"])
    return written + unit_of(value, result.unit, language)


def unit_of(value: float, unit: str, language: Language) -> str:
    """Return what follows a number of a unit; blank for what is counted, which a message names.

    >>> from analysis.languages.tongue import CHINESE, SPANISH
    >>> unit_of(1, "months", SPANISH), unit_of(2, "months", SPANISH), unit_of(2, "days", CHINESE)
    (' mes', ' meses', '天')
    """
    several = _UNITS[language.tag].get(unit, "")
    return _OF_ONE.get(language.tag, {}).get(unit, several) if value == 1 else several
