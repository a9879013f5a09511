"""Page one of a release in other languages: a page and a PDF each, beside the brief."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from markupsafe import Markup
from nbformat import NotebookNode

from analysis.archive import identity
from analysis.archive.listing import IN_LANGUAGES
from analysis.chapter import style
from analysis.chapter.blocks import blocks_of
from analysis.languages import amounts, furniture, typeface
from analysis.languages.catalogue import Catalogue, NotTranslated, path_of
from analysis.languages.messages import facts_of, of_project
from analysis.languages.page_one import PageOne, page_one
from analysis.languages.tongue import LANGUAGES
from analysis.page import site
from analysis.page.front_matter import FrontMatter
from analysis.page.pdf import printable, typeset
from analysis.page.rendering import Step
from analysis.project import Project
from analysis.run.notebooks import FRONT_PAGE
from analysis.text import encodable

MOST_NAMED = 5


@dataclass(frozen=True)
class Edition:
    """Where page one stands in a language, beside the brief."""

    tag: str
    name: str
    page: str
    pdf: str


def offered(project: Project) -> list[Edition]:
    """Return the languages that a project has translations for."""
    return [
        Edition(
            language.tag,
            language.name,
            IN_LANGUAGES.format(language.tag, "html"),
            IN_LANGUAGES.format(language.tag, "pdf"),
        )
        for language in LANGUAGES.values()
        if path_of(project, language).is_file()
    ]


def require_complete(project: Project) -> None:
    """Refuse translations with which no final release can be made.

    What English no longer says harms no page; `brief check` names it.

    Raises
    ------
    NotTranslated
        Naming what is missing or wrong, in each language.
    """
    for edition in offered(project):
        catalogue = Catalogue(project, LANGUAGES[edition.tag])
        found = replace(catalogue.faults(of_project(project), facts_of(project)), stale=())
        lines = list(found.lines())
        if lines:
            more = f" And {len(lines) - MOST_NAMED} more." if len(lines) > MOST_NAMED else ""
            raise NotTranslated(
                f"{'; '.join(lines[:MOST_NAMED])}.{more}",
                where=catalogue.path.name,
                remedy="Translate, mend or remove these; docs/translation.md says how.",
            )


def write(
    folder: Path,
    chapters: Mapping[str, NotebookNode],
    release: FrontMatter,
    project: Project,
    step: Step = lambda text: None,
) -> list[Edition]:
    """Write page one in each language into a release's folder, and return those that were written.

    A draft is made without a language that lacks what this day's page says, and `step` is told.

    Raises
    ------
    NotTranslated
        For a release that is no draft. What can be known before is refused by `require_complete`.
    """
    written: list[Edition] = []
    if FRONT_PAGE not in chapters:
        return written
    blocks = blocks_of(_above_the_first_heading(chapters[FRONT_PAGE]))
    for edition in offered(project):
        catalogue = Catalogue(project, LANGUAGES[edition.tag])
        try:
            page, documents = page_one(blocks, catalogue), _Documents(catalogue, release, project)
        except NotTranslated as error:
            if release.status != "draft":
                raise
            step(f"page one is not set in {edition.name}: {error.message}")
            continue
        (folder / edition.page).write_text(documents.html(page, edition, offered(project)), encoding="utf-8")
        (folder / edition.pdf).write_bytes(documents.pdf(page))
        written.append(edition)
    return written


class _Documents:
    """Page and PDF of one language, with what they say beside the content."""

    def __init__(self, catalogue: Catalogue, release: FrontMatter, project: Project) -> None:
        self.language, self.release = catalogue.language, release
        self.words = {name: catalogue.say(english) for name, english in furniture.LABELS.items()}
        reader = identity.read(project).reviewers.get(self.language.tag, "")
        review = [catalogue.say(furniture.REVIEWED) + self.language.opening + reader]
        self.translation = "".join(review) if reader else catalogue.say(furniture.NOT_REVIEWED)
        self.day = amounts.day(release.as_of, self.language)
        self.draft = release.status != "final"

    def html(self, page: PageOne, edition: Edition, offered: Sequence[Edition]) -> str:
        """Return the page's text."""
        return encodable(
            site.render(
                "page_one.html.j2",
                title=page.title,
                language=self.language.tag,
                words=self.words,
                page=page,
                number=self.release.number,
                day=self.day,
                draft=self.draft,
                translation=self.translation,
                gap=self.language.sentences,
                opening=self.language.opening,
                pdf=edition.pdf,
                others=[other for other in offered if other.tag != edition.tag],
                faces=Markup(typeface.faces() if self.language.han else typeface.of_name()),
            )
        )

    def pdf(self, page: PageOne) -> bytes:
        """Return the PDF's bytes, tagged as PDF/UA-1 and PDF/A-3a; the same page gives the same bytes."""
        kicker = [self.words["kicker"], f"{self.words['release']} {self.release.number}", self.day]
        tree: dict[str, Any] = asdict(page) | {
            "lang": self.language.locale.language,
            "region": (self.language.locale.territory or "CN").lower(),
            "han": self.language.han,
            "kicker": " · ".join([*kicker, self.words["draft"]] if self.draft else kicker),
            "translation": self.translation,
            "gap": self.language.sentences,
            "opening": self.language.opening,
            "words": self.words,
        }
        for grid in tree["grids"]:
            del grid["links"]
            for cell in (cell for row in grid["rows"] for cell in row):
                if cell["lang"]:  # a fact as its source has it, which may hold any character
                    cell["text"] = printable(cell["text"])
        text = json.dumps(tree, ensure_ascii=False)
        typeface.require(text, f"page one in {self.language.name}")
        day = dt.date.fromisoformat(self.release.as_of)
        fonts = (style.FONTS, typeface.FOLDER)
        made: bytes = typeset("page_one.typ", {"document": text}, as_of=day, fonts=fonts)
        return made


def _above_the_first_heading(front: NotebookNode) -> dict[str, Any]:
    """Return the front page's cells up to the heading of what is no longer page one."""
    cells = []
    for cell in front.cells:
        if cell.cell_type == "markdown" and cell.source.startswith("## "):
            break
        cells.append(cell)
    return {"cells": cells}
