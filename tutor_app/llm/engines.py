"""The engines that can be chosen: how a language model takes part, and whose model that is.

The first is for whoever runs Surefix, the second for a class, among those that whoever runs the server allows.
"""

from __future__ import annotations

from tutor_app.errors import SettingsError
from tutor_app.settings import Settings

BUILT_IN = "built-in"
LLM = "llm"
"""A language model repairs and explains; students simulated by it try the explanation."""
MIXED = "mixed"
"""The built-in engine answers; the model is asked only where that is unsure, and its repair joins the candidates."""
ENGINES: tuple[str, ...] = (BUILT_IN, LLM, MIXED)
"""Names for ``--engine`` and the ``engine`` setting."""
ON_SITE = "on-site"
"""The model of this server, or of another one of the school."""
CLOUD = "cloud"
"""A model that others run, outside of the school."""


def usual(settings: Settings) -> str:
    """Where a class chose nothing: the built-in engine, or the model on site."""
    return BUILT_IN if settings.engine == BUILT_IN else ON_SITE


def offered(settings: Settings) -> tuple[str, ...]:
    """What there is on this server, the usual one first."""
    return tuple(dict.fromkeys((usual(settings), *settings.class_engines)))


def answering(settings: Settings, chosen: str | None) -> str:
    """What answers where this was ``chosen`` (None: nothing was): the built-in engine for what is not offered any more."""
    if chosen is None:
        return usual(settings)
    return chosen if chosen in offered(settings) else BUILT_IN


def with_model(settings: Settings, engine: str) -> Settings:
    """The settings for the model ``ON_SITE`` or in the ``CLOUD``: it takes part as ``settings.engine`` says.

    Where that is the built-in engine, models are for classes that choose one, and are asked only where it is unsure. Raises
    SettingsError for a cloud without an address.
    """
    mode = MIXED if settings.engine == BUILT_IN else settings.engine
    if engine == ON_SITE:
        return settings.model_copy(update={"engine": mode})
    if settings.cloud_url is None:
        raise SettingsError("engine 'cloud' needs an address", advice="Set SUREFIX_CLOUD_URL.")
    cloud = {"model": settings.cloud_model, "base_url": settings.cloud_url, "api_key": settings.cloud_key}
    return settings.model_copy(update={"engine": mode, **cloud})
