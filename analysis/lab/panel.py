"""The workbench as a panel of widgets, in JupyterLab and as a page that Voila serves."""

from __future__ import annotations

import base64
import datetime as dt
import io
from collections.abc import Callable
from html import escape
from typing import Any

import ipywidgets as widgets
from IPython.display import display

from analysis.chapter import style
from analysis.chapter.parameters import EARLIEST, FOCUS_COUNTRIES
from analysis.chapter.pictures import svg_of
from analysis.dates import today
from analysis.errors import BriefError
from analysis.lab import explore
from analysis.lab.explore import EVERYWHERE, Answer, Choice
from analysis.lab.series import KINDS, borders, drugs, states
from analysis.methods.design import SHAPES

WIDGET_MIME = "application/vnd.jupyter.widget-view+json"
OWN_DATE = "a date of one's own"
NEWEST = "today"
HEADINGS = {
    "course": "The series, and what the months before led to expect",
    "placebo": "The same asked at dates without an event",
    "specifications": "The same asked in other ways",
}


class Panel:
    """Controls on the left, the answer on the right; a change of a control changes the answer.

    Attributes
    ----------
    controls : dict of str to widget
        By the name of the field of `Choice` that each sets, and ``event``.
    answer : Answer
        What is shown.
    """

    def __init__(self, choice: Choice) -> None:
        self.controls = _controls(choice)
        self.answer = explore.answer(choice)
        self._verdict = widgets.HTML()
        self._pictures = {name: widgets.HTML() for name in HEADINGS}
        self._code, self._files = widgets.HTML(), widgets.HTML()
        self._filling = False
        self._show()
        for control in self.controls.values():
            control.observe(self._changed, names="value")

    @property
    def choice(self) -> Choice:
        """What the controls say; raises `UsageError` where it is no choice."""
        values = {name: one.value for name, one in self.controls.items() if name != "event"}
        return Choice.of(values | {"date": f"{values['date']}", "focus": list(values["focus"])})

    @property
    def box(self) -> widgets.Widget:
        """The whole panel."""
        button = widgets.Button(description="Prepare files", tooltip="Picture as SVG and PNG, data as CSV")
        button.on_click(lambda _: self._offer())
        left = widgets.VBox([*self.controls.values()], layout=widgets.Layout(width="330px", flex="0 0 330px"))
        right = widgets.VBox(
            [self._verdict, *self._pictures.values(), button, self._files, self._code],
            layout=widgets.Layout(flex="1 1 520px", min_width="0"),
        )
        return widgets.HBox([left, right], layout=widgets.Layout(flex_flow="row wrap", width="100%"))

    def _changed(self, change: Any) -> None:
        if self._filling:
            return
        if change["owner"] is self.controls["event"] and change["new"] != OWN_DATE:
            self._filling = True
            self.controls["date"].value = dt.date.fromisoformat(change["new"])
            self._filling = False
        if change["owner"] is self.controls["series"]:
            self._renew_vintages()
        try:
            self.answer = explore.answer(self.choice)
        except BriefError as refused:
            self._verdict.value = f"<p><strong>{escape(refused.message)}</strong></p>"
            return
        self._show()

    def _renew_vintages(self) -> None:
        self._filling = True
        self.controls["as_of"].options = _vintages(Choice(series=self.controls["series"].value))
        self._filling = False

    def _show(self) -> None:
        found = self.answer
        self._files.value = ""
        self._verdict.value = found._card().html
        for name, widget in self._pictures.items():
            there = name in found.pictures
            widget.value = f"<h4>{HEADINGS[name]}</h4>{found.html(name)}" if there else ""
        kind = KINDS[found.choice.series]
        for name in ("drug", "border", "state"):
            self.controls[name].layout.display = "" if name in kind.narrowed_by else "none"
        self._code.value = (
            "<details><summary>This choice as code and as a command</summary>"
            f"<pre>{escape(explore.as_code(found.choice))}</pre>"
            f"<pre>{escape(explore.as_papermill(found.choice))}</pre></details>"
        )

    def _offer(self) -> None:
        self._files.value = " · ".join(
            f'<a download="{name}" href="data:{mime};base64,{base64.b64encode(content).decode()}">{name}</a>'
            for name, mime, content in files_of(self.answer)
        )


def files_of(answer: Answer) -> list[tuple[str, str, bytes]]:
    """Return an answer's pictures as SVG and PNG and their data as CSV: name, type, content of each."""
    found = []
    for name, drawing in answer.pictures.items():
        raster = io.BytesIO()
        with style.house_style():
            drawing.figure.savefig(raster, format="png", dpi=200, facecolor=style.PAPER)
        found += [
            (f"{name}.svg", "image/svg+xml", svg_of(drawing.figure).encode()),
            (f"{name}.png", "image/png", raster.getvalue()),
            (f"{name}.csv", "text/csv", drawing.data.to_csv(index=False).encode()),
        ]
    return found


def show(**values: Any) -> Panel:
    """Show the panel for a choice; where no widget can be shown, its answer as it stands.

    Parameters
    ----------
    **values
        Fields of `analysis.lab.explore.Choice`.

    Raises
    ------
    UsageError
        For a value that does not exist.
    """
    panel = Panel(Choice.of(values))
    bundle = dict(panel.box._repr_mimebundle_())
    bundle |= {"text/html": panel.answer._repr_html_(), "text/plain": repr(panel.answer)}
    display(bundle, raw=True)
    return panel


def _wide() -> widgets.Layout:
    """Return a layout for one control: each has its own, for some are hidden."""
    return widgets.Layout(width="100%")


def _vintages(choice: Choice) -> list[str]:
    return [NEWEST, *explore.vintages(choice)]


def _controls(choice: Choice) -> dict[str, Any]:
    """Return the controls, set to a choice."""
    known = explore.known_events(choice)
    days = _vintages(choice)
    make: Callable[..., Any] = widgets.Dropdown
    return {
        "series": make(
            description="Series", options=[(kind.title, name) for name, kind in KINDS.items()],
            value=choice.series, layout=_wide(),
        ),
        "drug": make(description="Drug", options=drugs(), value=choice.drug, layout=_wide()),
        "border": make(
            description="Border", options=[("the nation", EVERYWHERE), *((one, one) for one in borders())],
            value=choice.border, layout=_wide(),
        ),
        "state": make(description="State", options=list(states().items()), value=choice.state, layout=_wide()
        ),
        "event": make(
            description="Event", options=[(OWN_DATE, OWN_DATE), *known.items()],
            value=choice.date if choice.date in known.values() else OWN_DATE, layout=_wide(),
        ),
        "date": widgets.DatePicker(
            description="Date", value=dt.date.fromisoformat(choice.date), min=EARLIEST, max=today(),
            layout=_wide(),
        ),
        "shape": make(description="Shape", options=SHAPES, value=choice.shape, layout=_wide()),
        "pre_months": widgets.IntSlider(
            description="Before", value=choice.pre_months, min=12, max=120, continuous_update=False,
            layout=_wide(),
        ),
        "post_months": widgets.IntSlider(
            description="After", value=choice.post_months, min=6, max=60, continuous_update=False,
            layout=_wide(),
        ),
        "include_open": widgets.Checkbox(
            description="use months still open to revision", value=choice.include_open, indent=False
        ),
        "as_of": make(
            description="Known on", options=days if choice.as_of in days else [choice.as_of, *days],
            value=choice.as_of, layout=_wide(),
        ),
        "focus": widgets.SelectMultiple(
            description="Focus", options=FOCUS_COUNTRIES, value=choice.focus, layout=_wide()
        ),
    }  # fmt: skip
