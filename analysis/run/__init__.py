"""From notebooks to executed notebooks: which there are, kernels, limits."""
