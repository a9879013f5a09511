"""Duties: US rates on goods from China by the day, the truce, and averages by one institute's method.

Sources: the timelines of tariff steps, truces and average tariffs, each row with its publisher.
"""

from __future__ import annotations

import pandas as pd

from analysis import writing
from analysis.measures.results import Measure, Names, Result
from analysis.measures.rows import Row
from analysis.store.asof import View

SET = "levers"
FENTANYL = "fentanyl_ieepa"
# Duties on goods from China that this brief follows, as drawn, with their law. Their rates add up.
MEASURES = {
    FENTANYL: ("Fentanyl duty", "IEEPA"),
    "reciprocal_ieepa": ("Reciprocal duty", "IEEPA"),
    "section_122": ("Import surcharge", "section 122"),
    "section_301_forced_labour": ("Forced-labour duty", "section 301"),
}
TITLES = {measure: f"{name} ({law})" for measure, (name, law) in MEASURES.items()}
# What steps are called on the picture of imports; those on lists of goods are named there alone.
MARKED = {measure: name.lower() for measure, (name, _) in MEASURES.items()} | {
    "section_301_2018_list1": "list 1",
    "section_301_2018_list2": "list 2",
    "section_301_2018_list3": "list 3",
    "section_301_2019_list4a": "list 4A",
}
# Duties of section 301 on lists of goods, and their review. Each falls on its own goods: they do not add up.
LISTS = (
    "section_301_2018_list1", "section_301_2018_list2", "section_301_2018_list3",
    "section_301_2019_list4a", "section_301_four_year_review",
)  # fmt: skip
# What can end a step, as the timeline's closed set has it.
ENDINGS = ("order", "agreement", "court", "time limit")
# One institute's method a picture: averages of different institutes are not comparable.
FAMILY = "PIIE"


def on_china(view: View) -> pd.DataFrame:
    """Return all steps of US duties that fall on goods from China, announced or in effect."""
    rows = view.timeline("tariff_steps")
    return rows[rows["target"].isin(("China", "all countries"))]


def duty_steps(view: View) -> Measure:
    """Return the steps of the US duties on goods from China that came since February 2025.

    Returns
    -------
    Measure
        Columns `measure`, `title`, `authority` (the law), `effective`, `rate_pct`, `until` (NaT while in
        force at `as_of`), `in_force` (on the view's day), `instrument`, `confidence`, `tied_to_fentanyl` and
        the source; rates in percent of value. A step that never took effect has no row.
    """
    rows = on_china(view)
    rows = rows[rows["measure"].isin(list(MEASURES)) & rows["effective"].notna()]
    rows = rows.assign(rate_pct=rows["rate_pct"].astype(float), title=rows["measure"].map(TITLES))
    rows = rows.sort_values(["measure", "effective", "announced", "step_id"], ignore_index=True)
    following = rows.groupby("measure")["effective"].shift(-1)
    ends = rows["end"] + pd.Timedelta(days=1)
    rows["until"] = following.where(ends.isna() | (following < ends), ends)
    rows = rows[rows["until"].isna() | (rows["until"] > rows["effective"])].reset_index(drop=True)
    today = pd.Timestamp(view.as_of)
    rows["in_force"] = (rows["effective"] <= today) & (rows["until"].isna() | (rows["until"] > today))
    names = Names(view, SET)
    now = rows[rows["in_force"]].groupby("measure")["rate_pct"].last()
    tied = rows["in_force"] & (rows["rate_pct"] > 0) & (rows["tied_to_fentanyl"] == "yes")
    fentanyl = rows[(rows["measure"] == FENTANYL) & (rows["effective"] <= today)]
    never = names.because("The duty had not been imposed on this day.")
    results = (
        *(
            # A duty that does not exist has a rate of zero.
            names.one("{measure}_now", now.get(measure, 0.0), measure=measure, title=title)
            for measure, title in TITLES.items()
        ),
        names.one("other_duties_now", float(now.drop(FENTANYL, errors="ignore").sum())),
        *never.all(
            fentanyl_first_day=Row.at(fentanyl, 0).effective,
            fentanyl_first_rate=Row.at(fentanyl, 0).rate_pct,
            fentanyl_peak_rate=fentanyl["rate_pct"].max(),
        ),
        names.one(
            "fentanyl_end_day",
            Row.where(fentanyl, rate_pct=0).effective,
            reason="The duty had not ended on this day.",
        ),
        names.one("tied_to_fentanyl_now", int(tied.sum())),
        names.one("duties_known_to", min(view.as_of, view.searched("tariff_steps"))),
        *_on_lists(view, names, today),
    )
    columns = ["measure", "title", "authority", "effective", "rate_pct", "until", "in_force", "instrument",
               "confidence", "tied_to_fentanyl", "publisher", "source_url"]  # fmt: skip
    return Measure(rows[columns], results, names.source, "goods from China")


def endings(view: View) -> Measure:
    """Return each step of these duties that took effect, by what ended it, and China's tariff answer to it.

    Unit: steps. Caveat: what ended a step is read from the orders and rulings; dates stand beside each other,
    and no cause of an answer is read off them.

    Returns
    -------
    Measure
        Columns `title`, `rate_pct`, `effective`, `last_day` (in force; NaT while in force), `ended_by`
        (``agreement`` of the two sides, ``court``, later ``order``, ``time limit`` in the law; blank while in
        force), `answered` (the highest rate of China's answer and its day; blank where none was seen) and
        the source. Results: steps that ended, by what ended them.
    """
    rows = on_china(view)
    started = rows["effective"] <= pd.Timestamp(view.as_of)
    rows = rows[rows["measure"].isin(list(MEASURES)) & started & (rows["rate_pct"].astype(str) != "0")]
    rows = rows.assign(title=rows["measure"].map(TITLES), rate_pct=rows["rate_pct"].astype(float))
    rows = rows.sort_values(["effective", "step_id"], ignore_index=True)
    given = view.timeline("tariff_responses")
    answers = {
        row.answers_step_id: f"{writing.amount(float(row.rate_pct), 'percent')}, {row.announced_date}"
        for row in Row.each(given[given["rate_pct"] != ""])
    }
    rows["answered"] = rows["step_id"].map(answers).fillna("")
    names = Names(view, SET)
    results = (
        names.one("steps_ended", int((rows["ended_by"] != "").sum())),
        *(names.one("ended_by_{what}", int((rows["ended_by"] == by).sum()), what=by) for by in ENDINGS),
    )
    rows = rows.rename(columns={"end": "last_day"})
    columns = ["title", "rate_pct", "effective", "last_day", "ended_by", "answered", "confidence",
               "publisher", "source_url"]  # fmt: skip
    return Measure(rows[columns], results, names.source, "goods from China")


def _on_lists(view: View, names: Names, today: pd.Timestamp) -> tuple[Result, ...]:
    """Return the lowest and the highest rate in force on lists of goods from China, which are not drawn."""
    rows = on_china(view)
    on_lists = rows["measure"].isin(LISTS) & (rows["effective"] <= today)
    rates = rows[on_lists & (rows["end"].isna() | (rows["end"] >= today))]["rate_pct"]
    rates = pd.to_numeric(rates, errors="coerce").dropna()
    none = names.because("No duty on a list of goods from China was in force on this day.")
    return none.all(
        lists_lowest=rates.min() if len(rates) else None, lists_highest=rates.max() if len(rates) else None
    )


def truce(view: View) -> Measure:
    """Return the truces known on the view's day and how long the last one still runs.

    Returns
    -------
    Measure
        The timeline's rows. Days left are negative once the truce is over.
    """
    rows = view.timeline("truces")
    end = Row.at(rows[rows["end"].notna()].sort_values(["end", "announced"]), -1).end
    left = (end - pd.Timestamp(view.as_of)).days if end else None
    names = Names(view, SET, reason="No truce had been announced on this day.")
    results = (*names.all(truce_end=end, truce_days_left=left), names.one("truces", len(rows)))
    return Measure(rows, results, names.source_of("truce_end"))


def average_rate(view: View, family: str = FAMILY) -> Measure:
    """Return the average US tariff on goods from China, in percent, by one institute's method.

    Only estimates of rates that were in force; projections and what-ifs are left out. Families differ in
    weights and in what they count, so that no two are put into one picture. A row that is unconfirmed is in
    the table and never the latest figure.

    Returns
    -------
    Measure
        Columns `day`, `average_rate`, `occasion` (what the day was), `basis`, `family`, `confidence` and the
        source, in order. The average by another method is the latest, a confirmed one where there is any.
    """
    rows = view.timeline("average_tariffs")
    rows = rows[
        (rows["imposer"] == "United States") & (rows["target"] == "China") & (rows["status"] == "estimate")
    ]
    rows = rows.rename(columns={"rate_pct": "average_rate", "label": "occasion"})
    rows = rows.astype({"average_rate": float}).sort_values(["day", "average_id"])
    own = rows[rows["family"] == family].reset_index(drop=True)
    others = rows[rows["family"] != family]
    confirmed = others[others["confidence"] == "confirmed"]
    others = confirmed if len(confirmed) else others
    sure = own[own["confidence"] != "unconfirmed"]
    latest, other = Row.at(sure, -1), Row.where(others, day=others["day"].max())
    names = Names(view, SET, reason="No such average was known on this day.")
    results = (
        *names.all(average_family=family, average_families=rows["family"].nunique()),
        names.one("average_latest", latest.average_rate, period=_iso(latest.day)),
        names.one("average_latest_day", latest.day),
        names.one("average_latest_confidence", latest.confidence, period=_iso(latest.day)),
        names.one("average_latest_age", (view.as_of - latest.day.date()).days if latest else None),
        names.one("average_later", int((own["day"] > latest.day).sum()) if latest else 0),
        names.one("average_other", other.average_rate, period=_iso(other.day)),
        *names.all(average_other_day=other.day, average_other_family=other.family),
    )
    columns = ["day", "average_rate", "occasion", "basis", "family", "confidence", "publisher", "source_url"]
    return Measure(own[columns], results, names.source_of("average_latest"), "goods from China")


def duty_marks(view: View) -> pd.DataFrame:
    """Return the US duty steps on China that took effect, one row a month and measure, and the meeting.

    Returns
    -------
    DataFrame
        Columns `date`, `label`, `kind` (``duty`` or ``meeting``), in order. Steps of one measure within a
        month are one label, such as ``reciprocal duty 10 to 125%``.
    """
    steps = on_china(view)
    steps = steps[steps["measure"].isin(list(MARKED)) & (steps["effective"] <= pd.Timestamp(view.as_of))]
    steps = steps.sort_values(["effective", "step_id"])
    records = []
    for (_, measure), group in steps.groupby([steps["effective"].dt.to_period("M"), "measure"]):
        first, last = (float(group["rate_pct"].iloc[place]) for place in (0, -1))
        upto = writing.amount(last, "percent")
        rates = upto if first == last else f"{writing.number(first, 'percent')} to {upto}"
        words = "ends" if len(group) == 1 and last == 0 else rates
        records.append((group["effective"].iloc[0], f"{MARKED[str(measure)]} {words}", "duty"))
    meeting = view.event("busan")
    records += [(meeting.day, meeting.label, meeting.kind)] if meeting else []
    table = pd.DataFrame(records, columns=["date", "label", "kind"])
    return table.sort_values(["date", "label"], ignore_index=True)


def _iso(day: pd.Timestamp | None) -> str:
    return f"{day:%Y-%m-%d}" if day else ""
