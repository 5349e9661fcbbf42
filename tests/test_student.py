"""The built-in simulated student reads the explanation, and nothing but the explanation."""

import pytest
from edit_scripts import repair_to
from hypothesis import given, settings
from hypothesis import strategies as st

from tutor_app.diagnose import diagnose
from tutor_app.domain import Candidates, Repair
from tutor_app.explain import explain
from tutor_app.explain.texts import known_languages
from validators.student import Attempt, agreement, baseline, read

SCENES = {
    "colon or comment": (
        "if tea > 3\n    print(tea)\n",
        ["if tea > 3:\n    print(tea)\n", "tea > 3\nprint(tea)\n", "if tea > 3: pass\nprint(tea)\n"],
    ),
    "which bracket": ("print(len('a')\n", ["print(len('a'))\n", "print(len)('a')\n", "print('a')\n"]),
    "comma or plus": ("print('a' b)\n", ["print('a', b)\n", "print('a' + b)\n", "print('a')\n"]),
    "which line to indent": (
        "def f():\n    a = 1\n  b = 2\n",
        ["def f():\n    a = 1\n    b = 2\n", "def f():\n    a = 1\nb = 2\n"],
    ),
    "equals": ("if a = 1:\n    b()\n", ["if a == 1:\n    b()\n", "if a >= 1:\n    b()\n", "if a:\n    b()\n"]),
    "remove or quote": ("print(tea cup)\n", ["print('tea cup')\n", "print(tea, cup)\n", "print(tea)\n", "print(tea_cup)\n"]),
}


def pool(program: str, fixes: list[str]) -> Candidates:
    """The fixes as ideas of a student, all equally likely."""
    return Candidates(repairs=tuple(repair_to(program, fix, 0.9 / len(fixes)) for fix in fixes))


def agreements(program: str, ideas: Candidates, told: Repair) -> list[float]:
    """Agreement with each idea after reading the explanation of one."""
    text = explain(program, diagnose(program), told).text
    return [agreement(read(program, text, ideas), repair) for repair in ideas.repairs]


@pytest.mark.parametrize("scene", SCENES, ids=str)
def test_right_explanation_helps(scene: str) -> None:
    """The explanation of a repair leads more students to it, and they are the most."""
    program, fixes = SCENES[scene]
    ideas = pool(program, fixes)
    for number, repair in enumerate(ideas.repairs):
        found = agreements(program, ideas, repair)

        assert found[number] > baseline(program, repair, ideas)
        assert found[number] == max(found)


@pytest.mark.parametrize("scene", SCENES, ids=str)
def test_other_explanation_misleads(scene: str) -> None:
    """The explanation of one repair leads students away from the others, taken together."""
    program, fixes = SCENES[scene]
    ideas = pool(program, fixes)
    for number, repair in enumerate(ideas.repairs):
        found = agreements(program, ideas, repair)
        before = [baseline(program, other, ideas) for other in ideas.repairs]

        assert sum(found) - found[number] < sum(before) - before[number]


@pytest.mark.parametrize("text", ["", "There is a syntax error.", "Something is wrong with your program. Try again!", "\n\n"])
@pytest.mark.parametrize("scene", SCENES, ids=str)
def test_empty_explanation_changes_nothing(scene: str, text: str) -> None:
    """Words that say nothing leave students where they were."""
    program, fixes = SCENES[scene]
    ideas = pool(program, fixes)

    for repair in ideas.repairs:
        assert agreement(read(program, text, ideas), repair) == baseline(program, repair, ideas)


def test_two_writings_of_one_repair_share_it() -> None:
    """Ideas that are the same program to Python are one attempt, however they are written."""
    ideas = pool("print(a b)\n", ["print(a, b)\n", "print(a,b)\n"])
    attempts = read("print(a b)\n", "Put a comma between `a` and `b` on line 1.", ideas)

    assert 0.9 < agreement(attempts, ideas.repairs[0]) <= 1
    assert sum(attempt.share for attempt in attempts) <= 1


def test_order_and_choice_of_the_tutor_do_not_matter() -> None:
    """The same ideas in another order get the same shares: nothing tells the student which one was chosen."""
    program, fixes = SCENES["comma or plus"]
    text = "Put a comma between `'a'` and `b` on line 1."
    forward = {attempt.text: attempt.share for attempt in read(program, text, pool(program, fixes))}
    backward = {attempt.text: attempt.share for attempt in read(program, text, pool(program, fixes[::-1]))}

    assert forward == pytest.approx(backward)


def test_agreement_is_by_syntax_tree() -> None:
    """Blanks and comments make no difference; other programs and unreadable ones do not agree."""
    repair = Repair(text="x = 1\n", edits=(), probability=0.5)
    attempts = (Attempt(text="x=1  # one\n", share=0.4), Attempt(text="x = 2\n", share=0.3), Attempt(text="x = \n", share=0.2))

    assert agreement(attempts, repair) == pytest.approx(0.4)


def test_hand_written_explanation_is_understood() -> None:
    """A text that Surefix did not write is read as well."""
    program, fixes = SCENES["which bracket"]
    ideas = pool(program, fixes)
    text = "You forgot something on line 1: add a closing bracket `)` after `)`, because `print` was never closed."

    assert agreement(read(program, text, ideas), ideas.repairs[0]) > baseline(program, ideas.repairs[0], ideas)


@pytest.mark.parametrize("lang", known_languages())
@pytest.mark.parametrize("scene", SCENES, ids=str)
def test_every_language_is_carried_out(scene: str, lang: str) -> None:
    """In each language the explanation of a repair leads nearly all students to it."""
    program, fixes = SCENES[scene]
    ideas = pool(program, fixes)
    text = explain(program, diagnose(program), ideas.repairs[0], lang=lang).text

    assert agreement(read(program, text, ideas), ideas.repairs[0]) > 0.9


@pytest.mark.parametrize("text", ["Write what is missing at line 1.", "Put something else on line 1.", "Correct line 1."])
@pytest.mark.parametrize("scene", SCENES, ids=str)
def test_vague_advice_helps_little(scene: str, text: str) -> None:
    """Advice with which anything could be done leaves nearly all students where they were."""
    program, fixes = SCENES[scene]
    ideas = pool(program, fixes)

    for repair in ideas.repairs:
        assert agreement(read(program, text, ideas), repair) == pytest.approx(baseline(program, repair, ideas), abs=0.05)


@settings(max_examples=150, deadline=None)
@given(
    program=st.text(alphabet="ab()=:,'# \n", max_size=60),
    fixes=st.lists(st.text(alphabet="ab()=:,'# \n", max_size=60), max_size=3, unique=True),
    verb=st.sampled_from(["Put", "Remove", "Replace", "Indent", "Join the words of", "Swap the order of", "Move"]),
    items=st.lists(st.text(alphabet="ab()=:,'# ", min_size=1, max_size=5), max_size=3),
    place=st.sampled_from(["", "after `a`", "before `b`", "between `a` and `b`", "inside `ab`", "around `a`", "at the end of"]),
)
def test_whatever_is_told_can_be_tried(program: str, fixes: list[str], verb: str, items: list[str], place: str) -> None:
    """Whatever the program, the ideas and the command, shares are shares."""
    ideas = pool(program, [fix for fix in fixes if fix != program])
    code = " with ".join(f"`{item}`" for item in items)
    shares = [attempt.share for attempt in read(program, f"{verb} {code} {place} on line 1.", ideas)]

    assert all(share >= 0 for share in shares)
    assert sum(shares) <= 1 + 1e-9


@settings(max_examples=150, deadline=None)
@given(
    text=st.text(max_size=200)
    | st.from_regex(r"(Look at line [0-9]{1,4}\. )?(Remove|Put|Replace) `[^`\n]{1,9}` on line [0-9]+\.")
)
def test_any_text_can_be_read(text: str) -> None:
    """Whatever the text, shares are shares: none is negative and they sum to at most 1."""
    program, fixes = SCENES["remove or quote"]
    shares = [attempt.share for attempt in read(program, text, pool(program, fixes))]

    assert all(share >= 0 for share in shares)
    assert sum(shares) <= 1 + 1e-9


def test_no_ideas() -> None:
    """A student without ideas hands in nothing."""
    assert read("if x\n", "Put a colon after `x` on line 1.", Candidates()) == ()
