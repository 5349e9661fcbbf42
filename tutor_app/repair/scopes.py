"""Names that are used where nothing defines them, and local names that nothing uses: a block has lost lines, or got too many."""

from __future__ import annotations

import builtins
import symtable
from collections.abc import Iterator

from tutor_app.source.python import parsed

KNOWN = frozenset({*dir(builtins), "__file__", "__name__", "__doc__", "__class__", "__module__", "__qualname__"})


def oddities(text: str) -> tuple[int, int]:
    """How many names are undefined in the scope that reads them, and how many locals of functions are never read.

    ``text`` must compile. RecursionError where scopes are nested too deeply.
    """
    top = parsed(text).scopes
    tables = list(_tables(top))
    defined = {symbol.get_name() for symbol in top.get_symbols() if _bound(symbol)}
    for table in tables:
        defined |= {symbol.get_name() for symbol in table.get_symbols() if symbol.is_declared_global() and symbol.is_assigned()}
    defined |= KNOWN
    undefined = {
        (table.get_id(), symbol.get_name())
        for table in tables
        for symbol in table.get_symbols()
        if symbol.is_referenced() and symbol.is_global() and symbol.get_name() not in defined
    }
    unused = sum(_unused(table) for table in tables if table.get_type() == "function")
    return len(undefined), unused


def _tables(table: symtable.SymbolTable) -> Iterator[symtable.SymbolTable]:
    yield table
    for child in table.get_children():
        yield from _tables(child)


def _bound(symbol: symtable.Symbol) -> bool:
    return symbol.is_assigned() or symbol.is_imported() or symbol.is_namespace()


def _unused(table: symtable.SymbolTable) -> int:
    inside = {symbol.get_name() for child in table.get_children() for symbol in child.get_symbols() if symbol.is_free()}
    return sum(
        symbol.is_local()
        and symbol.is_assigned()
        and not (symbol.is_referenced() or symbol.is_parameter() or symbol.is_imported() or symbol.is_namespace())
        and symbol.get_name() not in inside
        for symbol in table.get_symbols()
    )
