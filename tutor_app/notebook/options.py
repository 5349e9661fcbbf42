"""What ``%surefix`` sets: ``%surefix precision=0.9 lang=de depth=kind``, ``%surefix off``, ``%surefix on``."""

from __future__ import annotations

import shlex
from dataclasses import dataclass, replace
from typing import get_args

from tutor_app import settings as configuration
from tutor_app.api import Level
from tutor_app.errors import SettingsError
from tutor_app.explain.texts import known_languages

LEVELS: tuple[Level, ...] = get_args(Level)
"""From the one that says nothing to the one that says most."""
_KNOWN = "on, off, precision=0.9, lang=en, depth=repair"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How this session wants its feedback: at the target ``precision``, in ``lang``, no deeper than ``depth``."""

    precision: float
    lang: str
    depth: Level = "repair"
    on: bool = True

    def __str__(self) -> str:
        """As ``%surefix`` takes them."""
        return f"{'on' if self.on else 'off'} precision={self.precision:g} lang={self.lang} depth={self.depth}"


def given(line: str, before: Options) -> Options:
    """The options that ``line`` makes of those ``before``. Raises SettingsError for what makes no sense; then nothing is set."""
    try:
        words = shlex.split(line)
    except ValueError as error:
        raise SettingsError(f"{line!r} cannot be read: {error}; known: {_KNOWN}") from error
    options = before
    for word in words:
        options = _with(word, options)
    return options


def _with(word: str, options: Options) -> Options:
    name, equals, value = word.partition("=")
    match name:
        case "on" | "off" if not equals:
            return replace(options, on=name == "on")
        case "precision" if value:
            return replace(options, precision=_precision(value))
        case "lang" if value in known_languages():
            return replace(options, lang=value)
        case "lang":
            raise SettingsError(f"unknown language {value!r}; known: {', '.join(known_languages())}")
        case "depth" if value in LEVELS[1:]:
            return replace(options, depth=value)
        case "depth":
            raise SettingsError(f"unknown depth {value!r}; known: {', '.join(LEVELS[1:])}")
        case _:
            raise SettingsError(f"{word!r} is not known; known: {_KNOWN}")


def _precision(value: str) -> float:
    try:
        return configuration.given(precision=float(value)).precision
    except (ValueError, SettingsError) as error:
        raise SettingsError(f"precision is a number from 0 to 1, such as 0.9, not {value!r}") from error
