"""The PDF: PDF/A-3a and PDF/UA-1, tagged, described, with the data attached."""

from __future__ import annotations

import json
import re
import subprocess
from html import unescape

import numpy as np
import pikepdf
import pytest

from analysis.chapter.blocks import Table
from tools import matterhorn
from tools.accessibility import PDF_CHECKS, structure

MAIN_PAGES, ALL_PAGES = 16, 56
A4 = 841.89  # points
TOP, BOTTOM = 18 / 297, 1 - 15 / 297  # the frame of a page, of its height
LEAST_FILLED, BLANK = 0.85, 1.0  # of a page, and of all pages together, the last one included
LONGEST_LINE = 85
SMALLEST = 8.0  # points of text, in cells, notes and pictures alike
HEIGHT = 1.21  # of a letter's box in the typeface, of its size


@pytest.fixture(scope="module")
def pdf(release):
    with pikepdf.open(release.pdf) as document:
        yield document


@pytest.mark.parametrize("name", PDF_CHECKS)
def test_it_is_accessible(pdf, name):
    assert PDF_CHECKS[name](pdf) == []


@pytest.mark.parametrize("name", matterhorn.CHECKS)
def test_it_has_none_of_the_failures_that_a_program_can_find(pdf, name):
    assert matterhorn.CHECKS[name](pdf) == []


def test_the_title_is_the_one_heading_of_the_first_level(pdf):
    assert len([element for element in structure(pdf) if element.S == "/H1"]) == 1


def test_key_points_are_a_list_to_step_through(release, pdf):
    points = [block for block in release.blocks if getattr(block, "role", "") == "key point"][:5]
    first = next(element for element in structure(pdf) if element.S == "/L")
    assert len(first.K) == len(points)


def test_a_description_is_a_list_and_not_one_long_string(pdf):
    alternatives = [str(element.Alt) for element in structure(pdf) if element.S == "/Figure"]
    assert max(map(len, alternatives)) <= 500


def test_every_figure_of_the_notebooks_is_in_it(release, pdf):
    assert len([element for element in structure(pdf) if element.S == "/Figure"]) == len(release.figures)


def test_the_checks_find_what_is_wrong(release):
    """Each damage is found by the check that looks for it."""
    with pikepdf.open(release.pdf) as broken:
        elements = list(structure(broken))
        del next(element for element in elements if element.S == "/Figure").Alt
        del next(element for element in elements if element.S == "/TH").A
        next(element for element in elements if element.S == "/H2").S = pikepdf.Name.H4
        del broken.Root.Lang
        broken.Root.MarkInfo.Marked = False
        page = next(page for page in broken.pages if "/Annots" in page)
        del page.Tabs
        fonts = [one for one in broken.objects if isinstance(one, pikepdf.Dictionary) and "/ToUnicode" in one]
        del fonts[0].ToUnicode
        assert [name for name, check in PDF_CHECKS.items() if not check(broken)] == []


def test_the_attached_results_are_the_published_ones(release, pdf):
    attached = json.loads(pdf.attachments["results.json"].get_file().read_bytes())
    assert attached == release.content


def test_every_table_is_attached(release, pdf):
    assert {f"{table['name']}.csv" for table in release.content["tables"]} <= set(pdf.attachments)


def test_all_results_and_all_sources_are_attached_as_published(release, pdf):
    for name in ("results.csv", "sources.csv"):
        attached = pdf.attachments[name].get_file().read_bytes()
        assert attached == (release.folder / name).read_bytes()
        assert attached.count(b"\n") > 150


def test_the_contents_have_no_leaders_and_do_not_list_the_title(release):
    """What the second page holds of the contents: chapters and the annex, each with its page."""
    text = subprocess.run(
        ["pdftotext", "-layout", "-f", "2", "-l", "2", str(release.pdf), "-"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    contents = text[text.index("Contents") :].partition("How to read this brief")[0]
    assert not re.search(r"(\. ?){3,}", contents)
    title = re.search(r"<h1>(.*?)</h1>", release.html)[1]
    assert unescape(title)[:30] not in contents


def test_a_table_to_look_things_up_in_is_attached_and_not_set(release, pdf):
    tables = [block for block in release.blocks if isinstance(block, Table)]
    attached = {block.name for block in tables if block.reference}
    assert "evidence.datasets" in attached
    assert {f"{name}.csv" for name in attached} <= set(pdf.attachments)
    # Each other table is set, and so is none of these.
    assert len([element for element in structure(pdf) if element.S == "/Table"]) == len(tables) - len(
        attached
    )


def test_pictures_are_vectors_and_the_file_is_small(release, pdf):
    images = [name for page in pdf.pages for name in page.get_images()]
    assert images == []
    assert release.pdf.stat().st_size <= 3e6


def test_the_main_part_is_short_and_the_annex_starts_a_page(pdf):
    with pdf.open_outline() as outline:
        (title,) = outline.root
        (annex,) = [item for item in title.children if item.title == "Annex"]
        assert title.children[-1].title == "Annex"
        before = pikepdf.Page(annex.destination[0]).index  # pages are counted from nought
        chapters = [item.title for item in annex.children]
    assert {"The scorecard", "Windows and verdicts"} <= set(chapters)
    assert before <= MAIN_PAGES
    assert len(pdf.pages) <= ALL_PAGES


@pytest.fixture(scope="module")
def filled(release):
    """How much of each page's frame is filled, down to the lowest mark that is printed."""
    printed = subprocess.run(
        ["pdftoppm", "-r", "36", "-gray", str(release.pdf)], capture_output=True, check=True
    ).stdout
    found = []
    while printed:
        header, size, depth, rest = printed.split(b"\n", 3)
        width, height = map(int, size.split())
        assert (header, depth) == (b"P5", b"255")
        page = np.frombuffer(rest[: width * height], np.uint8).reshape(height, width)
        frame = page[round(height * TOP) : round(height * BOTTOM)]
        rows = np.flatnonzero((frame < 235).any(axis=1))
        found.append((rows.max() + 1) / len(frame) if len(rows) else 0.0)
        printed = rest[width * height :]
    return found


def test_all_pages_are_filled_but_the_last_of_the_main_part_and_of_the_document(filled, pdf):
    with pdf.open_outline() as outline:
        annex = next(item for item in outline.root[0].children if item.title == "Annex")
        ends = {pikepdf.Page(annex.destination[0]).index, len(filled)}
    short = {page: round(part, 2) for page, part in enumerate(filled, 1) if part < LEAST_FILLED}
    assert set(short) <= ends, short
    assert sum(1 - part for part in filled) < BLANK


def lines_of(release):
    """Yield page, words, height and foot of each line of text as it is printed, in points."""
    page = 0
    with_boxes = subprocess.run(
        ["pdftotext", "-bbox-layout", str(release.pdf), "-"], capture_output=True, text=True, check=True
    ).stdout
    for line in re.finditer(r"<page |<line .*?</line>", with_boxes, re.DOTALL):
        if line[0].startswith("<page"):
            page += 1
            continue
        words = re.findall(r'yMin="([\d.]+)".*?yMax="([\d.]+)">(.*?)</word>', line[0])
        tops, feet = zip(*((float(top), float(foot)) for top, foot, _ in words), strict=True)
        high = max(foot - top for top, foot in zip(tops, feet, strict=True))
        yield page, " ".join(unescape(word) for *_, word in words), high, max(feet)


def test_no_text_is_too_small_to_read(release):
    """The box of a line is as high as its largest letter; pictures have their own test for each text."""
    small = [
        (page, text) for page, text, height, _ in lines_of(release) if height < (SMALLEST - 0.05) * HEIGHT
    ]
    assert small == []


def test_no_line_of_running_text_is_too_long(release):
    """Body text is set at nine points and above; smaller text is in cells and notes."""
    lines = [text for _, text, height, _ in lines_of(release) if height >= 9 * HEIGHT - 0.1]
    assert len(lines) > 300
    assert [line for line in lines if len(line) > LONGEST_LINE] == []


def test_no_caption_stands_at_the_foot_of_a_page(release):
    """Below a title of a figure or table stands more than its source."""
    found: dict[int, list[tuple[float, str]]] = {}
    for page, text, _, foot in lines_of(release):
        if foot < BOTTOM * A4:
            found.setdefault(page, []).append((foot, text))
    title = re.compile(r"(Figure|Table) \w+\.\d+\. ")
    captions: dict[str, tuple[int, float]] = {}
    for page, lines in found.items():
        for foot, text in lines:
            if number := title.match(text):
                captions.setdefault(number[0], (page, foot))  # later ones are descriptions
    assert len(captions) > 40
    # Of its own title and source a caption has five lines at most.
    lowest = {page: max(foot for foot, _ in lines) for page, lines in found.items()}
    alone = [number for number, (page, foot) in captions.items() if lowest[page] < foot + 50]
    assert alone == []


def test_page_one_is_one_page(pdf):
    """What page one says has no heading of its own; the contents start the second page."""
    with pdf.open_outline() as outline:
        front = outline.root[0]
        first = front.children[0]
        pages = [pikepdf.Page(item.destination[0]).index for item in (front, first)]
    assert first.title == "Contents"
    assert pages == [0, 1]


def test_page_one_has_fewer_than_450_words(release):
    command = ["pdftotext", "-layout", "-l", "1", str(release.pdf), "-"]
    words = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    assert 200 < len(words) < 450
