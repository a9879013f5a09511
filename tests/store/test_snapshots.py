"""Vintages on disk: whole or not at all, checked on every read, never overwritten."""

import datetime as dt
import hashlib

import pandas as pd
import pytest
import yaml

from analysis.errors import DataRefused, SnapshotDamaged
from analysis.files import sha256
from analysis.sources.cbp.reader import MONTHLY as CBP_MONTHLY
from analysis.sources.cbp.reader import YEARLY as CBP_YEARLY
from analysis.sources.cbp.reader import read_monthly
from analysis.store import snapshots
from analysis.store.origin import Origin, Published

DAY = Published(date=dt.date(2025, 3, 14), basis="stated", precision="day")


@pytest.fixture
def table(cbp_file, tmp_path):
    """Twelve months of two rows each."""
    return read_monthly(cbp_file(2024).write(tmp_path / "source.csv"))


@pytest.fixture
def add(project, tmp_path):
    """Add a table as the vintage of a day, from a file of the name and bytes given."""

    def added(
        table, day: str = "2025-03-14", content: bytes = b"bytes", name: str = "source-2.csv", **options
    ):
        source = tmp_path / name
        source.write_bytes(content)
        published = Published(date=dt.date.fromisoformat(day), basis="stated", precision="day")
        options = {"retrieved": dt.date(2025, 3, 20)} | options
        return snapshots.add(project, CBP_MONTHLY, table, source=source, published=published, **options)

    return added


def test_a_vintage_lies_under_publisher_dataset_and_day(add, table, project):
    added = add(table)
    assert added.new
    assert added.vintage.folder == project.snapshots / "cbp" / "drug_seizures" / "2025-03-14"
    assert sorted(path.name for path in added.vintage.folder.iterdir()) == ["origin.yml", "table.parquet"]


def test_the_origin_holds_all_that_is_known(add, table):
    folder = add(table, download_url="https://example.org/file.csv", notes="Seen.").vintage.folder
    content = yaml.safe_load((folder / "origin.yml").read_text(encoding="utf-8"))
    lines = (folder / "origin.yml").read_bytes().splitlines(keepends=True)
    assert content.pop("origin_sha256") == hashlib.sha256(b"".join(lines[:-1])).hexdigest()
    checksum = content.pop("table_sha256")
    assert checksum == sha256(folder / "table.parquet")
    assert content == {
        "dataset": "cbp/drug_seizures",
        "title": "Drug seizures by officers of US Customs and Border Protection, by month",
        "publisher": "US Customs and Border Protection",
        "url": "https://www.cbp.gov/document/stats/nationwide-drug-seizures",
        "download_url": "https://example.org/file.csv",
        "published": {"date": dt.date(2025, 3, 14), "basis": "stated", "precision": "day"},
        "retrieved": dt.date(2025, 3, 20),
        "source_file": "source-2.csv",
        # SHA-256 of the five bytes "bytes".
        "source_sha256": "277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9",
        "licence": "US government work, public domain",
        "release_status": "provisional",
        "transcription": "as published",
        "coverage": ["2023-10", "2024-09"],
        "rows": 24,
        "notes": "Seen.",
        "flags": [],
        "plausibility": [],
    }
    assert next(iter(yaml.safe_load((folder / "origin.yml").read_text()))) == "dataset"
    assert Origin.read(folder).vintage == dt.date(2025, 3, 14)


def test_a_stored_table_reads_back_as_it_was(add, table):
    pd.testing.assert_frame_equal(add(table).vintage.read(), table, check_dtype=False)


def test_a_folder_whose_name_looks_like_a_partition_is_no_column(add, table, tmp_path):
    path = tmp_path / "focus=Mexico" / "table.parquet"
    path.parent.mkdir()
    path.write_bytes(add(table).vintage.table_path.read_bytes())
    pd.testing.assert_frame_equal(snapshots.read_parquet([path], CBP_MONTHLY), table, check_dtype=False)


def test_one_flipped_byte_is_found_on_read(add, table):
    vintage = add(table).vintage
    content = bytearray(vintage.table_path.read_bytes())
    content[len(content) // 2] ^= 1
    vintage.table_path.write_bytes(content)
    with pytest.raises(SnapshotDamaged, match="cbp/drug_seizures, vintage 2025-03-14") as damaged:
        vintage.read()
    assert "Restore the folder" in damaged.value.remedy


def test_an_absent_table_is_damage(add, table):
    vintage = add(table).vintage
    vintage.table_path.unlink()
    with pytest.raises(SnapshotDamaged, match="checksum is no file"):
        vintage.read()


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: "",
        lambda text: text.replace("rows: 24\n", ""),
        lambda text: text.replace("coverage:", "coverage: ["),
        lambda text: text.replace("date: 2025-03-14", "date: spring"),
        lambda text: text.replace("  basis: stated\n", ""),
        lambda text: "- a list\n",
        lambda text: text.replace("Seizures", "seizures").replace(
            "Border", "Bordes"
        ),  # one letter of a title
        lambda text: text[: text.index("origin_sha256")],
        lambda text: text + "notes: more\n",
    ],
)
def test_a_damaged_origin_is_named(add, table, project, damage):
    path = add(table).vintage.folder / "origin.yml"
    path.write_text(damage(path.read_text()), encoding="utf-8")
    with pytest.raises(SnapshotDamaged, match=r"cbp/drug_seizures/2025-03-14/origin\.yml"):
        snapshots.vintages(project, CBP_MONTHLY)


def test_an_origin_that_is_no_text_is_damage(add, table, project):
    path = add(table).vintage.folder / "origin.yml"
    path.write_bytes(b"\xff" + path.read_bytes())
    with pytest.raises(SnapshotDamaged, match="UnicodeDecodeError"):
        snapshots.vintages(project, CBP_MONTHLY)


def test_a_folder_that_contradicts_its_origin_is_damage(add, table, project):
    folder = add(table).vintage.folder
    folder.rename(folder.with_name("2025-03-15"))
    with pytest.raises(SnapshotDamaged, match="the folder says 2025-03-15, its origin says 2025-03-14"):
        snapshots.vintages(project, CBP_MONTHLY)


def test_a_file_of_equal_bytes_adds_nothing_even_for_another_day(add, table, project, listing):
    add(table)
    before = listing(project.root)
    again = add(table, day="2025-04-01", name="renamed.csv")
    assert not again.new
    assert again.vintage.date == dt.date(2025, 3, 14)
    assert listing(project.root) == before


def test_other_bytes_for_the_same_day_are_refused_and_nothing_is_overwritten(add, table, project, listing):
    add(table)
    before = listing(project.root)
    with pytest.raises(
        DataRefused, match="a different table is stored as the vintage of 2025-03-14"
    ) as refused:
        add(table, content=b"other bytes")
    assert "--published" in refused.value.remedy
    assert listing(project.root) == before


def test_a_table_without_a_file_cannot_overwrite_either(add, table, project):
    add(table)
    with pytest.raises(DataRefused, match="never overwritten"):
        snapshots.add(project, CBP_MONTHLY, table, source=None, published=DAY, retrieved=None)


def test_another_day_is_another_vintage_and_they_come_oldest_first(add, table, project):
    add(table, day="2025-03-14")
    add(table, day="2024-11-30", content=b"older")
    add(table, day="2025-12-01", content=b"newer")
    days = [vintage.date.isoformat() for vintage in snapshots.vintages(project, CBP_MONTHLY)]
    assert days == ["2024-11-30", "2025-03-14", "2025-12-01"]


@pytest.mark.parametrize(("as_of", "held"), [("2025-03-13", 0), ("2025-03-14", 1), ("2025-03-15", 1)])
def test_a_vintage_is_known_from_its_own_day(add, table, project, as_of, held):
    add(table)
    assert len(snapshots.vintages(project, CBP_MONTHLY, dt.date.fromisoformat(as_of))) == held


def test_datasets_do_not_see_each_others_vintages(add, table, project):
    add(table)
    assert snapshots.vintages(project, CBP_YEARLY) == []


@pytest.mark.parametrize("step", ["write_parquet", "coverage_of"])
def test_an_add_that_fails_leaves_nothing(add, table, project, monkeypatch, step):
    real = getattr(snapshots, step)

    def fail(*arguments):
        real(*arguments)
        raise OSError("no space left on device")

    monkeypatch.setattr(snapshots, step, fail)
    with pytest.raises(OSError, match="no space"):
        add(table)
    assert list((project.snapshots / "cbp/drug_seizures").iterdir()) == []
    monkeypatch.undo()
    assert add(table).new


def test_an_origin_that_cannot_be_written_leaves_nothing(add, table, project, monkeypatch):
    def fail(self, folder):
        (folder / "origin.yml").write_text("dataset: cbp")
        raise KeyboardInterrupt

    monkeypatch.setattr(Origin, "write", fail)
    with pytest.raises(KeyboardInterrupt):
        add(table)
    assert list((project.snapshots / "cbp/drug_seizures").iterdir()) == []


def test_a_folder_left_by_a_killed_process_is_not_a_vintage(add, table, project):
    add(table)
    (project.snapshots / "cbp/drug_seizures/.incoming-killed").mkdir()
    assert len(snapshots.vintages(project, CBP_MONTHLY)) == 1


# When a file was published


@pytest.mark.parametrize(
    ("stated", "today", "expected"),
    [
        ("2024-11-05", "2025-01-10", ("2024-11-05", "stated", "day")),
        ("2024-11", "2025-01-10", ("2024-11-30", "stated", "month")),
        ("2024-02", "2025-01-10", ("2024-02-29", "stated", "month")),
        # The table closes with September 2024: such a file follows in November, known on its last day.
        (None, "2025-01-10", ("2024-11-30", "inferred", "month")),
        (None, "2024-11-30", ("2024-11-30", "inferred", "month")),
        # Held on a day before the inferred one: then it was public that day.
        (None, "2024-11-29", ("2024-11-29", "held", "day")),
        (None, "2024-10-20", ("2024-10-20", "held", "day")),
    ],
)
def test_the_day_of_publication_is_stated_or_inferred_or_held(table, stated, today, expected):
    found = snapshots.publication_date(CBP_MONTHLY, table, stated=stated, today=dt.date.fromisoformat(today))
    assert (found.date.isoformat(), found.basis, found.precision) == expected


def test_a_dataset_that_cannot_be_dated_counts_from_the_day_it_is_held(table):
    found = snapshots.publication_date(CBP_YEARLY, table, stated=None, today=dt.date(2026, 10, 8))
    assert (found.date, found.basis) == (dt.date(2026, 10, 8), "held")


def test_a_stated_day_that_is_none_is_refused(table):
    with pytest.raises(DataRefused, match="'October' is not a date"):
        snapshots.publication_date(CBP_MONTHLY, table, stated="October", today=dt.date(2026, 10, 8))


# The bundled vintages


def test_every_bundled_vintage_is_whole(repository):
    for dataset in (CBP_MONTHLY, CBP_YEARLY):
        held = snapshots.vintages(repository, dataset)
        assert held
        for vintage in held:
            table = vintage.read()
            assert len(table) == vintage.origin.rows
            assert snapshots.coverage_of(table, dataset) == vintage.origin.coverage
            assert vintage.origin.dataset == dataset.name
