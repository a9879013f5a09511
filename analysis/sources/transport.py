"""The one way out: a polite client for the publishers' sites. Only `brief refresh` uses it.

What misleads on the wire, and is refused here so that no fetcher has to think of it:

* A page of HTML with status 200 stands for an error, a wrong key or a login.
* A gzip stream that was cut decompresses without complaint, only shorter.
* A redirect may lead away from the data, to a page that says the key is wrong.
* An address that carries a key ends up in logs, in error messages and in what is stored.
* A site may answer without end: slowly, in one header after the other, page after page. Each source has an
  allowance of time, requests and bytes (`Transport.allow`), and a watch ends a connection that outlasts it.
"""

from __future__ import annotations

import datetime as dt
import email.utils
import functools
import http
import os
import ssl
import time
import urllib.parse
import urllib.request
from collections.abc import Callable, Collection, Mapping, Sequence
from importlib import metadata
from pathlib import Path

import httpx
import stamina

from analysis import redaction
from analysis.errors import BriefError
from analysis.sources.allowance import Allowance, Watch
from analysis.sources.answer import MEGABYTE, Answer, Question, refuse_wrong_kind, unpacked, without_query
from analysis.sources.site import Secret, Site, SourceChanged, SourceMoved, SourceRefused, SourceUnreachable
from analysis.sources.validators import Validators

REDIRECTS = 5
RETRIED = frozenset({429, 500, 502, 503, 504})


class Transport:
    """Asks publishers' sites politely, and gives back whole answers or a typed error.

    Parameters
    ----------
    keys : mapping, optional
        Key's name (`Site.key`) -> the key. `from_environment` reads them.
    cache : Path, optional
        Folder for the validators (ETag, Last-Modified) of conditional requests; none are kept without it.
    bases : mapping, optional
        Site's name -> address to use instead of its own.
    pause : float, optional
        Seconds between two requests to one host, instead of what the site asks for.
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
        self._bases = dict(bases or {})
        self._timeout = timeout
        self._pause, self._deadline, self._attempts, self._limit = pause, deadline, attempts, limit
        self._wait_initial, self._wait_max = wait_initial, wait_max
        self._sleep, self._clock = sleep, clock
        self._sent: dict[str, float] = {}
        self._validators = Validators(cache / "validators.json" if cache else None)
        self._allowance = Allowance(clock)
        self._watch = Watch()
        self._client = httpx.Client(
            transport=_Wire(httpx.HTTPTransport(verify=_certificates(), proxy=proxy)),
            timeout=timeout,
            follow_redirects=False,  # a redirect may lead to a page that says the key is wrong: see _follow
            headers={"User-Agent": user_agent(), "Accept-Encoding": "gzip"},
        )

    @classmethod
    def from_environment(cls, cache: Path, keys: Collection[str]) -> Transport:
        """Return a transport with the proxy and those of the `keys` that the environment holds."""
        values = {name: os.environ[name].strip() for name in keys if os.environ.get(name)}
        return cls(keys=values, cache=cache, proxy=urllib.request.getproxies().get("https"))

    def __repr__(self) -> str:
        return f"Transport(keys={sorted(self._keys)})"

    def __enter__(self) -> Transport:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def allow(self, seconds: float) -> None:
        """Begin with a source: it may take these seconds, and the requests and bytes of an `Allowance`."""
        self._allowance = Allowance(self._clock, seconds)

    def has_key(self, name: str) -> bool:
        """True when the key called `name` was given."""
        return name in self._keys

    def get(
        self,
        site: Site,
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
        site : Site
            The publisher's site.
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
        url = self._bases.get(site.name, site.base).rstrip("/") + path + (f"?{query}" if query else "")
        headers = self._validators.headers(url, held)
        secret = self._keys.get(key) if key else None
        question = Question(site, url, headers, secret, key_in, expect)
        answer = self._with_retries(question)
        if answer.empty and not empty_ok:
            raise answer.changed("the site says that it has nothing for this address (status 204).")
        refuse_wrong_kind(question, answer)
        return answer

    def remember(self, answer: Answer, sha256: str) -> None:
        """Keep an answer's validators, once what it held (`sha256`) is stored."""
        self._validators.keep(answer, sha256)

    def _with_retries(self, question: Question) -> Answer:
        failure: BriefError | None = None
        retries = stamina.retry_context(
            on=self._wait_before_retry, attempts=self._attempts, timeout=None, wait_jitter=0
        )
        self._tries = 0
        try:
            for attempt in retries:
                with attempt:
                    self._tries += 1
                    return self._follow(question)
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
        if wait > min(self._wait_max, self._allowance.left_s):
            return False
        self._sleep(wait)
        return 0.0

    def _follow(self, question: Question) -> Answer:
        """Send a request and go along with redirects that stay on the site."""
        url = question.url
        for _ in range(REDIRECTS + 1):
            answer, location = self._send(question, url)
            if location is None:
                return answer
            target = _target(url, location)
            if target is None or question.secret or not _same_site(url, target):
                raise SourceRefused(
                    f"the site sent us on to {self.redacted(without_query(target or location))[:200]}.",
                    where=question.where,
                    remedy=f"{question.wrong_key}{question.site.by_hand} Nothing was stored.",
                )
            url = target
        raise SourceRefused(
            f"more than {REDIRECTS} redirects.",
            where=question.where,
            remedy=f"{question.site.by_hand} Nothing was stored.",
        )

    def _send(self, question: Question, url: str) -> tuple[Answer, str | None]:
        """Send one request; return the answer and, for a redirect, where it leads."""
        self._keep_pace(url, question.site)
        seconds = min(self._deadline, self._allowance.one_more(question))
        cause = ""
        try:
            silent = min(self._timeout, seconds)
            request = self._client.build_request("GET", url, headers=question.headers, timeout=silent)
            request.extensions["key"] = (question.secret, question.key_in) if question.secret else None
            request.extensions["trace"] = self._watch.see
            with self._watch.over(seconds):
                response = self._client.send(request, stream=True)
                try:
                    body = self._read(response, question)
                finally:
                    response.close()
        except httpx.TimeoutException:
            cause = f"no answer within {silent:.3g} s"
        except httpx.TransportError as error:
            cause = self.redacted(f"{error or 'the connection broke'} ({type(error).__name__})")
        except httpx.InvalidURL:
            cause = "the address is not valid"
        if self._watch.rang:
            cause = f"the answer was not complete after {seconds:.3g} s"
        if cause:
            raise SourceUnreachable(f"{cause}.", where=question.where, remedy=question.later)
        self._refuse_status(question, response, body)
        kept = (response.headers.get(name, "") for name in ("ETag", "Last-Modified"))
        said = b"\n".join([body, *(text.encode("utf-8", "replace") for text in kept)])
        if question.secret and question.secret.reveal().encode() in said:
            raise SourceRefused(
                f"the answer repeats {question.secret.name}; it is not kept.",
                where=question.where,
                remedy=f"{question.site.by_hand} Nothing was stored.",
            )
        answer = Answer(
            question.site,
            url,
            response.status_code,
            body,
            response.headers.get("ETag"),
            response.headers.get("Last-Modified"),
        )
        return answer, response.headers["Location"] if response.has_redirect_location else None

    def _read(self, response: httpx.Response, question: Question) -> bytes:
        """Return the whole body, within the limit and the source's allowance."""
        packed = bytearray()
        limit = min(self._limit, self._allowance.left_bytes)
        for chunk in response.iter_raw():
            packed += chunk
            if len(packed) > limit:
                raise question.too_long(limit)
        encoding = response.headers.get("Content-Encoding", "identity").lower()
        body = unpacked(bytes(packed), encoding, question, limit)
        self._allowance.took(max(len(body), len(packed)))
        return body

    def _refuse_status(self, question: Question, response: httpx.Response, body: bytes) -> None:
        status = response.status_code
        if status in (200, 204) or (status == 304 and question.headers) or response.has_redirect_location:
            return
        said = (
            f"status {status} {_meaning(status)}".rstrip()
        )  # not in the site's words, which may be anything
        if status in RETRIED or status >= 500:
            wait = _retry_after(response.headers.get("Retry-After"))
            asks = f", and asks to wait {wait:g} s" if wait is not None else ""
            raise SourceUnreachable(
                f"the site answered {said}{asks}.", where=question.where, remedy=question.later, wait=wait
            )
        shown = self.redacted(" ".join(body[:200].decode("utf-8", "replace").split()))
        detail = f": '{shown[:120]}'" if shown and not shown.startswith("<") else ""
        error = {400: SourceChanged, 404: SourceMoved, 410: SourceMoved}.get(status, SourceRefused)
        remedy = "" if error is SourceRefused else "The address or the question is not known there. "
        if question.secret and status in (401, 403):
            remedy = f"Check {question.secret.name}. "
        raise error(
            f"the site answered {said}{detail}.",
            where=question.where,
            remedy=f"{remedy}{question.site.by_hand} Nothing was stored.",
        )

    def _keep_pace(self, url: str, site: Site) -> None:
        host = urllib.parse.urlsplit(url).netloc
        pause = site.pause if self._pause is None else self._pause
        due = self._sent.get(host, -pause) + pause
        now = self._clock()
        if host in self._sent and now < due:
            self._sleep(due - now)
        self._sent[host] = self._clock()

    def redacted(self, text: str) -> str:
        """Return a text in which each key is its name."""
        for secret in self._keys.values():
            for form in sorted(filter(None, redaction.spellings(secret.reveal())), key=len, reverse=True):
                text = text.replace(form, repr(secret))
        return text


def user_agent() -> str:
    """Return how we introduce ourselves to a site."""
    try:
        version = metadata.version("metrics-brief")
    except metadata.PackageNotFoundError:
        version = "0"
    return f"metrics-brief/{version}"


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
    if text.strip().isdecimal():
        return float(text)
    try:
        until = email.utils.parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    # A date with the zone -0000 has none.
    return max(0.0, (until.replace(tzinfo=until.tzinfo or dt.UTC) - dt.datetime.now(dt.UTC)).total_seconds())


def _meaning(status: int) -> str:
    """Return a status in the words of its standard."""
    try:
        return http.HTTPStatus(status).phrase
    except ValueError:
        return ""


def _target(url: str, location: str) -> str | None:
    """Return the address a redirect leads to; None where it is none."""
    try:
        target = urllib.parse.urljoin(url, location)
        urllib.parse.urlsplit(target).port  # noqa: B018  raises for a port that is no number
    except ValueError:
        return None
    return target


def _same_site(url: str, target: str) -> bool:
    """True when a redirect stays on the host (with or without ``www.``) and does not leave https."""
    old, new = urllib.parse.urlsplit(url), urllib.parse.urlsplit(target)
    same_host = old.netloc.removeprefix("www.") == new.netloc.removeprefix("www.")
    return same_host and (new.scheme == "https" or new.scheme == old.scheme)
