"""What changed between two releases, figure by figure: what was revised, and what only moved on.

A figure is told apart by its key and its unit. Two values under one key are compared by this rule:

======================= ===================================================================================
unchanged               the value is the same, and so is the period
revised                 the period is the same, the value is another
updated                 the period is another; equal values too, for they speak of different months
now available           there was no value, now there is one
no longer available     there was a value, now there is none
appeared, disappeared   the key, or the key with this unit, is in one of the two only
======================= ===================================================================================

A figure without a period speaks of the day of its release, such as a count of days to `as_of` or of rows
known by then. It is *revised* when both releases are of the same day, and *updated* when the day has moved.
So a source that restates a figure without a period is not told apart from one that adds to it.

Only values are compared: an interval, a label or a reason that changed alone is no change. Keys of the front
page's own namespace are left out, for they describe the brief itself.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pandas as pd

from analysis.chapter import released, wording
from analysis.measures.results import Measure, Naming, Result
from analysis.project import Project

PREVIOUS_VARIABLE = (
    "BRIEF_PREVIOUS"  # tells the front page's kernel which release to compare with; "" for none
)
OWN_NAMESPACE = "brief."
REVISED, UPDATED = "revised", "updated"
NOW_AVAILABLE, NO_LONGER = "now available", "no longer available"
APPEARED, DISAPPEARED = "appeared", "disappeared"
KINDS = (REVISED, NO_LONGER, NOW_AVAILABLE, DISAPPEARED, APPEARED, UPDATED)
COLUMNS = (
    "kind", "key", "label", "unit", "old", "new", "old_period", "new_period", "old_vintage", "new_vintage",
    "severity",
)  # fmt: skip
FIRST = "This is the first release."
MOST_SHOWN = 10
SOURCE = "Named results of this release and of the one before it"

# A year is a point in time, not an amount: 2024 and 2025 are not nearly the same.
_NOT_AMOUNTS = ("text", "date", "month", "year")
_SETTINGS = ("pre_months", "post_months", "focus")

Held = Mapping[str, Any]


@dataclass(frozen=True)
class Previous:
    """The release that this one is compared with.

    Attributes
    ----------
    number : str
        Its number; blank where there is none, and `reason` then says why.
    results : mapping of str to dict
        Its named results by key, as in ``results.json``.
    """

    number: str = ""
    results: Mapping[str, Held] = field(default_factory=dict)
    reason: str = FIRST


def revised(old: Mapping[str, Held], new: Mapping[str, Held]) -> pd.DataFrame:
    """Return every figure that differs between two releases, by the rule at the head of this module.

    Parameters
    ----------
    old, new : mapping of str to dict
        Named results by key, as in ``results.json``. The day of each release is its result ``brief.as_of``.

    Returns
    -------
    DataFrame
        One row a change, with `COLUMNS`; in the order of `KINDS`, the most severe first, then by key. `old`
        and `new` are in `unit`. `severity` runs from 0 to 1 (see the function) and is blank where there are
        not two values to compare.
    """
    same_day = _as_of(old) == _as_of(new)
    pairs = (
        (old.get(key), new.get(key)) for key in sorted({*old, *new}) if not key.startswith(OWN_NAMESPACE)
    )
    rows = [row for before, now in pairs for row in _rows(before, now, same_day)]
    rows.sort(key=lambda row: (KINDS.index(row["kind"]), -(row["severity"] or 0.0), row["key"]))
    table = pd.DataFrame(rows, columns=list(COLUMNS), dtype=object)
    return table.assign(severity=table["severity"].astype(float))


def severity(old: object, new: object, unit: str) -> float:
    """Return how far two values are apart, from 0 (equal) to 1 (nothing in common).

    Numbers: ``|a - b| / (|a| + |b|)``, and 0 when both are 0. A number that changed its sign counts as 1. So
    does a text, a day, a month or a year that is another one: two words are not nearly the same.

    Notes
    -----
    One term of the Canberra distance (Lance and Williams 1967). It treats a rise and the fall that undoes it
    alike.
    """
    if unit in _NOT_AMOUNTS:
        return float(old != new)
    if math.isinf(float(abs(old)) + float(abs(new))):  # two finite numbers may have an infinite sum
        old, new = old / 4, new / 4
    total = abs(old) + abs(new)
    return float(abs(old - new) / total) if total else 0.0


def shared(old: Mapping[str, Held], new: Mapping[str, Held]) -> list[str]:
    """Return the keys that both releases hold with the same unit, without the front page's own, sorted."""
    both = sorted(key for key in {*old} & {*new} if not key.startswith(OWN_NAMESPACE))
    return [key for key in both if old[key]["unit"] == new[key]["unit"]]


def counts(old: Mapping[str, Held], new: Mapping[str, Held], table: pd.DataFrame) -> dict[str, int]:
    """Return how many figures are shared, unchanged, and of each kind in `table`, which `revised` made."""
    found = {item: int((table["kind"] == kind).sum()) for item, (kind, _) in _COUNTED.items()}
    both = len(shared(old, new))
    moved = sum(found[item] for item in ("revised", "updated", "gained", "lost"))
    return {"shared": both, "unchanged": both - moved, **found}


def settings_changed(old: Mapping[str, Held], new: Mapping[str, Held]) -> list[str]:
    """Return the parameters, apart from the day, that the two releases were made with differently."""
    keys = {name: f"{OWN_NAMESPACE}{name}" for name in _SETTINGS}
    return [name for name, key in keys.items() if _value(old.get(key)) != _value(new.get(key))]


def text(value: object, unit: str) -> str:
    """Return one value of `revised` as a reader sees it; a dash where there is none."""
    if value is None:
        return "–"
    return wording.render(Result("cell.value", "", value, unit))


def summary(old: Previous, new: Mapping[str, Result]) -> Measure:
    """Return what the front page says of the changes since the last release.

    Returns
    -------
    Measure
        The `MOST_SHOWN` most severe revisions (columns of `revised`, and `chapter`, `old_text`, `new_text`).
        Results ``brief.changes_*``: previous, shared, unchanged, revised, updated, appeared, disappeared,
        gained, lost (counts), largest (label of the number revised most) with its _before, _now, _severity,
        settings (parameters that differ). Without a release to compare with, all are not available, with
        the reason.
    """
    held = {key: result.as_dict() for key, result in new.items()}
    table = revised(old.results, held) if old.number else revised({}, {})
    name = Naming("brief", SOURCE, reason="" if old.number else old.reason)
    counted = counts(old.results, held, table) if old.number else dict.fromkeys(_NUMBERS)
    results = (
        name("changes_previous", "Release that this one is compared with", old.number or None, "text"),
        name("changes_shared", "Figures in both releases", counted["shared"], "count"),
        name("changes_unchanged", "Figures that are as they were", counted["unchanged"], "count"),
        *(name(f"changes_{item}", label, counted[item], "count") for item, (_, label) in _COUNTED.items()),
        *_largest(name, table, old),
        _settings(name, old, held),
    )
    return Measure(_shown(table), results)


def sentences(changed: Measure) -> list[str]:
    """Return the templates that say `changed`, a measure made by `summary`; none of them types a number."""
    held = {result.key.removeprefix("brief.changes_"): result.value for result in changed.results}
    if held["previous"] is None:
        return ["{brief.changes_previous}"]
    moved = any(held[item] for item in _COUNTED)
    said = [_SAID["changes" if moved else "nothing"]]
    if any(held[item] for item in ("appeared", "disappeared", "gained", "lost")):
        said.append(_SAID["set"])
    return said + [_SAID[item] for item in ("largest", "settings") if held[item] is not None]


def previous(project: Project, parameters: Mapping[str, object]) -> Previous:
    """Return the release that a front page with these `parameters` is compared with.

    Inside a build ``BRIEF_PREVIOUS`` names its folder, blank for none. Alone, as in JupyterLab, it is
    ``reports/latest``, unless that is of a later day than ``parameters["as_of"]``.

    Raises
    ------
    ReleaseDamaged
        When the release is there and its ``results.json`` cannot be read.
    """
    named = os.environ.get(PREVIOUS_VARIABLE)
    if named is not None:
        return _read(Path(named))[0] if named else Previous()
    latest = project.reports / "latest"
    if not latest.is_symlink() and not latest.exists():
        return Previous()
    found, as_of = _read(latest)
    if as_of > str(parameters["as_of"]):
        return Previous(reason=f"The latest release, {found.number}, shows a later day than this brief.")
    return found


_COUNTED = {
    "revised": (REVISED, "Figures revised: same period, other value"),
    "updated": (UPDATED, "Figures updated: their period or the day of the brief moved"),
    "appeared": (APPEARED, "Figures that are new"),
    "disappeared": (DISAPPEARED, "Figures that are gone"),
    "gained": (NOW_AVAILABLE, "Figures that had no value and have one now"),
    "lost": (NO_LONGER, "Figures that had a value and have none now"),
}
_NUMBERS = ("shared", "unchanged", *_COUNTED)
_SAID = {
    "nothing": "Nothing changed since release {brief.changes_previous}: all {brief.changes_shared} figures "
    "are as they were.",
    "changes": "Since release {brief.changes_previous}, {brief.changes_revised} of {brief.changes_shared} "
    "figures were revised: another value for the same period. {brief.changes_updated} were updated: their "
    "period, or the day of the brief, is another. {brief.changes_unchanged} are as they were.",
    "set": "{brief.changes_appeared} figures are new and {brief.changes_disappeared} are gone; "
    "{brief.changes_gained} have a value that had none, {brief.changes_lost} had one and have none now.",
    "largest": "The number revised most is: {brief.changes_largest}. It was {brief.changes_largest_before} "
    "and is now {brief.changes_largest_now}.",
    "settings": "The two releases were made with different settings ({brief.changes_settings}), and figures "
    "can differ for that reason alone.",
}


def _rows(before: Held | None, now: Held | None, same_day: bool) -> Iterator[dict[str, object]]:
    """Yield how one key changed: no row, one, or two where its unit is another."""
    if before and now and before["unit"] != now["unit"]:
        yield _row(DISAPPEARED, before, None)
        yield _row(APPEARED, None, now)
        return
    kind = _kind(before, now, same_day)
    if kind:
        yield _row(kind, before, now)


def _kind(before: Held | None, now: Held | None, same_day: bool) -> str | None:
    if before is None or now is None:
        return APPEARED if before is None else DISAPPEARED
    if before["value"] is None or now["value"] is None:
        if before["value"] is now["value"]:
            return None
        return NOW_AVAILABLE if before["value"] is None else NO_LONGER
    if before["period"] != now["period"]:
        return UPDATED
    if before["value"] == now["value"]:
        return None
    return REVISED if same_day or now["period"] else UPDATED


def _row(kind: str, before: Held | None, now: Held | None) -> dict[str, object]:
    either = now or before
    a, b = _value(before), _value(now)
    return {
        "kind": kind,
        "key": either["key"],
        "label": either["label"],
        "unit": either["unit"],
        "old": a,
        "new": b,
        "old_period": before["period"] if before else "",
        "new_period": now["period"] if now else "",
        "old_vintage": before["vintage"] if before else "",
        "new_vintage": now["vintage"] if now else "",
        "severity": None if a is None or b is None else severity(a, b, either["unit"]),
    }


def _value(held: Held | None) -> Any:
    return held["value"] if held else None


def _as_of(results: Mapping[str, Held]) -> object:
    return _value(results.get(f"{OWN_NAMESPACE}as_of"))


def _largest(name: Naming, table: pd.DataFrame, old: Previous) -> Iterator[Result]:
    numbers = table[(table["kind"] == REVISED) & ~table["unit"].isin(_NOT_AMOUNTS)]
    row = None if numbers.empty else numbers.iloc[0]
    reason = "No number was revised." if old.number else ""

    def made(suffix: str, label: str, value: object, unit: str = "text") -> Result:
        return name(f"changes_largest{suffix}", label, value, unit, reason=reason)

    before, now = (None, None) if row is None else (text(row[side], row["unit"]) for side in ("old", "new"))
    yield made("", "Number that was revised most", None if row is None else row["label"])
    yield made("_before", "Number that was revised most: before", before)
    yield made("_now", "Number that was revised most: now", now)
    yield made(
        "_severity",
        "Number that was revised most: difference over the sum of both, 0 to 1",
        None if row is None else row["severity"],
        "ratio",
    )


def _settings(name: Naming, old: Previous, new: Mapping[str, Held]) -> Result:
    changed = settings_changed(old.results, new) if old.number else []
    return name(
        "changes_settings",
        "Parameters that differ between the two releases",
        ", ".join(changed) or None,
        "text",
        reason="Both releases were made with the same." if old.number else "",
    )


def _shown(table: pd.DataFrame) -> pd.DataFrame:
    """Return the rows for the front page: the most severe revisions, values written out."""
    worst = table[table["kind"] == REVISED].head(MOST_SHOWN).reset_index(drop=True)
    rows = worst.to_dict("records")
    return worst.assign(
        chapter=[row["key"].split(".")[0] for row in rows],
        old_text=[text(row["old"], row["unit"]) for row in rows],
        new_text=[text(row["new"], row["unit"]) for row in rows],
    )


def _read(folder: Path) -> tuple[Previous, str]:
    """Return a release and its day, from its ``results.json`` alone."""
    held = released.read(folder)
    try:
        results = {result["key"]: Result.from_dict(result).as_dict() for result in held["results"]}
        return Previous(folder.resolve().name, results, ""), str(held["parameters"]["as_of"])
    except (ValueError, KeyError, TypeError) as error:
        raise released.damaged(folder, error) from error
