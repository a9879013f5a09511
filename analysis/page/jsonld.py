"""The release described for search engines: schema.org ``Dataset`` as JSON-LD, to stand in the page's head.

Follows what Google's dataset search asks for: name, description (50 to 5,000 characters), identifier,
creator, licence, coverage, variables, and where each file is.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import PurePosixPath
from urllib.parse import quote, urljoin

from analysis.files import MEDIA_TYPES, media_type
from analysis.page.front_matter import FrontMatter
from analysis.text import clean

SERIES = "Metrics brief"
PLACES = ("United States", "China")
VARIABLES = (
    ("Fentanyl seized", "pounds"),
    ("Drug overdose deaths", "deaths"),
    ("Tariff rates", "percent"),
    ("Trade in lines that hold controlled precursors", "US dollars"),
    ("Days from a decision to a control", "days"),
)


def dataset(
    front_matter: FrontMatter,
    title: str,
    description: str,
    files: Sequence[str],
    *,
    licence: str = "",
) -> str:
    """Return a JSON-LD document as text; the page escapes it for the element it stands in.

    Parameters
    ----------
    front_matter : FrontMatter
        Of the release. Its address, where set, makes the files' addresses absolute.
    title, description : str
        Of the brief.
    files : sequence of str
        Files that stand beside the page, relative to it. Those without a known media type are left out.
    licence : str
        Web address of the licence; blank where none is stated.
    """
    address = front_matter.address
    creator = {"@type": "Organization", "name": front_matter.publisher or SERIES}
    content = {
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": f"{title}, release {front_matter.number}",
        "description": description,
        "identifier": address or f"metrics-brief-{front_matter.number}",
        **({"url": address} if address else {}),
        "version": front_matter.number,
        "datePublished": front_matter.as_of,
        "creativeWorkStatus": front_matter.status,
        **({"temporalCoverage": front_matter.period} if front_matter.period else {}),
        "spatialCoverage": [{"@type": "Place", "name": name} for name in PLACES],
        "creator": creator,
        **({"publisher": creator} if front_matter.publisher else {}),
        **({"license": licence} if licence else {}),
        "isAccessibleForFree": True,
        "inLanguage": "en",
        "variableMeasured": [
            {"@type": "PropertyValue", "name": name, "unitText": unit} for name, unit in VARIABLES
        ],
        "distribution": [
            _download(file, address) for file in files if PurePosixPath(file).suffix in MEDIA_TYPES
        ],
    }
    return json.dumps(clean(content), ensure_ascii=False)


def _download(file: str, address: str) -> dict[str, str]:
    path = quote(file)
    return {
        "@type": "DataDownload",
        "name": PurePosixPath(file).name,
        "encodingFormat": media_type(file),
        "contentUrl": urljoin(address, path) if address else path,
    }
