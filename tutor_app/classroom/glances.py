"""Looks at lessons that many pages share: however many teachers look, and however often, the database is asked now and then."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from tutor_app.classroom.lesson import HelpOff, Lesson, Lessons
from tutor_app.classroom.scope import Scope

EVERY = 5.0
"""Seconds between two questions to the database about one class."""
LEFT_AFTER = 600.0
"""Seconds after which a lesson that nobody looks at is let go of: it has the names of everybody in the class."""
_MOST = 100  # classes that are remembered


@dataclass(slots=True)
class _Look:
    lesson: Lesson
    day: datetime
    due: float
    asking: threading.Lock = field(default_factory=threading.Lock)


class Glances:
    """Today's lessons, none older than :data:`EVERY` seconds; ``clock`` counts seconds. Safe to share among threads.

    ``help_off`` says of a class whether it is not helped.
    """

    def __init__(
        self,
        lessons: Lessons,
        clock: Callable[[], float] = time.monotonic,
        help_off: Callable[[int | None], HelpOff | None] = lambda _: None,
    ) -> None:
        self._lessons, self._clock, self._help_off = lessons, clock, help_off
        self._looks: dict[int | None, _Look] = {}
        self._choosing = threading.Lock()

    def today(self, class_id: int | None, now: datetime) -> Lesson:
        """What the class did on the day of ``now``."""
        scope = Scope.day(now, class_id)
        assert scope.start is not None
        with self._choosing:
            if class_id not in self._looks:
                self._leave_old()
            look = self._looks.setdefault(class_id, _Look(Lesson(), scope.start, self._clock()))
            while len(self._looks) > _MOST:
                del self._looks[next(iter(self._looks))]
        with look.asking:
            if self._clock() >= look.due or look.day != scope.start:
                found = replace(self._lessons.lesson(scope), help_off=self._help_off(class_id))
                look.lesson, look.day, look.due = found, scope.start, self._clock() + EVERY
            return look.lesson

    def forget(self, class_id: int | None) -> None:
        """See anew next time: something was just changed by whoever looks."""
        with self._choosing:
            self._looks.pop(class_id, None)

    def _leave_old(self) -> None:
        now = self._clock()
        for class_id in [known for known, look in self._looks.items() if now - look.due > LEFT_AFTER]:
            del self._looks[class_id]
