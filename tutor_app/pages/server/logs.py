"""What the server writes down of errors: which ones and where, not their words, which may quote a student's program.

For programs that read logs each entry is one line of JSON. It has nothing that a visitor has said or is: entries of our own are
sentences with numbers, without the fields of :data:`PRIVATE`; of a library's entry only the place in its source is told.
"""

from __future__ import annotations

import json
import logging
import sys
import threading
from datetime import UTC, datetime
from types import TracebackType
from typing import Any

from tutor_app.errors import traced

PRIVATE = {"visitor", "cause"}
"""Named arguments that stay out: addresses, and what others have said."""
KIND = "kind"
"""The attribute of an entry in JSON that holds its :func:`kind`, for filters."""
_OURS = ("tutor_app", "validators")


def keep_words_out() -> None:
    """Have every library of this process log errors without their words, from now on."""
    made = logging.getLogRecordFactory()

    def record(*arguments: Any, **named: Any) -> logging.LogRecord:
        found = made(*arguments, **named)
        if found.exc_info and found.exc_info[1] is not None:
            found.exc_text, found.exc_info = traced(found.exc_info[1]), None
        return found

    logging.setLogRecordFactory(record)


def in_json() -> None:
    """Have every library of this process log in JSON, from now on, whatever handler it has; what nobody caught is logged too."""
    made = logging.getLogRecordFactory()

    def record(*arguments: Any, **named: Any) -> logging.LogRecord:
        found = made(*arguments, **named)
        setattr(found, KIND, kind(found))
        found.msg, found.args, found.exc_text = as_json(found), (), None
        return found

    logging.setLogRecordFactory(record)
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    logging.captureWarnings(True)
    sys.excepthook = _uncaught
    threading.excepthook = lambda found: _uncaught(found.exc_type, found.exc_value, found.exc_traceback)


def kind(record: logging.LogRecord) -> str:
    """What an entry is without its values: the sentence, and of an error the place where it happened."""
    return getattr(record, KIND, None) or f"{str(record.msg)[:80]} {hash(record.exc_text)}"


def as_json(record: logging.LogRecord) -> str:
    """The entry in one line."""
    at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
    said: dict[str, object] = {"time": at, "level": record.levelname.lower(), "logger": record.name}
    said |= _told(record) if record.name.partition(".")[0] in _OURS else {"place": f"{record.module}:{record.lineno}"}
    if record.exc_text:
        said["trace"] = record.exc_text
    return json.dumps(said)


def _told(record: logging.LogRecord) -> dict[str, object]:
    if isinstance(record.args, dict):
        open_to_all = {name: value for name, value in record.args.items() if name not in PRIVATE}
        return {"event": record.msg, **open_to_all}
    return {"event": record.getMessage()}


def _uncaught(_: type[BaseException], error: BaseException | None, __: TracebackType | None) -> None:
    if error is not None and not isinstance(error, KeyboardInterrupt):
        logging.getLogger(__name__).error("nobody caught an error: %s", traced(error))
