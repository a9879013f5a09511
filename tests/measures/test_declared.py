"""What a file of declared results may hold, and how a slip in it or in a reference to it is answered."""

from __future__ import annotations

import pytest

from analysis.errors import DataRefused, UnknownName
from analysis.measures import declared

GOOD = """\
sources:
  files: {text: "Made-up files"}
results:
  latest_lb: {label: "Seized", unit: lb, definition: "Weight."}
  "fy{year}_lb": {label: "Seized in {year}", unit: lb, definition: "Weight."}
  "fy{year}_{area}_lb": {label: "Seized in {year} at {area}", unit: lb, definition: "Weight."}
  verdict: {label: "Verdict", type: choice, choices: [clear, weak], definition: "By rule."}
"""


@pytest.fixture
def declare(project):
    """Write a set called made_up and return it as read."""

    def write(text: str = GOOD) -> declared.ResultSet:
        (project.root / "data" / "results" / "made_up.yml").write_text(text, encoding="utf-8")
        return declared.read(project, "made_up")

    return write


def test_a_declared_name_with_places_stands_for_what_fills_them(declare):
    made = declare()
    assert made.declared("latest_lb") == "latest_lb"
    assert made.declared("fy2025_lb") == "fy{year}_lb"
    assert made.declared("fy2025_san_diego_lb") in ("fy{year}_lb", "fy{year}_{area}_lb")
    assert made.declared("fy_lb") is made.declared("latest") is made.declared("fy2025_LB") is None


def test_a_place_becomes_a_slug_in_a_key_and_stays_as_it_is_in_a_label():
    places = {"area": "San Diego, CA", "year": 2025}
    assert declared.filled("fy{year}_{area}_lb", places, key=True) == "fy2025_san_diego_ca_lb"
    assert (
        declared.filled("Seized in {year} at {area}", places, key=False) == "Seized in 2025 at San Diego, CA"
    )
    with pytest.raises(DataRefused, match="a place 'area' that the measure does not fill") as refused:
        declared.filled("{area}_lb", {"year": 2025}, key=True)
    assert refused.value.remedy == "Places filled: year."


def test_a_file_that_changed_is_read_again(declare):
    declare()
    made = declare(GOOD.replace("latest_lb", "newest_lb"))
    assert "newest_lb" in made.results and "latest_lb" not in made.results


def test_a_set_that_is_not_there_is_answered_with_the_nearest(project):
    with pytest.raises(UnknownName, match=r"no set of results is called 'seizure'.*Did you mean 'seizures'"):
        declared.read(project, "seizure")


@pytest.mark.parametrize(
    ("key", "nearest"),
    [
        ("made_up.latest_pounds", ""),
        ("made_up.lates_lb", "made_up.latest_lb"),
        ("madeup.latest_lb", "made_up.latest_lb"),
        ("made_up.fy_lb", "made_up.fy{year}_lb"),
    ],
)
def test_a_key_that_no_set_declares_is_answered_with_the_nearest(project, declare, key, nearest):
    declare()
    with pytest.raises(UnknownName, match=f"no result is called '{key}'") as refused:
        declared.require(project, key, where="brief.ipynb")
    assert refused.value.where == "brief.ipynb"
    assert f"Did you mean '{nearest}" in refused.value.what


def test_a_key_that_a_set_declares_is_let_through(project, declare):
    declare()
    for key in ("made_up.latest_lb", "made_up.fy2025_lb", "made_up.verdict"):
        declared.require(project, key)
    assert "made_up.fy{year}_lb" in declared.known_keys(project)


@pytest.mark.parametrize(
    ("old", "new", "line", "why"),
    [
        ("unit: lb, definition", "definition", 4, "a number needs a unit"),
        ("type: choice,", "type: day,", 7, "a choice or a list, and nothing else, needs 'choices' or 'of'"),
        ("choices: [clear, weak], ", "", 7, "a choice or a list, and nothing else, needs 'choices' or 'of'"),
        ("type: choice", "type: choise", 7, "type 'choise' is not known. Did you mean 'choice'?"),
        ("unit: lb", "unit: pounds", 4, "unit 'pounds' is not known."),
        (
            'definition: "Weight."',
            'defintion: "Weight."',
            4,
            "'defintion' is not a field. Did you mean 'definition'?",
        ),
        ("type: choice, choices", "type: choice, unit: lb, choices", 7, "a choice has no unit"),
        ("latest_lb:", "Latest_lb:", 4, "'Latest_lb' is no name in lower case"),
        (
            "unit: lb, definition",
            "unit: lb, source: file, definition",
            4,
            "is called 'file'. Did you mean 'files'?",
        ),
        ("  verdict:", "  latest_lb:", 7, "'latest_lb' stands twice"),
        ('  files: {text: "Made-up files"}', "  {}", 1, "no source is named"),
    ],
)
def test_a_slip_is_refused_with_its_file_and_line(declare, old, new, line, why):
    with pytest.raises(DataRefused) as refused:
        declare(GOOD.replace(old, new, 1))
    assert why in refused.value.message
    assert refused.value.where == f"made_up.yml, line {line}"


def test_the_declarations_of_the_project_are_whole(repository):
    for name in declared.names(repository):
        held = declared.read(repository, name)
        for key, declaration in held.results.items():
            assert held.origin(key).text
            assert not declaration.label.startswith(("That ", "This ", "It ")), f"{name}.{key}: stands alone"
            assert declaration.definition.endswith("."), f"{name}.{key}"
