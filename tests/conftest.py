"""What holds for all tests: they assert behaviour, not timings, so no example has a deadline."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from places import PLACES, place

settings.register_profile("surefix", deadline=None)
settings.load_profile("surefix")


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A click waits for the first word of a check however busy the machine is, so that no test is about its speed."""
    monkeypatch.setattr("tutor_app.pages.checking.AT_ONCE", 25.0)


@pytest.fixture(params=PLACES)
def where(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path | str]:
    """An empty place for a store: a file, and where one is asked for (``-m database``) a database server."""
    with place(request.param, tmp_path) as found:
        yield found
