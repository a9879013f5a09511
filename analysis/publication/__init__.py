"""Releases: what stands beside the page, how one release differs from another, the archive of all."""
