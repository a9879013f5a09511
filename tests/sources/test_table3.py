"""NFLIS Table 3: four blocks of states under one title, each with a header of its own."""

from __future__ import annotations

import csv
import io

import pandas as pd
import pytest

from analysis.errors import DataRefused
from analysis.sources import catalogue
from analysis.sources.nflis import table3
from analysis.sources.us_states import STATES
from tests.sources.support import raw_file

NAMES = list(STATES)
BLOCKS = (NAMES[:13], NAMES[13:26], NAMES[26:39], NAMES[39:])
WIDTH = 15
SOURCE = (
    "Source: U.S. Drug Enforcement Administration, Diversion Control Division, National Forensic Laboratory "
    "Information System, 2018. Data generated: September 5, 2019."
)
DRUGS = ("Acetyl fentanyl", "ANPP", "Fentanyl")


def grid(title="Substances: 2018", drugs=DRUGS, count="1", source=SOURCE):
    """Return the cells of a file: every count is `count`, but for Ohio's fentanyl, which is 1,007."""
    lines = [[f"Table 3. State Counts for Fentanyl and Fentanyl-Related {title}"], ["Counts of fentanyl"], []]
    for states in BLOCKS:
        lines.append(["Drug", *states])
        lines += [
            [drug, *("1,007" if (drug, state) == ("Fentanyl", "Ohio") else count for state in states)]
            for drug in drugs
        ]
        lines.append([])
    lines += [["ANPP=4-anilino-N-phenethyl-4-piperidine"], [source]]
    return [[*line, *[""] * (WIDTH - len(line))] for line in lines]


def write(tmp_path, cells):
    path = tmp_path / "table3.csv"
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(cells)
    path.write_bytes(text.getvalue().encode())
    return path


def read(tmp_path, cells):
    return table3.read_table3(write(tmp_path, cells))


def start_of(cells, block):
    return [number for number, line in enumerate(cells) if line[0] == "Drug"][block]


def test_every_state_of_every_block_is_read_under_its_own_header(tmp_path):
    table = read(tmp_path, grid())
    assert len(table) == len(STATES) * len(DRUGS)
    fentanyl = table[table["substance"] == "Fentanyl"].set_index("state")["identifications"]
    assert fentanyl["OH"] == 1007
    assert fentanyl.sum() == 1007 + 50
    assert set(table["year"]) == {2018}


def test_anpp_goes_by_its_name_of_today(tmp_path):
    assert set(read(tmp_path, grid())["substance"]) == {"Acetyl fentanyl", "4-ANPP", "Fentanyl"}


def test_a_block_may_begin_with_state_instead_of_drug(tmp_path):
    cells = grid()
    cells[start_of(cells, 1)][0] = "State"
    assert len(read(tmp_path, cells)) == len(STATES) * len(DRUGS)


def test_names_that_differ_in_case_or_a_blank_between_blocks_are_one_drug(tmp_path):
    cells = grid()
    cells[start_of(cells, 3) + 1][0] = "AcetylFentanyl "
    assert set(read(tmp_path, cells)["substance"]) == {"Acetyl fentanyl", "4-ANPP", "Fentanyl"}


def test_a_prime_that_was_lost_is_put_back(tmp_path):
    table = read(tmp_path, grid(drugs=(*DRUGS, "4?-Methyl acetyl fentanyl")))
    assert "4'-Methyl acetyl fentanyl" in set(table["substance"])


def test_a_zero_is_a_count_and_a_column_without_a_state_is_none(tmp_path):
    cells = grid(count="0")
    start = start_of(cells, 3)
    for line in cells[start + 1 : start + 4]:
        line[13] = " "
    table = read(tmp_path, cells)
    assert (table["identifications"] == 0).sum() == len(STATES) * len(DRUGS) - 1


def test_it_is_dated_by_the_month_in_which_the_data_were_generated(tmp_path):
    table = read(tmp_path, grid())
    assert table["generated"].unique().tolist() == [pd.Timestamp(2019, 9, 5)]
    assert f"{table3.month_generated(table):%Y-%m-%d}" == "2019-09-01"


def test_its_title_tells_the_file(tmp_path):
    assert catalogue.recognise(write(tmp_path, grid())).name == "nflis/public_table3"


def damaged(place, value, block=0, line=1):
    cells = grid()
    cells[start_of(cells, block) + line][place] = value
    return cells


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        (grid(title="Drugs: 2018"), "line 1: the title is 'Table 3"),
        (grid(source="Source: DEA."), "no line, or more than one, says 'Data generated"),
        (grid(source=SOURCE.replace("September 5", "Septober 5")), "holds no day"),
        (damaged(3, "n/a"), "line 5: column 4 'n/a' is not a number"),
        (damaged(3, ""), "is not a number"),
        (damaged(3, "1.5"), "is not a whole number"),
        (damaged(3, "-1"), "is below 0"),
        (damaged(14, "5"), "stands under no state"),
        (damaged(3, "Ontario", line=0), "is not known as a state"),
        (damaged(1, "Ohio", line=0), "no column for AL"),
        (damaged(14, "Ohio", line=0), "is not a number"),
        (damaged(0, "Fentanil", block=2), "line 14: the blocks do not list the same drugs: acetylfentanyl"),
        (damaged(0, "Fentanyl", block=2), "a drug stands twice in its block"),
    ],
)
def test_what_cannot_be_read_is_refused(tmp_path, cells, message):
    with pytest.raises(DataRefused, match=message):
        read(tmp_path, cells)


def test_a_file_without_its_last_block_is_refused(tmp_path):
    cells = grid()
    del cells[start_of(cells, 3) : start_of(cells, 3) + 4]
    with pytest.raises(DataRefused, match="no column for RI"):
        read(tmp_path, cells)


# Fentanyl as first published, and how many drugs were listed.
@pytest.mark.parametrize(
    ("year", "fentanyl", "drugs"),
    [(2017, 59152, 36), (2018, 86840, 49), (2019, 100459, 41), (2020, 112640, 41), (2021, 156843, 60)],
)
def test_the_publishers_own_files_load(year, fentanyl, drugs):
    table = table3.read_table3(raw_file(f"2026-11/nflis/nflis_public_table3_{year}.csv"))
    assert set(table["year"]) == {year}
    assert table["substance"].nunique() == drugs
    assert len(table) == drugs * len(STATES)
    assert table.loc[table["substance"] == "Fentanyl", "identifications"].sum() == fentanyl
