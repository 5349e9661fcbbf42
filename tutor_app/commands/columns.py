"""Rows of a batch as columns: lines of JSON become one Parquet file, and such a file is looked through again.

A Parquet file cannot be added to. So a batch keeps its rows in lines of JSON beside it, and makes the file when all are there.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Any

from tutor_app.commands.resuming import Done, no_output, not_of_this_input
from tutor_app.domain import Status
from tutor_app.process.archives import parquet

_GROUP_ROWS = 4096
_GROUP_BYTES = 16 * 1024 * 1024
"""Of JSON: rows that are stored together, and are in memory together while they are."""
_NONE = object()


def kept_beside(target: Path) -> Path:
    """Where the rows of an unfinished Parquet file are."""
    return target.with_name(f"{target.name}.jsonl")


def converted(lines: Path, target: Path, source: Path) -> None:
    """Make the Parquet file of the rows in ``lines``, and take those away.

    An ``id`` is a whole number where the ``source`` is a Parquet file with such, otherwise a string: JSON for what is none.
    """
    arrow = parquet.imported()
    whole = parquet.is_parquet(source) and _whole(source)
    parquet.write(target, _schema(arrow, arrow.int64() if whole else arrow.string()), _groups(lines, whole))
    lines.unlink()


def finished(target: Path, identifiers: Iterable[object]) -> Done:
    """The rows of a Parquet file; raises SettingsError where it is no output of the input with these identifiers."""
    whole = _whole(target)
    statuses: Counter[Status] = Counter()
    rows = parquet.read(target, ("id", "status"))
    for row, identifier in zip_longest(rows, identifiers, fillvalue=_NONE):
        if not isinstance(row, dict) or identifier is _NONE or row.get("id") != _identifier(identifier, whole):
            raise not_of_this_input(target, statuses.total() + 1)
        try:
            statuses[Status(row["status"])] += 1
        except (KeyError, ValueError) as error:
            raise no_output(target) from error
    return Done(statuses=statuses)


def _whole(file: Path) -> bool:
    """Whether the identifiers of a Parquet file are whole numbers."""
    arrow = parquet.imported()
    return bool(arrow.types.is_integer(parquet.types(file).get("id", arrow.null())))


def _groups(lines: Path, whole: bool) -> Iterator[list[dict[str, Any]]]:
    rows: list[dict[str, Any]] = []
    size = 0
    with lines.open("rb") as source:
        for line in source:
            row = json.loads(line)
            rows.append(_legible({**row, "id": _identifier(row["id"], whole)}))
            size += len(line)
            if len(rows) == _GROUP_ROWS or size >= _GROUP_BYTES:
                yield rows
                rows, size = [], 0
    if rows:
        yield rows


def _identifier(identifier: object, whole: bool) -> object:
    if identifier is None or (isinstance(identifier, int) and whole):
        return identifier
    return _legible(identifier if isinstance(identifier, str) else json.dumps(identifier))


def _legible(value: Any) -> Any:
    """The same, with the character for what is none in the place of lone surrogates, which no column can hold."""
    match value:
        case str() if not value.isascii():
            return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        case dict():
            return {name: _legible(one) for name, one in value.items()}
        case list():
            return [_legible(one) for one in value]
        case _:
            return value


def _schema(arrow: Any, identifier: Any) -> Any:
    """The fields of a row (:mod:`tutor_app.commands.record`) with their types."""
    text, number, whole, truth = arrow.string(), arrow.float64(), arrow.int64(), arrow.bool_()

    def of(**fields: Any) -> Any:
        return arrow.struct(list(fields.items()))

    levels = of(place=number, kind=number, explanation=number, repair=number)
    judged = {"confidence": number, "depth": text, "levels": levels, "status": text}
    place = {"line": whole, "column": whole}
    diagnosed = of(nature=text, needs=text, type=text, message=text, **place, python=text, target=text, notebook=truth)
    return arrow.schema(
        {
            "id": identifier,
            "status": text,
            "fixed": text,
            "explanation": text,
            "confidence": number,
            "candidates": arrow.list_(of(fixed=text, probability=number)),
            "diagnosis": diagnosed,
            "reason": text,
            "engine": text,
            "elapsed_ms": number,
            "parts": arrow.list_(of(mistake=text, line=whole, explanation=text, **judged)),
            "depth": text,
            "levels": levels,
            "remarks": arrow.list_(of(kind=text, line=whole, quote=text, suggestion=text, confidence=number)),
        }
    )
