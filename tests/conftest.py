"""What holds for all tests: they assert behaviour, not timings, so no example has a deadline."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("surefix", deadline=None)
settings.load_profile("surefix")
