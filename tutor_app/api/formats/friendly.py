"""The shape of friendly error messages in the Raspberry Pi editor: what its engine's ``friendlyExplain`` gives."""

from __future__ import annotations

from typing import TypedDict

from tutor_app.api.feedback import Feedback


class Friendly(TypedDict):
    """An explanation of one mistake. The engine's ``html`` is left to whoever shows it."""

    variantId: str
    """The mistake's name in the catalogue; ``place`` where it may not be said."""
    title: str
    summary: str
    why: str
    steps: list[str]
    patch: str | None
    """The repaired program, where all of it may be shown."""


def friendly(feedback: Feedback) -> Friendly | None:
    """The first mistake, as far as it may be shown; None where nothing may be, or there is none: then Python's words stand.

    To write otherwise what the class's Python does not know in the repaired program is one of the steps.
    """
    if not feedback.mistakes:
        return None
    first = feedback.mistakes[0]
    return Friendly(
        variantId=first.kind or "place",
        title=first.title,
        summary=first.summary or first.name or first.stops,
        why=first.why or first.rule,
        steps=[*first.steps, *(one.text for one in feedback.newer)],
        patch=feedback.fixed,
    )
