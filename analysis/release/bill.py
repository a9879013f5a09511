"""What software a release was made with: a bill of materials in CycloneDX [1]_, and its licences as a table.

Both are read from the metadata of installed packages: those that this one asks for to build and publish, and
what these ask for in turn. Neither holds a time or a random number: the same packages give the same bytes.

References
----------
.. [1] ECMA-424, "CycloneDX Bill of materials specification", 1.6.
"""

from __future__ import annotations

import importlib.metadata
import json
import platform
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from analysis.archive.crate import PACKAGE
from analysis.errors import BriefError
from analysis.files import json_text
from analysis.release.datapackage import Table

FILE_NAME = "sbom.cdx.json"
LICENCES = "licences.csv"
SCHEMA = "http://cyclonedx.org/schema/bom-1.6.schema.json"
_NOT_STATED = "not stated"
_CLASSIFIER = "License :: "
_COLUMNS = {
    "package": "Its name on the Python Package Index.",
    "version": "The version that was installed.",
    "licence": "As the package states it.",
}


@dataclass(frozen=True)
class Part:
    """An installed package: name, version, licence as it states it, and the names of those it needs."""

    name: str
    version: str
    licence: str
    is_expression: bool
    needs: tuple[str, ...]


def parts(root: str = PACKAGE) -> list[Part]:
    """Return a package and all that it needs, in turn, by name.

    Raises
    ------
    BriefError
        When one of them is not installed.
    """
    found: dict[str, Part] = {}
    asked: list[tuple[str, frozenset[str]]] = [(root, frozenset())]
    seen = set(asked)
    while asked:
        name, extras = asked.pop()
        distribution = _installed(name)
        wanted = _needs(distribution, extras)
        before = found[name].needs if name in found else ()
        licence, is_expression = _licence(distribution)
        needs = tuple(sorted({*before, *(needed for needed, _ in wanted)}))
        found[name] = Part(name, distribution.version, licence, is_expression, needs)
        asked += [item for item in wanted if item not in seen]
        seen.update(wanted)
    return [found[name] for name in sorted(found)]


def write(folder: Path, made_of: Sequence[Part]) -> Path:
    """Write the bill of materials into the folder of a release and return its path."""
    own = {part.name: part for part in made_of}
    described = {
        "component": _component(own[PACKAGE], "application"),
        "properties": [{"name": "python", "value": platform.python_version()}],
    }
    content = {
        "$schema": SCHEMA,
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": described,
        "components": [_component(part, "library") for part in made_of if part.name != PACKAGE],
        "dependencies": [
            {"ref": _reference(part), "dependsOn": [_reference(own[name]) for name in part.needs]}
            for part in made_of
        ],
    }
    # A number by which this very content is known, as the standard asks for.
    number = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(content, sort_keys=True))
    path = folder / FILE_NAME
    path.write_text(
        json_text({**content, "serialNumber": f"urn:uuid:{number}"}), encoding="utf-8", newline="\n"
    )
    return path


def table(made_of: Sequence[Part]) -> Table:
    """Return packages, versions and licences as a table of the release."""
    return Table(
        name="licences",
        path=LICENCES,
        title="Licences of the software it was made with",
        columns=[
            {"name": name, "heading": name.capitalize(), "type": "text", "description": meaning}
            for name, meaning in _COLUMNS.items()
        ],
        rows=[[part.name, part.version, part.licence] for part in made_of],
        source="Metadata of the installed packages",
        key="package",
    )


def _installed(name: str) -> Distribution:
    try:
        return importlib.metadata.distribution(name)
    except importlib.metadata.PackageNotFoundError as error:
        raise BriefError(f"the package {name} is not installed.", remedy="Run make setup.") from error


def _needs(distribution: Distribution, extras: frozenset[str]) -> list[tuple[str, frozenset[str]]]:
    """Return name and extras of what a package needs on this platform, with these extras of its own."""
    wanted: list[tuple[str, frozenset[str]]] = []
    for line in distribution.requires or ():
        requirement = Requirement(line)
        marker = requirement.marker
        if marker is None or any(marker.evaluate({"extra": extra}) for extra in (extras or {""})):
            wanted.append((canonicalize_name(requirement.name), frozenset(requirement.extras)))
    return wanted


def _licence(distribution: Distribution) -> tuple[str, bool]:
    """Return a package's licence, and whether that is an expression of SPDX; its newest field counts."""
    metadata = distribution.metadata
    expressions = metadata.get_all("License-Expression") or []
    if expressions:
        return str(expressions[0]), True
    classifiers = [str(item) for item in metadata.get_all("Classifier") or []]
    classified = {item.rpartition(" :: ")[2] for item in classifiers if item.startswith(_CLASSIFIER)}
    if classified:
        return "; ".join(sorted(classified)), False
    stated = [line for item in metadata.get_all("License") or [] for line in str(item).split("\n")]
    return next((line.strip()[:200] for line in stated if line.strip()), _NOT_STATED), False


def _component(part: Part, kind: str) -> Mapping[str, Any]:
    stated = {"expression": part.licence} if part.is_expression else {"license": {"name": part.licence}}
    return {
        "type": kind,
        "bom-ref": _reference(part),
        "name": part.name,
        "version": part.version,
        "licenses": [] if part.licence == _NOT_STATED else [stated],
        "purl": _reference(part),
    }


def _reference(part: Part) -> str:
    return f"pkg:pypi/{part.name}@{part.version}"
