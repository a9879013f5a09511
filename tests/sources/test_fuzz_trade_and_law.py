"""The loaders of trade, sanctions, rules and tariffs, against files in many styles and with many damages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.sources.cbp import air_and_marine as amo
from analysis.sources.comtrade import undata
from analysis.sources.dgcis import reader as dgcis
from analysis.sources.federal_register import reader as register
from analysis.sources.ofac import reader as ofac
from analysis.sources.usitc import reader as usitc
from analysis.sources.yale import reader as yale
from tests.sources.fuzz import Case, Row, Shape, check, csv_cases, fuzzed

amounts = st.floats(0, 1e6, allow_nan=False, allow_subnormal=False) | st.integers(0, 10**7).map(float)
counts = st.integers(0, 5_000_000)
shares = st.floats(0, 1, allow_subnormal=False)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("fuzz")


def cells(key: Sequence[str], figures: Sequence[str], scale: float = 1) -> Callable[[Sequence[Row]], dict]:
    """Return a function of rows -> figures by key; figures that are missing leave no key."""
    return lambda rows: {
        (*(str(row[name]) for name in key), place): row[figure] * scale
        for row in rows
        for place, figure in enumerate(figures)
        if row[figure] is not None and row[figure] == row[figure]
    }


def drawn(columns: dict[str, st.SearchStrategy], key: Sequence[str]) -> st.SearchStrategy[list[Row]]:
    """Return lists of rows in which no key stands twice."""
    row = st.fixed_dictionaries(columns)
    return st.lists(
        row, min_size=1, max_size=8, unique_by=lambda made: tuple(str(made[name]) for name in key)
    )


def records(table, **text: str):
    """Return the rows of a table, with dates written as in the file."""
    return table.assign(**{name: table[name].dt.strftime(form) for name, form in text.items()}).to_dict(
        "records"
    )


# --- Air and Marine Operations: a row in each of the twelve months, and some more

AMO_KEY = ("Month (abbv)", "Branch", "Drug Type")


@st.composite
def amo_rows(draw):
    places = {(month, "Tucson Air Branch", "Fentanyl") for month in amo.MONTHS}
    more = st.tuples(
        st.sampled_from(tuple(amo.MONTHS)), st.sampled_from(amo.BRANCHES), st.sampled_from(("Heroin",))
    )
    places |= set(draw(st.lists(more, max_size=5)))
    return [
        dict(
            zip(
                amo.COLUMNS,
                (
                    "2024",
                    month,
                    amo.COMPONENT,
                    "Coastal/Interior",
                    draw(st.sampled_from(tuple(amo.LAND_FILTERS))),
                    branch,
                    drug,
                    draw(counts),
                    draw(amounts),
                ),
                strict=True,
            )
        )
        for month, branch, drug in sorted(places)
    ]


AMO = Shape(
    name="amo-drug-seizures-fy24-fy27-oct.csv",
    rows=amo_rows(),
    numbers=("Count of Event", "Sum Qty (lbs)"),
    categories=("FY", "Month (abbv)", "Component", "Region", "Land Filter", "Branch", "Drug Type"),
    read=amo.read_air_and_marine,
    totals=lambda table: cells(("month", "branch", "drug"), ("events", "quantity_lb"))(
        table.assign(month=table["period"].dt.strftime("%b").str.upper()).to_dict("records")
    ),
    expected=cells(AMO_KEY, ("Count of Event", "Sum Qty (lbs)")),
)

# --- India

DGCIS = Shape(
    name="india_exports.csv",
    rows=drawn(
        {
            "fiscal_year": st.sampled_from(("2017-18", "2099-00")),
            "flow": st.just("Export"),
            "hs8": st.sampled_from(("29333919", "01012100")),
            "description": st.just("*OTHER, N.E.S."),
            "country": st.sampled_from(("MEXICO", "U S A", "COTE D' IVOIRE")),
            "value_usd_million": amounts,
            "quantity": st.none() | counts,
            "quantity_unit": st.just("KGS"),
        },
        ("fiscal_year", "hs8", "country"),
    ),
    numbers=("value_usd_million", "quantity"),
    categories=("fiscal_year", "flow", "hs8", "quantity_unit", "country"),
    read=dgcis.read_exports,
    totals=lambda table: cells(("fiscal_year", "hs8", "country"), ("value_usd_million", "quantity_kg"))(
        table.to_dict("records")
    ),
    expected=cells(("fiscal_year", "hs8", "country"), ("value_usd_million", "quantity")),
    blank_is_missing=("quantity",),
)

# --- OFAC

OFAC = Shape(
    name="eo14059_first_seen.csv",
    rows=drawn(
        {
            "ent_num": st.integers(1, 10**6),
            "sdn_name": st.sampled_from(('DOE, "J"', "Company, Ltd.")),
            "sdn_type": st.sampled_from(ofac.ENTRY_TYPES),
            "program_tags_last": st.sampled_from(("ILLICIT-DRUGS-EO14059", "SDNTK] [ILLICIT-DRUGS-EO")),
            "ent_first_seen_in_list": st.just("2021-08-18"),
            "previous_capture_day": st.just("2023-09-28"),
            "eo14059_tag_first_seen": st.just("2023-10-03"),
            "last_seen": st.just("2024-05-03"),
            "china_link_in_remarks": st.sampled_from(tuple(ofac.CHINA_LINKS)),
            "mexico_in_remarks": st.sampled_from(("yes", "")),
        },
        ("ent_num",),
    ),
    numbers=("ent_num",),
    categories=("sdn_type", "program_tags_last", "eo14059_tag_first_seen", "last_seen"),
    read=ofac.read_entries,
    totals=lambda table: cells(("entry_id", "entry_type"), ("entry_id",))(table.to_dict("records")),
    expected=cells(("ent_num", "sdn_type"), ("ent_num",)),
)

# --- Federal Register: what stands in the file must stand in the table

LENGTHS = ("title", "abstract")


@st.composite
def register_rows(draw):
    numbers = draw(st.lists(st.integers(0, 99_999), min_size=1, max_size=6, unique=True))
    site = "https://www.federalregister.gov/documents/2021/03/01"
    return [
        {
            "document_number": f"2021-{number:05}",
            "publication_date": "2021-03-01",
            "title": draw(st.sampled_from(("Schedules, 4,4'-DMAR, Québec", 'A "list"'))),
            "abstract": draw(st.sampled_from(("", "x" * 1200, "ß-Naltrexol, (5[alpha])"))),
            "url": f"{site}/2021-{number:05}/a-title",
        }
        for number in numbers
    ]


DOCUMENTS = Shape(
    name="documents.csv",
    rows=register_rows(),
    numbers=(),
    categories=("document_number", "publication_date", "url"),
    read=register.read_documents,
    totals=lambda table: {
        (row["document_number"], name): len(row[name]) for row in table.to_dict("records") for name in LENGTHS
    },
    expected=lambda rows: {
        (row["document_number"], name): len(row[name]) for row in rows for name in LENGTHS
    },
)
COVERAGE = Shape(
    name="coverage.csv",
    rows=drawn(
        {"month": st.sampled_from(("2020-01", "2020-05", "2021-12")), register.COVERAGE_COLUMNS[1]: counts},
        ("month",),
    ),
    numbers=(register.COVERAGE_COLUMNS[1],),
    categories=("month",),
    read=register.read_coverage,
    totals=lambda table: cells(("period",), ("documents_of_all_kinds",))(records(table, period="%Y-%m")),
    expected=cells(("month",), (register.COVERAGE_COLUMNS[1],)),
)

# --- UNdata, with codes

UNDATA_KEY = ("year", "reporter", "hs", "flow")
UNDATA = Shape(
    name="undata.csv",
    rows=drawn(
        {
            "reporter": st.sampled_from(("China", "Côte d'Ivoire", "EU-28", "China, Hong Kong SAR")),
            "year": st.sampled_from(("2021", "2022")),
            "hs": st.sampled_from(undata.LINES),
            "flow": st.sampled_from(tuple(undata.FLOWS)),
            "value_usd": amounts,
            "net_weight_kg": st.none() | st.floats(0.001, 1e9),
            "quantity_name": st.just("No Quantity"),
            "quantity": st.none() | counts,
        },
        UNDATA_KEY,
    ),
    numbers=("value_usd", "net_weight_kg"),
    categories=("year", "hs", "flow", "quantity_name"),
    read=undata.read_undata,
    totals=lambda table: cells(("year", "reporter", "hs6", "flow"), ("value_usd", "net_weight_kg"))(
        table.to_dict("records")
    ),
    expected=lambda rows: cells(UNDATA_KEY, ("value_usd", "net_weight_kg"))(
        [row | {"flow": undata.FLOWS[row["flow"]]} for row in rows]
    ),
    blank_is_missing=("net_weight_kg",),
)

# --- USITC

IMPORT_KEY = ("month", "hts10", "country")
IMPORTS = Shape(
    name="imports.csv",
    rows=drawn(
        {
            "month": st.sampled_from(("2025-01", "2026-02")),
            "hts10": st.sampled_from(("2933399200", "0101210010")),
            "cty_code": st.just("2010"),
            "country": st.just("Mexico"),
            "total_value_usd": st.integers(5000, 10**9),
            "usmca_value_usd": st.integers(0, 5000),
        },
        IMPORT_KEY,
    ),
    numbers=("total_value_usd", "usmca_value_usd"),
    categories=("month", "hts10", "cty_code", "country"),
    read=usitc.read_imports,
    totals=lambda table: cells(("period", "hts10", "country"), ("value_usd", "usmca_value_usd"))(
        records(table, period="%Y-%m")
    ),
    expected=cells(IMPORT_KEY, ("total_value_usd", "usmca_value_usd")),
)
LISTS = Shape(
    name="lists.csv",
    rows=drawn(
        {
            "hts8": st.sampled_from(("29333100", "01012100", "29329500")),
            "list": st.just("3"),
            "ch99_code": st.just("9903.88.03"),
        },
        ("hts8",),
    ),
    numbers=(),
    categories=("hts8", "list", "ch99_code"),
    read=usitc.read_lists,
    totals=lambda table: {(row["hts8"], row["list"], row["heading"]): 1 for row in table.to_dict("records")},
    expected=lambda rows: {(row["hts8"], row["list"], row["ch99_code"]): 1 for row in rows},
)

# --- The Budget Lab: days in a row, and notes at the end

NOTES = {
    "rate": f"\n# Source: {yale.FAMILY}\n# Note: weights of 2024 \n".encode(),
    "revenue": b"\n# Monthly duties in 2025 dollars\n",
}


def noted(shape: Shape, kind: str) -> st.SearchStrategy[Case]:
    """Return cases that end with notes; a file that was cut has none."""
    return csv_cases(shape).map(
        lambda case: case if case.story == "cut" else replace(case, data=case.data + NOTES[kind])
    )


@st.composite
def in_a_row(draw, periods: Sequence[str], figures: dict[str, st.SearchStrategy]):
    length = draw(st.integers(1, len(periods)))
    return [
        {"Date": period} | {name: draw(figure) for name, figure in figures.items()}
        for period in periods[:length]
    ]


DAYS = tuple(f"2025-02-0{day}" for day in range(1, 8))
RATE = Shape(
    name="daily_etr.csv",
    rows=in_a_row(DAYS, {"Weighted ETR": shares}),
    numbers=("Weighted ETR",),
    categories=("Date",),
    read=yale.read_rate,
    totals=lambda table: cells(("day",), ("rate_percent",))(records(table, day="%Y-%m-%d")),
    expected=cells(("Date",), ("Weighted ETR",), scale=100),
)
AUTHORITY = Shape(
    name="daily_etr_by_authority.csv",
    rows=in_a_row(DAYS, dict.fromkeys(yale.AUTHORITIES, shares)),
    numbers=tuple(yale.AUTHORITIES),
    categories=("Date",),
    read=yale.read_authorities,
    totals=lambda table: {
        (row["day"], row["authority"]): row["rate_percent"] for row in records(table, day="%Y-%m-%d")
    },
    expected=lambda rows: {
        (row["Date"], name): row[column] * 100 for row in rows for column, name in yale.AUTHORITIES.items()
    },
)
REVENUE = Shape(
    name="customs_duty_revenue.csv",
    rows=in_a_row(
        ("2025-11", "2025-12", "2026-01", "2026-02"), dict.fromkeys(yale.REVENUE_COLUMNS[1:], amounts)
    ),
    numbers=yale.REVENUE_COLUMNS[1:],
    categories=("Date",),
    read=yale.read_revenue,
    totals=lambda table: cells(("period",), ("duties_2025_usd_million", "average_2022_2024_usd_million"))(
        records(table, period="%Y-%m")
    ),
    expected=cells(("Date",), yale.REVENUE_COLUMNS[1:]),
)


@fuzzed
@given(case=csv_cases(AMO))
def test_files_of_air_and_marine(folder, case):
    check(AMO, case, folder)


@fuzzed
@given(case=csv_cases(DGCIS))
def test_tables_of_indias_exports(folder, case):
    check(DGCIS, case, folder)


@fuzzed
@given(case=csv_cases(OFAC))
def test_tables_of_sanctions_entries(folder, case):
    check(OFAC, case, folder)


@fuzzed
@given(case=csv_cases(DOCUMENTS))
def test_tables_of_documents(folder, case):
    check(DOCUMENTS, case, folder)


@fuzzed
@given(case=csv_cases(LISTS))
def test_tables_of_lists(folder, case):
    check(LISTS, case, folder)


@fuzzed
@given(case=csv_cases(COVERAGE))
def test_tables_of_coverage(folder, case):
    check(COVERAGE, case, folder)


@fuzzed
@given(case=csv_cases(UNDATA))
def test_exports_of_undata(folder, case):
    check(UNDATA, case, folder)


@fuzzed
@given(case=csv_cases(IMPORTS))
def test_tables_of_imports(folder, case):
    check(IMPORTS, case, folder)


@fuzzed
@given(case=noted(RATE, "rate"))
def test_daily_rates(folder, case):
    check(RATE, case, folder)


@fuzzed
@given(case=noted(AUTHORITY, "rate"))
def test_daily_rates_by_authority(folder, case):
    check(AUTHORITY, case, folder)


@fuzzed
@given(case=noted(REVENUE, "revenue"))
def test_customs_duties(folder, case):
    check(REVENUE, case, folder)
