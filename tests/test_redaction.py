"""No secret of the environment stays in what is written or told."""

from __future__ import annotations

import base64
import datetime as dt
import urllib.parse

import pytest

from analysis.redaction import redact

SECRET = 'p&ss w/rd"\\é'
HOOK = "https://hooks.example.org:8443/services/T0/B0/xyzzy?thread=plugh"


@pytest.mark.parametrize(
    "name", ["COMTRADE_KEY", "GITHUB_TOKEN", "client_secret", "DB_PASSWORD", "AWS_SECRET_ACCESS_KEY"]
)
def test_a_variable_whose_name_says_so_is_secret(name):
    assert redact("sent hunter2 on", {name: "hunter2"}) == "sent *** on"


def test_other_variables_are_not():
    assert redact("in /srv/data", {"DATA_FOLDER": "/srv/data"}) == "in /srv/data"


@pytest.mark.parametrize(
    "spelling",
    [
        SECRET,
        "p%26ss%20w/rd%22%5C%C3%A9",
        "p%26ss%20w%2Frd%22%5C%C3%A9",
        "p%26ss%20w%2frd%22%5c%c3%a9",
        "p%26ss+w%2Frd%22%5C%C3%A9",
        'p&ss w/rd\\"\\\\é',
        'p&ss w/rd\\"\\\\\\u00e9',
    ],
)
def test_encoded_forms_go_too(spelling):
    assert redact(f"key={spelling}&x=1", {"A_KEY": SECRET}) == "key=***&x=1"


@pytest.mark.parametrize(
    "shown",
    [
        HOOK,
        urllib.parse.quote(HOOK, safe=""),
        "hooks.example.org:8443/services/T0/B0/xyzzy?thread=plugh",
        "/services/T0/B0/xyzzy?thread=plugh",
        "/services/T0/B0/xyzzy",
        "thread=plugh",
    ],
)
def test_the_webhook_goes_whole_and_in_parts(shown):
    assert redact(f"to {shown} now", {"BRIEF_WEBHOOK_URL": HOOK}) == "to *** now"


def test_every_line_of_a_secret_of_several_lines_goes():
    key = "-----BEGIN-----\nabcdefgh\n-----END-----\n"
    assert redact("read 'abcdefgh'", {"SIGNING_KEY": key}) == "read '***'"


def test_a_secret_that_holds_another_goes_whole():
    assert redact("x abcdefgh x", {"A_KEY": "abcd", "B_KEY": "abcdefgh"}) == "x *** x"


def test_short_values_and_empty_ones_blot_out_nothing():
    assert redact("1 of 123", {"A_KEY": "", "B_KEY": "1", "C_KEY": "123"}) == "1 of 123"


def test_text_is_found_at_any_depth_and_in_keys():
    deep = {"a": [{"hunter2": ("hunter2", 7, None, True)}], "day": dt.date(2026, 1, 2)}
    cleaned = redact(deep, {"A_KEY": "hunter2"})
    assert cleaned == {"a": [{"***": ["***", 7, None, True]}], "day": "2026-01-02"}


def test_a_number_that_is_a_secret_goes():
    assert redact({"pin": 123456, "rows": 12}, {"A_KEY": "123456"}) == {"pin": "***", "rows": 12}


def test_the_processs_environment_counts_when_none_is_given(monkeypatch):
    monkeypatch.setenv("CENSUS_KEY", "hunter2")
    assert redact("hunter2") == "***"


def test_a_file_that_a_variable_names_is_secret_line_by_line(tmp_path):
    path = tmp_path / "key"
    path.write_text("first-line\nsecond-line\n", encoding="utf-8")
    assert redact("saw second-line", {"BRIEF_SIGNING_KEY": str(path)}) == "saw ***"


def test_the_password_of_an_address_is_secret_whatever_the_variable_is_called():
    assert redact("as hunter2/x", {"HTTPS_PROXY": "http://desk:hunter2%2Fx@proxy:3128"}) == "as ***"


@pytest.mark.parametrize("around", [("", ""), ("a", ""), ("ab", "c"), ("abc", "de")])
def test_base64_goes_wherever_the_secret_begins_in_it(around):
    packed = base64.b64encode(f"{around[0]}hunter2-hunter2{around[1]}".encode()).decode()
    assert len(redact(packed, {"A_KEY": "hunter2-hunter2"}).replace("***", "")) <= 8


def test_a_name_for_addresses_to_post_to_is_that_of_a_secret():
    assert redact("to https://x.test/abc", {"MY_WEBHOOK": "https://x.test/abc"}) == "to ***"
