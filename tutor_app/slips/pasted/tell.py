"""Whole lines and pasted things: prompts, line numbers, prose, comments of other languages, odd characters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tutor_app.slips.context import Change, EditContext
from tutor_app.slips.headers.bodies import opened
from tutor_app.slips.mistake import Mistake, after, before, single, told
from tutor_app.slips.operators.lookalikes import odd_characters
from tutor_app.source.lexer import BLOCK_KEYWORDS, KEYWORDS
from tutor_app.source.problems import ProblemKind, kind_of, meaning
from tutor_app.source.python import parse

PROMPT = re.compile(r"\s*(>>>|\.\.\.|In\s*\[\s*\d*\s*\]\s*:?|Out\s*\[\s*\d*\s*\]\s*:?|\$|>|C:\\[^>]*>)(?=\s|$|\w)")
LINE_NUMBER = re.compile(r"\s*\d+\s*[.:|)]?\s*$")
MARKER = re.compile(r"\s*(```|~~~|<<<<<<<|=======|>>>>>>>|</?\w+>|@@|\+\+\+|---)")
PROSE = re.compile(r"[A-Za-z][A-Za-z',-]*([ ,]+[A-Za-z0-9\"'(][\w',\"()-]*){2,}[.!?:]?")
SHEBANG = re.compile(r"(?:!#?)?\s*/(?:usr/|bin/)")
ERROR_OUTPUT = re.compile(r"\s*(Traceback|File \"|\w*Error\b|\^+\s*$)")


def _line_starts(changes: Sequence[Change]) -> list[Change]:
    return [c for c in changes if c.at_start and not c.added and c.edit.before.strip()]


def prompts(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """``>>>`` and ``...`` pasted from a console."""
    for change in _line_starts(changes):
        match = PROMPT.fullmatch(change.edit.before.strip())
        joined = (
            context.program[change.edit.end - 1 : change.edit.end + 1].strip()
            == context.program[change.edit.end - 1 : change.edit.end + 1]
        )
        if match and match[1] in context.line(change.line) and not (match[1] in "$>" and joined):
            yield told("pasted-prompt", change, prompt=match[1])


def numbers(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """Line numbers pasted with the program."""
    for change in _line_starts(changes):
        if not LINE_NUMBER.fullmatch(change.edit.before) or change.at_end:
            continue
        number, behind = change.edit.before.strip(), after(change)
        touching = context.program[change.edit.start : change.edit.end + 1].strip() == number + behind[:1]
        if number.isdigit() and touching and not _counts_on(context, change):
            yield told("number-starts-name", change, name=number + behind)
        else:
            yield told("pasted-line-number", change, number=number)


def _counts_on(context: EditContext, change: Change) -> bool:
    """Whether a line beside this one starts with the next number, or with the one before."""
    number = int(change.edit.before)
    near = ((context.line(change.line + step), number + step) for step in (-1, 1))
    return any(re.match(rf"\s*{wanted}(?!\d)", line) for line, wanted in near)


def stars(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """``**``, which makes letters bold in chats and on web pages, around a part of the program."""
    marks = [c for c in changes if not c.added and c.removed in {("**",), ("*", "**"), ("**", "*")}]
    if len(marks) < 2 or not (marks[0].at_start or marks[-1].at_end or any(before(c) == before(marks[0]) for c in marks[1:])):
        return
    for line in sorted({c.line for c in marks}):
        same = [c for c in marks if c.line == line]
        yield told("pasted-stars", *same, mark="**")


def whole_lines(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """Lines taken away as a whole."""
    for change in changes:
        gone = change.edit.before.strip()
        last = context.line_of(change.edit.start + len(change.edit.before.rstrip()) - 1)
        at_end = change.at_end or "\n" in change.edit.before[len(change.edit.before.rstrip()) :]
        if change.added or not gone or not change.at_start or not at_end:
            continue
        if (owner := _decorator_above(context, change)) is not None:
            yield told(
                "after-decorator", change, last=str(last), count=str(last - change.line + 1), owner=str(owner),
                decorator=context.line(owner).strip(),
            )  # fmt: skip
        elif MARKER.match(gone) and "\n" not in gone:
            yield told("pasted-marker", change, mark=gone)
        elif ERROR_OUTPUT.match(gone):
            yield told("pasted-output", change)
        elif (PROSE.fullmatch(gone) or _is_note(gone)) and "\n" not in gone:
            yield told("prose-line", change)
        elif gone == "}":
            yield told("brace-block-end", change)
        elif last > change.line:
            yield told("lines-too-many", change, last=str(last), count=str(last - change.line + 1))
        elif gone.split()[0].rstrip(":") in BLOCK_KEYWORDS:
            yield told("block-line-too-many", change, keyword=gone.split()[0].rstrip(":"))
        elif len(gone) > 1 and change.removed:
            yield told("line-out-of-place" if _is_statement(gone) else "line-too-many", change)


def _decorator_above(context: EditContext, change: Change) -> int | None:
    """The line of a decorator, where the change stands between it and what it belongs to."""
    above, behind = context.code_line_before(change.line), change.following
    owned = behind is not None and behind.text in {"def", "class", "async", "@"}
    return above if owned and above is not None and context.line(above).lstrip().startswith("@") else None


def _is_note(line: str) -> bool:
    """Two words of prose, such as a heading."""
    return re.fullmatch(r"[^\W\d_]{2,}(?:[ ][^\W\d_]{2,})+[.:!]?", line) is not None and not KEYWORDS & set(line.split())


def _is_statement(line: str) -> bool:
    """Whether Python could read the line if it stood alone."""
    tree = parse(line)
    return tree is not None and bool(tree.body)


def _is_prose(words: str) -> bool:
    """Whether it reads like a note for people: words side by side, or one that is no keyword and no name with signs."""
    first = words.split("\n")[0]
    if words.split()[0] in KEYWORDS and len(first.split()) < 3:
        return False
    return re.search(r"[^\W\d_]{2,}[,.:;!?]?\s+[^\W\d_]+", first) is not None or "\n" in words


@single
def shebang(context: EditContext, change: Change) -> Mistake | None:
    """``!/usr/bin/python3`` or ``!#/usr/bin/python3`` on the first line, which is made a comment again or taken away."""
    line = context.line(change.line).strip()
    if not SHEBANG.match(line) or not change.at_start or context.code_line_before(change.line) is not None:
        return None
    gone, come = change.edit.before.strip(), change.edit.after.strip()
    if line.startswith("!#") and come.startswith("#!"):
        return told("shebang", change, first=line, way="turned")
    if come.startswith("#") and not change.added and (not gone or line.startswith(gone)):
        return told("shebang", change, first=line, way="put")
    return told("shebang", change, first=line, way="removed") if gone == line and not come else None


@single
def comments(context: EditContext, change: Change) -> Mistake | None:
    """A comment written as in another language, or text that should be one."""
    gone, come = change.edit.before.strip(), change.edit.after.strip()
    for mark in ("//", "/*", "--", "<!--", "*/", ";", "%"):
        if gone.startswith(mark) and come.startswith("#"):
            return told("foreign-comment", change, mark=mark, way="replaced")
        if gone.startswith(mark) and not come and change.at_end and len(gone) > len(mark) + 3:
            return told("foreign-comment", change, mark=mark, way="removed")
    if not come and (start := re.match(r"\s*(//|/\*|\*/)", context.line(change.line))) and gone.startswith(start[1]):
        return told("foreign-comment", change, mark=start[1], way="removed" if len(gone) > len(start[1]) else "sign")
    if come.startswith("#") and not change.added:
        words = gone or context.line(change.line).strip()
        if words and not _is_prose(words):
            return told("left-over", change, part=words.split("\n")[0])
        return told("comment-without-hash", change, first=" ".join(words.split("\n")[0].split()[:4]))
    return None


def joined_and_split(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """Line ends in the wrong place."""
    for change in changes:
        gone, come = change.edit.before, change.edit.after
        left, right = before(change), after(change)
        if change.is_indent:
            continue
        if (change.added == (";",) and not change.removed and left and right) or (
            not gone.strip() and not come.strip() and "\n" in come and "\n" not in gone and left and right
        ):
            yield told("two-statements", change, before=left, following=right)
        elif not gone.strip() and not come.strip() and "\n" in gone and "\n" not in come and change.previous is not None:
            yield told("line-broken", change, line=change.previous.line + 1, before=change.previous.text.split("\n")[-1])
        elif not gone.strip() and come.strip() == "\\":
            yield told("line-broken", change, before=left)


ARGUMENTS = {
    ProblemKind.POSITIONAL_FOLLOWS_KEYWORD: "positional-after-keyword",
    ProblemKind.DEFAULT_ORDER: "default-order",
    ProblemKind.REPEATED_ARGUMENT: "repeated-argument",
    ProblemKind.REPEATED_PARAMETER: "repeated-argument",
    ProblemKind.GENERATOR_BRACKETS: "generator-brackets",
}


def arguments(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """Mistakes in the list of arguments that only CPython's message makes plain, checked against the place of the edit."""
    name = None if context.problem is None else ARGUMENTS.get(meaning(context.problem).innermost)
    if name is None or context.problem is None:
        return
    near = tuple(c for c in changes if abs(c.line - context.problem.line) <= 1 and not c.is_indent)
    signs = any(c.added == ("=",) and c.removed in {(":",), ("==",)} for c in near)  # another mistake, which has its own words
    if near and not signs:
        way = _way_with_arguments(near)
        if way or name != "positional-after-keyword":
            yield told(name, *near, line=context.problem.line, way=way)


def _way_with_arguments(changes: Sequence[Change]) -> str:
    """Whether a value gets a name, or is put elsewhere, or taken away; nothing where it is none of these."""
    taken = sorted(token for change in changes for token in change.removed if token != ",")
    put = sorted(token for change in changes for token in change.added if token != ",")
    if put and taken == put:
        return "moved"
    if not put:
        return "removed"
    return "named" if not taken and "=" in put else ""


def outside(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """Statements that are only allowed in certain places."""
    problem = context.problem
    if problem is None:
        return
    near = tuple(c for c in changes if c.line == problem.line and not c.is_indent)
    if not near:
        return
    words = [token.text for token in context.tokens_on(problem.line)]
    kind = kind_of(problem)
    if kind is ProblemKind.OUTSIDE_FUNCTION and "return" in words:
        yield told("return-outside-replaced", *near, keyword="return")
    elif kind is ProblemKind.OUTSIDE_LOOP and {"break", "continue"} & set(words):
        word = "break" if "break" in words else "continue"
        yield told("break-outside-replaced", *near, keyword=word)
        yield from (told("break-outside-replaced", c, keyword=word) for c in changes if c not in near and c.removed == (word,))


def targets(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """Things that cannot be given a value."""
    problem = context.problem
    if problem is None:
        return
    words = [token.text for token in context.tokens_on(problem.line)]
    sign = next((token.start for token in context.tokens_on(problem.line) if token.text == "="), -1)
    near = tuple(c for c in changes if c.line == problem.line and not c.is_indent and c.edit.start <= sign)
    said = meaning(problem)
    if near and said.kind is ProblemKind.CANNOT_ASSIGN and "=" in words:
        thing = said.word
        kind = (
            "assignment-to-call"
            if thing == "function call"
            else "assignment-to-literal"
            if thing in LITERALS
            else "assignment-to-expression"
        )
        yield told(kind, *near)


LITERALS = frozenset({"literal", "True", "False", "None", "f-string expression", "dict literal", "set display", "ellipsis"})


def new_lines(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """Lines that are missing as a whole."""
    for change in changes:
        if change.removed or "\n" not in change.edit.after or not change.added or opened(change) is not None:
            continue
        first, number = change.added[0], max(1, change.previous.line + 1 if change.previous is not None else 1)
        if first in {"except", "finally"}:
            yield told("missing-except", change, line=number)
        elif first == "try":
            yield told("missing-try", change, line=change.line)
        elif first in BLOCK_KEYWORDS:
            yield told("missing-block-line", change, line=change.line, keyword=first)
        elif set(change.added) <= {")", "]", "}", ","}:
            continue
        else:
            yield told("missing-line", change, line=number)


GROUPS = (prompts, numbers, stars, shebang, odd_characters, comments, joined_and_split, arguments, outside)
SINGLES = (targets, whole_lines, new_lines)
