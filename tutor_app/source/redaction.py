"""What nobody needs to know of a program is taken out before it is stored or leaves the machine, and out of the feedback on it.

Letters become ``x`` and digits ``1``, so that every place in the program, and every edit of it, still fits. What was found is
taken out wherever it stands, in edits, repaired programs and quoted words too. A name that is a word of Python as well, and a
secret of one or two characters, go only where they are given: they would take half of the program with them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, Self, TypeVar

from tutor_app.domain import Claim, Edit, Evidence, Feedback, Remark, Repair
from tutor_app.source.edits import changed
from tutor_app.source.sensitive import WORDS_OF_PYTHON, Span, sensitive

T = TypeVar("T")
_SHORTEST = 3
"""Characters of what is taken out elsewhere too."""
_MOST = 200
"""Secrets of more than one word that are looked for elsewhere; a program that is meant to be read has fewer."""
_PIECE = 6
"""Characters in a row that give a secret away where a text quotes a part of it."""
_OURS = frozenset("misconception check engine lang step python target type language needs newer notebook".split())
"""Fields of feedback that hold names of our own."""
_WORD = re.compile(r"\w+")
_KEPT = re.compile(r"\\[\\\n\r\"']|[\s\"'“”‘’„‚«»‹›`´()\[\]{},:#]", re.DOTALL)
"""What stays of a secret: the signs that the code around it may need."""


def redacted(text: str) -> str:
    """A program, or what somebody writes to a person, without secrets, addresses and names; as long as it was."""
    return Redaction(text).program


def redacted_feedback(feedback: Feedback) -> Feedback:
    """The feedback without what is taken out of its program, its own copies of the program and of its repairs included.

    A mistake may hide a secret that the repaired program shows (``password "hunter2"``): then it goes from the program too.
    """
    redaction = Redaction.of(feedback.program, () if feedback.repair is None else (feedback.repair,))
    return redaction.applied(feedback) if redaction.values or redaction.spans else feedback


class Redaction:
    """What is taken out of one program, and of what was made of it; of what it has ``more`` to hide too.

    ``program`` is the program without it, which is as long.
    """

    @classmethod
    def of(cls, program: str, repairs: Iterable[Repair]) -> Self:
        """What is taken out of a program of which these may be the repairs."""
        return cls(program, {value for repair in repairs for value in cls(repair.text).values})

    def __init__(self, program: str, more: Iterable[str] = ()) -> None:
        self.original = program
        self.spans = [span for span in sensitive(program) if program[span.start : span.end].strip()]
        found = {value for span in self.spans for value in _values(program[span.start : span.end], span)}
        self.values = values = found.union(more)
        self._words = {value for value in values if _WORD.fullmatch(value)}
        self._phrases = sorted(values - self._words, key=len, reverse=True)[:_MOST]
        parts = {word for value in self._phrases for word in _WORD.findall(value) if _telling(word) and len(word) > _SHORTEST}
        self._quotable = self._words | parts
        self._pieces = {value[at : at + _PIECE] for value in values for at in range(len(value) - _PIECE + 1)}
        self._beginnings = {value[:length] for value in values for length in range(2, _PIECE)}
        self.program = self._cleaned(_without(program, self.spans), self._words)

    def applied(self, value: T) -> T:
        """The same without what is taken out, whatever it is made of."""
        match value:
            case Repair():
                edits = tuple(self._edit(edit) for edit in value.edits)
                whole = changed(self.original, value.edits) == value.text
                text = changed(self.program, edits) if whole else self._text(Redaction(value.text).program)
                return replace(value, edits=edits, text=text)
            case Edit():
                return self._edit(value)  # type: ignore[return-value]
            case Feedback():
                return replace(value, program=self.program, **dict(self._fields(value, but=("program",))))
            case Evidence():
                return replace(value, **dict(self._fields(value, but=("features", "place", "kind"))))
            case Remark():
                return replace(value, **dict(self._fields(value, but=("kind",))))
            case Claim():
                return replace(value, arguments=tuple((name, self._text(said)) for name, said in value.arguments))
            case Enum():
                return value
            case str():
                return self._text(value)  # type: ignore[return-value]
            case tuple():
                return tuple(self.applied(item) for item in value)  # type: ignore[return-value]
        if is_dataclass(value) and not isinstance(value, type):
            return replace(value, **dict(self._fields(value)))
        return value

    def _fields(self, value: Any, but: Collection[str] = ()) -> Iterator[tuple[str, Any]]:
        for field in fields(value):
            if field.name not in _OURS and field.name not in but:
                yield field.name, self.applied(getattr(value, field.name))

    def _edit(self, edit: Edit) -> Edit:
        """The edit of the program that is kept. What it puts in the place of a secret is one too."""
        inside = any(edit.start < span.end and span.start < edit.end for span in self.spans)
        after = _masked(edit.after) if inside else self._text(edit.after)
        before = self.program[edit.start : edit.end] if self._is_of_program(edit) else self._text(edit.before)
        return replace(edit, before=before, after=after)

    def _is_of_program(self, edit: Edit) -> bool:
        return self.original[edit.start : edit.end] == edit.before

    def _text(self, text: str) -> str:
        """Words that quote the program, maybe only a part of a line, maybe with fewer blanks than there are."""
        text = self._cleaned(text, self._quotable)
        cuts = [cut.start() for cut in re.finditer("…", text)]
        lengths = range(2, _PIECE)
        ends = ((cut - length, cut) for cut in cuts for length in lengths if text[cut - length : cut] in self._beginnings)
        pieces = ((at, at + _PIECE) for at in range(len(text) - _PIECE + 1) if text[at : at + _PIECE] in self._pieces)
        return _without(text, [Span(start=start, end=end) for start, end in (*ends, *pieces)])

    def _cleaned(self, text: str, words: Collection[str]) -> str:
        """The text without the secrets, and without these words."""
        for phrase in self._phrases:
            if phrase in text:
                text = text.replace(phrase, _masked(phrase))
        return _WORD.sub(lambda match: _masked(match[0]) if match[0] in words else match[0], text) if words else text


def _values(text: str, span: Span) -> Iterator[str]:
    """What is taken out elsewhere too: a secret as a whole, and each part of somebody's name."""
    whole = text.strip().strip("\"'")
    if span.name:
        yield from (word for word in _WORD.findall(whole) if _telling(word) and not word.islower())
    yield from filter(_telling, (whole, span.whole))


def _telling(text: str) -> bool:
    """Whether the text says more than a word of Python, or a small number, does."""
    return len(text) >= _SHORTEST and text not in WORDS_OF_PYTHON and not (text.isdigit() and len(text) < 5)


def _without(text: str, spans: Iterable[Span]) -> str:
    """The text with the characters in the spans masked; they may overlap."""
    pieces: list[str] = []
    position = 0
    for span in sorted(spans):
        start, end = max(span.start, position), max(span.end, position)
        pieces += (text[position:start], _masked(text[start:end]))
        position = end
    return "".join(pieces) + text[position:]


def _masked(text: str) -> str:
    """As long, with the signs that code may need, and nothing else of it."""
    pieces: list[str] = []
    position = 0
    for kept in _KEPT.finditer(text):
        pieces += (_crossed(text[position : kept.start()]), kept[0])
        position = kept.end()
    return "".join(pieces) + _crossed(text[position:])


def _crossed(text: str) -> str:
    return "".join("1" if sign.isdecimal() else "x" for sign in text)
