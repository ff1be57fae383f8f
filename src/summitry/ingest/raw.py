"""One raw page from bytes or text: decoding, the kind of page, what is no page at all, and the id."""

from __future__ import annotations

import codecs
import hashlib
import json
import re
from datetime import datetime

from summitry.errors import InputError
from summitry.model import RawPage
from summitry.settings import setting

# First bytes of the kinds of file people pass by mistake, so that the message can name them.
_MAGIC = {
    b"%PDF": "a PDF file",
    b"PK\x03\x04": "a zip archive or office document",
    b"\x89PNG": "a picture (PNG)",
    b"\xff\xd8\xff": "a picture (JPEG)",
    b"GIF8": "a picture (GIF)",
    b"\x1f\x8b": "a compressed file (gzip)",
    b"SQLite format 3": "a database",
    b"\x7fELF": "a program",
}
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})|<\?xml[^>]{0,100}?encoding=["']([A-Za-z0-9_.-]{2,40})""",
    re.I,
)
_MARKUP = re.compile(r"<(!doctype\s+html|html|head|body|article|div|p|script|meta|h1|table|span)\b", re.I)
_HTML_NAMES = (".html", ".htm", ".xhtml")


def make_page(
    content: bytes | str,
    *,
    kind: str | None = None,
    url: str | None = None,
    published: str | None = None,
    captured: str | None = None,
    clean: bool = False,
    name: str = "",
    charset: str | None = None,
    outlet: str | None = None,
) -> RawPage:
    """A RawPage from what was read. ``kind`` is "html" or "text"; None finds out. Dates: ISO 8601.

    Raises InputError for a binary file, an empty page, a page over the size that is read, and a date that is none.
    """
    where = name or url or "the page"
    limit = int(setting("SUMMITRY_MAX_PAGE_MB")) * 1_000_000
    if len(content) > limit:
        raise InputError(f"{where}: larger than {limit // 1_000_000} MB: raise SUMMITRY_MAX_PAGE_MB or cut the page")
    notices: tuple[str, ...] = ()
    if isinstance(content, bytes):
        content, notices = decode(content, where, charset)
    if not content.strip("\ufeff \t\r\n\f\v\u00a0\0"):
        raise InputError(f"{where}: the page is empty: save it again, with its text")
    if kind is None:
        kind = "html" if name.lower().endswith(_HTML_NAMES) or _MARKUP.search(content[:5000]) else "text"
    published, captured = checked_date(published, "published", where), checked_date(captured, "captured", where)
    key = json.dumps([content, kind, url, published, captured, clean, outlet])
    id = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return RawPage(id, content, kind, url, published, captured, clean, name, notices, outlet)


def decode(data: bytes, where: str, charset: str | None = None) -> tuple[str, tuple[str, ...]]:
    """Text from bytes, and notices about what was wrong with them.

    Tried in order: byte order mark, the charset given (HTTP) or declared (meta, XML), UTF-8, the likeliest by
    charset-normalizer; last UTF-8 with replacement characters. Raises InputError for a binary file.
    """
    refuse_binary(data, where)
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data.decode(encoding, "replace"), ()
    declared = _declared(data) if charset is None else charset
    for encoding in filter(None, (declared, "utf-8")):
        try:
            text = data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
        wrong = declared is not None and encoding != declared
        return text, ((f"the page says it is {declared} and is not: read as UTF-8",) if wrong else ())
    return _guessed(data)


def _guessed(data: bytes) -> tuple[str, tuple[str, ...]]:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:100_000]).best()
    if best is not None:
        return data.decode(best.encoding, "replace"), (f"no readable encoding is declared: read as {best.encoding}",)
    return data.decode("utf-8", "replace"), ("the encoding is broken: unreadable characters became \ufffd",)


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data[:4096])
    return (found.group(1) or found.group(2)).decode("ascii") if found else None


def refuse_binary(data: bytes, where: str) -> None:
    """Raises InputError where the bytes are no text: a known file type, NUL bytes, or many control characters."""
    for magic, what in _MAGIC.items():
        if data.startswith(magic):
            raise InputError(f"{where}: {what}, not a page: save the page as HTML or as text")
    head = data[:8192]
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return
    odd = sum(byte < 9 or 13 < byte < 27 or 27 < byte < 32 for byte in head)
    if head.count(0) > len(head) // 100 or odd > len(head) // 10:
        raise InputError(f"{where}: a binary file, not a page: save the page as HTML or as text")


def checked_date(value: str | None, what: str, where: str) -> str | None:
    """The date as given. Raises InputError where it is neither an ISO 8601 day nor a date-time."""
    if value is None or value == "":
        return None
    try:
        datetime.fromisoformat(value.strip())
    except (ValueError, AttributeError):
        raise InputError(f"{where}: {what} {value!r} is no ISO date: write it as 2019-04-15") from None
    return value.strip()
