"""A model that reads its answers from a script: for demonstrations and tests, with no weights and no network."""

from __future__ import annotations

import itertools
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from tutor_app.errors import EngineError, SettingsError
from tutor_app.llm.models.base import Completion, Prompt, Sampling, Tell, as_text, ended, nobody


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """``says`` is given, one after the other and over again, to prompts that hold ``when``; the first answer that fits counts."""

    when: str
    says: tuple[str, ...]


class Scripted:
    """Answers by script, and keeps the prompts in ``asked``."""

    def __init__(self, script: Sequence[Answer], *, name: str = "scripted") -> None:
        self._script = tuple(script)
        self._name = name
        self.asked: list[tuple[Prompt, Sampling]] = []

    @classmethod
    def from_file(cls, path: Path | None = None) -> Scripted:
        """The script in a TOML file with tables ``[[answer]]`` of ``when`` and ``says``; None: the demonstration that ships."""
        source = resources.files("prompts") / "scripted.toml" if path is None else path
        try:
            rows = tomllib.loads(source.read_text(encoding="utf-8"))["answer"]
            return cls([Answer(when=row["when"], says=tuple(row["says"])) for row in rows])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise SettingsError(
                f"no script of answers: {error!r}", advice="Give [[answer]] tables with when and says."
            ) from error

    @property
    def name(self) -> str:
        """As given."""
        return self._name

    @property
    def parallel(self) -> int:
        """Nothing to wait for."""
        return 64

    def complete(self, prompt: Prompt, sampling: Sampling, *, seconds: float, tell: Tell = nobody) -> tuple[Completion, ...]:
        """The scripted words; EngineError where the script has none for this prompt."""
        tell(0)
        self.asked.append((prompt, sampling))
        text = as_text(prompt)
        for answer in self._script:
            if answer.when in text and answer.says:
                words = itertools.islice(itertools.cycle(answer.says), sampling.n)
                return tuple(Completion(text=ended(said, sampling.stop)[0]) for said in words)
        raise EngineError("the script has no answer to this prompt")

    def close(self) -> None:
        """Nothing is held."""
