"""Prompts of consoles and notebooks, which are copied along with the code."""

from __future__ import annotations

PLAIN = r">>>(?!>)|In ?\[[\d *]*\]:"
"""A regular expression for those that nothing else looks like."""
PROMPTS = rf"{PLAIN}|\.\.\.(?=\s|\w|$)|>>(?!>)|Out ?\[\d*\]:|\$(?= )|>(?= )"
"""One for all of them, at the start of a line."""
