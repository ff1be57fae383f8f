"""One page from an http or https address, politely and safely.

Robots.txt is asked first (protego). Private, loopback and link-local addresses are never fetched unless allowed: the
host is resolved once, every address is checked, and the connection goes to the checked address (so a name that
resolves differently a moment later changes nothing). Redirects are followed one by one, each checked the same way.
"""

from __future__ import annotations

import ipaddress
import socket
import time
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit, urlunsplit

from summitry.errors import FetchError, MissingExtraError
from summitry.ingest.raw import make_page
from summitry.model import RawPage
from summitry.settings import setting

if TYPE_CHECKING:
    import httpx2

_AGENT = "summitry"
_HOPS = 5
_ROBOTS_BYTES = 500_000  # what RFC 9309 asks crawlers to parse at the least


class _StatusError(FetchError):
    """The site answered, with an error status."""


def fetch(url: str, *, captured: str | None = None, allow_private: bool = False) -> RawPage:
    """The page at ``url``. ``captured`` is the day of the visit, ISO 8601, where the caller knows it.

    Raises FetchError (no answer, an error status, too large, forbidden by robots.txt, a private address) and
    MissingExtraError where the extra ``fetch`` is not installed.
    """
    try:
        import httpx2
        import protego
    except ImportError:
        raise MissingExtraError("fetching needs the extra: pip install 'summitry[fetch]'") from None

    timeout = float(setting("SUMMITRY_FETCH_TIMEOUT"))
    # Environment proxies are left aside: behind one, the address that is really asked could not be checked.
    with httpx2.Client(timeout=timeout, trust_env=False, headers={"User-Agent": _AGENT}) as client:
        try:
            robots = _robots(client, url, allow_private)
            if robots and not protego.Protego.parse(robots).can_fetch(url, _AGENT):
                raise FetchError(f"{url}: the site's robots.txt asks programs to stay away: save the page by hand")
            final, body, charset = _get(client, url, allow_private, timeout)
        except httpx2.TimeoutException:
            raise FetchError(f"{url}: no answer within {timeout:g} seconds: try again later") from None
        except (httpx2.HTTPError, httpx2.InvalidURL, OSError) as error:
            raise FetchError(f"{url}: cannot be fetched ({_reason(error)}): check the address") from None
    return make_page(body, url=final, captured=captured, name=url, charset=charset)


def _reason(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:120] or type(error).__name__


def _robots(client: httpx2.Client, url: str, allow_private: bool) -> str | None:
    parts = urlsplit(url)
    address = urlunsplit((parts.scheme, parts.netloc, "/robots.txt", "", ""))
    try:
        _, body, _ = _get(client, address, allow_private, client.timeout.read or 20.0, _ROBOTS_BYTES)
    except _StatusError:
        return None  # no robots.txt, no rules
    return body.decode("utf-8", "replace")


def _get(
    client: httpx2.Client, url: str, allow_private: bool, seconds: float, limit: int | None = None
) -> tuple[str, bytes, str | None]:
    """The final address, the body and the charset of the HTTP header. Whole transfer bounded by three timeouts."""
    limit = limit or int(setting("SUMMITRY_MAX_PAGE_MB")) * 1_000_000
    until = time.monotonic() + 3 * seconds
    for _ in range(_HOPS):
        target, host = _pinned(url, allow_private)
        with client.stream(
            "GET", target, headers={"Host": host}, extensions={"sni_hostname": urlsplit(url).hostname}
        ) as answer:
            if answer.is_redirect:
                url = urljoin(url, answer.headers.get("location", ""))
                continue
            if answer.status_code >= 400:
                raise _StatusError(f"{url}: the site answers {answer.status_code}: check the address")
            body = bytearray()
            for chunk in answer.iter_bytes():
                body += chunk
                if len(body) > limit:
                    raise FetchError(f"{url}: larger than {limit:,} bytes: save the page by hand")
                if time.monotonic() > until:
                    raise FetchError(f"{url}: too slow, given up after {3 * seconds:g} seconds: try again later")
            return url, bytes(body), answer.charset_encoding
    raise FetchError(f"{url}: more than {_HOPS} redirects: give the page's final address")


def _pinned(url: str, allow_private: bool) -> tuple[str, str]:
    """The same URL with the host replaced by a checked address, and the Host header that belongs to it."""
    parts = urlsplit(url)
    try:
        port = parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError:
        raise FetchError(f"{url}: not a valid address: check the port") from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise FetchError(f"{url}: not an http or https address")
    try:
        found = socket.getaddrinfo(parts.hostname, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise FetchError(f"{url}: the host {parts.hostname!r} is not known: check the address") from None
    addresses = [ipaddress.ip_address(str(entry[4][0]).split("%")[0]) for entry in found]
    if not allow_private and not all(address.is_global for address in addresses):
        raise FetchError(f"{url}: a private address, not fetched: say --allow-private if you mean it")
    first = addresses[0]
    literal = f"[{first}]" if first.version == 6 else str(first)
    return urlunsplit((parts.scheme, f"{literal}:{port}", parts.path or "/", parts.query, "")), parts.netloc.rpartition(
        "@"
    )[2]
