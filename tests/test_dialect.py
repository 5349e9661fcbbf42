"""A language model's repairs are judged in the class's Python, and in a notebook's cell as one."""

from __future__ import annotations

import pytest
from pyfixv_fakes import code, pipeline, script

from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.diagnose.dialect import Dialect
from tutor_app.examine import examine
from tutor_app.llm.models.base import Completion
from tutor_app.llm.pyfixv.fixes import keep
from tutor_app.llm.pyfixv.pipeline import same_program
from tutor_app.llm.pyfixv.plain import plain
from tutor_app.llm.pyfixv.students import tried
from tutor_app.source.edits import changed
from tutor_app.source.python import first_problem
from tutor_app.source.versions import SERVER, Version

HEAD = "tea = {'price': 3}\n"
SLIP = f"{HEAD}print(f'{{tea[price}}')\n"
"""An f-string whose bracket is open; ``NEWER`` mends it as only Python 3.12 can read it."""
NEWER = f"{HEAD}print(f'{{tea['price']}}')\n"
OLDER = f"{HEAD}print(f'{{tea}}')\n"
TEMPLATE = "name = 'Ada'\nprint(t'{name}'\n"
LATEST = Version(3, 14)


def kept(program: str, fixed: str, minor: int, *, cell: bool = False, least: bool = True) -> list[str]:
    """What stage 1 keeps of one sample in a class with Python 3.``minor``."""
    dialect = Dialect(target=Version(3, minor), cell=cell)
    return [fix.repair.text for fix in keep(program, [Completion(text=code(fixed))], least, dialect)]


@pytest.mark.parametrize(
    ("program", "fixed", "needs"),
    [
        (SLIP, NEWER, 12),
        ("name = 'Ada'\nprint(u'{name}' 'x'[)\n", "name = 'Ada'\nprint(t'{name}')\n", 14),
        (
            "try:\n    go()\nexcept (ValueError KeyError):\n    pass\n",
            "try:\n    go()\nexcept ValueError, KeyError:\n    pass\n",
            14,
        ),
        ("Score == int=\n", "type Score = int\n", 12),
        ("while line = input():\n    print(line)\n", "while line := input():\n    print(line)\n", 8),
    ],
)
def test_a_repair_in_newer_syntax_is_for_classes_that_have_it(program: str, fixed: str, needs: int) -> None:
    """In the Python before it is not taken, whatever the server knows; from its own Python on it is."""
    assert kept(program, fixed, needs - 1, least=False) == []
    assert kept(program, fixed, needs, least=False) == [fixed]
    assert kept(program, fixed, 15, least=False) == [fixed]


def test_older_repairs_are_for_every_class() -> None:
    """A repair that every Python reads is taken in all of them."""
    assert all(kept(SLIP, OLDER, minor) == [OLDER] for minor in range(7, 16))


@pytest.mark.parametrize("minor", [11, 14])
def test_what_the_student_wrote_in_newer_syntax_is_no_reason_against_a_repair(minor: int) -> None:
    """The class's Python judges what is put in, not what was there."""
    fixed = TEMPLATE.replace("{name}'\n", "{name}')\n")

    assert kept(TEMPLATE, fixed, minor) == [fixed]


def test_a_model_may_not_rewrite_what_is_newer() -> None:
    """As the built-in engine, it leaves the newer construct alone."""
    program = "type Score = int\nif x\n    print(1)\n"

    assert kept(program, "Score = int\nif x:\n    print(1)\n", 14, least=False) == []
    assert kept(program, "type Score = int\nif x:\n    print(1)\n", 14) == [program.replace("if x", "if x:")]


def test_what_no_python_reads_is_never_taken() -> None:
    """Newer syntax is no excuse."""
    assert kept(TEMPLATE, "name = 'Ada'\nprint(t'{name}'))\n", 15) == []
    assert kept(TEMPLATE, "return t'{name}'\n", 15) == []


def test_commands_of_a_cell_stay() -> None:
    """In a notebook's cell a model may repair beside the commands, and neither drop nor change them."""
    cell = "%matplotlib inline\nx = !ls\nif x\n    await f()\n"
    fixed = cell.replace("if x", "if x:")

    assert kept(cell, fixed, SERVER.minor, cell=True) == [fixed]
    assert kept(cell, fixed, SERVER.minor) == []
    for wrong in ("x = !ls\nif x:\n    await f()\n", fixed.replace("!ls", "!dir"), fixed.replace("%m", "# %m")):
        assert kept(cell, wrong, SERVER.minor, cell=True, least=False) == []


@pytest.mark.parametrize(
    ("program", "fixed", "target", "cell"),
    [
        ("print(t'{a}')\nif a\n    pass\n", "print(t'{a}')\nif a:\n    pass\n", LATEST, False),
        ("%time f()\nif a\n    await g()\n", "%time f()\nif a:\n    await g()\n", SERVER, True),
        ("a = 1\nif a\n    pass\n", "a = 1\nif a:\n    pass\n", SERVER, False),
    ],
)
def test_all_stages_go_on_with_what_the_server_cannot_read(program: str, fixed: str, target: Version, cell: bool) -> None:
    """Repair, words, checks and students: the answer is the student's own program, and every check passes."""
    built_in = examine(program, target=target, cell=cell)
    model = script(fixes=(fixed,), students=fixed)

    answer = pipeline(model).feedback(built_in, seconds=20)

    assert answer.repair is not None and answer.repair.text == fixed == changed(program, answer.repair.edits)
    assert answer.evidence is not None and answer.evidence.students is not None and answer.evidence.students.agreement == 1.0
    assert [finding for finding in answer.evidence.findings if not finding.passed] == []


def test_in_mixed_mode_equal_programs_are_one_candidate() -> None:
    """The model's repair and the built-in engine's are the same program though the server can read neither."""
    program = "print(t'{a}')\nif a\n    pass\n"
    built_in = examine(program, target=LATEST)
    model = script(fixes=(program.replace("if a", "if a:"),), students=program)

    answer = pipeline(model, join=True).feedback(built_in, seconds=20)

    texts = [repair.text for repair in answer.candidates.repairs]
    assert texts.count(program.replace("if a", "if a:")) == 1 and len(texts) == len(set(texts)) > 1


def test_students_are_judged_in_the_classs_python() -> None:
    """What a simulated student wrote compiles where the class's Python reads it."""
    written, program = [Completion(text=code(NEWER))], SLIP
    new, old = (tried(program, NEWER, written, 1, False, Dialect(target=Version(3, minor))) for minor in (12, 11))

    assert (new.compiled, new.agreed, old.compiled) == (1, 1, 0)


def test_programs_are_the_same_by_more_than_their_stand_ins() -> None:
    """Different commands, or different newer constructs, are different programs; spacing and comments are not."""
    cells, newest = Dialect(cell=True), Dialect(target=LATEST)

    assert same_program("!ls\nx=1\n", "!ls\nx = 1  # one\n", cells)
    assert not same_program("!ls\nx = 1\n", "!cd\nx = 1\n", cells)
    assert same_program("print(t'{a}')\nx=1\n", "print(t'{a}')\nx = 1\n", newest)
    assert not same_program("print(t'{a}')\n", "print(t'{b}')\n", newest)
    assert not same_program("x = (\n", "x = (\n", cells)


@pytest.mark.parametrize("edit", ["x = 1\n", "y = t'{b}'\n"])
def test_a_plain_repair_has_its_places(edit: str) -> None:
    """With stand-ins the edits make of the one text the other, which the judging Python reads."""
    program, fixed = f"print(t'{{a}}')\nif a\n    {edit}", f"print(t'{{a}}')\nif a:\n    {edit}"
    (fix,) = keep(program, [Completion(text=code(fixed))], True, Dialect(target=LATEST))
    made = plain(program, fix.repair, Dialect(target=LATEST))

    assert made is not None
    stood, repair = made
    assert len(stood) == len(program) and changed(stood, repair.edits) == repair.text
    assert first_problem(repair.text) is None


def test_a_diagnosis_says_what_it_was_judged_by() -> None:
    """Later stages go by it; a diagnosis without the class's Python was the server's."""
    assert Dialect.of(diagnose("x = (\n", Version(3, 9), cell=True)) == Dialect(target=Version(3, 9), cell=True)
    assert Dialect.of(diagnose("")) == Dialect()
