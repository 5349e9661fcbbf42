"""Every language says what the English texts say: nothing missing, nothing added, nothing left in English."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import product

import pytest
from babel import Locale
from fluent.syntax import FluentParser
from fluent.syntax import ast as syntax

from tutor_app.explain.texts import known_languages

FILES = tuple("assignments classes explanations fallback glossary joining lti notebook pages people queue terminal".split())
OTHERS = [lang for lang in known_languages() if lang != "en"]
CODE = re.compile(r"`[^`]+`")
VARIABLE = re.compile(r"\{\$(\w+)\}")
ENGLISH = frozenset(
    {"the", "this", "these", "which", "where", "there", "line", "lines", "bracket", "quote", "missing", "teacher"}
)
"""Words that no other language here has: one of them in a text is English that was left behind."""


@cache
def resource(lang: str, name: str) -> list[syntax.EntryType]:
    """What a language's Fluent file holds."""
    text = files("tutor_app.explain").joinpath("locales", lang, f"{name}.ftl").read_text(encoding="utf-8")
    return FluentParser().parse(text).body


@cache
def patterns(lang: str, name: str) -> dict[str, syntax.Pattern]:
    """The texts of a file by name, those of attributes as ``message.attribute``."""
    found: dict[str, syntax.Pattern] = {}
    for message in resource(lang, name):
        if isinstance(message, syntax.Message):
            found |= {message.id.name: message.value} if message.value else {}
            found |= {f"{message.id.name}.{attribute.id.name}": attribute.value for attribute in message.attributes}
    return found


def selections(pattern: syntax.Pattern) -> Iterator[syntax.SelectExpression]:
    """The places where a text depends on a number."""
    for element in pattern.elements:
        if isinstance(element, syntax.Placeable) and isinstance(element.expression, syntax.SelectExpression):
            chosen_by = element.expression.selector
            if isinstance(chosen_by, syntax.VariableReference) and chosen_by.id.name == "count":
                yield element.expression


def wordings(pattern: syntax.Pattern) -> list[str]:
    """The text as it reads in each case, variables as ``{$name}``."""
    return ["".join(parts) for parts in product(*(_readings(element) for element in pattern.elements))]


def _readings(element: syntax.TextElement | syntax.Placeable) -> list[str]:
    match element:
        case syntax.TextElement(value=value) | syntax.Placeable(expression=syntax.StringLiteral(value=value)):
            return [value]
        case syntax.Placeable(expression=syntax.VariableReference(id=name)):
            return [f"{{${name.name}}}"]
        case syntax.Placeable(expression=syntax.SelectExpression(variants=variants)):
            return [wording for variant in variants for wording in wordings(variant.value)]
    raise AssertionError(f"no text can be made of {element}")


def words(wording: str) -> list[str]:
    """The words of a text, without code and variables, in small letters."""
    return re.findall(r"[^\W\d_]+", VARIABLE.sub(" ", CODE.sub(" ", wording)).lower())


def variables(pattern: syntax.Pattern) -> set[str]:
    """The variables that a text mentions, but for the number that only chooses its form."""
    return {name for wording in wordings(pattern) for name in VARIABLE.findall(wording)}


def code(wording: str) -> tuple[tuple[str, int], ...]:
    """The code that a text quotes, with how often."""
    return tuple(sorted(Counter(CODE.findall(wording)).items()))


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("lang", OTHERS)
def test_every_text_is_there(lang: str, name: str) -> None:
    """A language has the messages and attributes of English, no others, and none that cannot be parsed."""
    assert [entry.content for entry in resource(lang, name) if isinstance(entry, syntax.Junk)] == []
    assert set(patterns(lang, name)) == set(patterns("en", name))


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("lang", OTHERS)
def test_texts_mention_the_same_things(lang: str, name: str) -> None:
    """Each text has the variables of the English one: no line, name or sign is lost or made up."""
    english, other = patterns("en", name), patterns(lang, name)

    differing = {key: variables(text) ^ variables(english[key]) for key, text in other.items() if key in english}

    assert {key: found for key, found in differing.items() if found - {"count"}} == {}


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("lang", OTHERS)
def test_texts_quote_the_same_code(lang: str, name: str) -> None:
    """Code in backticks is quoted as often as in English, in each form of a text."""
    english, other = patterns("en", name), patterns(lang, name)

    differing = {
        key: (found, expected)
        for key, text in other.items()
        if key in english
        and (found := {code(wording) for wording in wordings(text)}) != (expected := set(map(code, wordings(english[key]))))
    }

    assert differing == {}


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("lang", OTHERS)
def test_nothing_is_left_in_english(lang: str, name: str) -> None:
    """No text of two words or more is the English one, and none has a word that only English has."""
    english = {" ".join(words(wording)) for text in patterns("en", name).values() for wording in wordings(text)}
    said = [(key, words(wording)) for key, text in patterns(lang, name).items() for wording in wordings(text)]

    same = [key for key, found in said if len(found) > 1 and " ".join(found) in english]
    leaking = [(key, ENGLISH & set(found)) for key, found in said if ENGLISH & set(found)]

    assert (same, leaking) == ([], [])


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("lang", known_languages())
def test_plurals_are_those_of_the_language(lang: str, name: str) -> None:
    """A text has only the plural forms of its language, and where it says the number, all those of whole numbers."""
    rule = Locale.parse(lang, sep="-").plural_form
    spoken, known = {rule(number) for number in range(1001)}, {*rule.tags, "other"}

    for key, text in patterns(lang, name).items():
        for selection in selections(text):
            keys = {variant.key.name for variant in selection.variants if isinstance(variant.key, syntax.Identifier)}
            assert keys <= known, key
            if "count" in variables(text):
                assert spoken <= keys, key
