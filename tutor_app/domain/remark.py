"""Something beside the mistakes that Python reports: worth a look in a valid program, or pasted around the code."""

from __future__ import annotations

from dataclasses import dataclass

from tutor_app.domain.repair import Edit


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What one line, or the lines ``line`` to ``end``, are remarked for.

    ``kind`` is its name in the measured table (:mod:`validators.promise.remarks`) and in the pages' texts; ``quote`` the words of
    the program that are meant, ``suggestion`` what was likely meant by them, empty where nothing is suggested.
    """

    kind: str
    line: int
    end: int
    quote: str
    suggestion: str = ""
    edits: tuple[Edit, ...] = ()
    """What takes away what was pasted: sorted, disjoint, in the program's offsets."""
