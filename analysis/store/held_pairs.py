"""How often the gate would have held an honest vintage: each kept one, judged by those before it."""

from __future__ import annotations

import itertools

import pandas as pd

from analysis.project import Project
from analysis.sources import catalogue
from analysis.store import gate, snapshots
from analysis.store.plausible import judge

GOOD = "as expected"
COLUMNS = ("dataset", "older", "newer", "checks", "says")


def measure(project: Project) -> pd.DataFrame:
    """Judge every vintage that has one before it.

    Returns
    -------
    DataFrame
        One row a pair of neighbours: `dataset`, `older`, `newer` (days), `checks` (how many were made) and
        `says` (`GOOD`, or the checks that would hold it). A vintage of transcribed figures is not asked for
        what it leaves out.
    """
    rows = []
    for name, dataset in catalogue.DATASETS.items():
        kept = snapshots.vintages(project, dataset)
        for older, newer in itertools.pairwise(kept):
            whole = newer.origin.transcription == "as published"
            lines = judge(gate.case_of(project, dataset, newer.read(), newer.date, whole=whole))
            odd = "; ".join(line.check for line in lines if line.held)
            rows.append((name, older.date, newer.date, len(lines), odd or GOOD))
    return pd.DataFrame(rows, columns=list(COLUMNS))
