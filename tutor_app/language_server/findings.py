"""What may be shown of a document, as the protocol says it: diagnostics, words on hover, and fixes. Decides nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from lsprotocol import types

from tutor_app.api import Feedback, Mistake, Spot, Status
from tutor_app.language_server.documents import Places
from tutor_app.language_server.options import Options

SOURCE = "Surefix"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A diagnostic, more words on it, and what mends it where that may be shown."""

    diagnostic: types.Diagnostic
    words: str
    edits: tuple[types.TextEdit, ...] = ()
    action: str = ""


def findings(feedback: Feedback, uri: str, options: Options, places: Places) -> list[Finding]:
    """One for each mistake of which something may be shown; else what Python says; remarks only where they are wanted.

    What the class's Python does not know comes last.
    """
    if feedback.mistakes:
        first, *further = feedback.mistakes
        told = [_of_mistake(first, feedback, uri, options, places, further)]
        told += [_of_mistake(one, feedback, uri, options, places) for one in further]
        return told + [_remark(note.line, note.text, places) for note in feedback.newer]
    if feedback.python is not None:
        return [_of_python(feedback, places)]
    notes = feedback.notes if options.remarks and feedback.status is Status.VALID else ()
    return [_remark(note.line, note.text, places) for note in (*notes, *feedback.newer)]


def _of_mistake(
    one: Mistake, feedback: Feedback, uri: str, options: Options, places: Places, further: Sequence[Mistake] = ()
) -> Finding:
    related = [
        types.DiagnosticRelatedInformation(location=types.Location(uri=uri, range=places.of_spot(spot)), message=title)
        for spot, title in _elsewhere(one, further)
    ]
    diagnostic = types.Diagnostic(
        range=places.of_spot(one.place),
        message=one.title,
        severity=types.DiagnosticSeverity.Error,
        source=SOURCE,
        code=one.kind or None,
        code_description=_described(one.kind, options),
        related_information=related or None,
    )
    example = [f"✗ {one.example_wrong}\n✓ {one.example_right}"] if one.example_right else []
    told = [one.summary, one.why, *one.steps, one.rule, *example, *one.words, one.stops]
    words = _lines(one.title, *told, "" if feedback.python is None else feedback.python.meaning)
    edits = tuple(places.of_edit(edit) for edit in one.edits)
    return Finding(diagnostic=diagnostic, words=words, edits=edits, action=" ".join(one.steps) or one.title)


def _elsewhere(one: Mistake, further: Sequence[Mistake]) -> Iterator[tuple[Spot, str]]:
    """The other places that the mistake is about, then those of further mistakes, each with what is said of it."""
    yield from ((spot, one.title) for spot in one.spots if spot != one.place)
    yield from ((other.place, other.title) for other in further)


def _described(kind: str, options: Options) -> types.CodeDescription | None:
    if not kind or options.catalogue is None:
        return None
    query = urlencode({"kind": kind, "lang": options.lang})
    return types.CodeDescription(href=f"{options.catalogue.rstrip('/')}/mistakes?{query}")


def _of_python(feedback: Feedback, places: Places) -> Finding:
    said = feedback.python
    assert said is not None
    diagnostic = types.Diagnostic(
        range=places.of_spot(feedback.place or said.spot),
        message=feedback.title if feedback.level != "none" else said.message,
        severity=types.DiagnosticSeverity.Error,
        source=SOURCE if feedback.level != "none" else "Python",
        code=said.type,
    )
    return Finding(diagnostic=diagnostic, words=_lines(feedback.title, feedback.summary, *feedback.steps, said.meaning))


def _remark(line: int, text: str, places: Places) -> Finding:
    diagnostic = types.Diagnostic(
        range=places.of_spot(Spot(line=line, column=1, end=1_000_000)),
        message=text,
        severity=types.DiagnosticSeverity.Information,
        source=SOURCE,
    )
    return Finding(diagnostic=diagnostic, words=text)


def _lines(*said: str) -> str:
    return "\n\n".join(dict.fromkeys(filter(None, said)))
