"""The examples in docstrings run and print what they say."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import analysis.chapter
import analysis.lab
import analysis.measures
import analysis.methods

ROOMS = (analysis.methods, analysis.measures, analysis.chapter, analysis.lab)
MODULES = ["analysis", "analysis.dates", "analysis.showing", "analysis.writing"] + [
    f"{room.__name__}.{found.name}" for room in ROOMS for found in pkgutil.iter_modules(room.__path__)
]
OPTIONS = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS


@pytest.mark.parametrize("name", MODULES)
def test_examples(name):
    outcome = doctest.testmod(importlib.import_module(name), optionflags=OPTIONS)
    assert not outcome.failed


def test_there_are_examples():
    finder = doctest.DocTestFinder()
    found = [test for name in MODULES for test in finder.find(importlib.import_module(name)) if test.examples]
    assert len(found) >= 12
