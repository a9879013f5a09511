"""The templates of pages that are no exporter's: one way to escape, to set blocks and to miss a value."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import jinja2

from analysis.writing import day


def environment(folder: Path, **filters: Callable[..., object]) -> jinja2.Environment:
    """Return an environment over the templates of a folder; each escapes its values and lacks none.

    ``day`` is always among the filters.
    """
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(folder),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=jinja2.StrictUndefined,
    )
    made.filters |= {"day": day, **filters}
    return made
