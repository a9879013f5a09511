"""One build: parameters, chapters, one document, companions, comparison, published by one rename."""

from __future__ import annotations

import datetime as dt
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nbformat import NotebookNode

from analysis import environment
from analysis.archive import calendar, checksums, comparison, identity, notices, provenance, signature
from analysis.archive import pages as archive
from analysis.archive.history import KEY_NUMBERS
from analysis.archive.inputs import Inputs
from analysis.archive.landing import land, settle_latest
from analysis.archive.releases import Release, find, folders, free_name
from analysis.archive.standing import followed, previous
from analysis.chapter.parameters import Settings
from analysis.chapter.since_last import NO_RELEASE
from analysis.errors import BriefError, Interrupted, storage_errors
from analysis.files import sha256
from analysis.languages import editions, typeface
from analysis.measures import declared
from analysis.page import bibliography, glossary
from analysis.page.content import content_of, newest_vintage, period_covered, with_front_matter
from analysis.page.front_matter import FrontMatter
from analysis.page.press import Press
from analysis.page.rendering import Step, joined_of, render
from analysis.project import Project
from analysis.release import companions, leaks
from analysis.release.again import made_from_same
from analysis.run import in_order
from analysis.run.notebooks import ChapterFile, discover
from analysis.run.runner import Progress
from analysis.run.workers import Workers
from analysis.sources import catalogue, events, timeline_schema, timelines
from analysis.store import kept, snapshots
from analysis.store.changes import between


@dataclass(frozen=True)
class Plan:
    """What one release is to be made from.

    Attributes
    ----------
    name : str
        Its number.
    settings : Settings
        Of its notebooks.
    chapters : tuple of ChapterFile
        The chapters in it; `whole` says whether that is all of them.
    status, embargo_until : str
        As in the front matter.
    previous : Release or None
        The release it is compared with.
    follows : Release or None
        The release whose checksums it names.
    inputs : Inputs
        Checksums of everything it is made from, and the run key.
    """

    name: str
    settings: Settings
    chapters: tuple[ChapterFile, ...]
    whole: bool
    status: str
    embargo_until: str
    previous: Release | None
    follows: Release | None
    inputs: Inputs


class InputsMoved(BriefError):
    """Code or data changed during a build."""


@dataclass(frozen=True)
class Built:
    """A published release, and whether this build made it or found it made already."""

    release: Release
    new: bool


def build(
    project: Project,
    settings: Settings,
    *,
    chapters: Sequence[str] = (),
    status: str = "draft",
    embargo_until: str = "",
    anew: bool = False,
    processes: Workers | None = None,
    progress: Progress | None = None,
    step: Step = lambda text: None,
) -> Built:
    """Build a brief and publish it whole, or leave everything as it was.

    A release made from the same inputs that still holds its checksums is not built again.

    Parameters
    ----------
    project : Project
        Its notebooks, data and reports are used.
    settings : Settings
    chapters : sequence of str
        Only these chapters; such a part of a brief never becomes ``reports/latest``.
    status, embargo_until : str
        As in the front matter; a build is a draft unless told otherwise.
    anew : bool
        Run and compute everything, and make a release even where one from the same inputs is there.
    processes : Workers, optional
        Started by the caller, so that they get ready while this module is still being loaded.
    progress, step : callable
        Told of finished cells, and of the step the build has reached.

    Raises
    ------
    BriefError
        With nothing published. The notebooks as far as they ran stay in ``reports/.failed``.
    """
    plan = plan_release(project, settings, chapters, status, embargo_until)
    # The archive shows notices after a release is out; a notice it would refuse is refused before.
    notices.read(project, {plan.name, *(folder.name for folder in folders(project))})
    release = None if anew else made_from_same(project, plan)
    new = release is None
    if release is None:
        with _work_folder(project) as work:
            finished = make_release(
                project, plan, work, anew=anew, processes=processes, progress=progress, step=step
            )
            step("publishing")
            signature.sign(finished)
            release = land(project, finished, plan.name)
    now = dt.datetime.now(dt.UTC)
    with storage_errors(project.reports):
        settle_latest(project, now)
        archive.renew(project, now)
    return Built(release, new)


def plan_release(
    project: Project,
    settings: Settings,
    chapters: Sequence[str] = (),
    status: str = "draft",
    embargo_until: str = "",
) -> Plan:
    """Return what a release of these settings is made from; nothing is run yet."""
    files = tuple(discover(project, chapters))
    names = [item.name for item in files] if chapters else []
    return Plan(
        name=free_name(project, "-".join((settings.as_of.isoformat(), *names))),
        settings=settings,
        chapters=files,
        whole=not chapters,
        status=status,
        embargo_until=embargo_until,
        previous=None if chapters else previous(project, settings.as_of, status),
        follows=None if chapters else followed(project, settings.as_of, status),
        inputs=provenance.inputs(project, settings, names, status),
    )


def plan_again(project: Project, release: Release) -> Plan:
    """Return the plan of a release that is there already, over the project's inputs of today."""
    front = release.front_matter
    settings = Settings.of(release.content["parameters"])
    return Plan(
        name=front.number,
        settings=settings,
        chapters=tuple(discover(project, front.chapters)),
        whole=front.whole,
        status=front.status,
        embargo_until=front.embargo_until,
        previous=find(project, front.previous) if front.previous else None,
        follows=find(project, front.follows) if front.follows else None,
        inputs=provenance.inputs(project, settings, () if front.whole else front.chapters, front.status),
    )


def make_release(
    project: Project,
    plan: Plan,
    work: Path,
    *,
    anew: bool = False,
    commit: str | None = None,
    processes: Workers | None = None,
    progress: Progress | None = None,
    step: Step = lambda text: None,
) -> Path:
    """Make all files of a release in a folder inside `work` and return that; nothing is published.

    `anew` says that nothing may be taken that an earlier build kept; `commit`, at which commit the project
    stands, where its folder is a copy that cannot say so.
    """
    _require_sound(project)
    if plan.status != "draft":
        editions.require_complete(project, plan.settings)
    step("running chapters")
    empty = environment.variables({kept.FOLDER_VARIABLE: str(work / "cache")}) if anew else nullcontext()
    # One preparation for all chapters.
    with empty, nullcontext(processes) if processes else Workers() as ready:
        notebooks = run(project, plan, work, ready, progress)
    content = content_of(notebooks, plan.settings.as_dict())
    front_matter = front_matter_of(project, plan, content)
    content = with_front_matter(content, front_matter)
    folder = work / "release"
    folder.mkdir()
    sources = bibliography.sources(project, content, plan.settings.as_of)
    told = editions.write(folder, notebooks, front_matter, project, step)
    press = Press()
    render(
        notebooks,
        content,
        folder,
        press,
        companions=_companions(plan),
        languages=[(item.tag, item.name, item.page) for item in editions.shown(told, plan.settings)],
        faces=typeface.of_name() if told else "",
        licence=identity.read(project).licence_address,
        sources=sources,
        glossary=glossary.read(project),
        step=step,
    )
    editions.write_whole(
        folder,
        press,
        joined_of(notebooks, content, sources, glossary.read(project)),
        front_matter,
        project,
        plan.settings,
        _companions(plan),
        step,
    )
    step("setting the PDF")
    press.finish()
    step("writing companions")
    later = (comparison.PAGE_FILE, comparison.JSON_FILE) if plan.whole else ()
    _require_unmoved(project, plan)
    commit = provenance.commit(project) if commit is None else commit
    companions.write(
        folder, content, project, plan.settings.as_of, plan.inputs, commit, later=later, sources=sources
    )
    if plan.whole:
        _compare(plan, folder)
    leaks.require_none(folder)
    checksums.write(folder)
    return folder


def rebuild(project: Project, release: Release, folder: Path, *, progress: Progress | None = None) -> Path:
    """Make a release once more in `folder` and return where its files lie; nothing is published.

    Every chapter runs and every estimate is computed, whatever is kept of earlier builds.
    """
    return make_release(project, plan_again(project, release), folder, anew=True, progress=progress)


def front_matter_of(project: Project, plan: Plan, content: Mapping[str, Any]) -> FrontMatter:
    """Return what a release of this plan says of itself."""
    publisher = identity.read(project)
    following = calendar.next_release(project, plan.settings.as_of)
    return FrontMatter(
        number=plan.name,
        as_of=plan.settings.as_of.isoformat(),
        status=plan.status,
        embargo_until=plan.embargo_until,
        chapters=tuple(item.name for item in plan.chapters),
        whole=plan.whole,
        period=period_covered(content),
        vintage=newest_vintage(content),
        previous=plan.previous.name if plan.previous else "",
        next_release=following.isoformat() if following else "",
        contact=publisher.contact,
        publisher=publisher.publisher,
        address=publisher.address_of(plan.name),
        follows=plan.follows.name if plan.follows else "",
        follows_sha256=sha256(plan.follows.folder / checksums.SUMS) if plan.follows else "",
        run_key=plan.inputs.run_key,
    )


def _require_sound(project: Project) -> None:
    """Refuse damaged data before a chapter runs: each table has its checksum, each timeline its schema."""
    for dataset in catalogue.DATASETS.values():
        for vintage in snapshots.vintages(project, dataset):
            vintage.verify()
    for path in sorted(project.timelines.glob("*.csv")):
        if path.stem in timeline_schema.listed(project.timelines):
            timelines.read(project.timelines, path.stem)
    events.read(project)
    for number in KEY_NUMBERS:
        declared.require(project, number.key, where="the archive's key numbers")


def _require_unmoved(project: Project, plan: Plan) -> None:
    """Refuse a release whose inputs changed while its chapters ran: it would record what it did not read.

    The package's own code was loaded before, so only what lies in the project counts.
    """
    now = provenance.inputs(project, plan.settings, plan.inputs.chapters, plan.status).files
    words = between(plan.inputs.files, now).said("added", "removed", "changed")
    moved = [path for path in words if not path.startswith("analysis/")]
    if moved:
        raise InputsMoved(
            f"{', '.join(moved[:3])}{' and others' * (len(moved) > 3)} changed while the brief was built.",
            remedy="Build again; nothing was published.",
        )


def _companions(plan: Plan) -> list[tuple[str, str]]:
    """Return address and label of what stands beside the page."""
    compared = [("comparison.html", "What changed since the last release")] if plan.whole else []
    return [*compared, *companions.LINKS, ("../index.html", "All releases")]


def _compare(plan: Plan, folder: Path) -> None:
    new = Release(folder)
    compared = comparison.compare(plan.previous, new) if plan.previous else comparison.first(new)
    comparison.write(compared, folder)


def run(
    project: Project, plan: Plan, work: Path, processes: Workers, progress: Progress | None
) -> dict[str, NotebookNode]:
    """Run the chapters of a plan and return them in reading order."""
    previous = str(plan.previous.folder) if plan.previous else NO_RELEASE
    done = in_order.run(
        project,
        plan.chapters,
        plan.settings.for_chapters(),
        work,
        previous=previous,
        progress=progress,
        processes=processes,
    )
    return {item.name: done[item.name] for item in plan.chapters}


@contextmanager
def _work_folder(project: Project) -> Iterator[Path]:
    """Give a folder to work in, on the file system of the releases; what a failure leaves is kept aside."""
    with storage_errors(project.work):
        project.work.mkdir(parents=True, exist_ok=True)
        work = Path(tempfile.mkdtemp(prefix="build-", dir=project.work))
    try:
        with storage_errors(work):
            yield work
    except leaks.SecretFound:
        raise  # its notebooks may hold the secret
    except BriefError as error:
        with suppress(OSError):  # what broke the build may keep them from being written, too
            _keep_failed(project, work, error)
        raise
    finally:
        try:
            shutil.rmtree(work, ignore_errors=True)
        except Interrupted:  # it comes once, and it came while tidying
            shutil.rmtree(work, ignore_errors=True)
            raise


def _keep_failed(project: Project, work: Path, error: BriefError) -> None:
    """Keep the notebooks of a failed build, as far as they ran, with the cause in one line."""
    notebooks = sorted(work.glob("*.ipynb"))
    if not notebooks:
        return
    kept = project.reports / ".failed" / f"{dt.datetime.now(dt.UTC):%Y%m%d-%H%M%S}-{work.name[-6:]}"
    kept.mkdir(parents=True)
    for path in notebooks:
        shutil.copyfile(path, kept / path.name)
    (kept / "cause.txt").write_text(error.message + "\n", encoding="utf-8")
    error.kept = kept
