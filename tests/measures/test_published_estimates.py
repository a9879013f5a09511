"""A published estimate is asked in the shape it claims, and its base is set against the counts held."""

import pytest

from analysis.measures import published_estimates as estimates


@pytest.fixture
def tested(bundled):
    return estimates.tested(bundled("2026-10-08"))


def test_the_stated_fall_lies_outside_the_interval_of_a_pulse_of_its_length(tested):
    assert tested.table["pulse_months"].tolist() == [3, 5]
    for row in tested.table.to_dict("records"):
        assert row["lower_percent"] > row["stated_percent"] == -25
        assert row["stated_lies"] == "outside"
        assert row["smallest_fall_percent"] < 25  # it would have been seen
    assert tested["published_estimates.outside"].value == 2


def test_its_base_is_a_quarter_of_the_counts_held(tested):
    # Final deaths of May to September 2019: 2,855 + 2,913 + 3,125 + 3,180 + 3,139; to July the first three.
    assert tested["published_estimates.base_held"].value == 15_212
    assert tested["published_estimates.base_share"].value == pytest.approx(100 * 3_807 / 15_212)
    assert tested["published_estimates.share_of_base"].value == pytest.approx(100 * 947 / 3_807)
    assert tested["published_estimates.share_long"].value == pytest.approx(100 * 947 / (947 + 15_212))
    assert tested["published_estimates.share_short"].value == pytest.approx(100 * 947 / (947 + 8_893))


def test_nothing_is_said_before_the_estimate_was_public(bundled):
    before = estimates.tested(bundled("2025-05-30"))
    assert before.table.empty
    assert before["published_estimates.change"].value is None
    assert "None was published by then." in before["published_estimates.change"].reason


def test_every_estimate_has_a_reading_beside_it(bundled, tested):
    shown = estimates.published(bundled("2026-10-08"), tested).table
    assert shown["here"].str.len().gt(0).all()
    assert shown["here"].iloc[0].startswith("pulse of 3 months: ")
