"""UN Comtrade through UNdata: what all reporters trade with the world in fentanyls and two precursors.

UNdata writes the description of a line where the interface of Comtrade writes its code; both are read. What
misleads in it:

* ``ASEAN`` and ``EU-28`` stand among the reporters: their members would be counted twice. `is_group` marks
  them.
* 2933.34, .36 and .37 exist from 2022 on: a year before has no row, which is no sign of no trade.
* 2933.33 is not fentanyl alone: it names alfentanil and carfentanil beside a dozen other medicines.
* A blank weight is missing, not zero; where the quantity is in kilograms it says what the weight does not.
* A reporter without a row has not reported, or not yet; re-exports stand beside the exports that hold them.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from analysis.sources import columns, text_table
from analysis.sources.comtrade.reader import LICENCE, PUBLISHER
from analysis.sources.dataset import PSEUDO_VINTAGE, Dataset
from analysis.sources.text_table import TextTable

# What marks the description of a line in UNdata -> its code.
DESCRIPTIONS = {
    r"alfentanil \(INN\), anileridine \(INN\)": "293333",
    r"unfused pyridine ring.*other fentanyls and their derivatives": "293334",
    r"unfused pyridine ring.*\(ANPP\)": "293336",
    r"unfused pyridine ring.*\(NPP\)": "293337",
    r"other fentanyls n\.e\.c\. in 2934": "293492",
}
LINES = tuple(DESCRIPTIONS.values())
FLOWS = {
    "Import": "import",
    "Export": "export",
    "Re-Export": "re-export",
    "Re-Import": "re-import",
}
GROUPS = ("ASEAN", "EU-28", "EU-27")
KILOGRAMS = "Weight in kilograms"
QUANTITIES = {KILOGRAMS: True, "No Quantity": False}
# The names of the columns: as UNdata writes them, and with codes in place of descriptions.
UNDATA_COLUMNS = {
    "Country or Area": "reporter",
    "Year": "year",
    "Commodity": "hs",
    "Flow": "flow",
    "Trade (USD)": "value_usd",
    "Weight (kg)": "net_weight_kg",
    "Quantity Name": "quantity_name",
    "Quantity": "quantity",
}
CODED_COLUMNS = tuple(UNDATA_COLUMNS.values())

KEY = ("year", "reporter", "flow", "hs6")
SCHEMA = pa.DataFrameSchema(
    {
        "year": pa.Column("int64", pa.Check.in_range(1962, 2100)),
        "reporter": pa.Column(str, pa.Check.str_length(min_value=2)),
        "is_group": pa.Column("bool"),
        "flow": pa.Column(str, pa.Check.isin(tuple(FLOWS.values()))),
        "hs6": pa.Column(str, pa.Check.isin(LINES)),
        "value_usd": pa.Column("float64", pa.Check.ge(0)),
        "net_weight_kg": pa.Column("float64", pa.Check.gt(0), nullable=True),
    },
    strict=True,
    ordered=True,
    unique=list(KEY),
)


def is_undata_file(header: list[str]) -> bool:
    """True for an export of UNdata, or the same table with codes in place of descriptions."""
    return {"Country or Area", "Commodity"} <= set(header) or {"reporter", "hs", "quantity_name"} <= set(
        header
    )


def read_undata(path: Path) -> pd.DataFrame:
    """Read trade with the world by year, reporter, flow and line.

    Parameters
    ----------
    path : Path
        An export of UNdata with descriptions, or the same with codes under the names of `CODED_COLUMNS`.

    Returns
    -------
    DataFrame
        Columns of `SCHEMA`: `net_weight_kg` is the weight, or the quantity where that is in kilograms and the
        weight is blank; NaN where neither is known, and where a weight of 0 is written.

    Raises
    ------
    DataRefused
        For a file that is not whole, a line, flow or unit that is not known, a negative number, or the same
        year, reporter, flow and line twice.
    """
    raw = _named(text_table.read(path))
    line = columns.words(raw, "hs")
    reporter = columns.words(raw, "reporter")
    raw.refuse_where(~line.isin(LINES), "hs", problem="is not known", remedy=f"Lines are {', '.join(LINES)}.")
    raw.refuse_where(
        ~reporter.str.match(r"^[^\W\d_]{2}"),
        "reporter",
        problem="is not a reporter",
        remedy="It is the name of a country or of a group.",
    )
    in_kilograms = raw.categories(
        "quantity_name", QUANTITIES, hint="Add it to QUANTITIES in analysis/sources/comtrade/undata.py."
    ).astype(bool)
    weight = columns.numbers_or_missing(raw, "net_weight_kg")
    quantity = columns.numbers_or_missing(raw, "quantity")
    weight = weight.fillna(quantity.where(in_kilograms))
    cells = {
        "year": columns.years(raw, "year"),
        "reporter": reporter,
        "is_group": reporter.isin(GROUPS),
        "flow": raw.categories("flow", FLOWS, hint=f"Flows are {', '.join(FLOWS)}."),
        "hs6": line,
        "value_usd": raw.numbers("value_usd", minimum=0.0),
        "net_weight_kg": weight.mask(weight == 0),
    }
    return columns.finish(raw, cells, SCHEMA, KEY)


def _named(raw: TextTable) -> TextTable:
    """Return the table under the names of `CODED_COLUMNS`, with codes for descriptions."""
    if "Commodity" not in raw.columns:
        raw.require_columns(CODED_COLUMNS, known_in="CODED_COLUMNS in analysis/sources/comtrade/undata.py")
        return raw
    raw.require_columns(
        tuple(UNDATA_COLUMNS), known_in="UNDATA_COLUMNS in analysis/sources/comtrade/undata.py"
    )
    described = columns.words(raw, "Commodity")
    code = pd.Series(pd.NA, index=described.index, dtype="object")
    for pattern, known in DESCRIPTIONS.items():
        code = code.mask(described.str.contains(pattern, regex=True), known)
    raw.refuse_where(
        code.isna(),
        "Commodity",
        problem="is not known",
        remedy="Add it to DESCRIPTIONS in analysis/sources/comtrade/undata.py with its code.",
    )
    return TextTable(raw.path, raw.frame.assign(Commodity=code).rename(columns=UNDATA_COLUMNS))


WORLD_FENTANYL = Dataset(
    name="comtrade/fentanyl_lines_all_reporters",
    title="Trade of all reporters with the world in the lines of fentanyls, 4-ANPP and NPP, by year",
    question="Who reports trade in fentanyls and in the two scheduled precursors at all?",
    publisher=PUBLISHER,
    url="https://data.un.org/Explorer.aspx",
    licence=LICENCE,
    cadence="yearly",
    lag_days=365,
    period="year",
    key=KEY,
    values=("value_usd", "net_weight_kg"),
    schema=SCHEMA,
    recognise=is_undata_file,
    read=read_undata,
    transcription="aggregated by a third party",
    span="year",
    flags=(PSEUDO_VINTAGE,),
    quality="amber",
    quality_reason="An export found as a copy, descriptions turned into codes; China's rows equal those held"
    " already. 2022 is the first year of three of the lines, and not all had reported it.",
)
DATASETS = (WORLD_FENTANYL,)
