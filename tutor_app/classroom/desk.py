"""The store as one person may use it: each query is looked up in the table of permissions before it is passed on.

Pages get a desk in the place of the store. It asks anew who acts whenever something is asked, so that a page which is still
open ends with its session. What a page needs many times while it is drawn is looked up once.
"""

from __future__ import annotations

import inspect
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, partial
from typing import Any

from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.guesses import Guesses
from tutor_app.classroom.permissions import RULES, Rule
from tutor_app.classroom.roles import Who
from tutor_app.classroom.store import Store
from tutor_app.classroom.waiting import Waiting
from tutor_app.errors import refusals


class Forbidden(Exception):
    """Somebody asks for what is not theirs; pages do not offer it."""


class Desk(Store):
    """What ``who`` may use of ``store``. Raises Forbidden where they may not, and answers as in an outage where none can tell."""

    def __init__(self, store: Store, who: Callable[[], Who]) -> None:  # opens nothing, as the store is open
        self._store, self._who = store, who
        self._drawing: int | None = None
        self._found: dict[object, Any] = {}
        for name, part in parts(store).items():
            setattr(self, name, _Part(part, self._ask))

    @contextmanager
    def drawing(self) -> Iterator[None]:
        """While this thread draws a page: steady answers are asked for once, until the page writes something."""
        self._drawing = threading.get_ident()
        try:
            yield
        finally:
            self._drawing = None
            self._found.clear()

    @property
    def who(self) -> Who:
        """Who acts."""
        return self._who()

    def waiting(self, class_id: int | None = None) -> Waiting | None:
        """Who waits for the teacher of a class."""
        found: Waiting | None = self._ask(self._store, Store.waiting, class_id)
        return found

    def guesses(self, door: str) -> Guesses:
        """The server's."""
        found: Guesses = self._ask(self._store, Store.guesses, door)
        return found

    @property
    def database(self) -> Database:
        """The server's."""
        found: Database = self._ask(self._store, Store.database)
        return found

    @property
    def outage(self) -> int:
        """Number of the outage that goes on."""
        return self._store.outage

    def _ask(self, part: object, query: Any, *args: Any, **named: Any) -> Any:
        rule, who = RULES.get(query), self._who()
        if rule is None:
            raise Forbidden(getattr(query, "__qualname__", "a part"))
        if not rule.steady or threading.get_ident() != self._drawing:
            return self._allowed(rule, who, part, query, args, named)
        asked = query, who, args, *named.items()
        if asked not in self._found:
            self._found[asked] = self._allowed(rule, who, part, query, args, named)
        return self._found[asked]

    def _allowed(self, rule: Rule, who: Who, part: object, query: Any, args: tuple[Any, ...], named: dict[str, Any]) -> Any:
        """The answer to a query that ``who`` may ask."""
        if isinstance(query, property):
            query = query.fget
        given = _signature(query).bind(part, *args, **named)
        given.apply_defaults()
        try:
            allowed = rule.allows(self._store, who, given.arguments)
        except Unavailable:
            return _nothing(query)
        if not allowed:
            refusals.warning("refused to %s: %s", who.role or ("a student" if who.student else "nobody"), query.__qualname__)
            raise Forbidden(query.__qualname__)
        given.arguments.update({name: decided(who) for name, decided in rule.adds.items()})
        ask = partial(query, *given.args, **given.kwargs)
        answer = ask() if rule.steady else self._anew(ask)
        return answer if rule.seen is None else rule.seen(who, answer)

    def _anew(self, ask: Callable[[], Any]) -> Any:
        """Ask what may write."""
        try:
            return ask()
        finally:
            if threading.get_ident() == self._drawing:
                self._found.clear()


class _Part:
    """A part of the store whose queries are asked for by ``ask``."""

    def __init__(self, part: object, ask: Callable[..., Any]) -> None:
        self._part, self._ask = part, ask

    def __getattr__(self, name: str) -> Any:
        query = None if name.startswith("_") else getattr(type(self._part), name, None)
        if query is None:
            raise Forbidden(name)
        return self._ask(self._part, query) if isinstance(query, property) else partial(self._ask, self._part, query)


def parts(store: Store) -> dict[str, object]:
    """The parts of the store by their names."""
    return {name: part for name, part in vars(store).items() if not name.startswith("_")}


@cache
def _signature(query: Callable[..., Any]) -> inspect.Signature:
    return inspect.signature(query)


def _nothing(query: Callable[..., Any]) -> Any:
    """What a query gives where the database cannot be read."""
    said = str(_signature(query).return_annotation)
    empty: dict[str, object] = {"bool": False, "tuple": (), "dict": {}}
    return next((value for name, value in empty.items() if said.startswith(name)), None)
