"""How hard the English explanations are to read: words in a sentence, school grade, and long words that nobody explains.

    python benchmarks/reading_level.py > benchmarks/results/reading-level.md

Quoted code counts as one short word, as a student reads it as one thing. The grade is that of Flesch and Kincaid (1975):
0.39 times words per sentence, plus 11.8 times syllables per word, minus 15.59. Syllables are counted as groups of vowels, without
a silent e at the end. A long word has three syllables or more and no meaning in the glossary.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import mean

from tutor_app.explain.glossary import forms_of_words, meaning
from tutor_app.explain.texts import PARTS, catalogue, texts

CODE = re.compile(r"`[^`]*`")
WORD = re.compile(r"[a-z][a-z'-]*|\d+")
NUMBERS = ({"line": 3, "last": 3, "count": 1}, {"line": 3, "last": 5, "count": 3})
"""Texts are read in the singular and in the plural."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of a text, as its words in small letters; quoted code is the word "it"."""

    source: str
    text: str
    words: tuple[str, ...]


def sentences() -> list[Sentence]:
    """All sentences of the catalogue and of the glossary, each once."""
    return list(dict.fromkeys(one for source, text in _texts() for one in split(source, text)))


def split(source: str, text: str) -> Iterator[Sentence]:
    """The sentences of a text."""
    for sentence in re.split(r"(?<=[.!?])\s+", text.strip()):
        words = tuple(WORD.findall(CODE.sub(" it ", sentence).lower()))
        if words:
            yield Sentence(source=source, text=sentence, words=words)


def _texts() -> Iterator[tuple[str, str]]:
    said = texts("en")
    for entry in catalogue().values():
        names = dict.fromkeys(entry.variables, "x")
        for part in PARTS:
            for numbers in NUMBERS:
                yield f"{entry.id}.{part}", said.format(entry.id, part, **{**names, **numbers})
    for word in forms_of_words()["en"]:
        yield f"glossary.{word}", meaning(word, "en")
    yield "where", said.format("where", lines="3", count=1)
    yield "where-later", said.format("where-later", lines="3", count=1, stopped="4")
    yield "also", said.format("also", lines="4 and 5", count=2)
    yield "again", said.format("again", line="3", count=2)
    yield "stand-in", said.format("stand-in", word="x")


def syllables(word: str) -> int:
    """Groups of vowels, without a silent e; at least one."""
    groups = len(re.findall(r"[aeiouy]+", word))
    silent = re.search(r"[^aeiouyl]e$", word) is not None and groups > 1
    silent_past = re.search(r"[^aeiouydt]ed$", word) is not None and groups > 1
    return max(1, groups - silent - silent_past)


def grade(of: Sequence[Sentence]) -> float:
    """The school grade by Flesch and Kincaid; a reader is about five years older than that."""
    words = [word for sentence in of for word in sentence.words]
    return 0.39 * len(words) / len(of) + 11.8 * mean(map(syllables, words)) - 15.59


def long_words(of: Sequence[Sentence]) -> Counter[str]:
    """Words of three syllables or more that the glossary does not explain."""
    explained = {form for forms in forms_of_words()["en"].values() for form in forms}
    return Counter(
        word for sentence in of for word in sentence.words if syllables(word) >= 3 and word not in explained and word != "python"
    )


def report() -> str:
    """The numbers as Markdown."""
    found = sentences()
    lengths = sorted(len(sentence.words) for sentence in found)
    words = [word for sentence in found for word in sentence.words]
    rare = long_words(found)
    parts = {part: [one for one in found if one.source.endswith(f".{part}")] for part in PARTS}
    rows = [f"| {part} | {len(of)} | {mean(len(one.words) for one in of):.1f} | {grade(of):.1f} |" for part, of in parts.items()]
    longest = [one for one in found if len(one.words) == lengths[-1]]
    return "\n".join(
        [
            "# How hard the English explanations are to read",
            "",
            "`python benchmarks/reading_level.py`, over every text of the catalogue and the glossary. Quoted code is one word.",
            "",
            f"- {len(found)} different sentences with {len(words)} words, {len(set(words))} of them different.",
            f"- Words in a sentence: {mean(lengths):.1f} on average, {lengths[len(lengths) // 2]} in the median, "
            f"{lengths[int(len(lengths) * 0.95)]} at the 95th percentile, {lengths[-1]} at most.",
            f"- School grade by Flesch and Kincaid: {grade(found):.1f}.",
            "- Words of three syllables or more that the glossary does not explain: "
            f"{sum(rare.values()) / len(words):.1%} of all. "
            + ", ".join(f"{word} ({count})" for word, count in rare.most_common())
            + ".",
            "",
            "| part | sentences | words in a sentence | grade |",
            "| --- | ---: | ---: | ---: |",
            *rows,
            "",
            "The longest:",
            "",
            *(f"- {one.text}" for one in longest),
            "",
        ]
    )


if __name__ == "__main__":
    print(report())
