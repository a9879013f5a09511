"""The page as a file: whole, quiet, small, and marked up for everyone."""

from __future__ import annotations

import base64
import csv
import hashlib
import itertools
import re
from html import unescape

from analysis.chapter.blocks import Figure, Table
from analysis.measures import scorecard


def test_one_file_with_no_outside_address_and_one_script_that_its_policy_names(release):
    html = release.html
    # The description for search engines is data: the browser runs no script of that type.
    found = re.findall(r"<script[^>]*>", html, flags=re.I)
    assert found == ['<script type="application/ld+json">', "<script>"]
    (script,) = re.findall(r"<script>(.*?)</script>", html, flags=re.S)
    assert 4000 < len(script.encode()) <= 10_000
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    (policy,) = re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)">', html)
    assert re.findall(r"script-src ([^;]+);", policy) == [f"'sha256-{digest}'"]
    assert not re.search(r"<[^>]+\son[a-z]+\s*=", html)
    assert not re.search(r"""(src|srcset|action|poster)\s*=\s*["']?https?:""", html)
    assert "@import" not in html
    assert not re.search(r"url\((?!data:)(?!#)", html)
    assert "default-src 'none'" in html


def test_size(release):
    assert len(release.html.encode()) <= 2.0e6


def test_every_picture_is_named_by_its_finding_and_has_a_description_in_steps_and_its_data(release):
    html = release.html
    assert len(release.figures) >= 7
    for figure in release.figures:
        shown = html[html.index(f'<figure id="{figure.name}"') :]
        shown = shown[: shown.index("</figure>")]
        drawings = re.findall(r'<div class="picture (wide|narrow)"><div class="drawn" [^>]*><svg', shown)
        assert drawings in (["wide"], ["wide", "narrow"])
        for drawing in re.findall("<svg [^>]*>", shown):
            assert 'role="img"' in drawing
            assert f'aria-labelledby="{figure.name}-finding"' in drawing
            assert f'aria-details="{figure.name}-long"' in drawing
        finding = re.search(rf'<span [^>]*id="{re.escape(figure.name)}-finding">(.*?)</span> <span', shown)
        assert unescape(re.sub("<[^>]+>", "", finding[1])).strip().endswith(figure.title.text)
        steps = re.search(rf' id="{re.escape(figure.name)}-long">(.*?)</ul>', shown, re.S)
        said = [unescape(line).strip() for line in steps[1].split("<li>")[1:]]
        assert " ".join(said) == figure.alt
        assert max(map(len, said)) < 400
    assert html.count("Data behind this picture, and how to cite it") == len(release.figures)


def test_landmarks_are_few_and_no_box_is_a_stop_of_its_own(release):
    body = release.html[release.html.index("<body>") : release.html.index("<script>")]
    assert re.findall(r'<(\w+)[^>]* tabindex="[^"]+"', body) == ["main"]
    assert len(re.findall(r'role="region"', body)) <= 1
    assert not re.findall(r"<section [^>]*aria-label", body)
    assert not re.findall(r"<t[rhd][^>]* role=", body)


def test_a_card_shows_the_headings_of_its_table(release):
    """A card's labels are the table's own headings, handed on by its style attribute."""
    tables = re.findall(r"<table.*?</table>", release.html, flags=re.S)
    for table in tables:
        heads = re.findall(r'<th scope="col">(.*?)(?=<th|\n)', table)
        said = re.findall(
            r"--\d+:'((?:\\[0-9a-f]+ |[^'\\])*)'", re.search("<table[^>]*>", table)[0].replace("&#39;", "'")
        )
        if not said:
            continue
        plain = [re.sub(r"\\([0-9a-f]+) ", lambda found: chr(int(found[1], 16)), one) for one in said]
        assert plain == [unescape(re.sub("<[^>]+>", "", head)) for head in heads[1:]]


def test_a_long_table_that_tells_sides_can_be_filtered_by_them_without_script(release):
    shown = release.html[release.html.index('<div id="commitments.open"') :]
    shown = shown[: shown.index("</table>")]
    sides = re.findall(r'<input type="radio" name="commitments.open" class="f(\d)">([^<]+)</label>', shown)
    rows = re.findall(r'<tr class="g(\d)[^"]*"><th scope=row>([^<\n]+)', shown)
    assert len(sides) > 1 and len(rows) >= 10
    assert {(number, side) for number, side in rows} == {(number, side) for number, side in sides}
    for number, _ in sides:
        assert (
            f".sides:has(.f{number}:checked)~.scroll tbody tr:not(.g{number}){{display:none}}" in release.html
        )


def test_one_part_of_the_page_says_what_is_not_known(release):
    heads = re.findall(r"<h[1-6][^>]*>(.*?)</h[1-6]>", release.html)
    assert heads.count("What is not known") <= 1


def test_each_figure_and_table_has_its_number_its_address_and_a_line_to_cite_it_by(release):
    html = unescape(release.html)
    shown = [block for block in release.blocks if isinstance(block, (Figure, Table))]
    assert [block.name for block in shown if not block.number] == [], "run `brief check --fix`"
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
        assert f'<a href="#d-{key}"><data value="{key}"' in html
        assert f'<div popover id="d-{key}"><dt>' in html
    headings = re.findall(r'<th scope="col"[^>]*>(?:<button popovertarget="(t-[a-z0-9_]+)">)?', html)
    assert sum(bool(name) for name in headings) > 0.9 * len(headings)
    for name in filter(None, headings):
        assert f'<div popover id="{name}"><dt>' in html


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
    for name in ("controls.milestones", "timeline.truces", "seizures.events", "levers.duties.data"):
        table = next(item for item in release.content["tables"] if item["name"] == name)
        column = [item["name"] for item in table["columns"]].index("publisher")
        assert all(row[column] for row in table["rows"]), name


def is_scorecard(name: str) -> bool:
    """Whether a table is one of the scorecard's, which are set in a way of their own."""
    return name.startswith("scorecard.") and name.split(".")[1] in scorecard.GROUPS


def test_the_scorecard_is_a_table_whose_readings_are_words(release):
    tables = re.findall(r'<table class="[a-z0-9 ]*scorecard".*?</table>', release.html, flags=re.S)
    shown = [item for item in release.content["tables"] if is_scorecard(item["name"])]
    assert len(tables) == len(shown) == 4
    rows = [row for item in shown for row in item["rows"]]
    assert "".join(tables).count("<tr") == len(rows) + len(tables)
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
