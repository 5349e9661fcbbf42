"""Texts of the interface in the reader's language, from Fluent files ``tutor_app/explain/locales/<language>/<name>.ftl``.

A translator adds a folder. What a language lacks is said in English. The explanations' own words come from
:mod:`tutor_app.explain.texts`, which also says which languages are known.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource

from tutor_app.errors import AssetError

_SOURCE = "en"


class Texts:
    """The texts of one Fluent file in one language; calling it with a message's name gives the text."""

    def __init__(self, name: str, lang: str = _SOURCE) -> None:
        self.name, self.lang = name, lang

    @property
    def direction(self) -> str:
        """``rtl`` or ``ltr``, as in HTML's ``dir``."""
        return _direction(self.lang)

    def __call__(self, message: str, /, **arguments: object) -> str:
        """The text named ``message``; raises AssetError where no language has it."""
        return _formatted(self.name, self.lang, message, arguments) if arguments else _steady(self.name, self.lang, message)


@cache
def _steady(name: str, lang: str, message: str) -> str:
    return _formatted(name, lang, message, {})


def _formatted(name: str, lang: str, message: str, arguments: dict[str, Any]) -> str:
    for bundle in _bundles(name, lang):
        if bundle.has_message(message):
            pattern = bundle.get_message(message).value
            if pattern is not None:
                text, errors = bundle.format_pattern(pattern, arguments)
                if errors:
                    raise AssetError(f"The text {message!r} in {lang!r} is damaged: {errors[0]}")
                return str(text)
    raise AssetError(f"There is no text {message!r} in {lang!r}", advice="Add it to tutor_app/explain/locales/en.")


@cache
def _bundles(name: str, lang: str) -> tuple[FluentBundle, ...]:
    return tuple(_bundle(name, code) for code in dict.fromkeys((lang, _SOURCE)) if _resource(name, code) is not None)


@cache
def _direction(lang: str) -> str:
    return str(Locale.parse(lang, sep="-").text_direction)


@cache
def _bundle(name: str, lang: str) -> FluentBundle:
    bundle = FluentBundle([lang], use_isolating=_direction(lang) == "rtl")
    bundle.add_resource(FluentResource(_resource(name, lang) or ""))
    return bundle


@cache
def _resource(name: str, lang: str) -> str | None:
    file = files("tutor_app.explain") / "locales" / lang / f"{name}.ftl"
    return file.read_text(encoding="utf-8") if file.is_file() else None
