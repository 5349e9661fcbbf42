"""Kinds of mistakes are found by what Python says in any version, by symbol, and by word in the reader's language."""

from __future__ import annotations

import pytest

from tutor_app.explain.listing import families
from tutor_app.explain.lookup import commonest, kind_of, look_up
from tutor_app.explain.messages import numbers
from tutor_app.explain.texts import known_languages


def found(sought: str, lang: str = "en") -> list[str]:
    """The kinds that a search leads to, in their order."""
    return [kind.id for kind in look_up(sought, lang).kinds]


@pytest.mark.parametrize("kind", numbers())
def test_every_message_of_a_kind_leads_to_it(kind: str) -> None:
    """In each version's words, with and without the error's type."""
    for line in numbers()[kind].says:
        if " " in line.partition(": ")[2]:
            assert kind in found(line), line
            assert kind in found(line.partition(": ")[2]), line


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("SyntaxError: expected ':'", "missing-colon"),
        ("SyntaxError: invalid syntax", "missing-colon"),
        ("SyntaxError: invalid syntax. Perhaps you forgot a comma?", "missing-comma-end"),
        ("SyntaxError: EOL while scanning string literal", "text-never-closed"),
        ("SyntaxError: unterminated string literal (detected at line 7)", "text-never-closed"),
        ("SyntaxError: unexpected EOF while parsing", "bracket-never-closed"),
        ("SyntaxError: '[' was never closed", "bracket-never-closed"),
        ("SyntaxError: invalid character in identifier", "smart-quotes"),
        ("SyntaxError: invalid character '“' (U+201C)", "smart-quotes"),
        ("SyntaxError: invalid syntax. Did you mean 'while'?", "misspelt-keyword"),
        ("SyntaxError: Missing parentheses in call to 'print'. Did you mean print('a')?", "print-statement"),
        ("IndentationError: expected an indented block", "body-not-indented"),
        ("IndentationError: expected an indented block after 'for' statement on line 12", "body-not-indented"),
        ("TabError: inconsistent use of tabs and spaces in indentation", "tabs-and-spaces"),
        ("SyntaxError: 'in' expected after for-loop variables", "missing-keyword"),
    ],
)
def test_messages_of_all_versions_lead_to_their_commonest_causes(message: str, kind: str) -> None:
    """From 3.8 to 3.15, with other names and lines than our examples have."""
    assert kind in found(message)[:3]


def test_a_message_is_found_in_what_is_pasted() -> None:
    """A whole traceback, one whose lines a field of one line has joined, and what str() of the error appends."""
    lines = ['  File "age.py", line 2', "    if age > 10", "               ^", "SyntaxError: expected ':'"]
    pasted = ("\n".join(lines), "".join(lines), "SyntaxError: expected ':' (age.py, line 2)", "Expected ':'")

    assert {look_up(text).message for text in pasted} == {"expected ':'"}
    assert {found(text)[0] for text in pasted} == {"missing-colon"}


@pytest.mark.parametrize("part", ["was never closed", "never closed", "EOL while", "WAS NEVER", "IndentationError"])
def test_a_part_of_a_message_is_enough(part: str) -> None:
    """Who types what they remember finds what Python says so of."""
    whole = {kind for kind, known in numbers().items() if any(part.casefold() in line.casefold() for line in known.says)}

    assert whole and whole <= set(found(part))


@pytest.mark.parametrize(
    ("symbol", "kind"),
    [
        (":", "missing-colon"),
        ("++", "increment"),
        ("i++", "increment"),
        ("“", "smart-quotes"),
        ("&&", "c-and"),
        (">>>", "pasted-prompt"),
        ("= =", "comparison-for-assignment"),
        ("}", "brace-block-end"),
    ],
)
def test_a_symbol_leads_to_the_kinds_that_are_about_it(symbol: str, kind: str) -> None:
    """Those that have it in their name come first, then those whose examples change it; other code does not count."""
    assert kind in found(symbol)[:3]
    assert len(found(symbol)) < len(numbers()) / 4


@pytest.mark.parametrize(
    ("lang", "word", "kind"),
    [
        ("en", "COLON", "missing-colon"),
        ("en", "brackets", "bracket-never-closed"),
        ("de", "einruckung", "unexpected-indentation"),
        ("fr", "deux-points", "missing-colon"),
        ("es", "parentesis", "bracket-never-closed"),
        ("pt", "VIRGULA", "missing-comma"),
        ("uk", "двокрапка", "missing-colon"),
        ("ar", "قوس", "bracket-never-closed"),
        ("it", "virgolette", "text-without-quotes"),
        ("nl", "komma", "missing-comma"),
    ],
)
def test_words_are_found_in_the_readers_language(lang: str, word: str, kind: str) -> None:
    """Whatever their case, accents and endings."""
    assert kind in found(word, lang)[:6]


@pytest.mark.parametrize("lang", known_languages())
def test_every_kind_is_found_by_its_name(lang: str) -> None:
    """Among the first ten, in every language."""
    missing = [
        kind.id for family in families(lang) for kind in family.kinds if kind.id not in found(kind.name.rstrip("."), lang)[:10]
    ]

    assert missing == []


@pytest.mark.parametrize("sought", ["", "   ", "zebra", "NameError: name 'x' is not defined", "`" * 5000])
def test_nothing_is_found_where_nothing_fits(sought: str) -> None:
    """Mistakes that show only when a program runs are not listed."""
    assert found(sought) == []


def test_the_commonest_are_those_that_learners_made_most() -> None:
    """As counted, whatever the language."""
    counts = [numbers()[kind.id].met for kind in commonest()]

    assert counts == sorted((known.met for known in numbers().values()), reverse=True)[:10]
    assert [kind.id for kind in commonest("ar")] == [kind.id for kind in commonest()]


def test_a_kind_is_known_by_its_identifier() -> None:
    """None where there is no such kind, or one that is not listed."""
    kind = kind_of("missing-colon", "fr")

    assert kind is not None and kind.id == "missing-colon"
    assert kind_of("missing-zebra") is None and kind_of("generic-insert") is None
