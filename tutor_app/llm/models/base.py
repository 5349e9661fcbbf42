"""The seam between Surefix and any language model: a prompt and how to sample in, completions out.

Knows nothing of repairs and explanations. Backends import their libraries only when they are made, so that a plain install
needs none of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One turn of a conversation."""

    role: Literal["system", "user", "assistant"]
    content: str


Prompt = str | tuple[Message, ...]
"""A text to be continued, or a conversation to be answered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sampling:
    """How to sample: ``n`` completions of up to ``max_tokens`` tokens each, ended before any of ``stop``.

    A ``temperature`` of 0 takes the likeliest token each time. With a ``seed`` the same question gets the same answers where
    the backend can do so.
    """

    n: int = 1
    temperature: float = 0.0
    max_tokens: int = 512
    stop: tuple[str, ...] = ()
    seed: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """What a model wrote. ``finished`` is False where it was cut off by the length or the time."""

    text: str
    finished: bool = True


Tell = Callable[[int], None]
"""Is told how many completions there are; what it raises ends the work."""


def nobody(done: int) -> None:
    """Nobody wants to know."""


class Model(Protocol):
    """A language model; may be asked from several threads."""

    @property
    def name(self) -> str:
        """What records call it."""

    @property
    def parallel(self) -> int:
        """How many programs may be under way at a time; more would only wait for each other."""

    def complete(self, prompt: Prompt, sampling: Sampling, *, seconds: float, tell: Tell = nobody) -> tuple[Completion, ...]:
        """Between 1 and ``sampling.n`` completions, fewer where ``seconds`` did not suffice for all.

        Whoever waits is told several times a second how many there are, and may raise Stopped to wait no longer.
        Raises EngineError where there is none, for whatever reason, and not much later than after ``seconds``.
        """

    def close(self) -> None:
        """Let go of what the model holds."""


def as_messages(prompt: Prompt) -> tuple[Message, ...]:
    """The prompt as a conversation."""
    return (Message(role="user", content=prompt),) if isinstance(prompt, str) else prompt


def as_text(prompt: Prompt) -> str:
    """The prompt as a text to be continued, for models that know no conversations."""
    if isinstance(prompt, str):
        return prompt
    return "".join(f"### {message.role}\n{message.content}\n\n" for message in prompt) + "### assistant\n"


def ended(text: str, stop: tuple[str, ...]) -> tuple[str, bool]:
    """The text up to the first of ``stop``, and whether there was one."""
    places = [place for place in (text.find(sign) for sign in stop) if place >= 0]
    return (text[: min(places)], True) if places else (text, False)
