"""Check a release for accessibility and write the public statement.

``python -m tools.accessibility reports/latest`` runs every check on the release's pages and its PDF and
writes ``ACCESSIBILITY.md``. The browser tests run the same checks. Each check takes a page in a browser, or a
PDF, and returns what it found, one line a finding; an empty list is a pass.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pikepdf
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Route, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
STATEMENT = ROOT / "ACCESSIBILITY.md"
BY_HAND = ROOT / "tools" / "checked_by_hand.md"  # checks that no build repeats, each with its day
HTMLCS = ROOT / "tests" / "built" / "vendor" / "HTMLCS.js"
BROWSER = os.environ.get("BRIEF_BROWSER") or next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
QUIET = [
    "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
# The pages of a release and of the archive around it, seen from the release's folder.
PAGES = ("brief.html", "comparison.html", "../index.html", "../calendar.html", "../notices.html")
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental"]
ROWS_FOR_TOOLS = 6


@dataclass(frozen=True)
class View:
    """One way to look at a page."""

    name: str
    width: int = 1440
    scheme: str = "light"
    media: str = "screen"
    style: str = ""
    scale: int = 1
    forced_colors: str = "none"
    script: bool = True


LARGE_TEXT = "html{font-size:200% !important}"
TEXT_SPACING = (
    "*{line-height:1.5 !important;letter-spacing:.12em !important;word-spacing:.16em !important}"
    "p{margin-bottom:2em !important}"
)
VIEWS = {
    view.name: view
    for view in (
        View("light"),
        View("dark, no script", scheme="dark", script=False),
        View("768 px wide", width=768),
        View("360 px wide", width=360),
        View("360 px wide, no script", width=360, script=False),
        View("320 px wide, dark", width=320, scheme="dark"),
        View("text at 200%", style=LARGE_TEXT),
        View("zoom at 200%", width=640, scale=2),
        View("print, no script", width=794, media="print", script=False),
        View("forced colours", scheme="dark", forced_colors="active"),
    )
}

Findings = list[str]
CHAPTERS_A_PART = 3
_PART = """([from, to]) => {
    const page = document.documentElement.cloneNode(true)
    // Parts of the annex keep its heading, which theirs stand below.
    page.querySelectorAll(".chapter").forEach((one, at) => {
        if (at < from && one.id === "annex") one.replaceWith(one.querySelector("h2"))
        else if (at < from || at >= to) one.remove()
    })
    page.querySelectorAll("a[href^='#']").forEach(one => page.querySelector(`[id="${one.hash.slice(1)}"]`)
        || (one.closest("nav li") ? one.closest("li").remove() : one.replaceWith(...one.childNodes)))
    return "<!doctype html>" + page.outerHTML
}"""


def parts(browser: Browser, path: Path, folder: Path) -> list[Path]:
    """Write a page in parts of a few chapters each, as its author wrote them, and return their files.

    The tools' time grows faster than the page: a whole brief takes minutes, its parts seconds each. A page
    without chapters is its own only part.
    """
    page = open_page(browser, path.as_uri(), View("as written", script=False))
    chapters = page.locator(".chapter").count()
    found = [] if chapters else [path]
    for number in range(0, chapters, CHAPTERS_A_PART):
        text = page.evaluate(_PART, [number, number + CHAPTERS_A_PART])
        part = folder / f"{path.stem}-{number}{path.suffix}"
        part.write_text(text.replace(*reversed(_CHANGED_BYTE)), encoding="utf-8")
        found.append(part)
    page.context.close()
    return found


def open_page(browser: Browser, url: str, view: View) -> Page:
    """Return a page opened in a view, with all folds open; close its ``context`` after use."""
    context = browser.new_context(
        viewport={"width": view.width, "height": 900},
        device_scale_factor=view.scale,
        color_scheme=view.scheme,
        forced_colors=view.forced_colors,
    )
    page = context.new_page()
    page.emulate_media(media=view.media, color_scheme=view.scheme, forced_colors=view.forced_colors)
    if not view.script:
        page.route(url, refused)
    page.goto(url)
    page.eval_on_selector_all("details", "all => all.forEach(one => one.open = true)")
    if view.style:
        page.add_style_tag(content=view.style)
    return page


def refused(route: Route) -> None:
    """Serve a page of a release with one byte of its script changed: the browser then runs none."""
    text = Path(url2pathname(urlsplit(route.request.url).path)).read_text(encoding="utf-8")
    route.fulfill(body=text.replace(*_CHANGED_BYTE), content_type="text/html; charset=utf-8")


_CHANGED_BYTE = "<script>(", "<script>;("


def thin(page: Page) -> None:
    """Cut every table to its first rows.

    Later rows repeat the markup of the first, and the tools would take minutes over them.
    """
    page.evaluate(
        """rows => {
            document.querySelectorAll("tbody").forEach(
                body => [...body.rows].slice(rows).forEach(row => row.remove()))
        }""",
        ROWS_FOR_TOOLS,
    )


def axe(page: Page) -> Findings:
    """axe-core: no violation of any rule, best practice and experimental ones included, but those of AAA"""
    thin(page)
    options = {
        "runOnly": AXE_TAGS,
        "rules": {"target-size": {"enabled": True}},
        "resultTypes": ["violations"],
    }
    found = Axe().run(page, options=options).response["violations"]
    return [f"{item['id']}: {node['html'][:120]}" for item in found for node in item["nodes"]]


def htmlcs(page: Page) -> Findings:
    """HTML_CodeSniffer: no error at WCAG2AA"""
    thin(page)
    page.evaluate(HTMLCS.read_text(encoding="utf-8"))
    return page.evaluate(
        """() => new Promise(done => HTMLCS.process("WCAG2AA", document, () => done(
            HTMLCS.getMessages().filter(message => message.type === HTMLCS.ERROR)
                .map(message => message.code + ": " + (message.element.outerHTML || "").slice(0, 120)))))"""
    )


def reflow(page: Page) -> Findings:
    """Nothing but marked scroll regions makes a reader scroll sideways, at 320 px or at 200% text"""
    found = []
    for width, style in ((1280, ""), (768, ""), (360, ""), (320, ""), (1280, LARGE_TEXT)):
        tag = page.add_style_tag(content=style) if style else None
        page.set_viewport_size({"width": width, "height": 900})
        wide = page.evaluate("document.documentElement.scrollWidth")
        found += [f"{wide} px wide at {width} px"] if wide > width else []
        if tag:
            tag.evaluate("one => one.remove()")
    return found


def text_spacing(page: Page) -> Findings:
    """With the text spacing of WCAG 1.4.12 no text is cut off and nothing scrolls sideways"""
    found = []
    tag = page.add_style_tag(content=TEXT_SPACING)
    for width in (1280, 320):
        page.set_viewport_size({"width": width, "height": 900})
        wide = page.evaluate("document.documentElement.scrollWidth")
        found += [f"{wide} px wide at {width} px"] if wide > width else []
        found += page.evaluate(
            """() => [...document.querySelectorAll("body *:not(svg *)")].filter(one => {
                const style = getComputedStyle(one)
                return style.clipPath === "none" && one.textContent.trim() && (
                    ["hidden", "clip"].includes(style.overflowX) && one.scrollWidth > one.clientWidth + 1 ||
                    ["hidden", "clip"].includes(style.overflowY) && one.scrollHeight > one.clientHeight + 1)
            }).map(one => "cut off: " + one.outerHTML.slice(0, 120))"""
        )
    tag.evaluate("one => one.remove()")
    return found


def reduced_motion(page: Page) -> Findings:
    """With reduced motion nothing moves: no animation, no transition, no smooth scrolling"""
    page.emulate_media(reduced_motion="reduce")
    return page.evaluate(
        """() => [...document.querySelectorAll("*")].filter(one => {
            const style = getComputedStyle(one)
            return style.animationName !== "none" || parseFloat(style.transitionDuration) > 0
                || style.scrollBehavior === "smooth"
        }).map(one => "moves: " + one.outerHTML.slice(0, 120))"""
    )


def headings(page: Page) -> Findings:
    """One first heading, and no level of heading is skipped"""
    levels = page.eval_on_selector_all("h1,h2,h3,h4,h5,h6", "all => all.map(one => +one.tagName[1])")
    return _order_of(levels)


def language(page: Page) -> Findings:
    """The language is set, and the page has a title and the landmarks of a page"""
    wanted = {"html[lang]": 1, "head > title": 1, "main": 1, "body > header": 1, "body > footer": 1}
    counts = {selector: page.locator(selector).count() for selector in wanted}
    return [f"{selector}: {counts[selector]}" for selector in wanted if counts[selector] != wanted[selector]]


def figures(page: Page) -> Findings:
    """Every picture has a short name, a long description and its data as a table; a drawing in a row of a
    table says all its values"""
    return page.evaluate(
        """() => [...document.querySelectorAll("svg[role=img], img")].flatMap(one => {
            if (one.closest("tbody tr")) {
                const told = (one.getAttribute("aria-label") || "").split("; ").length
                const drawn = one.querySelector("polyline").getAttribute("points").split(" ").length
                return told === drawn ? [] : ["does not say its values: " + one.outerHTML.slice(0, 60)]
            }
            const named = id => document.getElementById(one.getAttribute(id) || "")?.textContent.trim() || ""
            const figure = one.closest("figure"), name = named("aria-labelledby")
            const long = named("aria-details") || named("aria-describedby")
            const what = name.slice(0, 60) || one.outerHTML.slice(0, 60)
            return [
                name || one.alt ? "" : "no name: " + what,
                long.length >= 40 ? "" : "no long description: " + what,
                figure && figure.querySelector("figcaption") ? "" : "no caption: " + what,
                figure && figure.querySelector("table caption") ? "" : "no data table: " + what,
            ].filter(Boolean)
        })"""
    )


def tables(page: Page) -> Findings:
    """Every table has a caption, column headers and row headers"""
    return page.evaluate(
        """() => [...document.querySelectorAll("table")].filter(one => !(
            one.querySelector("caption")?.textContent.trim() && one.querySelector("th[scope=col]")
            && [...one.tBodies[0].rows].every(row => row.querySelector("th[scope=row]"))
        )).map(one => one.outerHTML.slice(0, 120))"""
    )


def narrow_pages(page: Page) -> Findings:
    """At 360, 768 and 1440 px no table has to be scrolled sideways; of a picture drawn wide and narrow one
    drawing is shown, which need not be scrolled, and at 360 px its letters are at least 11 px"""
    found = []
    for width in (360, 768, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        found += [f"{width} px: {line}" for line in page.evaluate(_FITS, width)]
    return found


_FITS = """width => {
    const wide = one => one.scrollWidth > one.clientWidth + 1, found = []
    const boxes = [...document.querySelectorAll(".scroll")]
    boxes.filter(wide).forEach(one => found.push("table scrolls: " + one.innerText.slice(0, 60)))
    for (const figure of document.querySelectorAll("figure:has(.narrow)")) {
        const shown = [...figure.querySelectorAll(".picture")].filter(one => one.checkVisibility())
        if (shown.length !== 1) found.push(`${shown.length} drawings: ${figure.id}`)
        if (shown.some(wide)) found.push("picture scrolls: " + figure.id)
        for (const svg of width === 360 ? figure.querySelectorAll(".narrow svg") : []) {
            const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
            const least = Math.min(...[...svg.querySelectorAll("text")].filter(one => one.textContent.trim())
                .map(one => parseFloat(getComputedStyle(one).fontSize) * scale))
            if (least < 10.95) found.push(`letters of ${least.toFixed(1)} px: ${figure.id}`)
        }
    }
    return found
}"""


def landmarks(page: Page) -> Findings:
    """Landmarks are few: at most seven; no box is a stop of the Tab key unless it scrolls"""
    return page.evaluate(
        """() => {
            const named = "section[aria-label], section[aria-labelledby], [role=region], [role=search]"
            const all = document.querySelectorAll(
                "header:not(main *), main, footer:not(main *), nav, search, aside, " + named)
            const scrolls = one =>
                one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1
            const idle = [...document.querySelectorAll("[tabindex='0']")].filter(one => !scrolls(one))
            return [
                ...(all.length > 7 ? [`${all.length} landmarks`] : []),
                ...idle.map(one => "stops for nothing: " + one.outerHTML.slice(0, 100)),
            ]
        }"""
    )


_PATH = """() => [
    ...document.querySelectorAll("a[href], summary, [tabindex='0'], button, input, select, textarea")
].filter(one => one.checkVisibility() && (one.type !== "radio" || one.checked)).map((one, number) => {
    one.dataset.path = number
    return one.outerHTML.slice(0, 100)
})"""
_FOCUS = """() => {
    const one = document.activeElement, style = getComputedStyle(one), box = one.getBoundingClientRect()
    const mark = document.querySelector(".mark")?.getBoundingClientRect()
    return {
        number: one.dataset.path === undefined ? null : +one.dataset.path,
        ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
        seen: box.width > 0 && box.bottom > (mark && !one.matches(".skip") ? mark.bottom - 1 : 0)
            && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    }
}"""


def keyboard(page: Page) -> Findings:
    """The Tab key reaches the skip link first, then all links, folds and scroll regions in reading order,
    each with a visible focus, and leaves the page at its end"""
    path = page.evaluate(_PATH)
    found = [] if path and 'class="skip"' in path[0] else ["the skip link does not come first"]
    for number, element in enumerate(path):
        page.keyboard.press("Tab")
        focus = page.evaluate(_FOCUS)
        if focus["number"] != number:
            return [*found, f"stop {number} should be {element}, and is {focus['number']}"]
        found += [] if focus["ring"] else [f"focus cannot be seen on {element}"]
        found += [] if focus["seen"] else [f"focus is hidden or out of sight on {element}"]
    page.keyboard.press("Tab")
    return found + (["focus does not leave the page"] if page.evaluate(_FOCUS)["number"] else [])


# Tools run on each part in each of VIEWS; the other checks once.
TOOLS: dict[str, Callable[[Page], Findings]] = {"axe-core": axe, "HTML_CodeSniffer": htmlcs}
PAGE_CHECKS: dict[str, Callable[[Page], Findings]] = {
    "reflow": reflow,
    "text spacing": text_spacing,
    "reduced motion": reduced_motion,
    "headings": headings,
    "language and landmarks": language,
    "figures": figures,
    "tables": tables,
    "narrow pages": narrow_pages,
    "landmarks": landmarks,
}
# A key takes the longer the longer the page is, and a brief has thousands of stops: each part is walked.
PART_CHECKS: dict[str, Callable[[Page], Findings]] = {"keyboard": keyboard}


def pdf_marked(pdf: pikepdf.Pdf) -> Findings:
    """The PDF is tagged and says that it keeps PDF/UA-1 and PDF/A-3a"""
    with pdf.open_metadata() as metadata:
        said = {key: metadata.get(key) for key in ("pdfuaid:part", "pdfaid:part", "pdfaid:conformance")}
    wanted = {"pdfuaid:part": "1", "pdfaid:part": "3", "pdfaid:conformance": "A"}
    found = [f"{key} is {said[key]}" for key in wanted if said[key] != wanted[key]]
    tagged = "/StructTreeRoot" in pdf.Root and bool(pdf.Root.get("/MarkInfo", {}).get("/Marked", False))
    return found if tagged else [*found, "not tagged"]


def pdf_title(pdf: pikepdf.Pdf) -> Findings:
    """The PDF has a language, and a title that readers show in place of the file's name"""
    preferences = pdf.Root.get("/ViewerPreferences", {})
    with pdf.open_metadata() as metadata:
        title = metadata.get("dc:title")
    held = {
        "language": str(pdf.Root.get("/Lang", "")),
        "title": title,
        "title shown": bool(preferences.get("/DisplayDocTitle", False)),
    }
    return [f"no {name}" for name, value in held.items() if not value]


def pdf_figures(pdf: pikepdf.Pdf) -> Findings:
    """Every picture in the PDF has alternative text"""
    found = [element for element in structure(pdf) if element.S == "/Figure"]
    return [
        f"figure {number} has no text"
        for number, figure in enumerate(found, 1)
        if len(str(figure.get("/Alt", ""))) < 40
    ]


def pdf_tables(pdf: pikepdf.Pdf) -> Findings:
    """Every table in the PDF has header cells, each with a scope, and each of its rows has one"""
    found = []
    for number, table in enumerate((one for one in structure(pdf) if one.S == "/Table"), 1):
        headers = [element for element in _below(table) if element.S == "/TH"]
        found += [] if headers else [f"table {number} has no header cell"]
        found += [f"table {number}: a header cell has no scope" for one in headers if not _scope(one)]
        rows = [element for element in _below(table) if element.S == "/TR"]
        found += [
            f"table {number}: a row has no header"
            for row in rows
            if all(cell.S != "/TH" for cell in _below(row))
        ]
    return found


def pdf_headings(pdf: pikepdf.Pdf) -> Findings:
    """Headings in the PDF come in order, and its bookmarks are the same headings"""
    heads = [element for element in structure(pdf) if str(element.S)[1:] in _LEVELS]
    with pdf.open_outline() as outline:
        marks = list(_bookmarks(outline.root))
    found = _order_of([_LEVELS[str(one.S)[1:]] for one in heads], several_first=True)
    titled = [str(one.get("/T", "")) for one in heads]
    if len(heads) != len(marks) or (all(titled) and titled != marks):
        found.append(f"{len(heads)} headings, {len(marks)} bookmarks")
    return found


def pdf_links(pdf: pikepdf.Pdf) -> Findings:
    """Every link in the PDF has a description, and the Tab key follows the structure of its page"""
    found = []
    for number, page in enumerate(pdf.pages, 1):
        notes = list(page.get("/Annots", []))
        if notes and page.get("/Tabs") != "/S":
            found.append(f"page {number}: tab order is not that of the structure")
        found += [
            f"page {number}: a link has no description"
            for note in notes
            if note.Subtype == "/Link" and not str(note.get("/Contents", ""))
        ]
    return found


def pdf_fonts(pdf: pikepdf.Pdf) -> Findings:
    """Every typeface in the PDF is embedded and its characters can be read out and copied"""
    found = []
    for font in (one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/BaseFont" in one):
        if font.get("/Subtype") == "/Type0":
            inner = font.DescendantFonts[0].FontDescriptor
            found += [] if "/ToUnicode" in font else [f"{font.BaseFont}: no Unicode"]
            found += [] if any(key in inner for key in _EMBEDDED) else [f"{font.BaseFont}: not embedded"]
    return found


PDF_CHECKS: dict[str, Callable[[pikepdf.Pdf], Findings]] = {
    "PDF tags": pdf_marked,
    "PDF language and title": pdf_title,
    "PDF figures": pdf_figures,
    "PDF tables": pdf_tables,
    "PDF headings and bookmarks": pdf_headings,
    "PDF links": pdf_links,
    "PDF typefaces": pdf_fonts,
}

_LEVELS = {f"H{level}": level for level in range(1, 7)}
_EMBEDDED = ("/FontFile", "/FontFile2", "/FontFile3")


def structure(pdf: pikepdf.Pdf) -> Iterator[Any]:
    """Yield every structure element of a tagged PDF in reading order."""
    yield from _below(pdf.Root.StructTreeRoot)


def _below(element: Any) -> Iterator[Any]:
    kids = element.get("/K", []) if isinstance(element, pikepdf.Dictionary) else []
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from _below(kid)


def _scope(header: Any) -> bool:
    attributes = header.get("/A", [])
    held = attributes if isinstance(attributes, pikepdf.Array) else [attributes]
    return any("/Scope" in one for one in held)


def _bookmarks(items: Any) -> Iterator[str]:
    for item in items:
        yield item.title
        yield from _bookmarks(item.children)


def _order_of(levels: list[int], *, several_first: bool = False) -> Findings:
    """Return what is wrong with a run of heading levels."""
    found = [] if levels and levels[0] == 1 else ["the first heading is not of the first level"]
    if not several_first and levels.count(1) != 1:
        found.append(f"{levels.count(1)} headings of the first level")
    pairs = itertools.pairwise(levels)
    return found + [f"level {later} after {earlier}" for earlier, later in pairs if later > earlier + 1]


def check_page(browser: Browser, path: Path) -> Iterator[tuple[str, str, Findings]]:
    """Run every page check on a file; yield check, view and findings."""
    with tempfile.TemporaryDirectory() as folder:
        for part in parts(browser, path, Path(folder)):
            for view in VIEWS.values():
                for name, findings in run(TOOLS, browser, part, view):
                    yield name, view.name, findings
            for name, findings in run(PART_CHECKS, browser, part):
                yield name, "", findings
    for name, findings in run(PAGE_CHECKS, browser, path):
        yield name, "", findings


def run(
    checks: dict[str, Callable[[Page], Findings]], browser: Browser, path: Path, view: View = VIEWS["light"]
) -> Iterator[tuple[str, Findings]]:
    """Run checks on a file in a view, one after the other; yield check and findings."""
    page = open_page(browser, path.as_uri(), view)
    for name, check in checks.items():
        page.emulate_media(reduced_motion="no-preference")  # a check may have left it otherwise
        page.set_viewport_size({"width": view.width, "height": 900})
        yield name, check(page)
    page.context.close()


def check_pdf(path: Path) -> Iterator[tuple[str, str, Findings]]:
    """Run every PDF check on a file; yield check, blank and findings."""
    with pikepdf.open(path) as pdf:
        for name, check in PDF_CHECKS.items():
            yield name, "", check(pdf)


def launch(playwright: Any) -> Browser:
    """Return the machine's Chromium, asking nothing of the network."""
    return playwright.chromium.launch(executable_path=BROWSER, args=QUIET)


def check_release(folder: Path) -> dict[str, list[tuple[str, str, Findings]]]:
    """Return what every check found, by file, for a release's pages that are there and its PDF."""
    found = {}
    with sync_playwright() as playwright:
        browser = launch(playwright)
        for name in PAGES:
            path = (folder / name).resolve()
            if path.is_file():
                found[path.name] = list(check_page(browser, path))
        browser.close()
    found["brief.pdf"] = list(check_pdf(folder / "brief.pdf"))
    return found


def statement(release: str, found: dict[str, list[tuple[str, str, Findings]]]) -> str:
    """Return the public statement as Markdown; it names the release and no clock time."""
    pages = [name for name in found if name.endswith(".html")]
    checks = TOOLS | PAGE_CHECKS | PART_CHECKS
    return _STATEMENT.format(
        release=release,
        pages=", ".join(f"`{name}`" for name in pages),
        views=", ".join(VIEWS),
        rows=ROWS_FOR_TOOLS,
        by_hand=BY_HAND.read_text(encoding="utf-8"),
        page_rows="\n".join(_row(name, check, pages, found) for name, check in checks.items()),
        pdf_rows="\n".join(_row(name, check, ["brief.pdf"], found) for name, check in PDF_CHECKS.items()),
    )


def _row(
    name: str, check: Callable, files: list[str], found: dict[str, list[tuple[str, str, Findings]]]
) -> str:
    runs = [findings for file in files for held, _, findings in found[file] if held == name]
    meaning = " ".join(check.__doc__.split())
    return f"| {name} | {meaning} | {len(runs)} | {sum(map(len, runs))} |"


_STATEMENT = """\
# Accessibility

The brief is for everyone who needs its figures. Its pages aim at WCAG 2.2, level AA, and its PDF at PDF/UA-1.

This statement is about release {release}. It is written by `python -m tools.accessibility`, and the tests of
every build run the same checks.

## How the pages are checked

Pages: {pages}. Every fold is open. axe-core and HTML_CodeSniffer run in these views: {views}.
They see a long page in parts of a few chapters, and tables cut to {rows} rows, as later rows repeat the same
markup. The other checks see the whole page, once. Without script means that one byte of it was changed, and
the browser refused it.

| check | what holds | runs | findings |
|---|---|---|---|
{page_rows}

## How the PDF is checked

| check | what holds | runs | findings |
|---|---|---|---|
{pdf_rows}

The typesetter refuses to write a file that breaks a rule of PDF/UA-1 or PDF/A-3a which it can check.

## What else is there for readers

- Every picture is named by its finding, and has a description to step through and its data as a table and as
  a CSV file.
- A reading of the scorecard is a word, beside its shape and colour; the small drawing in a row is told in
  words.
- Parts of a picture that touch differ in lightness, for three kinds of colour vision and in grey print; texts
  in it are level, whole, and at least 8 points in print and 11 pixels on a phone. Tests measure both.
- Without any script a heading of a table opens what it means, and long tables show the rows of one side or
  one year.
- One script adds reading aids: search, sorting, rows with a word, values of a chart under the arrow keys. The
  page's policy names it by its hash; where it does not run, every word and figure is in the page.
- The page follows light and dark, and prints light.
- The data are attached to the PDF and stand beside the page as CSV and JSON.

{by_hand}
## What is not checked, or not in our hands

- Tools find only part of what can be wrong. People who use screen readers, magnifiers or voice control have
  not yet tried the brief.
- The pictures in the PDF carry a description; their data are in the attached files, and not every PDF
  reader shows attachments well.
- How spreadsheet programs present a CSV file is up to those programs.

## How to report a problem

Write to the contact on the front page of the release. Say which page or file, what you use to read it, and
what went wrong.
"""


def main() -> int:
    """Check a release, write the statement, and list the findings; 1 where there are any."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("release", type=Path, help="folder of a built release")
    parser.add_argument("--to", type=Path, default=STATEMENT, help="where the statement is written")
    arguments = parser.parse_args()
    folder = arguments.release.resolve()
    content = json.loads((folder / "results.json").read_text(encoding="utf-8"))
    number = content.get("release", {}).get("number") or content["parameters"]["as_of"]
    found = check_release(folder)
    arguments.to.write_text(statement(number, found), encoding="utf-8")
    lines = [
        f"{file}: {name} {view}: {line}"
        for file, runs in found.items()
        for name, view, findings in runs
        for line in findings
    ]
    print("\n".join(lines) or f"No findings. Statement: {arguments.to}")
    return 1 if lines else 0


if __name__ == "__main__":
    raise SystemExit(main())
