"""Event tables kept by hand: what they may hold, and that what they may not is refused with its line."""

import pytest

from analysis.errors import DataRefused
from analysis.sources import timelines
from analysis.sources.timelines import CONFIDENCE, TIMELINES

SOURCED = {
    "confidence": "confirmed",
    "publisher": "An office",
    "source_title": "A notice",
    "source_url": "https://example.org/notice",
}


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


@pytest.mark.parametrize("name", sorted(TIMELINES))
def test_every_bundled_table_reads(repository, name):
    table = timelines.read(repository.timelines, name)
    assert len(table) > 0
    assert set(table["confidence"]) <= set(CONFIDENCE)
    assert table[TIMELINES[name].key].is_unique


def test_every_bundled_table_has_a_contract(repository):
    assert {path.stem for path in repository.timelines.glob("*.csv")} == set(TIMELINES)


def test_contracts_name_columns_they_have():
    for contract in TIMELINES.values():
        columns = {*contract.columns, *timelines.SOURCE_COLUMNS}
        named = {contract.key, *contract.required, *contract.dates, *contract.visible_from}
        named |= {*contract.masked_after, *contract.allowed, *contract.numbers}
        assert named <= columns, contract.name
        assert {*contract.visible_from, *contract.masked_after} - set(contract.dates) <= {
            "first_hs_edition",
            "continuous_since",
        }, contract.name


def test_cells_stay_text_in_the_order_of_the_file(project, timeline):
    timeline("truces", {"truce_id": "b", "announced_date": "2025-05"}, {"truce_id": "a", "name": " Geneva "})
    table = timelines.read(project.timelines, "truces")
    assert table["truce_id"].tolist() == ["b", "a"]
    assert table["announced_date"].iloc[0] == "2025-05"
    assert table["name"].iloc[1] == "Geneva"
    assert list(table.columns) == [*timelines.TRUCES.columns, *timelines.SOURCE_COLUMNS]


@pytest.mark.parametrize("column", timelines.TARIFF_STEPS.required)
def test_a_required_cell_may_not_be_blank(refused, column):
    message = refused("tariff_steps", {}, {column: " "})
    assert f"tariff_steps.csv, line 3: {column} ' ' is blank." in message


@pytest.mark.parametrize(
    ("name", "row", "says"),
    [
        ("scheduling", {"jurisdiction": "Atlantis"}, "jurisdiction 'Atlantis' is not allowed"),
        ("scheduling", {"control": "banned"}, "control 'banned' is not allowed"),
        ("scheduling", {"step": "done"}, "step 'done' is not allowed"),
        ("scheduling", {"coverage": "all"}, "coverage 'all' is not allowed"),
        ("tariff_steps", {"tied_to_fentanyl": "maybe"}, "tied_to_fentanyl 'maybe' is not allowed"),
        ("tariff_steps", {"rate_pct": "20%"}, "rate_pct '20%' is not a number"),
        ("tariff_steps", {"effective_date": "4 Feb 2025"}, "effective_date '4 Feb 2025' is not a date"),
        ("tariff_steps", {"end_date": "2025-02-30"}, "end_date '2025-02-30' is not a date"),
        ("truces", {"source_date": "2025-13"}, "source_date '2025-13' is not a date"),
        ("truces", {"confidence": "sure"}, "confidence 'sure' is not allowed"),
        ("truces", {"confidence": ""}, "confidence '' is blank"),
        ("substances", {"cas_confidence": "reported"}, "cas_confidence 'reported' is not allowed"),
    ],
)
def test_a_bad_value_is_refused_with_file_line_and_value(refused, name, row, says):
    assert f"{name}.csv, line 3: {says}" in refused(name, {}, row)


@pytest.mark.parametrize("confidence", ["confirmed", "reported"])
@pytest.mark.parametrize("column", ["publisher", "source_title", "source_url"])
def test_a_row_that_is_not_unconfirmed_cites_its_publisher(refused, column, confidence):
    row = SOURCED | {"confidence": confidence, column: ""}
    message = refused("truces", SOURCED, row)
    assert f"truces.csv, line 3: {column} '' is blank in a row that is not marked unconfirmed" in message


def test_an_unconfirmed_row_may_lack_its_source_but_not_have_a_false_address(project, timeline, refused):
    timeline("truces", {"confidence": "unconfirmed"})
    assert len(timelines.read(project.timelines, "truces")) == 1
    message = refused("truces", {"source_url": "example.org"})
    assert "line 2: source_url 'example.org' is not a web address" in message


def test_an_id_twice_is_refused_naming_both_lines(refused):
    row = {"truce_id": "T-1"}
    assert "truces.csv, line 4: the key T-1 stands in line 2 already" in refused("truces", row, {}, row)


def test_a_missing_and_an_unknown_column_are_refused(project, timeline):
    path = timeline("truces", {})
    path.write_text(path.read_text().replace("terms", "conditions", 1))
    with pytest.raises(DataRefused, match="line 1: missing column 'terms'; unknown column 'conditions'"):
        timelines.read(project.timelines, "truces")
