"""Fetchers by dataset: each brings a publisher's file to disk, with what its origin should say.

A fetcher checks what the wire can get wrong (pages, counts, limits, keys); the dataset's own reader checks
what the file holds. Neither stores anything.
"""

from __future__ import annotations

from analysis.sources.cbp import fetcher as cbp
from analysis.sources.cdc import fetcher as cdc
from analysis.sources.census import fetcher as census
from analysis.sources.comtrade import fetcher as comtrade
from analysis.sources.errand import Errand, Fetched, Fetcher
from analysis.sources.federal_register import fetcher as federal_register
from analysis.sources.unodc import fetcher as unodc

__all__ = ["FETCHERS", "Errand", "Fetched", "Fetcher"]

FETCHERS: dict[str, Fetcher] = {
    fetcher.name: fetcher
    for module in (cbp, cdc, comtrade, census, federal_register, unodc)
    for fetcher in module.FETCHERS
}
