"""Does control bite? Persons and cases charged, in custody, convicted, sanctioned; and gaps in the law.

Sources: the timelines of enforcement and of legal gaps, each row with its publisher. Counts are those of
announcements: they say what was made public and not how much crime there is. Rows that report the same
persons again are linked, and linked rows are never added; nor are US and Chinese reports of the same arrests.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import pandas as pd

from analysis.measures.results import Measure, Names, Result, Row, count
from analysis.sources.timelines import names_in
from analysis.store.asof import View

SET = "enforcement"
CHINA, US = "China", "United States"
OTHER = "other"
NO_CHANGE_YET = "no change yet"
OPEN = (NO_CHANGE_YET, "open")


class Stage(NamedTuple):
    """A stage of the funnel: whose authority, the kind of action, the column of its persons, its words."""

    country: str
    kind: str
    column: str
    words: str


STAGES = {
    "charged": Stage(US, "indictment", "persons_count", "charged by the US"),
    "custody": Stage(US, "indictment", "in_custody_count", "of these in US custody"),
    "convicted": Stage(US, "conviction", "convicted_count", "convicted in the US"),
    "sanctioned": Stage(US, "sanction", "persons_count", "sanctioned by the US"),
    "arrested": Stage(CHINA, "arrest", "persons_count", "arrested by China"),
    "convicted_there": Stage(CHINA, "conviction", "convicted_count", "convicted in China"),
}


def actions(view: View, focus: Sequence[str] = ()) -> pd.DataFrame:
    """Return the announcements known on the view's day, counts as numbers, each with its `target` and `year`.

    `target` is China where the row names China among others, else the focus country it names, else `OTHER`.
    """
    rows = view.timeline("enforcement").copy()
    numbers = view.schema("enforcement").of_type("integer")
    rows[numbers] = rows[numbers].apply(pd.to_numeric)
    named = rows["target_country"].map(names_in)
    rows["target"] = [next((name for name in (CHINA, *focus) if name in names), OTHER) for names in named]
    return rows.assign(year=rows["day"].dt.year)


def persons(rows: pd.DataFrame, column: str) -> int:
    """Return the persons in `column`; of rows linked to one another only the largest counts."""
    values = rows.set_index("action_id")[column].fillna(0)
    links = {
        key: set(names_in(text)) & set(values.index)
        for key, text in zip(rows["action_id"], rows["related_to"], strict=True)
    }
    total, seen = 0, set[str]()
    for key in links:
        group, queue = set[str](), [key]
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
        One row a target and stage that somebody is in: `target`, `stage`, `authority_country`, `words`,
        `persons`, `not_known` (persons whose custody is not stated), `announcements`. Results: the same for
        China and for the focus countries together, cases, firms and shares in custody.
    """
    rows = actions(view, focus)
    targets = (CHINA, *focus)
    table = pd.DataFrame(
        [_stage_row(rows[rows["target"] == target], target, stage) for target in targets for stage in STAGES]
    )
    names = Names(view, SET, reason="No action was known on this day.")
    results = (*_stage_results(rows, table, names), *_case_results(rows, table, names))
    return Measure(
        table[table["persons"] + table["not_known"] > 0].reset_index(drop=True), results, names.source
    )


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
    keys = ["year", "target", "authority_country", "kind"]
    columns = [*keys, "announcements", "persons", "firms", "not_stated"]
    records = []
    for values, group in rows[rows["target"] != OTHER].groupby(keys):
        column = "convicted_count" if values[-1] == "conviction" else "persons_count"
        firms, silent = int(group["entities_count"].sum()), int(group[column].isna().sum())
        records.append((*values, len(group), persons(group, column), firms, silent))
    return Measure(pd.DataFrame(records, columns=columns), (), Names(view, SET).source)


def not_known(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return the announcements that leave out what the funnel needs.

    Returns
    -------
    Measure
        One row an announcement on China or a focus country that gives no number of persons, or no number in
        custody for a charge, or no number of cases for an arrest: `date`, `authority`, `subject`, `missing`
        and the source. Results: how many.
    """
    rows = actions(view, focus)
    rows = rows[(rows["target"] != OTHER) & (rows["kind"] != "seizure")]
    rows = rows.assign(missing=_missing(rows))
    left_out = rows["missing"] != ""
    names = Names(view, SET, reason="No announcement was known on this day.")
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
    return Measure(
        rows.loc[left_out, columns].reset_index(drop=True),
        names.all(announcements=len(rows) or None, announcements_incomplete=count(left_out)),
        names.source,
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
    rows = view.timeline("legal_gaps")
    states = [NO_CHANGE_YET, *view.schema("legal_gaps").choices("status")]
    rows = rows.assign(status=rows["status"].replace("", NO_CHANGE_YET))
    order = rows["status"].map(states.index)
    rows = rows.assign(order=order).sort_values(["order", "gap_id"], ignore_index=True)
    still, side = rows["status"].isin(OPEN), rows["side"]
    names = Names(view, SET, reason="No gap had been named on this day.")
    columns = ["gap_id", "side", "gap", "status", "change", "change_date", "searched_date", "confidence",
               "publisher", "source_url"]  # fmt: skip
    return Measure(
        rows[columns],
        names.all(
            gaps=len(rows) or None,
            gaps_open=count(still),
            gaps_open_china=count(still & (side == CHINA)),
            gaps_open_us=count(still & (side == US)),
            gaps_narrowed=count(rows["status"].isin(("partly narrowed", "narrowed"))),
            gaps_closed=count(rows["status"] == "closed"),
        ),
        names.source_of("gaps"),
    )


def _stage_row(own: pd.DataFrame, target: str, stage: str) -> dict[str, object]:
    country, kind, column, words = STAGES[stage]
    chosen = own[(own["authority_country"] == country) & (own["kind"] == kind)]
    silent = chosen[chosen["in_custody_count"].isna()] if stage == "custody" else chosen.head(0)
    return {
        "target": target,
        "stage": stage,
        "authority_country": country,
        "words": words,
        "persons": persons(chosen, column),
        "not_known": persons(silent, "persons_count"),
        "announcements": len(chosen),
    }


def _stage_results(rows: pd.DataFrame, table: pd.DataFrame, names: Names) -> tuple[Result, ...]:
    in_china = table["target"] == CHINA
    china = table[in_china].set_index("stage")["persons"]
    focus = table[~in_china].groupby("stage")["persons"].sum()
    values = {f"china_{stage}": china[stage] for stage in STAGES}
    values |= {f"focus_{stage}": focus.get(stage, 0) for stage in STAGES if STAGES[stage].country == US}
    values["china_custody_not_known"] = table.loc[in_china, "not_known"].sum()
    return names.all(**(values if len(rows) else dict.fromkeys(values)))


def _case_results(rows: pd.DataFrame, table: pd.DataFrame, names: Names) -> tuple[Result, ...]:
    own = rows[(rows["target"] == CHINA) & (rows["authority_country"] == US)]
    charges, sanctions = own[own["kind"] == "indictment"], own[own["kind"] == "sanction"]
    charged = Row.where(table, target=CHINA, stage="charged").persons
    custody = Row.where(table, target=CHINA, stage="custody")
    stated = charged - custody.not_known
    uncharged = names.because("Nobody had been charged on this day.")
    return (
        *names.all(
            china_cases=int(charges["cases_count"].sum()) if len(rows) else None,
            china_firms_sanctioned=int(sanctions["entities_count"].sum()) if len(rows) else None,
        ),
        *uncharged.all(
            custody_share=100 * custody.persons / charged if charged else None,
            custody_share_stated=100 * custody.persons / stated if stated else None,
            china_first_year=charges["year"].min(),
        ),
    )


def _missing(rows: pd.DataFrame) -> pd.Series:
    """Return in words which numbers each announcement leaves out; blank where none."""
    kind, no_persons = rows["kind"], rows["persons_count"].isna()
    left_out = {
        "persons": no_persons,
        "who is in custody": ~no_persons & (kind == "indictment") & rows["in_custody_count"].isna(),
        "cases": (kind == "arrest") & rows["cases_count"].isna(),
    }
    flags = pd.DataFrame(left_out)
    return pd.Series(
        [", ".join(flags.columns[row]) for row in flags.to_numpy(dtype=bool)], index=rows.index, dtype=object
    )
