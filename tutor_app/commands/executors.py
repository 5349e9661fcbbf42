"""Where the programs of a long file are examined, as the command line says it."""

from __future__ import annotations

from typing import Annotated

import typer

from tutor_app.process.archives.cluster import Cluster
from tutor_app.process.archives.executor import Executor, Local
from tutor_app.settings import Settings

Ray = Annotated[str | None, typer.Option("--ray", metavar="ADDRESS", help="Check them on a Ray cluster: its address, or auto.")]


def executor(settings: Settings, ray: str | None) -> Executor:
    """On this machine, or on a cluster: there on all its processors, unless somebody set how many programs at the same time.

    Raises SettingsError where Ray is not installed.
    """
    if ray is None:
        return Local(settings.workers)
    return Cluster(ray, most=settings.workers if "workers" in settings.model_fields_set else None)
