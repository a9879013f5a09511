"""A small release with its companions, made from a small project and a small folder of code."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from analysis.archive import checksums, provenance
from analysis.archive.inputs import Inputs
from analysis.archive.releases import Release
from analysis.chapter.parameters import Settings
from analysis.page.front_matter import FrontMatter
from analysis.project import Project
from analysis.release import companions

PARAMETERS = {"as_of": "2026-06-15", "pre_months": 24, "post_months": 12, "focus": ["India"]}


def column(name: str, kind: str = "text", unit: str = "", heading: str = "") -> dict[str, object]:
    """Return a column as `analysis.chapter.columns` says it."""
    numeric = kind in ("number", "year", "fiscal_year")
    return {
        "name": name,
        "heading": heading or name.title(),
        "type": kind,
        "unit": unit,
        "numeric": numeric,
        "description": f"meaning of {name}",
    }


TABLES = [
    {
        "name": "seizures.monthly.data",
        "caption": "Fentanyl seized by month",
        "source": "US Customs and Border Protection, drug seizure files",
        "columns": [
            column("period", "month"),
            column("quantity_lb", "number", "lb", "Pounds"),
            column("events", "number", "events"),
            column("year", "year"),
            column("note"),
        ],
        "rows": [
            ["2026-03-01", 1234.5678901234567, 7, 2026, "=HYPERLINK(1)"],
            ["2026-04-01", -0.1, None, 2026, "a \u202eturned\x07 text"],
            ["2026-05-01", 1e-7, 9, 2026, None],
        ],
    },
]
RESULTS = [
    {
        "key": "seizures.latest_lb",
        "label": "Seized in the last month",
        "value": 1e-7,
        "type": "number",
        "unit": "lb",
        "interval": None,
        "interval_level": 95,
        "period": "2026-05/2026-05",
        "vintage": "2026-05-31",
        "source": "US Customs and Border Protection",
        "definition": "Weight in the last month.",
        "decimals": None,
        "status": "ok",
        "reason": "",
    }
]


@dataclass
class Made:
    """A release that a test may damage, and all it was made from."""

    project: Project
    package: Path
    inputs: Inputs
    content: dict
    folder: Path

    @property
    def release(self) -> Release:
        return Release(self.folder)

    def write(self, folder: Path, commit: str = "") -> Path:
        """Write the release's files into `folder`, as a build does."""
        folder.mkdir(parents=True)
        (folder / "results.json").write_text(json.dumps(self.content), encoding="utf-8")
        (folder / "brief.html").write_text("<p>page</p>\n<p>end</p>\n", encoding="utf-8")
        (folder / "brief.pdf").write_bytes(b"%PDF\0page")
        as_of = dt.date.fromisoformat(PARAMETERS["as_of"])
        companions.write(
            folder, self.content, self.project, as_of, self.inputs, commit, later=("comparison.json",)
        )
        (folder / "comparison.json").write_text("{}\n", encoding="utf-8")
        checksums.write(folder)
        return folder


@pytest.fixture
def package(tmp_path) -> Path:
    """A folder of code with what must count and what must not."""
    folder = tmp_path / "code" / "analysis"
    for name, text in {
        "__init__.py": "",
        "measures/seizures.py": "POUND = 1\n",
        "page/templates/page.css": "p{}\n",
        "measures/__pycache__/seizures.cpython-311.pyc": "bytes",
        ".swap": "",
    }.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def notebook(*sources: str, outputs: bool = False, **metadata: object) -> str:
    cells = [
        {
            "cell_type": "code",
            "id": f"c{number}",
            "metadata": {"tags": ["parameters"]} if number == 0 else {},
            "source": source.splitlines(keepends=True),
            "outputs": [{"output_type": "stream", "name": "stdout", "text": "1"}] if outputs else [],
            "execution_count": 1 if outputs else None,
        }
        for number, source in enumerate(sources)
    ]
    content = {
        "cells": cells,
        "metadata": {"brief": {"order": 1}, **metadata},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(content)


@pytest.fixture
def made(project, package, store, cbp_file, timeline) -> Made:
    """A release of a project with one notebook, one vintage known on its day and one that came later."""
    (project.notebooks / "seizures.ipynb").write_text(notebook("as_of = 'today'", "1 + 1"), encoding="utf-8")
    store(cbp_file(2024, open_year=2025, open_months=3), "2026-05-31")
    store(cbp_file(2024, open_year=2025, open_months=4), "2026-06-30")
    timeline("context", {"announced_date": "2020-01-31", "label": "Emergency", "publisher": "@office"})
    (project.root / "data" / "indicators.yml").write_text("{}\n", encoding="utf-8")
    inputs = provenance.inputs(project, Settings.of(PARAMETERS), package=package)
    told = FrontMatter("2026-06-15", "2026-06-15", "final", inputs.run_key, period="2026-03/2026-05")
    content = {
        "release": told.as_dict(),
        "parameters": PARAMETERS,
        "vintages": {"cbp/drug_seizures": ["2026-05-31"]},
        "results": json.loads(json.dumps(RESULTS)),
        "tables": json.loads(json.dumps(TABLES)),
    }
    made = Made(project, package, inputs, content, project.reports / "2026-06-15")
    made.write(made.folder, "abc123")
    return made
