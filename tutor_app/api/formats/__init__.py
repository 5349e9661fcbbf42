"""Feedback in the shapes that other programs expect. All of it is made of :class:`Feedback` alone, so none says more than it."""

from tutor_app.api.formats.friendly import Friendly, friendly
from tutor_app.api.formats.github import github
from tutor_app.api.formats.sarif import sarif

__all__ = ["Friendly", "friendly", "github", "sarif"]
