"""Page one in other languages: the same results, other words."""
