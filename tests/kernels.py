"""A real IPython kernel with Surefix's extension, asked as front ends ask."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PATIENCE = 120
Output = tuple[str, dict[str, Any]]
"""The kind of a message, and what is in it."""


class Kernel:
    """What a front end does, and what it gets."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def run(self, code: str, **asked: str) -> tuple[dict[str, Any], list[Output]]:
        """The reply to a cell, with the values of the expressions that are asked for, and what it put out."""
        outputs: list[Output] = []
        reply = self._client.execute_interactive(
            code,
            user_expressions=asked,
            timeout=PATIENCE,
            output_hook=lambda message: outputs.append((message["msg_type"], message["content"])),
        )
        return reply["content"], [output for output in outputs if output[0] not in {"status", "execute_input"}]


@contextmanager
def kernel(folder: Path) -> Iterator[Kernel]:
    """A kernel that keeps its files in ``folder`` and has loaded the extension."""
    from jupyter_client.manager import start_new_kernel

    manager, client = start_new_kernel(
        startup_timeout=PATIENCE, kernel_name="python3", cwd=str(folder), env={**os.environ, "IPYTHONDIR": str(folder)}
    )
    try:
        opened = Kernel(client)
        opened.run("%load_ext tutor_app.notebook")
        yield opened
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
        manager.cleanup_resources()
