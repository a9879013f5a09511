"""What was published since: fetched, checked, compared, and stored whole or not at all."""

import datetime as dt
import re
import time
import zipfile
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from analysis.errors import UsageError
from analysis.sources import catalogue
from analysis.sources.cbp import fetcher as cbp_fetcher
from analysis.sources.cbp.reader import MONTHLY as CBP_MONTHLY
from analysis.sources.cdc import fetcher as cdc
from analysis.sources.comtrade import fetcher as comtrade
from analysis.sources.federal_register import fetcher as federal_register
from analysis.sources.site import SourceUnreachable
from analysis.store import gate, snapshots
from analysis.store import refresh as refreshing
from analysis.store.origin import Published
from analysis.store.refresh import refresh
from analysis.store.revisions import Preview, preview
from tests.sources.fetchers.server import FORBIDDEN, Reply, broken, running, text, transport_to
from tests.sources.fetchers.shapes import (
    UNODC_FILE,
    ComtradeSite,
    RegisterSite,
    cbp_page,
    census_answer,
    register_document,
    unodc_page,
    vsrr_count,
    vsrr_page,
    vsrr_rows,
    workbook,
)

CBP = "cbp/drug_seizures"
TODAY = dt.date(2026, 6, 15)
APRIL = "/sites/default/files/2026-05/nationwide-drugs-fy25-fy26-apr.csv"
MAY = "/sites/default/files/2026-06/nationwide-drugs-fy25-fy26-may.csv"


@pytest.fixture
def site():
    with running() as server:
        yield server


@pytest.fixture
def go(project, site):
    """Refresh datasets from the site on the loopback."""

    def run(*names, keys=None, **options):
        cache = project.root / "data" / ".cache"
        with transport_to(site, cache=cache, keys=keys, timeout=0.2) as transport:
            return refresh(project, names, transport=transport, **{"today": TODAY} | options)

    return run


@pytest.fixture
def april(cbp_file):
    """Fiscal year 2025, and 2026 to April: seven months of the open year."""
    return cbp_file(2025, open_year=2026, open_months=7)


@pytest.fixture
def offer(site):
    """Put a CBP file on the page and under its address."""

    def put(file, path=APRIL, **headers):
        site.serve(cbp_fetcher.PAGE, cbp_page(path))
        site.serve(path, text(file.text(), **headers))

    return put


@pytest.fixture
def ungated(monkeypatch):
    """Made-up figures pass as plausible: the test is of something else."""
    monkeypatch.setattr(gate, "judge", lambda case: [])


def data_of(project, listing):
    return {name: digest for name, digest in listing(project.root / "data").items() if ".cache" not in name}


def test_a_first_vintage_is_stored_with_its_origin(go, offer, april, project, site):
    offer(april)
    outcome = go(CBP)
    assert outcome.exit_code == 0
    (vintage,) = snapshots.vintages(project, CBP_MONTHLY)
    assert vintage.date == dt.date(2026, 5, 31)
    assert vintage.origin.published == Published(
        date=dt.date(2026, 5, 31), basis="inferred", precision="month"
    )
    assert vintage.origin.download_url == site.address + APRIL
    assert vintage.origin.retrieved == TODAY
    assert vintage.origin.source_file == "nationwide-drugs-fy25-fy26-apr.csv"
    assert vintage.origin.transcription == "as published"
    assert vintage.origin.rows == 38  # 19 months, two components
    assert len(vintage.read()) == 38


def test_the_next_month_says_what_changed(ungated, go, offer, april, cbp_file, store, project):
    store(april, "2026-05")
    may = cbp_file(2025, open_year=2026, open_months=8)
    april_rows = [line for line, row in enumerate(may.rows, start=2) if row[:2] == ["2026 (FYTD)", "APR"]]
    may.set(april_rows[0], "Sum Qty (lbs)", "3.5").set(april_rows[1], "Count of Event", "4")
    march = next(line for line, row in enumerate(may.rows, start=2) if row[:2] == ["2026 (FYTD)", "MAR"])
    may.set(march, "Drug Type", "Heroin")
    offer(may, MAY)
    outcome = go(CBP)
    (item,) = outcome.items
    assert item.changes.added == ("2026-05",)
    assert (item.changes.revised, item.changes.appeared, item.changes.disappeared) == (2, 1, 1)
    largest = {revision.column: revision for revision in item.changes.largest}
    assert (largest["quantity_lb"].before, largest["quantity_lb"].after) == (1.0, 3.5)
    assert (largest["events"].before, largest["events"].after) == (1.0, 4.0)
    assert largest["quantity_lb"].key.startswith("2026-04 / ")
    assert "1 period added (2026-05), 2 rows revised, 1 appeared, 1 disappeared." in item.text
    # June is still running: the file was public by the day it was fetched, no earlier day is certain.
    newest = snapshots.vintages(project, CBP_MONTHLY)[-1]
    assert newest.origin.published == Published(date=TODAY, basis="held", precision="day")


def test_the_same_bytes_are_nothing_new(go, offer, april, project, listing):
    offer(april)
    go(CBP)
    before = data_of(project, listing)
    outcome = go(CBP)
    assert outcome.exit_code == 3
    assert "byte for byte" in outcome.items[0].text
    assert data_of(project, listing) == before


def test_the_same_values_are_nothing_new(go, offer, april, project, store, listing):
    store(april, "2026-05")
    before = data_of(project, listing)
    april.rows.reverse()  # other bytes, the same figures
    offer(april)
    outcome = go(CBP)
    assert outcome.exit_code == 3
    assert "All values are as held" in outcome.items[0].text
    assert data_of(project, listing) == before


def test_an_unchanged_file_is_not_sent_again_and_a_lost_store_is(go, offer, april, site, project):
    offer(april, ETag='"1"')
    go(CBP)
    validators = project.root / "data" / ".cache" / "validators.json"
    assert validators.is_file()
    site.serve(APRIL, Reply(status=304))
    outcome = go(CBP)
    assert outcome.exit_code == 3
    assert "Unchanged at the source" in outcome.items[0].text
    for vintage in snapshots.vintages(project, CBP_MONTHLY):
        vintage.table_path.unlink()
        (vintage.folder / "origin.yml").unlink()
        vintage.folder.rmdir()
    go(CBP)
    assert "If-None-Match" not in site.requests[-1].headers


def test_a_refused_file_is_fetched_again_next_time(go, offer, april, site, project):
    offer(april.set(2, "Drug Type", "Fentanyl (powder)"), ETag='"1"')
    assert go(CBP).exit_code == 1
    assert not (project.root / "data" / ".cache").exists()
    go(CBP)
    assert "If-None-Match" not in site.requests[-1].headers


def test_a_dry_run_says_the_same_and_writes_nothing(go, offer, april, project, listing):
    offer(april, ETag='"1"')
    before = listing(project.root)
    outcome = go(CBP, dry_run=True)
    assert listing(project.root) == before
    assert outcome.exit_code == 0
    assert outcome.items[0].vintage is None
    assert "would be stored. As vintage 2026-05-31: 19 periods added (2024-10 to 2026-04)" in outcome.summary
    assert outcome.summary.endswith("Dry run: nothing was written.")
    wet = go(CBP)
    assert wet.items[0].text == outcome.items[0].text


def test_a_dry_run_remembers_nothing_of_a_file_that_is_held(go, offer, april, project):
    offer(april, ETag='"1"')
    go(CBP)
    validators = project.root / "data" / ".cache" / "validators.json"
    validators.unlink()
    assert go(CBP, dry_run=True).exit_code == 3
    assert not validators.exists()


@pytest.mark.parametrize("fault", sorted(broken(text("x"))))
def test_a_fault_stores_nothing_and_names_source_cause_and_remedy(
    go, offer, april, site, project, listing, store, fault
):
    store(april, "2026-05")
    before = listing(project.root)
    site.serve(cbp_fetcher.PAGE, cbp_page(MAY))
    site.serve(MAY, *broken(text(april.text()))[fault])
    outcome = go(CBP)
    assert listing(project.root) == before
    assert outcome.exit_code in (1, 6)
    line = outcome.summary.splitlines()[0]
    assert "US Customs and Border Protection" in line
    assert "brief add FILE" in line
    assert "Nothing was stored." in line


def test_a_site_that_refuses_plain_clients_names_the_way_by_hand(go, site):
    site.serve("*", FORBIDDEN)
    outcome = go(CBP)
    assert outcome.exit_code == 6
    assert "status 403" in outcome.summary
    assert "Download the file by hand" in outcome.summary


def test_a_changed_header_stores_nothing(go, offer, april, project, listing):
    april.header[-1] = "Sum Qty (kg)"
    offer(april)
    before = listing(project.root)
    outcome = go(CBP)
    assert outcome.exit_code == 1
    assert listing(project.root) == before
    line = outcome.items[0].text
    assert line.startswith("US Customs and Border Protection, nationwide-drugs-fy25-fy26-apr.csv, line 1: ")
    assert "unknown column 'Sum Qty (kg)'" in line


def test_an_older_or_cut_file_is_held(go, offer, april, cbp_file, store, project):
    store(april, "2026-05")
    offer(cbp_file(2025, open_year=2026, open_months=6), MAY)
    outcome = go(CBP)
    assert outcome.exit_code == 7
    assert "seen no row for 2026-04" in outcome.summary
    assert len(snapshots.vintages(project, CBP_MONTHLY)) == 1


def test_a_closed_year_that_changed_waits_for_a_person(go, offer, april, cbp_file, store, project):
    store(april, "2026-05")
    may = cbp_file(2025, open_year=2026, open_months=8)
    closed = next(line for line, row in enumerate(may.rows, start=2) if row[0] == "2025")
    offer(may.set(closed, "Sum Qty (lbs)", "2"), MAY)
    outcome = go(CBP)
    assert outcome.exit_code == 7
    (held,) = gate.waiting(project)
    (line,) = [line for line in held.origin.plausibility if line.check == "closed years"]
    assert line.expected == "fiscal year 2025 was closed with quantity_lb 24.00"
    assert line.seen == "it now has 25.00"
    assert go(CBP).exit_code == 7  # the same file again waits still, once
    gate.accept(project, CBP, held.folder.name, "restated", TODAY)
    assert go(CBP).exit_code == 3


def test_another_table_on_the_same_day_waits_for_the_next(ungated, go, offer, april, cbp_file):
    offer(cbp_file(2025, open_year=2026, open_months=7), MAY)
    assert go(CBP).exit_code == 0  # held on the day of the refresh
    line = next(line for line, row in enumerate(april.rows, start=2) if row[0] != "2025")
    offer(april.set(line, "Sum Qty (lbs)", "7"), MAY)
    outcome = go(CBP)
    assert outcome.exit_code == 1
    assert "refresh again tomorrow" in outcome.summary
    assert go(CBP, today=TODAY + dt.timedelta(days=1)).exit_code == 0


def test_a_reissue_under_the_same_month_is_dated_by_the_day_it_was_seen(
    ungated, go, offer, april, store, project
):
    store(april, "2026-05")
    line = next(line for line, row in enumerate(april.rows, start=2) if row[0] != "2025")
    offer(april.set(line, "Sum Qty (lbs)", "7"))
    assert go(CBP).exit_code == 0
    dates = [vintage.date for vintage in snapshots.vintages(project, CBP_MONTHLY)]
    assert dates == [dt.date(2026, 5, 31), TODAY]


def test_a_local_file_goes_the_same_way_without_the_net(go, april, project, site, tmp_path):
    path = april.write(tmp_path / "nationwide-drugs-fy25-fy26-apr.csv")
    outcome = go(files={CBP: path})
    assert outcome.exit_code == 0
    (vintage,) = snapshots.vintages(project, CBP_MONTHLY)
    assert vintage.date == dt.date(2026, 5, 31)
    assert vintage.origin.download_url is None
    assert site.requests == []


def test_one_source_that_fails_does_not_lose_the_others(go, offer, april, site, project):
    offer(april)
    site.serve(f"/resource/{cdc.DATASET}.json", Reply(status=500))
    site.serve(federal_register.PATH, text('{"count": 1}'))
    outcome = go("cdc/overdose_provisional", "federal_register/dea_rules", CBP)
    assert [item.state for item in outcome.items] == ["unreachable", "refused", "stored"]
    assert outcome.exit_code == 1
    assert outcome.summary.splitlines()[-1] == (
        f"Stored: {CBP}; refused: federal_register/dea_rules; unreachable: cdc/overdose_provisional."
    )
    assert len(snapshots.vintages(project, CBP_MONTHLY)) == 1


@pytest.mark.parametrize(
    "states, code",
    [
        (["stored"], 0),
        (["nothing new"], 3),
        (["stored", "nothing new"], 0),
        (["refused"], 1),
        (["unreachable"], 6),
        (["stored", "unreachable", "nothing new"], 6),
        (["unreachable", "refused", "stored"], 1),
        ([], 3),
    ],
)
def test_the_exit_code_says_the_worst(states, code):
    items = tuple(refreshing.Refreshed("a/b", state, "") for state in states)
    assert refreshing.RefreshOutcome(items).exit_code == code


def test_a_name_without_a_source_is_a_usage_error(go):
    with pytest.raises(UsageError, match=r"no source is known for 'cbp/drugs'\. Known: cbp/drug_seizures"):
        go("cbp/drugs")
    with pytest.raises(UsageError, match="cannot be read from a file"):
        go(files={"unodc/wdr_seizures": "x.xlsx"})


def test_without_names_all_that_run_unasked_are_refreshed(go, site):
    site.serve("*", Reply(status=500))
    outcome = go()
    expected = [name for name in catalogue.fetchers() if name != "unodc/wdr_seizures"]
    assert [item.name for item in outcome.items] == expected
    assert set(outcome.named("unreachable")) == set(expected)


def test_every_fetched_vintage_has_a_dataset():
    assert {name for name, fetcher in catalogue.fetchers().items() if fetcher.keeps == "vintage"} <= set(
        catalogue.DATASETS
    )


def test_progress_is_reported_by_dataset(go, offer, april):
    seen = []
    offer(april)
    go(CBP, report=lambda *news: seen.append(news))
    assert seen[0] == (CBP, 0, 2, "reading the page that lists the files")
    assert seen[-1] == (CBP, 2, 2, "nationwide-drugs-fy25-fy26-apr.csv")


def test_keys_reach_no_snapshot_summary_or_cache(go, site, project):
    months = [f"{year}-{month:02}" for year in (2024, 2025) for month in range(1, 13)]
    site.serve("*", census_answer(months, ["100"] * 24))
    outcome = go("census/us_imports_from_china", keys={"CENSUS_KEY": "s3cret-k3y"})
    assert outcome.exit_code == 0
    assert site.requests[0].query["key"] == ["s3cret-k3y"]
    for path in project.root.rglob("*"):
        assert not path.is_file() or b"s3cret" not in path.read_bytes()
    assert "s3cret" not in outcome.summary + repr(outcome)


def test_provisional_deaths_go_through_their_own_reader(go, site, project):
    rows = vsrr_rows()
    site.serve(f"/resource/{cdc.DATASET}.json", vsrr_count(len(rows)))
    site.serve(f"/resource/{cdc.DATASET}.csv", vsrr_page(rows, Last_Modified="Wed, 10 Jun 2026 12:00:00 GMT"))
    assert go("cdc/overdose_provisional").exit_code == 0
    (vintage,) = snapshots.vintages(project, catalogue.dataset("cdc/overdose_provisional"))
    table = vintage.read()
    assert vintage.date == dt.date(2026, 6, 10)
    assert table["period"].dt.strftime("%Y-%m").tolist() == ["2026-01", "2026-02", "2026-03"]
    assert table["reported_12_month_deaths"].tolist()[:2] == [40_000, 39_999]
    assert pd.isna(table["reported_12_month_deaths"].iloc[2])  # blank is not zero


def test_trade_goes_through_its_own_reader(go, site, project):
    ComtradeSite(site, published_to="202604")
    assert go("comtrade/us_bilateral_monthly").exit_code == 0
    (vintage,) = snapshots.vintages(project, catalogue.dataset("comtrade/us_bilateral_monthly"))
    # 28 months to April 2026, four partners; imports twice, at CIF and at FOB, exports once
    assert vintage.origin.rows == 28 * 4 * 3
    site.serve("*", Reply(fault="ask"))
    ComtradeSite(site, published_to="2025")
    assert go("comtrade/hs6_world_annual").exit_code == 0
    (vintage,) = snapshots.vintages(project, catalogue.dataset("comtrade/hs6_world_annual"))
    assert vintage.origin.coverage == ("2021", "2025")
    assert vintage.read()["net_weight_kg"].isna().all()
    assert len(comtrade.WORLD_ANNUAL.periods(TODAY)) == 5


def test_candidates_are_written_apart_and_never_merged(go, site, project, timeline):
    scheduling = timeline("scheduling", {})
    kept = scheduling.read_bytes()
    RegisterSite(site, {"fentanyl": [register_document("2026-1")]})
    outcome = go("federal_register/dea_rules")
    assert outcome.exit_code == 0
    assert "In data/candidates/dea_rules.csv, to be read by a person, not merged." in outcome.summary
    assert "2026-1," in (project.root / "data" / "candidates" / "dea_rules.csv").read_text(encoding="utf-8")
    assert scheduling.read_bytes() == kept
    assert go("federal_register/dea_rules").exit_code == 3
    RegisterSite(site, {"fentanyl": [register_document("2026-1"), register_document("2026-2")]})
    assert go("federal_register/dea_rules", dry_run=True).exit_code == 0
    assert "2026-2," not in (project.root / "data" / "candidates" / "dea_rules.csv").read_text(
        encoding="utf-8"
    )


def test_the_workbook_stays_in_the_cache(go, site, project):
    site.serve("/unodc/en/data-and-analysis/world-drug-report-2026-annex.html", unodc_page())
    site.serve(UNODC_FILE, Reply(workbook(), headers={"ETag": '"w"'}), Reply(status=304))
    assert go("unodc/wdr_seizures").exit_code == 0
    cached = project.root / "data" / ".cache" / "unodc" / "7.1_Drug_seizures_2015-2024.xlsx"
    assert cached.read_bytes() == workbook()
    assert not list(project.snapshots.rglob("*.xlsx"))
    assert go("unodc/wdr_seizures").exit_code == 3
    assert site.requests[-1].headers["If-None-Match"] == '"w"'
    cached.unlink()
    site.serve(UNODC_FILE, Reply(workbook()))
    assert go("unodc/wdr_seizures").exit_code == 0


def provisional(*figures):
    """A table of provisional deaths by month from January 2026: reported, predicted."""
    dataset = catalogue.dataset("cdc/overdose_provisional")
    table = pd.DataFrame(
        {
            "period": pd.date_range("2026-01-01", periods=len(figures), freq="MS"),
            "reported_12_month_deaths": [reported for reported, _ in figures],
            "predicted_12_month_deaths": [predicted for _, predicted in figures],
            "pending_pct": np.nan,
            "basis": "row of the publisher's file",
        }
    )
    return snapshots.conform(table, dataset)


def test_missing_in_both_is_no_revision_and_filled_in_later_is_one():
    dataset = catalogue.dataset("cdc/overdose_provisional")
    held = provisional((100, 110), (None, 105))
    assert preview(dataset, held, held) == Preview()
    assert not preview(dataset, held, held)
    changes = preview(dataset, held, provisional((100, 110), (98, 105), (95, 101)))
    assert (changes.added, changes.revised, changes.appeared) == (("2026-03",), 1, 0)
    assert [revision.column for revision in changes.largest] == ["reported_12_month_deaths"]


def test_the_largest_revision_is_the_largest_by_size():
    dataset = catalogue.dataset("cdc/overdose_provisional")
    held = provisional((100, 1), (100, 1), (100, 1))
    changes = preview(dataset, held, provisional((99, 1), (60, 1), (120, 1)))
    assert changes.revised == 3
    (revision,) = changes.largest
    assert (revision.key, revision.before, revision.after) == ("2026-02", 100.0, 60.0)
    assert revision.text == "reported_12_month_deaths of 2026-02: 100 before, 60 now"
    assert changes.text.startswith("0 periods added, 3 rows revised, 0 appeared, 0 disappeared. Largest")


def test_other_labels_on_the_same_values_are_counted_apart():
    dataset = catalogue.dataset("cdc/overdose_provisional")
    held = provisional((100, 110), (98, 105))
    changes = preview(dataset, held.assign(basis="row transcribed"), held)
    assert (changes.revised, changes.relabelled) == (0, 2)
    assert bool(changes)
    assert "2 rows with other labels" in changes.text


def test_periods_outside_the_fetched_window_are_left_alone():
    dataset = catalogue.dataset("cdc/overdose_provisional")
    held = provisional((100, 110), (98, 105), (95, 101))
    assert preview(dataset, held, held.iloc[1:]) == Preview()


def test_an_own_transport_is_made_from_the_environment_and_closed(project, monkeypatch):
    made = []

    class Closed(refreshing.Transport):
        @classmethod
        def from_environment(cls, cache, keys):
            made.append(cache)
            assert keys >= {"CENSUS_KEY", "COMTRADE_KEY"}
            return cls(cache=cache, bases={"cbp": "http://127.0.0.1:1"}, attempts=1)

        def close(self):
            super().close()
            made.append("closed")

    monkeypatch.setattr(refreshing, "Transport", Closed)
    outcome = refresh(project, [CBP], today=TODAY)
    assert isinstance(outcome.items[0].error, SourceUnreachable)
    assert made == [project.root / "data" / ".cache", "closed"]


def test_the_summary_is_plain_lines(go, offer, april):
    offer(april)
    lines = go(CBP).summary.splitlines()
    assert re.fullmatch(rf"{CBP}: stored\. As vintage 2026-05-31: .*\.", lines[0])
    assert lines[1] == f"Stored: {CBP}."


def spoiled(monkeypatch, error):
    """Let the fetcher of CBP raise an error, and leave the others as they are."""

    def fetch(errand):
        raise error

    fetchers = dict(catalogue.fetchers())
    fetchers[CBP] = replace(fetchers[CBP], fetch=fetch)
    monkeypatch.setattr(catalogue, "fetchers", lambda: fetchers)


@pytest.mark.parametrize(
    "error",
    [
        KeyError("data"), RecursionError("too deep"), MemoryError(), OverflowError("year"),
        UnicodeEncodeError("utf-8", "\ud800", 0, 1, "surrogates not allowed"), zipfile.BadZipFile("no"),
        AssertionError(), ZeroDivisionError("by zero"), OSError(36, "File name too long"),
    ],
    ids=lambda error: type(error).__name__,
)  # fmt: skip
def test_no_error_of_one_source_costs_the_others(go, site, monkeypatch, error):
    spoiled(monkeypatch, error)
    site.serve("*", Reply(status=500))
    outcome = go(CBP, "cdc/overdose_provisional")
    first, second = outcome.items
    assert (first.state, second.state) == ("refused", "unreachable")
    assert f"its answer is not understood ({type(error).__name__}" in first.text
    assert first.text.endswith("Nothing was stored.")


@pytest.mark.parametrize(
    "error", [KeyboardInterrupt(), SystemExit(1), OSError(28, "No space left on device")]
)
def test_a_person_or_a_full_disk_still_stops_the_run(go, monkeypatch, error):
    spoiled(monkeypatch, error)
    with pytest.raises(type(error)):
        go(CBP)


def test_a_refresh_ends_within_its_budget_and_each_source_has_its_share(go, site, monkeypatch):
    site.serve("*", Reply(b"a,b", fault="drip headers"))
    started = time.monotonic()
    outcome = go(*catalogue.fetchers(), budget_s=3.0)
    assert time.monotonic() - started < 3.0 + 5.0
    assert {item.state for item in outcome.items} <= {"unreachable"}
