"""How text is cut into tokens: numbers with their shapes, abbreviations, possessives, words, single marks."""

from __future__ import annotations

import re

TOKEN = re.compile(
    r"""\n[ \t\r]*\n\s*
    |\d{4}-\d{2}-\d{2}(?!\d)
    |\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})(?!\d)
    |\d{1,2}:\d{2}(?::\d{2})?(?!\d)
    |\d{1,2}\.\d{2}(?=\s?[ap]\.?m\b)
    |\d/\d{1,2}(?![\d/])
    |\d{1,2}(?=[ap]\.?m\b)
    |\d{4}s\b|['’‘`]?\d0s\b|['’]\d\d(?![\ds%])
    |\d{1,2}(?:st|nd|rd|th)\b
    |\d+(?:,\d{3})*(?:\.\d+)?
    |[ap]\.m\.?|[ap]m\b
    |[QH][1-4]\b
    |(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tues|Tue|Wed|Thurs|Thu|Fri|Sat|Sun)\.
    |['’]s\b
    |[^\W\d_]+(?:['’](?:ll|t|re|ve|d|clock)\b)?
    |-{2,}|[^\w\s]|\w""",
    re.X,
)
