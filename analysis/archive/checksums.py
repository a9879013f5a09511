"""``SHA256SUMS``: every file of a release with its checksum, in the form ``sha256sum --check`` reads."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path

from analysis import files
from analysis.archive import banner
from analysis.errors import ReleaseDamaged
from analysis.store.changes import between

SUMS = "SHA256SUMS"
SIGNATURE = f"{SUMS}.sig"
_LINE = re.compile(r"([0-9a-f]{64})  (.+)")


def of(folder: Path) -> dict[str, str]:
    """Return path -> SHA-256 of every file in a folder and below it, sorted, as they were built.

    The sums themselves, their signature and the note of a notice are left out, and so is the banner that the
    note puts on a page.
    """
    paths = {
        path.relative_to(folder).as_posix(): path
        for path in folder.rglob("*")
        if path.is_symlink() or path.is_file()
    }
    for name in (SUMS, SIGNATURE, banner.NOTE):
        paths.pop(name, None)
    return {name: _digest(folder, name) for name in sorted(paths)}


def _digest(folder: Path, name: str) -> str:
    if (folder / name).is_symlink():
        return "a link, not a file"
    built = banner.as_built(folder, name)
    return files.sha256(folder / name) if built is None else hashlib.sha256(built).hexdigest()


def write(folder: Path) -> Path:
    """Write ``SHA256SUMS`` over all other files of a folder; the last file a release gets."""
    path = folder / SUMS
    lines = [f"{digest}  {name}\n" for name, digest in of(folder).items()]
    path.write_text("".join(lines), encoding="utf-8", newline="\n")
    return path


def read(folder: Path) -> dict[str, str]:
    """Return path -> SHA-256 as ``SHA256SUMS`` of a folder has them.

    Raises
    ------
    ReleaseDamaged
        When the file is missing, or a line is not a checksum, two blanks and a path inside the folder.
    """
    where = f"release {folder.name}, {SUMS}"
    remedy = "Restore the folder from a backup, or move it out of reports/."
    try:
        lines = (folder / SUMS).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ReleaseDamaged(
            f"cannot be read ({type(error).__name__}).", where=where, remedy=remedy
        ) from error
    sums: dict[str, str] = {}
    for number, line in enumerate(lines, start=1):
        match = _LINE.fullmatch(line)
        name = match.group(2) if match else ""
        if not match or name in sums or name.startswith("/") or ".." in Path(name).parts:
            raise ReleaseDamaged(f"line {number} is not 'checksum  path'.", where=where, remedy=remedy)
        sums[name] = match.group(1)
    return sums


def differences(folder: Path) -> dict[str, str]:
    """Return path -> ``differs``, ``is missing`` or ``is new``; empty for a release that is as published.

    Sums that cannot be read are themselves the one difference.
    """
    try:
        return differing(read(folder), of(folder))
    except ReleaseDamaged as error:
        return {SUMS: error.what.rstrip(".")}


def differing(recorded: Mapping[str, str], found: Mapping[str, str]) -> dict[str, str]:
    """Return path -> ``differs``, ``is missing`` or ``is new``: what was recorded against what is found."""
    return between(recorded, found).said("is new", "is missing", "differs")
