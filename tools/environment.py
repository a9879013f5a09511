"""Write environment.yml from pyproject.toml: ``python tools/environment.py > environment.yml``."""

from __future__ import annotations

import tomllib
from pathlib import Path

PYPROJECT = Path(__file__).resolve().parents[1] / "pyproject.toml"


def environment(pyproject: Path = PYPROJECT) -> str:
    """Return a conda environment with the same requirements as the package, its extras and its tests."""
    project = tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    groups = ("notices", "cluster", "lab", "docs", "test")
    requirements = [*project["dependencies"], *(item for group in groups for item in extras[group])]
    lines = [
        "# Generated from pyproject.toml by tools/environment.py; a test holds the two equal.",
        "# The pinned set, with hashes, is requirements-test.lock.",
        f"name: {project['name']}",
        "channels:",
        "  - conda-forge",
        "dependencies:",
        f"  - python{project['requires-python']}",
        "  - pip",
        "  - pip:",
        *(f"      - {requirement}" for requirement in sorted(requirements)),
        "      - --editable=.",
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(environment(), end="")
