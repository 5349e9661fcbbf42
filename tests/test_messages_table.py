"""The table of what each CPython says of each kind of mistake is complete and current."""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path

import pytest

from benchmarks.messages import HEAD, ask, examples, table
from tutor_app.explain import messages
from tutor_app.explain.messages import Numbers, message_of, numbers, problem_of, versions
from tutor_app.explain.texts import catalogue
from tutor_app.source.problems import ProblemKind

HERE = f"{sys.version_info.major}.{sys.version_info.minor}"
VERSIONS = {f"3.{minor}" for minor in range(8, 16)}


def test_every_kind_that_is_listed_is_in_the_table() -> None:
    """And no other."""
    assert set(numbers()) == {entry.id for entry in catalogue().values() if not entry.is_generic}


def test_the_table_has_every_version() -> None:
    """From 3.8 to 3.15; some version refuses every kind's examples."""
    assert {version for known in numbers().values() for said in known.says.values() for version in said} == VERSIONS
    assert [kind for kind, known in numbers().items() if not known.says] == []


@pytest.mark.skipif(HERE not in VERSIONS, reason="a Python that was not asked")
def test_the_table_is_current() -> None:
    """This Python says of our examples what the table says that it says; else benchmarks/messages.py is to be run again."""
    ours = list(examples())
    _, said = ask([sys.executable, "-"], [program for _, program in ours])
    now: dict[str, set[str]] = defaultdict(set)
    for (kind, _), line in zip(ours, said, strict=True):
        now[kind] |= {line} if line else set()

    then = {kind: {line for line, found in known.says.items() if HERE in found} for kind, known in numbers().items()}
    assert {kind: now[kind] ^ lines for kind, lines in then.items() if now[kind] != lines} == {}


def test_counts_are_of_learners_programs() -> None:
    """A kind that was never met makes no message, and every message is of a kind of problem that is known."""
    assert [kind for kind, known in numbers().items() if known.causes and not known.met] == []
    assert sum(known.met for known in numbers().values()) > 1000
    assert [line for known in numbers().values() for line in known.says if problem_of(line) is ProblemKind.OTHER] == []


def test_the_table_is_written_as_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Quotes, backslashes and letters of any language survive."""
    known = Numbers(
        met=3, causes={ProblemKind.EXPECTED_COLON: 2}, says={'SyntaxError: "\'\\x“" ü': ("3.8",), "TabError: x": ("3.9", "3.10")}
    )
    (tmp_path / "messages.toml").write_text(table({"a-kind": known}), encoding="utf-8")
    monkeypatch.setattr(messages, "files", lambda _: tmp_path)

    assert numbers.__wrapped__() == {"a-kind": known}
    assert table({}).startswith(HEAD)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("SyntaxError: invalid syntax", "invalid syntax"),
        ("Traceback ...\n  x\nIndentationError: unexpected indent\n", "unexpected indent"),
        ("Sorry: IndentationError: unexpected indent (x.py, line 2)", "unexpected indent"),
        ("  invalid syntax ", "invalid syntax"),
        ("NameError: x", "NameError: x"),
    ],
)
def test_the_message_is_taken_out_of_what_is_around_it(text: str, message: str) -> None:
    """Of errors of syntax; what else there is stays as it is."""
    assert message_of(text) == message


def test_versions_in_a_row_are_named_by_the_first_and_the_last() -> None:
    """Others one by one, in the order of the numbers."""
    assert versions(("3.10", "3.8", "3.9", "3.13")) == "3.8–3.10, 3.13"
    assert versions(("3.9",)) == "3.9"
