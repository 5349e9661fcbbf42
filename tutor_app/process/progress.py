"""How far long work is, and how whoever waits for it says that it is not wanted any more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


class Stopped(Exception):
    """Whoever asked does not want the answer any more; raised by what work tells its progress to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far the work on one program is: ``done`` of ``total`` completions in a stage.

    ``seconds_left`` until the end of all stages is reckoned from the pace so far; before there is one (``paced`` is False)
    it is the time limit. In the stage ``turn`` the program waits until the model is free.
    """

    stage: str
    done: int
    total: int
    seconds_left: float
    paced: bool = False


Watch = Callable[[Progress], None]
"""Is told how far the work is; what it raises ends the work."""
