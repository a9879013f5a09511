"""One brief in an analyst's hand: data, measures and results as known on a day."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from analysis.chapter.blocks import Results, blocks_of
from analysis.chapter.parameters import Settings
from analysis.errors import UnknownName
from analysis.lab.measures import Measures
from analysis.measures.results import Result, by_key
from analysis.project import Project
from analysis.showing import Card, Shown
from analysis.sources import catalogue
from analysis.store.asof import AsOfTable, View

if TYPE_CHECKING:
    from nbformat import NotebookNode

COLUMNS = ["key", "value", "unit", "period", "source"]
OPEN = "year_open"  # the column of rows that may still be revised
MORE = ["label", "type", "lower", "upper", "interval_level", "vintage", "status", "reason", "definition"]


def open_brief(as_of: str = "today", *, project: str | Path | None = None, **parameters: object) -> Brief:
    """Open the data as they were known on a day.

    Parameters
    ----------
    as_of : str or date
        ``YYYY-MM-DD``, or ``today``.
    project : path, optional
        The project folder. Without it: the one named in ``BRIEF_PROJECT``, the one that the current folder
        lies in, or the one that the package stands in.
    **parameters
        The other parameters of a brief: ``focus``, ``pre_months``, ``post_months``.

    Raises
    ------
    UsageError
        For a parameter that does not exist or is out of bounds.

    Examples
    --------
    >>> import analysis
    >>> brief = analysis.open("2026-02-01", focus=["Mexico"])
    >>> brief.as_of.isoformat(), brief.focus
    ('2026-02-01', ['Mexico'])
    >>> analysis.open("2026-02-01", focus=["Mexcio"])
    Traceback (most recent call last):
    ...
    analysis.errors.UsageError: focus = 'Mexcio' is not a country ... Did you mean 'Mexico'? ...
    """
    settings = Settings.of({"as_of": as_of, **parameters})
    return Brief(Project.find(Path(project)) if project else Project.at_hand(), settings)


class Brief(Shown):
    """Data, measures and results of one day. Made by `analysis.open`.

    Attributes
    ----------
    measures : Measures
        The questions of the brief: ``brief.measures.<module>.<measure>()``.
    view : View
        The data as the measures read them.
    settings : Settings

    Examples
    --------
    >>> import analysis
    >>> brief = analysis.open("2026-02-01")
    >>> brief.timeline("scheduling")["jurisdiction"].nunique() > 2
    True
    """

    def __init__(self, project: Project, settings: Settings) -> None:
        self.project, self.settings = project, settings
        self.as_of, self.focus = settings.as_of, list(settings.focus)
        self.view = View(project, settings.as_of)
        self.measures = Measures(self.view, settings)
        self._executed: dict[str, NotebookNode] = {}

    def datasets(self) -> pd.DataFrame:
        """Return what is held: a row a dataset, known on the day or not.

        Returns
        -------
        DataFrame
            `name`, `title`, `publisher`, `newest` (vintage known; blank where none), `covers`, `columns`.

        Examples
        --------
        >>> import analysis
        >>> held = analysis.open("2026-06-15").datasets().set_index("name")
        >>> held.loc["cbp/drug_seizures", "publisher"]
        'US Customs and Border Protection'
        """
        rows = []
        for name, dataset in catalogue.DATASETS.items():
            known = self.view.vintages(name)
            newest = known[-1] if known else None
            rows.append(
                {
                    "name": name,
                    "title": dataset.title,
                    "publisher": dataset.publisher,
                    "newest": newest.date.isoformat() if newest else "",
                    "covers": " to ".join(map(str, newest.origin.coverage)) if newest else "",
                    "columns": ", ".join(dataset.schema.columns),
                }
            )
        return pd.DataFrame(rows)

    def read(self, name: str) -> AsOfTable:
        """Return a dataset as known on the day; its rows are in ``.table``.

        Raises
        ------
        UnknownName
            For a dataset that does not exist, with the nearest that does.
        NotAvailable
            Where nothing of it was published by the day.

        Examples
        --------
        >>> import analysis
        >>> brief = analysis.open("2026-06-15")
        >>> sorted(brief.read("cbp/drug_seizures").table["border"].unique())
        ['Coastal/Interior', 'Northern Border', 'Southwest Border']
        >>> brief.read("cbp/drug_seizure")
        Traceback (most recent call last):
        ...
        analysis.errors.UnknownName: no dataset is called 'cbp/drug_seizure'. Did you mean ...
        """
        return _marked(self.view.read(name))

    def timelines(self) -> list[str]:
        """Return the names of the timelines.

        Examples
        --------
        >>> import analysis
        >>> "scheduling" in analysis.open("2026-02-01").timelines()
        True
        """
        return list(self.view.schemas())

    def timeline(self, name: str) -> pd.DataFrame:
        """Return the rows of a timeline known on the day; raises `UnknownName`.

        Examples
        --------
        >>> import analysis
        >>> early = analysis.open("2025-10-29").timeline("truces")
        >>> (early["announced"] <= "2025-10-29").all().item()
        True
        """
        if name not in self.timelines():
            raise UnknownName.of("timeline", name, self.timelines())
        return self.view.timeline(name)

    def results(self, *chapters: str) -> pd.DataFrame:
        """Return the named results of chapters, which are run; of all that stand alone if none is named.

        Returns
        -------
        DataFrame
            `key`, `value`, `unit`, `period`, `source`, then label, type, interval, vintage, status,
            reason and definition.

        Raises
        ------
        UsageError
            For a chapter that does not exist, with the nearest that does.

        Examples
        --------
        >>> import analysis
        >>> found = analysis.open("2026-06-15").results("trade")
        >>> list(found)[:5]
        ['key', 'value', 'unit', 'period', 'source']
        """
        made = self.executed(*chapters).values()
        return frame_of(by_key(one for notebook in made for one in results_in(notebook)).values())

    def executed(self, *chapters: str) -> dict[str, NotebookNode]:
        """Return executed chapters by name, run where needed; if none is named, all that stand alone.

        One that reads what the others said, such as the front page, is run after them. A script that calls
        this does so under ``if __name__ == "__main__":``, for the chapters run in processes of their own.

        Raises
        ------
        UsageError
            For a chapter that does not exist, with the nearest that does.

        Examples
        --------
        >>> import analysis
        >>> list(analysis.open("2026-06-15").executed("trade"))
        ['trade']
        """
        from analysis.run import in_order, notebooks  # slow to load, and seldom needed
        from analysis.run.progress import line_of_progress

        named = notebooks.discover(self.project, chapters)
        wanted = [item for item in named if chapters or not item.reads_others]
        missing = [item for item in wanted if item.name not in self._executed]
        settings = self.settings.as_dict()
        with (
            tempfile.TemporaryDirectory() as folder,
            line_of_progress(len(in_order.needed(self.project, missing))) as progress,
        ):
            self._executed |= in_order.run(self.project, missing, settings, Path(folder), progress=progress)
        return {item.name: self._executed[item.name] for item in wanted}

    def _card(self) -> Card:
        return Card(
            f"brief as of {self.as_of}",
            (
                f"focus {', '.join(self.focus)}; {self.settings.pre_months} months before an event and "
                f"{self.settings.post_months} after",
                ".datasets(), .read(name), .timelines(), .timeline(name), .results(chapter)",
                ".measures.<module>.<measure>()",
            ),
        )

    def __dir__(self) -> Iterable[str]:
        names = [name for name in vars(self) if not name.startswith("_")]
        return sorted([*names, *(name for name in vars(type(self)) if not name.startswith("_"))])


def _marked(read: AsOfTable) -> AsOfTable:
    """Return rows that carry the first month which the publisher may still revise, where they say it."""
    table = read.table
    if {OPEN, "period"} <= set(table) and table[OPEN].any():
        table = table.copy()
        table.attrs["provisional_from"] = table.loc[table[OPEN], "period"].min()
    return replace(read, table=table)


def results_in(notebook: object) -> list[Result]:
    """Return the named results that an executed notebook holds, in order."""
    return [one for block in blocks_of(notebook) if isinstance(block, Results) for one in block.results]


def frame_of(results: Iterable[Result], *, first: Sequence[str] = ()) -> pd.DataFrame:
    """Return named results as a table, the columns of `Brief.results`."""
    rows = []
    for item in results:
        lower, upper = item.interval or (None, None)
        rows.append(item.as_dict() | {"lower": lower, "upper": upper})
    return pd.DataFrame(rows, columns=[*first, *COLUMNS, *MORE])
