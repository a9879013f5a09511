"""Many pieces of work on a Dask cluster: the same outcomes as `analysis.batch.many.each` has on one machine.

A task says what a worker needs: checksums of the project's files and what is to be made. A worker that lacks
files says so, is sent just these, and is asked again.
"""

from __future__ import annotations

import contextlib
import logging
import re
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from analysis.archive import provenance
from analysis.batch import blobs, remote
from analysis.batch.many import Job, Outcome
from analysis.errors import BriefError, ExitCode, UsageError
from analysis.project import Project
from analysis.release import leaks

if TYPE_CHECKING:
    from distributed import Client, Future

Item = TypeVar("Item")
Made = TypeVar("Made")

ADDRESS = re.compile(r"(tcp|tls)://[^/\s@]+:\d+")
CONNECT_S = 10.0
NO_WORKER_S = 60.0  # a worker that was killed is begun anew within seconds where something looks after it
POLL_S = 1.0
GATHER_S = 60.0
MOST_ROUNDS = 5  # of sending files for one piece of work: each is for a worker that had none


class ClusterMissing(UsageError):
    """What speaks to a Dask cluster is not installed."""


class ClusterAway(BriefError):
    """The scheduler cannot be reached, or has no worker."""

    exit_code = ExitCode.UNREACHABLE


class OtherCode(BriefError):
    """A worker has other code or other packages than its caller, and would make another brief."""


def each(
    items: Sequence[Item],
    job_of: Callable[[Item], Job],
    take: Callable[[Item, Path], Made],
    *,
    project: Project,
    address: str,
    folder: Path | None = None,
) -> Iterator[Outcome[Item, Made]]:
    """Yield how each item ended, as they end; the workers of a cluster do them.

    Parameters
    ----------
    items : sequence
    job_of : callable
        Says what is to be made for an item.
    take : callable
        Takes an item and the folder of what was made, here; returns what comes of it.
    project : Project
        Its files are sent to workers that lack them.
    address : str
        Of the scheduler, ``tcp://HOST:PORT`` or ``tls://HOST:PORT``. All traffic goes there.
    folder : Path, optional
        Where what was made is written before it is taken; a temporary folder if not given.

    Raises
    ------
    UsageError
        For an address that is none, and where `distributed` is not installed.
    ClusterAway
        When the scheduler cannot be reached, or had no worker for `NO_WORKER_S` seconds.
    BlobDamaged
        When a file of the project changed meanwhile.
    """
    with _connected(address) as client:
        shared = {"surroundings": remote.surroundings(), "manifest": blobs.manifest(project)}
        commit = provenance.commit(project)

        def begin(item: Item, **where: Any) -> Future[Any]:
            job = replace(job_of(item), commit=commit)
            return client.submit(remote.work, {**shared, "job": asdict(job)}, pure=False, **where)

        waiting = {begin(item): item for item in items}
        rounds: Counter[Item] = Counter()
        try:
            while waiting:
                for future in _ended(client, list(waiting), address):
                    reply = _reply(future, address)
                    if reply is None:  # its worker ended with it, and it runs again
                        continue
                    item = waiting.pop(future)
                    if (worker := reply.get("lacking")) and rounds[item] < MOST_ROUNDS:
                        rounds[item] += 1
                        _send(client, project, shared["manifest"], worker, address)
                        waiting[begin(item, workers=[worker], allow_other_workers=True)] = item
                    else:
                        yield _outcome(item, reply, take, folder)
        finally:
            with contextlib.suppress(OSError):
                client.cancel(list(waiting), force=True)


@contextmanager
def _connected(address: str) -> Iterator[Client]:
    """Give a client of a scheduler that is there."""
    if not ADDRESS.fullmatch(address):
        raise UsageError(f"'{address}' is no address.", remedy="Write --scheduler tcp://HOST:PORT.")
    try:
        from distributed import Client
    except ImportError as error:
        raise ClusterMissing(
            "the package distributed is not installed, and --scheduler needs it.",
            remedy="Install the extra: pip install 'metrics-brief[cluster]'.",
        ) from error
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what matters of it becomes an error of ours
    try:
        with _reaching(address):
            client = Client(address, timeout=CONNECT_S, direct_to_workers=False, name="brief")
    except TypeError as error:  # so Dask says that it has no certificate
        raise UsageError(
            "no certificates are set for TLS.",
            where=address,
            remedy="Set the three variables named in docs/performance.md, DASK_DISTRIBUTED__COMM__TLS__...",
        ) from error
    with client:
        yield client


@contextmanager
def _reaching(address: str) -> Iterator[None]:
    """Turn what a scheduler that is not there raises into `ClusterAway`."""
    from distributed import CancelledError

    try:
        yield
    except (OSError, TimeoutError, CancelledError) as error:
        raise ClusterAway(
            f"the scheduler cannot be reached ({type(error).__name__}).",
            where=address,
            remedy="See that it runs, that this machine may reach it, and run the command again.",
        ) from error


def _ended(client: Client, futures: list[Future[Any]], address: str) -> list[Future[Any]]:
    """Wait until some tasks have ended and return them."""
    from distributed import wait

    limit = time.monotonic() + NO_WORKER_S
    while True:
        with _reaching(address):
            with contextlib.suppress(TimeoutError):
                return list(wait(futures, timeout=POLL_S, return_when="FIRST_COMPLETED").done)
            if client.status != "running":
                raise OSError(client.status)
            any_worker = bool(client.scheduler_info()["workers"])
        if any_worker:
            limit = time.monotonic() + NO_WORKER_S
        elif time.monotonic() > limit:
            raise ClusterAway(
                f"the scheduler has had no worker for {NO_WORKER_S:.0f} seconds.",
                where=address,
                remedy=f"Start one: dask worker {address}. Then run the command again.",
            )


def _reply(future: Future[Any], address: str) -> Mapping[str, Any] | None:
    """Return what a worker answered; None where that was lost with it."""
    with _reaching(address):
        if future.status == "error":
            error = future.exception()
            said = " ".join(str(error).split())
            return {"failed": f"No worker could do it ({type(error).__name__}: {said})."}
        try:
            reply: Mapping[str, Any] = future.result(timeout=GATHER_S)
        except TimeoutError:
            return None
        return reply


def _send(client: Client, project: Project, files: Mapping[str, str], worker: str, address: str) -> None:
    """Send a worker what it lacks now; one that is gone meanwhile needs nothing."""
    asked = partial(client.run, workers=[worker], on_error="return")
    with _reaching(address):
        wanted = asked(remote.lacking, [*files.values()])[worker]
    if not isinstance(wanted, Exception):
        for chunk in blobs.chunks(project, files, wanted):
            with _reaching(address):
                asked(remote.put, chunk)


def _outcome(
    item: Item, reply: Mapping[str, Any], take: Callable[[Item, Path], Made], folder: Path | None
) -> Outcome[Item, Made]:
    """Write what a worker made, checked, and let it be taken; or say why there is nothing."""
    try:
        if "other" in reply:
            raise OtherCode(
                f"the worker {reply['other']}.",
                remedy="Install the package there in this version, with the versions of requirements.lock.",
            )
        if "lacking" in reply:
            raise BriefError(
                f"the worker {reply['lacking']} does not keep the files it is sent.",
                remedy=f"See whether its disk is full; {remote.STORE_VARIABLE} names another folder.",
            )
        if "failed" in reply:
            return Outcome(item, None, reply["failed"])
        with tempfile.TemporaryDirectory(prefix="made-", dir=folder) as place:
            made = Path(place) / "made"
            for name, (digest, body) in reply["files"].items():
                blobs.require(name, digest, body)
                path = blobs.inside(made, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(body)
            leaks.require_none(made)  # the worker knows no secret of this machine
            return Outcome(item, take(item, made))
    except BriefError as error:
        return Outcome(item, None, error.message)
