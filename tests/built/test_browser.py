"""The page in a real browser: accessible in light and dark, without a request, at every width."""

from __future__ import annotations

import os
import shutil

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

BROWSER = os.environ.get("BRIEF_BROWSER") or next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(BROWSER is None, reason="no browser here: install chromium, or set BRIEF_BROWSER"),
]
QUIET = [
    "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=BROWSER, args=QUIET)
        yield chromium
        chromium.close()


@pytest.fixture
def open_page(browser, release):
    """Return a function that opens the page and lists every request it made."""
    contexts = []

    def opened(*, width=1280, scheme="light", media="screen"):
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
        contexts.append(context)
        page = context.new_page()
        page.emulate_media(media=media, color_scheme=scheme)
        requests: list[str] = []
        complaints: list[str] = []
        page.on("request", lambda request: requests.append(request.url))
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto((release.folder / "brief.html").as_uri())
        return page, requests, complaints

    yield opened
    for context in contexts:
        context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_axe_finds_nothing(open_page, scheme, width):
    page, _, _ = open_page(scheme=scheme, width=width)
    page.eval_on_selector_all("details", "all => all.forEach(one => one.open = true)")
    found = Axe().run(page).response["violations"]
    assert [(item["id"], item["nodes"][0]["html"][:120]) for item in found] == []


def test_loading_it_asks_for_nothing_but_the_file_itself(open_page):
    page, requests, complaints = open_page()
    page.wait_for_load_state("networkidle")
    outside = [url for url in requests if not url.startswith(("file:", "data:"))]
    assert outside == []
    assert len([url for url in requests if url.startswith("file:")]) == 1
    assert complaints == []


@pytest.mark.parametrize("width", [1440, 768, 360, 320])
def test_no_width_makes_the_page_scroll_sideways(open_page, width):
    page, _, _ = open_page(width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_skip_link_comes_first_and_leads_to_the_brief(open_page):
    page, _, _ = open_page()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_dark_is_dark(open_page):
    def background(page):
        return page.evaluate("getComputedStyle(document.body).backgroundColor")

    light, dark = open_page(scheme="light")[0], open_page(scheme="dark")[0]
    assert background(light) == "rgb(255, 255, 255)"
    assert background(dark) == "rgb(20, 24, 27)"


def test_print_is_light_and_leaves_the_contents_out(open_page):
    page, _, _ = open_page(scheme="dark", media="print")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate("getComputedStyle(document.querySelector('.contents')).display") == "none"
