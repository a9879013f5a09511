"""Checksums in the form the coreutils read."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from analysis.archive import checksums
from analysis.errors import ReleaseDamaged

OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"  # FIPS 180-2, appendix B.1


@pytest.fixture
def folder(tmp_path):
    release = tmp_path / "2026-06-15"
    (release / "data").mkdir(parents=True)
    (release / "results.json").write_text("abc")
    (release / "data" / "b.csv").write_text("abc")
    (release / "data" / "a.csv").write_text("abc")
    return release


def test_each_file_has_a_line_and_the_sums_have_none(folder):
    checksums.write(folder)
    checksums.write(folder)  # a second time changes nothing: the sums do not count themselves
    assert (folder / "SHA256SUMS").read_text() == (
        f"{OF_ABC}  data/a.csv\n{OF_ABC}  data/b.csv\n{OF_ABC}  results.json\n"
    )
    assert checksums.read(folder) == dict.fromkeys(("data/a.csv", "data/b.csv", "results.json"), OF_ABC)
    assert checksums.differences(folder) == {}


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="sha256sum is not installed")
def test_the_standard_tool_reads_them(folder):
    checksums.write(folder)
    command = ["sha256sum", "--check", "--strict", "SHA256SUMS"]
    assert subprocess.run(command, cwd=folder, capture_output=True).returncode == 0
    (folder / "data" / "a.csv").write_text("abd")
    assert subprocess.run(command, cwd=folder, capture_output=True).returncode == 1


def test_every_kind_of_difference_is_named(folder):
    checksums.write(folder)
    (folder / "results.json").write_text("abd")
    (folder / "data" / "a.csv").unlink()
    (folder / "data" / "c.csv").write_text("abc")
    assert checksums.differences(folder) == {
        "data/a.csv": "is missing",
        "data/c.csv": "is new",
        "results.json": "differs",
    }


def test_a_link_in_place_of_a_file_differs(folder, tmp_path):
    checksums.write(folder)
    (folder / "results.json").rename(tmp_path / "elsewhere")
    (folder / "results.json").symlink_to(tmp_path / "elsewhere")
    (folder / "data" / "lost").symlink_to(tmp_path / "nowhere")
    assert checksums.differences(folder) == {"data/lost": "is new", "results.json": "differs"}


@pytest.mark.parametrize(
    "text",
    [
        "abc  results.json\n",
        f"{OF_ABC} results.json\n",
        f"{OF_ABC}  ../other\n",
        f"{OF_ABC}  /etc/hosts\n",
        f"{OF_ABC}  a\n{OF_ABC}  a\n",
    ],
)
def test_sums_that_are_none_are_refused_with_their_line(folder, text):
    (folder / "SHA256SUMS").write_text(text)
    with pytest.raises(ReleaseDamaged, match=r"line [12]") as damaged:
        checksums.read(folder)
    assert damaged.value.where == "release 2026-06-15, SHA256SUMS"
    assert list(checksums.differences(folder)) == ["SHA256SUMS"]


def test_a_release_without_sums_is_damaged(folder):
    assert list(checksums.differences(folder)) == ["SHA256SUMS"]
