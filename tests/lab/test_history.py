"""A notebook that ran leaves no trace in the history: the filter, and what it must find in the folder."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tools import clean_history

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
MACHINE = re.compile(r"(?<![\w.])/(?:home|Users|root|tmp|work|mnt|private)/\w|[A-Z]:\\\\")
TIDY = "run: brief check --fix"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_holds_no_output_no_count_and_no_path_of_a_machine(path):
    notebook = json.loads(path.read_text(encoding="utf-8"))
    code = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    assert not [cell["id"] for cell in code if cell["outputs"]], f"outputs are kept; {TIDY}"
    assert not [cell["id"] for cell in code if cell["execution_count"] is not None], (
        f"counts are kept; {TIDY}"
    )
    assert "widgets" not in notebook["metadata"], f"states of widgets are kept; {TIDY}"
    assert not MACHINE.search(path.read_text(encoding="utf-8")), "a path of this machine stands in a cell"


def test_a_path_of_a_machine_would_be_found():
    assert MACHINE.search('"source": ["open(\'' + "/ho" + "me/ann/x.csv')\"]")
    assert not MACHINE.search("China/United States, and/or https://example.org/home/x")


@pytest.fixture
def clone(tmp_path) -> Path:
    """A repository with a notebook and the filter set."""
    folder = tmp_path / "clone"
    (folder / "notebooks").mkdir(parents=True)
    shutil.copy2(ROOT / "notebooks" / "enforcement.ipynb", folder / "notebooks")
    shutil.copy2(ROOT / ".gitattributes", folder)
    git(folder, "init", "--quiet")
    assert clean_history.set_filter(folder)
    git(folder, "add", ".")
    git(folder, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "all")
    return folder


def git(folder: Path, *arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, text=True).stdout


def run_and_saved(path: Path) -> None:
    """Write into a notebook what JupyterLab writes when it was run and saved."""
    notebook = json.loads(path.read_text(encoding="utf-8"))
    for number, cell in enumerate(notebook["cells"]):
        if cell["cell_type"] == "code":
            data = {"text/plain": ["x"], "text/html": ["<p>x</p>"]}
            cell["outputs"] = [{"output_type": "display_data", "data": data, "metadata": {}}]
            cell["execution_count"] = number
            cell["metadata"] |= {"execution": {"iopub.execute_input": "2026-01-01"}, "scrolled": True}
    notebook["metadata"]["language_info"] |= {
        "codemirror_mode": {"name": "ipython", "version": 3},
        "file_extension": ".py",
        "mimetype": "text/x-python",
        "nbconvert_exporter": "python",
        "pygments_lexer": "ipython3",
        "version": "3.11.7",
    }
    notebook["metadata"]["kernelspec"]["display_name"] = "Python 3 (ipykernel)"  # as the kernel calls itself
    notebook["metadata"]["widgets"] = {"application/vnd.jupyter.widget-state+json": {"state": {}}}
    path.write_text(json.dumps(notebook, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def test_a_notebook_that_ran_and_was_saved_makes_a_diff_of_no_line(clone):
    path = clone / "notebooks" / "enforcement.ipynb"
    before = path.read_bytes()
    run_and_saved(path)
    assert path.read_bytes() != before
    assert git(clone, "diff") == ""
    git(clone, "add", ".")
    assert git(clone, "diff", "--cached") == ""


def test_a_change_of_a_sentence_is_seen_alone(clone):
    path = clone / "notebooks" / "enforcement.ipynb"
    run_and_saved(path)
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("# Charges, arrests and gaps in law", "# Charges and arrests", 1), encoding="utf-8"
    )
    changed = [line for line in git(clone, "diff", "-U0").splitlines() if re.match(r"[+-] ", line)]
    assert len(changed) == 2


def test_outside_of_a_repository_nothing_is_done(tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert not clean_history.set_filter(tmp_path)


def test_without_the_package_of_the_filter_nothing_is_done(tmp_path, monkeypatch):
    git(tmp_path, "init", "--quiet")
    monkeypatch.setattr(clean_history.importlib.util, "find_spec", lambda name: None)
    assert not clean_history.set_filter(tmp_path)
