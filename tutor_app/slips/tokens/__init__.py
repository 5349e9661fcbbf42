"""One token or a few, whatever they are: the last resort."""

from tutor_app.slips.tokens import generic

__all__ = ["generic"]
