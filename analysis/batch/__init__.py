"""Many briefs at once: a grid of settings, and every month's brief as of its day."""
