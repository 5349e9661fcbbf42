"""What may be shown of a program, printed in the shape that other tools read."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import assert_never

from tutor_app.api import Feedback
from tutor_app.api.formats import friendly, github, sarif

_STANDARD_INPUT = "stdin.py"


class Form(StrEnum):
    """Whose shape it is."""

    GITHUB = "github"
    """Workflow commands of GitHub Actions."""
    SARIF = "sarif"
    FRIENDLY = "friendly"
    """Friendly error messages of the Raspberry Pi editor."""


def in_format(form: Form, feedback: Feedback, file: str) -> str:
    """The feedback about ``file`` (``-``: standard input) as text."""
    file = _STANDARD_INPUT if file == "-" else file
    match form:
        case Form.GITHUB:
            return github(feedback, file)
        case Form.SARIF:
            return json.dumps(sarif(feedback, file), indent=2)
        case Form.FRIENDLY:
            return json.dumps(friendly(feedback))
        case _:
            assert_never(form)
