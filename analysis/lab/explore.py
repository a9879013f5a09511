"""One question at the workbench: a series, a date, a window; its answer, pictures, and itself as code."""

from __future__ import annotations

import functools
import shlex
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

import pandas as pd

from analysis import writing
from analysis.chapter.drawing import Drawing
from analysis.chapter.figures import effect_checks
from analysis.chapter.inlined import inlined
from analysis.chapter.parameters import PARAMETERS
from analysis.chapter.pictures import svg_of
from analysis.errors import BriefError, NotIdentified, UnknownName, UsageError
from analysis.lab import hover, plotting
from analysis.lab.brief import Brief, open_brief
from analysis.lab.effects import day_of, effect_of
from analysis.lab.series import KINDS, borders, drugs, series, states
from analysis.measures import events
from analysis.methods.design import SHAPES
from analysis.methods.effect import Effect
from analysis.showing import Card, Shown

EVERYWHERE = ""
_BOTH_SIDES = ("China", "United States", "UN")


@dataclass(frozen=True)
class Choice:
    """What is asked. Each field is a parameter of ``notebooks/explore.ipynb``.

    Attributes
    ----------
    as_of : str
        The day whose knowledge is used; a vintage's date gives that vintage.
    series, drug, border, state : str
        See `analysis.lab.series.KINDS`; a blank border is the nation.
    date : str
        Of an event, or one's own.
    shape : str
        How the effect unfolds.
    pre_months, post_months : int
        The window.
    include_open : bool
        Use months that may still be revised; the verdict can then not be "clear".
    focus : tuple of str
        Countries whose acts are marked beside those of China and the United States.
    """

    as_of: str = "today"
    series: str = "weight_seized"
    drug: str = "Fentanyl"
    border: str = EVERYWHERE
    state: str = "OH"
    date: str = "2024-09-01"
    shape: str = "step"
    pre_months: int = 24
    post_months: int = 12
    include_open: bool = False
    focus: tuple[str, ...] = ("India", "Mexico", "Canada")

    @classmethod
    def of(cls, values: dict[str, Any]) -> Choice:
        """Return a choice from values as a notebook has them, checked.

        Raises
        ------
        UsageError
            For a name or a value that does not exist, naming the nearest that does.
        """
        known = {one.name for one in fields(cls)}
        for name in values:
            if name not in known:
                raise UnknownName.of("choice", name, known)
        made = replace(cls(), **values)
        for what, value, allowed in (
            ("series", made.series, tuple(KINDS)),
            ("drug", made.drug, drugs()),
            ("border", made.border, (EVERYWHERE, *borders())),
            ("state", made.state, tuple(states().values())),
            ("shape", made.shape, SHAPES),
        ):
            if value not in allowed:
                raise UnknownName.of(what, value, filter(None, allowed))
        settings = {
            name: PARAMETERS[name].check(getattr(made, name))
            for name in ("pre_months", "post_months", "focus")
        }
        return replace(made, date=f"{day_of(made.date):%Y-%m-%d}", **settings)  # type: ignore[arg-type]


@dataclass(frozen=True, repr=False)
class Answer(Shown):
    """What came of a choice.

    Attributes
    ----------
    choice : Choice
    data : Series
    effect : Effect or None
        None where a guard refuses; `refusal` says why.
    refusal : str
    pictures : dict of str to Drawing
        By name: the series against its forecast, placebo dates, specifications; those that could be drawn.
    """

    choice: Choice
    data: pd.Series
    effect: Effect | None
    refusal: str
    pictures: dict[str, Drawing] = field(default_factory=dict)
    _markup: dict[str, str] = field(default_factory=dict, compare=False)

    @property
    def verdict(self) -> str:
        """The verdict in a word."""
        return self.effect.verdict.word if self.effect else "not asked"

    def _card(self) -> Card:
        title = f"{KINDS[self.choice.series].title}, {self.choice.date}: {self.verdict}"
        lines = self.effect.summary().splitlines()[1:] if self.effect else [self.refusal]
        return Card(title, tuple(line.removeprefix("  - ") for line in lines))

    def _repr_html_(self) -> str:
        return self._card().html + "".join(self.html(name) for name in self.pictures)

    def html(self, name: str) -> str:
        """Return a picture as markup, with the values of each month where it has months."""
        if name not in self._markup:
            drawing = self.pictures[name]
            svg = svg_of(drawing.figure)
            if name == "course":
                svg = hover.with_values(svg, drawing.figure.axes[0], _values(drawing.data))
            self._markup[name] = inlined(svg, drawing.alt)
        return self._markup[name]


def answer(choice: Choice) -> Answer:
    """Return the answer to a choice; asked again, it comes from memory.

    Examples
    --------
    >>> found = answer(Choice(as_of="2026-06-15", drug="Heroin", date="2025-02-04"))
    >>> found.verdict, "provisional" in found.refusal
    ('not asked', True)
    >>> found.pictures["course"].alt[:14]
    'Lines by month'
    """
    if choice.as_of == "today":  # or the answer of yesterday would come from memory
        choice = replace(choice, as_of=_brief(choice.as_of, choice.focus).as_of.isoformat())
    return _answer(choice)


@functools.lru_cache(maxsize=64)
def _answer(choice: Choice) -> Answer:
    brief = _brief(choice.as_of, choice.focus)
    data = series(brief, choice.series, drug=choice.drug, border=choice.border, state=choice.state)
    pictures: dict[str, Drawing] = {}
    unit = KINDS[choice.series].unit
    try:
        effect = effect_of(
            data, choice.date, shape=choice.shape, include_provisional=choice.include_open, **_window(choice)
        )
    except (NotIdentified, UsageError) as refused:
        if len(data):
            shown = _near(brief, choice)
            pictures["course"] = plotting.plot(data, unit=unit, events={"the date": choice.date, **shown})
        return Answer(choice, data, None, refused.message, pictures)
    drawn: dict[str, Callable[[], Drawing]] = {
        "course": lambda: plotting.of_effect(effect, unit=unit, events=_near(brief, choice)),
        "placebo": lambda: effect_checks.placebo_dates(effect),
        "specifications": lambda: effect_checks.specifications(effect),
    }
    for name, draw in drawn.items():
        try:
            pictures[name] = draw()
        except NotIdentified:  # nothing of this kind ran: there is no such picture
            continue
    return Answer(choice, data, effect, "", pictures)


@functools.lru_cache(maxsize=16)
def _brief(as_of: str, focus: tuple[str, ...]) -> Brief:
    return open_brief(as_of, focus=list(focus))


def _window(choice: Choice) -> dict[str, Any]:
    """Return the months on each side, counted from the event's own month."""
    delay = 0 if day_of(choice.date).day == 1 else 1
    return {"pre_months": choice.pre_months, "post_months": choice.post_months + delay}


def _near(brief: Brief, choice: Choice) -> dict[str, object]:
    """Return the meetings known on the day: the few events that a small picture has room for."""
    rows = _ours(brief, choice)
    rows = rows[rows["kind"] == "meeting"]
    return dict(zip(rows["label"], rows["date"], strict=True))


def _ours(brief: Brief, choice: Choice) -> pd.DataFrame:
    """Return the acts of both sides and of the countries in focus, and all meetings."""
    rows = events.marked(brief.view)
    return rows[rows["authority"].isin([*_BOTH_SIDES, *choice.focus]) | (rows["kind"] == "meeting")]


def known_events(choice: Choice) -> dict[str, str]:
    """Return the events known on the day by name, with their days: those of both sides and of the focus.

    >>> "2025-10-30" in known_events(Choice(as_of="2026-06-15")).values()
    True
    """
    rows = _ours(_brief(choice.as_of, choice.focus), choice)
    return {
        f"{day:%Y-%m-%d}  {label}": f"{day:%Y-%m-%d}"
        for day, label in zip(rows["date"], rows["label"], strict=True)
    }


def vintages(choice: Choice) -> list[str]:
    """Return the days on which the series was published, newest first.

    >>> vintages(Choice())[-1]
    '2022-11-30'
    """
    stored = _brief("today", choice.focus).view.vintages(KINDS[choice.series].dataset)
    return [vintage.date.isoformat() for vintage in reversed(stored)]


def as_code(choice: Choice) -> str:
    """Return the choice as lines of Python that give the same answer.

    >>> print(as_code(Choice(as_of="2026-06-15", border="Northern Border")).splitlines()[-1])
    analysis.plot(effect, unit="Pounds a month")
    """
    kind = KINDS[choice.series]
    narrowed = "".join(
        f', {name}="{getattr(choice, name)}"' for name in kind.narrowed_by if getattr(choice, name)
    )
    window = ", ".join(f"{name}={value}" for name, value in _window(choice).items())
    opened = ", include_provisional=True" if choice.include_open else ""
    return "\n".join(
        (
            "import analysis",
            "from analysis.lab.series import series",
            f'brief = analysis.open("{choice.as_of}", focus={list(choice.focus)})'.replace("'", '"'),
            f'data = series(brief, "{choice.series}"{narrowed})',
            f'effect = analysis.effect_of(data, "{choice.date}", shape="{choice.shape}", {window}{opened})',
            f'analysis.plot(effect, unit="{kind.unit}")',
        )
    )


def as_papermill(choice: Choice) -> str:
    """Return the choice as a command that runs the notebook with it.

    >>> as_papermill(Choice(drug="Heroin"))
    'papermill notebooks/explore.ipynb explored.ipynb -p drug Heroin'
    """
    usual, options = asdict(Choice()), []
    for name, value in asdict(choice).items():
        if value == usual[name]:
            continue
        if isinstance(value, Sequence) and not isinstance(value, str):
            options += ["-y", f"{name}: [{', '.join(value)}]"]
        else:
            options += ["-p", name, str(value)]
    return shlex.join(["papermill", "notebooks/explore.ipynb", "explored.ipynb", *options])


def _values(data: pd.DataFrame) -> dict[pd.Timestamp, str]:
    """Return what stands at each month, in words."""
    period = "month" if "month" in data else "period"
    shown = [name for name in ("observed", "expected") if name in data] or [
        str(name) for name in data if name != period
    ]
    return {
        pd.Timestamp(row[period]): f"{writing.month(row[period])}: "
        + ", ".join(
            f"{name} {writing.number(float(row[name]), decimals=0)}" for name in shown if pd.notna(row[name])
        )
        for row in data.to_dict("records")
    }


def error_of(values: dict[str, Any]) -> str:
    """Return why values are no choice; blank where they are one.

    >>> error_of({"drug": "Heroine"})[:49]
    "no drug is called 'Heroine'. Did you mean 'Heroin"
    """
    try:
        Choice.of(values)
    except BriefError as refused:
        return refused.message
    return ""
