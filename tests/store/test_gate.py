"""The gate: what is implausible is held, and a person's judgement is data that can be undone."""

import datetime as dt

import numpy as np
import pandas as pd
import pytest

from analysis.errors import DataRefused, NotAvailable, UnknownName, UsageError
from analysis.sources import catalogue
from analysis.store import gate, held_pairs, judgements, snapshots
from analysis.store.asof import read_as_of
from analysis.store.case import Case
from analysis.store.gate import HELD, KNOWN, STORED
from analysis.store.origin import Published
from analysis.store.plausible import judge

CDC = catalogue.dataset("cdc/overdose_provisional")
DAY = dt.date(2026, 11, 1)


def deaths(last="2026-04", change=lambda table: table):
    """Sums of twelve months since 2020 that move by 200 a month, predicted 500 above reported."""
    periods = pd.date_range("2020-01-01", f"{last}-01", freq="MS")
    steps = np.arange(len(periods))
    reported = 40_000 + 200 * (steps % 24)
    table = pd.DataFrame(
        {
            "period": periods,
            "reported_12_month_deaths": reported,
            "predicted_12_month_deaths": reported + 500,
            "pending_pct": 0.2,
            "basis": "row of the publisher's file",
        }
    )
    return snapshots.conform(change(table), CDC)


@pytest.fixture
def take(project, tmp_path):
    """Take a table in; its file holds what makes it another file."""

    def taken(table, day="2026-10-01", because=""):
        file = tmp_path / f"{day}.csv"
        file.write_text(table.to_csv(), encoding="utf-8")
        published = Published(date=dt.date.fromisoformat(day), basis="held", precision="day")
        return gate.take_in(
            project, CDC, table, source=file, published=published, retrieved=DAY, because=because
        )

    return taken


def tenfold(table):
    table.loc[table.index[-1], ["reported_12_month_deaths", "predicted_12_month_deaths"]] *= 10
    return table


def read(project):
    table = read_as_of(project, CDC, dt.date(2030, 1, 1)).table
    return table["period"].max(), int(table["reported_12_month_deaths"].iloc[-1])


def test_a_plausible_vintage_is_stored_with_what_was_expected_and_seen(take):
    take(deaths("2026-04"))
    taken = take(deaths("2026-05"), "2026-10-15")
    assert taken.state == STORED
    lines = {line.check: line for line in taken.vintage.origin.plausibility}
    assert not any(line.held for line in lines.values())
    assert "size of a new period" in lines
    assert lines["share of figures revised"].seen == "0%"


def test_a_newest_month_times_ten_is_held_and_the_one_before_is_read(take, project):
    take(deaths("2026-04"))
    before = read(project)
    taken = take(deaths("2026-05", tenfold), "2026-10-15")
    assert taken.state == HELD
    assert read(project) == before
    (line,) = [line for line in taken.vintage.origin.plausibility if line.check == "size of a new period"]
    assert line.held
    # 76 months since January 2020, so May 2026 is step 76 mod 24 = 4: 40,800 reported, 41,300 predicted.
    assert line.seen in (
        "408,000 (reported_12_month_deaths, 2026-05)",
        "413,000 (predicted_12_month_deaths, 2026-05)",
    )
    page = (taken.vintage.folder / "held.html").read_text(encoding="utf-8")
    assert line.seen in page
    assert page.count("<svg") == 3
    assert take(deaths("2026-05", tenfold), "2026-10-16").state == HELD
    assert len(gate.waiting(project)) == 1  # the same figures wait once


def test_accepting_moves_it_in_and_retiring_takes_it_out_and_both_are_undone(take, project):
    take(deaths("2026-04"))
    before = read(project)
    name = take(deaths("2026-05", tenfold), "2026-10-15").vintage.folder.name
    gate.accept(project, CDC.name, name, "CDC said so", DAY)
    assert read(project) == (pd.Timestamp("2026-05-01"), 408_000)
    assert gate.waiting(project) == []
    gate.retire(project, CDC.name, name, "CDC took it back", DAY)
    assert read(project) == before
    gate.retire(project, CDC.name, name, "it was right", DAY, undo=True)
    assert read(project)[1] == 408_000
    assert [(line.verdict, line.because) for line in judgements.read(project)] == [
        ("accepted", "CDC said so"),
        ("retired", "CDC took it back"),
        ("restored", "it was right"),
    ]


def test_what_was_rejected_is_not_held_again_and_can_still_be_accepted(take, project):
    take(deaths("2026-04"))
    wrong = deaths("2026-05", tenfold)
    name = take(wrong, "2026-10-15").vintage.folder.name
    gate.reject(project, CDC.name, name, "a slip of a finger", DAY)
    assert gate.waiting(project) == []
    again = take(wrong, "2026-10-15")
    assert again.state == KNOWN
    assert "rejected on 2026-11-01: a slip of a finger" in again.text
    gate.accept(project, CDC.name, name, "no slip after all", DAY)
    assert read(project)[1] == 408_000


def test_a_row_of_2031_blocks_nothing_once_it_is_retired(take, project):
    def with_2031(table):
        return pd.concat([table, table.iloc[-1:].assign(period=pd.Timestamp("2031-12-01"))])

    take(deaths("2026-04", with_2031), "2026-10-01", because="stored by mistake")
    assert take(deaths("2026-05"), "2026-10-15").state == HELD  # it ends before what is read
    gate.retire(project, CDC.name, "2026-10-01", "a row of 2031", DAY)
    with pytest.raises(NotAvailable):
        read(project)
    assert take(deaths("2026-05"), "2026-10-16").state == STORED
    assert read(project)[0] == pd.Timestamp("2026-05-01")


def test_a_vintage_of_the_day_of_a_retired_one_has_a_number(take, project):
    take(deaths("2026-04"))
    gate.retire(project, CDC.name, "2026-10-01", "wrong", DAY)
    assert take(deaths("2026-05"), "2026-10-01").vintage.folder.name == "2026-10-01.2"
    with pytest.raises(DataRefused, match="a different table is stored"):
        gate.retire(project, CDC.name, "2026-10-01", "both?", DAY, undo=True)


def test_an_acceptance_that_was_killed_half_way_is_finished_by_the_next_command(take, project):
    take(deaths("2026-04"))
    name = take(deaths("2026-05", tenfold), "2026-10-15").vintage.folder.name
    judgements.record(project, CDC.name, name, judgements.ACCEPTED, "killed after this", DAY)
    assert gate.waiting(project) == []
    assert read(project)[1] == 408_000


def test_what_is_not_there_and_a_judgement_without_a_reason_are_refused(take, project):
    take(deaths("2026-04"))
    for judged in (gate.accept, gate.reject):
        with pytest.raises(UnknownName, match="no held vintage is called"):
            judged(project, CDC.name, "2026-10-01", "why", DAY)
    with pytest.raises(UnknownName, match="no stored vintage is called"):
        gate.retire(project, CDC.name, "2026-10-02", "why", DAY)
    with pytest.raises(UsageError, match="needs a reason"):
        gate.retire(project, CDC.name, "2026-10-01", "  ", DAY)
    with pytest.raises(UsageError, match="is not retired"):
        gate.retire(project, CDC.name, "2026-10-01", "why", DAY, undo=True)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("2026-11-01,cdc/overdose_provisional,2026-10-01,gone,why", "'gone' is none of accepted"),
        ("2026-11-01,cdc/overdose_provisional,yesterday,retired,why", "'yesterday' is no vintage"),
        ("2026-11-01,cdc/overdose_provisional,2026-10-01,retired, ", "the reason is blank"),
        ("2026-13-01,cdc/overdose_provisional,2026-10-01,retired,why", "'2026-13-01' is no day"),
        ("2026-11-01,cdc/overdose_provisional", "2 cells where there are 5"),
    ],
)
def test_a_line_written_wrong_by_hand_is_named(project, line, said):
    path = project.root / "data" / judgements.FILE_NAME
    path.write_text(f"{','.join(judgements.FILE.columns)}\n{line}\n", encoding="utf-8")
    with pytest.raises(DataRefused, match=said) as refused:
        judgements.read(project)
    assert refused.value.where == "data/judgements.csv, line 2"


def checks(table, held=None):
    lines = judge(Case(CDC, deaths("2026-04") if held is None else held, table, (), DAY))
    return {line.check for line in lines if line.held}


def columns(table, one, other):
    table[[one, other]] = table[[other, one]].to_numpy()
    return table


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (lambda table: table.assign(period=table["period"] + pd.DateOffset(months=1)), "shift in time"),
        (
            lambda table: columns(table, "reported_12_month_deaths", "predicted_12_month_deaths"),
            "columns",
        ),
        (lambda table: table.drop(index=table.index[-9]), "missing periods"),
        (lambda table: table.iloc[:-3], "missing periods"),
        (
            lambda table: pd.concat([table, table.iloc[-1:].assign(period=pd.Timestamp("2026-11-01"))]),
            "periods that are over",
        ),
        (
            lambda table: table.assign(
                reported_12_month_deaths=table["reported_12_month_deaths"] // 2,
                predicted_12_month_deaths=table["predicted_12_month_deaths"] // 2,
            ),
            "size of revisions, settled periods",
        ),
        (
            lambda table: table.assign(
                reported_12_month_deaths=table["reported_12_month_deaths"].where(table.index > 20)
            ),
            "figures that are now blank",
        ),
    ],
)
def test_each_way_in_which_a_file_goes_wrong_has_its_name(change, found):
    assert found in checks(deaths("2026-04", change))


def test_an_honest_table_has_none():
    assert checks(deaths("2026-05")) == set()


def test_the_kept_vintages_are_held_falsely_at_most_once_in_twenty(repository):
    table = held_pairs.measure(repository)
    assert len(table) >= 19
    odd = table[table["says"] != held_pairs.GOOD]
    assert len(odd) <= len(table) / 20, odd.to_string()
