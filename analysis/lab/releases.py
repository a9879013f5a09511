"""What published releases said, as one table: of one, or of all."""

from __future__ import annotations

import pandas as pd

from analysis.archive import releases
from analysis.lab.brief import frame_of
from analysis.measures.results import Result
from analysis.project import Project

ALL = "all"


def results(release: str = releases.LATEST) -> pd.DataFrame:
    """Return the named results of a published release, or of all releases beneath each other.

    Parameters
    ----------
    release : str
        The name of a release, ``latest``, the path of its folder, or ``all``.

    Returns
    -------
    DataFrame
        `release`, then the columns of `analysis.lab.brief.Brief.results`.

    Raises
    ------
    UsageError
        When there is no such release, naming those there are.

    Examples
    --------
    >>> import analysis
    >>> list(analysis.results("all"))[:6]
    ['release', 'key', 'value', 'unit', 'period', 'source']
    >>> analysis.results("1999-01-01")
    Traceback (most recent call last):
    ...
    analysis.errors.UsageError: no release '1999-01-01'. ...
    """
    project = Project.at_hand()
    found = releases.releases(project) if release == ALL else [releases.find(project, release)]
    parts = [
        frame_of(map(Result.from_dict, item.content["results"])).assign(release=item.name) for item in found
    ]
    columns = ["release", *frame_of([])]
    return pd.concat(parts, ignore_index=True)[columns] if parts else pd.DataFrame(columns=columns)
