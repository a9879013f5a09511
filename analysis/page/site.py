"""The pages beside the brief (archive, calendar, notices, comparison): one template environment, one look."""

from __future__ import annotations

from functools import cache
from typing import Any

import jinja2
from markupsafe import Markup

from analysis.page import html, tables
from analysis.page.templating import environment

TEMPLATES = html.TEMPLATES / "site"


def render(template: str, **values: Any) -> str:
    """Return a page of the site as text.

    Parameters
    ----------
    template : str
        File in ``templates/site``, which extends ``base.html.j2``.
    **values
        What the template names. `base.html.j2` needs ``title``, the heading. ``home`` is the relative address
        of the archive's index, blank on the index itself. ``language`` is ``en`` unless given; ``css`` is set
        here.

    Raises
    ------
    jinja2.UndefinedError
        When the template names a value that was not given.

    Notes
    -----
    All values are escaped: text that comes from data cannot become markup.
    """
    given = {"css": stylesheet(), "language": "en", "home": ""} | values
    return _environment().get_template(template).render(given)


@cache
def stylesheet() -> Markup:
    """Return the brief's stylesheet and the few rules that only these pages need."""
    return Markup(html.stylesheet() + (TEMPLATES / "site.css").read_text(encoding="utf-8"))


@cache
def _environment() -> jinja2.Environment:
    return environment(TEMPLATES, labels=tables.labels_of)
