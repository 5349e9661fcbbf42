"""Insert, delete, replace or swap a token or two at the place where the parser gave up."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind

SIGNS = (")", "(", "]", "[", "}", "{", ",", ":", ".", "=", "==", "+", "*", "-", "%", "/")
WORDS = ("in", "and", "or", "not", "is", "if", "else", "for", "import", "as", "from", "return", "def", "class")
INSERTED = (*SIGNS, *WORDS, "lambda", "name", "0", '""', "<", ">", ";", "\n", "while")
REPLACEMENTS = (*SIGNS, *WORDS, "name", "0", '""', "<", ">", "while", "elif", "!=", "None", "True")
HUGGING = frozenset({",", ":", ".", ";", ")", "]", "}"})
"""Signs that stand right behind the token before them."""
REACH_BACK, REACH_ON = 3, 1


def spaced(view: View, start: int, end: int, new: str) -> str:
    """``new`` with the spaces it needs so as not to melt into its neighbours."""
    if not new:
        return new
    before = view.text[start - 1 : start]
    after = view.text[end : end + 1]
    wordy = new[0].isalnum() or new[0] in "_\"'"
    left = " " if (wordy and (before.isalnum() or before in ("_", ")", "]", "}", '"', "'"))) or _binary(new, before) else ""
    right = (
        " "
        if ((new[-1].isalnum() or new[-1] in "_\"'") and (after.isalnum() or after in ("_", '"', "'"))) or _binary(new, after)
        else ""
    )
    if new in {",", ":"} and after and not after.isspace() and after not in ")]}":
        right = " "
    return left + new + right


def _binary(new: str, neighbour: str) -> bool:
    return new in {"=", "==", "+", "-", "*", "/", "%", "<", ">", "!=", "in", "and", "or", "not", "is"} and bool(neighbour.strip())


def insertions(view: View) -> Iterator[Step]:
    """A token is missing before, at or just after the failure."""
    for site in range(max(view.at - REACH_BACK, 0), min(view.at + REACH_ON, len(view.code)) + 1):
        yield from insert_at(view, site, INSERTED)


def insert_at(view: View, site: int, vocabulary: tuple[str, ...]) -> Iterator[Step]:
    """Each of the vocabulary before token ``site``; where a line ends in between, also at its end."""
    offsets = []
    apart = False
    if site > 0:
        offsets.append(view.code[site - 1].end)
    if site < len(view.code) and (site == 0 or view.code[site].line != view.code[site - 1].line):
        offsets.append(view.code[site].start)
    elif site < len(view.code) and view.text[offsets[0] : view.code[site].start].isspace():
        offsets, apart = [view.code[site].start], True
    for place in offsets:
        for new in vocabulary:
            offset = view.code[site - 1].end if apart and new in HUGGING else place
            if new == "\n":
                if site < len(view.code) and site > 0 and view.code[site].line == view.code[site - 1].line:
                    indent = view.indent_text(view.code[site].line)
                    yield Step("split-line", ((view.code[site - 1].end, view.code[site].start, "\n" + indent),))
                continue
            yield Step(f"insert {new}", ((offset, offset, _gap(view, offset, new)),))


def _gap(view: View, offset: int, new: str) -> str:
    """Where white space follows a token, punctuation hugs the token before; words stand apart."""
    text = spaced(view, offset, offset, new)
    if (
        view.text[offset : offset + 1].strip()
        and view.text[offset - 1 : offset].isspace()
        and not text.endswith(" ")
        and text.isidentifier()
    ):
        return text + " "
    return text


def deletions(view: View) -> Iterator[Step]:
    """A token, or up to four, too many around the failure; or all from there to the end of the line."""
    for first in range(max(view.at - REACH_BACK - 1, 0), min(view.at + 2, len(view.code))):
        for count in (1, 2, 3, 4, 5):
            last = first + count - 1
            if last >= len(view.code) or view.code[last].line != view.code[first].line:
                break
            if last < view.at - REACH_BACK or view.code[last].kind is Kind.BAD_STRING:
                continue  # what follows an open quote is the author's text, not one token too many
            yield Step(f"delete-{count}", (removal(view, first, last),))
        low, high = view.range_of(view.code[first].line)
        if high - first > 5 and first >= low:
            yield Step("delete-tail", (removal(view, first, high - 1),))
        if first - low + 1 > 3 and high - first > 1:
            yield Step("delete-head", (removal(view, low, first),))


def marks(view: View) -> Iterator[Step]:
    """A punctuation mark elsewhere on the line of the failure is too many."""
    low, high = view.range_of(view.line)
    for site in range(low, high):
        if view.code[site].text in {":", ",", ".", ";", "=", "*", "\\", "+", "-"} and not -REACH_BACK - 1 <= site - view.at <= 1:
            yield Step(f"drop-far {view.code[site].text}", (removal(view, site, site),))


def removal(view: View, first: int, last: int) -> tuple[int, int, str]:
    """The edit that takes out tokens ``first`` to ``last``, with the space that would be left over."""
    start, end = view.code[first].start, view.code[last].end
    before, after = view.text[start - 1 : start], view.text[end : end + 1]
    if (
        before in (" ", "\t")
        and start - 1 > view.starts[view.code[first].line] + len(view.indent_text(view.code[first].line)) - 1
    ):
        if after in (" ", "", "\n", ")", "]", ":", ","):
            start -= 1
    elif after == " " and (not before or before in "\n([{"):
        end += 1
    elif before and after and (before.isalnum() or before == "_") and (after.isalnum() or after in "_\"'"):
        return start, end, " "
    return start, end, ""


def replacements(view: View) -> Iterator[Step]:
    """A token around the failure should be another."""
    for site in range(max(view.at - 2, 0), min(view.at + 2, len(view.code))):
        token = view.code[site]
        for new in REPLACEMENTS:
            if new == token.text or (new == "name" and token.kind is Kind.NAME) or (new == "0" and token.kind is Kind.NUMBER):
                continue
            yield Step(f"replace {new}", ((token.start, token.end, spaced(view, token.start, token.end, new)),))


def swaps(view: View) -> Iterator[Step]:
    """Two neighbouring tokens stand in the wrong order."""
    for site in range(max(view.at - 2, 0), min(view.at + 1, len(view.code) - 1)):
        one, two = view.code[site], view.code[site + 1]
        if one.line == two.line and one.text != two.text:
            between = view.text[one.end : two.start]
            yield Step("swap", ((one.start, two.end, two.text + between + one.text),))


GENERIC = ("insert ", "delete-", "replace ", "drop-far ", "swap", "split-line")


def is_generic(operator: str) -> bool:
    """Whether a step of that name knows nothing of why it is taken."""
    return operator.startswith(GENERIC)
