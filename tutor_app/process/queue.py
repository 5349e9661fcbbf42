"""The queue in front of the workers: bounded, and fair to persons and to their classes. Pages and the HTTP API wait in it alike.

Whoever used the workers lately waits so many seconds longer than who did not, and so does whoever's class did; and of each person
one question at a time has a place in the order, the others come behind it. So whoever asks much waits behind the first question
of everybody else, and nobody waits for ever. No thread waits: a question is told when its turn has come.
"""

from __future__ import annotations

import logging
import math
import threading
import time
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass

from tutor_app.errors import traced
from tutor_app.process.examination import LARGE

MOST = 500
"""Questions that wait at most: a class of thirty has all its answers long before."""
MOST_EACH = 20
"""Questions of one person, or one program's key, among them; fewer where more than half of the room is taken, at last one."""
MOST_OF_GROUP = 4
"""Places that a group may have for each that is free: one alone leaves a fifth, several leave less, and never nothing."""
BESIDE = 2
"""Questions that are served at a time beside those that the workers have: they come from the database, or go there."""
HEAVY_SECONDS = 6.0
"""Whoever used the workers for so many seconds lately counts as heavy, and so does a large program."""
HALF_LIFE = 30.0
"""Seconds after which half of what somebody used is forgotten."""
_USUAL = 0.1
"""Seconds that a question takes, before any was served."""
_FRESH = 0.5
"""Seconds for which places in the order hold, where they are only told."""
_MANY = 2000
"""Names by which what was used is remembered, before those are looked for of whom nothing counts any more."""
_log = logging.getLogger(__name__)


class Full(Exception):
    """The queue takes no more; after so many ``seconds`` it probably does."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"the queue is full for about {seconds} s")
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks: the ``person``, who takes turns with others of a ``group``; groups, such as classes, take turns, too."""

    person: str
    group: str = ""


class Ticket:
    """One question in the queue."""

    def __init__(self, queue: Queue, asker: Asker, come: Callable[[Ticket], None], *, large: bool) -> None:
        self.asker, self.come, self.large = asker, come, large
        self.since = 0.0
        """Since when it is its turn among its person's questions; of one that is served, when its turn came."""
        self.begun = False
        """Whether its turn has come, and it did not leave since; its place may be another's already."""
        self._queue = queue

    def place(self) -> int:
        """Its number among those that wait, 1 for the next; 0 where it does not wait any more."""
        return self._queue.place(self)

    def leave(self, *, seconds: float | None = None) -> None:
        """Wait no more; once its turn has come, that it was served. Leaving twice is leaving once.

        ``seconds`` is what it took, where that is known better than by the clock.
        """
        self._queue.leave(self, seconds=seconds)

    def leave_waiting(self) -> None:
        """Wait no more; what is served already goes on."""
        self._queue.leave(self, served=False)


class Queue:
    """Gives those who ``enter`` their turns, as many at a time as keep the ``workers`` busy. Safe to share among threads."""

    def __init__(
        self,
        workers: int = 2,
        *,
        beside: int = BESIDE,
        most: int = MOST,
        each: int = MOST_EACH,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._places, self._heavy_places = workers + beside, max(workers - 1, 1)
        self._most, self._each, self._clock = most, each, clock
        self._lock = threading.Lock()
        self._waiting: dict[Asker, deque[Ticket]] = {}
        self._served: set[Ticket] = set()
        self._used: dict[str, tuple[float, float]] = {}  # seconds, and as of when
        self._looked_through = _MANY
        self._usual = _USUAL
        self._told: dict[Ticket, int] = {}
        self._told_at = -math.inf

    def enter(self, asker: Asker, come: Callable[[Ticket], None], *, size: int = 0, behind: float = 0.0) -> Ticket:
        """Wait with a question of ``size`` characters; ``come`` is told the ticket when its turn has come, maybe at once.

        It goes ``behind`` what comes so many seconds later.

        Raises Full where too many wait, be it of all, of the asker's group, or of the asker, and where its turn has come, but
        ``come`` cannot be told so.
        """
        ticket = Ticket(self, asker, come, large=size > LARGE)
        with self._lock:
            self._look_for_room(asker)
            own = self._waiting.setdefault(asker, deque())
            own.append(ticket)
            ticket.since = self._clock() + behind
            begun = self._serve()
        if ticket in self._tell(begun):
            raise Full(self._later())
        return ticket

    def check_room(self, asker: Asker) -> None:
        """Raises Full where the asker could not enter now."""
        with self._lock:
            self._look_for_room(asker)

    def leave(self, ticket: Ticket, *, served: bool = True, seconds: float | None = None) -> None:
        """See :meth:`Ticket.leave`; ``served`` is False where only who waits leaves."""
        with self._lock:
            if ticket.begun and not served:
                return
            if ticket.begun:
                ticket.begun = False
                self._served.discard(ticket)
                spent = self._clock() - ticket.since if seconds is None else seconds
                self._usual += (spent - self._usual) / 10
                for name in _names(ticket.asker):
                    self._use(name, spent)
                if own := self._waiting.get(ticket.asker):
                    own[0].since = self._clock()  # behind the first ones of all who wait by now
            else:
                self._drop(ticket, ticket.since)  # the next of the same person takes its place
            begun = self._serve()
        self._tell(begun)

    def put_out(self, since: float) -> None:
        """Serve others in the place of those whose turn came before that time of the clock, and who are not done yet."""
        with self._lock:
            self._served = {ticket for ticket in self._served if ticket.since > since}
            begun = self._serve()
        self._tell(begun)

    def place(self, ticket: Ticket) -> int:
        """See :meth:`Ticket.place`. The order is worked out once in a while for all who look."""
        with self._lock:
            if self._clock() - self._told_at >= _FRESH or ticket not in self._told:
                lines = [(self._order(own[0]), own) for own in self._waiting.values()]
                ordered = sorted((nth, order, number) for number, (order, own) in enumerate(lines) for nth in range(len(own)))
                self._told = {lines[number][1][nth]: place for place, (nth, _, number) in enumerate(ordered, 1)}
                self._told_at = self._clock()
            return self._told.get(ticket, 0)

    def seconds(self, place: int) -> float:
        """About how long whoever has this place waits."""
        return place * self._usual / self._places

    def used(self, asker: Asker) -> float:
        """Seconds that the person's questions took lately."""
        with self._lock:
            return self._spent(_names(asker)[0])

    @property
    def waiting(self) -> int:
        """How many wait."""
        with self._lock:
            return self._count()

    def _count(self) -> int:
        return sum(map(len, self._waiting.values()))

    def _look_for_room(self, asker: Asker) -> None:
        """One person's many questions, or one person under many names, must not keep out who has none there yet."""
        room, own = self._room(asker.group), len(self._waiting.get(asker, ()))
        if room <= 0 or own >= max(min(self._each, 2 * self._each * room // self._most), 1):
            raise Full(self._later())

    def _room(self, group: str) -> int:
        """Places that somebody of the group may take."""
        free = self._most - self._count()
        taken = sum(len(tickets) for other, tickets in self._waiting.items() if other.group == group)
        return min(free, MOST_OF_GROUP * free - taken) if group else free

    def _later(self) -> int:
        return min(max(math.ceil(self.seconds(self._count())), 2), 60)

    def _tell(self, begun: list[Ticket]) -> list[Ticket]:
        """Tell them that their turns have come; those that cannot be told, and leave without having had them."""
        lost: list[Ticket] = []
        while begun:
            ticket = begun.pop(0)
            try:
                ticket.come(ticket)
            except Exception as error:  # be it that the system gives no more threads: the others' turns go on
                _log.error("a turn was lost: %s", traced(error))
                lost.append(ticket)
                with self._lock:
                    self._served.discard(ticket)
                    ticket.begun = False
                    begun += self._serve()
        return lost

    def _serve(self) -> list[Ticket]:
        """Those whose turn has come."""
        begun: list[Ticket] = []
        while len(self._served) < self._places and (able := self._able()):
            ticket = min(able, key=self._order)
            now = self._clock()
            self._drop(ticket, now)
            ticket.since, ticket.begun = now, True
            self._served.add(ticket)
            begun.append(ticket)
        return begun

    def _able(self) -> list[Ticket]:
        """Those that may be next. A person's last place but one is for others, and so is one worker where all else is heavy."""
        held = Counter(ticket.asker.person for ticket in self._served)
        crowded = sum(map(self._heavy, self._served)) >= self._heavy_places
        firsts = [tickets[0] for tickets in self._waiting.values()]
        most = max(self._places - 1, 1)
        return [one for one in firsts if held[one.asker.person] < most and not (crowded and self._heavy(one))]

    def _heavy(self, ticket: Ticket) -> bool:
        return ticket.large or self._spent(_names(ticket.asker)[0]) >= HEAVY_SECONDS

    def _order(self, first: Ticket) -> float:
        return first.since + sum(map(self._spent, _names(first.asker)))

    def _drop(self, ticket: Ticket, since: float) -> None:
        """It waits no more; the person's next question is the first ``since`` then."""
        tickets = self._waiting.get(ticket.asker, deque())
        if ticket not in tickets:
            return
        first = tickets[0] is ticket
        tickets.remove(ticket)
        self._told.pop(ticket, None)  # with it goes what it knows, such as a program
        if not tickets:
            del self._waiting[ticket.asker]
        elif first:
            tickets[0].since = since

    def _spent(self, name: str) -> float:
        seconds, then = self._used.get(name, (0.0, 0.0))
        return float(seconds * 0.5 ** ((self._clock() - then) / HALF_LIFE))

    def _use(self, name: str, seconds: float) -> None:
        now = self._clock()
        self._used[name] = self._spent(name) + seconds, now
        if len(self._used) > self._looked_through:
            self._used = {known: used for known, used in self._used.items() if now - used[1] < 10 * HALF_LIFE}
            self._looked_through = max(_MANY, 2 * len(self._used))


def _names(asker: Asker) -> tuple[str, ...]:
    """The names under which it is remembered what was used."""
    return (f"person {asker.person}", f"group {asker.group}") if asker.group else (f"person {asker.person}",)
