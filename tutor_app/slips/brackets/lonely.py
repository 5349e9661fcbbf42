"""Brackets without a partner, as far as they are near the failure."""

from __future__ import annotations

from tutor_app.slips.view import View

REACH = 40
"""Tokens around the failure or the bracket in question that are considered as places for its partner."""


def never_closed(view: View) -> list[int]:
    """The openers that may lack their partner: the nearest before the failure, and those on its line."""
    unclosed = view.brackets[1]
    near = [p for p in unclosed if p <= view.at + REACH][-4:]
    named = [p for p in unclosed if view.code[p].line == view.line][:2]
    return list(dict.fromkeys([*reversed(near), *named]))


def never_opened(view: View) -> list[int]:
    """The closers near the failure that lack their partner."""
    return [p for p in view.brackets[2] if abs(p - view.at) <= REACH][:4]
