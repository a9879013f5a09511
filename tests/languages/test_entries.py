"""What stands in a file of translations is what Fluent's own parser reads there."""

from __future__ import annotations

import pytest
from fluent.syntax import ast, parse
from fluent.syntax.serializer import serialize_message

from analysis.languages.entries import Entries
from tests.conftest import CHECKOUT

FILES = sorted((CHECKOUT / "data" / "languages").glob("*.ftl"))


def parsed(text: str) -> dict[str, str]:
    """Return the messages of a text as the parser alone reads them."""
    found = {}
    for entry in parse(text).body:
        if isinstance(entry, ast.Message):
            entry.comment = None
            found[entry.id.name] = serialize_message(entry)
    return found


@pytest.mark.parametrize("path", FILES, ids=[path.name for path in FILES])
def test_every_message_of_the_project_is_what_the_parser_reads(path):
    entries = Entries(path)
    assert {name: serialize_message(message) for name, message in entries.items()} == parsed(entries.text)


@pytest.mark.parametrize(
    "text",
    [
        "Uno",
        "  Uno  ",
        "[Uno]",
        "*Uno",
        ".uno = dos",
        "# Uno",
        "= Uno",
        '"Uno"',
        "Uno = dos",
        "一、二\u3000",
        "\n    Uno",
        "\n\n    Uno\n\n    Dos  \n",
        "Uno\n    dos",
        "{ $uno }",
        "Uno { $uno } dos",
        "{ $uno ->\n    [one] Uno\n   *[other] Dos\n}",
        "{ $uno ->\n[one] Uno\n*[other] Dos\n}",
        "Uno\n    .title = Dos",
    ],
)
def test_a_message_of_any_shape_is_what_the_parser_reads(tmp_path, text):
    path = tmp_path / "x.ftl"
    path.write_text(f"# One\nm-1 = {text}\n\n# Two\nm-2={text}\n", encoding="utf-8")
    entries = Entries(path)
    found = {name: serialize_message(message) for name, message in entries.items()}
    assert found == parsed(entries.text)
    assert set(found) == {"m-1", "m-2"}
