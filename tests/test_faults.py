"""What befalls the workers: killed, out of memory, hanging, lying, none to be had. The next call is answered, nothing is left."""

from __future__ import annotations

import asyncio
import errno
import os
import pathlib
import re
import resource
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager, nullcontext

import httpx2
import pytest
from class_keys import key
from class_student import browser, check, page, said  # noqa: F401 - a fixture
from jsonschema import Draft202012Validator
from live_server import children
from starlette.applications import Starlette
from test_fair_queue import threads_run_out
from test_sandbox import PLENTY, soon

from tutor_app.classroom.store import Policy, Store
from tutor_app.domain import Nature
from tutor_app.errors import EngineError
from tutor_app.explain.localisation import Texts
from tutor_app.pages.server.http_api.problems import CONTENT_TYPE, Problem
from tutor_app.pages.server.http_api.routes import routes
from tutor_app.pages.server.serving import serving
from tutor_app.pages.service import Service
from tutor_app.process import worker
from tutor_app.process.sandbox import Died, Sandbox, TimedOut
from tutor_app.process.worker import Worker
from tutor_app.settings import Settings
from tutor_app.tutor import Tutor, open_tutor

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the faults are injected by Linux's means")
BROKEN = "age = 12\nif age > 10\n    print('big')\n"
KILL = "os.kill(os.getpid(), signal.SIGKILL)"


@pytest.fixture
def nothing_left(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """When a test has closed its pools there are no more processes, threads or file handles than before."""
    before = held()
    yield
    monkeypatch.undo()

    assert soon(lambda: all(now <= then for now, then in zip(held(), before, strict=True)))


def held() -> tuple[int, int, int]:
    """Processes, threads and file handles of this process."""
    started = [pid for task in pathlib.Path("/proc/self/task").iterdir() for pid in children(task)]
    return len(started), threading.active_count(), len(handles())


def handles() -> list[int]:
    """The numbers of the files that are open."""
    return [int(file.name) for file in pathlib.Path("/proc/self/fd").iterdir()]


@pytest.fixture
def light(nothing_left: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers that know no engine, so that they start at once; all else of them is real."""
    none = "import sys, types; sys.modules['tutor_app.examine'] = types.SimpleNamespace(warm_up=lambda: None); "
    monkeypatch.setattr(worker, "_BOOTSTRAP", none + worker._BOOTSTRAP)


def processes(pool: Sandbox) -> list[int]:
    """Those of the workers, once all of them are warm."""
    assert soon(lambda: len(pool._idle) == pool._wanted)
    return [each._process.pid for each in pool._idle]


def kill(*pids: int) -> None:
    """As the system does, and they are gone."""
    for pid in pids:
        os.kill(pid, signal.SIGKILL)
    for pid in pids:
        os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)  # which leaves it to the pool to find out


def noting(file: pathlib.Path, then: str) -> str:
    """Code that notes each worker that runs it, and in the first one does something else."""
    return f"""
import os, pathlib, signal
with pathlib.Path({str(file)!r}).open("a") as notes:
    notes.write(f"{{os.getpid()}}\\n")
{then}
"""


@pytest.mark.usefixtures("light")
def test_a_call_whose_worker_is_killed_is_made_once_more(tmp_path: pathlib.Path) -> None:
    """Whoever called has the answer, of another worker."""
    notes = tmp_path / "notes"
    only_first = f"if len(pathlib.Path({str(notes)!r}).read_text().split()) == 1:\n    {KILL}\n"
    with Sandbox(2) as pool:
        pool.call(exec, noting(notes, only_first), seconds=PLENTY)

    assert len(set(notes.read_text().split())) == 2


@pytest.mark.usefixtures("light")
def test_a_call_that_kills_its_workers_ends(tmp_path: pathlib.Path) -> None:
    """It costs two of them and no more."""
    notes = tmp_path / "notes"
    with Sandbox(2) as pool:
        with pytest.raises(Died):
            pool.call(exec, noting(notes, KILL), seconds=PLENTY)

        assert len(notes.read_text().split()) == 2
        assert pool.call(abs, -1, seconds=PLENTY) == 1


@pytest.mark.usefixtures("light")
@pytest.mark.parametrize("at_fault", [False, True])
def test_who_loses_a_worker_to_somebody_else_waits_behind_nobody_for_it(at_fault: bool, tmp_path: pathlib.Path) -> None:
    """They count as light as before. But a call that loses both of its workers counts as the cause, and who made it waits."""
    order, gate = tmp_path / "order", tmp_path / "gate"
    with Sandbox(1) as pool, ThreadPoolExecutor(3) as threads:
        for number in range(1 if at_fault else 2):
            notes = tmp_path / str(number)
            killed = KILL if at_fault else f"if len(pathlib.Path({str(notes)!r}).read_text().split()) == 1:\n    {KILL}\n"
            with pytest.raises(Died) if at_fault else nullcontext():
                pool.call(exec, noting(notes, killed), seconds=PLENTY, visitor="one")
        waits = f"import pathlib, time\nwhile not pathlib.Path({str(gate)!r}).exists():\n    time.sleep(0.01)\n"
        calls = [threads.submit(pool.call, exec, waits, seconds=PLENTY, visitor="before")]
        assert soon(lambda: pool.busy == 1)
        for number, visitor in enumerate(("one", "another"), 1):
            says = f"with open({str(order)!r}, 'a') as said:\n    said.write('{visitor} ')"
            calls.append(threads.submit(pool.call, exec, says, seconds=PLENTY, visitor=visitor))
            assert soon(lambda number=number: pool.waiting == number)
        gate.touch()
        for call in calls:
            call.result()

    assert order.read_text().split() == (["another", "one"] if at_fault else ["one", "another"])


@pytest.mark.usefixtures("light")
def test_a_worker_that_is_dead_and_not_known_to_be_costs_no_call(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is handed one before the system has said that it is gone."""
    with Sandbox(1) as pool:
        before = processes(pool)
        monkeypatch.setattr(Worker, "alive", True)
        kill(*before)

        assert pool.call(os.getpid, seconds=PLENTY) not in before


@pytest.mark.usefixtures("light")
def test_all_workers_killed_at_once_are_replaced() -> None:
    """By the next call, and where none comes, as soon as anybody asks whether there are any."""
    with Sandbox(3) as pool:
        kill(*processes(pool))
        assert pool.call(abs, -1, seconds=PLENTY) == 1

        kill(*processes(pool))
        assert pool.look() == 0
        assert soon(lambda: pool.look() == 3)


@pytest.mark.usefixtures("light")
def test_many_that_want_too_much_memory_at_once_hurt_nobody_else() -> None:
    """Each is told, and so is whoever comes after them."""
    with Sandbox(2) as pool, ThreadPoolExecutor(6) as threads:
        calls = [threads.submit(pool.call, bytearray, 4 * 1024**3, seconds=PLENTY, visitor=f"v{number}") for number in range(6)]
        for call in calls:
            with pytest.raises(Died, match="MemoryError"):
                call.result()

        assert pool.call(abs, -1, seconds=PLENTY) == 1


HANGS: dict[str, tuple[object, ...]] = {
    "in C code that lets no thread run": (re.match, "(a*)*b", "a" * 60),
    "stopped by a signal": (exec, "import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)"),
    "deaf to all signals": (
        exec,
        "import signal, time\nsignal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())\ntime.sleep(1000)",
    ),
}


@pytest.mark.usefixtures("light")
@pytest.mark.parametrize("how", HANGS)
def test_a_worker_that_hangs_is_ended(how: str) -> None:
    """Whatever it does not listen to."""
    with Sandbox(1) as pool:
        with pytest.raises(TimedOut):
            pool.call(*HANGS[how], seconds=0.2)  # type: ignore[arg-type]

        assert pool.call(abs, -1, seconds=PLENTY) == 1


@pytest.mark.usefixtures("light")
@pytest.mark.parametrize("end", ["import faulthandler\nfaulthandler._sigsegv()", "import os\nos._exit(0)", "raise SystemExit"])
def test_an_interpreter_that_ends_is_replaced(end: str) -> None:
    """By a crash, or as if all were well."""
    with Sandbox(1) as pool:
        with pytest.raises(Died):
            pool.call(exec, end, seconds=PLENTY)

        assert pool.call(abs, -1, seconds=PLENTY) == 1


LIAR = """
import os, pickle, sys, time
sys.path.append(sys.argv[1])
from tutor_app.process.worker_loop import _HEAD, READY, RETURNED, _answer, read_frame, write_frame
out = os.fdopen(os.dup(1), "wb")
os.dup2(2, 1)
write_frame(out, 0, pickle.dumps((READY, None)))
number, call = read_frame(sys.stdin.buffer)
if os.path.exists("{mark}"):
    write_frame(out, number, _answer(call, open(os.devnull, "w"))[1])
    time.sleep(1000)
open("{mark}", "w").close()
right = pickle.dumps((RETURNED, "a lie"))
{lie}
out.flush()
time.sleep(1000)
"""
LIES = {
    "noise": "out.write(os.urandom(16) + b'noise' * 100)",
    "no pickle": "write_frame(out, number, b'noise')",
    "half an answer, and gone": "out.write(_HEAD.pack(number, len(right)) + right[:-3]); out.flush(); os._exit(0)",
    "nothing, and a closed pipe": "os.close(out.fileno()); os.close(1); time.sleep(1000)",
    "the answer to another call": "write_frame(out, number + 1, right)",
    "an answer of a kind that there is not": "write_frame(out, number, pickle.dumps(('shown', 'a lie')))",
    "an exception that is none": "write_frame(out, number, pickle.dumps(('raised', 'a lie')))",
    "not even a pair": "write_frame(out, number, pickle.dumps('a lie'))",
    "an answer without an end": "out.write(_HEAD.pack(number, 2**62) + right)",
}


@pytest.mark.usefixtures("nothing_left")
@pytest.mark.parametrize("lie", LIES)
def test_what_is_no_answer_is_none(lie: str, tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker that writes something else is ended, and its successor answers the next call."""
    monkeypatch.setattr(worker, "_BOOTSTRAP", LIAR.format(mark=tmp_path / "mark", lie=LIES[lie]))
    with Sandbox(1) as pool:
        with pytest.raises(Died):
            pool.call(abs, -1, seconds=PLENTY)

        assert pool.call(abs, -1, seconds=PLENTY) == 1


@contextmanager
def no_processes(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The system starts none."""

    def refusing(*_: object, **__: object) -> None:
        raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))

    with monkeypatch.context() as out:
        out.setattr("subprocess.Popen", refusing)
        yield


@contextmanager
def no_handles(_: pytest.MonkeyPatch) -> Iterator[None]:
    """The system opens nothing more."""
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(handles()), before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)


@contextmanager
def no_threads(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The system starts none."""
    with monkeypatch.context() as out:
        threads_run_out(out)
        yield


Shortage = Callable[[pytest.MonkeyPatch], AbstractContextManager[None]]


@pytest.mark.usefixtures("light")
@pytest.mark.parametrize("shortage", [no_processes, no_handles, no_threads])
def test_where_the_system_gives_nothing_the_call_says_so_and_the_next_one_is_answered(
    shortage: Shortage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is our failure, not the program's, and passes with its cause."""
    with Sandbox(2) as pool:
        kill(*processes(pool))
        with shortage(monkeypatch):
            for _ in range(3):
                with pytest.raises(EngineError, match="cannot start"):
                    pool.call(abs, -1, seconds=PLENTY)

        assert pool.call(abs, -1, seconds=PLENTY) == 1
        assert len(processes(pool)) == 2


@pytest.mark.usefixtures("light")
@pytest.mark.parametrize("shortage", [no_processes, no_handles])
def test_the_workers_that_are_left_go_on(shortage: Shortage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Though no other ones can be started in the place of those that are gone."""
    with Sandbox(2) as pool:
        gone, left = processes(pool)
        kill(gone)
        with shortage(monkeypatch):
            assert [pool.call(os.getpid, seconds=PLENTY) for _ in range(3)] == [left] * 3

        assert pool.call(abs, -1, seconds=PLENTY) == 1
        assert len(processes(pool)) == 2


@pytest.mark.usefixtures("light")
def test_a_call_that_cannot_be_watched_costs_no_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a thread it is not begun, as nothing would end it."""
    with Sandbox(1) as pool:
        (before,) = processes(pool)
        with no_threads(monkeypatch), pytest.raises(EngineError, match="cannot be watched"):
            pool.call(abs, -1, seconds=PLENTY)

        assert pool.call(os.getpid, seconds=PLENTY) == before


@pytest.fixture(scope="module")
def tutor() -> Iterator[Tutor]:
    """One with a real worker, and the engine in it."""
    with open_tutor(Settings(workers=1, repair_seconds=30, examine_seconds=60, remember_minutes=0)) as opened:
        assert opened.feedback("x = 1\n").diagnosis.nature is Nature.VALID
        yield opened


def pool_of(tutor: Tutor) -> Sandbox:
    """Its workers."""
    assert isinstance(tutor._sandbox, Sandbox)
    return tutor._sandbox


def test_a_student_whose_worker_is_killed_reads_the_right_answer(tutor: Tutor, tmp_path: pathlib.Path) -> None:
    """As if nothing had happened."""
    opened = page(tutor, Store(tmp_path / "class.sqlite", policy=Policy(precision=0.5)))
    kill(*processes(pool_of(tutor)))

    assert Texts("pages")("outcome-shown", line=2) in said(check(opened, BROKEN))


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_student_whom_no_worker_can_answer_is_told_so_and_may_check_again(
    tutor: Tutor, lang: str, tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In their language; the program stays in the editor, and the next check has its answer."""
    texts = Texts("pages", lang)
    opened = page(tutor, Store(tmp_path / "class.sqlite", policy=Policy(precision=0.5)), lang=lang)
    kill(*processes(pool_of(tutor)))
    with no_processes(monkeypatch):
        drawn = said(check(opened, BROKEN))
        assert texts("failed-title") in drawn and texts("failed-text") in drawn
        assert opened.text_area[0].value == BROKEN

    assert texts("outcome-shown", line=2) in said(check(opened, BROKEN))


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """What a server opens, with a real worker, and the engine in it."""
    settings = Settings(data_folder=tmp_path_factory.mktemp("served"), workers=1, repair_seconds=30, examine_seconds=60)
    with serving(settings) as opened:
        yield opened


@pytest.mark.parametrize("warm", [False, True], ids=["the first question", "a later question"])
@pytest.mark.parametrize("shortage", [no_processes, no_handles, no_threads])
def test_a_program_that_asks_where_the_system_gives_nothing_is_told_when_to_come_again(
    service: Service, shortage: Shortage, warm: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By a problem as the API has them, be its own threads there already or not; the next question is answered."""
    headers = {"Authorization": f"Bearer {key(service.store)}"}
    programs = iter(f"{BROKEN}# {shortage.__name__} {warm} {number}\n" for number in range(9))  # which nobody remembers

    async def asked() -> tuple[list[httpx2.Response], httpx2.Response]:
        served = httpx2.ASGITransport(Starlette(routes=routes(lambda: service)))
        async with httpx2.AsyncClient(transport=served, base_url="http://localhost", headers=headers, timeout=None) as client:

            async def ask() -> httpx2.Response:
                return await client.post("/api/v1/explain", json={"code": next(programs)})

            if warm:
                assert (await ask()).status_code == 200
            kill(*processes(service.sandbox))
            with shortage(monkeypatch):
                refused = [await ask() for _ in range(3)]
            return refused, await ask()

    refused, after = asyncio.run(asked())

    for answer in refused:
        assert (answer.status_code, answer.headers["content-type"]) == (503, CONTENT_TYPE)
        assert int(answer.headers["retry-after"]) > 0
        Draft202012Validator(Problem.model_json_schema()).validate(answer.json())
    assert after.status_code == 200 and after.json()["fixed"]
