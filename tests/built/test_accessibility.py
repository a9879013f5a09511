"""The accessibility checks find nothing on the pages of a release, and each finds its damage."""

from __future__ import annotations

import re

import pytest

from tools import accessibility
from tools.accessibility import PAGE_CHECKS, PART_CHECKS, TOOLS, VIEWS, View

pytestmark = pytest.mark.browser

# Seen from the release's folder.
PAGES = ["brief.html", "comparison.html", "../index.html"]

# In these views the tools see every chapter; in the others, and in a walk by keyboard, the first ones, which
# hold every kind of block. `python -m tools.accessibility` sees every chapter in every view.
WHOLE = ("light", "dark, no script")


@pytest.fixture(scope="module")
def parts(browser, release, tmp_path_factory):
    """Return the files of a page's parts."""
    folder = tmp_path_factory.mktemp("parts")
    return {name: accessibility.parts(browser, (release.folder / name).resolve(), folder) for name in PAGES}


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("page_name", PAGES)
def test_the_tools_find_nothing(browser, parts, page_name, view):
    for part in parts[page_name] if view in WHOLE else parts[page_name][:1]:
        assert dict(accessibility.run(TOOLS, browser, part, VIEWS[view])) == {name: [] for name in TOOLS}


def test_the_parts_of_the_brief_hold_every_chapter_and_its_script(browser, release, parts):
    chapter = re.compile(r'<section(?: id="([\w-]+)")? class="chapter(?: in-annex)?"')
    chapters = [name for part in parts["brief.html"] for name in chapter.findall(part.read_text("utf-8"))]
    assert chapters == chapter.findall(release.html)
    assert len(chapters) > 30
    for part in parts["brief.html"]:
        page = accessibility.open_page(browser, part.as_uri(), View("light"))
        assert page.locator(".aid").count() > 0
        page.context.close()


@pytest.mark.parametrize("page_name", PAGES)
def test_the_page_holds(browser, release, parts, page_name):
    found = dict(accessibility.run(PAGE_CHECKS, browser, (release.folder / page_name).resolve()))
    assert found == {name: [] for name in PAGE_CHECKS}
    found = dict(accessibility.run(PART_CHECKS, browser, parts[page_name][0]))
    assert found == {name: [] for name in PART_CHECKS}


# What each check must find, as a change to the page that a reader would suffer from.
DAMAGES = {
    "axe-core": "document.documentElement.removeAttribute('lang')",
    "HTML_CodeSniffer": "document.documentElement.removeAttribute('lang')",
    "reflow": "document.querySelector('.kicker').style.minWidth = '900px'",
    "text spacing": "document.querySelector('.kicker').style = 'height: 1em; overflow: hidden'",
    "reduced motion": "document.querySelector('.kicker').style.transition = 'color 1s'",
    "headings": "document.querySelector('h3').outerHTML = '<h5>deep</h5>'",
    "language and landmarks": "document.querySelector('footer').remove()",
    "figures": "document.querySelector('.headline').textContent = ''",
    "tables": "document.querySelector('caption').remove()",
    "narrow pages": "document.querySelector('.scroll table').style.minWidth = '900px'",
    "landmarks": "document.querySelector('.scroll').tabIndex = 0",
    "keyboard": "document.querySelector('summary').style.outline = 'none'",
}


@pytest.mark.parametrize("check", TOOLS | PAGE_CHECKS | PART_CHECKS)
def test_each_check_finds_its_damage(browser, parts, check):
    page = accessibility.open_page(browser, parts["brief.html"][0].as_uri(), View("light"))
    page.evaluate(DAMAGES[check])
    assert (TOOLS | PAGE_CHECKS | PART_CHECKS)[check](page) != []
    page.context.close()


def test_the_public_statement_lists_the_checks_that_exist():
    text = accessibility.STATEMENT.read_text(encoding="utf-8")
    listed = re.findall(r"^\| ([^|]+?) \| [^|]+ \| \d+ \| (\d+) \|$", text, flags=re.M)
    assert [name for name, _ in listed] == [*TOOLS, *PAGE_CHECKS, *PART_CHECKS, *accessibility.PDF_CHECKS]
    assert {found for _, found in listed} == {"0"}
