"""The page by keyboard alone, as a reader finds it: folds closed."""

from __future__ import annotations

import pytest

from tools import accessibility

pytestmark = pytest.mark.browser


@pytest.fixture
def page(browser, release):
    opened = browser.new_page(viewport={"width": 1280, "height": 900})
    opened.goto((release.folder / "brief.html").as_uri())
    yield opened
    opened.close()


def focused(page, expression):
    return page.evaluate(f"(one => {expression})(document.activeElement)")


def test_every_stop_is_reached_in_reading_order_with_a_visible_focus(page):
    assert accessibility.keyboard(page) == []


def test_the_skip_link_comes_first_and_leads_to_the_brief(page):
    page.keyboard.press("Tab")
    assert focused(page, "one.className") == "skip"
    assert focused(page, "one.getBoundingClientRect().left") >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert focused(page, "one.closest('main') !== null")


def test_contents_follow_the_skip_link_and_lead_to_their_chapter(page):
    page.locator(".contents a").first.focus()
    page.keyboard.press("Tab")
    target = focused(page, "one.getAttribute('href')")
    page.keyboard.press("Enter")
    page.wait_for_function("scrollY > 0")
    top = page.locator(target).evaluate("one => one.getBoundingClientRect().top")
    assert 0 <= top < 200


@pytest.mark.parametrize("fold", ["details.rows", "details.data"])
def test_a_fold_opens_and_closes_and_what_it_holds_is_next(page, fold):
    summary = page.locator(f"{fold} > summary").first
    summary.focus()
    page.keyboard.press("Enter")
    assert summary.evaluate("one => one.parentElement.open")
    page.keyboard.press("Tab")
    assert focused(page, f"one.closest('{fold}') !== null")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Space")
    assert not summary.evaluate("one => one.parentElement.open")


def test_a_box_that_scrolls_is_a_stop_and_scrolls_with_the_arrow_keys(page):
    box = page.locator(".scroll:visible").first
    assert box.get_attribute("tabindex") is None
    box.locator("table").evaluate("one => one.style.minWidth = '3000px'")
    page.set_viewport_size({"width": 900, "height": 900})
    page.locator(".scroll[tabindex='0']").first.wait_for()
    box.focus()
    page.keyboard.press("ArrowRight")
    scrolled = 0
    for _ in range(60):  # the page's policy forbids a predicate that is evaluated inside it
        scrolled = scrolled or page.evaluate("document.activeElement.scrollLeft")
        page.wait_for_timeout(0 if scrolled else 50)
    assert scrolled > 0


def test_the_way_back_is_open_too(page):
    page.locator(".colophon, footer").first.scroll_into_view_if_needed()
    page.locator("main a").last.focus()
    before = focused(page, "one.outerHTML")
    page.keyboard.press("Shift+Tab")
    assert focused(page, "one.outerHTML") != before
