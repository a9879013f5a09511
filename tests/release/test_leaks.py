"""A secret is found in a release wherever it stands, and the release is not published."""

from __future__ import annotations

import base64
import gzip
import html
import io
import json
import urllib.parse
import zipfile

import pikepdf
import pytest
import typst

from analysis.chapter.parameters import Settings
from analysis.release.build import build
from analysis.release.leaks import SecretFound, require_none
from tests import small_project

SECRET = 'q7&Vx"2-kßL9/tR+4w'
ENVIRONMENT = {"CENSUS_KEY": SECRET, "PATH": "/usr/bin"}


def zipped(content: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("table.csv", content)
    return stream.getvalue()


def pdf(markup: str, attached: bytes = b"") -> bytes:
    file = pikepdf.open(io.BytesIO(typst.compile(f"#set page(width: 90pt)\n{markup}".encode())))
    if attached:
        file.attachments["data.csv"] = pikepdf.AttachedFileSpec(file, attached, filename="data.csv")
    stream = io.BytesIO()
    file.save(stream)
    return stream.getvalue()


QUOTED = json.dumps(SECRET, ensure_ascii=False)  # a text in Typst, too
FILES = {
    "plain": ("a.csv", f"a,{SECRET},b".encode()),
    "HTML": ("brief.html", f"<p>{html.escape(SECRET)}</p>".encode()),
    "JSON": ("results.json", json.dumps({"a": [SECRET]}).encode()),
    "notebook": ("brief.ipynb", json.dumps({"text": [f"printed {SECRET}\n"]}, ensure_ascii=False).encode()),
    "in an address": ("a.html", f"<a href='x?key={urllib.parse.quote_plus(SECRET)}'>".encode()),
    "base64": ("a.json", base64.b64encode(SECRET.encode())),
    "base64 after one letter": ("a.json", base64.b64encode(f"a{SECRET}b".encode())),
    "base64 after two letters": ("a.json", base64.urlsafe_b64encode(f"ab{SECRET}".encode())),
    "zip": ("all.zip", zipped(SECRET.encode())),
    "zip in gzip": ("all.zip.gz", gzip.compress(zipped(SECRET.encode()))),
    "on a page of a PDF, broken over lines": ("brief.pdf", pdf(f"The value is #{QUOTED}")),
    "a title of a PDF": ("brief.pdf", pdf(f"#set document(title: {QUOTED})\nA page")),
    "a link of a PDF": ("brief.pdf", pdf(f'#link("https://example.org/?" + {QUOTED})[A page]')),
    "attached to a PDF": ("brief.pdf", pdf("A page", SECRET.encode())),
    "zip attached to a PDF": ("brief.pdf", pdf("A page", zipped(SECRET.encode()))),
}  # fmt: skip


@pytest.mark.parametrize("case", FILES)
def test_a_secret_is_found_wherever_it_stands(tmp_path, case):
    name, content = FILES[case]
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "harmless.csv").write_text("a,b\n", encoding="utf-8")
    (tmp_path / "data" / name).write_bytes(content)
    with pytest.raises(SecretFound, match="the value of CENSUS_KEY stands in it") as found:
        require_none(tmp_path, ENVIRONMENT)
    assert found.value.where.startswith(f"data/{name}")
    assert SECRET not in found.value.message


@pytest.mark.parametrize("case", FILES)
def test_what_is_no_secret_or_too_short_stops_nothing(tmp_path, case):
    name, content = FILES[case]
    (tmp_path / name).write_bytes(content)
    others = {
        "EDITOR": SECRET,
        "A_KEY": SECRET[:7],
        "B_KEY": "another value",
        "C_KEY": "",
        "D_KEY": "--------",
    }
    require_none(tmp_path, others)


def test_the_key_that_a_variable_names_by_its_file_is_a_secret(tmp_path):
    key = tmp_path / "release.key"
    key.write_text("-----BEGIN OPENSSH PRIVATE KEY-----\nQyNTUxOQAAACDk4v\n", encoding="utf-8")
    (tmp_path / "release").mkdir()
    (tmp_path / "release" / "a.json").write_text('"QyNTUxOQAAACDk4v"', encoding="utf-8")
    with pytest.raises(SecretFound, match="BRIEF_SIGNING_KEY"):
        require_none(tmp_path / "release", {"BRIEF_SIGNING_KEY": str(key)})


HOOK = "https://hooks.example.org/services/T024BE7LD/3hVx9QpLmZ81kTrW/reports/"


@pytest.mark.parametrize(("text", "variable"), [
    (HOOK, "BRIEF_WEBHOOK_URL"), ("3hVx9QpLmZ81kTrW", "BRIEF_WEBHOOK_URL"), ("hunter2-again", "MAIL_SERVER"),
])  # fmt: skip
def test_of_an_address_the_parts_that_open_a_door_are_secret(tmp_path, text, variable):
    environment = {"BRIEF_WEBHOOK_URL": HOOK, "MAIL_SERVER": "smtps://desk:hunter2-again@mail.example.org"}
    (tmp_path / "a.csv").write_text("see /reports/ and mail.example.org", encoding="utf-8")
    require_none(tmp_path, environment)
    (tmp_path / "b.csv").write_text(f"see {text}", encoding="utf-8")
    with pytest.raises(SecretFound, match=variable):
        require_none(tmp_path, environment)


def test_a_release_that_holds_a_secret_is_not_published(tmp_path, monkeypatch):
    words = "swordfish, velvet, kayak"
    table = small_project.SEIZURES[1].replace('"Datasets"', repr(words))
    chapters = {"brief": small_project.FRONT, "seizures": (small_project.SEIZURES[0], table)}
    project = small_project.make(tmp_path / "project", chapters)
    monkeypatch.setenv("COMTRADE_KEY", words)
    with pytest.raises(SecretFound, match="COMTRADE_KEY"):
        build(project, Settings.of({"as_of": "2026-06-15"}), status="final")
    assert {path.name for path in project.reports.iterdir()} == {".work"}
    assert list(project.work.iterdir()) == []
