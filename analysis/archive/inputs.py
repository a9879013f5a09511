"""What a run is made from, as one value: files with checksums, parameters, versions; and the keys over it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from analysis.files import sha256_of_text

ABSENT = "absent"
SCHEME = 1


@dataclass(frozen=True)
class Inputs:
    """Everything a release is made from. Equal inputs give equal results.

    Attributes
    ----------
    files : mapping of str to str
        Path -> SHA-256 in hexadecimal, or `ABSENT` for a lock file that is not there. Paths have forward
        slashes: ``analysis/...`` the package's own files, ``notebooks/...``, ``data/...``,
        ``requirements.lock``.
    parameters : mapping
        The settings, as `analysis.chapter.parameters.Settings.as_dict` returns them.
    versions : mapping of str to str
        ``python`` and each package that can shape a result or a page -> its version.
    chapters : tuple of str
        The chapters asked for; empty for a whole brief.
    status : str
        ``draft``, ``final`` or ``embargoed``.
    """

    files: Mapping[str, str]
    parameters: Mapping[str, object]
    versions: Mapping[str, str]
    chapters: tuple[str, ...] = ()
    status: str = "final"

    @property
    def run_key(self) -> str:
        """SHA-256 over all of it: 64 hexadecimal digits.

        The hash is over JSON in UTF-8 with keys sorted, no blanks between, and the members ``chapters``,
        ``files``, ``parameters``, ``scheme`` (1), ``status`` and ``versions``. The time, the machine and the
        commit are not in it.
        """
        return _key(asdict(self))

    @property
    def undated_key(self) -> str:
        """The run key without the day and the status.

        Two runs with the same undated key read the same files with the same code: only the day moved.
        """
        content = asdict(self)
        content["parameters"] = {name: value for name, value in self.parameters.items() if name != "as_of"}
        del content["status"]
        return _key(content)


def _key(content: Mapping[str, object]) -> str:
    text = json.dumps(
        {**content, "scheme": SCHEME},
        sort_keys=True,
        separators=(",", ":"),
        ensure_ascii=False,
        allow_nan=False,
    )
    return sha256_of_text(text)
