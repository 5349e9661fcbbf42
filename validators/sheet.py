"""A program on which commands are carried out, each in all the ways in which it can be meant."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, islice, pairwise, product

from validators.columns import steps, width_of
from validators.commands import Command
from validators.lexing import spans

LONGEST = 200
"""Code longer than that is not carried about."""
WAYS = 40
"""What can be meant in more ways than that is left open."""
PLACES = 400
"""So many places are looked at on a line."""
Change = tuple[int, int, str]
"""Start, end and what to put there."""
Way = tuple[Change, ...]


def disjoint(way: Way) -> bool:
    """Whether no two changes are about the same place."""
    changes = sorted(way)
    return len(set(changes)) == len(changes) and all(one[1] <= two[0] for one, two in pairwise(changes))


class Sheet:
    """A program on which commands are carried out."""

    def __init__(self, program: str) -> None:
        self.text = program
        self.lines = program.split("\n")
        self.starts = [0, *accumulate(len(line) + 1 for line in self.lines)]
        self.tokens = spans(program)

    def with_changes(self, way: Way) -> str:
        """The program with the changes made."""
        text = self.text
        for start, end, after in sorted(way, key=lambda change: change[:2], reverse=True):
            text = text[:start] + after + text[end:]
        return text

    def ways(self, command: Command, before: Command | None) -> list[Way]:
        """The ways in which the command can be carried out; none if it leaves something open."""
        numbers = [line for line in command.lines if 0 < line <= len(self.lines)]
        if command.also:
            apart = [self.ways(replace(command, lines=(line,), also=()), before) for line in (*numbers, *command.also)]
            return [tuple(dict.fromkeys(change for way in ways for change in way)) for ways in zip(*apart, strict=False)]
        if not numbers or any(len(word) > LONGEST for word in (*command.items, *command.after, *command.before, *command.inside)):
            return []
        items = command.items
        if command.verb == "remove" and not items and command.whole:
            return [tuple((self.starts[line - 1], self.starts[line] - 1, "") for line in numbers)]
        if command.verb == "remove" and not items and before is not None:
            items = before.items
        if command.verb == "add" and "before" in command.ends and before is not None and before.items:
            return self._put(items, [start for line in numbers for start, _ in self._found(line, before.items[0])])
        match command.verb:
            case "add":
                return self._add(command, numbers, items)
            case "remove":
                return self._each([(item, "") for item in items], command, numbers)
            case "replace":
                return self._replace(command, numbers, items)
            case "join" if command.whole and not items:
                return [tuple(change for line in numbers if line < len(self.lines) for change in self._joined(line))]
            case "join":
                return self._each([(item, "_".join(item.split())) for item in items if " " in item], command, numbers)
            case "swap":
                return self._each([(item, _reversed(item)) for item in items], command, numbers)
            case "indent" | "dedent" | "reindent" | "align":
                return [self._shifted(numbers, step) for step in steps(self.lines, command, numbers)]
        return []

    def _add(self, command: Command, numbers: list[int], items: tuple[str, ...]) -> list[Way]:
        if not items or len(items) > 1 + command.around:
            return []
        if command.around:
            return [
                ((start, start, self._apart(start, items[0])), (end, end, self._apart(end, items[-1])))
                for line in numbers
                for start, end in self._found(line, command.after[0])
            ]
        if command.inside:
            return self._put(
                items,
                [
                    place
                    for line in numbers
                    for start, end in self._found(line, command.inside[0])
                    for place in range(start + 1, end)
                ],
            )
        return self._put(items, self._places(command, numbers))

    def _put(self, items: tuple[str, ...], places: Iterable[int]) -> list[Way]:
        found = list(dict.fromkeys(places))
        single: list[Way] = [((place, place, self._apart(place, items[0])),) for place in found]
        return [*single, tuple(change for way in single for change in way)] if len(single) > 1 else single

    def _places(self, command: Command, numbers: list[int]) -> Iterator[int]:
        for line in numbers:
            if command.after or command.before:
                yield from self._beside(line, command)
            elif "start" in command.ends:
                yield self.starts[line - 1] + width_of(self.lines[line - 1])
            elif "end" in command.ends:
                yield self._end(line)
            else:
                if "after" not in command.ends:
                    yield self.starts[line - 1] + width_of(self.lines[line - 1])
                place = self._end(line)
                yield place
                while place > self.starts[line - 1] and self.text[place - 1] in ")]}:,;":
                    place -= 1
                    yield place

    def _beside(self, line: int, command: Command) -> Iterator[int]:
        if command.after:
            found = self._found(line, command.after[0])
            for _, end in [spot for spot in found if spot[1] == self._end(line)] or found if "end" in command.ends else found:
                if not command.before or self._follows(end, command.before[0]):
                    yield end
        else:
            for start, _ in self._found(line, command.before[0]):
                yield start

    def _each(self, swaps: Sequence[tuple[str, str]], command: Command, numbers: list[int]) -> list[Way]:
        """All that is named replaced, each in all the places where it stands."""
        if not swaps:
            return []
        found: list[Way] = [()]
        for old, new in swaps:
            spots = [spot for line in numbers for spot in self._spots(line, old, command)]
            single: list[Way] = [
                ((start, last, new),) for start, end in spots for last in ([end] if new else self._behind(start, end))
            ]
            every = [tuple((start, end, new) for start, end in spots)] if len(spots) > 1 else []
            options = every or single[:1] if command.around else [*single, *every]
            if len(found) * len(options) > WAYS * WAYS:
                return []
            found = [(*a, *b) for a, b in product(found, options)]
        return [way for way in found if way and disjoint(way)]

    def _spots(self, line: int, word: str, command: Command) -> list[tuple[int, int]]:
        if command.inside:
            return [
                (start + match.start(), start + match.end())
                for start, end in self._found(line, command.inside[0])
                for match in re.finditer(r"\s+" if word == " " else re.escape(word), self.text[start:end])
            ]
        found = self._found(line, word)
        if command.around:
            around = self._found(line, command.after[0])
            return [(low, high) for low, high in found if any(start - 3 <= low and high <= end + 3 for start, end in around)]
        if command.after:
            found = [spot for spot in found if self._precedes(spot[0], command.after[0])]
        if command.before:
            found = [spot for spot in found if self._follows(spot[1], command.before[0])]
        if "start" in command.ends:
            return found[:1]
        return found[-1:] if "end" in command.ends else found

    def _replace(self, command: Command, numbers: list[int], items: tuple[str, ...]) -> list[Way]:
        if len(items) == 1 and (command.after or command.before):
            beside = self._next if command.after else self._last
            spots = [spot for place in islice(self._places(command, numbers), WAYS) for spot in beside(place)]
            return [((start, end, self._apart(start, items[0])),) for start, end in spots]
        if len(items) % 2:
            return []
        pairs = [
            (old, new) if any(self._found(line, old) for line in numbers) else (new, old)
            for old, new in zip(items[::2], items[1::2], strict=True)
        ]
        return self._each(pairs, command, numbers)

    def _next(self, place: int) -> list[tuple[int, int]]:
        """The token that comes next."""
        found = self.tokens[bisect_left(self.tokens, place, key=lambda token: token[1]) :][:1]
        return [(start, end) for _, start, end in found if not self.text[place:start].strip()]

    def _last(self, place: int) -> list[tuple[int, int]]:
        """The token that comes right before."""
        found = self.tokens[: bisect_right(self.tokens, place, key=lambda token: token[2])][-1:]
        return [(start, end) for _, start, end in found if not self.text[end:place].strip()]

    def _shifted(self, numbers: Sequence[int], step: int) -> Way:
        """The lines that are not empty, so many columns further."""
        own = [(self.starts[line - 1], width_of(self.lines[line - 1])) for line in numbers if self.lines[line - 1].strip()]
        return tuple((start, start + width, " " * max(0, min(width + step, LONGEST))) for start, width in own)

    def _joined(self, line: int) -> Way:
        """The line end taken away, and the indentation after it."""
        end = self._end(line)
        return ((end, self.starts[line] + width_of(self.lines[line]), " "),)

    def _found(self, line: int, word: str) -> list[tuple[int, int]]:
        """Where the code begins and ends that starts on the line; ends of words are ends of words."""
        if not word.strip():
            return []
        pattern = r"\s+".join(re.escape(part) for part in word.split())
        pattern = (r"(?<!\w)" if re.match(r"\w", word) else "") + pattern + (r"(?!\w)" if re.search(r"\w$", word) else "")
        if word == "'":
            pattern = "['\"]"
        low, high = self.starts[line - 1], self.starts[line]
        found = re.compile(pattern).finditer(self.text, low, min(high + LONGEST, len(self.text)))
        return [match.span() for match in islice(found, PLACES) if match.start() < high]

    def _follows(self, place: int, word: str) -> bool:
        return re.match(r"\s*" + r"\s+".join(map(re.escape, word.split())), self.text[place : place + 4 * LONGEST]) is not None

    def _precedes(self, place: int, word: str) -> bool:
        return " ".join(self.text[max(0, place - 4 * LONGEST) : place].split()).endswith(word)

    def _end(self, line: int) -> int:
        low, high = self.starts[line - 1], self.starts[line] - 1
        before = self.tokens[: bisect_left(self.tokens, high, key=lambda token: token[1])][-1:]
        return next((min(end, high) for _, _, end in before if end > low), high)

    def _behind(self, start: int, end: int) -> list[int]:
        """The ends of what goes with code that is taken away: at the start of a line, one or all of the blanks after it."""
        if self.text[self.text.rfind("\n", 0, start) + 1 : start].strip():
            return [end]
        blanks = len(self.text[end : end + LONGEST]) - len(self.text[end : end + LONGEST].lstrip(" \t"))
        return sorted({end, end + min(blanks, 1), end + blanks})

    def _apart(self, place: int, word: str) -> str:
        """The word, with blanks where it would grow together with another."""
        left = " " if place and re.match(r"\w\w", self.text[place - 1] + word[:1]) else ""
        right = " " if re.match(r"\w\w", word[-1:] + self.text[place : place + 1]) else ""
        return left + word + right


def _reversed(text: str) -> str:
    return " ".join(reversed(text.split())) if " " in text else text[::-1]
