"""Every fetcher against every fault of the wire: no file is brought back, and the message says what to do."""

import pytest

from analysis.errors import BriefError
from analysis.sources import catalogue
from analysis.sources.cbp import fetcher as cbp_fetcher
from tests.sources.fetchers.server import Reply, broken, json_reply, text
from tests.sources.fetchers.shapes import (
    CBP_FOLDER,
    CBP_NAME,
    UNODC_FILE,
    cbp_page,
    census_answer,
    comtrade_answer,
    register_document,
    unodc_page,
    vsrr_count,
    vsrr_page,
    vsrr_rows,
    workbook,
)

KEYS = {"CENSUS_KEY": "c3nsus", "COMTRADE_KEY": ""}
GOOD = {
    "cbp/drug_seizures": text("FY,Month (abbv)\n" * 50),
    "cdc/overdose_provisional": vsrr_page(vsrr_rows()),
    "comtrade/hs6_world_annual": comtrade_answer([]),
    "comtrade/us_bilateral_monthly": comtrade_answer([]),
    "census/us_imports_from_china": census_answer(["2026-03"], ["1"]),
    "federal_register/dea_rules": json_reply(
        {"count": 1, "total_pages": 1, "results": [register_document("2026-1")]}
    ),
    "unodc/wdr_seizures": Reply(workbook()),
}
SITES = {fetcher.site for fetcher in catalogue.fetchers().values()}
FAULTS = sorted(broken(text("x" * 100)))


def test_every_fetcher_is_tried():
    assert set(GOOD) == set(catalogue.fetchers())


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("name", GOOD)
def test_a_fault_brings_nothing_back_and_names_source_cause_and_remedy(site, errand, name, fault):
    site.serve("*", *broken(GOOD[name])[fault])
    if name.startswith("cbp/"):
        site.serve(cbp_fetcher.PAGE, cbp_page(CBP_FOLDER + CBP_NAME))
    if name.startswith("cdc/"):
        site.serve("/resource/xkb8-kh2a.json", vsrr_count(6))
    if name.startswith("unodc/"):
        site.serve("/unodc/en/data-and-analysis/world-drug-report-2026-annex.html", unodc_page())
        site.serve(UNODC_FILE, *broken(GOOD[name])[fault])
    trip = errand(keys=KEYS, timeout=0.15)
    with pytest.raises(BriefError) as caught:
        catalogue.fetchers()[name].fetch(trip)
    error = caught.value
    assert error.where.startswith(catalogue.fetchers()[name].publisher)
    assert len(error.what) > 15
    assert error.remedy.endswith("Nothing was stored.")
    assert (
        any(site.by_hand in error.remedy for site in SITES)
        or "again" in error.remedy
        or ("Check variables" in error.remedy)
    )
    assert list(trip.folder.iterdir()) == []


@pytest.mark.parametrize("name", GOOD)
def test_a_fault_of_the_first_page_is_no_other(site, errand, name):
    site.serve("*", Reply(fault="timeout"))
    with pytest.raises(BriefError, match="no answer within"):
        catalogue.fetchers()[name].fetch(errand(keys=KEYS, timeout=0.15, attempts=1))
