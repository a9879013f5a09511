"""The small release that the tests of the archive make serves the companions too."""

from tests.archive.conftest import made, package  # noqa: F401
