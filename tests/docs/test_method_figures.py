"""Pictures of method results: alt text comes from the result, and nothing unidentified shows a size."""

import io
import sys
from pathlib import Path

import pytest

from analysis import writing
from analysis.errors import NotIdentified
from analysis.methods.interrupted import effect_of
from analysis.methods.projection import Scenario, project
from tests.methods.support import FAST_RUNGS, counts, uk_drivers
from tests.methods.test_nowcast import triangle

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "docs" / "methods"))

from method_figures import (
    counterfactual_plot,
    fan_chart,
    placebo_plot,
    revision_triangle,
    specification_plot,
)

OPTIONS = {"shape": "step", "rungs": FAST_RUNGS, "draws": 300}


@pytest.fixture(scope="module")
def clear():
    return effect_of(counts(96, seed=8, effect=-0.35, onset=60), "2015-01", **OPTIONS)


@pytest.fixture(scope="module")
def unidentified():
    series = counts(96, seed=8, effect=-0.35, onset=60)
    return effect_of(series, "2015-01", other_events={"tariff": "2015-02"}, **OPTIONS)


def svg(drawing) -> bytes:
    buffer = io.BytesIO()
    drawing.figure.savefig(buffer, format="svg", metadata={"Date": None})
    return buffer.getvalue()


@pytest.fixture(
    params=["counterfactual", "placebo", "specification", "triangle", "fan"],
)
def drawing(request, clear):
    return {
        "counterfactual": lambda: counterfactual_plot(clear),
        "placebo": lambda: placebo_plot(clear),
        "specification": lambda: specification_plot(clear),
        "triangle": lambda: revision_triangle(triangle(14)),
        "fan": lambda: fan_chart(project(uk_drivers(), 12, scenarios=[Scenario("slide", 1.25)], draws=300)),
    }[request.param]()


def test_each_draws_and_carries_alt_text_and_data(drawing):
    assert b"<svg" in svg(drawing)
    assert len(drawing.alt) > 80
    assert drawing.alt.rstrip().endswith(".")
    assert len(drawing.data) > 0
    assert set(drawing.columns.split()) <= set(drawing.data.columns)


def test_alt_text_says_what_the_result_says(clear):
    row = clear.term()
    assert f"{row.estimate:+.0f}%" in placebo_plot(clear).alt
    assert f"ranks {clear.placebos.rank_in_time:.2f}" in placebo_plot(clear).alt
    assert f"{clear.specification.cells} estimates" in specification_plot(clear).alt
    text = counterfactual_plot(clear).alt
    assert writing.number(clear.counterfactual.total, "count") in text
    assert "Verdict: clear." in text


def test_scenarios_are_named_with_their_change():
    result = project(uk_drivers(), 12, scenarios=[Scenario("slide", 1.25)], draws=300)
    assert "slide +25%" in fan_chart(result).alt


def test_an_unidentified_effect_shows_no_size(unidentified):
    assert unidentified.verdict.word == "not identified"
    size = f"{unidentified.term().estimate:+.0f}%"
    for picture in (counterfactual_plot(unidentified), placebo_plot(unidentified)):
        assert size not in picture.alt
        assert "tariff" in picture.alt
    assert "expected" not in counterfactual_plot(unidentified).data
    with pytest.raises(NotIdentified, match="not identified"):
        specification_plot(unidentified)


def test_what_cannot_be_drawn_is_refused():
    result = effect_of(counts(40, seed=3), "2011-05", harmonics=1, rungs=("prais_winsten_log",), draws=200)
    with pytest.raises(NotIdentified, match="no counterfactual"):
        counterfactual_plot(result)
    with pytest.raises(NotIdentified, match="no placebo date"):
        placebo_plot(result)
