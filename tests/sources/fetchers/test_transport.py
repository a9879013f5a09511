"""The one way out: whole answers or a typed error, polite, and silent about keys."""

import gzip
import io
import logging
import time
import traceback

import pytest
from rich.console import Console
from rich.traceback import Traceback

from analysis.sources import allowance
from analysis.sources.cdc.fetcher import SITE as CDC
from analysis.sources.census.fetcher import SITE as CENSUS
from analysis.sources.site import SourceChanged, SourceMoved, SourceRefused, SourceUnreachable
from analysis.sources.transport import Transport, user_agent
from tests.sources.fetchers.server import HTML, Reply, broken, text, transport_to

KEY = "k3y/with+odd=signs"
GOOD = text('{"rows": 1}' + " " * 2000)


@pytest.fixture
def ask(site):
    """Return what the site answers to one question; settings go to the transport."""

    def asked(
        path="/data",
        *,
        of=CDC,
        expect="json",
        params=(),
        key=None,
        key_in=None,
        empty_ok=False,
        **settings,
    ):
        with transport_to(site, **settings) as transport:
            options = {"params": params, "key": key, "key_in": key_in, "empty_ok": empty_ok}
            return transport.get(of, path, expect=expect, **options)

    return asked


def test_a_whole_answer_comes_with_our_name_and_the_query_in_order(site, ask):
    site.serve("/data", GOOD)
    answer = ask(params=[("$order", "state"), ("indicator", "a (b), c"), ("indicator", "d")])
    assert answer.json() == {"rows": 1}
    assert site.requests[0].query == {"$order": ["state"], "indicator": ["a (b), c", "d"]}
    assert site.requests[0].headers["User-Agent"] == user_agent()
    assert user_agent().startswith("metrics-brief/")


def test_decimal_digits_are_kept_as_sent(site, ask):
    site.serve("/data", text('{"value": 912208653.2930}'))
    assert ask().json() == {"value": "912208653.2930"}


def test_a_packed_answer_is_unpacked(site, ask):
    site.serve("/data", Reply(gzip.compress(GOOD.body), headers={"Content-Encoding": "gzip"}))
    assert ask().body == GOOD.body


@pytest.mark.parametrize(
    "fault, error, cause",
    [
        ("timeout", SourceUnreachable, "no answer within 0.3 s after 2 attempts"),
        ("reset mid-body", SourceUnreachable, "after 2 attempts"),
        ("short body", SourceUnreachable, "without sending complete message body"),
        ("403", SourceRefused, "status 403"),
        ("429", SourceUnreachable, "status 429 Too Many Requests, and asks to wait 0 s after 2 attempts"),
        ("500", SourceUnreachable, "status 500"),
        ("HTML on 200", SourceRefused, "the answer is a web page, not data, though its status is 200"),
        ("truncated gzip", SourceUnreachable, "the packed answer is cut short or damaged"),
        ("empty", SourceUnreachable, "the answer is empty"),
        ("not found", SourceMoved, "status 404"),
    ],
)
def test_every_fault_has_source_cause_and_remedy(site, ask, fault, error, cause):
    site.serve("/data", *broken(GOOD)[fault])
    with pytest.raises(error) as caught:
        ask()
    assert type(caught.value) is error
    assert cause in caught.value.message
    assert caught.value.where.startswith(CDC.publisher)
    assert "/data" in caught.value.where
    assert CDC.by_hand in caught.value.remedy


def test_no_rows_is_an_answer_of_its_own(site, ask):
    site.serve("/data", Reply(status=204))
    with pytest.raises(SourceChanged, match="nothing for this address"):
        ask()
    assert ask(empty_ok=True).empty


def test_a_fault_that_passes_is_tried_again(site, ask):
    site.serve("/data", Reply(status=500), GOOD)
    assert ask().json() == {"rows": 1}
    assert len(site.requests) == 2


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 418])
def test_a_4xx_is_never_tried_again(site, ask, status):
    site.serve("/data", Reply(status=status))
    with pytest.raises((SourceChanged, SourceRefused)):
        ask(attempts=5)
    assert len(site.requests) == 1


def test_waits_double_and_end_with_the_attempts(site, ask):
    waits = []
    site.serve("/data", Reply(status=503))
    with pytest.raises(SourceUnreachable, match="after 4 attempts"):
        ask(attempts=4, wait_initial=1.5, sleep=waits.append)
    assert waits == [1.5, 3.0, 6.0]


def test_retry_after_is_honoured_in_seconds_and_as_a_date(site, ask):
    waits = []
    site.serve(
        "/data",
        Reply(status=429, headers={"Retry-After": "7"}),
        Reply(status=429, headers={"Retry-After": "Thu, 01 Jan 2015 00:00:00 GMT"}),  # past: at once
        GOOD,
    )
    ask(attempts=3, sleep=waits.append)
    assert waits == [7.0, 0.0]


def test_a_wait_that_is_too_long_is_not_waited_for(site, ask):
    waits = []
    site.serve("/data", Reply(status=429, headers={"Retry-After": "3600"}))
    with pytest.raises(SourceUnreachable, match="asks to wait 3600 s") as caught:
        ask(attempts=4, wait_max=120.0, sleep=waits.append)
    assert waits == []
    assert len(site.requests) == 1
    assert caught.value.exit_code == 6


def test_requests_to_one_host_keep_their_distance(site):
    site.serve("/data", GOOD)
    clock = Clock()
    with transport_to(site, pause=2.0, sleep=clock.sleep, clock=clock) as transport:
        transport.get(CDC, "/data", expect="json")
        clock.now += 0.5
        transport.get(CDC, "/data", expect="json")
        transport.get(CDC, "/data", expect="json")
        clock.now += 10
        transport.get(CDC, "/data", expect="json")
    assert clock.waits == [1.5, 2.0]


def test_an_answer_over_the_limit_is_refused_packed_or_not(site, ask):
    site.serve("/plain", text("[" + "1," * 5000 + "1]"))
    site.serve(
        "/packed", Reply(gzip.compress(b"[" + b" " * 100_000 + b"]"), headers={"Content-Encoding": "gzip"})
    )
    for path in ("/plain", "/packed"):
        with pytest.raises(SourceChanged, match=r"longer than 0\.005 MB"):
            ask(path, limit=5_000)


@pytest.mark.parametrize("fault", ["drip", "drip headers"])
def test_an_answer_that_drips_runs_into_the_deadline(site, ask, fault):
    site.serve("/data", Reply(b"a,b", fault=fault))
    started = time.monotonic()
    with pytest.raises(SourceUnreachable, match=r"not complete after 0\.3 s"):
        ask(deadline=0.3, attempts=1)
    assert time.monotonic() - started < 3


@pytest.mark.parametrize("fault", ["drip", "drip headers", "timeout"])
def test_a_source_ends_with_its_share_of_the_time_attempts_and_waits_included(site, fault):
    site.serve("/data", Reply(b"a,b", fault=fault))
    started = time.monotonic()
    with transport_to(site, timeout=30.0, attempts=50, wait_initial=0.2) as transport:
        transport.allow(0.5)
        with pytest.raises(SourceUnreachable, match=r"not complete|is over|no answer within"):
            transport.get(CDC, "/data", expect="json")
    assert time.monotonic() - started < 4


def test_requests_and_bytes_of_a_source_come_to_an_end(site, monkeypatch):
    site.serve("/data", GOOD)
    monkeypatch.setattr(allowance, "MOST_REQUESTS", 3)
    with transport_to(site) as transport:
        transport.allow(60)
        for _ in range(3):
            transport.get(CDC, "/data", expect="json")
        with pytest.raises(SourceChanged, match="go on beyond 3 requests"):
            transport.get(CDC, "/data", expect="json")
        monkeypatch.setattr(allowance, "MOST_BYTES", 3)
        transport.allow(60)
        with pytest.raises(SourceChanged, match="longer than"):
            transport.get(CDC, "/data", expect="json")


def test_a_redirect_on_the_site_is_followed_and_one_that_leaves_it_is_not(site, ask):
    site.serve("/old", Reply(status=301, headers={"Location": "/new"}))
    site.serve("/new", GOOD)
    site.serve("/away", Reply(status=302, headers={"Location": "https://example.org/login?next=data"}))
    site.serve("/loop", Reply(status=302, headers={"Location": "/loop"}))
    assert ask("/old").json() == {"rows": 1}
    with pytest.raises(SourceRefused, match=r"sent us on to https://example\.org/login\."):
        ask("/away")
    with pytest.raises(SourceRefused, match="more than 5 redirects"):
        ask("/loop")


def test_what_is_not_of_the_kind_expected_is_refused(site, ask):
    site.serve("/data", text("name,value\n"))
    with pytest.raises(SourceChanged, match="not JSON: 'name,value'"):
        ask()
    with pytest.raises(SourceChanged, match="not a web page"):
        ask(expect="html")
    with pytest.raises(SourceChanged, match="not a whole workbook"):
        ask(expect="xlsx")
    site.serve("/cut", text('{"rows": ['))
    with pytest.raises(SourceChanged, match=r"not JSON \(character 10 of 10\)"):
        ask("/cut").json()
    site.serve("/latin", Reply("caf\xe9,1\n".encode("latin-1")))
    with pytest.raises(SourceChanged, match="byte 3 of the answer is not UTF-8"):
        ask("/latin", expect="csv").text()


def test_an_unasked_304_is_no_answer(site, ask):
    site.serve("/data", Reply(status=304))
    with pytest.raises(SourceRefused, match="status 304"):
        ask()


def test_no_connection_is_unreachable(site):
    transport = transport_to(site, bases={"cdc": "http://127.0.0.1:1"})
    with pytest.raises(SourceUnreachable, match="after 2 attempts"):
        transport.get(CDC, "/data", expect="json")


def test_conditional_requests_need_what_they_stand_for_to_be_held(site, tmp_path):
    site.serve(
        "/data",
        text("{}", ETag='"v1"', Last_Modified="Wed, 10 Jun 2026 08:00:00 GMT"),
        Reply(status=304),
        text("{}"),
    )
    with transport_to(site, cache=tmp_path) as transport:
        first = transport.get(CDC, "/data", expect="json", held=["abc"])
        assert "If-None-Match" not in site.requests[0].headers
        transport.remember(first, "abc")
    with transport_to(site, cache=tmp_path) as transport:
        assert transport.get(CDC, "/data", expect="json", held=["abc"]).unchanged
        transport.get(CDC, "/data", expect="json", held=["other"])
    assert site.requests[1].headers["If-None-Match"] == '"v1"'
    assert site.requests[1].headers["If-Modified-Since"] == "Wed, 10 Jun 2026 08:00:00 GMT"
    assert "If-None-Match" not in site.requests[2].headers
    assert [path.name for path in tmp_path.iterdir()] == ["validators.json"]


def test_a_damaged_validator_file_costs_one_download(site, tmp_path):
    (tmp_path / "validators.json").write_text("{", encoding="utf-8")
    site.serve("/data", GOOD)
    with transport_to(site, cache=tmp_path) as transport:
        assert transport.get(CDC, "/data", expect="json", held=["abc"]).status == 200


KEYED = pytest.mark.parametrize("key_in", [("query", "key"), ("header", "Ocp-Apim-Subscription-Key")])


@KEYED
def test_a_key_reaches_the_site_and_nothing_else(site, ask, key_in, caplog):
    caplog.set_level(logging.DEBUG)
    site.serve("/data", GOOD)
    answer = ask(of=CENSUS, key="CENSUS_KEY", key_in=key_in, keys={"CENSUS_KEY": KEY})
    request = site.requests[0]
    sent = request.query["key"][0] if key_in[0] == "query" else request.headers[key_in[1]]
    assert sent == KEY
    assert_silent(answer.url, repr(answer), caplog.text)


@KEYED
@pytest.mark.parametrize(
    "fault", ["timeout", "reset mid-body", "short body", "403", "429", "500", "HTML on 200"]
)
def test_a_key_is_in_no_message_log_or_traceback(site, ask, key_in, fault, caplog):
    caplog.set_level(logging.DEBUG)
    site.serve("/data", *broken(GOOD)[fault])
    with pytest.raises((SourceRefused, SourceUnreachable)) as caught:
        ask(of=CENSUS, key="CENSUS_KEY", key_in=key_in, keys={"CENSUS_KEY": KEY})
    error = caught.value
    assert error.__cause__ is None and error.__context__ is None
    plain = "".join(traceback.format_exception(error))
    assert_silent(
        error.message, str(error.args), plain, caplog.text, with_variables(error, "sources/transport.py")
    )


@KEYED
def test_a_key_that_the_site_echoes_is_redacted(site, ask, key_in):
    echo = text(f'{{"message": "subscription key {KEY} is not valid"}}')
    settings = {"of": CENSUS, "key": "CENSUS_KEY", "key_in": key_in, "keys": {"CENSUS_KEY": KEY}}
    site.serve("/data", Reply(echo.body, status=401))
    with pytest.raises(SourceRefused, match="key <CENSUS_KEY> is not valid") as caught:
        ask(**settings)
    assert_silent(caught.value.message)
    assert "Check CENSUS_KEY." in caught.value.remedy
    site.serve("/data", echo)
    with pytest.raises(SourceRefused, match="the answer repeats CENSUS_KEY") as caught:
        ask(**settings)
    assert_silent(caught.value.message)
    site.serve("/data", Reply(status=302, headers={"Location": f"/invalid/{KEY}?key={KEY}"}))
    with pytest.raises(SourceRefused, match="this is how a wrong key is answered") as caught:
        ask(**settings)
    assert_silent(caught.value.message)


def test_a_transport_does_not_print_its_keys():
    transport = Transport(keys={"CENSUS_KEY": KEY})
    assert repr(transport) == "Transport(keys=['CENSUS_KEY'])"
    assert_silent(str(vars(transport)))


def test_keys_come_from_the_environment_only(monkeypatch, tmp_path):
    monkeypatch.setenv("CENSUS_KEY", f" {KEY}\n")
    monkeypatch.delenv("COMTRADE_KEY", raising=False)
    with Transport.from_environment(tmp_path, {"CENSUS_KEY", "COMTRADE_KEY"}) as transport:
        assert transport.has_key("CENSUS_KEY")
        assert not transport.has_key("COMTRADE_KEY")


def test_html_is_refused_at_once_and_not_tried_again(site, ask):
    site.serve("/data", HTML)
    started = time.monotonic()
    with pytest.raises(SourceRefused):
        ask(attempts=5, wait_initial=5.0)
    assert len(site.requests) == 1
    assert time.monotonic() - started < 4


class Clock:
    """A clock that moves when one sleeps, and by `step` each time it is read."""

    def __init__(self, step: float = 0.0) -> None:
        self.now, self.step, self.waits = 0.0, step, []

    def __call__(self) -> float:
        self.now += self.step
        return self.now

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds


def with_variables(error: BaseException, file: str) -> str:
    """The traceback as a console prints it with the variables of each frame of `file`."""
    frame, skipped = error.__traceback__, None
    while frame is not None and not frame.tb_frame.f_code.co_filename.endswith(file):
        skipped, frame = frame, frame.tb_next
    assert frame is not None and skipped is not None
    shown = Traceback.from_exception(type(error), error, frame, show_locals=True, locals_max_string=None)
    console = Console(file=io.StringIO(), width=500)
    console.print(shown)
    return console.file.getvalue()


def assert_silent(*texts: str) -> None:
    """No text holds the key, as it is or as an address writes it."""
    for shown in texts:
        assert KEY not in shown
        assert "k3y%2Fwith%2Bodd%3Dsigns" not in shown
        assert "with+odd" not in shown and "with%2Bodd" not in shown
