"""Words of the classroom, explained where an explanation uses them first.

The explanation itself says what its most important words mean (``terms`` in the catalogue). This adds the others, for those
who want to look them up: the page and the terminal put them behind the explanation.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files

from tutor_app.domain import ExplanationPart
from tutor_app.explain.localisation import Texts
from tutor_app.explain.texts import PARTS, catalogue, texts

_CODE = re.compile(r"`[^`]*`")


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


@lru_cache(maxsize=256)
def words_of(kind: str) -> tuple[str, ...]:
    """The words of the classroom in the texts of a kind of mistake, in the order in which they occur."""
    if kind not in catalogue():  # told by a language model
        return ()
    said = _CODE.sub(" ", " ".join(_english(kind, part) for part in PARTS)).lower()
    places = {word: re.search(rf"(?<![\w-])(?:{'|'.join(forms)})(?![\w-])", said) for word, forms in forms_of_words().items()}
    return tuple(word for word, place in sorted(places.items(), key=lambda item: item[1].start() if item[1] else -1) if place)


@lru_cache(maxsize=1)
def forms_of_words() -> Mapping[str, tuple[str, ...]]:
    """Each word of the classroom with the forms in which English texts use it."""
    rows = tomllib.loads(files("tutor_app.explain").joinpath("glossary.toml").read_text(encoding="utf-8"))
    return {word: tuple(re.escape(form) for form in forms) for word, forms in rows.items()}


def _english(kind: str, part: str) -> str:
    variables = dict.fromkeys(catalogue()[kind].variables, "x")
    return texts("en").format(kind, part, line=1, last=2, count=1, **{k: v for k, v in variables.items() if k != "last"})
