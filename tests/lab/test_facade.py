"""What an analyst holds: names that complete, dates as text, guards that hold, errors on one screen."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys

import pandas as pd
import pytest

import analysis
from analysis.errors import NotIdentified, UnknownName, UsageError
from analysis.lab import brief as brief_module
from analysis.lab.measures import catalogue
from analysis.project import Project
from analysis.showing import Card

DAY = "2026-06-15"


@pytest.fixture(scope="module")
def brief():
    return analysis.open(DAY, focus=["Mexico"])


@pytest.fixture(scope="module")
def northern(brief):
    return brief.measures.seizures.monthly(drug="Methamphetamine", border="northern")


def test_importing_the_package_loads_none_of_its_rooms():
    code = (
        "import sys, analysis; print([n for n in sys.modules if n.startswith('analysis.') or n == 'pandas'])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_no_completion_is_an_import(brief):
    """What completes is made here: a measure, a brief's own name, the facade."""
    assert set(dir(analysis)) == set(analysis.__all__)
    offered = {
        f"{room}.{name}" for room in dir(brief.measures) for name in dir(getattr(brief.measures, room))
    }
    assert len(offered) > 100
    for name in offered:
        room, measure = name.split(".")
        function = getattr(getattr(brief.measures, room), measure)
        assert function.__module__ == f"analysis.measures.{room}", name
        assert "view" not in inspect.signature(function).parameters
    assert [name for name in dir(brief) if name.startswith("_")] == []
    assert not {"pd", "Path", "tempfile"} & set(dir(brief))


def test_every_public_object_of_the_facade_has_an_example():
    for name in analysis.__all__:
        about = inspect.getdoc(getattr(analysis, name)) or ""
        assert about, name
    facade = [analysis.open, analysis.effect_of, analysis.plot, analysis.results]
    methods = [member for name, member in vars(brief_module.Brief).items() if not name.startswith("_")]
    for one in [*facade, *methods, brief_module.Brief]:
        assert ">>>" in (inspect.getdoc(one) or ""), one


def test_a_measure_at_one_border_counts_that_border_alone(brief, northern):
    rows = brief.read("cbp/drug_seizures").table
    chosen = rows[(rows["drug"] == "Methamphetamine") & (rows["border"] == "Northern Border")]
    assert northern.table["quantity_lb"].sum() == pytest.approx(chosen["quantity_lb"].sum())
    assert northern.results == (), "named results are declared for the nation"
    assert northern.subject == "methamphetamine at Northern Border"


def test_months_and_focus_of_the_brief_reach_the_measures(brief):
    own = analysis.open(DAY, pre_months=18, post_months=6).measures.seizure_effects.around_controls
    assert inspect.signature(own).parameters["pre_months"].default == 18
    assert own().table["months_before"].max() <= 18


@pytest.mark.parametrize(
    "take",
    [
        lambda measure: measure.series("quantity_lb"),
        lambda measure: measure.table.set_index("period")["quantity_lb"],
        lambda measure: measure.table.set_index("period")["quantity_lb"].rename("mine").astype(float),
        lambda measure: measure.table.groupby("period")["quantity_lb"].sum(),
    ],
    ids=["series", "column", "renamed", "grouped"],
)
def test_open_months_are_refused_however_the_series_was_taken(northern, take):
    with pytest.raises(NotIdentified, match="provisional"):
        analysis.effect_of(take(northern), "2025-02-04")


def test_rows_read_as_they_are_carry_their_open_months_too(brief):
    rows = brief.read("cbp/drug_seizures").table
    series = rows[rows["drug"] == "Heroin"].groupby("period")["quantity_lb"].sum()
    assert f"{series.attrs['provisional_from']:%Y-%m}" == "2025-10"


def test_a_day_within_a_month_affects_from_the_next_one(northern):
    series = northern.series("quantity_lb")
    assert str(analysis.effect_of(series, "2025-02-04", until="2025-10").onset) == "2025-03"
    assert str(analysis.effect_of(series, "2025-02-01", until="2025-10").onset) == "2025-02"


def test_what_else_happened_stands_beside_an_effect_as_known_on_the_day(northern):
    effect = analysis.effect_of(northern.series("quantity_lb"), "2025-02-04", until="2025-10")
    assert any("US duty 20%" in name for name in effect.events["event"])
    early = analysis.open("2025-03-01").measures.seizures.monthly()
    known = analysis.lab.effects._known(Project.at_hand(), pd.Timestamp("2025-03-01").date())
    assert early.table.attrs["as_of"] == "2025-03-01"
    assert max(known.values()) < pd.Timestamp("2025-07-20"), "the class control of July was not known"


def test_an_effect_that_is_not_identified_shows_no_size(northern):
    effect = analysis.effect_of(northern.series("quantity_lb"), "2025-02-04", until="2025-10")
    assert effect.verdict.word == "not identified"
    assert effect._card().table is None
    picture = analysis.plot(effect)
    assert "not identified" in picture.alt


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda b: b.read("cbp/drug_seizure"), "Did you mean 'cbp/drug_seizures'"),
        (lambda b: b.timeline("schedule"), "Did you mean 'scheduling'"),
        (lambda b: b.measures.seizure, "Did you mean 'seizures'"),
        (lambda b: b.measures.seizures.montly, "Did you mean 'monthly'"),
        (lambda b: b.measures.seizures.monthly(drugs="Heroin"), "Did you mean 'drug'"),
        (lambda b: b.measures.seizures.monthly(drug="Fentanil"), "Did you mean 'Fentanyl'"),
        (lambda b: b.measures.seizures.monthly(border="North"), None),
        (lambda b: b.measures.seizures.monthly(border="Nothern"), "Did you mean 'Northern Border'"),
        (lambda b: b.results("seizure"), "Did you mean 'seizures'"),
        (lambda b: analysis.open("yesterday"), "Write YYYY-MM-DD"),
        (lambda b: analysis.effect_of(pd.Series([1.0]), "soon"), "is not a date"),
        (lambda b: analysis.effect_of(b, "2025-02-04"), "is no monthly series"),
        (lambda b: analysis.plot(3), "cannot be drawn"),
        (lambda b: analysis.plot(b.measures.seizures.monthly()), "Name one"),
    ],
    ids=range(14),
)
def test_a_wrong_name_is_refused_with_the_right_one(brief, call, said):
    if said is None:
        assert not call(brief).table.empty
        return
    with pytest.raises(UsageError) as refused:
        call(brief)
    assert said in refused.value.message


def test_a_misspelt_name_of_the_package_is_refused_with_the_right_one():
    with pytest.raises(AttributeError, match="Did you mean 'effect_of'"):
        analysis.efect_of  # noqa: B018


def test_every_object_shows_itself_in_three_forms(brief, northern):
    effect = analysis.effect_of(northern.series("quantity_lb"), "2025-02-04", until="2025-10")
    whole = brief.measures.seizures.monthly()
    shown = [
        brief, brief.measures, brief.measures.seizures, northern, whole, whole.results[0], effect,
        analysis.plot(effect), brief.read("cbp/drug_seizures"),
    ]  # fmt: skip
    for one in shown:
        assert one._repr_html_().startswith("<"), type(one)
        assert one._repr_markdown_(), type(one)
        assert "object at 0x" not in repr(one)
    for one in (brief, northern, whole, whole.results[0], effect):
        assert len(repr(one).splitlines()) <= 10, type(one)


def test_a_card_shows_text_as_text_and_counts_the_rows_it_leaves_out():
    card = Card("<b>", ("a|b",), pd.DataFrame({"x": range(10), "y": ["<i>"] * 10}))
    assert "&lt;b&gt;" in card.html
    assert "<i>" not in card.html
    assert "and 2 more rows" in card.html
    assert card.markdown.splitlines()[4] == "| x | y |"
    assert "a\\|b" in card.markdown


def test_an_error_in_a_notebook_is_one_screen():
    from IPython.core.interactiveshell import InteractiveShell

    shell = InteractiveShell.instance()
    try:
        result = shell.run_cell("import analysis\nanalysis.open('2026-02-01', focus=['Mexcio'])", silent=True)
        lines = result.error_in_exec._render_traceback_()
    finally:
        InteractiveShell.clear_instance()
    assert len(lines) <= 5
    assert lines[0] == "UsageError"
    assert "Did you mean 'Mexico'" in lines[1]
    assert lines[2].startswith("  remedy")
    assert lines[3] == "  cell    line 2"


def test_the_project_is_found_from_another_folder(tmp_path, repository):
    code = "import analysis; print(analysis.open('2026-02-01').project.root)"
    surroundings = {name: value for name, value in os.environ.items() if name != "BRIEF_PROJECT"}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=surroundings,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == str(repository.root)


def test_a_named_project_that_is_none_is_not_replaced_by_another(tmp_path, monkeypatch):
    monkeypatch.setenv("BRIEF_PROJECT", str(tmp_path))
    with pytest.raises(UnknownName.__base__, match="no project here"):
        analysis.open("2026-02-01")


def test_results_of_releases_stand_beneath_each_other(repository, tmp_path, monkeypatch):
    result = {"key": "test.pounds", "label": "Pounds", "value": 3.5, "type": "number", "unit": "lb"}
    for name in ("notebooks", "data", "reports"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("BRIEF_PROJECT", str(tmp_path))
    assert analysis.results("all").empty
    from analysis.archive import releases

    made = [releases.Release(tmp_path / "reports" / day) for day in ("2026-01-15", "2026-02-15")]
    for item in made:
        item.__dict__["content"] = {"results": [result]}
    monkeypatch.setattr(releases, "releases", lambda project: made)
    table = analysis.results("all")
    assert list(table["release"]) == ["2026-01-15", "2026-02-15"]
    assert list(table["value"]) == [3.5, 3.5]
    assert list(table)[:6] == ["release", "key", "value", "unit", "period", "source"]


@pytest.mark.slow
def test_results_of_a_chapter_are_those_it_says(brief):
    table = brief.results("trade").set_index("key")
    assert table.loc["brief.as_of", "value"] == DAY
    assert {"value", "unit", "period", "source", "status"} <= set(table)
    assert (table.loc[table["status"] == "ok", "value"].notna()).all()


def test_the_catalogue_lists_every_measure():
    assert "monthly" in catalogue()["seizures"]
    assert "of_drug" not in catalogue()["seizures"], "it returns no measure"
    assert "results" not in catalogue()
