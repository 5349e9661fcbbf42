"""Surefix for programs in Python: ``from tutor_app.api import explain``.

:func:`explain` is for one program, :class:`Tutor` for many. What they give is :class:`Feedback`: what may be shown at the target,
by the same gate as everywhere else. The student's program is never run. docs/python.md says more.
"""

from tutor_app.api.feedback import Candidate, Feedback, Hint, Level, Mistake, Note, PythonMessage, Withheld
from tutor_app.api.tutor import Tutor, Where, explain
from tutor_app.domain import Edit, Status
from tutor_app.errors import SettingsError, SurefixError
from tutor_app.source.spots import Spot

__all__ = [
    "Candidate",
    "Edit",
    "Feedback",
    "Hint",
    "Level",
    "Mistake",
    "Note",
    "PythonMessage",
    "SettingsError",
    "Spot",
    "Status",
    "SurefixError",
    "Tutor",
    "Where",
    "Withheld",
    "explain",
]
