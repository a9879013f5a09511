"""Servers and a browser for what an analyst sees."""

from tests.built.conftest import browser

__all__ = ["browser"]
