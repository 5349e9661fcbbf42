"""White space at the start of lines."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tutor_app.slips.context import Change, EditContext
from tutor_app.slips.mistake import Mistake, told
from tutor_app.source.lexer import BLOCK_KEYWORDS
from tutor_app.source.problems import ProblemKind, meaning
from tutor_app.source.text import width_of

BRANCHES = frozenset({"else", "elif", "except", "finally", "case"})


def runs(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """Neighbouring lines that are shifted by the same number of columns are one mistake."""
    mistakes = list(_runs(context, changes))
    if any(one.misconception == "not-at-left-edge" for one in mistakes):
        told = ("first-line-indented", "not-at-left-edge")
        mistakes = [replace(one, misconception=told[1]) if one.misconception == told[0] else one for one in mistakes]
    yield from mistakes


def _runs(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    group: list[Change] = []
    for change in [c for c in changes if c.is_indent]:
        if (kind := _tab_kind(context, change)) is not None:
            yield told(kind, change)
            continue
        if group and not (_goes_on(context, group[-1], change) or _beside(context, group, change)):
            yield _judge(context, group)
            group = []
        group.append(change)
    if group:
        yield _judge(context, group)


def moved_along(context: EditContext, changes: Sequence[Change]) -> Iterator[Change]:
    """The indentation that changes together with other words: of the line behind lines that are taken away or put in."""
    for change in changes:
        behind = change.following
        if change.is_indent or behind is None or "\n" not in change.edit.before + change.edit.after:
            continue
        line = behind.line + 1
        old, new = context.indent(line), context.new_indent(line)
        if new is not None and old != new and context.tokens_on(line)[0] is behind:
            yield replace(change, line=line, indents=(old, new))


def with_moved_along(context: EditContext, mistakes: Sequence[Mistake]) -> list[Mistake]:
    """The mistakes, and those of indentation that are put right by the way."""
    told = list(mistakes)
    for change in moved_along(context, [change for mistake in mistakes for change in mistake.changes]):
        if any(change.line == one.line and one.changes[0].is_indent for one in told):
            continue
        below = next((m for m in told if m.changes[0].is_indent and _goes_on(context, change, m.changes[0])), None)
        if below is not None:
            told.remove(below)
        told.append(_judge(context, [change, *(below.changes if below is not None else ())]))
    return told


def _tab_kind(context: EditContext, change: Change) -> str | None:
    """Tabs where other lines have blanks, or the other way round, on a line that stays in its block."""
    old, new = change.indents or ("", "")
    others = context.indents
    if "\t" in old and "\t" not in new and any(" " in other for other in others):
        blanks = {len(old.expandtabs(size)) for size in (2, 4, 8)}
        if len(new) in blanks or (context.problem is not None and context.problem.type == "TabError"):
            return "tab-among-blanks"
    if "\t" in new and "\t" not in old and old and any("\t" in other for other in others):
        blanks = {len(new.expandtabs(size)) for size in (2, 4, 8)}
        if len(old) in blanks or (context.problem is not None and context.problem.type == "TabError"):
            return "blanks-among-tabs"
    return None


def _sense(change: Change) -> int:
    old, new = change.indents or ("", "")
    return (width_of(new) > width_of(old)) - (width_of(new) < width_of(old))


def _shift(change: Change) -> int:
    """By how many columns the line moves; where tabs become blanks or the other way round, only in which sense."""
    old, new = change.indents or ("", "")
    return _sense(change) if len(set(old + new)) > 1 else width_of(new) - width_of(old)


def _end(change: Change) -> int:
    """The last line of what the change moves: a text in triple quotes moves as a whole."""
    return change.line + change.edit.before.strip().count("\n")


def _goes_on(context: EditContext, last: Change, change: Change) -> bool:
    between = range(_end(last) + 1, change.line)
    if change.line <= last.line:
        return False
    empty = all(not context.line(number).strip() or context.line(number).lstrip().startswith("#") for number in between)
    return empty and _shift(last) == _shift(change)


def _beside(context: EditContext, group: Sequence[Change], change: Change) -> bool:
    """Whether the line goes back like one of the group, and only deeper lines, which may go along, stand between them."""
    between = range(_end(group[-1]) + 1, change.line)
    alike = _sense(change) < 0 and any(one.indents == change.indents for one in group)
    return alike and _deeper(context, context.indent(change.line), between) == len(between)


def _deeper(context: EditContext, indent: str, numbers: Sequence[int]) -> int:
    """How many of the lines, from the first on, are indented further or hold no code."""
    code = [(k, width_of(context.indent(number))) for k, number in enumerate(numbers) if context.tokens_on(number)]
    return next((k for k, column in code if column <= width_of(indent)), len(numbers))


def _last(context: EditContext, group: Sequence[Change]) -> int:
    """The last line of the group; where lines between its own go along, those of the last block do so too."""
    last = _end(group[-1])
    if all(_goes_on(context, one, other) for one, other in itertools.pairwise(group)):
        return last
    below = range(last + 1, len(context.lines) + 1)
    along = _deeper(context, context.indent(group[-1].line), below)
    along = next((k for k, number in enumerate(below[:along]) if _moved(context, number)), along)
    return max([last, *(n for n in below[:along] if context.tokens_on(n))])


def _judge(context: EditContext, group: list[Change]) -> Mistake:
    first, last = group[0], _last(context, group)
    line, sense = first.line, _sense(first)
    old = context.indent(line)
    header = context.code_line_before(line)
    values = {"last": str(last), "count": str(last - line + 1), "like": _model(context, first)}
    tokens = context.tokens_on(line)
    word = tokens[0].text if tokens else ""
    if (
        "\t" in context.program
        and (sense == 0 or (context.problem is not None and context.problem.type == "TabError"))
        and _tabs_nearby(context, line)
        and values["like"]
    ):
        return _told("tabs-and-spaces", group, values)
    if word in BRANCHES and values["like"]:
        return _told("branch-not-aligned", group, values, keyword=word)
    if not values["like"] and (sense <= 0 or not _header(context, header)):
        first_of_all = sense < 0 and old and header is None
        return _told("first-line-indented", group, values) if first_of_all else _unlike(context, group, values)
    if sense == 0:
        return _unlike(context, group, values)
    head = _header(context, header)
    said = None if context.problem is None else meaning(context.problem)
    if sense > 0:
        if head and header is not None and width_of(old) <= width_of(context.indent(header)):
            return _told("body-not-indented", group, values, keyword=head, header=str(header))
        if not values["like"] or (_moved(context, header) and not _in_block(context, line, int(values["like"]))):
            return _unlike(context, group, values)
        if said is not None and said.kind is ProblemKind.OUTSIDE_FUNCTION and word in {"return", "yield"}:
            return _told("return-outside", group, values, keyword=word)
        if said is not None and said.kind is ProblemKind.OUTSIDE_LOOP and (said.word == "break" or word in {"break", "continue"}):
            return _told("break-outside", group, values, keyword=word)
        if (
            header is not None
            and 0 < abs(width_of(context.indent(header)) - width_of(old)) < 4
            and not _matches(context, line, old)
        ):
            return _unlike(context, group, values)
        return _told("not-indented-enough", group, values)
    if header is None:
        return _told("first-line-indented", group, values)
    if not head and width_of(old) > width_of(context.indent(header)):
        return _told("unexpected-indentation", group, values)
    if not _matches(context, line, old):
        return _unlike(context, group, values)
    return _told("indented-too-far", group, values)


def _unlike(context: EditContext, group: list[Change], values: dict[str, str]) -> Mistake:
    """No line above shows the column: perhaps one below does, or the line that opens the block, or the left edge."""
    line, old = group[0].line, context.indent(group[0].line)
    like = values["like"] or _model_below(context, group[0])
    values = {**values, "like": like}
    if like and _same_block(context, line, int(like)):
        return _told("indentation-matches-nothing", group, values)
    opener = context.opener(line)
    if opener is not None:
        header, keyword = opener
        flat = _sense(group[0]) > 0 and width_of(old) <= width_of(context.indent(header)) and _looks_empty(context, header)
        return _told("body-not-indented" if flat else "block-line-misplaced", group, values, keyword=keyword, header=str(header))
    edge = context.new_indent(line) == "" and old
    return _told("not-at-left-edge" if edge else "indentation-other", group, values)


def _moved(context: EditContext, number: int | None) -> bool:
    """Whether the line gets another indentation."""
    return number is not None and context.new_indent(number) not in {None, context.indent(number)}


def _looks_empty(context: EditContext, header: int) -> bool:
    """Whether the line below a header is, as the student wrote it, no further in than the header."""
    below = next((n for n in range(header + 1, len(context.lines) + 1) if context.tokens_on(n)), None)
    return below is not None and width_of(context.indent(below)) <= width_of(context.indent(header))


def _same_block(context: EditContext, line: int, like: int) -> bool:
    """Whether the lines, which start differently, are in one block after the repair."""
    return _in_block(context, line, like) and context.indent(line) != context.indent(like)


def _in_block(context: EditContext, line: int, like: int) -> bool:
    """Whether the lines are in one block after the repair: no line between them is further left."""
    between = [context.new_indent(number) for number in range(min(line, like) + 1, max(line, like))]
    column = width_of(context.new_indent(like) or "")
    return all(width_of(indent) >= column for indent in between if indent is not None)


def _told(misconception: str, group: list[Change], values: dict[str, str], **more: str) -> Mistake:
    return Mistake(misconception=misconception, changes=tuple(group), values={"line": str(group[0].line), **values, **more})


def _model(context: EditContext, change: Change) -> str:
    """The nearest line above, left as it is, that starts in the column where the line belongs."""
    new = (change.indents or ("", ""))[1]
    for number in range(change.line - 1, 0, -1):
        if context.indent(number) == new == context.new_indent(number):
            return str(number)
    return ""


def _model_below(context: EditContext, change: Change) -> str:
    """The same among the lines below, no further than the block around the line goes."""
    new = (change.indents or ("", ""))[1]
    for number in range(change.line + 1, len(context.lines) + 1):
        below = context.new_indent(number)
        if below is not None and width_of(below) < width_of(new):
            return ""
        if below is not None and context.indent(number) == new == below:
            return str(number)
    return ""


def _header(context: EditContext, number: int | None) -> str:
    """The keyword of a line that opens a block, or nothing."""
    if number is None:
        return ""
    for candidate in range(number, max(0, number - 8), -1):
        tokens = context.tokens_on(candidate)
        if tokens and tokens[0].text.lower() in BLOCK_KEYWORDS and (candidate == number or tokens[-1].text != ":"):
            last = context.tokens_on(number)[-1].text if context.tokens_on(number) else ""
            lacks = candidate == number and (
                len(tokens) < 12 or any(c.line == number and ":" in c.added for c in context.changes)
            )
            return tokens[0].text if last == ":" or lacks else ""
    return ""


def _matches(context: EditContext, line: int, indent: str) -> bool:
    """Whether some line above starts in the same column, and stays there."""
    return any(
        context.indent(n) == indent and context.new_indent(n) in {indent, None} for n in range(1, line) if context.line(n).strip()
    )


def _tabs_nearby(context: EditContext, line: int) -> bool:
    indents = {
        context.indent(n) for n in range(max(1, line - 30), min(len(context.lines), line + 30) + 1) if context.line(n).strip()
    }
    return any("\t" in i for i in indents) and any(" " in i for i in indents)


GROUPS = (runs,)
