"""A thread that lives as long as the server and deletes what is older than is kept, once an hour, also in memory.

What is deleted does not come back. So a clock that went forward between two rounds is not believed at once: whoever looks after
the machine has until the next one to set it right.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.keeping import Keeping
from tutor_app.errors import traced
from tutor_app.source.memory import forget

EVERY = timedelta(hours=1)
SOON = timedelta(minutes=1)
"""After so long it tries again to empty the log of what was deleted, where somebody read it."""
JUMP = timedelta(hours=1)
"""A clock that goes forward by so much more than the time that went by was set, or the machine slept."""
_log = logging.getLogger(__name__)


def _now() -> datetime:
    return datetime.now(UTC)


@contextmanager
def retaining(keeping: Keeping, every: timedelta = EVERY, now: Callable[[], datetime] = _now) -> Iterator[None]:
    """Purge at once and then in this interval as long as the context lasts; of several processes one does it each time."""
    over = threading.Event()
    thread = threading.Thread(target=_purge, args=(keeping, every, now, over), name="retention", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def _purge(keeping: Keeping, every: timedelta, clock: Callable[[], datetime], over: threading.Event) -> None:
    ahead: timedelta | None = None
    while True:
        cleaned = False
        forget()
        try:
            now = clock()
            before, ahead = ahead, now - datetime.fromtimestamp(time.monotonic(), UTC)
            if before is not None and ahead - before > JUMP:
                _log.warning("retention: the clock went forward by %s; it is believed in %s", ahead - before, every)
                if over.wait(every.total_seconds()):
                    return
                continue
            # a little less, so that a process that wakes a moment early does not leave it for a whole interval
            if keeping.due(now, every * 0.9):
                gone = keeping.purge(now)
                if gone:
                    _log.info("retention: %d rows are gone", gone)
            cleaned = keeping.clean()
        except Unavailable:
            pass  # the outage is in the log, and the next time will come
        except Exception as error:
            _log.error("retention failed: %s", traced(error))
        if over.wait((every if cleaned else min(every, SOON)).total_seconds()):
            return
