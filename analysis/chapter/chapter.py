"""What a notebook holds in its hand: one `Chapter` that reads as of a day and emits named results,
sentences, tables and figures.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from typing import Any, get_args

import pandas as pd
from IPython.display import display

from analysis.chapter import blocks, form, magics, numbering
from analysis.chapter.blocks import Block, Role
from analysis.chapter.changes import OWN_NAMESPACE
from analysis.chapter.columns import columns as columns_of
from analysis.chapter.drawing import Drawing, twice
from analysis.chapter.parameters import ALL_BUT_DAY, Settings, refuse_unknown
from analysis.chapter.pictures import svg_of
from analysis.chapter.plain import bundle
from analysis.chapter.wording import names_in, parts, whole_key
from analysis.chapter.wording import sentence as text_of
from analysis.errors import DataRefused, UnknownName
from analysis.measures.results import LEVEL, Measure, Names, Result, by_key
from analysis.project import SETTING_READ, Project
from analysis.store.asof import View

MeasureOf = Callable[..., Measure]


class Chapter:
    """An open chapter.

    Its sentences, figures and tables are cells of their own in a notebook: ``%%say``, ``%%figure`` and
    ``%%table`` (see `analysis.chapter.magics`) call the methods of the chapter opened last.

    Parameters
    ----------
    name : str
        The notebook's name without ending; in a sentence ``{latest_lb}`` stands for ``{name.latest_lb}``.
    **parameters
        The notebook's parameters; checked for type and bounds.

    Attributes
    ----------
    view : View
        The data as known on `as_of`.
    results : dict of str to Result
        What has been emitted so far, by key.
    numbers : Numbers
        Of all figures and tables.
    """

    def __init__(self, name: str, **parameters: object) -> None:
        self.name = name
        refuse_unknown(magics.cells_run())
        self._settings = Settings.of(parameters)
        self.as_of = self._settings.as_of
        self.project = Project.at_hand()
        self.view = View(self.project, self.as_of)
        self.numbers = numbering.read(self.project)
        self._own = by_key(self._own_results())
        self.results: dict[str, Result] = {}
        self._notices: set[str] = set()
        self._packed = magics.in_a_kernel()
        self._emit_settings("as_of", "interval_level")
        magics.serve(self)
        form.show(self._settings)

    @property
    def settings(self) -> Settings:
        """All settings; who asks for them depends on each."""
        self._emit_settings(*ALL_BUT_DAY)
        return self._settings

    @property
    def pre_months(self) -> int:
        """Months before a control that are compared."""
        self._emit_settings("pre_months")
        return self._settings.pre_months

    @property
    def post_months(self) -> int:
        """Months after a control that are compared."""
        self._emit_settings("post_months")
        return self._settings.post_months

    @property
    def focus(self) -> list[str]:
        """Other countries that the brief looks at."""
        self._emit_settings("focus")
        return list(self._settings.focus)

    def read(self, *measures: MeasureOf, under: str = "", **arguments: Any) -> Any:
        """Compute measures for this chapter's day and emit their named results.

        Parameters
        ----------
        *measures : callable
            Each takes the view; months before and after, and the focus countries, come from the chapter
            where a measure asks for them.
        under : str
            First part of the results' keys in place of the measures' own, so that a second chapter can use
            the same measures beside the first.
        **arguments
            What else the measures ask for, such as ``drug="Methamphetamine"``.

        Returns
        -------
        Measure, or a tuple of them in the order given
        """
        made = []
        for measure in measures:
            asked = inspect.signature(measure).parameters
            given = {name: value for name, value in arguments.items() if name in asked}
            own = {name: getattr(self, name) for name in ALL_BUT_DAY if name in asked and name not in given}
            result = measure(self.view, **own | given)
            made.append(result.under(under) if under else result)
        for name in arguments:
            if not any(name in inspect.signature(measure).parameters for measure in measures):
                raise UnknownName.of("argument of these measures", name, _arguments(measures))
        self.keep(*made)
        return made[0] if len(made) == 1 else tuple(made)

    def keep(self, *measures: Measure) -> None:
        """Emit the named results of measures; sentences after this can use them."""
        fresh = tuple(result for measure in measures for result in measure.results)
        self.results = by_key([*self.results.values(), *fresh])
        self._emit(blocks.Results(fresh))

    def say(self, template: str, *, role: Role = "text") -> None:
        """Emit a sentence. Numbers come from results: ``{key}`` or ``{key:form}``, never typed.

        `role` is ``text``, ``key point`` (set apart) or ``notice`` (what is missing or
        not identified). A notice on a figure stands once, however many sentences it replaces. A sentence
        whose counts choose no words is not said.
        """
        if role not in get_args(Role):
            raise UnknownName.of("role of a sentence", role, get_args(Role))
        self._say(self._sentence(template, role))

    def knows(self, template: str) -> bool:
        """Return whether all figures that a sentence names have a value."""
        self._emit_settings_in(template)
        keys = (whole_key(name, self.results, self.name) for name in names_in(template) if name)
        return all(self.results[key].value is not None for key in keys)

    def heading(self, template: str) -> None:
        """Emit a heading below the chapter's title, of a part that not every brief has."""
        self._emit(blocks.Heading(2, self._text(template)))

    def table(
        self,
        name: str,
        data: Measure | pd.DataFrame,
        columns: str,
        *,
        caption: str,
        note: str = "",
        source: str = "",
        reference: bool = False,
    ) -> None:
        """Emit a table; in place of an empty one the notice stands that it is left out.

        Parameters
        ----------
        name : str
            Its key, unique within the chapter.
        data : Measure or DataFrame
            A measure brings its source; for a frame it is given.
        columns : str
            Names from ``data/columns.yml``, see `analysis.chapter.columns.columns`.
        caption, note : str
            Templates, as of a sentence.
        reference : bool
            Whether it is one to look things up in: folded on the page, attached to the PDF.
        """
        frame = data.table if isinstance(data, Measure) else data
        if frame.empty:
            return self.say(blocks.LEFT_OUT, role="notice")
        key = f"{self.name}.{name}"
        self._emit(
            blocks.table(
                key,
                frame,
                columns_of(self.project, columns, frame),
                caption=self._text(caption),
                source=_source(data, source, name),
                note=self._text(note),
                reference=reference,
                number=self.numbers.label("table", key),
            )
        )

    def figure(
        self,
        name: str,
        draw: Callable[..., Drawing],
        data: Measure | pd.DataFrame,
        *others: object,
        title: str,
        subtitle: str,
        source: str = "",
    ) -> None:
        """Emit the figure ``draw(data, *others)``, wide and narrow; without rows in `data` it is left out.

        `title` is a sentence template that says what is seen, `subtitle` what is plotted, with its unit. It
        takes the place of a title that names what was not known, and then stands once.
        """
        if data.empty:
            return self.say(blocks.LEFT_OUT, role="notice")
        key, plotted, words = f"{self.name}.{name}", self._text(subtitle), _source(data, source, name)
        drawing, small, keys = twice(draw, data, *others)
        wide, narrow = svg_of(drawing.figure), svg_of(small.figure)
        headline = self._sentence(title, "title")
        if headline.missing:
            headline = self._sentence(subtitle, "title")
        beneath = "" if headline.missing or headline.text == plotted else plotted
        plotted_data = blocks.table(
            f"{key}.data",
            drawing.data,
            columns_of(self.project, drawing.columns, drawing.data),
            caption=f"Data: {plotted}",
            source=words,
        )
        self._emit(
            blocks.Figure(
                key,
                headline,
                beneath,
                drawing.alt,
                wide,
                data=plotted_data,
                source=words,
                number=self.numbers.label("figure", key),
                narrow=narrow if narrow != wide else "",
                keys=keys,
            )
        )

    def end(self) -> None:
        """Close the chapter: says what data it read. A chapter without this line is not complete."""
        self._emit(blocks.End(self.name, self.view.used(), tuple(self.view.consulted())))

    def _say(self, block: blocks.Sentence) -> None:
        if not block.text.strip():
            return
        if block.role == "notice" and block.text != blocks.LEFT_OUT:  # the page sets that one once a section
            if block.text in self._notices:
                return
            self._notices.add(block.text)
        self._emit(block)

    def _sentence(self, template: str, role: Role) -> blocks.Sentence:
        self._emit_settings_in(template)
        return blocks.sentence(template, self.results, role=role, chapter=self.name, numbers=self.numbers)

    def _text(self, template: str) -> str:
        self._emit_settings_in(template)
        return text_of(parts(template, self.results, self.name, self.numbers))

    def _emit_settings(self, *names: str) -> None:
        """Emit parameters as results, each once, and tell who listens what this chapter depends on."""
        fresh = [name for name in names if OWN_NAMESPACE + name not in self.results]
        for name in fresh:
            sys.audit(SETTING_READ, name)
        if fresh:
            self.keep(Measure(pd.DataFrame(), tuple(self._own[OWN_NAMESPACE + name] for name in fresh)))

    def _emit_settings_in(self, template: str) -> None:
        asked = {name.removeprefix(OWN_NAMESPACE) for name in names_in(template)}
        self._emit_settings(*(name for name in ALL_BUT_DAY if name in asked))

    def _own_results(self) -> tuple[Result, ...]:
        """Return the parameters as results, so that sentences can name them."""
        return Names(self.view, "brief").all(
            as_of=self.as_of,
            pre_months=self._settings.pre_months,
            post_months=self._settings.post_months,
            focus=list(self._settings.focus),
            interval_level=LEVEL,
        )

    def _emit(self, block: Block) -> None:
        display(bundle(block, packed=self._packed), raw=True)


def _source(data: Measure | pd.DataFrame, given: str, name: str) -> str:
    source = given or getattr(data, "source", "")
    if not source:
        raise DataRefused(
            f"nothing says where the data of '{name}' come from.",
            remedy="Hand over a measure with its source, or give source=...",
        )
    return str(source)


def _arguments(measures: tuple[MeasureOf, ...]) -> list[str]:
    names: dict[str, Any] = {}
    for measure in measures:
        names |= dict(inspect.signature(measure).parameters)
    return [name for name in names if name != "view"]
