"""Quotes and f-strings."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from tutor_app.slips.context import Change, EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.source.lexer import Kind, Token, tokenise

SMART = "“”„‟«»‘’‚‛´′″`"
_PREFIXES = re.compile(r"^[A-Za-z]*")
_QUOTED = re.compile(r"""^([A-Za-z]{0,2})('''|\"\"\"|'|")(.*)\2$""", re.DOTALL)


def _text_at(context: EditContext, offset: int) -> Token | None:
    return next((t for t in context.new_tokens if t.kind is Kind.STRING and t.start <= offset < t.end), None)


def _core_start(change: Change) -> int:
    before_text, after_text = change.edit.before, change.edit.after
    left = 0
    while left < min(len(before_text), len(after_text)) and before_text[left] == after_text[left]:
        left += 1
    return change.new_start + left


@single
def smart_quotes(context: EditContext, change: Change) -> Mistake | None:
    """Curly quotes from a word processor."""
    taken, put = change.edit.before, change.edit.after
    curly = next((c for c in taken if c in SMART and taken.count(c) > put.count(c)), None)
    straight = next((c for c in "\"'" if put.count(c) > taken.count(c)), None)
    if curly is None or straight is None:
        return None
    if curly == "`":
        name = "backtick-quotes"
    else:
        name = "smart-quotes"
    line = change.line + taken[: taken.index(curly)].count("\n")
    return told(name, change, line=line, wrong=curly, right=straight)


@single
def quote_missing(context: EditContext, change: Change) -> Mistake | None:
    """One quote is missing, at the start or at the end of a text."""
    gone, come = change.core
    if gone or come not in {'"', "'", '"""', "'''"}:
        return None
    offset = _core_start(change)
    text = _text_at(context, offset)
    if text is None:
        return None
    body = text.start + len(_PREFIXES.match(text.text).group())  # type: ignore[union-attr]
    quote = '"""' if text.text[body - text.start :].startswith('"""') else come
    if text.text[body - text.start :].startswith("'''"):
        quote = "'''"
    start = context.origin(body)
    if offset >= text.end - len(quote) and len(quote) == 3:
        return told(
            "triple-quote-never-closed",
            change,
            line=context.line_of(start if start is not None else change.edit.start),
            quote=quote,
        )
    if offset == text.end - 1 and offset != body:
        line = change.line if start is None else context.line_of(start)
        if line == change.line:
            return told("text-never-closed", change, quote=quote, first=_first_words(text.text))
    if offset == body and len(quote) == 1:
        return told("text-never-opened", change, quote=quote, first=_first_words(text.text))
    return None


def _first_words(text: str) -> str:
    inner = text.lstrip("rbfuRBFU").strip("\"'").split("\n")[0]
    return inner[:20].rsplit(" ", 1)[0].strip() if len(inner) > 20 and " " in inner[:20] else inner[:20].strip()


@single
def quote_doubled(context: EditContext, change: Change) -> Mistake | None:
    """``""tea"``: one quote too many right before a text."""
    gone, come = change.edit.before.strip(), change.edit.after.strip()
    quote = gone[:1]
    if not quote or quote not in "\"'" or gone != quote + come or gone.startswith(quote * 3) or len(change.added) < 1:
        return None
    following = re.split("[\"']", come[1:])[0].strip()
    return told("doubled-quote", change, quote=quote, following=following) if following else None


@single
def quote_extra(context: EditContext, change: Change) -> Mistake | None:
    """One quote too many."""
    gone, come = change.core
    if come or gone not in {'"', "'", '"""', "'''"} or gone not in context.line(change.line):
        return None
    start = change.edit.start + _core_start(change) - change.new_start
    line = context.line_of(start)
    return told(
        "extra-quote", change, line=line, quote=gone, before=_last_words(context.line(line), start - context.start_of(line))
    )


def _last_words(line: str, column: int) -> str:
    """The words right before the column: as many as it takes to be found only once, three at most."""
    words = re.findall(r"\w+\W*|^\W+", line[:column])
    tails = ["".join(words[-count:]).strip() for count in (1, 2, 3)]
    return next((tail for tail in tails if line.count(tail) == 1), tails[0])


@single
def quote_misplaced(context: EditContext, change: Change) -> Mistake | None:
    """One quote of a text stands on the wrong side of words that belong into the text."""
    taken, put = change.edit.before.strip(), change.edit.after.strip()
    late = re.fullmatch(r"([^'\"\n]+)(['\"])([^'\"\n]*)\2", taken)
    early = re.fullmatch(r"([A-Za-z]{0,2}(['\"]))([^'\"\n]*)\2([^'\"\n]+)", taken)
    if late and put == f"{late[2]}{late[1]}{late[3]}{late[2]}":
        return told("quote-misplaced", change, quote=late[2], words=late[1].strip())
    if early and put == f"{early[1]}{early[3]}{early[4]}{early[2]}":
        return told("quote-misplaced", change, quote=early[2], words=early[4].strip())
    return None


@single
def quotes_mixed(context: EditContext, change: Change) -> Mistake | None:
    """A text opened with one kind of quote and closed with the other."""
    gone, come = change.core
    if {gone, come} == {'"', "'"} and len(change.added) <= len(change.removed) + 2:
        return told("mixed-quotes", change, wrong=gone, right=come)
    return None


@single
def nested_quotes(context: EditContext, change: Change) -> Mistake | None:
    """The same quote inside the text as around it."""
    strings = [t for t in change.added if t.endswith(('"', "'"))]
    if len(strings) != 1 or not change.removed:
        return None
    match = _QUOTED.match(strings[0])
    if match is None or strings[0] == change.edit.before.strip():
        return None
    bare = change.edit.before.strip()
    outer = next((q for q in "\"'" if bare.lstrip("rbfuRBFU").startswith(q) or q in bare), None)
    old = re.sub(r"[\\\"']", "", bare)
    if outer is None or bare.count(outer) < 3 or old != re.sub(r"[\\\"']", "", change.edit.after.strip()):
        return None
    way = "escaped" if change.edit.after.count("\\") > bare.count("\\") else "inner" if match[2] == _opener(bare) else "outer"
    kept = len(re.findall("[\"']", match[3])) >= len(re.findall("[\"']", bare)) - 2
    if not (kept or re.search(rf"\w{outer}\w", bare)) or bare.lstrip("rbfuRBFU").startswith(outer * 2):
        return None
    return told("nested-quotes", change, quote=outer, way=way)


def _opener(text: str) -> str:
    """The quote that the text starts with."""
    return text.lstrip("rbfuRBFU")[:1]


def nested_escapes(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """Outer quotes changed in two places because the inner ones are of the same kind."""
    swaps = [c for c in changes if set(c.core) == {'"', "'"}]
    for first, second in itertools.pairwise(swaps):
        line = context.line(first.line)
        if first.line == second.line and first.core == second.core and line.count(first.core[0]) >= 4:
            text = _text_at(context, _core_start(first))
            outer = text is not None and text.text[_core_start(first) - text.start :] == text.text.lstrip("rbfuRBFU")
            yield told("nested-quotes", first, second, quote=first.core[0], way="outer" if outer else "inner")


@single
def no_quotes(context: EditContext, change: Change) -> Mistake | None:
    """Words that were meant as a text."""
    if len(change.added) == 1 and change.removed:
        words = change.edit.before.strip()
        match = _QUOTED.match(change.added[0])
        quoted = match is not None and re.search("[\"']", words) is None
        bare = re.sub(r"\s", "", words)
        if match and quoted and re.sub(r"\s", "", match[3]).strip(":") == bare.strip(":") and match[3].strip():
            return told("text-without-quotes", change, words=words)
    return None


def quotes_around(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """Both quotes of a text are added."""
    marks = [c for c in changes if c.core[0] == "" and c.core[1] in {'"', "'"}]
    for first, second in itertools.pairwise(marks):
        words = context.program[first.edit.start : second.edit.end].strip()
        text = _text_at(context, _core_start(first))
        whole = text is not None and text.start == _core_start(first) and text.end - 1 == _core_start(second)
        if first.line == second.line and first.core == second.core and words and whole and not re.search("[\"']", words):
            yield told("text-without-quotes", first, second, words=words)


@single
def prefixes(context: EditContext, change: Change) -> Mistake | None:
    """A letter before the quotes: missing, or one that Python does not know."""
    behind = change.following
    if (
        len(change.removed) == 1
        and not change.added
        and behind is not None
        and behind.start == change.edit.end
        and behind.kind is Kind.STRING
        and behind.text[0] in "\"'"
        and change.removed[0].isidentifier()
        and change.edit.before == change.removed[0]
    ):
        return told("bad-text-prefix", change, prefix=change.removed[0])
    if len(change.added) != 1 or not change.added[0].endswith(('"', "'")):
        return None
    put = change.added[0]
    taken = change.edit.before.strip()
    body = put.lstrip("rbfuRBFU")
    if taken.lower().lstrip("abcdefghijklmnopqrstuvwxyz") == body and taken != put:
        letters = taken[: len(taken) - len(body)]
        if (letters and put == body) or letters.lower() not in {"", "f", "r", "b", "u"}:
            return told("bad-text-prefix", change, prefix=letters)
        if put[0] in "rR" and "\\" in taken:
            return told("backslash-in-text", change)
    doubled = taken.replace("\\\\", "\\") == put.replace("\\\\", "\\")
    if "\\" in put and put.count("\\") > taken.count("\\") and doubled:
        return told("backslash-in-text", change)
    return None


def broken_lines(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """A text in single quotes that runs over the end of its line."""
    for change in changes:
        taken, put = change.edit.before, change.edit.after
        texts = [t for t in change.added if t.endswith(('"', "'"))]
        if not texts or not taken.strip() or change.is_indent:
            continue
        tripled = [t for t in texts if t.lstrip("rbfuRBFU").startswith(('"""', "'''"))]
        same = re.sub(r"[\s\"'\\]", "", taken) == re.sub(r"[\s\"'\\]", "", put)
        if same and "\n" in taken and (tripled or put.count("\n") < taken.count("\n")):
            yield told("text-over-lines", change, way="tripled" if tripled else "joined")


def unclosed(change: Change) -> tuple[int, str] | None:
    """Where in the student's words a quote is missing, and the closing brackets missing at their end, if that is all."""
    gone, come = change.core
    start = next((i for i, (a, b) in enumerate(zip(change.edit.before, change.edit.after, strict=False)) if a != b), None)
    at = len(change.edit.before) if start is None else start
    if gone or not re.fullmatch(r"[\"'][)\]}]+", come) or len(change.removed) != 1:
        return None
    return at, come[1:]


@single
def rewritten(context: EditContext, change: Change) -> Mistake | None:
    """A text whose quotes are in disorder and that is put right as a whole."""
    if unclosed(change) is not None:
        return None
    texts = [token for token in tokenise(change.edit.before) if token.kind in {Kind.STRING, Kind.BAD_STRING}]
    torn = len(change.added) < len(change.removed) or any(token.kind is Kind.BAD_STRING for token in texts)
    if (
        texts
        and torn
        and change.added
        and len(change.removed) <= 8
        and "\n" not in change.edit.before
        and any(token.endswith(('"', "'")) for token in change.added)
    ):
        bare = texts[0].text.lstrip("rbfuRBFU")
        if len(texts) == 1 and texts[0].kind is Kind.BAD_STRING and bare.count("'") + bare.count('"') == 1:
            return told("text-never-closed", change, quote=bare[0])
        return told("quotes-in-disorder", change, quote=texts[0].text.lstrip("rbfuRBFU")[0])
    return None


GROUPS = (smart_quotes, broken_lines, nested_escapes, quotes_around)
FIRST = (no_quotes, quote_misplaced)
SINGLES = (quote_doubled, nested_quotes, quotes_mixed, quote_missing, quote_extra, prefixes)
LAST = (rewritten,)
