"""Which customs lines of precursors bear the US duties of 2018 and 2019 on goods from China.

Source: the lists of the US Trade Representative, an extract: a line that is not in it may be on a list all
the same.
"""

from __future__ import annotations

from analysis.measures.control_decisions import tracked
from analysis.measures.results import Measure, Names
from analysis.measures.rows import Row
from analysis.store.asof import View

SET, DATASET = "duty_lines", "usitc/section_301_lists"


def listed(view: View) -> Measure:
    """Return the lines of precursors on the lists of section 301, with the tracked precursors they may hold.

    Returns
    -------
    Measure
        Columns `us_line` (eight digits), `list`, `effective` (first day of the list's duty) and `precursors`:
        tracked precursors in the line's first six digits, of which the eight-digit line may hold none.
    """
    known = view.known(DATASET)
    precursors = tracked(view, "precursor")
    by_line = precursors.groupby("hs6_2022")["name"].agg(lambda names: "; ".join(sorted(names)))
    table = known.table.assign(
        us_line=known.table["hts8"].str.replace(r"^(\d{4})(\d{2})(\d{2})$", r"\1.\2.\3", regex=True),
        precursors=known.table["hts8"].str[:6].map(by_line).fillna("").astype(str),
    )[["us_line", "list", "effective", "precursors"]]
    in_listed = precursors["hs6_2022"].isin(known.table["hts8"].str[:6])
    names = Names(view, SET, known)
    results = names.all(
        lines=len(table) or None,
        lists=sorted(set(table["list"])),
        first_day=Row.at(table, 0).effective,
        precursors=int(in_listed.sum()) if len(table) else None,
    )
    return Measure(table, results, names.source)
