"""Is a release as published, is the project what it was made from, and does a rebuild give the same?"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from analysis.archive import chain, checksums, crate, provenance, standing
from analysis.archive.crate import Recorded
from analysis.archive.finding import Finding
from analysis.archive.releases import Release, folders
from analysis.chapter.parameters import Settings
from analysis.chapter.released import RESULTS
from analysis.errors import BriefError, ExitCode, ReleaseDamaged
from analysis.project import LOCK, Project
from analysis.store.changes import between, fields

_KINDS = {
    "analysis": "code file",
    "data": "data file",
    "notebooks": "notebook",
    LOCK: "lock file",
}
_OF_RELEASE = ("release file", "crate", "run key", "front matter", *chain.PIECES)
_STORED = "stored vintage"  # never edited: one that differs is damaged, and has not moved on
_OF_REBUILD = ("result", "table", "content", "rebuilt file")


@dataclass(frozen=True)
class Report:
    """What a verification found.

    Attributes
    ----------
    release : str
        Its number; ``the archive`` for all of them.
    findings : tuple of Finding
    rebuilt : bool
        Whether it was built again.
    signed : str
        By whom it is signed, in words.
    is_withdrawn : bool
        Whether it is withdrawn, which is no finding.
    """

    release: str
    findings: tuple[Finding, ...]
    rebuilt: bool
    signed: str = ""
    is_withdrawn: bool = False

    @property
    def ok(self) -> bool:
        """True when everything is as recorded."""
        return not self.findings

    @property
    def exit_code(self) -> ExitCode:
        """The worst of what was found: tampered with, comes out otherwise, or inputs moved on."""
        pieces = {finding.piece for finding in self.findings}
        if pieces & {*_OF_RELEASE, _STORED}:
            return ExitCode.TAMPERED
        if pieces & set(_OF_REBUILD):
            return ExitCode.NOT_REBUILT
        return ExitCode.INPUTS_MOVED if pieces else ExitCode.DONE


def verify(
    project: Project,
    release: Release,
    rebuild: Callable[[], Path] | None = None,
    *,
    package: Path | None = None,
) -> Report:
    """Check a release against its checksums, its crate, the project, and if asked a rebuild.

    Parameters
    ----------
    project : Project
        The project it was made in; each recorded input is hashed there again.
    release : Release
        The release.
    rebuild : callable, optional
        Builds the same parameters into a temporary folder and returns it; results are compared key by key,
        then all files byte by byte, the crate apart from the commit.
    package : Path, optional
        Folder of the code to check; the installed package if not given.

    Returns
    -------
    Report
        Every difference, each naming the piece. Nothing is raised for damage.

    Raises
    ------
    BriefError
        What `rebuild` raises.
    """
    signed, bad = chain.signed(project, release)
    findings = [*_files(release), *chain.against_others(project, release), *bad]
    findings += _made_from(project, release, package)
    if rebuild is not None:
        findings += _rebuilt(release.folder, rebuild())
    out = release.name in standing.withdrawn(project)
    return Report(release.name, tuple(findings), rebuild is not None, signed, out)


def verify_chain(project: Project) -> list[Report]:
    """Check all releases of the archive, oldest first, and then the chain that they form.

    Bytes, ledger, signatures, notices and the names that releases give each other are checked; inputs are
    not, for those of old releases have moved on.
    """
    out, named = standing.withdrawn(project), chain.links(project)
    reports = []
    for folder in sorted(folders(project)):
        release = Release(folder)
        signed, bad = chain.signed(project, release)
        found = (*_files(release), *_of_crate(release), *chain.against_others(project, release, named), *bad)
        if not found and (fault := standing.fault(release)):
            found = (Finding("release file", RESULTS, fault),)
        reports.append(Report(folder.name, found, False, signed, folder.name in out))
    return [*reports, Report("the archive", tuple(chain.missing(project, named)), rebuilt=False)]


def _of_crate(release: Release) -> Iterator[Finding]:
    """Yield where the keys of a release disagree; one without a crate says so by its checksums."""
    try:
        recorded = crate.read(release.folder)
    except ReleaseDamaged:
        return
    yield from _keys(release, recorded)


def as_text(report: Report) -> str:
    """Return a report for a terminal: a line for each question, then each finding on its own line."""
    lost = any(finding.piece == "crate" for finding in report.findings)
    groups = [("is as it was published", "was tampered with or damaged", _of(report, _OF_RELEASE))]
    if stored := _of(report, (_STORED,)):
        groups.append(("", "was made from a stored file that is damaged since", stored))
    if not lost:  # without a crate nothing is known of the inputs
        good, bad = "was made from what the project holds", "was made from inputs that have moved on since"
        groups.append((good, bad, _of(report, None)))
    if report.rebuilt:
        same = "comes out the same when built again"
        groups.append((same, "comes out otherwise when built again", _of(report, _OF_REBUILD)))
    lines = []
    for good, bad, findings in groups:
        lines.append(f"Release {report.release} {bad if findings else good}{':' if findings else '.'}")
        lines += [f"  {finding}" for finding in findings]
    return "\n".join([*lines, *_closing(report)])


def chain_as_text(reports: Sequence[Report]) -> str:
    """Return what `verify_chain` found for a terminal: a line a release, and its findings below it."""
    lines = []
    for report in reports:
        good = "is whole" if report.release == "the archive" else "is as it was published"
        state = good if report.ok else "was tampered with or damaged"
        marks = [word for word in (report.signed, "withdrawn" * report.is_withdrawn) if word]
        lines.append(
            f"{report.release} {state}{''.join(f', {mark}' for mark in marks)}{'.' if report.ok else ':'}"
        )
        lines += [f"  {finding}" for finding in report.findings]
    return "\n".join(lines)


def _closing(report: Report) -> Iterator[str]:
    if report.is_withdrawn:
        yield f"Release {report.release} is withdrawn: do not use its figures."
    if report.signed:
        yield f"Release {report.release} is {report.signed}."
    if not report.rebuilt:
        yield "It was not built again; --rebuild does that."


def _of(report: Report, pieces: Sequence[str] | None) -> list[Finding]:
    """Return the findings of one question; None asks for those of the inputs, which are the rest."""
    others = (*_OF_RELEASE, *_OF_REBUILD, _STORED)
    return [
        item for item in report.findings if (item.piece in pieces if pieces else item.piece not in others)
    ]


def _files(release: Release) -> Iterator[Finding]:
    for path, what in checksums.differences(release.folder).items():
        yield Finding("release file", path, what)


def _made_from(project: Project, release: Release, package: Path | None) -> Iterator[Finding]:
    try:
        recorded = crate.read(release.folder)
    except ReleaseDamaged as error:
        yield Finding("crate", crate.FILE_NAME, error.what)
        return
    yield from _keys(release, recorded)
    before = recorded.inputs
    try:
        settings = Settings.of(before.parameters)
        now = provenance.inputs(project, settings, before.chapters, before.status, package=package)
    except BriefError as error:
        yield Finding("project", error.where, error.what)
        return
    for path, what in checksums.differing(before.files, now.files).items():
        yield Finding(_kind(project, path, what), path, what)
    for field in fields(before.versions, now.versions):
        yield Finding(
            "package version", field.name, f"{field.old or 'not'} recorded, {field.new or 'not'} here"
        )


def _kind(project: Project, path: str, what: str) -> str:
    """Return what an input is called; a stored file that changed or is gone has a kind of its own."""
    changed = what == "differs" or (what == "is missing" and not (project.root / path).exists())
    if path.startswith("data/snapshots/") and changed:
        return _STORED
    return _KINDS.get(path.split("/")[0], "input")


def _keys(release: Release, recorded: Recorded) -> Iterator[Finding]:
    """Yield where the run key, the crate and the front matter do not agree."""
    derived = recorded.inputs.run_key
    if derived != recorded.run_key:
        what = f"records {recorded.run_key[:12]}, its content gives {derived[:12]}"
        yield Finding("run key", crate.FILE_NAME, what)
    try:
        front, parameters = release.front_matter, release.content["parameters"]
    except (ReleaseDamaged, KeyError, TypeError, ValueError) as error:
        yield Finding("front matter", RESULTS, f"cannot be read ({error})")
        return
    if front.run_key != recorded.run_key:
        what = f"has run key {front.run_key[:12]}, the crate {recorded.run_key[:12]}"
        yield Finding("front matter", RESULTS, what)
    if parameters != dict(recorded.inputs.parameters):
        yield Finding("front matter", RESULTS, "has other parameters than the crate")


def _rebuilt(published: Path, again: Path) -> Iterator[Finding]:
    try:
        old, new = Release(published).content, Release(again).content
    except ReleaseDamaged as error:
        yield Finding("result", RESULTS, error.what)
    else:
        yield from _content(old, new)
    for path, what in checksums.differing(checksums.of(published), checksums.of(again)).items():
        if what != "differs":
            word = "is not made again" if what == "is missing" else "is made only now"
            yield Finding("rebuilt file", path, word)
        elif path != RESULTS and not _same_but_commit(path, published, again):
            yield Finding(
                "rebuilt file", path, _place((published / path).read_bytes(), (again / path).read_bytes())
            )


def _content(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Finding]:
    """Yield the first result, the first table and the first other member that differ."""
    yield from _first("result", _by(old["results"], "key"), _by(new["results"], "key"))
    yield from _first("table", _by(old["tables"], "name"), _by(new["tables"], "name"))
    rest = [{key: item[key] for key in item if key not in ("results", "tables")} for item in (old, new)]
    yield from _first("content", *rest)


def _by(items: Sequence[Mapping[str, Any]], name: str) -> dict[str, Any]:
    return {item[name]: item for item in items}


def _first(piece: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Finding]:
    """Yield the first entry that differs, with the number of others."""
    words = between(old, new).said("is made only now", "is not made again", "")
    first = next((key for key in {**old, **new} if key in words), None)
    if first is None:
        return
    more = f" ({len(words) - 1} more)" if len(words) > 1 else ""
    yield Finding(piece, first, (words[first] or _change(old[first], new[first])) + more)


def _change(old: Any, new: Any) -> str:
    """Return how two entries differ: the first member that does, with both values where they are short."""
    if isinstance(old, dict) and isinstance(new, dict):
        field = fields(old, new)[0]
        return f"differs in {field.name}" + _both(field.old, field.new)
    return "differs" + _both(old, new)


def _both(old: Any, new: Any) -> str:
    texts = [json.dumps(value, ensure_ascii=False) for value in (old, new)]
    return f": published {texts[0]}, rebuilt {texts[1]}" if max(map(len, texts)) <= 80 else ""


def _same_but_commit(path: str, published: Path, again: Path) -> bool:
    if path != crate.FILE_NAME:
        return False
    texts = [(folder / path).read_text(encoding="utf-8") for folder in (published, again)]
    return bool(crate.without_commit(texts[0]) == crate.without_commit(texts[1]))


def _place(old: bytes, new: bytes) -> str:
    """Return where two files first differ: the line of a text, the byte of anything else."""
    at = next(
        (place for place, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new))
    )
    if b"\0" in old:
        return f"differs from byte {at}"
    line = old[:at].count(b"\n") + 1
    return f"differs from line {line}"
