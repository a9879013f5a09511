"""Make the part of the Chinese typeface that the translations use.

``python tools/han_typeface.py FOLDER`` reads ``NotoSansSC_400Regular.ttf`` and
``NotoSansSC_600SemiBold.ttf`` of Noto Sans SC, which its publisher offers under the SIL Open Font License
1.1, and writes the part as TTF for print and as WOFF2 for pages. The package brotli has to be there. The same
files give the same bytes.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools import subset

from analysis.languages import typeface
from analysis.languages.tongue import CHINESE
from analysis.project import Project


def main(whole: Path) -> None:
    typeface.FOLDER.mkdir(exist_ok=True)
    latin = set(map(chr, range(0x20, 0x7F)))
    wanted = typeface.used(Project.find()) | latin
    first = typeface.used_by_page_one(Project.find()) | latin
    for name, weight in typeface.WEIGHTS.items():
        source = whole / f"NotoSansSC_{weight}{name}.ttf"
        part(source, wanted, typeface.FOLDER / f"NotoSansSC-{name}.ttf")
        part(source, wanted, typeface.FOLDER / f"NotoSansSC-{name}.woff2")
        part(source, first, typeface.FOLDER / f"NotoSansSC-{typeface.PAGE_ONE}{name}.woff2")
    part(source, set(CHINESE.name), typeface.FOLDER / f"NotoSansSC-{typeface.NAME}.woff2")


def part(source: Path, wanted: set[str], target: Path) -> None:
    """Write the part of a typeface that has some characters."""
    options = subset.Options(notdef_outline=True, recalc_timestamp=False)
    options.flavor = "woff2" if target.suffix == ".woff2" else None
    options.layout_features, options.name_IDs = ["*"], ["*"]
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=set(map(ord, wanted)))
    subsetter.subset(font)
    subset.save_font(font, str(target), options)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
