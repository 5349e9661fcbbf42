"""Numbers that Python writes in another way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, before, single, told
from tutor_app.slips.slip import Example, Slip, everywhere
from tutor_app.slips.view import Step, View
from tutor_app.slips.words.names import touching_word
from tutor_app.slips.words.sites import near_failure, text_at, written
from tutor_app.source.lexer import Kind
from tutor_app.source.text import Source

_GROUPED = re.compile(r"(?<![\w.])\d{1,3}([., ])\d{3}(?:\1\d{3})*(?![\w.])")


def plain(view: View, site: int) -> Iterator[Step]:
    """A number without what it must not have, or made a string."""
    token = view.code[site]
    if token.kind is not Kind.NUMBER:
        return
    if touching_word(view, site):
        word = view.code[site + 1]
        yield Step("number-drop-letters", ((word.start, word.end, ""),))
        return
    for step in _without_zeros(view, site):
        yield step
        yield Step("octal", ((token.start, token.end, "0o" + token.text.lstrip("0")),))
        numbers = [place for place, other in enumerate(view.code) if other.kind is Kind.NUMBER]
        yield from everywhere(view, step, site, _without_zeros, name="drop-leading-zeros-all", alike=numbers)
    yield Step("quote-number", ((token.start, token.end, f'"{token.text}"'),))
    if match := _GROUPED.match(view.text, token.start):
        yield Step("merge", ((match.start(), match.end(), match[0].replace(match[1], "_")),))


def _without_zeros(view: View, site: int) -> Iterator[Step]:
    token = view.code[site]
    if token.text.startswith("0") and token.text.strip("0_").isdigit() and not touching_word(view, site):
        yield Step("drop-leading-zeros", ((token.start, token.end, token.text.lstrip("0_")),))


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """A number as others write it becomes Python's."""
    wrong, right = change.edit.before.strip(), change.edit.after.strip()
    if re.fullmatch(r"0[0-7]+", wrong) and right.lower() == "0o" + wrong.lstrip("0"):
        return told("octal-literal", change, number=wrong)
    if (re.fullmatch(r"0\d+", "".join(change.removed)) and wrong.lstrip("0") == right.lstrip("0")) or (
        re.fullmatch(r"0\d*", wrong) and right.isdigit() and int(right) == int(wrong)
    ):
        return told("leading-zeros", change, number=wrong)
    if re.fullmatch(r"\d+ *[lL]", wrong) and right == wrong[:-1]:
        return told("long-number", change, number=wrong)
    if change.removed in {("L",), ("l",)} and not change.added and before(change).isdigit():
        return told("long-number", change, number=before(change) + change.removed[0])
    same = re.sub(r"\D", "", right) == re.sub(r"\D", "", wrong)
    if same and re.fullmatch(r"[\d,. ]+\d", wrong) and re.fullmatch(r"[\d_]+", right):
        return told("number-separators", change, number=wrong)
    return None


def _octal(source: Source, site: int) -> list[str]:
    match = re.fullmatch(r"0o([1-7][0-7]*)", text_at(source, site))
    return ["0" + match[1]] if match else []


def _padded(source: Source, site: int) -> list[str]:
    return ["0" + text_at(source, site)] if re.fullmatch(r"[1-9]\d*", text_at(source, site)) else []


def _long(source: Source, site: int) -> list[str]:
    return [text_at(source, site) + "L"] if re.fullmatch(r"[1-9]\d*", text_at(source, site)) else []


def _separated(source: Source, site: int) -> list[str]:
    text = text_at(source, site)
    return [text.replace("_", sign) for sign in ".,"] if re.fullmatch(r"[1-9]\d{0,2}(_\d{3}){2,}", text) else []


SLIPS = (
    Slip(
        kind="octal-literal",
        make=written(_octal),
        undo=near_failure(plain),
        tell=tell,
        accepts=(Example("mode = 0755\n", "mode = 0o755\n"),),
        rejects=(Example("mode = 0755\n", "mode = 755\n"),),
    ),
    Slip(
        kind="leading-zeros",
        make=written(_padded),
        undo=near_failure(plain),
        tell=tell,
        accepts=(
            Example("day = 07\n", "day = 7\n"),
            Example("day = date(2021, 03, 7)\n", "day = date(2021, 3, 7)\n"),
        ),
        rejects=(Example("mode = 0755\n", "mode = 0o755\n"),),
    ),
    Slip(
        kind="long-number",
        make=written(_long),
        undo=near_failure(plain),
        tell=tell,
        accepts=(Example("big = 10L\n", "big = 10\n"),),
    ),
    Slip(
        kind="number-separators",
        make=written(_separated),
        undo=near_failure(plain),
        tell=tell,
        accepts=(
            Example("price = 1.000.000\n", "price = 1_000_000\n"),
            Example("price = 1,000,050\n", "price = 1_000_050\n"),
        ),
        rejects=(Example("day = 07\n", "day = 7\n"),),
    ),
)
