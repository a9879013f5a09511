"""Each rule of prose finds the sentence it is for, and leaves the right one alone."""

from __future__ import annotations

import nbformat
import pytest

from analysis.authoring import prose
from analysis.authoring.prose import Said

UNITS = {
    "open": "count",
    "late": "count",
    "kept": "count",
    "due": "count",
    "share": "percent",
    "seized": "lb",
}


def found(template: str, role: str = "text") -> list[str]:
    said = Said("seizures", role, template, "notebooks/seizures.ipynb, cell 5")
    return [finding.what for finding in prose.faults(said, lambda name: UNITS.get(name, ""))]


@pytest.mark.parametrize(
    ("role", "wrong", "what", "right"),
    [
        ("text", "Officers seized 42 lb.", "types a numeral", "Officers seized {seized}."),
        ("text", "{open:0 are open|One is|{} are}.", "types a numeral", "{open:None is open|One is|{} are}."),
        ("text", "{open} are open.", "before a verb", "{open:None is open|One is open|{} are open}."),
        ("text", "{share} are open.", "", "{share} are open."),
        (
            "text",
            "{open} open, {late} late, {kept} kept and {due} due.",
            "strings bare counts",
            "{open} open, {late} late, {kept} kept and {due:none|one|{}} due.",
        ),
        ("notice", "It is not known.", "loses what it points at", "The share is not known."),
        ("text", "It is not known.", "", "It is not known."),
        ("key point", "The fall began in {month}.", "what falls", "The fall in deaths began in {month}."),
        ("text", "**One** and **two**.", "in bold", "**One** and two."),
        ("text", "The fiscal year so far holds {seized}.", "fiscal year", "The fiscal year holds {seized}."),
        ("text", "The truce ended on {levers.truce_end}.", "set and not seen", "Its end was set for {day}."),
        ("text", "The fall was due to the control.", "claims a cause", "The fall followed the control."),
        (
            "text",
            "Overdoses caused {seized} deaths by other causes.",
            "claims a cause",
            "Deaths by other causes.",
        ),
        ("table", "Seizures since the Busan meeting", "early day", "Seizures by month"),
        ("text", "FILL IN: the answer {seized}.", "to be filled in", "The answer is {seized}."),
        ("text", "An open brace {seized", "cannot be read", "A closed one {seized}"),
    ],
)
def test_a_rule_finds_what_it_is_for(role, wrong, what, right):
    assert [what in one for one in found(wrong, role)] == ([True] if what else [])
    assert found(right, role) == []


def test_a_sentence_that_stands_twice_is_found_with_its_first_place():
    twice = [Said("a", "text", "Said.", "notebooks/a.ipynb, cell 3"), Said("b", "text", "Said.", "x")]
    caption = Said("c", "table", "Said.", "y")
    [finding] = prose.repeated([*twice, caption])
    assert (finding.where, "notebooks/a.ipynb, cell 3" in finding.what) == ("x", True)


def opened(*cells: str) -> list[str]:
    made = nbformat.v4.new_notebook()
    for source in cells:
        new = nbformat.v4.new_code_cell if source.startswith("%%") else nbformat.v4.new_markdown_cell
        made.cells.append(new(source))
    return [finding.what for finding in prose.opening(made, "seizures")]


def test_an_opening_asks_answers_says_how_sure_and_what_would_change_it():
    answer = "%%say\nIt is {seized}.\n\nHow sure: high. A newer file would change it."
    assert opened("# Title\n\nHow much?", "## In short", answer) == []
    assert opened("# Title", "## In short", answer) == ["the chapter does not open with its question."]
    assert opened("# Title\n\nHow much?", "## Weights", answer) == ["its first heading is not '## In short'."]
    assert opened("# T\n\nHow?", "## In short", "%%say\nMuch.\n\nHow sure: high, and would stay.") == [
        "the answer names no result."
    ]
    assert opened("# T\n\nHow?", "## In short", "%%say\nIt is {seized}.") == [
        "it does not say how sure the answer is."
    ]
    assert opened("# T\n\nHow?", "## In short", "%%say\nIt is {seized}.\n\nHow sure: high.") == [
        "it does not say what would change the answer."
    ]
