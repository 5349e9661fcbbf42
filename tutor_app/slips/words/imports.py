"""Imports: their order, and files, strings and signs where the name of a module belongs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, told
from tutor_app.slips.slip import Edits, Example, Make, Slip, either
from tutor_app.slips.stand_ins import MODULE, NAME
from tutor_app.slips.tokens.generic import deletions
from tutor_app.slips.view import Step, View
from tutor_app.slips.words.names import digits_before, digits_last
from tutor_app.slips.words.sites import near_failure, word_left_out
from tutor_app.slips.words.spelling import near, one_for_one
from tutor_app.source.lexer import KEYWORDS, Kind, Token
from tutor_app.source.text import Source

_MODULE_DIGIT = re.compile(r"\s*(?:import|from)\s+(\d\S*)")
_IMPORT = re.compile(r"(?m)^[ \t]*(?:import|from)[ \t]+(?P<module>[\w.]+)(?=[ \t]*$|[ \t]+import\b)")
_FROM = re.compile(r"(?m)^[ \t]*(?P<all>from[ \t]+(?P<module>[\w.]+)[ \t]+import[ \t]+(?P<names>\w+(?:, *\w+)*))[ \t]*$")
_TWO_WORDS = re.compile(r"[^\W_]+(?:_[^\W_]+)+")
QUOTES = ("'", '"')
FOR_UNDERSCORE_OR_DOT = {"-": "_", "/": "."}
UNFINISHED = frozenset("import from , .".split())


def undo(view: View) -> Iterator[Step]:
    """Slips in the import where the parser gave up."""
    low, high = view.range_of(view.line)
    tokens = view.code[low:high]
    if not tokens or tokens[0].text not in {"import", "from"}:
        return
    texts = [token.text for token in tokens]
    yield from _in_order(view, tokens, texts)
    yield from _module(view, tokens)
    yield from _calls(view, tokens, texts)
    if texts[-1] in UNFINISHED:
        yield Step("import-name", ((tokens[-1].end, tokens[-1].end, NAME if texts[-1] == "." else f" {NAME}"),))
    if texts[0] == "from" and "import" in texts:
        dotted = [p for p in range(texts.index("import") + 1, len(texts)) if texts[p] == "."]
        if dotted:
            yield Step("import-undot", tuple((tokens[p - 1].start, tokens[p].end, "") for p in dotted))


def _in_order(view: View, tokens: Sequence[Token], texts: Sequence[str]) -> Iterator[Step]:
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
        names = [re.sub(r"\W", "", re.sub(r"\.py[\"']$", "", token.text)) or MODULE for token in strings]
        yield Step("import-unquote", tuple((token.start, token.end, name) for token, name in zip(strings, names, strict=True)))
    symbols = [token for token in tokens[1:] if token.text in FOR_UNDERSCORE_OR_DOT]
    if symbols:
        yield Step("import-underscore", tuple((one.start, one.end, FOR_UNDERSCORE_OR_DOT[one.text]) for one in symbols))


def _calls(view: View, tokens: Sequence[Token], texts: Sequence[str]) -> Iterator[Step]:
    """What cannot be written as an import is asked for by ``__import__``."""
    start, end = tokens[0].start, view.code_end(tokens[0].line)
    if texts[0] == "import" and len(tokens) > 1:
        module = view.text[tokens[1].start : end]
        name = (re.sub(r"\W", "", module) or MODULE).lstrip("0123456789") or MODULE
        quoted, bare = module.strip("\"'"), module.strip("\"'()")
        yield Step("import-call", ((start, end, f"{name} = __import__('{quoted}')"),))
        yield Step("import-call-attribute", ((start, end, f"{name} = __import__('{bare}').{name}"),))
    elif texts[0] == "from" and "import" in texts[2:] and texts[1] != "import" and tokens[-1].kind is Kind.NAME:
        module = view.text[tokens[1].start : tokens[texts.index("import") - 1].end]
        edits = ((start, tokens[-1].end, f"{texts[-1]} = __import__('{module}').{texts[-1]}"),)
        yield Step("import-call-attribute", edits)


def what_module(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """An import with a file instead of a module, or without ``import``."""
    for change in changes:
        kind = _kind(context, change)
        closing = (other for other in changes if other.line == change.line and other.removed == (">",) and not other.added)
        if kind is not None:
            yield told(kind, change, *(closing if change.removed == ("<",) else ()))


def _kind(context: EditContext, change: Change) -> str | None:
    line = [token.text for token in context.tokens_on(change.line)]
    own = change.at_start or change.previous is None or change.line == change.previous.line + 1
    if not own or not line or line[0] not in {"import", "from"}:
        return None
    pair = one_for_one(change)
    reordered = change.added[:1] == ("from",) or change.removed[:1] in {("import",), ("from",)}
    if (line[0] == "import" and "from" in line and reordered) or (pair is not None and pair[1] in KEYWORDS and near(*pair)):
        return None
    if any(word.startswith(QUOTES) for word in change.removed) and not any(word.startswith(QUOTES) for word in change.added):
        return "import-of-text"
    replaced = any(word.isidentifier() for word in change.removed)
    if line[0] == "from" and "import" not in line and "import" in change.added and not replaced:
        return "from-without-import"
    if "-" in change.edit.before and "-" not in change.edit.after:
        return "import-hyphen"
    if change.removed[-1:] == ("py",) or change.removed[:1] == ("<",) or "/" in change.removed:
        return "import-of-file"
    return None


def order(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """``import sqrt from math``."""
    for change in changes:
        line = [token.text for token in context.tokens_on(change.line)]
        if line[:1] == ["import"] and "from" in line:
            same = tuple(c for c in changes if c.line == change.line)
            if same[0] is change and any("from" in c.added or "import" in c.added or "from" in c.removed for c in same):
                yield told("import-order", *same)


def digit_first(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """``from 3d_tools import cube``, whatever is made of the line."""
    for change in changes:
        match = _MODULE_DIGIT.match(context.line(change.line))
        same = tuple(c for c in changes if c.line == change.line and not c.is_indent)
        if match and same and same[0] is change:
            yield told("module-digit", *same, name=match[1])


def _modules(spellings: Callable[[str], Iterable[str]]) -> Make:
    """The name of an imported module is written in each of the ways."""

    def make(source: Source) -> Iterator[Edits]:
        for match in _IMPORT.finditer(source.text):
            yield from (((match.start("module"), match.end("module"), wrong),) for wrong in spellings(match["module"]))

    return make


def _as_text(module: str) -> Iterator[str]:
    if module.isidentifier():
        yield from (quote + module + quote for quote in QUOTES)


def _with_hyphen(module: str) -> Iterator[str]:
    if _TWO_WORDS.fullmatch(module):
        yield module.replace("_", "-")


def _as_file(module: str) -> Iterator[str]:
    yield f"<{module}>"
    if "." in module.strip("."):
        yield module.replace(".", "/")


def _is_the_import_of_one_name(source: Source, site: int) -> bool:
    line = [token.text for token in source.on_line(source.code[site].line)]
    return source.code[site].text == "import" and line[:1] == ["from"] and len(line) == 4


def _turned_round(source: Source) -> Iterator[Edits]:
    for match in _FROM.finditer(source.text):
        yield ((match.start("all"), match.end("all"), f"import {match['names']} from {match['module']}"),)


SLIPS = (
    Slip(
        kind="import-of-text",
        make=_modules(_as_text),
        undo=undo,
        tell=what_module,
        accepts=(
            Example("import 'math'\n", "import math\n"),
            Example("from 'math' import sqrt\n", "from math import sqrt\n"),
        ),
    ),
    Slip(
        kind="import-hyphen",
        make=_modules(_with_hyphen),
        undo=undo,
        tell=what_module,
        accepts=(Example("import my-tools\n", "import my_tools\n"),),
        rejects=(Example("my-tools = 3\n", "my_tools = 3\n"),),
    ),
    Slip(
        kind="import-of-file",
        make=_modules(_as_file),
        undo=either(undo, deletions),
        tell=what_module,
        accepts=(
            Example("import <math>\n", "import math\n"),
            Example("import tools/tea\n", "import tools.tea\n"),
        ),
        rejects=(Example("import 'math'\n", "import math\n"),),
    ),
    Slip(
        kind="from-without-import",
        make=word_left_out(_is_the_import_of_one_name),
        undo=undo,
        tell=what_module,
        accepts=(Example("from math sqrt\n", "from math import sqrt\n"),),
        rejects=(Example("math import sqrt\n", "from math import sqrt\n"),),
    ),
    Slip(
        kind="import-order",
        make=_turned_round,
        undo=undo,
        tell=order,
        accepts=(
            Example("import sqrt from math\n", "from math import sqrt\n"),
            Example("import sqrt, pi from math\n", "from math import sqrt, pi\n"),
        ),
        rejects=(Example("from math sqrt\n", "from math import sqrt\n"),),
    ),
    Slip(
        kind="module-digit",
        make=_modules(digits_before),
        undo=near_failure(digits_last),
        tell=digit_first,
        accepts=(Example("from 3tea import pour\n", "from tea3 import pour\n"),),
        rejects=(Example("3tea = 'hot'\n", "tea3 = 'hot'\n"),),
    ),
)
