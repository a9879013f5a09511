"""Keeping releases: finding, comparing, verifying, and the pages around them."""
