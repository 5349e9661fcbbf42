"""The built-in repair engine: what did the author mean? See :func:`repair`."""

from tutor_app.repair.engine import repair

__all__ = ["repair"]
