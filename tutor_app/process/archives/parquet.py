"""Columnar files (Apache Parquet), read and written a few rows at a time, whatever their size."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tutor_app.errors import SettingsError

SUFFIX = ".parquet"
_ROWS = 256
"""Read at a time."""
_BUFFER = 1024 * 1024
"""Bytes of a column that are read ahead; a column of a row group can be as large as the file."""


def is_parquet(file: Path) -> bool:
    """Whether the file's name is that of a columnar file."""
    return file.suffix.lower() == SUFFIX


def count(file: Path) -> int:
    """How many rows it has; raises SettingsError where it cannot be read."""
    with _opened(file) as source:
        return int(source.metadata.num_rows)


def types(file: Path) -> dict[str, Any]:
    """The type of each column; raises SettingsError where the file cannot be read."""
    with _opened(file) as source:
        return {column.name: column.type for column in source.schema_arrow}


def read(file: Path, columns: Sequence[str] | None = None) -> Iterator[dict[str, Any]]:
    """The rows with those of the columns that the file has, None: all; raises SettingsError where it cannot be read."""
    with _opened(file) as source:
        known = source.schema_arrow.names
        wanted = known if columns is None else [name for name in columns if name in known]
        for rows in source.iter_batches(batch_size=_ROWS, columns=wanted, use_threads=False):
            yield from rows.to_pylist()


def write(file: Path, schema: Any, groups: Iterable[Sequence[dict[str, Any]]]) -> None:
    """All rows, each of the groups stored together; ``file`` is there once it is whole, and not before."""
    arrow = imported()
    import pyarrow.parquet as columnar

    unfinished = file.with_name(f"{file.name}.part")
    with columnar.ParquetWriter(unfinished, schema, compression="zstd") as target:
        for rows in groups:
            target.write_table(arrow.Table.from_pylist(rows, schema=schema))
    with unfinished.open("rb") as written:
        os.fsync(written.fileno())
    unfinished.replace(file)


@contextmanager
def _opened(file: Path) -> Iterator[Any]:
    arrow = imported()
    import pyarrow.parquet as columnar

    try:
        with columnar.ParquetFile(file, buffer_size=_BUFFER, pre_buffer=False) as source:
            yield source
    except (arrow.ArrowException, OSError) as error:
        if getattr(error, "errno", None) is not None:  # the system's word about the file, not the library's about what is in it
            raise
        raise SettingsError(f"{file} cannot be read as Parquet", advice="Give a file that is whole.") from error


def imported() -> Any:
    """The library; raises SettingsError with what to install where it is not there."""
    try:
        import pyarrow
    except ImportError as error:
        raise SettingsError("Parquet needs pyarrow, which is not installed yet: pip install 'surefix[archives]'") from error
    return pyarrow
