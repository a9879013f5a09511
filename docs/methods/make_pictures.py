"""Draw the pictures of docs/methods.md. Run ``python docs/methods/make_pictures.py`` from the project folder.

Real series: drivers killed or seriously injured in Great Britain (Harvey and Durbin 1986), the Nile at Aswan
(statsmodels), remissions of leukaemia (Freireich and others 1963). Everything else is made up, with a fixed
seed, and the page says so.
"""

from __future__ import annotations

import sys
from pathlib import Path

import matplotlib.dates as mdates
import numpy as np
import pandas as pd
import statsmodels.api as sm
from matplotlib.figure import Figure

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

import method_figures  # noqa: E402
from steps import step_series  # noqa: E402

from analysis.chapter import style  # noqa: E402
from analysis.chapter.figures import effect_checks  # noqa: E402
from analysis.chapter.figures.axes import thousands, unit  # noqa: E402
from analysis.chapter.style import BAND, BLUE, GREY, INK, ORANGE, PAPER, TEAL  # noqa: E402
from analysis.methods.changepoints import find_breaks  # noqa: E402
from analysis.methods.concentration import concentration  # noqa: E402
from analysis.methods.interrupted import effect_of  # noqa: E402
from analysis.methods.lags import lags_between  # noqa: E402
from analysis.methods.mirror import mirror_gap  # noqa: E402
from analysis.methods.nowcast import nowcast, reporting_triangle  # noqa: E402
from analysis.methods.projection import Scenario, project  # noqa: E402
from analysis.methods.rolling import to_twelve_month_sums  # noqa: E402
from analysis.methods.shares import displacement  # noqa: E402
from analysis.methods.unit_values import unit_value_outliers  # noqa: E402
from analysis.methods.year_to_date import year_to_date  # noqa: E402


def drivers() -> pd.Series:
    """The seat-belt series."""
    path = HERE.parents[1] / "tests" / "methods" / "data" / "uk_drivers.csv"
    table = pd.read_csv(path, comment="#")
    return pd.Series(
        table["drivers"].to_numpy(float), index=pd.PeriodIndex(table["month"], freq="M"), name="drivers"
    )


def made_up_triangle():
    """Vintages of a made-up count: 80% complete after a month, 95% after two, whole after three."""
    rng = np.random.default_rng(3)
    rows = []
    first = pd.Period("2023-01", freq="M")
    for i in range(16):
        for delay in range(1, 17 - i):
            part = {1: 0.80, 2: 0.95}.get(delay, 1.0) * np.exp(0.02 * rng.standard_normal() * (delay < 3))
            rows.append((first + i, first + i + delay, round(part * (900 + 60 * np.sin(i / 2)))))
    table = pd.DataFrame(rows, columns=["month", "published", "deaths"])
    return table, reporting_triangle(
        table, reference="month", vintage="published", value="deaths", settled_after=3
    )


def save(name: str, figure: Figure) -> None:
    """Write one picture; the same input gives the same bytes."""
    with style.house_style():
        figure.savefig(HERE / f"{name}.svg", metadata={"Date": None}, facecolor=PAPER)
    print(f"{name}.svg")


def interrupted_pictures() -> None:
    """Counterfactual, placebos, specification curve, ladder, power."""
    effect = effect_of(drivers(), "1983-02", shape="step", pre_months=96)
    save("counterfactual", effect_checks.counterfactual(effect).figure)
    save("placebo", effect_checks.placebo_dates(effect).figure)
    save("specification", effect_checks.specifications(effect).figure)
    save("ladder", effect_checks.models(effect).figure)
    with style.house_style():
        figure, axes = style.new_figure(2.3)
        curve = effect.smallest.table
        axes.plot(curve["change_percent"], 100 * curve["power"], color=BLUE)
        axes.axhline(80, color=GREY, linestyle=(0, (4, 2)), linewidth=0.8)
        axes.plot([effect.smallest.fall_percent], [80], "D", color=ORANGE)
        axes.invert_xaxis()
        axes.set_xlabel("True change, percent")
        unit(axes, "Seen, times in 100")
    save("power", figure)


def rolling_picture() -> None:
    """A step of one month is smeared over twelve by a rolling sum."""
    months = pd.Series(
        np.where(np.arange(60) < 36, 100.0, 60.0), index=pd.period_range("2019-01", periods=60, freq="M")
    )
    sums = to_twelve_month_sums(months)
    with style.house_style():
        figure, (left, right) = style.new_figure(2.1, columns=2)
        left.step(months.index.to_timestamp(), months, color=BLUE, where="post")
        left.set_ylim(0, 120)
        left.set_title("Months: a fall in one month")
        right.plot(sums.index.to_timestamp(), sums, color=ORANGE)
        right.set_ylim(0, 1440)
        for axes in (left, right):
            axes.xaxis.set_major_locator(mdates.YearLocator())
            axes.xaxis.set_major_formatter(mdates.DateFormatter("%Y"))
        right.set_title("12-month sums: the same fall takes a year")
    save("rolling", figure)


def changepoint_picture() -> None:
    """The Nile."""
    data = sm.datasets.nile.load_pandas().data
    years, flow = data["year"].astype(int).to_numpy(), data["volume"].to_numpy()
    breaks = find_breaks(pd.Series(flow, index=years))
    row = breaks.table.iloc[0]
    with style.house_style():
        figure, axes = style.new_figure(2.3)
        axes.axvspan(row.lower + 0.5, row.upper + 0.5, color=BAND, linewidth=0)
        axes.plot(years, flow, color=GREY, linewidth=1)
        for segment in breaks.segments.itertuples():
            axes.hlines(segment.mean, segment.first, segment.last, color=BLUE, linewidth=2)
        unit(axes, "Nile at Aswan, 100 million m³")
    save("changepoints", figure)


def nowcast_pictures() -> None:
    """The triangle, and the open months completed."""
    _, triangle = made_up_triangle()
    save("triangle", method_figures.revision_triangle(triangle).figure)
    open_months = nowcast(triangle).table
    newest = triangle.values[triangle.values.columns[-1]].dropna()
    with style.house_style():
        figure, axes = style.new_figure(2.2)
        axes.bar([str(m) for m in newest.index], newest, color=BLUE, width=0.7)
        axes.errorbar(
            [str(m) for m in open_months["reference"]],
            open_months["estimate"],
            yerr=[
                open_months["estimate"] - open_months["lower_95"],
                open_months["upper_95"] - open_months["estimate"],
            ],
            fmt="D",
            color=ORANGE,
            markersize=4,
        )
        axes.set_xticks(range(0, len(newest), 3))
        unit(axes, "Count (made up)")
    save("nowcast", figure)


def descriptive_pictures() -> None:
    """One small picture for each descriptive tool."""
    series = drivers()
    result = year_to_date(series, "1984-06", years=5).table
    shares_table = pd.DataFrame(
        {
            "year": np.repeat(range(2019, 2024), 4),
            "place": ["a", "b", "c", "d"] * 5,
            "amount": [25, 25, 25, 25, 40, 25, 20, 15, 55, 20, 15, 10, 70, 15, 10, 5, 85, 5, 5, 5],
        }
    )
    focus = concentration(shares_table, period="year", item="place", amount="amount").table
    moved = displacement(
        pd.Series({"A": 80.0, "B": 10.0, "C": 10.0}), pd.Series({"A": 60.0, "B": 45.0, "C": 15.0}), "A"
    ).table
    years = range(2012, 2022)
    gap = mirror_gap(
        pd.Series(np.linspace(121, 87, 10), index=years),
        pd.Series(100.0, index=years),
        importer_valuation="CIF",
        exporter_valuation="FOB",
    ).table
    with style.house_style():
        figure, axes = style.new_figure(2.0)
        axes.bar([str(m)[:4] for m in result["last"]], result["total"], color=BLUE, width=0.6)
        unit(axes, "Drivers, January to June")
    save("year_to_date", figure)
    with style.house_style():
        figure, axes = style.new_figure(2.0)
        axes.plot(focus.index, 100 * focus["top_share"], color=BLUE, marker="o", label="largest share, %")
        axes.plot(focus.index, 100 * focus["hhi"], color=ORANGE, marker="s", label="Herfindahl index, of 100")
        axes.set_xticks(list(focus.index))
        axes.set_ylim(0, 100)
        axes.legend()
    save("concentration", figure)
    with style.house_style():
        figure, axes = style.new_figure(2.0)
        place = np.arange(len(moved))
        axes.bar(place - 0.2, moved["market_effect"], width=0.38, color=GREY, label="growth of the whole")
        axes.bar(place + 0.2, moved["share_effect"], width=0.38, color=TEAL, label="change of share")
        axes.axhline(0, color=INK, linewidth=0.8)
        axes.set_xticks(place, [f"supplier {name}" for name in moved.index])
        axes.legend()
    save("shares", figure)
    with style.house_style():
        figure, axes = style.new_figure(2.0)
        axes.axhline(1, color=GREY, linewidth=0.8)
        axes.plot(gap.index, gap["ratio"], color=BLUE, marker="o")
        unit(axes, "Importer (CIF) over exporter (FOB), made up")
    save("mirror", figure)


def unit_value_picture() -> None:
    """One declaration a thousand times too dear."""
    rng = np.random.default_rng(4)
    kg = np.exp(rng.normal(6, 1, 60))
    usd = kg * 12 * np.exp(0.25 * rng.standard_normal(60))
    usd[7] *= 40
    usd[33] /= 25
    table = unit_value_outliers(
        pd.DataFrame({"line": "x", "usd": usd, "kg": kg}), value="usd", weight="kg", group="line"
    ).table
    with style.house_style():
        figure, axes = style.new_figure(2.2)
        for flagged, colour, marker in ((False, BLUE, "o"), (True, ORANGE, "D")):
            rows = table[table["outlier"] == flagged]
            axes.loglog(rows["kg"], rows["unit_value"], marker, color=colour, markersize=4)
        for level in ("x", "y"):
            thousands(axes, level)
        axes.set_xlabel("Weight, kg (made up)")
        unit(axes, "US dollars a kg")
    save("unit_values", figure)


def lag_picture() -> None:
    """Kaplan-Meier curve of the textbook remissions."""
    days = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35]
    done = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0]
    now = pd.Timestamp("2020-03-01")
    start = pd.Series([now - pd.Timedelta(days=d) for d in days])
    end = pd.Series([now if closed else pd.NaT for closed in done])
    curve = lags_between(start, end, as_of=now).curve
    with style.house_style():
        figure, axes = style.new_figure(2.2)
        x = np.r_[0, curve["days"], 35]
        for name, colour in (("lower", GREY), ("upper", GREY), ("still_open", BLUE)):
            y = 100 * np.r_[1, curve[name], curve[name].iloc[-1]]
            axes.step(x, y, where="post", color=colour, linewidth=1.6 if name == "still_open" else 0.8)
        axes.axhline(50, color=ORANGE, linestyle=(0, (4, 2)), linewidth=0.8)
        axes.set_ylim(0, 100)
        unit(axes, "Still open, percent")
        axes.set_xlabel("Weeks from the start")
    save("lags", figure)


def step_picture() -> None:
    """A rate that changes on dates, and its monthly mean."""
    rate = step_series(["2024-01-01", "2024-03-10", "2024-08-20", "2024-10-05"], [0, 10, 20, 5])
    daily = rate.daily("2024-01-01", "2024-12-31")
    monthly = rate.monthly_mean("2024-01", "2024-12")
    with style.house_style():
        figure, axes = style.new_figure(2.0)
        axes.step(daily.index, daily, where="post", color=BLUE)
        axes.plot(
            monthly.index.to_timestamp() + pd.Timedelta(days=14), monthly, "o", color=ORANGE, markersize=4
        )
        unit(axes, "Rate in force, percent (made up)")
    save("steps", figure)


def revision_picture() -> None:
    """First and latest value of each month of the made-up triangle."""
    table, _ = made_up_triangle()
    months = table.sort_values("published").groupby("month")["deaths"]
    rows = pd.DataFrame({"first": months.first(), "latest": months.last()})[months.count() > 1]
    with style.house_style():
        figure, axes = style.new_figure(2.0)
        place = np.arange(len(rows))
        axes.vlines(place, rows["first"], rows["latest"], color=GREY)
        axes.plot(place, rows["first"], "o", color=ORANGE, markersize=4, label="first published")
        axes.plot(place, rows["latest"], "D", color=BLUE, markersize=4, label="latest")
        axes.set_xticks(place[::3], [str(m) for m in rows.index[::3]])
        axes.set_ylim(600, 1080)
        axes.legend(ncols=2, loc="upper right")
    save("revisions", figure)


def projection_picture() -> None:
    """Fan with two stated scenarios."""
    result = project(
        drivers(),
        18,
        scenarios=[
            Scenario("slide", 1.2, ramp_months=6, reason="made up for the picture"),
            Scenario("improve", 0.85, ramp_months=6, reason="made up for the picture"),
        ],
    )
    save("projection", method_figures.fan_chart(result).figure)


def main() -> None:
    """Draw all."""
    interrupted_pictures()
    rolling_picture()
    changepoint_picture()
    nowcast_pictures()
    descriptive_pictures()
    unit_value_picture()
    lag_picture()
    step_picture()
    revision_picture()
    projection_picture()


if __name__ == "__main__":
    main()
