"""Give new figures and tables their numbers in ``data/numbers.yml``: ``python -m tools.numbers``."""

from __future__ import annotations

from analysis.chapter import numbering
from analysis.project import Project
from analysis.run import exhibits
from analysis.run.notebooks import discover


def main() -> None:
    """Write the file anew: numbers given stay, new ones follow, dropped ones are retired."""
    project = Project.find()
    chapters = [(chapter.name, chapter.annex) for chapter in discover(project)]
    numbers = numbering.renewed(numbering.read(project), chapters, exhibits.of_project(project))
    path = project.root / "data" / numbering.FILE_NAME
    path.write_text(numbering.text_of(numbers), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
