"""Looking up DEA's rules in the Federal Register: candidates for the timeline `scheduling`.

A hit is a document in which a word occurs, no more. Whether it schedules anything, what and from when, is
for a person to read; the candidates are never merged into the timeline by a program.

What misleads:

* The effective date is that of the document; a temporary order may be extended or replaced by another.
* A proposed rule schedules nothing.
* One document answers to several words: it is listed once, with all of them.
"""

from __future__ import annotations

from analysis.sources.answer import Answer, whole
from analysis.sources.errand import Errand, Fetched, Fetcher, write_csv
from analysis.sources.site import Site

SITE = Site(
    "federal_register",
    "Office of the Federal Register",
    "https://www.federalregister.gov",
    1.0,
    "Search https://www.federalregister.gov/agencies/drug-enforcement-administration in a browser.",
)
PATH = "/api/v1/documents.json"
AGENCY = "drug-enforcement-administration"
TYPES = ("RULE", "PRORULE")
TERMS = ("fentanyl", "nitazene", "orphine", "piperidone", "anilinopiperidine")
SINCE = "2015-01-01"
PAGE_ROWS = 100
FIELDS = (
    "document_number",
    "type",
    "title",
    "publication_date",
    "effective_on",
    "citation",
    "action",
    "docket_ids",
    "html_url",
)
COLUMNS = (
    *FIELDS[:-1],
    "terms",
    "publisher",
    "source_title",
    "source_url",
    "source_date",
    "confidence",
    "note",
)


def fetch(errand: Errand) -> Fetched:
    """List the rules and proposed rules of the agency in which one of `TERMS` occurs.

    Raises
    ------
    SourceChanged
        When an answer lacks a field, repeats a document within one search, or does not add up to the count
        the service gives.
    """
    documents: dict[str, dict[str, object]] = {}
    terms_of: dict[str, list[str]] = {}
    answer = None
    for done, term in enumerate(TERMS):
        errand.progress(done, len(TERMS), f"documents with '{term}'")
        answer, found = search(errand, term)
        for number, document in found.items():
            documents[number] = document
            terms_of.setdefault(number, []).append(term)
    assert answer is not None
    if not documents:
        raise answer.changed("no document has any of the words.")
    errand.progress(len(TERMS), len(TERMS), f"{len(documents)} documents")
    order = sorted(documents, key=lambda number: (str(documents[number]["publication_date"]), number))
    rows = [_candidate(documents[number], terms_of[number]) for number in order]
    path = write_csv(errand.folder / "dea_rules.csv", COLUMNS, rows, for_people=True)
    return Fetched(path, answer.url.split("?", 1)[0], notes="Candidates, unread.")


def search(errand: Errand, term: str) -> tuple[Answer, dict[str, dict[str, object]]]:
    """Return the documents with `term`, all pages, by document number."""
    found: dict[str, dict[str, object]] = {}
    page = 1
    while True:
        answer = errand.transport.get(SITE, PATH, params=_params(term, page), expect="json")
        content = answer.json()
        results, count, pages = _envelope(answer, content)
        for document in results:
            missing = [name for name in FIELDS if name not in document]
            if missing:
                raise answer.changed(f"a document lacks {', '.join(missing)}.")
            number = str(document["document_number"])
            if number in found:
                raise answer.changed(
                    f"document {number} came twice: page {page} repeats rows of another.",
                    remedy="Try again later. Nothing was stored.",
                )
            found[number] = document
        if page >= pages:
            break
        page += 1
    if len(found) != count:
        raise answer.changed(f"{len(found):,} documents came, though the service counts {count:,}.")
    return answer, found


def _params(term: str, page: int) -> list[tuple[str, str]]:
    return [
        ("conditions[agencies][]", AGENCY),
        *(("conditions[type][]", kind) for kind in TYPES),
        ("conditions[term]", term),
        ("conditions[publication_date][gte]", SINCE),
        *(("fields[]", name) for name in FIELDS),
        ("order", "oldest"),
        ("per_page", str(PAGE_ROWS)),
        ("page", str(page)),
    ]


def _envelope(answer: Answer, content: object) -> tuple[list[dict[str, object]], int, int]:
    """Return results, their count over all pages, and the number of pages."""
    fields = content if isinstance(content, dict) else {}
    count, pages = whole(fields.get("count")), whole(fields.get("total_pages") or 0)
    results = fields.get("results", [] if count == 0 else None)
    if count is None or pages is None or not isinstance(results, list):
        raise answer.changed("the answer holds no count, pages and results.")
    return [document if isinstance(document, dict) else {} for document in results], count, pages


def _candidate(document: dict[str, object], terms: list[str]) -> list[object]:
    dockets = document["docket_ids"]
    values = {**document, "docket_ids": "; ".join(dockets) if isinstance(dockets, list) else dockets}
    return [
        *(values[name] for name in FIELDS[:-1]),
        "; ".join(terms),
        SITE.publisher,
        document["title"],
        document["html_url"],
        document["publication_date"],
        "unconfirmed",  # until a person has read it
        "Candidate found by search; not read.",
    ]


FETCHERS = (Fetcher("federal_register/dea_rules", SITE, fetch, keeps="candidates"),)
