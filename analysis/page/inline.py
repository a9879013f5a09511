"""Runs of Markdown's inline tokens, and the Markdown they came from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

INLINE = ("text", "emphasis", "strong", "link", "codespan", "softbreak", "linebreak", "inline_html")


def written(tokens: Iterable[dict[str, Any]]) -> str:
    """Return inline tokens as Markdown on one line.

    >>> import mistune
    >>> (paragraph,) = mistune.create_markdown(renderer=None)("A *word* and [a page](https://example.org).")
    >>> written(paragraph["children"])
    'A *word* and [a page](https://example.org).'
    """
    return "".join(map(_written, tokens))


def _written(token: dict[str, Any]) -> str:
    kind = token["type"]
    inner = written(token["children"]) if "children" in token else token.get("raw", "")
    around = {"emphasis": "*{}*", "strong": "**{}**", "codespan": "`{}`"}
    if kind in ("softbreak", "linebreak"):
        return " "
    if kind == "link":
        return f"[{inner}]({token['attrs']['url']})"
    return around.get(kind, "{}").format(inner)
