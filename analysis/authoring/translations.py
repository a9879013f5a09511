"""What is wrong in the translations of page one: missing, stale, other figures, forbidden words, letters."""

from __future__ import annotations

from pathlib import Path

from analysis.authoring.finding import Finding, refusals
from analysis.languages import terms, typeface
from analysis.languages.catalogue import FOLDER, Catalogue
from analysis.languages.messages import facts_of, of_project
from analysis.languages.tongue import LANGUAGES
from analysis.project import Project

REMEDY = "docs/translation.md says how."


def files(project: Project) -> list[Path]:
    """Return the files of translations."""
    return sorted((project.root / "data" / FOLDER).glob("*.ftl"))


def check(project: Project, path: Path) -> list[Finding]:
    """Return what is to be corrected in one language's translations."""
    where = path.relative_to(project.root).as_posix()
    found: list[Finding] = []
    with refusals(found, where):
        language = LANGUAGES[path.stem]
        faults = Catalogue(project, language).faults(of_project(project), facts_of(project))
        found += [Finding(where, f"{line}.", REMEDY) for line in faults.lines()]
        found += [
            Finding(where, f"it says '{term.word}'.", f"Write '{term.write_instead}'. {term.why}")
            for term in terms.used(project, language)
        ]
        if language.han:
            typeface.require("".join(typeface.used(project)), where)
    return found
