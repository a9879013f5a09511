"""Words inside a drawing: said, in place, no larger than there is room for."""

from __future__ import annotations

import re

import pytest

from analysis.languages import drawn
from analysis.languages.catalogue import Catalogue
from analysis.languages.messages import id_of
from analysis.languages.spoken import Speaker
from analysis.languages.tongue import CHINESE, SPANISH
from analysis.project import Project

STYLE = "font-size: 10px; font-family: 'Inter'; text-anchor: {}; fill: #1b2127"
SAID = {
    "seized": "incautado en la frontera",
    "deaths": "muertes",
    "weight of fentanyl seized": "peso del fentanilo incautado",
}


def svg(*texts: str, width: int = 300) -> str:
    return f'<svg viewBox="0 0 {width} 100">{"".join(texts)}</svg>'


def text(words: str, x: float, y: float, anchor: str = "start", group: str = "") -> str:
    element = (
        f'<text style="{STYLE.format(anchor)}" x="{x}" y="{y}" transform="rotate(-0 {x} {y})">{words}</text>'
    )
    return f'<g id="{group}">{element}</g>' if group else element


@pytest.fixture
def speaker(tmp_path):
    def made(language=SPANISH, **said: str) -> Speaker:
        folder = tmp_path / "data" / "languages"
        folder.mkdir(parents=True, exist_ok=True)
        entries = "\n\n".join(f"{id_of(one)} = {other}" for one, other in {**SAID, **said}.items())
        (folder / f"{language.tag}.ftl").write_text(f"{entries}\n", encoding="utf-8")
        return Speaker(Catalogue(Project(tmp_path), language))

    return made


def sizes(drawing: str) -> list[float]:
    return [float(one) for one in re.findall(r"font-size: ([\d.]+)px", drawing)]


def words(drawing: str) -> list[str]:
    return re.findall(r"<text[^>]*>([^<]*)</text>", drawing)


def test_words_are_said_and_figures_stay(speaker):
    made = drawn.translated(svg(text("deaths", 10, 20), text("2,000", 10, 40)), speaker())
    assert words(made) == ["muertes", "2,000"]
    assert sizes(made) == [10, 10]


def test_a_longer_text_that_would_meet_another_is_set_smaller(speaker):
    free = drawn.translated(svg(text("seized", 10, 20)), speaker())
    assert sizes(free) == [10]
    met = drawn.translated(svg(text("seized", 10, 20), text("2024", 120, 20)), speaker())
    assert sizes(met)[0] < 10
    assert sizes(met)[1] == 10
    left, _, right, _ = next(drawn._lines(met)).box()
    assert left == 10
    assert right < 120


def test_a_longer_text_that_would_meet_a_mark_is_set_smaller(speaker):
    mark = '<use xlink:href="#m1" x="110" y="18"/>'
    assert sizes(drawn.translated(svg(text("seized", 10, 20), mark), speaker()))[0] < 10


def test_no_text_leaves_the_picture(speaker):
    for x, anchor in ((80, "end"), (130, "start")):
        made = drawn.translated(svg(text("seized", x, 20, anchor), width=200), speaker())
        left, _, right, _ = next(drawn._lines(made)).box()
        assert left >= 0
        assert right <= 200


def test_lines_of_one_text_are_said_together_and_broken_anew(speaker):
    lines = text("weight of fentanyl", 10, 20) + text("seized", 10, 31)
    made = drawn.translated(svg(lines), speaker())
    assert " ".join(words(made)) == "peso del fentanilo incautado"
    assert all(words(made))


def test_lines_far_from_each_other_are_texts_of_their_own(speaker):
    made = drawn.translated(svg(text("deaths", 10, 20), text("seized", 10, 60)), speaker())
    assert words(made) == ["muertes", "incautado en la frontera"]


def test_what_has_no_translation_says_that_it_is_english(speaker):
    say = speaker()
    made = drawn.translated(svg(text("unheard of", 10, 20)), say)
    assert 'lang="en">unheard of<' in made
    assert "unheard of" in say.left


def test_markup_in_words_stays_words(speaker):
    made = drawn.translated(svg(text("a &lt;b&gt; &amp; c", 10, 20)), speaker())
    assert "a &lt;b&gt; &amp; c" in made


def test_chinese_names_its_typeface(speaker):
    made = drawn.translated(svg(text("deaths", 10, 20)), speaker(CHINESE, deaths="死亡人数"))
    assert "font-family: 'Noto Sans SC', 'Inter'" in made


def test_a_drawing_without_words_is_left_alone(speaker):
    assert drawn.translated(svg("<path/>"), speaker()) == svg("<path/>")
