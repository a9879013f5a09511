"""``reports/SHA256SUMS``: the checksum of each release's own ``SHA256SUMS``, in the order they came out.

``sha256sum --check`` reads it. A line is added when a release comes out and never changed after, so that a
release which was altered as a whole, page and sums alike, does not fit its line.
"""

from __future__ import annotations

import re

from analysis import files
from analysis.archive import standing
from analysis.archive.checksums import SUMS
from analysis.archive.releases import Release, folders
from analysis.errors import ReleaseDamaged
from analysis.project import Project

_LINE = re.compile(rf"([0-9a-f]{{64}})  (\d{{4}}-\d{{2}}-\d{{2}}[a-z0-9.-]*)/{SUMS}")


def read(project: Project) -> dict[str, str]:
    """Return release -> SHA-256 of its ``SHA256SUMS`` as it came out; empty before the first.

    Raises
    ------
    ReleaseDamaged
        For a line that is none, or a release given twice.
    """
    path = project.reports / SUMS
    if not path.is_file():
        return {}
    lines: dict[str, str] = {}
    text = path.read_bytes().decode("utf-8", "replace")
    if text and not text.endswith("\n"):
        raise _damaged(text.count("\n") + 1)
    for number, line in enumerate(text.split("\n")[:-1], start=1):
        match = _LINE.fullmatch(line)
        if not match or match.group(2) in lines:
            raise _damaged(number)
        lines[match.group(2)] = match.group(1)
    return lines


def add_missing(project: Project) -> list[str]:
    """Add a line for each sound release without one, in the order of names; return which were added.

    A damaged ledger is left as it is for ``brief verify --chain`` to name.
    """
    try:
        known = read(project)
    except ReleaseDamaged:
        return []
    fresh = {
        folder.name: files.sha256(folder / SUMS)
        for folder in sorted(folders(project))
        if folder.name not in known and not standing.fault(Release(folder))
    }
    if fresh:
        text = "".join(f"{digest}  {name}/{SUMS}\n" for name, digest in (known | fresh).items())
        files.write_text(project.reports / SUMS, text)
    return list(fresh)


def difference(project: Project, name: str) -> str:
    """Return how a release's sums differ from its line; blank where they agree or it has no line yet."""
    recorded = read(project).get(name)
    path = project.reports / name / SUMS
    if recorded is None or not path.is_file():
        return ""
    return "" if files.sha256(path) == recorded else "is not the file that came out with the release"


def _damaged(number: int) -> ReleaseDamaged:
    return ReleaseDamaged(
        f"line {number} is not 'checksum  release/{SUMS}'.",
        where=f"reports/{SUMS}",
        remedy="Restore it from a backup.",
    )
