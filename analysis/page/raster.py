"""Pictures as PNG, for formats that cannot hold SVG: drawn by Typst, in the house's own typeface."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import typst

from analysis.chapter import style

PIXELS_PER_INCH = 192
_TEMPLATE = b"""#set page(width: auto, height: auto, margin: 0pt, fill: white)
#for one in json(bytes(sys.inputs.pictures)) { page(image(bytes(one), format: "svg")) }
"""


def pngs(pictures: Sequence[str]) -> list[bytes]:
    """Return each SVG text as PNG, at the size it was drawn in; the same text gives the same bytes."""
    if not pictures:
        return []
    compiled: Any = typst.compile  # its types know no list, which it gives for several pages
    made = compiled(
        _TEMPLATE,
        format="png",
        ppi=PIXELS_PER_INCH,
        font_paths=[str(style.FONTS)],
        ignore_system_fonts=True,
        sys_inputs={"pictures": json.dumps(list(pictures))},
    )
    return made if isinstance(made, list) else [made]
