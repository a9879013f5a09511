"""The PDF: PDF/A-3a and PDF/UA-1, tagged, described, with the results attached."""

from __future__ import annotations

import json

import pikepdf
import pytest


@pytest.fixture(scope="module")
def pdf(release):
    with pikepdf.open(release.pdf) as document:
        yield document


def structure(element, depth=0):
    """Yield every structure element of a tagged PDF."""
    if isinstance(element, pikepdf.Array):
        for child in element:
            yield from structure(child, depth)
    elif isinstance(element, pikepdf.Dictionary):
        if "/S" in element:
            yield element
        if "/K" in element:
            yield from structure(element.K, depth + 1)


def test_it_says_which_standards_it_keeps(pdf):
    with pdf.open_metadata() as metadata:
        assert metadata["pdfaid:part"] == "3"
        assert metadata["pdfaid:conformance"] == "A"
        assert metadata["pdfuaid:part"] == "1"


def test_it_is_tagged_titled_and_in_a_language(pdf):
    assert bool(pdf.Root.MarkInfo.Marked)
    assert str(pdf.Root.Lang) == "en"
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
    assert "/Outlines" in pdf.Root


def test_every_figure_has_alt_text_and_every_header_cell_a_scope(release, pdf):
    elements = list(structure(pdf.Root.StructTreeRoot.K))
    figures = [element for element in elements if str(element.S) == "/Figure"]
    assert len(figures) == len(release.figures)
    assert all(len(str(figure.Alt)) > 40 for figure in figures)
    headers = [element for element in elements if str(element.S) == "/TH"]
    assert headers
    for header in headers:
        attributes = header.A if isinstance(header.A, pikepdf.Array) else [header.A]
        assert any("/Scope" in attribute for attribute in attributes)


def test_the_attached_results_are_the_published_ones(release, pdf):
    attached = json.loads(pdf.attachments["results.json"].get_file().read_bytes())
    assert attached == release.content


def test_pictures_are_vectors_and_the_file_is_small(release, pdf):
    images = [name for page in pdf.pages for name in page.get_images()]
    assert images == []
    assert release.pdf.stat().st_size <= 2e6
    assert len(pdf.pages) <= 24
