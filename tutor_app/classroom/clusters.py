"""Programs with the same mistakes in lines of the same shape, so that one look at one of them can serve all.

What a class is shown is judged by programs, so a grade counts for as many as it was drawn for: the looks are drawn by lot, each
with the same chance, one program of each by lot, and its weight is the number of programs that it stands for, beside the most
that any look of the same draw stood for. So the weighted grades speak of programs, whatever is grouped with what, and a grouping
that is too coarse makes them less exact, not wrong. Several attempts of one student at the same mistake are one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tutor_app.classroom.stored import Attempt
from tutor_app.source.lexer import BUILTINS, Kind, tokenise
from tutor_app.source.text import Source

MOST = 5
"""Programs that one look may serve: more of them would leave the grades of single programs nearly without weight."""
_SHAPES = {Kind.NUMBER: "0", Kind.STRING: "''", Kind.BAD_STRING: "'"}
Likeness = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One program to look at, and the ``others`` that it stands for; ``weight`` is its grade's (above 0, at most 1)."""

    attempt: Attempt
    others: tuple[int, ...]
    weight: float

    @property
    def count(self) -> int:
        """How many programs it serves."""
        return 1 + len(self.others)


def likeness(attempt: Attempt) -> Likeness:
    """What like programs have in common: of each mistake the kind, and the shape of its line."""
    explanation = attempt.feedback.explanation
    if explanation is None:
        return ()
    lines = Source(attempt.feedback.program).lines
    return tuple((part.misconception, shape(lines[part.line - 1 : part.line])) for part in explanation.parts)


def shape(line: Sequence[str]) -> str:
    """A line without what differs from student to student: names of their own, numbers, strings, comments."""
    tokens = (token for text in line for token in tokenise(text) if token.kind is not Kind.COMMENT)
    return " ".join(
        "x" if token.kind is Kind.NAME and token.text not in BUILTINS else _SHAPES.get(token.kind, token.text) for token in tokens
    )


def next_look(attempts: Iterable[Attempt], graded: Mapping[int, bool | None]) -> Look | None:
    """The next program to grade of these, by lot, the same lot after every click; None where each was served.

    No program is looked at twice, and of nobody a mistake that was.
    """
    known = list(attempts)
    done = [attempt for attempt in known if attempt.id in graded]
    programs, seen = {attempt.feedback.program for attempt in done}, {(_learner(one), likeness(one)) for one in done}
    left = (attempt for attempt in known if attempt.id not in graded and attempt.feedback.program not in programs)
    pieces = _pieces([attempt for attempt in left if (_learner(attempt), likeness(attempt)) not in seen])
    largest = max(map(len, pieces), default=0)
    found = min(pieces, key=lambda piece: _lot(piece[0], "look"), default=None)
    if found is None:
        return None
    return Look(attempt=found[0], others=tuple(one.id for one in found[1:]), weight=len(found) / largest)


def _pieces(attempts: Sequence[Attempt]) -> list[list[Attempt]]:
    """Like programs of different learners, at most ``MOST`` together, each piece in the order of a lot."""
    alike: dict[Likeness, dict[str, Attempt]] = {}
    for attempt in sorted(attempts, key=lambda one: _lot(one, "program")):
        alike.setdefault(likeness(attempt), {}).setdefault(_learner(attempt), attempt)
    members = [list(learners.values()) for learners in alike.values()]
    return [group[start : start + MOST] for group in members for start in range(0, len(group), MOST)]


def _learner(attempt: Attempt) -> str:
    return attempt.visit if attempt.student_id is None else f"student {attempt.student_id}"


def _lot(attempt: Attempt, what: str) -> str:
    """By chance, and yet the same after every click; one lot says nothing of the other."""
    return hashlib.sha256(f"{what} {attempt.visit} {attempt.id}".encode()).hexdigest()
