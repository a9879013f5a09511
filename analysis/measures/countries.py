"""What is held of one country in focus: its controls, trade, charges, seizures, steps, promises and duties.

Sources: the timelines of controls, licences, charges, sanctions, hand-overs, cooperation, commitments and
tariffs, each row with its publisher; what single countries count themselves is in `countries_own`. The same
questions are put to every country. What nothing is held of is no row: a table never fills it with zeros.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pandas as pd

from analysis import writing
from analysis.measures import actions, canada, commitments, countries_own, enforcement, licences
from analysis.measures.control_decisions import decisions
from analysis.measures.countries_own import Fact
from analysis.measures.results import Measure, Names, Result
from analysis.measures.since_busan import how_sure
from analysis.sources.timelines import names_in
from analysis.store.asof import View

SET = "countries"
COLUMNS = ["country", "fact", "stated", "fact_sure", "publisher", "source_url"]
US = "United States"
# What the United States did on its own, and controls, are facts of their own and no step of cooperation.
NO_STEP = ("enforcement", "scheduling", "export_control")


@dataclass(frozen=True)
class Held:
    """The rows of the timelines that concern one country, as known on the view's day."""

    view: View
    country: str
    controls: pd.DataFrame
    charges: pd.DataFrame
    persons: pd.DataFrame
    sanctions: pd.DataFrame
    steps: pd.DataFrame
    promises: pd.DataFrame
    duties: pd.DataFrame

    @classmethod
    def of(cls, view: View, country: str) -> Held:
        """Return what is held of `country`."""
        rows = decisions(view)
        charges = enforcement.announcements(view, [country])
        persons = enforcement.persons(view, [country])
        sanctions = actions.numbers(view, "sanctions")
        steps = view.timeline("cooperation")
        steps = steps[(steps["planned"] == "no") & ~steps["kind"].isin(NO_STEP)]
        promises = commitments.ledger(view, [country]).table
        duties = view.timeline("tariff_steps")
        duties = duties[(duties["imposer"] == US) & (duties["effective"] <= pd.Timestamp(view.as_of))]
        return cls(
            view,
            country,
            controls=rows[(rows["jurisdiction"] == country) & rows["adopted"]],
            charges=_supply(charges[charges["target"] == country]),
            persons=_supply(persons[persons["target"] == country]),
            sanctions=sanctions[sanctions["country"] == country],
            steps=steps[_name(steps["countries"], country)].sort_values("start"),
            promises=promises[_name(promises["side"], country)],
            duties=duties[duties["target"] == country].sort_values("effective"),
        )

    @property
    def tied(self) -> pd.DataFrame:
        """The steps of US duties on its goods that rest on the fentanyl emergency."""
        return self.duties[self.duties["tied_to_fentanyl"] == "yes"]

    @property
    def in_force(self) -> pd.Series:
        """Which steps of US duties are in force on the view's day."""
        end = self.duties["end"]
        return end.isna() | (end >= pd.Timestamp(self.view.as_of))


def pages(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return what is held of each country in focus, one row a fact.

    Unit: as each row says. Caveats: counts are of what was made public and listed by hand; customs lines hold
    many goods; figures of different rows are not of one period.

    Returns
    -------
    Measure
        Columns `country`, `fact`, `stated` (the figure with its unit and day), `fact_sure` (the level that
        all rows behind it share, else how many are at the best level; of statistics how they came here),
        `publisher`, `source_url`. Results by country and over all of them.
    """
    held = [Held.of(view, country) for country in focus]
    records = [
        {"country": one.country, **fact._asdict()} for one in held for fact in sorted_facts(one) if fact
    ]
    table = pd.DataFrame(records, columns=COLUMNS)
    names = Names(view, SET)
    results = [result for one in held for result in _results(names, one, table)]
    controls = pd.concat([one.controls for one in held]) if held else pd.DataFrame()
    results += names.all(
        controls=len(controls),
        controls_unconfirmed=int((~controls["sure"]).sum()) if len(controls) else 0,
        charged_firms=sum(int(one.charges["firms_count"].sum()) for one in held),
        fentanyl_duties=sum(len(one.tied) > 0 for one in held),
        fentanyl_duties_now=sum(bool(one.in_force[one.tied.index].any()) for one in held),
        death_quarters=len(canada.quarters(view).table) if "Canada" in focus else 0,
        searched_to=min(view.as_of, view.searched("scheduling")),
    )
    return Measure(table, tuple(results), names.source)


def sorted_facts(held: Held) -> Iterator[Fact]:
    """Yield the facts on a country, in the order in which every country has them."""
    yield from _controls(held)
    yield from _licence(held)
    yield from countries_own.facts(held.view, held.country)
    yield from _charges(held)
    yield from _sanctions(held)
    yield from _handed_over(held)
    yield from _orders(held)
    yield from _steps(held)
    yield from _duties(held)


def decided(view: View, focus: Sequence[str] = ()) -> Measure:
    """Return each control that a country in focus adopted, in order.

    Returns
    -------
    Measure
        Columns `jurisdiction`, `subject`, `announced_date`, `effective_date` (blank while ahead),
        `instrument`, `confidence` and the source.
    """
    rows = decisions(view)
    rows = rows[rows["jurisdiction"].isin(list(focus)) & rows["adopted"]]
    rows = rows.sort_values(["jurisdiction", "since", "event_id"], ignore_index=True)
    begun = rows["effective"] <= pd.Timestamp(view.as_of)
    rows["effective_date"] = rows["effective_date"].where(begun, "")
    columns = ["jurisdiction", "subject", "announced_date", "effective_date", "instrument", "confidence",
               "publisher", "source_url"]  # fmt: skip
    names = Names(view, SET)
    return Measure(rows[columns], (), names.source_of("controls"))


def _results(names: Names, held: Held, table: pd.DataFrame) -> tuple[Result, ...]:
    counts = {
        "facts": (table["country"] == held.country).sum(),
        "controls_unconfirmed": (~held.controls["sure"]).sum(),
        "charged_firms": held.charges["firms_count"].sum(),
        "sanctions": len(held.sanctions),
        "promises": len(held.promises),
        "fentanyl_duties": len(held.tied),
        "fentanyl_duties_now": held.in_force[held.tied.index].sum(),
    }
    return tuple(
        names.one(f"{{country}}_{name}", int(value), country=held.country) for name, value in counts.items()
    )


def _controls(held: Held) -> Iterator[Fact]:
    rows = held.controls
    if len(rows):
        begun = rows["effective"] <= pd.Timestamp(held.view.as_of)  # a day ahead may have been set later
        dates = rows["effective_date"].where(begun, rows["announced_date"])
        yield _fact("Own controls adopted", _with_last(len(rows), dates.iloc[-1]), rows)


def _licence(held: Held) -> Iterator[Fact]:
    rows = licences.steps(held.view).table
    rows = rows[[held.country in cell.split(", ") for cell in rows["licence_for"]]]
    if len(rows):
        stated = f"{rows['total'].iloc[-1]:.0f}, since {rows['effective_date'].iloc[0]}"
        yield _fact("Chemicals that China licenses for it", stated, rows)


def _charges(held: Held) -> Iterator[Fact]:
    firms, rows = int(held.charges["firms_count"].sum()), held.charges
    if firms or len(held.persons):
        rows = rows if len(rows) else held.persons
        yield _fact("Charged by the United States over supply", _who(len(held.persons), firms, "firm"), rows)


def _sanctions(held: Held) -> Iterator[Fact]:
    named = held.sanctions["kind"] == "designation"
    rows, others = held.sanctions[named], held.sanctions[~named]
    if len(rows):
        who = _who(int(rows["persons_count"].sum()), int(rows["entities_count"].sum()), "firm or group")
        yield _fact("Named in US sanctions", who, rows)
    for kind, group in others.groupby("kind"):
        stated = f"number not stated, {group['date'].iloc[-1]}"
        yield _fact(f"Other US measure: {kind}", stated, group)


def _handed_over(held: Held) -> Iterator[Fact]:
    rows = actions.numbers(held.view, "hand_overs")
    rows = rows[rows["from_country"] == held.country]
    if len(rows):
        count = int(rows["persons_count"].sum())
        roles = writing.listed(dict.fromkeys(rows["role_class"]))
        yield _fact("Handed over to the United States", f"{count} ({roles}), {rows['date'].iloc[-1]}", rows)


def _orders(held: Held) -> Iterator[Fact]:
    rows = held.view.timeline("finance_orders")
    rows = rows[(rows["country"] == held.country) & (rows["item"] == "orders")]
    if len(rows):
        stated = f"{pd.to_numeric(rows['value']).sum():.0f}, {rows['public_date'].iloc[-1]}"
        yield _fact("Institutions cut off by US orders over fentanyl money", stated, rows)


def _steps(held: Held) -> Iterator[Fact]:
    if len(held.steps):
        rows = held.steps
        said = [f"{name}, {day}" for name, day in zip(rows["mechanism"], rows["start_date"], strict=True)]
        yield _fact("Steps and meetings", "; ".join(said), rows)
    if len(held.promises):
        rows = held.promises
        said = [f"{text.rstrip('.')}: {status}" for text, status in zip(rows["promise"], rows["status"],
                                                                        strict=True)]  # fmt: skip
        yield _fact("Promised", "; ".join(said), rows)


def _duties(held: Held) -> Iterator[Fact]:
    if len(held.tied):
        rates, last = pd.to_numeric(held.tied["rate_pct"]), held.tied.iloc[-1]
        first, most = rates.iloc[0], rates.max()
        stated = f"{_percent(first)} from {held.tied['effective_date'].iloc[0]}"
        stated += f", {_percent(most)} at most" if most > first else ""
        over = held.in_force[held.tied.index].sum() == 0
        stated += f", to {last['end_date']}" if over else ", in force"
        yield _fact("US duty tied to fentanyl", stated, held.tied)
    rows = held.duties[held.in_force & (held.duties["tied_to_fentanyl"] != "yes")]
    if len(rows):
        said = [f"{_percent(rate)} from {day}" for rate, day in zip(rows["rate_pct"], rows["effective_date"],
                                                                    strict=True)]  # fmt: skip
        yield _fact("US duty on its goods, not tied to fentanyl", "; ".join(said), rows)
    own = held.view.timeline("tariff_steps")
    own = own[(own["imposer"] == held.country) & (own["effective"] <= pd.Timestamp(held.view.as_of))]
    if len(own):
        stated = f"{_percent(own['rate_pct'].iloc[-1])} at most, from {own['effective_date'].iloc[-1]}"
        yield _fact(f"Its own duty on {own['target'].iloc[-1]}", stated, own)


def _fact(what: str, stated: str, rows: pd.DataFrame) -> Fact:
    last = rows.iloc[-1]
    return Fact(what, stated, how_sure(rows), str(last["publisher"]), str(last["source_url"]))


def _with_last(count: int, day: str) -> str:
    return f"{count}, the last from {day}" if count > 1 else f"{count}, from {day}"


def _who(persons: int, bodies: int, body: str) -> str:
    """Return how many persons and how many firms, each left out where there is none."""
    plural = {"firm": "firms", "firm or group": "firms or groups"}
    said = [f"{persons} {'person' if persons == 1 else 'persons'}"] if persons else []
    said += [f"{bodies} {body if bodies == 1 else plural[body]}"] if bodies else []
    return ", ".join(said)


def _percent(rate: object) -> str:
    return writing.amount(float(str(rate)), "percent")


def _supply(rows: pd.DataFrame) -> pd.DataFrame:
    return rows[rows["role_class"].isin(actions.SUPPLY)]


def _name(cells: pd.Series, country: str) -> pd.Series:
    """Return which cells name the country."""
    return cells.map(lambda cell: country in names_in(cell)).astype(bool)
