"""What measures gave as of earlier days, kept by the content of all that they read.

A read of an earlier day depends on the data folder, the code and the day alone, so it is computed once and
then found again until one of them changes.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from analysis.measures.results import Measure, Result
from analysis.project import PACKAGE, Project
from analysis.store.asof import View
from analysis.store.kept import kept

MeasureOf = Callable[..., Measure]


def results_as_of(
    project: Project, day: dt.date, measures: Sequence[MeasureOf], given: Mapping[str, object]
) -> dict[str, Result]:
    """Return the results of measures by key, read as of a day.

    Parameters
    ----------
    given : mapping
        Arguments by name; each measure is given those that it takes.
    """
    inputs = {
        "data and code": _fingerprint(project),
        "measures": "\n".join(
            f"{one.__module__}.{one.__qualname__}\n{inspect.getsource(one)}" for one in measures
        ),
        "day": day.isoformat(),
        "given": repr(sorted(given.items())),
    }
    found: dict[str, Result] = kept(
        "results as of a day", inputs, lambda: _read(View(project, day), measures, given)
    )
    return found


def _read(view: View, measures: Sequence[MeasureOf], given: Mapping[str, object]) -> dict[str, Result]:
    made = []
    for measure in measures:
        taken = inspect.signature(measure).parameters
        made.append(measure(view, **{name: value for name, value in given.items() if name in taken}))
    return {result.key: result for measure in made for result in measure.results}


def _fingerprint(project: Project) -> str:
    """Return a hash of the code that reads and measures, and of the data folder.

    Of a stored table its origin is read, which holds the table's own checksum.
    """
    digest = hashlib.sha256()
    for path in _files(PACKAGE, project.root / "data"):
        digest.update(f"{path.name} {path.stat().st_size} ".encode() + path.read_bytes())
    return digest.hexdigest()


def _files(package: Path, data: Path) -> Iterator[Path]:
    yield from sorted(package.glob("*.py"))
    for room in ("measures", "methods", "sources", "store"):
        yield from sorted((package / room).rglob("*.py"))
    yield from sorted(path for path in data.glob("*") if path.suffix in (".yml", ".csv"))
    for folder in ("results", "timelines", "corrections"):
        yield from sorted(path for path in (data / folder).glob("*") if path.is_file())
    yield from sorted((data / "snapshots").rglob("*.yml"))
