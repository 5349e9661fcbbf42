"""The broken programs in ``programs``: one a file, named for its mistake, with what is expected of it beside it."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "programs"
DICTIONARY = "ages = {'a' = 1, 'b' = 2, 'c' = 3,\n        'd' = 4, 'e' = 5, 'f' = 6}\n"
MATRIX = "grid = [[0 1] [2 3]]\n"
REPEATED = {
    "equals signs": (DICTIONARY, DICTIONARY.replace("' =", "':"), "equals-in-dictionary"),
    "commas": (MATRIX, "grid = [[0, 1], [2, 3]]\n", "missing-comma"),
    "colons": ("if a\n    b()\nwhile c\n    d()\n", "if a:\n    b()\nwhile c:\n    d()\n", "missing-colon"),
    "prints": ("print 1\nprint 2\n\nprint 3\n", "print(1)\nprint(2)\n\nprint(3)\n", "print-statement"),
    "brackets of two kinds": ("a(1\nif b[2:\n    c()\n", "a(1)\nif b[2]:\n    c()\n", "bracket-never-closed"),
    "brackets behind brackets": ("a(b(1)\nc(d(2)\n", "a(b(1))\nc(d(2))\n", "bracket-never-closed"),
    "other signs": ("a ? b\nc $ d\n", "a + b\nc - d\n", "wrong-sign"),
    "misspelt names": ("pritn(1)\nlenn(2))\n", "print(1)\nlen(2)\n", "misspelt-name"),
    "blocks": ("if a:\nb()\nc()\nif d:\ne()\n", "if a:\n    b()\n    c()\nif d:\n    e()\n", "body-not-indented"),
}
"""Programs with several mistakes of one kind, their repairs, and the kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A broken program, its repair, the mistake, and words that an explanation of it must not have."""

    name: str
    program: str
    fixed: str
    misconception: str
    forbidden: tuple[str, ...]


def cases() -> list[Case]:
    """All programs, by name."""
    return [_case(path) for path in sorted(FOLDER.glob("*.toml"))]


def _case(path: Path) -> Case:
    row = tomllib.loads(path.read_text(encoding="utf-8"))
    program = path.with_suffix(".py").read_bytes().decode("utf-8")
    return Case(
        name=path.stem,
        program=program,
        fixed=row["fixed"],
        misconception=row["misconception"],
        forbidden=tuple(row["forbidden"]),
    )
