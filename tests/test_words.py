"""Explanations speak as the guide says: short, in the terms of the classroom, one name for each kind of mistake."""

from __future__ import annotations

import re
from importlib.resources import files
from statistics import median

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from tutor_app.explain.texts import PARTS, known_languages

BANNED = re.compile(
    r"\b(blanks?|(?<!equals )signs?|instructions?|stands?|belongs? (here|there)|torn|once too often|too (many|much)|the thing"
    r"|please|sorry|well done)\b|!",
    re.IGNORECASE,
)
"""Words that no classroom uses for code, praise, apologies and exclamation marks; code is left out first."""
LONGEST = {"kind": 10, "what": 20, "why": 22, "fix": 24, "rule": 24}
"""Words of each text, in any language; quoted code is one word."""
_QUOTED = re.compile(r"`[^`]*`")
_VARIABLE = re.compile(r"\{[^{}]*\}")


def texts(lang: str) -> dict[str, dict[str, str]]:
    """For each kind of mistake its parts, as they are written."""
    source = files("tutor_app.explain").joinpath("locales", lang, "explanations.ftl").read_text(encoding="utf-8")
    found: dict[str, dict[str, str]] = {}
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, Message) and entry.attributes:
            spans = {one.id.name: one.value.span for one in entry.attributes}
            found[entry.id.name] = {part: source[span.start : span.end] for part, span in spans.items() if span}
    return found


def forms(said: str) -> list[str]:
    """The cases of a text, each on one line, code and variables as one word."""
    cases = re.split(r"\n\s*\*?\[[^\]]+\]", said)
    kept = [re.sub(r'\{"([^"]*)"\}', r"\1", one).strip(" {}\n") for one in (cases[1:] or cases)]
    return [" ".join(_VARIABLE.sub("x", _QUOTED.sub("x", one)).split()) for one in kept]


ENGLISH = texts("en")


@pytest.mark.parametrize("kind", ENGLISH)
def test_english_uses_the_terms_of_the_classroom(kind: str) -> None:
    """String, space, symbol, statement; no praise, no apology, no exclamation mark."""
    assert [(part, form) for part, said in ENGLISH[kind].items() for form in forms(said) if BANNED.search(form)] == []


@pytest.mark.parametrize("lang", known_languages())
def test_every_kind_has_a_name_of_its_own(lang: str) -> None:
    """Nobody can tell two mistakes with one name apart."""
    names = [said["kind"] for said in texts(lang).values()]

    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("lang", known_languages())
def test_texts_are_short(lang: str) -> None:
    """No part is longer than a phone's few lines, whatever its form."""
    long = [
        (kind, part, form)
        for kind, said in texts(lang).items()
        for part in PARTS
        for form in forms(said[part])
        if len(form.split()) > LONGEST[part]
    ]

    assert long == []


def test_what_is_said_of_a_mistake_is_short_in_all() -> None:
    """What is wrong, why, and what to do take at most 45 words, and 32 in the median."""
    lengths = [
        sum(max(len(form.split()) for form in forms(said[part])) for part in ("what", "why", "fix")) for said in ENGLISH.values()
    ]

    assert max(lengths) <= 45
    assert median(lengths) <= 32
