"""The one way out: a polite client for the publishers' sites. Only `brief refresh` uses it.

What misleads on the wire, and is refused here so that no fetcher has to think of it:

* A page of HTML with status 200 stands for an error, a wrong key or a login.
* A gzip stream that was cut decompresses without complaint, only shorter.
* A redirect may lead away from the data, to a page that says the key is wrong.
* An address that carries a key ends up in logs, in error messages and in what is stored.
"""

from __future__ import annotations

import datetime as dt
import email.utils
import functools
import io
import json
import os
import ssl
import time
import urllib.parse
import urllib.request
import zipfile
import zlib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import httpx
import stamina

from analysis.errors import BriefError

KEYS = ("CENSUS_KEY", "COMTRADE_KEY")

REDIRECTS = 5
RETRIED = frozenset({429, 500, 502, 503, 504})
MEGABYTE = 1_000_000


class SourceUnreachable(BriefError):
    """A source gave no whole answer: no connection, a cut answer, a fault of its own, too many requests."""

    exit_code = 6

    def __init__(self, what: str, *, where: str = "", remedy: str = "", wait: float | None = None) -> None:
        super().__init__(what, where=where, remedy=remedy)
        self.wait = wait  # seconds the source asks us to wait, where it says so


class SourceRefused(BriefError):
    """A source answered, but not with data: forbidden, or a key that is missing or wrong."""

    exit_code = 6


class KeyMissing(SourceRefused):
    """The source answers only with a key, and none is set: nothing was asked."""


class SourceChanged(BriefError):
    """A source answered with something other than what it documents; its answer is not trusted."""


class SourceMoved(SourceChanged):
    """The address holds nothing any more, or not yet (404, 410)."""


@dataclass(frozen=True)
class Site:
    """A publisher's site: its address, the seconds to leave between two requests, the way by hand."""

    publisher: str
    base: str
    pause: float
    by_hand: str


SITES: dict[str, Site] = {
    "cbp": Site(
        "US Customs and Border Protection",
        "https://www.cbp.gov",
        1.0,
        "Download the file by hand from https://www.cbp.gov/document/stats/nationwide-drug-seizures in a "
        "browser and run 'brief add FILE'.",
    ),
    "cdc": Site(
        "US Centers for Disease Control and Prevention",
        "https://data.cdc.gov",
        1.0,
        "Export the dataset as CSV at https://data.cdc.gov/d/xkb8-kh2a in a browser and run "
        "'brief add FILE'.",
    ),
    "census": Site(
        "US Census Bureau",
        "https://api.census.gov",
        1.0,
        "Ask for a key at https://api.census.gov/data/key_signup.html and set CENSUS_KEY.",
    ),
    "comtrade": Site(
        "UN Statistics Division, UN Comtrade",
        "https://comtradeapi.un.org",
        1.5,
        "Try again later, or set COMTRADE_KEY to a subscription key of UN Comtrade.",
    ),
    "federal_register": Site(
        "Office of the Federal Register",
        "https://www.federalregister.gov",
        1.0,
        "Search https://www.federalregister.gov/agencies/drug-enforcement-administration in a browser.",
    ),
    "unodc": Site(
        "United Nations Office on Drugs and Crime",
        "https://www.unodc.org",
        2.0,
        "Download the annex table 7.1 of the World Drug Report from https://www.unodc.org in a browser.",
    ),
}


class Secret:
    """A key that does not print itself, in a message, a traceback with variables, or a log."""

    __slots__ = ("_value", "name")

    def __init__(self, name: str, value: str) -> None:
        self.name, self._value = name, value

    def __repr__(self) -> str:
        return f"<{self.name}>"

    __str__ = __repr__

    def reveal(self) -> str:
        """Return the key itself; only the wire asks for it."""
        return self._value


@dataclass(frozen=True)
class Answer:
    """A whole answer of a source; its `url` is without keys."""

    site: Site
    url: str
    status: int
    body: bytes
    etag: str | None = None
    last_modified: str | None = None

    @property
    def unchanged(self) -> bool:
        """True when the source says that what we hold is still what it publishes."""
        return self.status == 304

    @property
    def empty(self) -> bool:
        """True when the source says that no row meets the question (status 204)."""
        return self.status == 204

    def text(self) -> str:
        """Return the body as text; raises `SourceChanged` when it is not UTF-8."""
        try:
            return self.body.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise self.changed(f"byte {error.start} of the answer is not UTF-8 text.") from None

    def json(self) -> object:
        """Return the body read as JSON, decimal numbers as the digits sent; raises `SourceChanged`."""
        try:
            return json.loads(self.text(), parse_float=str)
        except json.JSONDecodeError as error:
            shown = self.text()[:60].replace("\n", " ")
            raise self.changed(
                f"the answer is not JSON (character {error.pos:,} of {len(self.text()):,}): '{shown}'."
            ) from None

    def modified(self) -> dt.date | None:
        """Return the day of the Last-Modified header, where the source sends one."""
        if not self.last_modified:
            return None
        try:
            return email.utils.parsedate_to_datetime(self.last_modified).date()
        except ValueError:
            return None

    def changed(self, what: str, *, remedy: str = "") -> SourceChanged:
        """Return the error that says the source's answer is not as documented."""
        return SourceChanged(
            what,
            where=f"{self.site.publisher}, {self.url}",
            remedy=remedy
            or f"Open the address in a browser and compare. {self.site.by_hand} Nothing was stored.",
        )


class Transport:
    """Asks publishers' sites politely, and gives back whole answers or a typed error.

    Parameters
    ----------
    keys : mapping, optional
        Key's name (one of `KEYS`) -> the key. `from_environment` reads them.
    cache : Path, optional
        Folder for the validators (ETag, Last-Modified) of conditional requests; none are kept without it.
    bases : mapping, optional
        Site's name -> address to use instead of the one in `SITES`.
    pause : float, optional
        Seconds between two requests to one host, instead of what `SITES` says.
    timeout, deadline : float
        Seconds a site may stay silent, and seconds a whole answer may take.
    attempts : int
        How often a request is sent in all; only what may pass is repeated, never a 4xx other than 429.
    wait_initial, wait_max : float
        Seconds before the first repeat (doubled each time), and the longest wait accepted.
    limit : int
        Bytes an answer may have, packed and unpacked.
    sleep, clock : callable
        How to wait and how to tell the time, in seconds.
    proxy : str, optional
        Address of a proxy.
    """

    def __init__(
        self,
        *,
        keys: Mapping[str, str] | None = None,
        cache: Path | None = None,
        bases: Mapping[str, str] | None = None,
        pause: float | None = None,
        timeout: float = 30.0,
        deadline: float = 300.0,
        attempts: int = 4,
        wait_initial: float = 1.0,
        wait_max: float = 120.0,
        limit: int = 200 * MEGABYTE,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
        proxy: str | None = None,
    ) -> None:
        self._keys = {name: Secret(name, value) for name, value in (keys or {}).items() if value}
        self._bases = {name: site.base for name, site in SITES.items()} | dict(bases or {})
        self._pause, self._deadline, self._attempts, self._limit = pause, deadline, attempts, limit
        self._wait_initial, self._wait_max = wait_initial, wait_max
        self._sleep, self._clock = sleep, clock
        self._sent: dict[str, float] = {}
        self._validators = Validators(cache / "validators.json" if cache else None)
        self._client = httpx.Client(
            transport=_Wire(httpx.HTTPTransport(verify=_certificates(), proxy=proxy)),
            timeout=timeout,
            follow_redirects=False,  # a redirect may lead to a page that says the key is wrong: see _follow
            headers={"User-Agent": user_agent(), "Accept-Encoding": "gzip"},
        )

    @classmethod
    def from_environment(cls, cache: Path) -> Transport:
        """Return a transport with the keys and the proxy that the environment names."""
        keys = {name: os.environ[name].strip() for name in KEYS if os.environ.get(name)}
        return cls(keys=keys, cache=cache, proxy=urllib.request.getproxies().get("https"))

    def __repr__(self) -> str:
        return f"Transport(keys={sorted(self._keys)})"

    def __enter__(self) -> Transport:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def has_key(self, name: str) -> bool:
        """True when the key called `name` was given."""
        return name in self._keys

    def get(
        self,
        site: str,
        path: str,
        *,
        params: Sequence[tuple[str, str]] = (),
        expect: str,
        key: str | None = None,
        key_in: tuple[str, str] | None = None,
        held: Collection[str] = (),
        empty_ok: bool = False,
    ) -> Answer:
        """Return a site's whole answer.

        Parameters
        ----------
        site : str
            A key of `SITES`.
        path : str
            The path below the site's address.
        params : sequence of pairs
            The query, in order; a name may come twice.
        expect : {"csv", "html", "json", "xlsx"}
            What the answer must look like.
        key, key_in : str, pair, optional
            The key to send, and where: ``("query", name)`` or ``("header", name)``.
        held : collection of str
            SHA-256 of the files kept from this address: the request is conditional when the validators
            remembered for the address belong to one of them.
        empty_ok : bool
            Whether status 204 is an answer here.

        Returns
        -------
        Answer
            Status 200 with a body, 204 where it is an answer (no rows), 304 to a conditional request.

        Raises
        ------
        SourceUnreachable
            No connection, time over, a cut or damaged answer, 5xx or 429 at the last attempt.
        SourceRefused
            401, 403 or another 4xx, a redirect although a key was sent, HTML where data were expected.
        SourceChanged
            400, 404 or 410, 204 where rows were expected, an answer too long or not of the kind expected.
        """
        query = urllib.parse.urlencode(list(params), quote_via=urllib.parse.quote)
        url = self._bases[site].rstrip("/") + path + (f"?{query}" if query else "")
        headers = self._validators.headers(url, held)
        secret = self._keys.get(key) if key else None
        asked = _Asked(SITES[site], url, headers, secret, key_in, expect)
        answer = self._with_retries(asked)
        if answer.empty and not empty_ok:
            raise answer.changed("the site says that it has nothing for this address (status 204).")
        self._refuse_wrong_kind(asked, answer)
        return answer

    def remember(self, answer: Answer, sha256: str) -> None:
        """Keep an answer's validators, once what it held (`sha256`) is stored."""
        self._validators.keep(answer, sha256)

    def _with_retries(self, asked: _Asked) -> Answer:
        failure: BriefError | None = None
        retries = stamina.retry_context(
            on=self._wait_before_retry, attempts=self._attempts, timeout=None, wait_jitter=0
        )
        self._tries = 0
        try:
            for attempt in retries:
                with attempt:
                    self._tries += 1
                    return self._follow(asked)
        except SourceUnreachable as error:
            times = f" after {self._tries} attempts" if self._tries > 1 else ""
            failure = SourceUnreachable(
                error.what.rstrip(".") + times + ".",
                where=error.where,
                remedy=f"{error.remedy} Nothing was stored.",
            )
        except BriefError as error:
            failure = error
        # Raised out here so that no earlier exception, whose objects know the request, hangs on to it.
        assert failure is not None
        raise failure

    def _wait_before_retry(self, error: Exception) -> bool | float:
        """Wait before a repeat; stamina counts the attempts, the wait is ours so that it can be tested."""
        if not isinstance(error, SourceUnreachable) or self._tries >= self._attempts:
            return False
        wait = self._wait_initial * 2 ** (self._tries - 1)
        if error.wait is not None:
            wait = error.wait
        if wait > self._wait_max:
            return False
        self._sleep(wait)
        return 0.0

    def _follow(self, asked: _Asked) -> Answer:
        """Send a request and go along with redirects that stay on the site."""
        url = asked.url
        for _ in range(REDIRECTS + 1):
            answer, location = self._send(asked, url)
            if location is None:
                return answer
            target = urllib.parse.urljoin(url, location)
            if asked.secret or not _same_site(url, target):
                raise SourceRefused(
                    f"the site sent us on to {self._redacted(_without_query(target))}.",
                    where=asked.where,
                    remedy=f"{asked.wrong_key}{asked.site.by_hand} Nothing was stored.",
                )
            url = target
        raise SourceRefused(
            f"more than {REDIRECTS} redirects.",
            where=asked.where,
            remedy=f"{asked.site.by_hand} Nothing was stored.",
        )

    def _send(self, asked: _Asked, url: str) -> tuple[Answer, str | None]:
        """Send one request; return the answer and, for a redirect, where it leads."""
        self._keep_pace(url, asked.site)
        cause = ""
        try:
            request = self._client.build_request("GET", url, headers=asked.headers)
            request.extensions["key"] = (asked.secret, asked.key_in) if asked.secret else None
            response = self._client.send(request, stream=True)
            try:
                body = self._read(response, asked)
            finally:
                response.close()
        except httpx.TimeoutException:
            cause = f"no answer within {self._client.timeout.read:g} s"
        except httpx.TransportError as error:
            cause = self._redacted(f"{error or 'the connection broke'} ({type(error).__name__})")
        except httpx.InvalidURL:
            cause = "the address is not valid"
        if cause:
            raise SourceUnreachable(f"{cause}.", where=asked.where, remedy=asked.later)
        self._refuse_status(asked, response, body)
        if asked.secret and asked.secret.reveal().encode() in body:
            raise SourceRefused(
                f"the answer repeats {asked.secret.name}; it is not kept.",
                where=asked.where,
                remedy=f"{asked.site.by_hand} Nothing was stored.",
            )
        answer = Answer(
            asked.site,
            url,
            response.status_code,
            body,
            response.headers.get("ETag"),
            response.headers.get("Last-Modified"),
        )
        return answer, response.headers["Location"] if response.has_redirect_location else None

    def _read(self, response: httpx.Response, asked: _Asked) -> bytes:
        """Return the whole body, unpacked here: the usual decoders pass over a gzip stream that was cut."""
        packed, started = bytearray(), self._clock()
        for chunk in response.iter_raw():
            packed += chunk
            if len(packed) > self._limit:
                raise asked.too_long(self._limit)
            if self._clock() - started > self._deadline:
                raise SourceUnreachable(
                    f"the answer was not complete after {self._deadline:g} s.",
                    where=asked.where,
                    remedy=asked.later,
                )
        encoding = response.headers.get("Content-Encoding", "identity").lower()
        if encoding == "identity" or not packed:
            return bytes(packed)
        if encoding != "gzip":
            raise SourceChanged(
                f"the answer is packed as '{encoding[:20]}', which was not asked for.",
                where=asked.where,
                remedy=f"{asked.site.by_hand} Nothing was stored.",
            )
        unpacker = zlib.decompressobj(16 + zlib.MAX_WBITS)
        try:
            body = unpacker.decompress(bytes(packed), self._limit + 1)
        except zlib.error:
            body = None
        if body is not None and len(body) > self._limit:
            raise asked.too_long(self._limit)
        if body is None or not unpacker.eof or unpacker.unused_data:
            raise SourceUnreachable(
                "the packed answer is cut short or damaged.", where=asked.where, remedy=asked.later
            )
        return body

    def _refuse_status(self, asked: _Asked, response: httpx.Response, body: bytes) -> None:
        status = response.status_code
        if status in (200, 204) or (status == 304 and asked.headers) or response.has_redirect_location:
            return
        said = f"status {status} {response.reason_phrase}".rstrip()
        if status in RETRIED or status >= 500:
            wait = _retry_after(response.headers.get("Retry-After"))
            asks = f", and asks to wait {wait:g} s" if wait is not None else ""
            raise SourceUnreachable(
                f"the site answered {said}{asks}.", where=asked.where, remedy=asked.later, wait=wait
            )
        shown = self._redacted(" ".join(body[:200].decode("utf-8", "replace").split()))
        detail = f": '{shown[:120]}'" if shown and not shown.startswith("<") else ""
        error = {400: SourceChanged, 404: SourceMoved, 410: SourceMoved}.get(status, SourceRefused)
        remedy = "" if error is SourceRefused else "The address or the question is not known there. "
        if asked.secret and status in (401, 403):
            remedy = f"Check {asked.secret.name}. "
        raise error(
            f"the site answered {said}{detail}.",
            where=asked.where,
            remedy=f"{remedy}{asked.site.by_hand} Nothing was stored.",
        )

    def _refuse_wrong_kind(self, asked: _Asked, answer: Answer) -> None:
        if answer.unchanged or answer.empty:
            return
        start = answer.body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
        if not start:
            raise SourceUnreachable(
                "the answer is empty.", where=asked.where, remedy=f"{asked.later} Nothing was stored."
            )
        if asked.expect != "html" and start == b"<":
            raise SourceRefused(
                "the answer is a web page, not data, though its status is 200.",
                where=asked.where,
                remedy=f"{asked.wrong_key}{asked.site.by_hand} Nothing was stored.",
            )
        if asked.expect == "json" and start not in b"[{":
            raise answer.changed(f"the answer is not JSON: '{_shown(answer.body)}'.")
        if asked.expect == "html" and start != b"<":
            raise answer.changed(f"the answer is not a web page: '{_shown(answer.body)}'.")
        if asked.expect == "xlsx" and not _is_workbook(answer.body):
            raise answer.changed("the answer is not a whole workbook.")

    def _keep_pace(self, url: str, site: Site) -> None:
        host = urllib.parse.urlsplit(url).netloc
        pause = site.pause if self._pause is None else self._pause
        due = self._sent.get(host, -pause) + pause
        now = self._clock()
        if host in self._sent and now < due:
            self._sleep(due - now)
        self._sent[host] = self._clock()

    def _redacted(self, text: str) -> str:
        for secret in self._keys.values():
            for form in (secret.reveal(), urllib.parse.quote(secret.reveal(), safe="")):
                text = text.replace(form, repr(secret))
        return text


class Validators:
    """ETag and Last-Modified of files we hold, by address, in one small file that may be deleted."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._known: dict[str, dict[str, str | None]] = {}
        if path and path.is_file():
            try:
                self._known = dict(json.loads(path.read_text(encoding="utf-8")))
            except ValueError:
                self._known = {}  # only a saving: a damaged file costs one download and is written anew

    def headers(self, url: str, held: Collection[str]) -> dict[str, str]:
        """Return the headers of a conditional request, empty unless what they stand for is still held."""
        known = self._known.get(url, {})
        if not known or known.get("sha256") not in held:
            return {}
        named = {"If-None-Match": known.get("etag"), "If-Modified-Since": known.get("last_modified")}
        return {name: value for name, value in named.items() if value}

    def keep(self, answer: Answer, sha256: str) -> None:
        """Remember an answer's validators, if it has any."""
        if self._path is None or not (answer.etag or answer.last_modified):
            return
        self._known[answer.url] = {
            "etag": answer.etag,
            "last_modified": answer.last_modified,
            "sha256": sha256,
        }
        self._path.parent.mkdir(parents=True, exist_ok=True)
        partial = self._path.with_suffix(".part")
        partial.write_text(json.dumps(self._known, indent=1, sort_keys=True), encoding="utf-8")
        partial.replace(self._path)


def user_agent() -> str:
    """Return how we introduce ourselves to a site."""
    try:
        version = metadata.version("metrics-brief")
    except metadata.PackageNotFoundError:
        version = "0"
    return f"metrics-brief/{version}"


@dataclass(frozen=True)
class _Asked:
    """One question to a site."""

    site: Site
    url: str
    headers: Mapping[str, str]
    secret: Secret | None
    key_in: tuple[str, str] | None
    expect: str

    @property
    def where(self) -> str:
        return f"{self.site.publisher}, {_without_query(self.url)}"

    @property
    def later(self) -> str:
        return f"Check the connection and try again later. {self.site.by_hand}"

    @property
    def wrong_key(self) -> str:
        return f"Check {self.secret.name}: this is how a wrong key is answered. " if self.secret else ""

    def too_long(self, limit: int) -> SourceChanged:
        return SourceChanged(
            f"the answer is longer than {limit / MEGABYTE:g} MB.",
            where=self.where,
            remedy=f"{self.site.by_hand} Nothing was stored.",
        )


class _Wire(httpx.BaseTransport):
    """Adds the key at the last moment: httpx logs, and keeps on its exceptions, only what came before."""

    def __init__(self, inner: httpx.BaseTransport) -> None:
        self._inner = inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if not request.extensions.get("key"):
            return self._inner.handle_request(request)
        secret, (place, name) = request.extensions["key"]
        keyed = httpx.Request(
            request.method, request.url, headers=request.headers, extensions=request.extensions
        )
        if place == "query":
            keyed.url = keyed.url.copy_add_param(name, secret.reveal())
        else:
            keyed.headers[name] = secret.reveal()
        return self._inner.handle_request(keyed)

    def close(self) -> None:
        self._inner.close()


@functools.cache
def _certificates() -> ssl.SSLContext:
    return httpx.create_ssl_context()


def _retry_after(text: str | None) -> float | None:
    """Return the seconds a Retry-After header asks for: a number, or a date (RFC 9110, 10.2.3)."""
    if not text:
        return None
    if text.strip().isdigit():
        return float(text)
    try:
        until = email.utils.parsedate_to_datetime(text)
    except ValueError:
        return None
    return max(0.0, (until - dt.datetime.now(dt.UTC)).total_seconds())


def _same_site(url: str, target: str) -> bool:
    """True when a redirect stays on the host (with or without ``www.``) and does not leave https."""
    old, new = urllib.parse.urlsplit(url), urllib.parse.urlsplit(target)
    same_host = old.netloc.removeprefix("www.") == new.netloc.removeprefix("www.")
    return same_host and (new.scheme == "https" or new.scheme == old.scheme)


def _is_workbook(body: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            return archive.testzip() is None and "[Content_Types].xml" in archive.namelist()
    except (zipfile.BadZipFile, zlib.error, EOFError):
        return False


def _without_query(url: str) -> str:
    return url.split("?", 1)[0]


def _shown(body: bytes) -> str:
    return " ".join(body[:60].decode("utf-8", "replace").split())
