"""The hand-kept tables meet their contracts, and a broken one is refused by file, line and value."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import pytest
import yaml

from analysis.errors import DataRefused
from analysis.sources import timelines

TABLES = Path(__file__).resolve().parents[2] / "data" / "timelines"
ORIGIN = yaml.safe_load((TABLES / "origin.yml").read_text(encoding="utf-8"))
DESCRIBED = {entry["file"].removesuffix(".csv"): entry for entry in ORIGIN["tables"]}


@pytest.fixture
def folder(tmp_path):
    return Path(shutil.copytree(TABLES, tmp_path / "timelines"))


def change(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / f"{name}.csv"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_every_table_has_a_contract_and_a_description():
    files = {path.stem for path in TABLES.glob("*.csv")}
    assert files == set(timelines.TIMELINES) == set(DESCRIBED)


@pytest.mark.parametrize("name", timelines.TIMELINES)
def test_the_description_is_of_the_table(name):
    table = timelines.read(TABLES, name)
    entry = DESCRIBED[name]
    assert entry["rows"] == len(table)
    assert list(entry["columns"]) == list(table.columns)
    assert Counter(table["confidence"]) == Counter(entry["confidence_counts"])


def test_the_last_review_is_the_one_described():
    assert timelines.REVIEWED.isoformat() == ORIGIN["last_reviewed"]


@pytest.mark.parametrize("name", timelines.TIMELINES)
def test_a_contract_names_only_columns_it_has(name):
    timeline = timelines.TIMELINES[name]
    held = set(timeline.columns + timelines.SOURCE_COLUMNS)
    named = {timeline.key, *timeline.required, *timeline.dates, *timeline.visible_from, *timeline.numbers}
    named |= {*timeline.masked_after, *timeline.not_before, *timeline.hindsight, *timeline.years}
    named |= {*timeline.allowed, *timeline.references, *timeline.mutual, *timeline.withheld}
    named |= {column for columns in timeline.withheld.values() for column in columns}
    assert named <= held


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("scheduling", ",NPP,NPP,", ",NPP,NPPP,", "substances 'NPPP' names what substances.csv"),
        ("substitution", "CN-2019-01", "CN-2019-99", "control_event_id 'CN-2019-99' names what"),
        (
            "substitution",
            "phenethyl chloride; phenethyl iodide,",
            "phenethyl chlorid; phenethyl iodide,",
            "successor",
        ),
        ("tariff_responses", "US-FEN-01,yes", "US-FEN-91,yes", "answers_step_id 'US-FEN-91' names what"),
        ("enforcement", ",ENF-05,US Dep", ",ENF-95,US Dep", "related_to 'ENF-95' names what"),
        ("enforcement", ",ENF-05,US Dep", ",,US Dep", "related_to 'ENF-01; ENF-03' is not named back"),
        ("cooperation", ",summit,", ",summits,", "kind 'summits' is not allowed"),
        ("commitments", "2018-12-01", "2018-13-01", "made_date '2018-13-01' is not a date"),
        ("enforcement", ",1,0,2,0,,", ",one,0,2,0,,", "cases_count 'one' is not a number"),
        ("hs_codes", "293331,HS6", "293332,HS6", "stands in line"),
        ("hs_codes", ",2002,291431,", ",02,291431,", "first_hs_edition '02' is not a year"),
        ("disclosure", ",partly,", ",mostly,", "public 'mostly' is not allowed"),
        ("legal_gaps", "None found.,,open", ",,open", "change '' is blank"),
        ("readouts", "only China says it", "China says it", "agreement 'China says it' is not allowed"),
        ("tariff_pending", "threat,", "menace,", "kind 'menace' is not allowed"),
        ("average_tariffs", ",3.1,", ",n/a,", "rate_pct 'n/a' is not a number"),
        ("tariff_rulings", "2025-05-28,2025-05-28", ",2025-05-28", "announced_date '' is blank"),
    ],
)
def test_a_broken_cell_is_refused_by_name(folder, name, old, new, message):
    change(folder, name, old, new)
    with pytest.raises(DataRefused) as refused:
        timelines.read(folder, name)
    assert message in refused.value.message
    assert f"{name}.csv, line " in refused.value.message


def test_a_group_needs_no_row_among_the_substances():
    links = timelines.read(TABLES, "substitution").set_index("link_id")
    assert links.loc["SUB-06", "successor"] == "4-piperidone derivatives (group)"


def test_codes_stay_text():
    codes = timelines.read(TABLES, "hs_codes")
    assert all(isinstance(code, str) and len(code) == 6 for code in codes["code"])


def test_us_charges_against_suppliers_in_china_add_up_as_settled():
    rows = timelines.read(TABLES, "enforcement")
    charged = rows[
        (rows["authority_country"] == "United States")
        & (rows["kind"] == "indictment")
        & rows["target_country"].map(lambda text: "China" in timelines.names_in(text))
    ]
    assert charged["cases_count"].astype(int).sum() == 6
    assert charged["persons_count"].astype(int).sum() == 57
    assert charged["in_custody_count"].replace("", "0").astype(int).sum() == 2
