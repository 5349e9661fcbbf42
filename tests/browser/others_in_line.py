"""A Surefix before whose worker others wait: ``python others_in_line.py PIPE``. For each byte in the pipe the first of them goes.

They have all places, and two more wait: whoever comes is number 3. They take no processor time, and wait for as long as the test
that starts this wants them to.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from tutor_app.pages.server import serving
from tutor_app.pages.server.__main__ import main
from tutor_app.process.queue import Asker, Queue

WAITING = 2
"""Others before whoever comes first."""


class Crowded(Queue):
    """A queue that is full of others from the beginning."""

    def __init__(self, workers: int) -> None:
        super().__init__(workers)
        self._others = []
        while self.waiting < WAITING:
            self._others.append(self.enter(Asker(f"other {len(self._others)}"), lambda _: None))
        threading.Thread(target=self._let_go, daemon=True).start()

    def _let_go(self) -> None:
        with Path(sys.argv[1]).open("rb", buffering=0) as pipe:
            while self._others and pipe.read(1):
                self._others.pop(0).leave(seconds=0.0)


if __name__ == "__main__":
    serving.Queue = Crowded  # type: ignore[misc]
    main()
