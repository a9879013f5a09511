"""The words of the page itself, in English as all messages are: headings, labels, what is told of it."""

from __future__ import annotations

# Of a cell of the ledger: so many out of so many, with how many of the new rows are how sure.
OF = "{part} of {whole}"
OF_LEVEL = {"confirmed": "{part} of {whole} confirmed", "reported": "{part} of {whole} reported"}

WHAT, DAY, SIDE, ITEM = "What", "Day", "Side", "Item"
CHINA, UNITED_STATES, BOTH = "China", "United States", "both"
NOT_REVIEWED = "This translation was not reviewed. The English text holds where the two differ."
REVIEWED = "Reviewed by"
LEFT = (
    "{count:|One text of this brief has no translation yet and stands in English.|"
    "{} texts of this brief have no translation yet and stand in English.}"
)

# By the name that the templates of page and PDF have for it.
LABELS = {
    "kicker": "Metrics brief: page one",
    "description": "Page one of the metrics brief in another language, with the same figures",
    "skip": "Skip to the content",
    "release": "Release",
    "draft": "Draft, not final",
    "points": "Points",
    "so_what": "So what",
    "how_sure": "How sure",
    "whole": "The whole brief, in English",
    "pdf": "This page as PDF",
    "releases": "All releases",
    "same": "All figures are those of the English brief of the same release. The rest of the brief is in "
    "English.",
    "kilograms": "Weights are published in pounds and stand here in kilograms first.",
    "no_cause": "Facts carry their publisher. Rows that could not be confirmed say so. This brief claims no "
    "cause.",
}

FURNITURE = (
    OF, *OF_LEVEL.values(), WHAT, DAY, SIDE, ITEM, CHINA, UNITED_STATES, BOTH, NOT_REVIEWED, REVIEWED, LEFT,
    *LABELS.values(),
)  # fmt: skip
