"""The OpenAPI document, made of the models."""

from __future__ import annotations

from functools import cache
from importlib import metadata
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from tutor_app.pages.server.http_api.problems import CONTENT_TYPE, Problem
from tutor_app.pages.server.http_api.shapes import MEDIA_TYPES, Answer, Form, FriendlyAnswer, Health, Question, SarifLog

ROOT = "/api/v1"
"""Where the addresses of the API begin."""
_JSON = "application/json"
_REFUSALS = {
    "400": "The body is no JSON object in UTF-8, or did not come in time; or something is said twice.",
    "401": "There is no key, or it is not known.",
    "406": "There is no such format, or nothing that is accepted.",
    "413": "The body is too large.",
    "415": "The body is not sent as application/json.",
    "422": "A field is missing, unknown, or of the wrong kind.",
    "429": "Too many questions; Retry-After says when to come again.",
    "503": "Not now; Retry-After says when to come again.",
}


@cache
def document() -> dict[str, Any]:
    """All of it."""
    # a default makes a field of a question optional; answers always have all fields
    _, questions = models_json_schema([(Question, "validation")], ref_template="#/components/schemas/{model}")
    told: list[type[BaseModel]] = [Answer, FriendlyAnswer, SarifLog, Health, Problem]
    _, answers = models_json_schema([(one, "serialization") for one in told], ref_template="#/components/schemas/{model}")
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Surefix",
            "version": metadata.version("surefix"),
            "description": "Explains why Python cannot read a program. Nothing that is sent is run or stored.",
        },
        "paths": {
            f"{ROOT}/explain": {"post": _explain()},
            f"{ROOT}/health": {"get": _health()},
            f"{ROOT}/openapi.json": {"get": _itself()},
        },
        "components": {
            "schemas": {**questions["$defs"], **answers["$defs"]},
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer", "description": "A key of a class."}},
        },
    }


def _explain() -> dict[str, Any]:
    shapes: dict[Form, dict[str, Any]] = {
        "surefix": _ref(Answer),
        "friendly": {"anyOf": [_ref(FriendlyAnswer), {"type": "null"}]},
        "sarif": _ref(SarifLog),
    }
    form = {"type": "string", "enum": list(get_args(Form)), "default": "surefix"}
    return {
        "operationId": "explain",
        "summary": "What may be shown of a program",
        "security": [{"key": []}, {}],
        "parameters": [{"name": "format", "in": "query", "required": False, "schema": form}],
        "requestBody": {"required": True, "content": {_JSON: {"schema": _ref(Question)}}},
        "responses": {
            "200": {
                "description": "What may be shown; null in the format friendly where that is nothing.",
                "content": {MEDIA_TYPES[named]: {"schema": shape} for named, shape in shapes.items()},
            },
            **{code: _answer(text, _ref(Problem), CONTENT_TYPE) for code, text in _REFUSALS.items()},
        },
    }


def _health() -> dict[str, Any]:
    said = {"200": "It can help.", "503": "It cannot help now."}
    answers = {code: _answer(text, _ref(Health)) for code, text in said.items()}
    return {"operationId": "health", "summary": "Whether programs can be explained now", "security": [], "responses": answers}


def _itself() -> dict[str, Any]:
    answers = {"200": _answer("The document.", {"type": "object"})}
    return {"operationId": "openapi", "summary": "This document", "security": [], "responses": answers}


def _answer(text: str, schema: dict[str, Any], content: str = _JSON) -> dict[str, Any]:
    return {"description": text, "content": {content: {"schema": schema}}}


def _ref(model: type[BaseModel]) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{model.__name__}"}
