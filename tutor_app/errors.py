"""Our own failures. A broken program is never one of them.

SurefixError
├── SettingsError      a setting or an option makes no sense
├── AssetError         weights, calibration or texts are missing or damaged
├── CalibrationError   a calibration does not fit the models or prompts in use, or the labels cannot be used
└── EngineError        an engine could not answer
"""

from __future__ import annotations

import logging
import traceback
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

security = logging.getLogger("tutor_app.security")
"""Told who came in by what, and who was not let in; never who they are."""
refusals = logging.getLogger("tutor_app.security.refusals")
"""Told what somebody asked for that is not theirs, which anybody may do without end: a server writes each kind once a minute."""


class SurefixError(Exception):
    """Something of ours went wrong; ``advice`` is one line telling the reader what to do."""

    def __init__(self, message: str, *, advice: str = "") -> None:
        super().__init__(message)
        self.advice = advice


class SettingsError(SurefixError):
    """A setting or an option makes no sense."""


class AssetError(SurefixError):
    """Weights, calibration or texts are missing or damaged."""


class CalibrationError(SurefixError):
    """A calibration does not fit what it is used with, or the labels cannot be used."""


class EngineError(SurefixError):
    """An engine could not answer."""


_COMPLAINTS = {
    "greater_than": "it must be more than {gt:g}",
    "greater_than_equal": "it must be at least {ge:g}",
    "less_than": "it must be less than {lt:g}",
    "less_than_equal": "it must be at most {le:g}",
    "float_parsing": "it must be a number",
    "int_parsing": "it must be a whole number",
    "int_from_float": "it must be a whole number",
    "bool_parsing": "it must be true or false",
    "literal_error": "it must be {expected}",
}
"""What is said in place of pydantic's words, which speak of inputs and of parsing, by its names for faults."""


def complaint(fault: ErrorDetails) -> str:
    """Why a value that was checked makes no sense; pydantic puts a word of its own before sentences of others."""
    own = _COMPLAINTS.get(fault["type"])
    return fault["msg"].removeprefix("Value error, ") if own is None else own.format(**fault.get("ctx", {}))


def traced(error: BaseException) -> str:
    """For the log: what failed and where, causes first, without the words of errors, which may quote a student's program."""
    cause = error.__cause__ or error.__context__
    before = [] if cause is None else [traced(cause), "and then"]
    places = [*traceback.format_tb(error.__traceback__), *getattr(error, "__notes__", ())]
    return "\n".join([*before, type(error).__name__, *(place.rstrip() for place in places)])
