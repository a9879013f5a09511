"""A withdrawn release says so wherever a reader meets it, keeps its bytes, and can be put back."""

from __future__ import annotations

import datetime as dt
import hashlib
import shutil
import subprocess

import pytest

from analysis.archive import banner, checksums, pages, standing, withdrawals
from analysis.archive.landing import LatestTaken, settle_latest
from analysis.archive.releases import Release
from analysis.archive.verify import chain_as_text, verify_chain
from analysis.errors import DataRefused, ExitCode, UsageError
from analysis.operate import retention
from analysis.operate.withdraw import withdraw
from tests.archive.made import data, release

NOW = dt.datetime(2027, 3, 1, 9, tzinfo=dt.UTC)
RIGHT, WRONG = "2027-02-01", "2027-02-01.2"
REASON = "The rate was misread: <b>30</b> & not 20."
PAGE = b"<!DOCTYPE html>\n<html>\n<body>\n<p>A page.</p>\n</body>\n</html>\n"


@pytest.fixture
def two(project):
    """A project with a right release and a wrong one after it, on the same day; latest leads to the wrong."""
    for name in (RIGHT, WRONG):
        folder = release(project, name, summary="Nothing changed.")
        (folder / "brief.html").write_bytes(PAGE)
        checksums.write(folder)
    settle_latest(project, NOW)
    pages.renew(project, NOW)
    return project


def latest(project) -> str:
    return (project.reports / "latest").readlink().name


def everything(folder) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_withdrawn_release_says_so_and_latest_leads_to_the_one_before(two):
    assert latest(two) == WRONG
    done = withdraw(two, WRONG, REASON, NOW)
    assert (done.changed, done.latest, latest(two)) == (True, RIGHT, RIGHT)
    folder = two.reports / WRONG
    page, note = (folder / "brief.html").read_text(), (folder / banner.NOTE).read_text()
    assert "is withdrawn. Do not use its figures." in page and "is withdrawn." in note
    assert "<b>30</b>" not in page and "&lt;b&gt;30&lt;/b&gt; &amp; not 20." in page
    assert page.index("<body>") < page.index("Withdrawal, 1 March 2027.") < page.index("A page.")
    for name in ("index.html", "feed.atom", "notices.html"):
        text = (two.reports / name).read_text()
        assert "The rate was misread" in text and "ithdrawn" in text + "withdrawn", name
    assert f"Withdrawn: Release {WRONG}" in (two.reports / "feed.atom").read_text()
    assert (two.root / "data" / "withdrawals.csv").read_text().splitlines()[1].startswith(
        f"2027-03-01,{WRONG},withdrawn,"
    )  # fmt: skip


def test_its_files_keep_their_checksums_and_verify_says_withdrawn(two):
    withdraw(two, WRONG, REASON, NOW)
    folder = two.reports / WRONG
    assert checksums.differences(folder) == {}
    reports = verify_chain(two)
    assert max(item.exit_code for item in reports) == ExitCode.DONE
    assert f"{WRONG} is as it was published, not signed, withdrawn." in chain_as_text(reports)


@pytest.mark.skipif(shutil.which("sed") is None, reason="sed is not installed")
def test_anybody_can_cut_the_banner_out_with_the_line_in_the_note(two):
    withdraw(two, WRONG, REASON, NOW)
    folder = two.reports / WRONG
    line = (folder / banner.NOTE).read_text().splitlines()[-1].removesuffix(" | sha256sum")
    cut = subprocess.run(["sh", "-c", line], cwd=folder, capture_output=True, check=True).stdout
    assert cut == PAGE
    assert hashlib.sha256(cut).hexdigest() == checksums.read(folder)["brief.html"]


def test_undoing_brings_every_byte_back_and_the_record_stays(two):
    before = everything(two.reports / WRONG)
    withdraw(two, WRONG, REASON, NOW)
    assert everything(two.reports / WRONG) != before
    done = withdraw(two, WRONG, "It was right.", NOW, undo=True)
    assert (done.latest, latest(two)) == (WRONG, WRONG)
    assert everything(two.reports / WRONG) == before
    assert [line.verdict for line in withdrawals.read(two)] == ["withdrawn", "restored"]
    assert "The withdrawal is taken back: It was right." in (two.reports / "notices.html").read_text()
    assert not withdraw(two, RIGHT, REASON, NOW).changed or withdrawals.read(two)[-1].release == RIGHT


def test_what_was_broken_off_is_ended_by_the_next_renewal(two, monkeypatch):
    whole = everything(two.reports / WRONG)
    withdrawals.record(two, WRONG, withdrawals.WITHDRAWN, REASON, NOW.date())  # killed just after
    settle_latest(two, NOW)
    pages.renew(two, NOW)
    assert latest(two) == RIGHT and banner.NOTE in everything(two.reports / WRONG)
    withdrawals.record(two, WRONG, withdrawals.RESTORED, "", NOW.date())
    (two.reports / WRONG / "brief.html").write_bytes(PAGE)  # killed between the page and the note
    pages.renew(two, NOW)
    assert everything(two.reports / WRONG) == whole


def test_a_page_with_any_other_banner_is_damaged(two):
    withdraw(two, WRONG, REASON, NOW)
    page = two.reports / WRONG / "brief.html"
    page.write_bytes(page.read_bytes().replace(b"Do not use", b"Do use"))
    assert checksums.differences(page.parent) == {"brief.html": "differs"}


def test_a_correction_has_a_banner_and_its_release_stands(two):
    data(
        two,
        "notices.yml",
        f"notices:\n  - {{date: 2027-02-02, release: {WRONG}, kind: correction, text: A column.}}\n",
    )
    settle_latest(two, NOW)
    pages.renew(two, NOW)
    assert "is corrected by a notice." in (two.reports / WRONG / "brief.html").read_text()
    assert latest(two) == WRONG and checksums.differences(two.reports / WRONG) == {}


def test_without_a_release_that_stands_there_is_no_latest(two):
    for name in (RIGHT, WRONG):
        done = withdraw(two, name, REASON, NOW)
    assert done.latest == "" and not (two.reports / "latest").is_symlink()


@pytest.mark.parametrize("lost", ["SHA256SUMS", "brief.pdf", "results.json"])
def test_a_folder_that_was_copied_by_half_never_becomes_the_latest(two, lost):
    half = two.reports / "2027-02-28"
    shutil.copytree(two.reports / RIGHT, half)
    (half / lost).unlink()
    settle_latest(two, NOW)
    assert latest(two) == WRONG
    assert list(standing.damaged(two)) == ["2027-02-28"]
    assert standing.newest_final(two) == Release(two.reports / WRONG)
    assert max(item.exit_code for item in verify_chain(two)) == ExitCode.TAMPERED


def test_a_whole_copy_under_another_name_is_no_release(two):
    shutil.copytree(two.reports / RIGHT, two.reports / "2027-02-28")
    settle_latest(two, NOW)
    assert latest(two) == WRONG
    assert "under another name" in standing.damaged(two)["2027-02-28"]


def test_a_folder_called_latest_is_left_alone(two):
    (two.reports / "latest").unlink()
    (two.reports / "latest").mkdir()
    with pytest.raises(LatestTaken, match=r"reports/latest: .* no link"):
        settle_latest(two, NOW)


def test_a_withdrawal_needs_a_reason_and_a_release(two):
    with pytest.raises(UsageError, match="needs a reason"):
        withdraw(two, WRONG, " ", NOW)
    with pytest.raises(UsageError, match="no release '2020-01-01'"):
        withdraw(two, "2020-01-01", REASON, NOW)
    with pytest.raises(UsageError, match="was not withdrawn"):
        withdraw(two, WRONG, REASON, NOW, undo=True)
    assert withdrawals.read(two) == []


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (f"2027-03-01,{WRONG},gone,Why", "'gone' is none of withdrawn, restored"),
        (f"2027-02-30,{WRONG},withdrawn,Why", "'2027-02-30' is no day"),
        (f"2027-03-01,{WRONG},withdrawn,", "is blank"),
        (f"2027-03-01,{WRONG},withdrawn", "3 cells where there are 4 columns"),
    ],
)
def test_a_line_that_is_none_is_refused(two, line, message):
    data(two, "withdrawals.csv", f"day,release,verdict,because\n{line}\n")
    with pytest.raises(DataRefused, match=message) as refused:
        withdrawals.read(two)
    assert refused.value.where == "data/withdrawals.csv, line 2"


def test_what_a_kill_leaves_of_a_banner_lies_beside_the_release_and_is_tidied(two, monkeypatch):
    write = banner.files.write_bytes

    def killed(path, content):
        write(path, content)
        raise KeyboardInterrupt

    monkeypatch.setattr(banner.files, "write_bytes", killed)
    with pytest.raises(KeyboardInterrupt):
        banner.put(two.reports / WRONG, "Release is withdrawn.\n\nHow.\n")
    assert checksums.differences(two.reports / WRONG) == {}
    left = [item.path.name for item in retention.removable(two).items]
    assert left == [f".{WRONG}-{banner.NOTE}.tmp"]
