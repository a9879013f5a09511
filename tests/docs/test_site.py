"""The documentation: a site that opens from disk, pages that name commands as they are, blocks that run."""

from __future__ import annotations

import os
import pkgutil
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
import typer

import analysis
import analysis.methods
from analysis.chapter.blocks import End, blocks_of
from analysis.cli import app

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PAGES = sorted([*DOCS.rglob("*.md"), ROOT / "README.md", ROOT / "CONTRIBUTING.md"])
_SHELL = re.compile(r"^```(?:shell|sh|bash|console)?\n(.*?)^```$", re.M | re.S)
_BRIEF = re.compile(r"^(?:\$ )?(?:\.venv/bin/)?brief ")


def shell_blocks(page: Path) -> list[str]:
    return _SHELL.findall(page.read_text(encoding="utf-8"))


def lines_of_brief(page: Path) -> list[str]:
    """Return each command line of `brief` in a page's blocks, continued lines joined."""
    lines = [line for block in shell_blocks(page) for line in block.replace("\\\n", " ").splitlines()]
    return [line.strip() for line in lines if _BRIEF.match(line.strip())]


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    run = subprocess.run(
        [sys.executable, "-m", "sphinx", "-W", "--keep-going", "-q", "-b", "html", str(DOCS), str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-3000:]
    return folder


@pytest.mark.slow
def test_the_site_is_built_without_a_warning_and_asks_for_nothing_from_outside(site):
    pages = [path.read_text(encoding="utf-8") for path in site.rglob("*.html")]
    assert len(pages) > 25
    for page in pages:
        loaded = re.findall(r'<(?:script|img|iframe|source)\b[^>]*\bsrc="([^"]+)"', page)
        loaded += re.findall(
            r'<link\b[^>]*\brel="(?:stylesheet|icon|preload|preconnect)"[^>]*href="([^"]+)"', page
        )
        assert [address for address in loaded if re.match(r"(https?:)?//", address)] == []
    for sheet in site.rglob("*.css"):
        assert not re.search(r"(url\(|@import)\s*['\"]?(https?:)?//", sheet.read_text(encoding="utf-8")), (
            sheet
        )


@pytest.mark.slow
def test_the_search_finds_a_method_a_command_and_a_guide_from_disk(site):
    index = (site / "searchindex.js").read_text(encoding="utf-8")
    assert index.startswith("Search.setIndex(")  # a script, which a page from disk may load; no request
    for word in ("nowcast", "placebo", "backtest", "timelin"):
        assert f'"{word}"' in index or f"{word}:" in index or f" {word}" in index, word


@pytest.mark.slow
def test_the_reference_is_made_from_docstrings_and_help(site):
    facade = (site / "reference" / "facade.html").read_text(encoding="utf-8")
    for name in analysis.__all__:
        assert f'id="analysis.{name}"' in facade or f"analysis.{name}" in facade, name
    commands = (site / "reference" / "commands.html").read_text(encoding="utf-8")
    for name in ("brief build", "brief check", "brief new row", "brief docx"):
        assert name in commands
    assert "--as-of" in commands.replace("–", "--")


def test_every_module_of_methods_has_its_place_in_the_reference():
    page = (DOCS / "reference" / "methods.md").read_text(encoding="utf-8")
    listed = set(re.findall(r"automodule:: analysis\.methods\.(\w+)", page))
    assert listed == {found.name for found in pkgutil.iter_modules(analysis.methods.__path__)}


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_each_command_line_of_a_page_is_one_that_brief_takes(page):
    """Parsed by the command itself, and not run: what it does is tested where it belongs."""
    whole = typer.main.get_command(app)
    for line in lines_of_brief(page):
        words = shlex.split(line, comments=True)[1:]
        command, name = whole, "brief"
        while words and hasattr(command, "commands") and words[0] in command.commands:
            name = words.pop(0)
            command = command.commands[name]
        if hasattr(command, "commands"):
            assert not words or words == ["--help"], line
            continue
        if words[-1:] != ["--help"]:
            command.make_context(name, words)


def test_there_are_command_lines():
    assert sum(len(lines_of_brief(page)) for page in PAGES) > 30


@pytest.mark.slow
@pytest.mark.parametrize("page", ["exports", "runners"])
def test_each_block_of_exports_and_runners_runs_in_a_copy(page, tmp_path):
    """All but the Word document of a release, which the tests of whole briefs make."""
    for name in ("notebooks", "data"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns(".*"))
    blocks = [block for block in shell_blocks(DOCS / f"{page}.md") if not _BRIEF.match(block)]
    assert blocks
    for block in blocks:
        run = subprocess.run(
            ["bash", "-euc", f"mkdir -p build/exports build/runs\n{block}"],
            cwd=tmp_path,
            env={**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert run.returncode == 0, run.stderr[-2000:]
    made = {path.name for path in (tmp_path / "build").rglob("*.*")}
    wanted = {f"commitments{ending}" for ending in (".ipynb", ".html", ".pdf", ".slides.html", ".docx")}
    assert (wanted if page == "exports" else {"commitments.ipynb", "early.ipynb"}) <= made


@pytest.mark.slow
def test_a_chapter_runs_from_any_folder(tmp_path):
    """As editors and schedulers do that start the kernel elsewhere: the package stands in the project."""
    environment = {name: value for name, value in os.environ.items() if name != "BRIEF_PROJECT"}
    run = subprocess.run(
        [sys.executable, "-m", "papermill", "--no-progress-bar", str(ROOT / "notebooks" / "timeline.ipynb"),
         "out.ipynb", "-p", "as_of", "2026-06-15"],
        cwd=tmp_path, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr[-2000:]
    emitted = blocks_of(nbformat.read(tmp_path / "out.ipynb", as_version=4))
    assert [block.chapter for block in emitted if isinstance(block, End)] == ["timeline"]
