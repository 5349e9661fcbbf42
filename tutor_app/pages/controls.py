"""How the buttons and fields of our own components look, as they are out of the reach of the page's style sheet."""

from __future__ import annotations

CSS = """
button, a.button, input:where(:not([type=checkbox])), textarea { box-sizing: border-box; padding: 0.45rem 0.7rem;
  font: 1rem/1.4 var(--st-font); color: var(--st-text-color); background: var(--st-secondary-background-color);
  border: 1px solid var(--st-border-color); border-radius: 0.5rem; }
button, a.button { font-size: 0.95rem; font-weight: 600; cursor: pointer; text-decoration: none; }
button:disabled { cursor: default; opacity: 0.6; }
button:hover, a.button:hover { border-color: var(--st-primary-color); color: var(--st-primary-color); }
button:focus-visible, a.button:focus-visible, input:focus-visible, textarea:focus-visible {
  outline: 3px solid var(--st-primary-color); outline-offset: 2px; }
label, .said { display: block; margin: 0.3rem 0; font: 0.875rem/1.4 var(--st-font); color: var(--st-text-color); }
.said { min-height: 1.25rem; }
.said[role=alert] { color: var(--st-red-text-color); }
.row { display: flex; flex-wrap: wrap; gap: 0.5rem; }
"""
"""Goes in front of a component's own style."""
