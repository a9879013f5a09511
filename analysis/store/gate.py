"""The gate before the store: an implausible vintage is held until a person accepts or rejects it.

A table that a reader has validated is judged against what its dataset's kept vintages lead one to expect
(`analysis.store.plausible`). What is plausible is stored, with what was expected and seen in its origin. What
is not is stored in the same form under ``data/held``, with a page for the person who decides; no as-of read
looks there, so the brief builds from the vintage before. ``brief accept`` moves it into the snapshots,
``brief reject`` leaves it where it is, ``brief retire`` takes a vintage that was stored out of every read.

Each step is one rename or one file written whole, the judgement first: a command that was killed between is
finished by the next one, and no step deletes anything.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from analysis.errors import UnknownName, UsageError
from analysis.files import flush
from analysis.project import Project
from analysis.sources import catalogue
from analysis.sources.dataset import Dataset
from analysis.store import asof, held_page, judgements, snapshots
from analysis.store.case import Case
from analysis.store.judgements import ACCEPTED, REJECTED, RESTORED, RETIRED, Judgement
from analysis.store.origin import Published
from analysis.store.plausible import judge
from analysis.store.snapshots import Vintage

STORED, KNOWN, HELD = "stored", "known", "held"


@dataclass(frozen=True)
class Taken:
    """What became of a table: ``stored``, ``held``, or ``known``, the vintage it is, a line to say."""

    state: str
    vintage: Vintage
    text: str = ""


def known_file(project: Project, dataset: Dataset, digest: str) -> Taken | None:
    """Return what became of a file with these bytes, where it came before; None for a new one."""
    judged = judgements.newest(judgements.read(project), dataset.name)
    for root in (project.snapshots, project.held):
        for vintage in snapshots.in_folder(root, dataset):
            if vintage.origin.source_sha256 == digest:
                return _known(vintage, judged.get(vintage.folder.name), root == project.held)
    return None


def _known(vintage: Vintage, judgement: Judgement | None, aside: bool) -> Taken:
    name = vintage.folder.name
    if judgement and judgement.verdict in ((REJECTED,) if aside else (RETIRED,)):
        text = f"It is vintage {name}, {judgement.verdict} on {judgement.day}: {judgement.because}"
        return Taken(KNOWN, vintage, text)
    if aside:
        return Taken(HELD, vintage, say_held(vintage))
    return Taken(KNOWN, vintage, f"The file is that of vintage {name}, byte for byte.")


def take_in(
    project: Project,
    dataset: Dataset,
    table: pd.DataFrame,
    *,
    source: Path,
    published: Published,
    retrieved: dt.date,
    download_url: str | None = None,
    notes: str = "",
    transcription: str | None = None,
    because: str = "",
) -> Taken:
    """Store a table, or hold it.

    Parameters
    ----------
    because : str
        A reason to store it whatever is found; recorded as an acceptance where something was.

    Raises
    ------
    DataRefused
        When another table is stored for that day.
    """
    snapshots.refuse_taken(project, dataset, published.date, source.name)
    case = case_of(project, dataset, table, published.date, whole=True)
    lines = judge(case)
    odd = any(line.held for line in lines)
    page = held_page.page(case, lines) if odd and not because else None
    added = snapshots.add(
        project,
        dataset,
        table,
        source=source,
        published=published,
        retrieved=retrieved,
        download_url=download_url,
        notes=notes,
        transcription=transcription,
        plausibility=lines,
        aside=None if page is None else {held_page.FILE_NAME: page},
    )
    vintage = added.vintage
    if page is None:
        if odd:
            judgements.record(project, dataset.name, vintage.folder.name, ACCEPTED, because, retrieved)
        return Taken(STORED, vintage)
    judged = judgements.newest(judgements.read(project), dataset.name)
    return Taken(HELD, vintage, say_held(vintage)) if added.new else _known(
        vintage, judged.get(vintage.folder.name), aside=True
    )  # fmt: skip


def case_of(project: Project, dataset: Dataset, table: pd.DataFrame, day: dt.date, *, whole: bool) -> Case:
    """Return a table of `day` with the vintages before it, to judge it by."""
    kept = tuple(vintage for vintage in snapshots.vintages(project, dataset) if vintage.date < day)
    held = asof.read_as_of(project, dataset, kept[-1].date).table if kept else dataset.empty()
    return Case(dataset, held, table, kept, day, whole)


def say_held(vintage: Vintage) -> str:
    """Return one line: what was expected, what came, what to do."""
    first, *more = [line for line in vintage.origin.plausibility if line.held]
    others = f" (and {len(more)} more)" if more else ""
    name, folder = vintage.dataset.name, vintage.folder.name
    return (
        f"Vintage {folder} waits for a person: {first.check}, expected {first.expected}, seen {first.seen}"
        f"{others}. See data/held/{name}/{folder}/{held_page.FILE_NAME}, then 'brief accept {name} {folder} "
        f"--because \"...\"' or 'brief reject ...'. Reads go on with what was stored before."
    )


def waiting(project: Project) -> list[Vintage]:
    """Return the vintages that nobody has judged yet, by dataset and day; finishes what was accepted."""
    found = []
    judged = judgements.read(project)
    for dataset in catalogue.DATASETS.values():
        verdicts = judgements.newest(judged, dataset.name)
        for vintage in snapshots.in_folder(project.held, dataset):
            line = verdicts.get(vintage.folder.name)
            if line is None:
                found.append(vintage)
            elif line.verdict == ACCEPTED:
                _move_in(project, vintage)
    return found


def accept(project: Project, name: str, vintage: str, because: str, day: dt.date) -> Vintage:
    """Move a held vintage into the snapshots; also one that was rejected before.

    Raises
    ------
    UnknownName
        For a dataset, or a vintage, that is not held.
    DataRefused
        When another table is stored for its day.
    """
    waiting(project)
    found = _named(project.held, name, vintage, "held vintage")
    found.verify()
    snapshots.refuse_taken(project, found.dataset, found.date)
    target = _target(project, found).name
    if target != vintage:  # so that the name by which it was judged is the one it has
        found = Vintage(found.dataset, found.folder.rename(found.folder.with_name(target)), found.origin)
    judgements.record(project, name, target, ACCEPTED, because, day)
    return _move_in(project, found)


def reject(project: Project, name: str, vintage: str, because: str, day: dt.date) -> Vintage:
    """Leave a held vintage out for good: it stays aside, and the same file is not held again."""
    found = _named(project.held, name, vintage, "held vintage")
    judgements.record(project, name, vintage, REJECTED, because, day)
    return found


def retire(
    project: Project, name: str, vintage: str, because: str, day: dt.date, *, undo: bool = False
) -> Vintage:
    """Take a stored vintage out of every read, or, with `undo`, put it back.

    Raises
    ------
    UnknownName
        For a dataset, or a vintage, that is not stored.
    UsageError
        When there is nothing to undo.
    DataRefused
        When a vintage that was stored since has its day.
    """
    found = _named(project.snapshots, name, vintage, "stored vintage")
    is_retired = vintage in judgements.retired(project, name)
    if undo and not is_retired:
        raise UsageError(f"vintage {vintage} of {name} is not retired.", remedy="Nothing was changed.")
    if undo:
        snapshots.refuse_taken(project, found.dataset, found.date)
    judgements.record(project, name, vintage, RESTORED if undo else RETIRED, because, day)
    return found


def _named(root: Path, name: str, vintage: str, kind: str) -> Vintage:
    found = {each.folder.name: each for each in snapshots.in_folder(root, catalogue.dataset(name))}
    if vintage not in found:
        raise UnknownName.of(kind, vintage, found, where=name)
    return found[vintage]


def _target(project: Project, vintage: Vintage) -> Path:
    parent = project.snapshots / vintage.dataset.name
    parent.mkdir(parents=True, exist_ok=True)
    return parent / snapshots.free_name(project, vintage.dataset, vintage.date)


def _move_in(project: Project, vintage: Vintage) -> Vintage:
    target = vintage.folder.rename(_target(project, vintage).with_name(vintage.folder.name))
    flush(target.parent)
    return Vintage(vintage.dataset, target, vintage.origin)
