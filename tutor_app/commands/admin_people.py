"""``surefix admin people``: accounts, for the first administrator and for who has lost a password.

A password is printed once, and replaced by one of their own when they first sign in.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import typer

from tutor_app.classroom import passwords
from tutor_app.classroom.accounts import HERE
from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.roles import Account, Role
from tutor_app.classroom.store import Store
from tutor_app.commands.admin import AsJson, Yes, confirm, kept, opened, show, undone
from tutor_app.commands.terminal import printable

app = typer.Typer(help="People with accounts.", no_args_is_help=True)
Name = Annotated[str, typer.Argument(help="The user name, or with --issuer what the identity provider calls them.")]
Issuer = Annotated[str, typer.Option(help="Who vouches for them; this server itself without it.")]


@app.command("list")
def list_people(as_json: AsJson = False) -> None:
    """Everybody with an account, by role and name."""
    rows = [_row(account) for account in opened().accounts.everybody()]
    shown = {"name": "name", "role": "role", "subject": "user name", "issuer": "issuer", "state": "state"}
    show(rows, shown, as_json=as_json)


@app.command("new")
def new_person(
    name: Annotated[str, typer.Argument(help="The user name.")],
    role: Annotated[Role, typer.Option(help="What they may do.")] = Role.INSTRUCTOR,
    called: Annotated[str, typer.Option("--name", help="What others read.")] = "",
) -> None:
    """Make an account with a password of this server's, and say the password."""
    password = passwords.made_up()
    try:
        made = opened().accounts.make(name, role, name=called, password=password)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="NAME") from error
    except Unavailable as error:
        raise undone() from error
    if made is None:
        raise typer.BadParameter(f"there is a {printable(name)} already", param_hint="NAME")
    typer.echo(password)


@app.command("password")
def new_password(name: Name) -> None:
    """Give somebody another password, say it, and end their sessions."""
    store, account = _found(name, HERE)
    password = passwords.made_up()
    kept(store.accounts.set_password(account.id, password, once=True))
    typer.echo(password)


@app.command("role")
def change_role(name: Name, role: Annotated[Role, typer.Argument(help="What they may do.")], issuer: Issuer = HERE) -> None:
    """Make somebody a student, an instructor or an administrator."""
    _change(name, issuer, lambda store, account: store.accounts.set_role(account.id, role))


@app.command("disable")
def disable(name: Name, issuer: Issuer = HERE) -> None:
    """Let somebody sign in no more, and end their sessions."""
    _change(name, issuer, lambda store, account: store.accounts.disable(account.id))


@app.command("enable")
def enable(name: Name, issuer: Issuer = HERE) -> None:
    """Let somebody sign in again."""
    _change(name, issuer, lambda store, account: store.accounts.enable(account.id))


@app.command("sign-out")
def sign_out(name: Name, issuer: Issuer = HERE) -> None:
    """End somebody's sessions on every server of the database."""
    _change(name, issuer, lambda store, account: store.sessions.end_all(account.id))


@app.command("delete")
def delete(name: Name, issuer: Issuer = HERE, yes: Yes = False) -> None:
    """Delete an account; the classes that it taught stay, and what was done in classes."""
    store, account = _found(name, issuer)
    confirm(f"Delete the account of {account.name}?", yes=yes)
    kept(store.accounts.delete(account.id))


def _found(name: str, issuer: str) -> tuple[Store, Account]:
    store = opened()
    account = store.accounts.by_subject(issuer, name)
    if account is None:
        raise typer.BadParameter(f"there is no account {printable(name)}", param_hint="NAME")
    return store, account


def _change(name: str, issuer: str, act: Callable[[Store, Account], bool]) -> None:
    kept(act(*_found(name, issuer)))


def _row(account: Account) -> dict[str, str]:
    state = "open" if account.disabled is None else "closed"
    return {
        "name": account.name,
        "role": account.role.value,
        "subject": account.subject,
        "issuer": account.issuer or "here",
        "state": state,
    }
