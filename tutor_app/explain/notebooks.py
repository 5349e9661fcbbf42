"""Words for correct code from a notebook that stands where a Python file is meant: how a file says the same."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files

from tutor_app.domain import Diagnosis
from tutor_app.explain.newer import OlderWay
from tutor_app.explain.texts import texts


def file_ways(diagnosis: Diagnosis, *, lang: str = "en") -> tuple[OlderWay, ...]:
    """One for each construct that only a notebook reads."""
    words = texts(lang)
    return tuple(
        OlderWay(
            line=line,
            newer=words.format("notebook-line", line=str(line)),
            newer_example=_examples()[construct][0],
            older=words.format("notebook-file"),
            older_example=_examples()[construct][1],
        )
        for construct, line in diagnosis.notebook
    )


@lru_cache(maxsize=1)
def _examples() -> dict[str, tuple[str, str]]:
    """What each construct looks like in a notebook, and in a file."""
    table = tomllib.loads((files("tutor_app.explain") / "notebook_syntax.toml").read_text(encoding="utf-8"))
    return {row["construct"]: (row["notebook"], row["file"]) for row in table["syntax"]}
