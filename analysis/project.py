"""The project folder: where notebooks, data and releases lie, found from where one stands."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from analysis.errors import ProjectNotFound

ENVIRONMENT_VARIABLE = "BRIEF_PROJECT"
PACKAGE = Path(__file__).parent  # the code, wherever it is installed
LOCK = "requirements.lock"
SETTING_READ = "brief.setting"  # the audit event of a chapter that asks for one, with its name


@dataclass(frozen=True)
class Project:
    """A project folder. All paths the package reads or writes come from here."""

    root: Path

    @classmethod
    def find(cls, start: Path | None = None) -> Project:
        """Return the project that `start` (the current folder if not given) lies in.

        ``BRIEF_PROJECT`` in the environment wins when `start` is not given, so that a kernel
        works on the folder its build works on.

        Raises
        ------
        ProjectNotFound
            When neither the folder nor a parent of it holds ``notebooks/`` and ``data/``, or its path has
            letters that the process's locale cannot read: they could not be written into a notebook.
        """
        named = os.environ.get(ENVIRONMENT_VARIABLE) if start is None else None
        first = Path(named or start or Path.cwd()).resolve()
        for folder in (first, *first.parents):
            if (folder / "notebooks").is_dir() and (folder / "data").is_dir():
                _require_readable_name(folder)
                return cls(folder)
        raise ProjectNotFound(
            "no project here: no notebooks/ and data/ in this folder or above it.",
            where=str(first),
            remedy="Change into the project folder and run the command again, or name the folder in "
            f"{ENVIRONMENT_VARIABLE}.",
        )

    @classmethod
    def at_hand(cls) -> Project:
        """Return what `find` finds, or the project that this package stands in.

        Raises
        ------
        ProjectNotFound
            When there is neither.
        """
        try:
            return cls.find()
        except ProjectNotFound:
            if ENVIRONMENT_VARIABLE in os.environ:
                raise
            return cls.find(Path(__file__).parent)

    @property
    def notebooks(self) -> Path:
        return self.root / "notebooks"

    @property
    def snapshots(self) -> Path:
        return self.root / "data" / "snapshots"

    @property
    def held(self) -> Path:
        """Where vintages wait for a person's judgement; no read looks there."""
        return self.root / "data" / "held"

    @property
    def timelines(self) -> Path:
        return self.root / "data" / "timelines"

    @property
    def reports(self) -> Path:
        return self.root / "reports"

    @property
    def work(self) -> Path:
        """Where a build works before it publishes; on the same file system as `reports`."""
        return self.reports / ".work"


def _require_readable_name(folder: Path) -> None:
    try:
        str(folder).encode("utf-8")
    except UnicodeEncodeError as error:
        raise ProjectNotFound(
            "the path has letters that the locale of this process cannot read.",
            where=ascii(str(folder)),
            remedy="Set LANG=C.UTF-8, or PYTHONUTF8=1, and run the command again.",
        ) from error
