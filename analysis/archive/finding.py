"""One thing that a verification found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """One thing that is not as recorded: what kind of piece, which one, and what is wrong with it."""

    piece: str
    path: str
    what: str

    def __str__(self) -> str:
        return f"{self.piece} {self.path} {self.what}"
