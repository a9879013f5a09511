"""Reading a release's results: what a build writes, or an error that names the release and the way out."""

from __future__ import annotations

import json

import pytest

from analysis.chapter import released
from analysis.errors import ReleaseDamaged


def test_what_a_build_wrote_is_read(tmp_path):
    (tmp_path / "results.json").write_text(json.dumps({"results": [{"label": "Größe"}]}), encoding="utf-8")
    assert released.read(tmp_path) == {"results": [{"label": "Größe"}]}


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (None, "FileNotFoundError"),
        (b"", "JSONDecodeError"),
        (b"{", "JSONDecodeError"),
        (b"[]", "it holds no object"),
        (b'"text"', "it holds no object"),
        (b"\xff{}", "UnicodeDecodeError"),
    ],
)
def test_anything_else_is_damage(tmp_path, content, why):
    folder = tmp_path / "2026-04-01"
    folder.mkdir()
    if content is not None:
        (folder / "results.json").write_bytes(content)
    with pytest.raises(ReleaseDamaged, match=f"results.json cannot be read.*{why}") as refused:
        released.read(folder)
    assert refused.value.where == "release 2026-04-01"
    assert "backup" in refused.value.remedy


def test_a_link_is_named_by_the_release_it_leads_to(tmp_path):
    (tmp_path / "2026-04-01").mkdir()
    (tmp_path / "latest").symlink_to("2026-04-01")
    assert released.damaged(tmp_path / "latest", ValueError("x")).where == "release 2026-04-01"
