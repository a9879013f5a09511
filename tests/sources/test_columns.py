"""A table in its own schema is read by its types and refused by its checks, with line and value."""

import pandas as pd
import pandera.pandas as pa
import pytest

from analysis.errors import DataRefused
from analysis.sources import columns
from tests.sources.support import write_csv

SCHEMA = pa.DataFrameSchema(
    {
        "year": pa.Column("int64", pa.Check.in_range(1990, 2100)),
        "period": pa.Column("datetime64[ns]"),
        "day": pa.Column("datetime64[ns]"),
        "kind": pa.Column(str, pa.Check.isin(("air", "sea"))),
        "code": pa.Column(str, pa.Check.str_matches(r"^\d{2}$", error="is not two digits")),
        "share_pct": pa.Column("float64", pa.Check.in_range(0, 100, error="is above 100"), nullable=True),
        "count": pa.Column("int64", pa.Check.ge(0)),
        "deaths": pa.Column("Int64", nullable=True),
    }
)
GOOD = {
    "year": "2024",
    "period": "2024-03",
    "day": "2024-03-09",
    "kind": "air",
    "code": "01",
    "share_pct": "",
    "count": "1,200",
    "deaths": "",
}


def read(tmp_path, **change):
    path = write_csv(tmp_path / "t.csv", [GOOD, GOOD | change])
    return columns.by_schema(columns.transcribed(path, SCHEMA, known_in="the schema"), SCHEMA)


def test_each_cell_is_read_as_its_type_says(tmp_path):
    row = pd.DataFrame(read(tmp_path, share_pct="12.5", deaths="3")).iloc[1]
    assert row.to_dict() == {
        "year": 2024,
        "period": pd.Timestamp(2024, 3, 1),
        "day": pd.Timestamp(2024, 3, 9),
        "kind": "air",
        "code": "01",
        "share_pct": 12.5,
        "count": 1200,
        "deaths": 3,
    }


def test_a_blank_is_missing_and_not_nought(tmp_path):
    cells = read(tmp_path)
    assert cells["share_pct"].isna().all()
    assert cells["deaths"].isna().all()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"year": "1812"}, r"year '1812' breaks in_range\(1990, 2100\)"),
        ({"year": "24"}, "year '24' is not a year"),
        ({"period": "2024-13"}, "period '2024-13' is not a month"),
        ({"day": "2024-03"}, "day '2024-03' is not a day"),
        ({"kind": "rail"}, "kind 'rail' is not known. Known: air, sea."),
        ({"code": "1"}, "code '1' is not two digits"),
        ({"share_pct": "101"}, "share_pct '101' is above 100"),
        ({"share_pct": "-1"}, "share_pct '-1' is below 0"),
        ({"count": ""}, "count '' is not a number"),
        ({"deaths": "2.5"}, "deaths '2.5' is not a whole number"),
    ],
)
def test_a_wrong_cell_is_refused_with_its_line(tmp_path, change, message):
    with pytest.raises(DataRefused, match=message) as refused:
        read(tmp_path, **change)
    assert refused.value.where == "t.csv, line 3"


def test_a_column_that_was_read_in_another_way_is_held_to_the_checks_too(tmp_path):
    raw = columns.transcribed(write_csv(tmp_path / "t.csv", [GOOD]), SCHEMA, known_in="the schema")
    with pytest.raises(DataRefused, match="is above 100"):
        columns.by_schema(raw, SCHEMA, share_pct=pd.Series([200.0]))
