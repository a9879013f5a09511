"""A form for a chapter's parameters, made from the table of parameters, where a person works in a notebook.

A choice sets the variable in the kernel, so that the cells from the form on use it when they run again. The
cell of the parameters stays as it is: the form says what to write there to keep a choice.
"""

from __future__ import annotations

import datetime as dt
import importlib.util
import os
from collections.abc import Mapping
from html import escape
from typing import Any

from IPython.core.getipython import get_ipython
from IPython.display import display

from analysis.chapter import magics
from analysis.chapter.parameters import EARLIEST, PARAMETERS, Settings
from analysis.dates import today
from analysis.errors import BriefError
from analysis.project import ENVIRONMENT_VARIABLE

LIBRARY = "ipywidgets"  # of those who work in JupyterLab; a machine that publishes does without
SET = "set here; now run the cells from this one on (Run, Run Selected Cell and All Below)"


def show(settings: Settings) -> None:
    """Show the form in a notebook that a person has open; nothing happens in a build or without widgets."""
    if magics.in_a_kernel() and ENVIRONMENT_VARIABLE not in os.environ and importlib.util.find_spec(LIBRARY):
        shell: Any = get_ipython()
        bundle = dict(make(settings, shell.user_ns)._repr_mimebundle_())
        display(bundle | {"text/plain": as_cell(settings.as_dict())}, raw=True)


def make(settings: Settings, names: dict[str, Any]) -> Any:
    """Return the form.

    Parameters
    ----------
    settings : Settings
        What it is set to.
    names : dict
        The notebook's variables: a choice is written there.
    """
    import ipywidgets as widgets

    fields = {name: _field(name, value) for name, value in settings.as_dict().items()}
    said = widgets.HTML()

    def changed(_: object) -> None:
        values = {name: _plain(field.value) for name, field in fields.items()}
        try:
            kept = Settings.of(values).as_dict()
        except BriefError as refused:
            said.value = f"<p><strong>{escape(refused.message)}</strong></p>"
            return
        names.update(kept)
        said.value = f"<p>{SET}. To keep it, write:</p><pre>{escape(as_cell(kept))}</pre>"

    for field in fields.values():
        field.observe(changed, names="value")
    return widgets.Accordion([widgets.VBox([*fields.values(), said])], titles=("Parameters",))


def as_cell(values: Mapping[str, object]) -> str:
    """Return values as the cell of parameters has them.

    >>> print(as_cell({"as_of": "2026-02-01", "pre_months": 36}))
    as_of = "2026-02-01"
    pre_months = 36
    """
    return "\n".join(f"{name} = {value!r}".replace("'", '"') for name, value in values.items())


def _field(name: str, value: Any) -> Any:
    """Return the widget for a parameter: a day, a number within bounds, or names out of a closed set."""
    import ipywidgets as widgets

    parameter = PARAMETERS[name]
    shared: dict[str, Any] = {
        "description": name,
        "tooltip": parameter.meaning,
        "layout": widgets.Layout(width="420px"),
        "style": {"description_width": "100px"},
    }
    if parameter.bounds:
        low, high = parameter.bounds
        return widgets.IntSlider(value=value, min=low, max=high, continuous_update=False, **shared)
    if parameter.choices:
        return widgets.SelectMultiple(value=value, options=parameter.choices, **shared)
    return widgets.DatePicker(value=dt.date.fromisoformat(value), min=EARLIEST, max=today(), **shared)


def _plain(value: Any) -> object:
    return (
        value.isoformat()
        if isinstance(value, dt.date)
        else list(value)
        if isinstance(value, tuple)
        else value
    )
