"""The page of a held vintage, for the person who decides: what was expected, what was seen, a picture.

One file that opens from disk, without script and without a request.
"""

from __future__ import annotations

import html
from collections.abc import Sequence

import numpy as np
import pandas as pd

from analysis.store.case import Case
from analysis.store.origin import Expectation
from analysis.store.snapshots import period_text
from analysis.text import encodable

FILE_NAME = "held.html"
WIDTH, HEIGHT, EDGE = 720, 220, 40
PERIODS = 72  # drawn; older ones say little of a new period

_HEAD = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<style>
body {{ font: 1rem/1.5 sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }}
table {{ border-collapse: collapse; }} th, td {{ text-align: left; vertical-align: top; padding: .3rem .6rem;
border-bottom: 1px solid #ccc; }} .held {{ font-weight: bold; }} svg {{ max-width: 100%; height: auto; }}
</style></head><body>
"""


def page(case: Case, lines: Sequence[Expectation]) -> str:
    """Return the page as HTML."""
    name, day = case.dataset.name, case.published
    title = f"Held: {name}, published {day}"
    rows = "".join(
        f'<tr class="{"held" if line.held else "good"}"><td>{_text(line.check)}</td>'
        f"<td>{_text(line.expected)}</td><td>{_text(line.seen)}</td>"
        f"<td>{'held for this' if line.held else 'as expected'}</td></tr>\n"
        for line in sorted(lines, key=lambda line: not line.held)
    )
    pictures = "".join(
        _picture(value, case.before.get((value, "")), case.now.get((value, "")))
        for value in case.dataset.values
    )
    return encodable(
        _HEAD.format(title=_text(title))
        + f"<h1>{_text(title)}</h1>\n<p>{_text(case.dataset.title)}. {_text(case.dataset.publisher)}.</p>\n"
        + "<p>This vintage is stored aside and nothing reads it. The brief builds from the vintage before. "
        + f"Compare with the publisher's page, {_text(case.dataset.url)}, then say which it is:</p>\n"
        + f'<pre>brief accept {_text(name)} VINTAGE --because "..."\n'
        + f'brief reject {_text(name)} VINTAGE --because "..."</pre>\n'
        + "<p>VINTAGE is the name of the folder this page lies in.</p>\n"
        + "<table><thead><tr><th>Check</th><th>Expected</th><th>Seen</th><th>Says</th></tr></thead><tbody>\n"
        + f"{rows}</tbody></table>\n{pictures}</body></html>\n"
    )


def _picture(value: str, before: pd.Series | None, now: pd.Series | None) -> str:
    """Draw what was held (line) and what came (dots) over the newest periods of both."""
    if now is None:
        return ""
    empty = pd.Series(dtype=float)
    both = pd.DataFrame({"held": empty if before is None else before, "came": now}).sort_index()[-PERIODS:]
    figures = both.to_numpy(dtype=float)
    told = figures[np.isfinite(figures)]
    if not len(told):
        return ""
    top = float(told.max()) or 1.0

    def at(place: int, figure: float) -> str:
        across = EDGE + place * (WIDTH - 2 * EDGE) / max(1, len(both) - 1)
        return f"{across:.1f},{HEIGHT - EDGE - figure / top * (HEIGHT - 2 * EDGE):.1f}"

    line = " ".join(at(place, one) for place, one in enumerate(both["held"]) if np.isfinite(one))
    points = [at(place, one).split(",") for place, one in enumerate(both["came"]) if np.isfinite(one)]
    dots = "".join(f'<circle cx="{across}" cy="{down}" r="2.5" fill="#b3261e"/>' for across, down in points)
    first, last = (period_text(both.index[end]) for end in (0, -1))
    label = f"{value}: held before (line) and in this vintage (dots), {first} to {last}, highest {top:,.6g}"
    return (
        f'<figure><svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{_text(label)}">'
        f'<path d="M{EDGE} {EDGE}V{HEIGHT - EDGE}H{WIDTH - EDGE}" fill="none" stroke="#666"/>'
        f'<polyline points="{line}" fill="none" stroke="#1f4e79" stroke-width="2"/>{dots}</svg>'
        f"<figcaption>{_text(label)}.</figcaption></figure>\n"
    )


def _text(text: str) -> str:
    return html.escape(str(text))
