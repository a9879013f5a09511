"""A file is written whole or not at all; text from elsewhere cannot steer a page or a terminal."""

from __future__ import annotations

import doctest
import hashlib
import importlib
import pkgutil
import re
from pathlib import Path

import pytest

import analysis
from analysis import errors, files, text
from analysis.errors import BriefError, ExitCode

ROOT = Path(__file__).resolve().parents[1]


def test_a_file_is_replaced_in_one_step_and_nothing_is_left(tmp_path):
    path = tmp_path / "a.txt"
    files.write_text(path, "old")
    files.write_text(path, "né\n")
    assert path.read_bytes() == "né\n".encode()
    assert [item.name for item in tmp_path.iterdir()] == ["a.txt"]


def test_a_write_that_breaks_off_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    files.write_text(path, "old")

    def full(handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        files.write_text(path, "new")
    assert path.read_text(encoding="utf-8") == "old"
    assert [item.name for item in tmp_path.iterdir()] == ["a.txt"]


def test_a_link_is_turned_in_one_step(tmp_path):
    files.link(tmp_path / "latest", "one")
    files.link(tmp_path / "latest", "two")
    assert str((tmp_path / "latest").readlink()) == "two"
    assert len(list(tmp_path.iterdir())) == 1


def test_checksums_are_those_of_the_bytes(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("né".encode())
    expected = hashlib.sha256("né".encode()).hexdigest()
    assert files.sha256(path) == files.sha256_of_text("né") == expected


def test_text_is_cleaned_for_each_reader():
    hostile = "a\x00b\u202ec\ufffe\ue010\ud800\x1b[31m\n"
    assert text.clean([hostile, {"k": hostile}, 1])[1]["k"] == "abc\ud800[31m\n"
    assert text.encodable(hostile) == "abc?[31m\n"
    assert text.for_xml(hostile) == "ab\u202ec\ue010[31m\n"
    assert text.printable(hostile) == "a b c    [31m\n"


@pytest.mark.parametrize("module", [files, text])
def test_examples_are_true(module):
    assert doctest.testmod(module).failed == 0


def test_the_tree_of_errors_is_whole():
    """Each class stands in the head of `errors`, beside its module where that is another."""
    for module in pkgutil.walk_packages(analysis.__path__, "analysis."):
        importlib.import_module(module.name)
    tree = dict(re.findall(r"[├└]── (\w+) +(\S+)", errors.__doc__))
    classes = {BriefError}
    while found := {sub for item in classes for sub in item.__subclasses__()} - classes:
        classes |= found
    here = {item for item in classes - {BriefError} if item.__module__.startswith("analysis.")}
    assert {item.__name__ for item in here} == set(re.findall(r"[├└]── (\w+)", errors.__doc__))
    for item in here:
        if item.__module__ != "analysis.errors":
            assert tree[item.__name__] == item.__module__.removeprefix("analysis."), item


def test_exit_codes_are_as_the_guides_list_them():
    table = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    table = table.partition("## Exit codes")[2].partition("\n## ")[0]
    listed = {int(code) for row in re.findall(r"^\| ([\d, ]+) \|", table, re.M) for code in row.split(",")}
    assert listed == set(ExitCode)
    readme = (ROOT / "README.md").read_text(encoding="utf-8").partition("Exit codes:")[2].partition(". A")[0]
    assert {int(code) for code in re.findall(r"\b(\d+) ", readme)} == set(ExitCode)
