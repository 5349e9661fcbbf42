"""What is secret in a program does not reach a model on another machine, and is in its place again in what the model wrote."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyfixv_fakes import Here, code, examined, repaired

from tutor_app.llm import assistant
from tutor_app.llm.models.base import Completion, as_text
from tutor_app.llm.models.scripted import Answer, Scripted
from tutor_app.llm.pyfixv.crossed import put_back, said_again
from tutor_app.llm.pyfixv.fixes import keep
from tutor_app.llm.pyfixv.pipeline import Options, Pipeline
from tutor_app.llm.pyfixv.slot import visible
from tutor_app.settings import Settings
from tutor_app.source.redaction import Redaction, redacted

PASSWORD, ADDRESS = "hunter2", "mina@school.example"
PROGRAM = f'password = "{PASSWORD}"\nmail = "{ADDRESS}"\nif password == "{PASSWORD}"\n    print(mail)\n'
FIXED = PROGRAM.replace('2"\n    print', '2":\n    print')
UNQUOTED = f'password = "{PASSWORD}\nprint(1)\n'
SHOWN = redacted(PROGRAM)
MENDED = SHOWN.replace('1"\n    print', '1":\n    print')


def answers(fixed: str, said: str = "Line 3 needs a colon.") -> Scripted:
    """A model that writes this in every stage."""
    return Scripted([Answer(when="[FIX]", says=(f"{said} [END]",)), Answer(when="", says=(code(fixed),))])


def sent(model: Scripted) -> str:
    """All that it was asked."""
    return "\n".join(as_text(prompt) for prompt, _ in model.asked)


def stages(model: Scripted, *, redact: bool = True, join: bool = False) -> Pipeline:
    """The stages, to a model on another machine."""
    return Pipeline(model, Here(), Options(samples=2, students=2), join=join, redact=redact)  # type: ignore[arg-type]


@pytest.mark.parametrize("lang", ["en", "de"])
@pytest.mark.parametrize("join", [False, True])
def test_no_secret_is_in_any_prompt_of_any_stage(lang: str, join: bool) -> None:
    """Neither in the program, nor in its repair, nor in the words on it; in place of each letter there is another one."""
    model = answers(MENDED)
    built_in = examined(PROGRAM, repaired(PROGRAM, FIXED))

    feedback = stages(model, join=join).feedback(built_in, seconds=20, lang=lang)

    assert len(model.asked) >= 3 and PASSWORD not in sent(model) and "mina" not in sent(model) and "school" not in sent(model)
    assert visible(SHOWN).text in sent(model) and len(SHOWN) == len(PROGRAM)
    assert feedback.repair is not None and feedback.repair.text == FIXED
    assert feedback.program == PROGRAM and feedback.explanation is not None


def test_a_model_in_this_process_gets_the_program_as_it_is() -> None:
    """Nothing leaves the machine."""
    model = answers(FIXED)

    stages(model, redact=False).feedback(examined(PROGRAM, repaired(PROGRAM, FIXED)), seconds=20)

    assert PASSWORD in sent(model)


@pytest.mark.parametrize(("address", "away"), [("http://localhost:8000/v1", True), (None, False)])
def test_a_model_behind_an_address_is_on_another_machine(address: str | None, away: bool) -> None:
    """Whose it is does not matter, nor which class chose it."""
    settings = Settings(engine="llm", model="m" if address else "scripted", base_url=address)

    made = assistant.pipeline(settings, Here())  # type: ignore[arg-type]

    assert made.redacts is away
    made.model.close()


def test_a_secret_that_only_the_repair_shows_is_hidden_too() -> None:
    """The sign that makes it one is what the student forgot."""
    program = f'password "{PASSWORD}"\nprint(1\n'
    fixed = f'password = "{PASSWORD}"\nprint(1)\n'
    model = answers(redacted(fixed))

    feedback = stages(model).feedback(examined(program, repaired(program, fixed)), seconds=20)

    assert PASSWORD not in sent(model)
    assert feedback.repair is not None and feedback.repair.text == fixed


def test_a_quote_that_is_missing_beside_a_secret_is_put_there() -> None:
    """The place is the student's, and so is the word."""
    shown = redacted(UNQUOTED)
    (fix,) = keep(UNQUOTED, [Completion(text=code(shown.replace("\n", '"\n', 1)))], shown=shown)

    assert PASSWORD not in shown
    assert fix.repair.text == f'password = "{PASSWORD}"\nprint(1)\n'


@pytest.mark.parametrize(
    "written",
    [
        MENDED.replace("xxxxxx1", "secret1", 1),
        MENDED.replace("xxxxxx1", "xxxxx1", 1),
        MENDED.replace('password = "xxxxxx1"\n', "", 1),
        MENDED.replace("print(mail)", 'print("xxxxxx1")'),
        MENDED.replace('password = "xxxxxx1"\n', "", 1) + 'password = "xxxxxx1"\n',
    ],
    ids=["guessed", "shortened", "left out", "used again", "moved"],
)
def test_what_does_not_hand_every_secret_back_is_refused(written: str) -> None:
    """Nobody knows what was meant, and crossed-out letters are no repair."""
    assert "xxxxxx1" in SHOWN and keep(PROGRAM, [Completion(text=code(written))], shown=SHOWN) == ()


def test_secrets_that_look_the_same_are_not_swapped() -> None:
    """They are given back in their order; that the model let their lines trade places is no part of the repair."""
    program = 'token = "abcdef"\nsecret = "ghijkl"\nif token\n    print(secret)\n'
    fixed = program.replace("if token", "if token:")
    straight = redacted(fixed)
    swapped = "".join(straight.splitlines(keepends=True)[number] for number in (1, 0, 2, 3))

    for written in (straight, swapped):
        (fix,) = keep(program, [Completion(text=code(written))], shown=redacted(program))
        assert straight.count("xxxxxx") == 2 and fix.repair.text == fixed


def test_words_about_a_secret_get_it_back_where_only_one_can_be_meant() -> None:
    """Of two that look the same neither is guessed."""
    seen = visible(redacted('password = "tea4two"\ntoken = "abcdef"\nsecret = "ghijkl"\n'))
    program = 'password = "tea4two"\ntoken = "abcdef"\nsecret = "ghijkl"\n'

    assert said_again(program, seen, "`xxx1xxx` has quotes, `xxxxxx` too.") == "`tea4two` has quotes, `xxxxxx` too."


WORD = st.text("abxyz019", min_size=3, max_size=12)
LINE = st.sampled_from(['password = "{}"', "token = '{}'", "x = {!r}", "print({!r})", "# Author: {}", "secret = '{} {}'"])


@given(lines=st.lists(st.tuples(LINE, WORD, WORD), max_size=8))
def test_what_was_crossed_out_and_handed_back_is_the_program(lines: list[tuple[str, str, str]]) -> None:
    """Whatever it is made of, but for comments, which no model sees."""
    program = "".join(line.format(one, two) + "\n" for line, one, two in lines)
    hidden = Redaction(program)
    seen = visible(hidden.program)

    assert len(hidden.program) == len(program)
    assert put_back(program, seen, seen.text) == visible(program).text


def test_a_repair_with_secrets_is_judged_and_shown_as_any_other() -> None:
    """The explanation quotes the student's own line."""
    model = answers(MENDED)
    feedback = stages(model).feedback(examined(PROGRAM, repaired(PROGRAM, FIXED)), seconds=20)

    assert feedback.explanation is not None and feedback.evidence is not None
    assert [part.line for part in feedback.explanation.parts] == [3]
    assert all(finding.passed for finding in feedback.evidence.findings)
