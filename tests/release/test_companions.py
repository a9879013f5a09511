"""What stands beside page and PDF: CSV files, timelines, data package and crate."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json

import frictionless
import pytest

from analysis.archive import crate, provenance
from analysis.errors import DataRefused, ReleaseDamaged
from analysis.release import companions, datapackage

PRODUCED = [
    "SHA256SUMS",
    "brief.html",
    "brief.pdf",
    "comparison.json",
    "data/seizures.monthly.data.csv",
    "datapackage.json",
    "licences.csv",
    "results.csv",
    "results.json",
    "ro-crate-metadata.json",
    "sbom.cdx.json",
    "sources.csv",
    "timelines/context.csv",
]


def cells(path):
    return list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))


def package_of(made):
    return json.loads((made.folder / "datapackage.json").read_text(encoding="utf-8"))


def entities(made):
    graph = json.loads((made.folder / "ro-crate-metadata.json").read_text(encoding="utf-8"))["@graph"]
    return {entity["@id"]: entity for entity in graph}


def test_every_file_of_the_release(made, listing):
    assert sorted(listing(made.folder)) == PRODUCED


def test_a_csv_holds_the_digits_of_results_json(made):
    assert cells(made.folder / "data" / "seizures.monthly.data.csv") == [
        ["period", "quantity_lb", "events", "year", "note"],
        ["2026-03-01", "1234.5678901234567", "7", "2026", "'=HYPERLINK(1)"],
        ["2026-04-01", "-0.1", "", "2026", "a turned text"],
        ["2026-05-01", "1e-07", "9", "2026", ""],
    ]
    written = json.loads((made.folder / "results.json").read_text())["tables"][0]["rows"]
    for row, told in zip(cells(made.folder / "data" / "seizures.monthly.data.csv")[1:], written, strict=True):
        assert float(row[1]) == told[1]


def test_a_result_is_a_row_with_all_that_is_known_of_it(made):
    names, row = cells(made.folder / "results.csv")
    told = dict(zip(names, row, strict=True))
    assert (told["definition"], told["unit"]) == ("Weight in the last month.", "lb")
    assert (told["period"], told["vintage"], told["lower"]) == ("2026-05/2026-05", "2026-05-31", "")
    assert told["value"] == str(made.content["results"][0]["value"])


def test_results_and_sources_are_in_the_crate_and_have_a_checksum(made):
    sums = (made.folder / "SHA256SUMS").read_text(encoding="utf-8")
    for name in ("results.csv", "sources.csv"):
        assert name in entities(made)
        assert f"  {name}\n" in sums


def test_a_timeline_has_the_rows_known_on_the_day(made, timeline, tmp_path):
    timeline(
        "context",
        {"context_id": "A", "announced_date": "2026-06-15", "publisher": "@office"},
        {"context_id": "B", "announced_date": "2026-06-16"},
        {"context_id": "C", "announced_date": "2026-06"},
    )
    folder = made.write(tmp_path / "again")
    table = cells(folder / "timelines" / "context.csv")
    assert table[0] == [
        *("context_id", "label", "announced_date", "effective_date", "what"),
        *("publisher", "source_title", "source_url", "source_date", "confidence", "note"),
    ]
    assert [row[0] for row in table[1:]] == ["A"]
    assert table[1][5] == "'@office"


def test_the_package_is_valid(made):
    report = frictionless.validate(str(made.folder / "datapackage.json"))
    assert report.valid, report.flatten(["rowNumber", "fieldName", "message"])
    assert report.stats["tasks"] == 5


def test_a_cell_of_another_type_makes_the_package_invalid(made):
    path = made.folder / "data" / "seizures.monthly.data.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("-0.1", "a tenth"), encoding="utf-8")
    report = frictionless.validate(str(made.folder / "datapackage.json"))
    assert [error[0] for error in report.flatten(["fieldName"])] == ["quantity_lb"]


def test_the_package_says_what_it_holds(made):
    package = package_of(made)
    assert (package["version"], package["created"]) == ("2026-06-15", "2026-06-15T00:00:00Z")
    assert package["title"] == "Metrics brief, release 2026-06-15"
    assert "apostrophe" in package["description"]
    results, sources, _, monthly, context = package["resources"]
    assert (results["path"], results["schema"]["primaryKey"], sources["path"]) == (
        "results.csv", ["key"], "sources.csv",
    )  # fmt: skip
    assert [(field["name"], field["type"], field.get("unit")) for field in monthly["schema"]["fields"]] == [
        ("period", "date", None),
        ("quantity_lb", "number", "lb"),
        ("events", "number", "events"),
        ("year", "year", None),
        ("note", "string", None),
    ]
    assert monthly["schema"]["fields"][1]["title"] == "Pounds"
    assert monthly["sources"] == [{"title": "US Customs and Border Protection, drug seizure files"}]
    assert context["schema"]["primaryKey"] == ["context_id"]
    assert package["sources"] == [
        {
            "title": "US Customs and Border Protection: Drug seizures by officers of US Customs and Border "
            "Protection, by month",
            "path": "https://www.cbp.gov/document/stats/nationwide-drug-seizures",
            "name": "cbp/drug_seizures",
            "licence": "US government work, public domain",
            "vintages": ["2026-05-31"],
        }
    ]


@pytest.mark.parametrize(
    ("of", "values", "kind"),
    [
        ("day", ["2026-06-15", None], "date"),
        ("day", ["2026-06-15", "2026"], "string"),
        ("month", ["2026-06"], "yearmonth"),
        ("month", ["2026-06-01"], "date"),
        ("half_year", ["2026-H1"], "string"),
        ("year", [2026], "year"),
        ("fiscal_year", [2026, None], "year"),
        ("year", [2026.5], "number"),
        ("number", [1, 2], "number"),
        ("text", ["2026-06-15"], "string"),
    ],
)
def test_a_type_is_one_that_all_cells_have(tmp_path, of, values, kind):
    columns = [{"name": "a", "type": of, "unit": "", "numeric": of in ("year", "number")}]
    table = datapackage.Table("t", "data/t.csv", "T", columns, [[value] for value in values])
    release = {"number": "2026-06-15", "as_of": "2026-06-15", "address": ""}
    datapackage.write(tmp_path, [table], release, datapackage.About("T", "D"))
    fields = json.loads((tmp_path / "datapackage.json").read_text())["resources"][0]["schema"]["fields"]
    assert fields[0]["type"] == kind
    assert "unit" not in fields[0]


def test_the_licence_and_publisher_are_those_of_the_settings(made, tmp_path):
    (made.project.root / "data" / "publication.yml").write_text(
        'title: "A series"\npublisher: "An office"\nlicence: "CC BY 4.0"\n'
        'licence_address: "https://creativecommons.org/licenses/by/4.0/"\n'
    )
    made.content["release"]["publisher"] = "An office"
    folder = made.write(tmp_path / "again")
    package = json.loads((folder / "datapackage.json").read_text())
    assert package["licenses"] == [
        {"path": "https://creativecommons.org/licenses/by/4.0/", "title": "CC BY 4.0"}
    ]
    assert package["contributors"] == [{"title": "An office", "roles": ["publisher"]}]
    graph = json.loads((folder / "ro-crate-metadata.json").read_text())["@graph"]
    root = next(entity for entity in graph if entity["@id"] == "./")
    assert root["license"] == {"@id": "https://creativecommons.org/licenses/by/4.0/"}
    assert root["publisher"] == {"@id": "#publisher"}
    assert frictionless.validate(str(folder / "datapackage.json")).valid


def test_a_table_whose_name_leads_out_of_the_folder_is_refused(made, tmp_path):
    made.content["tables"][0]["name"] = "../../page"
    with pytest.raises(DataRefused, match=r"'\.\./\.\./page' is no name"):
        made.write(tmp_path / "again")
    assert not (tmp_path / "page.csv").exists()


def test_the_same_inputs_give_the_same_bytes(made, tmp_path, listing):
    assert listing(made.write(tmp_path / "again", "abc123")) == listing(made.folder)


def test_companions_written_a_second_time_are_the_same(made, listing):
    before = listing(made.folder)
    as_of = dt.date.fromisoformat(made.content["release"]["as_of"])
    companions.write(made.folder, made.content, made.project, as_of, made.inputs, "abc123")
    assert listing(made.folder) == before


def test_the_crate_has_what_the_specification_asks_for(made):
    """RO-Crate 1.1, Root Data Entity; Process Run Crate 0.5, Requirements."""
    found = entities(made)
    descriptor, root = found["ro-crate-metadata.json"], found["./"]
    assert descriptor["@type"] == "CreativeWork"
    assert descriptor["conformsTo"] == {"@id": "https://w3id.org/ro/crate/1.1"}
    assert descriptor["about"] == {"@id": "./"}
    assert root["@type"] == "Dataset"
    assert {"name", "description", "datePublished", "license"} <= set(root)
    assert root["conformsTo"] == {"@id": "https://w3id.org/ro/wfrun/process/0.5"}
    assert root["mentions"] == [{"@id": "#run"}]
    action = found["#run"]
    assert action["@type"] == "CreateAction"
    assert action["endTime"] == "2026-06-15T00:00:00+00:00"
    assert found[action["instrument"]["@id"]]["@type"] == "SoftwareApplication"


def test_every_reference_in_the_crate_leads_to_an_entity(made):
    found = entities(made)

    def references(value):
        if isinstance(value, dict):
            yield from [value["@id"]] if set(value) == {"@id"} else []
            for item in value.values():
                yield from references(item)
        elif isinstance(value, list):
            for item in value:
                yield from references(item)

    known = {*found, "https://w3id.org/ro/crate/1.1"}
    assert {target for entity in found.values() for target in references(entity)} <= known


def test_the_crate_lists_every_file_there_is(made):
    found = entities(made)
    parts = [part["@id"] for part in found["./"]["hasPart"]]
    assert sorted(parts) == [name for name in PRODUCED if name != "ro-crate-metadata.json"]
    assert all((made.folder / part).is_file() and found[part]["@type"] == "File" for part in parts)
    assert found["#run"]["result"] == found["./"]["hasPart"]


def test_the_crate_gives_back_what_it_was_made_from(made):
    recorded = crate.read(made.folder)
    assert recorded == crate.Recorded(made.inputs, made.inputs.run_key, "abc123")
    assert recorded.inputs.run_key == recorded.run_key
    assert provenance.inputs_of(made.folder) == dict(made.inputs.files)
    assert provenance.versions_of(made.folder) == provenance.versions()
    assert crate.read(made.folder).run_key == made.inputs.run_key
    assert provenance.undated_key_of(made.folder) == made.inputs.undated_key


def test_the_crate_names_vintages_parameters_and_commit(made):
    found = entities(made)
    assert found["#vintage/cbp/drug_seizures"]["value"] == ["2026-05-31"]
    assert found["#parameter/focus"]["value"] == ["India"]
    assert found["#run/commit"]["value"] == "abc123"
    table = "data/snapshots/cbp/drug_seizures/2026-05-31/table.parquet"
    assert found[f"#input/{table}"]["sha256"] == made.inputs.files[table]


@pytest.mark.parametrize("text", ["", "[]", '{"@graph": []}', '{"@graph": [{"@id": "#run", "object": []}]}'])
def test_a_crate_that_is_none_is_damage(made, text):
    (made.folder / "ro-crate-metadata.json").write_text(text)
    with pytest.raises(ReleaseDamaged, match=r"release 2026-06-15: ro-crate-metadata\.json cannot be read"):
        provenance.inputs_of(made.folder)


def test_no_path_of_the_machine_and_no_clock_time_in_any_file(made, tmp_path):
    today = dt.date.today().isoformat()
    for path in made.folder.rglob("*"):
        if path.is_file():
            text = path.read_text(encoding="utf-8")
            assert str(tmp_path) not in text
            assert today not in text


def test_each_link_is_a_file_of_a_release(made):
    promised = {href for href, _ in companions.LINKS}
    assert promised <= {*PRODUCED, "brief.ipynb"}
