"""Federal Register: documents on drugs, precursors and the fentanyl tariff, and how complete they are.

The documents were filtered from an incomplete mirror. What misleads in it:

* No document in a month proves nothing where the mirror holds few documents of that month, or none: the table
  of coverage says how many of all kinds it holds, and `covered` which months can be read.
* Before 2020 the mirror holds nothing.
* A document that answers to a word need not schedule anything: a fee, a request for comments, a correction.
* Abstracts are cut at 1,200 characters.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.sources import columns, text_table
from analysis.sources.dataset import PSEUDO_VINTAGE, PUBLIC_DOMAIN, Dataset

PUBLISHER = "Office of the Federal Register"
PAGE_URL = "https://www.federalregister.gov/"
# A month holds some 2,100 to 4,800 documents; below this the mirror has lost part of it.
COVERED_FROM = 1500
ABSTRACT_LENGTH = 1200

DOCUMENT_COLUMNS = ("document_number", "publication_date", "title", "abstract", "url")
DOCUMENT_KEY = ("published", "document_number")
DOCUMENT_SCHEMA = pa.DataFrameSchema(
    {
        "published": pa.Column("datetime64[ns]"),
        "document_number": pa.Column(str, pa.Check.str_matches(r"^[A-Z0-9]+(-[A-Z0-9]+)+$")),
        "title": pa.Column(str, pa.Check.str_length(min_value=1)),
        "abstract": pa.Column(str, pa.Check.str_length(max_value=ABSTRACT_LENGTH)),
        "abstract_cut": pa.Column("bool"),
        "url": pa.Column(str, pa.Check.str_matches(r"^https://www\.federalregister\.gov/documents/\S+$")),
        "documents": pa.Column("int64", pa.Check.eq(1)),
    },
    strict=True,
    ordered=True,
    unique=list(DOCUMENT_KEY),
)
COVERAGE_COLUMNS = ("month", "documents_of_all_kinds_in_the_mirror")
COVERAGE_KEY = ("period",)
COVERAGE_SCHEMA = pa.DataFrameSchema(
    {
        "period": pa.Column("datetime64[ns]"),
        "documents_of_all_kinds": pa.Column("int64", pa.Check.ge(0)),
        "covered": pa.Column("bool"),
    },
    strict=True,
    ordered=True,
    unique=list(COVERAGE_KEY),
)


def is_documents_file(header: list[str]) -> bool:
    """True when a header row is that of the table of documents, complete or not."""
    return {"document_number", "abstract"} <= set(header)


def is_coverage_file(header: list[str]) -> bool:
    """True when a header row is that of the table of coverage by month."""
    return COVERAGE_COLUMNS[1] in header


def read_documents(path: Path) -> pd.DataFrame:
    """Read documents of the Federal Register, one row each.

    Returns
    -------
    DataFrame
        Columns of `DOCUMENT_SCHEMA`; `abstract_cut` is true where the text stops at the limit; `documents` is
        1.

    Raises
    ------
    DataRefused
        For a file that is not whole, a document twice, an address of another site or day, or a longer
        abstract.
    """
    raw = text_table.read(path)
    raw.require_columns(
        DOCUMENT_COLUMNS, known_in="DOCUMENT_COLUMNS in analysis/sources/federal_register/reader.py"
    )
    day, number = columns.days(raw, "publication_date"), columns.words(raw, "document_number")
    title, abstract, url = (columns.words(raw, name) for name in ("title", "abstract", "url"))
    raw.refuse_where(
        ~number.str.match(r"^[A-Z0-9]+(-[A-Z0-9]+)+$"),
        "document_number",
        problem="is not a document number",
        remedy="Numbers are such as 2021-04242.",
    )
    raw.refuse_where(title == "", "title", problem="is blank", remedy="Every document has a title.")
    stem = "https://www.federalregister.gov/documents/" + day.dt.strftime("%Y/%m/%d") + "/" + number
    raw.refuse_where(
        pd.Series([not address.startswith(start) for address, start in zip(url, stem, strict=True)]),
        "url",
        problem="is not the address of this document",
        remedy="It starts with https://www.federalregister.gov/documents/, the day and the number.",
    )
    raw.refuse_where(
        abstract.str.len() > ABSTRACT_LENGTH,
        "abstract",
        problem="is longer than abstracts of this table are",
        remedy=f"Cut abstracts at {ABSTRACT_LENGTH:,} characters.",
    )
    raw.refuse_duplicates(pd.DataFrame({"document_number": number}), ("document_number",))
    cells = {
        "published": day,
        "document_number": number,
        "title": title,
        "abstract": abstract,
        "abstract_cut": raw.frame["abstract"].str.len() >= ABSTRACT_LENGTH,
        "url": url,
        "documents": pd.Series(1, index=raw.frame.index, dtype="int64"),
    }
    return columns.finish(raw, cells, DOCUMENT_SCHEMA, DOCUMENT_KEY)


def read_coverage(path: Path) -> pd.DataFrame:
    """Read how many documents of all kinds the mirror holds of each month.

    Returns
    -------
    DataFrame
        Columns of `COVERAGE_SCHEMA`; `covered` is false where an absence proves nothing.

    Raises
    ------
    DataRefused
        For a file that is not whole, a month twice, or a number that is no count.
    """
    raw = text_table.read(path)
    raw.require_columns(
        COVERAGE_COLUMNS, known_in="COVERAGE_COLUMNS in analysis/sources/federal_register/reader.py"
    )
    count = raw.whole_numbers(COVERAGE_COLUMNS[1])
    cells = {
        "period": columns.months(raw, "month"),
        "documents_of_all_kinds": count,
        "covered": count >= COVERED_FROM,
    }
    return columns.finish(raw, cells, COVERAGE_SCHEMA, COVERAGE_KEY)


def covered(coverage: pd.DataFrame, day: dt.date) -> bool:
    """Return whether the absence of a document in the month of `day` says anything.

    Parameters
    ----------
    coverage : DataFrame
        As `read_coverage` returns it; a month without a row, as all before 2020, is not covered.
    day : date
        Any day of the month.
    """
    month = pd.Timestamp(day.year, day.month, 1)
    return bool(coverage.loc[coverage["period"] == month, "covered"].any())


DOCUMENTS = Dataset(
    name="federal_register/documents",
    title="Federal Register documents on drug scheduling, precursors and the fentanyl tariff",
    question="Which United States rules on precursors, opioids and the tariff were published, and when?",
    publisher=PUBLISHER,
    url=PAGE_URL,
    licence=PUBLIC_DOMAIN,
    cadence="irregular",
    lag_days=0,
    period="published",
    key=DOCUMENT_KEY,
    values=("documents",),
    schema=DOCUMENT_SCHEMA,
    recognise=is_documents_file,
    read=read_documents,
    release_status="final",
    transcription="aggregated by a third party",
    span="day",
    flags=(PSEUDO_VINTAGE,),
    quality="amber",
    quality_reason="What is there is the publisher's own text, cut; what is not there proves nothing outside"
    " the months marked as covered.",
)
COVERAGE = Dataset(
    name="federal_register/coverage",
    title="Federal Register documents of all kinds in the mirror searched, by month",
    question="In which months does the absence of a document say anything?",
    publisher=PUBLISHER,
    url=PAGE_URL,
    licence=PUBLIC_DOMAIN,
    cadence="irregular",
    lag_days=0,
    period="period",
    key=COVERAGE_KEY,
    values=("documents_of_all_kinds",),
    schema=COVERAGE_SCHEMA,
    recognise=is_coverage_file,
    read=read_coverage,
    transcription="aggregated by a third party",
    flags=(PSEUDO_VINTAGE,),
    quality="green",
    quality_reason="A count of what the mirror holds; it describes the search, not the Federal Register.",
)
DATASETS = (DOCUMENTS, COVERAGE)
