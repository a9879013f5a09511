"""Small project folders and made-up publishers' files that several tests share."""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
import io
import itertools
import os
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import nbval.kernel
import pytest
import yaml
from jupyter_client.manager import KernelManager

from analysis.project import Project
from analysis.sources import events as event_file
from analysis.sources import timeline_schema
from analysis.sources.cbp.reader import MONTHLY_COLUMNS
from analysis.store import intake
from analysis.store.asof import View


class SocketKernelManager(KernelManager):
    """Unix sockets for nbval's kernels: a port is picked first and bound later, and under load another
    process takes it in between."""

    def __init__(self, **options: object) -> None:
        self.folder = tempfile.TemporaryDirectory(prefix="brief-")
        super().__init__(transport="ipc", connection_file=f"{self.folder.name}/kernel.json", **options)


if os.name == "posix":
    nbval.kernel.KernelManager = SocketKernelManager

CHECKOUT = Path(__file__).resolve().parents[1]
OFFICERS, PATROL = "Office of Field Operations", "U.S. Border Patrol"
FISCAL_MONTHS = ("OCT", "NOV", "DEC", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP")
# Files are added on this day unless a test says otherwise: later than every publication date used.
TODAY = dt.date(2030, 1, 1)


# Answers kept by one test serve the next: they are found by their whole input and code.
os.environ["BRIEF_CACHE"] = str(CHECKOUT / "data" / ".cache")


@pytest.fixture(autouse=True)
def no_project_in_the_environment(monkeypatch):
    """A folder named in the caller's environment must not decide what a test reads."""
    monkeypatch.delenv("BRIEF_PROJECT", raising=False)


@pytest.fixture
def project(tmp_path) -> Project:
    """An empty project folder, with the schemas of its timelines and the declarations of results."""
    root = tmp_path / "project"
    for name in ("notebooks", "data/snapshots", "data/timelines"):
        (root / name).mkdir(parents=True)
    for path in (CHECKOUT / "data" / "timelines").glob("*.yml"):
        shutil.copy2(path, root / "data" / "timelines")
    shutil.copytree(CHECKOUT / "data" / "results", root / "data" / "results")
    return Project(root)


@pytest.fixture(scope="session")
def repository() -> Project:
    """The checkout itself, to read from only."""
    return Project(CHECKOUT)


@pytest.fixture
def copy_of_project(tmp_path) -> Project:
    """A copy of the checkout's notebooks, data and settings that a test may change."""
    root = tmp_path / "copy"
    for name in ("notebooks", "data"):
        shutil.copytree(CHECKOUT / name, root / name, ignore=shutil.ignore_patterns(".*"))
    shutil.copy2(CHECKOUT / "pyproject.toml", root / "pyproject.toml")
    return Project(root)


@dataclass
class CbpFile:
    """A made-up file in the shape CBP publishes, to be changed by a test and then written."""

    header: list[str] = field(default_factory=lambda: list(MONTHLY_COLUMNS))
    rows: list[list[str]] = field(default_factory=list)

    def add(
        self,
        year: int | str,
        month: str,
        lb: float | str,
        events: int | str = 1,
        *,
        drug: str = "Fentanyl",
        component: str = OFFICERS,
        border: str = "Southwest Border",
        land: str = "Land Only",
        area: str = "LAREDO FIELD OFFICE",
    ) -> CbpFile:
        """Append one row; `year` is the fiscal year as the publisher writes it."""
        row = [year, month, component, border, land, area, drug, events, lb]
        self.rows.append([str(cell) for cell in row])
        return self

    def set(self, line: int, column: str, value: str) -> CbpFile:
        """Change one cell, named by its line in the file and its column."""
        self.rows[line - 2][self.header.index(column)] = value
        return self

    def text(self, newline: str = "\n") -> str:
        stream = io.StringIO()
        csv.writer(stream, lineterminator=newline).writerows([self.header, *self.rows])
        return stream.getvalue()

    def write(self, path: Path, newline: str = "\n", encoding: str = "utf-8") -> Path:
        path.write_bytes(self.text(newline).encode(encoding))
        return path


@pytest.fixture
def cbp_file():
    """Return a builder of complete CBP files: whole fiscal years, every month, both components.

    ``cbp_file(2024, open_year=2025, open_months=3)`` has closed 2024 and October to December of the open
    year: one pound of cocaine in one event for each month and component, and no fentanyl. Rows stand as
    the publisher sorts them: the open year first, then months by alphabet.
    """

    def build(*closed: int, open_year: int | None = None, open_months: int = 0) -> CbpFile:
        file = CbpFile()
        years = [(f"{open_year} (FYTD)", open_months)] if open_year else []
        for year, months in [*years, *((str(year), 12) for year in closed)]:
            for month in sorted(FISCAL_MONTHS[:months]):
                file.add(year, month, 1, drug="Cocaine")
                file.add(year, month, 1, drug="Cocaine", component=PATROL, area="LAREDO SECTOR")
        return file

    return build


@pytest.fixture
def store(project, tmp_path):
    """Store a made-up CBP file as the vintage of the day given; returns what the store says of it."""

    def add(file: CbpFile, published: str, **options):
        path = file.write(tmp_path / f"nationwide-drugs-{published}.csv")
        reason = {"because": "made up"}  # made-up figures are not plausible
        return intake.add_file(project, path, published=published, today=TODAY, **(reason | options))

    return add


@pytest.fixture
def timeline(project):
    """Write a timeline of the rows given; required cells that a row leaves out are filled in."""

    def write(name: str, *rows: dict[str, str]) -> Path:
        schema = timeline_schema.schema(project.timelines, name)
        for other in (key.reference.resource for key in schema.foreignKeys):
            if other and not (project.timelines / f"{other}.csv").exists():
                write(other, {})
        path = project.timelines / f"{name}.csv"
        with path.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.DictWriter(stream, schema.columns, restval="", lineterminator="\n")
            writer.writeheader()
            for number, row in enumerate(rows, start=1):
                writer.writerow(_filled(schema, number, row))
        return path

    return write


def _filled(schema: timeline_schema.Timeline, number: int, row: dict[str, str]) -> dict[str, str]:
    """Return a row with its required cells; a made-up date gives way to one that must not follow it."""
    cells = _required(schema, number) | row
    for dates in schema.inOrder:
        for earlier, later in itertools.combinations(dates, 2):
            first, last = cells.get(earlier, ""), cells.get(later, "")
            if first and last and first > last:
                cells |= {later: first} if later not in row else {} if earlier in row else {earlier: last}
    return cells


def _required(schema: timeline_schema.Timeline, number: int) -> dict[str, str]:
    made_up = {"date": "2000-01-01", "number": "1", "integer": "1"}
    return (
        {
            column.name: next(iter(column.choices), made_up.get(column.type, f"{column.name} {number}"))
            for column in schema.fields
            if column.constraints.required
        }
        | ({"confidence": "unconfirmed"} if schema.sourced else {})
        | dict.fromkeys({"planned", "is_request"} & {*schema.columns}, "no")
    )


@pytest.fixture
def events(project, timeline):
    """Write the timelines that series are read against: marked controls, duties on China, the meeting.

    ``events(controls={"2024-07-01": "a label"}, duties={"2025-02-04": "10"}, meeting="2025-10-30")``.
    Whatever is left out is there as one row that no measure uses.
    """

    def write(controls=None, duties=None, meeting: str | None = None) -> None:
        controls, duties = controls or {}, duties or {}
        # What code names must be there; the project's own controls are not known yet.
        entries = yaml.safe_load((CHECKOUT / "data" / event_file.FILE_NAME).read_text(encoding="utf-8"))
        named = {
            handle: entry
            for handle, entry in entries.items()
            if entry["timeline"] in ("scheduling", "context")
        }
        unused = {"jurisdiction": "Canada", "announced_date": "2000-01-01"}
        timeline(
            "scheduling",
            {"event_id": "UNUSED", **unused},
            *(
                {"event_id": entry["row"], "announced_date": "2999-01-01"}
                for entry in named.values()
                if entry["timeline"] == "scheduling"
            ),
            *(
                {
                    "event_id": f"C-{day}",
                    "announced_date": day,
                    "effective_date": day,
                    "jurisdiction": "China",
                }
                for day in controls
            ),
        )
        duty = {"measure": "fentanyl_ieepa", "target": "China", "imposer": "United States"}
        timeline(
            "tariff_steps",
            {"step_id": "UNUSED", "target": "Canada", "announced_date": "2000-01-01"},
            *(
                {
                    "step_id": f"D-{day}",
                    "announced_date": day,
                    "effective_date": day,
                    "rate_pct": rate,
                    **duty,
                }
                for day, rate in duties.items()
            ),
        )
        timeline(
            "truces",
            {"truce_id": "UNUSED", "announced_date": "2000-01-01"},
            {
                "truce_id": "MEETING",
                "parties": "United States; China",
                "announced_date": meeting or "2999-01-01",
            },
        )
        timeline(
            "context",
            {"context_id": "UNUSED"},
            *(
                {"context_id": entry["row"], "announced_date": "2999-01-01"}
                for entry in named.values()
                if entry["timeline"] == "context"
            ),
        )
        marked = named | {
            f"control_{number}": {
                "timeline": "scheduling", "row": f"C-{day}", "label": label, "kind": "control", "drawn": True
            }
            for number, (day, label) in enumerate(controls.items(), start=1)
        }  # fmt: skip
        marked["busan"] = {
            "timeline": "truces", "row": "MEETING", "label": "Busan meeting", "kind": "meeting", "drawn": True
        }  # fmt: skip
        path = project.timelines.parent / event_file.FILE_NAME
        path.write_text(yaml.safe_dump(marked, sort_keys=False), encoding="utf-8")

    return write


@pytest.fixture
def view(project):
    """Return the view of the empty project folder on a day: ``view("2026-06-01")``."""
    return lambda day: View(project, dt.date.fromisoformat(day))


@pytest.fixture
def bundled(repository):
    """Return the view of the data that come with the project on a day."""
    return lambda day: View(repository, dt.date.fromisoformat(day))


@pytest.fixture
def listing():
    """Return a folder's files with the checksum of each: equal listings mean that nothing changed."""

    def listed(folder: Path) -> dict[str, str]:
        return {
            str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }

    return listed
