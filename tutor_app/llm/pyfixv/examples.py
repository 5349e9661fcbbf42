"""The bank of worked examples for stage 2, and which of them resemble a mistake.

One file each in ``prompts/examples/``, written for Surefix; a teacher may add more. As in the paper, examples with the same kind
of error come first, then those with the most similar steps of repair, then those with the most similar difference; the nearest
stands last in the prompt.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from rapidfuzz.distance import Levenshtein

from tutor_app.errors import AssetError
from tutor_app.llm.pyfixv.diffs import masked_diff, masked_script
from tutor_app.source.python import first_problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A broken program, its repair, and a tutor's words about it. ``kind`` is a name of the catalogue of mistakes."""

    name: str
    kind: str
    broken: str
    fixed: str
    explanation: str


Described = tuple[Example, str, tuple[tuple[str, str, str], ...], tuple[str, ...]]
"""An example, what Python says of it, its masked steps and its masked difference."""


def parse(name: str, text: str) -> Example:
    """The example in the text of a file; AssetError where a field is missing."""
    try:
        fields = tomllib.loads(text)
        kind, broken, fixed, said = (str(fields[key]) for key in ("kind", "broken", "fixed", "explanation"))
    except (ValueError, KeyError) as error:
        raise AssetError(f"example {name} is damaged: {error}", advice="Correct or remove it in prompts/examples/.") from error
    return Example(name=name, kind=kind, broken=broken, fixed=fixed, explanation=" ".join(said.split()))


@lru_cache(maxsize=1)
def bank() -> tuple[Example, ...]:
    """All examples, in the order of their names."""
    folder = resources.files("prompts") / "examples"
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".toml")), key=lambda file: file.name)
    return tuple(parse(file.name.removesuffix(".toml"), file.read_text(encoding="utf-8")) for file in files)


def select(broken: str, fixed: str, message: str, *, count: int) -> tuple[Example, ...]:
    """The ``count`` examples most like the mistake, the nearest last; ``message`` is what Python says of ``broken``."""
    script, difference, kind = masked_script(broken, fixed), masked_diff(broken, fixed), error_type(message)

    def likeness(described: Described) -> tuple[bool, int, int]:
        _, says, other_script, other_difference = described
        same = error_type(says) == kind
        return same, -Levenshtein.distance(script, other_script), -Levenshtein.distance(difference, other_difference)

    others = sorted((described for described in _described() if described[0].broken != broken), key=likeness)
    return tuple(described[0] for described in others[max(len(others) - count, 0) :])


def error_type(message: str) -> str:
    """Python's message without what is special to one program: numbers and names."""
    return re.sub(r"\d+", "N", re.sub(r"'[^'\w]*\w[^']*'", "'NAME'", message))


@lru_cache(maxsize=1)
def _described() -> tuple[Described, ...]:
    return tuple(
        (one, complaint(one.broken), masked_script(one.broken, one.fixed), masked_diff(one.broken, one.fixed)) for one in bank()
    )


def complaint(program: str) -> str:
    """What Python says of an example's program; empty where it compiles."""
    problem = first_problem(program)
    return "" if problem is None else problem.message
