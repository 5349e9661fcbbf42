"""What is worth a look in a valid program, in a sentence of the reader's language. Whether it is said is decided before."""

from __future__ import annotations

from tutor_app.domain import Remark
from tutor_app.explain.localisation import Texts


def sentence(remark: Remark, lang: str) -> str:
    """The line, what is noticed there and what may be meant, with code between back-ticks."""
    name = f"worth-{remark.kind}"
    return Texts("pages", lang)(name, line=remark.line, name=remark.quote, suggestion=remark.suggestion)
