"""What nobody publishes and one would ask for: the first three of a list that no search finds."""

from __future__ import annotations

import pandas as pd

from analysis.measures.results import Measure, Names
from analysis.sources import front_page
from analysis.store.asof import View

MOST = 3


def asks(view: View) -> Measure:
    """Return what to ask for: items of the timeline of disclosure that were not public on the view's day.

    Returns
    -------
    Measure
        Columns `item_id`, `side` (who would publish it), `item`, `searched_date` and the source, in the order
        of ``data/front_page.yml``. An item leaves the list once it is public, and none is on it before a
        search was made.
    """
    wanted = pd.DataFrame({"item_id": front_page.read(view.project).asks})
    rows = view.timeline("disclosure")
    table = wanted.merge(rows[rows["public"] == "no"], on="item_id")
    columns = ["item_id", "side", "item", "searched_date", "publisher", "source_url"]
    return Measure(table[columns].head(MOST), (), Names(view, "brief").declarations.sources["asks"].text)
