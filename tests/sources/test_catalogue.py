"""A dataset is found by its name, and a file's dataset by its header row."""

import re
from pathlib import Path

import pandas as pd
import pytest

from analysis.errors import DataRefused, UnknownName
from analysis.sources import catalogue
from analysis.sources.catalogue import DATASETS
from analysis.sources.cbp.reader import MONTHLY as CBP_MONTHLY
from analysis.sources.cbp.reader import MONTHLY_COLUMNS
from analysis.sources.cbp.reader import YEARLY as CBP_YEARLY


@pytest.fixture
def header(tmp_path):
    def write(columns: str):
        path = tmp_path / "file.csv"
        path.write_text(columns + "\n1\n", encoding="utf-8")
        return path

    return write


def test_every_dataset_is_registered_under_its_own_name():
    assert all(name == dataset.name for name, dataset in DATASETS.items())
    assert {"cbp/drug_seizures", "cbp/fentanyl_fiscal_year"} <= set(DATASETS)


def test_names_are_publisher_and_dataset():
    assert [name for name in DATASETS if not re.fullmatch(r"[a-z][a-z0-9_]*/[a-z][a-z0-9_]*", name)] == []


def test_every_dataset_says_who_publishes_it_where_and_under_which_terms():
    for dataset in DATASETS.values():
        assert dataset.title and dataset.question.endswith("?") and dataset.publisher and dataset.licence
        assert dataset.url.startswith("https://")
        assert dataset.lag_days >= 0


def test_period_key_and_values_are_columns_of_the_schema():
    for dataset in DATASETS.values():
        columns = set(dataset.schema.columns)
        assert {dataset.period, *dataset.key, *dataset.values} <= columns, dataset.name
        assert dataset.period in dataset.key, dataset.name
        assert not set(dataset.key) & set(dataset.values), dataset.name


def test_schemas_are_strict_and_hold_the_key_unique():
    for dataset in DATASETS.values():
        assert dataset.schema.strict is True, dataset.name
        assert dataset.schema.unique == list(dataset.key), dataset.name


def test_an_unknown_name_is_refused_with_the_nearest_one():
    with pytest.raises(UnknownName, match="no dataset is called 'cbp/drugs'") as unknown:
        catalogue.dataset("cbp/drugs")
    assert "Did you mean 'cbp/drug_seizures'?" in unknown.value.message
    assert catalogue.dataset("cbp/drug_seizures") is CBP_MONTHLY


def test_every_reader_and_fetcher_of_a_publisher_is_registered():
    folder = Path(catalogue.__file__).parent
    modules = {
        f"{path.parent.name}.{path.stem}": path.read_text(encoding="utf-8") for path in folder.glob("*/*.py")
    }
    assert set(catalogue.FETCHING) == {name for name, text in modules.items() if "\nFETCHERS = " in text}
    readers = {name for name, text in modules.items() if "\nDATASETS = " in text}
    assert set(catalogue.READERS) <= readers
    assert {*catalogue.READERS, *catalogue._unlisted()} == readers


def test_a_fetcher_brings_what_a_dataset_reads_or_what_no_snapshot_holds():
    for name, fetcher in catalogue.fetchers().items():
        assert (fetcher.keeps == "vintage") == (name in DATASETS), name
        assert name.split("/")[0] == fetcher.site.name, name


def test_words_of_a_closed_set_are_read_off_the_schema():
    assert CBP_MONTHLY.categories["land_filter"] == ("land", "other")
    assert set(CBP_MONTHLY.categories) == {"component", "border", "land_filter", "area", "drug"}
    assert set(DATASETS["comtrade/us_bilateral_monthly"].categories) == {"partner", "flow", "valuation"}
    assert DATASETS["census/us_imports_from_china"].categories == {}


def test_a_word_that_a_column_cannot_hold_is_refused_with_the_nearest_one():
    assert CBP_MONTHLY.member("drug", "Fentanyl") == "Fentanyl"
    with pytest.raises(UnknownName) as unknown:
        CBP_MONTHLY.member("drug", "Fentanil")
    assert unknown.value.message.startswith(
        "cbp/drug_seizures: no drug is called 'Fentanil'. Did you mean 'Fentanyl'? There are: Cocaine, "
    )
    with pytest.raises(UnknownName, match=r"no land filter is called 'Land'\. Did you mean 'land'"):
        CBP_MONTHLY.member("land_filter", "Land")


def test_a_column_that_does_not_exist_has_no_members():
    with pytest.raises(UnknownName, match=r"no column is called 'drugs'\. Did you mean 'drug'"):
        CBP_MONTHLY.member("drugs", "Fentanyl")


def test_a_column_without_a_closed_set_holds_any_word():
    assert DATASETS["comtrade/hs6_world_annual"].member("hs6", "293333") == "293333"


@pytest.mark.parametrize("name", DATASETS)
def test_an_empty_table_has_the_columns_and_types_of_the_schema(name):
    empty = DATASETS[name].empty()
    assert len(empty) == 0
    assert list(empty.columns) == list(DATASETS[name].schema.columns)
    pd.testing.assert_frame_equal(DATASETS[name].schema.validate(empty), empty)


def test_a_monthly_file_is_told_by_its_header_though_a_column_is_missing(header):
    assert catalogue.recognise(header(",".join(MONTHLY_COLUMNS))) is CBP_MONTHLY
    assert catalogue.recognise(header(",".join(MONTHLY_COLUMNS[1:]))) is CBP_MONTHLY


def test_a_yearly_file_is_told_by_its_header(header):
    assert catalogue.recognise(header("fiscal_year,component,region,pounds,seizure_events")) is CBP_YEARLY


def test_no_header_belongs_to_two_datasets():
    for columns in (
        list(MONTHLY_COLUMNS),
        ["fiscal_year", "component", "region", "pounds", "seizure_events"],
    ):
        assert sum(dataset.recognise(columns) for dataset in DATASETS.values()) == 1


def test_a_foreign_header_is_refused_with_its_columns(header):
    with pytest.raises(
        DataRefused, match=re.escape("file.csv, line 1: no known dataset has the columns a, b")
    ):
        catalogue.recognise(header("a,b"))


def test_the_aggregate_cannot_date_itself():
    assert CBP_YEARLY.infer_published is None
    assert CBP_YEARLY.transcription == "aggregated by a third party"
    assert CBP_MONTHLY.transcription == "as published"
