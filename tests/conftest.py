"""What holds for all tests: they assert behaviour, not timings, so no example has a deadline."""

from __future__ import annotations

import pytest
from hypothesis import settings

settings.register_profile("surefix", deadline=None)
settings.load_profile("surefix")


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A click waits for the first word of a check however busy the machine is, so that no test is about its speed."""
    monkeypatch.setattr("tutor_app.pages.checking.AT_ONCE", 25.0)
