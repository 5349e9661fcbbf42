"""``surefix admin``: what whoever runs a server does without a browser, on the database that the settings name.

Exit codes: 0 done, 1 the database could not do it, 2 usage: no such class, no database there, or nobody said yes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from tutor_app import settings as configuration
from tutor_app.classroom import backups
from tutor_app.classroom.api_keys import MOST, NotMade
from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.keys import LOG_IN
from tutor_app.classroom.migrations import HEAD, go_back, known
from tutor_app.classroom.people import LONGEST_RETENTION, RETENTION, Class
from tutor_app.classroom.place import ADVICE, place, told
from tutor_app.classroom.quotas import Use, allowed
from tutor_app.classroom.store import Store
from tutor_app.commands.terminal import printable
from tutor_app.errors import SettingsError, SurefixError

app = typer.Typer()
classes = typer.Typer(help="The classes of this server.", no_args_is_help=True)
keys = typer.Typer(help="The key that the server signs with.", no_args_is_help=True)
api_keys = typer.Typer(help="Keys with which programs ask in the name of a class.", no_args_is_help=True)
database = typer.Typer(help="Where all of it is kept.", no_args_is_help=True)
for _name, _group in (("classes", classes), ("keys", keys), ("api-keys", api_keys), ("database", database)):
    app.add_typer(_group, name=_name)

Code = Annotated[str, typer.Argument(help="The code of the class, such as K7PQ2.")]
_ADMIN = "surefix admin"
"""Who did it, for the log of a class."""
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]
Yes = Annotated[bool, typer.Option("--yes", help="Do it without a question.")]
Days = Annotated[int, typer.Option(min=1, max=LONGEST_RETENTION, help="How long attempts are kept.")]


@classes.command("list")
def list_classes(
    archived: Annotated[bool, typer.Option(help="The archived ones, too.")] = False, as_json: AsJson = False
) -> None:
    """All classes, the newest first."""
    store = opened()
    found = [_row(one, len(store.people.students(one.id))) for one in store.people.classes(archived=archived)]
    shown = {"code": "code", "name": "name", "state": "state", "students": "students", "days": "kept for days", "made": "made"}
    show(found, shown, as_json=as_json)


@classes.command("new")
def new_class(
    name: Annotated[str, typer.Argument(help="What students read when they join.")],
    days: Days = RETENTION,
    as_json: AsJson = False,
) -> None:
    """Make a class and print its code."""
    made = opened().people.new_class(name, retention=days)
    if made is None:
        raise undone()
    typer.echo(json.dumps(_row(made, 0), ensure_ascii=False) if as_json else made.code)


@classes.command("close")
def close_class(code: Code) -> None:
    """Let nobody else join."""
    _change(code, lambda store, one: store.people.close(one.id))


@classes.command("reopen")
def reopen_class(code: Code) -> None:
    """Let students join again."""
    _change(code, lambda store, one: store.people.reopen(one.id))


@classes.command("archive")
def archive_class(code: Code) -> None:
    """Put it out of the way: nobody joins, and its students are told that it is over."""
    _change(code, lambda store, one: store.people.archive(one.id))


@classes.command("delete")
def delete_class(code: Code, yes: Yes = False) -> None:
    """Delete it with its students and everything that is kept of them."""
    store, one = _class(code)
    confirm(f"Delete {one.name or one.code} with {len(store.people.students(one.id))} students and all they did?", yes=yes)
    kept(store.keeping.delete_class(one.id))


@app.command()
def retention(
    code: Annotated[str | None, typer.Option("--class", help="A class, by its code.")] = None,
    days: Annotated[int | None, typer.Option(min=1, max=LONGEST_RETENTION, help="Keep its attempts for so long.")] = None,
    purge: Annotated[
        bool, typer.Option("--purge", help="Delete now what is older than is kept, as the server does hourly.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """How long attempts are kept: say it, change it for a class, or delete what is older."""
    if days is not None and code is None:
        raise typer.BadParameter("say which class, with --class; without one SUREFIX_RETENTION_DAYS holds", param_hint="--days")
    store = opened()
    if code is not None and days is not None:
        _change(code, lambda store, one: store.people.retain(one.id, days))
    if purge:
        try:
            gone = store.keeping.purge(datetime.now(UTC))
        except Unavailable as error:
            raise undone() from error
        typer.echo(json.dumps({"gone": gone}) if as_json else f"{gone} rows are gone")
        return
    without = store.keeping.retention
    found: dict[str, int | None] = {} if code else {"": None if without is None else without.days}
    listed = store.people.classes(archived=True) if code is None else (_class(code)[1],)
    found |= {one.code: one.retention for one in listed}
    for name, days_kept in () if as_json else found.items():
        typer.echo(f"{name or 'without a class'}: {'until deleted' if days_kept is None else f'{days_kept} days'}")
    if as_json:
        typer.echo(json.dumps(found))


@app.command()
def quotas(as_json: AsJson = False) -> None:
    """What one person may ask for, and how many people use it now; the numbers are settings."""
    try:
        found = [_used(use) for use in opened().quotas.used()]
    except Unavailable as error:
        raise undone() from error
    shown = {"what": "what", "most": "each person", "seconds": "in seconds", "people": "people now", "without": "with none left"}
    show(found, shown, as_json=as_json)


@keys.command("rotate")
def rotate_key(yes: Yes = False) -> None:
    """Have log-ins by the passphrase signed with another key: everybody who is logged in by it logs in again."""
    store = opened()
    confirm("End every log-in by the passphrase?", yes=yes)
    try:
        store.keys.rotate(LOG_IN)
    except Unavailable as error:
        raise undone() from error


@api_keys.command("list")
def list_api_keys(code: Code, as_json: AsJson = False) -> None:
    """The keys of a class, by number and name; the keys themselves are not kept."""
    store, one = _class(code)
    found = [
        {"number": key.id, "name": key.name, "made": key.made.isoformat(timespec="seconds"), "by": key.made_by}
        for key in store.api_keys.of_class(one.id)
    ]
    show(found, {"number": "number", "name": "name", "made": "made", "by": "by"}, as_json=as_json)


@api_keys.command("new")
def new_api_key(code: Code, name: Annotated[str, typer.Option(help="What it is for.")] = "", as_json: AsJson = False) -> None:
    """Make a key for a class and print it; it is never shown again."""
    store, one = _class(code)
    made = store.api_keys.make(one.id, name, by=_ADMIN)
    if made is NotMade.FULL:
        raise typer.BadParameter(f"class {printable(code)} has {MOST} keys, which is the most", param_hint="CODE")
    if isinstance(made, NotMade):
        raise undone()
    typer.echo(json.dumps({"number": made.key.id, "key": made.word}) if as_json else made.word)


@api_keys.command("revoke")
def revoke_api_key(code: Code, number: Annotated[int, typer.Argument(help="The number of the key in the list.", min=1)]) -> None:
    """Revoke a key: it opens nothing from now on."""
    store, one = _class(code)
    if number not in {key.id for key in store.api_keys.of_class(one.id)}:
        raise typer.BadParameter(f"class {printable(code)} has no key {number}", param_hint="NUMBER")
    kept(store.api_keys.revoke(one.id, number, by=_ADMIN))


@database.command("check")
def check_database(as_json: AsJson = False) -> None:
    """Say which database it is, and at which revision; 1 where that is not the last one."""
    standing = opened().database.standing()
    name = told(configuration.load())
    said = {"database": name, "revision": standing, "last": HEAD, "fine": standing == HEAD}
    typer.echo(json.dumps(said) if as_json else f"{name}: revision {standing}, the last one is {HEAD}")
    raise typer.Exit(0 if standing == HEAD else 1)


@database.command("upgrade")
def upgrade_database() -> None:
    """Bring the tables up to this version of Surefix, as every server does when it starts."""
    typer.echo(f"revision {opened().database.standing()}")


@database.command("downgrade")
def downgrade_database(revision: Annotated[str, typer.Argument(help="One of the earlier revisions.")], yes: Yes = False) -> None:
    """Bring the tables back for an earlier version of Surefix. Stop every server and make a backup first."""
    if revision not in known():
        raise typer.BadParameter(f"unknown revision; known: {', '.join(known())}", param_hint="REVISION")
    store = opened()
    confirm(f"Go back to {revision}? What later versions keep is lost.", yes=yes)
    try:
        store.database.change(lambda connection: go_back(connection, revision))
    except Unavailable as error:
        raise undone() from error


@database.command("backup")
def backup_database(file: Annotated[Path, typer.Argument(help="Is made; it must not be there.")]) -> None:
    """Copy the whole database into a file, while servers go on."""
    backups.backup(_where(), file)


@database.command("restore")
def restore_database(file: Annotated[Path, typer.Argument(help="What backup made.", exists=True)], yes: Yes = False) -> None:
    """Put a copy in the place of the database, and bring it up to this version. Stop every server first."""
    where = _where()
    confirm(f"Replace everything in {told(configuration.load())}?", yes=yes)
    backups.restore(file, where)
    typer.echo(f"revision {opened().database.standing()}")


def _where() -> Path | str:
    return place(configuration.load())


def opened() -> Store:
    """The store that the settings name. Raises SettingsError where its database cannot be used."""
    settings = configuration.load()
    days = settings.retention_days
    store = Store(place(settings), retention=timedelta(days=days) if days else None, quotas=allowed(settings))
    if store.outage:
        raise SettingsError(f"the database {told(settings)} cannot be used", advice=ADVICE)
    return store


def _class(code: str) -> tuple[Store, Class]:
    store = opened()
    try:
        one = store.people.class_by_code(code)
    except Unavailable as error:
        raise undone() from error
    if one is None:
        raise typer.BadParameter(f"there is no class {printable(code)}", param_hint="CODE")
    return store, one


def _change(code: str, act: Callable[[Store, Class], bool]) -> None:
    kept(act(*_class(code)))


def confirm(question: str, *, yes: bool) -> None:
    """Ask, unless that was answered before; whoever does not say yes has nothing done."""
    try:
        said = yes or typer.confirm(printable(question), err=True)
    except typer.Abort:  # nobody is there to ask
        said = False
    if not said:
        typer.echo("Nothing was done. Say yes, or give --yes.", err=True)
        raise typer.Exit(2)


def show(rows: Sequence[Mapping[str, object]], columns: Mapping[str, str], *, as_json: bool) -> None:
    """The rows as a table of these ``columns``, by their names with their headings; or all of them as JSON."""
    if as_json:
        typer.echo(json.dumps(rows, ensure_ascii=False))
        return
    table = Table(*columns.values())
    for row in rows:
        table.add_row(*(printable(str(row[name])) for name in columns))
    Console().print(table)


def kept(done: bool) -> None:
    """Raise SurefixError where the database could not do it."""
    if not done:
        raise undone()


def undone() -> SurefixError:
    """What to raise where nothing was done."""
    return SurefixError("the database could not do that now", advice=ADVICE)


def _used(use: Use) -> dict[str, Any]:
    what = {"what": use.quota.name, "most": use.quota.size, "seconds": int(use.quota.period.total_seconds())}
    return what | {"people": use.people, "without": use.without}


def _row(one: Class, students: int) -> dict[str, Any]:
    state = "archived" if one.archived else "closed" if one.closed else "open"
    made = one.made.isoformat(timespec="seconds")
    return {"code": one.code, "name": one.name, "state": state, "students": students, "days": one.retention, "made": made}
