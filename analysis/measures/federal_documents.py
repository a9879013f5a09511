"""Documents of the Federal Register on drugs, precursors and the fentanyl tariff, and what the copy may lack.

Source: the Office of the Federal Register, filtered from an incomplete copy. That a month has no document
proves nothing where the copy lost part of the month; and little elsewhere, as `cited` against `found` shows.
"""

from __future__ import annotations

import pandas as pd

from analysis.measures.results import Measure, Names, count, month, span
from analysis.measures.rows import Row
from analysis.store.asof import View

SET = "federal_register"
DOCUMENTS, COVERAGE = "federal_register/documents", "federal_register/coverage"
CITING = ("scheduling", "tariff_steps")
ADDRESS = r"federalregister\.gov/d/([0-9A-Z-]+)$"


def by_month(view: View) -> Measure:
    """Return documents by month of publication, with how many of all kinds the copy holds.

    Returns
    -------
    Measure
        Columns `period`, `documents`, `documents_of_all_kinds`, `covered` (``yes`` or ``no``): where it is
        no, an absence says nothing.
    """
    known, coverage = view.known(DOCUMENTS), view.known(COVERAGE)
    documents = known.table
    by_period = documents.groupby(documents["published"].dt.to_period("M").dt.to_timestamp()).size()
    table = coverage.table.assign(
        documents=coverage.table["period"].map(by_period).fillna(0).astype("int64"),
        covered=coverage.table["covered"].map({True: "yes", False: "no"}),
    )[["period", "documents", "documents_of_all_kinds", "covered"]]
    first, last = Row.at(table, 0).period, Row.at(table, -1).period
    cited = _cited(view)
    cited = cited[cited["period"].isin(table.loc[table["covered"] == "yes", "period"])]
    names = Names(view, SET, known)
    results = (
        *names.all(first_month=month(first), last_month=month(last)),
        *names.all(
            documents=len(documents) or None,
            months=len(table) or None,
            months_not_covered=count(table["covered"] == "no"),
            cited=len(cited) or None,
            found=count(cited["number"].isin(documents["document_number"])),
            period=span(first, last),
        ),
    )
    return Measure(table, results, names.source, "documents of the Federal Register")


def _cited(view: View) -> pd.DataFrame:
    """Return the documents that the timelines cite, each once: `number`, `period` (month of the source)."""
    rows = pd.concat([view.timeline(name)[["source_url", "source"]] for name in CITING])
    number = rows["source_url"].str.extract(ADDRESS, expand=False)
    period = rows["source"].dt.to_period("M").dt.to_timestamp()
    return pd.DataFrame({"number": number, "period": period}).dropna().drop_duplicates("number")
