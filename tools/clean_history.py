"""Keep outputs, counts and what a machine says of itself out of the history of notebooks.

``python tools/clean_history.py`` sets the filter that ``.gitattributes`` names, for this clone alone: git
then sees a saved notebook without its outputs; ``brief check --fix`` takes them out of the folder itself.
Outside of a git repository, or where nbstripout is not installed, nothing is done.
"""

from __future__ import annotations

import contextlib
import importlib.util
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# What JupyterLab writes of the kernel, the widgets and a run; ids of cells stay.
KEYS = (
    "metadata.widgets",
    *(
        f"metadata.language_info.{name}"
        for name in (
            "codemirror_mode", "file_extension", "mimetype", "nbconvert_exporter", "pygments_lexer", "version"
        )
    ),
    *(f"cell.metadata.{name}" for name in ("collapsed", "execution", "scrolled", "jupyter", "editable")),
)  # fmt: skip
OPTIONS = ("--keep-id", "--extra-keys", " ".join(KEYS))


def set_filter(folder: Path) -> bool:
    """Set the filter in the repository that `folder` is; return whether it was set."""
    inside = subprocess.run(["git", "rev-parse", "--git-dir"], cwd=folder, capture_output=True, check=False)
    if inside.returncode or importlib.util.find_spec("nbstripout") is None:
        return False
    clean = shlex.join([sys.executable, "-m", "nbstripout", *OPTIONS])
    for name, value in (("clean", clean), ("smudge", "cat"), ("required", "false")):
        subprocess.run(["git", "config", f"filter.nbstripout.{name}", value], cwd=folder, check=True)
    return True


if __name__ == "__main__":
    with contextlib.suppress(FileNotFoundError):  # git is not installed: there is no history to keep clean
        set_filter(ROOT)
