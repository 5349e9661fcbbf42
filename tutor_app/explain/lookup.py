"""Looks kinds of mistakes up: by what Python says, in any version's words, by symbol, or by word in the reader's language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from rapidfuzz.distance import Prefix

from tutor_app.explain.listing import Kind, families
from tutor_app.explain.messages import Numbers, message_of, numbers
from tutor_app.slips.registry import SLIPS
from tutor_app.source.edits import edits_between
from tutor_app.source.memory import remembered
from tutor_app.source.problems import ProblemKind, message_class, read, wordings

LONGEST = 4000
"""Characters of a search that are looked at: its end, as that of a traceback holds the message."""
_STEM = 4
"""Letters that two forms of one word have in common at least."""
_ENDING = 2
"""Letters in which they may end differently at most."""
_CODE = re.compile(r"`([^`]+)`")
_WORD = re.compile(r"\w+")
_TOKEN = re.compile(r"\w+|[^\w\s]+")
_BETWEEN = re.compile(r"(?<=\w)[-'’](?=\w)|(?<=\w)[,;.?!](?=\s|$)")
"""What joins two words to one, as in ``deux-points``, and the marks of a sentence."""
_TATWEEL = "\u0640"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The kinds that a search leads to, the likeliest first; ``message`` is what Python says, where that was looked up."""

    kinds: tuple[Kind, ...]
    message: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """A kind with all that it is found by, words folded."""

    kind: Kind
    known: Numbers
    name: frozenset[str]
    words: frozenset[str]
    text: str
    named: frozenset[str]
    """Code in its name."""
    quoted: frozenset[str]
    """Code in its name and rule, and what its examples change."""
    changed: frozenset[str]
    """What its examples change."""


def look_up(sought: str, lang: str = "en") -> Found:
    """The kinds that ``sought`` leads to; none where it is empty or nothing fits."""
    sought = sought.strip()[-LONGEST:]
    entries = _entries(lang)
    message = _message(sought)
    kinds = _saying(message, entries) if message else []
    if kinds:
        return Found(kinds=tuple(kinds), message=message)
    named = _named(sought, entries)
    saying = _saying_part_of(message_of(sought), entries) if " " in sought or not named else []
    return Found(kinds=tuple(dict.fromkeys([*named, *saying])))


def commonest(lang: str = "en", count: int = 10) -> tuple[Kind, ...]:
    """The kinds that learners made most, as measured."""
    return tuple(entry.kind for entry in sorted(_entries(lang), key=lambda entry: -entry.known.met)[:count])


def kind_of(identifier: str, lang: str = "en") -> Kind | None:
    """The kind of that name, None where none is listed under it."""
    return next((entry.kind for entry in _entries(lang) if entry.kind.id == identifier), None)


@remembered(4096)
def _folded(text: str) -> str:
    """The text without what readers type differently: case, accents, marks of vowels."""
    plain = unicodedata.normalize("NFKD", text.casefold()).replace(_TATWEEL, "")
    return "".join(character for character in plain if not unicodedata.combining(character))


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(_folded(text)))


def _message(sought: str) -> str:
    """The message of Python's that is looked up, in its own case; empty where it is none that is known."""
    said = message_of(sought)
    forms = (said, said[:1].lower() + said[1:], said[:1].upper() + said[1:])
    known = (form for form in forms if read(form).kind is not ProblemKind.OTHER or _is_said(form))
    return next(known, "") if " " in said else ""


def _is_said(message: str) -> bool:
    wording = message_class(message)
    return any(wording in known.wordings for known in numbers().values())


def _saying(message: str, entries: tuple[_Entry, ...]) -> list[Kind]:
    """The kinds of which Python says this: those of which it says it in these words first, then the commonest."""
    problem, wording = read(message).kind, message_class(message)
    fitting = [entry for entry in entries if problem in entry.known.problems or wording in entry.known.wordings]

    def order(entry: _Entry) -> tuple[bool, bool, int, int]:
        known = entry.known
        return message not in known.messages, wording not in known.wordings, -known.causes.get(problem, 0), -known.met

    return [entry.kind for entry in sorted(fitting, key=order)]


def _saying_part_of(sought: str, entries: tuple[_Entry, ...]) -> list[Kind]:
    """The kinds of which Python says something that this is a part of, in the words of any version."""
    part = " ".join(_folded(sought).split())
    if len(part) < _STEM:
        return []
    fitting = {one.kind for one in wordings() if any(part in _folded(said) for said in one.says)}
    counts = {
        entry.kind: sum(entry.known.causes.get(problem, 0) for problem in fitting)
        for entry in entries
        if fitting & entry.known.problems or any(part in _folded(said) for said in entry.known.says)
    }
    return sorted(counts, key=lambda kind: -counts[kind])


def _named(sought: str, entries: tuple[_Entry, ...]) -> list[Kind]:
    """The kinds in whose name, rule or examples all words and symbols of the search are."""
    tokens = _tokens(sought) if sought else []
    ranked = []
    for entry in entries if tokens else ():
        ranks = list(takewhile(lambda rank: rank is not None, (_rank(token, entry) for token in tokens)))
        if len(ranks) == len(tokens):
            ranked.append((sum(rank for rank in ranks if rank is not None), -entry.known.met, entry.kind))
    return [kind for *_, kind in sorted(ranked, key=lambda row: row[:2])]


def _tokens(sought: str) -> list[str]:
    """Its words and symbols, those in backticks included; where there are no words, one symbol."""
    if not _WORD.search(sought):
        return ["".join(sought.split())]
    return _TOKEN.findall(_BETWEEN.sub(" ", _CODE.sub(r" \1 ", sought)))


def _rank(token: str, entry: _Entry) -> int | None:
    """How far from its name the kind has the word or symbol, from 0; None where it has not."""
    word = _folded(token)
    if not _WORD.search(token):
        about = any(token in code for code in entry.quoted) or token in entry.kind.name
        places: tuple[bool, ...] = (token in entry.named, token in entry.changed, about)
    elif word[:_STEM] not in entry.text:  # where no word of it can begin so
        return None
    else:
        places = (_has_form(word, entry.name), word in entry.words, _has_form(word, entry.words), word in entry.text)
    return next((rank for rank, there in enumerate(places) if there), None)


def _has_form(word: str, known: frozenset[str]) -> bool:
    """Whether a known word begins so, or is another form of this one."""
    return any(other.startswith(word) or _same_word(word, other) for other in known)


def _same_word(one: str, other: str) -> bool:
    if one[:_STEM] != other[:_STEM] or min(len(one), len(other)) < _STEM:
        return False
    return max(len(one), len(other)) - Prefix.similarity(one, other) <= _ENDING


@lru_cache(maxsize=16)
def _entries(lang: str) -> tuple[_Entry, ...]:
    return tuple(_entry(kind, family.name) for family in families(lang) for kind in family.kinds)


def _entry(kind: Kind, family: str) -> _Entry:
    text = _folded(f"{kind.name} {kind.rule} {family} {kind.wrong} {kind.right}")
    named, changed = frozenset(_CODE.findall(kind.name)), _changes().get(kind.id, frozenset())
    changed |= frozenset(_changed(kind.wrong, kind.right))
    return _Entry(
        kind=kind,
        known=numbers()[kind.id],
        name=_words(kind.name),
        words=_words(text),
        text=text,
        named=named,
        quoted=named | changed | frozenset(_CODE.findall(kind.rule)),
        changed=changed,
    )


@lru_cache(maxsize=1)
def _changes() -> dict[str, frozenset[str]]:
    """What the examples of each slip change, in whatever language they are told."""
    return {slip.kind: frozenset(code for one in slip.accepts for code in _changed(one.broken, one.right)) for slip in SLIPS}


def _changed(wrong: str, right: str) -> Iterator[str]:
    for edit in edits_between(wrong, right):
        yield from (code.strip() for code in (edit.before, edit.after) if code.strip())
