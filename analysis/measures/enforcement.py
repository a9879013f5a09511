"""Does control bite? Persons and cases charged, in custody, convicted, sanctioned; and gaps in the law.

Sources: the timelines of enforcement and of legal gaps, each row with its publisher. Counts are those of
announcements: they say what was made public and not how much crime there is. Rows that report the same
persons again are linked, and linked rows are never added; nor are US and Chinese reports of the same arrests.
"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from analysis.measures.results import Measure, Naming, Result
from analysis.sources.timelines import names_in
from analysis.store.asof import View

SOURCE = "Timeline of enforcement actions, each row with its publisher"
GAP_SOURCE = "Timeline of legal gaps, each row with its publisher"

CHINA, US = "China", "United States"
OTHER = "other"
NO_CHANGE_YET = "no change yet"
GAP_STATUSES = (
    "open",
    "partly narrowed",
    "narrowed",
    "closed",
    "changed",
    "lever removed",
    "disputed",
    "unused",
)

# Stage -> (country of the authority, kind of action, column that holds its persons, words).
STAGES = {
    "charged": (US, "indictment", "persons_count", "charged by the US"),
    "custody": (US, "indictment", "in_custody_count", "of these in US custody"),
    "convicted": (US, "conviction", "convicted_count", "convicted in the US"),
    "sanctioned": (US, "sanction", "persons_count", "sanctioned by the US"),
    "arrested": (CHINA, "arrest", "persons_count", "arrested by China"),
    "convicted_there": (CHINA, "conviction", "convicted_count", "convicted in China"),
}


def actions(view: View, focus: Sequence[str] = ()) -> pd.DataFrame:
    """Return the announcements known on the view's day, counts as numbers, each with its `target`.

    `target` is China where the row names China among others, else the focus country it names, else `OTHER`.
    """
    rows = view.timeline("enforcement").copy()
    counts = [column for column in rows.columns if column.endswith("_count")]
    rows[counts] = rows[counts].apply(pd.to_numeric)
    named = [names_in(text) for text in rows["target_country"]]
    rows["target"] = [
        CHINA if CHINA in names else next((name for name in focus if name in names), OTHER) for names in named
    ]
    rows["year"] = rows["day"].dt.year
    return rows


def persons(rows: pd.DataFrame, column: str) -> int:
    """Return the persons in `column`; of rows linked to one another only the largest counts."""
    values = rows.set_index("action_id")[column].fillna(0)
    links = {
        key: set(names_in(text)) & set(values.index)
        for key, text in zip(rows["action_id"], rows["related_to"], strict=True)
    }
    total, seen = 0, set()
    for key in values.index:
        group, queue = set(), [key]
        while queue:
            item = queue.pop()
            if item not in group | seen:
                group.add(item)
                queue += links[item]
        seen |= group
        total += max((int(values[item]) for item in group), default=0)
    return total


def funnel(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return persons by stage, for targets in China and in the focus countries.

    Question: of those charged, how many are in custody, convicted, sanctioned? Unit: persons. Source: the
    timeline of enforcement. Caveats: a charge is not a conviction; where an announcement does not say who is
    in custody, the persons count as not known and not as free; sanctions may fall on persons charged as well
    and are not added to them; an action on several countries counts with China; persons are counted case by
    case, and whether somebody charged in one case is charged in another is not checked.

    Returns
    -------
    Measure
        One row a target and stage: `target`, `stage`, `words`, `persons`, `announcements`, `not_known`
        (persons whose custody is not stated). Results: the same for China and for the focus countries
        together, cases, firms and shares in custody.
    """
    rows = actions(view, focus)
    records = []
    for target in (CHINA, *focus):
        own = rows[rows["target"] == target]
        for stage, (country, kind, column, words) in STAGES.items():
            chosen = own[(own["authority_country"] == country) & (own["kind"] == kind)]
            silent = chosen[chosen["in_custody_count"].isna()] if stage == "custody" else chosen.head(0)
            records.append(
                {
                    "target": target,
                    "stage": stage,
                    "words": words,
                    "persons": persons(chosen, column),
                    "announcements": len(chosen),
                    "not_known": persons(silent, "persons_count"),
                }
            )
    table = pd.DataFrame(records)
    none = rows.empty
    results = _stage_results(table[table["target"] == CHINA], CHINA, "china", none)
    results += _stage_results(table[table["target"] != CHINA], "countries in focus", "focus", none)
    return Measure(table, (*results, *_case_results(rows, table, none)))


def by_year(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return persons by year of the announcement, authority, stage and target.

    Unit: persons. A person charged in one year and convicted in another stands in both, in different stages.

    Returns
    -------
    Measure
        Columns `year`, `target`, `authority_country`, `kind`, `announcements`, `persons`, `firms`,
        `not_stated` (announcements that give no number of persons).
    """
    rows = actions(view, focus)
    rows = rows[rows["target"] != OTHER]
    records = []
    for (year, target, country, kind), group in rows.groupby(["year", "target", "authority_country", "kind"]):
        column = "convicted_count" if kind == "conviction" else "persons_count"
        records.append(
            {
                "year": int(year),
                "target": target,
                "authority_country": country,
                "kind": kind,
                "announcements": len(group),
                "persons": persons(group, column),
                "firms": int(group["entities_count"].fillna(0).sum()),
                "not_stated": int(group[column].isna().sum()),
            }
        )
    columns = [
        "year",
        "target",
        "authority_country",
        "kind",
        "announcements",
        "persons",
        "firms",
        "not_stated",
    ]
    return Measure(pd.DataFrame(records, columns=columns))


def not_known(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return the announcements that leave out what the funnel needs.

    Returns
    -------
    Measure
        One row an announcement on China or a focus country that gives no number of persons, or no number in
        custody for a charge, or no number of cases for an arrest: `date`, `authority`, `subject`, `missing`
        and the source. Results: how many, and the persons whose custody is not stated.
    """
    rows = actions(view, focus)
    rows = rows[(rows["target"] != OTHER) & (rows["kind"] != "seizure")].copy()
    rows["missing"] = [_missing(row) for row in rows.to_dict("records")]
    table = rows[rows["missing"] != ""].reset_index(drop=True)
    columns = [
        "action_id",
        "date",
        "authority",
        "subject",
        "missing",
        "confidence",
        "publisher",
        "source_url",
    ]
    name = Naming("enforcement", SOURCE, reason="No announcement was known on this day.")
    return Measure(
        table[columns],
        (
            name(
                "announcements", "Announcements on China and the focus countries", len(rows) or None, "count"
            ),
            name(
                "announcements_incomplete",
                "Announcements that leave out a number",
                len(table) if len(rows) else None,
                "count",
            ),
        ),
    )


def legal_gaps(view: View) -> Measure:
    """Return the gaps in law that were named, with their state on the view's day.

    Source: the timeline of legal gaps. Caveats: the state is a reading of what changed; that nothing changed
    is the result of a search up to the day shown, and blank where that search came later than the view's day.

    Returns
    -------
    Measure
        Columns `gap_id`, `side`, `gap`, `status` (``no change yet`` before the change came), `change`,
        `change_date`, `searched_date` and the source, open ones first. Results: gaps by status and side.
    """
    rows = view.timeline("legal_gaps").copy()
    rows["status"] = rows["status"].replace("", NO_CHANGE_YET)
    order = {status: position for position, status in enumerate((NO_CHANGE_YET, *GAP_STATUSES))}
    rows = rows.assign(order=rows["status"].map(order)).sort_values(["order", "gap_id"], ignore_index=True)
    columns = ["gap_id", "side", "gap", "status", "change", "change_date", "searched_date", "confidence",
               "publisher", "source_url"]  # fmt: skip
    name = Naming("enforcement", GAP_SOURCE, reason="No gap had been named on this day.")
    still = rows["status"].isin((NO_CHANGE_YET, "open"))

    def count(flags: pd.Series) -> int | None:
        return int(flags.sum()) if len(rows) else None

    searched = rows["searched"].max()
    return Measure(
        rows[columns],
        (
            name("gaps", "Gaps in law that were named", len(rows) or None, "count"),
            name("gaps_open", "Gaps still open", count(still), "count"),
            name(
                "gaps_open_china", "Gaps still open, China", count(still & (rows["side"] == CHINA)), "count"
            ),
            name(
                "gaps_open_us", "Gaps still open, United States", count(still & (rows["side"] == US)), "count"
            ),
            name(
                "gaps_narrowed",
                "Gaps narrowed, wholly or partly",
                count(rows["status"].isin(("partly narrowed", "narrowed"))),
                "count",
            ),
            name("gaps_closed", "Gaps closed", count(rows["status"] == "closed"), "count"),
            name(
                "gaps_searched",
                "Day of the latest search",
                searched,
                "date",
                reason="No search had been made by this day.",
            ),
        ),
    )


def _stage_results(table: pd.DataFrame, words: str, key: str, none: bool) -> list[Result]:
    name = Naming("enforcement", SOURCE, reason="No action was known on this day.")
    sums = table.groupby("stage")["persons"].sum()
    results = [
        name(
            f"{key}_{stage}",
            f"Persons {STAGES[stage][3]}; targets: {words}",
            None if none else int(sums.get(stage, 0)),
            "count",
        )
        for stage in STAGES
    ]
    silent = int(table["not_known"].sum())
    results.append(
        name(
            f"{key}_custody_not_known",
            f"Persons charged whose custody is not stated; targets: {words}",
            None if none else silent,
            "count",
        )
    )
    return results


def _case_results(rows: pd.DataFrame, table: pd.DataFrame, none: bool) -> list[Result]:
    name = Naming("enforcement", SOURCE, reason="No action was known on this day.")
    own = rows[(rows["target"] == CHINA) & (rows["authority_country"] == US)]
    charges, sanctions = own[own["kind"] == "indictment"], own[own["kind"] == "sanction"]
    of_china = table[table["target"] == CHINA].set_index("stage")
    charged = int(of_china.loc["charged", "persons"])
    stated = charged - int(of_china.loc["custody", "not_known"])
    held = int(of_china.loc["custody", "persons"])
    uncharged = Naming("enforcement", SOURCE, reason="Nobody had been charged on this day.")
    return [
        name(
            "china_cases",
            "US cases against suppliers in China",
            None if none else int(charges["cases_count"].fillna(0).sum()),
            "count",
        ),
        name(
            "china_firms_charged",
            "Firms named in these cases, counted case by case",
            None if none else int(charges["entities_count"].fillna(0).sum()),
            "count",
        ),
        name(
            "china_firms_sanctioned",
            "Firms sanctioned by the United States, China",
            None if none else int(sanctions["entities_count"].fillna(0).sum()),
            "count",
        ),
        uncharged(
            "custody_share",
            "Share of the persons charged who are known to be in custody",
            100 * held / charged if charged else None,
            "percent",
        ),
        uncharged(
            "custody_share_stated",
            "Share in custody of those whose custody is stated",
            100 * held / stated if stated else None,
            "percent",
        ),
        name(
            "china_first_year",
            "Year of the first charges",
            None if charges.empty else int(charges["year"].min()),
            "year",
        ),
    ]


def _missing(row: dict) -> str:
    """Return in words which numbers an announcement leaves out."""
    left_out = []
    if pd.isna(row["persons_count"]):
        left_out.append("persons")
    elif row["kind"] == "indictment" and pd.isna(row["in_custody_count"]):
        left_out.append("who is in custody")
    if row["kind"] == "arrest" and pd.isna(row["cases_count"]):
        left_out.append("cases")
    return ", ".join(left_out)
