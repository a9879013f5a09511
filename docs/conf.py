"""How Sphinx builds the site of the documentation: ``make docs``. It asks for nothing from any network."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

from docutils import nodes
from pygments.lexers.special import TextLexer

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

project = "Metrics brief"
author = project
language = "en"
html_title = "Metrics brief: documentation"
html_theme = "furo"
html_theme_options = {"top_of_page_buttons": []}
html_show_sphinx = False
html_show_copyright = False
html_copy_source = False

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["methods", "_build"]
myst_heading_anchors = 3

napoleon_google_docstring = False
napoleon_use_rtype = False
napoleon_use_ivar = True
autodoc_member_order = "bysource"
autodoc_typehints = "none"  # the docstrings say what each parameter is
autodoc_default_options = {"members": True}
# Single backquotes in docstrings name parameters and modules alike; they are set as code.
default_role = "literal"

html_math_renderer = "text"  # as it is written: the usual one asks an outside server for its script

COMMANDS = "reference/commands"  # the page that is written from the commands' own help


def setup(app: Any) -> None:
    """Let Sphinx set CSV, and write the page of commands when it is read."""
    app.add_lexer("csv", TextLexer)
    app.connect("source-read", _completed)
    app.add_html_math_renderer("text", (_formula, None), (_formula, None))


def _formula(translator: Any, node: nodes.Element) -> None:
    translator.body.append(f"<code>{escape(node.astext())}</code>")
    raise nodes.SkipNode


def _completed(_: Any, name: str, source: list[str]) -> None:
    if name == COMMANDS:
        source[0] += "\n\n".join(_commands())
    # On the project's own pages the link leads to the file; here it leads to the page that holds it.
    source[0] = source[0].replace("](../CONTRIBUTING.md", f"]({'../' * name.count('/')}contributing.md")


def _commands() -> Iterator[str]:
    """Yield the description of each command, those of a group after its name."""
    import typer

    from analysis.cli import app

    whole: Any = typer.main.get_command(app)
    for name, command in sorted(whole.commands.items()):
        below = getattr(command, "commands", None)
        for full, one in [(f"{name} {each}", below[each]) for each in below] if below else [(name, command)]:
            yield f"\n## brief {full}\n\n{' '.join(one.help.split())}"
            yield "\n".join(
                f"- {_parameter(parameter)}" for parameter in one.params if parameter.name != "help"
            )


def _parameter(parameter: Any) -> str:
    """Return an argument or an option as it is written, with its help."""
    option = parameter.param_type_name == "option"
    names = ", ".join(parameter.opts) if option else (parameter.metavar or parameter.name.upper())
    value = f" {parameter.metavar}" if option and parameter.metavar and not parameter.is_flag else ""
    return f"`{names}{value}`: {parameter.help or ''}".strip()
