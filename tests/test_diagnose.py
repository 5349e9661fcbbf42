"""The first stage: CPython's verdict and what kind of text it is about."""

from __future__ import annotations

import platform

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor_app.diagnose.diagnosis import MAX_CHARACTERS, diagnose
from tutor_app.domain import Nature, Refusal

PRINTABLE = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


def compiler_error(source: str) -> SyntaxError:
    """What the running interpreter raises for ``source``."""
    with pytest.raises(SyntaxError) as caught:
        compile(source, "<student>", "exec", dont_inherit=True)
    return caught.value


def test_a_correct_program_is_valid() -> None:
    """A program that compiles has nothing to fix."""
    diagnosis = diagnose("for n in range(3):\n    print(n)\n")

    assert diagnosis.nature is Nature.VALID
    assert diagnosis.problem is None
    assert diagnosis.python == platform.python_version()


@pytest.mark.parametrize("text", ["", "\n\n", "  \t\r\n\f", "\ufeff", "\ufeff \n"])
def test_white_space_is_empty(text: str) -> None:
    """White space and a lone byte-order mark are no program."""
    assert diagnose(text).nature is Nature.EMPTY


def test_comments_alone_are_a_valid_program() -> None:
    """A file of comments compiles, so it is valid, not empty."""
    assert diagnose("# to do\n").nature is Nature.VALID


@pytest.mark.parametrize(
    "program",
    [
        "if ready\n    start()\n",
        "def area(w, h):\nreturn w * h\n",
        "total = (1 + 2\nprint(total)\n",
        "name = 'Ann\nprint(name)\n",
        "if a:\n        x = 1\n\ty = 2\n",
        "return 5\n",
        "x = 5 = y\n",
    ],
)
def test_problem_is_what_cpython_reports(program: str) -> None:
    """Type, message and place are those of the running interpreter."""
    error = compiler_error(program)

    problem = diagnose(program).problem

    assert problem is not None
    assert (problem.type, problem.message, problem.line) == (type(error).__name__, error.msg, error.lineno)
    assert problem.column == error.offset


def test_columns_count_characters_where_the_compiler_counts_bytes() -> None:
    """An error found after parsing is placed by characters too, whatever the letters before it take in UTF-8."""
    problem = diagnose("größe = 'äöü'; return größe\n").problem

    assert problem is not None
    assert problem.column == len("größe = 'äöü'; ") + 1


def test_warnings_do_not_become_errors() -> None:
    """A program that only earns a SyntaxWarning is valid, even where warnings are errors."""
    assert diagnose("pattern = '\\d'\nprint(pattern is 'a')\n").nature is Nature.VALID


def test_the_student_s_program_is_not_run(capfd: pytest.CaptureFixture[str]) -> None:
    """Judging a program does not execute it."""
    diagnose("print('executed')\nraise SystemExit(3)\n")

    assert capfd.readouterr().out == ""


@pytest.mark.parametrize("separator", ["\n", "\r\n", "\r"])
def test_any_line_end_counts_as_one(separator: str) -> None:
    """The line number is right for Unix, Windows and old Macintosh files."""
    problem = diagnose(separator.join(["a = 1", "b = 2", "c = = 3", ""])).problem

    assert problem is not None
    assert problem.line == 3


def test_a_byte_order_mark_at_the_start_is_no_error() -> None:
    """The mark is skipped at the very start, as in a file, and an error anywhere else."""
    assert diagnose("\ufeffprint(1)\n").nature is diagnose("\ufeff\ufeffprint(1)\n").nature is Nature.VALID
    assert diagnose("\ufeffprint 'tea'\n") == diagnose("print 'tea'\n")
    assert diagnose("print(1)\n\ufeffprint(2)\n").nature is Nature.BROKEN


@pytest.mark.parametrize(
    "program",
    [
        'name = raw_input("Name: ")\nprint "Hello", name\n',
        "try:\n    risky()\nexcept ValueError, problem:\n    print problem\n",
        "exec 'x = 1'\nprint `x`\n",
        "for i in range(3):\n    print i,\n    if i <> 2:\n        print 'more'\n",
        "import os\nos.chmod('a.txt', 0755)\nprint 'done'\n",
    ],
)
def test_python_2_is_recognised(program: str) -> None:
    """A program whose errors are all Python 2's habits is Python 2, and worth a repair."""
    diagnosis = diagnose(program)

    assert diagnosis.nature is Nature.PYTHON2
    assert diagnosis.problem is not None
    assert diagnosis.repairable


@pytest.mark.parametrize(
    "program",
    [
        "print('one')\nprint('two')\nprint 'three'\n",
        "if x = 3:\n    print('three')\n",
        "print(f'{a}')\nprint 'b'\n",
        "x = 08\nprint(x)\n",
    ],
)
def test_one_slip_does_not_make_python_2(program: str) -> None:
    """A Python 3 program with a single old habit stays a broken Python 3 program."""
    assert diagnose(program).nature is Nature.BROKEN


@pytest.mark.parametrize(
    "text",
    [
        ">>> x = 3\n>>> x + 1\n4\n",
        "Python 3.11.2 (main) on linux\nType \"help\" for more information.\n>>> for i in 'ab':\n...     print(i)\n...\na\nb\n",
        ">>>print('no space')\n",
        "In [1]: for i in 'ab':\n   ...:     print(i)\n   ...:\na\nb\n",
    ],
)
def test_a_console_transcript_is_recognised(text: str) -> None:
    """Prompts copied along with the code make a transcript."""
    diagnosis = diagnose(text)

    assert diagnosis.nature is Nature.TRANSCRIPT
    assert diagnosis.repairable


def test_examples_in_a_docstring_are_no_transcript() -> None:
    """Prompts inside a docstring do not hide the real mistake."""
    program = 'def double(n)\n    """Twice n.\n\n    >>> double(2)\n    4\n    """\n    return 2 * n\n'

    assert diagnose(program).nature is Nature.BROKEN


JAVA = """public class Greeter {
    public static void main(String[] args) {
        int count = 3;
        for (int i = 0; i < count; i++) {
            System.out.println("Hello " + i);
        }
    }
}
"""
FOREIGN = {
    "html": "<!DOCTYPE html>\n<html>\n<body>\n  <h1>Recipes</h1>\n  <p>Boil the water.</p>\n</body>\n</html>\n",
    "java": JAVA,
    "c": '#include <stdio.h>\n\nint main(void) {\n    int age = 4;\n    printf("%d\\n", age);\n    return 0;\n}\n',
    "javascript": "const rows = [1, 2];\nfunction total(list) {\n  let sum = 0;\n  for (const n of list) {\n    sum += n;\n  }\n"
    "  return sum;\n}\nconsole.log(total(rows));\n",
    "css": ".menu {\n  color: red;\n  margin: 0 auto;\n}\nh1 {\n  font-size: 20px;\n}\n",
    "sql": "SELECT name, age\nFROM pupils\nWHERE age > 12\nORDER BY name;\n",
    "php": '<?php\n$name = "Ann";\necho "Hello $name";\n?>\n',
    "csharp": 'using System;\n\nclass Program {\n    static void Main() {\n        Console.WriteLine("Hi");\n    }\n}\n',
    "prose": "Dear teacher, I could not do the exercise because my computer broke down.\nMay I hand it in on Friday?\n",
}


@pytest.mark.parametrize("language", sorted(FOREIGN))
def test_other_languages_are_not_python(language: str) -> None:
    """A text in another language is named as such and no repair is tried."""
    diagnosis = diagnose(FOREIGN[language])

    assert (diagnosis.nature, diagnosis.language) == (Nature.NOT_PYTHON, language)
    assert not diagnosis.repairable


@pytest.mark.parametrize(
    "text",
    [
        "Bitte erklären Sie mir, wie man eine Schleife schreibt, denn ich verstehe es nicht.\n",
        "老师您好，我不明白这个练习应该怎么做，请您帮助我完成它，谢谢您的帮助。\n",
    ],
)
def test_prose_in_any_language_is_prose(text: str) -> None:
    """Sentences are recognised without knowing the human language."""
    assert diagnose(text).language == "prose"


@pytest.mark.parametrize(
    "program",
    [
        "int x = 5\nif (x > 3) {\n    print('big')\n}\n",
        "for (i = 0; i < 10; i++):\n    print(i)\n",
        "form math import sqrt\nprint(sqrt(4))\n",
        "fro i in range(10):\n    print(i)\n",
        "else if score > 10:\n    print('well done')\n",
        "x = 5;\nprint(x);\nx++;\n",
        "function greet(name):\n    print('Hello ' + name)\n",
        "console.log('hello')\nfor i in range(3)\n    print(i)\n",
        "page = '''\n<html>\n<body>\n</body>\n</html>\n''\nprint(page)\n",
        "This program adds two numbers\na = int(input())\nb = int(input())\nprint(a + b)\n",
        "print hello world to the people\n",
        "from numpy as np\n",
        "from math sqrt\n",
    ],
)
def test_broken_python_is_never_called_another_language(program: str) -> None:
    """Habits from other languages and stray prose leave a program Python."""
    assert diagnose(program).repairable


HOSTILE = {
    "too many characters": ("x = 1\n" * (MAX_CHARACTERS // 6 + 1), Refusal.TOO_LARGE),
    "two megabytes": ("print('hello')\n" * 140_000, Refusal.TOO_LARGE),
    "deep brackets": ("(" * 10_000, Refusal.TOO_COMPLEX),
    "deep closed brackets": ("[" * 10_000 + "]" * 10_000, Refusal.TOO_COMPLEX),
    "deep operators": ("-" * 90_000 + "1", Refusal.TOO_COMPLEX),
    "null bytes": ("print('a\0b')", Refusal.NULL_BYTES),
    "lone surrogate": ("name = '\ud83d'", Refusal.NOT_TEXT),
    "control characters": ("\x01\x02\x03\x04" * 30, Refusal.NOT_TEXT),
}


@pytest.mark.parametrize("case", sorted(HOSTILE))
def test_hostile_texts_are_refused_with_a_reason(case: str) -> None:
    """What cannot be judged is refused by name."""
    text, refusal = HOSTILE[case]

    diagnosis = diagnose(text)

    assert (diagnosis.nature, diagnosis.refusal) == (Nature.REFUSED, refusal)


@pytest.mark.parametrize("line", [" " * 290 + "x y", "a-a " * 70, "int " + "a " * 140, "a: " * 90, "left " * 60])
def test_lines_that_tease_patterns_get_an_answer(line: str) -> None:
    """Lines on which patterns could go astray are judged like any other."""
    assert diagnose(f"{line}\n" * 250).problem is not None


def test_an_endless_line_gets_an_answer() -> None:
    """One line as long as the limit allows is judged."""
    assert diagnose('text = "' + "a" * (MAX_CHARACTERS - 10)).nature is Nature.BROKEN


@given(st.text(max_size=300))
def test_diagnose_never_raises(text: str) -> None:
    """Any text at all gets a diagnosis, with a problem exactly where a repair makes sense."""
    diagnosis = diagnose(text)

    assert diagnosis.problem is not None or not diagnosis.repairable
    assert (diagnosis.refusal is not None) == (diagnosis.nature is Nature.REFUSED)


@given(
    st.lists(st.sampled_from(["if", "x", "=", "(", ")", ":", "\n", "    ", "print", "'", "é", '"""', "\\", "1", "return ", "\t"]))
)
def test_places_are_positive(tokens: list[str]) -> None:
    """Lines and columns count from 1, and the end does not come before the start."""
    problem = diagnose("".join(tokens)).problem

    if problem is not None:
        assert problem.line >= 1
        assert problem.column is None or problem.column >= 1
        assert problem.end_line is None or problem.end_line >= problem.line
