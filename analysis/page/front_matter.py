"""What a release says about itself: number, period, vintage, status, next release, contact."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from analysis.writing import day

STATUSES = ("draft", "final", "embargoed")


@dataclass(frozen=True)
class FrontMatter:
    """The front matter of a release. Everything in it is text, so that it reads the same in every format.

    Attributes
    ----------
    number : str
        The release's number, which is its folder's name: its day, and ``.2`` and so on for a second one.
    as_of : str
        The day whose knowledge it shows, ``YYYY-MM-DD``.
    status : str
        One of `STATUSES`. Drafts and embargoed releases carry a mark on every page.
    embargo_until : str
        ISO 8601 moment with offset until which an embargoed release is not public; else blank.
    chapters : tuple of str
        The chapters in it; `whole` says whether that is all of them.
    whole : bool
        False for a part, which never becomes the latest release and is compared with none.
    period : str
        First and last month its results cover, ``YYYY-MM/YYYY-MM``; blank where no result covers a span.
    vintage : str
        Publication day of the newest data file it read.
    previous : str
        Number of the release it is compared with; blank for the first.
    next_release : str
        Day of the next release in the calendar; blank where none is set.
    contact, publisher, address : str
        Whom to ask, who publishes, and the permanent web address of this release; blank where not set.
    follows, follows_sha256 : str
        Number of the release published before it, and the SHA-256 of that one's ``SHA256SUMS``, so that
        releases form a chain; blank for the first.
    run_key : str
        Hash over code, parameters, data and lock file: what the release was made from.
    """

    number: str
    as_of: str
    status: str
    run_key: str
    embargo_until: str = ""
    chapters: tuple[str, ...] = ()
    whole: bool = True
    period: str = ""
    vintage: str = ""
    previous: str = ""
    next_release: str = ""
    contact: str = ""
    publisher: str = ""
    address: str = ""
    follows: str = ""
    follows_sha256: str = ""

    def __post_init__(self) -> None:
        if self.status not in STATUSES:
            raise ValueError(f"status '{self.status}' is not one of {STATUSES}")
        if (self.status == "embargoed") != bool(self.embargo_until):
            raise ValueError("an embargoed release, and only such a one, names the moment its embargo ends")

    @property
    def mark(self) -> str:
        """What stands on every page of a release that is not final; blank for one that is."""
        if self.status == "embargoed":
            moment = dt.datetime.fromisoformat(self.embargo_until).astimezone(dt.UTC)
            return f"Embargoed until {day(moment.date())}, {moment:%H:%M} UTC"
        return "Draft" if self.status == "draft" else ""

    def is_public(self, now: dt.datetime) -> bool:
        """Whether readers may see the release at the moment `now`, which has an offset."""
        if self.status == "embargoed":
            return now >= dt.datetime.fromisoformat(self.embargo_until)
        return self.status == "final"

    def as_dict(self) -> dict[str, Any]:
        """Return the front matter as JSON-ready values."""
        return asdict(self) | {"chapters": list(self.chapters)}

    @classmethod
    def from_dict(cls, content: Mapping[str, Any]) -> FrontMatter:
        """Return the front matter that `as_dict` wrote."""
        return cls(**dict(content) | {"chapters": tuple(content["chapters"])})
