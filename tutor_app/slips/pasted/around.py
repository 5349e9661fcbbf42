"""What was pasted around the code, by its form alone: no search, no ranking.

Taken away is what no Python program has in such a place: prompts with the output between them, error messages, the fences of
chats with the talk outside of them, line numbers in a row, commands for a terminal. What is inside triple quotes stays.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import pairwise, takewhile

from rapidfuzz.distance import OSA

from tutor_app.diagnose.classification import foreign_language, is_transcript, sample
from tutor_app.domain import Edit, Remark
from tutor_app.slips.pasted.commands import COMMAND
from tutor_app.slips.pasted.markers import FENCE, PRINTED
from tutor_app.slips.pasted.numbers import NUMBER
from tutor_app.source.lexer import KEYWORDS, Kind
from tutor_app.source.text import balance, indent_of, source_of
from tutor_app.source.transcripts import PROMPTS

KINDS = PROMPT, OUTPUT, ERROR, FENCES, TALK, NUMBERS, COMMANDS = (
    "prompt",
    "output",
    "error",
    "fence",
    "talk",
    "number",
    "command",
)
"""The kinds of remarks."""
_OTHER = re.compile(r"[ \t]*(?:```|~~~)(?:bash|sh|shell|console|text|txt|output|json|powershell|cmd)\b")
"""A fence above what is no Python."""
_ABOVE = re.compile(r"[ ]{0,2}\S")
"""Where an error message begins; in a docstring's examples it is further to the right."""
_BETWEEN = re.compile(r"(?:During handling of|The above exception was) ")
"""What Python says between two error messages."""
_CODE = re.compile(r"[=()\[\]{}#@_\"]|^\s|^(?:import|from|def|class|for|while|if|elif|else|try|except|print|return|with)\b")
_NO_TALK = frozenset({"import", "def", "class", "print", "elif", "lambda"})
"""Words that are seldom in a sentence, and often in a line with a typing error."""
_MOST_FENCES = 100
"""Of a chat; in a text with more of them each would be looked at again and again."""
_LONGEST = 6
"""Digits of a line's number."""
_QUOTING = re.compile(r"(>{1,2})[ \t]?(?=[^>\s]|[ \t]+\S|$)")
"""What a mail, or Octave, puts before each line."""
_DOTS = "..."
_PROMPT = re.compile(rf"[ \t]*(\.\.\.:|{PROMPTS})[ ]?")
"""Those of IPython's console for further lines among them."""
_COLON = re.compile(r".*:\s*(?:#.*)?$")


def around(program: str) -> tuple[Remark, ...]:
    """One remark for each kind of what was pasted, with the edits that take it away; without edits where no code is left."""
    lines = program.split("\n")
    page = _Page(lines, _in_strings(program))
    for take in (_fences, _printed, _prompts, _quoting, _numbers, _commands, _talk):
        take(page)
    if not page.kinds:
        return ()
    left = any(text[page.cut[n] :].strip() for n, text in enumerate(lines) if n not in page.gone)
    return tuple(page.remark(kind, edits=left) for kind in page.kinds)


class _Page:
    """The lines, and what was taken from them so far."""

    def __init__(self, lines: list[str], strings: frozenset[int]) -> None:
        self.lines = lines
        self.strings = strings
        """Lines that begin inside triple quotes."""
        self.cut = [0] * len(lines)
        """Characters that go from the start of each line."""
        self.gone: set[int] = set()
        self.kinds: dict[str, dict[int, str]] = {}
        """By kind, the lines that it took something from, with what is quoted of each."""

    def rest(self) -> Iterator[tuple[int, str]]:
        """The lines that are there, with what is left of each; blank ones and those inside strings are left out."""
        for n, text in enumerate(self.lines):
            if n not in self.gone and n not in self.strings and text[self.cut[n] :].strip():
                yield n, text[self.cut[n] :]

    def drop(self, kind: str, lines: Collection[int]) -> None:
        """Take whole lines away."""
        self.gone.update(lines)
        self.kinds.setdefault(kind, {}).update({n: self.lines[n].strip() for n in lines})

    def strip(self, kind: str, columns: dict[int, tuple[int, str]]) -> None:
        """Take so many characters away from the start of each line; what is quoted stands beside them."""
        for n, (columns_cut, quote) in columns.items():
            self.cut[n] += columns_cut
            self.kinds.setdefault(kind, {})[n] = quote

    def remark(self, kind: str, *, edits: bool) -> Remark:
        """What is said of one kind."""
        taken = self.kinds[kind]
        first, last = min(taken), max(taken)
        found = tuple(self._edits(sorted(taken))) if edits else ()
        return Remark(kind=kind, line=first + 1, end=last + 1, quote=taken[first], edits=found)

    def _edits(self, numbers: list[int]) -> Iterator[Edit]:
        starts = [0]
        for text in self.lines:
            starts.append(starts[-1] + len(text) + 1)
        for n in numbers:
            text, last = self.lines[n], n == len(self.lines) - 1
            before = text[: self.cut[n]] if n not in self.gone else text if last else f"{text}\n"
            if before:
                yield Edit(start=starts[n], end=starts[n] + len(before), before=before, after="")


def _in_strings(program: str) -> frozenset[int]:
    """Lines that begin inside triple quotes which are closed."""
    found: set[int] = set()
    for token in source_of(program).tokens:
        if token.kind is Kind.STRING and "\n" in token.text:
            found.update(range(token.line + 1, token.line + 1 + token.text.count("\n")))
    return frozenset(found)


def _fences(page: _Page) -> None:
    """All fences, with the talk outside of them, and what is inside where the fence says that it is no Python."""
    fences = [n for n, text in page.rest() if FENCE.match(text)]
    if not 0 < len(fences) <= _MOST_FENCES:
        return
    page.drop(FENCES, fences)
    pairs = list(zip(fences[::2], [*fences[1::2], len(page.lines)], strict=False))
    other = [pair for pair in pairs if _OTHER.match(page.lines[pair[0]])]
    if len(other) < len(pairs):
        _drop(page, OUTPUT, [n for n, _ in page.rest() if any(start < n < end for start, end in other)])
    ends = [-1, *(end for _, end in pairs)]
    for above, below in zip(ends, [*(start for start, _ in pairs), len(page.lines)], strict=False):
        outside = [(n, text) for n, text in page.rest() if above < n < below]
        if 2 * sum(bool(_CODE.search(text)) for _, text in outside) < len(outside):
            page.drop(TALK, [n for n, _ in outside])


def _drop(page: _Page, kind: str, lines: list[int]) -> None:
    if lines:
        page.drop(kind, lines)


def _printed(page: _Page) -> None:
    """Error messages, with all their lines, and what Python says between two of them."""
    kept = ["" if n in page.gone or n in page.strings else text for n, text in enumerate(page.lines)]
    found: set[int] = set()
    for match in PRINTED.finditer("\n".join(kept)):
        first = match.string.count("\n", 0, match.start())
        if _ABOVE.match(match[0]):
            found.update(range(first, first + len(match[0].rstrip("\n").split("\n"))))
    if found:
        found |= {n for n, text in page.rest() if n not in found and _BETWEEN.match(text)}
        page.drop(ERROR, found)


def _prompts(page: _Page) -> None:
    """A transcript's prompts, and its output: lines without a prompt that go on with no statement."""
    rest = dict(page.rest())
    if not is_transcript(sample("\n".join(rest.values()))):
        return
    prompts: dict[int, tuple[int, str]] = {}
    output: list[int] = []
    goes_on, depth = False, 0
    for n, text in rest.items():
        found = _PROMPT.match(text)
        if found is None and not (depth > 0 or (goes_on and indent_of(text))):
            output.append(n)
            continue
        code = text
        if found is not None:
            prompts[n] = (found.end(), found[1])
            code = text[found.end() :]
            depth = depth if found[1].startswith(_DOTS) else 0
            goes_on = goes_on if found[1].startswith(_DOTS) else False
        goes_on = goes_on or _COLON.match(code) is not None
        depth = max(depth + balance(source_of(code).code), 0)
    results = {n for n, (_, prompt) in prompts.items() if prompt.startswith("Out")}
    page.strip(PROMPT, {n: one for n, one in prompts.items() if n not in results})
    _drop(page, OUTPUT, sorted(results.union(output)))


def _quoting(page: _Page) -> None:
    """What stands before every line."""
    found = {n: _QUOTING.match(text) for n, text in page.rest()}
    if len({match[1] for match in found.values() if match}) == 1 and all(found.values()):
        page.strip(PROMPT, {n: (match.end(), match[1]) for n, match in found.items() if match})


def _numbers(page: _Page) -> None:
    """Numbers in a row before all lines, with as much white space as all of them have."""
    rest = dict(page.rest())
    found = {n: match for n, text in rest.items() if (match := NUMBER.match(text))}
    counted = [int(match[0].split()[0].rstrip(".):|]")) for match in found.values() if len(match[0].strip()) <= _LONGEST]
    if len(counted) < max(len(rest), 2) or any(two != one + 1 for one, two in pairwise(counted)):
        return
    bare = {n: len(match[0].rstrip(" \t")) for n, match in found.items()}
    room = [len(indent_of(rest[n][end:])) for n, end in bare.items() if rest[n][end:].strip()]
    shared = min(room, default=0)
    page.strip(NUMBERS, {n: (min(end + shared, len(rest[n])), rest[n][:end].strip()) for n, end in bare.items()})


def _commands(page: _Page) -> None:
    """Commands for a terminal or a notebook, each on a line of its own."""
    _drop(page, COMMANDS, [n for n, text in page.rest() if COMMAND.match(text)])


def _talk(page: _Page) -> None:
    """Sentences above all code, and below it."""
    rest = list(page.rest())
    for side in (rest, rest[::-1]):
        talk = [n for n, _ in takewhile(lambda line: _is_talk(line[1]), side)]
        if talk and len(talk) < len(rest):
            _drop(page, TALK, sorted(talk))


def _is_talk(text: str) -> bool:
    """Whether a line is a sentence for people, and no statement with a typing error."""
    words = text.split()
    first = words[0].casefold() if words else ""
    plain = text[:1].isalpha() and _NO_TALK.isdisjoint(word.casefold() for word in words)
    return plain and not any(OSA.distance(first, one) < 2 for one in KEYWORDS) and foreign_language(sample(text)) == "prose"
