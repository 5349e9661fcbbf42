"""What the ranker learns from: goals that can be reached, broken programs made from correct ones, and what each pair counts."""

from __future__ import annotations

import ast
import json
import random
from pathlib import Path

import numpy as np
import pytest

from benchmarks.corrupt import broken, correct_programs, slips_of
from benchmarks.goals import Goals, goals_of, stubbed
from benchmarks.held_out import report
from benchmarks.log_linear import fit_log_linear
from benchmarks.pairs import read, report_half
from benchmarks.slip_programs import Correct, by_slips, emptied, first_line, pool_of, recased
from tutor_app.evaluate.labelled import fingerprint_of
from tutor_app.repair.rank import MUCH_MORE, alike_rows, groups
from tutor_app.repair.ranker import shipped
from tutor_app.repair.search import Budget, search
from tutor_app.slips.registry import SLIPS
from tutor_app.slips.view import View
from tutor_app.source.python import first_problem
from tutor_app.source.text import Source

ROOT = Path(__file__).resolve().parent.parent
ZOO = """class Dog(Animal):
    legs = 4

    def bark(self):
        print("woof")


def draw_board():
    print("---")
    print("| |")


draw_board()
"""


def pair(buggy: str, target: str) -> dict[str, object]:
    """A pair as the data has them."""
    return {"buggy": buggy, "targets": [target], "group": "one"}


def test_a_block_that_the_program_lacked_becomes_a_stub() -> None:
    """Nobody can guess what the author was going to write."""
    assert stubbed("def main()\n", "def main():\n    name = input()\n    print(name)\n") == "def main():\n    pass\n"


def test_a_block_that_was_there_stays_what_it_was() -> None:
    """Mending a line of the body is no reason for a stub."""
    target = "def main():\n    print(1)\n"
    assert goals_of(pair("def main()\n    print(1\n", target)) == [target]


def test_a_repair_that_loses_what_the_author_kept_is_no_goal() -> None:
    """A value that the author moved into the text is not gone, though the tokens look as if it were."""
    goals = Goals(pair("print('sum: ' total)\n", "print(f'sum: {total}')\n"))

    assert not goals.reached("print('sum: ')\n")
    assert goals.reached("print(f'sum: {total}')\n")


def test_a_part_of_a_fix_that_loses_what_the_whole_keeps_is_no_goal() -> None:
    """The author moved the module; taking it away compiles, but was not meant."""
    moved = "from cs50 import get_int\nheight = get_int()\n"
    fix = {"buggy": "import get_int from cs50\nheight = get_int(\n", "fixed": moved, "group": "one"}

    assert goals_of(fix | {"targets": [moved, "import get_int\nheight = get_int()\n"]}) == [moved]


def test_a_repair_that_graders_found_right_is_a_goal() -> None:
    """Authors often do more than the mistake asks for, or something else that is as good."""
    right = "print('sum: ', total)\n"
    goals = Goals(pair("print('sum: ' total)\n", "print('sum: ')\n") | {"right_repairs": [fingerprint_of(right)]})

    assert goals.reached(right)


def test_a_slip_is_carried_over_to_another_program() -> None:
    """A colon lost after a condition in one program is lost after a condition in the other."""
    slips = slips_of(pair("if a > 1\n    print(a)\n", "if a > 1:\n    print(a)\n"))
    made = broken("while total < 9:\n    total += 1\n", slips, random.Random(1))
    assert made == "while total < 9\n    total += 1\n"


def test_lost_letters_are_lost_at_the_same_end() -> None:
    """A text that was not closed leaves another text unclosed, not replaced."""
    slips = slips_of(pair('print("hello)\n', 'print("hello")\n'))
    assert broken('greet("you")\n', slips, random.Random(1)) == 'greet("you)\n'


def test_a_shift_of_lines_is_carried_over() -> None:
    """A body that was not set in makes another body not set in."""
    slips = slips_of(pair("if a:\nb()\n", "if a:\n    b()\n"))
    assert broken("while x:\n    y()\nz()\n", slips, random.Random(1)) == "while x:\ny()\nz()\n"


def test_what_still_compiles_is_no_break() -> None:
    """A slip that CPython does not mind teaches nothing."""
    slips = slips_of(pair("f(1, 2)\n", "f(1; 2)\n"))
    made = broken("g(a, b)\n", slips, random.Random(1))
    assert made is None or first_problem(made) is not None


def learners(path: Path, *pairs: dict[str, object]) -> Path:
    """A file of pairs."""
    path.write_text("".join(json.dumps(row) + "\n" for row in pairs), encoding="utf-8")
    return path


def test_several_files_of_pairs_are_read_as_one(tmp_path: Path) -> None:
    """The pairs come in the order of the files."""
    first, second = (learners(tmp_path / name, pair(name, "x\n")) for name in ("one", "two"))
    assert [row["buggy"] for row in read([first, second])] == ["one", "two"]


def test_the_report_half_is_read_only_where_it_is_asked_for(tmp_path: Path) -> None:
    """All of a group is in one half; pairs of the first file, whose learners are not named, are in none."""
    groups = [f"group {number}" for number in range(40)]
    named = [{"group": group, "learner": f"{group} {n}", "buggy": group} for group in groups for n in range(2)]
    files = [learners(tmp_path / "first", *({"group": group} for group in groups)), learners(tmp_path / "second", *named)]
    kept, others = read(files), read(files, report=True)

    assert {row["group"] for row in others} == set(filter(report_half, groups))
    assert len(kept) == len(groups) + len(named) - len(others)
    assert not any("learner" in row and report_half(row["group"]) for row in kept)
    assert 10 < len(others) / 2 < 30


def test_states_of_one_file_weigh_as_one_program(tmp_path: Path) -> None:
    """Two states of a file share its fix; another learner's fix, or none at all, is another program."""
    rows = [
        {"group": "course", "learner": "Ada", "fixed": "a = 1\n"},
        {"group": "course", "learner": "Ada", "fixed": "a = 1\n"},
        {"group": "course", "learner": "Grace", "fixed": "a = 1\n"},
        {"group": "course", "learner": "Ada", "fixed": "b = 1\n"},
        {"group": "course", "learner": "Ada", "fixed": None},
        {"group": "course", "learner": "Ada", "fixed": None},
    ]
    half = report_half("course")
    assert [row["weight"] for row in read([learners(tmp_path / "pairs", *rows)], report=half)] == [0.5, 0.5, 1, 1, 1, 1]


def test_accuracy_weighs_programs_not_their_states(capsys: pytest.CaptureFixture[str]) -> None:
    """Three programs, of which one was saved twice and both times mended wrongly: two of three are right, not two of four."""
    solved = [
        {"usable": True, "source": "class", "labels": [1.0], "values": np.array([1.0]), "hits": [right], "weight": weight}
        for right, weight in ((True, 1.0), (True, 1.0), (False, 0.5), (False, 0.5))
    ]
    report(solved)
    assert "students: 4 programs {'P@1': 0.6667" in capsys.readouterr().out


def made(program: str, kind: str) -> list[str]:
    """What is made of the program by a slip of the kind, with each of some seeds once."""
    pool, slips = [Correct("one", Source(program))], [slip for slip in SLIPS if slip.kind == kind]
    return [row["buggy"] for seed in range(30) for row in by_slips(pool, random.Random(seed), slips)]


def test_heads_of_classes_and_functions_are_lost() -> None:
    """Only the bodies tell which word is missing, so that the ranker sees both."""
    assert {ZOO.replace("class ", "")} == set(made(ZOO, "missing-keyword-first"))
    assert {ZOO.replace("def draw", "draw"), ZOO.replace("def bark", "bark")} <= set(made(ZOO, "missing-def"))


def test_some_mistakes_are_made_wherever_they_can_be() -> None:
    """Who leaves out one colon may leave out all."""
    assert ZOO.replace("def ", "") in made(ZOO, "missing-def")


def test_each_kind_is_made_of_a_program_once_and_says_where() -> None:
    """A made program carries its group, what it was, its kind and the line that is wrong, and CPython refuses it."""
    rows = list(by_slips([Correct("one", Source(ZOO))], random.Random(1)))

    assert len(rows) == len({row["kind"] for row in rows}) > 40
    assert all(row["group"] == "one" and row["targets"] == [ZOO] and first_problem(row["buggy"]) is not None for row in rows)
    (lost,) = (row for row in rows if row["kind"] == "missing-keyword-first")
    assert lost["line"] == 1


def test_the_line_that_is_wrong_is_the_first_that_differs() -> None:
    """Counted in the broken program, where a line that is gone is no line."""
    assert first_line("a\nb\nc\n", "a\nb\nx\n") == 3
    assert first_line("a\nb\nc\n", "a\nb\nc\n)\n") == 4


def test_correct_programs_of_the_report_half_are_left_out() -> None:
    """Whoever wrote them wrote pairs that are for the report."""
    rows = [{"group": f"group {n}", "code": f"x = {n}\n"} for n in range(20)] + [{"code": "y = 1\n"}]
    own, valid = correct_programs(rows)

    assert {group for group, _program in own} == {row["group"] for row in rows[:20] if not report_half(row["group"])}
    assert valid == ["y = 1\n"]


def test_programs_vary_and_stay_correct() -> None:
    """Blocks that are not written yet and other customs of names are as correct as before."""
    pool = pool_of([("one", ZOO)] * 60, random.Random(1))

    assert all(first_problem(one.source.text) is None for one in pool)
    assert recased(ZOO, random.Random(1)) == ZOO.replace("draw_board", "DrawBoard").replace("Dog", "dog").replace("bark", "Bark")
    assert "pass\n" in emptied(ZOO, random.Random(1))


def test_a_count_against_a_solution_never_speaks_for_it() -> None:
    """Where the data happen to favour an oddity, it weighs nothing; what speaks against weighs as before."""
    rows = np.array([[1, 0], [0, 1]] * 20, dtype=np.float32)
    labels = np.array([1, 0] * 20, dtype=np.float32)
    line = fit_log_linear(rows, labels, [2] * 20, against=True)

    assert line.weights[0] == 0
    assert line.weights[1] < 0


def test_solutions_that_say_the_same_are_compared_with_the_best_of_them() -> None:
    """What all of them change counts for none, and far too much is as bad as too much."""
    broken = "print 'hello' name\n"
    failure = first_problem(broken)
    assert failure is not None
    together, _region = groups(View(broken, failure), search(broken, failure, shipped().steps, Budget(seconds=30)))
    several = [group for group in together if len(group) > 1]

    assert several
    for group in several:
        rows = alike_rows(group)
        assert (rows.min(axis=0) == 0).all()
        assert rows.max() <= MUCH_MORE


def modules_of(path: Path) -> set[Path]:
    """The benchmarks that a file imports."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    named = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}
    return {ROOT / f"{name.replace('.', '/')}.py" for name in named if name.startswith("benchmarks.")}


def test_no_test_needs_what_only_training_needs() -> None:
    """Whoever works on the project need not install what trees are trained with."""
    todo, seen = {one for path in (ROOT / "tests").glob("*.py") for one in modules_of(path)}, set[Path]()
    while todo:
        seen.add(path := todo.pop())
        todo |= modules_of(path) - seen
    needed = {
        alias if isinstance(alias, str) else alias.name
        for path in seen
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in ([node.module or ""] if isinstance(node, ast.ImportFrom) else node.names)
    }

    assert ROOT / "benchmarks" / "corrupt.py" in seen
    assert not {"lightgbm", "scipy"} & {name.split(".")[0] for name in needed}
