"""Two commands started together in one folder both end well, and make one release."""

from __future__ import annotations

from analysis.archive.releases import folders
from tests.faults.conftest import change_input, lock_is_free, repeats, standing

TIMES = repeats(5, 1)


def test_of_two_publishes_one_publishes_and_the_other_says_who_holds_the_lock(small, launch):
    for number in range(TIMES):
        change_input(small, f"two publishes {number}")
        known = set(folders(small))
        runs = [launch(small, "publish", "--no-refresh") for _ in range(2)]
        done, refused = sorted(runs, key=lambda run: run.wait())
        done.expect(0)
        refused.expect(5)
        assert "holds the lock" in refused.text or "another run is starting" in refused.text
        assert len(set(folders(small)) - known) == 1
        standing(small)
        assert lock_is_free(small)


def test_two_builds_of_the_same_inputs_make_one_release(small, launch):
    for number in range(TIMES):
        change_input(small, f"two builds {number}")
        known = set(folders(small))
        runs = [launch(small, "build", "--final") for _ in range(2)]
        texts = sorted(run.expect(0).text.replace("\n", " ") for run in runs)
        assert sum("Nothing changed" in text for text in texts) == 1
        assert len(set(folders(small)) - known) == 1
        standing(small)


def test_a_build_waits_for_a_publish(small, launch):
    change_input(small, "a publish and a build")
    known = set(folders(small))
    publish = launch(small, "publish", "--no-refresh").until("running chapters")
    build = launch(small, "build", "--final")
    publish.expect(0)
    build.expect(0)
    assert "Nothing changed" in build.text  # it waited, and found the release made
    assert len(set(folders(small)) - known) == 1
