"""What the server counts, in the text format of Prometheus: numbers alone, and of no class, person or program."""

from __future__ import annotations

import sys
from collections.abc import Callable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from tutor_app.classroom.database import Database
from tutor_app.pages.drawing import Drawings
from tutor_app.pages.leaving import Left
from tutor_app.pages.visit import Try
from tutor_app.process.jobs import Job
from tutor_app.process.queue import Queue
from tutor_app.process.recent import Recent
from tutor_app.process.sandbox import Sandbox
from tutor_app.source.memory import given_out

CONTENT_TYPE = CONTENT_TYPE_LATEST
SECONDS = (0.1, 0.2, 0.3, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 5.0, 10.0, 30.0, 120.0)


class Metrics:
    """Those of one server; safe to share among threads."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self.requests = self._counter("http_requests", "Requests, by the class of their status.", "status")
        self.sessions = Gauge("surefix_sessions", "Windows that are open.", registry=self._registry)
        self._checks = self._counter(
            "checks", "Checks that have ended, by the deepest level that was shown and how they ended.", "depth", "verdict"
        )
        self._seconds = Histogram(
            "surefix_check_seconds",
            "From the click to the last word of a check.",
            buckets=SECONDS,
            registry=self._registry,
        )

    def watch(self, sandbox: Sandbox, queue: Queue, database: Database, recent: Recent, drawings: Drawings, left: Left) -> None:
        """Look at these whenever the numbers are asked for."""
        looks: dict[str, tuple[str, Callable[[], float]]] = {
            "queue_length": ("Checks that wait for their turn or a worker.", lambda: queue.waiting + sandbox.waiting),
            "pages_waiting": ("Pages that wait to be drawn.", lambda: drawings.waiting),
            "workers_busy": ("Workers that examine a program.", lambda: sandbox.busy),
            "workers_up": ("Workers that can take a program, or have one.", sandbox.look),
            "answers_remembered": ("Answers that were given from memory since the start.", lambda: recent.hits),
            "workers_restarted": ("Workers that were lost and replaced since the start.", lambda: sandbox.lost),
            "sessions_kept": ("Windows, those that have gone lately and may come back included.", lambda: left.kept),
            "python_blocks": ("Pieces of memory that Python's objects have.", sys.getallocatedblocks),
            "native_bytes": ("Memory that the C library has given out.", given_out),
            "database_up": ("Whether the database can be used: 1, or 0 in an outage.", lambda: not database.outage),
            "database_outages": ("Outages of the database since the start.", lambda: database.outages),
        }
        for name, (said, look) in looks.items():
            Gauge(f"surefix_{name}", said, registry=self._registry).set_function(look)

    def checked(self, job: Job[Try], seconds: float) -> None:
        """Count a check that has ended."""
        feedback = None if job.value is None else job.value.feedback
        verdict = None if feedback is None else feedback.verdict
        depth = "none" if verdict is None else verdict.depth.word
        if feedback is None or verdict is None:
            how = str(job.state) if feedback is None else str(feedback.diagnosis.nature.value)
        else:
            how = "shown" if verdict.because is None else str(verdict.because.value)
        self._checks.labels(depth, how).inc()
        self._seconds.observe(seconds)

    def text(self) -> bytes:
        """All of it."""
        return generate_latest(self._registry)

    def _counter(self, name: str, said: str, *labels: str) -> Counter:
        return Counter(f"surefix_{name}", said, labels, registry=self._registry)
