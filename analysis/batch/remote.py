"""What a worker of a cluster does: it sees whether it can make a brief, and makes it in a process of its own.

The worker's own process is one that may have no children by multiprocessing, and it has to answer its
scheduler. What is here takes and gives plain values alone, so that a worker with other code can say so.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from analysis.batch.blobs import PROJECT, Store
from analysis.errors import BriefError, storage_errors
from analysis.files import sha256, sha256_of_text
from analysis.project import PACKAGE, Project

STORE_VARIABLE = "BRIEF_BLOBS"
POLL_S = 0.2
CODE = "the code of the package"
_JOB, _ERROR, _MADE, _LOG, _CACHE = "job.json", "error.txt", "made", "log.txt", "cache"


def surroundings() -> dict[str, str]:
    """Return what has to be the same for a brief to be the same: the code, Python and installed packages."""
    from analysis.archive import provenance  # heavy, and a worker has to answer while it is loaded

    return {CODE: sha256_of_text(json.dumps(provenance.code())), **_versions()}


@cache
def _versions() -> dict[str, str]:
    from analysis.archive import provenance
    from analysis.release import bill

    return {**{part.name: part.version for part in bill.parts()}, **provenance.versions()}


def work(task: Mapping[str, Any]) -> dict[str, Any]:
    """Do a task on a worker.

    Parameters
    ----------
    task : mapping
        ``surroundings`` as the caller has them, the ``manifest`` of its project, and the ``job``.

    Returns
    -------
    dict
        One of: ``other``, how the surroundings differ; ``lacking``, the address of a worker that has to be
        sent files first; ``failed``, why there is no brief; ``files``, path -> SHA-256 and bytes.
    """
    from distributed import get_worker

    worker = get_worker()
    try:
        if other := differences(task["surroundings"], surroundings()):
            return {"other": f"{worker.address} differs in {other}"}
        store = _store(worker)
        if store.lacking(task["manifest"].values()):
            return {"lacking": worker.address}
        with storage_errors(store.folder), store.unpacked(task["manifest"]) as place:
            return _made(place, task["job"], store.folder / _CACHE, worker)
    except BriefError as error:
        return {"failed": f"{worker.address}: {error.message}"}


def lacking(digests: list[str], dask_worker: Any) -> list[str]:
    """Return which blobs a worker does not have."""
    return _store(dask_worker).lacking(digests)


def put(blobs: Mapping[str, bytes], dask_worker: Any) -> None:
    """Give blobs to a worker."""
    _store(dask_worker).put(blobs)


def _store(worker: Any) -> Store:
    named = os.environ.get(STORE_VARIABLE)
    return Store(Path(named) if named else Path(worker.local_directory) / "brief")


def differences(there: Mapping[str, str], here: Mapping[str, str]) -> str:
    """Return in words how a worker differs from its caller; blank where it does not."""
    names = [name for name in {**there, **here} if there.get(name) != here.get(name)]
    return "; ".join(
        name if name == CODE else f"{name}: {here.get(name, 'none')}, not {there.get(name, 'none')}"
        for name in names[:3]
    ) + ("; and more" if len(names) > 3 else "")


def _made(place: Path, job: Mapping[str, Any], cache: Path, worker: Any) -> dict[str, Any]:
    """Run `main` below this process until it ends, or until nobody waits for the task here any more."""
    from distributed import Reschedule

    from analysis.run import orphans

    (place / _JOB).write_text(json.dumps(job), encoding="utf-8")
    ours = {
        "BRIEF_PROJECT": str(place / PROJECT),
        "BRIEF_CACHE": str(cache),
        orphans.PARENT_VARIABLE: str(os.getpid()),
    }
    key = worker.get_current_task()
    with (place / _LOG).open("wb") as log, subprocess.Popen(
        [sys.executable, "-P", "-m", "analysis.batch.remote", str(place), str(PACKAGE)],
        cwd=place, env={**os.environ, **ours}, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
    ) as process:  # fmt: skip
        while process.poll() is None:
            try:
                process.wait(POLL_S)
            except subprocess.TimeoutExpired:
                if not _wanted(worker, key):
                    process.kill()
                    raise Reschedule() from None  # by another worker, where this one is closing
    if (place / _ERROR).is_file():
        return {"failed": (place / _ERROR).read_text(encoding="utf-8")}
    if process.returncode or not (place / _MADE).is_dir():
        said = (place / _LOG).read_text(encoding="utf-8", errors="replace").strip().splitlines()
        why = f"with {process.returncode}" + (f": {said[-1]}" if said else "")
        return {"failed": f"The process of the brief at {worker.address} ended {why}"}
    files = sorted(path for path in (place / _MADE).rglob("*") if path.is_file())
    return {
        "files": {
            path.relative_to(place / _MADE).as_posix(): (sha256(path), path.read_bytes()) for path in files
        }
    }


def _wanted(worker: Any, key: str) -> bool:
    """Return whether a task is still waited for, and its worker is not closing."""
    task = worker.state.tasks.get(key)
    return task is not None and task.state != "cancelled" and not worker.status.name.startswith("clos")


def main(place: Path, package: str) -> None:
    """Make what the job in a folder asks for, beside it; ends with the process that began it.

    `package` is the folder of the code that was found to be the caller's.
    """
    from analysis import environment
    from analysis.run import orphans

    orphans.end_with_parent()
    orphans.end_without_parent()
    environment.spare_imports()
    from analysis.batch.many import Job
    from analysis.run.workers import Workers

    job = Job(**json.loads((place / _JOB).read_text(encoding="utf-8")))
    command = importlib.import_module(f"analysis.batch.{job.kind}")
    try:
        if package != str(PACKAGE):
            raise BriefError(f"this process imports {PACKAGE}, and its worker {package}.")
        with storage_errors(place), Workers() as processes:
            command.make(Project(place / PROJECT), job, place / "work", processes).rename(place / _MADE)
    except BriefError as error:
        (place / _ERROR).write_text(error.message, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
