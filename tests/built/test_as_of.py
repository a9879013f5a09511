"""Nothing is known before it was published, and the same command gives the same brief."""

from __future__ import annotations

import json
import re

import pytest

from analysis.chapter.blocks import LEFT_OUT
from tests.built.conftest import brief

DAY = "2026-02-01"


@pytest.fixture(scope="module")
def early(release_of):
    return release_of(DAY)


def test_only_vintages_published_by_the_day_are_read(early):
    vintages = early.content["vintages"]
    assert vintages["cbp/drug_seizures"] == ["2022-11-30", "2026-01-31"]
    later = {name for name, held in vintages.items() if any(vintage[:10] > DAY for vintage in held)}
    # Where no vintages were kept, rows are chosen by period and publication lag, and it is said so.
    assert all("(pseudo_vintage)" in vintage for name in later for vintage in vintages[name])
    assert not later & {"cbp/drug_seizures", "cdc/overdose_provisional", "census/us_imports_from_china"}
    assert early.results["seizures.latest_month"]["value"] == "2025-12"


def test_no_date_after_the_day_was_already_announced_is_printed_as_known(early):
    """Days after the brief's own may appear only as ends announced by then."""
    later = {day for day in re.findall(r"20\d\d-\d\d-\d\d", early.html) if day > DAY}
    # The truce's end, and that of two suspensions in rules of November 2025; a US rule announced in January;
    # the duty on semiconductors, adopted in December 2025 for June 2027.
    assert later <= {"2026-11-10", "2026-11-09", "2026-02-11", "2027-06-23"}


def test_what_came_later_is_absent(early):
    for later in ("Supreme Court", "2026-02-24", "section 122", "Orphines", "Washington state visit"):
        assert later not in early.html, later
    assert early.results["levers.fentanyl_ieepa_now"]["value"] == 10
    assert early.results["levers.fentanyl_end_day"]["status"] == "not available"


def test_built_again_from_the_same_inputs_every_file_is_the_same(early):
    done = brief(early.project, "verify", DAY, "--rebuild")
    assert done.returncode == 0, done.stdout


def test_before_any_vintage_the_brief_stands_and_says_so(release_of):
    old = release_of("2019-12-31")
    assert old.results["seizures.latest_lb"]["status"] == "not available"
    assert old.results["controls.china_fentanyl_class_effective"]["value"] == "2019-05-01"
    assert "cbp/drug_seizures was published by 2019-12-31" in old.results["seizures.latest_lb"]["reason"]
    assert "nitazene" not in json.dumps([r["value"] for r in old.content["results"]]).lower()


def test_a_page_of_an_early_day_names_nothing_that_was_still_to_come(release_of):
    """Neither in what it says nor in what it says to be absent, which each section says once."""
    page = release_of("2019-12-31").html
    read = re.sub(r"<(script|style|details|svg)\b.*?</\1>|<[^>]*>", " ", page, flags=re.S)
    for later in ("Busan", "nitazene", "arrangement", "fentanyl duty", "surcharge", "15 December 2026"):
        assert later.lower() not in read.lower(), later
    assert not re.search(r"not available\.|no vintage of|going by a lag|\bnan\b", read)
    sections = re.split(r"<section\b", page)
    assert max(section.count(LEFT_OUT) for section in sections) == 1


@pytest.mark.parametrize(
    ("focus", "named", "absent", "events", "suppliers", "targets"),
    [
        ("Mexico", ["Mexico"], ["India"], 0, {"China", "India", "Mexico"}, {"China", "Mexico"}),
        (
            "India,Canada",
            ["India", "Canada"],
            ["Mexico"],
            4,
            {"China", "India"},
            {"China", "India"},
        ),
    ],
)
def test_focus_changes_the_brief(release_of, focus, named, absent, events, suppliers, targets):
    """Controls, displacement, enforcement and cooperation follow the countries in focus."""
    chapters = ("timeline", "controls", "trade", "commitments", "enforcement")
    arguments = [part for name in chapters for part in ("--chapter", name)]
    built = release_of("2026-10-15", "--set", f"focus={focus}", *arguments)
    folder = next(path for path in (built.project / "reports").iterdir() if "timeline" in path.name)
    content = json.loads((folder / "results.json").read_text(encoding="utf-8"))
    results = {result["key"]: result for result in content["results"]}
    tables = {table["name"]: table for table in content["tables"]}
    lanes = {row[0] for row in tables["timeline.lanes.data"]["rows"]}
    for name in named:
        assert f"controls.adopted_{name.lower()}" in results
        assert name in lanes
    for name in absent:
        assert f"controls.adopted_{name.lower()}" not in results
        assert name not in lanes
    # Counted by hand in the timeline of cooperation: two events name India, two Canada, none Mexico.
    assert results["commitments.events_focus"]["value"] == events
    assert {row[1] for row in tables["trade.sum.data"]["rows"]} == suppliers
    # Persons by where they are based: one in Mexico, none in Canada.
    assert {row[0] for row in tables["enforcement.funnel.data"]["rows"]} == targets
    assert not (built.project / "reports" / "latest").exists(), "a part of a brief is never the latest"
