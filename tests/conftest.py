"""What holds for all tests: they assert behaviour, not timings, so no example has a deadline."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from places import PLACES, Spare, laid_out
from reaching import reaches
from streamlit.components.v2 import manifest_scanner

from tutor_app.classroom.store import Store
from tutor_app.errors import refusals

settings.register_profile("surefix", deadline=None)
settings.load_profile("surefix")
ON_BOTH = {
    f"test_{name}"
    for name in """access assigned_pages assignments before_joining cards checking class_engine class_pages clusters codes
    cut_short damage data_protection decisions door engine_on_page export handshakes joining log_in loop_pages
    lti_launches lti_services oidc pace pages permissions privacy program_keys progsnap questions_page queue quotas
    recent records redaction share stops store student_page teaching""".split()
}
"""Whose stores in memory are on a database server, too, where one is asked for (``-m database``)."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Tests of what is kept hold in each place; a test of such a module that makes no store is no other on a server."""
    if metafunc.module.__name__ not in ON_BOTH or "where" in metafunc.fixturenames:
        return
    own = [known[-1].func for name, known in metafunc._arg2fixturedefs.items() if name not in {"kept", "spare"}]
    if reaches(Store.__name__, [metafunc.function, *own]):
        kept = ["memory", pytest.param("server", marks=pytest.mark.database)]
        metafunc.parametrize("kept", kept, indirect=True)


@pytest.fixture(scope="session")
def spare() -> Iterator[Spare]:
    """Parts of the database server, used again and again."""
    parts = Spare()
    yield parts
    parts.close()


@pytest.fixture(scope="session", autouse=True)
def once() -> Iterator[None]:
    """What comes out the same for every test of a process is worked out once: it took longer than most tests.

    A new file, or database in memory, does not go through all revisions; and AppTest does not read anew for each page what all
    installed packages say of themselves.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tutor_app.classroom.file.migrate", laid_out)
        patch.setattr(manifest_scanner, "scan_component_manifests", cache(manifest_scanner.scan_component_manifests))
        yield


@pytest.fixture(autouse=True)
def kept(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Where stores are that a test makes without saying where: in memory, or each in a part of its own of a database server."""
    opened = Store.__init__
    both = request.module.__name__ in ON_BOTH
    if not both or not (hasattr(request, "param") or "where" in request.fixturenames):

        def elsewhere(self: Store, where: Path | str | None = None, **options: Any) -> None:
            assert where is not None, "a store is made where reaching.py sees none" if both else "it belongs to ON_BOTH"
            opened(self, where, **options)

        monkeypatch.setattr(Store, "__init__", elsewhere)
        yield
        return
    if getattr(request, "param", "memory") == "memory":
        yield
        return
    spare = request.getfixturevalue("spare")
    with ExitStack() as stack:

        def on_server(self: Store, where: Path | str | None = None, **options: Any) -> None:
            opened(self, stack.enter_context(spare.taken()) if where is None else where, **options)
            stack.callback(self._database._engine.dispose)  # the traceback of a failed test would keep them

        monkeypatch.setattr(Store, "__init__", on_server)
        yield


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A click waits for the first word of a check however busy the machine is, so that no test is about its speed."""
    monkeypatch.setattr("tutor_app.pages.checking.AT_ONCE", 25.0)


@pytest.fixture
def impatient(patient: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """A click waits no longer than for a user: for tests of what the page says until there is a first word."""
    monkeypatch.setattr("tutor_app.pages.checking.AT_ONCE", 1.0)


@pytest.fixture
def unlogged(caplog: pytest.LogCaptureFixture) -> None:
    """For those who guess a million times: pytest would keep each refusal that is logged, three times over."""
    caplog.set_level(logging.CRITICAL, refusals.name)


@pytest.fixture(params=PLACES)
def where(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path | str]:
    """An empty place for a store: a file, and where one is asked for (``-m database``) a part of a database server."""
    if request.param == "file":
        yield tmp_path / "class.sqlite"
        return
    spare: Spare = request.getfixturevalue("spare")
    with spare.taken() as url:
        yield url
