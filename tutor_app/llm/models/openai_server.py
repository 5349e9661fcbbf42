"""Any server with the OpenAI interface: vLLM, Ollama, llama.cpp, ``transformers serve``, a cloud.

What the server can do is found out before the first prompt, by asking it. Failures that may pass (no connection, no answer, 429,
5xx) are tried again a bounded number of times; other refusals are not. The clock is ours: a server that drips one byte at a
time gets no more time than any other. Requests live on one thread with an event loop, because there they can be cut off: when
nobody wants an answer any more its connection is closed, at which many servers stop.
"""

from __future__ import annotations

import asyncio
import importlib
import itertools
import json
import queue
import random
import threading
import time
import weakref
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from concurrent import futures
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from tutor_app.errors import EngineError, SettingsError
from tutor_app.llm.models.base import Completion, Prompt, Sampling, Tell, as_messages, as_text, ended, nobody
from tutor_app.llm.models.one_by_one import HEARTBEAT, awaited, one_by_one
from tutor_app.process.progress import Stopped

if TYPE_CHECKING:
    from openai import AsyncOpenAI

T = TypeVar("T")
INSTALL = "pip install 'surefix[server-llm]'"
TRIES = 3
"""How often one request is made."""
PAUSE = 0.5
"""Seconds before the second try; doubled for each further one, with some chance in it so that clients do not come in step."""
CLOSE_SECONDS = 5.0
LONGEST = 200_000
"""Characters of an answer; what is longer is no answer."""
MOST_BYTES = 4 * 1024 * 1024
"""Of all answers to one request together; a server that goes on for ever is not listened to."""
_PROBE = "Say yes."
_LOCKED = {401, 403}


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What the server turned out to understand."""

    model: str
    chat: bool = True
    n: bool = True
    seed: bool = True
    logprobs: bool = True


class OpenAIServer:
    """The model called ``model`` at ``base_url``; None takes the first that the server lists."""

    def __init__(
        self, base_url: str, model: str | None = None, *, api_key: str | None = None, tries: int = TRIES, pause: float = PAUSE
    ) -> None:
        if urlsplit(base_url).scheme not in {"http", "https"}:
            raise SettingsError(f"{base_url!r} is no address", advice="Give --base-url as http://HOST:PORT/v1.")
        try:
            from openai import AsyncOpenAI, DefaultAsyncHttpxClient
        except ImportError as error:
            raise EngineError("the openai package is not installed", advice=INSTALL) from error
        direct = DefaultAsyncHttpxClient(
            follow_redirects=False,  # students were told of this host, and of no other
            headers={"Accept-Encoding": "identity"},
            event_hooks={"response": [_bound]},
        )
        self._client: AsyncOpenAI = AsyncOpenAI(base_url=base_url, api_key=api_key or "none", max_retries=0, http_client=direct)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=_run, args=(self._loop,), daemon=True)
        self._thread.start()
        self._end = weakref.finalize(self, _end, self._client, self._loop)
        self._model = model
        self._tries, self._pause = max(tries, 1), pause
        self._lock = threading.Lock()
        self._known: Capabilities | None = None

    @property
    def name(self) -> str:
        """The model's name, without the folders of a local path."""
        known = self._model or (self._known.model if self._known else "")
        return known.rsplit("/", 1)[-1] or "server"

    @property
    def parallel(self) -> int:
        """The server has a queue of its own."""
        return 64

    def complete(self, prompt: Prompt, sampling: Sampling, *, seconds: float, tell: Tell = nobody) -> tuple[Completion, ...]:
        """See :class:`tutor_app.llm.models.base.Model`."""
        deadline = time.monotonic() + seconds
        can = self.capabilities(seconds=seconds, tell=tell)
        if can.n or sampling.n == 1:
            return self._ask(can, prompt, sampling, sampling.n, 0, deadline, tell)
        return self._separately(can, prompt, sampling, deadline, tell)

    def capabilities(self, *, seconds: float = 10.0, tell: Tell = nobody) -> Capabilities:
        """What the server can do; asked once. Raises EngineError where it does not answer."""
        with self._lock:
            if self._known is None:
                self._known = self._probe(time.monotonic() + seconds, tell)
            return self._known

    def close(self) -> None:
        """Close the connections."""
        self._end()
        self._thread.join(CLOSE_SECONDS)

    def _probe(self, deadline: float, tell: Tell) -> Capabilities:
        model = self._model or self._first(deadline, tell)
        for chat, extras in itertools.product((True, False), (("n", "seed", "logprobs"), ("n", "seed"), ("seed",), ())):
            can = Capabilities(model=model, chat=chat, **{name: name in extras for name in ("n", "seed", "logprobs")})
            options = {"n": 2} if can.n else {}
            options |= {"seed": 1} if can.seed else {}
            options |= {"logprobs": True if chat else 1} if can.logprobs else {}
            try:
                answer = self._request(can, _PROBE, Sampling(temperature=1.0, max_tokens=2), options, deadline, tell)
            except _Refused as refusal:
                if refusal.status in _LOCKED:
                    raise EngineError("the server wants another key", advice="Set SUREFIX_API_KEY.") from refusal
                continue
            choices = _choices(answer)
            return Capabilities(
                model=model,
                chat=chat,
                n=can.n and len(choices) == 2,
                seed=can.seed,
                logprobs=can.logprobs and _field(choices[0], "logprobs") is not None,
            )
        raise EngineError("the server takes neither chats nor completions", advice="Check --base-url; it often ends in /v1.")

    def _first(self, deadline: float, tell: Tell) -> str:
        try:
            listed = self._persist(lambda left: self._client.models.with_raw_response.list(timeout=left), deadline, tell)
        except _Refused:
            listed = None
        entries = _field(listed, "data")
        for entry in entries if isinstance(entries, list) else ():
            if isinstance(name := _field(entry, "id"), str) and name:
                return name
        raise EngineError("the server lists no model", advice="Name one with --model.")

    def _ask(
        self, can: Capabilities, prompt: Prompt, sampling: Sampling, n: int, turn: int, deadline: float, tell: Tell = nobody
    ) -> tuple[Completion, ...]:
        options: dict[str, Any] = {"n": n} if n > 1 else {}
        if sampling.seed is not None and can.seed:
            options["seed"] = sampling.seed + turn
        try:
            choices = _choices(self._request(can, prompt, sampling, options, deadline, tell))
        except _Refused as refusal:
            if n > 1 and refusal.status not in _LOCKED:  # it gave two at once, but not so many: llama.cpp's has a few slots
                self._known = replace(can, n=False)
                return self._separately(self._known, prompt, sampling, deadline, tell)
            raise EngineError(f"the server refuses: {refusal}", advice="Check --model and the server's log.") from refusal
        return tuple(_completion(choice, sampling.stop) for choice in choices[:n])

    def _separately(
        self, can: Capabilities, prompt: Prompt, sampling: Sampling, deadline: float, tell: Tell
    ) -> tuple[Completion, ...]:
        def one(turn: int, wanted: Tell) -> tuple[Completion, ...]:
            return self._ask(can, prompt, sampling, 1, turn, deadline, wanted)

        return one_by_one(one, sampling.n, deadline, tell)

    def _request(
        self, can: Capabilities, prompt: Prompt, sampling: Sampling, options: dict[str, Any], deadline: float, tell: Tell
    ) -> object:
        options = {"model": can.model, "temperature": sampling.temperature, "max_tokens": sampling.max_tokens, **options}
        if sampling.stop:
            options["stop"] = list(sampling.stop)
        if can.chat:
            messages: Any = [{"role": message.role, "content": message.content} for message in as_messages(prompt)]
            chat = self._client.chat.completions.with_raw_response
            return self._persist(lambda left: chat.create(messages=messages, timeout=left, **options), deadline, tell)
        text, plain = as_text(prompt), self._client.completions.with_raw_response
        return self._persist(lambda left: plain.create(prompt=text, timeout=left, **options), deadline, tell)

    def _persist(self, request: Callable[[float], Awaitable[Any]], deadline: float, tell: Tell) -> object:
        """The JSON that ``request`` gives, tried again while there is hope; _Refused where there is none."""
        import openai

        failure = "the server did not answer in time"
        for pause in self._pauses():
            left = deadline - time.monotonic()
            if left <= 0:
                break
            try:
                return json.loads(self._in_time(request, left, tell).content)
            except openai.RateLimitError as error:
                failure, pause = "the server is busy (429)", max(pause, _retry_after(error))
            except openai.APIStatusError as error:
                if error.status_code < 500:
                    raise _Refused(error.status_code) from error
                failure = f"the server failed (status {error.status_code})"
            except openai.APITimeoutError:
                failure = "the server did not answer in time"
            except (openai.APIConnectionError, openai.APIError) as error:
                failure = f"the server cannot be reached or makes no sense ({type(error).__name__})"
            except TimeoutError:
                break
            except Stopped:
                raise
            except Exception as error:  # a body that is no JSON fails in many ways
                failure = f"the server's answer makes no sense ({type(error).__name__})"
            if time.monotonic() + pause >= deadline:
                break
            _rest(pause, tell)
        raise EngineError(failure, advice="Check that the server at --base-url is running.")

    def _in_time(self, request: Callable[[float], Awaitable[T]], seconds: float, tell: Tell) -> T:
        """What the request gives, or TimeoutError; it is cut off when its time is over or ``tell`` raises."""

        async def answer() -> T:
            return await request(seconds)

        deadline = time.monotonic() + seconds + 0.1
        asked = asyncio.run_coroutine_threadsafe(answer(), self._loop)
        try:
            while not asked.done() and (left := deadline - time.monotonic()) > 0:
                tell(0)
                futures.wait([asked], min(left, HEARTBEAT))
            return asked.result(0)
        finally:
            asked.cancel()

    def _pauses(self) -> Iterator[float]:
        for turn in range(self._tries):
            yield self._pause * 2**turn * random.uniform(0.8, 1.2)


class _Refused(Exception):
    """The server understood and said no, with an HTTP ``status`` from 400 to 499."""

    def __init__(self, status: int) -> None:
        super().__init__(f"status {status}")
        self.status = status


async def _bound(response: Any) -> None:
    """Have no more of the answer read than an answer can have, whatever its status. Raises ValueError for what is packed."""
    client = importlib.import_module(type(response).__module__.partition(".")[0])  # openai goes by another httpx now and then

    class Bounded(client.AsyncByteStream):  # type: ignore[misc,name-defined]
        async def __aiter__(self) -> AsyncIterator[bytes]:
            size = 0
            async for part in stream:
                size += len(part)
                if size > MOST_BYTES:
                    raise ValueError("the answer is too long")
                yield part

        async def aclose(self) -> None:
            await stream.aclose()

    stream = response.stream
    if response.headers.get("content-encoding", "identity") != "identity":
        raise ValueError("the answer is packed")
    response.stream = Bounded()


def _run(loop: asyncio.AbstractEventLoop) -> None:
    loop.run_forever()
    loop.run_until_complete(loop.shutdown_default_executor())
    loop.close()


def _end(client: AsyncOpenAI, loop: asyncio.AbstractEventLoop) -> None:
    async def close() -> None:
        with suppress(Exception):
            await client.close()
        await asyncio.sleep(0)
        loop.stop()

    asyncio.run_coroutine_threadsafe(close(), loop)


def _rest(seconds: float, tell: Tell) -> None:
    with suppress(queue.Empty):
        awaited(queue.SimpleQueue(), seconds, lambda: tell(0))


def _retry_after(error: Any) -> float:
    try:
        return float(error.response.headers.get("retry-after", 0))
    except (TypeError, ValueError, AttributeError):
        return 0.0


def _field(value: object, name: str) -> Any:
    """The field of a JSON object; None where there is none."""
    return value.get(name) if isinstance(value, dict) else None


def _choices(answer: object) -> list[Any]:
    choices = _field(answer, "choices")
    if not isinstance(choices, list) or not choices:
        raise EngineError("the server's answer has no completion in it")
    return choices


def _completion(choice: object, stop: tuple[str, ...]) -> Completion:
    message = _field(choice, "message")
    text = _field(choice, "text") if message is None else _field(message, "content")
    if not isinstance(text, str) or len(text) > LONGEST:
        raise EngineError("the server's answer has no text in it")
    kept, stopped = ended(text, stop)
    return Completion(text=kept, finished=stopped or _field(choice, "finish_reason") != "length")
