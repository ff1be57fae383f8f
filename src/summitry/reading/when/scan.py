"""How text is cut into tokens: numbers with their shapes, abbreviations, possessives, words, single marks."""

from __future__ import annotations

import re

TOKEN = re.compile(
    r"""\n[ \t\r]*\n\s*
    |[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])
    |[0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{4}|[0-9]{2})(?![0-9])
    |[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9])
    |[0-9]{1,2}\.[0-9]{2}(?=\s?[ap]\.?m\b)
    |[0-9]/[0-9]{1,2}(?![0-9/])
    |[0-9]{1,2}(?=[ap]\.?m\b)
    |[0-9]{4}s\b|['’‘`]?[0-9]0s\b|['’][0-9][0-9](?![0-9s%])
    |[0-9]{1,2}(?:st|nd|rd|th)\b
    |[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?
    |[ap]\.m\.?|[ap]m\b
    |(?:Q[1-4]|H[12])\b
    |(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tues|Tue|Wed|Thurs|Thu|Fri|Sat|Sun)\.
    |['’]s\b
    |[^\W\d_]+(?:['’](?:ll|t|re|ve|d|clock)\b)?
    |-{2,}|[^\w\s]|\w""",
    re.X,
)
