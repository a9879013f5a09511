"""Does control bite? Persons charged by the United States, and what became of them.

Sources: the timelines of US announcements, cases and persons, each row with its publisher.
A person is one row without a name; every count is one of rows. Suppliers, sellers of pill equipment and
brokers are shown apart, launderers and dealers stand outside; what a release does not say is not stated, and
not free. A charge is not a conviction.
"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from analysis.measures.actions import CHINA, OTHER_DRUGS, SET, SUPPLY, arrested, numbers, sanctioned
from analysis.measures.results import Measure, Names, Result, count
from analysis.measures.rows import Row
from analysis.sources.timelines import names_in
from analysis.store.asof import View

US = "United States"
OTHER = "other"
IN_US, IN_CHINA, FREE, NOT_STATED = "in US custody", "arrested in China", "not in custody", "not stated"
# Where persons are -> column of the tables that count them.
CUSTODY = {
    IN_US: "in_us_custody",
    IN_CHINA: "arrested_in_china",
    FREE: "not_in_custody",
    NOT_STATED: "not_known",
}


def announcements(view: View, focus: Sequence[str] = ()) -> pd.DataFrame:
    """Return US announcements on supply from China or a focus country, with `target`, `day` and `year`.

    The day is that of the source where the day of the announcement was not found.
    """
    rows = numbers(view, "us_announcements")
    targets = [
        next((name for name in (CHINA, *focus) if name in names_in(cell)), OTHER)
        for cell in rows["supply_from"]
    ]
    rows = rows.assign(target=targets, day=rows["announced"].fillna(rows["source"]))
    rows = rows[rows["target"] != OTHER].sort_values(["day", "announcement_id"], ignore_index=True)
    return rows.assign(year=rows["day"].dt.year)


def persons(view: View, focus: Sequence[str] = ()) -> pd.DataFrame:
    """Return the persons charged, one row each, with `target`, `custody` and `year`.

    `target` is the base where that is China or a focus country; where the base is not stated, the country
    whose supply the charges are about; else `OTHER`.
    """
    rows = view.timeline("us_case_persons")
    announced = announcements(view, focus).set_index("announcement_id")["target"]
    supply = rows["announcement_id"].map(announced).fillna(OTHER)
    base = rows["base_country"].where(rows["base_country"].isin((CHINA, *focus)), OTHER)
    return rows.assign(
        target=base.where(rows["base_country"] != "", supply),
        custody=rows["custody"].replace("", NOT_STATED),
        year=rows["announced"].fillna(rows["source"]).dt.year,
    )


def indictments(view: View, announced: pd.DataFrame) -> pd.DataFrame:
    """Return the indictments of announcements by their id: `indictments`, and whether all are `stated`.

    A row that is the same case as another one counts no indictment.
    """
    rows = numbers(view, "us_cases")
    rows = rows[rows["announcement_id"].isin(announced["announcement_id"]) & (rows["same_case_as"] == "")]
    rows = rows.assign(stated=rows["indictments_stated"] == "yes")
    grouped = rows.groupby("announcement_id")
    return pd.DataFrame(
        {"indictments": grouped["indictments_count"].sum(), "stated": grouped["stated"].all()}
    )


def funnel(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return the persons charged by target and class, and what is known of where they are.

    Question: of those charged, how many were ever in custody, how many are convicted? Unit: persons. Caveats:
    a charge is not a conviction; custody is that at any time up to the day; classes are never added up;
    whether somebody charged in one case is charged in another was not checked.

    Returns
    -------
    Measure
        One row a target and class that somebody is in: `target`, `role_class`, `persons`, `in_us_custody`,
        `arrested_in_china`, `not_in_custody`, `not_known` (custody not stated), `convicted`,
        `announcements`. Results: the same for China and for the focus countries together, over the supply
        side, and announcements, indictments and firms.
    """
    rows = persons(view, focus)
    rows = rows[rows["target"] != OTHER]
    order = view.schema("us_case_persons").choices("role_class")
    records = []
    for target in (CHINA, *focus):
        for role in order:
            own = rows[(rows["target"] == target) & (rows["role_class"] == role)]
            if len(own):
                announced = own["announcement_id"].nunique()
                records.append(
                    {"target": target, "role_class": role, **_counts(own), "announcements": announced}
                )
    columns = ["target", "role_class", "persons", *CUSTODY.values(), "convicted", "announcements"]
    names = Names(view, SET, reason="No announcement was known on this day.")
    supply = rows[rows["role_class"].isin(SUPPLY)]
    results = (*_person_results(view, supply, names), *_case_results(view, names))
    return Measure(pd.DataFrame(records, columns=columns), results, names.source)


def what_became(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return US announcements on supply, each with its indictments, firms, persons and what became of them.

    Returns
    -------
    Measure
        One row an announcement: `announced_date`, `target`, `role_class`, `subject`, `indictments` (at least
        so many where `indictments_stated` is no), `firms`, `persons`, those in custody, arrested in China,
        convicted and not stated, `confidence` and the source.
    """
    rows = announcements(view, focus)
    own = persons(view, focus)
    supply = own[own["role_class"].isin(SUPPLY) & (own["target"] != OTHER)]
    counted = [_counts(supply[supply["announcement_id"] == key]) for key in rows["announcement_id"]]
    found = indictments(view, rows).reindex(rows["announcement_id"])
    table = rows.assign(
        announced_date=rows["announced_date"].where(rows["announced_date"] != "", rows["source_date"]),
        indictments=found["indictments"].to_numpy(),
        indictments_stated=["yes" if stated is True else "no" for stated in found["stated"]],
        firms=rows["firms_count"],
    )
    columns = ["persons", *CUSTODY.values(), "convicted"]
    table = table.join(pd.DataFrame(counted, columns=columns, index=rows.index))
    shown = ["announced_date", "target", "role_class", "subject", "indictments", "indictments_stated",
             "firms", *columns, "confidence", "publisher", "source_url"]  # fmt: skip
    return Measure(table[shown], (), Names(view, SET).source)


def by_year(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return indictments, persons charged, sanctioned, arrested and sentenced by year and class.

    Unit: indictments or persons. A person charged in one year and sanctioned in another stands in both.

    Returns
    -------
    Measure
        Columns `year`, `target`, `authority_country`, `what` (``indictments``, ``charged``, ``sanctioned``,
        ``arrested``, ``sentenced``), `role_class` (blank of indictments), `number`, `at_least` (yes or no).
    """
    announced = announcements(view, focus)
    cases = announced.join(indictments(view, announced), on="announcement_id")
    cases["short"] = cases["stated"] != True  # noqa: E712  (missing counts as not stated)
    charged = persons(view, focus)
    charged = charged[charged["target"] != OTHER].assign(one=1)
    sanctions = sanctioned(view, focus)
    acts = arrested(view)
    sentences = acts[(acts["kind"] == "sentence") & (acts["about"] != OTHER_DRUGS)]
    parts = [
        _yearly(cases.assign(role_class=""), US, "indictments", "indictments"),
        _yearly(charged, US, "charged", "one"),
        _yearly(sanctions.assign(year=sanctions["day"].dt.year), US, "sanctioned", "persons_count"),
        _yearly(acts[acts["counted"].notna()].assign(target=CHINA), CHINA, "arrested", "counted"),
        _yearly(sentences.assign(target=CHINA), CHINA, "sentenced", "sentenced_count"),
    ]
    return Measure(pd.concat(parts, ignore_index=True), (), Names(view, SET).source)


def not_known(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return the announcements that leave out what the picture needs.

    Returns
    -------
    Measure
        One row a US announcement on supply that does not say the number of indictments or who is in custody,
        or a report of arrests by China without the number of cases: `date`, `authority`, `subject`,
        `missing` and the source. Results: how many.
    """
    rows = announcements(view, focus)
    own = persons(view, focus)
    silent = own.loc[own["custody"] == NOT_STATED, "announcement_id"]
    charges = rows.assign(
        date=rows["announced_date"].where(rows["announced_date"] != "", rows["source_date"]),
        missing=_missing(
            {
                "indictments": rows["indictments_count"].isna(),
                "who is in custody": rows["announcement_id"].isin(silent),
            }
        ),
    )
    acts = arrested(view)
    acts = acts[acts["counted"].notna()]
    acts = acts.assign(date=acts["announced_date"], missing=_missing({"cases": acts["cases_count"].isna()}))
    columns = ["date", "authority", "subject", "missing", "confidence", "publisher", "source_url"]
    table = pd.concat([charges[columns], acts[columns]], ignore_index=True)
    left_out = table["missing"] != ""
    names = Names(view, SET, reason="No announcement was known on this day.")
    results = names.all(announcements=len(table) or None, announcements_incomplete=count(left_out))
    return Measure(table[left_out].sort_values("date", ignore_index=True), results, names.source)


def _counts(rows: pd.DataFrame) -> dict[str, int]:
    """Return how many persons there are, where they are, and how many are convicted."""
    held = {column: int((rows["custody"] == where).sum()) for where, column in CUSTODY.items()}
    return {"persons": len(rows), **held, "convicted": int((rows["outcome"] == "convicted").sum())}


def _person_results(view: View, supply: pd.DataFrame, names: Names) -> tuple[Result, ...]:
    in_china = supply["target"] == CHINA
    china, focus = _counts(supply[in_china]), _counts(supply[~in_china])
    by_class = supply[in_china].groupby("role_class").size()
    values = {
        "china_charged": china["persons"],
        "china_suppliers": by_class.get("supplier", 0),
        "china_equipment": by_class.get("equipment", 0),
        "china_brokers": by_class.get("broker", 0),
        "china_custody": china["in_us_custody"],
        "china_convicted": china["convicted"],
        "china_arrested_parallel": china["arrested_in_china"],
        "china_custody_not_known": china["not_known"],
        "focus_charged": focus["persons"],
        "focus_custody": focus["in_us_custody"],
        "focus_convicted": focus["convicted"],
    }
    some = len(view.timeline("us_announcements")) > 0
    stated = china["persons"] - china["not_known"]
    uncharged = names.because("Nobody had been charged on this day.")
    return (
        *names.all(**(values if some else dict.fromkeys(values))),
        *uncharged.all(
            custody_share=100 * china["in_us_custody"] / china["persons"] if china["persons"] else None,
            custody_share_stated=100 * china["in_us_custody"] / stated if stated else None,
        ),
    )


def _case_results(view: View, names: Names) -> tuple[Result, ...]:
    china = announcements(view)
    some = len(view.timeline("us_announcements")) > 0
    days = Row.at(china, 0), Row.at(china, -1)
    return (
        *names.all(
            china_announcements=len(china) if some else None,
            china_indictments=int(indictments(view, china)["indictments"].sum()) if some else None,
            china_firms_charged=int(china["firms_count"].sum()) if some else None,
        ),
        *names.because("Nobody had been charged on this day.").all(
            china_first_year=days[0].year, china_last_day=days[1].day
        ),
    )


def _yearly(rows: pd.DataFrame, country: str, what: str, column: str) -> pd.DataFrame:
    """Return a column added up by year, target and class; `short` marks what is at least so many."""
    columns = ["year", "target", "authority_country", "what", "role_class", "number", "at_least"]
    if "year" not in rows:
        rows = rows.assign(year=rows["announced"].dt.year)
    if "short" not in rows:
        rows = rows.assign(short=False)
    records = [
        (*keys[:2], country, what, keys[2], int(group[column].sum()), "yes" if group["short"].any() else "no")
        for keys, group in rows.groupby(["year", "target", "role_class"])
    ]
    return pd.DataFrame(records, columns=columns)


def _missing(left_out: dict[str, pd.Series]) -> list[str]:
    """Return in words what each row leaves out; blank where nothing."""
    flags = pd.DataFrame(left_out).astype(bool)
    return [", ".join(flags.columns[row]) for row in flags.to_numpy()]
