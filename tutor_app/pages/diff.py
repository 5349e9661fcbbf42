"""A repair as an accessible picture: signs and words say what is removed and added, colour only supports them.

What is marked is exactly what changes (:mod:`tutor_app.source.comparison`). Everything is escaped: a student's text is text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from tutor_app.explain.localisation import Texts
from tutor_app.source.comparison import Comparison, Line, Row


def inline(found: Comparison, texts: Texts) -> str:
    """One column: a removed line, below it the added one."""
    body = "".join(_line_row(line, sign, texts) for row in found.rows for line, sign in _signed(row))
    return _table("surefix-diff", body, found, texts)


def side_by_side(found: Comparison, texts: Texts) -> str:
    """Two columns: before on the left, after on the right."""
    titles = "".join(f"<th colspan='3' scope='col'>{escape(texts(name))}</th>" for name in ("diff-before", "diff-after"))
    body = "".join(_pair(row, texts) for row in found.rows)
    return _table("surefix-diff surefix-diff-two", f"<thead><tr>{titles}</tr></thead><tbody>{body}</tbody>", found, texts)


def marked_text(text: str, marked: Iterable[tuple[int, int]], tag: str) -> str:
    """``text`` as HTML, the ``marked`` stretches within the element ``tag``. White space in them is made visible."""
    pieces, at = [], 0
    for start, end in marked:
        pieces += [escape(text[at:start]), f"<{tag}>{escape(_visible(text[start:end]))}</{tag}>"]
        at = end
    return "".join([*pieces, escape(text[at:])])


def _visible(text: str) -> str:
    return text.replace(" ", "·").replace("\t", "→\t") if not text.strip() else text


def _signed(row: Row | None) -> Iterator[tuple[Line | None, str]]:
    if row is None:
        yield None, " "
    elif not row.changed:
        yield row.after, " "
    else:
        if row.before is not None:
            yield row.before, "−"
        if row.after is not None:
            yield row.after, "+"


def _line_row(line: Line | None, sign: str, texts: Texts) -> str:
    return "<tr class='gap'><td colspan='3'>⋯</td></tr>" if line is None else f"<tr>{_cells(line, sign, texts)}</tr>"


def _pair(row: Row | None, texts: Texts) -> str:
    if row is None:
        return "<tr class='gap'><td colspan='6'>⋯</td></tr>"
    removed, added = ("−", "+") if row.changed else (" ", " ")
    return f"<tr>{_cells(row.before, removed, texts)}{_cells(row.after, added, texts)}</tr>"


def _cells(line: Line | None, sign: str, texts: Texts) -> str:
    if line is None:
        return "<td class='number'></td><td class='sign'></td><td class='none'></td>"
    kind, tag, word = {
        "−": ("removed", "del", texts("diff-removed")),
        "+": ("added", "ins", texts("diff-added")),
        " ": ("same", "span", ""),
    }[sign]
    said = f"<span class='surefix-unseen'>{escape(word)} </span>" if word else ""
    code = f"<code dir='ltr'>{marked_text(line.text, line.marked, tag) or ' '}</code>"
    return f"<td class='number'>{line.number}</td><td class='sign {kind}'>{said}{sign}</td><td class='{kind}'>{code}</td>"


def _table(kind: str, body: str, found: Comparison, texts: Texts) -> str:
    caption = escape(texts("diff-caption"))
    table = f"<table class='{kind}'><caption class='surefix-unseen'>{caption}</caption>{body}</table>"
    more = f"<p>{escape(texts('diff-more', count=found.unseen))}</p>" if found.unseen else ""
    return f"<div class='surefix-scroll' tabindex='0' role='region' aria-label='{caption}'>{table}</div>{more}"
