"""Commands that make and look at releases: build, compare, verify, serve."""

from __future__ import annotations

import datetime as dt
import tempfile
import webbrowser
from pathlib import Path
from typing import Annotated

import typer

from analysis.cli.console import Shown, app, bars, out
from analysis.cli.profile import Profile
from analysis.operate import unchanged
from analysis.project import Project


@app.command()
def build(
    as_of: Annotated[
        str, typer.Option("--as-of", metavar="DATE", help="Show what was known on this day (YYYY-MM-DD).")
    ] = "",
    setting: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="NAME=VALUE", help="Set a parameter. May be repeated."),
    ] = None,
    chapter: Annotated[
        list[str] | None,
        typer.Option("--chapter", metavar="NAME", help="Build only this chapter. May be repeated."),
    ] = None,
    final: Annotated[
        bool, typer.Option("--final", help="Make a final release. Without it, pages carry the mark Draft.")
    ] = False,
    embargo_until: Annotated[
        str,
        typer.Option(
            "--embargo-until", metavar="MOMENT", help="Make an embargoed release (2026-12-15T08:30+00:00)."
        ),
    ] = "",
    clock_is_right: Annotated[
        bool, typer.Option("--clock-is-right", help="Let a final release show a day to come.")
    ] = False,
    force: Annotated[
        bool, typer.Option("--force", help="Run every chapter, also those that nothing has changed for.")
    ] = False,
    all_languages: Annotated[
        bool, typer.Option("--all-languages", help="Set the whole brief in each of its languages.")
    ] = False,
    profile: Annotated[bool, typer.Option("--profile", help="Say at the end where the time went.")] = False,
    show: Annotated[bool, typer.Option("--open", help="Open the page in the browser.")] = False,
) -> None:
    """Run the chapters, check them, compare with the last release, and publish all formats under reports/."""
    from analysis.chapter.parameters import LANGUAGE, LANGUAGES, Settings, release_status

    project = Project.find()
    languages = [f"{LANGUAGE}={','.join(LANGUAGES)}"] if all_languages else []
    settings = Settings.parse([*(setting or []), *([f"as_of={as_of}"] if as_of else []), *languages])
    status, until = release_status(final, embargo_until)
    asked = (settings.as_dict(), chapter or [], status)
    before = unchanged.inputs(project, asked)
    known = "" if force or until else unchanged.release(project, before)
    if known:
        _say_nothing_changed(known)
        _open(project.reports / known, show)
        return
    from analysis.operate.build import build as build_alone  # heavy: what is known is answered before

    with bars() as shown:
        screen = Profile(Shown(shown)) if profile else Shown(shown)
        built = build_alone(
            project,
            settings,
            chapters=chapter or [],
            status=status,
            embargo_until=until,
            clock_is_right=clock_is_right,
            anew=force,
            progress=screen.progress,
            step=screen.step,
        )
    if isinstance(screen, Profile):
        out.print(screen.table())
    sealed = _say_unsealed(project)
    if built.new:
        relative = built.release.folder.relative_to(project.root)
        out.print(f"Published {relative}/brief.html and brief.pdf ({status})", soft_wrap=True)
    else:
        _say_nothing_changed(built.release.name)
    _open(built.release.folder, show)
    if sealed and unchanged.inputs(project, asked) == before and not _embargoed(project):
        unchanged.note(project, before, built.release.name)


def _open(folder: Path, show: bool) -> None:
    if show:
        webbrowser.open((folder / "brief.html").as_uri())


def _say_nothing_changed(number: str) -> None:
    out.print(
        f"Nothing changed: reports/{number} is made from the same code, data and parameters.", soft_wrap=True
    )


def _say_unsealed(project: Project) -> bool:
    """Print which files kept by hand changed since they were reviewed, and return whether there is none.

    A draft goes on all the same.
    """
    from analysis.store import seals

    drift = seals.drift(project)
    for item in drift:
        out.print(f"Not sealed: data/{item}", soft_wrap=True)
    return not drift


def _embargoed(project: Project) -> bool:
    """Return whether a release waits for its moment, when the archive changes by itself."""
    from analysis.archive.releases import releases

    return any(release.front_matter.status == "embargoed" for release in releases(project))


@app.command()
def compare(
    old: Annotated[str, typer.Argument(help="The earlier release: its number, or its folder.")],
    new: Annotated[
        str, typer.Argument(help="The later release: its number, its folder, or latest.")
    ] = "latest",
    output: Annotated[
        Path | None,
        typer.Option("--output", metavar="FOLDER", help="Write comparison.html and comparison.json there."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the comparison as JSON.")] = False,
) -> None:
    """Say what changed between two releases: results, timelines, vintages, parameters, methods."""
    from analysis.archive import comparison
    from analysis.archive.releases import find
    from analysis.files import json_text

    project = Project.find()
    compared = comparison.compare(find(project, old), find(project, new))
    if output:
        output.mkdir(parents=True, exist_ok=True)
        comparison.write(compared, output)
    text = json_text(compared.as_dict()) if as_json else comparison.render_text(compared)
    out.print(text, markup=False, soft_wrap=True)


@app.command()
def verify(
    release: Annotated[str, typer.Argument(help="A release: its number, its folder, or latest.")] = "latest",
    again: Annotated[
        bool, typer.Option("--rebuild", help="Build it once more from this project and compare.")
    ] = False,
    whole_chain: Annotated[
        bool, typer.Option("--chain", help="Check the bytes of all releases and the chain they form.")
    ] = False,
) -> None:
    """Check a release: its bytes, what it was made from, and with --rebuild that the same comes out."""
    from analysis.archive import verify as verification
    from analysis.archive.releases import find
    from analysis.release import build as publication

    project = Project.find()
    if whole_chain:
        reports = verification.verify_chain(project)
        out.print(verification.chain_as_text(reports), markup=False, soft_wrap=True)
        raise typer.Exit(max(item.exit_code for item in reports))
    published = find(project, release)
    with tempfile.TemporaryDirectory(prefix="brief-") as scratch, bars() as shown:
        screen = Shown(shown)

        def rebuild() -> Path:
            return publication.rebuild(project, published, Path(scratch), progress=screen.progress)

        report = verification.verify(project, published, rebuild if again else None)
    out.print(verification.as_text(report), markup=False, soft_wrap=True)
    _say_unsealed(project)
    raise typer.Exit(report.exit_code)


@app.command()
def withdraw(
    release: Annotated[str, typer.Argument(help="A release: its number.")],
    because: Annotated[str, typer.Option("--because", help="Why, in a sentence; readers see it.")] = "",
    undo: Annotated[bool, typer.Option("--undo", help="Let it stand again.")] = False,
) -> None:
    """Take a release back: its page says so, and latest leads to the newest that stands."""
    from analysis.operate.withdraw import withdraw as withdraw_release

    done = withdraw_release(Project.find(), release, because, dt.datetime.now(dt.UTC), undo=undo)
    verb = "Restored" if undo else "Withdrawn"
    leads = f"latest leads to {done.latest}." if done.latest else "No release stands: there is no latest."
    said = f"{verb}: release {done.release}." if done.changed else f"Release {done.release} was so already."
    out.print(f"{said} {leads}", soft_wrap=True)


@app.command()
def serve(
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="Port on 127.0.0.1.")] = 8000,
    show: Annotated[bool, typer.Option("--open", help="Open it in the browser.")] = False,
) -> None:
    """Preview reports/ in a browser, on this machine only."""
    from analysis.archive.serve import serve as serve_reports

    serve_reports(Project.find(), port, show)
