"""The checks after the Matterhorn Protocol: a small document passes, each damage is found by its check."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
import typst
from pikepdf import Array, Dictionary, Name, String

from analysis.chapter import style
from analysis.page.tags import complete
from tools.matterhorn import CHECKS, elements

SOURCE = b"""
#set document(title: "Small", date: datetime(year: 2026, month: 1, day: 2))
#set text(font: "Inter", lang: "en")
= Title
Words and #link("https://example.org")[a link].
- one
- two
== Part
#block[Alone.]
#figure(kind: table, supplement: none, caption: [Counts],
  table(columns: 3, table.header([What], [Then], [Now]), [China], [1], [2], [Canada], [3], [4]))
"""


@pytest.fixture(scope="module")
def raw():
    return typst.compile(
        SOURCE, font_paths=[str(style.FONTS)], ignore_system_fonts=True, pdf_standards=["a-3a", "ua-1"]
    )


@pytest.fixture
def small(raw):
    with pikepdf.open(BytesIO(complete(raw))) as pdf:
        yield pdf


def of(pdf, kind):
    return [one for _, one in elements(pdf) if str(one.S) == f"/{kind}"]


@pytest.mark.parametrize("name", CHECKS)
def test_a_completed_document_passes(small, name):
    assert CHECKS[name](small) == []


def test_each_row_gets_a_header_that_its_cells_name(small):
    headers = [one for one in of(small, "TH") if str(one.A[0].Scope) == "/Row"]
    assert [str(one.ID) for one in headers] == ["R0y0", "R0y1"]
    last = of(small, "TD")[-1]
    assert [str(name) for name in last.A[0].Headers] == ["U1x2y0", "R0y1"]
    assert len(of(small, "TD")) == 4  # six cells, two of them headers now


def test_the_typesetter_alone_gives_no_row_headers(raw):
    """When this fails the typesetter has learnt it, and the pass over the tags may go."""
    with pikepdf.open(BytesIO(raw)) as pdf:
        assert CHECKS["tables"](pdf) == ["a row has no header"]


def test_a_lone_block_becomes_a_paragraph(raw, small):
    with pikepdf.open(BytesIO(raw)) as pdf:
        assert len(of(pdf, "Span")) == 2  # the block, and the words of the caption
    assert of(small, "Span") == []


def test_the_pass_gives_the_same_bytes_each_time(raw):
    assert complete(raw) == complete(raw)


def test_the_pass_leaves_the_pages_as_they_are(raw):
    with pikepdf.open(BytesIO(raw)) as before, pikepdf.open(BytesIO(complete(raw))) as after:
        pages = [[page.Contents.read_bytes() for page in pdf.pages] for pdf in (before, after)]
        metadata = [pdf.Root.Metadata.read_bytes() for pdf in (before, after)]
    assert pages[0] == pages[1]
    assert metadata[0] == metadata[1]


def untag(pdf):
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(page.Contents.read_bytes() + b"\n0 0 9 9 re f\n")


def unmap(pdf):
    of(pdf, "P")[0].S = Name.Novel


def untitle(pdf):
    pdf.Root.ViewerPreferences.DisplayDocTitle = False


def misplace(pdf):
    of(pdf, "LI")[0].S = Name.P


def unspeak(pdf):
    del pdf.Root.Lang


def picture(pdf):
    of(pdf, "P")[0].S = Name.Figure


def skip(pdf):
    of(pdf, "H2")[0].S = Name.H4


def behead(pdf):
    of(pdf, "TH")[-1].S = Name.TD


def repeat(pdf):
    of(pdf, "P")[0].ID = String("R0y0")


def attach(pdf):
    pdf.make_indirect(Dictionary(Type=Name.Filespec, F=String("a"), EF=Dictionary()))


def form(pdf):
    pdf.Root.AcroForm = Dictionary(Fields=Array())


def silence(pdf):
    del pdf.pages[0].Annots[0].Contents


def strip(pdf):
    font = next(one for one in pdf.objects if isinstance(one, Dictionary) and "/ToUnicode" in one)
    del font.ToUnicode


DAMAGE = {
    "content_is_tagged": untag, "roles": unmap, "metadata": untitle, "nesting": misplace, "language": unspeak,
    "figures": picture, "headings": skip, "tables": behead, "ids": repeat, "attached": attach,
    "unlocked": form, "annotations": silence, "fonts": strip,
}  # fmt: skip


@pytest.mark.parametrize("name", CHECKS)
def test_each_damage_is_found_by_its_check(small, name):
    DAMAGE[name](small)
    assert CHECKS[name](small)
