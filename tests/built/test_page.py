"""The page as a file: whole, quiet, small, and marked up for everyone."""

from __future__ import annotations

import itertools
import re


def test_one_file_with_no_script_and_no_outside_address(release):
    html = release.html
    assert "<script" not in html.lower()
    assert not re.search(r"""(src|srcset|action|poster)\s*=\s*["']?https?:""", html)
    assert "@import" not in html
    assert not re.search(r"url\((?!data:)(?!#)", html)
    assert "default-src 'none'" in html


def test_size(release):
    assert len(release.html.encode()) <= 1.5e6


def test_every_picture_has_a_title_a_description_and_its_data(release):
    html = release.html
    pictures = re.findall(r"<svg.*?</svg>", html, flags=re.S)
    assert len(pictures) == len(release.figures) >= 7
    for picture in pictures:
        labelled = re.search(r'aria-labelledby="(\S+) (\S+)"', picture)
        title = re.search(rf'<title id="{labelled[1]}">(.+?)</title>', picture)
        description = re.search(rf'<desc id="{labelled[2]}">(.+?)</desc>', picture)
        assert title and description
        assert len(description[1]) > len(title[1])
    assert html.count("Data behind this picture") == len(pictures)


def test_ids_are_unique_and_links_inside_the_page_arrive(release):
    ids = re.findall(r'\bid="([^"]+)"', release.html)
    assert len(ids) == len(set(ids))
    for target in re.findall(r'href="#([^"]+)"', release.html):
        assert target in ids


def test_tables_have_a_caption_and_scopes(release):
    tables = re.findall(r"<table>.*?</table>", release.html, flags=re.S)
    assert len(tables) > 15
    for table in tables:
        assert "<caption>" in table
        assert '<th scope="col"' in table
        assert "scope=row" in table or 'scope="row"' in table


def test_headings_come_in_order(release):
    levels = [int(level) for level in re.findall(r"<h([1-6])", release.html)]
    assert levels.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in itertools.pairwise(levels))


def test_each_fact_in_a_table_names_its_publisher(release):
    for name in ("timeline.milestones", "timeline.truces", "seizures.events", "levers.duties.data"):
        table = next(item for item in release.content["tables"] if item["name"] == name)
        column = [item["name"] for item in table["columns"]].index("publisher")
        assert all(row[column] for row in table["rows"]), name
