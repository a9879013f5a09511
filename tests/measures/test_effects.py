"""Effect analysis laid out as rows: a halving is found, a crowd of events or a short series is not read."""

import numpy as np
import pandas as pd
import pytest

from analysis.measures import effects
from analysis.measures.effects import Span
from analysis.measures.results import Names


def events(*rows: tuple[str, str]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "event_id": [f"E-{day}" for day, _ in rows],
            "date": [pd.Timestamp(day) for day, _ in rows],
            "label": [label for _, label in rows],
            "publisher": "A gazette",
            "source_url": "https://example.org/",
        }
    )


@pytest.fixture
def halved() -> pd.Series:
    """Ten years of about 100 a month (within two percent), about 50 from January 2021 on."""
    months = pd.date_range("2014-01-01", "2023-12-01", freq="MS")
    noise = np.random.default_rng(1).normal(0, 0.01, len(months))
    level = np.where(months < "2021-01-01", 100.0, 50.0)
    return pd.Series(level * np.exp(noise), index=months, name="series")


def test_a_halving_is_found_with_its_interval_and_its_checks(halved):
    asked = events(("2021-01-01", "control"))
    row = effects.side_by_side(halved, asked, asked, (Span("window", 60, 12),)).iloc[0]
    assert row["change_percent"] == pytest.approx(-50, abs=2)
    assert row["lower_percent"] < -50 < row["upper_percent"]
    assert (row["months"], row["months_before"], row["months_after"]) == ("60 + 12", 60, 12)
    assert (row["verdict"], row["others"]) == ("clear", 0)
    assert row["placebo_dates"] == 40  # of 60 - 12 - 6 + 1, thinned
    assert row["change"] == "−49% (−50 to −48)"


def test_an_event_within_the_month_counts_from_the_next(halved):
    asked = events(("2020-12-15", "control"))
    row = effects.side_by_side(halved, asked, asked, (Span("window", 60, 12),)).iloc[0]
    # December 2020 belongs to the months before; twelve months from January 2021 on are after.
    assert (row["months_before"], row["months_after"]) == (61, 12)
    assert row["change_percent"] == pytest.approx(-50, abs=2)


def test_an_event_too_near_leaves_no_size(halved):
    asked = events(("2021-01-01", "control"))
    crowd = pd.concat([asked, events(("2021-03-01", "duty"), ("2021-11-01", "far"))], ignore_index=True)
    row = effects.side_by_side(halved, asked, crowd, (Span("window", 60, 12),)).iloc[0]
    assert row["reading"] == "not identified: 1 other event too close to tell apart"
    assert row["others_named"] == "duty (Mar 2021); far (Nov 2021)"
    assert pd.isna(row["change_percent"])
    assert pd.isna(row["change"])
    assert row["smallest_fall_percent"] > 0


def test_too_few_months_are_refused_in_words(halved):
    asked = events(("2023-09-01", "control"))
    row = effects.side_by_side(halved, asked, asked, (Span("window", 24, 12),)).iloc[0]
    assert row["verdict"] == "not identified"
    assert row["reasons"].endswith("4 from it on; at least 12 and 6 are needed.")


def test_results_are_the_same_keys_whatever_is_known(halved, project, view):
    asked = events(("2021-01-01", "control"), ("2023-09-01", "late"))
    table = effects.side_by_side(halved, asked, asked, (Span("window", 24, 12),))
    names = Names(view("2024-06-01"), "outcomes")
    ends = ("change", "interval", "verdict")
    found, late, none = (
        {
            result.key.removeprefix("outcomes.effect_2021_"): result
            for result in effects.results_of(
                names, rows, "effect_{year}", ends, year="2021", reason="Not known."
            )
        }
        for rows in (table.head(1), table.tail(1), table.head(0))
    )
    assert list(found) == list(late) == list(none) == list(ends)
    assert found["change"].interval[0] < -50 < found["change"].interval[1]
    assert found["interval"].value == pytest.approx(list(found["change"].interval))
    assert found["change"].period == "2021-01/2021-12"
    assert (late["verdict"].value, late["change"].status) == ("not identified",) * 2
    assert (none["verdict"].status, none["change"].reason) == ("not available", "Not known.")
