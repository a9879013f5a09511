"""Who publishes the brief, where, and under which licence: ``data/publication.yml``."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field

from analysis import yaml_file
from analysis.project import Project
from analysis.yaml_file import MayBeBlank, Model, Text, Wrong

FILE_NAME = "publication.yml"
PAGE = "brief.html"
IN_LANGUAGES, WHOLE_IN_LANGUAGES = "page-one.{}.{}", "brief.{}.{}"  # files by language and ending


def _address(text: str) -> str:
    """Return a web address that can stand in a link; a blank one is not set."""
    try:
        parts = urlsplit(text)
        good = parts.scheme in ("http", "https") and parts.hostname and not (parts.query or parts.fragment)
    except ValueError:
        good = False
    # A user name in an address would be published with every link; blanks and quotes are typing errors.
    if text and (
        not good
        or "@" in parts.netloc
        or not text.isprintable()
        or any(character in text for character in " \"'<>\\")
    ):
        raise Wrong(
            f"'{text}' is no web address.", "Write https://name/folder/, without a query, or leave it blank."
        )
    return text


Address = Annotated[MayBeBlank, AfterValidator(_address)]
Folder = Annotated[Address, AfterValidator(lambda text: text and text.rstrip("/") + "/")]


class Identity(Model):
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
    reviewers : dict of str to str
        By language, who read the translation of page one whole; blank: its page says that nobody did.
    """

    title: Text = "Metrics brief"
    publisher: MayBeBlank = ""
    contact: MayBeBlank = ""
    address: Folder = ""
    licence: MayBeBlank = ""
    licence_address: Address = ""
    reviewers: dict[str, MayBeBlank] = Field(default_factory=dict)

    def absolute(self, path: str) -> str:
        """Return the web address of a file in ``reports/``; blank where no base address is set."""
        return f"{self.address}{path}" if self.address else ""

    def address_of(self, number: str) -> str:
        """Return the permanent web address of a release's page; blank where no base address is set."""
        return self.absolute(f"{number}/{PAGE}")


class _Stated(Identity):
    """An identity as the file has it: with a title of its own."""

    title: Text


def read(project: Project) -> Identity:
    """Return the identity that ``data/publication.yml`` states; all blank in a project without the file.

    Raises
    ------
    DataRefused
        With file and line: a field that is unknown, given twice, or no text; an address that is none.
    """
    path = project.root / "data" / FILE_NAME
    return Identity(**yaml_file.read(path, _Stated).model_dump()) if path.is_file() else Identity()
