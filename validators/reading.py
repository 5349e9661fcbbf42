"""Reading an explanation as a student would: which lines it names, which code it quotes, what it tells to do.

Knows nothing of how explanations are made: any text in a language with a lexicon will do, a language model's too.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

_CODE = re.compile(r"`([^`\n]+)`")
_MARKS = str.maketrans("", "", "\u2066\u2067\u2068\u2069\u200e\u200f")
HELD = re.compile("\u27e6(\\d+)\u27e7")
"""Where code stood in a masked sentence."""
_SENTENCE = re.compile(r"(?<=[.!?。！？؟।])\s+|(?<=[。！？])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """Words of one language by which an explanation is understood."""

    line: tuple[str, ...]
    range: tuple[str, ...]
    actions: tuple[tuple[str, tuple[str, ...]], ...]
    signs: tuple[tuple[str, str], ...]
    states: tuple[str, ...]
    """Words of ``actions`` that say what is wrong, not what to do."""
    either: tuple[str, ...]
    also: tuple[str, ...]
    same: tuple[str, ...]
    """Words that say that another line has the same mistake."""
    kind: tuple[str, ...]
    """Words that say that mistakes of the kind are at further places, each a little different."""
    things: tuple[str, ...]
    """Names of signs that mean a thing more often than the sign."""
    start: tuple[str, ...]
    end: tuple[str, ...]
    places: tuple[tuple[str, tuple[str, ...]], ...]
    doings: tuple[tuple[str, tuple[str, ...]], ...]
    """The actions and more, without the words that only say what is wrong."""
    like: tuple[str, ...]
    """Words before the number of a line whose indentation is wanted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Masked:
    """A paragraph's sentences in small letters, the code in them replaced by its number."""

    sentences: tuple[str, ...]
    quoted: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Instruction:
    """What one paragraph of an explanation says."""

    lines: frozenset[int]
    acted: frozenset[int]
    """Lines of the sentences that tell what to do."""
    quoted: frozenset[str]
    """Code in backticks, blanks single."""
    signs: frozenset[str]
    """Signs that are named in words."""
    told: frozenset[str]
    """Code and signs of the sentences that tell what to do."""
    twice: frozenset[str]
    """Code that one sentence quotes twice: once as what to write, once as where."""
    actions: frozenset[str]

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing that could be acted upon: no line and no code."""
        return not self.lines and not self.quoted


@lru_cache(maxsize=1)
def lexicons() -> tuple[Lexicon, ...]:
    """One lexicon for each language that there is a file for."""
    folder = files("validators").joinpath("lexicons")
    return tuple(
        _lexicon(file.read_text(encoding="utf-8"))
        for file in sorted(folder.iterdir(), key=lambda item: item.name)
        if file.name.endswith(".toml")
    )


def _lexicon(text: str) -> Lexicon:
    rows = tomllib.loads(text)
    actions = tuple((name, tuple(words)) for name, words in rows["actions"].items())
    states = tuple(rows["states"])
    manners = tuple((name, tuple(words)) for name, words in rows["manners"].items())
    return Lexicon(
        line=tuple(sorted(rows["line"], key=len, reverse=True)),
        range=tuple(rows["range"]),
        actions=actions,
        signs=tuple(sorted(rows["signs"].items(), key=lambda item: -len(item[0]))),
        states=states,
        either=tuple(rows["or"]),
        also=tuple(rows["and"]),
        same=tuple(rows["same"]),
        kind=tuple(rows["kind"]),
        things=tuple(rows["things"]),
        start=tuple(rows["start"]),
        end=tuple(rows["end"]),
        places=tuple((name, tuple(words)) for name, words in rows["places"].items()),
        doings=(*manners, *((name, tuple(word for word in words if word not in states)) for name, words in actions)),
        like=tuple(rows["actions"]["align"]),
    )


@lru_cache(maxsize=8192)
def pattern(expression: str) -> re.Pattern[str]:
    """The expression, compiled once: lexicons have more of them than :mod:`re` keeps."""
    return re.compile(expression)


def understand(text: str) -> tuple[Instruction, ...]:
    """What each paragraph says, in the language whose words fit best; paragraphs that say nothing are left out."""
    return tuple(instruction for instruction, _ in read(text)[1] if not instruction.is_empty)


@lru_cache(maxsize=64)
def read(text: str) -> tuple[Lexicon, tuple[tuple[Instruction, Masked], ...]]:
    """The language whose words fit best, and what each paragraph says in it."""
    paragraphs = [mask(part) for part in text.translate(_MARKS).split("\n") if part.strip()]
    readings = [(lexicon, [_paragraph(part, lexicon) for part in paragraphs]) for lexicon in lexicons()]
    lexicon, best = max(readings, key=lambda found: sum(5 * len(one.lines) + len(one.actions) for one in found[1]))
    return lexicon, tuple(zip(best, paragraphs, strict=True))


def mask(text: str) -> Masked:
    """The sentences of a paragraph without the code in them."""
    quoted: list[str] = []

    def keep(match: re.Match[str]) -> str:
        quoted.append(" ".join(match[1].split()).rstrip("…"))
        return f" \u27e6{len(quoted) - 1}\u27e7 "

    masked = _CODE.sub(keep, text).lower()
    return Masked(sentences=tuple(_SENTENCE.split(masked)), quoted=tuple(quoted))


def _paragraph(paragraph: Masked, lexicon: Lexicon) -> Instruction:
    quoted = paragraph.quoted
    lines, acted = set[int](), set[int]()
    signs, told, twice, actions = set[str](), set[str](), set[str](), set[str]()
    for sentence in paragraph.sentences:
        numbers = set(lines_in(sentence, lexicon))
        lines |= numbers
        named = {sign for _, _, sign in signs_in(sentence, lexicon)}
        doing = {
            name
            for name, words in lexicon.actions
            if any(word in sentence and pattern(rf"(?<!\w){re.escape(word)}").search(sentence) for word in words)
        }
        signs |= named
        if doing:
            actions |= doing
            acted |= numbers
            words = [quoted[int(index)] for index in HELD.findall(sentence)]
            told |= named | set(words)
            twice |= {word for word in words if words.count(word) > 1}
    return Instruction(
        lines=frozenset(lines), acted=frozenset(acted), quoted=frozenset(quoted), signs=frozenset(signs),
        told=frozenset(told),
        twice=frozenset(twice), actions=frozenset(actions),
    )  # fmt: skip


def lines_in(sentence: str, lexicon: Lexicon, *, most: int = 1000) -> tuple[int, ...]:
    """The lines that a sentence names, sorted; with ``most``, in so many places of it."""
    words = "|".join(map(re.escape, lexicon.line))
    found: set[int] = set()
    for match in list(pattern(rf"(?:{words})\s*(\d+(?:[^\d.\u27e6]{{1,6}}\d+)*)").finditer(sentence))[:most]:
        numbers = [int(number[:9]) for number in re.findall(r"\d+", match[1])]
        between = [part.strip() for part in re.split(r"\d+", match[1])[1:-1]]
        found.update(numbers)
        for low, high, joint in zip(numbers, numbers[1:], between, strict=False):
            if joint in lexicon.range and low < high <= low + 200:
                found.update(range(low, high + 1))
    return tuple(sorted(found))


def signs_in(sentence: str, lexicon: Lexicon) -> list[tuple[int, int, str]]:
    """Signs that are named in words: start, end and sign."""
    found = []
    for words, sign in lexicon.signs:
        if words in sentence:
            found += [(match.start(), match.end(), sign) for match in pattern(re.escape(words)).finditer(sentence)]
            sentence = sentence.replace(words, "\n" * len(words))
    return found
