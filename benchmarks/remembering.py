"""A language model that is asked for each completion once: answers are kept in a file, so that a run can be taken up again."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

from tutor_app.errors import EngineError
from tutor_app.llm.models.base import Completion, Model, Prompt, Sampling, Tell, nobody


class OutOfTime(Exception):
    """The run's minutes are over."""


class Remembering:
    """A model that is asked for each completion once, by itself, so that three samples are the first three of five.

    Answers and seconds by ``clock`` are kept in a file. What is not there after ``until`` is OutOfTime.
    """

    def __init__(
        self, model: Model, kept: Path, until: float = float("inf"), clock: Callable[[], float] = time.perf_counter
    ) -> None:
        self._model, self._kept, self._until, self._clock = model, kept, until, clock
        self._known: dict[str, tuple[Completion, float]] = {}
        self.seconds = 0.0
        if kept.exists():
            for line in kept.read_text(encoding="utf-8").splitlines():
                row = json.loads(line)
                self._known[row["asked"]] = (Completion(**row["said"]), row["seconds"])

    @property
    def name(self) -> str:
        """The model's."""
        return self._model.name

    @property
    def parallel(self) -> int:
        """The model's."""
        return self._model.parallel

    def complete(self, prompt: Prompt, sampling: Sampling, *, seconds: float, tell: Tell = nobody) -> tuple[Completion, ...]:
        """What the model said before, or says now; its time counts either way."""
        turns = prompt if isinstance(prompt, str) else [asdict(one) for one in prompt]
        found: list[Completion] = []
        left = seconds
        for number in range(sampling.n):
            one = replace(sampling, n=1, seed=(sampling.seed or 0) + number)
            asked = json.dumps([self.name, turns, asdict(one)])
            if asked not in self._known:
                try:
                    self._known[asked] = self._now(asked, prompt, one, left, tell)
                except EngineError:
                    if not found:
                        raise
                    break
            said, took = self._known[asked]
            found.append(said)
            left -= took
            self.seconds += took
        return tuple(found)

    def _now(self, asked: str, prompt: Prompt, sampling: Sampling, seconds: float, tell: Tell) -> tuple[Completion, float]:
        if time.monotonic() > self._until:
            raise OutOfTime
        began = self._clock()
        (said,) = self._model.complete(prompt, sampling, seconds=max(seconds, 0.0), tell=tell)
        took = self._clock() - began
        with self._kept.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"asked": asked, "said": asdict(said), "seconds": took}) + "\n")
        return said, took

    def close(self) -> None:
        """The model's."""
        self._model.close()
