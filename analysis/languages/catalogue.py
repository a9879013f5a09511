"""The translations of a language, in the syntax of Fluent, from ``data/languages``.

``<tag>.ftl`` holds what is declared: sentences, prose, titles, captions, the page's own words.
``<tag>.texts.ftl`` holds what only a build knows: facts of timelines, cells, labels, words inside pictures.

Fluent lets one sentence hold any number of counts, each with forms of its own; gettext allows one. Each
message is named after the checksum of its English (`analysis.languages.messages`), so a translation of what
English no longer says is found, and so is English that nobody has translated.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.runtime.types import FluentInt, FluentType, fluent_number
from fluent.runtime.utils import native_to_fluent
from fluent.syntax import ast as ftl
from fluent.syntax.serializer import serialize_message
from fluent.syntax.visitor import Visitor

from analysis.chapter import wording
from analysis.errors import BriefError, DataRefused
from analysis.languages import amounts, entries
from analysis.languages.entries import Entries
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
        When a file is not there, or a line of it begins no message and goes on with none; of what is wrong
        inside a message, when it is asked for, or by `require_fluent`. With the line.
    """

    def __init__(self, project: Project, language: Language) -> None:
        self.language = language
        self.path = path_of(project, language)
        texts = texts_of(project, language)
        self._declared = Entries(self.path)
        self._others: Mapping[str, ftl.Message] = Entries(texts) if texts.is_file() else {}
        if twice := self._declared.keys() & self._others.keys():
            raise DataRefused(
                f"{min(twice)} stands in {self.path.name} too.", where=texts.name, remedy="Keep one."
            )
        self._bundled: set[str] = set()
        # What is put into a sentence is not set apart by invisible marks: all of it runs from left to right.
        self._bundle = _Bundle([str(language.locale).replace("_", "-")], use_isolating=False)

    def __contains__(self, english: str) -> bool:
        return self._has(id_of(english))

    def source(self, english: str) -> str:
        """Return a translation as its file has it; blank where there is none."""
        return serialize_message(self._entry(id_of(english))) if english in self else ""

    def require_fluent(self, *, others: bool = True) -> None:
        """Parse all messages: those that are declared and, if wanted, the others; `DataRefused` names one."""
        for found in (self._declared, self._others if others else {}):
            for name in found:
                found[name]

    def faults(self, messages: Sequence[Message], facts: Iterable[str]) -> Faults:
        """Return what is missing, stale or wrong for these messages; `facts` may be translated, too."""
        wanted = {message.id: message for message in messages}
        known = {**{id_of(text): Message(text, "timelines") for text in facts}, **wanted}
        return Faults(
            tuple(message for name, message in wanted.items() if not self._has(name)),
            tuple(name for name in self._declared if name not in known),
            tuple(
                line
                for name, message in known.items()
                if self._has(name)
                for line in _wrong(self._entry(name), message)
            ),
        )

    def _has(self, name: str) -> bool:
        return name in self._declared or name in self._others

    def _entry(self, name: str) -> ftl.Message:
        return self._declared[name] if name in self._declared else self._others[name]

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
        name = id_of(english)
        if not self._has(name) or self._entry(name).value is None:
            raise NotTranslated(
                f"'{english}' has no translation.",
                where=str(self.path.name),
                remedy=f"Add {name} to the file; docs/translation.md says how.",
            )
        if name not in self._bundled:
            self._bundle.add_resource(ftl.Resource([self._entry(name)]))
            self._bundled.add(name)
        text, errors = self._bundle.format_pattern(self._bundle.get_message(name).value, dict(given))
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
    return entries.text_of(path_of(project, language)) + (entries.text_of(texts) if texts.is_file() else "")


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
