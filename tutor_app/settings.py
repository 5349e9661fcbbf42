"""Everything configurable, as one frozen value built once at the edge and passed down.

Options of the command line come first, then ``SUREFIX_...`` environment variables, then the file that ``--config`` or
``SUREFIX_CONFIG`` names. No file is read unasked: a folder that somebody else filled must not say where programs and keys go.
"""

from __future__ import annotations

import hashlib
import ipaddress
import os
import re
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal
from urllib.parse import urlsplit

from platformdirs import user_data_path
from pydantic import AfterValidator, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource

from tutor_app.errors import SettingsError, complaint

_PREFIX = "SUREFIX_"
FILE_VARIABLE = f"{_PREFIX}CONFIG"
"""Names the file with settings, if there is one."""


def _known_python(value: str | None) -> str | None:
    if value is not None and not re.fullmatch(r"3\.([7-9]|1[0-5])", value):
        raise ValueError(f"{value!r} is no Python from 3.7 to 3.15")
    return value


ClassPython = Annotated[str | None, AfterValidator(_known_python)]
"""A Python that a class can use, from 3.7 to 3.15; None: the one that runs Surefix."""


class Settings(BaseSettings):
    """How this Surefix is to behave."""

    model_config: ClassVar[SettingsConfigDict] = SettingsConfigDict(frozen=True, env_prefix=_PREFIX, extra="forbid")

    precision: float = Field(0.9, ge=0, le=1)
    """Share of what students are shown that must be right."""
    lang: str = "en"
    """The language of pages and explanations where nobody chose another: ar, de, en, es, fr, it, nl, pt or uk."""
    python: ClassPython = None
    """The Python that the class uses, such as 3.14; None: the one that runs Surefix."""
    notebook: bool = False
    """Whether programs are the cells of notebooks, where commands and ``await`` at the top are no mistakes."""
    engine: str = "built-in"
    """What finds the fix: built-in, llm (a language model), or mixed (the model where the built-in engine is unsure)."""
    calibration: Path | None = None
    """A class's own calibration; None: the one that comes with Surefix."""
    workers: int = Field(2, ge=1, le=64)
    """Programs examined at the same time."""
    memory_mb: int = Field(1024, ge=256)
    """Address space of each worker, in MiB."""
    repair_seconds: float = Field(2.0, gt=0, le=60)
    """The search for a repair answers with the best so far after this time."""
    examine_seconds: float = Field(6.0, gt=0, le=600)
    """An examination that takes longer is stopped; the student gets what Python says."""
    checks_per_hour: int = Field(240, ge=0, le=100_000)
    """How many programs one person may have checked in one go, in the web app; so many more in every hour. 0: without bound."""
    remember_minutes: float = Field(10.0, ge=0, le=1440)
    """For how long the web app's memory keeps what was found out about a program, for the next who asks; 0: not at all."""
    model: str | None = None
    """A language model: a hub name, a folder or a GGUF file; with ``base_url`` what the server calls it."""
    base_url: str | None = None
    """Address of a server with the OpenAI interface, such as http://localhost:8080/v1."""
    api_key: SecretStr | None = None
    """For that server."""
    cloud_url: str | None = None
    """Address of such a server outside of the school, for classes that choose it."""
    cloud_model: str | None = None
    """What that one calls the model."""
    cloud_key: SecretStr | None = None
    """For that one."""
    class_engines: Annotated[tuple[Literal["built-in", "on-site", "cloud"], ...], NoDecode] = ()
    """What classes may choose beside what ``engine`` says: built-in, on-site (``model``, ``base_url``) and cloud (``cloud_url``).
    Where ``engine`` is built-in, a model is asked as by mixed."""
    model_checks_per_day: int = Field(100, ge=0, le=100_000)
    """For how many programs one person may have a language model asked in one go; so many more in every day. 0: without bound."""
    model_seconds: float = Field(120.0, gt=0, le=3600)
    """What the language model may take for one program, all stages together."""
    samples: int = Field(10, ge=1, le=100)
    """Repairs that the model is asked for."""
    samples_temperature: float = Field(0.5, ge=0, le=2)
    """How much these repairs may differ; 0: the likeliest each time."""
    tell_problem: bool = True
    """Whether the model is told what Python says of the program."""
    by_ranker: bool = True
    """Whether the model's repairs are weighed by the built-in ranker; else the nearest is taken."""
    trust: float = Field(3.0, ge=1, le=100)
    """How many times likelier a repair is that all of the model's samples come to; a better model deserves more."""
    least_changes: bool = True
    """Whether changes of the model's that are not needed to please Python are undone."""
    shots: int = Field(3, ge=0, le=10)
    """Worked examples in the prompt for an explanation."""
    tutor_tries: int = Field(3, ge=1, le=10)
    """Explanations tried until enough simulated students agree."""
    students: int = Field(10, ge=1, le=100)
    """Students that the model simulates, once with the explanation and once without."""
    students_temperature: float = Field(0.5, ge=0, le=2)
    """How much these students may differ."""
    seed: int | None = None
    """Makes the model's answers repeatable where it can."""
    host: str = "localhost"
    """The address that the web app listens on; 0.0.0.0: every address of this machine."""
    port: int = Field(8501, ge=0, le=65535)
    """The port that it listens on."""
    browser: bool = True
    """Whether ``surefix serve`` opens the pages in a browser, where somebody sits before this machine."""
    window: bool = False
    """Whether it opens them in a window of its own instead, listens for this machine alone, and stops when that is closed."""
    allowed_hosts: Annotated[tuple[str, ...], NoDecode] = ()
    """Names, apart from this machine's own, by which browsers reach the web app, ``*.school.example`` for all below one; in a
    variable with commas between them."""
    max_connections: int = Field(500, ge=10, le=100_000)
    """Open connections, a few for each student; more are told to come back. Fewer where the system allows fewer open files."""
    data_folder: Path = Field(default_factory=lambda: user_data_path("surefix"))
    """Where the web app keeps attempts and the instructor's decisions, if no database is named."""
    database_url: SecretStr | None = None
    """A PostgreSQL database in place of the file, such as postgresql://user:password@host/name; several servers may share it."""
    metrics_token: SecretStr | None = None
    """Opens /metrics to who sends it as ``Authorization: Bearer``; without one it is open on this machine only."""
    trusted_proxies: Annotated[tuple[str, ...], NoDecode] = ()
    """Addresses or networks of proxies, such as 10.0.0.0/8, that are believed about whom they pass on (X-Forwarded-For)."""
    api_without_key: bool = False
    """Whether programs on this machine may ask the HTTP API without the key of a class; others never may."""
    api_origins: Annotated[tuple[str, ...], NoDecode] = ()
    """Sites, such as https://editor.example, whose pages may ask the HTTP API from a browser (CORS); none by default."""
    log_format: Literal["text", "json"] = "text"
    """Whether the log is for people or, one JSON object a line, for programs."""
    link_days: float = Field(7.0, ge=0, le=366)
    """How long a student's link to a program and its feedback works; 0: there are no links."""
    retention_days: int = Field(30, ge=0, le=3660)
    """How long attempts without a class are kept; a class says it for itself. 0: until somebody deletes them."""
    instructor_passphrase: SecretStr | None = None
    """Opens the instructor's page; without one the page is open on this machine only."""

    public_url: str | None = Field(None, pattern=r"^https?://[^/?#\s]+$")
    """Where browsers find the web app, such as https://surefix.school.example; needed where a school's own sign-in is used."""
    oidc_issuer: str | None = None
    """The school's identity provider (OpenID Connect), as it calls itself, such as https://login.school.example."""
    oidc_client_id: str = ""
    """What the provider calls this Surefix."""
    oidc_client_secret: SecretStr | None = None
    """How Surefix proves there who it is; None where it is registered as a public client."""
    oidc_label: str = ""
    """What the button calls the provider; empty: its host's name."""
    oidc_scopes: str = "openid profile"
    """What the provider is asked for."""
    oidc_name_claim: str = "name"
    """Which claim says what somebody is called."""
    oidc_role_claim: str | None = None
    """Which claim says what somebody is, ``realm_access.roles`` for one inside another; None: administrators say it here."""
    oidc_instructors: Annotated[tuple[str, ...], NoDecode] = ()
    """Values of that claim that make an instructor."""
    oidc_administrators: Annotated[tuple[str, ...], NoDecode] = ()
    """Values of that claim that make an administrator."""

    @field_validator(
        "allowed_hosts",
        "trusted_proxies",
        "class_engines",
        "api_origins",
        "oidc_instructors",
        "oidc_administrators",
        mode="before",
    )
    @classmethod
    def _separated(cls, value: object) -> object:
        names = value.split(",") if isinstance(value, str) else value
        return tuple(name.strip() for name in names if name.strip()) if isinstance(names, list | tuple) else names

    @field_validator("trusted_proxies")
    @classmethod
    def _networks(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for name in value:
            ipaddress.ip_network(name)
        return value

    @field_validator("api_origins")
    @classmethod
    def _origins(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for name in value:
            if not re.fullmatch(r"https?://[^/?#\s*]+", name):
                raise ValueError(f"{name!r} is no origin, such as https://editor.example")
        return value

    @field_validator("instructor_passphrase", "metrics_token")
    @classmethod
    def _not_blank(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not value.get_secret_value().strip():
            raise ValueError("a secret that is empty would open the page to anybody")
        return value

    @property
    def mark(self) -> str:
        """What tells the cookies of this site from those of other sites of one name: its port, or the database that it shares."""
        if self.database_url is None:
            return str(self.port)
        return hashlib.sha256(urlsplit(self.database_url.get_secret_value()).path.encode()).hexdigest()[:8]

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Where values come from, the strongest first."""
        file = named_file()
        return (init_settings, env_settings, *([] if file is None else [TomlConfigSettingsSource(settings_cls, file)]))


def named_file() -> Path | None:
    """The file with settings that was asked for; raises SettingsError where it is not there."""
    name = os.environ.get(FILE_VARIABLE)
    if not name:
        return None
    if not Path(name).is_file():
        raise SettingsError(f"there is no file {name}", advice=f"Look at --config and {FILE_VARIABLE}.")
    return Path(name)


def load(**options: Any) -> Settings:
    """The settings in force; options that are None were not given. Raises SettingsError for values that make no sense."""
    try:
        return Settings(**{name: value for name, value in options.items() if value is not None})
    except ValidationError as error:
        name, why = _first(error)
        advice = f"Look at the options, at {_PREFIX}{name.upper()} and at the file that --config or {FILE_VARIABLE} names."
        raise SettingsError(f"setting {name!r}: {why}", advice=advice) from error
    except (ValueError, OSError) as error:  # the file is no TOML, or not ours to read
        file = os.environ.get(FILE_VARIABLE)
        raise SettingsError(f"{file} cannot be read: {error}", advice=f"Correct {file}, or name another file.") from error


class _Given(Settings):
    """Settings that no variable and no file has a part in, each of its own type: here nothing is written as text that is none."""

    model_config: ClassVar[SettingsConfigDict] = SettingsConfigDict(strict=True)

    @classmethod
    def settings_customise_sources(
        cls, settings_cls: type[BaseSettings], init_settings: PydanticBaseSettingsSource, *_: Any, **__: Any
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Only what was given."""
        return (init_settings,)


def given(**arguments: Any) -> Settings:
    """Settings by these arguments alone: a program that calls Surefix says all that it wants.

    Raises TypeError for what is of another type, and SettingsError for a value that makes no sense. Text is kept as plain text,
    whatever kind of string it was: it goes to other processes, which need not know that kind.
    """
    values: dict[str, Any] = {name: plain(value) if isinstance(value, str) else value for name, value in arguments.items()}
    try:
        return _Given(**values)
    except ValidationError as error:
        name, why = _first(error)
        if error.errors()[0]["type"].endswith("_type"):
            raise TypeError(f"argument {name!r}: {why}, not {type(arguments[name]).__name__}") from error
        raise SettingsError(f"argument {name!r}: {why}") from error


def plain(text: str) -> str:
    """The text itself, whatever a subclass makes of it."""
    return str.__str__(text)


def _first(error: ValidationError) -> tuple[str, str]:
    """The name of the first value that makes no sense, and why it makes none."""
    first = error.errors()[0]
    return ".".join(map(str, first["loc"])), complaint(first)


def environment(settings: Settings) -> dict[str, str]:
    """The variables by which a process that is started gets these settings."""
    return {f"{_PREFIX}{name.upper()}": _plain(value) for name, value in settings if value is not None}


def _plain(value: object) -> str:
    match value:
        case SecretStr():
            return value.get_secret_value()
        case tuple():
            return ",".join(value)
        case _:
            return str(value)
