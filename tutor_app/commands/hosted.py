"""The commands of whoever runs the web app. Its packages are an extra: without them the commands say what to do."""

from __future__ import annotations

from importlib.util import find_spec

import typer
from typer.main import get_command

from tutor_app.errors import SettingsError

PACKAGES = ("alembic", "altair", "prometheus_client", "segno", "sqlalchemy", "starlette", "streamlit", "uvicorn")
"""What the web app needs and the rest does not, by the names under which they are imported."""
INSTALL = "pip install 'surefix[app]'"
ADMIN = "For whoever runs the server: classes, storage, keys and the database."


def installed() -> bool:
    """Whether the web app is there."""
    return all(map(found, PACKAGES))


def found(package: str) -> bool:
    """Whether a package can be imported, without importing it."""
    try:
        return find_spec(package) is not None
    except (ImportError, ValueError):  # somebody has seen to it that it cannot
        return False


def needed(command: str) -> None:
    """Raise SettingsError where a command cannot work without the web app."""
    if not installed():
        raise SettingsError(f"'{command}' needs the web app, which is not installed yet: {INSTALL}")


def admin(context: typer.Context) -> None:
    """Have the administration read all that follows."""
    needed("surefix admin")
    command = get_command(_administration())
    with command.make_context("admin", list(context.args), parent=context.parent) as own:
        command.invoke(own)


def _administration() -> typer.Typer:
    from tutor_app.commands import admin, admin_lti, admin_people

    app = typer.Typer(help=ADMIN, no_args_is_help=True, add_completion=False)
    app.add_typer(admin.app)
    app.add_typer(admin_people.app, name="people")
    app.add_typer(admin_lti.app, name="lti")
    return app
