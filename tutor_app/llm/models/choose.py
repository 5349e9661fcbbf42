"""From the settings to a model."""

from __future__ import annotations

from pathlib import Path

from tutor_app.errors import SettingsError
from tutor_app.llm.models.base import Model
from tutor_app.settings import Settings

SCRIPTED = "scripted"


def open_model(settings: Settings) -> Model:
    """The model that the settings name: ``scripted``, ``scripted:FILE``, one behind ``base_url``, else one in this process.

    Raises SettingsError where none is named and EngineError where it cannot be had. A server is first asked later.
    """
    name = settings.model
    if name == SCRIPTED or (name or "").startswith(f"{SCRIPTED}:"):
        from tutor_app.llm.models.scripted import Scripted

        path = (name or "").removeprefix(SCRIPTED).removeprefix(":")
        return Scripted.from_file(Path(path) if path else None)
    if settings.base_url is not None:
        from tutor_app.llm.models.openai_server import OpenAIServer

        key = settings.api_key.get_secret_value() if settings.api_key else None
        return OpenAIServer(settings.base_url, name, api_key=key)
    if not name:
        raise SettingsError(
            f"engine {settings.engine!r} needs a model",
            advice="Give --model with a hub name, a folder or a GGUF file, or --base-url with the address of a server.",
        )
    from tutor_app.llm.models.transformers_model import TransformersModel

    return TransformersModel(name)
