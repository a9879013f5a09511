"""Documents of the Federal Register, and the months in which the absence of one says anything."""

import datetime as dt

import pytest

from analysis.errors import DataRefused
from analysis.sources import catalogue
from analysis.sources.federal_register import reader as register
from analysis.store.asof import View
from tests.sources.support import raw_file, write_csv

NOW = dt.date(2026, 11, 24)
SITE = "https://www.federalregister.gov/documents"


def document(number="2021-04242", day="2021-03-01", abstract="Words.", **others):
    url = f"{SITE}/{day.replace('-', '/')}/{number}/title"
    cells = (number, day, "Temporary Placement of Brorphine in Schedule I", abstract, url)
    return dict(zip(register.DOCUMENT_COLUMNS, cells, strict=True)) | others


@pytest.fixture
def read(tmp_path):
    return lambda *rows: register.read_documents(write_csv(tmp_path / "documents.csv", rows))


@pytest.fixture
def coverage(tmp_path):
    def read(**counts):
        rows = [
            dict(zip(register.COVERAGE_COLUMNS, (month.replace("_", "-")[1:], count), strict=True))
            for month, count in counts.items()
        ]
        return register.read_coverage(write_csv(tmp_path / "coverage.csv", rows))

    return read


def test_an_absence_proves_nothing_in_a_month_of_few_documents_or_before_the_first(coverage):
    table = coverage(m2020_04=2412, m2020_05=147, m2024_07=1500, m2024_06=1499)
    assert table["covered"].tolist() == [True, False, False, True]
    assert register.covered(table, dt.date(2020, 4, 30))
    assert not register.covered(table, dt.date(2020, 5, 1))
    assert not register.covered(table, dt.date(2019, 5, 1))
    assert not register.covered(table, dt.date(2026, 3, 1))


def test_an_abstract_that_was_cut_is_marked_and_a_longer_one_refused(read):
    table = read(document("2021-00001"), document("2021-00002", abstract="x" * 1200))
    assert table["abstract_cut"].tolist() == [False, True]
    with pytest.raises(DataRefused, match="is longer than abstracts"):
        read(document(abstract="x" * 1201))


def test_a_document_twice_is_refused_and_so_is_the_address_of_another(read):
    with pytest.raises(DataRefused, match="the key 2021-04242 stands in line 2 already"):
        read(document(), document(day="2021-03-02"))
    for url in ("https://example.org/2021-04242", f"{SITE}/2021/03/02/2021-04242/title"):
        with pytest.raises(DataRefused, match="is not the address of this document"):
            read(document(url=url))


def test_a_month_twice_and_a_count_that_is_none_are_refused(tmp_path, coverage):
    rows = [dict(zip(register.COVERAGE_COLUMNS, ("2020-01", "5"), strict=True))] * 2
    with pytest.raises(DataRefused, match="stands in line 2 already"):
        register.read_coverage(write_csv(tmp_path / "twice.csv", rows))
    with pytest.raises(DataRefused, match="is not a number"):
        coverage(m2020_01="")


def test_the_candidates_of_a_search_are_no_documents_file(tmp_path):
    rows = [{"document_number": "2021-04242", "type": "RULE", "title": "Brorphine", "effective_on": ""}]
    with pytest.raises(DataRefused, match="no known dataset"):
        catalogue.recognise(write_csv(tmp_path / "dea_rules.csv", rows))


def test_the_stored_tables_say_where_they_can_be_read(repository):
    view = View(repository, NOW)
    documents = view.read("federal_register/documents").table
    months = view.read("federal_register/coverage").table
    assert len(documents) == 142
    assert {"2021-04242", "2025-18103", "2025-23417"} <= set(documents["document_number"])
    assert (len(months), int(months["covered"].sum())) == (74, 54)
    assert not register.covered(months, dt.date(2021, 7, 1))
    assert register.covered(months, dt.date(2026, 2, 1))


def test_the_files_found_load():
    folder = "2026-11/federal_register"
    path = raw_file(f"{folder}/dea_fentanyl_tariff_documents_2020-01_2026-02.csv")
    assert catalogue.recognise(path) is register.DOCUMENTS
    assert len(register.read_documents(path)) == 142
    path = raw_file(f"{folder}/coverage_by_month.csv")
    assert catalogue.recognise(path) is register.COVERAGE
    assert len(register.read_coverage(path)) == 74
