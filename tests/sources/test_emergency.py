"""CDC's DOSE sheets: signs for rates that are not shown, changing jurisdictions, twelve-month averages."""

from __future__ import annotations

import itertools

import pandas as pd
import pytest

from analysis.errors import DataRefused
from analysis.sources import catalogue
from analysis.sources.cdc import emergency
from analysis.sources.us_states import STATES
from tests.sources.support import csv_text, raw_file, write_csv


def rates(**changes):
    return dict.fromkeys(emergency.RATES, "1.5") | changes


def overall(month="1", rate_time="Monthly", sex="Total", age="Total", jurisdictions="46", **changes):
    return {
        "geoid": "US",
        "year": "2025",
        "month": month,
        "rate_time": rate_time,
        "jurisdiction_count": jurisdictions,
        "sex": sex,
        "age_range": age,
    } | rates(**changes)


def states(month="1", rate_time="Monthly", **changes):
    """Return a line for each state; `changes` are those of Ohio."""
    return [
        {"jurisdiction": code, "year": "2025", "month": month, "rate_time": rate_time}
        | rates(**(changes if code == "OH" else {}))
        for code in STATES.values()
    ]


def rate(table, indicator="fentanyl"):
    return table.loc[table["indicator"] == indicator, "rate_per_10000"].tolist()


def test_a_line_gives_one_row_for_each_indicator(tmp_path):
    table = emergency.read_overall(write_csv(tmp_path / "overall.csv", [overall(fentanyl_rate="2.7")]))
    assert set(table["indicator"]) == set(emergency.INDICATORS)
    assert rate(table) == [2.7]
    assert rate(table, "drug") == [1.5]


@pytest.mark.parametrize(("sign", "why"), [("*", "withheld"), ("§", "not shared"), ("¶", "not taking part")])
def test_a_sign_is_missing_with_its_reason_and_never_zero(tmp_path, sign, why):
    table = emergency.read_states(write_csv(tmp_path / "states.csv", states(fentanyl_rate=sign)))
    ohio = table[(table["state"] == "OH") & (table["indicator"] == "fentanyl")].iloc[0]
    assert pd.isna(ohio["rate_per_10000"])
    assert ohio["not_shown"] == why


def test_a_rate_of_zero_is_a_rate(tmp_path):
    table = emergency.read_overall(write_csv(tmp_path / "overall.csv", [overall(fentanyl_rate="0.0")]))
    row = table[table["indicator"] == "fentanyl"].iloc[0]
    assert (row["rate_per_10000"], row["not_shown"]) == (0.0, "")


def test_an_annual_rate_is_over_the_twelve_months_that_end_with_its_month(tmp_path):
    rows = [overall(rate_time="Annual", jurisdictions="45"), overall()]
    table = emergency.read_overall(write_csv(tmp_path / "overall.csv", rows))
    both = table[table["indicator"] == "drug"]
    assert both["months"].tolist() == [1, 12]
    assert both["period"].unique().tolist() == [pd.Timestamp(2025, 1, 1)]


def test_how_many_jurisdictions_took_part_stays_with_each_month(tmp_path):
    rows = [overall(), overall(month="2", jurisdictions="47")]
    table = emergency.read_overall(write_csv(tmp_path / "overall.csv", rows))
    assert table.groupby("period")["jurisdictions"].unique().map(list).tolist() == [[46], [47]]


def test_two_numbers_of_jurisdictions_in_one_month_are_refused(tmp_path):
    rows = [overall(), overall(sex="F", jurisdictions="45")]
    with pytest.raises(DataRefused, match="is another number of jurisdictions for the same month"):
        emergency.read_overall(write_csv(tmp_path / "overall.csv", rows))


@pytest.mark.parametrize("cut", [0, 1])
def test_a_file_without_a_last_line_end_loads_whole_and_is_refused_when_it_is_cut(tmp_path, cut):
    path = tmp_path / "states.csv"
    text = csv_text(states())
    path.write_text(text.removesuffix("\n")[: -cut or None], encoding="utf-8")
    if cut:
        with pytest.raises(DataRefused, match="is no rate with one decimal"):
            emergency.read_states(path)
    else:
        assert len(emergency.read_states(path)) == len(STATES) * len(emergency.INDICATORS)


def test_a_file_cut_behind_a_line_lacks_a_state_or_a_group(tmp_path):
    with pytest.raises(DataRefused, match="begins a file without WY"):
        emergency.read_states(write_csv(tmp_path / "states.csv", states()[:-1]))
    rows = [
        overall(month=month, sex=sex) for month, sex in itertools.product(("1", "2"), ("Total", "F", "M"))
    ]
    with pytest.raises(DataRefused, match="stands in a month of 2 lines where there should be 3") as refused:
        emergency.read_overall(write_csv(tmp_path / "overall.csv", rows[:-1]))
    assert refused.value.where == "overall.csv, line 5"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"fentanyl_rate": ""}, "is no rate with one decimal"),
        ({"fentanyl_rate": "†"}, r"Known signs: \* withheld"),
        ({"rate_time": "Weekly"}, "rate_time 'Weekly' is not known"),
        ({"sex": "X"}, "sex 'X' is not known"),
        ({"age": "<15"}, "age_range '<15' is not known"),
        ({"month": "13"}, "is not a month"),
        ({"jurisdictions": "0"}, "is no number of states"),
        ({"jurisdictions": "52"}, "is no number of states"),
        ({"fentanyl_rate": "10000.1"}, "is above 10,000"),
        ({"geoid": "OH"}, "all jurisdictions together"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_line(tmp_path, change, message):
    with pytest.raises(DataRefused, match=message) as refused:
        emergency.read_overall(write_csv(tmp_path / "overall.csv", [overall(**change)]))
    assert refused.value.where == "overall.csv, line 2"


def test_a_line_twice_is_refused(tmp_path):
    with pytest.raises(DataRefused, match="stands in line 2 already"):
        emergency.read_overall(write_csv(tmp_path / "overall.csv", [overall(), overall()]))


def test_their_headers_tell_the_two_sheets_apart(tmp_path):
    one, other = write_csv(tmp_path / "a.csv", [overall()]), write_csv(tmp_path / "b.csv", states())
    assert catalogue.recognise(one).name == "cdc/emergency_visits"
    assert catalogue.recognise(other).name == "cdc/emergency_visits_state"


def test_the_dictionary_of_the_download_is_no_dataset():
    with pytest.raises(DataRefused, match="no known dataset has the columns"):
        catalogue.recognise(raw_file("2026-11/cdc/dose_sys_data_dictionary_2025-08-25.csv"))


def test_the_publishers_own_sheets_load():
    table = emergency.read_overall(raw_file("2026-11/cdc/dose_sys_overall_2025-08-25.csv"))
    assert len(table) == 3480 * 8
    last = table[
        (table["period"] == "2025-06-01") & (table["months"] == 1) & (table["indicator"] == "fentanyl")
    ]
    assert last.query("sex == 'Total' and age == 'Total'")[
        ["jurisdictions", "rate_per_10000"]
    ].values.tolist() == [[47, 2.7]]
    assert table["jurisdictions"].min() == 40
    by_state = emergency.read_states(raw_file("2026-11/cdc/dose_sys_jurisdiction_2025-08-25.csv"))
    assert by_state["not_shown"].value_counts()[list(emergency.MARKS.values())].tolist() == [
        17310,
        10338,
        1248,
    ]
