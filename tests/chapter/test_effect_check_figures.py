"""Pictures of how sure an answer is: words come from the result; what is not identified is no finding."""

import dataclasses
import io

import numpy as np
import pytest
from matplotlib.colors import to_hex

from analysis import writing
from analysis.chapter.columns import columns as columns_of
from analysis.chapter.figures import effect_checks as draw
from analysis.chapter.style import BAND, BLUE, GREY, ORANGE, SKY
from analysis.errors import NotIdentified
from analysis.measures.effect_checks import CELL, EVENT, MODEL, PLACEBO, table_of
from analysis.measures.results import Measure
from analysis.methods.interrupted import effect_of
from tests.methods.support import FAST_RUNGS, counts

OPTIONS = {"shape": "step", "rungs": FAST_RUNGS, "draws": 300}
PICTURES = (draw.placebo_dates, draw.specifications, draw.models, draw.counterfactual)


@pytest.fixture(scope="module")
def clear():
    return effect_of(counts(96, seed=8, effect=-0.35, onset=60), "2015-01", **OPTIONS)


@pytest.fixture(scope="module")
def unidentified():
    series = counts(96, seed=8, effect=-0.35, onset=60)
    return effect_of(series, "2015-01", other_events={"tariff": "2015-02"}, **OPTIONS)


def ran(effect) -> int:
    """How many models of the ladder gave an answer."""
    return int(((effect.ladder["term"] == "average") & (effect.ladder["status"] == "ran")).sum())


def how_sure(effect):
    return draw.how_sure(Measure(table_of(effect, "A law"), subject="cases"))


def colours(drawing) -> set[str]:
    """The colours of all lines and dots, grounds and grid aside."""
    found = set()
    for axes in drawing.figure.axes:
        for line in axes.lines:
            drawn = line.get_color() if line.get_linestyle() != "None" else line.get_markeredgecolor()
            found.add(drawn)
        for lines in axes.collections:
            found |= {to_hex(colour) for colour in lines.get_color()}
    return found


def words(drawing) -> str:
    """Every text that is drawn."""
    buffer = io.BytesIO()
    drawing.figure.savefig(buffer, format="svg", metadata={"Date": None})
    return buffer.getvalue().decode()


@pytest.mark.parametrize("picture", [*PICTURES, how_sure])
def test_each_draws_and_carries_alt_text_and_data(picture, clear):
    drawing = picture(clear)
    assert "<svg" in words(drawing)
    assert len(drawing.alt) > 80
    assert drawing.alt.rstrip().endswith(".")
    assert len(drawing.data) > 0
    assert "95%" in drawing.alt
    assert "95%" in words(drawing)


def test_the_picture_of_a_chapter_is_half_a_page_at_most_and_its_columns_are_described(clear, repository):
    drawing = how_sure(clear)
    width, height = drawing.figure.get_size_inches()
    assert (width, height) == (170 / 25.4, 4.3)  # 170 mm; a page of A4 is 11.7 inches high.
    columns = columns_of(repository, drawing.columns, drawing.data)
    assert [column.name for column in columns] == drawing.columns.split()
    assert set(drawing.data["admitted"]) <= {"yes", "no"}


def test_alt_text_says_what_the_result_says(clear):
    row, alt = clear.term(), how_sure(clear).alt
    estimate, low, high = (writing.change(row[end], decimals=0) for end in ("estimate", "lower", "upper"))
    assert f"shows {estimate} (95% interval {low} to {high})" in alt
    assert f"{len(clear.specification.table)} specifications" in alt
    assert f"{ran(clear)} models" in alt
    rank = writing.number(clear.placebos.rank_in_time, decimals=2)
    assert f"ranks {rank} among them" in draw.placebo_dates(clear).alt
    text = draw.counterfactual(clear).alt
    assert writing.number(clear.counterfactual.total, "count") in text
    assert "Verdict: clear." in text


def test_each_model_states_its_interval_and_level(clear):
    drawn = words(draw.models(clear))
    assert drawn.count("95% interval") == ran(clear)
    row = clear.term()
    ends = " to ".join(writing.change(row[end], decimals=0) for end in ("lower", "upper"))
    assert f"(95% interval {ends})" in drawn


def test_the_headline_is_marked_where_it_is_identified(clear):
    found = colours(how_sure(clear))
    assert {BLUE, ORANGE, SKY} <= found


def test_an_unidentified_effect_is_grey_and_marks_no_estimate(unidentified):
    assert unidentified.verdict.word == "not identified"
    drawing = how_sure(unidentified)
    assert not colours(drawing) & {BLUE, ORANGE, BAND, SKY}
    assert GREY in colours(drawing)
    drawn = words(drawing)
    assert "event, not identified" in drawn
    assert "headline" not in drawn
    assert drawn.count("95% interval") == ran(unidentified) + 1  # each model, and the title of specifications
    event = drawing.data[drawing.data["check"] == EVENT].iloc[0]
    assert np.isnan(event["estimate_percent"])
    assert "none is marked as the estimate" in drawing.alt


def test_no_words_give_the_size_of_an_unidentified_effect(unidentified):
    row = unidentified.term()
    said = [picture(unidentified).alt for picture in (*PICTURES, how_sure)]
    for end in ("estimate", "lower"):
        assert not any(writing.change(row[end], decimals=0) in alt for alt in said)
    assert "tariff" in draw.placebo_dates(unidentified).alt
    assert "expected" not in draw.counterfactual(unidentified).data


def test_specifications_that_are_not_admitted_are_grey_and_hollow(clear):
    cells = clear.specification.table
    odd = cells.assign(admitted=cells.index % 2 == 0)
    partly = dataclasses.replace(clear, specification=dataclasses.replace(clear.specification, table=odd))
    table = table_of(partly)
    chosen = table[table["check"] == CELL]["admitted"]
    assert chosen.sum() == (len(cells) + 1) // 2
    assert table[table["check"] != CELL]["admitted"].all()
    drawing = how_sure(partly)
    assert f"{(len(cells) + 1) // 2} admitted" in drawing.alt
    assert {BLUE, GREY} <= colours(drawing)
    assert "not admitted" in words(drawing)
    every = dataclasses.replace(clear.specification, table=cells.assign(admitted=True))
    assert "not admitted" not in words(how_sure(dataclasses.replace(clear, specification=every)))


def test_the_table_holds_every_check_once(clear):
    table = table_of(clear, "A law")
    found = table["check"].value_counts().to_dict()
    assert found == {
        PLACEBO: clear.placebos.dates, EVENT: 1, CELL: len(clear.specification.table), MODEL: ran(clear)
    }  # fmt: skip
    cells = table[table["check"] == CELL]
    assert cells["estimate_percent"].is_monotonic_increasing
    assert cells["leaves_out_zero"].tolist() == clear.specification.table["excludes_zero"].tolist()
    assert table.loc[table["headline"], "check"].tolist() == [EVENT, MODEL]
    assert set(table["level_percent"]) == {95}
    fires = table.loc[table["check"] == PLACEBO, "leaves_out_zero"]
    assert fires.mean() == pytest.approx(clear.placebos.fires_in_time)


def test_what_cannot_be_drawn_is_refused():
    result = effect_of(counts(40, seed=3), "2011-05", harmonics=1, rungs=("prais_winsten_log",), draws=200)
    with pytest.raises(NotIdentified, match="no counterfactual"):
        draw.counterfactual(result)
    with pytest.raises(NotIdentified, match="no placebo date"):
        draw.placebo_dates(result)
    # The chapter's picture says so in words.
    assert "No placebo date fits before the event." in how_sure(result).alt
