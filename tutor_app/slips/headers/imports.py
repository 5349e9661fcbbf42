"""Imports: the order, a string, a path, a missing name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind, Token

FOR_UNDERSCORE_OR_DOT = {"-": "_", "/": "."}
UNFINISHED = frozenset(["import", "from", ",", "."])


def imports(view: View) -> Iterator[Step]:
    """Slips in the import where the parser gave up."""
    low, high = view.range_of(view.line)
    tokens = view.code[low:high]
    if not tokens or tokens[0].text not in {"import", "from"}:
        return
    texts = [token.text for token in tokens]
    yield from _order(view, tokens, texts)
    yield from _module(view, tokens)
    yield from _calls(view, tokens, texts)
    if texts[-1] in UNFINISHED:
        yield Step("import-name", ((tokens[-1].end, tokens[-1].end, "name" if texts[-1] == "." else " name"),))
    if texts[0] == "from" and "import" in texts:
        dotted = [p for p in range(texts.index("import") + 1, len(texts)) if texts[p] == "."]
        if dotted:
            yield Step("import-undot", tuple((tokens[p - 1].start, tokens[p].end, "") for p in dotted))


def _order(view: View, tokens: Sequence[Token], texts: Sequence[str]) -> Iterator[Step]:
    first, last = tokens[0], tokens[-1]
    if first.text == "import" and "from" in texts[1:-1]:
        at = texts.index("from")
        names = view.text[tokens[1].start : tokens[at - 1].end]
        module = view.text[tokens[at + 1].start : last.end]
        yield Step("import-order", ((first.start, last.end, f"from {module} import {names}"),))
    if first.text == "from" and "import" not in texts:
        yield Step("from-to-import", ((first.start, first.end, "import"),))
        yield Step("from-import-all", ((last.end, last.end, " import *"),))
        if len(texts) > 2:
            yield Step("from-import-between", ((tokens[-2].end, tokens[-2].end, " import"),))


def _module(view: View, tokens: Sequence[Token]) -> Iterator[Step]:
    """What a module is called is no string, and has no hyphen or slash."""
    strings = [token for token in tokens if token.kind in {Kind.STRING, Kind.BAD_STRING}]
    if strings:
        names = [re.sub(r"\W", "", re.sub(r"\.py[\"']$", "", token.text)) or "module" for token in strings]
        yield Step("import-unquote", tuple((token.start, token.end, name) for token, name in zip(strings, names, strict=True)))
    symbols = [token for token in tokens[1:] if token.text in FOR_UNDERSCORE_OR_DOT]
    if symbols:
        yield Step("import-underscore", tuple((one.start, one.end, FOR_UNDERSCORE_OR_DOT[one.text]) for one in symbols))


def _calls(view: View, tokens: Sequence[Token], texts: Sequence[str]) -> Iterator[Step]:
    """What cannot be written as an import is asked for by ``__import__``."""
    start, end = tokens[0].start, view.code_end(tokens[0].line)
    if texts[0] == "import" and len(tokens) > 1:
        module = view.text[tokens[1].start : end]
        name = (re.sub(r"\W", "", module) or "module").lstrip("0123456789") or "module"
        quoted, bare = module.strip("\"'"), module.strip("\"'()")
        yield Step("import-call", ((start, end, f"{name} = __import__('{quoted}')"),))
        yield Step("import-call-attribute", ((start, end, f"{name} = __import__('{bare}').{name}"),))
    elif texts[0] == "from" and "import" in texts[2:] and texts[1] != "import" and tokens[-1].kind is Kind.NAME:
        module = view.text[tokens[1].start : tokens[texts.index("import") - 1].end]
        edits = ((start, tokens[-1].end, f"{texts[-1]} = __import__('{module}').{texts[-1]}"),)
        yield Step("import-call-attribute", edits)
