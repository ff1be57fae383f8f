"""Where an HTML article's paragraphs stand in the raw page, as far as they can be found."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"<!--.*?-->|<[^<>]*>|&[#\w]{1,10};|\s+|[^<&\s]+|[<&]", re.S)
_SAFE = re.compile(r"[^\s<>&\"'’“”]{3,}(?: [^\s<>&\"'’“”]+){0,4}")
# Raw characters that a paragraph may take up for each of its own, tags and all.
_SPREAD = 8


def align(paragraphs: list[str], raw: str) -> tuple[tuple[int, int, int], ...]:
    """Triples (start in text, start in raw page, length) of stretches that are the same in both, in order.

    The text is the paragraphs with two line ends between. A paragraph that is not found has no triple.
    """
    spans: list[tuple[int, int, int]] = []
    body = re.search(r"<body\b", raw[:3_000_000], re.I)
    at = first = body.start() if body else 0
    offset = 0
    for words in paragraphs:
        start = raw.find(words, at)
        if start >= 0:
            spans.append((offset, start, len(words)))
            at = start + len(words)
        else:
            found, at = _spread(words, offset, raw, at)
            spans += found
        offset += len(words) + 2
    return tuple(spans) if first <= at else ()


def _spread(words: str, offset: int, raw: str, at: int) -> tuple[list[tuple[int, int, int]], int]:
    """A paragraph whose words have tags and entities between them: walked along token by token."""
    lead = _SAFE.search(words, 0, 200)
    start = raw.find(lead.group(), at) if lead else -1
    if lead is None or start < 0:
        return [], at
    found: list[tuple[int, int, int]] = []
    done = lead.start()
    for token in _TOKEN.finditer(raw, start, min(len(raw), start + _SPREAD * len(words) + 2000)):
        piece = token.group()
        if done >= len(words):
            break
        if piece[0] == "<":
            continue
        if piece[0] == "&":
            done += 1
        elif piece.isspace():
            if piece == " " == words[done]:
                found.append((offset + done, token.start(), 1))
            done += words[done].isspace()
        elif words.startswith(piece, done):
            found.append((offset + done, token.start(), len(piece)))
            done += len(piece)
        else:
            done = _skip(words, done, piece)
            if done < 0:
                break
    return _joined(found), (found[-1][1] + found[-1][2] if found else at)


def _skip(words: str, done: int, piece: str) -> int:
    """The text may lack white space that a tag stands for, or hold some that the page lacks; else it is lost."""
    return done if words[done].isspace() and words.startswith(piece, done + 1) else -1


def _joined(found: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    joined: list[tuple[int, int, int]] = []
    for at, raw, size in found:
        if joined and joined[-1][0] + joined[-1][2] == at and joined[-1][1] + joined[-1][2] == raw:
            joined[-1] = (joined[-1][0], joined[-1][1], joined[-1][2] + size)
        else:
            joined.append((at, raw, size))
    return joined
