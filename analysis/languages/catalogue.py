"""The translations of a language: ``data/languages/<tag>.ftl``, in the syntax of Fluent.

Fluent lets one sentence hold any number of counts, each with forms of its own; gettext allows one. Each
message is named after the checksum of its English (`analysis.languages.messages`), so a translation of what
English no longer says is found, and so is English that nobody has translated.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number
from fluent.syntax import ast as ftl
from fluent.syntax import parse
from fluent.syntax.visitor import Visitor

from analysis.chapter import wording
from analysis.errors import BriefError, DataRefused
from analysis.languages import amounts
from analysis.languages.messages import Message, id_of, variables
from analysis.languages.tongue import Language
from analysis.measures.results import Result
from analysis.project import Project

FOLDER = "languages"


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
        text = _text(self.path)
        self._entries = _messages(parse(text), text, self.path)
        # What is put into a sentence is not set apart by invisible marks: all of it runs from left to right.
        self._bundle = FluentBundle([str(language.locale).replace("_", "-")], use_isolating=False)
        self._bundle.add_resource(FluentResource(text))

    def __contains__(self, english: str) -> bool:
        return id_of(english) in self._entries

    def faults(self, messages: Sequence[Message], facts: Iterable[str]) -> Faults:
        """Return what is missing, stale or wrong for these messages; `facts` may be translated, too."""
        wanted = {message.id: message for message in messages}
        known = {**{id_of(text): Message(text, "timelines") for text in facts}, **wanted}
        return Faults(
            tuple(message for name, message in wanted.items() if name not in self._entries),
            tuple(name for name in self._entries if name not in known),
            tuple(
                line
                for name, entry in self._entries.items()
                if name in known
                for line in _wrong(entry, known[name])
            ),
        )

    def say(self, english: str, results: Mapping[str, Result] | None = None, **values: int) -> str:
        """Return a message in the language, filled with results, or with plain counts.

        Raises
        ------
        NotTranslated
            Where the catalogue has no such message.
        DataRefused
            Where it cannot be filled.
        """
        entry = self._bundle.get_message(id_of(english)) if english in self else None
        if entry is None or entry.value is None:
            raise NotTranslated(
                f"'{english}' has no translation.",
                where=str(self.path.name),
                remedy=f"Add {id_of(english)} to the file; docs/translation.md says how.",
            )
        given: dict[str, object] = {name: fluent_number(value) for name, value in values.items()}
        for name, (key, form) in variables(english).items():
            if name not in given:
                given[name] = self._value((results or {})[key], form)
        text, errors = self._bundle.format_pattern(entry.value, given)
        if errors:
            raise DataRefused(
                f"{id_of(english)}: {errors[0]}.", where=self.path.name, remedy="Mend the message."
            )
        return str(text)

    def _value(self, result: Result, form: str) -> object:
        if result.value is None:
            raise DataRefused(
                f"{result.key} has no value.", where=self.path.name, remedy="Leave the sentence out."
            )
        # Of what is counted, the message has the word.
        counted = (result.unit in wording.COUNTED and form in ("", "number")) or wording.CHOICE in form
        if result.type == "number" and counted:
            return fluent_number(round(float(result.value)))  # type: ignore[arg-type]
        if result.type == "list" and isinstance(result.value, list):
            return amounts.listed([self.say(str(item)) for item in result.value], self.language)
        if result.type in ("text", "choice", "name"):
            return self.say(str(result.value))
        return amounts.text_of(result, form, self.language)


def path_of(project: Project, language: Language) -> Path:
    """Return where a language's translations lie."""
    return project.root / "data" / FOLDER / f"{language.tag}.ftl"


def text_of(project: Project, language: Language) -> str:
    """Return all that a language's translations are written in."""
    return _text(path_of(project, language))


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


def _messages(resource: ftl.Resource, text: str, path: Path) -> dict[str, ftl.Message]:
    found: dict[str, ftl.Message] = {}
    for entry in resource.body:
        line = text.count("\n", 0, entry.span.start if entry.span else 0) + 1
        if isinstance(entry, ftl.Junk):
            reason = entry.annotations[0].message if entry.annotations else "cannot be read"
            raise DataRefused(f"{reason}.", where=f"{path.name}, line {line}", remedy="Mend the message.")
        if isinstance(entry, ftl.Message):
            if entry.id.name in found:
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
