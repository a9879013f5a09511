"""Fetching what was published since: each dataset fetched, checked, compared, and stored whole or not at all.

One source that fails does not lose the others. What changed is said in the terms of revisions: periods added,
rows revised, rows that appeared, rows that disappeared, and the largest revision.
"""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pandas as pd
from pandera.errors import SchemaError, SchemaErrors

from analysis import dates
from analysis.errors import BriefError, DataRefused, ExitCode, UsageError
from analysis.files import sha256, write_bytes
from analysis.project import Project
from analysis.sources import catalogue
from analysis.sources.dataset import Dataset
from analysis.sources.errand import Errand, Fetched, Fetcher
from analysis.sources.site import SourceRefused, SourceUnreachable
from analysis.sources.transport import Transport
from analysis.store import asof, intake, snapshots
from analysis.store.origin import Published
from analysis.store.revisions import Preview, preview
from analysis.store.snapshots import Vintage, period_text

STORED, NOTHING_NEW, REFUSED, UNREACHABLE = "stored", "nothing new", "refused", "unreachable"
EXIT_CODES = {
    REFUSED: ExitCode.REFUSED,
    UNREACHABLE: ExitCode.UNREACHABLE,
    STORED: ExitCode.DONE,
    NOTHING_NEW: ExitCode.NOTHING_NEW,
}  # the first that a dataset asks for is that of them all

AS_PUBLISHED = "as published"

# Later than any vintage or publication lag: an as-of read for this day returns all that is held.
ALL_HELD = dt.date(2200, 1, 1)

Report = Callable[[str, int, int, str], None]


@dataclass(frozen=True)
class Refreshed:
    """What became of one dataset: one of the four states, and what to say of it."""

    name: str
    state: str
    text: str
    changes: Preview | None = None
    vintage: Vintage | None = None
    error: BriefError | None = None


@dataclass(frozen=True)
class RefreshOutcome:
    """What became of all datasets asked for."""

    items: tuple[Refreshed, ...]
    dry_run: bool = False

    def named(self, state: str) -> list[str]:
        """Return the names of the datasets in `state`."""
        return [item.name for item in self.items if item.state == state]

    @property
    def exit_code(self) -> ExitCode:
        """That of data refused, else of a source unreachable, else of data stored, else of nothing new."""
        codes = (code for state, code in EXIT_CODES.items() if self.named(state))
        return next(codes, ExitCode.NOTHING_NEW)

    @property
    def summary(self) -> str:
        """One line a dataset, then one that counts; plain text to print."""
        would = "would be stored" if self.dry_run else STORED
        lines = [
            f"{item.name}: {would if item.state == STORED else item.state}. {item.text}"
            for item in self.items
        ]
        counts = [
            f"{would if state == STORED else state}: {', '.join(self.named(state))}"
            for state in (STORED, NOTHING_NEW, REFUSED, UNREACHABLE)
            if self.named(state)
        ]
        dry = " Dry run: nothing was written." if self.dry_run else ""
        total = "; ".join(counts) or "no dataset was asked for"
        return "\n".join([*lines, f"{total[0].upper()}{total[1:]}.{dry}"])


def refresh(
    project: Project,
    names: Sequence[str] = (),
    *,
    dry_run: bool = False,
    transport: Transport | None = None,
    today: dt.date | None = None,
    report: Report | None = None,
    files: Mapping[str, Path] | None = None,
) -> RefreshOutcome:
    """Fetch datasets and store what is new.

    Parameters
    ----------
    project : Project
    names : sequence of str
        Datasets to refresh; all that are refreshed unasked when empty.
    dry_run : bool
        Fetch, check and compare, but write nothing.
    transport : Transport, optional
        The way out; made from the environment when not given.
    today : date, optional
        The day of the refresh.
    report : callable, optional
        ``report(name, done, total, text)``: progress of one dataset; a total of 0 is not known yet.
    files : mapping, optional
        Dataset -> a file downloaded by hand, taken instead of a fetch.

    Returns
    -------
    RefreshOutcome
        One item a dataset, in the order asked.

    Raises
    ------
    UsageError
        For a name that no fetcher has, or a file for a dataset that cannot be given by hand.
    """
    wanted = _wanted(names, files or {})
    today = today or dates.today()
    ours = transport is None
    transport = transport or Transport.from_environment(
        project.root / "data" / ".cache", {fetcher.site.key for fetcher in catalogue.fetchers().values()}
    )
    try:
        items = [
            _refresh_one(project, fetcher, dry_run, transport, today, report, (files or {}).get(fetcher.name))
            for fetcher in wanted
        ]
    finally:
        if ours:
            transport.close()
    return RefreshOutcome(tuple(items), dry_run)


def _wanted(names: Collection[str], files: Mapping[str, Path]) -> list[Fetcher]:
    """Return the fetchers asked for; without names those that run unasked and whose dataset is known."""
    fetchers = catalogue.fetchers()
    for name in (*names, *files):
        if name not in fetchers:
            raise UsageError(
                f"no source is known for '{name}'.", remedy=f"Known: {', '.join(sorted(fetchers))}."
            )
    for name in files:
        if fetchers[name].local is None:
            raise UsageError(f"{name} cannot be read from a file.", remedy="Leave the file out.")
    if names or files:
        return [fetchers[name] for name in dict.fromkeys((*names, *files))]
    return [
        fetcher
        for fetcher in fetchers.values()
        if fetcher.unasked and (fetcher.keeps != "vintage" or fetcher.name in catalogue.DATASETS)
    ]


def _refresh_one(
    project: Project,
    fetcher: Fetcher,
    dry_run: bool,
    transport: Transport,
    today: dt.date,
    report: Report | None,
    file: Path | None,
) -> Refreshed:
    """Refresh one dataset; an error of ours becomes its outcome, so that the others go on."""
    name = fetcher.name

    def progress(done: int, total: int, text: str) -> None:
        if report:
            report(name, done, total, text)

    with tempfile.TemporaryDirectory(prefix="brief-") as folder:
        errand = Errand(transport, Path(folder), today, progress=progress)
        try:
            if fetcher.keeps == "vintage":
                return _refresh_vintage(project, fetcher, errand, dry_run, file)
            return _refresh_file(project, fetcher, errand, dry_run)
        except (SourceUnreachable, SourceRefused) as error:
            return Refreshed(name, UNREACHABLE, error.message, error=error)
        except BriefError as error:
            text = (
                error.message
                if error.where.startswith(fetcher.publisher)
                else f"{fetcher.publisher}, {error.message}"
            )
            return Refreshed(name, REFUSED, text, error=error)


def _refresh_vintage(
    project: Project, fetcher: Fetcher, errand: Errand, dry_run: bool, file: Path | None
) -> Refreshed:
    name, dataset = fetcher.name, catalogue.dataset(fetcher.name)
    vintages = snapshots.vintages(project, dataset)
    by_file = {vintage.origin.source_sha256 or "": vintage for vintage in reversed(vintages)}
    errand = replace(errand, held=frozenset({*by_file} - {""}))
    fetched = fetcher.local(file, errand.today) if file and fetcher.local else fetcher.fetch(errand)
    if fetched is None:
        return Refreshed(name, NOTHING_NEW, f"Unchanged at the source since vintage {vintages[-1].date}.")
    digest = sha256(fetched.path)
    if same := by_file.get(digest):
        _remember(errand, fetched, digest, dry_run)
        return Refreshed(name, NOTHING_NEW, f"The file is that of vintage {same.date}, byte for byte.")
    table = _read(dataset, fetched)
    if not vintages:
        changes = preview(dataset, table.iloc[:0], table)
    else:
        stored = asof.read_as_of(project, dataset, ALL_HELD).table
        _refuse_cut(dataset, stored, table, fetched)
        _refuse_restated(dataset, stored, table, fetched)
        changes = preview(dataset, stored, table)
        if not changes:
            return Refreshed(
                name, NOTHING_NEW, f"All values are as held (newest vintage {vintages[-1].date}).", changes
            )
    published = _publication(dataset, table, fetched, vintages, errand.today)
    if dry_run:
        return Refreshed(name, STORED, f"As vintage {published.date}: {changes.text}", changes)
    added = snapshots.add(
        project,
        dataset,
        table,
        source=fetched.path,
        published=published,
        retrieved=errand.today,
        download_url=fetched.download_url,
        notes=fetched.notes,
        transcription=AS_PUBLISHED,  # also where older vintages of the dataset were transcribed
    )
    _remember(errand, fetched, digest, dry_run)
    return Refreshed(name, STORED, f"As vintage {published.date}: {changes.text}", changes, added.vintage)


def _read(dataset: Dataset, fetched: Fetched) -> pd.DataFrame:
    """Return the file's table as the dataset's own reader makes it, in the dataset's schema."""
    try:
        return snapshots.conform(dataset.read(fetched.path), dataset)
    except (SchemaError, SchemaErrors) as error:
        raise DataRefused(
            f"the table breaks the schema of {dataset.name}: {' '.join(str(error).split())[:200]}.",
            where=fetched.path.name,
            remedy="The publisher may have changed its file: adapt the dataset's reader. Nothing was stored.",
        ) from error


def _refresh_file(project: Project, fetcher: Fetcher, errand: Errand, dry_run: bool) -> Refreshed:
    """Keep a file outside the snapshots: candidates for a person to read, or a cached workbook."""
    publisher = fetcher.name.split("/")[0]
    if fetcher.keeps == "candidates":
        folder = project.root / "data" / "candidates"
    else:
        folder = project.root / "data" / ".cache" / publisher
    kept = sorted(path for path in folder.glob("*") if path.is_file()) if folder.is_dir() else []
    names = {sha256(path): path.name for path in kept}
    errand = replace(errand, held=frozenset(names))
    fetched = fetcher.fetch(errand)
    if fetched is None:
        return Refreshed(fetcher.name, NOTHING_NEW, "Unchanged at the source since the file kept.")
    digest = sha256(fetched.path)
    if names.get(digest) == fetched.path.name:
        _remember(errand, fetched, digest, dry_run)
        return Refreshed(fetcher.name, NOTHING_NEW, f"{fetched.path.name} is as kept, byte for byte.")
    target = folder / fetched.path.name
    if not dry_run:
        folder.mkdir(parents=True, exist_ok=True)
        write_bytes(target, fetched.path.read_bytes())
        _remember(errand, fetched, digest, dry_run)
    where = target.relative_to(project.root)
    purpose = "to be read by a person, not merged" if fetcher.keeps == "candidates" else "not bundled"
    return Refreshed(fetcher.name, STORED, f"In {where}, {purpose}.")


def _publication(
    dataset: Dataset, table: pd.DataFrame, fetched: Fetched, vintages: list[Vintage], today: dt.date
) -> Published:
    """Decide the vintage's date: as the fetcher found it, else today; of a file by hand as the store infers.

    What a service answers today is its state of today, whatever its last period. And a table that differs
    cannot have been published on or before the day of the newest vintage: then too the day it was fetched
    counts, by which it was certainly public.
    """
    if fetched.published:
        published = Published.model_validate(
            {"date": fetched.published, "basis": fetched.basis, "precision": fetched.precision}
        )
    elif fetched.download_url:
        published = Published(date=today, basis="held", precision="day")
    else:
        published = snapshots.publication_date(dataset, table, stated=None, today=today)
    if not vintages or published.date > vintages[-1].date:
        return published
    if today > vintages[-1].date:
        return Published(date=today, basis="held", precision="day")
    raise DataRefused(
        f"it differs from vintage {vintages[-1].date}, which is not older than today ({today}).",
        where=f"{dataset.name}, {fetched.path.name}",
        remedy="A vintage is never overwritten: refresh again tomorrow. Nothing was stored.",
    )


def _refuse_cut(dataset: Dataset, held: pd.DataFrame, table: pd.DataFrame, fetched: Fetched) -> None:
    """Refuse a table that ends before what is held, or leaves out a period: an old or a cut file."""
    periods = set(table[dataset.period])
    stored = set(held[dataset.period])
    remedy = "The source may have served an old or a cut file: try again later. Nothing was stored."
    where = f"{dataset.name}, {fetched.path.name}"
    if max(periods) < max(stored):
        raise DataRefused(
            f"it ends with {period_text(max(periods))}, though {period_text(max(stored))} is held.",
            where=where,
            remedy=remedy,
        )
    lost = sorted(period for period in stored - periods if min(periods) < period)
    if lost:
        raise DataRefused(
            f"it has no row for {period_text(lost[0])}, which is held"
            + (f" (and {len(lost) - 1:,} more periods)." if len(lost) > 1 else "."),
            where=where,
            remedy=remedy,
        )


def _refuse_restated(dataset: Dataset, held: pd.DataFrame, table: pd.DataFrame, fetched: Fetched) -> None:
    """Refuse a table that changes a closed year, as `brief add` does; a person decides what it is."""
    try:
        intake.refuse_restated(dataset, table, held, fetched.path)
    except DataRefused as error:
        raise DataRefused(
            error.what,
            where=error.where,
            remedy="The file may be cut short: try again later. If the publisher restated the year, download "
            "the file by hand and run 'brief add FILE --accept-restatement'. Nothing was stored.",
        ) from error


def _remember(errand: Errand, fetched: Fetched, digest: str, dry_run: bool) -> None:
    if not dry_run:
        for answer in fetched.answers:
            errand.transport.remember(answer, digest)
