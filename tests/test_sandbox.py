"""The pool of workers: it answers, it survives, it stops what does not stop."""

from __future__ import annotations

import contextlib
import os
import pathlib
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.domain import Nature, Refusal
from tutor_app.errors import EngineError, SettingsError
from tutor_app.process.sandbox import Closed, Died, Sandbox, TimedOut

PLENTY = 60.0
"""Seconds no call here needs; a test does not depend on the machine being quick."""


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """One pool for the tests that leave it as it was."""
    with Sandbox(2, memory_mb=1024) as pool:
        yield pool


def still_works(sandbox: Sandbox) -> bool:
    """Whether every worker answers."""
    with ThreadPoolExecutor(4) as threads:
        calls = [threads.submit(sandbox.call, pow, 2, exponent, seconds=PLENTY) for exponent in range(4)]
        return [call.result() for call in calls] == [1, 2, 4, 8]


def test_a_call_returns_what_the_function_returns(sandbox: Sandbox) -> None:
    """The value comes back, computed in another process."""
    assert sandbox.call(divmod, 17, 5, seconds=PLENTY) == (3, 2)
    assert sandbox.call(os.getpid, seconds=PLENTY) != os.getpid()


def test_a_call_raises_what_the_function_raises(sandbox: Sandbox) -> None:
    """An ordinary exception travels to the caller, and the worker goes on."""
    with pytest.raises(ZeroDivisionError):
        sandbox.call(divmod, 1, 0, seconds=PLENTY)

    assert still_works(sandbox)


def test_advice_travels_with_our_errors(sandbox: Sandbox) -> None:
    """A failure of ours raised in a worker keeps its advice."""
    code = "from tutor_app.errors import EngineError, SettingsError\nerror = SettingsError('m', advice='do this')\nraise error"

    with pytest.raises(SettingsError) as caught:
        sandbox.call(exec, code, seconds=PLENTY)

    assert caught.value.advice == "do this"


def test_an_exception_that_cannot_travel_keeps_its_text(sandbox: Sandbox) -> None:
    """An exception whose class only the worker knows arrives as a RuntimeError that names it."""
    with pytest.raises(RuntimeError, match="Odd: strange"):
        sandbox.call(exec, "class Odd(Exception): pass\nraise Odd('strange')", seconds=PLENTY)


def test_a_slow_call_is_stopped(sandbox: Sandbox) -> None:
    """What takes longer than it was given is killed, and a new worker takes over."""
    with pytest.raises(TimedOut):
        sandbox.call(time.sleep, 1000, seconds=0.2)

    assert still_works(sandbox)


def test_an_aborting_interpreter_is_survived(sandbox: Sandbox) -> None:
    """A worker whose interpreter aborts is replaced."""
    with pytest.raises(Died):
        sandbox.call(os.abort, seconds=PLENTY)

    assert still_works(sandbox)


def test_a_worker_killed_from_outside_is_replaced(sandbox: Sandbox) -> None:
    """Between two calls, too, a worker may vanish; that costs the call that comes too early, if any."""
    os.kill(sandbox.call(os.getpid, seconds=PLENTY), signal.SIGKILL)
    with contextlib.suppress(Died):
        sandbox.call(abs, -1, seconds=PLENTY)

    assert still_works(sandbox)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds the address space reliably")
def test_a_memory_bomb_is_defused(sandbox: Sandbox) -> None:
    """Memory beyond the limit is not given, and the worker that asked for it is replaced."""
    with pytest.raises(Died, match="MemoryError"):
        sandbox.call(exec, "bytearray(1536 * 1024**2)", seconds=PLENTY)  # half as much again as it may have; nothing comes back

    assert still_works(sandbox)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_a_worker_that_crashes_leaves_no_core_dump() -> None:
    """Nothing of its memory, where a student's program is, gets to a disk, whatever the server itself may leave there."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (before[1], before[1]))
    try:
        with Sandbox(1) as pool:
            assert pool.call(resource.getrlimit, resource.RLIMIT_CORE, seconds=PLENTY) == (0, 0)
    finally:
        resource.setrlimit(resource.RLIMIT_CORE, before)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds the address space reliably")
def test_workers_that_cannot_start_are_our_failure() -> None:
    """Where no worker can live, the call says so instead of blaming the program."""
    with Sandbox(1, memory_mb=1) as pool, pytest.raises(EngineError, match="cannot start"):
        pool.call(abs, -1, seconds=PLENTY)


def test_endless_recursion_is_survived(sandbox: Sandbox) -> None:
    """A worker that ran out of stack is replaced."""
    with pytest.raises(Died, match="RecursionError"):
        sandbox.call(exec, "again = lambda itself: itself(itself)\nagain(again)", seconds=PLENTY)

    assert still_works(sandbox)


@pytest.mark.parametrize(
    "noise", ["print('x' * 100000)", "import os; os.write(1, b'noise')", "import os; os.system('echo noise')"]
)
def test_prints_do_not_disturb_the_answers(sandbox: Sandbox, noise: str, capfd: pytest.CaptureFixture[str]) -> None:
    """Whatever a call writes to its standard output reaches neither the protocol nor ours."""
    sandbox.call(exec, noise, seconds=PLENTY)

    assert still_works(sandbox)
    assert capfd.readouterr().out == ""


def test_a_call_cannot_read_the_next_request(sandbox: Sandbox) -> None:
    """Requests larger than a pipe's buffer arrive whole."""
    assert sandbox.call(len, "x" * 3_000_000, seconds=PLENTY) == 3_000_000


def test_more_callers_than_workers_wait_their_turn(sandbox: Sandbox) -> None:
    """Every one of many threads gets its own answer."""
    with ThreadPoolExecutor(12) as threads:
        answers = list(threads.map(lambda n: sandbox.call(abs, -n, seconds=PLENTY), range(60)))

    assert answers == list(range(60))


class Changed(Exception):
    """Nobody waits any more."""


class Listener:
    """A watch that ends the call once it is told to."""

    def __init__(self) -> None:
        self.gone = False

    def __call__(self) -> None:
        """Look."""
        if self.gone:
            raise Changed


def soon(holds: Callable[[], bool]) -> bool:
    """Whether it holds before long."""
    deadline = time.monotonic() + PLENTY
    while not holds() and time.monotonic() < deadline:
        time.sleep(0.01)
    return holds()


def test_a_call_that_nobody_waits_for_does_not_run(tmp_path: pathlib.Path) -> None:
    """While it waits for its turn it leaves the queue; once it runs it is ended soon, long before its time is over."""
    mark, waiting, running = tmp_path / "ran", Listener(), Listener()
    with Sandbox(1) as pool, ThreadPoolExecutor(2) as threads:
        first = threads.submit(pool.call, time.sleep, 1000, seconds=1000.0, visitor="a", watch=running)
        assert soon(lambda: pool.busy == 1)
        second = threads.submit(pool.call, mark.touch, seconds=PLENTY, visitor="b", watch=waiting)
        waiting.gone = True
        with pytest.raises(Changed):
            second.result(PLENTY)
        running.gone = True
        with pytest.raises(Changed):
            first.result(PLENTY)

        assert pool.call(abs, -1, seconds=PLENTY, visitor="a") == 1
        assert not mark.exists()


def test_a_quick_call_that_nobody_waits_for_costs_no_worker() -> None:
    """It ends by itself, and the same warm process takes the next call; its answer is thrown away."""
    listener = Listener()
    listener.gone = True
    with Sandbox(1) as pool:
        worker = pool.call(os.getpid, seconds=PLENTY)
        with pytest.raises(Changed):
            pool.call(time.sleep, 0.5, seconds=PLENTY, watch=listener)

        assert pool.call(os.getpid, seconds=PLENTY) == worker


def test_one_visitor_s_slow_calls_leave_a_worker_to_the_others() -> None:
    """However many there are, another visitor's call is answered while none of them has ended."""
    pool = Sandbox(2)
    with ThreadPoolExecutor(8) as threads:
        slow = [threads.submit(pool.call, time.sleep, 1000, seconds=1000.0, visitor="a") for _ in range(6)]
        assert soon(lambda: pool.busy == 1)

        assert pool.call(abs, -1, seconds=PLENTY, visitor="b") == 1
        assert not any(call.done() for call in slow)
        pool.close()


def test_a_lost_worker_is_replaced_by_a_warm_one() -> None:
    """A call does not begin in a process that still imports, and a pool that lost one has one more for the next time."""
    with Sandbox(2) as pool:
        with pytest.raises(TimedOut):
            pool.call(time.sleep, 1000, seconds=0.1)

        assert soon(lambda: len(pool._idle) == 3)
        assert all(worker.fit for worker in pool._idle)


def test_a_closed_sandbox_refuses_calls() -> None:
    """After closing nothing hangs: not the next call, and not the one under way."""
    pool = Sandbox(1)
    pool.call(abs, -1, seconds=PLENTY)
    with ThreadPoolExecutor(2) as threads:
        under_way = threads.submit(pool.call, time.sleep, 1000, seconds=PLENTY)
        waiting = threads.submit(pool.call, time.sleep, 1000, seconds=PLENTY)
        assert soon(lambda: pool.busy == 1)
        pool.close()

        for call in (under_way, waiting):
            with pytest.raises(Closed):
                call.result()
    with pytest.raises(Closed):
        pool.call(abs, -1, seconds=PLENTY)


def test_a_student_s_files_are_not_imported(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file in the working folder named like a module of Python's is not run."""
    (tmp_path / "ast.py").write_text("raise SystemExit('executed')")
    (tmp_path / "random.py").write_text("raise SystemExit('executed')")
    monkeypatch.chdir(tmp_path)

    with Sandbox(1) as pool:
        assert pool.call(diagnose, "x = 1", seconds=PLENTY).nature is Nature.VALID


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a call's own bound must do")
@pytest.mark.parametrize(
    ("busy", "seconds"), [("time.sleep, 1000", 1000), ("re.match, '(a*)*b', 'a' * 60", 1000)], ids=["idle", "in C code"]
)
def test_workers_do_not_outlive_a_parent_that_dies(busy: str, seconds: float) -> None:
    """When the parent is killed, idle workers end by themselves, and so do busy ones, be it in C code that lets no thread run."""
    orphaned(busy, seconds)


def test_a_call_that_nobody_ends_ends_itself() -> None:
    """Where the kernel does not tell a worker of its parent's death, the time of its call is the last bound, in C code too."""
    orphaned("re.match, '(a*)*b', 'a' * 60", 1, lifeline=False)


def orphaned(busy: str, seconds: float, *, lifeline: bool = True) -> None:
    """Kill a process in the middle of a call from a thread that has ended, and see that its workers end too."""
    parent = textwrap.dedent(
        f"""
        import os, re, threading, time
        from tutor_app.process import worker_loop as sandbox_worker
        from tutor_app.process import worker
        from tutor_app.process.sandbox import Sandbox
        if not {lifeline}:
            worker._BOOTSTRAP = worker._BOOTSTRAP.replace("main(*map(int, sys.argv[2:]))", "main(int(sys.argv[2]))")
        made = []
        starting = threading.Thread(target=lambda: made.append(Sandbox(2)))
        starting.start()
        starting.join()
        pool = made[0]
        one = pool.call(os.getpid, seconds=60)
        while len(pool._idle) < 2:
            time.sleep(0.01)
        threading.Thread(target=pool.call, args=({busy}), kwargs={{"seconds": {seconds}}}, daemon=True).start()
        while not pool.busy:
            time.sleep(0.01)
        workers = [*pool._idle, *pool._busy]
        time.sleep(0.3)
        print(*(worker._process.pid for worker in workers), flush=True)
        time.sleep(1000)
        """
    )
    with subprocess.Popen([sys.executable, "-c", parent], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        workers = {int(number) for number in process.stdout.readline().split()}
        process.kill()

    assert len(workers) == 2
    deadline = time.monotonic() + 15.0
    while any(is_running(worker) for worker in workers) and time.monotonic() < deadline:
        time.sleep(0.05)
    left = [worker for worker in workers if is_running(worker)]
    for worker in left:
        os.kill(worker, signal.SIGKILL)
    assert not left


def is_running(pid: int) -> bool:
    """Whether a process is there and no zombie that nobody has collected."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    status = pathlib.Path(f"/proc/{pid}/stat")
    return not (status.exists() and status.read_text().rpartition(")")[2].split()[0] == "Z")


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("print('hello')\n" * 140_000, Refusal.TOO_LARGE),
        ("(" * 10_000, Refusal.TOO_COMPLEX),
        ("a\0b", Refusal.NULL_BYTES),
        ("x = '\ud800'", Refusal.NOT_TEXT),
    ],
)
def test_hostile_texts_get_an_answer_through_the_sandbox(sandbox: Sandbox, text: str, refusal: Refusal) -> None:
    """Texts made to hurt the parser are refused by name, and the pool lives on."""
    assert sandbox.call(diagnose, text, seconds=PLENTY).refusal is refusal
    assert still_works(sandbox)
