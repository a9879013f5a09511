"""From notebooks to executed notebooks: which there are, processes, limits."""
