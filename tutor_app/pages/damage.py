"""That the record of a check is damaged, said wherever a teacher would look for the check in vain."""

from __future__ import annotations

from collections.abc import Iterable

from tutor_app.explain.localisation import Texts
from tutor_app.pages import markup

_NAMED = 10  # attempts; of more of them only the number is told


def note(attempts: Iterable[int], texts: Texts) -> None:
    """Say which attempts are left out, if any are."""
    numbers = sorted(attempts, reverse=True)
    if not numbers:
        return
    more = f" (+{len(numbers) - _NAMED})" if len(numbers) > _NAMED else ""
    named = ", ".join(map(str, numbers[:_NAMED]))
    markup.draw(markup.note("unsure small", Texts("classes", texts.lang)("damaged", numbers=f"{named}{more}")), texts)
