"""Words of the classroom on tap: a dotted underline on the word itself, whose meaning opens beside it by pointer, touch or key.

A meaning is never part of the text. The browser opens and closes it (``popover``), so no script is needed, and Esc closes it.
"""

from __future__ import annotations

from html import escape

from tutor_app.explain.glossary import meaning, places
from tutor_app.explain.prose import prose


class Terms:
    """The words of one card: each can be tapped where the card uses it first. ``kind`` is that of the mistake."""

    def __init__(self, kind: str, lang: str, card: str) -> None:
        self._kind, self._lang, self._card = kind, lang, card
        self._used: set[str] = set()

    def prose(self, text: str) -> str:
        """A text as HTML, with the words that no text before it had."""
        pieces, at = [], 0
        for place in places(text, self._kind, self._lang):
            if place.word not in self._used:
                pieces += [prose(text[at : place.start]), self._word(place.word, text[place.start : place.end])]
                self._used.add(place.word)
                at = place.end
        return "".join([*pieces, prose(text[at:])])

    def _word(self, word: str, form: str) -> str:
        name = f"{self._card}-{word}"
        return (
            f"<button type='button' class='term' popovertarget='{name}'>{escape(form)}</button>"
            f"<span class='meaning' id='{name}' popover>{prose(meaning(word, self._lang))}</span>"
        )
