"""CBP's nationwide file: found by its name on a page that lists many, or taken from a folder."""

import datetime as dt

import pytest

from analysis.errors import DataRefused
from analysis.sources import catalogue
from analysis.sources.cbp import fetcher as cbp
from analysis.sources.site import SourceChanged, SourceRefused
from tests.sources.fetchers.server import FORBIDDEN, Reply, text
from tests.sources.fetchers.shapes import CBP_FOLDER, CBP_NAME, cbp_page

FILES = "/sites/default/files/"
BODY = text("FY,Month (abbv)\n2026 (FYTD),APR\n", ETag='"april"')


@pytest.mark.parametrize(
    "names, newest",
    [
        # Later data month wins over place on the page and over the alphabet: APR comes after DEC.
        (["2026-01/nationwide-drugs-fy23-fy26-dec.csv", "2026-05/nationwide-drugs-fy23-fy26-apr.csv"], 1),
        (["2026-05/nationwide-drugs-fy23-fy26-apr.csv", "2026-01/nationwide-drugs-fy23-fy26-dec.csv"], 0),
        # October opens a new window.
        (["2026-10/nationwide-drugs-fy23-fy26-sep.csv", "2026-11/nationwide-drugs-fy24-fy27-oct.csv"], 1),
        # A closed window has no month in its name and is newer than its own months.
        (["2026-10/nationwide-drugs-fy23-fy26-sep.csv", "2026-11/nationwide-drugs-fy23-fy26.csv"], 1),
        (["2022-11/nationwide-drugs-fy19-fy22.csv", "2025-11/nationwide-drugs-fy23-fy26-oct.csv"], 1),
        # A re-issue lies in a later folder, or carries a number.
        (["2026-05/nationwide-drugs-fy23-fy26-apr.csv", "2026-06/nationwide-drugs-fy23-fy26-apr_0.csv"], 1),
    ],
)
def test_the_newest_file_is_told_by_its_name(names, newest):
    page = cbp_page(*(FILES + name for name in names)).body.decode()
    assert cbp.discover(page)[0].path == FILES + names[newest]


def test_other_series_and_other_places_are_not_taken():
    page = cbp_page(
        FILES + "2026-05/amo-drug-seizures-fy23-fy26-apr.csv",
        FILES + "2026-05/nationwide-encounters-fy23-fy26-apr.csv",
        FILES + "assets/nationwide-drugs-fy23-fy26-apr.csv",
        FILES + "2026-05/nationwide-drugs-fy23-fy26-xyz.csv",
        FILES + "2026-05/nationwide-drugs-fy23-fy26-apr.csv.zip",
    )
    assert cbp.discover(page.body.decode()) == []


def test_whole_addresses_and_escaped_ones_are_read():
    page = cbp_page("https://www.cbp.gov" + CBP_FOLDER + CBP_NAME + "?v=1&amp;w=2").body.decode()
    assert cbp.discover(page)[0].path == CBP_FOLDER + CBP_NAME


def test_the_data_month_is_a_calendar_month():
    def month(name):
        return cbp.discover(cbp_page(FILES + "2026-01/" + name).body.decode())[0].data_month

    assert month("nationwide-drugs-fy23-fy26-dec.csv") == dt.date(2025, 12, 1)
    assert month("nationwide-drugs-fy23-fy26-apr.csv") == dt.date(2026, 4, 1)
    assert month("nationwide-drugs-fy19-fy22.csv") == dt.date(2022, 9, 1)


def test_the_file_comes_as_it_is_with_its_folder_month_as_publication(site, errand):
    site.serve(cbp.PAGE, cbp_page(CBP_FOLDER + CBP_NAME))
    site.serve(CBP_FOLDER + CBP_NAME, BODY)
    fetched = catalogue.fetchers()["cbp/drug_seizures"].fetch(errand(today="2026-06-15"))
    assert fetched.path.name == CBP_NAME
    assert fetched.path.read_bytes() == BODY.body
    assert fetched.download_url == site.address + CBP_FOLDER + CBP_NAME
    assert (fetched.published, fetched.basis, fetched.precision) == (
        dt.date(2026, 5, 31),
        "inferred",
        "month",
    )
    assert fetched.notes == (
        "Window of fiscal years 2025 to 2026, data month April 2026; in the publisher's folder 2026-05."
    )


def test_while_the_folder_month_runs_the_date_is_left_open(site, errand):
    site.serve(cbp.PAGE, cbp_page(CBP_FOLDER + CBP_NAME))
    site.serve(CBP_FOLDER + CBP_NAME, BODY)
    assert cbp.fetch(errand(today="2026-05-20")).published is None


def test_a_file_that_is_held_and_unchanged_is_not_sent_again(site, errand, tmp_path):
    site.serve(cbp.PAGE, cbp_page(CBP_FOLDER + CBP_NAME))
    site.serve(CBP_FOLDER + CBP_NAME, BODY, Reply(status=304))
    trip = errand(cache=tmp_path / "cache")
    fetched = cbp.fetch(trip)
    trip.transport.remember(fetched.answers[0], "digest")
    assert cbp.fetch(errand(cache=tmp_path / "cache", held={"digest"})) is None
    assert site.requests[-1].headers["If-None-Match"] == '"april"'


def test_a_refusal_names_the_way_by_hand(site, errand):
    site.serve("*", FORBIDDEN)
    with pytest.raises(SourceRefused, match="status 403") as caught:
        cbp.fetch(errand())
    assert "Download the file by hand" in caught.value.remedy
    assert "'brief add FILE'" in caught.value.remedy
    assert len(site.requests) == 1


def test_a_page_without_such_a_link_has_changed(site, errand):
    site.serve(cbp.PAGE, cbp_page("/somewhere/else.csv"))
    with pytest.raises(SourceChanged, match="no link to a file such as nationwide-drugs"):
        cbp.fetch(errand())


def test_a_file_of_a_month_to_come_is_not_believed(site, errand):
    site.serve(cbp.PAGE, cbp_page(FILES + "2026-05/nationwide-drugs-fy24-fy27-apr.csv"))
    with pytest.raises(SourceChanged, match="of a month that has not begun"):
        cbp.fetch(errand(today="2026-06-15"))


@pytest.mark.parametrize(
    "name, published",
    [
        ("nationwide-drugs-fy23-fy26-apr.csv", dt.date(2026, 5, 31)),
        ("nationwide-drugs-fy23-fy26-dec.csv", dt.date(2026, 1, 31)),
        ("nationwide-drugs-fy19-fy22.csv", dt.date(2022, 11, 30)),
    ],
)
def test_a_local_file_is_dated_by_its_name(tmp_path, name, published):
    path = tmp_path / name
    path.write_text("FY\n", encoding="utf-8")
    fetched = cbp.local(path, dt.date(2026, 6, 15))
    assert (fetched.path, fetched.published, fetched.precision) == (path, published, "month")
    assert fetched.download_url is None


def test_a_local_file_must_exist_and_keep_its_name(tmp_path):
    with pytest.raises(DataRefused, match="no such file"):
        cbp.local(tmp_path / CBP_NAME, dt.date(2026, 6, 15))
    renamed = tmp_path / "drugs.csv"
    renamed.write_text("FY\n", encoding="utf-8")
    with pytest.raises(DataRefused, match="Keep the name it was published under"):
        cbp.local(renamed, dt.date(2026, 6, 15))
