"""Opens what lives as long as the server at its start, and closes it at its end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta

from tutor_app.classroom import api_keys
from tutor_app.classroom.codes import Codes
from tutor_app.classroom.log_ins import LogIns
from tutor_app.classroom.passphrase import PACE, Passphrase
from tutor_app.classroom.place import place
from tutor_app.classroom.quotas import allowed
from tutor_app.classroom.retention import retaining
from tutor_app.classroom.store import Policy, Store
from tutor_app.classroom.throttle import Throttle
from tutor_app.openid.lti.opening import tool_of
from tutor_app.openid.sign_in.opening import code_flow_of
from tutor_app.pages.checking import Checks
from tutor_app.pages.drawing import Drawings
from tutor_app.pages.server.metrics import Metrics
from tutor_app.pages.service import Service
from tutor_app.process.queue import Queue
from tutor_app.process.recent import Recent
from tutor_app.process.sandbox import Sandbox
from tutor_app.settings import Settings
from tutor_app.tutor import open_tutor


@contextmanager
def serving(settings: Settings, metrics: Metrics | None = None) -> Iterator[Service]:
    """All of it for as long as the context lasts; its workers end with it, and ``metrics`` count what happens.

    Raises SurefixError where something is missing. A database that cannot be reached is no reason: it may come back.
    """
    metrics = metrics or Metrics()
    recent = Recent(60 * settings.remember_minutes)
    store = Store(
        place(settings),
        policy=Policy(precision=settings.precision, python=settings.python),
        link_life=timedelta(days=settings.link_days),
        retention=timedelta(days=settings.retention_days) if settings.retention_days else None,
        quotas=allowed(settings),
        forget=recent.clear,
    )
    running = closing(Checks(queue=Queue(settings.workers), ended=metrics.checked))
    with (
        Sandbox(settings.workers, settings.memory_mb) as sandbox,
        open_tutor(settings, store.grading.grades, sandbox, recent) as tutor,
        running as checks,
        retaining(store.keeping),
    ):
        drawings = Drawings()
        metrics.watch(sandbox, checks.queue, store.database, recent, drawings)
        throttle = Throttle(PACE, guesses=store.guesses("passphrase"))
        log_ins = LogIns(settings.instructor_passphrase, store.keys, mark=settings.mark)
        yield Service(
            settings=settings,
            sandbox=sandbox,
            tutor=tutor,
            checks=checks,
            drawings=drawings,
            store=store,
            passphrase=Passphrase(settings.instructor_passphrase, throttle),
            log_ins=log_ins,
            codes=Codes(store.people, guesses=store.guesses("code")),
            passwords=Throttle(PACE, guesses=store.guesses("password")),
            programs=Throttle(api_keys.PACE, guesses=store.guesses("key")),
            code_flow=code_flow_of(settings, store.database),
            lti=tool_of(store.database),
        )
