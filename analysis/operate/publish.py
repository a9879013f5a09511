"""``brief publish``: refresh, build if anything changed, compare, publish, notify."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace

from analysis.archive import calendar, provenance
from analysis.archive import pages as archive
from analysis.archive.landing import settle_latest
from analysis.archive.releases import Release, releases
from analysis.chapter.parameters import Settings
from analysis.errors import BriefError, ExitCode, storage_errors
from analysis.measures import evidence
from analysis.operate import messages, retention
from analysis.operate.lock import hold
from analysis.operate.notify import Event, Message, notify
from analysis.operate.runlog import RunLog
from analysis.page.rendering import Step
from analysis.project import Project
from analysis.release import build as publication
from analysis.run.runner import Progress
from analysis.sources.site import KeyMissing
from analysis.store.asof import View
from analysis.store.refresh import HELD, REFUSED, STORED, UNREACHABLE, RefreshOutcome

Refresh = Callable[[Project], RefreshOutcome]


class ClockSetBack(BriefError):
    """The clock shows a day before the newest release's; nothing was built."""


@dataclass(frozen=True)
class Outcome:
    """How a run ended: exit code, the release that stands (None before the first), one line to print."""

    exit_code: ExitCode
    release: Release | None
    text: str


def publish(
    project: Project,
    *,
    refresh: Refresh | None,
    now: dt.datetime | None = None,
    progress: Progress | None = None,
    step: Step = lambda text: None,
) -> Outcome:
    """Do one run and return how it ended.

    Parameters
    ----------
    project : Project
    refresh : callable or None
        Fetches what was published since; None leaves the sources alone.
    now : datetime, optional
        The moment of the run, with an offset.
    progress, step : callable
        As in a build.

    Notes
    -----
    A release is made when there is none yet, when code, data or settings are not those of the newest one, or
    when a day of the release calendar was reached since. Otherwise nothing is built. The release shows what
    is known on the day of `now` in UTC, whatever the time zone of the machine.

    Raises
    ------
    LockHeld
        When another run works in the folder; it is left alone.
    ClockSetBack
        When a release is due and the clock is more than a day behind the newest one.
    StorageFailed
        When a disk is full, or a right is missing.
    BriefError
        When a source's data or a chapter was refused; the newest release stands as it was.
    """
    now = (now or dt.datetime.now(dt.UTC)).astimezone(dt.UTC)
    settings = replace(Settings.of({}), as_of=now.date())
    with storage_errors(project.reports), RunLog(project, "publish") as log:
        try:
            with storage_errors(project.reports):
                with hold(project, "publish"):
                    _tidy(project, now, log)
                # A slow source holds nobody up: the lock is taken when the sources have answered.
                fetched = _refreshed(project, refresh, log, step)
                with hold(project, "publish"):
                    outcome = _run(project, settings, fetched, now, log, progress, step)
        except BaseException as error:
            _tell(messages.failure(error, now), log)
            raise
        log.end(outcome.exit_code, release=_name(outcome.release), cause=outcome.text)
        return outcome


def reason_to_build(project: Project, settings: Settings) -> str:
    """Return why a release is to be made now; blank when the newest one still says all there is to say."""
    newest = newest_final(project)
    if newest is None:
        return "there is no release yet"
    plan = publication.plan_release(project, settings, status="final")
    if provenance.undated_key_of(newest.folder) != plan.inputs.undated_key:
        return f"code, data or settings are not those of release {newest.name}"
    shown = dt.date.fromisoformat(newest.front_matter.as_of)
    if calendar.due(project, shown, settings.as_of):
        return f"a day of the release calendar was reached since release {newest.name}"
    return ""


def newest_final(project: Project) -> Release | None:
    """Return the newest release that is not a draft; None before the first."""
    return next((item for item in reversed(releases(project)) if item.front_matter.status != "draft"), None)


def _run(
    project: Project,
    settings: Settings,
    fetched: RefreshOutcome | None,
    now: dt.datetime,
    log: RunLog,
    progress: Progress | None,
    step: Step,
) -> Outcome:
    today = now.date()
    for line in overdue(project, today):
        log.warn("data", line)
    reason = reason_to_build(project, settings)
    if reason:
        _require_clock(project, today)
        log.event("build", f"a release is made: {reason}")
        with log.step("build") as done:
            built = publication.build(project, settings, status="final", progress=progress, step=step)
            done |= {"release": built.release.name, "vintages": built.release.content["vintages"]}
        _tell(messages.published(project, built.release, now), log)
        held = [item for item in fetched.items if item.state == HELD] if fetched else []
        waits = f" {held[0].name} is held. {held[0].text}" if held else ""
        code = ExitCode.HELD if held else ExitCode.DONE
        return Outcome(code, built.release, f"Published {built.release.name}: {reason}.{waits}")
    settle_latest(project, now)  # an embargo may have ended
    archive.renew(project, now)
    outcome = _without_release(newest_final(project), fetched)
    if outcome.exit_code != ExitCode.NOTHING_NEW:
        event: Event = "failed" if outcome.exit_code in (ExitCode.REFUSED, ExitCode.HELD) else "stale"
        message = messages.trouble(project, event, outcome.release, outcome.text, outcome.exit_code, now)
        _tell(message, log)
    return outcome


def _require_clock(project: Project, today: dt.date) -> None:
    """Refuse a release of an earlier day than the newest: it would never become the latest.

    One day is let pass, for a release made by hand may be of the local day.
    """
    newest = newest_final(project)
    if newest and dt.date.fromisoformat(newest.front_matter.as_of) > today + dt.timedelta(days=1):
        raise ClockSetBack(
            f"the clock says {today}, before release {newest.name}.",
            remedy="Set the clock, and run the command again. Nothing was built.",
        )


def overdue(project: Project, today: dt.date) -> list[str]:
    """Return a line for each dataset whose newest file is older than one and a half of its intervals."""
    table = evidence.datasets(View(project, today)).table
    late = table[table["state"] == evidence.OVERDUE]
    return [
        f"{row.dataset} is overdue: its newest file is of {row.vintage}, {row.age_days:.0f} days old"
        for row in late.itertuples(index=False)
    ]


def _tidy(project: Project, now: dt.datetime, log: RunLog) -> None:
    """Remove what an earlier run left when it was killed; what cannot be removed stops nothing."""
    try:
        retention.clean(retention.removable(project, now))
    except retention.NotRemoved as error:
        log.warn("clean", error.message)


def _refreshed(project: Project, refresh: Refresh | None, log: RunLog, step: Step) -> RefreshOutcome | None:
    if refresh is None:
        return None
    step("asking the sources")
    with log.step("refresh") as done:
        outcome = refresh(project)
        done |= {item.name: item.state for item in outcome.items}
    for item in outcome.items:
        if item.state in (HELD, REFUSED, UNREACHABLE):
            log.warn("refresh", f"{item.name}: {item.state}. {item.text}")
        elif item.state == STORED:
            log.event("refresh", f"{item.name}: {item.text}")
    return outcome


def _without_release(newest: Release | None, fetched: RefreshOutcome | None) -> Outcome:
    """Return how a run ends that made no release: nothing new, or a source that gave none or bad data."""
    items = fetched.items if fetched else ()
    refused = [item for item in items if item.state == REFUSED]
    # A source that is not asked for want of a key is a matter of settings, not a fault of the day.
    away = [item for item in items if item.state == UNREACHABLE and not isinstance(item.error, KeyMissing)]
    stands = f"Release {_name(newest)} stands."
    if refused:
        return Outcome(ExitCode.REFUSED, newest, f"Data refused: {refused[0].text} {stands}")
    held = [item for item in items if item.state == HELD]
    if held:
        return Outcome(ExitCode.HELD, newest, f"{held[0].name} is held. {held[0].text} {stands}")
    if away:
        return Outcome(ExitCode.UNREACHABLE, newest, f"Source unreachable: {away[0].text} {stands}")
    return Outcome(ExitCode.NOTHING_NEW, newest, f"Nothing new. {stands}")


def _tell(message: Message | None, log: RunLog) -> None:
    if message and not notify(message, lambda line: log.warn("notify", line)):
        log.event("notify", "not everybody was told")


def _name(release: Release | None) -> str:
    return release.name if release else ""
