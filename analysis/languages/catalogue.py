"""The translations of a language, in the syntax of Fluent, from ``data/languages``.

``<tag>.ftl`` holds what is declared: sentences, prose, titles, captions, the page's own words.
``<tag>.texts.ftl`` holds what only a build knows: facts of timelines, cells, labels, words inside pictures.

Fluent lets one sentence hold any number of counts, each with forms of its own; gettext allows one. Each
message is named after the checksum of its English (`analysis.languages.messages`), so a translation of what
English no longer says is found, and so is English that nobody has translated.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.runtime.types import FluentInt, FluentType, fluent_number
from fluent.runtime.utils import native_to_fluent
from fluent.syntax import ast as ftl
from fluent.syntax import parse
from fluent.syntax.serializer import serialize_message
from fluent.syntax.visitor import Visitor

from analysis.chapter import wording
from analysis.errors import BriefError, DataRefused
from analysis.languages import amounts
from analysis.languages.messages import EXHIBIT, Message, id_of, variables
from analysis.languages.tongue import Language
from analysis.measures.results import Result
from analysis.project import Project

FOLDER = "languages"
_VALUE, _ENDS = "\ue000", "\ue001"  # around the place of a value while a sentence is put together
_NO_VALUE = "\ue002"
_MARKED = re.compile(f"({_VALUE}\\d+{_ENDS})")


class NotTranslated(BriefError):
    """English that a final release needs in another language and does not have."""


@dataclass(frozen=True)
class Faults:
    """What is wrong with a catalogue, each as one line.

    Attributes
    ----------
    missing : tuple of Message
        English without a translation.
    stale : tuple of str
        Names of translations whose English nothing says any more.
    wrong : tuple of str
        Translations that do not name the results that their English names, or that type a numeral.
    """

    missing: tuple[Message, ...]
    stale: tuple[str, ...]
    wrong: tuple[str, ...]

    def lines(self) -> Iterator[str]:
        """Yield one line a fault."""
        yield from (f"no translation of '{item.english}' ({item.where}): {item.id}" for item in self.missing)
        yield from (f"{name} translates what English no longer says" for name in self.stale)
        yield from self.wrong


class Catalogue:
    """The translations of one language.

    Raises
    ------
    DataRefused
        When the file is not there, or some of it is no Fluent: with the line.
    """

    def __init__(self, project: Project, language: Language) -> None:
        self.language = language
        self.path = path_of(project, language)
        self._declared, self._entries = set[str](), dict[str, ftl.Message]()
        # What is put into a sentence is not set apart by invisible marks: all of it runs from left to right.
        self._bundle = _Bundle([str(language.locale).replace("_", "-")], use_isolating=False)
        texts = texts_of(project, language)
        for path in (self.path, *([texts] if texts.is_file() else [])):
            text = _text(path)
            resource = parse(text)
            found = _messages(resource, text, path, self._entries)
            self._declared |= found.keys() if path == self.path else set()
            self._entries |= found
            self._bundle.add_resource(resource)

    def __contains__(self, english: str) -> bool:
        return id_of(english) in self._entries

    def source(self, english: str) -> str:
        """Return a translation as its file has it; blank where there is none."""
        entry = self._entries.get(id_of(english))
        return serialize_message(entry) if entry else ""

    def faults(self, messages: Sequence[Message], facts: Iterable[str]) -> Faults:
        """Return what is missing, stale or wrong for these messages; `facts` may be translated, too."""
        wanted = {message.id: message for message in messages}
        known = {**{id_of(text): Message(text, "timelines") for text in facts}, **wanted}
        return Faults(
            tuple(message for name, message in wanted.items() if name not in self._entries),
            tuple(name for name in self._entries if name in self._declared and name not in known),
            tuple(
                line
                for name, entry in self._entries.items()
                if name in known
                for line in _wrong(entry, known[name])
            ),
        )

    def say(self, english: str, results: Mapping[str, Result] | None = None, **values: object) -> str:
        """Return a message in the language, filled with results, or with values as they are given.

        Raises
        ------
        NotTranslated
            Where the catalogue has no such message.
        DataRefused
            Where it cannot be filled.
        """
        given = {name: fluent_number(one) if type(one) is int else one for name, one in values.items()}
        for name, (key, form) in variables(english).items():
            if name not in given:
                given[name] = self._value((results or {})[key], form, self.say)
        return self._filled(english, given)

    def pieces(
        self,
        english: str,
        results: Mapping[str, Result],
        word: Callable[[str], str],
        label: Callable[[str], str],
    ) -> list[wording.Part]:
        """Return a sentence in the language as its parts: text, results, numbers of figures and tables.

        Parameters
        ----------
        english : str
            Template with whole keys.
        word : callable
            Returns the translation of a name, or of a word of a closed set.
        label : callable
            Returns the number of the figure or table with a key, blank where the brief has none.

        Raises
        ------
        NotTranslated, DataRefused
            As `say`.
        """
        values: list[wording.Part] = []
        given: dict[str, object] = {}

        def mark(text: str, part: wording.Part) -> str:
            values.append(replace(part, text=text))
            return f"{_VALUE}{len(values) - 1}{_ENDS}"

        for name, (key, form) in variables(english).items():
            if form == EXHIBIT:
                given[name] = mark(label(key), wording.Part("", exhibit=key))
                continue
            if form != "reason" and results[key].value is None:  # words that are not chosen may name it
                given[name] = _NO_VALUE
                continue
            value, part = self._value(results[key], form, word), wording.Part("", key, form)
            if isinstance(value, Counted):
                given[name] = Counted.of(int(value), mark(value.written, part))
            else:
                given[name] = value if form == "words" else mark(str(value), part)
        text = self._filled(english, given)
        if _NO_VALUE in text:
            raise self._without_value(f"something in '{english}'")
        found = []
        for piece in _MARKED.split(text):
            part = values[int(piece[1:-1])] if piece.startswith(_VALUE) else wording.Part(piece)
            found.append(part)
        return found

    def _filled(self, english: str, given: Mapping[str, object]) -> str:
        entry = self._bundle.get_message(id_of(english)) if english in self else None
        if entry is None or entry.value is None:
            raise NotTranslated(
                f"'{english}' has no translation.",
                where=str(self.path.name),
                remedy=f"Add {id_of(english)} to the file; docs/translation.md says how.",
            )
        text, errors = self._bundle.format_pattern(entry.value, dict(given))
        if errors:
            raise DataRefused(
                f"{id_of(english)}: {errors[0]}.", where=self.path.name, remedy="Mend the message."
            )
        return str(text)

    def _without_value(self, what: str) -> DataRefused:
        return DataRefused(f"{what} has no value.", where=self.path.name, remedy="Leave the sentence out.")

    def _value(self, result: Result, form: str, word: Callable[[str], str]) -> object:
        if form == "reason":
            said = self.language.opening.join([word(result.label), word(result.status)])
            return f"{said}{self.language.stop}{word(result.reason)}"
        if result.value is None:
            raise self._without_value(result.key)
        # Of what is counted, the message has the word.
        counted = (result.unit in wording.COUNTED and form in ("", "number")) or wording.CHOICE in form
        if result.type == "number" and counted:
            value = float(result.value)  # type: ignore[arg-type]
            number = amounts.number(value, result.unit, self.language, decimals=result.decimals)
            unit = "" if form == "number" else amounts.unit_of(value, result.unit, self.language)
            return Counted.of(round(value), number + unit)
        if result.type == "list" and isinstance(result.value, list):
            listed = amounts.listed([word(str(item)) for item in result.value], self.language)
            return Counted.of(len(result.value), listed)
        if result.type in ("text", "choice", "name"):
            return word(str(result.value))
        if form == "words":
            return wording.change_words(float(result.value)).replace(" ", "_")  # type: ignore[arg-type]
        return amounts.text_of(result, form, self.language)


def path_of(project: Project, language: Language) -> Path:
    """Return where a language's translations lie."""
    return project.root / "data" / FOLDER / f"{language.tag}.ftl"


def texts_of(project: Project, language: Language) -> Path:
    """Return where the translations of what only a build knows lie."""
    return path_of(project, language).with_suffix(".texts.ftl")


def text_of(project: Project, language: Language) -> str:
    """Return all that a language's translations are written in."""
    texts = texts_of(project, language)
    return _text(path_of(project, language)) + (_text(texts) if texts.is_file() else "")


class Counted(FluentInt):
    """A number that chooses words as others do, and is written as it was given."""

    written = ""

    @classmethod
    def of(cls, number: int, written: str) -> Counted:
        """Return a number with its text."""
        made: Any = cls(number)
        made.written = written
        return made  # type: ignore[no-any-return]

    def format(self, locale: Locale) -> str:
        """Return the text, as Fluent asks for it."""
        return self.written


class _Bundle(FluentBundle):
    """A bundle that leaves values of Fluent's own types as they are."""

    def format_pattern(self, pattern: Any, args: dict[str, Any] | None = None) -> tuple[str, list[Exception]]:
        """Return a pattern filled with values, and what went wrong."""
        given = {
            name: value if isinstance(value, FluentType) else native_to_fluent(value)
            for name, value in (args or {}).items()
        }
        errors: list[Exception] = []
        around = ResolverEnvironment(context=self, current=CurrentEnvironment(args=given), errors=errors)
        return str(pattern(around)), errors


class _Found(Visitor):
    """Collects what a message's pattern names, and what it types."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.typed = ""

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: ftl.TextElement) -> None:
        self.typed += node.value


def _wrong(entry: ftl.Message, message: Message) -> Iterator[str]:
    found = _Found()
    found.visit(entry)
    wanted = set(variables(message.english))
    if found.variables != wanted:
        differ = ", ".join(sorted(f"${name}" for name in found.variables ^ wanted))
        yield f"{entry.id.name} does not name the same results as '{message.english}': {differ}"
    if any(character.isdigit() for character in found.typed) and not any(map(str.isdigit, message.english)):
        yield f"{entry.id.name} types a numeral, and '{message.english}' does not"


def _messages(resource: ftl.Resource, text: str, path: Path, known: Container[str]) -> dict[str, ftl.Message]:
    found: dict[str, ftl.Message] = {}
    for entry in resource.body:
        line = text.count("\n", 0, entry.span.start if entry.span else 0) + 1
        if isinstance(entry, ftl.Junk):
            reason = entry.annotations[0].message if entry.annotations else "cannot be read"
            raise DataRefused(f"{reason}.", where=f"{path.name}, line {line}", remedy="Mend the message.")
        if isinstance(entry, ftl.Message):
            if entry.id.name in found or entry.id.name in known:
                raise DataRefused(
                    f"{entry.id.name} stands twice.", where=f"{path.name}, line {line}", remedy="Keep one."
                )
            found[entry.id.name] = entry
    return found


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise DataRefused("no such file.", where=path.name, remedy="Restore it.") from None
    except UnicodeDecodeError as error:
        raise DataRefused(
            f"byte {error.start} is no UTF-8.", where=path.name, remedy="Save the file as UTF-8."
        ) from error
