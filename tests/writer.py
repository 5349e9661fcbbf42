"""Processes that write attempts and die: each says what was acknowledged, and is killed in the middle of whatever it does.

``python writer.py FILE TIMES SEED``: writers follow one another on one file. Said are lines ``begun NUMBER`` and ``finished
NUMBER``. Each writer is a copy of this process from before the first connection, so that none has to load everything anew.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from itertools import count
from pathlib import Path

from page_fakes import BROKEN, shown

from tutor_app.classroom.store import Store

LONGEST = 0.05
"""Seconds after the first acknowledgement that a writer lives at most: some attempts."""


def write(file: Path, out: int) -> None:
    """Write attempts for ever, and say what was acknowledged."""
    store, feedback = Store(file), shown()
    for turn in count():
        number = store.attempts.begin(f"visit {turn}", f"{BROKEN}# {turn}\n")
        if number is not None:
            os.write(out, f"begun {number}\n".encode())
            if store.attempts.finish(number, feedback):
                os.write(out, f"finished {number}\n".encode())


def killed(file: Path, seconds: float) -> bytes:
    """What a writer said until it was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        write(file, writing)
    os.close(writing)
    said = os.read(reading, 65_536)  # its first word: from now on the moments are at random
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reading, 65_536):
        said += more
    os.close(reading)
    return said


if __name__ == "__main__":
    dice = random.Random(int(sys.argv[3]))
    for _ in range(int(sys.argv[2])):
        sys.stdout.buffer.write(killed(Path(sys.argv[1]), dice.uniform(0, LONGEST)))
