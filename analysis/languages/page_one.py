"""Page one of an executed brief in another language: its sentences and tables, from the same results."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from analysis.chapter.blocks import LEFT_OUT, Block, Results, Sentence, Table
from analysis.languages import amounts, furniture
from analysis.languages.catalogue import Catalogue, NotTranslated
from analysis.measures.results import Result, by_key
from analysis.sources.front_page import parts_of
from analysis.text import clean

LEDGER, AHEAD, ASKS = "brief.since", "brief.ahead", "brief.asks"
_OUT_OF = re.compile(r"(\d+) of (\d+)(?: (\w+))?")
_FIGURE = re.compile(r"\d+(\.\d+)?%?")


@dataclass(frozen=True)
class Words:
    """Some text, and the language it is in; English where nobody has translated a fact yet."""

    text: str
    lang: str = ""


@dataclass(frozen=True)
class Point:
    """A finding, what it means and how sure it is."""

    finding: str
    so_what: str
    how_sure: str


@dataclass(frozen=True)
class Grid:
    """A table: its caption, headings and rows of cells, the first of which names its row."""

    caption: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Words, ...], ...]
    links: tuple[tuple[str | None, ...], ...]


@dataclass
class PageOne:
    """Page one in one language.

    Attributes
    ----------
    title : str
    known : str
        To which day events and data are known.
    paragraph : list of str
    points : list of Point
    notices : list of str
    grids : list of Grid
        Ledger, next dates, what to ask for: those that stand on this day.
    untranslated : int
        Facts that stand in English, marked as such.
    """

    title: str = ""
    known: str = ""
    paragraph: list[str] = field(default_factory=list)
    points: list[Point] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    grids: list[Grid] = field(default_factory=list)
    untranslated: int = 0


def page_one(blocks: Sequence[Block], catalogue: Catalogue) -> PageOne:
    """Return page one from its blocks.

    A sentence that says only that something was left out is left out.

    Raises
    ------
    NotTranslated
        For a sentence, a heading or a word of a closed set that the catalogue lacks, and for a cell that no
        rule here reads. A fact of a timeline that it lacks stands in English.
    """
    found = PageOne()
    speaker = _Speaker(catalogue, _results(blocks), found)
    for block in blocks:
        if isinstance(block, Sentence) and not block.missing and block.template != LEFT_OUT:
            speaker.sentence(block)
        elif isinstance(block, Table) and block.name in _READ:
            found.grids.append(_READ[block.name](speaker, block))
    return found


class _Speaker:
    """Says the parts of page one in a language."""

    def __init__(self, catalogue: Catalogue, results: Mapping[str, Result], found: PageOne) -> None:
        self.catalogue, self.results, self.found = catalogue, results, found
        self.language = catalogue.language

    def say(self, english: str) -> str:
        return self.catalogue.say(english, self.results)

    def sentence(self, block: Sentence) -> None:
        if block.role == "title":
            self.found.title = self._title(block.template)
        elif block.role == "key point":
            self.found.points.append(Point(*map(self.say, parts_of(block.template))))
        elif block.role == "notice" and not self.found.paragraph:
            self.found.known = self.say(block.template)
        elif block.role == "notice":
            self.found.notices.append(self.say(block.template))
        else:
            self.found.paragraph.append(self.say(block.template))

    def _title(self, template: str) -> str:
        """Return the title: its opening and clauses are messages of their own; without them it is one."""
        if template in self.catalogue:
            return self.say(template)
        opening, _, clauses = template.partition(": ")
        said = [self.say(clause) for clause in clauses.split(", ")]
        return self.say(opening) + self.language.opening + self.language.clause.join(said)

    def ledger(self, table: Table) -> Grid:
        """Return the ledger: rows named by what is asked, cells of figures and words of closed sets."""
        rows = [
            (Words(self.say(row[0])), *(Words(self._cell(cell)) for cell in row[1:])) for row in table.cells
        ]
        return self._grid(table, (furniture.WHAT, furniture.CHINA, furniture.UNITED_STATES), rows)

    def ahead(self, table: Table) -> Grid:
        """Return the next dates: days, and facts."""
        rows = [
            (Words(amounts.moment(str(values[0]), self.language)), self._fact(cells[1]))
            for values, cells in zip(table.values, table.cells, strict=True)
        ]
        return self._grid(table, (furniture.DAY, furniture.WHAT), rows)

    def asks(self, table: Table) -> Grid:
        """Return what is not published: sides, and facts."""
        rows = [(Words(self.say(row[0])), self._fact(row[1])) for row in table.cells]
        return self._grid(table, (furniture.SIDE, furniture.ITEM), rows)

    def _grid(self, table: Table, headings: Sequence[str], rows: Sequence[tuple[Words, ...]]) -> Grid:
        return Grid(self.say(table.caption), tuple(map(self.say, headings)), tuple(rows), table.links)

    def _cell(self, text: str) -> str:
        """Return a cell of the ledger: then→now, and how sure what is new is."""
        parts = []
        for part in text.split(", "):
            ends = [self._atom(end) for end in part.split("→")]
            parts.append("→".join(ends))
        return self.language.item.join(parts)

    def _atom(self, text: str) -> str:
        out_of = _OUT_OF.fullmatch(text)
        if out_of:
            part, whole, level = out_of.groups()
            english = furniture.OF_LEVEL.get(level, "") if level else furniture.OF
            return self.catalogue.say(english, part=int(part), whole=int(whole))
        if not text or text == "–" or _FIGURE.fullmatch(text):
            return text
        return self.say(text)

    def _fact(self, text: str) -> Words:
        """Return what a timeline states, in the language, or as it stands where it is not translated yet."""
        try:
            return Words(self.say(text))
        except NotTranslated:
            self.found.untranslated += 1
            return Words(clean(text), "en")


_READ = {LEDGER: _Speaker.ledger, AHEAD: _Speaker.ahead, ASKS: _Speaker.asks}


def _results(blocks: Sequence[Block]) -> dict[str, Result]:
    return by_key(result for block in blocks if isinstance(block, Results) for result in block.results)
