"""What customs lines can show: which chemicals have a line of their own, and which hide in a basket.

Sources: the timelines of customs codes and of substances, each row with its publisher. The nomenclature of
2022 took named chemicals out of the basket 2933.39, so that no single line runs on across that year; only
the sum of the lines that came out of it and what was left does (UN correlation of HS 2022 with HS 2017).
"""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from analysis.errors import NotIdentified, UsageError
from analysis.measures.control_decisions import SET, tracked
from analysis.measures.results import Measure, Names
from analysis.store.asof import View

EDITION_YEAR = 2022

# What a line that is no basket shows of a chemical in it.
OWN, GROUP, SHARED = "own line", "line of its group", "line named for others too"
BASKET, UNKNOWN = "basket", "line not worked out"
NAMED_LINES = {
    "293333": SHARED,  # fentanyl, alfentanil, carfentanil and remifentanil, among other medicines
    "293334": GROUP,  # other fentanyls and their derivatives
    "293336": OWN,  # ANPP
    "293337": OWN,  # NPP
}
MAIN_BASKET = "293339"
NOT_IN_FORCE = "The nomenclature that gives precursors lines of their own was not in force on this day."
# Lines that HS 2022 cut out of, or put into, one another: only their sum runs on across the change.
SPLIT_GROUPS = (
    ("293333", "293334", "293335", "293336", "293337", "293339"),
    ("847981", "847983", "847989"),
)


def customs_lines(view: View) -> Measure:
    """Return what customs lines show of each tracked precursor.

    Unit: chemicals. Caveat: the lines are those of the nomenclature of 2022; before it was in force nothing
    is counted.

    Returns
    -------
    Measure
        The tracked precursors' rows of `visibility`. Results: precursors with a line of their own, in the
        main basket, and tracked.
    """
    table = visibility(view)
    table = table[table["substance"].isin(tracked(view, "precursor")["name"])].reset_index(drop=True)
    valid = in_force(view)
    names = Names(view, SET, reason=NOT_IN_FORCE)
    results = names.all(
        customs_precursors=len(table) or None,
        customs_own_line=(table["shown"] == OWN).sum() if valid else None,
        customs_basket=(table["hs6_2022"] == MAIN_BASKET).sum() if valid else None,
    )
    return Measure(table, results, names.source_of("customs_own_line"))


def visibility(view: View) -> pd.DataFrame:
    """Return, for each substance known on the view's day, what a customs line shows of it.

    Returns
    -------
    DataFrame
        Columns `substance`, `role`, `hs6_2022` (text, blank where not worked out) and `shown`: ``own line``;
        ``line of its group``: 2933.34; ``line named for others too``: 2933.33; ``basket``: a residual line;
        ``line not worked out``. Empty before the nomenclature of 2022 was in force.

    Notes
    -----
    A line is one for the whole world at six digits; national tariffs may split it further.
    """
    rows = view.timeline("substances").rename(columns={"name": "substance"})
    table = rows[["substance", "role", "hs6_2022"]].assign(shown=rows["hs6_2022"].map(shown_by))
    table = table.sort_values(["shown", "hs6_2022", "substance"], ignore_index=True)
    return table if in_force(view) else table.iloc[:0]


def in_force(view: View) -> bool:
    """True when the nomenclature of 2022 was in force on the view's day; before it no line is shown."""
    editions = view.timeline("hs_codes")["first_hs_edition"]
    return bool((editions == str(EDITION_YEAR)).any())


def shown_by(code: str) -> str:
    """Return what the line of a six-digit code of HS 2022 shows of a chemical that falls into it."""
    if not code:
        return UNKNOWN
    return NAMED_LINES.get(code, BASKET)


def continuous_lines(codes: Iterable[str], first_year: int, last_year: int) -> tuple[str, ...]:
    """Return `codes` when their sum means the same goods from `first_year` to `last_year`.

    Parameters
    ----------
    codes : iterable of str
        Six-digit codes, as text, that are to be added up and read as one line.
    first_year, last_year : int
        First and last year of the series, inclusive.

    Raises
    ------
    NotIdentified
        When the years lie on both sides of 2022 and the codes take part of a group that HS 2022 split;
        names the whole sum, which is continuous.
    UsageError
        For a code that is no six digits in text, or years in the wrong order.
    """
    lines = tuple(sorted(dict.fromkeys(codes)))
    for code in lines:
        if not (isinstance(code, str) and len(code) == 6 and code.isascii() and code.isdigit()):
            raise UsageError(
                f"'{code}' is not a six-digit code.",
                remedy="Codes are text, such as '293339', without a point.",
            )
    if first_year > last_year:
        raise UsageError(f"{first_year} is after {last_year}.", remedy="Give the first year first.")
    if not first_year < EDITION_YEAR <= last_year:
        return lines
    for group in SPLIT_GROUPS:
        part = set(lines) & set(group)
        if part and part != set(group):
            raise NotIdentified(
                f"{_listed(sorted(part))} alone is not one line across {EDITION_YEAR - 1} and "
                f"{EDITION_YEAR}: the nomenclature of {EDITION_YEAR} moved goods between these lines.",
                where=f"{first_year} to {last_year}",
                remedy=f"Read the sum {_listed(group)}, which is continuous, or keep to one side of "
                f"{EDITION_YEAR}.",
            )
    return lines


def _listed(codes: Iterable[str]) -> str:
    """Return codes as they are written, the heading once: ``2933.33+.34``."""
    first, *others = codes
    text = f"{first[:4]}.{first[4:]}"
    return text + "".join(
        f"+.{code[4:]}" if code[:4] == first[:4] else f"+{code[:4]}.{code[4:]}" for code in others
    )
