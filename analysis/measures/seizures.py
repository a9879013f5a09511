"""What customs and border officers seize: months, fiscal years, borders, areas, revisions.

Source of all figures: US Customs and Border Protection, drug seizure files. Weights are pounds as
published, of the seized material and not of the pure drug. Seizures are not flow: a fall can mean less
traffic, other routes or less searching, and no measure here says which.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import pandas as pd

from analysis.errors import NotAvailable
from analysis.measures import effects as effect_rows
from analysis.measures import events as event_table
from analysis.measures.effects import Span
from analysis.measures.results import Measure, Naming, span
from analysis.methods import year_to_date as like_for_like
from analysis.methods.concentration import herfindahl
from analysis.store import revisions as store_revisions
from analysis.store.asof import View

DATASET = "cbp/drug_seizures"
YEARLY_DATASET = "cbp/fentanyl_fiscal_year"
SOURCE = "US Customs and Border Protection, drug seizure files"
DRUG = "Fentanyl"
# Shares the officers, the searches and the routes, but none of the controls: a negative control.
COMPARED_DRUG = "Cocaine"
VALUES = ["quantity_lb", "events"]

# A comparison around an event needs at least this much on each side; below it, nothing is shown.
MIN_MONTHS_BEFORE, MIN_MONTHS_AFTER = 12, 6


@dataclass(frozen=True)
class Rows:
    """The seizure rows of one drug as known on a day.

    `months` are all months the file covers, `open_months` those of a fiscal year still open.
    """

    table: pd.DataFrame
    months: pd.DatetimeIndex
    open_months: pd.DatetimeIndex
    name: Naming

    @property
    def empty(self) -> bool:
        return len(self.months) == 0


def rows(view: View, drug: str = DRUG) -> Rows:
    """Return the as-of rows of `drug`; empty, with the reason, where no vintage was published yet."""
    try:
        known = view.read(DATASET)
    except NotAvailable as error:
        columns = ["period", "fiscal_year", "year_open", "component", "border", "area", *VALUES]
        return Rows(
            pd.DataFrame(columns=columns),
            pd.DatetimeIndex([]),
            pd.DatetimeIndex([]),
            Naming("seizures", SOURCE, reason=error.what),
        )
    months = pd.DatetimeIndex(sorted(known.table["period"].unique()))
    open_months = pd.DatetimeIndex(known.table.loc[known.table["year_open"], "period"].unique())
    name = Naming("seizures", SOURCE, max(known.vintage_of.values()).isoformat())
    table = known.table[known.table["drug"] == drug].reset_index(drop=True)
    return Rows(table, months, open_months, name)


def monthly(view: View, drug: str = DRUG) -> Measure:
    """Return pounds and events by calendar month, nationwide.

    Returns
    -------
    Measure
        Columns `period`, `quantity_lb`, `events`, `provisional`. A month without a row counts as zero:
        the file has a row for every seizure. Months of a fiscal year still open are provisional.
    """
    data = rows(view, drug)
    table = _by_month(data).rename_axis("period").reset_index()
    table["provisional"] = table["period"].isin(data.open_months)
    last = None if data.empty else table.iloc[-1]
    period = "" if data.empty else span(last["period"], last["period"])
    return Measure(
        table,
        (
            data.name("first_month", "First month held", _month(table, 0), "month"),
            data.name("latest_month", "Latest month held", _month(table, -1), "month"),
            data.name(
                "latest_lb", "Seized in the latest month", _cell(last, "quantity_lb"), "lb", period=period
            ),
            data.name(
                "latest_events",
                "Seizures in the latest month",
                _cell(last, "events"),
                "events",
                period=period,
            ),
        ),
    )


def fiscal_years(view: View, drug: str = DRUG) -> Measure:
    """Return totals by US fiscal year (October to September), the open year marked.

    Returns
    -------
    Measure
        Columns `fiscal_year`, `months` held, `quantity_lb`, `events`, `complete`. One named result a
        complete year, ``seizures.fy2025_lb``; an open year has none, for part of a year is not a year.
    """
    data = rows(view, drug)
    table = _by_month(data)
    table["fiscal_year"] = [month.year + (month.month >= 10) for month in table.index]
    table["months"] = 1
    table = table.groupby("fiscal_year")[["months", *VALUES]].sum().reset_index()
    table["complete"] = table["months"] == 12
    complete = table[table["complete"]]
    results = [
        data.name(
            f"fy{row.fiscal_year}_lb",
            f"Seized in fiscal year {row.fiscal_year}",
            row.quantity_lb,
            "lb",
            period=f"{row.fiscal_year - 1}-10/{row.fiscal_year}-09",
        )
        for row in complete.itertuples()
    ]
    peak = complete.loc[complete["quantity_lb"].idxmax()] if len(complete) else None
    last = complete.iloc[-1] if len(complete) else None
    results += [
        data.name("peak_year", "Fiscal year with the most seized", _cell(peak, "fiscal_year"), "year"),
        data.name("peak_year_lb", "Seized in that year", _cell(peak, "quantity_lb"), "lb"),
        data.name("last_year", "Latest complete fiscal year", _cell(last, "fiscal_year"), "year"),
        data.name("last_year_lb", "Seized in that year", _cell(last, "quantity_lb"), "lb"),
        data.name(
            "last_year_from_peak",
            "Latest complete fiscal year against the peak",
            _change(_cell(last, "quantity_lb"), _cell(peak, "quantity_lb")),
            "percent",
        ),
    ]
    return Measure(table, tuple(results))


def year_to_date(view: View, drug: str = DRUG) -> Measure:
    """Compare the fiscal year so far with the same months of earlier fiscal years.

    Returns
    -------
    Measure
        Columns `fiscal_year`, `month_of_year` (October = 1), `period`, `quantity_lb`, `events`,
        `cumulative_lb`, and `compared` (the month is one the latest year has too). Comparing part of a
        year with a whole one would show a fall that is only the calendar.
    """
    data = rows(view, drug)
    table = _by_month(data).rename_axis("period").reset_index()
    table["fiscal_year"] = [month.year + (month.month >= 10) for month in table["period"]]
    table["month_of_year"] = [(month.month - 10) % 12 + 1 for month in table["period"]]
    table["cumulative_lb"] = table.groupby("fiscal_year")["quantity_lb"].cumsum()
    now = before = None
    if not data.empty:
        totals = table.set_index("period")["quantity_lb"]
        years = like_for_like.year_to_date(totals, data.months[-1], year_starts=10).table
        now, before = years.iloc[-1], years.iloc[-2] if len(years) > 1 else None
    table["compared"] = table["month_of_year"] <= (0 if now is None else now["months"])
    period = "" if now is None else f"{now['first']}/{now['last']}"
    return Measure(
        table,
        (
            data.name("fytd_year", "Fiscal year so far", table["fiscal_year"].max(), "year"),
            data.name("fytd_first", "First month compared", _text(now, "first"), "month"),
            data.name("fytd_last", "Last month compared", _text(now, "last"), "month"),
            data.name(
                "fytd_lb", "Seized in the fiscal year so far", _cell(now, "total"), "lb", period=period
            ),
            data.name(
                "fytd_prior_lb", "Seized in the same months a year before", _cell(before, "total"), "lb"
            ),
            data.name(
                "fytd_change",
                "Fiscal year so far against the same months a year before",
                _cell(now, "change_percent"),
                "percent",
                period=period,
            ),
        ),
    )


def since_meeting(view: View, drug: str = DRUG) -> Measure:
    """Compare the full months since the Busan meeting with the same months a year before.

    At most twelve months are compared, so that no month stands on both sides, and only months whose
    year before is held.

    Returns
    -------
    Measure
        Columns `period`, `quantity_lb`, `prior_lb`.
    """
    data = rows(view, drug)
    meeting = view.event("busan")
    if data.empty or meeting is None:
        name = (
            data.name if data.empty else Naming("seizures", SOURCE, reason="The meeting had not been held.")
        )
        return Measure(pd.DataFrame(columns=["period", "quantity_lb", "prior_lb"]), _since(name, None))
    start = meeting.day + pd.offsets.MonthBegin(1)
    totals = _by_month(data)["quantity_lb"]
    months = totals.index[totals.index >= start][:12]
    months = months[(months - pd.DateOffset(years=1)).isin(totals.index)]
    earlier = months - pd.DateOffset(years=1)
    table = pd.DataFrame(
        {"period": months, "quantity_lb": totals[months].to_numpy(), "prior_lb": totals[earlier].to_numpy()}
    )
    if table.empty:
        name = Naming("seizures", SOURCE, reason="No full month since the meeting has been published.")
        return Measure(table, _since(name, None))
    return Measure(table, _since(data.name, table))


def by_border(view: View, drug: str = DRUG) -> Measure:
    """Return pounds and events by fiscal year, component and border, with each one's share of the year.

    Returns
    -------
    Measure
        Columns `fiscal_year`, `component`, `border`, `quantity_lb`, `events`, `share_percent`, `complete`.
    """
    data = rows(view, drug)
    table = data.table.groupby(["fiscal_year", "component", "border"])[VALUES].sum().reset_index()
    year_total = table.groupby("fiscal_year")["quantity_lb"].transform("sum")
    table["share_percent"] = 100 * table["quantity_lb"] / year_total
    complete = fiscal_years(view, drug).table.set_index("fiscal_year")["complete"]
    table["complete"] = table["fiscal_year"].map(complete)
    last = None if not complete.any() else int(complete.index[complete][-1])
    year = table[table["fiscal_year"] == last]
    period = f"{last - 1}-10/{last}-09" if last else ""

    def share(column: str, value: str) -> float | None:
        return year.loc[year[column] == value, "share_percent"].sum() if last else None

    return Measure(
        table,
        (
            data.name("border_year", "Fiscal year of the shares", last, "year"),
            data.name(
                "southwest_share",
                "Share of weight seized at the southwest border",
                share("border", "Southwest Border"),
                "percent",
                period=period,
            ),
            data.name(
                "northern_share",
                "Share of weight seized at the northern border",
                share("border", "Northern Border"),
                "percent",
                period=period,
            ),
            data.name(
                "ports_share",
                "Share of weight seized by field operations, mostly at ports of entry",
                share("component", "Office of Field Operations"),
                "percent",
                period=period,
            ),
        ),
    )


def concentration(view: View, drug: str = DRUG) -> Measure:
    """Return how far seizures are concentrated in few areas, by fiscal year.

    Returns
    -------
    Measure
        Columns `fiscal_year`, `area`, `quantity_lb`, `events`, `share_percent`, `rank`, `hhi` (the
        Herfindahl-Hirschman index of the year: the sum of squared shares, 1 / areas when spread evenly,
        1 when all is in one area).
    """
    data = rows(view, drug)
    table = data.table.groupby(["fiscal_year", "area"])[VALUES].sum().reset_index()
    share = table["quantity_lb"] / table.groupby("fiscal_year")["quantity_lb"].transform("sum")
    table["share_percent"] = 100 * share
    table["rank"] = table.groupby("fiscal_year")["quantity_lb"].rank(ascending=False, method="first")
    table["hhi"] = table.groupby("fiscal_year")["quantity_lb"].transform(herfindahl)
    table = table.sort_values(["fiscal_year", "rank"], ignore_index=True)
    complete = fiscal_years(view, drug).table
    years = complete.loc[complete["complete"], "fiscal_year"]
    last = None if years.empty else int(years.iloc[-1])
    top = _row(table[table["rank"] == 1].set_index("fiscal_year"), last)
    return Measure(
        table,
        (
            data.name("concentration_year", "Fiscal year of the concentration", last, "year"),
            data.name("hhi", "Concentration of weight over areas (HHI)", _cell(top, "hhi"), "index"),
            data.name("top_area", "Area with the most weight", _cell(top, "area"), "text"),
            data.name("top_area_share", "Share of that area", _cell(top, "share_percent"), "percent"),
        ),
    )


def revisions(view: View, drug: str = DRUG) -> Measure:
    """Compare the two newest vintages that share months: how did figures change after first publication?

    Returns
    -------
    Measure
        The open months both vintages hold, with `quantity_lb_first`, `quantity_lb_latest`,
        `quantity_lb_change`, the same for `events`, and `status`.
    """
    known = view.vintages(DATASET)
    pairs = [
        (old, new)
        for old, new in itertools.pairwise(known)
        if old.origin.coverage[1] >= new.origin.coverage[0]
    ]
    if not pairs:
        name = Naming("seizures", SOURCE, reason="No two vintages that share months were published.")
        return Measure(pd.DataFrame(columns=["period", "status"]), _revised(name, None, ("", "")))
    old, new = pairs[-1]
    table = store_revisions.between(old, new, by=["period"], where={"drug": drug})
    opened = old.read().loc[lambda frame: frame["year_open"], "period"]
    table = table[table["period"] >= opened.min()].reset_index(drop=True)
    if table.empty:
        name = Naming("seizures", SOURCE, reason="The newest vintages share no month of an open fiscal year.")
        return Measure(table, _revised(name, None, ("", "")))
    name = Naming("seizures", SOURCE, new.date.isoformat())
    return Measure(table, _revised(name, table, (old.date.isoformat(), new.date.isoformat())))


def around_controls(view: View, *, pre_months: int, post_months: int, drug: str = DRUG) -> Measure:
    """Describe the series around each marked event: means before and after, and what else happened.

    This is a description, not an effect: trend, season and other events are not removed. Where fewer
    than `MIN_MONTHS_BEFORE` or `MIN_MONTHS_AFTER` months are held, no means are shown at all.

    Returns
    -------
    Measure
        One row per event inside the series: `date`, `label`, `months_before`, `mean_before_lb`,
        `months_after`, `mean_after_lb`, `others` (number of other marked events inside the window),
        `verdict`.
    """
    data = rows(view, drug)
    totals = _by_month(data)["quantity_lb"]
    events = event_table.marked(view)
    if not data.empty:
        events = event_table.between(events, data.months[0], data.months[-1] + pd.offsets.MonthEnd(0))
    described = [_describe(event, totals, events, pre_months, post_months) for event in events.itertuples()]
    columns = [
        "date",
        "label",
        "months_before",
        "mean_before_lb",
        "months_after",
        "mean_after_lb",
        "others",
        "verdict",
    ]
    table = pd.DataFrame(described if not data.empty else [], columns=columns)
    few = int((table["verdict"] == "not identified: too few months").sum())
    alone = int(((table["others"] == 0) & (table["verdict"] != "not identified: too few months")).sum())
    return Measure(
        table,
        (
            data.name(
                "events_inside",
                "Marked events inside the series",
                None if data.empty else len(table),
                "count",
            ),
            data.name("events_too_few", "Events with too few months", None if data.empty else few, "count"),
            data.name("events_alone", "Events alone in their window", None if data.empty else alone, "count"),
        ),
    )


def effects(view: View, *, pre_months: int, post_months: int, drug: str = DRUG) -> Measure:
    """Ask for the effect of each control inside the series on the monthly weight seized.

    Seizures of cocaine stand beside as the negative control. Months of the open fiscal year are used, and
    for that no verdict can be "clear" where they are among the months asked about.

    Returns
    -------
    Measure
        One row a control inside the series, in the columns of `analysis.measures.effects`. The results count
        the verdicts.
    """
    data = rows(view, drug)
    marked = event_table.marked(view)
    everything = pd.concat([marked, event_table.context(view)], ignore_index=True)
    asked = marked[marked["kind"] == "control"]
    series = _by_month(data)["quantity_lb"].rename("pounds seized")
    series.attrs["kind"] = "monthly"
    if len(data.open_months):
        series.attrs["provisional_from"] = data.open_months.min()
    if data.empty:
        asked = asked.head(0)
    else:
        asked = event_table.between(asked, data.months[0], data.months[-1] + pd.offsets.MonthEnd(0))
    compared = _by_month(rows(view, COMPARED_DRUG))["quantity_lb"]
    table = effect_rows.side_by_side(
        series,
        asked,
        everything,
        (Span("parameters", pre_months, post_months),),
        controls={COMPARED_DRUG.lower(): compared},
    )
    counts = table["verdict"].value_counts()

    def count(key: str, label: str, *words: str):
        value = None if data.empty else sum(int(counts.get(word, 0)) for word in words)
        return data.name(key, label, value, "count")

    return Measure(
        table,
        (
            data.name(
                "effects_asked", "Controls inside the series", None if data.empty else len(table), "count"
            ),
            count("effects_clear", "Controls with the verdict clear", "clear"),
            count("effects_weak", "Controls with the verdict weak", "weak"),
            count("effects_none", "Controls with the verdict none seen", "none seen"),
            count("effects_not_identified", "Controls with the verdict not identified", "not identified"),
        ),
    )


def fiscal_year_aggregate(view: View) -> Measure:
    """Return the newest fiscal-year aggregate: it reaches further than the monthly files, without months.

    Returns
    -------
    Measure
        Columns of the dataset; the latest year's total is a result and is compared with nothing.
    """
    source = f"{SOURCE}, aggregated by a third party"
    try:
        known = view.read(YEARLY_DATASET)
    except NotAvailable as error:
        return Measure(pd.DataFrame(), _aggregate(Naming("seizures", source, reason=error.what), None))
    vintage = max(known.vintage_of.values()).isoformat()
    latest = known.table[known.table["fiscal_year"] == known.table["fiscal_year"].max()]
    return Measure(known.table, _aggregate(Naming("seizures", source, vintage), latest))


def _aggregate(name: Naming, latest: pd.DataFrame | None) -> tuple:
    held = latest is not None
    return (
        name(
            "aggregate_lb",
            "Fiscal year so far, aggregate file",
            latest["quantity_lb"].sum() if held else None,
            "lb",
        ),
        name(
            "aggregate_year",
            "Fiscal year of the aggregate file",
            int(latest["fiscal_year"].iloc[0]) if held else None,
            "year",
        ),
        name(
            "aggregate_published",
            "Publication of the aggregate file",
            name.vintage if held else None,
            "date",
        ),
    )


def _by_month(data: Rows) -> pd.DataFrame:
    """Return pounds and events indexed by month, zero where the file has no row."""
    totals = data.table.groupby("period")[VALUES].sum()
    return totals.reindex(data.months, fill_value=0).astype({"quantity_lb": float, "events": int})


def _describe(event, totals: pd.Series, events: pd.DataFrame, pre_months: int, post_months: int) -> tuple:
    month = event.date.to_period("M").to_timestamp()
    # The month of the event holds days of both sides, unless it starts with the event.
    after_from = month if event.date.day == 1 else month + pd.DateOffset(months=1)
    before = totals[totals.index < month].tail(pre_months)
    after = totals[totals.index >= after_from].head(post_months)
    enough = len(before) >= MIN_MONTHS_BEFORE and len(after) >= MIN_MONTHS_AFTER
    if not enough:
        return (
            event.date,
            event.label,
            len(before),
            None,
            len(after),
            None,
            0,
            "not identified: too few months",
        )
    window_end = after.index[-1] + pd.offsets.MonthEnd(0)
    inside = event_table.between(events, before.index[0], window_end)
    others = int((inside["event_id"] != event.event_id).sum())
    verdict = "not identified: other events inside" if others else "alone in its window"
    return (event.date, event.label, len(before), before.mean(), len(after), after.mean(), others, verdict)


def _since(name: Naming, table: pd.DataFrame | None) -> tuple:
    first = last = now = before = None
    period = ""
    if table is not None:
        first, last = _month(table, 0), _month(table, -1)
        now, before = table["quantity_lb"].sum(), table["prior_lb"].sum()
        period = span(table["period"].iloc[0], table["period"].iloc[-1])
    return (
        name("since_first", "First full month since the Busan meeting", first, "month"),
        name("since_last", "Latest month since the Busan meeting", last, "month"),
        name("since_lb", "Seized since the Busan meeting, full months", now, "lb", period=period),
        name("since_prior_lb", "Seized in the same months a year before", before, "lb"),
        name(
            "since_change",
            "Since the Busan meeting against the same months a year before",
            _change(now, before),
            "percent",
            period=period,
        ),
    )


def _revised(name: Naming, table: pd.DataFrame | None, vintages: tuple[str, str]) -> tuple:
    sums = {} if table is None else table.sum(numeric_only=True).to_dict()
    period = "" if table is None else span(table["period"].iloc[0], table["period"].iloc[-1])
    return (
        name("revision_old", "Earlier vintage compared", vintages[0] or None, "date"),
        name("revision_new", "Later vintage compared", vintages[1] or None, "date"),
        name("revision_first", "First month compared", _month(table, 0), "month"),
        name("revision_last", "Last month compared", _month(table, -1), "month"),
        name(
            "revision_lb_change",
            "Change of weight between the vintages",
            sums.get("quantity_lb_change"),
            "lb",
            period=period,
        ),
        name(
            "revision_events_first",
            "Seizures in the earlier vintage",
            sums.get("events_first"),
            "events",
            period=period,
        ),
        name(
            "revision_events_latest",
            "Seizures in the later vintage",
            sums.get("events_latest"),
            "events",
            period=period,
        ),
    )


def _month(table: pd.DataFrame | None, position: int) -> str | None:
    return None if table is None or table.empty else f"{table['period'].iloc[position]:%Y-%m}"


def _row(table: pd.DataFrame, label: object) -> pd.Series | None:
    return table.loc[label] if label is not None and label in table.index else None


def _cell(row: pd.Series | None, column: str) -> object:
    return None if row is None else row[column]


def _text(row: pd.Series | None, column: str) -> str | None:
    return None if row is None else str(row[column])


def _change(now: object, before: object) -> float | None:
    return None if now is None or not before else 100 * (float(now) / float(before) - 1)
