"""The place of a mistake as the editor marks it.

Which mistakes have a mark, and what is said of them, is decided by the cards (:mod:`tutor_app.pages.steps`).
"""

from __future__ import annotations

from dataclasses import dataclass

from tutor_app.source.spots import Spot, foremost


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """The place of one mistake: ``number`` is that of its card, ``headline`` what a pointer on the place brings up."""

    number: int
    line: int
    headline: str
    spots: tuple[Spot, ...]

    @property
    def first(self) -> Spot:
        """Where the cursor goes: what is to change on the line that the card names, else what is to change first."""
        return foremost(self.spots, self.line)
