"""The catalogue of kinds of mistakes and its words in every language.

The catalogue (``catalogue.toml``) says which kinds of mistakes there are and what their texts assert; the Fluent files in
``locales`` hold the words. A language is known when it has a folder there; ``shortcomings`` says what one still lacks.
"""

from __future__ import annotations

import tomllib
from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import accumulate

from babel import Locale
from babel.core import UnknownLocaleError
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, VariableReference
from fluent.syntax.visitor import Visitor

from tutor_app.domain import Claim
from tutor_app.errors import AssetError, SettingsError

FILES = ("explanations.ftl", "fallback.ftl")
PARTS = ("kind", "what", "why", "fix", "rule")
COMMON = frozenset({"line", "lines", "count", "stopped"})
LONGEST = 40
"""Characters of the student's text that are quoted at most."""
ROOM = 400
"""Characters of a series of lines. Where more would be needed, the first lines are named and the others counted."""
FEW = 40
"""Characters of the lines that are named then."""
LONGEST_PHRASE = 900
"""Characters of words ready to be shown: Fluent refuses 1,000."""


class Phrase(str):
    """Words that are ready to be shown: whatever is the student's in them is quoted already."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A kind of mistake. ``what`` and ``fix`` are claims whose arguments may be ``$names`` of variables."""

    id: str
    family: str
    variables: tuple[str, ...]
    terms: tuple[str, ...]
    what: tuple[Claim, ...]
    fix: tuple[Claim, ...]
    wrong: str
    right: str
    by_line: bool = False
    stand_in: bool = False

    @property
    def is_generic(self) -> bool:
        """Whether it only says what the edit does."""
        return self.family == "generic"


class Texts:
    """The words of one language."""

    def __init__(self, lang: str) -> None:
        if lang not in known_languages():
            raise SettingsError(f"unknown language {lang!r}", advice=f"Known languages: {', '.join(known_languages())}.")
        self.lang = lang
        self._locale = Locale.parse(lang, sep="-")
        self._bundle = FluentBundle([lang], use_isolating=self._locale.text_direction == "rtl")
        folder = files("tutor_app.explain").joinpath("locales", lang)
        for name in FILES:
            self._bundle.add_resource(FluentResource(folder.joinpath(name).read_text(encoding="utf-8")))

    def format(self, name: str, part: str = "", /, **variables: str | int) -> str:
        """The text of a message, or of its attribute ``part``. Student text among the variables is quoted safely."""
        message = self._bundle.get_message(name) if self._bundle.has_message(name) else None
        pattern = message and (message.attributes.get(part) if part else message.value)
        if not pattern:
            raise AssetError(f"no text {name}.{part} in {self.lang}", advice="Complete the language's Fluent files.")
        shown = {key: _shown(value) for key, value in variables.items()}
        text, errors = self._bundle.format_pattern(pattern, shown)
        if errors:
            raise AssetError(f"text {name}.{part} in {self.lang}: {errors[0]}", advice="Correct the language's Fluent files.")
        return " ".join(str(text).split())

    def has(self, name: str) -> bool:
        """Whether there is a message of that name."""
        return bool(self._bundle.has_message(name))

    def lines(self, numbers: Collection[int]) -> Phrase:
        """Numbers of lines as a series, such as "3, 5–8 and 10"; of very many, those that are :func:`nameable`."""
        named = nameable(numbers)
        left = len(numbers) - len(named)
        return Phrase(format_list([*runs(named), *([self.format("more", count=left)] if left else [])], locale=self._locale))

    def on_lines(self, numbers: Collection[int]) -> Phrase:
        """The same with the word for a line before them."""
        return Phrase(self.format("on-lines", lines=self.lines(numbers), count=len(numbers)))


def runs(numbers: Collection[int]) -> list[str]:
    """The numbers in order, three or more in a row as the first and the last."""
    found: list[list[int]] = []
    for number in sorted(numbers):
        if found and number == found[-1][-1] + 1:
            found[-1].append(number)
        else:
            found.append([number])
    return [text for run in found for text in ([f"{run[0]}–{run[-1]}"] if len(run) > 2 else map(str, run))]


def nameable(numbers: Collection[int]) -> list[int]:
    """The first of the numbers, in order: as many as a series has room for."""
    named = sorted(numbers)
    series = runs(named)
    if len(fitting(series, ROOM)) == len(series):
        return named
    last = fitting(series, FEW)[-1].rpartition("–")[2]
    return named[: bisect_right(named, int(last))]


def fitting(texts: Sequence[str], room: int = LONGEST_PHRASE) -> list[str]:
    """As many of the texts as there is room for in a phrase, one of them in any case."""
    lengths = accumulate(len(text) + 2 for text in texts)
    return [text for number, (text, length) in enumerate(zip(texts, lengths, strict=True)) if not number or length <= room]


def _shown(value: str | int) -> str | int:
    if isinstance(value, Phrase):
        return value if len(value) <= LONGEST_PHRASE else value[: LONGEST_PHRASE - 1] + "…"
    return quotable(value) if isinstance(value, str) else value


def quoted(text: str) -> str:
    """The student's text between backticks."""
    return f"`{quotable(text)}`"


def quotable(text: str) -> str:
    """The student's text, fit to stand between backticks: one line, no backticks, not too long."""
    line = " ".join(text.replace("`", "'").split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"


@lru_cache(maxsize=1)
def known_languages() -> tuple[str, ...]:
    """Codes (BCP 47) of the languages that there are texts for, English first."""
    folder = files("tutor_app.explain").joinpath("locales")
    codes = sorted(item.name for item in folder.iterdir() if item.is_dir() and _is_code(item.name))
    return tuple(sorted(codes, key=lambda code: code != "en"))


def _is_code(name: str) -> bool:
    try:
        Locale.parse(name, sep="-")
    except (UnknownLocaleError, ValueError):
        return False
    return all(files("tutor_app.explain").joinpath("locales", name, file).is_file() for file in FILES)


@lru_cache(maxsize=16)
def texts(lang: str) -> Texts:
    """The words of a language; raises SettingsError for one that is not known."""
    return Texts(lang)


@lru_cache(maxsize=1)
def catalogue() -> Mapping[str, Entry]:
    """All kinds of mistakes by their identifier."""
    rows = tomllib.loads(files("tutor_app.explain").joinpath("catalogue.toml").read_text(encoding="utf-8"))
    try:
        return {name: _entry(name, row) for name, row in rows.items()}
    except KeyError as error:
        raise AssetError(f"the catalogue lacks {error}", advice="Complete explain/catalogue.toml.") from error


def _entry(name: str, row: Mapping[str, object]) -> Entry:
    def words(key: str) -> tuple[str, ...]:
        value = row[key]
        return tuple(str(item) for item in value) if isinstance(value, list) else ()

    return Entry(
        id=name, family=str(row["family"]), variables=words("variables"), terms=words("terms"),
        what=tuple(map(_claim, words("what"))), fix=tuple(map(_claim, words("fix"))),
        wrong=str(row["wrong"]), right=str(row["right"]), by_line=bool(row.get("by_line")), stand_in=bool(row.get("stand_in")),
    )  # fmt: skip


def _claim(text: str) -> Claim:
    predicate, *arguments = text.split(" ")
    pairs = (argument.partition("=") for argument in arguments)
    return Claim(predicate=predicate, arguments=tuple((key, value) for key, _, value in pairs))


def shortcomings(lang: str) -> list[str]:
    """What a language's files lack or get wrong: missing texts, unknown variables, unknown messages."""
    source = files("tutor_app.explain").joinpath("locales", lang, "explanations.ftl").read_text(encoding="utf-8")
    messages = {item.id.name: item for item in FluentParser().parse(source).body if isinstance(item, Message)}
    entries = catalogue()
    faults = [f"unknown message {name}" for name in messages if name not in entries and name not in _general()]
    faults += [f"missing message {name}" for name in (*entries, *_general()) if name not in messages]
    for name, entry in entries.items():
        if name in messages:
            present = {attribute.id.name for attribute in messages[name].attributes}
            faults += [f"{name} lacks {part}" for part in PARTS if part not in present]
            stray = _variables(messages[name]) - {*COMMON, *entry.variables}
            faults += [f"{name} uses unknown ${variable}" for variable in sorted(stray)]
    return faults


def _general() -> tuple[str, ...]:
    terms = {f"term-{term}" for entry in catalogue().values() for term in entry.terms}
    places = ("also", "again", "elsewhere", "elsewhere-many", "place", "belongs", "on-lines", "more", "like-line", "header-line")
    return ("where", "where-later", *places, "stand-in", *sorted(terms))


def _variables(message: Message) -> set[str]:
    names: set[str] = set()

    class Collector(Visitor):
        def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - the name the library calls
            names.add(node.id.name)

    Collector().visit(message)
    return names
