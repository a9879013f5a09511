"""The words of page one, ``data/front_page.yml``, and the life of its figures, ``data/lead_figures.yml``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from analysis import yaml_file
from analysis.project import Project
from analysis.yaml_file import Model, Text

FILE_NAME, LIVES = "front_page.yml", "lead_figures.yml"
Sign = Literal["above", "zero", "below"]
SO_WHAT, HOW_SURE = " So what: ", " How sure: "
Days = Annotated[int, Field(ge=1)]


class Wording(Model):
    """A template, the sign that other figures must have for it to be said, and which must be within life."""

    say: Text
    only: dict[str, Sign] = Field(default_factory=dict)
    young: list[str] = Field(default_factory=list)


class Point(Model):
    """One way to say a point: what was found, what it means for a reader, and how sure it is."""

    finding: Text
    so_what: Text
    how_sure: Text
    only: dict[str, Sign] = Field(default_factory=dict)
    young: list[str] = Field(default_factory=list)

    @property
    def wording(self) -> Wording:
        """The point as one template."""
        said = f"{self.finding}{SO_WHAT}{_lower(self.so_what)}{HOW_SURE}{self.how_sure}"
        return Wording(say=said, only=self.only, young=self.young)


def parts_of(point: str) -> tuple[str, str, str]:
    """Return finding, meaning and sureness of a point that `Point.wording` joined."""
    finding, _, rest = point.partition(SO_WHAT)
    so_what, _, how_sure = rest.partition(HOW_SURE)
    return finding, so_what, how_sure


class Topic(Model):
    """What a point is about, and the ways to say it, best first."""

    topic: Text
    any: Annotated[list[Point], Field(min_length=1)]


class Title(Model):
    """The title: an opening, and of each clause the first wording that may be said."""

    opening: Annotated[list[Wording], Field(min_length=1)]
    clauses: Annotated[list[list[Wording]], Field(min_length=1)]
    otherwise: Text


class FrontPage(Model):
    """The whole file of words."""

    title: Title
    paragraph: Annotated[list[list[Wording]], Field(min_length=1)]
    points: Annotated[list[Topic], Field(min_length=1)]
    picture: Annotated[list[Wording], Field(min_length=1)]
    left_out: Text
    asks: Annotated[list[Text], Field(min_length=1)]


class _Lives(Model):
    days: dict[str, Days]
    instead: dict[str, Text] = Field(default_factory=dict)


def read(project: Project) -> FrontPage:
    """Return a project's words of page one; raises `DataRefused` where the file is not as described."""
    return yaml_file.read(project.root / "data" / FILE_NAME, FrontPage)


def lives(project: Project) -> dict[str, int]:
    """Return, by key of a result, the most days from the end of its period for which it may lead."""
    return _lives(project).days


def stand_ins(project: Project) -> dict[str, str]:
    """Return, by key of a result that may lead, the key of the one that leads where it is the newer."""
    return _lives(project).instead


def _lives(project: Project) -> _Lives:
    return yaml_file.read(project.root / "data" / LIVES, _Lives)


def _lower(text: str) -> str:
    return text if text.startswith("{") else text[:1].lower() + text[1:]
