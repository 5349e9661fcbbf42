"""Whatever the language, each step of an explanation names the lines, the code and the signs that the English one names.

What a translation loses would be lost on its students alone: nobody would see it in English, and every claim would still be true.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

import pytest
from corpus import REPEATED, cases
from edit_scripts import repair_to

from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.domain import ExplanationPart
from tutor_app.explain.explanation import explain
from tutor_app.explain.fallback import fallback
from tutor_app.explain.texts import catalogue, known_languages

OTHERS = [lang for lang in known_languages() if lang != "en"]
MARKS = re.compile("[\u2066-\u2069\u200e\u200f]")
"""Invisible signs that keep code in its direction among words that run from right to left."""
CODE = re.compile(r"`([^`]+)`")
PROGRAMS = {
    **{f"catalogue: {entry.id}": (entry.wrong, entry.right) for entry in catalogue().values()},
    **{f"program: {case.name}": (case.program, case.fixed) for case in cases()},
    **{f"repeated: {name}": (wrong, right) for name, (wrong, right, _) in REPEATED.items()},
}
"""Every broken program with its repair that the tests know."""
Named = tuple[Counter[str], Counter[int]]


def named(text: str) -> Named:
    """The code that a text quotes, and the numbers in its words."""
    plain = MARKS.sub("", text)
    return Counter(CODE.findall(plain)), Counter(int(number) for number in re.findall(r"\d+", CODE.sub(" ", plain)))


def steps(part: ExplanationPart) -> list[tuple[str, Named]]:
    """What each statement of a part names, with its step: where, kind, each sentence of the explanation, rule."""
    body = [(f"explanation {number}", said.text) for number, said in enumerate(part.explanation)]
    said = [("where", part.where.text), ("kind", part.kind.text), *body, ("rule", part.rule)]
    return [(step, named(text)) for step, text in said]


@cache
def told(wrong: str, right: str, lang: str) -> list[tuple[str, Named]]:
    """What each step of each part of the explanation names."""
    explanation = explain(wrong, diagnose(wrong), repair_to(wrong, right), lang=lang)
    return [(f"{part.misconception}, {step}", values) for part in explanation.parts for step, values in steps(part)]


@cache
def stopped(wrong: str, lang: str) -> Named:
    """What is named where Python only says where it stopped."""
    return named(fallback(diagnose(wrong), lang=lang).text)


@pytest.mark.parametrize("lang", OTHERS)
def test_each_step_names_the_same_values(lang: str) -> None:
    """In the same part and at the same step: the same lines, the same code, as often."""
    differing = [name for name, (wrong, right) in PROGRAMS.items() if told(wrong, right, lang) != told(wrong, right, "en")]

    assert differing == []


@pytest.mark.parametrize("lang", OTHERS)
def test_what_is_said_where_nothing_is_shown_names_the_same_values(lang: str) -> None:
    """The line where Python stopped, and the sign that it names."""
    differing = [name for name, (wrong, _) in PROGRAMS.items() if stopped(wrong, lang) != stopped(wrong, "en")]

    assert differing == []


def test_the_values_of_a_text() -> None:
    """Code is compared by its text, lines by their number in any script; marks of direction do not count."""
    assert named("Put \u2068`:`\u2069 after `a 1` on line 3, not \u0663 or 12.") == (Counter([":", "a 1"]), Counter([3, 3, 12]))
    assert named("Put it after `a` on line 3.") != named("Put it after `a`.")
    assert named("Put `:` after `a`.") != named("Put it after `a`.")
