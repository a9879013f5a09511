"""Hand-kept YAML is read strictly: a refusal names file, line, remedy and the nearest right name."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

import pytest
from pydantic import AfterValidator, ValidationInfo

from analysis import yaml_file
from analysis.errors import DataRefused
from analysis.yaml_file import Day, MayBeBlank, Model, Number, Several, Text, Wrong


def _tame(name: str, info: ValidationInfo) -> str:
    known = (info.context or {}).get("animals", {"cat", "dog"})
    if name not in known:
        raise Wrong.name("animal", name, known)
    return name


class Visit(Model):
    day: Day
    animal: Annotated[Text, AfterValidator(_tame)] = "cat"
    cost: float = 0.0


def _in_order(visits: tuple[Visit, ...]) -> tuple[Visit, ...]:
    for number in range(1, len(visits)):
        if visits[number].day < visits[number - 1].day:
            raise Wrong("a visit comes too late.", "Sort them.", at=(number, "day"))
    return visits


class Practice(Model):
    name: Text
    kind: Literal["small", "large"]
    number: Number
    note: MayBeBlank = ""
    visits: Annotated[Several[Visit], AfterValidator(_in_order)] = ()


GOOD = """\
name: " Vet "
kind: small
number: 2026-01-02
note:
visits:
  - day: 2026-01-02
    animal: dog
    cost: 12
  - {day: "2026-01-03"}
"""


@pytest.fixture
def read(tmp_path):
    def of(text: str, **options) -> Practice:
        path = tmp_path / "practice.yml"
        path.write_text(text, encoding="utf-8")
        return yaml_file.read(path, Practice, **options)

    return of


def test_a_good_file_is_read_as_its_model(read):
    practice = read(GOOD)
    assert (practice.name, practice.kind, practice.number, practice.note) == (
        "Vet",
        "small",
        "2026-01-02",
        "",
    )
    assert [visit.day for visit in practice.visits] == [dt.date(2026, 1, 2), dt.date(2026, 1, 3)]
    assert [(visit.animal, visit.cost) for visit in practice.visits] == [("dog", 12.0), ("cat", 0.0)]


@pytest.mark.parametrize(
    ("old", "new", "line", "what", "remedy"),
    [
        ("kind: small", "kind: smal", 2, "Did you mean 'small'", "Write one of 'small' or 'large'."),
        ("kind: small", "kid: small", 2, "'kid' is not a field. Did you mean 'kind'", "Correct the name"),
        ("kind: small\n", "", 1, "'kind' is missing.", "Fill it in."),
        ('" Vet "', "12", 1, "name: '12' is no text.", "quotes"),
        ('" Vet "', '"  "', 1, "name: '  ' is empty.", "quotes"),
        ('" Vet "', "[a]", 1, "name: this is no text.", "quotes"),
        ("note:\n", "note: a\nnote: b\n", 5, "'note' stands twice.", "Keep one"),
        ("- day: 2026-01-02", "- day: 2026-02-30", 6, "'2026-02-30' is not a day.", "YYYY-MM-DD"),
        ("- day: 2026-01-02", "- day: 2 January", 6, "'2 January' is not a day.", "YYYY-MM-DD"),
        ("animal: dog", "animal: dgo", 7, "no animal is called 'dgo'. Did you mean 'dog'", "cat, dog"),
        ("cost: 12", "cost: twelve", 8, "cost", "Correct it."),
        ('"2026-01-03"', '"2025-01-03"', 9, "a visit comes too late.", "Sort them."),
        ("  - day", "  day", 5, "", "Correct the file"),
        ("name:", "- name:", 1, "", "Correct the file"),
    ],
)
def test_a_refusal_names_the_line_and_what_to_do(read, old, new, line, what, remedy):
    assert old in GOOD
    with pytest.raises(DataRefused) as refused:
        read(GOOD.replace(old, new, 1))
    assert what in refused.value.what
    assert remedy in refused.value.remedy
    if what:
        assert refused.value.where == f"practice.yml, line {line}"


def test_a_check_may_need_to_know_of_the_world_outside(read):
    assert read(GOOD.replace("dog", "owl"), context={"animals": {"owl", "cat"}}).visits[0].animal == "owl"


@pytest.mark.parametrize("text", ["", "# only a comment\n"])
def test_an_empty_file_is_refused(read, text):
    with pytest.raises(DataRefused, match="the file is empty"):
        read(text)


@pytest.mark.parametrize("text", ["[1, 2]\n", "visits\n"])
def test_what_is_no_mapping_is_refused(read, text):
    with pytest.raises(DataRefused, match="no mapping of fields") as refused:
        read(text)
    assert refused.value.where == "practice.yml, line 1"


def test_a_file_that_is_not_there_or_no_text_is_refused_under_the_name_given(tmp_path):
    with pytest.raises(DataRefused, match="FileNotFoundError") as refused:
        yaml_file.read(tmp_path / "none.yml", Practice, where="data/none.yml")
    assert refused.value.where == "data/none.yml"
    (tmp_path / "bytes.yml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(DataRefused, match="UnicodeDecodeError"):
        yaml_file.read(tmp_path / "bytes.yml", Practice)
