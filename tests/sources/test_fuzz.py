"""Every loader of a publisher's file, against thousands of files in many styles and with many damages."""

from __future__ import annotations

from collections import defaultdict
from unittest.mock import patch

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.sources import text_table
from analysis.sources.cbp import reader as cbp
from analysis.sources.cdc import reader as cdc
from analysis.sources.census import reader as census
from analysis.sources.comtrade import reader as comtrade
from analysis.sources.nflis import reader as nflis
from tests.sources.fuzz import Case, Shape, check, csv_cases, fuzzed, json_cases


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("fuzz")


def add_up(rows, key, figures):
    """Return the sum of each figure by key; missing figures are left out and leave no key."""
    totals = defaultdict(float)
    for row in rows:
        for figure in figures:
            if row[figure] is not None and not pd.isna(row[figure]):
                totals[(*(row[name] for name in key), figure)] += row[figure]
    return dict(totals)


amounts = st.floats(0, 1e6, allow_nan=False, allow_subnormal=False) | st.integers(0, 10**7).map(float)
counts = st.integers(0, 5_000_000)

# --- CBP, month by month: two components in each of twelve months, and some more rows

FISCAL_ORDER = tuple(sorted(cbp.MONTHS, key=lambda name: (cbp.MONTHS[name] + 2) % 12))
AREA = {"Office of Field Operations": "LAREDO FIELD OFFICE", "U.S. Border Patrol": "YUMA SECTOR"}


@st.composite
def cbp_rows(draw):
    open_year = draw(st.booleans())
    months = FISCAL_ORDER[: draw(st.integers(1, 11)) if open_year else 12]
    keys = {
        (month, component, draw(st.sampled_from(tuple(cbp.DRUG_TYPES))))
        for month in months
        for component in AREA
    }
    more = st.tuples(
        st.sampled_from(months), st.sampled_from(tuple(AREA)), st.sampled_from(tuple(cbp.DRUG_TYPES))
    )
    keys |= set(draw(st.lists(more, max_size=6)))
    return [
        {
            "FY": "2026 (FYTD)" if open_year else "2024",
            "Month (abbv)": month,
            "Component": component,
            "Region": draw(st.sampled_from(cbp.BORDERS)),
            "Land Filter": draw(st.sampled_from(tuple(cbp.LAND_FILTERS))),
            "Area of Responsibility": AREA[component],
            "Drug Type": drug,
            "Count of Event": draw(counts),
            "Sum Qty (lbs)": draw(amounts),
        }
        for month, component, drug in sorted(keys)
    ]


def cbp_expected(rows):
    return add_up(
        [
            row
            | {
                "month": cbp.MONTHS[row["Month (abbv)"]],
                "drug": cbp.DRUG_TYPES[row["Drug Type"]],
                "events": row["Count of Event"],
                "lb": row["Sum Qty (lbs)"],
            }
            for row in rows
        ],
        ("month", "drug"),
        ("events", "lb"),
    )


CBP_MONTHLY = Shape(
    name="nationwide-drugs-fy24-fy27-oct.csv",
    rows=cbp_rows(),
    numbers=("Count of Event", "Sum Qty (lbs)"),
    categories=(
        "FY",
        "Month (abbv)",
        "Component",
        "Region",
        "Land Filter",
        "Area of Responsibility",
        "Drug Type",
    ),
    read=cbp.read_monthly,
    totals=lambda table: add_up(
        table.assign(month=table["period"].dt.month, lb=table["quantity_lb"]).to_dict("records"),
        ("month", "drug"),
        ("events", "lb"),
    ),
    expected=cbp_expected,
)
CBP_YEARLY = Shape(
    name="fentanyl_fy_component_region.csv",
    rows=st.lists(
        st.fixed_dictionaries(
            {
                "fiscal_year": st.sampled_from(("2023", "2024", "2026 (FYTD)")),
                "component": st.sampled_from(cbp.COMPONENTS),
                "region": st.sampled_from(cbp.BORDERS),
                "pounds": amounts,
                "seizure_events": counts,
            }
        ),
        min_size=1,
        max_size=12,
        unique_by=lambda row: (row["fiscal_year"], row["component"], row["region"]),
    ),
    numbers=("pounds", "seizure_events"),
    categories=("fiscal_year", "component", "region"),
    read=cbp.read_yearly,
    totals=lambda table: add_up(
        table.rename(columns={"quantity_lb": "lb"}).to_dict("records"),
        ("fiscal_year", "border"),
        ("events", "lb"),
    ),
    expected=lambda rows: add_up(
        [
            {
                "year": int(row["fiscal_year"][:4]),
                "border": row["region"],
                "events": row["seizure_events"],
                "lb": row["pounds"],
            }
            for row in rows
        ],
        ("year", "border"),
        ("events", "lb"),
    ),
)

# --- CDC, two layouts

whole = st.none() | st.integers(0, 120_000)


def cdc_rows(spell):
    row = st.fixed_dictionaries(
        {
            "State": st.sampled_from(("US", "NY", "YC", "OH")),
            "Year": st.sampled_from(("2018", "2019 ")),
            "Month": st.sampled_from(tuple(cdc.MONTH_NAMES)),
            "Period": st.just("12 month-ending"),
            "Indicator": st.sampled_from((cdc.INDICATOR, *cdc.INDICATORS)),
            "Data Value": whole,
            "Percent Complete": st.sampled_from(("100", "99.5+")),
            "Percent Pending Investigation": st.none() | st.floats(0, 3),
            "State Name": st.just("Somewhere"),
            "Footnote": st.sampled_from(("", "Underreported, due to incomplete data.")),
            "Footnote Symbol": st.sampled_from(("*", "**")),
            "Predicted Value": whole,
        }
    )
    first = row.map(lambda made: made | {"State": "US", "Indicator": cdc.INDICATOR})
    rows = st.tuples(first, st.lists(row, max_size=10)).map(lambda pair: [pair[0], *pair[1]])
    key = ("State", "Year", "Month", "Indicator")
    unique = rows.map(lambda made: list({tuple(item[name] for name in key): item for item in made}.values()))
    return unique.map(lambda made: [{spell(name): value for name, value in item.items()} for item in made])


def cdc_shape(spell, name):
    figures = {
        spell("Data Value"): "reported_12_month_deaths",
        spell("Predicted Value"): "predicted_12_month_deaths",
        spell("Percent Pending Investigation"): "pending_pct",
    }

    def expected(rows):
        kept = [
            {"month": (int(row[spell("Year")]), cdc.MONTH_NAMES[row[spell("Month")]])}
            | {figures[name]: row[name] for name in figures}
            for row in rows
            if row[spell("State")] == "US" and row[spell("Indicator")] == cdc.INDICATOR
        ]
        return add_up(kept, ("month",), tuple(figures.values()))

    def totals(table):
        month = [(period.year, period.month) for period in table["period"]]
        return add_up(table.assign(month=month).to_dict("records"), ("month",), tuple(figures.values()))

    return Shape(
        name=name,
        rows=cdc_rows(spell),
        numbers=tuple(figures),
        categories=(spell("Month"), spell("Indicator"), spell("Period"), spell("Year")),
        read=cdc.read_provisional,
        totals=totals,
        expected=expected,
        blank_is_missing=tuple(figures),
        optional=tuple(
            spell(name)
            for name in (
                "Period",
                "Percent Complete",
                "Percent Pending Investigation",
                "State Name",
                "Footnote",
                "Footnote Symbol",
                "Predicted Value",
            )
        ),
    )


CDC_OLD = cdc_shape(lambda name: name, "vsrr_full.csv")
CDC_NEW = cdc_shape(lambda name: name.lower().replace(" ", "_"), "xkb8-kh2a.csv")

# --- NFLIS

BASES = {"1504": "Fentanyl", "1021": "4-ANPP", "1517": "para-Fluorofentanyl"}


@st.composite
def nflis_rows(draw):
    half = st.sampled_from(tuple(nflis.HALVES))
    years, states, bases = (
        st.sampled_from(("2023", "2025")),
        st.sampled_from(("OH", "PA", "NY")),
        st.sampled_from(tuple(BASES)),
    )
    keys = draw(st.lists(st.tuples(years, half, states, bases), min_size=1, max_size=10, unique=True))
    return [
        {
            "LABTYPE": "Local/Municipal,State,Federal,Private",
            "RPTAGGR": "DrugReport  ",
            "YYYY": year,
            "PERIOD": half,
            "DRUG_REPORTS": draw(st.integers(1, 20_000)),
            "QUERY_RUN_DATE": "2026-03-03 13:26:55",
            "SUBSTANCE_ID": base,
            "SUBSTANCE_DESCRIPTION": BASES[base].upper(),
            "BASE_ID": base,
            "BASE_DESCRIPTION": BASES[base],
            "DRUG_CATEGORY_CODE": "33",
            "DRUG_CATEGORY_DESCRIPTION": nflis.CATEGORY,
            "STATE": state,
            "STATE_LONG_NAME": "Somewhere",
            "STATE_FIPS": {"OH": "39", "PA": "42", "NY": "36"}[state],
        }
        for year, half, state, base in keys
    ]


NFLIS = Shape(
    name="NFLIS_Drug_DQS.csv",
    rows=nflis_rows(),
    numbers=("DRUG_REPORTS",),
    categories=("PERIOD", "RPTAGGR", "DRUG_CATEGORY_DESCRIPTION", "YYYY"),
    read=nflis.read_halfyears,
    totals=lambda table: add_up(
        table.assign(year=table["period"].dt.year, month=table["period"].dt.month).to_dict("records"),
        ("year", "month", "base_id"),
        ("identifications",),
    ),
    expected=lambda rows: add_up(
        [
            {
                "year": int(row["YYYY"]),
                "month": nflis.HALVES[row["PERIOD"]],
                "base": row["BASE_ID"],
                "identifications": row["DRUG_REPORTS"],
            }
            for row in rows
        ],
        ("year", "month", "base"),
        ("identifications",),
    ),
    open_end=True,
)

# --- Comtrade, as JSON and as CSV with the same columns

REPORTED = {code: name for code, name in comtrade.REPORTERS.items() if name in ("China", "India", "Mexico")}


@st.composite
def comtrade_rows(draw):
    key = st.tuples(
        st.sampled_from((2021, 2022)),
        st.sampled_from(tuple(REPORTED)),
        st.sampled_from(("X", "M", "RX")),
        st.sampled_from(("293339", "293337", "010121")),
    )
    keys = draw(st.lists(key, min_size=1, max_size=8, unique=True))
    positive = st.none() | st.just(0.0) | st.floats(0.001, 1e9)
    return [
        {
            "freqCode": "A",
            "refYear": year,
            "refMonth": 52,
            "period": str(year),
            "reporterCode": reporter,
            "flowCode": flow,
            "partnerCode": 0,
            "partner2Code": 0,
            "cmdCode": code,
            "customsCode": "C00",
            "motCode": 0,
            "netWgt": draw(positive),
            "cifvalue": None,
            "fobvalue": None,
            "primaryValue": draw(amounts),
        }
        for year, reporter, flow, code in keys
    ]


def comtrade_expected(rows):
    made = [
        {
            "year": row["refYear"],
            "reporter": REPORTED[row["reporterCode"]],
            "flow": comtrade.FLOWS[row["flowCode"]],
            "hs6": row["cmdCode"],
            "usd": row["primaryValue"],
            "kg": row["netWgt"] or None,
        }
        for row in rows
    ]
    return add_up(made, ("year", "reporter", "flow", "hs6"), ("usd", "kg"))


def comtrade_totals(table):
    named = table.rename(columns={"value_usd": "usd", "net_weight_kg": "kg"})
    return add_up(named.to_dict("records"), ("year", "reporter", "flow", "hs6"), ("usd", "kg"))


def comtrade_shape(name):
    return Shape(
        name=name,
        rows=comtrade_rows(),
        numbers=("primaryValue", "netWgt"),
        categories=("freqCode", "refMonth", "reporterCode", "flowCode", "partnerCode", "customsCode"),
        read=comtrade.read_annual,
        totals=comtrade_totals,
        expected=comtrade_expected,
        blank_is_missing=("netWgt",),
        optional=("period",),
        more_columns=True,
    )


def harm_comtrade(draw, rows, place):
    field, value = draw(
        st.sampled_from(
            [
                ("reporterCode", 4),
                ("flowCode", "FM"),
                ("partnerCode", 842),
                ("partner2Code", 842),
                ("motCode", 1000),
                ("customsCode", "C01"),
                ("refMonth", 12),
                ("freqCode", "M"),
                ("cmdCode", 293339),
                ("cmdCode", "2933"),
                ("primaryValue", None),
                ("primaryValue", "12"),
                ("primaryValue", -1.0),
                ("netWgt", -1.0),
                ("netWgt", "5 kg"),
                ("refYear", "2022"),
                ("refYear", True),
                ("primaryValue", float("nan")),
                ("primaryValue", float("inf")),
                ("reporterCode", None),
                ("reporterCode", [156]),
                ("remark", "x"),
            ]
        )
    )
    for row in rows:
        row.setdefault(field, None)
    rows[place][field] = value
    return field != "remark"  # a field more is harmless


# --- Census, as JSON lists of strings and as CSV

CENSUS_HEADER = ("CTY_CODE", "CTY_NAME", "GEN_VAL_MO", "SUMMARY_LVL", "time")


@st.composite
def census_rows(draw):
    months = draw(st.lists(st.integers(1, 12), min_size=1, max_size=6, unique=True))
    others = draw(st.lists(st.sampled_from(("-", "0003", "5XXX", "1220")), max_size=3, unique=True))
    values = st.integers(1, 10**12)
    rows = [("5700", "CHINA", draw(values), "DET", f"2025-{month:02}") for month in months]
    rows += [(code, "OTHER", draw(values), "DET" if code == "1220" else "CGP", "2025-01") for code in others]
    return [dict(zip(CENSUS_HEADER, row, strict=True)) for row in rows]


CENSUS = {
    "numbers": ("GEN_VAL_MO",),
    "categories": ("time",),
    "read": census.read_imports_from_china,
    "totals": lambda table: {f"{row.period:%Y-%m}": row.value_usd for row in table.itertuples()},
    "expected": lambda rows: {
        row["time"]: float(row["GEN_VAL_MO"]) for row in rows if row["CTY_CODE"] == "5700"
    },
    "optional": ("CTY_NAME", "SUMMARY_LVL"),
}


def harm_census(draw, rows, place):
    field, value = draw(
        st.sampled_from(
            [
                ("GEN_VAL_MO", ""),
                ("GEN_VAL_MO", "n/a"),
                ("GEN_VAL_MO", "-5"),
                ("time", "2025"),
                ("time", "2025-13"),
            ]
        )
    )
    rows[place][field] = value
    return True


def census_lists(rows):
    return [list(rows[0]), *([str(value) for value in row.values()] for row in rows)]


CENSUS_SHAPE = Shape(name="answer.json", rows=census_rows(), **CENSUS)
COMTRADE_CSV, COMTRADE_JSON = comtrade_shape("answer.csv"), comtrade_shape("answer.json")


def comtrade_answer(rows):
    return {"count": len(rows), "data": rows}


@fuzzed
@given(case=csv_cases(CBP_MONTHLY))
def test_cbp_monthly_files(folder, case):
    check(CBP_MONTHLY, case, folder)


@fuzzed
@given(case=csv_cases(CBP_MONTHLY))
def test_cbp_monthly_files_read_as_large_ones(folder, case):
    with patch.object(text_table, "LARGE_FILE_BYTES", 0), patch.object(text_table, "CHUNK_BYTES", 500):
        check(CBP_MONTHLY, case, folder)


@fuzzed
@given(case=csv_cases(CBP_YEARLY))
def test_cbp_yearly_aggregates(folder, case):
    check(CBP_YEARLY, case, folder)


@fuzzed
@given(case=csv_cases(CDC_OLD))
def test_cdc_files_in_the_old_layout(folder, case):
    check(CDC_OLD, case, folder)


@fuzzed
@given(case=csv_cases(CDC_NEW))
def test_cdc_files_in_the_new_layout(folder, case):
    check(CDC_NEW, case, folder)


@fuzzed
@given(case=csv_cases(NFLIS))
def test_nflis_exports(folder, case):
    check(NFLIS, case, folder)


@fuzzed
@given(case=csv_cases(COMTRADE_CSV))
def test_comtrade_rows_as_csv(folder, case):
    check(COMTRADE_CSV, case, folder)


@fuzzed
@given(case=json_cases(COMTRADE_JSON, comtrade_answer, harm_comtrade))
def test_comtrade_answers(folder, case):
    check(COMTRADE_JSON, case, folder)


@fuzzed
@given(case=json_cases(CENSUS_SHAPE, census_lists, harm_census))
def test_census_answers(folder, case):
    check(CENSUS_SHAPE, case, folder)


def test_the_harness_can_fail(folder):
    """A loader that reads a damaged file as if it were whole is caught, and so is one with a wrong total."""
    blind = Shape(
        name="file.csv",
        rows=st.just([]),
        numbers=("events",),
        categories=(),
        read=lambda path: pd.read_csv(path).fillna(0),
        totals=lambda table: {"events": float(table["events"].sum())},
        expected=lambda rows: {},
    )
    with pytest.raises(AssertionError, match="a damaged file was read as if it were whole"):
        check(blind, Case(b"events,x\n5,1\n,1\n", None, "blank"), folder)
    with pytest.raises(AssertionError, match="events"):
        check(blind, Case(b"events\n5\n", {"events": 6.0}, "none"), folder)
