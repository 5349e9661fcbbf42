"""Stage 3, validation: how many simulated students come to the tutor's repair? Runs inside a sandbox worker.

A student agrees whose program has the same syntax tree as the repair; comments, spacing and redundant brackets do not count.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tutor_app.diagnose.dialect import SERVERS, Dialect
from tutor_app.llm.models.base import Completion
from tutor_app.llm.pyfixv.fixes import fixed
from tutor_app.llm.pyfixv.slot import visible


@dataclass(frozen=True, slots=True, kw_only=True)
class Tries:
    """What ``asked`` students came to: so many handed in a program that compiles, so many the tutor's repair."""

    asked: int
    compiled: int
    agreed: int

    @property
    def agreement(self) -> float:
        """Share of all students, 0 to 1; those who never answered did not agree."""
        return self.agreed / self.asked if self.asked else 0.0


def tried(
    program: str,
    repaired: str,
    completions: Sequence[Completion],
    asked: int,
    least: bool = True,
    dialect: Dialect = SERVERS,
    shown: str | None = None,
) -> Tries:
    """Compare what students wrote with the repair; ``least`` and ``dialect`` as in :func:`tutor_app.llm.pyfixv.fixes.fixed`.

    ``shown`` is the program as they saw it, where something was crossed out of it.
    """
    slot, wanted, seen = visible(program), dialect.tree(repaired), None if shown is None else visible(shown)
    written = (fixed(slot, completion, least, dialect, seen) for completion in completions)
    trees = [dialect.tree(text) for text in written if text is not None]
    return Tries(asked=asked, compiled=len(trees), agreed=sum(tree == wanted for tree in trees if tree is not None))
