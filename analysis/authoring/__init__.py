"""What helps a person write for the brief: checks of what was written, and skeletons of what is new."""
