"""The words of the page itself, in English as all messages are: headings, labels, what is told of it."""

from __future__ import annotations

# Of a cell of the ledger: so many out of so many, with how many of the new rows are how sure.
OF = "{part} of {whole}"
OF_CONFIRMED = "{part} of {whole} confirmed"
OF_REPORTED = "{part} of {whole} reported"
OF_LEVEL = {"confirmed": OF_CONFIRMED, "reported": OF_REPORTED}

KICKER = "Metrics brief: page one"
DESCRIPTION = "Page one of the metrics brief in another language, with the same figures"
SO_WHAT, HOW_SURE = "So what", "How sure"
WHAT, DAY, SIDE, ITEM = "What", "Day", "Side", "Item"
CHINA, UNITED_STATES, BOTH = "China", "United States", "both"
POINTS = "Points"
DRAFT = "Draft, not final"
NOT_REVIEWED = "This translation was not reviewed. The English text holds where the two differ."
REVIEWED = "Reviewed by"
SAME_FIGURES = (
    "All figures are those of the English brief of the same release. The rest of the brief is in English."
)
WHOLE_BRIEF, AS_PDF, ALL_RELEASES = "The whole brief, in English", "This page as PDF", "All releases"
NO_CAUSE = "Facts carry their publisher. Rows that could not be confirmed say so. This brief claims no cause."
KILOGRAMS = "Weights are published in pounds and stand here in kilograms first."
SKIP = "Skip to the content"
RELEASE = "Release"

FURNITURE = (
    OF, OF_CONFIRMED, OF_REPORTED, KICKER, DESCRIPTION, SO_WHAT, HOW_SURE, WHAT, DAY, SIDE, ITEM, CHINA,
    UNITED_STATES, BOTH, POINTS, DRAFT, NOT_REVIEWED, REVIEWED, SAME_FIGURES, WHOLE_BRIEF, AS_PDF,
    ALL_RELEASES, NO_CAUSE, KILOGRAMS, SKIP, RELEASE,
)  # fmt: skip
