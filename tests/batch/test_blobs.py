"""Files by their checksum: nothing damaged is kept or used, and a project's folder is made and goes again."""

from __future__ import annotations

import hashlib
import subprocess
import sys

import pytest

from analysis.batch import blobs
from analysis.batch.blobs import PROJECT, BlobDamaged, Store
from analysis.errors import ExitCode


def digest(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


BODIES = {digest(body): body for body in (b"one", b"two", b"three")}
ONE, TWO, THREE = BODIES


@pytest.fixture
def store(tmp_path) -> Store:
    made = Store(tmp_path / "store")
    made.put(BODIES)
    return made


def test_what_is_not_here_is_said_once(store):
    assert store.lacking([ONE, TWO]) == []
    assert store.lacking([digest(b"x"), ONE, digest(b"x")]) == [digest(b"x")]
    assert Store(store.folder / "new").lacking([ONE]) == [ONE]


def test_bytes_other_than_their_checksum_are_refused(store):
    with pytest.raises(BlobDamaged, match="other than their checksum") as caught:
        store.put({digest(b"x"): b"y"})
    assert caught.value.exit_code == ExitCode.TAMPERED
    assert store.lacking([digest(b"x")]) == [digest(b"x")]


def test_a_blob_damaged_on_the_disk_is_not_used_and_counts_as_not_here(store):
    [path] = store.folder.rglob(ONE)
    path.chmod(0o644)
    path.write_bytes(b"onf")
    assert store.lacking(BODIES) == [ONE] and not path.exists()
    store.put({ONE: b"one"})
    assert store.lacking(BODIES) == []


def test_a_project_is_unpacked_by_hard_links_and_goes_again(store):
    with store.unpacked({"data/a.yml": ONE, "data/deep/b.csv": TWO, "notebooks/c.ipynb": ONE}) as place:
        root = place / PROJECT
        assert (root / "data" / "deep" / "b.csv").read_bytes() == b"two"
        assert (root / "data" / "a.yml").samefile(root / "notebooks" / "c.ipynb")
    assert not place.exists() and store.lacking(BODIES) == []


@pytest.mark.parametrize("name", ["../a", "data/../../a", "/etc/a", "", "data\\..\\a"])
def test_a_path_out_of_the_folder_is_refused(store, name):
    with pytest.raises(BlobDamaged, match="no path inside"), store.unpacked({name: ONE}):
        pass
    assert [path.name for path in store.folder.iterdir()] == ["blobs"]


def test_what_a_killed_process_left_goes_and_what_others_have_in_work_stays(store):
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    left = store.folder / f"work-{gone.pid}-x"
    left.mkdir()
    with store.unpacked({"data/a.yml": ONE}) as other, store.unpacked({"data/a.yml": ONE}):
        assert other.exists() and not left.exists()


def test_caches_and_held_vintages_are_no_part_of_a_manifest(project):
    stored = "snapshots/p/d/v/table.csv"
    for name in (
        "data/.cache/a",
        "data/held/a",
        f"data/{stored}",
        "notebooks/.x",
        "reports/a",
        "requirements.lock",
    ):
        path = project.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"one")
    own = {path: found for path, found in blobs.manifest(project).items() if found == ONE}
    assert sorted(own) == ["data/snapshots/p/d/v/table.csv", "requirements.lock"]


def test_chunks_are_of_moderate_size_and_of_files_as_they_were(project):
    bodies = {"a": b"1" * 60, "b": b"2" * 30, "c": b"3" * 30, "d": b"4" * 200}
    for name, body in bodies.items():
        (project.root / "data" / name).write_bytes(body)
    files = {path: found for path, found in blobs.manifest(project).items() if path[5:] in bodies}
    sent = list(blobs.chunks(project, files, list(files.values()), most=100))
    assert [sorted(map(len, chunk.values())) for chunk in sent] == [[30, 60], [30], [200]]
    (project.root / "data" / "c").write_bytes(b"9")
    with pytest.raises(BlobDamaged, match=r"data/c"):
        list(blobs.chunks(project, files, list(files.values())))
