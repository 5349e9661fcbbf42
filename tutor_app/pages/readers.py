"""Which language model reads programs, by the engine of a class: none, one on this machine, or one at a host."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self
from urllib.parse import urlsplit

from tutor_app.domain.hosts import is_loopback
from tutor_app.llm.engines import BUILT_IN, CLOUD, offered, with_model
from tutor_app.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """A language model at a ``host`` (empty: on this machine), run by the school or ``outside`` of it."""

    host: str = ""
    outside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Readers:
    """The engines that there are, the usual one first, with the model that takes part in each (None: none does)."""

    by_engine: Mapping[str, Reader | None] = field(default_factory=lambda: {BUILT_IN: None})

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """Those of a server."""
        return cls(by_engine={name: _reader(settings, name) for name in offered(settings)})

    def reader(self, chosen: str | None) -> Reader | None:
        """Who reads the programs where this engine was ``chosen``, as in :func:`tutor_app.llm.engines.answering`."""
        usual = next(iter(self.by_engine))
        return self.by_engine.get(usual if chosen is None else chosen)


def _reader(settings: Settings, engine: str) -> Reader | None:
    if engine == BUILT_IN:
        return None
    host = urlsplit(with_model(settings, engine).base_url or "").hostname or ""
    outside = engine == CLOUD
    return Reader(host="" if is_loopback(host) and not outside else host, outside=outside)
