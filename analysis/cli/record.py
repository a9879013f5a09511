"""The command that scores what the brief forecasts: backtest."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from analysis.cli.console import Shown, app, bars, out
from analysis.errors import ExitCode
from analysis.project import Project

if TYPE_CHECKING:
    import pandas as pd

SCORES_FILE, SUMMARY_FILE, VERDICTS_FILE = "scores.csv", "summary.csv", "verdicts.csv"
# More digits than a score means anything by, and fewer than two machines may differ in.
DIGITS = "%.10g"


@app.command(epilog=f"Exit codes: {ExitCode.listed()}")
def backtest(
    as_of: Annotated[
        str,
        typer.Option("--as-of", metavar="DATE", help="Hold past days against what was known on this day."),
    ] = "",
    folder: Annotated[
        Path | None, typer.Option("--out", metavar="FOLDER", help="Write there, not under reports/backtest.")
    ] = None,
    jobs: Annotated[
        int, typer.Option("--jobs", min=0, help="Processes at work; 0 is one a core. Digits do not change.")
    ] = 0,
) -> None:
    """Make every projection, nowcast and verdict again as of every past day, and score it on what came."""
    from analysis.chapter.parameters import Settings

    project = Project.find()
    settings = Settings.parse([f"as_of={as_of}"] if as_of else [])
    from analysis.measures import backtest as backtests  # heavy: a wrong word is answered before
    from analysis.store.asof import View

    with bars() as shown:
        found = backtests.run(
            View(project, settings.as_of),
            pre_months=settings.pre_months,
            post_months=settings.post_months,
            jobs=jobs or os.cpu_count() or 1,
            report=Shown(shown).progress,
        )
    target = folder or project.reports / "backtest"
    target.mkdir(parents=True, exist_ok=True)
    for name, rows in (
        (SCORES_FILE, found.scores),
        (SUMMARY_FILE, found.summary),
        (VERDICTS_FILE, found.verdicts),
    ):
        _write(target / name, rows)
    out.print(_summary(found.summary), soft_wrap=True)
    past = found.verdicts
    out.print(
        f"Verdicts on past days: {len(past)}, of which {int(past['stood'].astype(bool).sum())} are those of "
        f"{settings.as_of}.",
        soft_wrap=True,
    )
    out.print(f"Written: {SCORES_FILE}, {SUMMARY_FILE} and {VERDICTS_FILE} in {target}", soft_wrap=True)


def _write(path: Path, rows: pd.DataFrame) -> None:
    """Write a table in one step: the file before, or the whole new one."""
    from analysis.files import write_text

    write_text(path, rows.to_csv(index=False, float_format=DIGITS, lineterminator="\n"))


def _summary(rows: pd.DataFrame) -> Table:
    """Return the scores by series and kind of forecast, as they are read on a screen."""
    table = Table(
        "Series", "Forecast", "Of", "Values", "Starts", "A year apart", "Held 50%", "80%", "95%", "Score",
        "Naive", "Ratio", box=None,
    )  # fmt: skip
    for row in rows.to_dict("records"):
        held = [_number(row[name], 0) for name in ("held_50", "held_80", "held_95")]
        table.add_row(
            row["series"], row["method"], row["target"],
            *(str(row[name]) for name in ("forecasts", "origins", "apart")), *held,
            _number(row["score"], 0), _number(row["naive_score"], 0), _number(row["ratio"], 2),
        )  # fmt: skip
    return table


def _number(value: float, decimals: int) -> str:
    from analysis import writing

    return "" if value != value else writing.number(value, decimals=decimals)  # not a number: nothing there
