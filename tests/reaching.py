"""Whether a test can come to make a store, as the code says: the test, its fixtures, and what they call of the tests' own."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

HERE = Path(__file__).resolve().parent


def reaches(name: str, functions: Iterable[object]) -> bool:
    """Whether any of the functions, or what they use of the tests' own code, says ``name``."""
    seen: set[int] = set()
    waiting = list(functions)
    while waiting:
        one: Any = inspect.unwrap(waiting.pop())  # type: ignore[arg-type]
        one = getattr(getattr(one, "hypothesis", None), "inner_test", one)  # which has no __wrapped__
        if id(one) in seen or not _ours(one):
            continue
        seen.add(id(one))
        if inspect.isclass(one):
            waiting += [*one.__mro__[1:], *vars(one).values()]
        for code in _codes(getattr(one, "__code__", None)):
            if name in code.co_names or any(isinstance(text, str) and f"{name}(" in text for text in code.co_consts):
                return True
            waiting += _used(code, one.__globals__)
    return False


def _ours(one: object) -> bool:
    """Whether it is written in the tests."""
    try:
        return Path(inspect.getfile(one)).is_relative_to(HERE)  # type: ignore[arg-type]
    except (TypeError, OSError):
        return False


def _codes(code: CodeType | None) -> Iterator[CodeType]:
    """It, and what is defined inside."""
    if code is not None:
        yield code
        for inner in code.co_consts:
            if isinstance(inner, CodeType):
                yield from _codes(inner)


def _used(code: CodeType, known: dict[str, Any]) -> Iterator[object]:
    for name in code.co_names:
        found = known.get(name)
        if isinstance(found, ModuleType):
            yield from (getattr(found, other) for other in code.co_names if hasattr(found, other))
        elif isinstance(found, Mapping):
            yield from found.values()
        elif isinstance(found, Sequence):
            yield from found
        elif found is not None:
            yield found
