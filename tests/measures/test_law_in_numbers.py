"""The modelled tariff by law, duty lists, sanctions list and Federal Register, worked out by hand."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest

from analysis.chapter.figures import law
from analysis.measures import duty_lines, federal_documents, modelled_tariff, sanctions_list
from analysis.sources import catalogue
from analysis.store.asof import AsOfTable

DAY = "2026-11-24"


def values(measure) -> dict[str, object]:
    return {result.key.split(".", 1)[1]: result.value for result in measure.results}


@pytest.fixture
def knows(view):
    """Return a view that knows the rows given of the datasets named."""

    def knowing(**datasets: list[dict[str, object]]):
        seen = view(DAY)
        for short, rows in datasets.items():
            name = short.replace("__", "/")
            empty = catalogue.dataset(name).empty()
            table = pd.DataFrame(rows, columns=empty.columns).astype(empty.dtypes)
            period = catalogue.dataset(name).period
            seen._tables[name] = AsOfTable(table, dict.fromkeys(table[period], dt.date(2026, 3, 26)), ())
        return seen

    return knowing


PARTS = {
    "IEEPA, fentanyl": (1, 0, 4, 5, 0),
    "IEEPA, reciprocal": (0, 0, 0, 2, 0),
    "section 122": (0, 0, 0, 0, 3),
    "section 232": (0, 0, 0, 0, 0),
    "section 301": (2, 2, 2, 2, 2),
}
DAYS = [pd.Timestamp(2025, 2, day) for day in (3, 2, 4, 5, 6)]
WHOLE = (4.5, 3, 7.5, 10, 6)


def tariff(knows):
    """The fentanyl part stands a day too early on 3 February; duties begin on the fourth."""
    parts = [
        {"day": day, "authority": name, "rate_percent": float(rate),
         "before_legal_start": name == "IEEPA, fentanyl" and rate > 0 and day < pd.Timestamp(2025, 2, 4)}
        for name, rates in PARTS.items() for day, rate in zip(DAYS, rates, strict=True)
    ]  # fmt: skip
    whole = [{"day": day, "rate_percent": float(rate)} for day, rate in zip(DAYS, WHOLE, strict=True)]
    return knows(yale__effective_tariff_by_authority=parts, yale__effective_tariff=whole)


def test_a_modelled_rate_is_read_from_the_day_the_duty_began(knows):
    measure = modelled_tariff.by_authority(tariff(knows))
    assert measure.table["day"].dt.day.tolist() == [2, 4, 5, 6]
    assert measure.table["fentanyl_rate"].tolist() == [0, 4, 5, 0]
    found = values(measure)
    assert (found["fentanyl_peak"], found["fentanyl_peak_day"], found["rate_at_fentanyl_peak"]) == (
        5, "2025-02-05", 10,
    )  # fmt: skip
    assert (found["rate"], found["fentanyl"], found["section_122"], found["day"]) == (6, 0, 3, "2025-02-06")
    assert (found["peak"], found["peak_day"]) == (10, "2025-02-05")


def test_parts_are_drawn_below_the_whole_and_said(knows):
    drawing = law.rate_by_law(modelled_tariff.by_authority(tariff(knows)))
    assert "5 February 2025, whole 10.0%, fentanyl 5.0%" in drawing.alt


def test_duties_collected_beside_an_average_month(knows):
    rows = [
        {"period": pd.Timestamp(2025, month, 1), "duties_2025_usd_million": value,
         "average_2022_2024_usd_million": 7.0}
        for month, value in ((1, 8.0), (2, 30.0), (3, 20.0))
    ]  # fmt: skip
    found = values(modelled_tariff.duties_collected(knows(yale__customs_duty_revenue=rows)))
    assert (found["duties"], found["duties_month"], found["duties_average"]) == (20, "2025-03", 7)
    assert (found["duties_top"], found["duties_top_month"]) == (30, "2025-02")


def test_a_precursor_counts_where_a_part_of_its_line_is_listed(knows, timeline):
    role = {"role": "pre-precursor", "first_reported_date": "2000-01-01"}
    timeline("scheduling", {"event_id": "A"})
    timeline(
        "substances",
        {"name": "in a listed line", "hs6_2022": "291590", **role},
        {"name": "in another", "hs6_2022": "293339", **role},
        {"name": "no precursor", "hs6_2022": "291590", **role, "role": "nitazene"},
    )
    lines = [
        {
            "effective": pd.Timestamp(2018, 9, 24),
            "hts8": code,
            "list": "3",
            "heading": "9903.88.03",
            "lines": 1,
        }
        for code in ("29159010", "29333100")
    ]
    measure = duty_lines.listed(knows(usitc__section_301_lists=lines))
    assert measure.table["us_line"].tolist() == ["2915.90.10", "2933.31.00"]
    assert measure.table["precursors"].tolist() == ["in a listed line", ""]
    assert values(measure) == {"lines": 2, "lists": ["3"], "first_day": "2018-09-24", "precursors": 1}


def entry(day: str, number: int, kind: str, link: str, *, before: bool = False, last: str = "2024-05-03"):
    first = pd.Timestamp(day)
    return {"first_day": first, "entry_id": number, "entry_type": kind, "other_programs": "",
            "previous_capture": first - pd.Timedelta(days=1), "listed_before": before,
            "last_day": pd.Timestamp(last), "china_link": link, "mexico_link": link == "none stated",
            "entries": 1}  # fmt: skip


ENTRIES = [
    entry("2021-12-16", 1, "individual", "nationality"),
    entry("2021-12-16", 2, "individual", "none stated", before=True),
    entry("2023-10-03", 3, "entity", "registration"),
    entry("2023-10-03", 4, "vessel", "registration", last="2024-03-26"),
    entry("2024-03-22", 5, "entity", "none stated"),
]


def test_entries_of_the_sanctions_list_by_day_and_link(knows):
    measure = sanctions_list.by_day(knows(ofac__eo14059_entries=ENTRIES))
    assert measure.table["entries"].tolist() == [2, 2, 1]
    assert measure.table["china_linked"].tolist() == [1, 2, 0]
    assert measure.table["not_linked"].tolist() == [1, 0, 1]
    found = values(measure)
    assert (found["entries"], found["china"], found["china_persons"], found["china_firms"]) == (5, 3, 1, 2)
    assert (found["mexico"], found["listed_before"], found["removed"], found["china_days"]) == (2, 1, 1, 2)
    assert (found["first_day"], found["china_last_day"], found["last_day"]) == (
        "2021-12-16", "2023-10-03", "2024-03-22",
    )  # fmt: skip
    assert "3 October 2023, 2, 2 linked with China" in law.list_entries(measure).alt


def document(number: str, day: str) -> dict[str, object]:
    return {"published": pd.Timestamp(day), "document_number": number, "title": "x", "abstract": "",
            "abstract_cut": False, "url": f"https://example.org/{number}", "documents": 1}  # fmt: skip


def test_months_with_too_little_held_are_told_from_months_without_documents(knows, timeline):
    kinds = {"2025-01-01": 3000, "2025-02-01": 100, "2025-03-01": 2000}
    coverage = [{"period": pd.Timestamp(month), "documents_of_all_kinds": number, "covered": number >= 1500}
                for month, number in kinds.items()]  # fmt: skip
    cited = {
        "2025-00001": "2025-01-10",  # found
        "2025-00002": "2025-02-10",  # of a month not covered: not counted
        "2025-00003": "2025-03-10",  # covered and missing
    }
    address = "https://www.federalregister.gov/d/"
    timeline(
        "scheduling",
        *({"event_id": f"E{number}", "source_url": address + number, "source_date": day,
           "announced_date": day} for number, day in cited.items()),
        {"event_id": "X", "source_url": "https://example.org/2025-00009", "source_date": "2025-01-10",
         "announced_date": "2025-01-10"},
    )  # fmt: skip
    timeline("tariff_steps", {"step_id": "S", "source_url": address + "2025-00001",
                              "source_date": "2025-01-10", "announced_date": "2025-01-10"})  # fmt: skip
    seen = knows(
        federal_register__documents=[document("2025-00001", "2025-01-10"), document("2025-7", "2025-01-11")],
        federal_register__coverage=coverage,
    )
    measure = federal_documents.by_month(seen)
    assert measure.table["documents"].tolist() == [2, 0, 0]
    assert measure.table["covered"].tolist() == ["yes", "no", "yes"]
    found = values(measure)
    assert (found["documents"], found["months"], found["months_not_covered"]) == (2, 3, 1)
    assert (found["cited"], found["found"]) == (2, 1)
    assert "Months of which too little is held: February 2025." in law.documents_by_month(measure).alt


# The figures that come with the project


def test_bundled_entries_are_those_the_treasury_announced(bundled):
    measure = sanctions_list.by_day(bundled(DAY))
    days = measure.table.set_index("first_seen")[["entries", "china_linked"]]
    assert days.loc["2021-12-16", "entries"] == 25
    assert days.loc["2023-05-30"].tolist() == [17, 13]
    assert days.loc["2023-10-03"].tolist() == [28, 25]
    assert (values(measure)["entries"], values(measure)["china"], values(measure)["mexico"]) == (295, 49, 172)


def test_bundled_rates_lists_and_documents(bundled):
    rates = values(modelled_tariff.by_authority(bundled(DAY)))
    assert (round(rates["fentanyl_peak"], 2), rates["fentanyl_peak_day"]) == (4.99, "2025-07-01")
    assert (round(rates["rate"], 1), rates["fentanyl"], rates["day"]) == (11.4, 0, "2026-03-26")
    assert values(duty_lines.listed(bundled(DAY)))["lines"] == 12
    register = values(federal_documents.by_month(bundled(DAY)))
    assert (register["documents"], register["months"], register["months_not_covered"]) == (142, 74, 20)


def test_the_same_results_come_back_on_every_day(bundled):
    def keys(day: str) -> list[str]:
        seen = bundled(day)
        asked = (modelled_tariff.by_authority, modelled_tariff.duties_collected, duty_lines.listed,
                 sanctions_list.by_day, federal_documents.by_month)  # fmt: skip
        return [result.key for measure in asked for result in measure(seen).results]

    assert keys("2013-06-30") == keys("2019-12-31") == keys(DAY)
