"""The indicators of the scorecard, as ``data/indicators.yml`` defines them: read strictly, never computed.

A file that lacks a field, has one too many, or marks an attribute with anything but yes or no and a reason is
refused, for a scorecard with a gap in its definitions would look complete.
"""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, StringConstraints, field_validator, model_validator

from analysis import yaml_file
from analysis.project import Project
from analysis.yaml_file import MayBeBlank, Model, Text, Wrong

FILE_NAME = "indicators.yml"
NO_TARGET = "none published"
_KEY = r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)+"


def _answer(value: object) -> object:
    answer = re.fullmatch(r"(yes|no): (\S.*)", value, re.DOTALL) if isinstance(value, str) else None
    if not answer:
        raise Wrong(
            f"'{value}' is not yes or no with a reason.", 'Write "yes: reason" or "no: reason", in quotes.'
        )
    return answer[1] == "yes", answer[2].strip()


Answer = Annotated[tuple[bool, str], BeforeValidator(_answer)]  # whether it is met, and why
Key = Annotated[str, StringConstraints(pattern=rf"^{_KEY}$")]


class Attributes(Model):
    """The nine attributes of successful performance measures, each met or not, with the reason.

    US Government Accountability Office, Tax Administration: IRS Needs to Further Refine Its Tax Filing Season
    Performance Measures, GAO-03-143 (2002).
    """

    linkage: Answer
    clarity: Answer
    measurable_target: Answer
    objectivity: Answer
    reliability: Answer
    core_program_activities: Answer
    balance: Answer
    governmentwide_priorities: Answer
    limited_overlap: Answer


ATTRIBUTES = tuple(Attributes.model_fields)


class Indicator(Model):
    """One indicator.

    Attributes
    ----------
    group : str
        The question that it belongs to.
    lag_days : int
        Usual days from the end of a period to its publication.
    good_direction : str
        ``none`` where neither direction is good by itself.
    baseline : str
        Key of a named result, or a text.
    public_target : str
        As published, or `NO_TARGET`.
    limits : str
        What it cannot show.
    result, change : str
        Keys of the named results that give its value and its change; `change` may be blank.
    span : str
        What `change` is against; blank where that is.
    of : list of str
        Keys of the results that the value is out of, added up; empty where it is out of none.
    """

    key: Text
    group: Literal["promises", "controls", "outcomes", "levers"]
    name: Text
    question: Text
    definition: Text
    unit: Text
    source: Text
    cadence: Text
    lag_days: Annotated[int, Field(ge=0)]
    good_direction: Literal["up", "down", "none"]
    baseline: Text
    public_target: Text
    limits: Text
    result: Key
    change: MayBeBlank
    span: MayBeBlank
    of: list[Key]
    attributes: Attributes

    @field_validator("change")
    @classmethod
    def _key_or_blank(cls, value: str) -> str:
        if value and not re.fullmatch(_KEY, value):
            raise Wrong(f"change '{value}' is no key of a result.", "Write chapter.name, or leave it blank.")
        return value

    @model_validator(mode="after")
    def _change_has_a_span(self) -> Indicator:
        if bool(self.change) != bool(self.span):
            raise Wrong(
                f"span '{self.span}' does not go with change '{self.change}'.",
                "Say what the change is against, or leave both blank.",
            )
        return self

    @property
    def answers(self) -> dict[str, tuple[bool, str]]:
        """Whether each of `ATTRIBUTES` is met, and why."""
        return {name: getattr(self.attributes, name) for name in ATTRIBUTES}

    @property
    def attributes_met(self) -> int:
        """How many attributes are met."""
        return sum(met for met, _ in self.answers.values())

    @property
    def how_sure(self) -> str:
        """How sure a value is, by rule: high where it is objective and reliable, medium where one of both."""
        met = self.attributes.objectivity[0] + self.attributes.reliability[0]
        return ("low", "medium", "high")[met]

    @property
    def baseline_key(self) -> str:
        """The key that the baseline is; blank where it is a text."""
        return self.baseline if re.fullmatch(_KEY, self.baseline) else ""


class _File(Model):
    indicators: Annotated[list[Indicator], Field(min_length=1)]

    @field_validator("indicators")
    @classmethod
    def _named_once(cls, indicators: list[Indicator]) -> list[Indicator]:
        keys = [indicator.key for indicator in indicators]
        for number, key in enumerate(keys):
            if key in keys[:number]:
                raise Wrong(f"'{key}' stands twice.", "Give each its own key.", (number, "key"))
        return indicators


def read(project: Project) -> list[Indicator]:
    """Return the indicators of a project, in the order of its file.

    Raises
    ------
    DataRefused
        When the file is not as described; the line and the nearest right name are given.
    """
    return yaml_file.read(project.root / "data" / FILE_NAME, _File).indicators
