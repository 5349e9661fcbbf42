"""Where a program says what nobody needs to know: keys and passwords, e-mail addresses, and whose program it is.

Programs are broken, so nothing is parsed: patterns are looked for line by line, each in time that grows with the text alone.
Where a password could as well be code (``password = input()``), it is taken for code.
"""

from __future__ import annotations

import builtins
import keyword
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from tutor_app.source.quoted import parts, said

WORDS_OF_PYTHON = frozenset({*keyword.kwlist, *keyword.softkwlist, *dir(builtins), "self"})
_SECRET = (
    r"[a-z_]*(?:password|passwd|pwd|passphrase|passcode|passwort|kennwort|mot_?de_?passe|contrase(?:ñ|n|ny)a|senha|wachtwoord|пароль)"
    r"|(?:[a-z]+_)*(?:token|secret|secret_?key|api_?key|access_?key|private_?key|auth_?key|credentials?)"
)
_GIVEN = re.compile(
    rf"(?<!\w)(?:{_SECRET})\d*(?!\w)"
    r"(?:[\"'”]?\]?[ \t]*(?::[ \t]*[\w.]+[ \t]*)?(?:==|!=|:?=)[ \t]*|[\"'”][ \t]*:[ \t]*|:[ \t]+)",
    re.IGNORECASE,
)
"""A name of a secret up to what is assigned to it, compared with it, or written beside it."""
_BESIDE = re.compile(rf"^[ \t]*(?:{_SECRET})\d*[ \t]+(?=[\"'“‘])", re.IGNORECASE | re.MULTILINE)
"""The same where the sign between them is missing."""
_BARE = re.compile(r"([^\s#()\[\]{}\"',;:=]{1,200}(?: [^\W\d]\w*){0,12})[ \t]*(?:$|[#,;)\]}\"'])", re.MULTILINE)
_CODE = re.compile(r"-?\d{1,3}|[^\W\d]\w*(?:\.[^\W\d]\w*)+")
"""A short number, or a value of a module or an object."""
_KNOWN = re.compile(
    r"(?<![\w-])[spr]k[-_][\w-]{16,200}|(?<!\w)(?:gh[pousr]|glpat|hf|xox[abprs]|npm|pypi)[-_][\w-]{10,200}"
    r"|(?<!\w)github_pat_\w{20,200}|(?<!\w)(?:AKIA|ASIA)[A-Z0-9]{16}(?!\w)|(?<!\w)AIza[\w-]{30,60}"
    r"|(?<![\w.-])eyJ[\w-]{8,1000}\.[\w-]{4,2000}(?:\.[\w-]{1,2000})?|(?<=[Bb]earer )[\w.~+/-]{16,2000}"
    r"|(?<=://)[^\s/:@\"']{1,80}:[^\s/@\"']{1,80}(?=@)"
)
"""What gives itself away as a key, whatever it is called."""
_PRIVATE = re.compile(r"-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----(.*?)(?:-----END|\Z)", re.DOTALL)
_EMAIL = re.compile(r"(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}\.[^\W\d_]{2,24}(?!\w)")
_WHOSE = (
    r"(?:(?:full|first|last|my|your|author'?s?|student'?s?)[ _-]?)?"
    r"(?:names?|authors?|students?|id|student[ _-]?(?:id|number|no\.?)|"
    r"programmer|(?:(?:written|created|made|coded|submitted|done)[ _-])?by|"
    r"autor(?:in|e|es|a)?|von|nachname|vorname|matrikel(?:nummer|nr\.?)|schüler(?:in)?|auteure?s?|nom|prénom|élève|étudiante?|"
    r"nombre|apellidos?|alumn[oa]|nome|cognome|sobrenome|aluno|aluna|studente(?:ssa)?|naam|voornaam|achternaam|leerling|"
    r"ім['’]?я|прізвище|автор(?:ка)?|الاسم|اسم|المؤلف)"
)
_LABELLED = re.compile(rf"[ \t*@:#!-]*{_WHOSE}[ \t]*(?:[:=：]|[-–—](?=[ \t]))[ \t]*(\S.*)", re.IGNORECASE)
_SIGNED = re.compile(
    r"[ \t*@:#!-]*(?:(?:written|created|made|coded|submitted|done)[ \t]+)?(?:by|von|par|por|door)[ \t]+(\S.*)", re.IGNORECASE
)
_DUNDER = re.compile(r"^[ \t]*__(?:author|maintainer|email|credits)s?__[ \t]*=[ \t]*(\S[^\n]*)", re.MULTILINE)
_WORD = re.compile(r"\w+")
_TRIPLE = re.compile(r"\"\"\"|'''")


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """The characters ``start`` to ``end`` of a program; whether they are somebody's ``name`` or a secret.

    ``whole`` is what a secret in quotes comes to, where its program writes it in parts or with escapes.
    """

    start: int
    end: int
    name: bool = False
    whole: str = ""


def sensitive(program: str) -> tuple[Span, ...]:
    """What is to be taken out, in no order; spans may overlap."""
    lines = program.replace("\r", "\n")  # all line ends are one, and each is as long as it was
    return (*_given(lines), *_known(lines), *_names(lines))


def _given(program: str) -> Iterator[Span]:
    counts, done = Counter(_WORD.findall(program)), 0
    for match in sorted((*_GIVEN.finditer(program), *_BESIDE.finditer(program)), key=re.Match.end):
        start = match.end()
        if start < done:
            continue  # within a secret
        quoted, bare = list(parts(program, start)), _BARE.match(program, start)
        if quoted:
            done = quoted[-1].end
            texts = [program[part.start : part.end] for part in quoted]
            whole = said("".join(texts))
            found = [Span(start=part.start, end=part.end, whole="" if [whole] == texts else whole) for part in quoted]
            yield from (span for span in found if span.start < span.end)
        elif bare is not None and not _is_code(bare[1], counts):
            done = bare.end(1)
            yield Span(start=start, end=done)


def _is_code(value: str, counts: Counter[str]) -> bool:
    """Whether what is not in quotes may be a number or a name, and not a secret without its quotes; by how often words occur."""
    if _CODE.fullmatch(value):
        return True
    words = value.split(" ")
    if any(word in WORDS_OF_PYTHON for word in words):
        return True
    # a name occurs where it is bound too
    return value.isidentifier() and counts[value] > 1


def _known(program: str) -> Iterator[Span]:
    for pattern in (_KNOWN, _EMAIL):
        yield from (Span(start=match.start(), end=match.end()) for match in pattern.finditer(program))
    yield from (Span(start=match.start(1), end=match.end(1)) for match in _PRIVATE.finditer(program))


def _names(program: str) -> Iterator[Span]:
    """What follows a label such as "Author:" in a comment, or in a text of several lines."""
    within = ""
    position = 0
    for line in program.split("\n"):
        said = _said(line, within)
        if said is not None:
            for pattern in (_LABELLED, _SIGNED):
                match = pattern.fullmatch(line, said)
                if match is not None:
                    closing = _TRIPLE.search(line, match.start(1))
                    end = len(line) if closing is None else closing.start()
                    yield Span(start=position + match.start(1), end=position + end, name=True)
                    break
        for quote in _TRIPLE.findall(line):
            within = "" if within == quote else within or quote
        position += len(line) + 1
    for match in _DUNDER.finditer(program):
        yield Span(start=match.start(1), end=match.end(1), name=True)


def _said(line: str, within: str) -> int | None:
    """Where in the line a comment or a text begins."""
    if within:
        return 0
    stripped = line.lstrip()
    begin = len(line) - len(stripped)
    if stripped.startswith(("#", "//")):
        return begin
    opened = _TRIPLE.match(stripped)
    return None if opened is None else begin + 3
