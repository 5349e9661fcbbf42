"""Work that may take minutes, outside any script run: pages start it, look at it, come back to it and may end it.

Each session has one job, the newest. A job goes in steps: the first is quick and waits for its turn in the queue before the
workers (:mod:`tutor_app.process.queue`); those that follow it are slow, with threads and a queue of their own, as fair and as
bounded, so that nobody's quick answer waits behind another's slow one. What is known of a job is a frozen value that any thread
may look at; it is kept for a while after the end, so that a rerun, a reload or a new connection finds it.
"""

from __future__ import annotations

import itertools
import logging
import pickle
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from typing import Generic, TypeVar

from tutor_app.errors import traced
from tutor_app.process.progress import Progress, Stopped, Watch
from tutor_app.process.queue import Asker, Full, Queue, Ticket

T = TypeVar("T")
SLOW_THREADS = 64
"""They mostly wait: for a server, or for their turn with a model."""
MOST_SLOW = 200
"""Slow steps that wait for one of them at most."""
KEPT_SECONDS = 1800.0
"""How long what a job came to can be found; the page about privacy promises an hour at most, the work itself included."""
MISSED_SECONDS = 15.0
"""A job that has come to nothing yet, and that no page has looked at for so long, is not waited for any more."""
KEPT_JOBS = 2000
KEPT_BYTES = 24 * 1024 * 1024
"""So much of what jobs came to is kept at most; the oldest goes first."""
_log = logging.getLogger(__name__)


class State(StrEnum):
    """Where a job stands."""

    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"
    STOPPED = "stopped"
    MISSED = "missed"
    """Ended because nobody looked at it any more."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """What makes two jobs the same: who asked, about which program, and in which language.

    ``student`` is the number of a student of a class, as several may use one window after each other; None for anybody else.
    """

    session: str
    program: str
    lang: str
    student: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Word(Generic[T]):
    """What a step came to, and the slow step that follows where this is not the last word."""

    value: T
    then: Callable[[Watch], Word[T]] | None = None


Step = Callable[[Watch], Word[T]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Job(Generic[T]):
    """One job as it stood when it was looked at; ``value`` is the newest that its steps came to."""

    number: int
    key: Key
    state: State = State.WAITING
    value: T | None = None
    progress: Progress | None = None
    """How far the step under way is, where it says so."""
    place: int = 0
    """Its number among those that wait for their first step, 1 for the next; 0 where it does not wait for that."""
    wait: float = 0.0
    """About how many seconds it waits for it."""

    @property
    def ended(self) -> bool:
        """Whether nothing more will come."""
        return self.state in {State.DONE, State.STOPPED, State.MISSED, State.FAILED}


class Jobs(Generic[T]):
    """Runs jobs, their first steps by the ``queue``; may be used from many threads.

    ``ended`` is told each job that has ended, and how many seconds it took.
    """

    def __init__(
        self,
        *,
        queue: Queue | None = None,
        slow: int = SLOW_THREADS,
        missed_seconds: float = MISSED_SECONDS,
        kept_seconds: float = KEPT_SECONDS,
        kept_jobs: int = KEPT_JOBS,
        kept_bytes: int = KEPT_BYTES,
        ended: Callable[[Job[T], float], None] = lambda *_: None,
    ) -> None:
        self.queue, self.slow = queue or Queue(), Queue(slow, beside=0, most=MOST_SLOW)
        """Where first steps wait, and where those that follow them do."""
        self._tickets: dict[str, Ticket] = {}
        """Of the sessions whose first step waits."""
        self._slow_tickets: dict[str, Ticket] = {}
        """Of those whose slow step waits, or goes on."""
        self._kept = _Kept(kept_seconds, kept_jobs, kept_bytes)
        self._changed = threading.Condition()  # may be entered again by the thread that is in it
        self._numbers = itertools.count(1)
        self._missed_seconds = missed_seconds
        self._ended = ended
        self._began: dict[str, float] = {}
        self._jobs: dict[str, Job[T]] = {}
        self._looked: dict[str, float] = {}
        """When a page last looked at a session's job."""

    def under_way(self, key: Key) -> Job[T] | None:
        """The job with this key, while it goes on."""
        job = self.newest(key.session)
        return job if job is not None and job.key == key and not job.ended else None

    def start(self, key: Key, step: Step[T], asker: Asker | None = None) -> Job[T]:
        """Begin a job, and end the session's job before it; one that is under way with the same key goes on instead.

        ``asker`` waits for it; None: the session. Raises Full where the queue is: then nothing has changed.
        """
        with self._changed:
            known = self.under_way(key)
            if known is not None:
                return known
            self._drop_missed()
            job: Job[T] = Job(number=next(self._numbers), key=key)
            asker = asker or Asker(key.session)
            begin = partial(self._begin, job, step, asker)  # in a thread that waits for what is put down here
            ticket = self.queue.enter(asker, begin, size=len(key.program))
            self._leave(key.session)
            self._began[key.session] = self._looked[key.session] = time.monotonic()
            self._put(job)
            self._tickets[key.session] = ticket
        return job

    def newest(self, session: str) -> Job[T] | None:
        """The session's job as it stands; None where there is none, or none any more."""
        with self._changed:
            self._forget()
            job = self._jobs.get(session)
            if job is None:
                return None
            self._looked[session] = time.monotonic()
            ticket = self._tickets.get(session)
            place = 0 if ticket is None or job.ended else ticket.place()
            return replace(job, place=place, wait=self.queue.seconds(place))

    def wait(self, job: Job[T], seconds: float) -> None:
        """Return when the job has a value or has ended, and after ``seconds`` at the latest."""

        def told() -> bool:
            now = self._jobs.get(job.key.session)
            return now is None or now.number != job.number or now.ended or now.value is not None

        with self._changed:
            if job.key.session in self._looked:
                self._looked[job.key.session] = time.monotonic() + seconds  # whoever waits is there
            self._changed.wait_for(told, seconds)

    def stop(self, session: str) -> Job[T] | None:
        """End the session's job where it stands; gives it as it was left, None where none was under way."""
        with self._changed:
            job = self._jobs.get(session)
        return None if job is None else self._change(job, state=State.STOPPED, progress=None)

    def forget(self) -> None:
        """Let go of what was kept for long enough; else that comes with the next look, whenever that is."""
        with self._changed:
            self._forget()

    def close(self) -> None:
        """End all jobs."""
        with self._changed:
            sessions = list(self._jobs)
        for session in sessions:
            self.stop(session)

    def _leave(self, session: str) -> None:
        """Wait no more with what the session asked for before."""
        for tickets in (self._tickets, self._slow_tickets):
            before = tickets.pop(session, None)
            if before is not None:
                before.leave_waiting()

    def _begin(self, job: Job[T], step: Step[T], asker: Asker, ticket: Ticket) -> None:
        """The job's turn has come."""

        def work() -> None:
            try:
                self._run(job, step, asker)
            finally:
                ticket.leave()

        try:
            threading.Thread(target=work, daemon=True).start()
        except RuntimeError:  # the system gives no more threads
            self._change(job, state=State.FAILED, progress=None)
            raise

    def _drop_missed(self) -> None:
        """End the jobs that wait for nobody: their pages were left."""
        for session in list(self._tickets):
            self._missed(self._jobs[session])

    def _run(self, job: Job[T], step: Step[T], asker: Asker) -> None:
        def watch(progress: Progress) -> None:
            if self._missed(job) or self._change(job, progress=progress) is None:
                raise Stopped

        try:
            if self._missed(job) or self._change(job, state=State.WORKING) is None:
                return
            word = step(watch)
        except Stopped:
            return
        except Exception as error:  # whoever looks at the job learns of it; no page may die of it
            _log.error("a job failed: %s", traced(error))
            self._change(job, state=State.FAILED, progress=None)
            return
        state = State.DONE if word.then is None else State.WAITING
        if self._change(job, value=word.value, state=state, progress=None) is not None and word.then is not None:
            self._go_on(job, word.then, asker)

    def _go_on(self, job: Job[T], step: Step[T], asker: Asker) -> None:
        """Let the job's slow step wait for its turn."""
        try:
            ticket = self.slow.enter(asker, partial(self._begin, job, step, asker))
        except Full as error:
            _log.error("a job failed: %s", traced(error))
            self._change(job, state=State.FAILED, progress=None)
            return
        with self._changed:
            now = self._jobs.get(job.key.session)
            if now is None or now.number != job.number or now.ended:
                ticket.leave_waiting()
            else:
                self._slow_tickets[job.key.session] = ticket

    def _missed(self, job: Job[T]) -> bool:
        """Whether nobody waits for the job's first value any more; it has ended then."""
        with self._changed:
            now = self._jobs.get(job.key.session)
            looked = self._looked.get(job.key.session, 0.0)
            if now is None or now.value is not None or time.monotonic() - looked < self._missed_seconds:
                return False
            self._change(job, state=State.MISSED, progress=None)
            return True

    def _change(self, job: Job[T], **changes: object) -> Job[T] | None:
        """The job with the changes; None where it has ended or another one has taken its place."""
        with self._changed:
            now = self._jobs.get(job.key.session)
            if now is None or now.number != job.number or now.ended:
                return None
            changed: Job[T] = replace(now, **changes)  # type: ignore[arg-type]  # names and types as in Job
            self._put(changed)
            return changed

    def _put(self, job: Job[T]) -> None:
        session = job.key.session
        self._jobs[session] = job
        self._kept.drop(session)
        if job.state is not State.WAITING or job.value is not None:
            ticket = self._tickets.pop(session, None)
            if ticket is not None and job.ended:
                ticket.leave_waiting()
        if job.ended:
            self._leave(session)
            self._kept.add(session, _size(job))
            self._ended(job, time.monotonic() - self._began[session])
            self._forget()
        self._changed.notify_all()

    def _forget(self) -> None:
        for session in self._kept.surplus():
            del self._jobs[session], self._looked[session], self._began[session]


def _size(job: Job[T]) -> int:
    """Bytes of what is kept of a job, about."""
    return len(pickle.dumps((job.key, job.value)))


class _Kept:
    """Which ended jobs are kept: not older than ``seconds``, at most ``jobs``, and of ``size`` bytes, but always the newest."""

    def __init__(self, seconds: float, jobs: int, size: int) -> None:
        self._seconds, self._most, self._size = seconds, jobs, size
        self._ended: dict[str, tuple[float, int]] = {}  # the oldest first
        self._total = 0

    def add(self, session: str, size: int) -> None:
        self._ended[session] = time.monotonic(), size
        self._total += size

    def drop(self, session: str) -> None:
        self._total -= self._ended.pop(session, (0.0, 0))[1]

    def surplus(self) -> list[str]:
        """The sessions whose jobs are to be forgotten, and are not known here any more."""
        gone = []
        while self._ended:
            session, (ended, _) = next(iter(self._ended.items()))
            many = len(self._ended) > self._most or (self._total > self._size and len(self._ended) > 1)
            if not many and ended >= time.monotonic() - self._seconds:
                break
            self.drop(session)
            gone.append(session)
        return gone
