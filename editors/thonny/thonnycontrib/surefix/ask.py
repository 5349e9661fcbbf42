"""Writes what may be shown of the program in a file, as JSON in the terms of Thonny's warnings: ``ask.py FILE LANGUAGE``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tutor_app.api import Mistake, SettingsError, explain
from tutor_app.diagnose.decoding import MAX_BYTES, decode


def main(file: str, lang: str) -> None:
    """One warning for each mistake of which anything may be shown, by the gate's default target."""
    with Path(file).open("rb") as opened:
        code = decode(opened.read(MAX_BYTES))
    if not isinstance(code, str):
        mistakes: tuple[Mistake, ...] = ()  # in an encoding that Python does not read either
    else:
        try:
            mistakes = explain(code, lang=lang).mistakes
        except SettingsError:  # a language that Surefix does not speak
            mistakes = explain(code).mistakes
    json.dump([_warning(one, file) for one in mistakes], sys.stdout)


def _warning(one: Mistake, file: str) -> dict[str, object]:
    told = [one.why, *one.steps, one.rule] if one.steps else [one.rule, one.stops]
    return {
        "filename": file,
        "lineno": one.line,
        "col_offset": one.place.column - 1,
        "msg": one.title,
        "explanation": "\n\n".join(filter(None, told)),
        "kind": "error",
        "group": "warnings",
        "symbol": f"surefix-{one.kind or 'place'}",
    }


if __name__ == "__main__":
    main(*sys.argv[1:])
