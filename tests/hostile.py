"""A copy of the project in which every free text is hostile: what a source could hold if it wished us ill.

Each text keeps its own words and gets one of `PAYLOADS` after them (formulas before them), so that rules on
content still hold. Identifiers, dates, numbers and closed sets stay as they are: loaders refuse anything else
in them. The loaders also refuse two of the texts one would try, a NUL and a line break in a cell of a
timeline; these stand in YAML files only.
"""

from __future__ import annotations

import csv
import itertools
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml

from analysis.sources.timeline_schema import Timeline, schemas
from analysis.store.origin import sealed

ROOT = Path(__file__).resolve().parents[1]

SCRIPT = "<script>alert(1)</script>"
IMAGE = "\"><img src=x onerror=alert(1)>' onmouseover='alert(1)"
CLOSING = "</title></style></svg></details><script>alert(2)</script>]]>--><!--"
TEMPLATE = "{{7*7}} {% raise %} {seizures.latest_lb} {} {0} %d %s"
TYPST = '#panic("x") $x$ @ref <label> *b* _i_ \\ / // #read("/etc/passwd") #import "x.typ"'
MARKDOWN = "[x](javascript:alert(1)) ![x](http://127.0.0.1/x.png) <b>bold</b> `code` &amp;"
MATHTEXT = "$\\frac{1}{$ and $x^$"
DRAWN = 'x="1.23456" id="a0123456789" url(#p1)'  # what a picture's own attributes look like
CONTROL = "bell\x07red\x1b[31mdelete\x7fnext\x85csi\x9b31mtab\x0bend"
DIRECTION = "\u202egnirts\u2066isolated\u2069\u200f\u061c\ufeffmarks"
UNICODE = (
    "line\u2028line \U0001f9ea e\u0301\u0301\u0301 \ue000 \ue010x\ue011 \uffff \U000e0041 zero\u200bwidth"
)
JSON = '\\u0022 \\"}]} \\ud800 null, "x": 1'
CONSOLE = "[bold red]x[/bold red] [/dim] [link=http://127.0.0.1]y[/link]"
CALENDAR = "X\\nATTENDEE:mailto:x@127.0.0.1;X=Y,Z:"
PAYLOADS = (
    SCRIPT, IMAGE, CLOSING, TEMPLATE, TYPST, MARKDOWN, MATHTEXT, DRAWN, CONTROL, DIRECTION, UNICODE, JSON,
    CONSOLE, CALENDAR,
)  # fmt: skip
FORMULAS = (
    '=HYPERLINK("http://127.0.0.1")', "+1", "-1", "@SUM(1)", "\x07=1", "\uff1d1", "\u200e =1", "\u202e@x",
)  # fmt: skip
LONG = "w" * 2000
LONG_ADDRESS = "https://example.org/" + "u" * 9000  # longer than a link in a PDF may be

ADDRESSES = (
    'https://example.org/"onmouseover="alert(1)',
    "https://example.org/'><script>alert(1)</script>",
    "https://example.org/{{7*7}}#panic()$x$",
    "https://example.org/\u202ex\x07y",
    "https://example.org/?q=javascript:alert(1)&amp;x=1",
)


def make(root: Path) -> Path:
    """Copy notebooks and data into `root` and make every free text in them hostile."""
    for name in ("notebooks", "data"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns(".*"))
    data = root / "data"
    told = hostile_texts()
    for timeline in schemas(data / "timelines").values():
        _timeline(data / "timelines" / f"{timeline.name}.csv", timeline)
        _yaml(data / "timelines" / f"{timeline.name}.yml", _described(told))
    _yaml(data / "indicators.yml", _indicators(told))
    _yaml(data / "scenarios.yml", _scenarios(told))
    _yaml(data / "monitoring.yml", _watched(told))
    _yaml(data / "events.yml", _marked(told))
    _yaml(data / "calendar.yml", _release_days(told))
    _yaml(data / "publication.yml", _identity)
    for path in sorted((data / "corrections").glob("*.yml")):
        _yaml(path, _texts(told, "reason", "publisher", "source_title"))
    for path in sorted((data / "snapshots").rglob("origin.yml")):
        _origin(path, _texts(told, "title", "publisher", "licence", "notes", "transcription"))
    return root


def change(root: Path, release: str) -> None:
    """Change a few texts, and tell of a published release, so that the next one has something to compare."""
    data = root / "data"
    # Of these the works are also values of named results.
    changed = {"commitments": "promise", "scheduling": "note", "truces": "terms", "estimates": "work"}
    for name, column in changed.items():
        path = data / "timelines" / f"{name}.csv"
        header, *rows = _rows(path)
        for row in rows[:6]:
            row[header.index(column)] += f" changed {SCRIPT}{IMAGE}{CONSOLE}{CONTROL}{DIRECTION}"
        if name == "commitments":
            rows.append([f"{cell}-X" if at == 0 else cell for at, cell in enumerate(rows[-1])])
        _write(path, [header, *rows])
    every = " ".join(PAYLOADS)
    notices = [
        {"date": "2026-10-20", "release": release, "kind": "correction", "text": f"Wrong. {every}"},
        {"date": "2026-10-21", "release": release, "kind": "clarification", "text": f"=1 {LONG}"},
    ]
    _dump(data / "notices.yml", {"notices": notices})
    _yaml(data / "publication.yml", lambda content: content | {"contact": ADDRESSES[0]})


def hostile_texts() -> Callable[[str], str]:
    """Return a function that makes a text hostile, each time with the next payload."""
    made: Iterator[str] = itertools.cycle((*PAYLOADS, *FORMULAS))

    def told(text: str) -> str:
        payload = next(made)
        return f"{payload} {text}" if payload in FORMULAS else f"{text} {payload}".strip()

    return told


def free_columns(timeline: Timeline) -> list[str]:
    """Return the columns of free text: no key, reference, closed set, code or address."""
    rows = timeline.rowReference
    to_rows = (rows.table, rows.row) if rows else ()
    fixed = {timeline.key, *(key.fields for key in timeline.foreignKeys), *to_rows}
    return [
        column.name
        for column in timeline.fields
        if column.type in ("string", "list")
        and not (column.choices or column.format or column.constraints.pattern or column.name in fixed)
    ]


def _timeline(path: Path, timeline: Timeline) -> None:
    told, addresses = hostile_texts(), itertools.cycle(ADDRESSES)
    links = [column.name for column in timeline.fields if column.format == "uri"]
    header, *rows = _rows(path)
    for number, row in enumerate(rows):
        for column in free_columns(timeline):
            at = header.index(column)
            if row[at]:
                row[at] = told(row[at])
        for at in map(header.index, links):
            row[at] = next(addresses) if row[at] else row[at]
        if number == 1:
            long = {"note": f"Long. {LONG}", "publisher": f"A publisher {LONG}", "source_url": LONG_ADDRESS}
            for name in long.keys() & {*header}:
                row[header.index(name)] = long[name]
    _write(path, [header, *rows])


def _described(told: Callable[[str], str]) -> Callable[[dict], dict]:
    def changed(content: dict) -> dict:
        content |= {name: told(content[name]) for name in ("title", "description", "compiled")}
        for field in content["fields"]:
            field |= {name: told(field[name]) for name in ("title", "description")}
        return content

    return changed


def _indicators(told: Callable[[str], str]) -> Callable[[dict], dict]:
    free = ("name", "question", "definition", "source", "cadence", "limits")  # a unit is the result's own

    def changed(content: dict) -> dict:
        for indicator in content["indicators"]:
            indicator |= {name: told(indicator[name]) for name in free}
            indicator["attributes"] = {
                name: f"{text} {told('')}" for name, text in indicator["attributes"].items()
            }
        content["indicators"][0]["limits"] = LONG
        return content

    return changed


def _scenarios(told: Callable[[str], str]) -> Callable[[dict], dict]:
    def changed(content: dict) -> dict:
        for scenario in content["scenarios"]:
            scenario |= {name: told(scenario[name]) for name in ("title", "tariffs", "rationale")}
        return content

    return changed


def _watched(told: Callable[[str], str]) -> Callable[[dict], dict]:
    def changed(content: dict) -> dict:
        for item in content["watched"]:
            item |= {name: told(item[name]) for name in ("up", "down")}
        return content

    return changed


def _marked(told: Callable[[str], str]) -> Callable[[dict], dict]:
    def changed(content: dict) -> dict:
        return {
            handle: event
            | {"label": told(event["label"]) if event["timeline"] == "scheduling" else event["label"]}
            for handle, event in content.items()
        }

    return changed


def _release_days(told: Callable[[str], str]) -> Callable[[dict], dict]:
    def changed(content: dict) -> dict:
        for number, day in enumerate(content["releases"]):
            day["covers"] = told(day["covers"])
            day["note"] = told("Note") + (
                "\r\nATTENDEE:mailto:x@127.0.0.1\r\nEND:VEVENT" if number == 0 else ""
            )
        return content

    return changed


def _identity(content: dict) -> dict:
    return content | {
        "title": f"Metrics brief {SCRIPT} {CONTROL} {DIRECTION}\r\nX-EVIL:1",
        "publisher": f"Publisher {IMAGE} {TYPST} {CONTROL}\x00",
        "contact": f"Contact {CLOSING} {DIRECTION} {MARKDOWN}",
        "address": "https://example.org/b(){{7*7}}$x$;X=1,2/",
        "licence": f"MIT {SCRIPT} {UNICODE}",
        "licence_address": "https://example.org/licence$x${{7*7}}",
    }


def _texts(told: Callable[[str], str], *names: str) -> Callable[[dict], dict]:
    return lambda content: content | {name: told(content[name]) for name in names if content.get(name)}


def _yaml(path: Path, changed: Callable[[Any], Any]) -> None:
    _dump(path, changed(yaml.safe_load(path.read_text(encoding="utf-8"))))


def _origin(path: Path, changed: Callable[[Any], Any]) -> None:
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    del content["origin_sha256"]
    text = yaml.safe_dump(changed(content), sort_keys=False, allow_unicode=True, width=110)
    path.write_text(sealed(text), encoding="utf-8")


def _dump(path: Path, content: Any) -> None:
    path.write_text(yaml.safe_dump(content, sort_keys=False, allow_unicode=True, width=110), encoding="utf-8")


def _rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream))


def _write(path: Path, rows: list[list[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, lineterminator="\n").writerows(rows)
