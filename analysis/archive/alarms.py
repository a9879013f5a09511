"""The alarms of a release: which are on, and which of them were not on in the release before."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from analysis import writing
from analysis.archive.comparison import JSON_FILE
from analysis.archive.releases import Release
from analysis.errors import ReleaseDamaged
from analysis.measures.monitoring import SET
from analysis.methods.monitoring import QUIET

_STATE, _SINCE, _DEVIATION = "_state", "_since", "_deviation"


@dataclass(frozen=True)
class Alarm:
    """An alarm that is on.

    Attributes
    ----------
    key : str
        Key of the result that holds its state.
    text : str
        What it is, its direction, since when and by how much, in words.
    state : str
    since : str
        Month that rang, as YYYY-MM.
    last : str
        Latest month watched.
    """

    key: str
    text: str
    state: str
    since: str
    last: str


def on(results: Mapping[str, Mapping[str, Any]]) -> tuple[Alarm, ...]:
    """Return the alarms that are on, in the order of the results.

    Parameters
    ----------
    results : mapping
        Named results by key, as ``results.json`` holds them; a release without a watch has no alarm.
    """
    found = []
    for key, result in results.items():
        if not (key.startswith(f"{SET}.") and key.endswith(_STATE)) or result["value"] in (None, QUIET):
            continue
        stem = key.removesuffix(_STATE)
        since, deviation = (results.get(f"{stem}{end}", {}).get("value") for end in (_SINCE, _DEVIATION))
        text = f"{result['label']}: {result['value']}"
        if since:
            text += f" since {writing.month(since)}"
        if deviation is not None:
            text += f" ({writing.amount(deviation, 'percent', decimals=0, signed=True)} when it rang)"
        found.append(Alarm(key, text, str(result["value"]), since or "", str(result["period"])))
    return tuple(found)


def lines(release: Release) -> tuple[str, ...]:
    """Return a line for each alarm that is on in a release, new ones first, and for each that died away.

    New is an alarm that the release it was compared with did not have, had in the other direction, or could
    not know: it rang in a month later than was watched then. One whose ringing month moved because a file
    revised it is not new. In a first release all are.
    """
    alarms = on(release.results)
    before = {alarm.key: alarm for alarm in _before(release)}
    fresh, known = list[Alarm](), list[Alarm]()
    for alarm in alarms:
        earlier = before.pop(alarm.key, None)
        same = earlier is not None and earlier.state == alarm.state and alarm.since <= earlier.last
        (known if same else fresh).append(alarm)
    return (
        *(f"New alarm. {alarm.text}." for alarm in fresh),
        *(f"Alarm on. {alarm.text}." for alarm in known),
        *(f"Alarm no longer on. {alarm.text}." for alarm in before.values()),
    )


def _before(release: Release) -> tuple[Alarm, ...]:
    """Return the alarms of the release that a release was compared with.

    There are none where there was no such release, or where it can no longer be read: a notice is told all
    the same, and calls more alarms new than are.
    """
    path = release.folder / JSON_FILE
    old = json.loads(path.read_text(encoding="utf-8")).get("old") if path.is_file() else None
    try:
        return on(Release(release.folder.parent / old["number"]).results) if old else ()
    except ReleaseDamaged:
        return ()
