"""Pictures of method results: alt text and data come from the result."""

import io
import sys
from pathlib import Path

import pytest

from analysis.methods.projection import Scenario, project
from tests.methods.support import uk_drivers
from tests.methods.test_nowcast import triangle

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "docs" / "methods"))

from method_figures import fan_chart, revision_triangle


def svg(drawing) -> bytes:
    buffer = io.BytesIO()
    drawing.figure.savefig(buffer, format="svg", metadata={"Date": None})
    return buffer.getvalue()


@pytest.fixture(params=["triangle", "fan"])
def drawing(request):
    return {
        "triangle": lambda: revision_triangle(triangle(14)),
        "fan": lambda: fan_chart(project(uk_drivers(), 12, scenarios=[Scenario("slide", 1.25)], draws=300)),
    }[request.param]()


def test_each_draws_and_carries_alt_text_and_data(drawing):
    assert b"<svg" in svg(drawing)
    assert len(drawing.alt) > 80
    assert drawing.alt.rstrip().endswith(".")
    assert len(drawing.data) > 0
    assert set(drawing.columns.split()) <= set(drawing.data.columns)


def test_scenarios_are_named_with_their_change():
    result = project(uk_drivers(), 12, scenarios=[Scenario("slide", 1.25)], draws=300)
    assert "slide +25%" in fan_chart(result).alt
