"""The form for parameters is made from their table, and what papermill sets is checked by name."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from analysis.chapter import form
from analysis.chapter.parameters import FOCUS_COUNTRIES, PARAMETERS, Settings, refuse_unknown
from analysis.errors import UsageError

SETTINGS = Settings.of({"as_of": "2026-02-01"})


@pytest.fixture
def fields():
    names: dict[str, object] = {}
    made = form.make(SETTINGS, names)
    *controls, said = made.children[0].children
    return {control.description: control for control in controls}, said, names


def test_every_parameter_has_a_field_with_its_bounds_or_choices(fields):
    controls, _, _ = fields
    assert set(controls) == set(PARAMETERS)
    assert (controls["pre_months"].min, controls["pre_months"].max) == (12, 120)
    assert (controls["post_months"].min, controls["post_months"].max) == (6, 60)
    assert controls["focus"].options == FOCUS_COUNTRIES
    assert controls["as_of"].value.isoformat() == "2026-02-01"


def test_a_choice_sets_the_notebook_s_variable_and_says_how_to_keep_it(fields):
    controls, said, names = fields
    controls["pre_months"].value = 36
    assert names["pre_months"] == 36
    assert "pre_months = 36" in said.value
    controls["focus"].value = ("Canada",)
    assert names["focus"] == ["Canada"]


def test_a_choice_out_of_bounds_is_refused_and_sets_nothing(fields):
    controls, said, names = fields
    controls["focus"].value = ()
    assert "names no country" in said.value
    assert names == {}


def test_nothing_is_shown_outside_of_a_notebook(capsys):
    form.show(SETTINGS)
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("cells", "wrong"),
    [
        (['as_of: str = "today"', "# Parameters\nasof = 1\n"], "asof"),
        (['as_of: str = "today"\nfocus = []', '# Parameters\nas_of = "x"\nfocus = []\n'], None),
        (["# Parameters\nasof = 1\n"], None),
        (["%%say\nAny {text}.", "x = 1"], None),
        (["a = 1", "%%time\nb", "# Parameters\nb = 2\n"], "b"),
    ],
)
def test_what_papermill_set_must_be_declared(cells, wrong):
    if wrong is None:
        refuse_unknown(cells)
        return
    with pytest.raises(UsageError, match=f"no parameter '{wrong}'"):
        refuse_unknown(cells)


@pytest.mark.slow
def test_plain_papermill_with_a_misspelt_parameter_stops_with_the_right_name(repository, tmp_path):
    command = Path(sys.executable).parent / "papermill"
    done = subprocess.run(
        [command, "--no-progress-bar", "enforcement.ipynb", tmp_path / "o.ipynb", "-p", "asof", "x"],
        cwd=repository.notebooks, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode != 0
    assert "no parameter 'asof'. Did you mean 'as_of'?" in done.stderr
