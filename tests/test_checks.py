"""The deterministic checks of repair and explanation."""

from dataclasses import replace

import pytest
from corpus import Case, cases
from edit_scripts import repair_to

from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.domain import Claim, Diagnosis, Edit, Explanation, Nature, Problem, Repair, Statement
from tutor_app.explain.explanation import explain
from validators.checks.every import CHECKS, check

BROKEN = Diagnosis(nature=Nature.BROKEN, python="3.11", problem=Problem(type="SyntaxError", message="invalid syntax", line=1))


def failed(program: str, repair: Repair, explanation: Explanation | None = None) -> set[str]:
    """Names of the checks that do not pass."""
    text = explanation or explain(program, BROKEN, repair)
    return {finding.check for finding in check(program, BROKEN, repair, text) if not finding.passed}


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_corpus_passes(case: Case) -> None:
    """Good repairs with their explanations pass every check."""
    diagnosis, repair = diagnose(case.program), repair_to(case.program, case.fixed)
    findings = check(case.program, diagnosis, repair, explain(case.program, diagnosis, repair))

    assert len(findings) == len(CHECKS)
    assert [finding for finding in findings if not finding.passed] == []


def test_repair_that_does_not_parse() -> None:
    """A repair that Python refuses does not pass."""
    assert "repair-parses" in failed("if x\n", repair_to("if x\n", "if x:\n"))


def test_edits_that_make_another_text() -> None:
    """Edits that do not lead to the repair do not pass."""
    repair = replace(repair_to("f(\n", "f()\n"), text="g()\n")

    assert "repair-parses" in failed("f(\n", repair)


def test_new_name_is_not_clean() -> None:
    """A repair that brings a name nobody defined does not pass; one the student used does."""
    assert "repair-is-clean" in failed("print(\n", repair_to("print(\n", "print(missing)\n"))
    assert "repair-is-clean" not in failed("print(missing\n", repair_to("print(missing\n", "print(missing)\n"))


def test_rewritten_program_is_not_small() -> None:
    """A repair that is another program does not pass."""
    other = "for k in range(9):\n    print(k, k + 1, k + 2, k + 3, sep='-')\n"

    assert "repair-is-small" in failed("a b\nc d\n", repair_to("a b\nc d\n", other))


def test_indenting_a_long_block_is_small() -> None:
    """The same edit on every line of a block counts once."""
    body = [f"print({number})" for number in range(30)]
    before = "for k in range(3):\n" + "\n".join(body) + "\n"
    after = "for k in range(3):\n" + "\n".join("    " + line for line in body) + "\n"

    assert "repair-is-small" not in failed(before, repair_to(before, after))


def test_false_claim() -> None:
    """An explanation with one false claim does not pass."""
    program, repair = "if x\n    pass\n", repair_to("if x\n    pass\n", "if x:\n    pass\n")
    explanation = explain(program, BROKEN, repair)
    lie = Statement(text="Line 2 has a colon.", claims=(Claim(predicate="has", arguments=(("line", "2"), ("text", ":"))),))
    false = replace(explanation, parts=(replace(explanation.parts[0], kind=lie),))

    assert "claims-hold" in failed(program, repair, false)


def test_edit_that_is_not_spoken_of() -> None:
    """An explanation of one of two mistakes is not complete; it is when every edit belongs to a part."""
    program = "if x\n    f(\n"
    repair = repair_to(program, "if x:\n    f()\n")
    explanation = explain(program, BROKEN, repair)
    first, second = explanation.parts

    assert "claims-hold" not in failed(program, repair, explanation)
    assert "claims-hold" in failed(program, repair, replace(explanation, parts=(first,)))
    assert "claims-hold" in failed(program, repair, replace(explanation, parts=(second,)))
    assert "claims-hold" not in failed(program, repair, replace(explanation, parts=(replace(first, edits=(0, 1)),)))


def test_edit_that_python_does_not_notice() -> None:
    """A comment that moves with its block needs no word; the block does."""
    program = "if x:\n# why\nf()\n"
    fixed = "if x:\n    # why\n    f()\n"
    edits = (Edit(start=6, end=6, before="", after="    "), Edit(start=12, end=12, before="", after="    "))
    repair = Repair(text=fixed, edits=edits, probability=0.5)
    (part,) = explain(program, BROKEN, repair).parts
    block, comment = (Explanation(parts=(replace(part, edits=(index,)),)) for index in (1, 0))

    assert "claims-hold" not in failed(program, repair, block)
    assert "claims-hold" in failed(program, repair, comment)


def test_told_repair() -> None:
    """An explanation that holds the repaired line does not pass."""
    program, repair = "if x > 3\n    pass\n", repair_to("if x > 3\n    pass\n", "if x > 3:\n    pass\n")
    explanation = explain(program, BROKEN, repair)
    told = replace(explanation, parts=(replace(explanation.parts[0], kind=Statement(text="Write `if x > 3:`.")),))

    assert "steps-keep-secret" in failed(program, repair, told)


@pytest.mark.parametrize(
    "text", ["(" * 5000 + ")" * 5000, "\0", "x = 1\n" * 3000, "a" * 100_000, "-" * 20_000 + "1", "[" * 300 + "]" * 300]
)
def test_hard_texts_never_raise(text: str) -> None:
    """Texts on which parsers fail are findings, not exceptions."""
    repair = Repair(text=text, edits=(), probability=0.1)

    assert len(check(text, BROKEN, repair, Explanation(parts=()))) == len(CHECKS)
