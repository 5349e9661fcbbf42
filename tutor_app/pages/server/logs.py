"""What the server writes down of errors: which ones and where, not their words, which may quote a student's program."""

from __future__ import annotations

import logging
from typing import Any

from tutor_app.errors import traced


def keep_words_out() -> None:
    """Have every library of this process log errors without their words, from now on."""
    made = logging.getLogRecordFactory()

    def record(*arguments: Any, **named: Any) -> logging.LogRecord:
        found = made(*arguments, **named)
        if found.exc_info and found.exc_info[1] is not None:
            found.exc_text, found.exc_info = traced(found.exc_info[1]), None
        return found

    logging.setLogRecordFactory(record)
