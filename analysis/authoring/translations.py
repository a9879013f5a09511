"""What is wrong in the translations of the brief: missing, stale, other figures, forbidden words, letters."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from analysis.authoring.finding import Finding, refusals
from analysis.languages import terms, typeface
from analysis.languages.catalogue import Catalogue, Faults, path_of
from analysis.languages.messages import facts_of, of_project
from analysis.languages.texts import of_brief
from analysis.languages.tongue import LANGUAGES
from analysis.project import Project

REMEDY = "docs/translation.md says how."


def files(project: Project) -> list[Path]:
    """Return the files of translations."""
    return [path for language in LANGUAGES.values() if (path := path_of(project, language)).is_file()]


def coverage(project: Project) -> list[str]:
    """Return for each language how much of what is declared has a translation, as a line."""
    said = []
    for path in files(project):
        declared = {message.id for message in (*of_project(project), *of_brief(project))}
        faults = _faults(project, path, whole=True)
        told = f"{path.stem}: {len(declared) - len(faults.missing)} of {len(declared)} texts are translated"
        said.append(f"{told}, {len(faults.stale)} translate what English no longer says.")
    return said


def check(project: Project, path: Path, *, whole: bool = True) -> list[Finding]:
    """Return what is to be corrected in one language's translations.

    Unless `whole`, what is missing is told of page one alone, and what is stale is not.
    """
    where = path.relative_to(project.root).as_posix()
    found: list[Finding] = []
    with refusals(found, where):
        language = LANGUAGES[path.stem]
        faults = _faults(project, path, whole=whole)
        found += [Finding(where, f"{line}.", REMEDY) for line in faults.lines()]
        found += [
            Finding(where, f"it says '{term.word}'.", f"Write '{term.write_instead}'. {term.why}")
            for term in terms.used(project, language)
        ]
        if language.han:
            typeface.require("".join(typeface.used(project)), where)
    return found


def _faults(project: Project, path: Path, *, whole: bool) -> Faults:
    front = of_project(project)
    catalogue = Catalogue(project, LANGUAGES[path.stem])
    catalogue.require_fluent()
    found = catalogue.faults([*front, *of_brief(project)], facts_of(project))
    wanted = {message.id for message in front}
    missing = tuple(message for message in found.missing if whole or message.id in wanted)
    return replace(found, missing=missing, stale=found.stale if whole else ())
