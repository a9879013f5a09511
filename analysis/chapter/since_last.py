"""What changed since the last release, in words: a headline figure, words and rows that are new, and counts.

These words are made here alone. The front page says them, ``comparison.json`` keeps them, and index, feed and
notice show them from there.

The headline figure is chosen by rule: of `HEADLINES`, the one revised most; where none was revised, the one
updated most. A date or a label never outranks a figure. A revision is set against past revisions of the same
figure at the same age, where vintages of its source are kept.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import pandas as pd

from analysis import writing
from analysis.chapter import blocks, changes, released
from analysis.chapter.changes import COUNTED, REVISED, UPDATED, Change, Figures
from analysis.measures.results import Measure, Names, Result
from analysis.measures.usual_revision import Usual, usual
from analysis.store.asof import View

NO_RELEASE = "none"  # in place of the folder of a release to compare with
FIRST = "This is the first release."
FIRST_SAID = "This is the first release, so there is none to compare it with."
SOURCE = "Named results of this release and of the one before it"
MOST_SHOWN, MOST_WORDS = 10, 3
TIMELINES = "timelines"
# Figures that a reader follows from release to release; page one leads with some of them.
HEADLINES = (
    "seizures.aggregate_since_lb",
    "seizures.since_lb",
    "seizures.fytd_lb",
    "outcomes.completed",
    "outcomes.reported",
    "outcomes.final_year_deaths",
    "laboratory.last_total",
    "controls.precursors_china",
    "controls.precursors_nowhere",
    "commitments.met",
    "enforcement.china_charged",
    "levers.fentanyl_ieepa_now",
)
# Words that say how something stands: verdicts of methods, and each promise's status.
_VERDICT, _STATUS = "_verdict", "commitments.status_"
_LATER = ("scorecard.", "evidence.")  # sets of chapters that run beside the front page
_OWN = f"{changes.OWN_NAMESPACE}changes_"
_LEAD = {
    REVISED: "The headline figure revised most since release {previous}: {lead}, {lead_period}. It was "
    "{lead_before} and is now {lead_now}, {lead_by}",
    UPDATED: "No headline figure was revised since release {previous}. The one that moved most: {lead}. "
    "It was {lead_before} ({lead_period_before}) and is now {lead_now} ({lead_period}), {lead_by}.",
}
_USUAL = {
    "none": "; no past revision of it at that age is held.",
    "beyond": ". That is more than {usual_held:none|the one past revision|any of the {} past revisions} "
    "of it at that age ({usual_largest}).",
    "within": ". That is no more than {usual_held:none|the one past revision|the largest of the {} past "
    "revisions} of it at that age ({usual_largest}).",
}
_SAID = {
    "nothing": "Nothing changed since release {previous}: all {shared} figures are as they were.",
    "still": "No headline figure moved since release {previous}.",
    "words": "{words_count:None|One verdict or status is another|{} verdicts and statuses are others}: "
    "{words}.",
    "rows": "New in the timelines: {rows}.",
    "counts": "Of {shared} figures, {revised:none was|one was|{} were} revised for the same period, "
    "{updated:none|one|{}} updated to another period or day{gained:|, one gained a value|, {} gained a value}"
    "{lost:|, one lost its value|, {} lost their value}; {appeared:none was|one was|{} were} added and "
    "{disappeared:none|one|{}} removed.",
    "settings": "The two releases were made with different settings ({settings}), and figures can differ for "
    "that reason alone.",
}


@dataclass(frozen=True)
class Previous:
    """The release that this one is compared with; without one its number is blank, and `reason` says why.

    `rows` holds the ids of its timelines' rows, by timeline.
    """

    number: str = ""
    figures: Figures = field(default_factory=Figures)
    reason: str = FIRST
    rows: Mapping[str, frozenset[str]] = field(default_factory=dict)


def summary(view: View, results: Mapping[str, Result], previous: str = "") -> Measure:
    """Return what the front page says of the changes since the last release.

    Parameters
    ----------
    view : View
    results : mapping of str to Result
        All results of the brief, by key.
    previous : str
        What they are compared with, as `last_release` takes it.

    Returns
    -------
    Measure
        The `MOST_SHOWN` most severe revisions: the fields of `Change.as_dict`, and `chapter`, `old_text`,
        `new_text`. Results ``brief.changes_*``: those of `values`. Without a release to compare with, all are
        not available, with the reason.
    """
    last = last_release(view, previous)
    old, new = _known_by_now(last.figures, results), Figures.of(results)
    moved = changes.revised(old, new) if last.number else []
    name = Names(view, "brief", reason=last.reason or "Nothing of this kind changed.")
    if not last.number:
        held: dict[str, object] = dict.fromkeys(_NAMES)
    else:
        lead = headline(moved)
        past = usual(view, lead.old) if lead and lead.kind == REVISED and lead.old else None
        held = values(last.number, old, new, moved, _new_rows(view, last.rows), past)
    named = (name.one(f"changes_{key}", held[key]) for key in _NAMES)
    return Measure(_shown(moved), tuple(named), source=SOURCE)


def sentences(changed: Measure) -> list[str]:
    """Return the templates that say `changed`, a measure made by `summary`; none of them types a number."""
    held = {result.key.removeprefix(_OWN): result for result in changed.results}
    if held["previous"].value is None:
        return [FIRST_SAID if held["previous"].reason == FIRST else f"{{{_OWN}previous:reason}}"]
    return [_whole(template) for template in _templates(held)]


def templates() -> list[str]:
    """Return all sentences that `sentences` may say, with whole keys."""
    whole = [FIRST_SAID, *_SAID.values(), _LEAD[UPDATED], *(_LEAD[REVISED] + end for end in _USUAL.values())]
    return [template if template == FIRST_SAID else _whole(template) for template in whole]


def said(number: str, old: Figures, new: Figures, added: Mapping[str, int]) -> list[str]:
    """Return what changed between two releases, in the sentences of the newer one's front page.

    Parameters
    ----------
    number : str
        Of the older release. Where the front page of the newer one compared itself with another, the
        sentences are made anew; of past revisions they then say nothing, for no vintages are read.
    old, new : Figures
    added : mapping of str to int
        Rows in the newer one alone, by timeline.
    """
    own = {key.removeprefix(_OWN): item for key, item in new.results.items() if key.startswith(_OWN)}
    if set(_NAMES) - set(own) or own["previous"].value != number:
        rows = [f"{_title(name)} ({count:,})" for name, count in added.items() if count]
        made = values(number, old, new, changes.revised(old, new), rows, None)
        own = {key: _result(key, made[key]) for key in _NAMES}
    keyed = {f"{_OWN}{key}": item for key, item in own.items()}
    return [blocks.sentence(_whole(item), keyed, role="text").text for item in _templates(own)]


def headline(moved: Iterable[Change]) -> Change | None:
    """Return the change that leads: the headline figure revised most, else the one updated most."""
    amounts = [
        change
        for change in moved
        if change.either.key in HEADLINES and change.either.is_amount and change.severity
    ]
    first = (change for kind in (REVISED, UPDATED) for change in amounts if change.kind == kind)
    return next(first, None)


def values(
    number: str,
    old: Figures,
    new: Figures,
    moved: list[Change],
    rows: list[str],
    past: Usual | None,
) -> dict[str, object]:
    """Return what the sentences are made of, by name; None where there is nothing of the kind.

    ``previous``, ``shared``, ``unchanged`` and the names of `COUNTED`; ``lead`` (label of the headline
    figure) with its ``_kind``, ``_before``, ``_now``, ``_period``, ``_period_before`` and ``_by``;
    ``usual_held`` and ``usual_largest`` (percent), its past revisions at that age, and ``beyond``; ``words``
    and ``words_count``; ``rows``; ``settings``, those that differ.
    """
    lead, words = headline(moved), _words(moved)
    made: dict[str, object] = dict.fromkeys(_NAMES)
    made |= {"previous": number, **changes.counts(old, new, moved)}
    made |= {
        "words": words[:MOST_WORDS] or None,
        "words_count": len(words) or None,
        "rows": rows or None,
        "settings": changes.settings_changed(old, new) or None,
    }
    if lead and lead.old and lead.new:
        before, now = float(str(lead.old.value)), float(str(lead.new.value))
        percent = 100 * (now / before - 1) if before and lead.new.unit != "percent" else None
        by = writing.amount(now - before, lead.new.unit, decimals=lead.new.decimals, signed=True)
        made |= {
            "lead": lead.new.label,
            "lead_kind": lead.kind,
            "lead_before": changes.text(lead.old),
            "lead_now": changes.text(lead.new),
            "lead_period": writing.period(lead.new.period),
            "lead_period_before": writing.period(lead.old.period),
            "lead_by": by if percent is None else f"{by} ({writing.change(percent)})",
        }
        if past and past.largest is not None and percent is not None:
            made |= {"usual_held": past.held, "usual_largest": past.largest}
            made["beyond"] = "yes" if abs(percent) > past.largest else "no"
        elif past:
            made["beyond"] = "not held"
    return made


def last_release(view: View, folder: str = "") -> Previous:
    """Return the release that the front page of a view's day is compared with.

    Parameters
    ----------
    view : View
    folder : str
        Of that release, or `NO_RELEASE`; blank for ``reports/latest``, unless that is of a later day.

    Raises
    ------
    ReleaseDamaged
        When the release is there and its ``results.json`` or a timeline of it cannot be read.
    """
    if folder:
        return Previous() if folder == NO_RELEASE else _read(Path(folder))
    latest = view.project.reports / "latest"
    if not latest.is_symlink() and not latest.exists():
        return Previous()
    latest_release = _read(latest)
    if latest_release.figures.as_of > view.as_of.isoformat():
        return Previous(
            reason=f"The latest release, {latest_release.number}, shows a later day than this brief."
        )
    return latest_release


_NAMES = (
    "previous", "shared", "unchanged", *COUNTED, "lead", "lead_kind", "lead_before", "lead_now",
    "lead_period", "lead_period_before", "lead_by", "usual_held", "usual_largest", "beyond", "words",
    "words_count", "rows", "settings",
)  # fmt: skip


def _known_by_now(old: Figures, results: Mapping[str, Result]) -> Figures:
    """Return old figures without those that are given only after the front page: they are not gone."""
    held = {key: item for key, item in old.results.items() if key in results or not key.startswith(_LATER)}
    return replace(old, results=held)


def _templates(held: Mapping[str, Result]) -> list[str]:
    """Return the sentences, the names of results in them without their first part."""
    there = {key for key, item in held.items() if item.value is not None}
    counted = any(held[name].value for name in COUNTED)
    if not counted and "rows" not in there:
        first = [_SAID["nothing"]]
    elif "lead" in there:
        past = {"yes": "beyond", "no": "within", "not held": "none"}.get(str(held["beyond"].value))
        revised = held["lead_kind"].value == REVISED
        first = [_LEAD[str(held["lead_kind"].value)] + ((_USUAL[past] if past else ".") if revised else "")]
    else:
        first = [_SAID["still"]]
    new = [_SAID[name] for name in ("words", "rows") if name in there]
    last = [_SAID["counts"], *([_SAID["settings"]] if "settings" in there else [])]
    return [*first, *([" ".join(new)] if new else []), *(last if counted else [])]


def _whole(template: str) -> str:
    """Return a template with each name of a result written as its whole key."""
    return re.sub(r"\{([a-z_]+)", rf"{{{_OWN}\1", template)


def _words(moved: Iterable[Change]) -> list[str]:
    """Return the verdicts and statuses that are others, each as it was and as it is."""
    return [
        f"{change.new.label} ({changes.text(change.old)} before, {changes.text(change.new)} now)"
        for change in moved
        if change.old
        and change.new
        and change.new.type == "choice"
        and (change.new.key.endswith(_VERDICT) or change.new.key.startswith(_STATUS))
    ]


def _new_rows(view: View, before: Mapping[str, frozenset[str]]) -> list[str]:
    """Return which timelines have rows that the release before had not, each with how many."""
    found = []
    for name in view.schemas():
        known = view.timeline(name)
        count = len({str(key) for key in known.iloc[:, 0]} - before.get(name, frozenset()))
        if count:
            found.append(f"{_title(name)} ({count:,})")
    return found


def _title(name: str) -> str:
    return name.replace("_", " ").capitalize().replace("Us ", "US ")


def _result(key: str, value: object) -> Result:
    """Return a value of `values` as a result; the front page declares its own."""
    missing = {"status": "not available", "reason": "Nothing of this kind changed."} if value is None else {}
    if isinstance(value, (int, float)):
        return Result(f"{_OWN}{key}", key, value, "number", "percent" if key == "usual_largest" else "count")
    kind = "list" if isinstance(value, list) else "choice"
    return Result(f"{_OWN}{key}", key, value, kind, **missing)  # type: ignore[arg-type]


def _shown(moved: Iterable[Change]) -> pd.DataFrame:
    """Return the rows for the front page: the most severe revisions, values written out."""
    worst = [change for change in moved if change.kind == REVISED][:MOST_SHOWN]
    rows = [
        change.as_dict()
        | {
            "chapter": change.either.key.split(".")[0],
            "old_text": changes.text(change.old),
            "new_text": changes.text(change.new),
        }
        for change in worst
    ]
    return pd.DataFrame(rows, columns=None if rows else ["key", "label", "chapter", "old_text", "new_text"])


def _read(folder: Path) -> Previous:
    """Return a release from its ``results.json`` and the first column of its timelines."""
    content = released.read(folder)
    try:
        rows = {path.stem: _ids(path) for path in sorted((folder / TIMELINES).glob("*.csv"))}
        return Previous(folder.resolve().name, Figures.read(content), "", rows)
    except (OSError, ValueError, KeyError, TypeError, IndexError, csv.Error) as error:
        raise released.damaged(folder, error) from error


def _ids(path: Path) -> frozenset[str]:
    with path.open(encoding="utf-8", newline="") as stream:
        return frozenset(row[0] for row in list(csv.reader(stream))[1:] if row)
