"""The loaders of deaths, emergency visits, Canada and NFLIS by year, against damaged files."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.errors import DataRefused
from analysis.sources.cdc import emergency, national_monthly, weekly, wonder
from analysis.sources.nflis import state_year, table3
from analysis.sources.phac import reader as phac
from analysis.sources.us_states import FIPS, STATES
from tests.sources.fuzz import UNREADABLE, Shape, check, csv_cases, fuzzed
from tests.sources.test_fuzz import add_up
from tests.sources.test_table3 import BLOCKS, DRUGS, grid


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("fuzz")


# --- CDC WONDER, two names of one column

PLACES = ("Ohio", "Texas", "West Virginia")
STANDINGS = {"2022": "", "2023": " ", "2024": " (provisional)", "2025": " (provisional and partial)"}


def wonder_shape(column, name):
    key = st.tuples(st.sampled_from(PLACES), st.sampled_from(tuple(STANDINGS)), st.integers(1, 12))

    def rows(keys, deaths):
        return [
            {
                "Notes": "",
                "Year": f"{year}{STANDINGS[year]}",
                "Year Code": year,
                "Month": "a month",
                "Month Code": f"{year}/{month:02}",
                column: place,
                f"{column} Code": f"{FIPS[STATES[place]]:02}",
                "Multiple Cause of death": "Other synthetic narcotics",
                "Multiple Cause of death Code": "T40.4",
                "Deaths": count,
                "Population": "Not Applicable",
                "Crude Rate": "Not Applicable",
            }
            for (place, year, month), count in zip(keys, deaths, strict=True)
        ]

    keys = st.lists(key, min_size=1, max_size=8, unique=True)
    return Shape(
        name=name,
        rows=keys.flatmap(
            lambda drawn: st.lists(
                st.integers(10, 2000), min_size=len(drawn), max_size=len(drawn)
            ).map(lambda deaths: rows(drawn, deaths))
        ),
        numbers=("Deaths",),
        categories=(
            "Year", "Year Code", "Month Code", column, f"{column} Code", "Multiple Cause of death Code",
        ),
        read=wonder.read_states,
        totals=lambda table: add_up(
            table.assign(month=table["period"].dt.strftime("%Y/%m")).to_dict("records"),
            ("month", "state"),
            ("deaths",),
        ),
        expected=lambda made: add_up(
            [
                {"month": row["Month Code"], "state": STATES[row[column]], "deaths": row["Deaths"]}
                for row in made
            ],
            ("month", "state"),
            ("deaths",),
        ),
    )  # fmt: skip


# --- DOSE, both sheets: rates with one decimal, no line end at the end

RATE = st.integers(0, 9999).map(lambda tenths: tenths / 10)
TIME = {"year": "2025", "rate_time": "Monthly"}


@st.composite
def dose_rows(draw, overall):
    months = draw(st.lists(st.integers(1, 12), min_size=1, max_size=2 if overall else 1, unique=True))
    groups = ("Total", "F", "M") if overall else tuple(STATES.values())
    # One rate of a line varies: the others would only make the cases slow.
    return [
        ({"geoid": "US"} if overall else {"jurisdiction": group})
        | {"year": "2025", "month": str(month), "rate_time": "Monthly"}
        | ({"jurisdiction_count": "46", "sex": group, "age_range": "Total"} if overall else {})
        | dict.fromkeys(emergency.RATES, 0.5)
        | {"fentanyl_rate": draw(RATE) if overall or group in ("OH", "WY") else 1.5}
        for month in months
        for group in groups
    ]


def dose_shape(overall):
    group = "sex" if overall else "jurisdiction"
    column = "sex" if overall else "state"
    return Shape(
        name="dose.csv",
        rows=dose_rows(overall),
        numbers=("fentanyl_rate", "drug_rate"),
        categories=("year", "month", "rate_time", group, *(("geoid", "age_range") if overall else ())),
        read=emergency.read_overall if overall else emergency.read_states,
        totals=lambda table: add_up(
            table.assign(month=table["period"].dt.month).to_dict("records"),
            ("month", column, "indicator"),
            ("rate_per_10000",),
        ),
        expected=lambda rows: add_up(
            [
                {
                    "month": int(row["month"]),
                    "group": row[group],
                    "indicator": name,
                    "rate_per_10000": row[f"{name}_rate"],
                }
                for row in rows
                for name in emergency.INDICATORS
            ],
            ("month", "group", "indicator"),
            ("rate_per_10000",),
        ),
        styles=("plain",),
        open_end=True,
    )


# --- the weekly estimates

WEEKS = ("01/04/2020", "01/11/2020", "12/26/2020")
FIGURES = tuple(weekly.FIGURES)


@st.composite
def weekly_rows(draw):
    key = st.tuples(
        st.sampled_from(WEEKS),
        st.sampled_from(("Ohio", "New York City", "United States")),
        st.sampled_from(tuple(weekly.OUTCOMES)),
    )
    estimate = st.none() | st.integers(0, 200_000).map(lambda hundredths: hundredths / 100)
    return [
        {
            "Week Ending Date": week,
            "State": state,
            "State Abbreviation": weekly.PLACES[state],
            **{name: draw(estimate) for name in FIGURES},
            "Outcome": outcome,
            "MMWR Year": "2020",
            "MMWR Week": "1",
            "Rolling 4-Week Mean": "",
            "Rolling 4-Week Lower": "",
            "Rolling 4-Week Upper": "",
        }
        for week, state, outcome in draw(st.lists(key, min_size=1, max_size=8, unique=True))
    ]


WEEKLY = Shape(
    name="weekly.csv",
    rows=weekly_rows(),
    numbers=FIGURES,
    categories=("Week Ending Date", "State", "State Abbreviation", "Outcome"),
    read=weekly.read_weekly,
    totals=lambda table: add_up(
        table.assign(week=table["period"].dt.strftime("%m/%d/%Y")).to_dict("records"),
        ("week", "state", "outcome"),
        tuple(weekly.FIGURES.values()),
    ),
    expected=lambda rows: add_up(
        [
            {
                "week": row["Week Ending Date"],
                "state": row["State Abbreviation"],
                "outcome": weekly.OUTCOMES[row["Outcome"]],
            }
            | {name: row[column] for column, name in weekly.FIGURES.items()}
            for row in rows
        ],
        ("week", "state", "outcome"),
        tuple(weekly.FIGURES.values()),
    ),
    blank_is_missing=FIGURES,
)

# --- national counts by month, two layouts

MONTHS = [f"{name} {year}" for year in (2018, 2019) for name in ("Jan", "Feb", "Mar", "Apr", "May", "Jun")]


def monthly_shape(dataset, extra, name):
    def rows(deaths):
        made = [
            {"Year": "2018", "Yearmon": month, "Deaths": count, **extra}
            for month, count in zip(MONTHS[:6], deaths, strict=False)
        ]
        return made

    return Shape(
        name=name,
        rows=st.lists(st.integers(0, 9000), min_size=1, max_size=6).map(rows),
        numbers=("Deaths",),
        categories=("Year", "Yearmon"),
        read=dataset.read,
        totals=lambda table: add_up(
            table.assign(month=table["period"].dt.strftime("%b %Y")).to_dict("records"),
            ("month",),
            ("deaths",),
        ),
        expected=lambda made: add_up(
            [{"month": row["Yearmon"], "deaths": row["Deaths"]} for row in made], ("month",), ("deaths",)
        ),
    )


OVERDOSES = monthly_shape(national_monthly.OVERDOSES, {}, "overdoses.csv")
HOMICIDES = monthly_shape(
    national_monthly.HOMICIDES,
    {"Month": "1", "Population": "1", "Rate": "0.5", "Floyd": "FALSE", "Floyd2": "0", "n": "1999"},
    "homicides.csv",
)

# --- Canada

PERIODS = {
    "2023": "By year",
    "2025 (Jan to Sep)": "By year",
    "2025 Q1": "By quarter",
    "2025 Q3": "By quarter",
}


@st.composite
def phac_rows(draw):
    key = st.tuples(
        st.sampled_from(tuple(PERIODS)),
        st.sampled_from(phac.SUBSTANCES),
        st.sampled_from(tuple(phac.SOURCES)),
        st.sampled_from(("Canada", "Ontario", "Territories")),
        st.sampled_from(("", "Female", "Male")),
    )
    return [
        {
            "Substance": substance,
            "Source": source,
            "Specific_Measure": "Sex",
            "Region": region,
            "PRUID": "1",
            "Time_Period": PERIODS[period],
            "Year_Quarter": period,
            "Aggregator": draw(st.sampled_from(("", period))),
            "Disaggregator": group,
            "Unit": "Number",
            "Value": draw(st.integers(0, 20_000)),
        }
        for period, substance, source, region, group in draw(
            st.lists(key, min_size=1, max_size=8, unique=True)
        )
    ]


PHAC = Shape(
    name="SubstanceHarmsData.csv",
    rows=phac_rows(),
    numbers=("Value",),
    categories=(
        "Substance", "Source", "Specific_Measure", "Region", "Time_Period", "Year_Quarter", "Unit",
    ),
    read=phac.read_harms,
    totals=lambda table: add_up(
        table.assign(start=table["period"].dt.strftime("%Y-%m")).to_dict("records"),
        ("start", "span", "substance", "source", "region", "group"),
        ("value",),
    ),
    expected=lambda rows: add_up(
        [
            {
                "start": {"2023": "2023-01", "2025 Q3": "2025-07"}.get(row["Year_Quarter"], "2025-01"),
                "span": {"2023": "year", "2025 (Jan to Sep)": "January to September"}.get(
                    row["Year_Quarter"], "quarter"
                ),
                "substance": row["Substance"],
                "source": phac.SOURCES[row["Source"]],
                "region": row["Region"],
                "group": row["Disaggregator"],
                "value": row["Value"],
            }
            for row in rows
        ],
        ("start", "span", "substance", "source", "region", "group"),
        ("value",),
    ),
)  # fmt: skip

# --- NFLIS by years

BASES = {"1504": "Fentanyl", "1021": "4-ANPP"}


@st.composite
def state_year_rows(draw):
    key = st.tuples(
        st.sampled_from(("2023", "2024")), st.sampled_from(("OH", "PA", "PR")), st.sampled_from(tuple(BASES))
    )
    return [
        {
            "LABTYPE": "Local/Municipal,State,Federal,Private",
            "RPTAGGR": "DrugReport  ",
            "YYYY": year,
            "PERIOD": year,
            "DRUG_REPORTS": draw(st.integers(1, 20_000)),
            "QUERY_RUN_DATE": "2025-08-10 18:30:22",
            "SUBSTANCE_ID": base,
            "SUBSTANCE_DESCRIPTION": BASES[base].upper(),
            "BASE_ID": base,
            "BASE_DESCRIPTION": BASES[base],
            "DRUG_CATEGORY_CODE": "33",
            "DRUG_CATEGORY_DESCRIPTION": "Fentanyl and Fentanyl-related",
            "STATE": state,
            "STATE_LONG_NAME": "Somewhere",
            "STATE_FIPS": str(FIPS[state]),
        }
        for year, state, base in draw(st.lists(key, min_size=1, max_size=8, unique=True))
    ]


STATE_YEARS = Shape(
    name="query.csv",
    rows=state_year_rows(),
    numbers=("DRUG_REPORTS",),
    categories=("YYYY", "PERIOD", "STATE", "STATE_FIPS", "RPTAGGR", "DRUG_CATEGORY_DESCRIPTION"),
    read=state_year.read_years,
    totals=lambda table: add_up(table.to_dict("records"), ("year", "state", "base_id"), ("identifications",)),
    expected=lambda rows: add_up(
        [
            {
                "year": int(row["YYYY"]),
                "state": row["STATE"],
                "base_id": row["BASE_ID"],
                "identifications": row["DRUG_REPORTS"],
            }
            for row in rows
        ],
        ("year", "state", "base_id"),
        ("identifications",),
    ),
    open_end=True,
)


@pytest.mark.parametrize("column", wonder.STATE_COLUMNS)
def test_wonder_exports(folder, column):
    shape = wonder_shape(column, "wonder.csv")

    @fuzzed
    @given(case=csv_cases(shape))
    def cases(case):
        check(shape, case, folder)

    cases()


@pytest.mark.parametrize("overall", [True, False])
def test_dose_sheets(folder, overall):
    shape = dose_shape(overall)

    @fuzzed
    @given(case=csv_cases(shape))
    def cases(case):
        check(shape, case, folder)

    cases()


@fuzzed
@given(case=csv_cases(WEEKLY))
def test_weekly_estimates(folder, case):
    check(WEEKLY, case, folder)


@fuzzed
@given(case=csv_cases(OVERDOSES))
def test_overdoses_by_month(folder, case):
    check(OVERDOSES, case, folder)


@fuzzed
@given(case=csv_cases(HOMICIDES))
def test_homicides_by_month(folder, case):
    check(HOMICIDES, case, folder)


@fuzzed
@given(case=csv_cases(PHAC))
def test_canadas_harms(folder, case):
    check(PHAC, case, folder)


@fuzzed
@given(case=csv_cases(STATE_YEARS))
def test_nflis_exports_by_year(folder, case):
    check(STATE_YEARS, case, folder)


# --- Table 3 has no columns to move: its cells are damaged one by one


@fuzzed
@given(data=st.data())
def test_table_3(folder, data):
    cells = grid()
    block = data.draw(st.integers(0, 3))
    header = [number for number, line in enumerate(cells) if line[0] == "Drug"][block]
    line = header + data.draw(st.integers(0, len(DRUGS)))
    column = data.draw(st.integers(0, len(BLOCKS[block])))
    damage = data.draw(st.sampled_from(("none", "cell", "blank", "line twice", "line lost", "cut")))
    if damage == "cell":
        cells[line][column] = data.draw(st.sampled_from(UNREADABLE))
    elif damage == "blank":
        cells[line][column] = data.draw(st.sampled_from(("", " ")))
    elif damage == "line twice":
        cells.insert(line, list(cells[line]))
    elif damage == "line lost":
        del cells[line]
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator=data.draw(st.sampled_from(("\n", "\r\n")))).writerows(cells)
    content = text.getvalue()
    if damage == "cut":
        content = content[: data.draw(st.integers(1, content.rindex("Data generated")))]
    path = folder / "table3.csv"
    path.write_text(content, encoding="utf-8", newline="")
    if damage == "none":
        assert table3.read_table3(path)["identifications"].sum() == len(STATES) * len(DRUGS) - 1 + 1007
        return
    with pytest.raises(DataRefused) as refused:
        table3.read_table3(path)
    assert "table3.csv" in refused.value.where
