"""Files by their checksum: what a project's folder is made of, and a store that makes one by hard links."""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import shutil
import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from analysis.errors import BriefError, ExitCode
from analysis.files import PART, sha256
from analysis.project import LOCK, Project

CHUNK_BYTES = 8_000_000  # of one message; a larger file is a message of its own
FOLDERS = ("notebooks", "data")
_WORK, _BLOBS = "work-", "blobs"
PROJECT = "project"


class BlobDamaged(BriefError):
    """Bytes that are other than their checksum, or a path that leads out of its folder."""

    exit_code = ExitCode.TAMPERED


def manifest(project: Project) -> dict[str, str]:
    """Return path -> SHA-256 of all files that a build may read, caches and held vintages apart."""
    files = [
        path
        for name in FOLDERS
        for path in sorted((project.root / name).rglob("*"))
        if path.is_file() and not path.is_relative_to(project.held) and not _hidden(path, project.root)
    ]
    lock = [project.root / LOCK] if (project.root / LOCK).is_file() else []
    return {path.relative_to(project.root).as_posix(): sha256(path) for path in [*files, *lock]}


def chunks(
    project: Project, files: Mapping[str, str], wanted: Collection[str], most: int = CHUNK_BYTES
) -> Iterator[dict[str, bytes]]:
    """Yield SHA-256 -> bytes of the `wanted` files of a manifest, some `most` bytes at a time.

    Raises
    ------
    BlobDamaged
        For a file that changed since the manifest was made.
    """
    paths = {digest: path for path, digest in files.items()}
    chunk: dict[str, bytes] = {}
    for digest in wanted:
        body = (project.root / paths[digest]).read_bytes()
        require(paths[digest], digest, body)
        if chunk and sum(map(len, chunk.values())) + len(body) > most:
            yield chunk
            chunk = {}
        chunk[digest] = body
    if chunk:
        yield chunk


def require(name: str, digest: str, body: bytes) -> None:
    """Refuse bytes that are other than their checksum."""
    if hashlib.sha256(body).hexdigest() != digest:
        raise BlobDamaged(
            "the bytes are other than their checksum: changed since, or damaged on the way.",
            where=name,
            remedy="Run the command again.",
        )


def inside(folder: Path, name: str) -> Path:
    """Return the path of a file in a folder; refuses a name that leads out of it."""
    path = PurePosixPath(name)
    if not path.parts or path.is_absolute() or ".." in path.parts or "\\" in name:
        raise BlobDamaged(f"'{name}' is no path inside a folder.", remedy="Run the command again.")
    return folder / path


@dataclass(frozen=True)
class Store:
    """A folder of files named by their SHA-256, checked when they come in and before they are used."""

    folder: Path

    def put(self, blobs: Mapping[str, bytes]) -> None:
        """Keep blobs; raises `BlobDamaged` for one that is other than its checksum."""
        for digest, body in blobs.items():
            require(digest, digest, body)
            path = self._path(digest)
            path.parent.mkdir(parents=True, exist_ok=True)
            part = path.with_name(f".{digest}-{secrets.token_hex(4)}{PART}")
            part.write_bytes(body)
            part.chmod(0o444)  # what a project's folder links to is not for writing
            part.replace(path)

    def lacking(self, digests: Iterable[str]) -> list[str]:
        """Return what is not here; a blob that was damaged is removed and counts as not here."""
        missing = []
        for digest in dict.fromkeys(digests):
            path = self._path(digest)
            if not path.is_file() or sha256(path) != digest:
                path.unlink(missing_ok=True)
                missing.append(digest)
        return missing

    @contextmanager
    def unpacked(self, files: Mapping[str, str]) -> Iterator[Path]:
        """Give a folder with the project of a manifest in `PROJECT`; it is gone when the block ends.

        `lacking` has to be asked before.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        self._forget_the_dead()
        place = Path(tempfile.mkdtemp(prefix=f"{_WORK}{os.getpid()}-", dir=self.folder))
        try:
            for name in FOLDERS:
                (place / PROJECT / name).mkdir(parents=True)
            for name, digest in files.items():
                path = inside(place / PROJECT, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.hardlink_to(self._path(digest))
            yield place
        finally:
            shutil.rmtree(place, ignore_errors=True)

    def _path(self, digest: str) -> Path:
        return inside(self.folder / _BLOBS / digest[:2], digest)

    def _forget_the_dead(self) -> None:
        """Remove the folders of processes that were killed at work."""
        for path in self.folder.glob(f"{_WORK}*"):
            with contextlib.suppress(PermissionError):
                try:
                    os.kill(int(path.name.split("-")[1]), 0)
                except ProcessLookupError:
                    shutil.rmtree(path, ignore_errors=True)


def _hidden(path: Path, root: Path) -> bool:
    parts = path.relative_to(root).parts
    return any(part.startswith(".") or part == "__pycache__" for part in parts)
