"""Fetching what was published since: each dataset fetched, checked, compared, and stored whole or not at all.

One source never costs the others: whatever it answers, and whatever error that leads to, is the outcome of
its own dataset, and each source has its share of the time. What is implausible is held
(`analysis.store.gate`). What changed is said in the terms of revisions: periods added, rows revised, rows
that appeared, rows that disappeared, and the largest revision.
"""

from __future__ import annotations

import datetime as dt
import tempfile
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pandas as pd
from pandera.errors import SchemaError, SchemaErrors

from analysis import dates
from analysis.errors import BriefError, DataRefused, ExitCode, UsageError, is_of_storage
from analysis.files import sha256, write_bytes
from analysis.project import Project
from analysis.sources import catalogue
from analysis.sources.dataset import Dataset
from analysis.sources.errand import Errand, Fetched, Fetcher
from analysis.sources.site import SourceRefused, SourceUnreachable
from analysis.sources.transport import Transport
from analysis.store import asof, gate, snapshots
from analysis.store.origin import Published
from analysis.store.plausible import judge
from analysis.store.revisions import Preview, preview
from analysis.store.snapshots import Vintage
from analysis.text import encodable

STORED, NOTHING_NEW, REFUSED, UNREACHABLE = "stored", "nothing new", "refused", "unreachable"
HELD = "held"
STATES = (STORED, NOTHING_NEW, HELD, REFUSED, UNREACHABLE)
EXIT_CODES = {
    REFUSED: ExitCode.REFUSED,
    HELD: ExitCode.HELD,
    UNREACHABLE: ExitCode.UNREACHABLE,
    STORED: ExitCode.DONE,
    NOTHING_NEW: ExitCode.NOTHING_NEW,
}  # the first that a dataset asks for is that of them all

AS_PUBLISHED = "as published"

# Later than any vintage or publication lag: an as-of read for this day returns all that is held.
ALL_HELD = dt.date(2200, 1, 1)
# All sources together; each has an equal share of what is left, so that what one does not need the next has.
BUDGET_S = 1_200.0
MOST_SAID = 300  # characters of an error that nobody foresaw

Report = Callable[[str, int, int, str], None]


@dataclass(frozen=True)
class Refreshed:
    """What became of one dataset: one of the `STATES`, and what to say of it."""

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
        """Return that of data refused, else held, else a source away, else stored, else nothing new."""
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
            for state in STATES
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
    budget_s: float = BUDGET_S,
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
    budget_s : float
        Seconds that asking all sources may take.

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
    gate.waiting(project)  # finishes what a command that was killed had accepted
    items: list[Refreshed] = []
    end = time.monotonic() + budget_s
    try:
        for fetcher in wanted:
            transport.allow((end - time.monotonic()) / (len(wanted) - len(items)))
            file = (files or {}).get(fetcher.name)
            items.append(_refresh_one(project, fetcher, dry_run, transport, today, report, file))
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
    """Refresh one dataset; whatever goes wrong becomes its outcome, so that the others go on."""
    name = fetcher.name

    def ended(state: str, text: str, error: BriefError) -> Refreshed:
        error.what, error.where, error.remedy = map(
            transport.redacted, (error.what, error.where, error.remedy)
        )
        error.args = (error.message,)
        return Refreshed(name, state, encodable(transport.redacted(text)), error=error)

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
            return ended(UNREACHABLE, error.message, error)
        except BriefError as error:
            named = error.where.startswith(fetcher.publisher)
            return ended(REFUSED, error.message if named else f"{fetcher.publisher}, {error.message}", error)
        except Exception as error:
            if is_of_storage(error):
                raise  # a full disk is no fault of the source, and the next dataset would meet it too
            said = " ".join(f"{type(error).__name__}: {error}".split())[:MOST_SAID]
            text = f"{fetcher.publisher}: its answer is not understood ({said}). Nothing was stored."
            return ended(REFUSED, text, BriefError(text))


def _refresh_vintage(
    project: Project, fetcher: Fetcher, errand: Errand, dry_run: bool, file: Path | None
) -> Refreshed:
    name, dataset = fetcher.name, catalogue.dataset(fetcher.name)
    vintages = snapshots.vintages(project, dataset)
    kept = {vintage.origin.source_sha256 or "" for vintage in vintages}
    errand = replace(errand, held=frozenset(kept - {""}))
    fetched = fetcher.local(file, errand.today) if file and fetcher.local else fetcher.fetch(errand)
    if fetched is None:
        return Refreshed(name, NOTHING_NEW, f"Unchanged at the source since vintage {vintages[-1].date}.")
    digest = sha256(fetched.path)
    if same := gate.known_file(project, dataset, digest):
        if digest in kept:
            _remember(errand, fetched, digest, dry_run)
        return Refreshed(name, HELD if same.state == gate.HELD else NOTHING_NEW, same.text)
    table = _read(dataset, fetched)
    if not vintages:
        changes = preview(dataset, table.iloc[:0], table)
    else:
        stored = asof.read_as_of(project, dataset, ALL_HELD).table
        changes = preview(dataset, stored, table)
        inside = stored[dataset.period][stored[dataset.period] >= table[dataset.period].min()]
        if not changes and inside.isin(table[dataset.period]).all():
            return Refreshed(
                name, NOTHING_NEW, f"All values are as held (newest vintage {vintages[-1].date}).", changes
            )
    published = _publication(dataset, table, fetched, vintages, errand.today)
    said = f"As vintage {published.date}: {changes.text}"
    if dry_run:
        case = gate.case_of(project, dataset, table, published.date, whole=True)
        odd = [line for line in judge(case) if line.held]
        found = f" {odd[0].check}: expected {odd[0].expected}, seen {odd[0].seen}." if odd else ""
        return Refreshed(name, HELD if odd else STORED, said + found, changes)
    taken = gate.take_in(
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
    if taken.state != gate.STORED:
        state = HELD if taken.state == gate.HELD else NOTHING_NEW
        return Refreshed(name, state, f"{said} {taken.text}", changes)
    _remember(errand, fetched, digest, dry_run)
    return Refreshed(name, STORED, said, changes, taken.vintage)


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


def _remember(errand: Errand, fetched: Fetched, digest: str, dry_run: bool) -> None:
    if not dry_run:
        for answer in fetched.answers:
            errand.transport.remember(answer, digest)
