"""The program, its repair and each edit with its surroundings, as the tellers of slips look at them.

Surroundings such as "inside which bracket" are read in the repaired program, which parses; words quoted to the student
are read in the student's own.
"""

from __future__ import annotations

import builtins
import keyword
import re
from bisect import bisect_right
from functools import cached_property

from tutor_app.domain import Diagnosis, Edit, Repair
from tutor_app.slips.change import Change
from tutor_app.slips.division import bare, divided, slid, texts_of
from tutor_app.slips.stand_ins import PLACEHOLDERS
from tutor_app.source.edits import Moves, spans_after
from tutor_app.source.lexer import BLOCK_KEYWORDS, Kind, Token, newlines, tokenise
from tutor_app.source.text import column_of, line_start, source_of

_BRACED = re.compile(r"(?<!\{)\{(\w+)[}:!]")


def _known(word: str) -> bool:
    return keyword.iskeyword(word) or hasattr(builtins, word)


class EditContext:
    """A program with its repair: the source before and after, and the edits between.

    ``undone`` says which step of the search made which edits, where a step made them; ``changes`` are the edits that Python
    notices, in order. Line numbers count from 1 here, as the student sees them; those of ``old`` and ``new`` count from 0.
    """

    def __init__(self, program: str, diagnosis: Diagnosis, repair: Repair) -> None:
        self.program = program
        self.diagnosis = diagnosis
        self.problem = diagnosis.problem
        self.fixed = repair.text
        self.edits = repair.edits
        self.undone = repair.undone
        self.old = source_of(program)
        self.new = source_of(repair.text)
        self.lines = self.old.lines
        self.tokens = self.old.code
        self.new_tokens = self.new.code
        self._moves = Moves(repair.edits)
        self.changes = self._changes()

    def line_of(self, offset: int) -> int:
        """Number of the student's line that holds the character at ``offset``."""
        return self.old.line_at(offset) + 1

    def start_of(self, number: int) -> int:
        """Offset of the first character of the student's line."""
        return self.old.starts[number - 1]

    def line(self, number: int) -> str:
        """The text of the student's line, or nothing where there is no such line."""
        return self.lines[number - 1] if 1 <= number <= len(self.lines) else ""

    def span(self, number: int) -> tuple[int, int]:
        """Where the student's line starts and ends, its line end left out."""
        start = self.start_of(number)
        return start, start + len(self.lines[number - 1])

    def indent(self, number: int) -> str:
        """The white space that the student's line starts with."""
        return _space_before(self.line(number))

    @cached_property
    def indents(self) -> frozenset[str]:
        """All white space that the student's lines start with, empty lines left out."""
        return frozenset(self.indent(number) for number in range(1, len(self.lines) + 1) if self.line(number).strip())

    def new_indent(self, number: int) -> str | None:
        """Indentation, after the repair, of the code that the student's line starts with; None where it starts no line then."""
        tokens = self.tokens_on(number)
        if not tokens or self._moves.taking(tokens[0].start) is not None:
            return None
        moved = self._moves.after(tokens[0].start)
        new = self.fixed[line_start(self.fixed, moved) : moved]
        return None if new.strip() else new

    @cached_property
    def staying(self) -> dict[str, list[int]]:
        """The student's lines of code, in order, that start after the repair with the white space that they had, by that."""
        found: dict[str, list[int]] = {}
        for number in range(1, len(self.lines) + 1):
            if (indent := self.new_indent(number)) == self.indent(number):
                found.setdefault(indent, []).append(number)
        return found

    @cached_property
    def given_colons(self) -> frozenset[int]:
        """The student's lines to which a colon is added."""
        return frozenset(change.line for change in self.changes if ":" in change.added)

    def tokens_on(self, number: int) -> list[Token]:
        """The tokens that start on the student's line."""
        return self.old.on_line(number - 1)

    def code_line_before(self, number: int) -> int | None:
        """The nearest line above that holds code."""
        above = self.old.previous_code(number - 1)
        return None if above is None else above + 1

    def opener(self, number: int) -> tuple[int, str] | None:
        """The student's line, with its first word, that opens the block which the line is in after the repair."""
        tokens = self.tokens_on(number)
        if not tokens or tokens[0].start not in self._owners:
            return None
        header = self._owners[tokens[0].start]
        start = None if header is None or header.text not in BLOCK_KEYWORDS else self.origin(header.start)
        if header is None or start is None:
            return None
        own = self.tokens_on(self.line_of(start))
        return (own[0].line + 1, header.text) if own and (own[0].start, own[0].text) == (start, header.text) else None

    @cached_property
    def _owners(self) -> dict[int, Token | None]:
        """By where a line's first word stands in the student's program: the first word of the nearest line above that is
        indented less, both lines as they are after the repair."""
        owners: dict[int, Token | None] = {}
        around: list[tuple[int, Token]] = []
        for token in self.new.firsts:
            column = column_of(self.fixed, token.start)
            while around and around[-1][0] >= column:
                around.pop()
            start = self.origin(token.start)
            if start is not None:
                owners.setdefault(start, around[-1][1] if around else None)
            around.append((column, token))
        return owners

    def origin(self, offset: int) -> int | None:
        """Where a character of the repaired program stands in the student's, or None for one that an edit brought."""
        return self._moves.before(offset)

    def made_up(self, change: Change) -> list[str]:
        """Words and values that the change brings and that nothing in the student's program suggests."""
        own = self.words
        brought = [token for token in tokenise(change.edit.after) if token.text not in change.removed]
        words = []
        for token in brought:
            own_word = token.text in own and token.text not in PLACEHOLDERS
            name = token.kind is Kind.NAME and not own_word and not _known(token.text)
            if name or token.kind is Kind.NUMBER or token.text in {"None", "''", '""'}:
                words.append(token.text)
            elif token.kind is Kind.STRING and change.removed:
                words += [word for word in _BRACED.findall(token.text) if f"{{{word}" not in change.edit.before]
        return words

    @cached_property
    def words(self) -> frozenset[str]:
        """The student's words and symbols."""
        return frozenset(token.text for token in self.tokens)

    def partner(self, offset: int) -> Token | None:
        """The bracket that belongs to the one at ``offset``, both in the repaired program."""
        at = self.new.site(offset)
        other = self.new.brackets[0].get(at)
        return self.new_tokens[other] if other is not None and self.new_tokens[at].start == offset else None

    @cached_property
    def _contexts(self) -> list[tuple[str, str]]:
        """For each token of the repaired program: innermost bracket before it, and first word of its statement."""
        contexts = []
        stack: list[str] = []
        head, line = "", -1
        for token in self.new_tokens:
            if not stack and token.line != line:
                head = token.text
            if token.kind is Kind.CLOSE and stack:
                stack.pop()
            contexts.append((stack[-1] if stack else "", head))
            if token.kind is Kind.OPEN:
                stack.append(token.text)
            line = token.line + newlines(token.text)
        return contexts

    def _surroundings(self, offset: int) -> tuple[str, str]:
        index = self.new.site(offset)
        if index < len(self.new_tokens) and self.new_tokens[index].start == offset:
            return self._contexts[index]
        if not index:
            return "", ""
        inside, head = self._contexts[index - 1]
        return (self.new_tokens[index - 1].text if self.new_tokens[index - 1].kind is Kind.OPEN else inside), head

    def _changes(self) -> list[Change]:
        changes = []
        for index, (edit, (start, _)) in enumerate(zip(self.edits, spans_after(self.edits), strict=True)):
            whole = slid(self.old, edit)
            new_start = whole.start + start - edit.start
            whole, gap = bare(self.old, whole)
            new_start += gap
            for part, behind in divided(self.old, self.fixed, whole, new_start, self._surroundings):
                change = self.change(index, part, new_start + behind)
                told = not change.is_comment and (not change.is_blank or change.is_indent or self._breaks(change))
                if told or self.ends_at_backslash(part):
                    changes.append(change)
        return changes

    def ends_at_backslash(self, edit: Edit) -> bool:
        """Whether white space goes between a backslash and the end of its line: then it lets the line go on."""
        left, right = self.program[edit.start - 1 : edit.start], self.program[edit.end : edit.end + 1]
        return bool(edit.before) and not edit.before.strip() and left == "\\" and right in "\r\n"

    def _breaks(self, change: Change) -> bool:
        """Whether a change of white space divides or joins lines of code."""
        if change.previous is None or change.following is None:
            return False
        old = "\n" in self.program[change.previous.end : change.following.start]
        moved = change.new_end + change.following.start - change.edit.end
        begin = change.new_start - (change.edit.start - change.previous.end)
        return old != ("\n" in self.fixed[begin:moved])

    def change(self, index: int, edit: Edit, new_start: int) -> Change:
        """The change that ``edit`` makes, which starts at ``new_start`` in the repaired program."""
        taken = source_of(edit.before).code
        at = edit.start + (
            taken[0].start if taken else len(edit.before) - len(edit.before.lstrip()) if edit.before.strip() else 0
        )
        number = self.line_of(at)
        low = bisect_right(self.old.code_ends, edit.start) - 1
        high = self.old.site(edit.end)
        line_start = self.start_of(number)
        last = self.line_of(max(edit.end - 1, edit.start))
        tail = self.program[edit.end : self.span(last)[1]] if edit.end <= self.span(last)[1] else ""
        indents = self._indents(edit, new_start, high)
        if indents is not None and not taken:
            number = self.tokens[high].line + 1
        inside, head = self._surroundings(new_start + len(edit.after) - len(edit.after.lstrip()))
        return Change(
            index=index,
            edit=edit,
            line=number,
            removed=tuple(token.text for token in taken),
            added=texts_of(edit.after),
            previous=self.tokens[low] if low >= 0 else None,
            following=self.tokens[high] if high < len(self.tokens) else None,
            at_start=not self.program[line_start : edit.start].strip() if edit.start >= line_start else True,
            at_end=not tail.split("#")[0].strip(),
            inside=inside,
            head=head,
            new_start=new_start,
            new_end=new_start + len(edit.after),
            indents=indents,
        )

    def _indents(self, edit: Edit, new_start: int, following: int) -> tuple[str, str] | None:
        if _moves_text(edit):
            old, new = (
                self.indent(self.line_of(edit.end - len(edit.before.lstrip()))),
                _line_at(self.fixed, new_start + len(edit.after) - len(edit.after.lstrip())),
            )
            return None if old == new else (old, new)
        if edit.before.strip() or edit.after.strip() or following >= len(self.tokens):
            return None
        token = self.tokens[following]
        moved = new_start + len(edit.after) + token.start - edit.end
        old = self.program[line_start(self.program, token.start) : token.start]
        new = self.fixed[line_start(self.fixed, moved) : moved]
        return None if old.strip() or new.strip() or old == new else (old, new)


def _moves_text(edit: Edit) -> bool:
    """Whether a string in triple quotes stays as it is but for the white space that its lines start with."""
    before, after = edit.before.strip(), edit.after.strip()
    same = [line.strip() for line in before.split("\n")] == [line.strip() for line in after.split("\n")]
    return same and before.lstrip("rRbBuUfF")[:3] in {'"""', "'''"} and len(texts_of(before)) == 1


def _line_at(text: str, offset: int) -> str:
    """The white space that the line with the character at ``offset`` starts with."""
    return _space_before(text[line_start(text, offset) : offset + 1])


def _space_before(line: str) -> str:
    """The white space that the line starts with, of whatever kind: from a web page it may be one that Python does not read."""
    return line[: len(line) - len(line.lstrip())]
