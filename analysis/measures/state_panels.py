"""States side by side around China's controls: did those the drug had reached more change otherwise?

A control that works on the whole country at once leaves no state untouched. What can be compared is exposure:
states that had bought powder heroin with those that had bought black tar, and states by the share of
synthetic opioids in their overdose deaths of the year before. A difference between them is a difference, and
says nothing of why: whatever else touched the two kinds of states apart in those months is in it.

A month with fewer than ten deaths is withheld; a state with such a month in the window is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import pandas as pd

from analysis import writing
from analysis.errors import NotIdentified
from analysis.files import sha256
from analysis.measures import events as event_table
from analysis.measures.comparison_series import NATION, weekly_by_month
from analysis.measures.effects import dated
from analysis.measures.outcomes import SUBJECT
from analysis.measures.results import LEVEL, Measure, Names, Result, count, span
from analysis.measures.rows import Row
from analysis.measures.states import DATASET
from analysis.measures.turning_point import CONTROLS
from analysis.methods.panel import DifferenceInDifferences, difference_in_differences
from analysis.methods.panel_placebo import PanelPlacebos, placebo_events
from analysis.methods.panel_verdict import panel_verdict
from analysis.methods.synthetic import SyntheticControl, synthetic_control
from analysis.methods.verdict import FIRING_LIMIT, RANK_LIMIT, SEPARATION_MONTHS, Verdict
from analysis.sources import state_groups
from analysis.sources.cdc.wonder import FINAL
from analysis.sources.us_states import STATES
from analysis.store.asof import View
from analysis.store.kept import kept

SET = "state_panels"
# Whole quarters, the most that reach neither the next control nor the pandemic; a year before holds every
# season once.
BEFORE, AFTER, QUARTER = 12, 9, 3
SYNTHETIC, OVERDOSES = "synthetic opioids", "all overdoses"
UNTOUCHED = {"suicides": "suicide", "transport deaths": "transport"}  # the event cannot have moved them
POWDER, SHARE = "powder heroin", "share of synthetic opioids"
DATES_REACH = 36  # months on either side of a control in which other dates are asked about
RELABELLINGS = 1999
TEN_POINTS = 0.1  # effects of the share are stated for ten percentage points
METHODS = DIFFERENCE, SYNTHETIC_CONTROL = "difference in differences", "synthetic control"
COLUMNS = [
    "event_id", "handle", "date", "label", "method", "outcome", "exposure", "units", "exposed_units",
    "left_out", "period", "leads_p", "fit", "change_percent", "lower_percent", "upper_percent", "change",
    "panel_rank", "placebo_dates", "placebo_firing_percent", "smallest_fall_percent", "verdict", "reading",
    "reasons", "moved", "publisher", "source_url",
]  # fmt: skip
STUDY_COLUMNS = [
    "handle", "label", "exposure", "start", "months_from_control", "estimate", "lower", "upper", "side",
    "verdict",
]  # fmt: skip

Answer = DifferenceInDifferences | SyntheticControl


class _Question(NamedTuple):
    method: str
    outcome: str
    exposure: str


QUESTIONS = (
    _Question(DIFFERENCE, SYNTHETIC, POWDER),
    _Question(DIFFERENCE, SYNTHETIC, SHARE),
    _Question(DIFFERENCE, OVERDOSES, POWDER),
    *(_Question(DIFFERENCE, outcome, exposure) for exposure in (POWDER, SHARE) for outcome in UNTOUCHED),
    _Question(SYNTHETIC_CONTROL, SYNTHETIC, POWDER),
    _Question(SYNTHETIC_CONTROL, SYNTHETIC, SHARE),
    _Question(SYNTHETIC_CONTROL, OVERDOSES, POWDER),
)
# How results call the questions on the drug itself and on the overdoses that hold it.
DESIGNS = {
    _Question(DIFFERENCE, SYNTHETIC, POWDER): "difference by powder",
    _Question(DIFFERENCE, SYNTHETIC, SHARE): "difference by share",
    _Question(DIFFERENCE, OVERDOSES, POWDER): "difference of overdoses",
    _Question(SYNTHETIC_CONTROL, SYNTHETIC, POWDER): "synthetic by powder",
    _Question(SYNTHETIC_CONTROL, SYNTHETIC, SHARE): "synthetic by share",
    _Question(SYNTHETIC_CONTROL, OVERDOSES, POWDER): "synthetic of overdoses",
}


@dataclass(frozen=True)
class Panels:
    """What is known for the comparison: outcomes by month and state, and who was exposed."""

    outcomes: Mapping[str, pd.DataFrame]
    groups: pd.Series

    def exposure(self, kind: str, onset: pd.Timestamp) -> pd.Series:
        """Return the exposure of each state: 1 and 0 for powder and tar, or the share of the year before."""
        if kind == POWDER:
            return self.groups.map({state_groups.POWDER: 1.0, state_groups.TAR: 0.0})
        year = pd.date_range(end=onset - pd.DateOffset(months=1), periods=12, freq="MS")
        drug, every = (self._sum(outcome, year) for outcome in (SYNTHETIC, OVERDOSES))
        return (drug / every.reindex(drug.index)).dropna()

    def _sum(self, outcome: str, months: pd.DatetimeIndex) -> pd.Series:
        """Return the sum of some months by state; missing where one of them is."""
        panel = self.outcomes[outcome]
        return pd.Series(panel.reindex(months).to_numpy().sum(axis=0), index=panel.columns)


def around_controls(view: View) -> Measure:
    """Ask of each control whether states that were exposed more changed otherwise than the others.

    Deaths that no control of fentanyl can have moved are asked the same, between the same states.

    Returns
    -------
    Measure
        One row a control, method, outcome and exposure, in the order of `COLUMNS`. `panel_rank` is the share
        of relabelled states, or the rank among placebos, that differ as much; `leads_p` the smaller p-value
        of the two joint tests of the months before; `fit` the synthetic control's error before over the
        spread; `moved` whether the interval leaves out zero after quarters that were alike. No row whose
        verdict is "not identified" shows a size.
    """
    names = Names(view, SET, view.known(DATASET), subject=SUBJECT)
    panels = read_panels(view)
    table = pd.DataFrame(_rows(view, panels), columns=COLUMNS)
    names = names.because(names.reason or "The control was not known on this day.")
    results: list[Result] = []
    for year, handle in CONTROLS.items():
        for question, design in DESIGNS.items():
            row = Row.where(table, handle=handle, **question._asdict())
            results += _results(names, row, question, design, year)
    verdicts = table.loc[table["outcome"] == SYNTHETIC, "verdict"]
    untouched = table.loc[table["outcome"].isin(UNTOUCHED), "moved"]
    results += names.all(
        asked=len(verdicts) or None,
        identified=count(verdicts != "not identified"),
        clear=count(verdicts == "clear"),
        weak=count(verdicts == "weak"),
        untouched_asked=len(untouched) or None,
        untouched_moved=count(untouched.fillna(False).astype(bool)),
        level=LEVEL if len(verdicts) else None,
        states_powder=int((panels.groups == state_groups.POWDER).sum()) or None,
        states_tar=int((panels.groups == state_groups.TAR).sum()) or None,
    )
    return Measure(table, tuple(results), f"{names.source}; {names.source_of('states_powder')}", SUBJECT)


def event_study(view: View, own: Measure) -> Measure:
    """Return the difference quarter by quarter around each control, deaths with synthetic opioids by share.

    Parameters
    ----------
    view : View
    own : Measure
        Of `around_controls`, for the verdicts.

    Returns
    -------
    Measure
        `STUDY_COLUMNS`: `start` in months from the control, `side` (``before``, ``reference``, ``after``);
        `estimate`, `lower`, `upper` in percent for ten points more of the share. Quarters after a control
        whose verdict is "not identified" have no size.
    """
    names = Names(view, SET, view.known(DATASET), subject=SUBJECT)
    panels, question = read_panels(view), _Question(DIFFERENCE, SYNTHETIC, SHARE)
    parts = [
        _study(row, answer.table)
        for row in own.table.to_dict("records")
        if _Question(row["method"], row["outcome"], row["exposure"]) == question
        and not isinstance(answer := _answer(question, panels, _onset(row["date"])), NotIdentified)
    ]
    table = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=STUDY_COLUMNS)
    return Measure(table[STUDY_COLUMNS], (), names.source, SUBJECT)


def read_panels(view: View) -> Panels:
    """Return the outcomes by month and state that are final or settled, and the groups of states."""
    final = view.known(DATASET).table
    final = final[final["status"] == FINAL]
    drug = final.pivot(index="period", columns="state", values="deaths").astype(float)
    if len(drug):
        drug = drug.reindex(pd.date_range(drug.index.min(), drug.index.max(), freq="MS"))
    read = {OVERDOSES: "overdose", **UNTOUCHED}
    outcomes = {SYNTHETIC: drug} | {
        name: weekly_by_month(view, source).drop(columns=NATION, errors="ignore")
        for name, source in read.items()
    }
    outcomes = {name: panel.copy() for name, panel in outcomes.items()}  # in one piece, which reads faster
    for name, panel in outcomes.items():
        panel.attrs["name"] = name
    groups = state_groups.read(view.project.timelines.parent).known(view.as_of)
    return Panels(outcomes, pd.Series({code: state.group for code, state in groups.items()}, dtype=object))


@dataclass(frozen=True)
class _Asked:
    """One question put to one control, and what came of it."""

    event: Mapping[Any, Any]
    question: _Question
    onset: pd.Timestamp
    answer: Any
    verdict: Verdict
    dates: PanelPlacebos | None = None


def _rows(view: View, panels: Panels) -> list[dict[str, object]]:
    """Put every question to every control known; none where no deaths by state are. The rows are kept."""
    marked, context = event_table.marked(view), event_table.context(view)
    asked = (
        marked[marked["handle"].isin(CONTROLS.values())] if len(panels.outcomes[SYNTHETIC]) else marked[:0]
    )
    around, events = _Around(panels, marked, context), asked.to_dict("records")
    inputs = {
        "code": sha256(Path(__file__)),
        "outcomes": {
            name: (panel.index.to_numpy().astype("int64"), list(panel.columns), panel.to_numpy())
            for name, panel in panels.outcomes.items()
        },
        "groups": panels.groups.to_dict(),
        "asked": events,
        "marked": marked.to_dict("records"),
        "context": context.to_dict("records"),
        "dated": dated(around.everything),
    }
    return list(kept("states", inputs, lambda: [_row(one) for event in events for one in around.of(event)]))


class _Around:
    """Puts the questions to one control after the other; answers at other dates are remembered."""

    def __init__(self, panels: Panels, marked: pd.DataFrame, context: pd.DataFrame) -> None:
        self.panels = panels
        self.everything = pd.concat([marked, context], ignore_index=True)
        months = self.panels.outcomes[SYNTHETIC].index
        # A window that holds an event outside the arrangement, such as the pandemic, is no ordinary date.
        self.months = [
            month for month in months if not any(0 <= _months(month, day) < AFTER for day in context["date"])
        ]
        self.held: dict[tuple[_Question, pd.Timestamp], Answer | NotIdentified] = {}

    def of(self, event: Mapping[Any, Any]) -> list[_Asked]:
        """Put every question to one control; untouched outcomes first, for other verdicts rest on them."""
        onset = _onset(event["date"])
        others = dated(self.everything[self.everything["event_id"] != event["event_id"]])
        away = {name: _months(onset, other) for name, other in others.items()}
        near = [name for name, months in away.items() if abs(months) < SEPARATION_MONTHS]
        inside = [name for name, months in away.items() if SEPARATION_MONTHS <= months < AFTER]
        asked: dict[_Question, _Asked] = {}
        for question in sorted(QUESTIONS, key=lambda one: one.outcome not in UNTOUCHED):
            answer = _answer(question, self.panels, onset)
            if isinstance(answer, NotIdentified):
                verdict, dates = Verdict("not identified", (answer.what,)), None
            else:
                moved = _moved(asked, question, answer)
                judge = partial(panel_verdict, answer, near=near, inside=inside, moved=moved)
                verdict, dates = self._judged(question, onset, answer.p_value, judge)
            asked[question] = _Asked(event, question, onset, answer, verdict, dates)
        return [asked[question] for question in QUESTIONS]

    def _judged(
        self, question: _Question, onset: pd.Timestamp, p_value: float, judge: Callable[..., Verdict]
    ) -> tuple[Verdict, PanelPlacebos | None]:
        """Return the verdict; other dates are asked only where the rest leaves one to be given."""
        verdict = judge()
        if question.outcome in UNTOUCHED or not verdict.identified:
            return verdict, None
        # No window with months of both sides of the control: a change there would be seen at those as well.
        away = [
            month
            for month in self.months
            if AFTER <= _months(month, onset) <= DATES_REACH or BEFORE <= _months(onset, month) <= DATES_REACH
        ]
        dates = placebo_events(partial(self._at, question), away, p_value=p_value)
        return judge(dates=dates), dates

    def _at(self, question: _Question, month: pd.Timestamp) -> Answer:
        """Return the answer at another date, from memory where it was asked before."""
        if (question, month) not in self.held:
            self.held[question, month] = _answer(question, self.panels, month, relabellings=0)
        answer = self.held[question, month]
        if isinstance(answer, NotIdentified):
            raise answer
        return answer


def _onset(day: pd.Timestamp) -> pd.Timestamp:
    """Return the first month that lies wholly after an event's day, or begins with it."""
    return day if day.day == 1 else day + pd.offsets.MonthBegin()


def _months(first: pd.Timestamp, later: pd.Timestamp) -> int:
    return 12 * (later.year - first.year) + later.month - first.month


def _answer(
    question: _Question, panels: Panels, onset: pd.Timestamp, *, relabellings: int = RELABELLINGS
) -> Answer | NotIdentified:
    panel, exposure = panels.outcomes[question.outcome], panels.exposure(question.exposure, onset)
    try:
        if question.method == DIFFERENCE:
            return difference_in_differences(
                panel, exposure, onset, before=BEFORE, after=AFTER, bin_length=QUARTER,
                per=1.0 if question.exposure == POWDER else TEN_POINTS, relabellings=relabellings,
            )  # fmt: skip
        held = exposure[exposure.index.isin(panel.columns)].dropna()
        high = held > (0.5 if question.exposure == POWDER else held.median())
        sides = list(held.index[high]), list(held.index[~high])
        return synthetic_control(panel, *sides, onset, before=BEFORE, after=AFTER, bin_length=QUARTER)
    except NotIdentified as refusal:
        return refusal


def _moved(
    asked: Mapping[_Question, _Asked], question: _Question, answer: Answer | NotIdentified
) -> list[str]:
    """Return the untouched outcomes that changed the same way between the same states."""
    if question.outcome in UNTOUCHED or isinstance(answer, NotIdentified):
        return []
    size = answer.estimate if isinstance(answer, DifferenceInDifferences) else answer.gap
    found = []
    for outcome in UNTOUCHED:
        other = asked[_Question(DIFFERENCE, outcome, question.exposure)].answer
        if _leaves_out_zero(other):
            found += [outcome[:1].upper() + outcome[1:]] if other.estimate * size > 0 else []
    return found


def _leaves_out_zero(answer: Answer | NotIdentified) -> bool:
    """Whether states moved apart: an interval without zero, after quarters that were alike."""
    if not isinstance(answer, DifferenceInDifferences) or not answer.parallel:
        return False
    return answer.lower > 0 or answer.upper < 0


def _row(asked: _Asked) -> dict[str, object]:
    answer, verdict = asked.answer, asked.verdict
    row: dict[str, object] = {
        name: asked.event[name] for name in ("event_id", "handle", "date", "label", "publisher", "source_url")
    }
    row |= asked.question._asdict() | {
        "verdict": verdict.word,
        "reading": f"{verdict.word}: {_in_short(asked)}",
        "reasons": " ".join(verdict.reasons),
        "moved": _leaves_out_zero(answer),
    }
    if isinstance(answer, NotIdentified):
        return row
    last = asked.onset + pd.DateOffset(months=AFTER - 1)
    row["period"] = span(asked.onset, last)
    if asked.dates is not None and asked.dates.dates:
        row |= {"placebo_dates": asked.dates.dates, "placebo_firing_percent": 100 * asked.dates.fires}
    if isinstance(answer, SyntheticControl):
        units = answer.exposed + answer.donors
        row |= _counted(units, answer.exposed) | {"fit": answer.fit, "leads_p": answer.leads_p}
        if verdict.identified:
            row |= {"change_percent": answer.gap, "panel_rank": answer.p_value}
            row["change"] = f"{writing.number(answer.gap, 'percent', decimals=0, signed=True)}%"
        return row
    row |= _counted(answer.units, answer.exposed) | {
        "leads_p": min(answer.leads_p, answer.leads_relabelled_p),
        "smallest_fall_percent": abs(answer.smallest),
    }
    if verdict.identified:
        ends = (answer.lower, answer.estimate, answer.upper)
        low, middle, high = (writing.number(end, "percent", decimals=0, signed=True) for end in ends)
        row |= {
            "change_percent": answer.estimate, "lower_percent": answer.lower, "upper_percent": answer.upper,
            "change": f"{middle}% ({low} to {high})", "panel_rank": answer.relabelled_p,
        }  # fmt: skip
    return row


def _counted(units: int, exposed: int) -> dict[str, object]:
    """Return how many states are compared, and how many are not."""
    return {"units": units, "exposed_units": exposed, "left_out": len(STATES) - units}


def _in_short(asked: _Asked) -> str:
    """Return the first ground of the verdict in a few words; all of them stand in `reasons`."""
    answer, verdict, dates = asked.answer, asked.verdict, asked.dates
    if isinstance(answer, NotIdentified):
        return f"{answer.what[:1].lower()}{answer.what[1:].rstrip('.')}"
    by_difference = isinstance(answer, DifferenceInDifferences)
    if verdict.word == "not identified":
        if dates is not None and dates.fires > FIRING_LIMIT and dates.rank > RANK_LIMIT:
            return f"{writing.share(dates.fires)} of other dates fire"
        if by_difference and not answer.parallel:
            return "the states had begun to part before"
        if not by_difference and not answer.fits:
            return "the synthetic states do not follow the exposed ones"
        return verdict.reasons[0].rstrip(".")
    if verdict.word == "none seen":
        return "the interval includes zero" if by_difference else "placebos differ as much"
    return "all tests beside it passed" if verdict.word == "clear" else verdict.reasons[0].rstrip(".")


def _study(row: Mapping[Any, Any], study: pd.DataFrame) -> pd.DataFrame:
    """Return the quarters of one control; sizes after it only where the verdict allows one."""
    after = study["start"] >= 0
    side = after.map({True: "after", False: "before"}).mask(study["reference"], "reference")
    ends = zip(study["start"], study["end"], strict=True)
    table = study.assign(
        handle=row["handle"], label=row["label"], exposure=row["exposure"], verdict=row["verdict"], side=side,
        months_from_control=[f"{first} to {last}" for first, last in ends],
    )  # fmt: skip
    if row["verdict"] == "not identified":
        table.loc[after, ["estimate", "lower", "upper"]] = float("nan")
    return table


def _results(names: Names, row: Row, question: _Question, design: str, year: str) -> list[Result]:
    """Return the named results of one row."""
    bounds = (row.lower_percent, row.upper_percent) if row.lower_percent is not None else None
    values = {
        "change": row.change_percent, "rank": row.panel_rank, "firing": row.placebo_firing_percent,
        "units": row.units, "verdict": row.verdict,
    }  # fmt: skip
    if question.method == DIFFERENCE:
        values["leads"] = row.leads_p
    unasked = "Other dates were not asked about: the rest of the rule leaves no verdict to be given. "
    return [
        names.one(
            f"{{design}}_{{year}}_{end}",
            value,
            period=row.period or "",
            interval=bounds if end == "change" else None,
            status="not identified" if row else "not available",
            reason=(unasked if row and end == "firing" else "") + (row.reasons or ""),
            design=design,
            year=year,
        )
        for end, value in values.items()
    ]
