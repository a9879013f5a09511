"""A dataset is found by its name, and a file's dataset by its header row."""

import re

import pytest

from analysis.errors import DataRefused, UsageError
from analysis.sources import catalogue
from analysis.sources.catalogue import CBP_MONTHLY, CBP_YEARLY, DATASETS
from analysis.sources.cbp.reader import MONTHLY_COLUMNS


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


def test_an_unknown_name_is_a_usage_error_that_lists_the_known_ones():
    with pytest.raises(UsageError, match="no dataset 'cbp/drugs'") as unknown:
        catalogue.dataset("cbp/drugs")
    assert "cbp/drug_seizures" in unknown.value.remedy
    assert unknown.value.exit_code == 2
    assert catalogue.dataset("cbp/drug_seizures") is CBP_MONTHLY


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
