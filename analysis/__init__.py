"""A metrics brief on the fentanyl arrangement between China and the United States.

What an analyst holds stands here, and is loaded when it is first asked for:

>>> import analysis
>>> brief = analysis.open("2026-06-15", focus=["Mexico"])
>>> seized = brief.measures.seizures.monthly(drug="Methamphetamine", border="northern")
>>> effect = analysis.effect_of(seized.series("quantity_lb"), "2025-02-04", until="2025-10")
>>> effect.verdict.word
'not identified'
>>> picture = analysis.plot(effect, unit="Pounds a month")  # shows itself in a notebook
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.chapter.chapter import Chapter
    from analysis.errors import NotIdentified, UnknownName
    from analysis.lab.brief import Brief
    from analysis.lab.brief import open_brief as open
    from analysis.lab.effects import effect_of
    from analysis.lab.plotting import plot
    from analysis.lab.releases import results
    from analysis.measures.results import Measure, Result
    from analysis.project import Project
    from analysis.store.asof import View

__all__ = [
    "Brief",
    "Chapter",
    "Measure",
    "NotIdentified",
    "Project",
    "Result",
    "UnknownName",
    "View",
    "effect_of",
    "open",
    "plot",
    "results",
]

# Name here -> where it is made, and its name there.
_HOMES = {
    "Brief": ("analysis.lab.brief", "Brief"),
    "Chapter": ("analysis.chapter.chapter", "Chapter"),
    "Measure": ("analysis.measures.results", "Measure"),
    "NotIdentified": ("analysis.errors", "NotIdentified"),
    "Project": ("analysis.project", "Project"),
    "Result": ("analysis.measures.results", "Result"),
    "UnknownName": ("analysis.errors", "UnknownName"),
    "View": ("analysis.store.asof", "View"),
    "effect_of": ("analysis.lab.effects", "effect_of"),
    "open": ("analysis.lab.brief", "open_brief"),
    "plot": ("analysis.lab.plotting", "plot"),
    "results": ("analysis.lab.releases", "results"),
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'analysis' has no attribute '{name}'{_hint(name)}")
    module, own = _HOMES[name]
    return getattr(importlib.import_module(module), own)


def __dir__() -> list[str]:
    return sorted(__all__)


def _hint(name: str) -> str:
    from analysis.errors import nearest

    return "" if name.startswith("_") else nearest(name, __all__)
