"""Surefix for programs in Python: what is in the values, what is not, and that a library call is no trouble anywhere."""

from __future__ import annotations

import doctest
import math
import os
import re
import subprocess
import sys
from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_fakes import SECRET, held_back, nowhere, partly, shown, to_depth, without_verdict

from tutor_app import api
from tutor_app.api.shaping import shaped
from tutor_app.domain import Depth, Feedback, Nature, Reason, Refusal
from tutor_app.explain.texts import known_languages
from tutor_app.settings import Settings
from tutor_app.source.edits import changed
from tutor_app.source.versions import KNOWN, SERVER

ROOT = Path(__file__).resolve().parent.parent
TWO = 'names = ["Ada", "Grace"\nfor name in names\n    print("Hello, " + name)\n'
FENCED = re.compile(r"^```pycon\n(.*?)^```$", re.DOTALL | re.MULTILINE)
CLIENT = """
from tutor_app.api import Feedback, Level, Mistake, Spot, Tutor, explain

def headline(code: str) -> str:
    feedback: Feedback = explain(code, precision=0.8, lang="de", python="3.12")
    first: Mistake | None = feedback.mistakes[0] if feedback.mistakes else None
    level: Level = feedback.level if first is None else first.level
    place: Spot | None = feedback.place
    fixed: str | None = feedback.fixed
    return f"{feedback.title} {level} {place and place.line} {fixed}"

with Tutor(0.9, sandbox="none") as tutor:
    print(tutor.explain("if x", withheld=True).status.value, headline("x = ("))
"""


def judged(feedback: Feedback, **options: Any) -> api.Feedback:
    """As the interface gives it."""
    return shaped(feedback, lang="en", target=0.9, **options)


def run(script: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """A script of somebody who uses Surefix, in a folder of theirs."""
    file = folder / "script.py"
    file.write_text(script, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **variables}
    return subprocess.run([sys.executable, str(file)], cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def tutor() -> Any:
    """One without a process."""
    with api.Tutor(sandbox="none") as opened:
        yield opened


@pytest.mark.parametrize("depth", list(Depth)[:-1])
def test_what_is_deeper_than_a_mistake_is_open_is_not_in_the_value(depth: Depth) -> None:
    """Neither in a field nor in what is printed: place, kind, explanation and fix come one after the other."""
    found = judged(to_depth(depth))
    told = repr(replace(found, code="")) + str(found)

    assert ("said of the place" in told) == (depth >= Depth.PLACE)
    assert (f"{SECRET} kind" in told, f"{SECRET} rule" in told) == (depth >= Depth.KIND,) * 2
    assert (f"{SECRET} reason" in told) == (depth >= Depth.EXPLANATION)
    assert f"# {SECRET}" not in told
    assert (found.level, found.fixed, found.withheld) == (depth.word, None, None)


def test_everything_is_there_only_where_it_is_asked_for_by_name() -> None:
    """What is withheld is in one place, and in no other."""
    found = judged(to_depth(Depth.NONE), everything=True)

    assert SECRET not in repr(replace(found, code="", withheld=None))
    assert found.withheld is not None and found.withheld.fixed is not None and SECRET in found.withheld.fixed
    (mistake,) = found.withheld.mistakes
    assert (mistake.level, mistake.kind, mistake.confidence) == ("repair", "missing-colon", 0.4)
    assert f"{SECRET} reason" in mistake.summary and mistake.edits
    assert found.withheld.candidates[0].probability == 0.9
    assert list(found.withheld.levels) == ["place", "kind", "explanation", "repair"]


def test_where_all_may_be_shown_all_is_there() -> None:
    """The repaired program, and the edits that make it; title, reasons and steps are those of the first mistake."""
    found = judged(shown())
    (mistake,) = found.mistakes

    assert (found.status, found.level, found.reason) == ("shown", "repair", "")
    assert found.fixed == changed(found.code, mistake.edits)
    assert (found.title, found.summary, found.kind, found.hints) == (mistake.title, mistake.summary, mistake.kind, mistake.hints)
    assert found.place == mistake.spots[0] and found.confidence == 0.97
    assert [hint.level for hint in mistake.hints] == ["place", "kind", "explanation", "repair"]
    assert mistake.hints[-1].title == mistake.title and mistake.stops == ""


def test_of_two_mistakes_one_may_be_shown_alone() -> None:
    """Nothing of the other is there, and no whole program."""
    found = judged(partly())

    assert [mistake.line for mistake in found.mistakes] == [3]
    assert changed(found.code, found.mistakes[0].edits) == found.code.replace("'big' age", "'big', age")
    assert (found.status, found.fixed, found.reason) == ("partly", None, "unsure")
    assert SECRET not in repr(found)


@pytest.mark.parametrize("deepest", list(Depth)[1:])
def test_a_class_may_let_help_end_earlier(deepest: Depth) -> None:
    """However sure all of it is."""
    found = judged(shown(), deepest=deepest)

    assert found.level == deepest.word and len(found.mistakes[0].hints) == deepest
    assert (found.status == "shown") == (found.fixed is not None) == (deepest is Depth.REPAIR)


@pytest.mark.parametrize("depth", ["place", "kind", "explanation", "repair"])
def test_whoever_asks_may_want_less(tutor: api.Tutor, depth: api.Level) -> None:
    """Nothing deeper is in the value; where the gate allows all, the level is the one that was asked for."""
    found = tutor.explain("if x\n  y()\n", depth=depth)
    (mistake,) = found.mistakes

    assert (found.level, mistake.level, mistake.hints[-1].level) == (depth,) * 3
    assert (found.fixed is None) == (not mistake.edits) == (depth != "repair")
    assert bool(mistake.rule) == (depth != "place") and bool(mistake.steps) == (depth in {"explanation", "repair"})
    assert mistake.stops == ""


def test_where_there_is_no_repair_the_place_alone_is_said() -> None:
    """As Python stopped there."""
    found = judged(nowhere())

    assert (found.title, found.level, found.mistakes) == ("Look at line 2", "place", ())
    assert found.place == api.Spot(line=2, column=12, end=12) and found.confidence == 0.9


@pytest.mark.parametrize("lang", known_languages())
def test_every_outcome_has_words_in_every_language(lang: str) -> None:
    """A title in any case; and of a program that Python refuses, its own message in plain words."""
    outcomes = [without_verdict(nature) for nature in Nature if nature not in {Nature.NEWER_PYTHON, Nature.REFUSED}]
    outcomes += [without_verdict(Nature.REFUSED, refusal=refusal) for refusal in Refusal]
    outcomes += [replace(shown(), verdict=held_back(because=because)) for because in Reason]
    for outcome in (*outcomes, shown(), partly(), nowhere()):
        found = shaped(outcome, lang=lang, target=0.9)

        assert found.title and str(found).startswith(found.title) and found.lang == lang
        assert (found.python is None) == (outcome.diagnosis.problem is None)
        assert found.python is None or found.python.meaning


def test_the_arguments_are_said_where_they_are_used(tutor: api.Tutor) -> None:
    """A program has its own target and language where it is asked with them; the next has the tutor's again."""
    german, promised = tutor.explain("if x\n  y()\n", lang="de"), tutor.explain("if x\n  y()\n", precision=1.0)
    again = tutor.explain("if x\n  y()\n")

    assert "Doppelpunkt" in german.title and "colon" in again.title
    assert (promised.level, again.level) == ("none", "repair") and promised.fixed is None


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"precision": 1.5}, "precision"),
        ({"precision": math.nan}, "precision"),
        ({"lang": "tlh"}, "lang"),
        ({"lang": ""}, "lang"),
        ({"python": "2.7"}, "python"),
        ({"python": "next"}, "python"),
        ({"sandbox": "box"}, "sandbox"),
        ({"workers": 0}, "workers"),
    ],
)
def test_arguments_that_make_no_sense_are_named(arguments: dict[str, Any], named: str) -> None:
    """Before any process is started, and in words."""
    with pytest.raises(api.SettingsError, match=f"argument '{named}'") as raised:
        api.Tutor(**arguments)
    assert "pattern" not in str(raised.value) and "Value error" not in str(raised.value)


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        ("precision", "0.9"),
        ("precision", True),
        ("precision", None),
        ("lang", 5),
        ("lang", ["de"]),
        ("python", (3, 99)),
        ("python", 3.11),
        ("notebook", "no"),
        ("workers", "2"),
        ("workers", True),
    ],
)
def test_arguments_of_another_type_are_named(argument: str, value: Any, tutor: api.Tutor) -> None:
    """Nothing is made of them, for a tutor as for one program, where None means what the tutor was told."""
    with pytest.raises(TypeError, match=f"argument '{argument}'.* not {type(value).__name__}"):
        api.Tutor(**{argument: value}, sandbox="none")
    if argument != "workers" and value is not None:
        with pytest.raises(TypeError, match=f"argument '{argument}'.* not {type(value).__name__}"):
            tutor.explain("if x\n", **{argument: value})


class Text(str):
    """A string of somebody's own, which other processes do not know."""

    __slots__ = ()

    def __str__(self) -> str:
        return "something else"


class Lang(StrEnum):
    """Languages as a program may keep them."""

    GERMAN = "de"


@pytest.mark.parametrize("sandbox", ["process", "none"])
def test_any_kind_of_string_is_one(sandbox: api.Where) -> None:
    """It is read as the text that it is, and comes back as a plain one."""
    with api.Tutor(lang=Lang.GERMAN, python=Text(str(SERVER)), sandbox=sandbox) as tutor:
        found = tutor.explain(Text("if x\n    y()\n"), lang=Lang.GERMAN)

    assert type(found.code) is type(found.lang) is str
    assert (found.code, found.lang) == ("if x\n    y()\n", "de") and "Doppelpunkt" in found.title


@pytest.mark.parametrize("sandbox", ["process", "none"])
def test_who_asks_after_the_end_is_told_so(sandbox: api.Where) -> None:
    """In one way, wherever programs were examined."""
    with api.Tutor(sandbox=sandbox) as tutor:
        pass

    with pytest.raises(api.Closed):
        tutor.explain("if x\n")
    tutor.close()


def test_arguments_for_one_program_are_looked_at_as_well(tutor: api.Tutor) -> None:
    """Bytes are no string, and without processes no other Python judges."""
    other = next(str(version) for version in KNOWN if version != SERVER)
    for wrong in (
        {"precision": -1},
        {"precision": math.nan},
        {"lang": "tlh"},
        {"lang": ""},
        {"python": "2.7"},
        {"python": other},
        {"depth": "none"},
        {"depth": "all"},
    ):
        with pytest.raises(api.SettingsError):
            tutor.explain("if x\n", **wrong)
    with pytest.raises(TypeError, match="code is a string, not bytes"):
        tutor.explain(b"if x\n")  # type: ignore[arg-type]


def test_no_variable_has_a_part_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a program says holds, whatever the server beside it is told."""
    for name, value in {"PRECISION": "1.0", "LANG": "de", "ENGINE": "llm", "CONFIG": "missing.toml"}.items():
        monkeypatch.setenv(f"SUREFIX_{name}", value)

    assert "colon" in api.explain("if x\n  y()\n", sandbox="none").title


def test_settings_can_be_handed_over() -> None:
    """Commands and servers know theirs."""
    with api.Tutor.of(Settings(precision=1.0, lang="de"), "none") as tutor:
        found = tutor.explain("if x\n  y()\n")

    assert (found.level, found.lang) == ("none", "de")


def test_one_program_is_explained_in_any_script(tmp_path: Path) -> None:
    """Without a main guard, in a folder with a student's file that is called like a module, and no process is left."""
    (tmp_path / "ast.py").write_text("print('the student ran')\n", encoding="utf-8")
    script = f"import sys; sys.path.pop(0)\nfrom tutor_app.api import explain\nprint(explain({TWO!r}, precision=0.8).fixed)\n"

    ended = run(script, tmp_path)

    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.startswith('names = ["Ada", "Grace"]\nfor name in names:\n') and "student" not in ended.stdout


def test_a_notebook_with_a_running_loop_can_ask(tmp_path: Path) -> None:
    """Nothing of it needs a loop of its own."""
    ask = "async def cell():\n    print(explain('if x', notebook=True).title)\n"
    ended = run(f"import asyncio\nfrom tutor_app.api import explain\n{ask}asyncio.run(cell())\n", tmp_path)

    assert (ended.returncode, ended.stderr) == (0, "") and "line 1" in ended.stdout.lower()


NOTHING_STARTS = """
import _thread, os, subprocess, threading
from tutor_app.api import Tutor

def refuse(*_, **__):
    raise AssertionError("something was started")

for module, names in {
    _thread: ["start_new_thread"], threading: ["_start_new_thread", "_start_joinable_thread"],
    os: ["fork", "posix_spawn", "system", "execve"], subprocess: ["Popen"],
}.items():
    for name in names:
        if hasattr(module, name):
            setattr(module, name, refuse)
with Tutor(sandbox="none") as tutor:
    for code in ["if x", "print(t'{x}')", "x = 1", "type X = int\\nif x", "lazy import json\\nx = ("]:
        print(tutor.explain(code).status.value)
"""


def test_without_a_sandbox_nothing_starts_a_process_or_a_thread(tmp_path: Path) -> None:
    """Not even where another Python than the running one would be asked."""
    ended = run(NOTHING_STARTS, tmp_path)

    assert (ended.returncode, ended.stderr) == (0, "") and len(ended.stdout.split()) == 5


def test_what_exhausts_the_interpreter_is_an_answer(tutor: api.Tutor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a sandbox, too: the text counts as too complex, and the next one is explained."""

    def exhausted(*_: object, **__: object) -> None:
        raise RecursionError

    with monkeypatch.context() as patch:
        for name in ("tutor_app.examine.examine", "tutor_app.diagnose.diagnosis.diagnose"):
            patch.setattr(name, exhausted)
        found = tutor.explain("if x\n")

    assert (found.status, found.reason) == ("rejected", "too-complex")
    assert tutor.explain("if x\n  y()\n").status == "shown"


def flat(value: object) -> list[str]:
    """All texts in a value of the interface."""
    if is_dataclass(value):
        return [text for field in fields(value) for text in flat(getattr(value, field.name))]
    if isinstance(value, tuple | list):
        return [text for one in value for text in flat(one)]
    return [value] if isinstance(value, str) else []


@given(st.text(max_size=40))
def test_any_text_has_an_answer(tutor: api.Tutor, code: str) -> None:
    """Whatever it is, its values are plain, and what they say can be written down wherever the text itself can be."""
    found = tutor.explain(code)

    assert found.title and found.status in {"shown", "partly", "withheld", "valid", "unfixed", "rejected"}
    assert all(isinstance(text, str) for text in flat(found))
    assert (found.fixed is not None) == (found.status == "shown")


def examples(document: str) -> list[str]:
    """What a document shows as typed at Python's prompt."""
    return FENCED.findall((ROOT / document).read_text(encoding="utf-8"))


@pytest.mark.parametrize("document", ["README.md", "docs/python.md"])
def test_the_documents_show_what_python_answers(document: str) -> None:
    """Each example, one after the other, as somebody would type them."""
    names: dict[str, Any] = {}
    shown = examples(document)
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    for number, text in enumerate(shown):
        test = doctest.DocTestParser().get_doctest(text, names, f"{document}, example {number + 1}", document, 0)
        failed = runner.run(test, clear_globs=False).failed
        names = test.globs

        assert not failed

    assert shown


def test_the_readme_needs_three_lines() -> None:
    """To import it, to ask, and to read."""
    (example,) = examples("README.md")

    assert example.count(">>>") == 3 and "..." not in example


def test_a_program_that_uses_it_is_checked_by_its_types(tmp_path: Path) -> None:
    """A type checker at its strictest has nothing against a small client, and finds a name that there is not."""
    (tmp_path / "client.py").write_text(CLIENT, encoding="utf-8")
    (tmp_path / "wrong.py").write_text(CLIENT.replace("feedback.title", "feedback.secret"), encoding="utf-8")
    check = [sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", "--cache-dir", str(tmp_path / "cache")]
    environment = {**os.environ, "MYPYPATH": str(ROOT)}
    fine, wrong = (
        subprocess.run([*check, name], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
        for name in ("client.py", "wrong.py")
    )

    assert fine.returncode == 0, fine.stdout
    assert wrong.returncode == 1 and '"Feedback" has no attribute "secret"' in wrong.stdout
    assert all((ROOT / package / "py.typed").is_file() for package in ("tutor_app", "validators"))
