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
_SENTENCE = re.compile(r"(?<=[.!?。！？؟।])\s+|(?<=[。！？])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """Words of one language by which an explanation is understood."""

    line: tuple[str, ...]
    range: tuple[str, ...]
    actions: tuple[tuple[str, tuple[str, ...]], ...]
    signs: tuple[tuple[str, str], ...]


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
    return Lexicon(
        line=tuple(sorted(rows["line"], key=len, reverse=True)),
        range=tuple(rows["range"]),
        actions=tuple((name, tuple(words)) for name, words in rows["actions"].items()),
        signs=tuple(sorted(rows["signs"].items(), key=lambda item: -len(item[0]))),
    )


def understand(text: str) -> tuple[Instruction, ...]:
    """What each paragraph says, in the language whose words fit best; paragraphs that say nothing are left out."""
    plain = text.translate(_MARKS)
    readings = [[_paragraph(part, lexicon) for part in plain.split("\n") if part.strip()] for lexicon in lexicons()]
    best = max(readings, key=lambda found: sum(5 * len(one.lines) + len(one.actions) for one in found), default=[])
    return tuple(instruction for instruction in best if not instruction.is_empty)


def _paragraph(text: str, lexicon: Lexicon) -> Instruction:
    quoted: list[str] = []

    def keep(match: re.Match[str]) -> str:
        quoted.append(" ".join(match[1].split()).rstrip("…"))
        return f" \u27e6{len(quoted) - 1}\u27e7 "

    masked = _CODE.sub(keep, text).lower()
    lines, acted = set[int](), set[int]()
    signs, told, twice, actions = set[str](), set[str](), set[str](), set[str]()
    for sentence in _SENTENCE.split(masked):
        numbers = _lines(sentence, lexicon)
        lines |= numbers
        named = _signs(sentence, lexicon)
        doing = {
            name for name, words in lexicon.actions if any(re.search(rf"(?<!\w){re.escape(word)}", sentence) for word in words)
        }
        signs |= named
        if doing:
            actions |= doing
            acted |= numbers
            words = [quoted[int(index)] for index in re.findall("\u27e6(\\d+)\u27e7", sentence)]
            told |= named | set(words)
            twice |= {word for word in words if words.count(word) > 1}
    return Instruction(
        lines=frozenset(lines), acted=frozenset(acted), quoted=frozenset(quoted), signs=frozenset(signs),
        told=frozenset(told),
        twice=frozenset(twice), actions=frozenset(actions),
    )  # fmt: skip


def _lines(sentence: str, lexicon: Lexicon) -> set[int]:
    words = "|".join(map(re.escape, lexicon.line))
    found: set[int] = set()
    for match in re.finditer(rf"(?:{words})\s*(\d+(?:[^\d.\u27e6]{{1,6}}\d+)*)", sentence):
        numbers = [int(number) for number in re.findall(r"\d+", match[1])]
        between = [part.strip() for part in re.split(r"\d+", match[1])[1:-1]]
        found.update(numbers)
        for low, high, joint in zip(numbers, numbers[1:], between, strict=False):
            if joint in lexicon.range and low < high <= low + 200:
                found.update(range(low, high + 1))
    return found


def _signs(sentence: str, lexicon: Lexicon) -> set[str]:
    found = set()
    for words, sign in lexicon.signs:
        if words in sentence:
            found.add(sign)
            sentence = sentence.replace(words, " ")
    return found
