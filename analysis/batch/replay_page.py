"""The page of a replay in the archive: what each month's brief would have said."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

import pandas as pd

from analysis.archive import identity
from analysis.archive.history import HEIGHT, KEY_NUMBERS, WIDTH, track
from analysis.archive.pages import REPLAY
from analysis.batch.replay import Said, first_verdicts, taken_back
from analysis.chapter.wording import render
from analysis.measures import record
from analysis.page import site
from analysis.project import Project
from analysis.store.asof import View
from analysis.text import encodable
from analysis.writing import number, period

FOLDER, INDEX, TABLE = REPLAY.parent.name, REPLAY.name, "replay.csv"
MOST_CHANGES = 200  # the table of days has all


def page(project: Project, replayed: Sequence[Said], failed: Mapping[dt.date, str]) -> str:
    """Return the page.

    Parameters
    ----------
    replayed : sequence of Said
        Oldest first; at least one.
    failed : mapping of date to str
        Days whose brief could not be made, and why.
    """
    changes, newest_first = list(taken_back(replayed)), replayed[::-1]
    text = site.render(
        "replay.html.j2",
        title="What each month's brief would have said",
        identity=identity.read(project),
        home="../index.html",
        files=TABLE,
        said=newest_first,
        failed=sorted(failed.items()),
        tracks=[
            track(one, [(said.day, said.results.get(one.key)) for said in newest_first], "brief")
            for one in KEY_NUMBERS
        ],
        picture=(WIDTH, HEIGHT),
        verdicts=[
            (result.label, render(result), since, turns) for result, since, turns in first_verdicts(replayed)
        ],
        changes=[
            (change, change.result.label, period(change.result.period)) for change in changes[:MOST_CHANGES]
        ],
        left_out=max(0, len(changes) - MOST_CHANGES),
        scores=_scores(View(project, replayed[-1].day)),
    )
    return encodable(text)


def _scores(view: View) -> list[tuple[str, ...]]:
    """Return how far forecasts of past days were off, by series and kind: all values as they are written."""
    past = record.forecasts(view)
    rows = record.scores(view, past=past).table
    whole = rows[rows["horizon"].isna()] if len(rows) else rows
    return [
        (
            str(row["series"]),
            str(row["method"]),
            str(row["target"]),
            str(row["forecasts"]),
            *(_percent(row[name]) for name in ("held_50", "held_80", "held_95")),
            "" if pd.isna(row["ratio"]) else number(float(row["ratio"]), decimals=2),
        )
        for row in whole.to_dict("records")
    ]


def _percent(value: float) -> str:
    return "" if pd.isna(value) else f"{number(float(value), decimals=0)}%"
