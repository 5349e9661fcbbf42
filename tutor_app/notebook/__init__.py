"""Surefix in IPython and Jupyter: ``%load_ext tutor_app.notebook``.

A cell that does not compile gets Surefix's card in the place of Python's message, in steps, as far as the gate allows.
docs/notebooks.md says more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tutor_app.notebook.extension import Extension

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

_loaded: dict[int, Extension] = {}
"""By the identity of the shell: IPython hands each of the functions below nothing but the shell."""


def load_ipython_extension(shell: InteractiveShell) -> None:
    """What ``%load_ext`` calls."""
    if id(shell) not in _loaded:
        _loaded[id(shell)] = Extension(shell)


def unload_ipython_extension(shell: InteractiveShell) -> None:
    """What ``%unload_ext`` calls: everything is as it was before."""
    extension = _loaded.pop(id(shell), None)
    if extension is not None:
        extension.unload()
