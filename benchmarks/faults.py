"""Measures how long a fault of the workers is felt: ``python benchmarks/faults.py OUT.md [--rounds N]``.

Each fault befalls a pool of two real workers. Told are the seconds from there until the pool answers with the right repair again,
for one who asks at once and waits, and the most of all rounds; and what was left over of processes, threads and file handles.
"""

from __future__ import annotations

import argparse
import errno
import os
import re
import signal
import statistics
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from unittest.mock import patch

from tutor_app.errors import SurefixError
from tutor_app.process.sandbox import Sandbox
from tutor_app.settings import Settings
from tutor_app.tutor import Tutor, open_tutor

BROKEN, MENDED = "age = 12\nif age > 10\n    print('big')\n", "age = 12\nif age > 10:\n    print('big')\n"
SHORTAGE = 3.0
"""Seconds for which the system starts no processes; what is told begins after them."""
CLOSING = 5.0
"""Seconds in which workers that were just being started are put away."""
CRASH = "import faulthandler\nfaulthandler._sigsegv()"
Fault = Callable[[Sandbox], None]


def workers(pool: Sandbox) -> list[int]:
    """The processes, once all are warm."""
    while len(pool._idle) < pool._wanted:
        time.sleep(0.01)
    return [worker._process.pid for worker in pool._idle]


def killed(pool: Sandbox) -> None:
    """All workers at once, from outside."""
    for pid in workers(pool):
        os.kill(pid, signal.SIGKILL)


def one_killed(pool: Sandbox) -> None:
    """One of them."""
    os.kill(workers(pool)[-1], signal.SIGKILL)


def calls(*what: object, seconds: float) -> Fault:
    """As many calls at once as there are workers."""

    def befall(pool: Sandbox) -> None:
        def call() -> None:
            with suppress(SurefixError):
                pool.call(*what, seconds=seconds)  # type: ignore[arg-type]

        threads = [threading.Thread(target=call) for _ in workers(pool)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    return befall


def starved(pool: Sandbox) -> None:
    """All are killed, and for a while the system starts none."""
    refused = BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))
    killed(pool)
    with patch("subprocess.Popen", side_effect=refused):
        end = time.monotonic() + SHORTAGE
        while time.monotonic() < end:
            with suppress(SurefixError):
                pool.call(abs, 1, seconds=1.0)
            time.sleep(0.1)


FAULTS: dict[str, Fault] = {
    "one worker killed": one_killed,
    "all workers killed at once": killed,
    "all workers out of memory at once": calls(bytearray, 4 * 1024**3, seconds=60.0),
    "all interpreters crash at once": calls(exec, CRASH, seconds=60.0),
    "all workers hang in C code, given 1 s": calls(re.match, "(a*)*b", "a" * 60, seconds=1.0),
    f"all workers killed, no processes for {SHORTAGE:g} s": starved,
}


def until_right(tutor: Tutor) -> float:
    """Seconds until the answer is the right one."""
    began = time.monotonic()
    while True:
        with suppress(SurefixError):
            repair = tutor.feedback(BROKEN).repair
            if repair is not None and repair.text == MENDED:
                return time.monotonic() - began
        time.sleep(0.05)


def held() -> tuple[int, int, int]:
    """Processes, threads and file handles."""
    children = " ".join((task / "children").read_text() for task in Path("/proc/self/task").iterdir())
    return len(children.split()), threading.active_count(), sum(1 for _ in Path("/proc/self/fd").iterdir())


@contextmanager
def opened() -> Iterator[tuple[Tutor, Sandbox]]:
    """A tutor that remembers no answers, and its pool."""
    with open_tutor(Settings(workers=2, remember_minutes=0)) as tutor:
        until_right(tutor)
        pool = tutor._sandbox
        assert isinstance(pool, Sandbox)
        yield tutor, pool


def measured(rounds: int) -> Iterator[str]:
    """The rows of the table."""
    before = held()
    with opened() as (tutor, pool):
        for name, befall in FAULTS.items():
            found = []
            for _ in range(rounds):
                befall(pool)
                found.append(until_right(tutor))
            yield f"| {name} | {statistics.median(found):.1f} | {max(found):.1f} |"
    end = time.monotonic() + CLOSING
    while any(left := [now - then for now, then in zip(held(), before, strict=True)]) and time.monotonic() < end:
        time.sleep(0.05)
    yield "\nLeft over when the pool was closed: {} processes, {} threads, {} file handles.".format(*left)


def main() -> None:
    """Measures and writes the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    lines = [
        "# Faults of the workers\n",
        f"Seconds from the fault to the next right answer, {options.rounds} rounds each, two workers; load of the machine"
        f" before: {os.getloadavg()[0]:.0f}.\n",
        "| fault | median | most |",
        "| --- | ---: | ---: |",
    ]
    for row in measured(options.rounds):
        print(row, flush=True)
        lines.append(row)
    options.out.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
