"""The release described for search engines."""

from __future__ import annotations

import html.parser
import json

from analysis.page import jsonld
from analysis.page.front_matter import FrontMatter
from analysis.page.html import json_for_script

HOSTILE = "</script><script>alert(1)</script><!-- & \u2028 \u202e"


def described(files=("results.json", "brief.pdf"), description="A description.", **fields):
    told = {"number": "2026-06-15.2", "as_of": "2026-06-15", "status": "final", "run_key": "0"} | fields
    return jsonld.dataset(FrontMatter(**told), "A brief", description, files)


def test_what_dataset_search_asks_for():
    content = json.loads(
        described(
            period="2015-01/2026-05",
            publisher="An office",
            address="https://example.org/brief/2026-06-15.2/brief.html",
        )
    )
    assert content["@context"] == "https://schema.org/"
    assert content["@type"] == "Dataset"
    assert content["name"] == "A brief, release 2026-06-15.2"
    assert content["identifier"] == content["url"] == "https://example.org/brief/2026-06-15.2/brief.html"
    assert (content["version"], content["datePublished"]) == ("2026-06-15.2", "2026-06-15")
    assert content["temporalCoverage"] == "2015-01/2026-05"
    assert [place["name"] for place in content["spatialCoverage"]] == ["United States", "China"]
    assert content["publisher"] == {"@type": "Organization", "name": "An office"}
    assert content["isAccessibleForFree"] is True
    assert content["distribution"][0] == {
        "@type": "DataDownload",
        "name": "results.json",
        "encodingFormat": "application/json",
        "contentUrl": "https://example.org/brief/2026-06-15.2/results.json",
    }


def test_without_an_address_files_are_relative_and_what_is_not_set_is_left_out():
    content = json.loads(described(files=("data/a b.csv", "SHA256SUMS")))
    assert [item["contentUrl"] for item in content["distribution"]] == ["data/a%20b.csv"]
    assert not {"url", "publisher", "temporalCoverage", "license"} & set(content)


def test_the_licence_is_the_address_given():
    told = FrontMatter("2026-06-15", "2026-06-15", "final", "0")
    text = jsonld.dataset(told, "A", "B", [], licence="https://spdx.org/licenses/MIT.html")
    assert json.loads(text)["license"] == "https://spdx.org/licenses/MIT.html"


def test_no_text_ends_the_script_it_stands_in():
    text = json_for_script(described(description=HOSTILE, publisher=HOSTILE))
    assert not set("<>&\u2028\u202e") & set(text)
    assert json.loads(text)["description"] == HOSTILE.replace("\u202e", "")

    class Tags(html.parser.HTMLParser):
        seen: tuple[str, ...] = ()

        def handle_starttag(self, tag, attrs):
            self.seen += (tag,)

    page = Tags()
    page.feed(f'<script type="application/ld+json">{text}</script><p>')
    assert page.seen == ("script", "p")
