"""The house keeps its shape: imports point one way, generated files are current, no trace of a machine."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ANALYSIS = ROOT / "analysis"

# Each room and the rooms it may import from (its own is always allowed).
FLOOR = {"errors", "project", "dates", "files", "text", "writing", "yaml_file", "git"}
FLOOR |= {"environment", "redaction", "showing"}
ORDER = (
    ("cli", "lab"), ("authoring", "operate", "batch"), ("release",), ("languages",), ("archive",), ("page",),
    ("run",), ("chapter",), ("measures",),
    ("store", "methods"), ("sources",),
)  # fmt: skip
MAY_IMPORT = {
    room: {below for lower in ORDER[floor + 1 :] for below in lower}
    for floor, rooms in enumerate(ORDER)
    for room in rooms
} | {"methods": set()}


def imported_rooms(path: Path) -> set[str]:
    rooms = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        rooms |= {name.split(".")[1] for name in names if name.startswith("analysis.")}
    return rooms


def modules_of(room: str) -> list[Path]:
    single = ANALYSIS / f"{room}.py"
    return [single] if single.is_file() else sorted((ANALYSIS / room).rglob("*.py"))


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_imports_point_one_way(room):
    allowed = MAY_IMPORT[room] | FLOOR | {room}
    for path in modules_of(room):
        strangers = imported_rooms(path) - allowed
        assert not strangers, f"{path.relative_to(ROOT)} imports {strangers}; {room} may import {allowed}"


@pytest.mark.parametrize("name", sorted(FLOOR))
def test_the_floor_stands_on_itself(name):
    assert imported_rooms(ANALYSIS / f"{name}.py") <= FLOOR


def test_environment_yml_is_generated_from_pyproject():
    made = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "environment.py")], capture_output=True, text=True, check=True
    ).stdout
    assert (ROOT / "environment.yml").read_text(encoding="utf-8") == made, "run `make lock`"


def requirement_names(*groups: str) -> set[str]:
    """Return what the package needs, with some groups of extras or with all."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    optional = project["optional-dependencies"]
    extras = [item for group in groups or optional for item in optional[group]]
    return {re.split(r"[<>=\[;~! ]", item)[0] for item in [*project["dependencies"], *extras]}


def test_every_dependency_has_a_line_that_says_why():
    page = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8").split("## Weighed")[0]
    listed = set(re.findall(r"^\| ([a-z0-9_-]+) \|", page, flags=re.M)) - {"package"}
    assert listed == requirement_names()


def pins(file: str) -> dict[str, str]:
    """Return package -> version of a lock file, each with its hashes."""
    lock = (ROOT / file).read_text(encoding="utf-8")
    assert "://" not in lock
    blocks = re.split(r"^(?=[a-z0-9_.-]+==)", lock, flags=re.M)[1:]
    assert all("--hash=sha256:" in block for block in blocks)
    return dict(re.match(r"([a-z0-9_.-]+)==([^ ;]+)", block).groups() for block in blocks)


def test_the_locks_pin_every_dependency_with_hashes_and_name_no_address():
    assert requirement_names() <= set(pins("requirements-test.lock"))
    assert requirement_names("notices", "build") <= set(pins("requirements.lock"))


def test_a_machine_that_publishes_has_the_versions_that_were_tested_and_no_tool_of_tests():
    published, tested = pins("requirements.lock"), pins("requirements-test.lock")
    assert published.items() <= tested.items()
    assert not {"jupyterlab", "playwright", "pytest", "hypothesis", "mypy", "ruff"} & set(published)


def tracked_text() -> dict[Path, str]:
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listing.returncode:
        pytest.skip("not a git checkout")
    texts = {}
    for name in filter(None, listing.stdout.decode().split("\0")):
        path = ROOT / name
        if path.is_file() and path.suffix not in (".parquet", ".otf", ".ttf", ".woff2", ".png", ".pdf"):
            texts[path] = path.read_text(encoding="utf-8")
    return texts


def test_no_file_names_a_registry_or_a_path_of_one_machine():
    registry = re.compile(
        "://[a-z0-9.-]*(" + "|".join(["py" + "pi", "python" + "hosted", "npm" + "js"]) + ")"
    )
    machine = re.compile(r"(^|[^A-Za-z0-9_.])/(wor" + r"k|ro" + r"ot|hom" + r"e)/[a-z.]", re.M)
    for path, text in tracked_text().items():
        assert not registry.search(text), path
        found = machine.search(text)
        assert not found, f"{path}: {found and found.group(0)}"
