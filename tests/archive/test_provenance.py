"""What a run is made from: which files count, what changes the run key and what does not."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import time

import pytest

from analysis.archive import provenance
from analysis.archive.inputs import ABSENT, Inputs
from analysis.chapter.parameters import Settings
from analysis.errors import ChapterFailed

DAY = Settings.of({"as_of": "2026-06-15", "focus": ["India"]})
LATER = Settings.of({"as_of": "2026-06-16", "focus": ["India"]})


def test_the_files_that_count_and_no_others(made):
    assert [
        name for name in made.inputs.files if not name.startswith(("data/timelines/", "data/results/"))
    ] == [
        "analysis/__init__.py",
        "analysis/measures/seizures.py",
        "analysis/page/templates/page.css",
        "data/indicators.yml",
        "data/snapshots/cbp/drug_seizures/2026-05-31/origin.yml",
        "data/snapshots/cbp/drug_seizures/2026-05-31/table.parquet",
        "notebooks/seizures.ipynb",
        "requirements.lock",
    ]
    assert "data/timelines/context.csv" in made.inputs.files
    assert made.inputs.files["requirements.lock"] == ABSENT
    assert made.inputs.files["analysis/measures/seizures.py"] == hashlib.sha256(b"POUND = 1\n").hexdigest()


def test_a_lock_file_counts_where_it_is_there(made):
    (made.project.root / "requirements.lock").write_text("pandas==3\n")
    files = provenance.inputs(made.project, DAY, package=made.package).files
    assert files["requirements.lock"] == hashlib.sha256(b"pandas==3\n").hexdigest()


def test_a_vintage_counts_from_its_day(made):
    on_the_day = provenance.inputs(made.project, Settings.of({"as_of": "2026-06-30"}), package=made.package)
    assert "data/snapshots/cbp/drug_seizures/2026-06-30/table.parquet" in on_the_day.files
    before = provenance.inputs(made.project, Settings.of({"as_of": "2026-05-30"}), package=made.package)
    assert not any("snapshots" in name for name in before.files)


def test_a_later_vintage_counts_where_a_read_borrows_from_it(repository):
    """No past publication of the DEA figures is kept; a read for 2026-02-01 goes to that of 2026-10-08."""
    early = provenance.inputs(repository, Settings.of({"as_of": "2026-02-01"}))
    assert "data/snapshots/dea/purity_and_pills/2026-10-08/table.parquet" in early.files
    assert "data/snapshots/cdc/overdose_provisional/2026-06-27/table.parquet" not in early.files


def test_the_run_key_is_the_hash_of_the_documented_text():
    inputs = Inputs({"a": "1"}, {"as_of": "2026-06-15"}, {"python": "3.11.7"}, ("b",), "draft")
    text = (
        '{"chapters":["b"],"files":{"a":"1"},"parameters":{"as_of":"2026-06-15"},"scheme":1,'
        '"status":"draft","versions":{"python":"3.11.7"}}'
    )
    assert inputs.run_key == hashlib.sha256(text.encode()).hexdigest()


@pytest.mark.parametrize(
    "change",
    [
        {"files": {"a": "2"}},
        {"files": {"a": "1", "b": "1"}},
        {"parameters": {"as_of": "2026-06-15", "focus": ["Mexico"]}},
        {"versions": {"python": "3.12.0"}},
        {"chapters": ("seizures",)},
    ],
)
def test_whatever_a_run_reads_changes_both_keys(change):
    base = {"files": {"a": "1"}, "parameters": {"as_of": "2026-06-15"}, "versions": {"python": "3.11.7"}}
    one, other = Inputs(**base), Inputs(**base | change)
    assert one.run_key != other.run_key
    assert one.undated_key != other.undated_key


def test_day_and_status_change_only_the_run_key(made):
    later = provenance.inputs(made.project, LATER, status="draft", package=made.package)
    assert later.run_key != made.inputs.run_key
    assert later.undated_key == made.inputs.undated_key


def test_a_notebook_saved_with_outputs_is_the_same_input(made):
    path = made.project.notebooks / "seizures.ipynb"
    content = json.loads(path.read_text())
    for cell in content["cells"]:
        cell |= {"outputs": [{"output_type": "stream", "name": "stdout", "text": "2"}], "execution_count": 3}
        cell["source"] = "".join(cell["source"])
        cell["metadata"] |= {"scrolled": True}
    content["metadata"] |= {"language_info": {"name": "python", "version": "3.11.7"}}
    path.write_text(json.dumps(content, indent=1))
    assert provenance.inputs(made.project, DAY, package=made.package).run_key == made.inputs.run_key


@pytest.mark.parametrize(
    "change",
    [
        lambda content: content["cells"][1].update(source="1 + 2"),
        lambda content: content["cells"][1].update(cell_type="markdown"),
        lambda content: content["cells"][0].update(metadata={}),
        lambda content: content["metadata"]["brief"].update(promises=["seizures.latest_lb"]),
        lambda content: content["cells"].reverse(),
    ],
)
def test_what_a_run_takes_from_a_notebook_changes_its_hash(made, change):
    path = made.project.notebooks / "seizures.ipynb"
    content = json.loads(path.read_text())
    change(content)
    path.write_text(json.dumps(content))
    files = provenance.inputs(made.project, DAY, package=made.package).files
    changed = {name for name in files if files[name] != made.inputs.files[name]}
    assert changed == {"notebooks/seizures.ipynb"}


def test_a_notebook_that_is_none_is_named(made):
    (made.project.notebooks / "seizures.ipynb").write_text("[]")
    with pytest.raises(ChapterFailed, match=r"notebooks/seizures\.ipynb"):
        provenance.inputs(made.project, DAY, package=made.package)


def test_versions_name_what_shapes_a_result_and_not_what_talks():
    versions = provenance.versions()
    assert {"python", "numpy", "pandas", "statsmodels", "typst"} <= set(versions)
    assert not {"rich", "typer", "httpx", "pytest"} & set(versions)
    assert ABSENT not in versions.values()


def test_hashing_the_bundled_data_is_fast(repository):
    provenance.inputs(repository, DAY)  # the disk's cache is not what is measured
    begin = time.perf_counter()
    assert len(provenance.inputs(repository, DAY).run_key) == 64
    assert time.perf_counter() - begin < 2  # a tenth of a second on a free machine


def git(folder, *arguments):
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    identity = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(
        ["git", *identity, *arguments], cwd=folder, env=environment, check=True, capture_output=True
    )


def test_the_commit_says_whether_inputs_differ_from_it(made):
    root = made.project.root
    assert provenance.commit(made.project) == ""
    git(root, "init")
    git(root, "add", "notebooks", "data")
    git(root, "commit", "-m", "first")
    clean = provenance.commit(made.project)
    assert len(clean) == 40
    (root / "other.txt").write_text("of no concern")
    assert provenance.commit(made.project) == clean
    (root / "data" / "indicators.yml").write_text("{a: 1}\n")
    assert provenance.commit(made.project) == f"{clean}-dirty"


def test_a_folder_inside_a_foreign_repository_has_no_commit(made):
    above = made.project.root.parent
    git(above, "init")
    (above / "file").write_text("")
    git(above, "add", "file")
    git(above, "commit", "-m", "first")
    assert provenance.commit(made.project) == ""


def test_the_commit_does_not_follow_variables_of_a_hook(made, monkeypatch, tmp_path):
    other = tmp_path / "other"
    (other / "notebooks").mkdir(parents=True)
    (other / "notebooks" / "seizures.ipynb").write_text("")
    git(other, "init")
    git(other, "add", "notebooks")
    git(other, "commit", "-m", "first")
    monkeypatch.setenv("GIT_DIR", str(other / ".git"))
    assert provenance.commit(made.project) == ""


def test_no_git_is_no_commit(made, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert provenance.commit(made.project) == ""
