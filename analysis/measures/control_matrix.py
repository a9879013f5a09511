"""Who controls what: chemicals by authority, and how many tracked precursors each of them reaches by name.

Source: the timelines of scheduling decisions and of substances, each row with its publisher.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd

from analysis.measures.control_decisions import PRINCIPALS, SET, authorities, by_name, decisions, tracked
from analysis.measures.results import Measure, Names, Result
from analysis.measures.rows import Row
from analysis.sources.jurisdictions import JURISDICTIONS
from analysis.sources.timelines import names_in
from analysis.store.asof import View

# Classes of opioids -> the role of their members, for authorities that list members one by one.
CLASSES = {
    "fentanyl-related substances (class)": "fentanyl analogue",
    "nitazenes (class)": "nitazene",
    "orphines (class)": "orphine",
}
NITAZENES = "nitazenes (class)"
KIND_WORDS = {
    "scheduled": "scheduled", "precursor_listed": "listed as precursor", "export_licence": "export licence",
}  # fmt: skip
KINDS = list(KIND_WORDS)
_BLANK = {"since": pd.NaT, "in_force": False, "named": None, "destinations": "", "confidence": "",
          "instrument": "", "publisher": "", "source_url": ""}  # fmt: skip


def matrix(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return, by tracked precursor or class and by authority, how deep control goes and since when.

    Every tracked precursor has its row; those of the most authorities stand first, last the classes of which
    a decision was known. Caveat: "none found" means that the timeline holds no control, not that none exists;
    a licence list without public names may hold some of those without one.

    Returns
    -------
    Measure
        One row a chemical and authority: `kind` (``scheduled``, ``precursor_listed``, ``export_licence``,
        ``watch_list``, ``members`` where only members of a class are listed one by one, ``proposed``,
        ``none`` where nothing was found), `depth` (``listed``, ``licence``, ``class``, or the kind where
        nothing is controlled as a whole), `since` (first day of that kind of control), `in_force` on the
        view's day, `named` (members listed, for classes), `destinations` (of a licence), `confidence` and the
        source.
    """
    rows, known, today = decisions(view), tracked(view), pd.Timestamp(view.as_of)
    lanes = authorities(focus)
    own = {lane: rows[rows["jurisdiction"] == lane] for lane in lanes}
    order: list[tuple[int, pd.Timestamp, str]] = []
    cells: dict[str, list[dict[str, Any]]] = {}
    for name in tracked(view, "precursor")["name"]:
        cells[name] = [_control(own[lane], [name], [], today) for lane in lanes]
        found = [cell["since"] for cell in cells[name] if cell["kind"] in KINDS]
        order.append((-len(found), min(found, default=pd.Timestamp.max), name))
    names = [name for _, _, name in sorted(order)]
    for name, role in CLASSES.items():
        members = list(known.loc[known["role"] == role, "name"])
        found = [_control(own[lane], [name], members, today) for lane in lanes]
        if any(cell["kind"] != "none" for cell in found):
            cells[name] = found
            names.append(name)
    records = [
        {"chemical": name, "authority": lane, "depth": _depth(name, cell["kind"])} | cell
        for name in names
        for lane, cell in zip(lanes, cells[name], strict=True)
    ]
    table = pd.DataFrame(records, columns=["chemical", "authority", "kind", "depth", *_BLANK])
    return Measure(table, source=Names(view, SET).source)


def coverage(view: View, focus: Sequence[str] = ()) -> Measure:
    """Count the tracked precursors that each authority controls by name, and those nobody does.

    Unit: chemicals. Caveat: a chemical that an authority reaches only through a general clause (analogues,
    salts, a list whose names are not public) is not counted.

    Returns
    -------
    Measure
        One row an authority, the European Union among them: `scheduled`, `precursor_listed`,
        `export_licence`, `controlled` (their sum), `not_by_name`, `not_confirmed` (of those controlled).
        Results: precursors that the principals control, that nobody does, that are under licence to whom;
        nitazenes as a class and one by one.
    """
    controls = _in_force(view)
    precursors = set(tracked(view, "precursor")["name"])
    named = controls[controls["name"].isin(precursors)]
    kinds = pd.crosstab(named["jurisdiction"], named["control"])
    table = kinds.reindex(index=list(JURISDICTIONS), columns=KINDS, fill_value=0).astype(int)
    table["controlled"] = table.sum(axis=1)
    table["not_by_name"] = len(precursors) - table["controlled"]
    unsure = named.loc[~named["sure"], "jurisdiction"].value_counts()
    table["not_confirmed"] = unsure.reindex(table.index, fill_value=0)
    names = Names(view, SET)
    results = _precursor_results(names, named, precursors, focus)
    results += _licence_results(names, controls) + _nitazene_results(names, controls, view)
    table = table.rename_axis("authority").reset_index().rename_axis(columns=None)
    shown = table[table["authority"].isin([*authorities(focus), "European Union"])]
    return Measure(shown.reset_index(drop=True), results, names.source)


def precursors(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return every tracked precursor with the control in force of each authority, also those without any.

    Unit: chemicals. Caveat: a blank says that the timeline holds no control by name, not that none exists.

    Returns
    -------
    Measure
        Columns `substance`, `un_control`, `china_control`, `us_control`, `other_controls` (of all other
        authorities, each named), as kind of control and year; those of the fewest authorities first.
    """
    controls = _in_force(view)
    records = []
    for substance in tracked(view, "precursor")["name"]:
        own = Row.each(controls[controls["name"] == substance].sort_values("jurisdiction"))
        said = {row.jurisdiction: f"{KIND_WORDS[row.control]}, {row.since.year}" for row in own}
        others = [f"{lane}: {words}" for lane, words in said.items() if lane not in PRINCIPALS]
        un, china, us = (said.get(lane, "") for lane in ("UN", "China", "United States"))
        records.append((substance, un, china, us, "; ".join(others), len(said)))
    columns = ["substance", "un_control", "china_control", "us_control", "other_controls", "controls"]
    table = pd.DataFrame(records, columns=columns).sort_values(["controls", "substance"], ignore_index=True)
    return Measure(table.drop(columns="controls"), source=Names(view, SET).source)


def _in_force(view: View) -> pd.DataFrame:
    """Return the control in force of each substance that an authority names, one row each.

    It is the newest; a confirmed or reported one is preferred to one that is not confirmed.
    """
    rows = decisions(view)
    named = by_name(rows[rows["since"] <= pd.Timestamp(view.as_of)])
    ordered = named.sort_values(["sure", "since", "event_id"])
    return ordered.drop_duplicates(["jurisdiction", "name"], keep="last")


def _precursor_results(
    names: Names, named: pd.DataFrame, precursors: set[str], focus: Sequence[str]
) -> tuple[Result, ...]:
    """Return how many tracked precursors each authority controls by name, and what is out of reach."""
    lanes = authorities(focus)
    by_authority = {lane: set(named.loc[named["jurisdiction"] == lane, "name"]) for lane in lanes}
    ahead = sorted(by_authority["United States"] - by_authority["China"])
    alone = sorted(by_authority["China"] - by_authority["United States"])
    nowhere = sorted(precursors - set(named["name"]))
    reached = named["name"].value_counts()
    by_licence = (named["jurisdiction"] == "China") & (named["control"] == "export_licence")
    names = names.because("No precursor was tracked on this day.")
    counted = tuple(
        names.one("precursors_{authority}", len(found) if precursors else None, authority=lane)
        for lane, found in by_authority.items()
    )
    return (
        counted
        + names.all(
            precursors_tracked=len(precursors) or None,
            precursors_nowhere=len(nowhere),
            precursors_one_authority=int((reached == 1).sum()) if precursors else None,
            precursors_china_by_licence=int(by_licence.sum()) if precursors else None,
            precursors_us_not_china=len(ahead),
            precursors_china_not_us=len(alone),
        )
        + names.all(
            precursors_us_not_china_names=ahead,
            precursors_china_not_us_names=alone,
            precursors_nowhere_names=nowhere,
            reason="There was none on this day.",
        )
    )


def _licence_results(names: Names, controls: pd.DataFrame) -> tuple[Result, ...]:
    chosen = (controls["jurisdiction"] == "China") & (controls["control"] == "export_licence")
    destinations = controls.loc[chosen, "destinations"].map(names_in)
    america = sum("US" in codes for codes in destinations)
    counts = (america, len(destinations) - america) if chosen.any() else (None, None)
    return names.because("No named chemical needed such a licence on this day.").all(
        licence_north_america=counts[0], licence_elsewhere=counts[1]
    )


def _nitazene_results(names: Names, controls: pd.DataFrame, view: View) -> tuple[Result, ...]:
    members = tracked(view, "nitazene")["name"]
    of_class = set(controls.loc[controls["name"] == NITAZENES, "jurisdiction"])
    listed = controls.loc[controls["name"].isin(members), "jurisdiction"]
    names = names.because("No authority controlled nitazenes as a class on this day.")
    return (
        *names.all(
            nitazene_class=[lane for lane in JURISDICTIONS if lane in of_class],
            nitazenes_tracked=len(members),
        ),
        *(
            names.one("nitazenes_{authority}", (listed == lane).sum(), authority=lane)
            for lane in ("UN", "United States")
        ),
    )


def _control(
    rows: pd.DataFrame, names: Sequence[str], members: Sequence[str], today: pd.Timestamp
) -> dict[str, Any]:
    """Return what one authority does about one chemical: control, members, watch list, proposal, nothing."""
    of_chemical = rows[_naming(rows, names)]
    adopted = of_chemical[of_chemical["adopted"]]
    if len(adopted):
        newest = _surest(adopted).iloc[-1]
        same_kind = _surest(adopted[adopted["control"] == newest["control"]])
        return _cell(newest, today, since=same_kind["since"].iloc[0])
    of_members = rows[rows["adopted"] & _naming(rows, members)]
    if len(of_members):
        listed = set(of_members["names"].explode()) & set(members)
        cell = _cell(_surest(of_members).iloc[0], today)
        return cell | {"kind": "members", "named": len(listed), "destinations": ""}
    for step, kind in (("listed_for_watching", "watch_list"), ("proposed", "proposed")):
        seen = of_chemical[of_chemical["step"] == step]
        if len(seen):
            return _cell(_surest(seen).iloc[-1], today) | {"kind": kind}
    return _BLANK | {"kind": "none"}


def _depth(name: str, kind: str) -> str:
    """Return how deep a control goes: licence for some destinations, list, whole class; else its kind."""
    if kind == "export_licence":
        return "licence"
    if kind not in KINDS:
        return kind
    return "class" if name in CLASSES else "listed"


def _cell(row: pd.Series, today: pd.Timestamp, since: pd.Timestamp | None = None) -> dict[str, Any]:
    day = row["since"] if since is None else since
    return {
        "kind": row["control"],
        "since": day,
        "in_force": bool(day <= today),
        "named": None,
        "destinations": " ".join(names_in(row["destinations"])),
        **{column: row[column] for column in ("confidence", "instrument", "publisher", "source_url")},
    }


def _naming(rows: pd.DataFrame, names: Iterable[str]) -> pd.Series:
    """Return which decisions name one of `names`."""
    wanted = set(names)
    return rows["names"].map(lambda listed: not wanted.isdisjoint(listed)).astype(bool)


def _surest(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the confirmed and reported decisions; where there are none, all of them."""
    return rows[rows["sure"]] if rows["sure"].any() else rows
