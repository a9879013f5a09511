"""The page in a real browser: it asks for nothing, paints quickly, and its aids do what they say."""

from __future__ import annotations

import functools
import http.server
import re
import threading

import pytest

from tools import accessibility
from tools.accessibility import View

pytestmark = pytest.mark.browser


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


def test_page_one_is_two_screens_of_a_phone(open_page):
    page, *_ = open_page(width=360)
    end = page.evaluate("document.querySelector('.page-one').getBoundingClientRect().bottom + scrollY")
    assert end <= 2 * 780


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
    table = page.locator("table.scorecard").nth(2)
    table.scroll_into_view_if_needed()
    display = table.locator("tbody tr").first.evaluate("one => getComputedStyle(one).display")
    assert display == ("grid" if width == 320 else "table-row")
    session = page.context.new_cdp_session(page)
    tree = session.send("Accessibility.getFullAXTree")["nodes"]
    name = table.locator("caption").text_content()
    root = next(one for one in tree if role(one) == "table" and one["name"]["value"] == name)
    rows = [one for one in below(root, tree) if role(one) == "row"]
    assert len(rows) == table.locator("tr").count() > 5
    cells = [one for one in below(rows[1], tree) if role(one) in ("cell", "gridcell", "rowheader")]
    assert [role(one) for one in cells].count("rowheader") == 1
    heads = [one for one in below(rows[0], tree) if role(one) == "columnheader"]
    assert len(cells) == len(heads) > 5
    # The label that a card shows before its value is the column's header again: it is not said twice.
    labels = [one["name"]["value"] for one in heads[1:]]
    said = [one.get("name", {}).get("value", "") for one in cells[1:]]
    assert not [text for label, text in zip(labels, said, strict=True) if text.startswith(f"{label}:")]


def role(node):
    return node.get("role", {}).get("value", "")


def below(node, tree):
    """Yield what stands below a node of the accessibility tree."""
    held = {one["nodeId"]: one for one in tree}
    for kid in node.get("childIds", []):
        if kid in held:
            yield held[kid]
            yield from below(held[kid], tree)


WORDS = """() => {
    const page = document.querySelector("main").cloneNode(true)
    page.querySelectorAll(".aid, [role=status]").forEach(one => one.remove())
    return page.textContent.replace(/\\s+/g, " ").trim()
}"""


def test_with_one_byte_changed_the_browser_refuses_the_script_and_the_page_is_complete(browser, release):
    address = (release.folder / "brief.html").as_uri()
    whole = accessibility.open_page(browser, address, View("light"))
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    changed, complaints = context.new_page(), []
    changed.on("console", lambda message: complaints.append(message.text))
    changed.route(address, accessibility.refused)
    changed.goto(address)
    assert any("Content Security Policy" in text for text in complaints)
    assert whole.locator(".aid").count() > 50
    assert changed.locator(".aid").count() == 0
    assert len(changed.evaluate(WORDS)) > 60_000
    assert changed.evaluate(WORDS) == whole.evaluate(WORDS)
    context.close()
    whole.context.close()


def test_the_search_finds_a_word_anywhere_and_leads_to_it(open_page):
    page, *_ = open_page()
    page.fill("#search", "metonitazene")
    hit = page.locator(".found button").last
    hit.click()
    assert page.evaluate("document.activeElement.textContent.toLowerCase().includes('metonitazene')")
    assert page.evaluate("document.activeElement.checkVisibility()")


def test_a_table_can_be_sorted_and_filtered(open_page):
    page, _, complaints = open_page()
    table = page.locator('[id="commitments.open"]')
    name = table.locator("thead th").nth(1).text_content().strip()
    table.locator("select").select_option(label=f"{name} ↓")
    found = [text.strip() for text in table.locator("tbody tr > :nth-child(2)").all_text_contents()]
    assert found == sorted(found, key=str.lower, reverse=True)
    assert table.locator("[aria-sort=descending]").count() == 1
    rows = table.locator("tbody tr").count()
    table.locator(".tools input").fill("licence")
    left = table.locator("tbody tr:visible")
    assert 0 < left.count() < rows
    assert all("licence" in text.lower() for text in left.all_text_contents())
    assert complaints == []


def test_sides_are_filtered_without_script(browser, release):
    page = accessibility.open_page(
        browser, (release.folder / "brief.html").as_uri(), View("light", script=False)
    )
    table = page.locator('[id="commitments.open"]')
    table.locator(".sides input").nth(1).check()
    chosen = table.locator(".sides label").nth(1).inner_text().strip()
    assert {text.strip() for text in table.locator("tbody tr:visible th").all_text_contents()} == {chosen}
    page.context.close()


def test_sides_and_years_are_filtered_together_without_script(browser, release):
    page = accessibility.open_page(
        browser, (release.folder / "brief.html").as_uri(), View("light", script=False)
    )
    table = page.locator('[id="year.acts"]')
    side, day = table.locator(".sides").all()
    place = [text.strip() for text in table.locator("thead th").all_text_contents()]
    day.get_by_label("2026").check()
    side.get_by_label("China").check()
    left = table.locator("tbody tr:visible")
    assert 0 < left.count() < table.locator("tbody tr").count()
    for legend, wanted in ((side, "China"), (day, "2026")):
        at = place.index(legend.locator("legend").evaluate("one => one.firstChild.textContent.trim()"))
        found = [row.locator("th,td").nth(at).inner_text() for row in left.all()]
        assert all(text.strip().startswith(wanted) for text in found)
    page.context.close()


def test_a_heading_opens_its_definition_without_script_and_the_list_keeps_its_place(browser, release):
    page = accessibility.open_page(
        browser, (release.folder / "brief.html").as_uri(), View("light", script=False)
    )
    heading = page.locator('[id="commitments.open"] thead [popovertarget]').nth(1)
    entry = page.locator(f'[id="{heading.get_attribute("popovertarget")}"]')
    assert entry.is_visible()  # in the list of definitions, where it always stands
    heading.focus()
    page.keyboard.press("Enter")
    assert page.locator(":popover-open").count() == 1
    box, at = entry.bounding_box(), heading.bounding_box()
    assert 0 <= box["y"] - (at["y"] + at["height"]) < 40  # below its heading
    page.keyboard.press("Escape")
    assert page.locator(":popover-open").count() == 0
    assert entry.is_visible()
    assert heading.evaluate("one => one === document.activeElement")
    page.context.close()


def test_a_chart_tells_its_values_under_the_arrow_keys_and_the_pointer(open_page):
    page, *_ = open_page()
    figure = page.locator('[id="seizures.monthly"]')
    rows = figure.locator(".data tbody tr")
    first, last = (rows.nth(at).locator("th").text_content().strip() for at in (0, rows.count() - 1))
    figure.locator(".aid button").first.focus()
    for key, month in (("Home", first), ("End", last)):
        page.keyboard.press(key)
        assert month in figure.locator(".values").text_content()
    figure.locator("svg").first.scroll_into_view_if_needed()
    box = figure.locator("svg").first.bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    told = figure.locator(".values").text_content()
    assert first not in told and last not in told and re.search(r"20\d\d-\d\d", told)


def test_a_definition_opens_where_its_figure_stands_and_the_way_back_is_escape(open_page):
    page, *_ = open_page()
    link = page.locator("a[href^='#d-']").first
    key = link.get_attribute("href")[1:]
    link.focus()
    page.keyboard.press("Enter")
    assert page.locator(":popover-open").get_attribute("id") == key
    page.keyboard.press("Escape")
    assert page.locator(":popover-open").count() == 0
    assert page.evaluate("document.activeElement.getAttribute('href')") == f"#{key}"


@pytest.mark.parametrize("script", [True, False])
def test_a_link_in_the_page_arrives_though_chapters_are_painted_late(browser, release, script):
    view = View("light", script=script)
    page = accessibility.open_page(browser, (release.folder / "brief.html").as_uri(), view)
    page.eval_on_selector_all("details", "all => all.forEach(one => one.open = false)")
    page.locator(".contents a[href='#evidence']").click()
    page.wait_for_timeout(500)
    top = page.evaluate("document.getElementById('evidence').getBoundingClientRect().top")
    page.context.close()
    assert -5 <= top < 200


@pytest.mark.parametrize("width", [1440, 360])
def test_no_cell_is_set_too_small_to_read(open_page, width):
    page, *_ = open_page(width=width)
    sizes = "all => all.map(one => [parseFloat(getComputedStyle(one).fontSize), one.closest('.exhibit')?.id])"
    least, where = min(page.eval_on_selector_all("th, td", sizes), key=lambda one: one[0])
    assert least >= 12, where


def test_the_rows_of_the_scorecard_draw_their_history_and_tell_it_in_words(open_page):
    page, *_ = open_page()
    drawn = page.locator("table.scorecard .trend")
    assert drawn.count() > 10
    assert page.locator("table.scorecard .trend .before").count() > 8
    for one in drawn.all():
        row = one.locator("xpath=ancestor::tr")
        told = one.get_attribute("aria-label")
        assert told.startswith(row.locator("th").inner_text().strip() + ", as known: ")
        assert len(one.locator("polyline").get_attribute("points").split()) == told.count("; ") + 1


@pytest.mark.parametrize("script", [True, False])
def test_the_contents_show_where_the_reader_is(browser, release, script):
    view = View("light", script=script)
    page = accessibility.open_page(browser, (release.folder / "brief.html").as_uri(), view)
    page.eval_on_selector_all("details", "all => all.forEach(one => one.open = false)")
    told = """() => [...document.querySelectorAll(".contents a")].filter(
        one => getComputedStyle(one).fontWeight === "600").map(one => one.hash)"""
    for chapter in ("seizures", "outcomes"):
        page.evaluate("id => document.getElementById(id).scrollIntoView()", chapter)
        page.wait_for_timeout(300)
        (place,) = page.evaluate(told)
        assert place.partition("-")[0] == f"#{chapter}"
    page.context.close()


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
