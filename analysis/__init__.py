"""A metrics brief on the fentanyl arrangement between China and the United States.

What an analyst imports stands here, and is loaded when it is first asked for::

    from analysis import Chapter, View, effect_of
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.chapter.chapter import Chapter
    from analysis.measures.results import Measure, Result
    from analysis.methods.interrupted import effect_of
    from analysis.project import Project
    from analysis.store.asof import View

__all__ = ["Chapter", "Measure", "Project", "Result", "View", "effect_of"]

_HOMES = {
    "Chapter": "analysis.chapter.chapter",
    "Measure": "analysis.measures.results",
    "Project": "analysis.project",
    "Result": "analysis.measures.results",
    "View": "analysis.store.asof",
    "effect_of": "analysis.methods.interrupted",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'analysis' has no attribute '{name}'")
    return getattr(importlib.import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
