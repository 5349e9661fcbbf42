"""What a class writes: the syntax of its Python, and in a notebook's cells more than that.

The judging Python may not know all of it; this is the one place that makes of such a text one that it can read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from tutor_app.diagnose.newer import needed, readable
from tutor_app.domain import Diagnosis, Edit
from tutor_app.source.notebooks import commands, in_file
from tutor_app.source.older import Older
from tutor_app.source.python import first_problem, parsed
from tutor_app.source.versions import SERVER, Reading, Version, may_be_newer, reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """The class's Python, and whether its programs are the cells of notebooks."""

    target: Version = SERVER
    cell: bool = False

    @classmethod
    def of(cls, diagnosis: Diagnosis) -> Self:
        """The one by which a program was judged."""
        return cls(target=Version.of(diagnosis.target) if diagnosis.target else SERVER, cell=diagnosis.cell)

    def in_file(self, text: str) -> Older:
        """The text as a file may hold it."""
        return in_file(text) if self.cell else Older(text, ())

    def plain(self, text: str, edits: Sequence[Edit] = ()) -> Older:
        """The text as the judging Python can read it; ``edits`` as in :func:`tutor_app.diagnose.newer.readable`."""
        file = self.in_file(text)
        return readable(file.text, max(self.target, SERVER), edits).within(file)

    def reads(self, text: str) -> bool:
        """Whether the judging Python takes the text, stand-ins allowed; which Python the rest needs is not asked."""
        return parsed(self.plain(text).text).problem is None

    def accepts(self, text: str) -> bool:
        """Whether the judging Python takes the text as it is, or a newer one does: then there is nothing to repair."""
        return first_problem(self.in_file(text).text) is None or self.reading(text).accepted

    def reading(self, text: str) -> Reading:
        """Which Python the text needs, as :func:`tutor_app.diagnose.newer.needed` has it."""
        return needed(self.in_file(text).text, self.target)

    def tree(self, text: str) -> str | None:
        """A short name for the syntax tree, with what there are stand-ins for; None where the text is no program."""
        plain = self.plain(text)
        found = parsed(plain.text).fingerprint
        return found if found is None or not plain.spans else " ".join((found, *(text[a:b] for a, b in plain.spans)))

    def unharmed(self, text: str, program: str) -> bool:
        """Whether ``text``, a repair of ``program``, leaves a cell's commands alone, which are IPython's business.

        A command is where the repaired cell is read: none is lost, changed, put into brackets or made a comment.
        """
        return not self.cell or commands(text) == commands(program)

    def keeps(self, text: str, program: str) -> bool:
        """Whether a repair of ``program`` to ``text`` puts in nothing newer than the class's Python and keeps commands."""
        if not self.unharmed(text, program):
            return False
        if self.target >= SERVER and not may_be_newer(text):
            return True
        own, new = (reading(self.in_file(one).text, self.target) for one in (program, text))
        if own is None or new is None:
            return True
        return Counter(one.construct for one in new.newer) <= Counter(one.construct for one in own.newer)


SERVERS = Dialect()
"""That of the Python that runs Surefix, in files."""
