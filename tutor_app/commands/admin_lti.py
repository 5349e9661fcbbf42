"""``surefix admin lti``: which learning platforms launch us, where we are installed in each, and the keys that we sign with.

Exit codes: 0 done, 1 the database could not do it, 2 usage: no such platform, or an address that makes no sense.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tutor_app.commands.admin import AsJson, Yes, confirm, kept, opened
from tutor_app.commands.terminal import printable
from tutor_app.errors import SettingsError
from tutor_app.openid.lti.opening import tool_of
from tutor_app.openid.lti.platforms import Platform, Registration

if TYPE_CHECKING:
    from tutor_app.openid.lti.tool import Tool

app = typer.Typer(help="Launches from learning platforms by LTI 1.3: Moodle, Canvas, Brightspace.", no_args_is_help=True)

Number = Annotated[int, typer.Argument(help="The platform's number, as 'surefix admin lti list' says it.")]
DeploymentName = Annotated[str, typer.Argument(help="What the platform calls this installation of Surefix.")]


@app.command("list")
def list_platforms(as_json: AsJson = False) -> None:
    """All platforms with their deployments."""
    tool = _tool()
    rows = [_row(tool, platform) for platform in tool.platforms.all()]
    if as_json:
        typer.echo(json.dumps(rows, ensure_ascii=False))
        return
    for row in rows:
        typer.echo(printable(f"{row['id']}  {row['name']}"))
        typer.echo(f"   issuer {row['issuer']}, client id {row['client_id']}")
        typer.echo(f"   deployments: {', '.join(row['deployments']) or 'none, so that launches are refused'}")


@app.command("add")
def add_platform(
    issuer: Annotated[str, typer.Option(help="What the platform calls itself, such as https://moodle.school.example.")],
    client_id: Annotated[str, typer.Option(help="What the platform calls this Surefix.")],
    login_url: Annotated[str, typer.Option(help="Where it logs somebody in: its authentication request URL.")],
    token_url: Annotated[str, typer.Option(help="Where it gives access tokens.")],
    keys_url: Annotated[str, typer.Option(help="Where its public keys are: its JWKS or keyset URL.")],
    name: Annotated[str, typer.Option(help="For you and for classes without a name.")] = "",
    audience: Annotated[str, typer.Option(help="Whom token requests are for, where that is not the token URL.")] = "",
    host: Annotated[
        list[str] | None, typer.Option(help="Another host name of the platform's, *.school.example for all below one.")
    ] = None,
    deployment: Annotated[list[str] | None, typer.Option(help="A deployment ID.")] = None,
    as_json: AsJson = False,
) -> None:
    """Register a platform. Launches are taken from its deployments alone."""
    tool = _tool()
    registration = Registration(
        name=name or issuer,
        issuer=issuer,
        client_id=client_id,
        login_url=login_url,
        token_url=token_url,
        keys_url=keys_url,
        audience=audience,
        hosts=tuple(host or ()),
    )
    try:
        platform = tool.platforms.register(registration)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error
    if platform is None:
        raise typer.BadParameter("there is a platform of this issuer and client id already", param_hint="--client-id")
    for one in deployment or ():
        _deploy(tool, platform.id, one)
    typer.echo(json.dumps(_row(tool, platform), ensure_ascii=False) if as_json else str(platform.id))


@app.command("deploy")
def deploy(number: Number, deployment: DeploymentName) -> None:
    """Take launches from a deployment of the platform, which its administrators or teachers have made there."""
    tool = _tool()
    _deploy(tool, _platform(tool, number).id, deployment)


@app.command("withdraw")
def withdraw(number: Number, deployment: DeploymentName, yes: Yes = False) -> None:
    """Take no more launches from a deployment. Its classes stay, but no longer belong to courses."""
    tool = _tool()
    found = tool.platforms.deployment(_platform(tool, number), deployment)
    if found is None:
        raise typer.BadParameter(f"platform {number} has no such deployment")
    confirm(f"Take no more launches from deployment {deployment}?", yes=yes)
    kept(tool.platforms.withdraw(found.id))


@app.command("remove")
def remove(number: Number, yes: Yes = False) -> None:
    """Forget a platform. Its classes and their students stay."""
    tool = _tool()
    platform = _platform(tool, number)
    confirm(f"Forget {platform.name}?", yes=yes)
    kept(tool.platforms.forget(platform.id))


@app.command("rotate")
def rotate(
    revoke: Annotated[bool, typer.Option("--revoke", help="Somebody may have read a key: publish none of the old ones.")] = False,
    yes: Yes = False,
) -> None:
    """Make a new key to sign with; it is published for a day before it is used. Surefix does so every 90 days by itself."""
    keys = _tool().keys
    if revoke:
        confirm("Platforms that remember our keys refuse what we sign until they ask for the new one. Go on?", yes=yes)
        kept(keys.revoke())
    else:
        kept(keys.rotate())


def _tool() -> Tool:
    """What the server has, on the database that the settings name. Raises SurefixError."""
    found = tool_of(opened().database)
    if found is None:
        raise SettingsError("launches need more packages", advice="pip install 'surefix[school]'")
    return found


def _platform(tool: Tool, number: int) -> Platform:
    found = tool.platforms.by_id(number)
    if found is None:
        raise typer.BadParameter(f"there is no platform {number}")
    return found


def _deploy(tool: Tool, platform: int, deployment: str) -> None:
    try:
        if tool.platforms.deploy(platform, deployment) is None:
            raise typer.BadParameter(f"platform {platform} has a deployment {printable(deployment)} already")
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error


def _row(tool: Tool, platform: Platform) -> dict[str, Any]:
    return asdict(platform) | {"deployments": [one.name for one in tool.platforms.deployments(platform.id)]}
