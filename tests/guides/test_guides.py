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
import yaml

from analysis.chapter.blocks import Figure, Results, Sentence, blocks_of
from analysis.errors import BriefError, ExitCode
from analysis.measures import scorecard
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


def shell(folder: Path, block: str, *, ends: int = 0) -> str:
    """Run a block of a guide in the copy, as a person there would, and return what it prints."""
    run = subprocess.run(
        ["bash", "-euc", block],
        cwd=folder,
        env={
            **os.environ,
            "PYTHONPATH": str(folder),
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == ends, run.stdout + run.stderr
    return run.stdout + run.stderr


def python(folder: Path, code: str) -> str:
    """Run code with the copy's own package and return what it prints."""
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr[-2000:]
    return run.stdout


@pytest.mark.slow
def test_a_row_is_asked_for_shown_added_checked_and_sealed(whole_copy):
    asked, shown, checked, sealed = blocks("row", "shell")
    [row] = blocks("row", "csv")
    path = whole_copy / "data" / "timelines" / "scheduling.csv"
    before = path.read_text(encoding="utf-8")
    assert "control: scheduled (list of narcotic" in shell(whole_copy, asked, ends=ExitCode.USAGE)
    told = shell(whole_copy, shown)
    assert re.search(r"->\s+2026-11-02\s+IN-2026-98\s+India: propionyl chloride", told)
    assert "A read shows it from 2026-11-02." in told and "Nothing was written." in told
    assert path.read_text(encoding="utf-8") == before
    assert "Added to data/timelines/scheduling.csv" in shell(whole_copy, shown.replace("--preview ", ""))
    header, *lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join([header, row, *lines]), encoding="utf-8")  # anywhere, as the guide says
    assert "its rows stand in order" in shell(whole_copy, checked)
    keys = timelines.read(whole_copy / "data" / "timelines", "scheduling")["event_id"].tolist()
    assert {"IN-2026-98", "IN-2026-99"} <= set(keys) and keys[0] == "US-2007-01"
    ask, seal = sealed.splitlines()
    assert "row IN-2026-98 added" in shell(whole_copy, ask, ends=ExitCode.UNSEALED)
    assert "Sealed by A. Reviewer" in shell(whole_copy, f'{seal} --by "A. Reviewer"')  # git may know none


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


@pytest.mark.slow
def test_an_indicator_is_begun_and_what_is_open_is_listed(whole_copy):
    begin, check = blocks("indicator", "shell")
    told = shell(whole_copy, begin)
    assert "data/indicators.yml" in told and "'limits: FILL IN' is still to be filled in" in told
    path = whole_copy / "data" / "indicators.yml"
    text = path.read_text(encoding="utf-8")
    assert yaml.safe_load(text)["indicators"][-1]["unit"] == "percent"
    [entry] = blocks("indicator", "yaml")
    assert set(yaml.safe_load(entry)[0]) == set(yaml.safe_load(text)["indicators"][-1])
    path.write_text(f"{text[: text.index('- key: seizures_northern_border')]}{entry}", encoding="utf-8")
    assert "Nothing to correct." in shell(whole_copy, check)
    assert "already" in shell(whole_copy, begin, ends=ExitCode.USAGE)


def test_an_indicator_is_one_entry_and_a_misspelt_result_is_refused(copy_of_project):
    [entry] = blocks("indicator", "yaml")
    path = copy_of_project.root / "data" / "indicators.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(f"{text}\n{entry}", encoding="utf-8")
    assert scorecard.defined_in(copy_of_project)[-1].result == "seizures.northern_share"
    path.write_text(f"{text}\n{entry.replace('northern_share', 'northen_share')}", encoding="utf-8")
    with pytest.raises(BriefError, match=r"seizures\.northen_share.*Did you mean 'seizures\.northern_share'"):
        scorecard.defined_in(copy_of_project)


def chapter_of_the_guide() -> nbformat.NotebookNode:
    """Return the notebook that the guide's blocks make."""
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
    return nbformat.v4.new_notebook(cells=cells, metadata=json.loads(metadata) | kernel)


@pytest.mark.slow
def test_a_chapter_is_begun_and_the_one_of_the_guide_passes_the_check(whole_copy):
    begin, check = blocks("chapter", "shell")
    told = shell(whole_copy, begin)
    assert "Written: notebooks/methamphetamine.ipynb" in told
    assert "cell 5: this is still to be filled in" in told
    path = whole_copy / "notebooks" / "methamphetamine.ipynb"
    own = nbformat.read(path, as_version=4)
    assert own.metadata["brief"]["order"] > 0 and "parameters" in own.cells[1].metadata["tags"]
    assert "is there already" in shell(whole_copy, begin, ends=ExitCode.USAGE)
    nbformat.write(chapter_of_the_guide(), path)
    told = shell(whole_copy, check)
    assert "figures and tables have their numbers" in told and "Nothing to correct." in told


@pytest.mark.slow
def test_a_second_drug_s_chapter_needs_one_notebook(copy_of_project, tmp_path):
    project = copy_of_project
    nbformat.write(chapter_of_the_guide(), project.notebooks / "methamphetamine.ipynb")
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


@pytest.mark.slow
def test_a_publisher_is_one_module_and_no_list(whole_copy):
    begin, store = blocks("publisher", "shell")
    [module] = blocks("publisher", "python")
    (whole_copy / "inspections.csv").write_text("Year,Inspections\n2024,12\n2025,15\n", encoding="utf-8")
    told = shell(whole_copy, begin)
    path = whole_copy / "analysis" / "sources" / "agency" / "reader.py"
    assert "Written: analysis/sources/agency/reader.py" in told and "'licence=\"FILL IN\",' is still" in told
    begun = path.read_text(encoding="utf-8")
    assert 'columns.years(raw, "Year")' in begun and 'columns.counts_or_missing(raw, "Inspections")' in begun
    assert "already" in shell(whole_copy, begin, ends=ExitCode.USAGE)
    path.write_text(module, encoding="utf-8")
    told = shell(whole_copy, store)
    assert "2 rows, 2024 to 2025" in told and "data/README.md: written anew" in told
    assert "Nothing to correct." in told
    said = python(
        whole_copy,
        "import datetime as dt\n"
        "from analysis.project import Project\n"
        "from analysis.store.asof import View\n"
        "known = View(Project.find(), dt.date(2026, 6, 1)).known('agency/inspections')\n"
        "print(known.vintage, known.table['inspections'].tolist())\n",
    )
    assert said.strip() == "2026-03-31 [12, 15]"


@pytest.mark.slow
def test_a_begun_module_reads_its_file_before_anything_is_filled_in(whole_copy):
    """Years, months, counts, numbers, words of a closed set and free text are told apart by their cells."""
    rows = ["2024-01,North,first of them,12,1.5", "2024-02,North,second,,2", "2024-01,South,third,1234,0.25"]
    text = "\n".join(["Month,Border,Remark,Searches,Share of all", *rows, ""])
    (whole_copy / "searches.csv").write_text(text, encoding="utf-8")
    shell(whole_copy, "brief new dataset agency/searches --from searches.csv")
    said = python(
        whole_copy,
        "from pathlib import Path\n"
        "from analysis.sources import catalogue\n"
        "path = Path('searches.csv')\n"
        "dataset = catalogue.recognise(path)\n"
        "table = dataset.read(path)\n"
        "print(dataset.name, dataset.key, dataset.values, dataset.categories)\n"
        "print(table['searches'].tolist(), table['share_of_all'].tolist(), str(table['month'].min())[:10])\n",
    ).splitlines()
    assert said[0].startswith("agency/searches ('month', 'border', 'remark') ('searches', 'share_of_all')")
    assert said[0].endswith("{'border': ('North', 'South')}")
    assert said[1] == "[12, 1234, <NA>] [1.5, 0.25, 2.0] 2024-01-01"
