"""Words of the classroom, explained where an explanation uses them first.

The explanation itself says what its most important words mean (``terms`` in the catalogue), and this says it of the others. The
terminal prints them behind the explanation. On the page no meaning is part of the text: each opens from the word itself.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from tutor_app.domain import ExplanationPart
from tutor_app.explain.localisation import Texts
from tutor_app.explain.texts import PARTS, catalogue, texts

_CODE = re.compile(r"`[^`]*`")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a text uses a word of the classroom: the characters from ``start`` to ``end`` are a form of ``word``."""

    word: str
    start: int
    end: int


def meanings(parts: Sequence[ExplanationPart], lang: str) -> list[list[str]]:
    """For each part, a sentence for each word that it is the first to use and that is not explained in the parts themselves."""
    told = {term for part in parts if part.misconception in catalogue() for term in catalogue()[part.misconception].terms}
    found = []
    for part in parts:
        new = [word for word in words_of(part.misconception) if word not in told]
        told.update(new)
        found.append([meaning(word, lang) for word in new])
    return found


def meaning(word: str, lang: str) -> str:
    """What a word of the classroom means, in a sentence or two; raises AssetError where no text says it."""
    explanations = texts(lang)
    return explanations.format(f"term-{word}") if explanations.has(f"term-{word}") else Texts("glossary", lang)(word)


def without_meanings(part: ExplanationPart, lang: str) -> list[str]:
    """The texts of an explanation, but for those that only say what a word means."""
    terms = catalogue()[part.misconception].terms if part.misconception in catalogue() else ()
    meant = {meaning(word, lang) for word in terms}
    return [statement.text for statement in part.explanation if statement.text not in meant]


def places(text: str, kind: str, lang: str) -> Iterator[Place]:
    """Where a text about a kind of mistake uses each of the kind's words first, in order; none within another, none in code."""
    said = _CODE.sub(lambda code: "`" * len(code[0]), text)
    found = [Place(word=word, start=one.start(), end=one.end()) for word in words_of(kind) for one in _uses(word, lang, said)]
    used: set[str] = set()
    end = 0
    for place in sorted(found, key=lambda place: (place.start, -place.end)):
        if place.start >= end:
            if place.word not in used:
                yield place
            used.add(place.word)
            end = place.end


def _uses(word: str, lang: str, said: str) -> Iterator[re.Match[str]]:
    pattern = patterns(lang).get(word)
    return iter(()) if pattern is None else pattern.finditer(said)


@lru_cache(maxsize=256)
def words_of(kind: str) -> tuple[str, ...]:
    """The words of the classroom in the texts of a kind of mistake, in the order in which they occur."""
    if kind not in catalogue():  # told by a language model
        return ()
    said = _CODE.sub(" ", " ".join(_english(kind, part) for part in PARTS))
    found = {word: pattern.search(said) for word, pattern in patterns("en").items()}
    return tuple(word for word, place in sorted(found.items(), key=lambda item: item[1].start() if item[1] else -1) if place)


@lru_cache(maxsize=16)
def patterns(lang: str) -> Mapping[str, re.Pattern[str]]:
    """Each word of the classroom with what finds its forms in the texts of a language."""
    return {
        word: re.compile(rf"(?<![\w-])(?:{'|'.join(map(_form, forms))})(?![\w-])", re.IGNORECASE)
        for word, forms in forms_of_words()[lang].items()
    }


def _form(written: str) -> str:
    return r"\w*".join(map(re.escape, written.split("*")))


@lru_cache(maxsize=1)
def forms_of_words() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """For each language the words of the classroom, with the forms in which its texts use them."""
    rows = tomllib.loads(files("tutor_app.explain").joinpath("glossary.toml").read_text(encoding="utf-8"))
    return {lang: {word: tuple(forms) for word, forms in words.items()} for lang, words in rows.items()}


def _english(kind: str, part: str) -> str:
    variables = dict.fromkeys(catalogue()[kind].variables, "x")
    return texts("en").format(kind, part, line=1, last=2, count=1, **{k: v for k, v in variables.items() if k != "last"})
