"""The front page reads the results of the other chapters, in their order."""

from __future__ import annotations

from dataclasses import replace

import nbformat
import pytest

from analysis.chapter.blocks import Results, Sentence
from analysis.chapter.parameters import Settings
from analysis.chapter.plain import bundle
from analysis.errors import DataRefused
from analysis.measures.results import Result
from analysis.run import front
from analysis.run.front import Said
from analysis.run.notebooks import discover


def sentence(text: str, role: str) -> Sentence:
    return Sentence(role, text, text, ())


def test_results_of_all_chapters_are_kept_and_one_key_may_not_name_two():
    one, other = Result("a.n", "N", 1, unit="count"), Result("b.n", "N", 2, unit="count")
    said = Said({"a": [Results((one,))], "b": [Results((one, other))]})
    assert said.results().results == (one, other)
    # A chapter of the annex may read a measure that another chapter reads: what both give is one result.
    same = Said({"a": [Results((one,))], "annex": [Results((replace(one),))]})
    assert same.results().results == (one,)
    twice = Said({"a": [Results((one,)), Results((Result("a.n", "N", 3, unit="count"),))]})
    with pytest.raises(DataRefused, match=r"two results are called a\.n"):
        twice.results()


def test_what_is_not_known_stands_once():
    said = Said({
        "levers": [sentence("unknown", "notice"), sentence("known", "text")],
        "own": [sentence("unknown", "notice"), sentence("not found", "notice")],
    })  # fmt: skip
    assert [notice.text for notice in said.notices()] == ["unknown", "not found"]


@pytest.fixture
def chapters(project, tmp_path):
    """Write notebooks with the metadata given, and an executed one of each in a folder of its own."""
    executed = tmp_path / "executed"
    executed.mkdir()

    def write(**metadata: dict[str, int]):
        for name, own in metadata.items():
            notebook = nbformat.v4.new_notebook(metadata={"brief": own})
            nbformat.write(notebook, project.notebooks / f"{name}.ipynb")
            data = bundle(sentence(f"said in {name}", "key point"))
            cell = nbformat.v4.new_code_cell("", outputs=[nbformat.v4.new_output("display_data", data)])
            nbformat.write(nbformat.v4.new_notebook(cells=[cell]), executed / f"{name}.ipynb")
        return executed

    return write


class Front:
    """As much of the front page's chapter as is read."""

    def __init__(self, project):
        self.project = project
        self.settings = Settings.of({})


def test_chapters_are_read_in_their_order(chapters, project):
    folder = chapters(brief={"order": 1}, last={"order": 30}, first={"order": 10}, middle={"order": 20})
    said = front.read(Front(project), str(folder))
    assert list(said.blocks) == ["first", "middle", "last"]


def test_chapters_of_the_annex_come_after_all_others(chapters, project):
    chapters(
        scores={"order": 5, "annex": True},
        brief={"order": 1},
        last={"order": 30},
        methods={"order": 9, "annex": True},
    )
    assert [item.name for item in discover(project)] == ["brief", "last", "scores", "methods"]
