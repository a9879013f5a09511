"""The signature of ``SHA256SUMS``: made and checked by ``ssh-keygen``, which most systems have.

Off unless ``BRIEF_SIGNING_KEY`` holds the path of a private key. Who may sign stands in
``data/allowed_signers``, one public key a line in the form of OpenSSH (``man ssh-keygen``, ALLOWED SIGNERS):
a name, ``namespaces="metrics-brief"`` if wanted, and the key. A signature is kept beside the sums, as
``SHA256SUMS.sig``.
"""

from __future__ import annotations

import base64
import binascii
import os
import re
import shutil
import subprocess
from pathlib import Path

from analysis.archive.checksums import SIGNATURE, SUMS
from analysis.errors import BriefError
from analysis.project import Project

KEY_VARIABLE = "BRIEF_SIGNING_KEY"
NAMESPACE = "metrics-brief"
SIGNERS = "allowed_signers"
TOOL = "ssh-keygen"
_SECONDS = 20
_ARMOUR = re.compile(
    rb"-----BEGIN SSH SIGNATURE-----\n((?:[A-Za-z0-9+/=]{1,76}\n)+)-----END SSH SIGNATURE-----\n"
)


class NotSigned(BriefError):
    """A key is set, and the release could not be signed with it; it was not published."""


def sign(folder: Path) -> bool:
    """Sign the checksums of a finished release; return False where no key is set.

    Raises
    ------
    NotSigned
        When a key is set and signing fails. The message names neither the key nor its path.
    """
    key = os.environ.get(KEY_VARIABLE, "").strip()
    if not key:
        return False
    arguments = ("-Y", "sign", "-q", "-n", NAMESPACE, "-f", key, str(folder / SUMS))
    if _run(*arguments) is None or not (folder / SIGNATURE).is_file():
        raise NotSigned(
            f"{SUMS} could not be signed.",
            remedy=f"See that {TOOL} is installed, that {KEY_VARIABLE} is the path of a private key this "
            "user can read, and that the key has no passphrase or its agent runs. Nothing was published.",
        )
    return True


def signers(project: Project) -> Path | None:
    """Return the file of those who may sign; None where the project names nobody."""
    path = project.root / "data" / SIGNERS
    return path if path.is_file() else None


def signer(project: Project, folder: Path) -> str:
    """Return the name under which ``data/allowed_signers`` has the key that signed a release's checksums.

    Blank where the release is not signed, or the project names nobody.

    Raises
    ------
    BadSignature
        When there is a signature that does not fit, or nobody of the list made it, or it cannot be checked.
    """
    path, allowed = folder / SIGNATURE, signers(project)
    if not path.is_file():
        return ""
    if not _is_in_its_one_form(path.read_bytes()):
        raise BadSignature(f"{SIGNATURE} is not in the form a signature is written in")
    if allowed is None:
        return ""
    if shutil.which(TOOL) is None:
        raise BadSignature(f"{SIGNATURE} cannot be checked: {TOOL} is not installed")
    # A key that is not used any more stays good for what it signed while it was.
    on_its_day = ("-O", f"verify-time={folder.resolve().name[:10].replace('-', '')}120000")
    found = _run("-Y", "find-principals", "-s", str(path), "-f", str(allowed), *on_its_day)
    name = (found or b"").decode("utf-8", "replace").partition("\n")[0].strip()
    if not name:
        raise BadSignature(f"{SIGNATURE} is by none of data/{SIGNERS}")
    arguments = (
        "-Y",
        "verify",
        "-f",
        str(allowed),
        "-I",
        name,
        "-n",
        NAMESPACE,
        "-s",
        str(path),
        *on_its_day,
    )
    if _run(*arguments, given=(folder / SUMS).read_bytes()) is None:
        raise BadSignature(f"{SIGNATURE} does not fit {SUMS}")
    return name


class BadSignature(BriefError):
    """A signature that does not fit, or by nobody who may sign."""


def _run(*arguments: str, given: bytes = b"") -> bytes | None:
    """Return what the tool printed; None where it failed, is not there, or asks for a passphrase."""
    environment = os.environ | {"SSH_ASKPASS_REQUIRE": "never", "DISPLAY": ""}
    try:
        done = subprocess.run(
            [TOOL, *arguments],
            input=given,
            capture_output=True,
            env=environment,
            timeout=_SECONDS,
            check=False,
            start_new_session=True,  # without a terminal nobody is asked
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None


def _is_in_its_one_form(text: bytes) -> bool:
    """Return whether a signature has the bytes it was written in: the tool itself reads blanks leniently."""
    match = _ARMOUR.fullmatch(text)
    if not match:
        return False
    try:
        raw = base64.b64decode(match.group(1).replace(b"\n", b""), validate=True)
    except (binascii.Error, ValueError):
        return False
    again = base64.b64encode(raw)
    width = len(match.group(1).partition(b"\n")[0])
    lines = [again[at : at + width] for at in range(0, len(again), width)]
    return b"\n".join(lines) + b"\n" == match.group(1)
