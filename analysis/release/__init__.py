"""Making a release: what it is made from, the build, what stands beside it."""
