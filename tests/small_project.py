"""A project of two small chapters over the bundled data: a whole release in seconds."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import nbformat

from analysis.project import Project
from analysis.run.notebooks import FRONT_PAGE
from analysis.store import seals

CHECKOUT = Path(__file__).resolve().parents[1]

PARAMETERS = """\
as_of: str = "today"  # the day whose knowledge is shown
pre_months: int = 24  # months before
post_months: int = 12  # months after
focus: list = ["India"]  # countries"""

# The front page is told these, too.
FED = """
chapters: str = ""  # folder of the executed chapters
previous: str = ""  # folder of the release to compare with"""

FRONT = (
    """\
from analysis import Chapter
from analysis.chapter import since_last
from analysis.run import front
chapter = Chapter("brief", as_of=as_of, pre_months=pre_months, post_months=post_months, focus=focus)
said = front.read(chapter, chapters)
chapter.keep(said.results())
chapter.say("Of {evidence.datasets} datasets, {evidence.overdue} are overdue.", role="key point")""",
    """\
changed = since_last.summary(chapter.view, chapter.results, previous)
chapter.keep(changed)
for template in since_last.sentences(changed):
    chapter.say(template)
chapter.end()""",
)

SEIZURES = (
    """\
from analysis import Chapter
from analysis.measures import evidence
chapter = Chapter("seizures", as_of=as_of, pre_months=pre_months, post_months=post_months, focus=focus)
data = chapter.read(evidence.datasets)
chapter.view.read("cbp/drug_seizures")
chapter.say("Datasets: {evidence.datasets}.")""",
    """\
chapter.table("datasets", data, "dataset=title age_days", caption="Datasets")
chapter.end()""",
)


def make(root: Path, chapters: dict[str, tuple[str, ...]] | None = None) -> Project:
    """Return a project at `root`: a copy of the data and two small chapters, or those given as cells."""
    # Its front page says other sentences than those that are translated.
    ignored = shutil.ignore_patterns(".*", "languages")
    shutil.copytree(CHECKOUT / "data", root / "data", ignore=ignored)
    (root / "notebooks").mkdir()
    for order, (name, cells) in enumerate((chapters or {"brief": FRONT, "seizures": SEIZURES}).items(), 1):
        write_chapter(root, name, order, cells)
    project = Project(root)
    if seals.drift(project):  # of rows under work in the checkout
        seals.seal(project, "as the test found it", "a test", dt.date(2026, 11, 24))
    return project


def write_chapter(root: Path, name: str, order: int, cells: tuple[str, ...]) -> None:
    """Write one chapter of code cells into a project."""
    notebook = nbformat.v4.new_notebook()
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    notebook.metadata["brief"] = {"order": order}
    parameters = nbformat.v4.new_code_cell(PARAMETERS + (FED if name == FRONT_PAGE else ""))
    parameters.metadata["tags"] = ["parameters"]
    code = [nbformat.v4.new_code_cell(cell) for cell in cells]
    notebook.cells = [nbformat.v4.new_markdown_cell(f"# Chapter {name}"), parameters, *code]
    for number, cell in enumerate(notebook.cells):
        cell.id = f"{name}-{number:02d}"
    nbformat.write(notebook, root / "notebooks" / f"{name}.ipynb")
