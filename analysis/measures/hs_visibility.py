"""What customs lines can show: which chemicals have a line of their own, and which hide in a basket.

Sources: the timelines of customs codes and of substances, each row with its publisher. The nomenclature of
2022 took named chemicals out of the basket 2933.39, so that no single line runs on across that year; only
the sum of the lines that came out of it and what was left does (UN correlation of HS 2022 with HS 2017).
"""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from analysis.errors import NotIdentified, UsageError
from analysis.measures.results import Measure, Naming, Result
from analysis.sources.timelines import JURISDICTIONS, names_in
from analysis.store.asof import View

SOURCE = "Timelines of customs codes and of substances, each row with its publisher"
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


def visibility(view: View) -> Measure:
    """Return, for each tracked substance known on the view's day, what a customs line shows of it.

    Returns
    -------
    Measure
        Columns `substance`, `role`, `controlled_by` (UN and countries whose adopted controls name it;
        controls of a whole class name no substance), `hs6_2022` (text, blank where not worked out), `line`,
        `shown` (``own line``; ``line of its group``: 2933.34; ``line named for others too``: 2933.33;
        ``basket``: a residual line; ``line not worked out``), `from_year` (first year the chemical, or its
        group, can be read off; NA where it cannot), `basis` (stated or derived), `confidence`. Results:
        substances and precursors tracked, by what is shown of them, and the share of precursors with a
        line of their own.

    Notes
    -----
    Before the nomenclature of 2022 was in force the table is empty and nothing is counted. A line is one
    for the whole world at six digits; national tariffs may split it further.
    """
    codes = view.timeline("hs_codes").set_index("code")
    rows = view.timeline("substances")
    controls = _controlled_by(view)
    table = pd.DataFrame(
        {
            "substance": rows["name"],
            "role": rows["role"],
            "controlled_by": rows["name"].map(controls).fillna(""),
            "hs6_2022": rows["hs6_2022"],
            "line": rows["hs6_2022"].map(codes["description"]).fillna(""),
            "shown": rows["hs6_2022"].map(shown_by),
            "from_year": pd.array([_from_year(code, codes) for code in rows["hs6_2022"]], dtype="Int64"),
            "basis": rows["hs_basis"],
            "confidence": rows["confidence"],
        }
    )
    table = table.sort_values(["shown", "hs6_2022", "substance"], ignore_index=True)
    if not in_force(view):
        table = table.iloc[:0]
    return Measure(table, _results(table))


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


def basket_of(view: View, code: str = "293339") -> list[str]:
    """Return the tracked precursors that fall into a line, in alphabetical order."""
    rows = view.timeline("substances")
    held = rows[(rows["hs6_2022"] == code) & rows["role"].str.contains("precursor")]
    return sorted(held["name"])


def successors_of(view: View, code: str) -> list[str]:
    """Return the lines of HS 2022 that draw on a line of HS 2017, in order."""
    codes = view.timeline("hs_codes")
    return sorted(codes.loc[[code in names_in(link) for link in codes["hs2017_link"]], "code"])


def _results(table: pd.DataFrame) -> tuple[Result, ...]:
    name = Naming("controls", SOURCE, reason=NOT_IN_FORCE)
    precursors = table[table["role"].str.contains("precursor")]
    shown = precursors["shown"]
    main = precursors["hs6_2022"] == MAIN_BASKET
    counts = {
        "hs_substances": ("Substances tracked", len(table)),
        "hs_own_line": ("Substances with a customs line of their own", (table["shown"] == OWN).sum()),
        "hs_group_line": ("Substances in the line of their group", (table["shown"] == GROUP).sum()),
        "hs_precursors": ("Precursors tracked", len(precursors)),
        "hs_precursors_own_line": ("Precursors with a customs line of their own", (shown == OWN).sum()),
        "hs_precursors_group_line": ("Precursors in the line of other fentanyls", (shown == GROUP).sum()),
        "hs_precursors_in_293339": ("Precursors in the basket 2933.39", main.sum()),
        "hs_precursors_other_basket": ("Precursors in other baskets", ((shown == BASKET) & ~main).sum()),
        "hs_precursors_not_worked_out": ("Precursors whose line is not known", (shown == UNKNOWN).sum()),
    }
    share = 100 * counts["hs_precursors_own_line"][1] / len(precursors) if len(precursors) else None
    return (
        *(
            name(key, label, int(count) if len(table) else None, "count")
            for key, (label, count) in counts.items()
        ),
        name(
            "hs_precursors_own_line_share", "Share of precursors with a line of their own", share, "percent"
        ),
    )


def _controlled_by(view: View) -> dict[str, str]:
    """Return, by substance, who adopted a control that names it."""
    rows = view.timeline("scheduling")
    adopted = rows[rows["step"].isin(("adopted", "extended")) & (rows["control"] != "none")]
    named = adopted.assign(name=adopted["substances"].map(names_in)).explode("name").dropna(subset=["name"])
    return {
        name: "; ".join(sorted(set(group["jurisdiction"]), key=JURISDICTIONS.index))
        for name, group in named.groupby("name")
    }


def _from_year(code: str, codes: pd.DataFrame) -> int | None:
    """Return the first year a chemical can be read off its line, None where a line does not show it."""
    if NAMED_LINES.get(code) not in (OWN, GROUP) or code not in codes.index:
        return None
    year = codes.loc[code, "first_hs_edition"]
    return int(year) if year else None


def _listed(codes: Iterable[str]) -> str:
    """Return codes as they are written, the heading once: ``2933.33+.34``."""
    first, *others = codes
    text = f"{first[:4]}.{first[4:]}"
    return text + "".join(
        f"+.{code[4:]}" if code[:4] == first[:4] else f"+{code[:4]}.{code[4:]}" for code in others
    )
