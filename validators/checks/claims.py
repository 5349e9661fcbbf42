"""Proofs for what an explanation asserts: each predicate is decided from program, edits and diagnosis alone.

A predicate that is not known, or whose arguments make no sense, is false: what cannot be proved is not true.
"""

from __future__ import annotations

import keyword
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from tutor_app.domain import Claim, Diagnosis, Edit
from tutor_app.source.edits import Moves, changed
from tutor_app.source.lexer import token_texts
from tutor_app.source.text import indent_of, line_start, solid, source_of, width_of

Arguments = Mapping[str, str]


class Grounds:
    """What claims are proved from; the edits are sorted and disjoint. Lines count from 1, as in the claims."""

    def __init__(self, program: str, edits: Sequence[Edit], diagnosis: Diagnosis) -> None:
        self.program = program
        self.edits = tuple(edits)
        self.problem = diagnosis.problem
        self._source = source_of(program)
        self.lines = self._source.lines
        self._moves = Moves(self.edits)
        self._first_lines = [self.line_at(edit.start) for edit in self.edits]
        self._last_lines = [self.line_at(edit.end) for edit in self.edits]
        self._proved: dict[Claim, bool] = {}

    @cached_property
    def text(self) -> str:
        """The program with the edits made."""
        return changed(self.program, self.edits)

    @cached_property
    def indentation(self) -> str:
        """All white space that lines of code and comments start with."""
        return "".join(indent_of(line) for line in self.lines if line.strip())

    @cached_property
    def first_code(self) -> int:
        """Number of the first line that holds anything but white space and comments; past the end where there is none."""
        lines = enumerate(self.lines, start=1)
        return next((number for number, line in lines if line.strip() and not line.lstrip().startswith("#")), len(self.lines) + 1)

    def proves(self, claim: Claim) -> bool:
        """Whether the claim is proved; the same claim is often made again."""
        if claim not in self._proved:
            self._proved[claim] = _proved(claim, self)
        return self._proved[claim]

    def line_at(self, offset: int) -> int:
        """Number of the line with the character at ``offset``."""
        return self._source.line_at(offset) + 1

    def line(self, arguments: Arguments, name: str = "line") -> str:
        """The text of the line that an argument names; raises ValueError where there is none."""
        number = int(arguments[name])
        if not 1 <= number <= len(self.lines):
            raise ValueError(f"no line {number}")
        return self.lines[number - 1]

    def touching(self, arguments: Arguments) -> list[Edit]:
        """Edits with a character on the line, an insertion right before or behind it included."""
        number = int(arguments["line"])
        return list(self.edits[bisect_left(self._last_lines, number) : bisect_right(self._first_lines, number)])

    def indents(self, arguments: Arguments) -> tuple[str, str]:
        """White space at the start of the line before and after the edits."""
        old = indent_of(self.line(arguments))
        first = self._source.starts[int(arguments["line"]) - 1] + len(old)
        moved = self._moves.after(first)
        begin = line_start(self.text, moved)
        around = self._moves.taking(first)
        if around is not None:  # the line's first words are written anew
            new = indent_of(self.text[begin : _end_of_line(self.text, begin)])
            inside = "\n" not in around.before + around.after
            same = inside or self.text.startswith(self.program[first : first + 3], begin + len(new))
            return old, new if same else old
        new = self.text[begin:moved]
        return old, old if new.strip() else new


def _end_of_line(text: str, offset: int) -> int:
    found = text.find("\n", offset)
    return len(text) if found < 0 else found


def exists(grounds: Grounds, arguments: Arguments) -> bool:
    """The program has the line."""
    return 1 <= int(arguments["line"]) <= len(grounds.lines)


def python_stopped(grounds: Grounds, arguments: Arguments) -> bool:
    """CPython reports its error on the line."""
    return grounds.problem is not None and grounds.problem.line == int(arguments["line"])


def python_says(grounds: Grounds, arguments: Arguments) -> bool:
    """CPython's message has the word."""
    return grounds.problem is not None and arguments["text"] in grounds.problem.message


def edited(grounds: Grounds, arguments: Arguments) -> bool:
    """An edit touches the line."""
    return bool(grounds.touching(arguments))


def edited_near(grounds: Grounds, arguments: Arguments) -> bool:
    """An edit touches the line or a neighbour of it."""
    number = int(arguments["line"])
    return any(grounds.touching({"line": str(near)}) for near in (number - 1, number, number + 1))


def edited_any(grounds: Grounds, arguments: Arguments) -> bool:
    """There is an edit at all."""
    return bool(grounds.edits)


def has(grounds: Grounds, arguments: Arguments) -> bool:
    """The text stands on the line, white space aside; a text of several lines may start there."""
    number = int(arguments["line"])
    rest = "\n".join(grounds.lines[number - 1 : number + arguments["text"].count("\n")])
    wanted = solid(arguments["text"])
    return wanted in solid(rest) if wanted else arguments["text"] in rest


def begun(grounds: Grounds, arguments: Arguments) -> bool:
    """A statement that starts with the word, on this line or up to twelve above, reaches the line."""
    number, word = int(arguments["line"]), f" {arguments['text']}"
    return any(word in f" {line.strip()}" for line in grounds.lines[max(0, number - 13) : number])


def starts(grounds: Grounds, arguments: Arguments) -> bool:
    """The line starts with the word."""
    return grounds.line(arguments).lstrip().startswith(arguments["text"])


def lacks_end(grounds: Grounds, arguments: Arguments) -> bool:
    """The line, its comment aside, does not end with the text."""
    code = grounds.line(arguments).split("#")[0].rstrip()
    return not code.endswith(arguments["text"])


def adds(grounds: Grounds, arguments: Arguments) -> bool:
    """An edit that touches the line brings the text more often than it takes it."""
    return any(_more(edit.after, edit.before, arguments["text"]) for edit in grounds.touching(arguments))


def removes(grounds: Grounds, arguments: Arguments) -> bool:
    """An edit that touches the line takes the text more often than it brings it."""
    return any(_more(edit.before, edit.after, arguments["text"]) for edit in grounds.touching(arguments))


def _more(many: str, few: str, text: str) -> bool:
    """Whether ``text`` occurs more often in the one than in the other, counted in tokens or in characters."""
    wanted = solid(text)
    if not wanted:
        return many.count(text) > few.count(text)
    return token_texts(many).count(wanted) > token_texts(few).count(wanted) or solid(many).count(wanted) > solid(few).count(
        wanted
    )


def swaps(grounds: Grounds, arguments: Arguments) -> bool:
    """Edits that touch the line take the old text and bring the new one."""
    old, new = arguments["old"], arguments["new"]
    for edit in grounds.touching(arguments):
        gone, come = _more(edit.before, edit.after, old), _more(edit.after, edit.before, new)
        if come and (gone or solid(old) in solid(new)):
            return True
        if gone and solid(new) in solid(old) and solid(new) in solid(edit.after):
            return True
    return False


def shorter(grounds: Grounds, arguments: Arguments) -> bool:
    """An edit that touches the line takes a sign away or a part of it."""
    return any(len(edit.after) < len(edit.before) for edit in grounds.touching(arguments))


def joins(grounds: Grounds, arguments: Arguments) -> bool:
    """An edit that touches the line removes white space inside the text and nothing else of it."""
    wanted = solid(arguments["text"])
    return any(
        wanted in solid(edit.after) or (not edit.before.strip() and not edit.after) for edit in grounds.touching(arguments)
    )


def indented(grounds: Grounds, arguments: Arguments) -> bool:
    """The line starts with white space."""
    return bool(indent_of(grounds.line(arguments)))


def tabbed(grounds: Grounds, arguments: Arguments) -> bool:
    """The white space that the line starts with holds a tab."""
    return "\t" in indent_of(grounds.line(arguments))


def first(grounds: Grounds, arguments: Arguments) -> bool:
    """No line above holds anything but white space and comments."""
    return int(arguments["line"]) <= grounds.first_code


def not_deeper(grounds: Grounds, arguments: Arguments) -> bool:
    """The line is not indented further than another one."""
    return width_of(indent_of(grounds.line(arguments))) <= width_of(indent_of(grounds.line(arguments, "than")))


def indents(grounds: Grounds, arguments: Arguments) -> bool:
    """The edits indent the line further."""
    old, new = grounds.indents(arguments)
    return width_of(new) > width_of(old)


def dedents(grounds: Grounds, arguments: Arguments) -> bool:
    """The edits indent the line less."""
    old, new = grounds.indents(arguments)
    return width_of(new) < width_of(old)


def reindents(grounds: Grounds, arguments: Arguments) -> bool:
    """The edits change the indentation of the line."""
    old, new = grounds.indents(arguments)
    return old != new


def at_edge(grounds: Grounds, arguments: Arguments) -> bool:
    """The edits leave no white space at the start of the line."""
    return grounds.indents(arguments)[1] == ""


def inside(grounds: Grounds, arguments: Arguments) -> bool:
    """After the edits the line is indented further than another one."""
    return width_of(grounds.indents(arguments)[1]) > width_of(grounds.indents({"line": arguments["than"]})[1])


def aligned(grounds: Grounds, arguments: Arguments) -> bool:
    """The edits give the line the indentation that another line has and keeps."""
    _, new = grounds.indents(arguments)
    like = grounds.indents({"line": arguments["like"]})
    return like == (new, new)


def tabs_and_blanks(grounds: Grounds, arguments: Arguments) -> bool:
    """Some lines are indented with tabs and some with blanks."""
    return "\t" in grounds.indentation and " " in grounds.indentation


def is_keyword(grounds: Grounds, arguments: Arguments) -> bool:
    """The word is a keyword of Python."""
    return keyword.iskeyword(arguments["text"]) or keyword.issoftkeyword(arguments["text"])


PREDICATES: Mapping[str, Callable[[Grounds, Arguments], bool]] = {
    "exists": exists, "python-stopped": python_stopped, "python-says": python_says, "edited": edited, "edited-near": edited_near,
    "edited-any": edited_any, "has": has, "begun": begun, "starts": starts, "lacks-end": lacks_end, "adds": adds,
    "removes": removes,
    "swaps": swaps, "shorter": shorter, "joins": joins, "indented": indented, "tabbed": tabbed, "first": first,
    "not-deeper": not_deeper, "indents": indents, "at-edge": at_edge, "inside": inside,
    "dedents": dedents, "aligned": aligned, "reindents": reindents, "tabs-and-blanks": tabs_and_blanks,
    "keyword": is_keyword,
}  # fmt: skip


def holds(claim: Claim, grounds: Grounds) -> bool:
    """Whether the claim is proved."""
    return grounds.proves(claim)


def _proved(claim: Claim, grounds: Grounds) -> bool:
    predicate = PREDICATES.get(claim.predicate)
    if predicate is None:
        return False
    try:
        return predicate(grounds, dict(claim.arguments))
    except (KeyError, ValueError):
        return False
