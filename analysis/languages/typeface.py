"""The Chinese typeface: a part of Noto Sans SC with the characters that the translations use.

``tools/han_typeface.py`` makes that part anew from the whole typeface.
"""

from __future__ import annotations

import base64
from functools import cache
from pathlib import Path

from matplotlib.ft2font import FT2Font

from analysis.chapter import style
from analysis.errors import DataRefused
from analysis.languages import amounts, catalogue
from analysis.languages.messages import facts_of, of_project
from analysis.languages.tongue import CHINESE
from analysis.project import Project

FOLDER = Path(__file__).parent / "fonts"
FAMILY = "Noto Sans SC"
WEIGHTS = {"Regular": 400, "SemiBold": 600}
MOST_NAMED = 20
PAGE_ONE = "PageOne"  # before the name of a weight
NAME = "Name"  # the part for the language's own name alone
# What Babel writes into days, and what Typst writes of its own before a figure or table.
ALSO = "年月日第至图表个零一二三四五六七八九十"
# Characters that Inter has too and Chinese wants wide: dashes, quotation marks, dots, full-width forms.
WIDE = "U+2014,U+2018-201D,U+2026,U+3000-303F,U+4E00-9FFF,U+FF00-FFEF"


def faces(part: str = "") -> str:
    """Return the rules that put the typeface into a page, only for Chinese characters and marks.

    `part` is blank for the whole brief, `PAGE_ONE` for page one, which needs fewer characters.
    """
    rules = [_face(part + name, weight) for name, weight in WEIGHTS.items()]
    # Chinese has no slanted letters; weight stands for them.
    rules.append(
        f":root body{{font-family:'{FAMILY}',Inter,sans-serif;line-break:strict}}em,i{{font-style:normal}}"
        # Drawings were measured without the space that a browser sets between Chinese and other letters.
        ".picture text{text-spacing-trim:space-all;text-autospace:no-autospace}"
    )
    return "".join(rules)


def of_name() -> str:
    """Return the rules with which a page in another language can write the name of Chinese."""
    rule = f"[lang={CHINESE.tag}]{{font-family:'{FAMILY}',Inter,sans-serif}}"
    return _face(NAME, WEIGHTS["SemiBold"]) + rule


def _face(name: str, weight: int) -> str:
    encoded = base64.b64encode((FOLDER / f"NotoSansSC-{name}.woff2").read_bytes()).decode()
    return (
        f"@font-face{{font-family:'{FAMILY}';font-weight:{weight};unicode-range:{WIDE};"
        f"src:url(data:font/woff2;base64,{encoded}) format('woff2')}}"
    )


def require(text: str, where: str) -> None:
    """Refuse a character that no typeface here has: it would be printed as a box, or as nothing.

    Raises
    ------
    DataRefused
        Naming the characters.
    """
    missing = sorted(set(text) - {"\n", "\t"} - {chr(code) for code in style.covered() | _covered()})
    if missing:
        raise DataRefused(
            f"no typeface has {' '.join(missing[:MOST_NAMED])}{' and others' * (len(missing) > MOST_NAMED)}.",
            where=where,
            remedy="Make the typeface anew: docs/translation.md says how.",
        )


def used(project: Project) -> set[str]:
    """Return the characters that the Chinese brief can hold: translations, amounts and days."""
    return (set(catalogue.text_of(project, CHINESE)) | _always()) - {"\n"}


def used_by_page_one(project: Project) -> set[str]:
    """Return the characters that the Chinese page one can hold."""
    said = catalogue.Catalogue(project, CHINESE)
    texts = [*(message.english for message in of_project(project)), *facts_of(project)]
    return (set("".join(said.source(text) for text in texts)) | _always()) - {"\n"}


def _always() -> set[str]:
    return set(amounts.units(CHINESE) + CHINESE.name + ALSO)


@cache
def _covered() -> frozenset[int]:
    return frozenset(FT2Font(str(FOLDER / "NotoSansSC-Regular.ttf")).get_charmap())
