"""The catalogue of mistakes as documentation, made from the files that explanations are made from.

python -m tutor_app.explain.listing > docs/mistakes.md
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tutor_app.explain.glossary import forms_of_words, meaning
from tutor_app.explain.localisation import Texts
from tutor_app.explain.texts import Entry, catalogue, texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of mistake, as it is listed: its name, the rule to remember, and a small example that is no student's."""

    id: str
    name: str
    rule: str
    wrong: str
    right: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Kinds of mistakes that belong together."""

    id: str
    name: str
    kinds: tuple[Kind, ...]


@lru_cache(maxsize=16)
def families(lang: str = "en") -> tuple[Family, ...]:
    """All kinds of mistakes but those that only say what an edit does, in the order of the catalogue."""
    entries = [entry for entry in catalogue().values() if not entry.is_generic]
    named = Texts("pages", lang)
    return tuple(
        Family(id=family, name=named(f"family-{family}"), kinds=_kinds([e for e in entries if e.family == family], lang))
        for family in dict.fromkeys(entry.family for entry in entries)
    )


def words(lang: str = "en") -> tuple[str, ...]:
    """What the words of the classroom mean."""
    return tuple(meaning(word, lang) for word in forms_of_words()["en"])


def _kinds(entries: Sequence[Entry], lang: str) -> tuple[Kind, ...]:
    said = texts(lang)
    return tuple(
        Kind(
            id=entry.id,
            name=said.format(entry.id, "kind"),
            rule=said.format(entry.id, "rule"),
            wrong=entry.wrong.strip("\n"),
            right=entry.right.strip("\n"),
        )
        for entry in entries
    )


def markdown(lang: str = "en") -> str:
    """The whole catalogue as one Markdown page."""
    return "\n".join(_lines(lang)) + "\n"


def _lines(lang: str) -> Iterator[str]:
    named = Texts("pages", lang)
    yield f"# {named('catalogue-title')}"
    yield ""
    yield f"{named('catalogue-lead')} ({sum(len(family.kinds) for family in families(lang))})"
    for family in families(lang):
        yield from ("", f"## {family.name}")
        for kind in family.kinds:
            yield from ("", f"### {kind.name} (`{kind.id}`)", "", kind.rule)
            for title, code in ((named("example-wrong"), kind.wrong), (named("example-right"), kind.right)):
                yield from ("", f"{title}:", "", *_fenced(code))
    yield from ("", f"## {named('catalogue-words')}", "", *(f"- {sentence}" for sentence in words(lang)))


def _fenced(code: str) -> Iterator[str]:
    fence = "~~~" if "```" in code else "```"
    yield from (f"{fence}python", *code.split("\n"), fence)


if __name__ == "__main__":
    sys.stdout.write(markdown())
