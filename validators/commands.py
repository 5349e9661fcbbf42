"""What an explanation tells to do, as commands: a verb, what it is about, and where.

Read as literally as it is written, in any language whose lexicon has the words for places. A sentence may leave a choice
("remove it, or put `#` before it"): its alternatives. What does not begin with a verb is no command.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from validators.reading import HELD, Lexicon, Masked, lines_in, pattern, signs_in

NEAR, RIGHT_THERE = 30, 3
"""How many characters may stand between a word for a place and the code that it goes with."""
VERBS = ("align", "dedent", "indent", "reindent", "swap", "join", "replace", "remove", "add", "move")
"""If a clause has several, the first of these is meant."""
SHIFTS = frozenset({"align", "dedent", "indent", "reindent"})
"""Verbs that change the indentation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One thing to do; ``items`` is what it is about, the others say where."""

    verb: str
    lines: tuple[int, ...]
    also: tuple[int, ...] = ()
    """Other lines with the same mistake."""
    to: int | None = None
    """The line whose column is wanted."""
    whole: bool = False
    """Whether it is about the lines as such."""
    items: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    around: bool = False
    """Whether ``after`` and ``before`` are two places, not one between them."""
    ends: frozenset[str] = frozenset()
    """``start`` and ``end`` of a line; ``after`` and ``before`` where it is not said of what."""


Choice = tuple[tuple[Command, ...], ...]
"""The alternatives of a sentence, each to be done in order; one without commands leaves open what to do."""


def commands(paragraph: Masked, lexicon: Lexicon) -> tuple[Choice, ...]:
    """The commands of a paragraph, sentence by sentence; left open where further places are named but not what to do there."""
    if any(_begins(sentence, lexicon.kind) for sentence in paragraph.sentences):
        return (((),),)
    found: list[Choice] = []
    lines = lines_in(" ".join(paragraph.sentences), lexicon)[:1]
    for sentence in paragraph.sentences:
        own = lines_in(sentence, lexicon)
        lines = own or lines
        parts = pattern(_any_of(lexicon.either)).split(sentence)
        told = [_sequence(part, paragraph, lexicon, lines) for part in parts]
        if found and _begins(sentence, lexicon.same):
            if own:
                found[-1] = tuple(tuple(replace(one, also=own) for one in sequence) for sequence in found[-1])
        elif any(told):
            choice = tuple(one for place, one in enumerate(told) if one or place)
            if found and not parts[0].strip(" ,.;:"):
                found[-1] += choice
            else:
                found.append(choice)
    return tuple(found)


def _sequence(part: str, paragraph: Masked, lexicon: Lexicon, lines: tuple[int, ...]) -> tuple[Command, ...]:
    """The commands of one alternative: each begins with a verb, at the start or after a comma or an "and"."""
    doing = "|".join(re.escape(word) for name, words in lexicon.doings if name != "align" for word in words) or "(?!)"
    states = "|".join(map(re.escape, lexicon.states)) or "(?!)"
    begins = rf"(?:(?<=[,;:،])|{_any_of(lexicon.also)}|^)[^\w\u27e6]*(?!{states})(?={doing})"
    starts = [match.start() for match in pattern(begins).finditer(part)]
    made: list[Command] = []
    for start, end in zip(starts, [*starts[1:], len(part)], strict=False):
        clause = part[start:end]
        command = _command(clause, paragraph, lexicon, lines_in(clause, lexicon) or lines)
        if made and not command.items and command.verb == "add":
            command = replace(command, items=made[-1].items)
        made.append(command)
    return tuple(made)


def _command(clause: str, paragraph: Masked, lexicon: Lexicon, lines: tuple[int, ...]) -> Command:
    verbs = {name for name, words in lexicon.doings if any(_tells(clause, word, lexicon) for word in words)}
    verb = next((name for name in VERBS if name in verbs), "move")
    to = next(
        (
            int(match[1])
            for word in lexicon.like
            for match in pattern(rf"{re.escape(word)}\D{{0,20}}(\d{{1,9}})").finditer(clause)
        ),
        None,
    )
    if verb in SHIFTS:
        lines = lines_in(clause, lexicon, most=1) or lines
    words = "|".join(map(re.escape, lexicon.line))
    whole = pattern(rf"\W*(?:\w+\W+)?\w+\W+(?:\w{{1,3}}\W+)?\w{{0,2}}(?:{words})\W*\d").match(clause)
    bare = Command(
        verb=verb,
        lines=tuple(line for line in lines if line != to),
        to=to,
        whole=whole is not None,
        ends=frozenset(name for name, words in (("start", lexicon.start), ("end", lexicon.end)) if _begins(clause, words)),
    )
    return _placed(bare, clause, _items(clause, paragraph, lexicon), lexicon)


def _placed(command: Command, clause: str, held: Sequence[tuple[int, str]], lexicon: Lexicon) -> Command:
    """The command with its places, and what goes with no word for a place as its items."""
    after, before, inside = list[int](), list[int](), list[int]()
    ends, around = set(command.ends), False
    for name, words in lexicon.places:
        for match in pattern(_any_of(words)).finditer(clause):
            behind = _behind(clause, match.end(), held, RIGHT_THERE if name == "inside" else NEAR)
            match name:
                case "between" if len(behind) > 1:
                    after, before = [*after, behind[0]], [*before, behind[1]]
                case "inside":
                    inside += behind[:1]
                case "around" | "both":
                    said = behind[:1] if name == "around" else [i for i, (at, _) in enumerate(held) if at < match.start()][-1:]
                    after, before, around = [*after, *said], [*said, *before], around or bool(said)
                case "after" if behind:
                    after.append(behind[0])
                case "before" if behind:
                    before.append(behind[0])
                case "after" | "before" if not ends:
                    ends.add(name)
    taken = {*after, *before, *inside}
    return replace(
        command,
        items=tuple(dict.fromkeys(word for place, (_, word) in enumerate(held) if place not in taken)),
        after=tuple(held[place][1] for place in after),
        before=tuple(held[place][1] for place in before),
        inside=tuple(held[place][1] for place in inside),
        around=around or bool(set(after) & set(before)),
        ends=frozenset(ends),
    )


def _behind(clause: str, end: int, held: Sequence[tuple[int, str]], near: int) -> list[int]:
    """Places of the code that follows soon, no line number being in between."""
    found = [place for place, (at, _) in enumerate(held) if end <= at <= end + near]
    return (
        []
        if found and re.search(r"\d", clause[end : held[found[0]][0]])
        else [*found, *range(found[-1] + 1, len(held))]
        if found
        else []
    )


def _items(clause: str, paragraph: Masked, lexicon: Lexicon) -> list[tuple[int, str]]:
    """Code and named signs with their places; a name right before the code that it names is left out."""
    code = [(match.start(), paragraph.quoted[int(match[1])]) for match in HELD.finditer(clause)]
    named = [
        (at, sign)
        for at, end, sign in signs_in(clause, lexicon)
        if clause[at:end] not in lexicon.things and not any(end <= place <= end + RIGHT_THERE for place, _ in code)
    ]
    return sorted(code + named)


def _tells(clause: str, word: str, lexicon: Lexicon) -> bool:
    """Whether the clause has the word, and not only as the beginning of one that says what is wrong."""
    states = "|".join(re.escape(state) for state in lexicon.states if state.startswith(word) and state != word) or "(?!)"
    return word in clause and pattern(rf"(?<!\w)(?!{states}){re.escape(word)}").search(clause) is not None


def _begins(text: str, words: Iterable[str]) -> bool:
    """Whether one of the words begins somewhere in the text."""
    return any(word in text and pattern(rf"(?<!\w){re.escape(word)}").search(text) is not None for word in words)


def _any_of(words: Sequence[str]) -> str:
    return r"(?<!\w)(?:" + "|".join(map(re.escape, words)) + r")(?!\w)" if words else "(?!)"
