"""The bill of materials meets the standard, holds what is installed, and is the same each time."""

from __future__ import annotations

import importlib.metadata
import json

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from analysis.errors import BriefError
from analysis.release import bill


@pytest.fixture(scope="module")
def made_of():
    return bill.parts()


@pytest.fixture
def written(made_of, tmp_path) -> str:
    return bill.write(tmp_path, made_of).read_text(encoding="utf-8")


def test_it_meets_the_schema_of_the_standard(written):
    validator = JsonStrictValidator(SchemaVersion.V1_6)
    assert validator.validate_str(written) is None
    assert validator.validate_str(written.replace('"library"', '"books"')) is not None


def test_it_has_what_the_package_needs_in_turn_and_no_tool_of_tests(written):
    content = json.loads(written)
    names = {component["name"]: component for component in content["components"]}
    assert {"pandas", "numpy", "papermill", "nbclient", "statsmodels", "typst"} <= set(names)
    assert not {"pytest", "playwright", "apprise", "metrics-brief"} & set(names)
    assert names["pandas"]["version"] == importlib.metadata.version("pandas")
    assert names["pandas"]["purl"] == f"pkg:pypi/pandas@{names['pandas']['version']}"
    needs = {entry["ref"]: entry["dependsOn"] for entry in content["dependencies"]}
    assert names["numpy"]["bom-ref"] in needs[names["pandas"]["bom-ref"]]
    assert {ref for refs in needs.values() for ref in refs} <= set(needs)


def test_it_is_the_same_each_time(written, tmp_path):
    (tmp_path / "again").mkdir()
    assert bill.write(tmp_path / "again", bill.parts()).read_text(encoding="utf-8") == written


def test_every_package_has_a_licence(made_of):
    licences = {part.name: part.licence for part in made_of}
    assert licences["metrics-brief"] == "MIT"
    assert licences["pandas"] == "BSD-3-Clause"
    assert [name for name, licence in licences.items() if licence == "not stated"] == []


def test_a_package_that_is_not_installed_is_named():
    with pytest.raises(BriefError, match="the package no-such-package is not installed"):
        bill.parts("no-such-package")
