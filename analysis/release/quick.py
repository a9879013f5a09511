"""The page of one chapter, without PDF, companions or archive: for the eyes of who edits it."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from analysis.chapter.parameters import Settings
from analysis.files import write_text
from analysis.page.content import content_of, with_front_matter
from analysis.page.html import PageExporter
from analysis.page.rendering import joined_of
from analysis.project import Project
from analysis.release.build import front_matter_of, plan_release, run
from analysis.run.workers import Workers

FOLDER = "quick"  # below `reports/`


def page(project: Project, settings: Settings, chapter: str, processes: Workers) -> Path:
    """Write ``reports/quick/<chapter>.html`` and return where it lies.

    Raises
    ------
    UsageError, ChapterFailed
        For a chapter that does not exist or does not run; the page before stays.
    """
    plan = plan_release(project, settings, [chapter])
    with tempfile.TemporaryDirectory() as work:
        notebooks = run(project, plan, Path(work), processes, None)
    content = content_of(notebooks, settings.as_dict())
    content = with_front_matter(content, front_matter_of(project, plan, content))
    exporter: Any = PageExporter  # nbconvert's are not typed
    text, _ = exporter().from_notebook_node(joined_of(notebooks, content), {"companions": []})
    target = project.reports / FOLDER / f"{chapter}.html"
    target.parent.mkdir(parents=True, exist_ok=True)
    write_text(target, text)
    return target
