"""The tokens of any text, broken or not, for the checks: independent of the tokeniser that the engines use."""

from __future__ import annotations

import re

TOKEN = re.compile(
    r"#[^\n]*"
    r"|[A-Za-z]{0,2}(?:\"\"\"(?s:.*?)\"\"\"|'''(?s:.*?)'''|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*')"
    r"|\w+(?:\.\d+)?|==|!=|<=|>=|\*\*|//|->|:=|\+=|-=|\*=|/=|[^\w\s]"
)


def tokens(text: str) -> list[str]:
    """The tokens of ``text`` without comments and white space."""
    return [match.group() for match in TOKEN.finditer(text) if not match.group().startswith("#")]


def solid(text: str) -> str:
    """``text`` without its white space."""
    return re.sub(r"\s+", "", text)
