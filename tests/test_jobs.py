"""Work outside the page's script run: found again, ended, bounded, and never in the way of quicker work."""

from __future__ import annotations

import threading
import time
import weakref
from collections.abc import Callable, Iterator

import pytest

from tutor_app.process.jobs import Job, Jobs, Key, State, Word
from tutor_app.process.progress import Progress, Watch
from tutor_app.process.queue import Queue

HALF = Progress(stage="repair", done=2, total=4, seconds_left=3.0, paced=True)
PATIENCE = 10.0


@pytest.fixture
def jobs() -> Iterator[Jobs[str]]:
    """A runner whose jobs end with the test."""
    runner: Jobs[str] = Jobs()
    yield runner
    runner.close()


def one_place() -> Queue:
    """A queue that serves one at a time."""
    return Queue(1, beside=0)


def key(session: str = "one", program: str = "if x\n") -> Key:
    """A question."""
    return Key(session=session, program=program, lang="en")


def soon(holds: Callable[[], bool]) -> bool:
    """Whether it holds before long."""
    deadline = time.monotonic() + PATIENCE
    while not holds() and time.monotonic() < deadline:
        time.sleep(0.01)
    return holds()


def state(jobs: Jobs[str], session: str = "one") -> State | None:
    """Where the session's job stands."""
    job = jobs.newest(session)
    return None if job is None else job.state


class Noted:
    """What a job may come to; it can be told when it is gone."""


class Slow:
    """A step that goes on until it is let go; ``ended`` is set however it ends."""

    def __init__(self, value: str = "slow") -> None:
        self.value = value
        self.runs = 0
        self.begun, self.go, self.ended = threading.Event(), threading.Event(), threading.Event()

    def __call__(self, watch: Watch) -> Word[str]:
        """The value, after it was let go."""
        self.runs += 1
        self.begun.set()
        try:
            while not self.go.wait(0.01):
                watch(HALF)
        finally:
            self.ended.set()
        return Word(value=self.value)


def quick(value: str = "quick") -> Callable[[Watch], Word[str]]:
    """A step that is done at once."""
    return lambda _: Word(value=value)


def test_a_job_comes_to_its_value(jobs: Jobs[str]) -> None:
    """Whoever waits returns as soon as it is there."""
    job = jobs.start(key(), quick())
    jobs.wait(job, PATIENCE)

    assert jobs.newest("one") == Job(number=job.number, key=key(), state=State.DONE, value="quick")


def test_the_first_word_is_there_while_the_last_one_is_worked_on(jobs: Jobs[str]) -> None:
    """With the progress of the slow step beside it; the last word takes its place."""
    slow = Slow()
    job = jobs.start(key(), lambda _: Word(value="quick", then=slow))
    jobs.wait(job, PATIENCE)
    assert soon(lambda: (now := jobs.newest("one")) is not None and now.progress == HALF and now.value == "quick")

    slow.go.set()

    assert soon(lambda: state(jobs) is State.DONE)
    found = jobs.newest("one")
    assert found is not None and found.value == "slow" and found.progress is None


def test_asking_again_does_not_begin_again(jobs: Jobs[str]) -> None:
    """The same question of the same session while it is under way is the same job; afterwards it is a new one."""
    slow = Slow()
    first = jobs.start(key(), slow)
    again = jobs.start(key(), slow)
    assert first.number == again.number

    slow.go.set()
    assert soon(lambda: state(jobs) is State.DONE)

    assert slow.runs == 1
    assert jobs.start(key(), quick()).number != first.number


def test_a_new_question_ends_the_one_before(jobs: Jobs[str]) -> None:
    """A session has one job; what the old one would have come to is of no interest."""
    old = Slow("old")
    jobs.start(key(), old)
    assert old.begun.wait(PATIENCE)
    job = jobs.start(key(program="while x\n"), quick("new"))
    jobs.wait(job, PATIENCE)

    assert old.ended.wait(PATIENCE)
    found = jobs.newest("one")
    assert found is not None and found.value == "new"


def test_sessions_do_not_see_each_other(jobs: Jobs[str]) -> None:
    """The same program in another session is another job."""
    for session in ("one", "two"):
        jobs.wait(jobs.start(key(session), quick(session)), PATIENCE)

    values = [job.value for session in ("one", "two") if (job := jobs.newest(session)) is not None]
    assert values == ["one", "two"]
    assert jobs.newest("three") is None


def test_a_stopped_job_ends_and_keeps_its_first_word(jobs: Jobs[str]) -> None:
    """The work ends soon; what there was stays; stopping twice does nothing."""
    slow = Slow()
    job = jobs.start(key(), lambda _: Word(value="quick", then=slow))
    jobs.wait(job, PATIENCE)
    assert slow.begun.wait(PATIENCE)

    left = jobs.stop("one")

    assert left is not None and left.state is State.STOPPED and left.value == "quick"
    assert slow.ended.wait(PATIENCE)
    assert jobs.newest("one") == left
    assert jobs.stop("one") is None


def test_a_step_that_finishes_after_the_stop_changes_nothing(jobs: Jobs[str]) -> None:
    """Work that cannot be interrupted may go on to its end, but nobody hears of it."""
    go, ended = threading.Event(), threading.Event()

    def deaf(_: Watch) -> Word[str]:
        go.wait(PATIENCE)
        ended.set()
        return Word(value="too late", then=quick())

    jobs.start(key(), deaf)
    jobs.stop("one")
    go.set()
    ended.wait(1.0)
    time.sleep(0.05)

    found = jobs.newest("one")
    assert found is not None and found.state is State.STOPPED and found.value is None


@pytest.mark.parametrize("slow", [False, True])
def test_a_failure_is_a_state_and_not_an_exception(jobs: Jobs[str], slow: bool) -> None:
    """Whoever looks learns that it failed, and still has the first word if there was one."""

    def broken(_: Watch) -> Word[str]:
        raise RuntimeError("ours")

    jobs.start(key(), (lambda _: Word(value="quick", then=broken)) if slow else broken)

    assert soon(lambda: state(jobs) is State.FAILED)
    found = jobs.newest("one")
    assert found is not None and found.value == ("quick" if slow else None)


def test_quick_work_does_not_wait_behind_slow_work() -> None:
    """With one thread for each, a session gets its first word although another's last word takes for ever."""
    jobs: Jobs[str] = Jobs(queue=one_place(), slow=1)
    first, second = Slow(), Slow()
    jobs.start(key("one"), lambda _: Word(value="quick", then=first))
    assert first.begun.wait(PATIENCE)
    job = jobs.start(key("two"), lambda _: Word(value="quick", then=second))
    jobs.wait(job, PATIENCE)

    found = jobs.newest("two")
    assert found is not None and found.value == "quick" and found.state is State.WAITING
    assert not second.begun.is_set()  # as many slow ones as there are threads

    jobs.stop("one")
    assert second.begun.wait(PATIENCE)
    jobs.close()


def test_what_is_kept_is_bounded_by_time() -> None:
    """Ended jobs are forgotten when their time is over; those under way are not."""
    jobs: Jobs[str] = Jobs(kept_seconds=0.0)
    slow = Slow()
    jobs.start(key("slow"), slow)
    assert slow.begun.wait(PATIENCE)
    jobs.wait(jobs.start(key("old"), quick()), PATIENCE)
    time.sleep(0.01)
    jobs.start(key("new"), quick())

    assert jobs.newest("old") is None
    assert state(jobs, "slow") is not None
    jobs.close()
    assert slow.ended.wait(PATIENCE)


def test_whoever_comes_too_late_finds_nothing_though_nothing_was_begun_since() -> None:
    """What nobody asks for is gone as well once somebody looks for anything."""
    jobs: Jobs[str] = Jobs(kept_seconds=0.05)
    jobs.wait(jobs.start(key("old"), quick()), PATIENCE)
    time.sleep(0.06)

    assert jobs.newest("old") is None


def test_what_nobody_asks_for_is_out_of_memory_in_time() -> None:
    """What a job came to is gone when the server tidies up, though nobody looks for anything; what may be looked for stays."""
    old: Jobs[Noted] = Jobs(kept_seconds=0.05)
    new: Jobs[Noted] = Jobs()
    known = [weakref.ref(worked_out(jobs)) for jobs in (old, new)]
    time.sleep(0.06)
    for jobs in (old, new):
        jobs.forget()

    assert soon(lambda: known[0]() is None)
    assert known[1]() is not None


def worked_out(jobs: Jobs[Noted]) -> Noted:
    """What a job came to, which nobody else holds."""
    value = Noted()
    jobs.wait(jobs.start(key(), lambda _: Word(value=value)), PATIENCE)
    return value


def test_what_is_kept_is_bounded_by_number_and_by_size() -> None:
    """The jobs that ended first are forgotten; the newest is kept whatever its size, and those under way are not touched."""
    few: Jobs[str] = Jobs(kept_jobs=2)
    small: Jobs[str] = Jobs(kept_bytes=10_000)
    for jobs, value in ((few, "x"), (small, "x" * 4000)):
        slow = Slow()
        jobs.start(key("slow"), slow)
        assert slow.begun.wait(PATIENCE)
        for session in "abcab":
            jobs.wait(jobs.start(key(session), quick(value)), PATIENCE)

        assert [session for session in "abc" if jobs.newest(session) is not None] == ["a", "b"]
        assert state(jobs, "slow") is State.WORKING

        jobs.wait(jobs.start(key("large"), quick("x" * 20_000)), PATIENCE)
        assert state(jobs, "large") is State.DONE
        jobs.close()
        assert slow.ended.wait(PATIENCE)
    assert [session for session in ("a", "b", "slow") if small.newest(session) is not None] == ["slow"]


def test_superseded_work_that_waits_is_dropped() -> None:
    """A session that asks again and again while all threads are busy has one work waiting, its newest; the others never run."""
    jobs: Jobs[str] = Jobs(queue=one_place())
    busy = Slow()
    jobs.start(key("other"), busy)
    assert busy.begun.wait(PATIENCE)
    asked = [Slow(str(number)) for number in range(50)]
    for number, step in enumerate(asked):
        step.go.set()
        job = jobs.start(key(program=f"p{number}"), step)

    assert jobs.queue.waiting == 1
    busy.go.set()
    jobs.wait(job, PATIENCE)
    assert [step.runs for step in asked] == [0] * 49 + [1]


def test_what_nobody_waits_for_is_not_begun_and_does_not_go_on() -> None:
    """A job whose visitor went away before its first value ends: the one under way soon, the one behind it without having run."""
    jobs: Jobs[str] = Jobs(queue=one_place(), missed_seconds=0.05)
    first, second = Slow(), Slow()

    def unasked(watch: Watch) -> Word[str]:
        """The first, which is not asked to go on before the second is missed too."""
        time.sleep(0.2)
        return first(watch)

    jobs.start(key("one"), unasked)
    jobs.start(key("two"), second)

    assert first.ended.wait(PATIENCE)
    assert soon(lambda: not jobs.queue.waiting and not jobs.queue._served)
    assert second.runs == 0
    assert [state(jobs, session) for session in ("one", "two")] == [State.MISSED] * 2


def test_who_looks_is_waited_for_and_a_first_word_is_enough() -> None:
    """Looking keeps a job alive, and one that has its first word goes on to its last one unseen."""
    jobs: Jobs[str] = Jobs(missed_seconds=0.2)
    seen, unseen = Slow(), Slow()
    jobs.start(key("seen"), seen)
    jobs.wait(jobs.start(key("unseen"), lambda _: Word(value="quick", then=unseen)), PATIENCE)
    end = time.monotonic() + 0.6
    while time.monotonic() < end:
        assert state(jobs, "seen") in {State.WAITING, State.WORKING}
        time.sleep(0.01)

    assert not unseen.ended.is_set()
    jobs.close()
    assert unseen.ended.wait(PATIENCE) and seen.ended.wait(PATIENCE)


def test_a_failure_is_logged_without_its_words(jobs: Jobs[str], caplog: pytest.LogCaptureFixture) -> None:
    """The kind and the place are in the log; what the error says may quote the program, and is not."""

    def broken(_: Watch) -> Word[str]:
        raise KeyError(" = = ".join(["secret", "1"]))

    jobs.start(key(), broken)

    assert soon(lambda: state(jobs) is State.FAILED)
    assert "KeyError" in caplog.text and "in broken" in caplog.text
    assert "secret = = 1" not in caplog.text


def test_waiting_has_an_end(jobs: Jobs[str]) -> None:
    """A page waits a moment for the first word, not for ever."""
    slow = Slow()
    job = jobs.start(key(), slow)
    began = time.monotonic()
    jobs.wait(job, 0.1)

    assert 0.1 <= time.monotonic() - began < PATIENCE


def test_threads_end_with_their_work() -> None:
    """An idle runner holds no thread."""
    before = threading.active_count()
    jobs: Jobs[str] = Jobs()
    for session in "abc":
        jobs.wait(jobs.start(key(session), quick()), PATIENCE)

    assert soon(lambda: threading.active_count() <= before)
