"""The datasets this package keeps: found by name, or by the header of a publisher's file.

A publisher's folder holds its readers and its fetchers. A reader is a module with the schema of a table, a
function that reads a file into it, and at its end ``DATASETS``: who publishes the table, where, how often. It
is found by that name; those in `READERS` are shown first, in its order. A fetcher is a module with
``FETCHERS`` and the publisher's ``Site``, and is named in `FETCHING`. All else follows from what they say.
`analysis.sources.cbsa` is a short one.

A dataset's name is ``publisher/dataset``, which is also its folder under ``data/snapshots``.
"""

from __future__ import annotations

import functools
import importlib
import re
from pathlib import Path

from analysis.errors import DataRefused, UnknownName
from analysis.sources import text_table
from analysis.sources.dataset import Dataset
from analysis.sources.errand import Fetcher
from analysis.sources.json_file import read_json

_DECLARES = re.compile(r"^DATASETS\b", re.MULTILINE)  # at the end of a reader

# In the order in which datasets are shown; readers that are not named here follow, by name.
READERS = (
    "cbp.reader",
    "cbp.air_and_marine",
    "cbp.de_minimis",
    "cdc.reader",
    "cdc.wonder",
    "cdc.emergency",
    "cdc.weekly",
    "cdc.national_monthly",
    "phac.reader",
    "nflis.reader",
    "nflis.state_year",
    "nflis.table3",
    "comtrade.reader",
    "comtrade.undata",
    "census.reader",
    "usitc.reader",
    "dgcis.reader",
    "ofac.reader",
    "federal_register.reader",
    "yale.reader",
    "dea.reader",
    "cbsa.reader",
)
# Columns that tell two datasets of one layout apart, by what stands in the first line.
TELLING = ("freqCode", "PERIOD")
FETCHING = (
    "cbp.fetcher",
    "cdc.fetcher",
    "comtrade.fetcher",
    "census.fetcher",
    "federal_register.fetcher",
    "unodc.fetcher",
)


def _unlisted() -> list[str]:
    """Return the readers that `READERS` does not name: modules of a publisher's folder with ``DATASETS``."""
    folder = Path(__file__).parent
    paths = {".".join(path.relative_to(folder).with_suffix("").parts): path for path in folder.glob("*/*.py")}
    return [
        name
        for name, path in sorted(paths.items())
        if name not in READERS and _DECLARES.search(path.read_text(encoding="utf-8"))
    ]


DATASETS: dict[str, Dataset] = {
    dataset.name: dataset
    for module in (*READERS, *_unlisted())
    for dataset in importlib.import_module(f"analysis.sources.{module}").DATASETS
}


@functools.cache
def fetchers() -> dict[str, Fetcher]:
    """Return the fetchers by name. Their modules, which reach for the network, are imported only here."""
    return {
        fetcher.name: fetcher
        for module in FETCHING
        for fetcher in importlib.import_module(f"analysis.sources.{module}").FETCHERS
    }


def dataset(name: str) -> Dataset:
    """Return the dataset called `name`; raises `UnknownName` with the nearest name."""
    if name not in DATASETS:
        raise UnknownName.of("dataset", name, DATASETS)
    return DATASETS[name]


def recognise(path: Path) -> Dataset:
    """Return the dataset a publisher's file belongs to, told by its header row.

    Raises
    ------
    DataRefused
        When the file is no whole CSV or JSON file, or no dataset has such a header.
    """
    header = signature_of(path)
    for candidate in DATASETS.values():
        if candidate.recognise(header):
            return candidate
    raise DataRefused(
        f"no known dataset has the columns {', '.join(header[:6])[:120]}.",
        where=f"{path.name}, line 1",
        remedy=f"Known datasets: {', '.join(sorted(DATASETS))}. A new one begins with "
        f"brief new dataset publisher/name --from {path.name}; nothing was stored.",
    )


def signature_of(path: Path) -> list[str]:
    """Return the names a file is told by: its header, or the fields of its first JSON record.

    Where one of the columns `TELLING` says how often figures come, its first value is added: ``freqCode=A``.

    Raises
    ------
    DataRefused
        As the readers: when the file is absent, empty or a web page.
    """
    if path.suffix.lower() == ".json":
        content = read_json(path)
        records = content.get("data") if isinstance(content, dict) else content
        first = records[0] if isinstance(records, list) and records else {}
        if isinstance(first, list):
            return [str(name) for name in first]
        fields = first if isinstance(first, dict) else {}
        return [*fields, f"freqCode={fields.get('freqCode')}"]
    header = text_table.header_of(path)
    told = [name for name in TELLING if name in header]
    first = text_table.read(path, open_end=True).frame.iloc[0] if told else {}
    return [*header, *(f"{name}={first[name]}" for name in told)]
