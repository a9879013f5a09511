"""A new indicator of the scorecard: an entry of ``data/indicators.yml`` that points at a declared result."""

from __future__ import annotations

from pathlib import Path

import yaml

from analysis.authoring.finding import FILL_IN
from analysis.errors import BriefError, UsageError
from analysis.files import write_text
from analysis.measures import declared, scorecard
from analysis.project import Project
from analysis.sources import indicators
from analysis.sources.catalogue import DATASETS


def write(project: Project, key: str, *, result: str, group: str, change: str = "") -> Path:
    """Add an entry at the end of the file and return its path; what it has from the result is filled in.

    Parameters
    ----------
    key : str
        Of the indicator.
    result, change : str
        Keys of declared results: its value, and its change where there is one.
    group : str
        The question that it belongs to.

    Raises
    ------
    UsageError
        For a key that is taken.
    UnknownName
        For a result that is not declared; the nearest is given.
    DataRefused
        When the file would not be as it should be; nothing is written then.
    """
    path = project.root / "data" / indicators.FILE_NAME
    if key in [one.key for one in indicators.read(project)]:
        raise UsageError(f"there is an indicator '{key}' already.", remedy="Choose another key.")
    for named in filter(None, (result, change)):
        declared.require(project, named, where=f"indicator {key}")
    before = path.read_text(encoding="utf-8")
    entry = yaml.safe_dump([_entry(project, key, result, group, change)], sort_keys=False, allow_unicode=True,
                           width=10_000)  # fmt: skip
    write_text(path, f"{before.rstrip()}\n\n{entry}")
    try:
        scorecard.defined_in(project)
    except BriefError:
        write_text(path, before)
        raise
    return path


def _entry(project: Project, key: str, result: str, group: str, change: str) -> dict[str, object]:
    name, _, rest = result.partition(".")
    declarations = declared.read(project, name)
    own = declarations.declared(rest) or rest
    about, origin = declarations.results[own], declarations.origin(own)
    dataset = DATASETS.get(origin.dataset)
    return {
        "key": key,
        "group": group,
        "name": f"{FILL_IN}: {about.label}" if "{" in about.label else about.label,
        "question": f"{FILL_IN}?",
        "definition": about.definition,
        "unit": about.unit,
        "source": origin.text,
        "cadence": dataset.cadence if dataset else FILL_IN,
        "lag_days": dataset.lag_days if dataset else 0,
        "good_direction": "none",
        "baseline": "none before the arrangement",
        "public_target": indicators.NO_TARGET,
        "limits": FILL_IN,
        "result": result,
        "change": change,
        "span": FILL_IN if change else "",
        "of": [],
        "attributes": dict.fromkeys(indicators.ATTRIBUTES, f"no: {FILL_IN}"),
    }
