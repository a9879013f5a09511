"""What an outsider can check: flipped bits and releases altered as a whole are caught, and named."""

from __future__ import annotations

import random
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from analysis.archive import checksums, ledger, signature
from analysis.archive.releases import Release
from analysis.archive.signature import BadSignature, NotSigned
from analysis.archive.verify import chain_as_text, verify, verify_chain
from analysis.errors import ExitCode
from analysis.files import sha256
from tests.archive.conftest import Made

FIRST, SECOND = "2026-06-15", "2026-06-15.2"
FLIPS, SEED = 100, 20261130
needs_tool = pytest.mark.skipif(shutil.which(signature.TOOL) is None, reason="ssh-keygen is not installed")


@pytest.fixture
def pair(made):
    """Two releases, the second naming the checksums of the first, and the ledger over both."""
    follow(made)
    ledger.add_missing(made.project)
    return made


def follow(made: Made) -> Path:
    told = {"number": SECOND, "follows": FIRST, "follows_sha256": sha256(made.folder / checksums.SUMS)}
    made.content["release"] |= told
    return made.write(made.project.reports / SECOND, "abc123")


@pytest.fixture
def key(made, tmp_path, monkeypatch):
    """A key of the operator's, its public half in the project."""
    path = tmp_path / "key"
    make = [signature.TOOL, "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", str(path)]
    subprocess.run(make, check=True, stdin=subprocess.DEVNULL)
    public = path.with_suffix(".pub").read_text()
    (made.project.root / "data" / signature.SIGNERS).write_text(f"desk@example.org {public}")
    monkeypatch.setenv(signature.KEY_VARIABLE, str(path))
    return path


@pytest.fixture
def signed(made, key):
    """The pair, both signed."""
    signature.sign(made.folder)
    signature.sign(follow(made))
    ledger.add_missing(made.project)
    return made


def found(made: Made) -> dict[str, list[str]]:
    """Return what a check of the chain finds, by release."""
    return {item.release: list(map(str, item.findings)) for item in verify_chain(made.project) if not item.ok}


def alter(folder: Path) -> None:
    """Change a page as who knows the project would: the checksums are written anew."""
    page = folder / "brief.html"
    page.write_bytes(page.read_bytes().replace(b"page", b"PAGE"))
    checksums.write(folder)


def rewrite_ledger(made: Made) -> None:
    (made.project.reports / checksums.SUMS).unlink()
    ledger.add_missing(made.project)


def test_a_sound_archive_has_no_findings(pair):
    reports = verify_chain(pair.project)
    assert max(item.exit_code for item in reports) == ExitCode.DONE
    assert chain_as_text(reports).splitlines() == [
        f"{FIRST} is as it was published, not signed.",
        f"{SECOND} is as it was published, not signed.",
        "the archive is whole.",
    ]


def test_sha256sum_reads_the_ledger(pair):
    lines = (pair.project.reports / checksums.SUMS).read_text().splitlines()
    assert lines == [
        f"{sha256(pair.project.reports / name / checksums.SUMS)}  {name}/SHA256SUMS"
        for name in (FIRST, SECOND)
    ]


def test_a_release_altered_with_its_sums_is_caught_by_the_ledger_and_the_next_one(pair):
    alter(pair.folder)
    assert found(pair) == {
        FIRST: [
            f"ledger {FIRST}/SHA256SUMS is not the file that came out with the release",
            f"chain {FIRST}/SHA256SUMS is not the file that release {SECOND} names",
        ]
    }
    rewrite_ledger(pair)
    assert found(pair) == {FIRST: [f"chain {FIRST}/SHA256SUMS is not the file that release {SECOND} names"]}
    report = verify(pair.project, pair.release, package=pair.package)
    assert report.exit_code == ExitCode.TAMPERED


@needs_tool
def test_the_newest_release_altered_with_sums_and_ledger_is_caught_by_its_signature(signed):
    alter(signed.project.reports / SECOND)
    rewrite_ledger(signed)
    what = (
        "signature 2026-06-15.2/SHA256SUMS.sig is not to be trusted: SHA256SUMS.sig does not fit SHA256SUMS"
    )
    assert found(signed) == {SECOND: [what]}


@needs_tool
def test_a_signature_taken_away_is_missed(signed):
    (signed.project.reports / SECOND / checksums.SIGNATURE).unlink()
    assert found(signed) == {
        SECOND: [f"signature {SECOND}/SHA256SUMS.sig is missing, though release {FIRST} before it is signed"]
    }


@needs_tool
def test_a_signature_by_a_stranger_is_none(signed, tmp_path, monkeypatch):
    other = tmp_path / "other"
    subprocess.run([signature.TOOL, "-q", "-t", "ed25519", "-N", "", "-f", str(other)], check=True)
    monkeypatch.setenv(signature.KEY_VARIABLE, str(other))
    folder = signed.project.reports / SECOND
    alter(folder)
    (folder / checksums.SIGNATURE).unlink()
    signature.sign(folder)
    with pytest.raises(BadSignature, match="by none of data/allowed_signers"):
        signature.signer(signed.project, folder)


@needs_tool
def test_who_signed_is_said(signed):
    report = verify(signed.project, signed.release, package=signed.package)
    assert report.ok and report.signed == "signed by desk@example.org"


@needs_tool
@pytest.mark.parametrize(("ends", "good"), [("20260616", True), ("20260614", False)])
def test_a_key_that_has_ended_is_good_for_what_it_signed_before(signed, ends, good):
    path = signed.project.root / "data" / signature.SIGNERS
    path.write_text(path.read_text().replace(" ssh-", f' valid-before="{ends}" ssh-', 1))
    assert (FIRST not in found(signed)) == good


@needs_tool
def test_a_key_that_cannot_sign_stops_the_release_and_is_not_named(made, key):
    key.write_text("no key")
    with pytest.raises(NotSigned) as refused:
        signature.sign(made.folder)
    assert str(key) not in refused.value.message


def test_without_a_key_nothing_is_signed(made, monkeypatch):
    monkeypatch.delenv(signature.KEY_VARIABLE, raising=False)
    assert signature.sign(made.folder) is False
    assert not (made.folder / checksums.SIGNATURE).exists()


def test_a_release_that_is_gone_is_named(pair):
    shutil.rmtree(pair.folder)
    assert found(pair) == {
        "the archive": [f"ledger reports/SHA256SUMS names release {FIRST}, which is not there"]
    }
    rewrite_ledger(pair)
    assert found(pair) == {
        "the archive": [f"chain {SECOND} names release {FIRST} before it, which is not there"]
    }


def flips(made: Made) -> list[tuple[Path, Callable[[], list[str]]]]:
    """Return each file that may be flipped, with the check that has to find it."""

    def archive() -> list[str]:
        return [text for texts in found(made).values() for text in texts]

    def inputs() -> list[str]:
        report = verify(made.project, made.release, package=made.package)
        return [] if report.exit_code == ExitCode.DONE else list(map(str, report.findings))

    reports = made.project.reports
    released = [path for name in (FIRST, SECOND) for path in sorted((reports / name).rglob("*"))]
    recorded = [made.project.root / path for path in made.inputs.files if path.startswith("data/")]
    chosen = [(path, archive) for path in [*released, reports / checksums.SUMS]]
    chosen += [(path, inputs) for path in recorded]
    return [(path, check) for path, check in chosen if path.is_file() and path.stat().st_size]


@needs_tool
def test_a_hundred_flipped_bits_over_releases_chain_and_inputs_are_all_caught_and_named(signed):
    rng = random.Random(SEED)
    choices = flips(signed)
    missed = []
    for _ in range(FLIPS):
        path, check = rng.choice(choices)
        before = path.read_bytes()
        at, bit = rng.randrange(len(before)), rng.randrange(8)
        content = bytearray(before)
        content[at] ^= 1 << bit
        path.write_bytes(content)
        named = check()
        path.write_bytes(before)
        is_named = any(path.name in text for text in named)
        if not is_named:
            missed.append((path.relative_to(signed.project.root), at, bit, named))
    assert missed == []
    assert found(signed) == {}


@needs_tool
def test_every_byte_of_a_signature_counts(signed):
    """The tool reads white space in a signature leniently; a verification does not."""
    path = signed.folder / checksums.SIGNATURE
    before = path.read_bytes()
    at = before.index(b"\n", 40)
    path.write_bytes(before[:at] + b"\x0b" + before[at + 1 :])
    assert FIRST in found(signed)
    path.write_bytes(before + b"\n")
    assert FIRST in found(signed)


def test_a_release_made_before_there_was_a_chain_is_no_finding(made):
    assert Release(made.folder).front_matter == replace(
        Release(made.folder).front_matter, follows="", follows_sha256=""
    )
    assert found(made) == {}
