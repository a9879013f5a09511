"""The bench in a real browser, in JupyterLab and served by Voila: open, change, see the picture change."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

ROOT = Path(__file__).resolve().parents[2]
WAIT_S = 120  # a kernel on a machine that runs other tests
LARGEST_SAVED = 240_000  # bytes; of the chapters this is the one with most pictures and tables
pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """A project whose notebooks may be saved, over the data of this one."""
    made = tmp_path_factory.mktemp("bench")
    (made / "notebooks").mkdir()
    for name in ("explore", "enforcement"):
        shutil.copy2(ROOT / "notebooks" / f"{name}.ipynb", made / "notebooks")
    (made / "data").symlink_to(ROOT / "data")
    return made


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def served(folder: Path, *command: str) -> Iterator[str]:
    """Run a server of Jupyter on this machine alone, with nobody's settings; yields its address."""
    port = free_port()
    own = {
        name: str(folder / "own" / name.lower())
        for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR",
                     "JUPYTERLAB_SETTINGS_DIR", "JUPYTERLAB_WORKSPACES_DIR")
    }  # fmt: skip
    process = subprocess.Popen(
        [sys.executable, "-m", *(part.format(port=port) for part in command)],
        cwd=folder, env={**os.environ, **own}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    address = f"http://127.0.0.1:{port}"
    try:
        until = time.monotonic() + WAIT_S
        while time.monotonic() < until and process.poll() is None:
            try:
                urllib.request.urlopen(f"{address}/static/favicons/favicon.ico", timeout=5).close()
                break
            except urllib.error.HTTPError:  # it answers
                break
            except OSError:
                time.sleep(0.3)
        yield address
    finally:
        process.terminate()
        process.wait(timeout=30)


@pytest.fixture(scope="module")
def lab(folder) -> Iterator[str]:
    with served(
        folder, "jupyterlab", "--no-browser", "--port={port}", "--ip=127.0.0.1", "--allow-root",
        "--IdentityProvider.token=", "--LabApp.news_url=None", "--LabApp.extension_manager=readonly",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate", "--ServerApp.root_dir=.",
        "--LabServerApp.blocked_extensions_uris=", "--ServerApp.disable_check_xsrf=True",
    ) as address:  # fmt: skip
        yield address


@pytest.fixture
def page(browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1400, "height": 1000})
    opened = context.new_page()
    opened.set_default_timeout(WAIT_S * 1000)
    yield opened
    context.close()


def run_all(page: Page, address: str, name: str) -> None:
    """Open a notebook in JupyterLab and run all its cells."""
    page.goto(f"{address}/lab/tree/notebooks/{name}.ipynb?reset")
    page.locator(".jp-Notebook").wait_for()
    page.get_by_text("Python 3 (ipykernel) | Idle").wait_for()  # or the command finds no kernel
    page.locator(".lm-MenuBar-itemLabel", has_text="Run").first.click()
    page.get_by_text("Run All Cells", exact=True).click()


def course(page: Page) -> str:
    return page.locator(".mbfig svg").first.inner_html()


def change_and_see(page: Page) -> None:
    """Choose another drug in the panel: the picture and the verdict follow."""
    page.locator(".mbfig svg").first.wait_for()
    before = course(page)
    drug = page.locator(".widget-dropdown:has(> label:text-is('Drug')) select")
    assert "<title>" in before, "values show when the pointer rests on a month"
    drug.select_option(label="Methamphetamine")
    page.wait_for_function("old => document.querySelector('.mbfig svg').innerHTML !== old", arg=before)
    drug.select_option(label="Fentanyl")
    started = time.monotonic()
    page.wait_for_function(
        "old => document.querySelector('.mbfig svg').innerHTML === old", arg=before, polling=20
    )
    assert time.monotonic() - started < 5, "an answer asked before comes from memory"
    expect(page.locator(".widget-html strong").first).to_contain_text("not identified", timeout=WAIT_S * 1000)


def test_the_panel_in_jupyterlab(page, lab):
    run_all(page, lab, "explore")
    change_and_see(page)
    page.get_by_role("button", name="Prepare files").click()
    expect(page.locator("a[download='course.svg']")).to_have_count(1, timeout=WAIT_S * 1000)
    expect(page.locator("a[download='course.csv']")).to_have_count(1, timeout=WAIT_S * 1000)


def test_a_chapter_in_jupyterlab_shows_links_sources_and_its_form(page, lab, folder):
    run_all(page, lab, "enforcement")
    page.get_by_text("End of chapter enforcement").wait_for()
    assert page.locator(".jp-OutputArea a[href^='http']").count() > 3
    assert page.get_by_text("Source: ").count() > 1
    assert page.locator(".jp-RenderedText[data-mime-type*=stderr], .jp-mod-error").count() == 0
    first = page.locator("table.mbt td").first
    assert first.evaluate("cell => getComputedStyle(cell).textAlign") == "left"
    assert page.locator(".jupyter-widgets.widget-accordion").count() == 1
    page.keyboard.press("Control+s")
    saved = folder / "notebooks" / "enforcement.ipynb"
    until = time.monotonic() + 20
    while "image/svg" not in (text := saved.read_text(encoding="utf-8")) and "<svg" not in text:
        assert time.monotonic() < until, "the notebook was not saved"
        time.sleep(0.2)
    assert saved.stat().st_size < LARGEST_SAVED


def test_the_panel_served_by_voila(page, folder):
    with served(
        folder, "voila", "notebooks/explore.ipynb", "--no-browser", "--port={port}", "--Voila.ip=127.0.0.1",
        "--token=",
    ) as address:  # fmt: skip
        page.goto(address)
        change_and_see(page)
        assert page.get_by_text("import analysis").count() <= 1, (
            "code stands folded as a choice, not as cells"
        )
