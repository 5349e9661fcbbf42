"""A quote stands on the wrong side of words that belong into the string, or of a bracket that does not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.strings.literals import simple_strings
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind, tokenise
from tutor_app.source.text import Source

_WORDS = (Kind.NAME, Kind.KEYWORD, Kind.NUMBER)
_LATE = re.compile(r"([^'\"\n]+)(['\"])([^'\"\n]*)\2")
_EARLY = re.compile(r"([A-Za-z]{0,2}(['\"]))([^'\"\n]*)\2([^'\"\n]+)")
_FIELD_LAST = re.compile(r"(?:\s*[^\s{}][^{}]*|[^{}]*[{}][^{}]*)(\{[^{}]+\})")


def undo(view: View) -> Iterator[Step]:
    """Put the quote of an empty string around the word beside it, of another around its last field or before its bracket."""
    low, high = view.range_of(view.line)
    for site in range(low, high):
        if view.code[site].text in {"''", '""'}:
            yield from _around_words(view, site)
    for site in range(low, high - 2):
        string, opener, partner = view.code[site], view.code[site + 1], view.brackets[0].get(site + 1, high)
        if string.kind is Kind.STRING and opener.text == "{" and string.end == opener.start and partner < high:
            end = view.code[partner].end
            yield Step("quotes-around", ((string.end - 1, string.end, ""), (end, end, string.text[-1])))
    for token in view.code[low:high]:
        if token.kind is Kind.STRING and token.text[-2:-1] == ")" and "(" not in token.text:
            yield Step("bracket-out-of-text", ((token.end - 2, token.end, token.text[-1] + ")"),))


def _around_words(view: View, site: int) -> Iterator[Step]:
    """``""__main__`` and ``__main__""``: the words that touch the empty string are its body."""
    empty, (low, high) = view.code[site], view.range_of(view.line)
    first = last = site
    while last + 1 < high and view.code[last + 1].kind in _WORDS and view.code[last + 1].start == view.code[last].end:
        last += 1
    while first > low and view.code[first - 1].kind in _WORDS and view.code[first - 1].end == view.code[first].start:
        first -= 1
    if last > site:
        end = view.code[last].end
        closing = (end + 1, end + 2, "") if view.text.startswith(empty.text, end) else (end, end, empty.text[0])
        yield Step("quotes-around", ((empty.start + 1, empty.end, ""), closing))
    if first < site:
        start = view.code[first].start
        yield Step("quotes-around", ((start, start, empty.text[0]), (empty.start + 1, empty.end, "")))


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """A string takes in the words beside it."""
    before, after = change.edit.before.strip(), change.edit.after.strip()
    late, early = _LATE.fullmatch(before), _EARLY.fullmatch(before)
    if late and after == f"{late[2]}{late[1]}{late[3]}{late[2]}":
        return told("quote-misplaced", change, quote=late[2], words=late[1].strip())
    if early and after == f"{early[1]}{early[3]}{early[4]}{early[2]}":
        return told("quote-misplaced", change, quote=early[2], words=early[4].strip())
    return None


def shut_out(source: Source) -> Iterator[Edits]:
    """Both quotes stand on the same side of a word, or the last field of a string is behind its closing quote."""
    for string in simple_strings(source):
        end = string.closed + 1
        field = _FIELD_LAST.fullmatch(string.body)
        if field and "f" in string.prefix.lower():
            at = string.inner + field.start(1)
            yield ((at, at, string.quote), (string.closed, end, ""))
        elif re.fullmatch(r"\w+", string.body) and not string.prefix:
            yield ((string.inner, string.inner, string.quote), (string.closed, end, ""))
            if len(tokenise(string.body + string.quote * 2)) == 2:
                yield ((string.opened, string.inner, ""), (string.closed, string.closed, string.quote))


SLIPS = (
    Slip(
        kind="quote-misplaced",
        make=shut_out,
        undo=undo,
        tell=tell,
        accepts=(
            Example('if __name__ == ""__main__:\n    print(3)\n', 'if __name__ == "__main__":\n    print(3)\n'),
            Example("print(tea'')\n", "print('tea')\n"),
            Example('print(f"due: "{due})\n', 'print(f"due: {due}")\n'),
        ),
        rejects=(Example("print(''tea')\n", "print('tea')\n"), Example("print(tea')\n", "print('tea')\n")),
    ),
)
