"""From executed notebooks to one document: page, PDF, JSON and CSV."""
