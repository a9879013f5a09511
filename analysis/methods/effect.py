"""What is known of a change at a date: the answer and everything that could mislead."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from analysis import writing
from analysis.errors import UsageError
from analysis.methods.counterfactual import Counterfactual
from analysis.methods.model_average import ModelAverage
from analysis.methods.placebo import Placebos
from analysis.methods.power import SmallestDetectable
from analysis.methods.specification import SpecificationCurve
from analysis.methods.verdict import Verdict
from analysis.showing import Card, Shown


@dataclass(frozen=True, repr=False)
class Effect(Shown):
    """Everything :func:`effect_of` found out.

    Attributes
    ----------
    name : str
        Of the series.
    event, onset : pandas.Period
        The month of the event, and the first month an effect is looked for in (later when delayed).
    shape : str
    ladder : pandas.DataFrame
        See :func:`analysis.methods.ladder.climb`.
    headline : str
        The rung that is judged.
    n_before, n_after : int
        Months before the onset and from it on.
    affected : int
        Months that the average is taken over.
    dispersion, rho : float
        Of the headline window: Pearson dispersion; autocorrelation of the disturbances.
    outliers : tuple of pandas.Period
        Months set aside because no course explains them.
    answer : ModelAverage
        The headline answer with the weights of the courses it is averaged over.
    counterfactual : Counterfactual or None
    placebos : Placebos
    smallest : SmallestDetectable
    controls : pandas.DataFrame
        ``control, estimate, lower, upper, excludes_zero, net_estimate, net_lower, net_upper,
        net_excludes_zero``: the same model on each negative control, and on the series divided by it;
        percent.
    events : pandas.DataFrame
        Other events inside the window: ``event, month, months_from_onset, after_onset``.
    specification : SpecificationCurve
    verdict : Verdict
    level : float
    seed : int
    """

    name: str
    event: pd.Period
    onset: pd.Period
    shape: str
    ladder: pd.DataFrame
    headline: str
    n_before: int
    n_after: int
    affected: int
    dispersion: float
    rho: float
    outliers: tuple[pd.Period, ...]
    answer: ModelAverage
    counterfactual: Counterfactual | None
    placebos: Placebos
    smallest: SmallestDetectable
    controls: pd.DataFrame
    events: pd.DataFrame
    specification: SpecificationCurve
    verdict: Verdict
    level: float
    seed: int

    @property
    def table(self) -> pd.DataFrame:
        """The ladder."""
        return self.ladder

    def _card(self) -> Card:
        title, *lines = self.summary().splitlines()
        shown = tuple(line.removeprefix("  - ") for line in lines)
        if not self.verdict.identified:
            return Card(title, shown)
        ran = self.ladder[(self.ladder["term"] == "average") & (self.ladder["status"] == "ran")]
        return Card(title, shown, ran[["rung", "estimate", "lower", "upper", "unit"]])

    def term(self, term: str = "average", rung: str | None = None) -> pd.Series:
        """One row of the ladder.

        The headline rung has the average only: another term is that of the first closed-form rung with
        autocorrelated months that ran. Name a rung for its own.
        """
        rows = self.ladder[self.ladder["term"] == term]
        wanted = (rung,) if rung else (self.headline, "prais_winsten_log", "quasi_poisson_ar1")
        found = next((name for name in wanted if (rows["rung"] == name).any()), None)
        if found is None:
            raise UsageError(
                f"The ladder has no term {term!r} for {rung or self.headline!r}.",
                remedy="Look at .ladder for the rungs and terms that ran.",
            )
        return rows[rows["rung"] == found].iloc[0]

    def summary(self) -> str:
        """The result in plain text; no effect size where nothing is identified."""
        head = f"{self.name}, event {self.event}, onset {self.onset} ({self.shape})"
        lines = [f"{head}: {self.verdict.word}.", *(f"  - {reason}" for reason in self.verdict.reasons)]
        if self.verdict.identified:
            row = self.term()
            lines.append(
                f"{'Not a finding: average' if self.verdict.tentative else 'Average'} change over "
                f"{self.affected} months: {writing.change(row.estimate)} "
                f"({writing.share(self.level)} interval {writing.change(row.lower)} to "
                f"{writing.change(row.upper)})."
            )
            if self.counterfactual is not None:
                lines.append(self.counterfactual.summary())
        lines += [self.placebos.summary(), self.smallest.summary()]
        if self.verdict.identified:
            lines.append(self.specification.summary())
        if self.outliers:
            lines.append(f"Set aside as outliers: {', '.join(map(str, self.outliers))}.")
        lines.append(
            f"{self.n_before} months before, {self.n_after} from the onset on; dispersion "
            f"{writing.number(self.dispersion, decimals=2)}; "
            f"autocorrelation {writing.number(self.rho, decimals=2)}."
        )
        return "\n".join(lines)
