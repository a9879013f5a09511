"""``brief replay``: what the brief of each past day would have said, from the data of that day."""

from __future__ import annotations

import datetime as dt
import json
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from nbformat import NotebookNode

from analysis.batch import cluster
from analysis.batch.many import Job, Outcome, each
from analysis.chapter.blocks import Results, Sentence, blocks_of
from analysis.chapter.parameters import Settings
from analysis.chapter.wording import render
from analysis.files import json_text
from analysis.measures.results import Result, by_key
from analysis.page import csv_text
from analysis.project import Project
from analysis.run import in_order
from analysis.run.notebooks import FRONT_PAGE, discover
from analysis.run.workers import Workers
from analysis.store import kept

VERDICT = "_verdict"  # how the key of each verdict ends
POINTS = ("title", "key point")
KIND = "replay"  # of its jobs: this module
SAID = "said.json"
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Said:
    """What the brief of one day says.

    Attributes
    ----------
    day : date
    results : mapping of str to Result
        By key.
    points : tuple of str
        The finding that heads page one, and its points.
    named : tuple of str
        Keys of the results that these name.
    """

    day: dt.date
    results: Mapping[str, Result]
    points: tuple[str, ...]
    named: tuple[str, ...]


@dataclass(frozen=True)
class Change:
    """A statement that a later brief would have taken back.

    Attributes
    ----------
    result : Result
        As the later brief has it.
    said, until : date
        When the earlier value was first said, and the day of the brief that says otherwise.
    before, after : str
        The two values, in words.
    """

    result: Result
    said: dt.date
    until: dt.date
    before: str
    after: str


def run(
    project: Project,
    days: Sequence[dt.date],
    settings: Settings,
    *,
    jobs: int = 0,
    scheduler: str = "",
    progress: Progress = lambda name, done, total: None,
) -> list[Outcome[dt.date, Said]]:
    """Return what the brief of each day says, in the order of `days`; a day that fails says why.

    Parameters
    ----------
    settings : Settings
        Of every brief, but for its day.
    jobs : int
        Briefs at work at a time; 0 is one a core.
    scheduler : str
        Address of a Dask scheduler whose workers make them; blank for this machine.
    progress : callable
        Told of days done and days in all.
    """
    ended: dict[dt.date, Outcome[dt.date, Said]] = {}
    for outcome in _outcomes(project, days, settings, jobs, scheduler):
        ended[outcome.item] = outcome
        progress("days", len(ended), len(days))
    return [ended[day] for day in days]


def first_verdicts(replayed: Sequence[Said]) -> list[tuple[Result, dt.date, int]]:
    """Return each verdict of the last day: since when it is said without a break, and how often it turned.

    A day on which a verdict could not be given breaks nothing and is no turn.
    """
    found = []
    for key, result in replayed[-1].results.items():
        if key.endswith(VERDICT) and result.status == "ok":
            told = _told(replayed, key)
            runs = [day for (_, one), (day, other) in pairwise(told) if one.value != other.value]
            found.append((result, runs[-1] if runs else told[0][0], len(runs)))
    return found


def taken_back(replayed: Sequence[Said]) -> Iterator[Change]:
    """Yield the verdicts that turned, and the figures of page one whose own period got another value.

    Values count as they are written: what reads the same was not taken back.
    """
    named = dict.fromkeys(key for said in replayed for key in said.named)
    verdicts = dict.fromkeys(key for said in replayed for key in said.results if key.endswith(VERDICT))
    for key in {**named, **verdicts}:
        told, since = _told(replayed, key), None
        for (earlier, one), (later, other) in pairwise(told):
            since = since or earlier
            # A count of what stands on a day has that day for a period: it moves on and is not taken back.
            same = key in verdicts or (one.period == other.period and "/" in one.period)
            before, after = render(one), render(other)
            if same and before != after:
                yield Change(other, since, later, before, after)
            if not same or before != after:
                since = later


def table(replayed: Sequence[Said]) -> str:
    """Return all results of all days as CSV: day, key, label, value, unit, period, status."""
    names = ("day", "key", "label", "value", "unit", "period", "status")
    rows = [
        [
            said.day.isoformat(),
            key,
            result.label,
            _plain(result),
            result.unit,
            result.period,
            result.status,
        ]
        for said in replayed
        for key, result in sorted(said.results.items())
    ]
    columns = [{"name": name, "numeric": name == "value"} for name in names]
    return csv_text.as_csv({"columns": columns, "rows": rows})


def make(project: Project, job: Job, work: Path, processes: Workers) -> Path:
    """Run the chapters for one day and keep what they say, in a folder inside `work`, which this makes."""
    made = work / "made"
    made.mkdir(parents=True)
    chapters = [item for item in discover(project) if item.name == FRONT_PAGE]
    done = in_order.run(project, chapters, job.settings, work, workers=1, processes=processes)
    (made / SAID).write_text(json_text(_of_notebooks(done)), encoding="utf-8")
    return made


def _outcomes(
    project: Project, days: Sequence[dt.date], settings: Settings, jobs: int, scheduler: str
) -> Iterator[Outcome[dt.date, Said]]:
    """Make the briefs here or on a cluster; either way what they say is read from the file that has it."""

    def job_of(day: dt.date) -> Job:
        return Job(KIND, day.isoformat(), {**settings.as_dict(), "as_of": day.isoformat()})

    def take(day: dt.date, made: Path) -> Said:
        said = json.loads((made / SAID).read_text(encoding="utf-8"))
        results = {key: Result.from_dict(result) for key, result in said["results"].items()}
        return Said(day, results, tuple(said["points"]), tuple(said["named"]))

    def here(day: dt.date, processes: Workers) -> Said:
        with tempfile.TemporaryDirectory() as folder:
            return take(day, make(project, job_of(day), Path(folder) / "work", processes))

    if scheduler:
        return cluster.each(days, job_of, take, project=project, address=scheduler)
    kept.begin(project)
    return each(days, here, jobs=jobs)


def _of_notebooks(chapters: Mapping[str, NotebookNode]) -> dict[str, object]:
    blocks = [block for notebook in chapters.values() for block in blocks_of(notebook)]
    results = by_key(result for block in blocks if isinstance(block, Results) for result in block.results)
    page_one = (block for block in blocks_of(chapters[FRONT_PAGE]) if isinstance(block, Sentence))
    said = [sentence for sentence in page_one if sentence.role in POINTS]
    named = dict.fromkeys(part["key"] for one in said for part in one.parts if part.get("key"))
    return {
        "results": {key: result.as_dict() for key, result in results.items()},
        "points": [one.text for one in said],
        "named": [str(key) for key in named],
    }


def _told(replayed: Sequence[Said], key: str) -> list[tuple[dt.date, Result]]:
    """Return the days on which a result had a value, with it."""
    found = ((said.day, said.results.get(key)) for said in replayed)
    return [(day, result) for day, result in found if result and result.status == "ok"]


def _plain(result: Result) -> object:
    value = result.value
    return "; ".join(map(str, value)) if isinstance(value, list) else value
