"""A mistake in one text, for formats that have a place and a message."""

from __future__ import annotations

from tutor_app.api.feedback import Mistake


def said(mistake: Mistake) -> str:
    """All that may be said of it but its title; the title where there is no more."""
    own = (mistake.summary or mistake.name, mistake.why or mistake.rule, *mistake.steps, mistake.stops)
    return "\n".join(filter(None, own)) or mistake.title


def headed(mistake: Mistake) -> str:
    """The title and all else that may be said; a title that is the first sentence is said once."""
    text = said(mistake)
    return text if text.partition("\n")[0].rstrip(".") == mistake.title else f"{mistake.title}\n{text}"
