"""The front page repeats what the chapters say, chosen by one written rule."""

from __future__ import annotations

from analysis.chapter import front


def sentence(text: str, role: str) -> dict:
    return {"kind": "sentence", "role": role, "text": text, "template": text}


CHAPTERS = {
    "timeline": [sentence("t1", "key point")],
    "seizures": [sentence("s1", "key point"), sentence("quiet", "text"), sentence("s2", "key point")],
    "levers": [sentence("unknown", "notice"), sentence("l1", "key point"), sentence("l2", "key point")],
    "own": [sentence("unknown", "notice")],
}


def test_the_first_of_each_chapter_comes_before_the_second_of_any():
    texts = [point["text"] for point in front.key_points(CHAPTERS)]
    assert texts == ["s1", "l1", "t1", "s2", "l2"]


def test_no_more_than_asked_for():
    assert [point["text"] for point in front.key_points(CHAPTERS, most=2)] == ["s1", "l1"]


def test_what_is_not_known_stands_once():
    assert [notice["text"] for notice in front.notices(CHAPTERS)] == ["unknown"]
