"""The page in a real browser: accessible in every view, without a request, at every width, quickly."""

from __future__ import annotations

import functools
import http.server
import re
import threading

import pytest
from playwright.sync_api import sync_playwright

from tools import accessibility
from tools.accessibility import BROWSER, PAGE_CHECKS, TOOLS, VIEWS, View

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(BROWSER is None, reason="no browser here: install chromium, or set BRIEF_BROWSER"),
]

# Seen from the release's folder.
PAGES = ["brief.html", "comparison.html", "../index.html"]


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        chromium = accessibility.launch(playwright)
        yield chromium
        chromium.close()


@pytest.fixture
def open_page(browser, release):
    """Return a function that opens a page of the release and lists every request and complaint."""
    contexts = []

    def opened(*, page_name="brief.html", width=1280, scheme="light", media="screen"):
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
        contexts.append(context)
        page = context.new_page()
        page.emulate_media(media=media, color_scheme=scheme)
        requests: list[str] = []
        complaints: list[str] = []
        page.on("request", lambda request: requests.append(request.url))
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto((release.folder / page_name).resolve().as_uri())
        return page, requests, complaints

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def in_view(browser, release):
    """Return a function that opens a page of the release in a view, all folds open."""
    opened = []

    def view_of(page_name, view):
        opened.append(accessibility.open_page(browser, (release.folder / page_name).resolve().as_uri(), view))
        return opened[-1]

    yield view_of
    for page in opened:
        page.context.close()


def test_page_one_is_two_screens_of_a_phone(open_page):
    page, *_ = open_page(width=360)
    end = page.evaluate("document.querySelector('.page-one').getBoundingClientRect().bottom + scrollY")
    assert end <= 2 * 780


# In these views the tools see every chapter; in the others the first three, which hold every kind of block:
# the tools take half a minute a page. `python -m tools.accessibility` sees every chapter in every view.
WHOLE = ("light", "dark")
FIRST_CHAPTERS = """() => {
    document.querySelectorAll(".chapter:nth-of-type(n+4)").forEach(one => one.remove())
    document.querySelectorAll("a[href^='#']").forEach(one =>
        document.getElementById(one.hash.slice(1)) || (one.closest("li") || one).remove())
}"""


@pytest.mark.parametrize("tool", TOOLS)
@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("page_name", PAGES)
def test_the_tools_find_nothing(in_view, page_name, view, tool):
    page = in_view(page_name, VIEWS[view])
    if view not in WHOLE:
        page.evaluate(FIRST_CHAPTERS)
    assert TOOLS[tool](page) == []


@pytest.mark.parametrize("check", PAGE_CHECKS)
@pytest.mark.parametrize("page_name", PAGES)
def test_the_page_holds(in_view, page_name, check):
    assert PAGE_CHECKS[check](in_view(page_name, View("light"))) == []


# What each check must find, as a change to the page that a reader would suffer from.
DAMAGES = {
    "axe-core": "document.documentElement.removeAttribute('lang')",
    "HTML_CodeSniffer": "document.documentElement.removeAttribute('lang')",
    "reflow": "document.querySelector('.kicker').style.minWidth = '900px'",
    "text spacing": "document.querySelector('.kicker').style = 'height: 1em; overflow: hidden'",
    "reduced motion": "document.querySelector('.kicker').style.transition = 'color 1s'",
    "headings": "document.querySelector('h3').outerHTML = '<h5>deep</h5>'",
    "language and landmarks": "document.querySelector('footer').remove()",
    "figures": "document.querySelector('svg title').textContent = ''",
    "tables": "document.querySelector('caption').remove()",
    "keyboard": "document.querySelector('summary').style.outline = 'none'",
}


@pytest.mark.parametrize("check", TOOLS | PAGE_CHECKS)
def test_each_check_finds_its_damage(in_view, check):
    page = in_view("brief.html", View("light"))
    # A page of one chapter is enough to see a check fail, and quick.
    page.evaluate(FIRST_CHAPTERS)
    page.evaluate(DAMAGES[check])
    assert (TOOLS | PAGE_CHECKS)[check](page) != []


def test_the_public_statement_lists_the_checks_that_exist():
    text = accessibility.STATEMENT.read_text(encoding="utf-8")
    listed = re.findall(r"^\| ([^|]+?) \| [^|]+ \| \d+ \| (\d+) \|$", text, flags=re.M)
    assert [name for name, _ in listed] == [*TOOLS, *PAGE_CHECKS, *accessibility.PDF_CHECKS]
    assert {found for _, found in listed} == {"0"}


def test_loading_it_asks_for_nothing_but_the_file_itself(open_page):
    page, requests, complaints = open_page()
    page.wait_for_load_state("networkidle")
    outside = [url for url in requests if not url.startswith(("file:", "data:"))]
    assert outside == []
    assert len([url for url in requests if url.startswith("file:")]) == 1
    assert complaints == []


def test_the_first_paint_comes_within_a_second(browser, release):
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(release.folder))
    handler.log_message = lambda *_: None
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        context = browser.new_context()
        page = context.new_page()
        page.goto(f"http://127.0.0.1:{server.server_port}/brief.html")
        page.wait_for_function("performance.getEntriesByType('paint').length > 0")
        painted = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
        context.close()
        server.shutdown()
    assert painted < 1000


@pytest.mark.parametrize("width", [1280, 320])
def test_the_scorecard_stays_a_table_for_assistive_technology(open_page, width):
    """On a narrow screen its rows are cards; the roles must not go with the looks."""
    page, _, _ = open_page(width=width)
    card = page.get_by_role("table", name="What do seizures, laboratories, customs data and deaths show?")
    rows = card.get_by_role("row")
    assert rows.count() > 5
    assert rows.nth(1).get_by_role("rowheader").count() == 1
    assert rows.nth(1).get_by_role("cell").count() == card.get_by_role("columnheader").count() - 1
    display = card.locator("tbody tr").first.evaluate("one => getComputedStyle(one).display")
    assert display == ("grid" if width == 320 else "table-row")


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


def test_print_shows_folded_tables_and_no_data_behind_pictures(open_page):
    page, _, _ = open_page(media="print")
    assert page.locator("details.rows table").first.evaluate("one => one.getBoundingClientRect().height") > 0
    assert page.locator("details.data").first.evaluate("one => getComputedStyle(one).display") == "none"
