"""Code that a newer Python reads is nobody's mistake, and the class's Python says what is newer."""

from __future__ import annotations

import io
import sys
from dataclasses import replace
from typing import NoReturn

import pytest
from newer_programs import Program, programs
from rich.console import Console

from tutor_app.api.formats import friendly, github, sarif
from tutor_app.api.shaping import shaped
from tutor_app.commands import cli
from tutor_app.commands.doctor import examine_installation
from tutor_app.commands.record import row
from tutor_app.commands.show import show
from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.diagnose.newer import readable
from tutor_app.domain import Candidates, Diagnosis, Edit, Feedback, Nature, Repair, Status
from tutor_app.errors import SettingsError
from tutor_app.examine import examine
from tutor_app.explain.fallback import fallback
from tutor_app.explain.newer import older_ways
from tutor_app.explain.texts import known_languages
from tutor_app.notebook.card import card
from tutor_app.process.examination import examined
from tutor_app.process.sandbox import Sandbox
from tutor_app.repair.newer import fitting
from tutor_app.settings import Settings, load
from tutor_app.source.formatted import formatted
from tutor_app.source.lexer import NEWLINE
from tutor_app.source.older import Older
from tutor_app.source.python import first_problem
from tutor_app.source.versions import KNOWN, NEWEST, OLDEST, SERVER, Syntax, Version, may_be_newer, syntaxes
from tutor_app.tutor import load_calibration

NAMED = [one for one in syntaxes().values() if one.newer]
CORRECT = programs(300)
BEYOND = [one for one in CORRECT if Version.of(one.needs) > SERVER]
"""Those that the Python that runs the tests cannot read."""
SLIPS = (("print('done'", "print('done"), (":\n    ", "\n    "), ("3]\n", "3\n"), ("(2))", "(2)"))


def slipped(program: Program, old: str, new: str) -> str:
    """The program with a slip in its last lines, or in its first, never in what is newer."""
    head, newer, tail = program.text.partition(program.newer.lines)
    return head + newer + tail.replace(old, new) if old in tail else head.replace(old, new) + newer + tail


BROKEN = [
    (program, slipped(program, *slip)) for program in BEYOND[:30] for slip in SLIPS if slipped(program, *slip) != program.text
]


def before(version: str) -> Version:
    """The version before."""
    return Version(3, Version.of(version).minor - 1)


@pytest.mark.parametrize("syntax", NAMED, ids=lambda syntax: syntax.construct)
def test_each_construct_is_right_from_its_python_on(syntax: Syntax) -> None:
    """The first Python that reads it says so, the one before names it, and the older way is right there."""
    version = syntax.needs
    newer, earlier = diagnose(syntax.newer, Version.of(version)), diagnose(syntax.newer, before(version))

    assert (newer.nature, newer.needs, newer.problem) == (Nature.VALID, None, None)
    assert (earlier.nature, earlier.needs, earlier.problem) == (Nature.NEWER_PYTHON, version, None)
    assert syntax.construct in {construct for construct, _ in earlier.newer}
    assert diagnose(syntax.older, before(version)).nature is Nature.VALID


@pytest.mark.parametrize("start", range(0, len(CORRECT), 50))
def test_correct_programs_are_nobodys_mistake(start: int) -> None:
    """Under the right Python they are valid; under an older one they need the right one; nothing is repaired."""
    for program in CORRECT[start : start + 50]:
        right, older = diagnose(program.text, Version.of(program.needs)), diagnose(program.text, Version(3, 11))

        assert (program.text, right.nature) == (program.text, Nature.VALID)
        assert (program.text, older.nature, older.needs) == (program.text, Nature.NEWER_PYTHON, program.needs)
        assert not right.repairable and not older.repairable


@pytest.mark.parametrize(("program", "broken"), BROKEN, ids=repr)
def test_no_repair_touches_what_is_newer(program: Program, broken: str) -> None:
    """In a program with a mistake elsewhere, every candidate keeps the newer construct to the letter."""
    feedback = examine(broken, target=Version(3, 14))

    assert feedback.diagnosis.nature is Nature.BROKEN
    assert feedback.repair is not None
    assert all(program.newer.part in repair.text for repair in feedback.candidates.repairs)
    assert feedback.explanation is not None and feedback.explanation.parts


HIDDEN = "cups = [1, 2, 3]\n try:\n    spoon()\nexcept KeyError, OSError:\n    print('no')\nwhile cups:\n    cups.pop()\n"
"""Behind the wrong indentation, ruff does not see that line 4 is newer."""


def test_what_a_mistake_hides_is_named_with_the_repair_that_may_be_shown() -> None:
    """The repaired program is no program for the class's Python, so the same answer says which line is newer, in every way in."""
    feedback = examine(HIDDEN, target=Version(3, 11))
    assert feedback.repair is not None and feedback.evidence is not None
    assert (feedback.diagnosis.needs, feedback.newer) == (None, (("except-without-parentheses", 4),))

    calibration = load_calibration()
    shown = replace(feedback, verdict=calibration.verdict(feedback.evidence, calibration.points(0.5)))
    assert shown.status is Status.SHOWN and shown.too_new == shown.newer
    (way,) = older_ways(shown)
    assert (way.line, "3.14" in way.newer, "3.11" in way.older) == (4, True, True)
    answer = shaped(shown, lang="en", target=0.5)
    assert [(one.line, one.text) for one in answer.newer] == [(4, way.text)]
    assert way.text in str(answer) and way.text in (friendly(answer) or {"steps": ()})["steps"]
    assert "::warning file=a.py,line=4" in github(answer, "a.py")
    assert [one["ruleId"] for one in sarif(answer, "a.py")["runs"][0]["results"]][-1] == "newer-python"
    assert "except (ValueError, KeyError):" in card(answer, "repair")
    assert row("a", shown)["diagnosis"]["needs"] == "3.14" and "line 4 needs Python 3.14" in row("a", shown)["reason"]
    console = Console(file=io.StringIO(), width=200)
    show(shown, console)
    assert way.text in console.file.getvalue()  # type: ignore[attr-defined]


def test_what_only_a_repair_shows_to_be_newer_is_withheld_with_it() -> None:
    """Where the repair may not be shown, nothing is said of what only it brought to light."""
    feedback = examine(HIDDEN, target=Version(3, 11))
    assert feedback.evidence is not None

    calibration = load_calibration()
    withheld = replace(feedback, verdict=calibration.verdict(feedback.evidence, calibration.points(1.0)))
    assert withheld.status is not Status.SHOWN and feedback.newer
    assert withheld.too_new == () and shaped(withheld, lang="en", target=1.0).newer == ()


def test_what_is_hidden_and_newer_than_an_older_class_is_no_reason_against_a_repair() -> None:
    """The server reads it and the class does not: the repair is found, and says what is newer."""
    feedback = examine(HIDDEN.replace("except KeyError, OSError", "except* KeyError"), target=Version(3, 10))

    assert feedback.repair is not None and feedback.repair.text.startswith("cups = [1, 2, 3]\ntry:\n")
    assert feedback.newer == (("except-star", 4),)


def test_what_a_mistake_hides_is_left_alone() -> None:
    """Behind an open bracket nobody sees that exceptions have no brackets; once it is closed, that is no mistake."""
    feedback = examine("try:\n    print('a'\nexcept ValueError, KeyError:\n    pass\n", target=Version(3, 14))

    assert feedback.repair is not None
    assert feedback.repair.text == "try:\n    print('a')\nexcept ValueError, KeyError:\n    pass\n"
    assert [(edit.start, edit.before, edit.after) for edit in feedback.repair.edits] == [(18, "", ")")]


@pytest.mark.parametrize(
    "program",
    [
        "return t'x'\n",
        "def f[T](a, a): pass\n",
        "type X = int\nnonlocal X\n",
        "type X = int\nbreak\n",
        "def f[T]():\n    print(n)\n    global n\n",
        "async def f[T]():\n    yield 1\n    return 2\n",
        "def f[T]():\n    from math import *\n",
        "class A[T, T]: pass\n",
        "print(t'a' 'b')\n",
        "type X = (yield)\n",
    ],
)
def test_what_no_python_reads_is_broken(program: str) -> None:
    """Newer syntax is no excuse for what the compiler of any version refuses."""
    assert diagnose(program, NEWEST).nature is Nature.BROKEN


@pytest.mark.parametrize(
    ("program", "nature"),
    [
        ("print 'tea'\n", Nature.PYTHON2),
        ("try:\n    tea()\nexcept ValueError, error:\n    print(error)\n", Nature.BROKEN),
        ("import socket\ntry:\n    tea()\nexcept ValueError, socket:\n    pass\n", Nature.NEWER_PYTHON),
        ("try:\n    tea()\nexcept ValueError, KeyError:\n    pass\n", Nature.NEWER_PYTHON),
        ("class Cold(Exception):\n    pass\ntry:\n    tea()\nexcept ValueError, Cold:\n    pass\n", Nature.NEWER_PYTHON),
    ],
)
def test_python_2_stays_python_2(program: str, nature: Nature) -> None:
    """A name behind a comma that nothing else is called is Python 2's for the exception."""
    assert diagnose(program, Version(3, 11)).nature is nature


def test_a_broken_program_says_what_else_is_newer() -> None:
    """The mistake is Python's first complaint of what an older one can read, and the diagnosis says which Python it needs."""
    diagnosis = diagnose("type Score = int\nprint(t'{d['a']}')\nif x\n    pass\n", Version(3, 11))

    assert diagnosis.nature is Nature.BROKEN and diagnosis.problem is not None
    assert (diagnosis.problem.line, diagnosis.needs, diagnosis.target) == (3, "3.14", "3.11")


@pytest.mark.parametrize("program", BEYOND[:60], ids=lambda program: program.newer.part)
def test_stand_ins_keep_every_place(program: Program) -> None:
    """The text that the judging Python reads has the same length and lines, differs at the newer places only, and is right."""
    older = readable(program.text, SERVER)
    different = [at for at, (one, two) in enumerate(zip(program.text, older.text, strict=True)) if one != two]

    assert first_problem(older.text) is None
    assert older.text.count("\n") == program.text.count("\n")
    assert different and all(older.touches(at, at + 1) for at in different)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    "program",
    [
        """print(f"{'\\n'.join([\n    tea,\n    milk])}")\nwhile cups\n""",
        """print(f\'\'\'{\n    len('\\n'\n)}\'\'\')\nwhile cups\n""",
        "def first[\n    T,\n](cups): return cups\nwhile cups\n",
    ],
)
def test_stand_ins_keep_every_line_end(program: str, end: str) -> None:
    """Whichever it is: what is wrong behind what is newer is on its own line."""
    text = program.replace("\n", end)
    diagnosis = diagnose(text, SERVER)

    assert NEWLINE.findall(readable(text, Version(3, 11)).text) == NEWLINE.findall(text)
    assert diagnosis.problem is not None and diagnosis.problem.line == program.count("\n")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('print(f"{d["x"]}", "{y}")', [('f"{d["x"]}"', ['{d["x"]}'])]),
        ('f"{{a}} {b:>{w["x"]}}" + t\'{c!r}\'', [('f"{{a}} {b:>{w["x"]}}"', ['{b:>{w["x"]}}']), ("t'{c!r}'", ["{c!r}"])]),
        ('# f"{a}"\nf"{ {1: 2}[x] }"', [('f"{ {1: 2}[x] }"', ["{ {1: 2}[x] }"])]),
        ('f"{a # "}\n}" f"{b"', [('f"{a # "}\n}"', ['{a # "}\n}'])]),
        ('f"no\nend {x}"', []),
        ('f"\\N{DASH}{a}\\""', [('f"\\N{DASH}{a}\\""', ["{a}"])]),
        ('rf"\\{a}" "f\'{b}\'"', [('rf"\\{a}"', ["{a}"])]),
    ],
)
def test_formatted_strings_end_where_newer_pythons_see_their_end(text: str, found: list[tuple[str, list[str]]]) -> None:
    """Quotes, brackets, comments and line ends within fields are theirs."""
    assert found == [(text[one.start : one.end], [text[start:end] for start, end in one.fields]) for one in formatted(text)]


def test_a_repair_needs_no_newer_python_than_the_class() -> None:
    """Of two repairs, the one with a walrus is none for Python 3.7; what was there before is no reason against one."""
    program = "n = (m := 1)\nif x\n    pass\n"
    colon = Repair(text=program.replace("if x", "if x:"), edits=(Edit(start=17, end=17, before="", after=":"),), probability=0.5)
    walrus = Repair(
        text=program.replace("if x", "(x := 1)\nif x:"), edits=(Edit(start=13, end=13, before="", after="("),), probability=0.4
    )

    kept = fitting(Candidates(repairs=(walrus, colon)), program, Older(program, ()), Version(3, 7))

    assert kept.repairs == (colon,)


@pytest.mark.parametrize(
    "text",
    ["(" * 20_000, "x = " + "-" * 90_000 + "1", 'f"{' * 20_000, "? " * 45_000, "f'{\n" * 20_000, "\ud800"],
    ids=["brackets", "signs", "fields", "question marks", "fields over lines", "half a pair"],
)
def test_hostile_texts_are_answered(text: str) -> None:
    """A parser that crashes or takes long leaves CPython's word."""
    assert diagnose(text[:99_000], Version(3, 14)).nature in {Nature.BROKEN, Nature.REFUSED, Nature.VALID}
    assert all(end > start for start, end, _ in formatted(text))


@pytest.mark.parametrize("lang", known_languages())
def test_every_language_says_which_python_and_the_older_way(lang: str) -> None:
    """Both versions, the line and both ways of writing it."""
    diagnosis = diagnose("x = 1\ntype Score = int\n", Version(3, 11))
    (way,) = older_ways(Feedback(program="", diagnosis=diagnosis), lang=lang)

    assert all(version in fallback(diagnosis, lang=lang).text for version in ("3.12", "3.11"))
    assert "2" in way.newer and "3.12" in way.newer and "3.11" in way.older
    assert (way.newer_example, way.older_example) == ("type Score = int", "Score = int")


def test_rows_say_what_is_needed() -> None:
    """A program of a newer Python has nothing to fix, and its row says why."""
    feedback = examine("type Score = int\n", target=Version(3, 11))
    made = row("a", feedback)

    assert feedback.status is Status.VALID
    assert (made["diagnosis"]["nature"], made["diagnosis"]["needs"], made["fixed"]) == ("newer-python", "3.12", None)
    assert "3.12" in made["reason"] and "3.11" in made["reason"]
    plain = Feedback(program="", diagnosis=Diagnosis(nature=Nature.VALID, python="3.11.7"))
    assert row("b", plain)["diagnosis"]["needs"] is None


@pytest.mark.parametrize(
    ("own", "classs", "nature"),
    [
        (None, "3.14", Nature.VALID),
        ("3.14", "3.11", Nature.NEWER_PYTHON),
        ("3.14", None, Nature.VALID),
        ("3.9", None, Nature.NEWER_PYTHON),
    ],
)
def test_the_class_decides_before_the_settings(own: str | None, classs: str | None, nature: Nature) -> None:
    """The instructor's Python, else that of the settings, judges in the worker."""
    settings = load(python=own)
    with Sandbox(1, settings.memory_mb) as sandbox:
        feedback = examined("print(t'{1}')\n", sandbox, settings, lang="en", python=classs)

    assert (feedback.diagnosis.nature, feedback.diagnosis.target) == (nature, classs or own)


def test_the_command_line_takes_the_classs_python(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """``--python`` is a setting, for one of the versions that are known."""
    seen: list[Settings] = []

    def opening(settings: Settings) -> NoReturn:
        seen.append(settings)
        raise SettingsError("enough")

    monkeypatch.setattr(cli, "open_tutor", opening)
    for python, code in (("3.14", 2), ("3.99", 2)):
        monkeypatch.setattr(sys, "argv", ["surefix", "explain", "-", "--python", python])
        monkeypatch.setattr(cli, "_read", lambda _: "x = 1\n")
        with pytest.raises(SystemExit) as left:
            cli.main()
        assert left.value.code == code

    assert [settings.python for settings in seen] == ["3.14"]
    assert "unknown Python" in capsys.readouterr().err


def test_the_doctor_says_which_python_judges() -> None:
    """The class's, by whose parser."""
    found = {check.name: check for check in examine_installation(load(python="3.14", engine="built-in", notebook=True))}

    assert found["the class's Python"].fine and "notebooks" in found["the class's Python"].found
    assert "3.14" in found["the class's Python"].found and "ruff" in found["the class's Python"].found


@pytest.mark.parametrize("syntax", NAMED, ids=lambda syntax: syntax.construct)
def test_what_is_newer_than_the_oldest_server_has_a_sign(syntax: Syntax) -> None:
    """Texts without a sign are not read twice, so no construct may be without its own."""
    assert bool(syntax.signs) == (Version.of(syntax.needs) > Version(3, 11))
    assert all(sign.search(syntax.newer) for sign in syntax.signs)


def test_most_programs_have_no_sign_of_newer_syntax() -> None:
    """Plain programs, formatted strings and unpacked arguments among them, are judged by CPython alone."""
    assert not may_be_newer("def tea(n):\n    print(f'{n} cups', *[n], sep='')\nif n == {1: 2}\n    tea(n")
    assert all(may_be_newer(program.text) for program in BEYOND)


def test_known_versions_reach_from_the_oldest_to_the_newest() -> None:
    """Each of them, in order, and the one that runs Surefix."""
    assert (KNOWN[0], KNOWN[-1]) == (OLDEST, NEWEST) and list(KNOWN) == sorted(KNOWN)
    assert SERVER in KNOWN
    with pytest.raises(ValueError, match="no version"):
        Version.of("2.7")


@pytest.mark.parametrize("text", ["type Milk[(3)\n", "def brew[    drink()\n    pass\n", "def brew[T(\n    pass\n"])
@pytest.mark.parametrize("target", ["3.11", "3.15"])
def test_a_repair_beside_newer_syntax_is_one_that_some_python_takes(text: str, target: str) -> None:
    """Brackets that look like type parameters may be the mistake itself: what is left of them after a repair is judged anew."""
    version = Version.of(target)
    for found in examine(text, target=version).candidates.repairs:
        assert diagnose(found.text, version).nature in {Nature.VALID, Nature.NEWER_PYTHON}
