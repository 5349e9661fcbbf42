"""What an editor may ask for, in its settings under ``surefix``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from tutor_app.domain import Depth
from tutor_app.errors import complaint
from tutor_app.explain.texts import known_languages
from tutor_app.settings import ClassPython, Settings


class Options(BaseModel):
    """How this editor wants its programs explained."""

    model_config: ClassVar[ConfigDict] = ConfigDict(frozen=True, extra="forbid")

    precision: float = Field(0.9, ge=0, le=1, strict=False)
    """Share of what is shown that must be right."""
    lang: str = "en"
    """The language of the sentences."""
    python: ClassPython = None
    """The Python that the class uses; None: the one that runs Surefix."""
    depth: Literal["place", "kind", "explanation", "repair"] = "repair"
    """The deepest level that is shown, however sure Surefix is."""
    remarks: bool = False
    """Whether a valid program gets remarks."""
    catalogue: str | None = Field(None, pattern=r"^https?://[^?#\s]+$")
    """The address of a Surefix server, whose pages on each kind of mistake are linked to."""
    delay: int = Field(250, ge=0, le=10_000)
    """Milliseconds without typing before a program is checked."""

    @field_validator("lang")
    @classmethod
    def _known(cls, value: str) -> str:
        if value not in known_languages():
            raise ValueError(f"the languages are {', '.join(known_languages())}")
        return value

    @property
    def deepest(self) -> Depth:
        """The level that :attr:`depth` names."""
        return Depth.of(self.depth)


def by_settings(settings: Settings) -> Options:
    """What holds where the editor says nothing."""
    own = {name: getattr(settings, name) for name in ("precision", "lang", "python")}
    return Options(**own, catalogue=settings.public_url)


def asked(given: object, base: Options) -> tuple[Options, dict[str, str]]:
    """``base`` with what the editor gave, and why each setting that makes no sense has no part in it. Null means: not said."""
    if not isinstance(given, Mapping):
        return base, {}
    own = given.get("surefix", given)
    chosen: dict[str, Any] = {str(k): v for k, v in own.items() if v is not None} if isinstance(own, Mapping) else {}
    wrong: dict[str, str] = {}
    try:
        return Options(**{**base.model_dump(), **chosen}), wrong
    except ValidationError as error:
        wrong = {str(one["loc"][0]): complaint(one) for one in error.errors()}
    return Options(**{**base.model_dump(), **{name: value for name, value in chosen.items() if name not in wrong}}), wrong
