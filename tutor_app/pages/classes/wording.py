"""What a teacher decided, in words: each setting with its value, and what one decision changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields

from tutor_app.classroom.api_keys import ApiKey
from tutor_app.classroom.decisions import INSTRUCTOR
from tutor_app.classroom.store import Policy
from tutor_app.explain.localisation import Texts
from tutor_app.pages.classes import naming
from tutor_app.pages.readers import Reader
from validators.promise.gate import Band

PRESETS = {0.95: "careful", 0.9: "balanced", 0.8: "generous"}
"""How sure Surefix is to be, for those who do not want to think about numbers."""


def changes(before: Policy, after: Policy, texts: Texts, said: Texts) -> list[str]:
    """Each setting that ``after`` has otherwise, with what it was and what it is."""
    return list(_changes(before, after, texts, said))


def _changes(before: Policy, after: Policy, texts: Texts, said: Texts) -> Iterator[str]:
    for field in fields(Policy):
        old, new = getattr(before, field.name), getattr(after, field.name)
        if old != new:
            words = _WORDS.get(field.name, _switch)
            name = said(f"setting-{field.name.replace('_', '-')}")
            yield said("change", name=name, before=words(old, texts, said), after=words(new, texts, said))


def key(one: ApiKey, said: Texts) -> str:
    """A key of programs by its name, or by its number where it has none."""
    return one.name or said("key-number", number=str(one.id))


def who(signature: str, said: Texts) -> str:
    """Who decided something; those without an account are called what they are."""
    return said("who-instructor") if signature == INSTRUCTOR else signature


def sureness(share: float, texts: Texts, said: Texts) -> str:
    """A target by its preset, where it is one, and by its number."""
    number = texts("knob-end") if share == 0 else texts("knob-position", percent=f"{share * 100:g}")
    return f"{said(f'preset-{PRESETS[share]}')} ({number})" if share in PRESETS else number


def engine(name: str | None, said: Texts, reader: Reader | None = None) -> str:
    """What a class chose, with where the model is, if that is known and is elsewhere."""
    called = said("engine-servers" if name is None else f"engine-{name}")
    return called if reader is None or not reader.host else f"{called} ({reader.host})"


def _switch(value: bool, texts: Texts, said: Texts) -> str:
    return said("on" if value else "off")


def _kinds(names: tuple[str, ...], texts: Texts, said: Texts) -> str:
    return ", ".join(naming.mistake(name, said) for name in names) or said("left-out-none")


def _band(band: Band | None, texts: Texts, said: Texts) -> str:
    return said("off") if band is None else f"{band.low:.0%}–{band.high:.0%}"


_WORDS: dict[str, Callable[..., str]] = {
    "precision": sureness,
    "deepest": lambda step, texts, said: texts(f"deepest-{step}"),
    "pace": lambda pace, texts, said: texts(f"pace-{pace.value}"),
    "wait": lambda seconds, texts, said: said("seconds", count=seconds),
    "python": lambda version, texts, said: said("python-servers") if version is None else f"Python {version}",
    "language": lambda code, texts, said: said("language-browsers") if code is None else Texts("pages", code)("language-name"),
    "left_out": _kinds,
    "approval": _band,
    "engine": lambda name, texts, said: engine(name, said),
}
