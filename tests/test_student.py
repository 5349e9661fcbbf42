"""The built-in simulated student reads the explanation, and nothing but the explanation."""

import time

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


MISLEADING = {
    "another sign": ("//tea = 1\n", ["tea = 1\n"], "Replace `//` on line 1 with the sign `#`."),
    "another place": ("print(a b)\n", ["print(a, b)\n"], "Put a comma `,` before `a` on line 1."),
    "another action": ("print(a b)\n", ["print(a, b)\n", "print(a)\n"], "Remove `b` from line 1."),
    "an edit left out": ("print(len('a')\n", ["print\nlen('a')\n"], "Remove one opening bracket `(` from line 1."),
    "a choice": ("//tea = 1\n", ["tea = 1\n"], "Remove `//` from line 1, or put the sign `#` before it."),
    "something else as well": ("tea = (1\n", ["tea = (1)\n"], "Put `)` after `1` on line 1. Put `#` before `(` on line 1."),
}


@pytest.mark.parametrize("scene", MISLEADING, ids=str)
def test_what_does_not_lead_to_the_repair_is_not_agreed_upon(scene: str) -> None:
    """Doing what the text says leads somewhere else, for some or for all students, and so fewer make the repair."""
    program, fixes, text = MISLEADING[scene]
    ideas = pool(program, fixes)

    assert agreement(read(program, text, ideas), ideas.repairs[0]) < baseline(program, ideas.repairs[0], ideas)


PLAIN = {
    "put after": ("print(a b)\n", "print(a, b)\n", "Put a comma after `a` on line 1."),
    "put at the end": ("if tea\n    a()\n", "if tea:\n    a()\n", "Put a colon at the end of line 1."),
    "remove": ("print(a,, b)\n", "print(a, b)\n", "Remove one `,` from line 1."),
    "remove a line": ("a()\nthe end\n", "a()\n", "Remove line 2."),
    "replace": ("if a = 1:\n    b()\n", "if a == 1:\n    b()\n", "Replace `=` on line 1 with `==`."),
    "move": ("f((a)\ng(b))\n", "f((a))\ng(b)\n", "Remove `)` after `b)` on line 2, and put it after `a)` on line 1."),
    "indent": ("if a:\nb()\n", "if a:\n    b()\n", "Indent line 2 further than line 1."),
    "to a column": (
        "if a:\n    b()\n      c()\n",
        "if a:\n    b()\n    c()\n",
        "Change the indentation of line 3 to that of line 2.",
    ),
    "join words": ("tea cup = 1\n", "tea_cup = 1\n", "Join the words of `tea cup` on line 1 with an underscore `_`."),
    "around": ("print(Hi!)\n", "print('Hi!')\n", "Put quotes around `Hi!` on line 1."),
    "on other lines too": (
        "if a\n    b()\nif c\n    d()\n",
        "if a:\n    b()\nif c:\n    d()\n",
        "Put a colon at the end of line 1. The same mistake is on line 3 too.",
    ),
}


@pytest.mark.parametrize("scene", PLAIN, ids=str)
def test_what_is_told_plainly_is_done(scene: str) -> None:
    """Even an unlikely repair is made by most students who are told exactly that."""
    program, fix, text = PLAIN[scene]
    repair = repair_to(program, fix, 0.02)

    assert agreement(read(program, text, Candidates(repairs=(repair,))), repair) > 0.8


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


def test_a_part_leads_on_its_way() -> None:
    """Told one of two mistakes, students go on from there: nobody who obeys makes a repair that leaves it as it was."""
    program = "print(a b)\nif c\n    d()\n"
    ideas = pool(program, ["print(a, b)\nif c:\n    d()\n", "print(a + b)\nif c:\n    d()\n"])
    attempts = read(program, "Put a comma between `a` and `b` on line 1.", ideas)

    assert agreement(attempts, ideas.repairs[0]) > 0.9
    assert agreement(attempts, ideas.repairs[1]) < 0.1


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


HOSTILE = [
    "\n".join(f"Remove `(` from line {line}, or put `)` after `)` on line {line}." for line in range(1, 50)),
    "Remove " + " and ".join(["`(` and `)`"] * 50) + " from line 1.",
    "Remove `(` from line 1" + ", or put `)` after `)` on line 1" * 500 + ".",
    "Remove the quotes around `(` on line 1. Replace `(` after `(` on line 1 with `)`." * 100,
    "Write `=` instead of what is after `(` on line 2.\n" * 50,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_takes_bounded_time(text: str) -> None:
    """Many commands that can each be meant in many ways, on a long program: the work is bounded."""
    program = f"f({'(' * 50}a b{')' * 50})\n" * 400
    ideas = pool(program, [program.replace("a b", "a, b")])
    started = time.monotonic()

    read(program, text, ideas)

    assert time.monotonic() - started < 20


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
