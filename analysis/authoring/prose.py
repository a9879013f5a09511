"""Rules for the sentences of all chapters: what they may not say, whatever the data of the day.

A rule looks at one template, or at all of them together. It knows nothing of results but their units.
"""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from nbformat import NotebookNode

from analysis.authoring.finding import FILL_IN, Finding
from analysis.chapter import magics, wording
from analysis.errors import BriefError, UnknownName
from analysis.measures import declared
from analysis.project import Project

COUNTED = ("count", "events")
MOST_COUNTS = 3  # bare counts in a sentence
_VERB = r"(are|is|has|have|was|were|lie|lies|stand|stands|leave|leaves|point|points|show|shows)"
_BARE = re.compile(rf"\{{([a-z0-9_.]+)\}} {_VERB}\b")
_LOST = re.compile(
    r"\b(this|these|those) (table|picture|row|rows|list|chapter|day|days|signposts|precursors)\b"
    r"|\bthese \{|^(It|They|These|Those|This|That)\b",
    re.IGNORECASE,
)
_OF_WHAT = re.compile(r"\b[Tt]he (fall|rise|drop|increase|decline)\b(?! (in|of)\b)")
_CAUSAL = re.compile(
    r"\b(caus(e|es|ed|ing)|because of|due to|led to|leads to|result(s|ed) in|as a result|thanks to|drove|"
    r"driven by|owing to|attributable to|brought about|responsible for)\b",
    re.IGNORECASE,
)
# Of a death, "cause" is the field's own word for what is on the certificate.
_OF_DEATHS = re.compile(r"\b(deaths by other causes|causes? of death)\b", re.IGNORECASE)
_OPEN_END = re.compile(r"reported so far|is not complete|ended on \{[a-z.]*truce")
_LATER = re.compile(r"Busan|Woodside|Shenzhen|Kuala Lumpur|arrangement|[Nn]itazene|the meeting")

Unit = Callable[[str], str]  # key of a result -> its unit


@dataclass(frozen=True)
class Said:
    """A template of a chapter: its role (the magic's name, of what is no sentence) and where it stands."""

    chapter: str
    role: str
    template: str
    where: str

    @property
    def told_elsewhere(self) -> bool:
        """Whether page one may repeat it, away from what stands around it."""
        return self.role in ("key point", "notice")


def said(notebook: NotebookNode, chapter: str) -> list[Said]:
    """Return every template of a chapter's cells, in order."""
    found = []
    for number, cell in enumerate(notebook.cells, start=1):
        if cell.cell_type != "code" or not cell.source.startswith("%%"):
            continue
        magic, _, line = cell.source.splitlines()[0].removeprefix("%%").partition(" ")
        role = re.sub(r"(^|\s)for [A-Z].*", "", line).strip() if magic == "say" else magic
        where = f"notebooks/{chapter}.ipynb, cell {number}"
        found += [Said(chapter, role or "text", text, where) for text in magics.templates(cell.source)]
    return found


def unit_of(project: Project, chapter: str) -> Unit:
    """Return a function that tells the unit of a result by its name in a chapter; blank if unknown."""

    def unit(name: str) -> str:
        set_name, _, rest = (name if "." in name else f"{chapter}.{name}").partition(".")
        try:
            results = declared.read(project, set_name)
            return str(results.results[results.declared(rest) or rest].unit)
        except (UnknownName, KeyError):
            return ""

    return unit


def faults(one: Said, unit: Unit) -> Iterator[Finding]:
    """Yield each rule that a template breaks, with what to write in place of it."""
    try:
        wording.names_in(one.template)
    except BriefError as error:
        yield Finding(one.where, error.what, error.remedy)
        return
    for words, remedy in _faults(one, unit):
        yield Finding(one.where, f"{words}: '{one.template[:90]}'.", remedy)


def _faults(one: Said, unit: Unit) -> Iterator[tuple[str, str]]:
    template = one.template
    if FILL_IN in template:
        yield "this is still to be filled in", "Write it."
    if any(character.isdigit() for character in typed(template)):
        yield "a sentence types a numeral", "Name a result, such as {latest_lb}."
    if any(unit(match.group(1)) in COUNTED for match in _BARE.finditer(template)):
        yield (
            "a count stands before a verb, and would read 0 are or 1 are",
            "Let it choose its words: {open:None is open|One is open|{} are open}.",
        )
    if any(_bare_counts(sentence, unit) > MOST_COUNTS for sentence in re.split(r"(?<=[.!?]) ", template)):
        yield "a sentence strings bare counts together", "Give at least one words for none: {n:none|one|{}}."
    if one.told_elsewhere and _LOST.search(template):
        yield "said on page one, this loses what it points at", "Name it."
    if one.told_elsewhere and _OF_WHAT.search(template):
        yield "it does not say what falls or rises", "Write the fall in deaths, or of what it is."
    if template.count("**") > 2:
        yield "more than one place is set in bold", "Leave one."
    if "iscal year" in template and ("so far" in template or "still open" in template):
        yield "a fiscal year is called open, and the day may lie after its end", "Name the months held."
    if _OPEN_END.search(template):
        yield "it says how a period or a truce ended, which was set and not seen", "Say what was set."
    if causal(template):
        yield "it claims a cause", "Say what was seen, and when."
    if one.role in ("table", "reference", "heading") and _LATER.search(template):
        yield "it stands on every day and names what an early day did not know", "Name it by a result."


def causal(text: str) -> bool:
    """Return whether a text claims that one thing made another."""
    return bool(_CAUSAL.search(_OF_DEATHS.sub("", text)))


def repeated(all_said: Iterable[Said]) -> Iterator[Finding]:
    """Yield what is written twice: each sentence is printed once, and page one repeats by rule."""
    first: dict[str, Said] = {}
    for one in all_said:
        if one.role not in ("text", "key point", "notice"):
            continue
        if one.template in first:
            what = f"this stands in {first[one.template].where} too: '{one.template[:90]}'."
            yield Finding(one.where, what, "Keep one of them.")
        first.setdefault(one.template, one)


def typed(template: str) -> str:
    """Return what a template types itself, the words its counts choose among included."""
    found = ""
    for text, _, form, _ in string.Formatter().parse(template):
        found += text + (typed(form) if form and wording.CHOICE in form else "")
    return found


def opening(notebook: NotebookNode, chapter: str) -> Iterator[Finding]:
    """Yield what a chapter's opening lacks: its question, the answer, how sure, what would change it."""
    where = f"notebooks/{chapter}.ipynb"
    if not notebook.cells or "?" not in notebook.cells[0].source:
        yield Finding(
            f"{where}, cell 1", "the chapter does not open with its question.", "Ask it under the title."
        )
    heads = [cell.source.strip() for cell in notebook.cells if cell.cell_type == "markdown"]
    if heads[1:2] != ["## In short"]:
        yield Finding(
            where, "its first heading is not '## In short'.", "Say the answer under it, in a %%say cell."
        )
        return
    place = next(i for i, cell in enumerate(notebook.cells) if cell.source.strip() == "## In short")
    after = notebook.cells[place + 1 :]
    end = next((i for i, cell in enumerate(after) if cell.cell_type == "markdown"), len(after))
    texts = [text for cell in after[:end] for text in magics.templates(cell.source)]
    at = f"{where}, cell {place + 2}"
    if not texts or not wording.names_in(texts[0]):
        yield Finding(at, "the answer names no result.", "Say it with a named result.")
    sure = [text for text in texts if text.startswith("How sure")]
    if not sure:
        yield Finding(at, "it does not say how sure the answer is.", "Begin a paragraph with 'How sure'.")
    for text in sure:
        if "change" not in text and "would" not in text:
            yield Finding(at, "it does not say what would change the answer.", "Say what would change it.")


def early(notebook: NotebookNode, chapter: str) -> Iterator[Finding]:
    """Yield Markdown that names what an early day did not know: it stands in every build."""
    for number, cell in enumerate(notebook.cells, start=1):
        if cell.cell_type == "markdown" and (match := _LATER.search(cell.source)):
            where = f"notebooks/{chapter}.ipynb, cell {number}"
            yield Finding(
                where, f"'{match.group()}' was not known on an early day.", "Say it in a %%say cell."
            )


def _bare_counts(sentence: str, unit: Unit) -> int:
    if sentence.count("{") != sentence.count("}"):
        return 0
    pieces = string.Formatter().parse(sentence)
    return sum(bool(name) and not form and unit(name or "") == "count" for _, name, form, _ in pieces)
