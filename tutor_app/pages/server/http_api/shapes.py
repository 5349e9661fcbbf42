"""What is asked and answered, as models: requests are checked by them, and the OpenAPI document is made of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from tutor_app.api.feedback import Feedback, Level, Mistake, Note, PythonMessage
from tutor_app.diagnose.diagnosis import MAX_CHARACTERS
from tutor_app.domain import Status
from tutor_app.explain.texts import known_languages

Form = Literal["surefix", "friendly", "sarif"]
"""The shape of an answer."""
MEDIA_TYPES: Mapping[Form, str] = {
    "surefix": "application/json",
    "friendly": "application/vnd.surefix.friendly+json",
    "sarif": "application/sarif+json",
}
"""What each is sent as, the usual one first."""


class Question(BaseModel):
    """A program to explain. Target, depth and Python are what the class of the key has decided."""

    model_config = ConfigDict(extra="forbid", strict=True)

    code: str = Field(max_length=MAX_CHARACTERS)
    """The program; it is never run."""
    lang: str | None = Field(None, json_schema_extra=lambda schema: schema.update(enum=[*known_languages(), None]))
    """The language of the texts; null: the class's."""
    notebook: bool = False
    """Whether the program is a notebook's cell."""
    file: str = Field("program.py", min_length=1, max_length=255)
    """What a SARIF log calls the program."""

    @field_validator("code", "file")
    @classmethod
    def _writable(cls, value: str) -> str:
        value.encode()  # half a pair of surrogates is no character; the error is a ValueError
        return value

    @field_validator("lang")
    @classmethod
    def _known(cls, value: str | None) -> str | None:
        if value is not None and value not in known_languages():
            raise ValueError(f"the languages are {', '.join(known_languages())}")
        return value


class Answer(BaseModel):
    """What may be shown of the program, and nothing else."""

    model_config = ConfigDict(extra="forbid")

    status: Status
    level: Level
    nature: str
    reason: str
    title: str
    summary: str
    why: str
    steps: tuple[str, ...]
    mistakes: tuple[Mistake, ...]
    fixed: str | None
    python: PythonMessage | None
    notes: tuple[Note, ...]
    newer: tuple[Note, ...]
    confidence: float | None
    lang: str

    @classmethod
    def of(cls, feedback: Feedback) -> Answer:
        """The feedback without the program, which the asker has, and without what was withheld."""
        named = {field.name for field in fields(Feedback)} & cls.model_fields.keys()
        return cls(**{name: getattr(feedback, name) for name in named})


class FriendlyAnswer(BaseModel):
    """The shape of friendly error messages in the Raspberry Pi editor."""

    model_config = ConfigDict(extra="forbid")

    variant_id: str = Field(serialization_alias="variantId")
    title: str
    summary: str
    why: str
    steps: list[str]
    patch: str | None


class SarifLog(BaseModel):
    """A SARIF 2.1.0 log; its own schema says more."""

    version: Literal["2.1.0"]
    runs: list[dict[str, Any]]


class Health(BaseModel):
    """Whether programs can be explained now."""

    model_config = ConfigDict(extra="forbid")

    ready: bool
