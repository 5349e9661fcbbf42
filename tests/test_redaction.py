"""What is taken out of programs and of feedback before anything is stored."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from page_fakes import broken, whole
from pydantic import TypeAdapter

from tutor_app.classroom.store import Store
from tutor_app.domain import Candidates, Claim, Edit, Feedback, Finding, Remark, Repair, Statement
from tutor_app.examine import examine
from tutor_app.source.edits import changed
from tutor_app.source.redaction import Redaction, redacted, redacted_feedback

TEXT = TypeAdapter(Feedback)
SECRETS = {
    "password in quotes": ('password = "hunter2!"\n', ["hunter2"]),
    "password compared": ("if password == 'swordfish9':\n    pass\n", ["swordfish9"]),
    "password of another name": ('DB_PASSWORD="correct horse"\n', ["correct", "horse"]),
    "password without quotes": ("password = hunter2\n", ["hunter2"]),
    "password without its end": ('password = "hunter2\nprint(1)\n', ["hunter2"]),
    "password in curly quotes": ("password = “hunter2”\n", ["hunter2"]),
    "words without quotes": ("password = correct horse battery\n", ["correct", "horse", "battery"]),
    "in a dictionary": ('user = {"name": "x", "password": "hunter2"}\n', ["hunter2"]),
    "as an argument": ('login("ada", password="hunter2")\n', ["hunter2"]),
    "as a default": ('def login(user, password: str = "hunter2"):\n    pass\n', ["hunter2"]),
    "in words": ("# the password: hunter2\n", ["hunter2"]),
    "in German": ('passwort = "geheim77"\n', ["geheim77"]),
    "in several lines": ('password = """hunter2\nhunter3"""\n', ["hunter2", "hunter3"]),
    "with an escape": ('password = "hun\\"ter2"\n', ["hun", "ter2"]),
    "in escapes": ('password = "\\s\\w\\o\\d\\k\\i"\n', ["\\s", "\\w", "\\o", "\\d", "\\k", "\\i"]),
    "in numbers": ('password = "\\x68unt\\145r\\u0032"\nprint("hunter2")\n', ["68", "145", "0032", "hunter2"]),
    "in two parts": ('password = "hun" + "ter2"\nprint("hunter2")\n', ["hun", "ter2"]),
    "in parts side by side": ('password = "hun" "ter2"\n', ["hun", "ter2"]),
    "in parts on lines": ('password = ("hun"\n            "ter2")\nprint("hi")\n', ["hun", "ter2"]),
    "in parts over a line's end": ('password = "hun" + \\\n    "ter2"\n', ["hun", "ter2"]),
    "in a call": ('password = "".join(["hun", "ter2"])\nprint("hi")\n', ["hun", "ter2"]),
    "in parts with a variable": ('password = "hun" + str(2) + "ter2"\n', ["hun", "ter2"]),
    "in parentheses": ('password = ("hunter2")\nprint("hi")\n', ["hunter2"]),
    "in a list": ('password = ["hunter2", "tiger77"]\n', ["hunter2", "tiger77"]),
    "repeated elsewhere": ('password = "hunter2"\nprint("is it hunter2?")\n', ["hunter2"]),
    "an API key": ("api_key = 'abcd1234efgh'\n", ["abcd1234efgh"]),
    "a key by its looks": ('x = "sk-abcdefghijklmnop1234567890"\n', ["abcdefghijklmnop"]),
    "a key in a header": ('h = {"Authorization": "Bearer abcdefghij0123456789"}\n', ["abcdefghij0123456789"]),
    "an address with a password": ('url = "postgres://ada:hunter2@host/db"\n', ["hunter2"]),
    "a private key": ("-----BEGIN PRIVATE KEY-----\nMIIEvQIBADAN\n-----END PRIVATE KEY-----\n", ["MIIEvQIBADAN"]),
    "an e-mail address": ("print('write to ada.lovelace@school.example')\n", ["lovelace", "school"]),
    "a name": ("# Name: Ada Lovelace\nprint('Ada')\n", ["Ada", "Lovelace"]),
    "an author": ("# Author: Ada Lovelace, 7b\n", ["Ada", "Lovelace"]),
    "a signature": ("# written by Ada Lovelace\n", ["Ada", "Lovelace"]),
    "a name in a docstring": ('"""Homework 3\n\nAuthor: Ada Lovelace\n"""\n', ["Ada", "Lovelace"]),
    "a docstring of one line": ('"""Author: Ada Lovelace"""\nx = 1\n', ["Ada", "Lovelace"]),
    "a name in code": ('__author__ = "Ada Lovelace"\n', ["Ada", "Lovelace"]),
    "a name in French": ("# Nom : Lovelace\n", ["Lovelace"]),
    "a name in Ukrainian": ("# Ім'я: Ада\n", ["Ада"]),
    "a number": ("# Matrikelnummer: 1234567\n", ["1234567"]),
    "old line ends": ("# Name: Ada Lovelace\rprint(1)\r", ["Ada", "Lovelace"]),
}
KEPT = {
    "a password that is asked for": 'password = input("Enter your password: ")\n',
    "a password from elsewhere": "password = os.environ['PASSWORD']\npassword = config.secret\n",
    "a password by another name": "guess = 1\npassword = guess\n",
    "what follows a password": 'if password == None:\n    print("no", "password")\n',
    "what follows in a call": 'ask(password, "What", "now")\n',
    "a choice": "password = None\n",
    "a sentence": 'print("password:", password)\n',
    "a number to guess": "secret_number = 42\nsecret = 7\n",
    "tokens of a text": "tokens = ['a', 'b']\ntoken = tokens[0]\n",
    "a variable that is a name": 'name = "Rex"\nauthor = input()\n',
    "a comment on names": "# names of the dogs\nnames = []\n",
    "a product of matrices": "c = a @ b\n",
    "a decorator": "@app.route('/')\ndef f():\n    pass\n",
}


@pytest.mark.parametrize(("program", "secrets"), SECRETS.values(), ids=SECRETS)
def test_what_nobody_needs_to_know_is_taken_out(program: str, secrets: list[str]) -> None:
    """The program is as long as it was, line by line, and what surrounds a secret is as it was."""
    kept = redacted(program)

    assert not [secret for secret in secrets if secret in kept]
    assert [len(line) for line in kept.splitlines()] == [len(line) for line in program.splitlines()]
    assert "print" not in program or "print" in kept


def test_what_stands_after_a_secret_is_left() -> None:
    """In the same call, in the next line, and where a bracket is missing."""
    for before, after in (
        ('login(password="', '", user="Rex")\n'),
        ('password = ("', '"\nprint("hi")\n'),
        ('if password == "', '" and dog == "Rex":\n    print("in")\n'),
        ('password = "', '"; print("hi")\n'),
        ('password = "', '" if dog else "Rex"\n'),
    ):
        assert redacted(f"{before}hunter2{after}") == f"{before}xxxxxx1{after}"


@pytest.mark.parametrize("program", KEPT.values(), ids=KEPT)
def test_code_is_left_as_it_is(program: str) -> None:
    """Whoever reads the program must still see what was meant."""
    assert redacted(program) == program


@pytest.mark.parametrize("program", [program for program, _ in SECRETS.values()], ids=SECRETS)
def test_a_program_that_can_be_read_can_be_read_afterwards(program: str) -> None:
    """Quotes, brackets and line ends stay where they are."""
    before, after = examine(program), examine(redacted(program))

    assert before.diagnosis.nature is after.diagnosis.nature


SIGNS = st.text(alphabet="ab1_ .:=#\"'\\\n(){}@-“”…", max_size=40)


@given(SIGNS, st.sampled_from(["password = '", "# Name: ", "token=", 'api_key: "', "", "__author__ = ", '"""']), SIGNS)
@example("", "password = '", "")
@example("", "# by ", "…")
def test_nothing_but_letters_and_digits_changes(before: str, label: str, after: str) -> None:
    """Whatever the text, its length, its lines, and the signs that code needs stay."""
    program = f"{before}{label}{after}"
    kept = redacted(program)

    assert len(kept) == len(program)
    for old, new in zip(program, kept, strict=True):
        assert old == new or (new in "x1" and old not in " \n\"'()[]{}:,#")


@given(st.from_regex(r"[a-z]{3}[A-Z0-9]{4,12}", fullmatch=True), SIGNS)
def test_a_secret_is_nowhere_in_what_is_kept(secret: str, rest: str) -> None:
    """Not where it is given, not elsewhere in the program, not in an edit, a repair, a quotation or a part of one."""
    program = f'password = "{secret}"\nif x == "{secret}"\n{rest}'
    feedback = told_of(program, secret)

    kept = TEXT.dump_json(redacted_feedback(feedback)).decode()

    assert secret not in redacted(program)
    assert secret not in kept
    assert secret[:4] not in json.dumps(kept)


def told_of(program: str, secret: str) -> Feedback:
    """Feedback that quotes the secret wherever feedback has words."""
    found = broken(whole(), program=program)
    at = program.index(secret)
    edits = (
        Edit(start=at, end=at + 3, before=secret[:3], after=f"{secret}!"),
        Edit(start=at + 40, end=at + 40, before="", after=secret),
    )
    edits = tuple(edit for edit in edits if edit.end <= len(program))
    made = Repair(text=changed(program, edits), edits=edits, probability=0.5)
    other = Repair(text=f"token = '{secret}'\n", edits=(), probability=0.1)
    said = Statement(
        text=f"Close `{secret[:5]}…` or `{secret}`.", claims=(Claim(predicate="quotes", arguments=(("text", secret),)),)
    )
    assert found.explanation is not None and found.evidence is not None and found.diagnosis.problem is not None
    (part,) = found.explanation.parts
    return replace(
        found,
        candidates=Candidates(repairs=(made, other)),
        diagnosis=replace(found.diagnosis, problem=replace(found.diagnosis.problem, message=f"name '{secret}' is odd")),
        explanation=replace(found.explanation, parts=(replace(part, where=said, rule=f"Not {secret}.", example_wrong=secret),)),
        evidence=replace(found.evidence, findings=(Finding(check="parses", passed=False, detail=secret),)),
        remarks=(Remark(kind="word", line=1, end=1, quote=secret, suggestion=secret),),
        note=f"asked about {secret}",
    )


def test_a_piece_of_a_secret_is_taken_out_of_words_that_quote_it() -> None:
    """Python and a model quote a line from anywhere to anywhere."""
    redaction = Redaction('password = "correct-horse-battery"\n')

    assert redaction.applied("It breaks off at `orse-batt`.") == "It breaks off at `xxxxxxxxx`."


def test_edits_still_make_the_repair() -> None:
    """Of what is kept, the edits lead to the repaired program, and say what they take."""
    program = 'password = "hunter2"\nif ready\n    start("hunter2")\n'
    feedback = redacted_feedback(examine(program, seconds=30))

    for repair in feedback.candidates.repairs:
        assert repair.text == changed(feedback.program, repair.edits)
        assert all(feedback.program[edit.start : edit.end] == edit.before for edit in repair.edits)
    assert feedback.repair is not None and "if ready:\n" in feedback.repair.text


ENGINE = {
    "an end is missing": 'user = input()\npassword = "hunter22\nprint(user, password)\n',
    "quotes are missing": "password = hunter22 swordfish\nprint(password)\n",
    "curly quotes": "password = “hunter22”\nif password == “hunter22”\n    print('in')\n",
    "another mistake": '# Name: Grace Hopper\npassword = "hunter22"\nfor n in range(3)\n    print(n)\n',
    "in the wrong quotes": "password = 'hunter22\"\nprint(password)\n",
    "the sign is missing": 'password "hunter22"\nif ready\n    print("hunter22")\n',
    "an address": "mail = hopper.grace@navy.example\nprint(mail)\n",
}


@pytest.mark.parametrize("program", ENGINE.values(), ids=ENGINE)
def test_the_file_holds_no_secret_of_a_program_that_the_engine_explained(program: str, tmp_path: Path) -> None:
    """The student's own feedback is about the program as it is; what is stored is not, down to the bytes of the files."""
    feedback = examine(program, seconds=30)
    store = Store(tmp_path / "class.sqlite")
    number = store.attempts.record("visit", feedback)

    (attempt,) = store.attempts.recent()

    assert feedback.program == program
    assert attempt.id == number and len(attempt.program) == len(program)
    assert attempt.feedback.repair is None or attempt.feedback.repair.text
    for file in tmp_path.iterdir():
        for secret in (b"hunter22", b"swordfish", b"Hopper", b"Grace", b"hopper", b"navy"):
            assert secret not in file.read_bytes()


def test_a_secret_that_a_mistake_hides_is_found_in_the_repaired_program(tmp_path: Path) -> None:
    """It goes from the program, which was kept before there was a repair, and from all of the feedback."""
    program = 'pasword "hunter2"\n'
    edit = Edit(start=0, end=8, before="pasword ", after="password = ")
    feedback = replace(broken(whole()), program=program)
    repair = Repair(text='password = "hunter2"\n', edits=(edit,), probability=0.9)
    store = Store(tmp_path / "class.sqlite")
    number = store.attempts.begin("visit", program)
    assert number is not None

    store.attempts.finish(number, replace(feedback, candidates=Candidates(repairs=(repair,))))

    (attempt,) = store.attempts.recent()
    assert attempt.program == 'pasword "xxxxxx1"\n'
    assert attempt.feedback.repair is not None and attempt.feedback.repair.text == 'password = "xxxxxx1"\n'
    store.keeping.purge(datetime.now(UTC))
    assert not [file for file in tmp_path.iterdir() if b"hunter2" in file.read_bytes()]


def test_the_digest_gives_no_secret_away(tmp_path: Path) -> None:
    """Two programs that differ in a secret alone have one digest, so nobody can try passwords on it."""
    store = Store(tmp_path / "class.sqlite")
    for secret in ("hunter2", "hunter3"):
        store.attempts.begin("visit", f'password = "{secret}"\n')

    first, second = store.attempts.unfinished()

    assert first.digest == second.digest


@pytest.mark.parametrize(
    "text",
    [
        "a" * 100_000,
        "password=" * 11_000,
        "a.b-" * 25_000,
        "a@" * 50_000,
        '# name: "' * 10_000,
        "".join(f"password = b{n}c\n" for n in range(6_000)),
    ],
    ids=["word", "password", "address", "at", "name", "passwords"],
)
def test_no_text_takes_long(text: str) -> None:
    """Each is as long as a text may be; what takes time with its square would take minutes."""
    assert len(redacted(text)) == len(text)
