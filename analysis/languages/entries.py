"""The messages of a file of translations, in Fluent: found by name at once, each parsed when it is asked for.

Parsing a whole file takes seconds, and a build needs some hundred of its thousands of messages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from fluent.syntax import ast as ftl
from fluent.syntax import parse

from analysis.errors import DataRefused

_NAME = r"[a-zA-Z][\w-]*"
# What stands at the beginning of a line: a message, a comment, or what goes on or closes a message.
# A message that is one line of text, without a place for a value: most are, and need no parser.
_TEXT = re.compile(rf"{_NAME} *= *(?P<text>[^\s{{}}][^\n{{}}]*)\s*", re.ASCII)
_LINE = re.compile(rf"(?P<name>{_NAME})[ ]*=|#|[ }}\[*]|\r?$", re.ASCII)


class Entries(Mapping[str, ftl.Message]):
    """The messages of a file by name.

    Raises
    ------
    DataRefused
        When the file is not there, is no UTF-8, holds a message twice, or has a line that is no Fluent; of
        what stands inside a message, when it is asked for. Each with the line.
    """

    def __init__(self, path: Path) -> None:
        self.path, self.text = path, text_of(path)
        self._places: dict[str, tuple[int, int]] = {}
        self._parsed: dict[str, ftl.Message] = {}
        self._find()

    def __getitem__(self, name: str) -> ftl.Message:
        if name not in self._parsed:
            self._parsed[name] = self._parse(name)
        return self._parsed[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def __contains__(self, name: object) -> bool:
        return name in self._places

    def _find(self) -> None:
        begun, at = "", 0
        for line in re.findall(r"[^\n]*\n|[^\n]+", self.text):
            match = _LINE.match(line)
            if match is None:
                raise self._refused("this line begins no message and goes on with none", at)
            if match["name"] or line.startswith("#"):
                self._end(begun, at)
                begun = match["name"] or ""
                if begun in self._places:
                    raise self._refused(f"{begun} stands twice", at, "Keep one.")
                if begun:
                    self._places[begun] = (at, at)
            elif not begun and line.strip():
                raise self._refused("this line begins no message and goes on with none", at)
            at += len(line)
        self._end(begun, at)

    def _end(self, name: str, at: int) -> None:
        if name:
            self._places[name] = (self._places[name][0], at)

    def _parse(self, name: str) -> ftl.Message:
        begins, ends = self._places[name]
        if simple := _TEXT.fullmatch(self.text, begins, ends):
            return ftl.Message(
                ftl.Identifier(name), ftl.Pattern([ftl.TextElement(simple["text"].rstrip(" "))])
            )
        body = parse(self.text[begins:ends]).body
        for entry in body:
            if isinstance(entry, ftl.Junk):
                reason = entry.annotations[0].message if entry.annotations else None
                raise self._refused(reason or "it cannot be read", begins)
        for entry in body:
            if isinstance(entry, ftl.Message):
                return entry
        raise self._refused("it says nothing", begins)

    def _refused(self, why: str, at: int, remedy: str = "Mend the message.") -> DataRefused:
        line = self.text.count("\n", 0, at) + 1
        return DataRefused(f"{why.rstrip('.')}.", where=f"{self.path.name}, line {line}", remedy=remedy)


def text_of(path: Path) -> str:
    """Return a file's text, or refuse it."""
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise DataRefused("no such file.", where=path.name, remedy="Restore it.") from None
    except UnicodeDecodeError as error:
        raise DataRefused(
            f"byte {error.start} is no UTF-8.", where=path.name, remedy="Save the file as UTF-8."
        ) from error
