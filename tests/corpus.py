"""The broken programs in ``programs``: one a file, named for its mistake, with what is expected of it beside it."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "programs"


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
