"""The guides in docs/adding do what they say, in a copy of the project."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from analysis.chapter.blocks import Figure, Results, Sentence, blocks_of
from analysis.errors import BriefError
from analysis.measures import scorecard
from analysis.project import Project
from analysis.run import runner
from analysis.run.notebooks import discover
from analysis.sources import timelines

CHECKOUT = Path(__file__).resolve().parents[2]
_BLOCK = re.compile(r"^```(\w*)[ ]?(\w*)\n(.*?)^```$", re.M | re.S)


def blocks(guide: str, language: str) -> list[str]:
    """Return the code blocks of one language in a guide, in order."""
    text = (CHECKOUT / "docs" / "adding" / f"{guide}.md").read_text(encoding="utf-8")
    return [code for kind, _, code in _BLOCK.findall(text) if kind == language]


@pytest.fixture
def whole_copy(tmp_path) -> Path:
    """A copy of the project with its package, in which a person may add modules."""
    for name in ("analysis", "notebooks", "data"):
        ignored = shutil.ignore_patterns("__pycache__", ".*")
        shutil.copytree(CHECKOUT / name, tmp_path / "copy" / name, ignore=ignored)
    for name in ("pyproject.toml", "requirements.lock"):
        shutil.copy2(CHECKOUT / name, tmp_path / "copy" / name)
    return tmp_path / "copy"


def python(folder: Path, code: str) -> str:
    """Run code with the copy's own package and return what it prints."""
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr[-2000:]
    return run.stdout


def test_a_row_is_one_line_and_turns_nothing_red(whole_copy):
    [row] = blocks("row", "csv")
    path = whole_copy / "data" / "timelines" / "scheduling.csv"
    header = path.read_text(encoding="utf-8").splitlines()[0]
    assert row.strip().count(",") == header.count(","), "the guide's row has the columns of the table"
    path.write_text(path.read_text(encoding="utf-8") + row, encoding="utf-8")
    table = timelines.read(whole_copy / "data" / "timelines", "scheduling")
    assert table["event_id"].iloc[-1] == "IN-2026-99"
    shutil.copytree(CHECKOUT / "tests", whole_copy / "tests", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("docs", "tools", "README.md"):
        source = CHECKOUT / name
        (shutil.copytree if source.is_dir() else shutil.copy2)(source, whole_copy / name)
    held = [
        f"tests/store/test_{name}.py" for name in ("timelines", "bundled", "seals", "events", "data_readme")
    ]
    checks = [*held, "tests/sources/test_timelines.py", "tests/measures/test_controls.py"]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "-n", "0", *checks],
        cwd=whole_copy,
        env={**os.environ, "PYTHONPATH": str(whole_copy)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout[-3000:]


def test_an_indicator_is_one_entry_and_a_misspelt_result_is_refused(copy_of_project):
    [entry] = blocks("indicator", "yaml")
    path = copy_of_project.root / "data" / "indicators.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(f"{text}\n{entry}", encoding="utf-8")
    assert scorecard.defined_in(copy_of_project)[-1].result == "seizures.northern_share"
    path.write_text(f"{text}\n{entry.replace('northern_share', 'northen_share')}", encoding="utf-8")
    with pytest.raises(BriefError, match=r"seizures\.northen_share.*Did you mean 'seizures\.northern_share'"):
        scorecard.defined_in(copy_of_project)


@pytest.fixture
def chapter_of_the_guide(copy_of_project) -> Project:
    text = (CHECKOUT / "docs" / "adding" / "chapter.md").read_text(encoding="utf-8")
    cells = []
    for kind, tag, code in _BLOCK.findall(text):
        if kind not in ("markdown", "python"):
            continue  # Shown, not to be typed.
        new = nbformat.v4.new_markdown_cell if kind == "markdown" else nbformat.v4.new_code_cell
        cells.append(new(code.strip(), metadata={"tags": [tag]} if tag else {}))
    [metadata] = re.findall(r"`(\{\"brief\".*?\}\})`", text)
    # As JupyterLab writes it.
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    notebook = nbformat.v4.new_notebook(cells=cells, metadata=json.loads(metadata) | kernel)
    nbformat.write(notebook, copy_of_project.notebooks / "methamphetamine.ipynb")
    return copy_of_project


@pytest.mark.slow
def test_a_second_drug_s_chapter_needs_one_notebook(chapter_of_the_guide, tmp_path):
    project = chapter_of_the_guide
    lines = [line for code in blocks("chapter", "python") for line in code.splitlines() if line.strip()]
    assert len(lines) <= 60
    chosen = discover(project, ["methamphetamine", "seizures"])
    parameters = {"as_of": "2026-06-15", "pre_months": 24, "post_months": 12, "focus": ["India"]}
    notebooks = runner.run_chapters(project, chosen, parameters, tmp_path)
    emitted = {name: blocks_of(notebook) for name, notebook in notebooks.items()}
    keys = {
        name: {item.key for block in found if isinstance(block, Results) for item in block.results}
        for name, found in emitted.items()
    }
    own = {key for key in keys["methamphetamine"] if not key.startswith("brief.")}
    assert own and all(key.startswith("methamphetamine.") for key in own)
    assert not own & keys["seizures"]
    [picture] = [block for block in emitted["methamphetamine"] if isinstance(block, Figure)]
    first = picture.alt.split(".")[0]  # events are named by their labels after it
    assert "methamphetamine" in first and "fentanyl" not in first.lower()
    [first, *_] = [block for block in emitted["methamphetamine"] if isinstance(block, Sentence)]
    assert first.text.startswith("Customs seized ") and not first.missing


def test_a_measure_is_one_module_and_one_file_of_results(whole_copy):
    [declared] = blocks("measure", "yaml")
    [module] = blocks("measure", "python")
    (whole_copy / "data" / "results" / "frequency.yml").write_text(declared, encoding="utf-8")
    (whole_copy / "analysis" / "measures" / "frequency.py").write_text(module, encoding="utf-8")
    said = python(
        whole_copy,
        "import datetime as dt\n"
        "from analysis.measures import frequency\n"
        "from analysis.project import Project\n"
        "from analysis.store.asof import View\n"
        "for day in (dt.date(2026, 6, 15), dt.date(2013, 1, 1)):\n"
        "    measure = frequency.by_month(View(Project.find(), day), 'Cocaine')\n"
        "    print(*[(r.key, r.value, r.status, r.label) for r in measure.results], sep='\\n')\n",
    ).splitlines()
    assert said[0] == "('frequency.last_month', '2026-04', 'ok', 'Latest month held')"
    assert said[1].startswith("('frequency.last_events', ")
    assert "'Cocaine: seizures in the latest month'" in said[1]
    assert "'not available'" in said[2] and "'not available'" in said[3]


def test_a_publisher_is_one_module_and_one_line(whole_copy):
    [module] = blocks("publisher", "python")
    folder = whole_copy / "analysis" / "sources" / "agency"
    folder.mkdir()
    (folder / "__init__.py").write_text("", encoding="utf-8")
    (folder / "reader.py").write_text(module, encoding="utf-8")
    catalogue = whole_copy / "analysis" / "sources" / "catalogue.py"
    text = catalogue.read_text(encoding="utf-8")
    listed = text.replace("READERS = (\n", 'READERS = (\n    "agency.reader",\n', 1)
    catalogue.write_text(listed, encoding="utf-8")
    (whole_copy / "inspections.csv").write_text("Year,Inspections\n2024,12\n2025,15\n", encoding="utf-8")
    python(
        whole_copy,
        "import sys\n"
        "sys.argv = ['brief', 'add', 'inspections.csv', '--published', '2026-03-31']\n"
        "from analysis.cli import main\n"
        "try:\n    main()\nexcept SystemExit as end:\n    assert not end.code, end.code\n",
    )
    said = python(
        whole_copy,
        "import datetime as dt\n"
        "from analysis.project import Project\n"
        "from analysis.store.asof import View\n"
        "known = View(Project.find(), dt.date(2026, 6, 1)).known('agency/inspections')\n"
        "print(known.vintage, known.table['inspections'].tolist())\n",
    )
    assert said.strip() == "2026-03-31 [12, 15]"
