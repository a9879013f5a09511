"""What nobody publishes and one would ask for: the first three of a list that no search finds."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from analysis.measures.results import Measure, Names
from analysis.sources import front_page
from analysis.sources.front_page import Ask
from analysis.store.asof import View

MOST = 3


def asks(view: View) -> Measure:
    """Return what to ask for: items of the timeline of disclosure that were not public on the view's day.

    Returns
    -------
    Measure
        Columns `item_id`, `side` (who would publish it), `item`, `why`, `searched_date` and the source, in
        the order of ``data/front_page.yml``. An item leaves the list once it is public, and none is on it
        before a search was made.
    """
    return _still_missing(view, front_page.read(view.project).asks)


def _still_missing(view: View, wanted: Sequence[Ask]) -> Measure:
    why = pd.DataFrame([ask.model_dump() for ask in wanted])
    rows = view.timeline("disclosure")
    rows = rows[rows["public"] == "no"]
    table = why.merge(rows, left_on="item", right_on="item_id", suffixes=("_asked", ""))
    columns = ["item_id", "side", "item", "why", "searched_date", "publisher", "source_url"]
    return Measure(table[columns].head(MOST), (), Names(view, "commitments").source_of("items"))
