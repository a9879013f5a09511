"""What customs and border officers seize: months, fiscal years, borders, areas, revisions.

Weights are pounds as published, of the seized material and not of the pure drug. Seizures are not flow: a
fall can mean less traffic, other routes or less searching, and no measure here says which.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import pandas as pd

from analysis.measures.results import Measure, Names, Result, change, fiscal_span, span
from analysis.measures.rows import Row
from analysis.methods import year_to_date as like_for_like
from analysis.methods.concentration import herfindahl
from analysis.sources import catalogue
from analysis.store import revisions as store_revisions
from analysis.store.asof import Known, View
from analysis.store.snapshots import Vintage

SET, DATASET = "seizures", "cbp/drug_seizures"
FENTANYL = "Fentanyl"
VALUES = ["quantity_lb", "events"]
COMPLETE, OPEN = "complete", "in part"
SOUTHWEST, NORTHERN, FIELD_OPERATIONS = "Southwest Border", "Northern Border", "Office of Field Operations"
_REVISED = [f"{value}_{end}" for value in VALUES for end in ("first", "latest", "change")]


@dataclass(frozen=True)
class Seizures:
    """Seizures of one drug as known on a day.

    Attributes
    ----------
    rows : DataFrame
        As the dataset has them.
    by_month : DataFrame
        Columns `period`, `fiscal_year`, `provisional`, `quantity_lb`, `events`: every month the file covers.
        A month without a row counts as zero, for the file has a row for every seizure. Months of a fiscal
        year still open are provisional.
    names : Names
    """

    rows: pd.DataFrame
    by_month: pd.DataFrame
    names: Names

    @property
    def empty(self) -> bool:
        """Whether no month is known."""
        return self.by_month.empty

    @property
    def by_year(self) -> pd.DataFrame:
        """Columns `fiscal_year`, `months` held, `quantity_lb`, `events`, `state`: complete with 12 months."""
        years = self.by_month.groupby("fiscal_year", as_index=False).agg(
            months=("period", "size"), quantity_lb=("quantity_lb", "sum"), events=("events", "sum")
        )
        return years.assign(state=(years["months"] == 12).map({True: COMPLETE, False: OPEN}))

    @property
    def last_year(self) -> int | None:
        """The latest complete fiscal year."""
        years = self.by_year
        year: int | None = Row.at(years[years["state"] == COMPLETE], -1).fiscal_year
        return year

    def measure(self, table: pd.DataFrame, *results: tuple[Result, ...]) -> Measure:
        """Return a measure of this drug."""
        return Measure(table, tuple(itertools.chain(*results)), self.names.source, self.names.subject)


def of_drug(view: View, drug: str, border: str = "") -> Seizures:
    """Return the seizures of `drug`, everywhere or at one `border`.

    Raises
    ------
    UnknownName
        For a drug or a border that the files do not tell apart. The first word of a border's name is enough.
    """
    dataset = catalogue.dataset(DATASET)
    dataset.member("drug", drug)
    known = view.known(DATASET)
    rows = known.table[known.table["drug"] == drug].reset_index(drop=True)
    if border:
        began = [name for name in dataset.categories["border"] if name.lower().startswith(border.lower())]
        border = dataset.member("border", began[0] if len(began) == 1 else border)
        rows = rows[rows["border"] == border].reset_index(drop=True)
    months = known.table.groupby("period", as_index=False).agg(
        fiscal_year=("fiscal_year", "first"), provisional=("year_open", "max")
    )
    by_month = months.join(rows.groupby("period")[VALUES].sum(), on="period")
    by_month = by_month.fillna(dict.fromkeys(VALUES, 0)).astype({"quantity_lb": float, "events": int})
    # An abbreviation such as LSD stays one in a sentence.
    subject = (drug if drug.isupper() else drug.lower()) + (f" at {border}" if border else "")
    return Seizures(rows, by_month, Names(view, SET, known, subject=subject))


def monthly(view: View, drug: str = FENTANYL, border: str = "") -> Measure:
    """Return pounds and events by calendar month, nationwide or at one border.

    Returns
    -------
    Measure
        The columns of `Seizures.by_month`. At one border it has no named results: they are declared for the
        nation.
    """
    data = of_drug(view, drug, border)
    table = data.by_month
    if border:
        return data.measure(table)
    first, last = Row.at(table, 0).period, Row.at(table, -1)
    ended = last.period + pd.offsets.MonthEnd(0) if last else None
    return data.measure(
        table,
        data.names.all(first_month=first, latest_month=last.period),
        data.names.all(latest_age=(pd.Timestamp(view.as_of) - ended).days if ended else None),
        data.names.all(
            latest_lb=last.quantity_lb, latest_events=last.events, period=span(last.period, last.period)
        ),
    )


def fiscal_years(view: View, drug: str = FENTANYL) -> Measure:
    """Return totals by US fiscal year (October to September), the open year marked.

    Returns
    -------
    Measure
        The columns of `Seizures.by_year`.
    """
    data = of_drug(view, drug)
    names = data.names
    table = data.by_year
    complete = table[table["state"] == COMPLETE]
    peak, last = Row.highest(complete, "quantity_lb"), Row.at(complete, -1)
    return data.measure(
        table,
        names.all(
            peak_year=peak.fiscal_year, peak_year_lb=peak.quantity_lb, period=fiscal_span(peak.fiscal_year)
        ),
        names.all(
            last_year=last.fiscal_year,
            last_year_lb=last.quantity_lb,
            period=fiscal_span(last.fiscal_year),
        ),
        (
            names.because(names.reason or "The latest complete fiscal year is the highest one.").one(
                "last_year_from_peak",
                None if last.fiscal_year == peak.fiscal_year else change(last.quantity_lb, peak.quantity_lb),
                period=fiscal_span(last.fiscal_year),
            ),
        ),
    )


def year_to_date(view: View, drug: str = FENTANYL) -> Measure:
    """Compare the months held of the newest fiscal year with the same months of earlier fiscal years.

    Returns
    -------
    Measure
        The columns of `Seizures.by_month`, `month_of_year` (October = 1), `cumulative_lb` and `compared` (the
        month is one the latest year has too). Comparing part of a year with a whole one would show a fall
        that is only the calendar.
    """
    data = of_drug(view, drug)
    names = data.names
    table = data.by_month.assign(month_of_year=(data.by_month["period"].dt.month - 10) % 12 + 1)
    table["cumulative_lb"] = table.groupby("fiscal_year")["quantity_lb"].cumsum()
    years = _to_date(table)
    now, before = Row.at(years, -1), Row.at(years, -2)
    table["compared"] = table["month_of_year"] <= (now.months or 0)
    return data.measure(
        table,
        names.all(
            fytd_year=Row.at(table, -1).fiscal_year,
            fytd_lb=now.total,
            fytd_change=now.change_percent,
            period=span(now.first, now.last),
        ),
        names.all(fytd_first=now.first, fytd_last=now.last),
        names.all(fytd_prior_lb=before.total, period=span(before.first, before.last)),
    )


def since_meeting(view: View, drug: str = FENTANYL) -> Measure:
    """Compare the full months since the Busan meeting with the same months a year before.

    At most twelve months are compared, so that no month stands on both sides, and only months whose
    year before is held.

    Returns
    -------
    Measure
        Columns `period`, `quantity_lb`, `prior_lb`.
    """
    data = of_drug(view, drug)
    names = data.names
    meeting = view.event("busan")
    months = data.by_month[["period", "quantity_lb"]]
    since = months.head(0)
    if meeting is None:
        reason = "The meeting had not been held."
    else:
        reason = "No full month since the meeting has been published."
        since = months[months["period"] >= meeting.day + pd.offsets.MonthBegin(1)].head(12)
    a_year_on = months["period"] + pd.DateOffset(years=1)
    prior = pd.DataFrame({"period": a_year_on, "prior_lb": months["quantity_lb"]})
    table = since.merge(prior, on="period")
    first, last = Row.at(table, 0).period, Row.at(table, -1).period
    now, before = (table[column].sum(min_count=1) for column in ("quantity_lb", "prior_lb"))
    names = names.because(names.reason or reason)
    year = pd.DateOffset(years=1)
    return data.measure(
        table,
        names.all(since_first=first, since_last=last),
        names.all(since_lb=now, since_change=change(now, before), period=span(first, last)),
        names.all(since_prior_lb=before, period=span(first - year, last - year) if first else ""),
    )


def by_border(view: View, drug: str = FENTANYL) -> Measure:
    """Return pounds and events by fiscal year, component and border, with each one's share of the year.

    Returns
    -------
    Measure
        Columns `fiscal_year`, `component`, `border`, `quantity_lb`, `events`, `share_percent`, `state`.
    """
    data = of_drug(view, drug)
    table = _shared(data, ["component", "border"])
    table = table.merge(data.by_year[["fiscal_year", "state"]], on="fiscal_year")
    last = data.last_year
    year = table[table["fiscal_year"] == last]

    def share(column: str, value: str) -> float | None:
        return None if year.empty else year.loc[year[column] == value, "share_percent"].sum()

    return data.measure(
        table,
        data.names.all(
            border_year=last,
            southwest_share=share("border", SOUTHWEST),
            northern_share=share("border", NORTHERN),
            ports_share=share("component", FIELD_OPERATIONS),
            period=fiscal_span(last),
        ),
    )


def concentration(view: View, drug: str = FENTANYL) -> Measure:
    """Return how far seizures are concentrated in few areas, by fiscal year.

    Returns
    -------
    Measure
        Columns `fiscal_year`, `area`, `quantity_lb`, `events`, `share_percent`, `rank`, `hhi` (the
        Herfindahl-Hirschman index of the year: the sum of squared shares, 1 / areas when spread evenly,
        1 when all is in one area). The results are of the latest complete year.
    """
    data = of_drug(view, drug)
    table = _shared(data, ["area"])
    weights = table.groupby("fiscal_year")["quantity_lb"]
    table["rank"] = weights.rank(ascending=False, method="first")
    table["hhi"] = weights.transform(herfindahl)
    table = table.sort_values(["fiscal_year", "rank"], ignore_index=True)
    last = data.last_year
    top = Row.where(table, fiscal_year=last, rank=1)
    return data.measure(
        table,
        data.names.all(
            hhi=top.hhi, top_area=top.area, top_area_share=top.share_percent, period=fiscal_span(last)
        ),
    )


def revisions(view: View, drug: str = FENTANYL) -> Measure:
    """Compare the two newest vintages that share months: how did figures change after first publication?

    Returns
    -------
    Measure
        The open months both vintages hold, with `quantity_lb_first`, `quantity_lb_latest`,
        `quantity_lb_change`, the same for `events`, and `status`.
    """
    data = of_drug(view, drug)
    names = data.names
    pair = _newest_pair(view)
    if pair is None:
        table = pd.DataFrame(columns=["period", *_REVISED, "status"])
        names = names.because("No two vintages that share months were published.")
    else:
        table = _open_months(*pair, drug)
        vintage = Known(table, pair[1].date.isoformat(), "")
        names = Names(view, SET, vintage, subject=names.subject).because(
            "The newest vintages share no month of an open fiscal year."
        )
    old, new = (vintage.date for vintage in pair) if pair and len(table) else (None, None)
    sums = Row.at(table[_REVISED].astype(float).sum(min_count=1).to_frame().T, 0)
    first, last = Row.at(table, 0).period, Row.at(table, -1).period
    return data.measure(
        table,
        names.all(revision_old=old, revision_new=new, revision_first=first, revision_last=last),
        names.all(
            revision_lb_change=sums.quantity_lb_change,
            revision_events_first=sums.events_first,
            revision_events_latest=sums.events_latest,
            period=span(first, last),
        ),
    )


def _shared(data: Seizures, by: list[str]) -> pd.DataFrame:
    """Return pounds and events by fiscal year and `by`, with each one's share of the year's weight."""
    table = data.rows.groupby(["fiscal_year", *by])[VALUES].sum().reset_index()
    year = table.groupby("fiscal_year")["quantity_lb"].transform("sum")
    return table.assign(share_percent=100 * table["quantity_lb"] / year)


def _to_date(table: pd.DataFrame) -> pd.DataFrame:
    """Return what `like_for_like.year_to_date` says of the fiscal year, with months as their first days."""
    if table.empty:
        return table
    totals = table.set_index("period")["quantity_lb"]
    years = like_for_like.year_to_date(totals, totals.index[-1], year_starts=10).table
    return years.assign(first=years["first"].dt.to_timestamp(), last=years["last"].dt.to_timestamp())


def _newest_pair(view: View) -> tuple[Vintage, Vintage] | None:
    """Return the two newest neighbours among the vintages that share months."""
    pairs = itertools.pairwise(view.vintages(DATASET))
    sharing = [(old, new) for old, new in pairs if old.origin.coverage[1] >= new.origin.coverage[0]]
    return sharing[-1] if sharing else None


def _open_months(old: Vintage, new: Vintage, drug: str) -> pd.DataFrame:
    """Return the months that both vintages hold and that were open in the older one, compared."""
    table = store_revisions.between(old, new, by=["period"], where={"drug": drug})
    rows = old.read()
    first_open: pd.Timestamp = rows.loc[rows["year_open"], "period"].min()
    return table[table["period"] >= first_open].reset_index(drop=True)
