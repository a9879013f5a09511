"""The page as a file: whole, quiet, small, and marked up for everyone."""

from __future__ import annotations

import csv
import itertools
import re
from html import unescape

from analysis.chapter.blocks import Figure, Table
from analysis.measures import scorecard


def test_one_file_with_no_script_that_runs_and_no_outside_address(release):
    html = release.html
    # The description for search engines is data: the browser runs no script of that type.
    assert set(re.findall(r"<script[^>]*>", html, flags=re.I)) <= {'<script type="application/ld+json">'}
    assert not re.search(r"<[^>]+\son[a-z]+\s*=", html)
    assert not re.search(r"""(src|srcset|action|poster)\s*=\s*["']?https?:""", html)
    assert "@import" not in html
    assert not re.search(r"url\((?!data:)(?!#)", html)
    assert "default-src 'none'" in html


def test_size(release):
    assert len(release.html.encode()) <= 1.85e6


def test_every_picture_has_a_title_a_description_and_its_data(release):
    html = release.html
    pictures = re.findall(r"<svg.*?</svg>", html, flags=re.S)
    assert len(pictures) == len(release.figures) >= 7
    for picture in pictures:
        title = re.search(r'<title id="([^"]+)">(.+?)</title>', picture)
        assert re.search(rf'aria-labelledby="{title[1]}"', picture)
        described = re.search(r'aria-describedby="([^"]+)"', picture)
        description = re.search(rf'id="{re.escape(described[1])}">(.+?)</p>', html)
        assert len(description[1]) > 40
    assert html.count("Data behind this picture, and how to cite it") == len(pictures)


def test_each_figure_and_table_has_its_number_its_address_and_a_line_to_cite_it_by(release):
    html = unescape(release.html)
    shown = [block for block in release.blocks if isinstance(block, (Figure, Table))]
    assert [block.name for block in shown if not block.number] == [], "run `python -m tools.numbers`"
    assert len({block.number for block in shown}) == len(shown)
    number = release.content["release"]["number"]
    for block in shown:
        assert f'id="{block.name}"' in html
        assert f'<span class="label">{block.number}</span>' in html
        cited = re.search(
            rf'<p class="source">{re.escape(block.number)}, “.*?#{re.escape(block.name)} <a', html
        )
        assert f"release {number}. Data: {block.source}. " in cited[0]


def test_each_named_figure_in_a_sentence_and_each_heading_leads_to_a_definition(release):
    html = release.html
    said = set(re.findall(r'<data value="([^"]+)"', html))
    defined = {key for key, result in release.results.items() if result["definition"]}
    assert len(said & defined) > 100
    for key in said & defined:
        assert f'<a class="d" href="#d-{key}"><data value="{key}"' in html
        assert f'<dt id="d-{key}">' in html
    headings = re.findall(r'<th scope="col"[^>]*>(<a class="d" href="#t-[a-z0-9_]+">)?', html)
    assert sum(bool(link) for link in headings) > 0.9 * len(headings)


def test_every_source_is_listed_with_its_day_and_leads_to_it(release):
    listed = release.html[release.html.index('<section id="sources"') :]
    rows = list(csv.DictReader((release.folder / "sources.csv").open(encoding="utf-8")))
    assert len(rows) > 150
    assert {row["publisher"] for row in rows} >= {"US Customs and Border Protection", "White House"}
    links = {unescape(link) for link in re.findall(r'<dd><a href="([^"]+)"', listed)}
    assert links == {row["address"] for row in rows if row["address"].startswith("http")}


def test_ids_are_unique_and_links_inside_the_page_arrive(release):
    body = release.html[release.html.index("<body>") :]
    ids = re.findall(r'\bid="([^"]+)"', body)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', body)) <= set(ids)


def test_tables_have_a_caption_and_scopes(release):
    tables = re.findall(r"<table.*?</table>", release.html, flags=re.S)
    assert len(tables) > 15
    for table in tables:
        assert "<caption>" in table
        assert 'scope="col"' in table
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


def is_scorecard(name: str) -> bool:
    """Whether a table is one of the scorecard's, which are set in a way of their own."""
    return name.startswith("scorecard.") and name.split(".")[1] in scorecard.GROUPS


def test_the_scorecard_is_a_table_whose_readings_are_words(release):
    tables = re.findall(r'<table class="scorecard".*?</table>', release.html, flags=re.S)
    shown = [item for item in release.content["tables"] if is_scorecard(item["name"])]
    assert len(tables) == len(shown) == 4
    rows = [row for item in shown for row in item["rows"]]
    assert "".join(tables).count('role="row"') == len(rows) + len(tables)
    words = {"toward", "away", "about the same", "no direction", "not known", "older", "partly older"}
    found = re.findall(r'<span class="reading [a-z-]+">([a-z ]+)</span>', "".join(tables))
    assert len(found) == len(rows) >= 18
    assert set(found) <= words


def test_only_long_tables_and_those_to_look_things_up_in_fold(release):
    folded = re.findall(
        r'<details class="rows"><summary>(?:<span class="label">[^<]+</span> )?(.*?) <span class="count">',
        release.html,
    )
    tables = [block for block in release.blocks if isinstance(block, Table) and not is_scorecard(block.name)]
    long = [block for block in tables if block.reference or len(block.cells) > 15]
    wanted = [block.caption for block in long]
    assert len(wanted) < len(tables)
    # The page has parts of a chapter in the annex that its notebook holds in one.
    assert sorted(unescape(caption) for caption in folded) == sorted(wanted)
