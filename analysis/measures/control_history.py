"""What was decided and what came after: every known decision, China's main controls, the chemicals that
followed a control.

Source: the timelines of scheduling decisions and of substitution, each row with its publisher.
"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from analysis.measures.control_decisions import PRINCIPALS, SET, decisions
from analysis.measures.results import Measure, Names
from analysis.measures.rows import Row
from analysis.store.asof import View

# China's controls that pictures mark, by their handles in data/events.yml.
MILESTONES = (
    "china_carfentanil", "china_npp_anpp", "china_fentanyl_class", "china_4ap", "china_nitazene_class",
    "china_piperidones", "china_export_licences",
)  # fmt: skip
SAID = ("china_fentanyl_class", "china_nitazene_class", "china_piperidones", "china_export_licences")
# What a link to a successor rests on, surest first; each is drawn in its own way.
STATED, PARTLY_STATED, INFERRED, UNCONFIRMED = "stated", "partly stated", "inferred", "unconfirmed"


def lanes(focus: Sequence[str] = ()) -> list[str]:
    """Return whose decisions are shown: those of the principals and of the focus countries."""
    return list(dict.fromkeys([*PRINCIPALS, *focus]))


def history(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return every known decision of the principals and the focus countries.

    Returns
    -------
    Measure
        The timeline's rows of the UN, China, the United States and `focus`, with `day` (day of effect, or
        of announcement where effect is not known), ordered by it. Results: adopted controls by authority.
    """
    rows = view.timeline("scheduling")
    rows = rows[rows["jurisdiction"].isin(lanes(focus))]
    rows = rows.assign(day=rows["effective"].fillna(rows["announced"]))
    adopted = rows.loc[rows["step"] == "adopted", "jurisdiction"]
    names = Names(view, SET)
    results = [
        names.one("adopted_{authority}", (adopted == lane).sum(), authority=lane) for lane in lanes(focus)
    ]
    return Measure(
        rows.sort_values(["day", "event_id"], ignore_index=True),
        tuple(results),
        names.source,
    )


def milestones(view: View) -> Measure:
    """Return China's main controls: announced, in effect, days between, and how sure the dates are.

    Returns
    -------
    Measure
        One row for each of `MILESTONES` that was announced by the view's day, in order of effect: `handle`,
        `subject`, `announced_date`, `effective_date`, `effective`, `days_to_effect`, `confidence` and the
        source. A date of a month only gives no days. Results: what the brief says of four of them.
    """
    known = {event.row_id: handle for handle in MILESTONES if (event := view.event(handle))}
    rows = decisions(view)
    table = rows.assign(handle=rows["event_id"].map(known)).dropna(subset=["handle"])
    columns = ["handle", "subject", "announced_date", "effective_date", "effective", "days_to_effect",
               "confidence", "publisher", "source_url"]  # fmt: skip
    names = Names(view, SET, reason="It had not been announced on this day.")
    fentanyls, nitazenes, piperidones, licences = (Row.where(table, handle=handle) for handle in SAID)
    reason = "One of its two days is not known." if fentanyls else ""
    results = (
        *names.all(
            china_fentanyl_class_effective=fentanyls.effective,
            china_nitazene_class_effective=nitazenes.effective,
            china_nitazene_class_confidence=nitazenes.confidence,
            china_piperidones_effective=piperidones.effective,
            china_piperidones_confidence=piperidones.confidence,
            china_export_licences_effective=licences.effective,
        ),
        names.one("china_fentanyl_class_days", fentanyls.days_to_effect, reason=reason),
    )
    return Measure(table.reset_index(drop=True)[columns], results, names.source)


def substitution(view: View) -> Measure:
    """Return which chemical followed which after a control, with what the link rests on.

    Caveat: that one chemical followed another says nothing of why; a link read from the order of controls
    is inferred.

    Returns
    -------
    Measure
        Columns `controlled`, `successor`, `day` and `authority` (of the control, blank where it has no
        row), `link` (``stated``, ``partly stated``, ``inferred``, or ``unconfirmed`` where the link or its
        page is not confirmed), `basis`, `statement`, `confidence` and the source, in order of the control.
        Results: links, and how many rest on what.
    """
    rows = view.timeline("substitution")
    controls = view.timeline("scheduling").set_index("event_id")
    day = controls["effective"].fillna(controls["announced"])
    table = rows.assign(
        day=pd.to_datetime(rows["control_event_id"].map(day.to_dict())),
        authority=rows["control_event_id"].map(controls["jurisdiction"].to_dict()).fillna(""),
        link=rows["basis"].where(rows["confidence"] != UNCONFIRMED, UNCONFIRMED),
    ).sort_values(["day", "controlled"], ignore_index=True, na_position="last")
    columns = ["controlled", "successor", "day", "authority", "link", "basis", "statement",
               "confidence", "publisher", "source_url"]  # fmt: skip
    names = Names(view, SET)
    basis = table["link"]
    results = names.all(
        links=len(table),
        links_stated=(basis == STATED).sum(),
        links_partly_stated=(basis == PARTLY_STATED).sum(),
        links_inferred=(basis == INFERRED).sum(),
        links_unconfirmed=(basis == UNCONFIRMED).sum(),
    )
    return Measure(table[columns], results, names.source_of("links"))
