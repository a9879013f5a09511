"""A site on the loopback, and an errand to it."""

import datetime as dt

import pytest

from analysis.sources.errand import Errand
from tests.sources.fetchers.server import running, transport_to


@pytest.fixture
def site():
    """A publisher's site on the loopback, to be scripted by the test."""
    with running() as server:
        yield server


@pytest.fixture
def errand(site, tmp_path):
    """Return an errand to the site: ``errand(today="2026-06-15", keys=..., held=...)``."""
    made = []

    def make(today: str = "2026-06-15", held=frozenset(), **settings) -> Errand:
        transport = transport_to(site, **settings)
        made.append(transport)
        folder = tmp_path / f"errand-{len(made)}"
        folder.mkdir()
        return Errand(transport, folder, dt.date.fromisoformat(today), held=frozenset(held))

    yield make
    for transport in made:
        transport.close()
