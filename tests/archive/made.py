"""Small releases, made in an empty project folder in the shape a build gives them."""

from __future__ import annotations

import json
from pathlib import Path

from analysis.archive import checksums
from analysis.measures.results import Result
from analysis.page.front_matter import FrontMatter
from analysis.project import Project


def figure(key: str, value: float | str | None, unit: str = "count", kind: str = "number") -> Result:
    """Return a named result; without a value it is not available."""
    status = {"status": "not available", "reason": "Made up."} if value is None else {}
    return Result(key, f"Label of {key}", value, kind, unit, **status)


def release(
    project: Project,
    name: str,
    *figures: Result,
    status: str = "final",
    embargo_until: str = "",
    summary: object = None,
    **front: object,
) -> Path:
    """Write a release folder and return it; its day is the one in its name unless `front` says otherwise."""
    folder = project.reports / name
    folder.mkdir(parents=True)
    told = {"as_of": name[:10], "period": "2025-11/2026-04", "vintage": "2026-05-31"} | front
    content = FrontMatter(
        number=name, status=status, embargo_until=embargo_until, run_key=f"key of {name}", **told
    )
    results = {
        "release": content.as_dict(),
        "parameters": {"as_of": name[:10]},
        "vintages": {},
        "results": [item.as_dict() for item in figures],
        "tables": [],
    }
    (folder / "results.json").write_text(json.dumps(results), encoding="utf-8")
    for file in ("brief.html", "brief.pdf", "brief.ipynb"):
        (folder / file).write_text(f"{file} of {name}", encoding="utf-8")
    if summary is not None:
        (folder / "comparison.json").write_text(json.dumps({"summary": summary}), encoding="utf-8")
        (folder / "comparison.html").write_text("compared", encoding="utf-8")
    checksums.write(folder)
    return folder


def data(project: Project, file: str, text: str) -> None:
    """Write a file of ``data/``."""
    (project.root / "data" / file).write_text(text, encoding="utf-8")
