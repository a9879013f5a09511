"""A release in other languages: page one always, the whole brief where it is asked for, page and PDF each."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from markupsafe import Markup
from nbformat import NotebookNode

from analysis.archive import identity
from analysis.archive.identity import IN_LANGUAGES, WHOLE_IN_LANGUAGES
from analysis.chapter import style
from analysis.chapter.blocks import Results, blocks_of
from analysis.chapter.parameters import ENGLISH, Settings
from analysis.languages import amounts, furniture, typeface
from analysis.languages.catalogue import Catalogue, NotTranslated, path_of
from analysis.languages.messages import facts_of, of_project
from analysis.languages.page_one import PageOne, page_one
from analysis.languages.texts import of_brief
from analysis.languages.tongue import LANGUAGES, Language
from analysis.languages.tree import translated
from analysis.measures.results import Result, by_key
from analysis.page import reuse, site
from analysis.page.csv_text import as_csv
from analysis.page.document import document
from analysis.page.front_matter import FrontMatter
from analysis.page.html import PageExporter
from analysis.page.pdf import pdf_of, printable, typeset
from analysis.page.press import Press
from analysis.page.rendering import Step
from analysis.page.reuse import PAGE
from analysis.page.voice import Voice, unmarked
from analysis.project import Project
from analysis.run.notebooks import FRONT_PAGE
from analysis.text import encodable

MOST_NAMED = 5
# Of a language: what columns and results are called in it, by the names that CSV and JSON have for them.
NAMES, NAMES_LABEL = "names.{}.csv", "Headings and labels of the data in this language: CSV"


ENGLISH_NAME = "English"


@dataclass(frozen=True)
class Edition:
    """Where page one, or the whole brief, stands in a language, beside the English one."""

    tag: str
    name: str
    page: str
    pdf: str


def offered(project: Project) -> list[Edition]:
    """Return the languages that a project has translations for."""
    return [
        _edition(language, IN_LANGUAGES)
        for language in LANGUAGES.values()
        if path_of(project, language).is_file()
    ]


def whole(settings: Settings) -> list[Edition]:
    """Return the languages that the whole brief is to be set in beside English."""
    return [_edition(LANGUAGES[tag], WHOLE_IN_LANGUAGES) for tag in settings.language if tag in LANGUAGES]


def shown(page_one: Sequence[Edition], settings: Settings) -> list[Edition]:
    """Return what the English page leads to: of each language the whole brief, or page one alone."""
    held = {edition.tag: edition for edition in page_one} | {item.tag: item for item in whole(settings)}
    return list(held.values())


def _edition(language: Language, names: str) -> Edition:
    tag = language.tag
    return Edition(tag, language.name, names.format(tag, "html"), names.format(tag, "pdf"))


def require_complete(project: Project, settings: Settings | None = None) -> None:
    """Refuse translations with which no final release can be made.

    What English no longer says harms no page; `brief check` names it.

    Raises
    ------
    NotTranslated
        Naming what is missing or wrong, in each language.
    """
    brief = of_brief(project) if settings and whole(settings) else []
    for edition in offered(project):
        catalogue = Catalogue(project, LANGUAGES[edition.tag])
        is_whole = settings is not None and edition.tag in settings.language
        catalogue.require_fluent(others=is_whole)
        asked = [*of_project(project), *(brief if is_whole else [])]
        found = replace(catalogue.faults(asked, facts_of(project)), stale=())
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


def write_whole(
    folder: Path,
    press: Press,
    joined: NotebookNode,
    release: FrontMatter,
    project: Project,
    settings: Settings,
    companions: Sequence[tuple[str, str]] = (),
    step: Step = lambda text: None,
) -> None:
    """Write the whole brief in each language of the settings beside the English one; the press sets the PDF.

    What the catalogue lacks stands in English, marked as such and counted on the page.

    Raises
    ------
    DataRefused
        When no typeface has a letter of a translation.
    """
    every = [Edition(ENGLISH, ENGLISH_NAME, PAGE, ""), *whole(settings)]
    results = by_key(
        result for block in blocks_of(joined) if isinstance(block, Results) for result in block.results
    )
    for edition in every[1:]:
        step(f"setting the brief in {edition.name}")
        catalogue = Catalogue(project, LANGUAGES[edition.tag])
        tree, voice = _told(document(joined), catalogue, results, release, project, edition)
        press.put(folder / edition.pdf, pdf_of, deepcopy(tree), (), voice)
        exporter: Any = PageExporter
        page, _ = exporter().from_notebook_node(
            joined,
            {
                "document": tree,
                "voice": voice,
                "pdf": edition.pdf,
                "companions": [(NAMES.format(edition.tag), NAMES_LABEL), *companions],
                "languages": [(one.tag, one.name, one.page) for one in every if one != edition],
                "faces": typeface.faces() if voice.han else typeface.of_name(),
            },
        )
        (folder / edition.page).write_text(encodable(page), encoding="utf-8")
        names = as_csv(_names(tree))
        (folder / NAMES.format(edition.tag)).write_text(names, encoding="utf-8", newline="\n")


def _names(tree: dict[str, Any]) -> dict[str, Any]:
    """Return headings of columns and labels of results as a table, by the names that data have for them."""
    tables = [block.get("data", block) for block in reuse.exhibits(tree["sections"])]
    columns = {
        one["name"]: (one["heading"], one["description"]) for table in tables for one in table["columns"]
    }
    results = {one["key"]: (one["term"], one["text"]) for one in tree["definitions"]["results"]}
    rows = [
        [kind, name, *(unmarked(text) for text in texts)]
        for kind, found in (("column", columns), ("result", results))
        for name, texts in sorted(found.items())
    ]
    return {"columns": [{"name": name} for name in ("kind", "name", "label", "definition")], "rows": rows}


def _told(
    english: dict[str, Any],
    catalogue: Catalogue,
    results: Mapping[str, Result],
    release: FrontMatter,
    project: Project,
    edition: Edition,
) -> tuple[dict[str, Any], Voice]:
    """Return a brief's document in a language, with what it says of the translation, and its voice."""
    language = catalogue.language
    tree, say = translated(english, catalogue, results)
    fonts = (style.FONTS, typeface.FOLDER) if language.han else (style.FONTS,)
    if language.han:
        typeface.require("".join(typeface.used(project)), f"the brief in {language.name}")
    voice = Voice(
        tag=language.tag,
        lang=language.locale.language,
        region=(language.locale.territory or "CN").lower(),
        say=say,
        day=lambda text: amounts.day(text, language),
        gap=language.sentences,
        stop=language.stop.strip(),
        han=language.han,
        fonts=fonts,
    )
    reuse.cite(tree["sections"], release, say, edition.page)
    tree["cite"] = reuse.whole(tree["title"], release, say, edition.page)
    review = _reviewed(say, language, project)
    left = len(set(say.left.values()))
    told = [review, catalogue.say(furniture.LEFT, count=left)] if left else [review]
    tree["remark"] = language.sentences.join(told)
    return tree, voice


def _reviewed(say: Callable[[str], str], language: Language, project: Project) -> str:
    """Return who read a translation, or that nobody did."""
    reader = identity.read(project).reviewers.get(language.tag, "")
    return say(furniture.REVIEWED) + language.opening + reader if reader else say(furniture.NOT_REVIEWED)


class _Documents:
    """Page and PDF of one language, with what they say beside the content."""

    def __init__(self, catalogue: Catalogue, release: FrontMatter, project: Project) -> None:
        self.language, self.release = catalogue.language, release
        self.words = {name: catalogue.say(english) for name, english in furniture.LABELS.items()}
        self.translation = _reviewed(catalogue.say, catalogue.language, project)
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
                faces=Markup(typeface.faces(typeface.PAGE_ONE) if self.language.han else typeface.of_name()),
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
