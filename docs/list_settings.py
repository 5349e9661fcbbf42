"""The page of all settings, made from the code that reads them.

PYTHONPATH=. python docs/list_settings.py > docs/settings.md
"""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent
from types import NoneType, UnionType
from typing import Any, Literal, get_args, get_origin

from annotated_types import Ge, Gt, Le, Lt
from pydantic import SecretStr
from pydantic.fields import FieldInfo

from tutor_app.settings import FILE_VARIABLE, Settings

SECTIONS = {
    "precision": "What students are shown",
    "workers": "Examining programs",
    "model": "A language model",
    "host": "The web app",
    "data_folder": "Data and operations",
    "link_days": "Students' programs, and the instructor's page",
    "public_url": "Sign-in",
}
"""By the first setting of each; a section goes on to the next one, so a new setting is listed where it stands in the code."""
KINDS = {
    bool: "true or false",
    int: "whole number",
    float: "number",
    str: "text",
    Path: "path",
    SecretStr: "secret",
    tuple: "list",
}
BOUNDS: dict[type, tuple[str, str]] = {Ge: ("ge", "from"), Gt: ("gt", "above"), Le: ("le", "to"), Lt: ("lt", "below")}
HEAD = f"""\
# Settings

Every setting, as the code has it. Options of the [command line](commands.md) come first, then the variables, then the one
file that `surefix --config FILE ...` or `{FILE_VARIABLE}` names. In that file a setting has its name alone:

```toml
precision = 0.95
workers = 4
allowed_hosts = ["surefix.school.example"]
```

In a variable, a list has commas between its items. A `surefix.toml` that merely lies in the working folder is not read, and
neither is any file of Streamlit's. What a class decides for itself is not here, but on
[the class page](classroom.md#settings-of-a-class)."""
TABLE = ("| name | variable | value | default | meaning |", "| --- | --- | --- | --- | --- |")


def meanings() -> dict[str, str]:
    """What the docstring below each setting says of it, as Markdown."""
    (body,) = ast.parse(dedent(inspect.getsource(Settings))).body
    assert isinstance(body, ast.ClassDef)
    found = {}
    for field, said in zip(body.body, body.body[1:], strict=False):
        match field, said:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(words))):
                found[name] = " ".join(words.split()).replace("``", "`")
    return found


def kind(field: FieldInfo) -> str:
    """What may be written there, in words."""
    outer: Any = field.annotation
    chosen = next(one for one in get_args(outer) if one is not NoneType) if isinstance(outer, UnionType) else outer
    if get_origin(chosen) is Literal:
        return " or ".join(f"`{one}`" for one in get_args(chosen))
    bounds = [_bound(one) for one in field.metadata if type(one) in BOUNDS]
    return " ".join([KINDS[get_origin(chosen) or chosen], *bounds])


def _bound(one: object) -> str:
    name, word = BOUNDS[type(one)]
    return f"{word} {getattr(one, name):g}"


def default(field: FieldInfo) -> str:
    """What holds where nothing is set."""
    if field.default_factory is not None:
        return "by system"
    match field.default:
        case None | () | "":
            return "none"
        case bool(value):
            return f"`{str(value).lower()}`"
        case float(value):
            return f"`{value:g}`"
        case value:
            return f"`{value}`"


def _lines() -> Iterator[str]:
    yield HEAD
    said = meanings()
    for name, field in Settings.model_fields.items():
        if name in SECTIONS:
            yield from ("", f"## {SECTIONS[name]}", "", *TABLE)
        variable = f"{Settings.model_config['env_prefix']}{name.upper()}"
        yield f"| `{name}` | `{variable}` | {kind(field)} | {default(field)} | {said[name]} |"


def page() -> str:
    """The whole page as Markdown."""
    return "\n".join(_lines()) + "\n"


if __name__ == "__main__":
    sys.stdout.write(page())
