"""Who publishes the brief, where, and under which licence: ``data/publication.yml``."""

from __future__ import annotations

from dataclasses import dataclass, fields
from urllib.parse import urlsplit

from analysis.errors import DataRefused
from analysis.project import Project
from analysis.yaml_entries import Entry, load

FILE_NAME = "publication.yml"
PAGE = "brief.html"


@dataclass(frozen=True)
class Identity:
    """What the archive, the feed and each release say about their publisher. Blank means: not set, not shown.

    Attributes
    ----------
    title : str
        Title of the series of releases.
    publisher : str
        Person or body that publishes it.
    contact : str
        Whom to ask, as a sentence or an address.
    address : str
        Web address at which the folder ``reports/`` is served, ending in a slash. Blank: links are relative.
    licence, licence_address : str
        Name of the brief's licence, and the web address of its text.
    """

    title: str = "Metrics brief"
    publisher: str = ""
    contact: str = ""
    address: str = ""
    licence: str = ""
    licence_address: str = ""

    def absolute(self, path: str) -> str:
        """Return the web address of a file in ``reports/``; blank where no base address is set."""
        return f"{self.address}{path}" if self.address else ""

    def address_of(self, number: str) -> str:
        """Return the permanent web address of a release's page; blank where no base address is set."""
        return self.absolute(f"{number}/{PAGE}")


def read(project: Project) -> Identity:
    """Return the identity that ``data/publication.yml`` states; all blank in a project without the file.

    Raises
    ------
    DataRefused
        With file and line: a field that is unknown, given twice, or no text; an address that is none.
    """
    content = load(project.root / "data" / FILE_NAME)
    if content is None:
        return Identity()
    names = [field.name for field in fields(Identity)]
    given = content.fields(["title"], names[1:])
    texts = {name: entry.text(blank=name != "title") for name, entry in given.items()}
    for name in ("address", "licence_address"):
        if texts.get(name):
            _require_address(texts[name], given[name])
    if texts.get("address"):
        texts["address"] = texts["address"].rstrip("/") + "/"
    return Identity(**texts)


def _require_address(text: str, entry: Entry) -> None:
    try:
        parts = urlsplit(text)
        good = parts.scheme in ("http", "https") and parts.hostname and not (parts.query or parts.fragment)
    except ValueError:
        good = False
    # A user name in an address would be published with every link; blanks and quotes are typing errors.
    if (
        not good
        or "@" in parts.netloc
        or not text.isprintable()
        or any(character in text for character in " \"'<>\\")
    ):
        raise DataRefused(
            f"'{text}' is no web address.",
            where=entry.where,
            remedy="Write https://name/folder/, without a query, or leave it blank.",
        )
