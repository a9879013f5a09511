"""Levers: the fentanyl duty step by step, what replaced it, what followed each step, what exists on a day.

Sources: the timelines of tariff steps, answers, truces, rulings, average tariffs, controls, cooperation,
enforcement and commitments, each row with its publisher. Dates stand side by side; no cause is read off them.
"""

from __future__ import annotations

import pandas as pd

from analysis.measures.results import Measure, Naming, Result
from analysis.sources.timelines import names_in
from analysis.store.asof import View

SOURCE = "Timeline of tariff steps, each row with its publisher"
TRUCE_SOURCE = "Timeline of truces, each row with its publisher"
AVERAGE_SOURCE = "Timeline of average tariffs, each row with its publisher"
FOLLOWED_SOURCE = "Timelines of tariff steps, answers, truces, rulings, controls and cooperation"
STANDING_SOURCE = "Timelines of tariffs, truces, controls, enforcement and commitments"

# Duties on goods from China that this brief follows, in the order they are drawn. Rates add up.
MEASURES = {
    "fentanyl_ieepa": "Fentanyl duty (IEEPA)",
    "reciprocal_ieepa": "Reciprocal duty (IEEPA)",
    "section_122": "Import surcharge (section 122)",
    "section_301_forced_labour": "Forced-labour duty (section 301)",
}
# One institute's method a picture: averages of different institutes are not comparable.
AVERAGE_FAMILY = "PIIE"
# Days after the announcement of a step in which other events are counted.
WINDOW_DAYS = 90
# The one promise in the timeline that concerns the US Entity List.
ENTITY_LIST_PROMISE = "US-WOOD-17"
# The row that gave duty-free entry back for a while.
PARCELS_GIVEN_BACK = "US-DEM-01b"
# Cooperation events that are controls, which are counted apart.
COUNTED_APART = ("scheduling", "export_control")
IN_FORCE, ENDED, ABSENT = "in force", "ended", "not imposed"
PENDING, SANCTIONS, LICENCES = "Steps not decided", "Sanctions on suppliers in China", "Export licences"


def duty_steps(view: View) -> Measure:
    """Return the steps of the US duties on goods from China that came since February 2025.

    Returns
    -------
    Measure
        Columns `measure`, `title`, `authority` (the law), `effective`, `rate_pct`, `until` (NaT while in
        force at `as_of`), `instrument`, `confidence`, `tied_to_fentanyl`; rates in percent of value. A step
        that never took effect has no row. Results: each rate on the view's day and the highest fentanyl rate.
    """
    rows = view.timeline("tariff_steps")
    rows = rows[
        rows["measure"].isin(list(MEASURES))
        & rows["target"].isin(("China", "all countries"))
        & rows["effective"].notna()
    ].copy()
    rows["rate_pct"] = rows["rate_pct"].astype(float)
    rows["title"] = rows["measure"].map(MEASURES)
    rows = rows.sort_values(["measure", "effective", "announced", "step_id"], ignore_index=True)
    following = rows.groupby("measure")["effective"].shift(-1)
    ends = rows["end"] + pd.Timedelta(days=1)
    rows["until"] = following.where(ends.isna() | (following < ends), ends)
    rows = rows[rows["until"].isna() | (rows["until"] > rows["effective"])].reset_index(drop=True)
    today = pd.Timestamp(view.as_of)
    name = Naming("levers", SOURCE)
    results = [
        name(f"{measure}_now", f"{title}: rate on this day", _rate_on(rows, measure, today), "percent")
        for measure, title in MEASURES.items()
    ]
    fentanyl = rows[(rows["measure"] == "fentanyl_ieepa") & (rows["effective"] <= today)]
    never = Naming("levers", SOURCE, reason="The duty had not been imposed on this day.")
    ended = fentanyl[fentanyl["rate_pct"] == 0]
    results += [
        never("fentanyl_first_day", "First day of the fentanyl duty", _first(fentanyl["effective"]), "date"),
        never(
            "fentanyl_first_rate", "First rate of the fentanyl duty", _first(fentanyl["rate_pct"]), "percent"
        ),
        never(
            "fentanyl_peak_rate", "Highest rate of the fentanyl duty", fentanyl["rate_pct"].max(), "percent"
        ),
        never(
            "fentanyl_last_rate",
            "Last rate of the fentanyl duty above zero",
            _first(fentanyl[fentanyl["rate_pct"] > 0]["rate_pct"][::-1]),
            "percent",
        ),
        Naming("levers", SOURCE, reason="The duty had not ended on this day.")(
            "fentanyl_end_day", "Day the fentanyl duty ended", _first(ended["effective"]), "date"
        ),
        name(
            "tied_to_fentanyl_now",
            "Duties on China in force and tied to fentanyl",
            int(
                (
                    (rows["tied_to_fentanyl"] == "yes")
                    & (rows["rate_pct"] > 0)
                    & (rows["effective"] <= today)
                    & (rows["until"].isna() | (rows["until"] > today))
                ).sum()
            ),
            "count",
        ),
    ]
    columns = [
        "measure",
        "title",
        "authority",
        "effective",
        "rate_pct",
        "until",
        "instrument",
        "confidence",
        "tied_to_fentanyl",
        "publisher",
        "source_url",
    ]
    return Measure(rows[columns], tuple(results))


def truce(view: View) -> Measure:
    """Return the truces known on the view's day and how long the last one still runs.

    Returns
    -------
    Measure
        The timeline's rows. Results: end of the latest truce and days left (negative once over).
    """
    rows = view.timeline("truces")
    known = rows[rows["end"].notna()].sort_values(["end", "announced"])
    end = None if known.empty else known["end"].iloc[-1]
    left = None if end is None else (end - pd.Timestamp(view.as_of)).days
    name = Naming("levers", TRUCE_SOURCE, reason="No truce had been announced on this day.")
    return Measure(
        rows,
        (
            name("truce_end", "End of the tariff truce", end, "date"),
            name("truce_days_left", "Days to the end of the truce", left, "days"),
        ),
    )


def average_rate(view: View, family: str = AVERAGE_FAMILY) -> Measure:
    """Return the average US tariff on goods from China, in percent, by one institute's method.

    Only estimates of rates that were in force; projections and what-ifs are left out. Families differ in
    weights and in what they count, so that no two are put into one picture.

    Returns
    -------
    Measure
        Columns `day`, `rate_pct`, `label` (what the day was), `confidence` and the source, in order.
        Results: the first and the latest with their days, the family, how many methods there are, and the
        latest by another method (a confirmed one where there is any).
    """
    rows = view.timeline("average_tariffs")
    rows = rows[
        (rows["imposer"] == "United States") & (rows["target"] == "China") & (rows["status"] == "estimate")
    ]
    rows = rows.assign(rate_pct=rows["rate_pct"].astype(float)).sort_values(["day", "average_id"])
    others = rows[rows["family"] != family]
    others = (
        others[others["confidence"] == "confirmed"] if (others["confidence"] == "confirmed").any() else others
    )
    families = rows["family"].nunique()
    rows = rows[rows["family"] == family].reset_index(drop=True)
    first, latest, other = (
        frame.iloc[place] if len(frame) else {}
        for frame, place in ((rows, 0), (rows, -1), (others[others["day"] == others["day"].max()], 0))
    )
    name = Naming("levers", AVERAGE_SOURCE, reason="No such average was known on this day.")
    results = (
        name("average_family", "Institute whose averages are shown", family, "text"),
        name("average_families", "Methods that give an average on China", families, "count"),
        name("average_first", "First average held", first.get("rate_pct"), "percent"),
        name("average_first_day", "Day of the first average held", first.get("day"), "date"),
        name("average_latest", "Latest average held", latest.get("rate_pct"), "percent"),
        name("average_latest_day", "Day of the latest average held", latest.get("day"), "date"),
        name("average_other", "Latest average by another method", other.get("rate_pct"), "percent"),
        name("average_other_day", "Day of the average by another method", other.get("day"), "date"),
        name("average_other_family", "Whose method that is", other.get("family"), "text"),
    )
    columns = ["day", "rate_pct", "label", "basis", "family", "confidence", "publisher", "source_url"]
    return Measure(rows[columns], results)


def followed(view: View, days: int = WINDOW_DAYS) -> Measure:
    """Return each day on which steps on China were announced, and what came in the days that followed.

    Steps announced on one day are one row. Counted from the day of announcement to `days` later, or to the
    view's day where that comes first. This is a count of what stands near, not of what a step brought about.

    Returns
    -------
    Measure
        Columns `announced`, `step`, `tied_to_fentanyl`, `days_watched`, `whole` (the window is over),
        `answers` (China's tariff answers to these steps), `days_to_answer`, `truces`, `controls` (adopted
        by China), `rulings`, `others` (other US steps, answers to other steps and cooperation events)
        and the source. Results: days with steps, how many were answered, how many had a Chinese control,
        how many stand alone, the slowest answer.
    """
    steps = _announced_steps(view, days)
    dated = {
        "truces": view.timeline("truces")["announced"],
        "controls": _chinese_controls(view)["day"],
        "rulings": view.timeline("tariff_rulings")["announced"],
    }
    answers = view.timeline("tariff_responses")
    answers = answers[answers["rate_pct"] != ""]
    cooperation = view.timeline("cooperation")
    cooperation = cooperation[~cooperation["kind"].isin(COUNTED_APART)]
    near = [cooperation["start"], pd.Series(steps["announced"].unique())]
    today = pd.Timestamp(view.as_of)
    records = []
    for announced, group in steps.groupby("announced"):
        end = min(announced + pd.Timedelta(days=days), today)
        direct = answers["answers_step_id"].isin(group["step_id"])
        given = answers[direct & answers["announced"].between(announced, end)]
        others = [*near, answers.loc[~direct, "announced"]]
        records.append(
            {
                "announced": announced,
                "step": _steps_in_words(group),
                "tied_to_fentanyl": "yes" if (group["tied_to_fentanyl"] == "yes").any() else "no",
                "days_watched": (end - announced).days,
                "whole": (today - announced).days >= days,
                "answers": len(given),
                "days_to_answer": (given["announced"].min() - announced).days if len(given) else None,
                **{kind: _after(days_of, announced, end) for kind, days_of in dated.items()},
                "others": sum(_after(days_of, announced, end) for days_of in others),
                "publisher": group["publisher"].iloc[0],
                "source_url": group["source_url"].iloc[0],
            }
        )
    columns = ["announced", "step", "tied_to_fentanyl", "days_watched", "whole", "answers",
               "days_to_answer", *dated, "others", "publisher", "source_url"]  # fmt: skip
    table = pd.DataFrame(records, columns=columns)
    table["days_to_answer"] = table["days_to_answer"].astype("Int64")
    name = Naming("levers", FOLLOWED_SOURCE, reason="No step had been announced on this day.")
    return Measure(table, _followed_results(name, table, list(dated), days))


def standing(view: View) -> Measure:
    """Return the levers the timelines know, on both sides, with their status on the view's day.

    Returns
    -------
    Measure
        Columns `side`, `lever`, `status` (``in force``, ``ended``, ``not imposed``, ``pending``, ``used``,
        ``running``, ``over``, ``none known``), `since` (text, blank where not known), `reading`,
        `tied_to_fentanyl` (blank where the timeline does not say) and the source. What no timeline holds is
        no row: the table is not a list of all powers. Results: levers in force by side, duties not yet
        decided, US sanctions that name China, Chinese lists with an export licence.
    """
    steps = duty_steps(view).table
    announced = set(view.timeline("tariff_steps")["measure"])
    rows = [_duty_row(steps, measure, view) for measure in MEASURES if measure in announced]
    rows += [_older_duties(view), _parcels(view), _pending(view), _sanctions(view), _entity_list(view)]
    rows += [_truce_row(view), _answers_row(view), _licences_row(view)]
    table = pd.DataFrame(rows)[
        ["side", "lever", "status", "since", "reading", "tied_to_fentanyl", "publisher", "source_url"]
    ]
    name = Naming("levers", STANDING_SOURCE)
    active = table.loc[table["status"].isin((IN_FORCE, "used")), "side"]
    found = {row["lever"]: row["count"] for row in rows}
    counts = {
        "kinds": ("Kinds of lever the timelines follow", len(table)),
        "us_active": ("US levers in force or used", int((active == "United States").sum())),
        "china_active": ("Chinese levers in force", int((active == "China").sum())),
        "pending_now": ("US steps announced and not decided", found[PENDING]),
        "sanctions": ("US sanctions on suppliers in China", found[SANCTIONS]),
        "licence_lists": ("Chinese lists with an export licence in force", found[LICENCES]),
    }
    return Measure(table, tuple(name(key, *labelled, "count") for key, labelled in counts.items()))


def _followed_results(name: Naming, table: pd.DataFrame, kinds: list[str], days: int) -> tuple[Result, ...]:
    near = table[[*kinds, "others"]].astype(int).sum(axis=1)
    whole = table["whole"].astype(bool)

    def count(rows: pd.Series) -> int | None:
        return int(rows.sum()) if len(table) else None

    return (
        name("window_days", "Days after a step that are looked at", days, "days"),
        name("steps", "Days on which steps on China were announced", len(table) or None, "count"),
        name("steps_open", "Steps whose days are not over", count(~whole), "count"),
        name("steps_answered", "Steps answered by a Chinese tariff", count(table["answers"] > 0), "count"),
        name("steps_control", "Steps followed by a Chinese control", count(table["controls"] > 0), "count"),
        name("steps_alone", "Steps with nothing else in their days", count(near == 0), "count"),
        name(
            "answer_days",
            "Days to China's slowest tariff answer",
            table["days_to_answer"].max() if (table["answers"] > 0).any() else None,
            "days",
            reason="No tariff answer of China was known within the days counted.",
        ),
        name(
            "near_median",
            "Events near a step that are no answer to it, median",
            near.median() if len(table) else None,
            "count",
        ),
    )


def _announced_steps(view: View, days: int) -> pd.DataFrame:
    """Return announced duties on China, less the changes set to come later than `days` after."""
    rows = view.timeline("tariff_steps")
    rows = rows[rows["measure"].isin(list(MEASURES)) & rows["target"].isin(("China", "all countries"))]
    soon = rows["effective"].isna() | (rows["effective"] - rows["announced"] <= pd.Timedelta(days=days))
    rows = rows[rows["announced"].notna() & soon]
    return rows.sort_values(["announced", "step_id"], ignore_index=True)


def _steps_in_words(group: pd.DataFrame) -> str:
    """Return steps such as ``Reciprocal duty: 10%, 34%``."""
    rates = {}
    for row in group.itertuples():
        rates.setdefault(MEASURES[row.measure].split(" (")[0], []).append(f"{float(row.rate_pct):g}%")
    return "; ".join(f"{measure}: {', '.join(values)}" for measure, values in rates.items())


def _after(days_of: pd.Series, start: pd.Timestamp, end: pd.Timestamp) -> int:
    """Count days after `start`, up to and including `end`."""
    return int(((days_of > start) & (days_of <= end)).sum())


def _chinese_controls(view: View) -> pd.DataFrame:
    """Return controls adopted by China with `day`, when they became public."""
    rows = view.timeline("scheduling")
    rows = rows[(rows["jurisdiction"] == "China") & (rows["step"] == "adopted")].copy()
    rows["day"] = rows["announced"].fillna(rows["effective"])
    return rows.sort_values(["day", "event_id"], ignore_index=True)


def _lever(side: str, lever: str, status: str, rows: pd.DataFrame, **more: object) -> dict[str, object]:
    """Return one row of `standing`; its source is that of the last of `rows`."""
    last = rows.iloc[-1] if len(rows) else {"publisher": "", "source_url": ""}
    return {
        "side": side,
        "lever": lever,
        "status": status,
        "since": "",
        "reading": "",
        "tied_to_fentanyl": "",
        "count": len(rows),
        "publisher": last["publisher"],
        "source_url": last["source_url"],
    } | more


def _duty_row(steps: pd.DataFrame, measure: str, view: View) -> dict[str, object]:
    today = pd.Timestamp(view.as_of)
    held = steps[(steps["measure"] == measure) & (steps["effective"] <= today)]
    rate = _rate_on(steps, measure, today)
    if held.empty:
        return _lever("United States", MEASURES[measure], ABSENT, held)
    last = held.iloc[-1]
    over = last["until"] if pd.notna(last["until"]) and last["until"] <= today else last["effective"]
    highest = held["rate_pct"].max()
    return _lever(
        "United States",
        MEASURES[measure],
        IN_FORCE if rate else ENDED,
        held,
        since=f"{last['effective'] if rate else over:%Y-%m-%d}",
        reading=f"{rate:g}% of value" if rate else f"was {highest:g}% at most",
        tied_to_fentanyl=last["tied_to_fentanyl"],
    )


def _older_duties(view: View) -> dict[str, object]:
    """Section 301 duties on lists of goods, in force since 2018 and 2019."""
    rows = view.timeline("tariff_steps")
    older = rows["measure"].str.startswith("section_301_") & ~rows["measure"].isin(list(MEASURES))
    today = pd.Timestamp(view.as_of)
    rows = rows[older & (rows["target"] == "China") & (rows["effective"] <= today)]
    rows = rows[rows["end"].isna() | (rows["end"] >= today)].sort_values("effective")
    if rows.empty:
        return _lever("United States", "Duties on lists of goods (section 301)", ABSENT, rows)
    rates = rows["rate_pct"].astype(float)
    return _lever(
        "United States", "Duties on lists of goods (section 301)", IN_FORCE, rows,
        since=f"{rows['effective'].min():%Y-%m-%d}", tied_to_fentanyl="no",
        reading=f"{rates.min():g}% to {rates.max():g}%, by list",
    )  # fmt: skip


def _parcels(view: View) -> dict[str, object]:
    rows = view.timeline("tariff_steps")
    today = pd.Timestamp(view.as_of)
    rows = rows[(rows["measure"] == "de_minimis") & (rows["effective"] <= today)]
    rows = rows[rows["end"].isna() | (rows["end"] >= today)].sort_values(["effective", "step_id"])
    lever = "End of duty-free entry of small parcels"
    if rows.empty:
        return _lever("United States", lever, ABSENT, rows)
    last = rows.iloc[-1]
    keeps = last["step_id"] == PARCELS_GIVEN_BACK
    return _lever(
        "United States", lever, ABSENT if keeps else IN_FORCE, rows, since=f"{last['effective']:%Y-%m-%d}",
        reading=last["target"], tied_to_fentanyl=last["tied_to_fentanyl"],
    )  # fmt: skip


def _pending(view: View) -> dict[str, object]:
    rows = view.timeline("tariff_pending")
    rows = rows[rows["status"].isin(("", "not decided", "recommendation"))].sort_values("announced")
    titles = "; ".join(rows["measure"].str.replace("_", " "))
    return _lever(
        "United States", PENDING, "pending" if len(rows) else "none known", rows, reading=titles,
        since=f"{rows['announced'].iloc[-1]:%Y-%m-%d}" if len(rows) else "",
    )  # fmt: skip


def _sanctions(view: View) -> dict[str, object]:
    rows = view.timeline("enforcement")
    china = rows["target_country"].map(names_in).map(lambda names: "China" in names)
    rows = rows[(rows["kind"] == "sanction") & (rows["authority_country"] == "United States") & china]
    rows = rows.sort_values("day")
    return _lever(
        "United States", SANCTIONS, "used" if len(rows) else "none known", rows,
        since=rows["date"].iloc[0] if len(rows) else "",
        reading=f"{len(rows)} actions, the last on {rows['date'].iloc[-1]}" if len(rows) else "",
        tied_to_fentanyl="yes" if len(rows) else "",
    )  # fmt: skip


def _entity_list(view: View) -> dict[str, object]:
    rows = view.timeline("commitments")
    rows = rows[(rows["commitment_id"] == ENTITY_LIST_PROMISE) & (rows["fulfilled_date"] != "")]
    return _lever(
        "United States", "Entity List: police forensic institute", ENDED if len(rows) else "none known", rows,
        since=rows["fulfilled_date"].iloc[0] if len(rows) else "",
        reading="taken off the list" if len(rows) else "",
    )  # fmt: skip


def _truce_row(view: View) -> dict[str, object]:
    rows = view.timeline("truces")
    rows = rows[rows["end"].notna()].sort_values(["end", "announced"])
    if rows.empty:
        return _lever("both", "Tariff truce", "none known", rows)
    left = (rows["end"].iloc[-1] - pd.Timestamp(view.as_of)).days
    return _lever(
        "both", "Tariff truce", "running" if left >= 0 else "over", rows,
        since=f"{rows['announced'].iloc[-1]:%Y-%m-%d}", reading=f"to {rows['end'].iloc[-1]:%Y-%m-%d}",
    )  # fmt: skip


def _answers_row(view: View) -> dict[str, object]:
    rows = view.timeline("tariff_responses")
    today = pd.Timestamp(view.as_of)
    rows = rows[(rows["imposer"] == "China") & (rows["effective"] <= today) & (rows["rate_pct"] != "")]
    held = rows[rows["end"].isna() | (rows["end"] >= today)].sort_values("effective")
    if held.empty:
        return _lever("China", "Tariff answers", ENDED if len(rows) else ABSENT, rows)
    tied = int((held["tied_to_fentanyl"] == "yes").sum())
    return _lever(
        "China", "Tariff answers", IN_FORCE, held, since=f"{held['effective'].min():%Y-%m-%d}",
        reading=f"{len(held)} without a known end", tied_to_fentanyl="yes" if tied else "no",
    )  # fmt: skip


def _licences_row(view: View) -> dict[str, object]:
    rows = _chinese_controls(view)
    rows = rows[(rows["control"] == "export_licence") & (rows["effective"] <= pd.Timestamp(view.as_of))]
    return _lever(
        "China", LICENCES, IN_FORCE if len(rows) else "none known", rows,
        since=f"{rows['effective'].iloc[0]:%Y-%m-%d}" if len(rows) else "",
        reading=f"{len(rows)} lists, the last on {rows['effective'].iloc[-1]:%Y-%m-%d}" if len(rows) else "",
        tied_to_fentanyl="yes" if len(rows) else "",
    )  # fmt: skip


def _rate_on(rows: pd.DataFrame, measure: str, day: pd.Timestamp) -> float:
    """Return the rate in force on `day`: a duty that does not exist has a rate of zero."""
    steps = rows[
        (rows["measure"] == measure)
        & (rows["effective"] <= day)
        & (rows["until"].isna() | (rows["until"] > day))
    ]
    return 0.0 if steps.empty else float(steps["rate_pct"].iloc[-1])


def _first(values: pd.Series) -> object:
    return None if values.empty else values.iloc[0]
