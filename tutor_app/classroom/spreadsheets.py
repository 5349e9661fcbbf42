"""Tables that a spreadsheet may open: no cell is a formula, whatever sign separates cells there."""

from __future__ import annotations

import re

_END = r"\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029"
_FORMULA = re.compile(rf"((?:^|(?<=[;,|]))[\s\"]*+|(?<![\s\";,|])(?:(?![{_END}])[\s\"])*[{_END}][\s\"]*+)(?=[=+\-@＝＋－＠])")
"""Where a formula may begin, for whoever takes one of these signs for the end of a cell. Quotes are no safeguard then.

Each run of spaces and quotes is gone through once, from where it begins.
"""


def harmless(value: object) -> object:
    """A value for a cell, with an apostrophe before whatever a spreadsheet might take for a formula."""
    return _FORMULA.sub(r"\1'", value) if isinstance(value, str) else value
