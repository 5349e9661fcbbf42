"""The command line speaks the reader's language where it explains, and plain English where it talks."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from functools import cache

import pytest
from page_fakes import held_back, whole
from rich.console import Console
from test_cards import told
from test_words import BANNED
from typer.testing import CliRunner

from tutor_app.commands import cli
from tutor_app.commands.record import reason
from tutor_app.commands.show import show
from tutor_app.domain import Candidates, Depth, Diagnosis, Feedback, Nature, Problem, Reason, Refusal, Verdict
from tutor_app.examine import examine
from tutor_app.explain.texts import known_languages
from tutor_app.source.versions import Version

BROKEN = "names = ['Ada', 'Grace']\nfor name in names\n    print(name)\n"
JARGON = re.compile(rf"operating point|examin|{BANNED.pattern}", re.IGNORECASE)
"""Words of the trade, and those that the texts for students avoid."""
OUTCOMES = {
    "shown": (BROKEN, whole()),
    "kind": (BROKEN, held_back(Depth.KIND)),
    "place": (BROKEN, held_back(Depth.PLACE)),
    **{because.value: (BROKEN, held_back(because=because)) for because in Reason},
    "valid": ("print(1)\n", None),
    "worth a look": ("total = 3\nprint(totla)\n", None),
    "empty": ("", None),
    "not-python": ("Dear diary, today we went to the zoo and saw a zebra.\nIt was fun, and we ate ice cream.\n", None),
    "newer-python": ("type Score = int\n", None),
    "null-bytes": ("x = '\0'\n", None),
}


@cache
def examined(program: str, lang: str) -> Feedback:
    """What is found out about the program, however busy the machine is."""
    return examine(program, lang=lang, seconds=60, target=Version(3, 11))


def printed(program: str, verdict: Verdict | None, lang: str) -> list[str]:
    """The lines of words that ``surefix explain`` prints: those of code are left out."""
    feedback = examined(program, lang)
    parts = len(feedback.explanation.parts) if feedback.explanation else 0
    if verdict is not None and parts:
        verdict = replace(verdict, parts=verdict.parts[:1] * parts)
    feedback = replace(feedback, verdict=verdict, note="no answer" if verdict else "")
    console = Console(file=io.StringIO(), soft_wrap=True, highlight=False, markup=False)
    show(feedback, console, lang=lang, target=0.5)
    lines = console.file.getvalue().splitlines()  # type: ignore[attr-defined]
    return [line for line in lines if line.strip() and not re.match(r"    |[-+@ ]", line)]


@pytest.mark.parametrize("outcome", OUTCOMES)
@pytest.mark.parametrize("lang", [lang for lang in known_languages() if lang != "en"])
def test_no_line_is_left_in_english(lang: str, outcome: str) -> None:
    """Headings and reasons included: what is printed in another language has no line of the English answer."""
    english, other = (printed(*OUTCOMES[outcome], spoken) for spoken in ("en", lang))

    assert english and other
    assert [line for line in other if line in english] == []


def refused(refusal: Refusal) -> Feedback:
    """A text that was not checked."""
    return Feedback(program="", diagnosis=Diagnosis(nature=Nature.REFUSED, python="3.12.1", refusal=refusal))


def withheld(because: Reason) -> Feedback:
    """A program of which nothing is shown."""
    problem = Problem(type="SyntaxError", message="invalid syntax", line=1, column=1)
    diagnosis = Diagnosis(nature=Nature.BROKEN, python="3.12.1", problem=problem)
    return Feedback(program="x y", diagnosis=diagnosis, candidates=Candidates(), verdict=held_back(because=because))


def natural(nature: Nature) -> Feedback:
    """A text that is no program, or none yet."""
    return Feedback(program="", diagnosis=Diagnosis(nature=nature, python="3.12.1"))


def test_reasons_are_in_plain_english() -> None:
    """The ``reason`` of a row has no jargon, and each outcome has another one."""
    answers = [*map(refused, Refusal), *map(withheld, Reason), natural(Nature.EMPTY), natural(Nature.NOT_PYTHON)]
    reasons = [reason(answer) or "" for answer in answers]

    assert len(set(reasons)) == len(reasons)
    assert [said for said in reasons if not said or JARGON.search(said) or "None" in said] == []


@pytest.mark.parametrize("command", ["", "serve", "explain", "batch", "evaluate", "calibrate", "doctor"])
def test_help_is_in_plain_english(command: str) -> None:
    """What ``--help`` says of every command and option."""
    answer = CliRunner().invoke(cli.app, [*filter(None, [command]), "--help"], env={"COLUMNS": "300"})

    assert answer.exit_code == 0
    assert JARGON.findall(answer.stdout) == []


def test_the_terminal_says_a_line_once_where_nothing_more_is_known_of_its_mistakes() -> None:
    """Two mistakes on one line of which only the line may be said are one sentence, and doubt is said in it alone."""
    program, right = "print(1 2\n", "print(1, 2)\n"
    console = Console(file=io.StringIO(), width=100)
    feedback = told(program, right, Depth.PLACE, Depth.PLACE, because=Reason.UNSOUND)

    show(feedback, console)

    printed = console.file.getvalue()  # type: ignore[attr-defined]
    assert printed.count("Look at line 1") == 1
    assert "pass every check" not in printed
