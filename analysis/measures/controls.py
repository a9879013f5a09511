"""Controls on fentanyls, their precursors and nitazenes: who decided what, when, with what delay.

Source: ``data/timelines/scheduling.csv``, each row with its publisher.
"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from analysis.measures import hs_visibility
from analysis.measures.results import Measure, Naming, Result
from analysis.methods.lags import Lags, lags_between
from analysis.sources.timelines import JURISDICTIONS, names_in
from analysis.store.asof import View

SOURCE = "Timeline of scheduling decisions, each row with its publisher"
PRINCIPALS = ("UN", "China", "United States")

# Milestones that the brief names: the row's id -> the name of its results.
MILESTONES = {
    "CN-2017-01": "china_carfentanil",
    "CN-2019-01": "china_fentanyl_class",
    "CN-2025-01": "china_nitazene_class",
    "CN-2025-02": "china_piperidones",
    "CN-2025-05": "china_export_licences",
}


# Rows of the matrix: label -> names in the timeline of substances. A class row also has the role of its
# members, for authorities that list members one by one.
CHEMICALS: dict[str, tuple[str, ...]] = {
    "NPP": ("NPP",),
    "ANPP (4-ANPP)": ("ANPP",),
    "4-AP": ("4-AP",),
    "1-boc-4-AP": ("1-boc-4-AP",),
    "Norfentanyl": ("norfentanyl",),
    "4-piperidone": ("4-piperidone",),
    "1-boc-4-piperidone": ("1-boc-4-piperidone",),
    "Propionyl chloride": ("propionyl chloride",),
    "Phenethyl bromide": ("phenethyl bromide",),
    "Two carboxylate esters of NPP": (
        "methyl 1-phenethyl-4-oxo-3-piperidinecarboxylate",
        "ethyl 1-phenethyl-4-oxo-3-piperidinecarboxylate",
    ),
    "Fentanyl class": ("fentanyl-related substances (class)",),
    "Nitazene class": ("nitazenes (class)",),
    "Orphine class": ("orphines (class)",),
}
CLASS_MEMBERS = {
    "Fentanyl class": "fentanyl analogue",
    "Nitazene class": "nitazene",
    "Orphine class": "orphine",
}
# The list whose names are not public: shown as a number of chemicals, never as a guess.
UNNAMED_LIST = "CN-2025-05"
NITAZENES = "nitazenes (class)"
NEIGHBOURS = ("Mexico", "Canada")

# Precursors that a vote of the UN commission put under control, for which lags are named one by one.
VOTED = ("NPP", "ANPP", "4-AP", "1-boc-4-AP", "norfentanyl", "4-piperidone", "1-boc-4-piperidone")

_CELL = ["chemical", "authority", "kind", "since", "in_force", "named", "destinations", "confidence",
         "instrument", "publisher", "source_url"]  # fmt: skip


def history(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return every known decision of the principals and the focus countries.

    Returns
    -------
    Measure
        The timeline's rows of the UN, China, the United States and `focus`, with `day` (day of effect, or
        of announcement where effect is not known), ordered by it. Results: adopted controls by authority.
    """
    name = Naming("controls", SOURCE)
    lanes = [*PRINCIPALS, *focus]
    rows = view.timeline("scheduling")
    rows = rows[rows["jurisdiction"].isin(lanes)].copy()
    rows["day"] = rows["effective"].fillna(rows["announced"])
    rows = rows.sort_values(["day", "event_id"], ignore_index=True)
    adopted = rows[rows["step"] == "adopted"]
    results = [
        name(
            f"adopted_{lane.lower().replace(' ', '_')}",
            f"Controls adopted, {lane}",
            int((adopted["jurisdiction"] == lane).sum()),
            "count",
        )
        for lane in lanes
    ]
    results += [
        name(
            "adopted_focus",
            "Controls adopted by the focus countries",
            int(adopted["jurisdiction"].isin(focus).sum()),
            "count",
        )
    ]
    return Measure(rows, tuple(results))


def milestones(view: View) -> Measure:
    """Return China's main controls: announced, in effect, days between, and how sure the dates are.

    Returns
    -------
    Measure
        Columns `event_id`, `subject`, `control`, `announced_date`, `effective_date`, `days_to_effect`,
        `confidence`. Announced dates of a month only give no days.
    """
    rows = view.timeline("scheduling")
    rows = rows[rows["event_id"].isin(list(MILESTONES))].copy()
    exact = (rows["announced_date"].str.len() == 10) & (rows["effective_date"].str.len() == 10)
    rows["days_to_effect"] = (rows["effective"] - rows["announced"]).dt.days.where(exact)
    held = {row.event_id: row for row in rows.itertuples()}
    name = Naming("controls", SOURCE, reason="It had not been announced on this day.")
    results = []
    for event_id, key in MILESTONES.items():
        row = held.get(event_id)
        results += [
            name(
                f"{key}_effective", f"{key}: in effect".replace("_", " "), row and _day(row.effective), "date"
            ),
            name(
                f"{key}_days",
                f"{key}: days to effect".replace("_", " "),
                row and row.days_to_effect,
                "days",
                reason="One of its two days is not known." if row else "",
            ),
            name(f"{key}_confidence", f"{key}: confidence".replace("_", " "), row and row.confidence, "text"),
        ]
    columns = [
        "event_id",
        "subject",
        "control",
        "announced_date",
        "effective_date",
        "days_to_effect",
        "confidence",
        "publisher",
        "source_url",
    ]
    return Measure(rows.sort_values("effective", ignore_index=True)[columns], tuple(results))


def authorities(focus: Sequence[str] = ()) -> list[str]:
    """Return the authorities a matrix shows: the principals, China's neighbours in the deal, the focus."""
    return list(dict.fromkeys([*PRINCIPALS, *NEIGHBOURS, *focus]))


def matrix(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return, for each chemical and authority, the kind of control and since when.

    Question: which chemicals that matter are under control where, and by what kind of control? Source: the
    timeline of scheduling decisions. A chemical that was not known on the view's day has no rows. Caveat:
    "none found" means that the timeline holds no control, not that none exists.

    Returns
    -------
    Measure
        One row a chemical and authority: `kind` (``scheduled``, ``precursor_listed``, ``export_licence``,
        ``watch_list``, ``members`` where only members of a class are listed one by one, ``proposed``,
        ``none`` where nothing was found, ``not known`` where the names are not public), `since` (first day
        of that kind of control), `in_force` on the view's day, `named` (members listed, for classes),
        `destinations` (of a licence), `confidence` and the source. Results: rows of the matrix and how
        many chemicals stand on the list without public names.
    """
    rows = view.timeline("scheduling")
    known = tracked(view)
    records = []
    for chemical, names in CHEMICALS.items():
        members = tuple(known.loc[known["role"] == CLASS_MEMBERS.get(chemical), "name"])
        if set(names) & set(known["name"]) or members:
            records += [
                {"chemical": chemical, "authority": authority}
                | _cell(rows[rows["jurisdiction"] == authority], names, members, view)
                for authority in authorities(focus)
            ]
    listed = rows[rows["event_id"] == UNNAMED_LIST]
    for row in listed.itertuples():
        records += [
            {"chemical": f"{row.chemicals_count} listed, names not public", "authority": authority}
            | (_held(row, view) if authority == row.jurisdiction else _blank("not known"))
            for authority in authorities(focus)
        ]
    table = pd.DataFrame(records, columns=_CELL)
    number = None if listed.empty else int(listed["chemicals_count"].iloc[0] or 0) or None
    name = Naming("controls", SOURCE, reason="The list had not been announced on this day.")
    return Measure(
        table,
        (
            name("matrix_chemicals", "Chemicals and classes compared", table["chemical"].nunique(), "count"),
            name("licensed_unnamed", "Chemicals under export licence without public names", number, "count"),
        ),
    )


def coverage(view: View, focus: Sequence[str] = ()) -> Measure:
    """Count the tracked precursors that each authority controls by name, and those nobody does.

    Question: is control keeping up with chemistry? Unit: chemicals. Source: the timelines of scheduling
    decisions and of substances. Caveat: a chemical that an authority reaches only through a general clause
    (analogues, salts, a list whose names are not public) is not counted.

    Returns
    -------
    Measure
        One row an authority: `scheduled`, `precursor_listed`, `export_licence`, `controlled` (their sum),
        `not_by_name`, `not_confirmed` (of those controlled), `share_percent`. Results: the same for
        every authority the timeline knows, what nobody controls, what is under licence to whom, and
        nitazenes listed one by one.
    """
    known = tracked(view)
    precursors = list(known.loc[known["role"].str.contains("precursor"), "name"])
    nitazenes = list(known.loc[known["role"] == "nitazene", "name"])
    rows = view.timeline("scheduling")
    kinds = ("scheduled", "precursor_listed", "export_licence")
    held = {lane: _by_name(rows[rows["jurisdiction"] == lane], view) for lane in JURISDICTIONS}
    controlled = {lane: [name for name in precursors if name in cells] for lane, cells in held.items()}
    table = pd.DataFrame(
        [
            {
                "authority": lane,
                **{
                    kind: sum(held[lane][name]["kind"] == kind for name in controlled[lane]) for kind in kinds
                },
                "controlled": len(controlled[lane]),
                "not_by_name": len(precursors) - len(controlled[lane]),
                "not_confirmed": sum(
                    held[lane][name]["confidence"] == "unconfirmed" for name in controlled[lane]
                ),
            }
            for lane in JURISDICTIONS
        ]
    )
    table["share_percent"] = 100 * table["controlled"] / len(precursors) if precursors else None
    name = Naming("controls", SOURCE, reason="No precursor was tracked on this day.")
    nowhere = sorted(set(precursors) - {item for names in controlled.values() for item in names})
    ahead = sorted(set(controlled["United States"]) - set(controlled["China"]))
    by_class = [lane for lane in JURISDICTIONS if NITAZENES in held[lane]]
    licences = [cell for cell in held["China"].values() if cell["kind"] == "export_licence"]
    licensed = Naming("controls", SOURCE, reason="No named chemical needed such a licence on this day.")
    to_america = sum("US" in cell["destinations"] for cell in licences)
    results = [name("precursors_tracked", "Precursors tracked by name", len(precursors) or None, "count")]
    results += [
        name(
            f"precursors_{_slug(lane)}",
            f"Tracked precursors controlled by name, {lane}",
            len(controlled[lane]) if precursors else None,
            "count",
        )
        for lane in JURISDICTIONS
    ]
    results += [
        name("precursors_nowhere", "Tracked precursors nobody controls by name", len(nowhere), "count"),
        name("precursors_us_not_china", "Precursors the US controls by name, China not", len(ahead), "count"),
        name("precursors_us_not_china_names", "Their names", ", ".join(ahead) or "none", "text"),
        licensed(
            "licence_north_america",
            "Named chemicals under China's export licence to North America",
            to_america if licences else None,
            "count",
        ),
        licensed(
            "licence_elsewhere",
            "Named chemicals under China's export licence to other destinations only",
            len(licences) - to_america if licences else None,
            "count",
        ),
        name(
            "nitazene_class",
            "Authorities that control nitazenes as a class",
            ", ".join(by_class) or None,
            "text",
            reason="No authority controlled nitazenes as a class on this day.",
        ),
        name("nitazenes_tracked", "Nitazenes tracked by name", len(nitazenes), "count"),
        *(
            name(
                f"nitazenes_{_slug(lane)}",
                f"Nitazenes listed one by one, {lane}",
                sum(item in held[lane] for item in nitazenes),
                "count",
            )
            for lane in ("UN", "United States")
        ),
    ]
    shown = table[table["authority"].isin([*authorities(focus), "European Union"])]
    return Measure(shown.reset_index(drop=True), tuple(results))


def vote_lags(view: View) -> Measure:
    """Return the days from a UN vote on a precursor to its force and to control in China.

    Question: how fast does control follow a UN decision? Unit: days. Source: the timeline of scheduling
    decisions; a day of effect that is not known is replaced by that of announcement. Cases that China has
    not controlled on the view's day are open, and the median counts them as such (Kaplan and Meier).

    Returns
    -------
    Measure
        One row a precursor with a vote known to the day: `substance`, `un_vote`, `un_force`, `china`,
        `united_states`, `vote_to_force`, `vote_to_china`, `force_to_china`, `us_to_china` (days, negative
        where China was first), `open`, `days_open`. Results: each of `VOTED`, the shortest, the longest,
        the median with its interval, open cases, and how many the United States had controlled before.
    """
    rows = view.timeline("scheduling")
    today = pd.Timestamp(view.as_of)
    votes = _votes(rows)
    first = {lane: _first_days(rows, lane) for lane in ("UN", "China", "United States")}
    table = pd.DataFrame({"substance": list(votes), "un_vote": pd.to_datetime(list(votes.values()))})
    force = {key: rows.loc[index, "effective"] for key, index in _vote_rows(rows).items()}
    table["un_force"] = pd.to_datetime(table["substance"].map(force))
    for column, lane in (("china", "China"), ("united_states", "United States")):
        table[column] = pd.to_datetime(table["substance"].map(first[lane]))
    table["china"] = table["china"].where(table["china"] <= today)
    for column, start, end in (
        ("vote_to_force", "un_vote", "un_force"),
        ("vote_to_china", "un_vote", "china"),
        ("force_to_china", "un_force", "china"),
        ("us_to_china", "united_states", "china"),
    ):
        table[column] = (table[end] - table[start]).dt.days
    table["open"] = table["china"].isna()
    table["days_open"] = (today - table["un_vote"]).dt.days.where(table["open"])
    none = Naming("controls", SOURCE, reason="No vote on a fentanyl precursor was known on this day.")
    held = None if table.empty else lags_between(table["un_vote"], table["china"], as_of=today)
    closed = table["vote_to_china"].dropna()
    before = None if table.empty else int((table["united_states"] < table["un_vote"]).sum())
    results = [_vote_result(table, substance) for substance in VOTED]
    results += [
        none("voted", "Precursors with a UN vote", len(table) or None, "count"),
        none(
            "vote_to_china_min", "Shortest time from UN vote to control in China", _edge(closed.min()), "days"
        ),
        none(
            "vote_to_china_max", "Longest time from UN vote to control in China", _edge(closed.max()), "days"
        ),
        none(
            "vote_to_china_median",
            "Median time from UN vote to control in China",
            None if held is None else held.median_days,
            "days",
            interval=_interval(held),
            reason="" if held is None else "Half of the cases had not ended on this day.",
        ),
        none(
            "vote_to_china_open",
            "Precursors with a UN vote that China had not controlled",
            None if table.empty else int(table["open"].sum()),
            "count",
        ),
        none("us_before_vote", "Of these, controlled by the United States before the vote", before, "count"),
        none(
            "us_to_china_median",
            "Median time from US control to control in China",
            _edge(table["us_to_china"].median()),
            "days",
        ),
    ]
    return Measure(table, tuple(results))


def lag_curves(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return the share of precursors not yet controlled, by days since the UN vote, one curve an authority.

    Unit: days and shares. Source: the timeline of scheduling decisions. A case without a control by the
    view's day is censored there; for some authorities that may only mean that no decision was found. An
    authority that acted before most of the votes, or of which no such control was found, has no curve.

    Returns
    -------
    Measure
        Columns `authority`, `days`, `still_open` (Kaplan-Meier share), `at_risk`, `cases`, `controlled`,
        `censored_days` (text, separated by semicolons), `confidence` (``unconfirmed`` where a day rests on
        an unconfirmed row). Results: the time from first official mention of a precursor to control in
        China, with its open cases.
    """
    rows = view.timeline("scheduling")
    votes = pd.Series(_votes(rows), dtype="datetime64[ns]")
    lanes = list(dict.fromkeys(["China", *NEIGHBOURS, *focus, "European Union"]))
    parts = [part for lane in lanes if (part := _curve(rows, lane, votes, view)) is not None]
    columns = ["authority", "days", "still_open", "at_risk", "cases", "controlled", "censored_days",
               "confidence"]  # fmt: skip
    table = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=columns)
    return Measure(table[columns], _report_results(rows, view))


def effect_lag(view: View) -> Measure:
    """Return the days from announcement to effect of adopted controls, by authority.

    Unit: days. Source: the timeline of scheduling decisions; controls whose two dates are not both known to
    the day are left out and counted.

    Returns
    -------
    Measure
        One row an authority: `authority`, `controls`, `median_days`, `longest_days`, `left_out`.
    """
    rows = view.timeline("scheduling")
    adopted = rows[(rows["step"] == "adopted") & (rows["control"] != "none")]
    exact = (adopted["announced_date"].str.len() == 10) & (adopted["effective_date"].str.len() == 10)
    days = (adopted["effective"] - adopted["announced"]).dt.days.where(exact)
    grouped = days.groupby(adopted["jurisdiction"])
    table = pd.DataFrame(
        {
            "controls": grouped.count(),
            "median_days": grouped.median(),
            "longest_days": grouped.max(),
            "left_out": grouped.size() - grouped.count(),
        }
    )
    table = table.reindex([lane for lane in JURISDICTIONS if lane in table.index])
    table = table.rename_axis("authority").reset_index()
    by_lane = table.set_index("authority")
    name = Naming("controls", SOURCE, reason="No control with both dates was known on this day.")
    results = []
    for lane in ("China", "United States"):
        row = by_lane.loc[lane] if lane in by_lane.index else None
        results += [
            name(
                f"effect_days_{_slug(lane)}",
                f"Median days from announcement to effect, {lane}",
                None if row is None else row["median_days"],
                "days",
            ),
            name(
                f"effect_controls_{_slug(lane)}",
                f"Controls with both dates known to the day, {lane}",
                0 if row is None else row["controls"],
                "count",
            ),
        ]
    return Measure(table, tuple(results))


def substitution(view: View) -> Measure:
    """Return which chemical followed which after a control, with what the link rests on.

    Source: the timeline of substitution, each row with its publisher. Caveat: that one chemical followed
    another says nothing of why; a link read from the order of controls is inferred.

    Returns
    -------
    Measure
        Columns `controlled`, `successor`, `year` (of the control, blank where it has no row), `authority`,
        `link` (``stated``, ``inferred``), `sure` (False where the link or its page is not confirmed),
        `basis`, `statement` and the source, in order of the control. Results: links by kind.
    """
    rows = view.timeline("substitution")
    controls = view.timeline("scheduling").set_index("event_id")
    day = controls["effective"].fillna(controls["announced"])
    table = pd.DataFrame(
        {
            "controlled": rows["controlled"],
            "successor": rows["successor"],
            "day": pd.to_datetime(rows["control_event_id"].map(day)),
            "authority": rows["control_event_id"].map(controls["jurisdiction"]).fillna(""),
            "link": rows["basis"].isin(("stated", "partly stated")).map({True: "stated", False: "inferred"}),
            "sure": (rows["basis"] != "unconfirmed") & (rows["confidence"] != "unconfirmed"),
            "basis": rows["basis"],
            "statement": rows["statement"],
            "confidence": rows["confidence"],
            "publisher": rows["publisher"],
            "source_url": rows["source_url"],
        }
    )
    table = table.sort_values(["day", "controlled"], ignore_index=True, na_position="last")
    sure = table["sure"]
    name = Naming("controls", "Timeline of substitution, each row with its publisher")
    return Measure(
        table,
        (
            name("links", "Links from a controlled chemical to a successor", len(table), "count"),
            name(
                "links_stated",
                "Links a source states",
                int((sure & (table["link"] == "stated")).sum()),
                "count",
            ),
            name(
                "links_inferred",
                "Links read from the order of controls",
                int((sure & (table["link"] == "inferred")).sum()),
                "count",
            ),
            name("links_unconfirmed", "Links not confirmed", int((~sure).sum()), "count"),
        ),
    )


def customs_lines(view: View) -> Measure:
    """Return what customs lines show of each tracked precursor.

    Unit: chemicals. Source: the timelines of customs codes and of substances. Caveat: the lines are those of
    the nomenclature of 2022; before it was in force nothing is counted.

    Returns
    -------
    Measure
        The tracked precursors' rows of `hs_visibility.visibility`. Results: precursors with a line of their
        own, in the main basket, and tracked.
    """
    in_force = hs_visibility.in_force(view)
    known = tracked(view)
    precursors = known.loc[known["role"].str.contains("precursor"), "name"]
    table = hs_visibility.visibility(view).table
    table = table[table["substance"].isin(precursors)].reset_index(drop=True)
    name = Naming("controls", hs_visibility.SOURCE, reason=hs_visibility.NOT_IN_FORCE)
    own = (table["shown"] == hs_visibility.OWN).sum()
    basket = (table["hs6_2022"] == hs_visibility.MAIN_BASKET).sum()
    return Measure(
        table,
        (
            name("customs_precursors", "Tracked precursors", len(table) or None, "count"),
            name(
                "customs_own_line",
                "Precursors with a customs line of their own",
                own if in_force else None,
                "count",
            ),
            name(
                "customs_basket",
                "Precursors that share the basket 2933.39",
                basket if in_force else None,
                "count",
            ),
        ),
    )


def tracked(view: View) -> pd.DataFrame:
    """Return the substances that were tracked on the view's day.

    A substance counts from its first report known by then, or from a decision that names it. One without
    either counts from the day the tables were last gone through.
    """
    substances = view.timeline("substances")
    named = {item for text in view.timeline("scheduling")["substances"] for item in names_in(text)}
    known = substances["first_reported"].notna() | substances["name"].isin(named)
    if view.as_of >= view.reviewed("substances"):
        known |= True
    return substances[known & ~substances["role"].str.endswith("class")].reset_index(drop=True)


def _cell(rows: pd.DataFrame, names: Sequence[str], members: Sequence[str], view: View) -> dict:
    """Return what one authority does about one chemical: control, members, watch list, proposal, nothing."""
    rows = rows.assign(listed=rows["substances"].map(names_in))
    of_chemical = rows[rows["listed"].map(lambda listed: bool(set(listed) & set(names))).astype(bool)]
    adopted = of_chemical[_adopted(of_chemical)]
    if len(adopted):
        return _held(_newest(adopted), view, _first_of_kind(adopted))
    of_members = rows[
        _adopted(rows) & rows["listed"].map(lambda listed: bool(set(listed) & set(members))).astype(bool)
    ]
    if len(of_members):
        sure = of_members[of_members["confidence"] != "unconfirmed"]
        first = _dated(sure if len(sure) else of_members).iloc[0]
        named = {item for listed in of_members["listed"] for item in listed} & set(members)
        return _held(first, view) | {"kind": "members", "named": len(named), "destinations": ""}
    for step, kind in (("listed_for_watching", "watch_list"), ("proposed", "proposed")):
        seen = of_chemical[of_chemical["step"] == step]
        if len(seen):
            return _held(_newest(seen), view) | {"kind": kind}
    return _blank("none")


def _by_name(rows: pd.DataFrame, view: View) -> dict[str, dict]:
    """Return the control in force on the view's day of each substance that adopted rows name."""
    rows = rows[_adopted(rows) & (_days(rows) <= pd.Timestamp(view.as_of))]
    names = dict.fromkeys(item for text in rows["substances"] for item in names_in(text))
    return {item: _cell(rows, (item,), (), view) for item in names}


def _adopted(rows: pd.DataFrame) -> pd.Series:
    return rows["step"].isin(("adopted", "extended")) & ~rows["control"].isin(("none", "watch_list"))


def _days(rows: pd.DataFrame) -> pd.Series:
    """Return the day of effect, or of announcement where the effect is not known."""
    return rows["effective"].fillna(rows["announced"]).fillna(rows["source"])


def _dated(rows: pd.DataFrame) -> pd.DataFrame:
    return rows.assign(since=_days(rows)).sort_values(["since", "event_id"])


def _newest(rows: pd.DataFrame) -> pd.Series:
    """Return the latest decision; a confirmed or reported one is preferred to one that is not confirmed."""
    sure = rows[rows["confidence"] != "unconfirmed"]
    return _dated(sure if len(sure) else rows).iloc[-1]


def _first_of_kind(rows: pd.DataFrame) -> pd.Timestamp:
    newest = _newest(rows)
    same = rows[rows["control"] == newest["control"]]
    sure = same[same["confidence"] != "unconfirmed"]
    return _dated(sure if len(sure) else same)["since"].iloc[0]


def _held(row, view: View, since: pd.Timestamp | None = None) -> dict:
    day = (
        since
        if since is not None
        else next(filter(pd.notna, (row.effective, row.announced, row.source)), pd.NaT)
    )
    return {
        "kind": row.control,
        "since": day,
        "in_force": bool(day <= pd.Timestamp(view.as_of)),
        "named": None,
        "destinations": " ".join(names_in(row.destinations)) if row.control == "export_licence" else "",
        "confidence": row.confidence,
        "instrument": row.instrument,
        "publisher": row.publisher,
        "source_url": row.source_url,
    }


def _blank(kind: str) -> dict:
    return {"kind": kind, "since": pd.NaT, "in_force": False, "named": None, "destinations": "",
            "confidence": "", "instrument": "", "publisher": "", "source_url": ""}  # fmt: skip


def _vote_rows(rows: pd.DataFrame) -> dict[str, object]:
    """Return, by precursor, the row of the first UN vote that put it into a table of precursors."""
    votes = rows[
        (rows["jurisdiction"] == "UN")
        & (rows["step"] == "adopted")
        & (rows["control"] == "precursor_listed")
        & (rows["announced_date"].str.len() == 10)
    ].sort_values(["announced", "event_id"])
    found: dict[str, object] = {}
    for row in votes.itertuples():
        for item in names_in(row.substances):
            found.setdefault(item, row.Index)
    return found


def _votes(rows: pd.DataFrame) -> dict[str, pd.Timestamp]:
    return {item: rows.loc[index, "announced"] for item, index in _vote_rows(rows).items()}


def _first_days(rows: pd.DataFrame, lane: str) -> dict[str, pd.Timestamp]:
    """Return, by substance, the first day of an adopted control of one authority that names it."""
    adopted = _dated(rows[(rows["jurisdiction"] == lane) & _adopted(rows)])
    found: dict[str, pd.Timestamp] = {}
    for row in adopted.itertuples():
        for item in names_in(row.substances):
            found.setdefault(item, row.since)
    return found


def _curve(rows: pd.DataFrame, lane: str, votes: pd.Series, view: View) -> pd.DataFrame | None:
    ends = pd.to_datetime(votes.index.to_series().map(_first_days(rows, lane)))
    today = pd.Timestamp(view.as_of)
    none_found = ends.isna().all() and lane != "China"
    if votes.empty or none_found or (ends <= votes).mean() >= 0.5:
        return None
    held = lags_between(votes, ends, as_of=today)
    curve = held.curve[["days", "still_open", "at_risk"]].astype(float)
    earlier = curve.loc[curve["days"] <= 0, "still_open"]
    start = pd.DataFrame({"days": [0.0], "still_open": [min(earlier, default=1.0)], "at_risk": [len(votes)]})
    censored = held.table.loc[held.table["open"], "days"].sort_values()
    controls = rows[(rows["jurisdiction"] == lane) & _adopted(rows)]
    weak = controls[controls["confidence"] == "unconfirmed"]["substances"].map(names_in)
    unsure = {item for listed in weak for item in listed} & set(ends.dropna().index)
    return pd.concat([start, curve[curve["days"] > 0]]).assign(
        authority=lane,
        cases=len(votes),
        controlled=held.closed,
        censored_days="; ".join(f"{days:.0f}" for days in censored),
        confidence="unconfirmed" if unsure else "reported",
    )


def _report_results(rows: pd.DataFrame, view: View) -> tuple:
    """Return the time from the first official mention of a precursor to control in China."""
    known = tracked(view)
    known = known[known["role"].str.contains("precursor") & known["first_reported"].notna()]
    name = Naming("controls", SOURCE, reason="No precursor with a first mention was known on this day.")
    start = known.set_index("name")["first_reported"]
    ends = pd.to_datetime(start.index.to_series().map(_first_days(rows, "China")))
    held = None if start.empty else lags_between(start, ends, as_of=view.as_of)
    return (
        name("mentioned", "Precursors with a first official mention", len(start) or None, "count"),
        name(
            "mention_to_china_median",
            "Median time from first official mention to control in China by name",
            None if held is None else held.median_days,
            "days",
            interval=_interval(held),
            reason="" if held is None else "Half of the cases had not ended on this day.",
        ),
        name(
            "mention_to_china_open",
            "Precursors mentioned that China had not controlled by name",
            None if held is None else int(held.table["open"].sum()),
            "count",
        ),
    )


def _vote_result(table: pd.DataFrame, substance: str) -> Result:
    row = table[table["substance"] == substance]
    reason = "No UN vote on it was known on this day."
    if len(row):
        reason = "China had not controlled it by this day."
    return Naming("controls", SOURCE, reason=reason)(
        f"vote_to_china_{_slug(substance)}",
        f"From UN vote to control in China, {substance}",
        None if row.empty else _edge(row["vote_to_china"].iloc[0]),
        "days",
    )


def _edge(value: object) -> float | None:
    return None if pd.isna(value) else float(value)


def _interval(held: Lags | None) -> tuple[float, float] | None:
    """Return the interval of a median where both of its ends are reached."""
    ends = (held.median_lower, held.median_upper) if held is not None else (None, None)
    return None if any(pd.isna(end) for end in ends) else (float(ends[0]), float(ends[1]))


def _slug(text: str) -> str:
    return text.lower().replace(" ", "_").replace("-", "_")


def _day(value: pd.Timestamp) -> pd.Timestamp | None:
    return None if pd.isna(value) else value
