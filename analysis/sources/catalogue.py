"""The datasets this package keeps: who publishes each, how a file of it is told and read.

A dataset's name is ``publisher/dataset``, which is also its folder under ``data/snapshots``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.dates import add_months, month_end
from analysis.errors import DataRefused, UsageError
from analysis.sources import text_table
from analysis.sources.cbp import de_minimis
from analysis.sources.cbp import reader as cbp
from analysis.sources.cbsa import reader as cbsa
from analysis.sources.cdc import reader as cdc
from analysis.sources.census import reader as census
from analysis.sources.comtrade import reader as comtrade
from analysis.sources.dea import reader as dea
from analysis.sources.nflis import reader as nflis

PSEUDO_VINTAGE = "pseudo_vintage"

# Days between two publications; a cadence that is not listed has no usual interval.
CADENCE_DAYS = {"monthly": 31, "twice a year": 183, "yearly": 365}
QUALITIES = ("green", "amber", "red")
PUBLIC_DOMAIN = "US government work, public domain"


@dataclass(frozen=True)
class Dataset:
    """What the store and the commands need to know of a dataset.

    Attributes
    ----------
    name : str
        ``publisher/dataset``.
    title, question : str
        What it is, and the question of the brief it serves.
    publisher, url, licence : str
        Who publishes it, on which page, under which terms.
    cadence, lag_days : str, int
        How often it is published, and how many days after a period ends.
    period : str
        The column that says which period a row belongs to; coverage and as-of reads go by it.
    key, values : tuple of str
        The columns that identify a row, and the measured ones that a later vintage may revise.
    schema : DataFrameSchema
        The strict schema of the stored table.
    recognise : callable
        Header row of a file -> whether the file is of this dataset.
    read : callable
        Path of a publisher's file -> validated table.
    infer_published : callable, optional
        Table -> first day of the month it was probably published in, where the file does not say.
    release_status : str
        ``provisional`` where open periods are revised later, else ``final``.
    transcription : str
        How the figures came here: ``as published``, ``figures transcribed``, ``aggregated by a third party``.
    span : str
        How long a period is: ``month``, ``half-year`` (given by its first day), ``year``, ``fiscal year``
        (given by its number) or ``day`` (the period column is itself the last day).
    lag_from : str
        What `lag_days` counts from: the end of the ``period``, or of its calendar ``year``.
    row_date : str
        The column that says when a row was published, where rows have sources of their own.
    gaps_are_removals : bool
        Whether a period that a vintage skips was removed by the publisher (True) or is simply not held
        in that vintage (False: a series with one row a period, kept in part).
    flags : tuple of str
        ``pseudo_vintage`` where past publications are not kept.
    quality, quality_reason : str
        ``green``, ``amber`` or ``red``, and why.
    """

    name: str
    title: str
    question: str
    publisher: str
    url: str
    licence: str
    cadence: str
    lag_days: int
    period: str
    key: tuple[str, ...]
    values: tuple[str, ...]
    schema: pa.DataFrameSchema
    recognise: Callable[[list[str]], bool]
    read: Callable[[Path], pd.DataFrame]
    infer_published: Callable[[pd.DataFrame], dt.date] | None = None
    release_status: str = "provisional"
    transcription: str = "as published"
    span: str = "month"
    lag_from: str = "period"
    row_date: str = ""
    gaps_are_removals: bool = True
    flags: tuple[str, ...] = ()
    quality: str = "amber"
    quality_reason: str = ""

    @property
    def keeps_vintages(self) -> bool:
        """Whether past publications are kept; else reads of a past day go by period and lag."""
        return PSEUDO_VINTAGE not in self.flags

    @property
    def overdue_after_days(self) -> int | None:
        """Days after which the newest vintage is overdue; None where the publisher keeps no interval.

        One and a half of the publisher's usual intervals, and never under two months: a file that is a few
        weeks late is not missing.
        """
        interval = CADENCE_DAYS.get(self.cadence)
        return None if interval is None else max(62, interval * 3 // 2)

    def known_from(self, period: object) -> dt.date:
        """Return the day by which a period was public, going by the documented lag.

        Notes
        -----
        The lag counts from the end of the period, or from the end of its calendar year where a year is
        published whole.
        """
        end = self.end_of(period)
        if self.lag_from == "year":
            end = dt.date(end.year, 12, 31)
        return end + dt.timedelta(days=self.lag_days)

    def end_of(self, period: object) -> dt.date:
        """Return the last day of a period."""
        if self.span == "year":
            return dt.date(int(period), 12, 31)
        if self.span == "fiscal year":
            return dt.date(int(period), 9, 30)
        day = pd.Timestamp(period).date()
        if self.span == "day":
            return day
        return month_end(add_months(day, {"month": 0, "half-year": 5}[self.span]))


CBP_MONTHLY = Dataset(
    name="cbp/drug_seizures",
    title="Drug seizures by officers of US Customs and Border Protection, by month",
    question="What is intercepted, where, and how does it change?",
    publisher=cbp.PUBLISHER,
    url=cbp.PAGE_URL,
    licence=PUBLIC_DOMAIN,
    cadence="monthly",
    lag_days=45,
    period="period",
    key=cbp.MONTHLY_KEY,
    values=("events", "quantity_lb"),
    schema=cbp.MONTHLY_SCHEMA,
    recognise=cbp.is_monthly_file,
    read=cbp.read_monthly,
    infer_published=cbp.infer_publication_month,
    quality="green",
    quality_reason="The publisher's own files, read byte for byte, in kept vintages; open months change.",
)
CBP_YEARLY = Dataset(
    name="cbp/fentanyl_fiscal_year",
    title="Fentanyl seizures by US Customs and Border Protection, by fiscal year, component and border",
    question="What is the fiscal-year total where monthly rows are not held?",
    publisher=cbp.PUBLISHER,
    url=cbp.PAGE_URL,
    licence=PUBLIC_DOMAIN,
    cadence="monthly",
    lag_days=45,
    period="fiscal_year",
    key=cbp.YEARLY_KEY,
    values=("events", "quantity_lb"),
    schema=cbp.YEARLY_SCHEMA,
    recognise=cbp.is_yearly_file,
    read=cbp.read_yearly,
    transcription="aggregated by a third party",
    span="fiscal year",
    quality="amber",
    quality_reason="Added up by a third party from a file not held; closed years equal the monthly files.",
)
DE_MINIMIS = Dataset(
    name="cbp/de_minimis",
    title="Low-value shipments into the United States: single published figures",
    question="How large is the channel that the end of the de minimis rule closed?",
    publisher=de_minimis.PUBLISHER,
    url=de_minimis.PAGE_URL,
    licence=PUBLIC_DOMAIN,
    cadence="irregular",
    lag_days=365,
    period="period_end",
    key=de_minimis.KEY,
    values=("shipments_count", "value_usd"),
    schema=de_minimis.SCHEMA,
    recognise=de_minimis.is_figures_file,
    read=de_minimis.read_figures,
    transcription="figures transcribed",
    span="day",
    row_date="source_date",
    flags=(PSEUDO_VINTAGE,),
    quality="red",
    quality_reason="Seven figures that differ in year, scope and unit; three are unconfirmed.",
)
CDC_PROVISIONAL = Dataset(
    name="cdc/overdose_provisional",
    title="Provisional deaths that involved synthetic opioids, United States, sums of twelve months",
    question="How many people die, as far as is known now?",
    publisher=cdc.PUBLISHER,
    url=cdc.PROVISIONAL_URL,
    licence=PUBLIC_DOMAIN,
    cadence="monthly",
    lag_days=140,
    period="period",
    key=cdc.PROVISIONAL_KEY,
    values=("reported_12_month_deaths", "predicted_12_month_deaths", "pending_pct"),
    schema=cdc.PROVISIONAL_SCHEMA,
    recognise=cdc.is_provisional_file,
    read=cdc.read_provisional,
    gaps_are_removals=False,
    quality="amber",
    quality_reason="Vintages since 2017; those of August and September 2026 hold few rows, some derived.",
)
CDC_FINAL = Dataset(
    name="cdc/overdose_final_monthly",
    title="Final deaths that involved synthetic opioids (T40.4), United States, by month",
    question="How many people died, and when did the number turn?",
    publisher=cdc.PUBLISHER,
    url=cdc.FINAL_URL,
    licence=PUBLIC_DOMAIN,
    cadence="yearly",
    lag_days=400,
    period="period",
    key=cdc.FINAL_KEY,
    values=("deaths",),
    schema=cdc.FINAL_SCHEMA,
    recognise=cdc.is_final_file,
    read=cdc.read_final_monthly,
    release_status="final",
    transcription="figures transcribed",
    lag_from="year",
    flags=(PSEUDO_VINTAGE,),
    quality="green",
    quality_reason="Final counts; the sums of the years equal the published annual figures.",
)
NFLIS_HALFYEARS = Dataset(
    name="nflis/fentanyl_halfyear",
    title="Fentanyl and related substances identified by laboratories, United States, by half-year",
    question="What do laboratories find, and how does its make-up change?",
    publisher=nflis.PUBLISHER,
    url=nflis.PAGE_URL,
    licence=PUBLIC_DOMAIN,
    cadence="twice a year",
    lag_days=240,
    period="period",
    key=nflis.KEY,
    values=("identifications",),
    schema=nflis.SCHEMA,
    recognise=nflis.is_query_file,
    read=nflis.read_halfyears,
    span="half-year",
    flags=(PSEUDO_VINTAGE,),
    quality="amber",
    quality_reason="The publisher's own export, one query; the last two half-years still grow. No nitazenes.",
)
COMTRADE_ANNUAL = Dataset(
    name="comtrade/hs6_world_annual",
    title="Trade of China, India and Mexico with the world in the chemical lines that hold precursors",
    question="Do the lines that hold controlled precursors move?",
    publisher=comtrade.PUBLISHER,
    url=comtrade.PAGE_URL,
    licence=comtrade.LICENCE,
    cadence="yearly",
    lag_days=365,
    period="year",
    key=comtrade.ANNUAL_KEY,
    values=("value_usd", "net_weight_kg"),
    schema=comtrade.ANNUAL_SCHEMA,
    recognise=comtrade.is_annual_file,
    read=comtrade.read_annual,
    transcription="figures transcribed",
    span="year",
    flags=(PSEUDO_VINTAGE,),
    quality="amber",
    quality_reason="As reported, in the nomenclature of each year; ends in 2022; some weights are missing.",
)
COMTRADE_MONTHLY = Dataset(
    name="comtrade/us_bilateral_monthly",
    title="US trade with China, Mexico, Canada and Germany by month, all goods, CIF and FOB",
    question="How does trade as a whole move, against which the lines are read?",
    publisher=comtrade.PUBLISHER,
    url=comtrade.PAGE_URL,
    licence=comtrade.LICENCE,
    cadence="monthly",
    lag_days=75,
    period="period",
    key=comtrade.MONTHLY_KEY,
    values=("value_usd",),
    schema=comtrade.MONTHLY_SCHEMA,
    recognise=comtrade.is_monthly_file,
    read=comtrade.read_us_totals,
    transcription="figures transcribed",
    flags=(PSEUDO_VINTAGE,),
    quality="green",
    quality_reason="Both valuations stated row by row; agrees with the Census Bureau within restatements.",
)
COMTRADE_EXPORTS = Dataset(
    name="comtrade/china_exports_annual",
    title="Exports of all goods that China reports, to the United States, Mexico and South Korea, by year",
    question="Do China and the United States report the same trade?",
    publisher=comtrade.PUBLISHER,
    url=comtrade.PAGE_URL,
    licence=comtrade.LICENCE,
    cadence="yearly",
    lag_days=365,
    period="year",
    key=comtrade.EXPORTS_KEY,
    values=("value_fob_usd",),
    schema=comtrade.EXPORTS_SCHEMA,
    recognise=comtrade.is_exports_file,
    read=comtrade.read_china_exports,
    transcription="figures transcribed",
    span="year",
    flags=(PSEUDO_VINTAGE,),
    quality="amber",
    quality_reason="Three partners, as China reports them, free on board; ends in 2022.",
)
CENSUS_IMPORTS = Dataset(
    name="census/us_imports_from_china",
    title="US imports of all goods from China by month, customs value, not seasonally adjusted",
    question="What do tariffs and truces do to trade as a whole, and how far are figures revised?",
    publisher=census.PUBLISHER,
    url=census.PAGE_URL,
    licence=PUBLIC_DOMAIN,
    cadence="monthly",
    lag_days=40,
    period="period",
    key=census.IMPORTS_KEY,
    values=("value_usd",),
    schema=census.IMPORTS_SCHEMA,
    recognise=census.is_imports_file,
    read=census.read_imports_from_china,
    transcription="figures transcribed",
    gaps_are_removals=False,
    quality="green",
    quality_reason="Kept vintages show what a June restates; old ones are rounded to 100,000 US dollars.",
)
CENSUS_CHAPTER = Dataset(
    name="census/chapter29_2024",
    title="US imports of organic chemicals (chapter 29) in 2024 by country, air and containerised vessel",
    question="Whence do organic chemicals come, and how large is the stream that hides precursors?",
    publisher=census.PUBLISHER,
    url="https://www.census.gov/foreign-trade/index.html",
    licence=PUBLIC_DOMAIN,
    cadence="yearly",
    lag_days=180,
    period="year",
    key=census.CHAPTER_KEY,
    values=("value_usd", "shipping_weight_kg"),
    schema=census.CHAPTER_SCHEMA,
    recognise=census.is_chapter_file,
    read=census.read_chapter,
    transcription="figures transcribed",
    span="year",
    flags=(PSEUDO_VINTAGE,),
    quality="amber",
    quality_reason="One year; lorries and rail are left out, which is most of the trade with neighbours.",
)
DEA_FIGURES = Dataset(
    name="dea/purity_and_pills",
    title="Purity of fentanyl, pills and powder seized by DEA: single published figures",
    question="How strong is what is seized, and how much is it?",
    publisher=dea.PUBLISHER,
    url=dea.PAGE_URL,
    licence=PUBLIC_DOMAIN,
    cadence="irregular",
    lag_days=365,
    period="period_end",
    key=dea.KEY,
    values=dea.UNITS,
    schema=dea.SCHEMA,
    recognise=dea.is_figures_file,
    read=dea.read_figures,
    transcription="figures transcribed",
    span="day",
    row_date="source_date",
    flags=(PSEUDO_VINTAGE,),
    quality="red",
    quality_reason="Single figures, some only 'more than'; most known from reports, not from DEA's own page.",
)
CBSA_PRECURSORS = Dataset(
    name="cbsa/precursor_seizures",
    title="Precursor chemicals seized at the Canadian border by year, litres and kilograms mixed",
    question="What is intercepted at the other border?",
    publisher=cbsa.PUBLISHER,
    url=cbsa.PAGE_URL,
    licence="Figures from a letter to the Senate of Canada, as reported by the press",
    cadence="irregular",
    lag_days=365,
    period="year",
    key=cbsa.KEY,
    values=("quantity_mixed_l_and_kg",),
    schema=cbsa.SCHEMA,
    recognise=cbsa.is_seizures_file,
    read=cbsa.read_precursor_seizures,
    transcription="figures transcribed",
    span="year",
    row_date="source_date",
    flags=(PSEUDO_VINTAGE,),
    quality="red",
    quality_reason="Litres and kilograms in one number, chemicals not named, one press report of a letter.",
)

DATASETS: dict[str, Dataset] = {
    dataset.name: dataset
    for dataset in (
        CBP_MONTHLY,
        CBP_YEARLY,
        DE_MINIMIS,
        CDC_PROVISIONAL,
        CDC_FINAL,
        NFLIS_HALFYEARS,
        COMTRADE_ANNUAL,
        COMTRADE_MONTHLY,
        COMTRADE_EXPORTS,
        CENSUS_IMPORTS,
        CENSUS_CHAPTER,
        DEA_FIGURES,
        CBSA_PRECURSORS,
    )
}


def dataset(name: str) -> Dataset:
    """Return the dataset called `name`; raises `UsageError` naming those that exist."""
    if name not in DATASETS:
        raise UsageError(f"no dataset '{name}'.", remedy=f"Known: {', '.join(sorted(DATASETS))}.")
    return DATASETS[name]


def recognise(path: Path) -> Dataset:
    """Return the dataset a publisher's file belongs to, told by its header row.

    Raises
    ------
    DataRefused
        When the file is no whole CSV or JSON file, or no dataset has such a header.
    """
    header = signature_of(path)
    for candidate in DATASETS.values():
        if candidate.recognise(header):
            return candidate
    raise DataRefused(
        f"no known dataset has the columns {', '.join(header[:6])[:120]}.",
        where=f"{path.name}, line 1",
        remedy=f"Known datasets: {', '.join(sorted(DATASETS))}. A new one is added in "
        "analysis/sources/catalogue.py; nothing was stored.",
    )


def signature_of(path: Path) -> list[str]:
    """Return the names a file is told by: its header, or the fields of its first JSON record.

    Where a column ``freqCode`` says how often figures come, its first value is added as ``freqCode=A``.

    Raises
    ------
    DataRefused
        As the readers: when the file is absent, empty or a web page.
    """
    if path.suffix.lower() == ".json":
        content = comtrade.read_json(path)
        records = content.get("data") if isinstance(content, dict) else content
        first = records[0] if isinstance(records, list) and records else {}
        if isinstance(first, list):
            return [str(name) for name in first]
        fields = first if isinstance(first, dict) else {}
        return [*fields, f"freqCode={fields.get('freqCode')}"]
    header = text_table.header_of(path)
    if "freqCode" in header:
        header.append(f"freqCode={text_table.read(path).frame['freqCode'].iloc[0]}")
    return header
