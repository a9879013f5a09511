"""The one call: published answers, known truths, same digits."""

import hashlib
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from analysis.errors import NotIdentified, UsageError
from analysis.methods.interrupted import effect_of
from analysis.methods.ladder import RUNGS
from tests.methods.support import FAST_RUNGS, counts, disturbances, monthly, sicily_admissions, uk_drivers


@pytest.fixture(scope="module")
def belts():
    """Harvey and Durbin's model: local level, fixed season, step in February 1983, log scale."""
    return effect_of(uk_drivers(), "1983-02", trend="none")


QUICK = {"rungs": FAST_RUNGS, "placebos": 20, "draws": 100, "pre_months": 40}
"""Closed-form rungs, one window, and as few placebos and draws as a verdict of "clear" can rest on."""


@pytest.fixture(scope="module")
def fallen():
    """A fall of 30% in January 2015."""
    return counts(96, seed=14, effect=-0.35, onset=60)


def test_seat_belts_structural_estimate(belts):
    row = belts.term("average", "structural")
    assert -27.7 < row.estimate < -13.8
    assert row.estimate == pytest.approx(-21, abs=1)
    assert row.upper < 0


def test_seat_belts_ladder_agrees(belts):
    ran = belts.ladder[(belts.ladder["term"] == "average") & (belts.ladder["status"] == "ran")]
    assert list(ran["rung"]) == list(RUNGS)
    assert ran["estimate"].between(-27.7, -13.8).all()


def test_seat_belts_are_an_effect_without_any_option():
    result = effect_of(uk_drivers(), "1983-02")
    assert result.verdict.word == "clear"
    row = result.term()
    # Harvey and Durbin (1986): a fall of about 22%.
    assert row.lower < -22 < row.upper < 0
    assert (result.n_before, result.n_after) == (169, 23)


def test_seat_belts_over_five_years_are_clear():
    result = effect_of(uk_drivers(), "1983-02", pre_months=60, placebos=40)
    assert result.verdict.word == "clear"
    assert (result.n_before, result.n_after) == (60, 23)


def test_the_smoking_ban_of_the_tutorial_is_an_effect_without_any_option():
    admissions, population = sicily_admissions()
    assert effect_of(admissions, "2005-01").verdict.word == "clear"
    result = effect_of(admissions, "2005-01", exposure=population)
    assert result.verdict.word == "clear"
    # Bernal, Cummins and Gasparrini (2017): rate ratio 0.885 (0.839 to 0.933) with the season taken out.
    row = result.term()
    assert row.lower < -11.5 < row.upper < 0
    published = result.term("average", "quasi_poisson")
    assert published.estimate == pytest.approx(-11.5, abs=0.1)
    assert (published.lower, published.upper) == pytest.approx((-16.1, -6.7), abs=0.3)


def test_every_part_is_there(belts):
    assert set(belts.ladder["term"]) == {"level", "average", "cumulative"}
    assert {"n_before", "n_after", "dispersion", "residual_autocorrelation"} <= set(belts.ladder)
    assert belts.specification.cells >= 60
    assert belts.placebos.dates + belts.placebos.simulated == 200
    assert belts.smallest.fall_percent < 0 < belts.smallest.rise_percent
    assert belts.table is belts.ladder
    for words in ("clear", "placebo dates", "would have been missed", "specifications", "169 months before"):
        assert words in belts.summary()


@pytest.mark.parametrize(
    ("shape", "options", "truth"),
    [
        ("step", {}, lambda since: -0.3 * (since >= 0)),
        ("slope", {}, lambda since: -0.02 * np.clip(since, 0, None)),
        ("ramp", {"ramp_months": 6}, lambda since: -0.3 * np.clip((since + 1) / 6, 0, 1)),
        ("step_and_slope", {}, lambda since: (-0.2 - 0.01 * since) * (since >= 0)),
        ("step", {"delay": 4}, lambda since: -0.3 * (since >= 4)),
    ],
)
def test_each_shape_recovers_its_truth(shape, options, truth):
    n, event = 120, 84
    rng = np.random.default_rng(5)
    t = np.arange(n)
    log_mean = (
        np.log(5000) + 0.1 * np.sin(2 * np.pi * t / 12) + truth(t - event) + 0.02 * disturbances(n, 0.2, rng)
    )
    series = monthly(rng.poisson(np.exp(log_mean)))
    result = effect_of(series, "2017-01", shape=shape, rungs=FAST_RUNGS, placebos=20, draws=100, **options)
    after = t >= event + options.get("delay", 0)
    want = 100 * np.expm1(truth(t - event)[after].mean())
    row = result.term("average")
    assert row.lower < want < row.upper
    assert row.estimate == pytest.approx(want, abs=2.5)
    assert result.verdict.word == "clear"


def test_the_arima_rung_stays_sane_near_a_unit_root():
    rng = np.random.default_rng(3)
    series = monthly(np.exp(7 + 0.05 * np.cumsum(rng.standard_normal(58))))
    ladder = effect_of(series, "2014-01").ladder
    rows = ladder[ladder["term"] == "average"].set_index("rung")
    assert (
        rows.loc["arima_errors", "log_standard_error"]
        < 2 * rows.loc["prais_winsten_log", "log_standard_error"]
    )
    assert (
        rows.loc["arima_errors", "log_standard_error"]
        > 0.3 * rows.loc["prais_winsten_log", "log_standard_error"]
    )


def test_level_and_slope_have_their_own_rows_and_units():
    result = effect_of(counts(96, seed=1), "2015-01", shape="step_and_slope", **QUICK)
    assert result.term("level").unit == "percent"
    assert result.term("slope").unit == "percent a month"
    assert result.term("cumulative", "counterfactual").unit == "units of the series"
    with pytest.raises(UsageError, match="no term"):
        result.term("slope", "counterfactual")


def test_exposure_is_an_offset():
    series = counts(96, seed=4)
    doubled = monthly(np.where(np.arange(96) >= 60, 2.0, 1.0))
    plain = effect_of(series, "2015-01", **QUICK)
    rate = effect_of(series * doubled, "2015-01", exposure=doubled * 1e5, **QUICK)
    counted = rate.term("level", "quasi_poisson")
    assert counted.lower < plain.term("level", "quasi_poisson").estimate < counted.upper
    assert counted.upper < 50  # not the doubling that the counts alone would show
    assert rate.term("level").estimate == pytest.approx(plain.term("level").estimate, rel=1e-8)
    with pytest.raises(NotIdentified, match="exposure"):
        effect_of(series, "2015-01", exposure=doubled[:90])


def test_zeros_move_the_headline_to_counts_and_logs_say_why():
    rng = np.random.default_rng(2)
    values = rng.poisson(np.where(np.arange(96) >= 60, 2.0, 6.0))
    result = effect_of(monthly(values), "2015-01", placebos=20, draws=100)
    assert (values == 0).any()
    row = result.term("average")
    assert row.lower < -66.7 < row.upper
    stopped = result.ladder[result.ladder["status"] == "not run"]
    assert set(stopped["rung"]) == {"prais_winsten_log", "arima_errors", "structural", "counterfactual"}
    assert stopped["note"].str.contains("zero").all()


def test_a_control_that_moved_alike_takes_the_answer_away(fallen):
    shared = counts(96, seed=9, effect=-0.35, onset=60)
    still = counts(96, seed=10)
    alone = effect_of(fallen, "2015-01", **QUICK)
    assert alone.verdict.word == "clear"
    with_still = effect_of(fallen, "2015-01", controls={"still": still}, **QUICK)
    assert with_still.verdict.word == "clear"
    assert not with_still.controls.loc[0, "excludes_zero"]
    with_shared = effect_of(fallen, "2015-01", controls={"roads": shared}, **QUICK)
    assert with_shared.verdict.word == "not identified"
    assert "roads" in with_shared.verdict.reasons[0]
    row = with_shared.controls.iloc[0]
    assert row.net_lower < 0 < row.net_upper


def test_other_events_are_listed_and_weighed(fallen):
    near = effect_of(fallen, "2015-01", other_events={"tariff": "2015-03", "old": "1999-01"}, **QUICK)
    assert near.verdict.word == "not identified"
    assert near.events.to_dict("records") == [
        {
            "event": "tariff",
            "month": pd.Period("2015-03", freq="M"),
            "months_from_onset": 2,
            "after_onset": True,
            "before_window": False,
        }
    ]
    far = effect_of(fallen, "2015-01", other_events={"pandemic": "2016-03"}, **QUICK)
    assert far.verdict.word == "weak"
    assert "pandemic" in far.verdict.summary()
    earlier = effect_of(fallen, "2015-01", other_events={"law": "2013-01"}, **QUICK)
    assert earlier.verdict.word == "clear"


def test_no_effect_size_is_printed_where_nothing_is_identified(fallen):
    result = effect_of(fallen, "2015-01", other_events={"tariff": "2015-02"}, **QUICK)
    assert "Average change" not in result.summary()
    assert "specifications" not in result.summary()


def test_provisional_months_cap_the_verdict(fallen):
    result = effect_of(fallen, "2015-01", provisional_from="2017-10", include_provisional=True, **QUICK)
    assert result.verdict.word == "weak"
    assert "3 month(s) used are provisional." in result.verdict.reasons


def test_nothing_happened():
    verdict = effect_of(counts(96, seed=21), "2015-01", **QUICK).verdict
    assert verdict.word == "none seen"
    assert "could see a fall of" in verdict.summary()[0:400].replace("The window", "the window")


def test_unknown_rungs_are_refused():
    with pytest.raises(UsageError, match="bayes"):
        effect_of(counts(60, seed=1), "2013-01", rungs=("bayes",))


def _digest(result) -> str:
    frames = (
        result.ladder.drop(columns="note"),
        result.placebos.table.drop(columns=["month"]),
        result.specification.table,
        result.counterfactual.table,
        result.smallest.table,
    )
    text = "".join(frame.to_csv(float_format="%.17g") for frame in frames)
    return hashlib.sha256(text.encode()).hexdigest()


def _fingerprint(_=None) -> str:
    return _digest(effect_of(counts(96, seed=7), "2015-01", rungs=FAST_RUNGS, pre_months=40, placebos=20))


def test_same_inputs_same_digits_whatever_the_number_of_workers():
    alone = _fingerprint()
    with ThreadPoolExecutor(2) as pool:
        assert set(pool.map(_fingerprint, range(2))) == {alone}
    root = Path(__file__).resolve().parents[2]
    code = "from tests.methods.test_interrupted import _fingerprint; print(_fingerprint())"
    started = []
    for threads in ("1", "2"):
        environment = {**os.environ, "OMP_NUM_THREADS": threads, "OPENBLAS_NUM_THREADS": threads}
        environment["PYTHONPATH"] = str(root)
        command = [sys.executable, "-c", code]
        started.append(
            subprocess.Popen(command, cwd=root, env=environment, stdout=subprocess.PIPE, text=True)
        )
    for process in started:
        printed, _ = process.communicate()
        assert (process.returncode, printed.strip()) == (0, alone)


def test_another_seed_moves_only_what_is_simulated():
    series = counts(96, seed=7)
    one, two = (effect_of(series, "2015-01", rungs=FAST_RUNGS, placebos=1, seed=seed) for seed in (1, 2))
    assert one.term().estimate == two.term().estimate
    assert one.counterfactual.total_lower != two.counterfactual.total_lower
    assert one.smallest.fall_percent == pytest.approx(two.smallest.fall_percent, rel=0.1)


def test_speed_on_120_months():
    series = counts(120, seed=1)
    start = time.process_time()
    result = effect_of(series, "2017-01", placebos=200)
    # Process time over two threads at most: three seconds on two cores is the promise.
    assert time.process_time() - start < 6
    assert result.specification.cells >= 60
    assert result.placebos.dates + result.placebos.simulated == 200


def test_a_pulse_needs_the_months_that_it_lasts_and_a_step_more():
    since = np.arange(64) - 60
    series = counts(64, seed=3, rho=0.1, noise=0.05) * np.exp(-0.4 * ((since >= 0) & (since < 3)))
    with pytest.raises(NotIdentified, match="at least 12 and 6"):
        effect_of(series, "2015-01")
    result = effect_of(series, "2015-01", shape="pulse", pulse_months=3, rungs=FAST_RUNGS)
    assert (result.n_after, result.affected) == (4, 3)
    assert result.term().lower < 100 * np.expm1(-0.4) < result.term().upper < 0


def test_a_decaying_pulse_is_averaged_while_a_tenth_is_left():
    since = np.clip(np.arange(96) - 60, 0, None)
    decay = np.where(np.arange(96) >= 60, 0.5 ** (since / 3), 0.0)
    series = counts(96, seed=4, rho=0.1, noise=0.03) * np.exp(-0.5 * decay)
    result = effect_of(series, "2015-01", shape="decay", pulse_months=3, rungs=FAST_RUNGS)
    assert result.affected == 10  # 3 log2(10) = 9.97 months, and the first
    truth = 100 * np.expm1(-0.5 * decay[60:70].mean())
    assert result.term().lower < truth < result.term().upper < 0


def test_a_window_may_end_before_a_named_event():
    series = counts(96, seed=5)
    jumped = series * np.where(np.arange(96) >= 70, 3.0, 1.0)
    result = effect_of(jumped, "2015-01", until="2015-11-15", rungs=FAST_RUNGS)
    assert result.n_after == 10
    assert result.term().lower < 0 < result.term().upper < 50  # not the tripling that came later


def test_two_onsets_in_one_model_are_told_apart():
    t = np.arange(96)
    series = counts(96, seed=6, rho=0.1, noise=0.03) * np.exp(-0.2 * (t >= 52) - 0.3 * (t >= 60))
    result = effect_of(series, "2015-01", other_onsets={"announced": "2014-05"}, rungs=FAST_RUNGS)
    announced, effect = result.term("announced"), result.term()
    assert announced.lower < 100 * np.expm1(-0.2) < announced.upper < 0
    assert effect.lower < 100 * np.expm1(-0.3) < effect.upper < 0
    with pytest.raises(NotIdentified, match="outside the window"):
        effect_of(series, "2015-01", other_onsets={"announced": "1999-05"})


def test_a_predictor_that_shares_the_course_narrows_the_interval():
    rng = np.random.default_rng(7)
    shared = np.exp(np.cumsum(0.08 * rng.standard_normal(96)))
    series = counts(96, seed=7, rho=0.1, noise=0.03) * shared
    alone = effect_of(series, "2015-01", rungs=FAST_RUNGS).term()
    beside = effect_of(series, "2015-01", predictors={"shared": monthly(shared)}, rungs=FAST_RUNGS).term()
    assert beside.upper - beside.lower < 0.5 * (alone.upper - alone.lower)
    assert beside.lower < 0 < beside.upper
    with pytest.raises(NotIdentified, match="predictor shared has no positive value"):
        effect_of(series, "2015-01", predictors={"shared": monthly(shared[:90])})
