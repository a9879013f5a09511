"""What others say of a release: those that follow it, the ledger, its signature, its notices.

Whoever alters a release can write its checksums anew. So each release names the SHA-256 of the checksums of
the one before, the ledger has a line for each, and a signature, where the operator has a key, is over the
checksums. The checks here need nothing but the archive, ``data/allowed_signers`` and the notices.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from analysis.archive import banner, ledger, signature, standing, withdrawals
from analysis.archive.checksums import SIGNATURE, SUMS
from analysis.archive.finding import Finding
from analysis.archive.releases import Release, folders
from analysis.errors import ReleaseDamaged
from analysis.files import sha256
from analysis.project import Project

CHAIN, LEDGER, SIGNED, NOTICE = "chain", "ledger", "signature", "notice"
PIECES = (CHAIN, LEDGER, SIGNED, NOTICE)


Links = Mapping[str, tuple[str, str]]


def links(project: Project) -> Links:
    """Return release -> the one it follows and the SHA-256 it names for that one's checksums."""
    found = {}
    for folder in sorted(folders(project)):
        try:
            front = Release(folder).front_matter
        except ReleaseDamaged:
            continue
        if front.follows:
            found[folder.name] = (front.follows, front.follows_sha256)
    return found


def against_others(project: Project, release: Release, named: Links | None = None) -> Iterator[Finding]:
    """Yield where a release is not what the rest of the archive says of it; nothing is raised for damage.

    `named` are the `links` of the archive, where the caller has them.
    """
    if release.folder.resolve().parent != project.reports.resolve():
        return  # a copy elsewhere: nothing here speaks of it
    yield from _ledger(project, release.name)
    yield from _named_by_others(project, release, links(project) if named is None else named)
    yield from _notice(project, release)


def signed(project: Project, release: Release) -> tuple[str, list[Finding]]:
    """Return in words by whom a release is signed, and what is wrong with its signature.

    A release without a signature is a finding where an earlier release has one: a key was in use, and a
    signature can be taken away.
    """
    path = f"{release.name}/{SIGNATURE}"
    try:
        name = signature.signer(project, release.folder)
    except signature.BadSignature as error:
        return "", [Finding(SIGNED, path, f"is not to be trusted: {error.what}")]
    if name:
        return f"signed by {name}", []
    if (release.folder / SIGNATURE).is_file():
        return f"signed; by whom is not checked, for there is no data/{signature.SIGNERS}", []
    before = [
        folder.name
        for folder in folders(project)
        if folder.name < release.name and (folder / SIGNATURE).is_file()
    ]
    if before and signature.signers(project):
        return "", [Finding(SIGNED, path, f"is missing, though release {max(before)} before it is signed")]
    return "not signed", []


def missing(project: Project, named: Links) -> Iterator[Finding]:
    """Yield each release that the ledger or another release names and that is not there."""
    there = {folder.name for folder in folders(project)}
    try:
        lines = ledger.read(project)
    except ReleaseDamaged as error:
        yield Finding(LEDGER, f"reports/{SUMS}", error.what.rstrip("."))
        lines = {}
    for name in lines:
        if name not in there:
            yield Finding(LEDGER, f"reports/{SUMS}", f"names release {name}, which is not there")
    for name, (before, _) in named.items():
        if before not in there and before not in lines:
            yield Finding(CHAIN, name, f"names release {before} before it, which is not there")


def _ledger(project: Project, name: str) -> Iterator[Finding]:
    try:
        what = ledger.difference(project, name)
    except ReleaseDamaged as error:
        yield Finding(LEDGER, f"reports/{SUMS}", error.what.rstrip("."))
        return
    if what:
        yield Finding(LEDGER, f"{name}/{SUMS}", what)


def _named_by_others(project: Project, release: Release, named: Links) -> Iterator[Finding]:
    sums = release.folder / SUMS
    digest = sha256(sums) if sums.is_file() else ""
    for other, (before, expected) in named.items():
        differs = before == release.name and expected != digest
        if differs and not standing.fault(Release(project.reports / other)):
            yield Finding(CHAIN, f"{release.name}/{SUMS}", f"is not the file that release {other} names")


def _notice(project: Project, release: Release) -> Iterator[Finding]:
    """Yield where the note beside a release is not what the notices say of it."""
    said = withdrawals.told(project, {folder.name for folder in folders(project)})
    path = release.folder / banner.NOTE
    found = path.read_bytes() if path.is_file() else b""
    due = banner.note(release.name, said).encode()
    if found and not due:
        yield Finding(NOTICE, f"{release.name}/{banner.NOTE}", "stands there without a notice")
    elif found != due:
        what = "differs from the notices" if found else "is missing"
        yield Finding(NOTICE, f"{release.name}/{banner.NOTE}", what)
