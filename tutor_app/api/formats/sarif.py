"""SARIF 2.1.0, the format of OASIS for what analysers find, which graders and code hosts read."""

from __future__ import annotations

from importlib import metadata
from typing import Any
from urllib.parse import quote

from tutor_app.api.feedback import Feedback, Mistake
from tutor_app.api.formats.pointed import headed
from tutor_app.domain import Edit, Status
from tutor_app.source.spots import Spot

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_PYTHON = "python-syntax"
"""The rule of results that are Python's own word, or of which no more than the place may be said."""


_NEWER = "newer-python"
"""The rule of warnings about what the class's Python does not know."""


def sarif(feedback: Feedback, file: str) -> dict[str, Any]:
    """A log with one run: a result for each mistake that may be shown, else Python's message; none for a valid program.

    What the class's Python does not know is a warning.
    """
    uri = quote(file)
    results = [_result(one, uri) for one in feedback.mistakes]
    if not results and feedback.python is not None and feedback.status is not Status.VALID:
        python = feedback.python
        results = [_told(_PYTHON, f"{python.type}: {python.message}\n{python.meaning}", uri, (python.spot,))]
    results += [_told(_NEWER, one.text, uri, (Spot(line=one.line, column=1, end=1),), level="warning") for one in feedback.newer]
    driver = {
        "name": "Surefix",
        "version": metadata.version("surefix"),
        "rules": _rules(feedback, {str(one["ruleId"]) for one in results}),
    }
    refused = feedback.status in {Status.REJECTED, Status.FAILED}
    invocation: dict[str, Any] = {"executionSuccessful": not refused}
    if refused:
        invocation["toolExecutionNotifications"] = [{"level": "error", "message": {"text": feedback.summary or feedback.title}}]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "invocations": [invocation], "results": results}
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _rules(feedback: Feedback, used: set[str]) -> list[dict[str, Any]]:
    named = {one.kind: one for one in feedback.mistakes if one.kind}
    rules = [{"id": kind, "shortDescription": {"text": one.name}, "help": {"text": one.rule}} for kind, one in named.items()]
    return [*rules, *({"id": rule} for rule in (_PYTHON, _NEWER) if rule in used)]


def _result(mistake: Mistake, uri: str) -> dict[str, Any]:
    result = _told(mistake.kind or _PYTHON, headed(mistake), uri, mistake.spots)
    if mistake.edits:
        replacements = [_replacement(edit) for edit in mistake.edits]
        result["fixes"] = [{"artifactChanges": [{"artifactLocation": {"uri": uri}, "replacements": replacements}]}]
    return result


def _told(rule: str, text: str, uri: str, spots: tuple[Spot, ...], level: str = "error") -> dict[str, Any]:
    """A result at the first of the spots; the others are related."""
    first, *others = [_location(uri, spot) for spot in spots]
    result = {"ruleId": rule, "level": level, "message": {"text": text}, "locations": [first]}
    return {**result, "relatedLocations": others} if others else result


def _location(uri: str, spot: Spot) -> dict[str, Any]:
    region = {"startLine": spot.line, "startColumn": spot.column, "endLine": spot.line, "endColumn": spot.end}
    return {"physicalLocation": {"artifactLocation": {"uri": uri}, "region": region}}


def _replacement(edit: Edit) -> dict[str, Any]:
    region = {"charOffset": edit.start, "charLength": edit.end - edit.start}
    return {"deletedRegion": region, "insertedContent": {"text": edit.after}}
