"""Page one on many days: what it says, that it knows nothing later, and that old figures do not lead."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from analysis.chapter import page_one, wording
from analysis.dates import parse_partial
from analysis.errors import UnknownName
from analysis.measures import (
    actions,
    commitments,
    completions,
    control_history,
    control_matrix,
    enforcement,
    evidence,
    health,
    laboratory,
    licences,
    next_dates,
    outcomes,
    seizure_aggregate,
    seizures,
    since_busan,
    turning_point,
    twelve_months,
    unpublished,
)
from analysis.measures.results import Result, by_key
from analysis.sources import front_page
from analysis.store.asof import View

MEASURES = (
    since_busan.ledger, seizures.since_meeting, seizures.year_to_date,
    seizure_aggregate.fiscal_year_aggregate, outcomes.twelve_month, outcomes.months, completions.completed,
    turning_point.fall, control_matrix.coverage, control_history.history, commitments.ledger,
    licences.steps, enforcement.funnel, actions.arrests, laboratory.composition, twelve_months.announcements,
    evidence.known_to,
)  # fmt: skip
# Words that nobody could know before a day.
LATER = {
    "Busan": "2025-10-30",
    "licence": "2024-04-23",
    "fentanyl duty": "2025-02-01",
    "Forced-labour": "2026-03-01",
    "Affiliates": "2025-10-30",
    "nitazene": "2021-01-01",
    "agreed measures": "2025-10-30",
    "return to cooperation": "2023-11-15",
}
# Columns of its tables that page one does not show.
UNSEEN = ("confidence", "publisher", "item_id", "searched_date")
# A picture, captions, sources and what stands on every page take the rest of the words.
MOST_WORDS, MOST_IN_POINT, WORDS_OF_THE_REST = 430, 29, 100
DAYS = (
    "2013-06-30", "2017-03-15", "2019-12-31", "2023-07-01", "2025-10-29", "2025-12-15", "2026-02-21",
    "2026-11-30", "2027-08-16",
)  # fmt: skip


@pytest.fixture(scope="module")
def said(repository):
    """Return the results and the text of page one by day."""
    made = {}
    for day in DAYS:
        view = View(repository, dt.date.fromisoformat(day))
        measures = [measure(view) for measure in MEASURES]
        results = by_key(result for measure in measures for result in measure.results)
        page = page_one.page_one(view, results)
        results |= {result.key: result for result in page.measure.results}
        templates = (page.title, *page.paragraph, *page.points, *page.notices, page.picture)
        texts = [wording.sentence(wording.parts(template, results)) for template in templates]
        sides = since_busan.side_by_side(measures[0])
        tables = [measure.table for measure in (sides, next_dates.soonest(view), unpublished.asks(view))]
        cells = [
            str(cell)
            for table in tables
            for column in table.columns
            if not column.endswith("_url") and column not in UNSEEN
            for cell in table[column]
        ]
        made[day] = (templates, results, texts, cells)
    return made


@pytest.mark.parametrize("day", DAYS)
def test_nothing_is_said_that_was_not_known(said, day):
    _, _, texts, cells = said[day]
    words = "\n".join(texts + cells)
    for word, first in LATER.items():
        if day < first:
            assert word not in words
    assert "not available" not in words
    years = {year for text in texts for year in re.findall(r"\b(?:19|20)\d\d\b", text)}
    assert max(years, default="") <= day[:4]


@pytest.mark.parametrize("day", DAYS)
def test_no_figure_leads_that_is_past_its_life(said, day, repository):
    templates, results, *_ = said[day]
    lives = front_page.lives(repository)
    for key in {key for template in templates for key in wording.names_in(template)} & set(lives):
        end = parse_partial(results[key].period.split("/")[-1]).last
        assert (parse_partial(day).first - end).days <= lives[key]


@pytest.mark.parametrize("day", DAYS)
def test_no_count_down_has_run_out(said, day):
    for text in said[day][2]:
        assert not re.search(r"[-−]\d+ (days|months)", text), text


@pytest.mark.parametrize("day", DAYS)
def test_page_one_is_short(said, day):
    _, _, texts, cells = said[day]
    assert len(" ".join(texts + cells).split()) + WORDS_OF_THE_REST <= MOST_WORDS
    for text in texts:
        assert " So what: " not in text or len(text.split()) <= MOST_IN_POINT, text


@pytest.mark.parametrize("day", DAYS)
def test_page_one_says_at_most_once_that_something_is_absent(said, day):
    texts = said[day][2]
    assert sum("No figure young enough" in text for text in texts) <= 1
    assert not [text for text in texts if "so far" in text or "still open" in text]


def test_none_found_is_said_only_while_it_is_looked_for(said):
    texts = {day: " ".join(texts) for day, (_, _, texts, _) in said.items()}
    assert "no new US charges found" in texts["2026-11-30"]
    assert "Last US charge over supply from China" in texts["2026-11-30"]
    assert not re.search(
        "no new|no agreed|Last US charge", texts["2027-08-16"]
    )  # events known to October 2026


def test_a_laboratory_figure_leads_while_it_is_young(said):
    points = {day: " ".join(texts) for day, (_, _, texts, _) in said.items()}
    assert "Laboratories made 84,726 identifications" in points["2026-11-30"]
    assert "Laboratories made 105,641 identifications" in points["2025-12-15"]  # of January to June 2024
    assert "Laboratories made" not in points["2027-08-16"]
    assert "Laboratories made" not in points["2017-03-15"]


def test_the_title_is_the_finding(said):
    titles = {day: texts[0] for day, (_, _, texts, _) in said.items()}
    assert titles["2013-06-30"] == "What China and the United States do about fentanyl, and what is measured"
    assert titles["2026-02-21"] == (
        "3 months after the Busan meeting: more controls on both sides, no new arrests in China found, "
        "no new US charges found"
    )
    assert titles["2025-12-15"].startswith("46 days after the Busan meeting: ")


def test_five_points_and_a_notice_of_what_is_too_old(said):
    for day, (templates, results, texts, _) in said.items():
        left_out = results["brief.left_out"].value or []
        points = [text for text in texts if " So what: " in text and " How sure: " in text]
        assert len(points) == min(page_one.MOST_POINTS, 6 - len(left_out)), day
        assert len(templates) == len(texts)
    assert said["2027-08-16"][1]["brief.left_out"].value == ["seizures", "laboratories", "deaths"]
    assert said["2026-11-30"][1]["brief.left_out"].value is None


def test_a_figure_lives_to_its_last_day():
    figure = Result("a.b", "A", 1, unit="count", period="2025-11/2026-04")
    day = parse_partial
    assert health.is_alive(figure, 10, day("2026-05-10").first)
    assert not health.is_alive(figure, 10, day("2026-05-11").first)
    assert health.is_alive(figure, None, day("2036-05-11").first)


def test_a_figure_that_no_set_declares_is_refused(copy_of_project):
    path = copy_of_project.root / "data" / front_page.FILE_NAME
    text = path.read_text(encoding="utf-8").replace("{licences.latest_total}", "{licences.latest_totl}")
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UnknownName, match=r"licences\.latest_totl"):
        page_one.read(copy_of_project)
