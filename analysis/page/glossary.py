"""Words of method that the brief uses, from ``data/glossary.yml``."""

from __future__ import annotations

from pydantic import RootModel

from analysis import yaml_file
from analysis.project import Project
from analysis.yaml_file import Text

FILE_NAME = "glossary.yml"


class Glossary(RootModel[dict[str, Text]]):
    """The file: each term with its definition."""


def read(project: Project) -> dict[str, str]:
    """Return the terms and definitions of a project, none where it has no such file."""
    path = project.root / "data" / FILE_NAME
    return dict(yaml_file.read(path, Glossary).root) if path.is_file() else {}
