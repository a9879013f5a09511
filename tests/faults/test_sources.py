"""Sources that misbehave: a release is made from what is stored, and says how old that is."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from analysis.errors import ExitCode
from analysis.operate import publish as operations
from analysis.operate.runlog import history
from analysis.sources.site import KeyMissing
from analysis.store.refresh import UNREACHABLE, RefreshOutcome, refresh
from tests.faults.conftest import FULL, change_input, data_of, standing
from tests.sources.fetchers.server import Reply, broken, running, transport_to

WAYS = broken(Reply(b"a,b\n1,2\n" * 100))
BUILT = list(WAYS) if FULL else ["HTML on 200"]
ANSWERS = {"HTML on 200", "204", "truncated gzip", "empty", "not found"}  # an answer that is wrong, not none


@pytest.fixture
def asked():
    """Return a refresh whose every source answers in one of the ways."""

    def ask(way: str):
        def fetch(project):
            with running() as site:
                site.serve("*", *WAYS[way])
                with transport_to(site, cache=project.root / "data" / ".cache") as transport:
                    return refresh(project, transport=transport)

        return fetch

    return ask


@pytest.mark.parametrize("way", WAYS)
def test_with_nothing_to_build_the_exit_code_says_what_was_wrong(small, asked, way):
    before, data = standing(small), data_of(small)
    outcome = operations.publish(small, refresh=asked(way))
    assert outcome.exit_code in (ExitCode.REFUSED, ExitCode.UNREACHABLE)
    if way not in ANSWERS:
        assert outcome.exit_code == ExitCode.UNREACHABLE
    assert outcome.text.endswith(f"Release {before} stands.")
    assert standing(small) == before
    kept = {name: digest for name, digest in data_of(small).items() if not name.startswith(".cache/")}
    assert kept == data


@pytest.mark.parametrize("way", BUILT)
def test_with_something_to_build_the_release_says_how_old_its_data_are(small, asked, way):
    before = standing(small)
    change_input(small, f"sources: {way}")
    fetched: list[RefreshOutcome] = []
    outcome = operations.publish(
        small, refresh=lambda project: fetched.append(asked(way)(project)) or fetched[0]
    )
    away = [
        item.name
        for item in fetched[0].items
        if item.state == UNREACHABLE and not isinstance(item.error, KeyMissing)
    ]
    assert outcome.exit_code == (ExitCode.PUBLISHED_AWAY if away else ExitCode.DONE)
    assert all(name in outcome.text for name in away)
    assert standing(small) > before
    content = json.loads((outcome.release.folder / "results.json").read_text(encoding="utf-8"))
    (table,) = [table for table in content["tables"] if table["name"] == "seizures.datasets"]
    ages = [
        dict(zip([column["name"] for column in table["columns"]], row, strict=True)) for row in table["rows"]
    ]
    assert ages
    assert all(float(row["age_days"]) >= 0 for row in ages)
    overdue = operations.overdue(small, dt.date.fromisoformat(content["release"]["as_of"]))
    results = outcome.release.results
    assert results["evidence.overdue"]["value"] == len(overdue)
    warned = history(small)[0].warnings
    assert set(overdue) <= set(warned)
    assert any("unreachable" in line or "refused" in line for line in warned)
