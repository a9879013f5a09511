"""How nowcasts and the publisher's predictions of open sums fared, file by file.

Both are of sums of twelve months that were open in a file and have settled since. The naive forecast beside
them is the sum of a year before, as it was known then.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from analysis.measures import completions, outcomes
from analysis.measures.projected import STORED
from analysis.methods.nowcast import OWN, ReportingTriangle, nowcast
from analysis.methods.rolling_origin import COLUMNS
from analysis.methods.scoring import FEWEST_ERRORS, LEVELS, YEAR, ends, scored
from analysis.store.asof import View

SUM = "sum of twelve months"
NOWCAST, PREDICTION = "nowcast", "prediction of the publisher"
_COLUMNS = ["method", "age_months", *COLUMNS]


def scored_sums(view: View) -> pd.DataFrame:
    """Return every nowcast and every prediction that has settled since, with its score.

    Returns
    -------
    DataFrame
        `method` (``nowcast`` or ``prediction of the publisher``), `age_months` (of the sum in its file) and
        the columns of `analysis.methods.rolling_origin`. A prediction has no band: its score and that of the
        naive forecast beside it are absolute errors.
    """
    stored = view.vintages(outcomes.PROVISIONAL)
    if not stored:
        return pd.DataFrame(columns=_COLUMNS)
    triangle = completions.triangle(stored)
    days = {pd.Period(vintage.date, freq="M"): vintage.date for vintage in stored}
    parts = [_of_file(triangle, vintage).assign(origin=days[vintage]) for vintage in triangle.vintages[:-1]]
    table = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=_COLUMNS)
    if table.empty:
        return pd.DataFrame(columns=_COLUMNS)
    bands = table[table["method"] == NOWCAST]
    points = table[table["method"] == PREDICTION]
    whole = pd.concat(
        [
            scored(scored(bands), prefix="naive_"),
            scored(scored(points, ()), (), prefix="naive_").drop(
                columns=[f"naive_{end}" for level in LEVELS for end in ends(level)]
            ),
        ],
        ignore_index=True,
    )
    whole = whole.assign(series="deaths", basis=STORED, target=SUM, horizon=np.nan)
    return whole.reindex(columns=_COLUMNS)


def _of_file(triangle: ReportingTriangle, vintage: pd.Period) -> pd.DataFrame:
    """Return the nowcasts and predictions of one file beside what settled; none of a sum still open."""
    then = triangle.known_at(vintage)
    made = nowcast(then, levels=LEVELS).table
    made["observed"] = made["reference"].map(triangle.settled()).astype(float)
    made = made.dropna(subset=["observed"]).rename(columns={"reference": "month", "delay": "age_months"})
    made = made.assign(known_to=made["month"], median=made["estimate"].astype(float)).join(
        _year_before(then, made["month"])
    )
    own = made[made["method"] == OWN].assign(method=NOWCAST)
    said = made[made["predicted"].notna()]
    said = said.assign(method=PREDICTION, median=said["predicted"].astype(float))
    return pd.concat(
        [own, said.drop(columns=[end for level in LEVELS for end in ends(level)])], ignore_index=True
    )


def _year_before(then: ReportingTriangle, months: pd.Series) -> pd.DataFrame:
    """Return the sums of a year before as known then, with bands from how settled sums moved in a year."""
    known = then.values.astype(float).ffill(axis=1).iloc[:, -1].dropna()
    middle = (months - YEAR).map(known).astype(float)
    settled = then.settled()
    steps = np.log(settled).to_numpy() - np.log(settled.reindex(settled.index - YEAR)).to_numpy()
    errors = np.abs(steps[np.isfinite(steps)])
    table = pd.DataFrame({"naive_median": middle})
    for level in LEVELS:
        reach = np.exp(np.quantile(errors, level)) if len(errors) >= FEWEST_ERRORS else np.nan
        low, high = ends(level, "naive_")
        table[low], table[high] = middle / reach, middle * reach
    return table
