"""The PDF: PDF/A-3a and PDF/UA-1, tagged, described, with the data attached."""

from __future__ import annotations

import json
import re
import subprocess
from html import unescape

import pikepdf
import pytest

from analysis.chapter.blocks import Table
from tools.accessibility import PDF_CHECKS, structure


@pytest.fixture(scope="module")
def pdf(release):
    with pikepdf.open(release.pdf) as document:
        yield document


@pytest.mark.parametrize("name", PDF_CHECKS)
def test_it_is_accessible(pdf, name):
    assert PDF_CHECKS[name](pdf) == []


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
    contents = text[text.index("Contents") :]
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
    assert release.pdf.stat().st_size <= 4e6


def test_the_main_part_is_short_and_the_annex_starts_a_page(pdf):
    with pdf.open_outline() as outline:
        (annex,) = [item for item in outline.root if item.title == "Annex"]
        assert outline.root[-1].title == "Annex"
        before = pikepdf.Page(annex.destination[0]).index  # pages are counted from nought
        chapters = [item.title for item in annex.children]
    assert {"The scorecard", "Windows and verdicts"} <= set(chapters)
    assert before <= 24
    assert len(pdf.pages) <= 34


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
