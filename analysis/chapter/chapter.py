"""What a notebook holds in its hand: one `Chapter` that reads as of a day and emits named results,
sentences, tables and figures.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

import pandas as pd
from IPython.display import display

from analysis.chapter import blocks
from analysis.chapter.blocks import Column
from analysis.chapter.drawing import Drawing
from analysis.chapter.parameters import resolve
from analysis.measures.results import Measure, Naming, Result, by_key
from analysis.project import Project
from analysis.store.asof import View


class Chapter:
    """An open chapter.

    Parameters
    ----------
    name : str
        The notebook's name without ending; result keys start with it.
    **parameters
        The notebook's parameters; checked for type and bounds.

    Attributes
    ----------
    view : View
        The data as known on `as_of`.
    results : dict of str to Result
        What has been emitted so far, by key.
    """

    def __init__(self, name: str, **parameters: object) -> None:
        self.name = name
        self.parameters = resolve(parameters)
        self.as_of = dt.date.fromisoformat(str(self.parameters["as_of"]))
        self.pre_months = int(self.parameters["pre_months"])
        self.post_months = int(self.parameters["post_months"])
        self.focus = list(self.parameters["focus"])
        self.project = Project.find()
        self.view = View(self.project, self.as_of)
        self.results: dict[str, Result] = {}
        self._notices: set[str] = set()
        self.keep(Measure(pd.DataFrame(), self._own_results()))

    def keep(self, *measures: Measure) -> None:
        """Emit the named results of measures; sentences after this can use them."""
        fresh = [result for measure in measures for result in measure.results]
        self.results = by_key([*self.results.values(), *fresh])
        self._emit(blocks.results_block(fresh))

    def say(self, template: str, *, role: str = "text") -> None:
        """Emit a sentence. Numbers come from results: ``{key}`` or ``{key:form}``, never typed.

        `role` is ``text``, ``key point`` (the front page repeats it) or ``notice`` (what is missing or
        not identified). A notice stands once, however many sentences it replaces.
        """
        block = blocks.sentence_block(template, self.results, role=role)
        if block["role"] == "notice":
            if block["text"] in self._notices:
                return
            self._notices.add(block["text"])
        self._emit(block)

    def glance(self, *templates: str) -> None:
        """Emit figures to be taken in at a glance, each a template ``value | what it is``.

        A tile that names a result without a value is left out.
        """
        made = [blocks.tile(template, self.results) for template in templates]
        self._emit({"kind": "glance", "tiles": [tile for tile in made if tile]})

    def table(
        self,
        name: str,
        frame: pd.DataFrame,
        columns: Sequence[Column],
        *,
        caption: str,
        source: str,
        note: str = "",
    ) -> None:
        """Emit a table; `name` is its key, unique within the brief. An empty one becomes a notice."""
        if frame.empty:
            return self.say(f"{caption}: nothing was known on this day.", role="notice")
        key = f"{self.name}.{name}"
        self._emit(blocks.table_block(key, frame, columns, caption=caption, source=source, note=note))

    def figure(
        self,
        name: str,
        draw: Callable[..., Drawing],
        table: pd.DataFrame,
        *others: object,
        title: str,
        subtitle: str,
        source: str,
    ) -> None:
        """Emit the figure ``draw(table, *others)``; without rows in `table` it becomes a notice.

        `title` is a sentence template that says what is seen, `subtitle` what is plotted, with its unit.
        """
        if table.empty:
            return self.say(f"{subtitle}: nothing was known on this day.", role="notice")
        key = f"{self.name}.{name}"
        drawing = draw(table, *others)
        headline = blocks.sentence_block(title, self.results, role="title")
        if headline["missing"]:
            headline = blocks.sentence_block(subtitle, {}, role="title")
        data = blocks.table_block(
            f"{key}.data", drawing.data, drawing.columns, caption=f"Data: {subtitle}", source=source
        )
        self._emit(
            blocks.figure_block(
                key,
                blocks.svg_of(drawing.figure),
                title=headline,
                subtitle=subtitle,
                alt=drawing.alt,
                data=data,
                source=source,
            )
        )

    def end(self) -> None:
        """Close the chapter: says which vintages it read. A chapter without this line is not complete."""
        self._emit({"kind": "end", "chapter": self.name, "vintages": self.view.used()})

    def _own_results(self) -> tuple[Result, ...]:
        """Return the parameters as results, so that sentences can name them."""
        name = Naming("brief", "Parameters of this brief")
        return (
            name("as_of", "Day whose knowledge is shown", self.as_of, "date"),
            name("pre_months", "Months before an event", self.pre_months, "months"),
            name("post_months", "Months after an event", self.post_months, "months"),
            name("focus", "Countries in focus", ", ".join(self.focus), "text"),
        )

    def _emit(self, block: blocks.Block) -> None:
        display(blocks.bundle(block), raw=True)
