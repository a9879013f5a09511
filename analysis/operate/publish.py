"""``brief publish``: refresh, build if anything changed, compare, publish, notify."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace

from analysis.archive import calendar, health, provenance, verify
from analysis.archive import pages as archive
from analysis.archive.landing import settle_latest
from analysis.archive.releases import Release
from analysis.archive.standing import newest_final
from analysis.chapter.parameters import Settings
from analysis.errors import BriefError, ExitCode, storage_errors
from analysis.measures import evidence
from analysis.operate import messages, retention
from analysis.operate.clock import require_not_ahead
from analysis.operate.lock import hold
from analysis.operate.notify import Event, Message, notify
from analysis.operate.runlog import RunLog
from analysis.page.rendering import Step
from analysis.project import Project
from analysis.release import build as publication
from analysis.run.runner import Progress
from analysis.sources.site import KeyMissing
from analysis.store import seals
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
    clock_is_right: bool = False,
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
    clock_is_right : bool
        Do not ask whether the clock is far ahead.

    Notes
    -----
    A release is made when there is none yet, when code, data or settings are not those of the newest one, or
    when a day of the release calendar was reached since. Otherwise nothing is built. The release shows what
    is known on the day of `now` in UTC, whatever the time zone of the machine.

    Raises
    ------
    LockHeld
        When another run works in the folder; it is left alone.
    ClockAhead
        When the clock is months after everything the project knows; nothing was fetched.
    ClockSetBack
        When a release is due and the clock is more than a day behind the newest one.
    Unsealed
        When a release is due and a file kept by hand changed since it was reviewed.
    StorageFailed
        When a disk is full, or a right is missing.
    BriefError
        When a source's data or a chapter was refused; the newest release stands as it was.
    """
    now = (now or dt.datetime.now(dt.UTC)).astimezone(dt.UTC)
    settings = replace(Settings.of({}), as_of=now.date())
    with storage_errors(project.reports), RunLog(project, "publish") as log:
        try:
            if not clock_is_right:
                require_not_ahead(project, now.date())
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
    _check_archive(project, log)
    reason = reason_to_build(project, settings)
    if reason:
        _require_clock(project, today)
        seals.require(project)
        log.event("build", f"a release is made: {reason}")
        with log.step("build") as done:
            built = publication.build(project, settings, status="final", progress=progress, step=step)
            done |= {"release": built.release.name, "vintages": built.release.content["vintages"]}
        outcome = _with_release(project, built.release, f"{reason}.", fetched, today)
        away = _away(fetched)
        _tell(messages.published(project, built.release, now, away, outcome.exit_code), log)
        return outcome
    settle_latest(project, now)  # an embargo may have ended
    archive.renew(project, now)
    newest = newest_final(project)
    is_stale = health.is_stale(health.of(project, newest), today)
    outcome = _without_release(newest, fetched, is_stale)
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


def _check_archive(project: Project, log: RunLog) -> None:
    """Warn of each release that is not as published; it is left alone, and never becomes the latest."""
    for report in verify.verify_chain(project):
        for finding in report.findings:
            log.warn("archive", f"{report.release}: {finding}")


def _away(fetched: RefreshOutcome | None) -> list[str]:
    """Return the datasets whose source did not answer.

    A source that is not asked for want of a key is a matter of settings, not a fault of the day.
    """
    items = fetched.items if fetched else ()
    return [
        item.name for item in items if item.state == UNREACHABLE and not isinstance(item.error, KeyMissing)
    ]


def _with_release(
    project: Project, release: Release, reason: str, fetched: RefreshOutcome | None, today: dt.date
) -> Outcome:
    """Return how a run ends that made a release: what waits for a person, what is stale, what was away."""
    code, said = ExitCode.DONE, [f"Published {release.name}: {reason}"]
    if away := _away(fetched):
        code = ExitCode.PUBLISHED_AWAY
        said.append(f"No answer came for {', '.join(away)}.")
    if health.is_stale(found := health.of(project, release), today):
        code = ExitCode.STALE
        said += health.lines(found, today)[:1]
    if held := [item for item in fetched.items if item.state == HELD] if fetched else []:
        code = ExitCode.HELD
        said.append(f"{held[0].name} is held. {held[0].text}")
    return Outcome(code, release, " ".join(said))


def _without_release(newest: Release | None, fetched: RefreshOutcome | None, is_stale: bool) -> Outcome:
    """Return how a run ends that made no release: nothing new, or a source that gave none or bad data."""
    items = fetched.items if fetched else ()
    refused = [item for item in items if item.state == REFUSED]
    away = [item for item in items if item.state == UNREACHABLE and item.name in _away(fetched)]
    stands = f"Release {_name(newest)} stands."
    if refused:
        return Outcome(ExitCode.REFUSED, newest, f"Data refused: {refused[0].text} {stands}")
    held = [item for item in items if item.state == HELD]
    if held:
        return Outcome(ExitCode.HELD, newest, f"{held[0].name} is held. {held[0].text} {stands}")
    if is_stale:
        old = f"Nothing new. {health.HEADING[health.STALE]} {stands}"
        return Outcome(ExitCode.STALE, newest, old)
    if away:
        return Outcome(ExitCode.UNREACHABLE, newest, f"Source unreachable: {away[0].text} {stands}")
    return Outcome(ExitCode.NOTHING_NEW, newest, f"Nothing new. {stands}")


def _tell(message: Message | None, log: RunLog) -> None:
    if message and not notify(message, lambda line: log.warn("notify", line)):
        log.event("notify", "not everybody was told")


def _name(release: Release | None) -> str:
    return release.name if release else ""
