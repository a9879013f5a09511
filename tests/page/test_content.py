"""A brief as data: each key once, and what its front matter reads off the results."""

from __future__ import annotations

import pytest

from analysis.chapter import blocks
from analysis.chapter.plain import bundle
from analysis.errors import DataRefused
from analysis.measures.results import Result
from analysis.page.content import content_of, newest_vintage, period_covered


def with_periods(*periods: str, as_of: str = "2026-06-15", vintage="2026-05-31") -> dict:
    return {
        "parameters": {"as_of": as_of},
        "results": [{"period": period, "vintage": vintage} for period in periods],
    }


@pytest.mark.parametrize(
    ("periods", "covered"),
    [
        ((), ""),
        (("",), ""),
        (("2025-11/2026-04", "2024-01/2024-12"), "2024-01/2026-04"),
        (("2010/2024", "2025-11/2026-04"), "2010-01/2026-04"),
        (("2019", "2026-04", "2026-06-15"), ""),  # a year, a month and a day are values, and no spans
        (("2026-05-03/2026-06-15",), "2026-05/2026-06"),
        (("2025-01/2026-06", "2026-07/2027-06"), "2025-01/2026-06"),  # the second is a projection
        (("2026-07/2027-06",), ""),
    ],
)
def test_the_period_covered_spans_what_is_known_and_no_projection(periods, covered):
    assert period_covered(with_periods(*periods)) == covered
    assert period_covered(with_periods(*periods, vintage="")) == ""  # of rows kept by hand, not of data


def test_the_newest_vintage_is_one_that_was_published_by_then():
    vintages = {"a/b": ["2026-04-30", "2025-01-31"], "c/d": ["2026-09-30 (pseudo_vintage)"]}
    assert newest_vintage({"vintages": vintages}) == "2026-04-30"
    assert newest_vintage({"vintages": {}}) == ""


def notebook(*results: Result, **tables: str) -> dict:
    emitted = [blocks.Results(results)]
    emitted += [
        blocks.Table(name, caption, "s", "", ({"name": "a", "heading": "A"},), (("1",),), ((None,),), ((1,),))
        for name, caption in tables.items()
    ]
    return {"cells": [{"outputs": [{"data": bundle(block)} for block in emitted]}]}


def end(**vintages: list[str]) -> dict:
    return {"cells": [{"outputs": [{"data": bundle(blocks.End("seizures", vintages))}]}]}


def test_a_result_that_two_chapters_hold_stands_once():
    lb = Result("seizures.latest_lb", "Seized", 5.0, unit="lb", source="CBP")
    content = content_of({"seizures": notebook(lb), "brief": notebook(lb)}, {"as_of": "2026-06-15"})
    assert [item["key"] for item in content["results"]] == ["seizures.latest_lb"]


def test_two_values_under_one_key_are_refused():
    pounds = [Result("seizures.latest_lb", "Seized", value, unit="lb") for value in (5.0, 6.0)]
    with pytest.raises(DataRefused, match=r"two results are called seizures\.latest_lb"):
        content_of({"seizures": notebook(pounds[0]), "brief": notebook(pounds[1])}, {})


def test_tables_stand_in_the_order_of_their_names_with_raw_values():
    content = content_of({"a": notebook(b="B", a="A")}, {})
    assert [(item["name"], item["caption"]) for item in content["tables"]] == [("a", "A"), ("b", "B")]
    assert content["tables"][0]["rows"] == [[1]]


def test_vintages_of_all_chapters_are_joined_and_sorted():
    used = {"x/y": ["2026-05-31", "2025-01-31"]}
    content = content_of({"a": end(**used), "b": end(**{"x/y": ["2026-05-31"], "c/d": ["2024-01-01"]})}, {})
    assert content["vintages"] == {"c/d": ["2024-01-01"], "x/y": ["2025-01-31", "2026-05-31"]}
