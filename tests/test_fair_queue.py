"""The queue before the workers: each in turn, nobody for ever last, and a clear word where it is full."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tutor_app.process import tasks
from tutor_app.process.jobs import MOST_SLOW, Jobs, Key, State, Word
from tutor_app.process.progress import Watch
from tutor_app.process.queue import HEAVY_SECONDS, MOST, MOST_EACH, Asker, Full, Queue, Ticket
from tutor_app.process.sandbox import Sandbox
from tutor_app.source.versions import chosen

PATIENCE = 60.0


class Line:
    """A queue at a clock that stands still; ``served`` are the persons in the order in which their turns came."""

    def __init__(self, workers: int = 1, **bounds: int) -> None:
        self.now = 0.0
        self.queue = Queue(workers, clock=lambda: self.now, **bounds)
        self.served: list[str] = []
        self.at_work: list[Ticket] = []

    def enter(self, person: str, group: str = "", size: int = 10) -> Ticket:
        """Somebody comes, a little later than the one before."""
        self.now += 0.001
        return self.queue.enter(Asker(person, group), self._come, size=size)

    def done(self, seconds: float = 0.05) -> None:
        """Whoever is served longest is done."""
        self.now += seconds
        self.at_work.pop(0).leave()

    def serve_all(self, seconds: float = 0.05) -> list[str]:
        """The order in which all are served who wait."""
        while self.at_work:
            self.done(seconds)
        return self.served

    def _come(self, ticket: Ticket) -> None:
        self.served.append(ticket.asker.person)
        self.at_work.append(ticket)


def busy(**bounds: int) -> Line:
    """A line in which all places are taken by persons of no further interest."""
    line = Line(**bounds)
    for number in range(3):
        line.enter(f"at work {number}")
    del line.served[:]
    return line


def test_many_questions_of_one_wait_behind_the_first_ones_of_all_others() -> None:
    """However early they came."""
    line = busy()
    for _ in range(5):
        line.enter("many")
    for name in "abcd":
        line.enter(name)

    assert line.serve_all() == ["many", "a", "b", "c", "d", *["many"] * 4]


def test_who_used_the_workers_lately_waits_longer_but_not_for_ever() -> None:
    """As many seconds longer as were used; who waits for longer than that comes before who has just come."""
    line = busy()
    line.enter("heavy")
    line.serve_all(seconds=3.0)
    for number in range(3):
        line.enter(f"more {number}")
    del line.served[:]
    line.enter("heavy")
    line.now += 1.0
    line.enter("a")
    line.now += 8.0
    line.enter("late")

    assert line.serve_all() == ["a", "heavy", "late"]


def test_one_person_leaves_a_place_however_many_are_free() -> None:
    """Whoever comes next is served at once."""
    line = Line(workers=2)
    for _ in range(6):
        line.enter("many")
    line.enter("a")

    assert line.served == ["many"] * 3 + ["a"]


def test_classes_take_turns() -> None:
    """A large class that has kept the workers busy does not keep a small one waiting until all its students are served."""
    line = busy()
    for number in range(40):
        line.enter(f"large {number}", "large")
    while len(line.served) < 10:
        line.done(0.5)
    for number in range(3):
        line.enter(f"small {number}", "small")

    assert [person for person in line.serve_all()[10:16] if person.startswith("small")] == ["small 0", "small 1", "small 2"]


def test_who_is_heavy_leaves_a_place_to_the_others() -> None:
    """Of one worker heavy programs get one place in the queue at a time; the light ones go past."""
    line = Line()
    for name in ("one", "two", "three"):
        line.enter(name, size=90_000)
    line.enter("light")

    assert line.served == ["one", "light"]
    line.done(HEAVY_SECONDS)
    assert line.served == ["one", "light", "two"]


def test_the_places_are_told_and_move_up() -> None:
    """Also for the second question of the same person, which takes the place of the first where that is given up."""
    line = busy()
    first, second = line.enter("many"), line.enter("many")
    other = line.enter("other")
    assert [one.place() for one in (first, other, second)] == [1, 2, 3]

    first.leave()
    line.now += 1.0
    assert [one.place() for one in (first, other, second)] == [0, 2, 1]
    line.done()
    line.now += 1.0
    assert [one.place() for one in (second, other)] == [0, 1]


def test_a_full_queue_says_when_to_come_again() -> None:
    """One person fills a part of it at most, and one class leaves room for the others."""
    line = busy(most=10, each=3)
    for _ in range(3):
        line.enter("many", "own class")
    with pytest.raises(Full):
        line.enter("many", "own class")
    for number in range(5):
        line.enter(f"classmate {number}", "own class")
    with pytest.raises(Full):
        line.enter("classmate 5", "own class")
    line.enter("somebody", "other class")
    line.enter("else", "other class")
    with pytest.raises(Full) as full:
        line.queue.check_room(Asker("one more", "other class"))

    assert full.value.seconds >= 2 and line.queue.waiting == 10
    line.done()
    line.queue.check_room(Asker("one more", "other class"))


def test_one_under_many_names_leaves_places_to_classmates_and_to_other_classes() -> None:
    """However many windows each name has; and two groups that are one person's leave some to a third."""
    queue = Queue(1, clock=lambda: 0.0)

    def crowd(group: str, names: int) -> None:
        for number in range(names * MOST_EACH):
            with suppress(Full):
                queue.enter(Asker(f"{group} {number % names}", group), lambda _: None)

    crowd("own class", 20)
    for number in range(30):
        queue.enter(Asker(f"classmate {number}", "own class"), lambda _: None)
    crowd("own address", 20)
    for number in range(15):
        queue.enter(Asker(f"else {number}", "other class"), lambda _: None)
    assert queue.waiting < MOST


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """A real worker."""
    with Sandbox(1) as opened:
        yield opened


def examination(sandbox: Sandbox, program: str, told: Callable[[], None]) -> Callable[[Watch], Word[str]]:
    """A step that has the program examined."""
    examine = partial(tasks.examine, lang="en", seconds=1.5, target=chosen("3.11"), cell=False)

    def step(_: Watch) -> Word[str]:
        sandbox.call(examine, program, seconds=PATIENCE)
        told()
        return Word(value="done")

    return step


def test_one_with_heavy_programs_in_many_windows_does_not_keep_others_waiting(sandbox: Sandbox) -> None:
    """On a real worker: of ten windows of one person one program is examined before all of the others have their answers."""
    jobs: Jobs[str] = Jobs(queue=Queue(1))
    until_all_wait = [jobs.queue.enter(Asker(f"before {number}"), lambda _: None) for number in range(3)]
    order: list[str] = []
    heavy = "\n".join(f"def f{number}(x:\n    return [x" for number in range(400))
    hog = Asker("hog")
    for number in range(10):
        tell = partial(order.append, "hog")
        jobs.start(Key(session=f"hog {number}", program=heavy, lang="en"), examination(sandbox, heavy, tell), hog)
    for number in range(12):
        program = f"while x{number} > 1\n    print(x)\n"
        tell = partial(order.append, "light")
        jobs.start(Key(session=f"light {number}", program=program, lang="en"), examination(sandbox, program, tell))
    for ticket in until_all_wait:
        ticket.leave()
    deadline = time.monotonic() + PATIENCE
    while order.count("light") < 12 and time.monotonic() < deadline:
        time.sleep(0.02)

    told = list(order)  # which may go on with what came behind the last one
    assert told.count("light") == 12
    assert told[: -told[::-1].index("light") or None].count("hog") <= 2, told
    jobs.close()


def test_a_job_that_is_stopped_or_whose_page_was_left_leaves_the_queue() -> None:
    """Its place is free for the next at once, and where nobody looks any more, when the next one comes."""
    jobs: Jobs[str] = Jobs(queue=Queue(1), missed_seconds=0.2)
    go = threading.Event()

    def blocked(_: Watch) -> Word[str]:
        go.wait(PATIENCE)
        return Word(value="late")

    for number in range(3):
        jobs.start(Key(session=f"at work {number}", program="x", lang="en"), blocked)
    for name in ("stopped", "left", "patient"):
        jobs.start(Key(session=name, program="x", lang="en"), lambda _: Word(value="soon"))
    assert [job.place for name in ("stopped", "left", "patient") if (job := jobs.newest(name))] == [1, 2, 3]

    jobs.stop("stopped")
    assert jobs.queue.waiting == 2
    deadline = time.monotonic() + 1.0
    while time.monotonic() < deadline:
        jobs.newest("patient")
        time.sleep(0.05)
    jobs.start(Key(session="next", program="x", lang="en"), lambda _: Word(value="soon"))

    assert jobs.queue.waiting == 2
    left, patient = jobs.newest("left"), jobs.newest("patient")
    assert left is not None and left.state is State.MISSED and patient is not None and patient.place == 1
    go.set()
    jobs.wait(patient, PATIENCE)
    assert (found := jobs.newest("patient")) is not None and found.value == "soon"


def test_a_full_queue_begins_no_job_and_ends_none() -> None:
    """What went on before goes on."""
    jobs: Jobs[str] = Jobs(queue=Queue(1, most=1))
    go = threading.Event()

    def blocked(_: Watch) -> Word[str]:
        go.wait(PATIENCE)
        return Word(value="late")

    for number in range(4):
        jobs.start(Key(session=f"s{number}", program="x", lang="en"), blocked)
    with pytest.raises(Full):
        jobs.start(Key(session="s3", program="another", lang="en"), blocked)

    before = jobs.newest("s3")
    assert before is not None and before.key.program == "x" and before.place == 1
    go.set()
    jobs.wait(before, PATIENCE)
    assert (found := jobs.newest("s3")) is not None and found.value == "late"


def threads_run_out(monkeypatch: pytest.MonkeyPatch, *, after: int = 0) -> None:
    """As on a machine that gives no more of them, ``after`` so many."""
    start, given = threading.Thread.start, iter(range(after))

    def refusing(thread: threading.Thread) -> None:
        if next(given, None) is None:
            raise RuntimeError("can't start new thread")
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", refusing)


def test_who_cannot_be_served_keeps_no_place_and_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system gives no threads: who asks then may come again, who waited learns of it, and the server recovers."""
    jobs: Jobs[str] = Jobs(queue=Queue(1))
    until_all_wait = [jobs.queue.enter(Asker(f"before {number}"), lambda _: None) for number in range(3)]
    soon: Callable[[Watch], Word[str]] = lambda _: Word(value="soon")  # noqa: E731
    for number in range(5):
        jobs.start(Key(session=f"waits {number}", program="x", lang="en"), soon)

    with monkeypatch.context() as out:
        threads_run_out(out)
        until_all_wait.pop().leave()
        assert {job.state for number in range(5) if (job := jobs.newest(f"waits {number}"))} == {State.FAILED}
        for _ in range(4):
            with pytest.raises(Full):
                jobs.start(Key(session="comes", program="x", lang="en"), soon)
        assert jobs.newest("comes") is None and jobs.queue.waiting == 0

    job = jobs.start(Key(session="comes", program="x", lang="en"), soon)
    jobs.wait(job, PATIENCE)
    assert (found := jobs.newest("comes")) is not None and found.value == "soon"


def test_a_slow_step_without_a_thread_fails_and_the_next_one_has_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first word stays, and nobody waits for ever for the second."""
    jobs: Jobs[str] = Jobs(queue=Queue(1), slow=1)

    def asked() -> State:
        job = jobs.start(
            Key(session="one", program="x", lang="en"), lambda _: Word(value="quick", then=lambda _: Word(value="slow"))
        )
        deadline = time.monotonic() + PATIENCE
        while (found := jobs.newest("one")) is None or not found.ended:
            assert time.monotonic() < deadline and found is not None and found.number == job.number
            time.sleep(0.005)
        return found.state

    with monkeypatch.context() as out:
        threads_run_out(out, after=1)
        assert asked() is State.FAILED

    assert asked() is State.DONE


def test_a_crowd_of_windows_keeps_nobody_from_the_slow_step() -> None:
    """It waits in bounds, and the next turn is that of a class which has had none; who has left waits no longer."""
    jobs: Jobs[str] = Jobs(queue=Queue(1), slow=1)
    go, served = threading.Semaphore(0), list[str]()

    def ask(session: str, group: str) -> None:
        def slow(_: Watch) -> Word[str]:
            served.append(session)
            go.acquire(timeout=PATIENCE)
            return Word(value="slow")

        job = jobs.start(
            Key(session=session, program="x", lang="en"), lambda _: Word(value="quick", then=slow), Asker(session, group)
        )
        jobs.wait(job, PATIENCE)

    def soon(done: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not done():
            assert time.monotonic() < deadline
            time.sleep(0.005)

    for number in range(MOST_SLOW):
        ask(f"crowd {number}", "one address")
    with pytest.raises(Full):
        jobs.slow.check_room(Asker("crowd", "one address"))
    ask("student", "own class")
    soon(lambda: jobs.slow.waiting >= MOST_SLOW * 4 // 5)
    for number in range(1, MOST_SLOW):
        jobs.stop(f"crowd {number}")
    soon(lambda: jobs.slow.waiting == 1)
    go.release(2)
    soon(lambda: jobs.slow.waiting == 0 and len(served) == 2)
    jobs.close()

    assert served == ["crowd 0", "student"]


def test_nothing_of_a_question_is_held_once_it_has_left() -> None:
    """Not by those whose places were told, however long nobody looks again."""
    line = busy()
    program = Line()  # anything that can be referred to weakly
    gone = weakref.ref(program)
    ticket = line.queue.enter(Asker("one"), lambda _, program=program: None)  # type: ignore[misc]
    assert ticket.place() == 1
    ticket.leave()
    del ticket, program
    gc.collect()

    assert gone() is None


def test_who_has_long_gone_is_forgotten_however_many_may_wait() -> None:
    """What a server remembers depends on who was there lately."""
    line = Line(most=100_000)
    for number in range(20_000):
        line.enter(f"person {number}")
        line.done(1.0)

    assert len(line.queue._used) < 5_000


@settings(max_examples=60, stateful_step_count=40, deadline=None)
class Crowd(RuleBasedStateMachine):
    """Persons who come and go in any order, some of whom cannot be told, at a clock that goes on between."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.queue = Queue(2, beside=1, most=12, each=4, clock=lambda: self.now)
        self.told: list[Ticket] = []
        self.known: list[Ticket] = []
        self.left: set[Ticket] = set()

    @rule(person=st.sampled_from("abcd"), group=st.sampled_from(["", "g", "h"]), large=st.booleans(), deaf=st.booleans())
    def enter(self, person: str, group: str, *, large: bool, deaf: bool) -> None:
        """Somebody comes."""

        def come(ticket: Ticket) -> None:
            if deaf:
                self.left.add(ticket)
                raise RuntimeError
            self.told.append(ticket)

        with suppress(Full):
            self.known.append(self.queue.enter(Asker(person, group), come, size=90_000 if large else 1))

    @rule(which=st.integers(0, 50), waiting=st.booleans(), seconds=st.sampled_from([None, 0.0, 20.0]))
    def leave(self, which: int, *, waiting: bool, seconds: float | None) -> None:
        """Somebody goes, maybe once more, or gives up, maybe just as the turn comes."""
        if not self.known:
            return
        ticket = self.known[which % len(self.known)]
        if waiting:
            if ticket not in self.told:
                self.left.add(ticket)
            ticket.leave_waiting()
        else:
            self.left.add(ticket)
            ticket.leave(seconds=seconds)

    @rule(seconds=st.sampled_from([0.1, 1.0, 60.0]), out=st.booleans())
    def go_on(self, seconds: float, *, out: bool) -> None:
        """Time goes by, and others may be let past those who are held up."""
        self.now += seconds
        if out:
            self.queue.put_out(self.now - 0.5)

    @invariant()
    def nobody_is_lost(self) -> None:
        """Who came waits, was told so once, or has left; while anybody waits, somebody is served; the bounds hold."""
        waiting = [ticket for own in self.queue._waiting.values() for ticket in own]
        served = self.queue._served
        assert len(set(self.told)) == len(self.told) and len(served) <= 3 and len(waiting) <= 12
        assert served <= set(self.told) - self.left and not self.left & set(waiting)
        assert set(self.known) <= self.left | set(self.told) | set(waiting)
        assert served or not waiting
        assert self.queue.waiting == len(waiting) and all(own for own in self.queue._waiting.values())
        assert sorted(place for ticket in waiting if (place := ticket.place())) or not waiting

    def teardown(self) -> None:
        """All have their turns in the end."""
        while self.queue._served:
            self.now += 0.01
            for ticket in list(self.queue._served):
                ticket.leave()
        assert self.queue.waiting == 0 and not self.queue._waiting


test_in_any_order_of_coming_and_going_nobody_is_lost = Crowd.TestCase
