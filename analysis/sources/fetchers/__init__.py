"""Fetchers by dataset: each brings a publisher's file to disk, with what its origin should say.

A fetcher checks what the wire can get wrong (pages, counts, limits, keys); the dataset's own reader checks
what the file holds. Neither stores anything.
"""

from __future__ import annotations

from analysis.sources.fetchers import cbp, cdc, census, comtrade, federal_register, unodc
from analysis.sources.fetchers.errand import Errand, Fetched, Fetcher

__all__ = ["FETCHERS", "Errand", "Fetched", "Fetcher"]

FETCHERS: dict[str, Fetcher] = {
    fetcher.name: fetcher
    for module in (cbp, cdc, comtrade, census, federal_register, unodc)
    for fetcher in module.FETCHERS
}
