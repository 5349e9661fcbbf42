"""Imports: their order, and files, strings and signs where the name of a module belongs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from tutor_app.slips.context import Change, EditContext
from tutor_app.slips.headers.undo import heads
from tutor_app.slips.mistake import Mistake, told
from tutor_app.slips.slip import Edits, Example, Make, Slip, either
from tutor_app.slips.tokens.undo import deletions
from tutor_app.slips.words.names import digits_before, digits_last
from tutor_app.slips.words.sites import left_out, near_failure
from tutor_app.slips.words.spelling import near, one_for_one
from tutor_app.source.lexer import KEYWORDS
from tutor_app.source.text import Source

_MODULE_DIGIT = re.compile(r"\s*(?:import|from)\s+(\d\S*)")
_IMPORT = re.compile(r"(?m)^[ \t]*(?:import|from)[ \t]+(?P<module>[\w.]+)(?=[ \t]*$|[ \t]+import\b)")
_FROM = re.compile(r"(?m)^[ \t]*(?P<all>from[ \t]+(?P<module>[\w.]+)[ \t]+import[ \t]+(?P<names>\w+(?:, *\w+)*))[ \t]*$")
_TWO_WORDS = re.compile(r"[^\W_]+(?:_[^\W_]+)+")
QUOTES = ("'", '"')


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
        undo=heads,
        tell=what_module,
        accepts=(
            Example("import 'math'\n", "import math\n"),
            Example("from 'math' import sqrt\n", "from math import sqrt\n"),
        ),
    ),
    Slip(
        kind="import-hyphen",
        make=_modules(_with_hyphen),
        undo=heads,
        tell=what_module,
        accepts=(Example("import my-tools\n", "import my_tools\n"),),
        rejects=(Example("my-tools = 3\n", "my_tools = 3\n"),),
    ),
    Slip(
        kind="import-of-file",
        make=_modules(_as_file),
        undo=either(heads, deletions),
        tell=what_module,
        accepts=(
            Example("import <math>\n", "import math\n"),
            Example("import tools/tea\n", "import tools.tea\n"),
        ),
        rejects=(Example("import 'math'\n", "import math\n"),),
    ),
    Slip(
        kind="from-without-import",
        make=left_out(_is_the_import_of_one_name),
        undo=heads,
        tell=what_module,
        accepts=(Example("from math sqrt\n", "from math import sqrt\n"),),
        rejects=(Example("math import sqrt\n", "from math import sqrt\n"),),
    ),
    Slip(
        kind="import-order",
        make=_turned_round,
        undo=heads,
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
