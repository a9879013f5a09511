"""Event tables kept by hand: they meet their schemas, and what may not stand there is refused by its line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from analysis.errors import DataRefused
from analysis.sources import timelines
from analysis.sources.timeline_schema import listed, schema

TABLES = Path(__file__).resolve().parents[2] / "data" / "timelines"
SOURCED = {
    "confidence": "confirmed",
    "publisher": "An office",
    "source_title": "A notice",
    "source_url": "https://example.org/notice",
}


@pytest.fixture
def folder(tmp_path):
    return Path(shutil.copytree(TABLES, tmp_path / "timelines"))


@pytest.fixture
def refused(project, timeline):
    def read(name: str, *rows: dict[str, str]) -> str:
        timeline(name, *rows)
        with pytest.raises(DataRefused) as error:
            timelines.read(project.timelines, name)
        assert error.value.exit_code == 1
        assert error.value.remedy
        return error.value.message

    return read


def change(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / f"{name}.csv"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize("name", listed(TABLES))
def test_every_bundled_table_meets_its_schema(name):
    table = timelines.read(TABLES, name)
    assert len(table) > 0
    assert list(table.columns) == schema(TABLES, name).columns
    assert table[schema(TABLES, name).key].is_unique


def test_cells_stay_text_in_the_order_of_the_file(project, timeline):
    timeline("truces", {"truce_id": "b", "announced_date": "2025-05"}, {"truce_id": "a", "name": " Geneva "})
    table = timelines.read(project.timelines, "truces")
    assert table["truce_id"].tolist() == ["b", "a"]
    assert table["announced_date"].iloc[0] == "2025-05"
    assert table["name"].iloc[1] == "Geneva"


REQUIRED = [column.name for column in schema(TABLES, "tariff_steps").fields if column.constraints.required]


@pytest.mark.parametrize("column", REQUIRED)
def test_a_required_cell_may_not_be_blank(refused, column):
    message = refused("tariff_steps", {}, {column: " "})
    assert f"tariff_steps.csv, line 3: {column} ' ' is blank." in message


@pytest.mark.parametrize(
    ("name", "row", "says"),
    [
        (
            "scheduling",
            {"jurisdiction": "Chnia"},
            "jurisdiction 'Chnia' is not allowed. Did you mean 'China'?",
        ),
        ("scheduling", {"control": "banned"}, "control 'banned' is not allowed"),
        ("scheduling", {"step": "adoptd"}, "step 'adoptd' is not allowed. Did you mean 'adopted'?"),
        (
            "scheduling",
            {"destinations": "US; MX; UK"},
            "destinations 'US; MX; UK' is not allowed. Did you mean 'US'?",
        ),
        ("scheduling", {"destinations": "United States"}, "destinations 'United States' is not allowed"),
        ("scheduling", {"chemicals_count": "Thirteen"}, "chemicals_count 'Thirteen' is not an integer"),
        ("scheduling", {"chemicals_count": "0"}, "chemicals_count '0' is below 1"),
        ("scheduling", {"chemicals_count": "13.5"}, "chemicals_count '13.5' is not an integer"),
        ("cooperation", {"countries": "China; Untied States"}, "Did you mean 'United States'?"),
        ("cooperation", {"planned": "Planned"}, "planned 'Planned' is not allowed. Allowed: yes, no."),
        ("commitments", {"is_request": ""}, "is_request '' is blank"),
        ("commitments", {"status_code": "meet"}, "status_code 'meet' is not allowed. Did you mean 'met'?"),
        ("us_announcements", {"supply_from": "China; Guatamala"}, "Did you mean 'Guatemala'?"),
        ("us_case_persons", {"role_class": "suplier"}, "Did you mean 'supplier'?"),
        ("china_enforcement", {"kind": "arest"}, "Did you mean 'arrest'?"),
        ("tariff_steps", {"measure": "fentanyl_iepa"}, "Did you mean 'fentanyl_ieepa'?"),
        ("tariff_steps", {"tied_to_fentanyl": "maybe"}, "tied_to_fentanyl 'maybe' is not allowed"),
        ("tariff_steps", {"rate_pct": "20%"}, "rate_pct '20%' is not a number"),
        ("tariff_steps", {"rate_pct": "nan"}, "rate_pct 'nan' is not a number"),
        ("tariff_steps", {"effective_date": "4 Feb 2025"}, "effective_date '4 Feb 2025' is not a date"),
        ("tariff_steps", {"end_date": "2025-02-30"}, "end_date '2025-02-30' is not a date"),
        (
            "truces",
            {"confidence": "reportd"},
            "confidence 'reportd' is not allowed. Did you mean 'reported'?",
        ),
        ("truces", {"confidence": ""}, "confidence '' is blank"),
        ("truces", {"source_url": "example.org"}, "source_url 'example.org' is not a web address"),
        ("readouts", {"us_source_url": "javascript:alert(1)"}, "is not a web address"),
        ("substances", {"hs6_2022": "29333"}, "hs6_2022 '29333' is not written as it should be"),
        ("estimates", {"change_pct": "a quarter"}, "change_pct 'a quarter' is not a number"),
    ],
)
def test_a_bad_value_is_refused_with_file_line_value_and_the_nearest_right_one(refused, name, row, says):
    message = refused(name, {}, row)
    assert f"{name}.csv, line 3: {next(iter(row))} " in message
    assert says in message


@pytest.mark.parametrize("confidence", ["confirmed", "reported"])
@pytest.mark.parametrize("column", ["publisher", "source_title", "source_url"])
def test_a_row_that_is_not_unconfirmed_cites_its_publisher(refused, column, confidence):
    row = SOURCED | {"confidence": confidence, column: ""}
    message = refused("truces", SOURCED, row)
    assert f"truces.csv, line 3: {column} '' is blank in a row that is not marked unconfirmed" in message


def test_an_unconfirmed_row_may_lack_its_source(project, timeline):
    timeline("truces", {"confidence": "unconfirmed"})
    assert len(timelines.read(project.timelines, "truces")) == 1


def test_an_id_twice_is_refused_naming_both_lines(refused):
    row = {"truce_id": "T-1"}
    assert "truces.csv, line 4: the key T-1 stands in line 2 already" in refused("truces", row, {}, row)


def test_a_missing_and_an_unknown_column_are_refused(project, timeline):
    path = timeline("truces", {})
    path.write_text(path.read_text().replace("terms", "conditions", 1))
    with pytest.raises(DataRefused, match="line 1: missing column 'terms'; unknown column 'conditions'"):
        timelines.read(project.timelines, "truces")


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("scheduling", ",NPP,,NPP,", ",NPP,,NPPP,", "substances 'NPPP' names what substances.csv"),
        (
            "substitution", "CN-2019-01", "CN-2019-99",
            "control_event_id 'CN-2019-99' names what scheduling.csv does not hold. Did you mean 'CN-2019-0",
        ),
        (
            "substitution", "phenethyl chloride; phenethyl iodide,", "phenethyl chlorid; phenethyl iodide,",
            "Did you mean 'phenethyl chloride'?",
        ),
        ("hs_codes", ",2002,291431,", ",02,291431,", "first_hs_edition '02' is not a year"),
        ("tariff_responses", "US-FEN-01,yes", "US-FEN-91,yes", "answers_step_id 'US-FEN-91' names what"),
        ("us_case_persons", "UA-01,USC-01", "UA-01,USC-91", "case_id 'USC-91' names what us_cases.csv"),
        ("china_enforcement", "yes,China,CE-02,", "yes,China,CE-92,", "same_case_as 'CE-92' names what"),
        ("us_cases", ',USC-19,"El Epoch', ',,"El Epoch', "overlaps 'USC-20' is not named back"),
    ],
)  # fmt: skip
def test_a_broken_cell_of_a_bundled_table_is_refused_with_the_nearest_name(folder, name, old, new, message):
    change(folder, name, old, new)
    with pytest.raises(DataRefused) as refused:
        timelines.read(folder, name)
    assert message in refused.value.message
    assert f"{name}.csv, line " in refused.value.message


def test_a_group_needs_no_row_where_the_schema_allows_groups(folder):
    links = timelines.read(TABLES, "substitution").set_index("link_id")
    assert links.loc["SUB-06", "successor"] == "4-piperidone derivatives (group)"
    change(folder, "scheduling", ",NPP,,NPP,", ",NPP,,NPP (group),")
    with pytest.raises(DataRefused, match="names what substances"):
        timelines.read(folder, "scheduling")


@pytest.mark.parametrize(
    ("announced", "effective", "end", "named"),
    [
        ("2025-02-01", "2052-02-04", "2025-03-01", "effective_date '2052-02-04' lies after end_date"),
        ("2025-03", "2025-02-04", "", "announced_date '2025-03' lies after effective_date"),
        ("2025-02-01", "", "2024", "announced_date '2025-02-01' lies after end_date"),
    ],
)
def test_dates_out_of_order_are_refused(timeline, project, announced, effective, end, named):
    dates = {"announced_date": announced, "effective_date": effective, "end_date": end}
    timeline("tariff_steps", {"announced_date": "2025-01-01"}, dates)
    with pytest.raises(DataRefused, match=rf"tariff_steps\.csv, line 3: {named}"):
        timelines.read(project.timelines, "tariff_steps")


@pytest.mark.parametrize(
    ("announced", "effective"), [("2025-03-04", "2025-03"), ("2025", "2025-02-04"), ("2025-02-04",) * 2]
)
def test_dates_that_may_be_in_order_are_accepted(timeline, project, announced, effective):
    timeline("tariff_steps", {"announced_date": announced, "effective_date": effective})
    assert len(timelines.read(project.timelines, "tariff_steps")) == 1


@pytest.mark.parametrize(("rate", "what"), [("-1", "is below 0"), ("2000", "is above 1000")])
def test_a_rate_out_of_range_is_refused(timeline, project, rate, what):
    timeline("tariff_steps", {"rate_pct": rate})
    with pytest.raises(DataRefused, match=f"rate_pct '{rate}' {what}"):
        timelines.read(project.timelines, "tariff_steps")


def test_every_rate_and_count_of_the_bundled_schemas_has_a_range():
    for name in listed(TABLES):
        for column in schema(TABLES, name).fields:
            if column.type in ("number", "integer"):
                assert column.constraints.minimum is not None, f"{name}, {column.name}"
