"""The commands as a group that knows where an option belongs, and says in our words what is wrong with a value."""

from __future__ import annotations

from typing import Any

import typer
from pydantic import ValidationError
from typer.core import TyperGroup

from tutor_app.commands.terminal import printable
from tutor_app.errors import complaint


class Commands(TyperGroup):
    """Says behind which command an option is written, where it was written before any."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """As every group does; leaves with a usage error for an option of one of the commands."""
        own = _options(self)
        for word in args:
            if word in self.commands:
                break
            option = word.partition("=")[0]
            holders = [name for name, command in self.commands.items() if option in _options(command) - own]
            if holders:
                ctx.fail(f"{printable(option)} is an option of {' and '.join(holders)}. Write: surefix {holders[0]} {option}")
        return super().parse_args(ctx, args)

    def invoke(self, ctx: Any) -> Any:
        """As every group does. Whatever command a value belongs to, typer has pydantic look at it and repeats its words."""
        try:
            return super().invoke(ctx)
        except typer.BadParameter as error:
            if isinstance(error.__cause__, ValidationError):
                error.message = complaint(error.__cause__.errors()[0])
            raise


def _options(command: Any) -> set[str]:
    return {name for parameter in command.params for name in (*parameter.opts, *parameter.secondary_opts) if name[:1] == "-"}
