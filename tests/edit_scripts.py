"""The token-sized edits that lead from one program to another, for tests that know both."""

import difflib
import re

from tutor_app.domain import Edit, Repair
from tutor_app.repair.tokens import tokenise

_BLANK = re.compile(r"\n|[ \t\f\r]+|[^\s]+")


def pieces(text: str) -> list[tuple[str, int, int]]:
    """Tokens, line ends and the white space at line starts; other white space is nobody's."""
    found, position = [], 0
    for start, end in [*((token.start, token.end) for token in tokenise(text)), (len(text), len(text))]:
        for match in _BLANK.finditer(text, position, start):
            at_line_start = match.start() == 0 or text[match.start() - 1] == "\n"
            if match.group() == "\n" or at_line_start:
                found.append((match.group(), match.start(), match.end()))
        if end > start:
            found.append((text[start:end], start, end))
        position = end
    return found


def edits_between(before: str, after: str) -> tuple[Edit, ...]:
    """Edits in ``before``'s offsets that make ``after`` but for white space inside lines."""
    old, new = pieces(before), pieces(after)
    matcher = difflib.SequenceMatcher(None, [p[0] for p in old], [p[0] for p in new], autojunk=False)
    edits = []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            continue
        wanted = after[new[j1][1] : new[j2 - 1][2]] if j2 > j1 else ""
        if i2 > i1:
            start, end = old[i1][1], old[i2 - 1][2]
        else:
            start = end = old[i1 - 1][2] if i1 else 0
            if wanted and i1 and j1:
                wanted = after[new[j1 - 1][2] : new[j1][1]] + wanted
            if i1 < len(old) and j2 < len(new) and old[i1][1] == start and after[new[j2 - 1][2] : new[j2][1]]:
                wanted += after[new[j2 - 1][2] : new[j2][1]]
        edits.append(Edit(start=start, end=end, before=before[start:end], after=wanted))
    return tuple(edits)


def apply(program: str, edits: tuple[Edit, ...]) -> str:
    """The program after the edits."""
    out, position = [], 0
    for edit in edits:
        out += [program[position : edit.start], edit.after]
        position = edit.end
    return "".join([*out, program[position:]])


def repair_to(before: str, after: str, probability: float = 0.5) -> Repair:
    """The repair that makes ``after`` of ``before``."""
    edits = edits_between(before, after)
    return Repair(text=apply(before, edits), edits=edits, probability=probability)
