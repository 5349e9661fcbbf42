"""Language models behind one interface: the same contract for every backend, and servers that misbehave."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from model_server import Misbehaviour, serving
from pydantic import SecretStr

from tutor_app.errors import EngineError, SettingsError
from tutor_app.llm.models.base import Completion, Message, Model, Sampling, as_text, ended
from tutor_app.llm.models.choose import open_model
from tutor_app.llm.models.scripted import Answer, Scripted
from tutor_app.llm.pyfixv.extract import program_in
from tutor_app.process.progress import Stopped
from tutor_app.settings import Settings

WEIGHTS = os.environ.get("SUREFIX_TEST_MODEL", "")
"""A GGUF file, a folder or a hub name, for the rows with real weights."""
SERVER = os.environ.get("SUREFIX_TEST_SERVER", "")
"""The address of a real server, such as llama.cpp's."""
SECONDS = 120.0 if WEIGHTS or SERVER else 20.0


@contextmanager
def scripted() -> Iterator[Model]:
    """The scripted backend."""
    yield Scripted([Answer(when="", says=("one two END three",))])


@contextmanager
def server(**how: object) -> Iterator[Model]:
    """The backend for servers, with one of ours that has the given manners."""
    from tutor_app.llm.models.openai_server import OpenAIServer

    with serving(lambda _: "one two END three") as (address, manners, _):
        for name, value in how.items():
            setattr(manners, name, value)
        with closing(OpenAIServer(address, pause=0.01)) as model:
            yield model


@contextmanager
def real(**fields: object) -> Iterator[Model]:
    """A real model, as the settings open it."""
    if not any(fields.values()):
        pytest.skip("set SUREFIX_TEST_MODEL and SUREFIX_TEST_SERVER")
    with closing(open_model(Settings(**fields))) as model:  # type: ignore[arg-type]
        yield model


BACKENDS = {
    "scripted": scripted,
    "chat server": server,
    "server without n": lambda: server(understands_n=False),
    "server that gives two at most": lambda: server(most=2),
    "server that refuses seed, n and logprobs": lambda: server(refuses=frozenset({"n", "seed", "logprobs"})),
    "completion server": lambda: server(chat=False),
    "transformers": lambda: real(model=WEIGHTS),
    "real server": lambda: real(base_url=SERVER),
}
REAL = {"transformers", "real server"}
ROWS = [pytest.param(name, marks=[pytest.mark.model] if name in REAL else [], id=name) for name in BACKENDS]


@pytest.fixture(params=ROWS)
def model(request: pytest.FixtureRequest) -> Iterator[Model]:
    """Each backend in turn."""
    with BACKENDS[request.param]() as backend:
        yield backend


def test_as_many_completions_as_asked_for(model: Model) -> None:
    """``n`` samples come back, whatever the backend has to do for them."""
    assert len(model.complete("Count to three.", Sampling(n=3, temperature=0.8, max_tokens=12, seed=1), seconds=SECONDS)) == 3


def test_conversations_are_answered(model: Model) -> None:
    """Turns of a conversation are as good a prompt as a text."""
    prompt = (Message(role="system", content="You are brief."), Message(role="user", content="Count to three."))
    (completion,) = model.complete(prompt, Sampling(max_tokens=12), seconds=SECONDS)

    assert completion.text


def test_nothing_behind_a_stop_sign(model: Model) -> None:
    """A completion ends before the first of its stop signs."""
    sampling = Sampling(n=2, temperature=0.5, max_tokens=12, stop=("END",))
    for completion in model.complete("Say: one END", sampling, seconds=SECONDS):
        assert "END" not in completion.text


def test_the_likeliest_words_do_not_vary(model: Model) -> None:
    """Without temperature the same question has the same answer."""
    first, second = (model.complete("Count to three.", Sampling(max_tokens=8), seconds=SECONDS) for _ in range(2))

    assert first == second


def test_whoever_waits_is_told_and_may_end_the_work(model: Model) -> None:
    """How many completions there are, at least once; what the hearer raises comes back."""
    heard: list[int] = []
    sampling = Sampling(n=2, temperature=0.8, max_tokens=8, seed=1)
    model.complete("Count to three.", sampling, seconds=SECONDS, tell=heard.append)

    def enough(done: int) -> None:
        raise Stopped

    assert heard and all(0 <= done <= 2 for done in heard)
    with pytest.raises(Stopped):
        model.complete("Count to three.", sampling, seconds=SECONDS, tell=enough)


def test_models_have_a_name_for_records(model: Model) -> None:
    """Short, without the folders of a path, once the model was asked."""
    model.complete("Count.", Sampling(max_tokens=2), seconds=SECONDS)

    assert model.name and "/" not in model.name


@pytest.mark.model
def test_what_is_cut_off_says_so() -> None:
    """A real model that may write three tokens does not finish a poem."""
    with BACKENDS["transformers"]() as model:
        (completion,) = model.complete("Write a long poem about rain.", Sampling(max_tokens=3), seconds=SECONDS)

    assert not completion.finished


def test_several_stop_signs_end_at_the_first() -> None:
    """The earliest one counts, not the first listed."""
    assert ended("a B c D", ("D", "B")) == ("a ", True)
    assert ended("abc", ("x",)) == ("abc", False)


def test_models_without_turns_get_one_text() -> None:
    """A conversation becomes a text that asks for the assistant's turn."""
    text = as_text((Message(role="system", content="Be brief."), Message(role="user", content="Hi")))

    assert text.index("Be brief.") < text.index("Hi") < text.rindex("### assistant")


def test_a_script_repeats_its_answers_in_turn() -> None:
    """Several samples go through what the script says, over and over; unknown prompts are an engine that cannot answer."""
    model = Scripted([Answer(when="cat", says=("meow", "purr"))])

    assert [one.text for one in model.complete("a cat", Sampling(n=3), seconds=1)] == ["meow", "purr", "meow"]
    with pytest.raises(EngineError):
        model.complete("a dog", Sampling(), seconds=1)


def test_models_are_chosen_by_the_settings(tmp_path: Path) -> None:
    """A script by name or file, a server by its address, and advice where nothing is named."""
    script = tmp_path / "script.toml"
    script.write_text('[[answer]]\nwhen = ""\nsays = ["hello"]\n')

    assert open_model(Settings(model="scripted")).complete("Say yes.", Sampling(), seconds=1) == (Completion(text="yes"),)
    assert open_model(Settings(model=f"scripted:{script}")).complete("x", Sampling(), seconds=1)[0].text == "hello"
    assert open_model(Settings(model="org/big", base_url="http://127.0.0.1:1/v1", api_key=SecretStr("k"))).name == "big"
    for wrong in (Settings(engine="llm"), Settings(base_url="ftp://x"), Settings(model="scripted:none.toml")):
        with pytest.raises(SettingsError) as caught:
            open_model(wrong)
        assert caught.value.advice


@pytest.mark.parametrize(
    ("package", "settings"),
    [("torch", Settings(model="some/model")), ("openai", Settings(base_url="http://127.0.0.1:1/v1"))],
)
def test_a_missing_package_comes_with_its_install_command(
    monkeypatch: pytest.MonkeyPatch, package: str, settings: Settings
) -> None:
    """Whoever lacks an optional package is told what to type."""
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(EngineError) as caught:
        open_model(settings)

    assert "pip install 'surefix[" in caught.value.advice


def test_model_libraries_are_only_imported_when_used() -> None:
    """A plain install starts without any of them."""
    wanted = "[name for name in ('torch', 'transformers', 'openai') if name in sys.modules]"
    code = f"import sys, tutor_app.commands.cli; print({wanted})"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert found.stdout.strip() == "[]"


@pytest.fixture
def faulty() -> Iterator[tuple[Model, Misbehaviour]]:
    """A server whose capabilities are known already, about to misbehave."""
    from tutor_app.llm.models.openai_server import OpenAIServer

    with serving(lambda _: "fine") as (address, how, _), closing(OpenAIServer(address, "tiny", pause=0.01)) as model:
        model.capabilities()
        how.requests.clear()
        yield model, how


@pytest.mark.parametrize("statuses", [[500], [503, 502], [429, 500]])
def test_a_failure_that_passes_is_survived(faulty: tuple[Model, Misbehaviour], statuses: list[int]) -> None:
    """What may be better the next time is tried again."""
    model, how = faulty
    how.statuses = list(statuses)

    assert model.complete("x", Sampling(), seconds=10)[0].text == "fine"
    assert len(how.requests) == len(statuses) + 1


@pytest.mark.parametrize("status", [500, 429])
def test_tries_are_bounded(faulty: tuple[Model, Misbehaviour], status: int) -> None:
    """A server that always fails is given up."""
    model, how = faulty
    how.status = status
    with pytest.raises(EngineError):
        model.complete("x", Sampling(), seconds=10)

    assert len(how.requests) == 3


@pytest.mark.parametrize("status", [302, 307, 308])
def test_no_server_passes_a_program_on(faulty: tuple[Model, Misbehaviour], status: int) -> None:
    """Students were told of one host: where it sends us elsewhere, nobody is asked."""
    model, how = faulty
    how.status, how.headers = status, {"Location": "/v1/elsewhere"}
    with pytest.raises(EngineError):
        model.complete("x", Sampling(), seconds=10)

    assert len(how.requests) == 1


@pytest.mark.parametrize("status", [400, 401, 404, 422])
def test_a_refusal_is_not_tried_again(faulty: tuple[Model, Misbehaviour], status: int) -> None:
    """What is wrong with the request will be wrong the next time."""
    model, how = faulty
    how.status = status
    with pytest.raises(EngineError):
        model.complete("x", Sampling(), seconds=10)

    assert len(how.requests) == 1


def test_a_pause_that_the_server_asks_for_is_not_waited_beyond_the_deadline(faulty: tuple[Model, Misbehaviour]) -> None:
    """Come back in an hour means no answer now."""
    model, how = faulty
    how.status, how.headers = 429, {"retry-after": "3600"}
    began = time.monotonic()
    with pytest.raises(EngineError):
        model.complete("x", Sampling(), seconds=5)

    assert time.monotonic() - began < 60
    assert len(how.requests) == 1


@pytest.mark.parametrize("manner", [{"delay": 3600.0}, {"drip": True}])
def test_a_slow_server_gets_no_more_than_its_time(faulty: tuple[Model, Misbehaviour], manner: dict[str, object]) -> None:
    """Neither silence nor one byte at a time holds anybody longer than the deadline allows."""
    model, how = faulty
    for name, value in manner.items():
        setattr(how, name, value)
    with pytest.raises(EngineError):
        model.complete("x", Sampling(), seconds=0.5)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>welcome</html>",
        b"null",
        b"[]",
        b"{}",
        b'"hello"',
        b"\xff\xfe\x00",
        b'{"choices": 1}',
        b'{"choices": []}',
        b'{"choices": null}',
        b'{"choices": [{}]}',
        b'{"choices": [{"message": {"content": null}}]}',
        b'{"choices": [{"message": {"content": 7}}]}',
        b'{"choices": [{"message": {"role": "assistant", "content": "print(1',
    ],
)
def test_garbage_is_no_answer(faulty: tuple[Model, Misbehaviour], body: bytes) -> None:
    """Whatever comes with status 200 and makes no sense is an engine that could not answer, nothing worse."""
    model, how = faulty
    how.body = body
    with pytest.raises(EngineError):
        model.complete("x", Sampling(), seconds=10)


@pytest.mark.parametrize("status", [200, 400, 500])
@pytest.mark.parametrize("part", [b" " * 65_536, b'{"choices": [' + b"{}, " * 20_000])
def test_an_answer_without_an_end_is_not_listened_to(faulty: tuple[Model, Misbehaviour], part: bytes, status: int) -> None:
    """Whatever its status: the connection is closed after what an answer can have, long before time is over."""
    model, how = faulty
    how.body, how.status, how.endless = part, None if status == 200 else status, True
    with pytest.raises(EngineError):
        model.complete("x", Sampling(), seconds=600)

    assert 0 < how.sent < 100 * 1024 * 1024


def test_an_answer_that_is_packed_is_none(faulty: tuple[Model, Misbehaviour]) -> None:
    """A few bytes can stand for more than there is room for; we asked for none such."""
    model, how = faulty
    how.body, how.headers = gzip.compress(b'{"choices": [{"message": {"content": "fine"}}]}'), {"content-encoding": "gzip"}
    with pytest.raises(EngineError):
        model.complete("x", Sampling(), seconds=10)


def test_what_a_server_calls_its_answer_does_not_matter(faulty: tuple[Model, Misbehaviour]) -> None:
    """An answer is what has the shape of one."""
    model, how = faulty
    how.kind = "text/html; charset=utf-7"

    assert model.complete("x", Sampling(), seconds=10)[0].text == "fine"


def test_an_answer_whose_end_never_comes_is_none(faulty: tuple[Model, Misbehaviour]) -> None:
    """The connection ends in the middle of it, though what came could be read."""
    model, how = faulty
    how.missing = 40
    with pytest.raises(EngineError):
        model.complete("x", Sampling(), seconds=10)


@pytest.mark.parametrize("says", ["stop", "content_filter", "", None])
def test_a_server_that_calls_half_a_program_finished_is_not_believed(
    faulty: tuple[Model, Misbehaviour], says: str | None
) -> None:
    """Whatever reason it gives for the end: a block of code that is never closed is no program."""
    model, how = faulty
    how.answer, how.finish = lambda _: "```python\nif x:\n    pri", says

    (completion,) = model.complete("x", Sampling(), seconds=10)

    assert program_in(completion, "if x\n    print(x)\n") is None


def test_more_answers_than_asked_for_are_cut(faulty: tuple[Model, Misbehaviour]) -> None:
    """A server that lies about n does not outvote anybody."""
    model, how = faulty
    how.extra_choices = 7

    assert len(model.complete("x", Sampling(n=2), seconds=10)) == 2


def test_an_answer_cut_by_its_length_says_so(faulty: tuple[Model, Misbehaviour]) -> None:
    """Half a program must not be taken for a whole one."""
    model, how = faulty
    how.finish = "length"

    assert not model.complete("x", Sampling(), seconds=10)[0].finished


def test_a_dead_server_is_an_engine_that_cannot_answer() -> None:
    """No connection, no traceback."""
    from tutor_app.llm.models.openai_server import OpenAIServer

    with serving(lambda _: "fine") as (address, _, end):
        end()
        with closing(OpenAIServer(address, pause=0.01)) as model, pytest.raises(EngineError) as caught:
            model.complete("x", Sampling(n=4), seconds=10)
    assert caught.value.advice


@pytest.mark.parametrize("manner", [{"delay": 3600.0}, {"delay": 3600.0, "understands_n": False}, {"status": 500}])
def test_whoever_waits_may_stop_waiting(manner: dict[str, object]) -> None:
    """An answer that nobody wants any more holds nobody up: not while a server thinks, nor between two tries."""
    from tutor_app.llm.models.openai_server import OpenAIServer

    with serving(lambda _: "fine") as (address, how, _):
        model = OpenAIServer(address, pause=60.0)
        model.complete("x", Sampling(n=2), seconds=10)  # so that its manners are known
        for name, value in manner.items():
            setattr(how, name, value)
        began = time.monotonic()

        def tell(done: int) -> None:
            if time.monotonic() > began + 0.5:
                raise Stopped

        with pytest.raises(Stopped):
            model.complete("x", Sampling(n=2), seconds=600, tell=tell)

    assert time.monotonic() - began < 5


@pytest.mark.parametrize(("understands_n", "requests"), [(True, 1), (False, 3)])
@pytest.mark.parametrize("patient", [True, False])
def test_what_nobody_waits_for_is_cut_off(understands_n: bool, requests: int, patient: bool) -> None:
    """When whoever waits gives up, or time is over, connections are closed, at which a server can stop; none is made again."""
    from tutor_app.llm.models.openai_server import OpenAIServer

    def tell(done: int) -> None:
        if not patient and len(how.requests) == requests:
            raise Stopped

    with serving(lambda _: "fine") as (address, how, _), closing(OpenAIServer(address, pause=0.01)) as model:
        how.understands_n = understands_n
        model.complete("x", Sampling(n=3), seconds=10)
        how.requests.clear()
        how.delay = 3600.0
        with pytest.raises(EngineError if patient else Stopped):
            model.complete("x", Sampling(n=3), seconds=2 if patient else 600, tell=tell)
        deadline = time.monotonic() + 10
        while how.cut_off < requests and time.monotonic() < deadline:
            time.sleep(0.02)

        assert how.cut_off == len(how.requests) == requests


def test_whoever_waits_hears_how_many_samples_are_there() -> None:
    """One after the other, where the server gives one for each request."""
    heard: list[int] = []
    with server(understands_n=False) as model:
        model.complete("x", Sampling(n=4), seconds=10, tell=heard.append)

    assert heard == sorted(heard) and heard[0] == 0 and set(heard) >= {0, 1, 2, 3}


def test_samples_that_came_in_time_count() -> None:
    """With a request for each sample, one that fails does not spoil the others."""
    from tutor_app.llm.models.openai_server import OpenAIServer

    with serving(lambda _: "fine") as (address, how, _), closing(OpenAIServer(address, tries=1, pause=0.01)) as model:
        how.understands_n = False
        model.complete("x", Sampling(), seconds=10)
        how.statuses = [500]
        assert len(model.complete("x", Sampling(n=4), seconds=10)) == 3


def test_probes_happen_once() -> None:
    """What the server can do is asked before the first prompt only; the list of models is only read where no name is given."""
    from tutor_app.llm.models.openai_server import OpenAIServer

    with serving(lambda _: "fine") as (address, how, _), closing(OpenAIServer(address)) as model:
        can = model.capabilities()
        probes = len(how.requests)
        model.complete("x", Sampling(n=2), seconds=10)

    assert (can.model, can.chat, can.n, can.seed, can.logprobs) == ("tiny", True, True, True, False)
    assert len(how.requests) == probes + 1


def test_a_wrong_key_is_named() -> None:
    """Whoever has the wrong key learns where to put the right one."""
    from tutor_app.llm.models.openai_server import OpenAIServer

    with serving(lambda _: "fine") as (address, how, _), closing(OpenAIServer(address, "tiny")) as model:
        how.status = 401
        with pytest.raises(EngineError) as caught:
            model.complete("x", Sampling(), seconds=10)

    assert "SUREFIX_API_KEY" in caught.value.advice
