"""Text from the data has no effect anywhere: on no page, in no PDF, spreadsheet, feed or terminal.

Two releases are built from a project in which every free text is hostile (`tests.hostile`), and read back
with real parsers: a browser that ignores the page's policy, Expat, pikepdf, icalendar, nbformat.
"""

from __future__ import annotations

import csv
import fcntl
import html.parser
import io
import itertools
import json
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import icalendar
import nbformat
import pikepdf
import pytest
import yaml

from analysis.archive import identity
from analysis.chapter.blocks import MIME, Figure, Sentence, blocks_of
from analysis.errors import DataRefused
from analysis.page import html as html_page
from analysis.sources import timeline_schema, timelines
from analysis.store.origin import sealed
from analysis.text import clean
from tests import hostile

AS_OF = "2026-10-15"
# What must not stand in any text for readers: control characters, marks of direction, non-characters.
UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
FORMULA = re.compile(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]")
PAGES = ("brief", "comparison", "index", "calendar", "notices")
ATOM = "{http://www.w3.org/2005/Atom}"


@dataclass(frozen=True)
class Hostile:
    """The hostile project and its two releases."""

    project: Path
    first: Path
    second: Path

    def page(self, name: str) -> Path:
        """Return the path of one of `PAGES`; those of a release are the second's."""
        folder = self.second if name in ("brief", "comparison") else self.project / "reports"
        return folder / f"{name}.html"

    @property
    def notebook(self):
        return nbformat.read(self.second / "brief.ipynb", as_version=4)


def brief(project: Path, *arguments: str) -> subprocess.CompletedProcess:
    """Run the command in a project folder."""
    environment = {
        name: value
        for name, value in os.environ.items()
        # Estimates are kept by the figures they rest on, which are those of every other test.
        if name == "BRIEF_CACHE" or not name.startswith("BRIEF_")
    }
    return subprocess.run(
        [str(Path(sys.executable).parent / "brief"), *arguments],
        cwd=project, capture_output=True, encoding="utf-8", timeout=900, env=environment,
    )  # fmt: skip


@pytest.fixture(scope="session")
def built(tmp_path_factory) -> Hostile:
    """Build the two releases, once for all processes of a test run."""
    base = tmp_path_factory.getbasetemp()
    root = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "hostile"
    names = AS_OF, f"{AS_OF}.2"
    ready = os.environ.get("BRIEF_TEST_HOSTILE")  # releases made before, while the tests are worked on
    if ready:
        root = Path(ready)
    with root.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not root.exists():
            hostile.make(root)
            for number in names:
                brief(root, "seal", "--because", hostile.CONSOLE, "--by", hostile.CONTROL + "A")
                done = brief(root, "build", "--as-of", AS_OF, "--final")
                assert done.returncode == 0, done.stderr
                assert (root / "reports" / number).is_dir()
                if number == AS_OF:
                    hostile.change(root, AS_OF)
    return Hostile(root, *(root / "reports" / name for name in names))


# --- pages -------------------------------------------------------------------------------------


class Reader(html.parser.HTMLParser):
    """Collects start tags with attributes, texts, and what stands in script elements."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[str] = []
        self._texts: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        if self.cdata_elem == "script":
            self.scripts.append(data)
        elif self.cdata_elem != "style":
            self._texts.append(data)

    @property
    def text(self) -> str:
        return "".join(self._texts)


OUR_TAGS = frozenset(
    re.findall(
        r"\w+",
        """html head meta title style script link body a header p span time h1 h2 h3 h4 dl div dt dd nav ol ul
        li main section data strong em details summary table caption thead tbody tr th td figure figcaption
        footer article code br fieldset legend label input svg g path text tspan defs
        clippath rect use desc circle polyline""",
    )
)


def tags_wrong(reader: Reader, allowed: frozenset[str] = OUR_TAGS) -> list[str]:
    """Return what a page holds that only a text could have brought: tags, handlers, addresses."""
    wrong = []
    notes = {attributes["id"] for _, attributes in reader.tags if "popover" in attributes}
    for tag, attributes in reader.tags:
        # The one button of ours opens a definition that the page holds.
        if tag == "button" and [*attributes] == ["popovertarget"] and attributes["popovertarget"] in notes:
            continue
        if tag not in allowed or (
            tag == "script" and attributes not in ({}, {"type": "application/ld+json"})
        ):
            wrong.append(f"<{tag}> {attributes}")
        for name, value in attributes.items():
            if name.startswith("on") or not re.fullmatch(r"[a-z][a-z0-9:-]*", name) or name == "srcset":
                wrong.append(f"<{tag} {name}>")
            if name in ("href", "src", "xlink:href", "action", "formaction", "poster") and not safe(value):
                wrong.append(f"<{tag} {name}={value!r}>")
    return wrong


def safe(address: str | None) -> bool:
    """Whether an address is one that a page of ours may hold."""
    if address is None or UNSEEN.search(address):
        return False
    if address.startswith("#"):
        return True
    parts = urlsplit(address)
    return parts.scheme in ("http", "https", "mailto") if parts.scheme else not address.startswith("//")


@pytest.mark.parametrize("name", PAGES)
def test_a_page_holds_no_markup_that_is_not_ours(built, name):
    text = built.page(name).read_text(encoding="utf-8")
    reader = Reader(text)
    assert tags_wrong(reader) == []
    assert [text for text in reader.scripts if text == html_page.script()] == reader.scripts[1:]
    assert len(reader.scripts) == (2 if name == "brief" else 0)
    policies = [attrs["content"] for tag, attrs in reader.tags if attrs.get("http-equiv")]
    assert len(policies) == 1 and policies[0].startswith("default-src 'none'; ")
    found = UNSEEN.search(text)
    assert not found, ascii(text[max(found.start() - 60, 0) : found.end() + 60])
    ids = Counter(attrs["id"] for _, attrs in reader.tags if "id" in attrs)
    assert [item for item, number in ids.items() if number > 1] == []
    assert hostile.SCRIPT in reader.text, "the page shows the text, as a text"


def test_what_the_brief_shows_are_the_payloads_themselves(built):
    text = Reader(built.page("brief").read_text(encoding="utf-8")).text
    for payload in (*hostile.PAYLOADS, *hostile.FORMULAS, hostile.LONG):
        assert clean(payload) in text, payload
    assert "{{7*7}}" in text and "{{49}}" not in text


def test_json_ld_is_one_json_document_and_ends_where_it_should(built):
    text = built.page("brief").read_text(encoding="utf-8")
    script, _ = Reader(text).scripts
    content = json.loads(script)
    assert content["@type"] == "Dataset"
    assert content["publisher"]["name"].startswith("Publisher " + hostile.IMAGE)
    assert not re.search("[<>&\u2028\u2029]", script)


IN_THE_PAGE = """() => {
  const wrong = [], ours = [], ids = {};
  for (const element of document.querySelectorAll('*')) {
    const tag = element.localName;
    if (tag === 'input' && !element.closest('.sides, .aid')) wrong.push(tag);
    if (['img', 'b', 'i', 'iframe', 'object', 'embed', 'form', 'base', 'foreignObject', 'image',
         'animate', 'set'].includes(tag)) wrong.push(tag);
    if (tag === 'script' && element.type !== 'application/ld+json') ours.push(element);
    for (const {name, value} of element.attributes) {
      if (name.startsWith('on')) wrong.push(`${tag} ${name}`);
      if (['href', 'src', 'xlink:href'].includes(name) && !value.startsWith('#')
          && !['http:', 'https:', 'file:', 'mailto:', 'data:'].includes(new URL(value, location).protocol))
        wrong.push(`${tag} ${name}=${value}`);
    }
    if (element.id) ids[element.id] = (ids[element.id] || 0) + 1;
  }
  if (ours.length > 1 || ours[0]?.attributes.length) wrong.push('script');
  for (const [id, number] of Object.entries(ids)) if (number > 1) wrong.push(`id ${id}`);
  return wrong;
}"""


def open_all(page) -> None:
    page.eval_on_selector_all("details", "all => all.forEach(one => one.open = true)")


@pytest.mark.browser
@pytest.mark.parametrize("name", PAGES)
def test_a_browser_runs_nothing_and_asks_for_nothing(built, browser, name):
    """The page's own policy is switched off here: the escapes alone have to hold."""
    context = browser.new_context(bypass_csp=True)
    page = context.new_page()
    dialogs, requests = [], []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    page.on("request", lambda request: requests.append(request.url))
    page.goto(built.page(name).as_uri())
    open_all(page)
    page.wait_for_load_state("networkidle")
    found = page.evaluate(IN_THE_PAGE)
    context.close()
    assert dialogs == []
    assert [url for url in requests if not url.startswith("data:")] == [built.page(name).as_uri()]
    assert found == []


@pytest.mark.browser
@pytest.mark.parametrize("name", PAGES)
def test_a_long_word_does_not_make_a_page_scroll_sideways(built, browser, name):
    page = browser.new_page(viewport={"width": 360, "height": 800})
    page.goto(built.page(name).as_uri())
    open_all(page)
    width = page.evaluate("document.documentElement.scrollWidth")
    page.close()
    assert width <= 360


def test_pictures_say_the_labels_as_they_are_written(built):
    """A label is neither set as a formula nor taken for an attribute of the picture."""
    figures = [block for block in blocks_of(built.notebook) if isinstance(block, Figure)]
    said = "\n".join("\n".join(ET.fromstring(figure.svg).itertext()) for figure in figures)
    said += "\n".join(key for figure in figures for key in figure.keys)
    events = yaml.safe_load((built.project / "data" / "events.yml").read_text(encoding="utf-8"))
    labels = [event["label"] for event in events.values() if event["timeline"] == "scheduling"]
    shown = [label for label in labels if clean(label) in clean(said)]
    assert len(shown) == len(labels)
    assert hostile.MATHTEXT in said and hostile.DRAWN in said


# --- PDF ---------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def pdf(built):
    with pikepdf.open(built.second / "brief.pdf") as document:
        yield document


def test_the_pdf_can_do_nothing_but_lead_to_web_pages(pdf):
    links = 0
    for item in pdf.objects:
        if not isinstance(item, pikepdf.Dictionary):
            continue
        assert not {"/JS", "/JavaScript", "/OpenAction", "/AA", "/Launch", "/RichMedia"} & set(item.keys())
        for action in (item.get("/A"), item):
            if isinstance(action, pikepdf.Dictionary) and action.get("/URI") is not None:
                links += 1
                assert str(action.S) == "/URI"
                assert urlsplit(str(action.URI)).scheme in ("http", "https", "mailto")
            if isinstance(action, pikepdf.Dictionary) and action.get("/Type") == "/Action":
                assert str(action.S) in ("/URI", "/GoTo")
    assert links > 50
    assert {Path(name).suffix for name in pdf.attachments} == {".json", ".csv"}
    assert all("/" not in name for name in pdf.attachments)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="no pdftotext here: install poppler-utils")
def test_the_pdf_shows_commands_of_its_typesetter_as_text(built):
    command = ["pdftotext", "-layout", str(built.second / "brief.pdf"), "-"]
    text = subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8")
    joined = re.sub(r"\s+", "", text)
    for piece in ('#panic("x")', "$x$", "@ref", "<label>", "*b*", '#read("/etc/passwd")', "[x](javascript:",
                  "{{7*7}}", "<script>"):  # fmt: skip
        assert piece in joined, piece
    assert "root:x:0" not in joined
    assert not UNSEEN.search(text.replace("\f", ""))


# --- data files --------------------------------------------------------------------------------


def cells(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def as_written(cell: str) -> str:
    """Return a cell's text without the apostrophe that keeps a spreadsheet from running it."""
    return cell[1:] if cell.startswith("'") and FORMULA.match(cell[1:]) else cell


def test_no_cell_of_a_table_runs_in_a_spreadsheet_and_each_says_what_the_data_say(built, pdf):
    content = json.loads((built.second / "results.json").read_text(encoding="utf-8"))
    runs = 0
    for table in content["tables"]:
        text = (built.second / "data" / f"{table['name']}.csv").read_text(encoding="utf-8")
        attached = pdf.attachments[f"{table['name']}.csv"].get_file().read_bytes().decode("utf-8")
        assert attached == text
        assert not UNSEEN.search(text)
        for row, values in zip(cells(text)[1:], table["rows"], strict=True):
            for cell, value, column in zip(row, values, table["columns"], strict=True):
                if column["numeric"] or not isinstance(value, str):
                    continue
                assert not FORMULA.match(cell), (table["name"], cell[:80])
                assert as_written(cell) == clean(value)
                runs += cell.startswith("'=")
    assert runs > 3, "formulas reached the tables"


def test_no_cell_of_a_timeline_runs_in_a_spreadsheet_and_each_says_what_the_data_say(built):
    for name, timeline in timeline_schema.schemas(built.project / "data" / "timelines").items():
        header, *rows = cells((built.second / "timelines" / f"{name}.csv").read_text(encoding="utf-8"))
        known = timelines.read(built.project / "data" / "timelines", name)
        known = known.set_index(timeline.key, drop=False)
        numbers = timeline.of_type("number", "integer")
        for row in rows:
            for column, cell in zip(header, row, strict=True):
                assert column in numbers or not FORMULA.match(cell), (name, column, cell[:80])
                assert not UNSEEN.search(cell)
                source = known.loc[as_written(row[header.index(timeline.key)]), column]
                assert as_written(cell) in ("", clean(source)), (name, column)


def test_json_files_are_json_and_keep_texts_as_data(built):
    for path in sorted([*built.second.glob("*.json"), *built.first.glob("*.json")]):
        json.loads(path.read_text(encoding="utf-8"))
    results = json.loads((built.second / "results.json").read_text(encoding="utf-8"))
    held = json.dumps([table["rows"] for table in results["tables"]], ensure_ascii=False)
    for payload in (hostile.SCRIPT, hostile.CONTROL, hostile.DIRECTION, hostile.JSON):
        assert json.dumps(payload, ensure_ascii=False)[1:-1] in held, payload
    texts = [item["value"] for item in results["results"] if item["type"] in ("choice", "list")]
    assert any(payload in str(text) for text in texts for payload in hostile.PAYLOADS)


def test_a_text_that_looks_like_a_template_is_not_filled_in(built):
    """Sentences are templates with named results; what a result says is not read as a template again."""
    sentences = [block for block in blocks_of(built.notebook) if isinstance(block, Sentence)]
    own = {block.template for block in sentences}
    assert not any("7*7" in template or "{0}" in template for template in own)
    texts = json.loads((built.second / "results.json").read_text(encoding="utf-8"))["results"]
    values = {item["key"]: item["value"] for item in texts if item["type"] == "choice"}
    for block in sentences:
        for part in block.parts:
            if part["key"] in values and not part["form"] and values[part["key"]]:
                assert part["text"] == values[part["key"]]


# --- feed, calendar, notebook ------------------------------------------------------------------


def test_the_feed_holds_atom_and_nothing_else(built):
    raw = (built.project / "reports" / "feed.atom").read_bytes()
    root = ET.fromstring(raw)
    tags = {element.tag.removeprefix(ATOM) for element in root.iter()}
    assert tags <= {"feed", "id", "title", "updated", "author", "name", "link", "rights", "entry", "summary"}
    assert {name for element in root.iter() for name in element.attrib} == {"rel", "type", "href"}
    assert not UNSEEN.search(raw.decode("utf-8"))
    assert len(root.findall(f"{ATOM}entry")) == 4  # two releases, two notices
    addresses = [link.get("href") for link in root.iter(f"{ATOM}link")]
    assert all(address.startswith("https://example.org/") for address in addresses)
    assert hostile.SCRIPT in root.find(f"{ATOM}title").text
    assert any(hostile.TYPST in (summary.text or "") for summary in root.iter(f"{ATOM}summary"))


def test_the_calendar_holds_one_event_a_day_and_no_property_of_others(built):
    raw = (built.project / "reports" / "calendar.ics").read_bytes()
    calendar = icalendar.Calendar.from_ical(raw)
    days = yaml.safe_load((built.project / "data" / "calendar.yml").read_text(encoding="utf-8"))["releases"]
    assert set(calendar) == {"PRODID", "VERSION", "X-WR-CALNAME"}
    assert [item.name for item in calendar.subcomponents] == ["VEVENT"] * len(days)
    properties = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "TRANSP", "URL"}
    assert all(set(event) <= properties for event in calendar.subcomponents)
    assert [event["DTSTART"].dt for event in calendar.subcomponents] == [day["date"] for day in days]
    lines = raw.split(b"\r\n")
    assert not any(re.match(rb"(ATTENDEE|X-EVIL)", line) for line in lines)
    assert max(map(len, lines)) <= 75
    assert not UNSEEN.search(raw.decode("utf-8").replace("\r\n", "\n"))
    said = str(calendar.subcomponents[0]["DESCRIPTION"])
    assert "ATTENDEE:mailto:x@127.0.0.1" in said, "the text is there, as a text"


SHOWN_TAGS = frozenset(
    re.findall(
        r"\w+",
        "details summary table caption thead tbody tr th td p strong em h2 h3 h4 b br a div style "
        "svg g defs clippath path rect use text tspan",
    )
)
SHOWN_ADDRESSES = ("https://", "http://", "#m")


def test_the_notebook_shows_no_markup_that_is_not_ours(built):
    """JupyterLab shows HTML outputs of a notebook that its reader trusts."""
    notebook = built.notebook
    nbformat.validate(notebook)
    prose = [cell.source for cell in notebook.cells if cell.cell_type == "markdown"]
    own = {
        cell.source
        for path in (hostile.ROOT / "notebooks").glob("*.ipynb")
        for cell in nbformat.read(path, as_version=4).cells
    }
    assert prose and set(prose) <= own
    seen = ""
    for output in itertools.chain.from_iterable(cell.get("outputs", []) for cell in notebook.cells):
        assert output.output_type == "display_data", output
        assert set(output.data) <= {MIME, "text/html", "text/plain"}
        reader = Reader(output.data.get("text/html", ""))
        seen += reader.text
        assert {tag for tag, _ in reader.tags} <= SHOWN_TAGS
        for tag, attrs in reader.tags:
            assert not [name for name in attrs if name.startswith("on") or name == "src"], (tag, attrs)
            for name in ("href", "xlink:href"):
                assert attrs.get(name, "#m").startswith(SHOWN_ADDRESSES), (tag, attrs)
    for payload in (hostile.SCRIPT, hostile.IMAGE, hostile.CLOSING, hostile.MARKDOWN):
        assert payload in seen, payload


def test_no_file_names_the_machine_it_was_made_on(built):
    for path in built.second.rglob("*"):
        if path.is_file() and path.suffix != ".pdf":
            text = path.read_text(encoding="utf-8")
            assert str(hostile.ROOT) not in text and str(built.project) not in text, path.name


# --- terminal ----------------------------------------------------------------------------------


def unprintable(text: str) -> set[str]:
    return {ascii(sign) for sign in text if not sign.isprintable() and sign != "\n"}


@pytest.mark.parametrize(
    "arguments",
    [("compare", AS_OF, f"{AS_OF}.2"), ("compare", AS_OF, f"{AS_OF}.2", "--json"), ("verify",), ("status",)],
    ids=" ".join,
)
def test_a_command_prints_nothing_that_steers_a_terminal(built, arguments):
    done = brief(built.project, *arguments)
    assert done.returncode in (0, 1), done.stderr
    assert "Traceback" not in done.stderr
    assert unprintable(done.stdout + done.stderr) == set()


def test_markup_of_the_console_is_not_read_in_texts(built, tmp_path):
    """A refusal shows the word it refuses as it is."""
    project = tmp_path / "project"
    for name in ("data", "notebooks"):
        shutil.copytree(built.project / name, project / name)
    path = next((project / "data" / "snapshots" / "cbp" / "drug_seizures").glob("2026-05-31/origin.yml"))
    origin = yaml.safe_load(path.read_text(encoding="utf-8"))
    origin["published"]["basis"] = f"inferred {hostile.CONSOLE} {hostile.CONTROL}"
    del origin["origin_sha256"]
    path.write_text(sealed(yaml.safe_dump(origin)), encoding="utf-8")
    done = brief(project, "status")
    assert done.returncode == 1, done.stderr
    assert unprintable(done.stdout + done.stderr) == set()
    assert "[bold red]x[/bold red] [/dim]" in done.stderr


def test_a_refusal_that_quotes_the_data_cannot_steer_a_terminal(built, tmp_path):
    path = tmp_path / "nationwide-drugs.csv"
    path.write_text(f"{hostile.CONTROL}{hostile.CONSOLE}{hostile.DIRECTION},b\n1,2\n", encoding="utf-8")
    done = brief(built.project, "add", str(path))
    assert done.returncode in (1, 2), done.stderr
    assert unprintable(done.stderr) == set()
    assert "Traceback" not in done.stderr


# --- refusals ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "value", "why"),
    [
        ("source_url", "javascript:alert(1)", "is not a web address"),
        ("source_url", "https://example.org/a b", "is not a web address"),
        ("note", "a NUL \x00", "NUL"),
        ("note", "two\nlines", "runs over the end of the line"),
        ("confidence", hostile.SCRIPT, "is not allowed"),
    ],
)
def test_a_timeline_refuses_what_could_do_harm_later(tmp_path, column, value, why):
    shutil.copytree(hostile.ROOT / "data" / "timelines", tmp_path / "timelines")
    path = tmp_path / "timelines" / "truces.csv"
    header, *rows = cells(path.read_text(encoding="utf-8"))
    rows[0][header.index(column)] = value
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, lineterminator="\n").writerows([header, *rows])
    with pytest.raises(DataRefused, match=why):
        timelines.read(path.parent, "truces")


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", 'https://example.org/" onmouseover="alert(1)', "https://example.org/\nX-EVIL:1",
     "https://example.org/\u202ex", "https://example.org/\x1b[31m"],
    ids=ascii,
)  # fmt: skip
def test_the_address_of_the_archive_is_an_address(tmp_path, address):
    path = tmp_path / "data" / "publication.yml"
    path.parent.mkdir()
    path.write_text(yaml.safe_dump({"title": "T", "address": address}), encoding="utf-8")
    with pytest.raises(DataRefused, match="is no web address"):
        identity.read(hostile_project(tmp_path))


def hostile_project(root: Path):
    from analysis.project import Project

    return Project(root)
