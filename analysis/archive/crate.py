"""``ro-crate-metadata.json``: what a release holds and how it was made, written and read back.

RO-Crate 1.1 with the profile Process Run Crate 0.5: the release is the root data set, its build one
``CreateAction``. Its instrument is this package, its objects are the inputs with their checksums and the
parameters, its results are the files beside it.
"""

from __future__ import annotations

import datetime as dt
import importlib.metadata
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from analysis.archive.inputs import ABSENT, Inputs
from analysis.errors import ReleaseDamaged
from analysis.files import json_text, media_type

FILE_NAME = "ro-crate-metadata.json"
CONTEXT = ["https://w3id.org/ro/crate/1.1/context", "https://w3id.org/ro/terms/workflow-run/context"]
SPECIFICATION = "https://w3id.org/ro/crate/1.1"
PROFILE = "https://w3id.org/ro/wfrun/process/0.5"
PACKAGE = "metrics-brief"
RUN, TOOL = "#run", f"#{PACKAGE}"

Entity = dict[str, Any]


@dataclass(frozen=True)
class Recorded:
    """What a crate says of its run."""

    inputs: Inputs
    run_key: str
    commit: str


@dataclass(frozen=True)
class Licence:
    """The licence of the release: its name, and the address of its text where one is known."""

    name: str
    address: str = ""


def write(
    folder: Path,
    content: Mapping[str, Any],
    inputs: Inputs,
    commit: str,
    *,
    title: str,
    description: str,
    licence: Licence,
    files: Sequence[str],
) -> Path:
    """Write the crate of a release.

    Parameters
    ----------
    folder : Path
        Folder of the release.
    content : mapping
        What ``results.json`` holds.
    inputs, commit
        As `analysis.archive.provenance` found them; a blank commit is left out.
    title, description : str
        Of the release.
    licence : Licence
        Of the release; data keep the terms of their origins, which ``datapackage.json`` names.
    files : sequence of str
        Paths of all files of the release but the crate itself, those that follow it included.
    """
    release = content["release"]
    names = sorted(set(files) - {FILE_NAME})
    inside = [_file(name) for name in names]
    keys = {"run-key": inputs.run_key, "undated-key": inputs.undated_key, "status": inputs.status}
    values = [
        *(_value("parameter", name, value) for name, value in inputs.parameters.items()),
        _value("run", "chapters", list(inputs.chapters)),
        *(_value("run", name, value) for name, value in keys.items()),
        *([_value("run", "commit", commit)] if commit else []),
        *(_value("vintage", name, used) for name, used in content.get("vintages", {}).items()),
    ]
    consumed = [_input(path, digest) for path, digest in inputs.files.items()]
    packages = [_package(name, version) for name, version in inputs.versions.items()]
    publisher = _publisher(release)
    root = {
        "@id": "./",
        "@type": "Dataset",
        "conformsTo": _to(PROFILE),
        "name": title,
        "description": description,
        "identifier": release["address"] or f"{release['number']}",
        "version": release["number"],
        "datePublished": release["as_of"],
        "license": _to(_licence_id(licence)),
        "hasPart": [_to(item["@id"]) for item in inside],
        "mentions": [_to(RUN)],
        **({"publisher": _to(publisher["@id"])} if publisher else {}),
    }
    graph = [
        {
            "@id": FILE_NAME,
            "@type": "CreativeWork",
            "conformsTo": _to(SPECIFICATION),
            "about": _to("./"),
        },
        root,
        {"@id": PROFILE, "@type": "CreativeWork", "name": "Process Run Crate", "version": "0.5"},
        {"@id": _licence_id(licence), "@type": "CreativeWork", "name": licence.name},
        *([publisher] if publisher else []),
        _action(release, [*consumed, *values], inside, publisher),
        _tool(packages),
        *packages,
        *values,
        *inside,
        *consumed,
    ]
    path = folder / FILE_NAME
    text = json_text({"@context": CONTEXT, "@graph": graph})
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def read(folder: Path) -> Recorded:
    """Return what the crate of a release records of its run.

    Raises
    ------
    ReleaseDamaged
        When the crate is missing, is no JSON, or lacks what `write` puts there.
    """
    try:
        graph = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))["@graph"]
        entities = {entity["@id"]: entity for entity in graph}
        consumed = [entities[part["@id"]] for part in entities[RUN]["object"]]
        packages = [entities[part["@id"]] for part in entities[TOOL]["softwareRequirements"]]
        run = _values(consumed, "run")
        inputs = Inputs(
            files={
                item["name"]: item.get("sha256", ABSENT)
                for item in consumed
                if item["@id"].startswith("#input/")
            },
            parameters=_values(consumed, "parameter"),
            versions={item["name"]: item["softwareVersion"] for item in packages},
            chapters=tuple(run["chapters"]),
            status=run["status"],
        )
        dt.date.fromisoformat(str(inputs.parameters["as_of"]))
        return Recorded(inputs, run["run-key"], run.get("commit", ""))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ReleaseDamaged(
            f"{FILE_NAME} cannot be read ({type(error).__name__}: {error}).",
            where=f"release {folder.name}",
            remedy="Restore the folder from a backup, or move it out of reports/.",
        ) from error


def without_commit(text: str) -> Any:
    """Return a crate's content apart from the commit, which may move while nothing a run reads does."""
    content = json.loads(text)
    here = {"@id": "#run/commit"}
    content["@graph"] = [item for item in content["@graph"] if item["@id"] != here["@id"]]
    for item in content["@graph"]:
        if item["@id"] == RUN:
            item["object"] = [part for part in item["object"] if part != here]
    return content


def _action(
    release: Mapping[str, Any], objects: Sequence[Entity], results: Sequence[Entity], agent: Entity | None
) -> Entity:
    """Return the build: what went into it, and the files that came out."""
    return {
        "@id": RUN,
        "@type": "CreateAction",
        "name": f"Build of release {release['number']}",
        "description": "Chapters are run with the parameters; their results become page, PDF and data files.",
        # The day shown, not the clock: the same inputs give the same bytes.
        "endTime": f"{release['as_of']}T00:00:00+00:00",
        "instrument": _to(TOOL),
        "object": [_to(item["@id"]) for item in objects],
        "result": [_to(item["@id"]) for item in results],
        **({"agent": _to(agent["@id"])} if agent else {}),
    }


def _tool(packages: Sequence[Entity]) -> Entity:
    return {
        "@id": TOOL,
        "@type": "SoftwareApplication",
        "name": PACKAGE,
        "softwareVersion": importlib.metadata.version(PACKAGE),
        "softwareRequirements": [_to(item["@id"]) for item in packages],
    }


def _to(identifier: str) -> Entity:
    return {"@id": identifier}


def _file(name: str) -> Entity:
    return {"@id": quote(name), "@type": "File", "name": name, "encodingFormat": media_type(name)}


def _input(path: str, digest: str) -> Entity:
    """Return an input; it lies in the project, not in the crate, so it is no `File` of the crate."""
    checksum = {"description": "Not there."} if digest == ABSENT else {"sha256": digest}
    return {"@id": f"#input/{quote(path)}", "@type": "CreativeWork", "name": path, **checksum}


def _value(kind: str, name: str, value: object) -> Entity:
    return {"@id": f"#{kind}/{quote(name)}", "@type": "PropertyValue", "name": name, "value": value}


def _values(entities: Sequence[Entity], kind: str) -> dict[str, Any]:
    return {item["name"]: item["value"] for item in entities if item["@id"].startswith(f"#{kind}/")}


def _package(name: str, version: str) -> Entity:
    return {
        "@id": f"#package/{quote(name)}",
        "@type": "SoftwareApplication",
        "name": name,
        "softwareVersion": version,
    }


def _publisher(release: Mapping[str, Any]) -> Entity | None:
    if not release["publisher"]:
        return None
    return {"@id": "#publisher", "@type": "Organization", "name": release["publisher"]}


def _licence_id(licence: Licence) -> str:
    return licence.address or "#licence"
