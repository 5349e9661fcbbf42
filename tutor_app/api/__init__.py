"""Surefix for programs in Python: ``from tutor_app.api import explain``.

:func:`explain` is for one program, :class:`Tutor` for many. What they give is :class:`Feedback`: what may be shown at the target,
by the same gate as everywhere else. The student's program is never run. docs/python.md says more.
"""

from tutor_app.api.feedback import Candidate, Feedback, Hint, Level, Mistake, Note, PythonMessage, Withheld
from tutor_app.api.tutor import Tutor, Where, explain
from tutor_app.domain import Edit, Status
from tutor_app.errors import AssetError, CalibrationError, EngineError, SettingsError, SurefixError
from tutor_app.process.worker import Closed
from tutor_app.source.spots import Spot

__all__ = [
    "AssetError",
    "CalibrationError",
    "Candidate",
    "Closed",
    "Edit",
    "EngineError",
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
