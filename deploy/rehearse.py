"""Does without a container engine what the Containerfile does: ``python deploy/rehearse.py`` (needs a network, takes minutes).

What is copied is copied into an empty folder, the commands of the build stage are run there, all but what they made is taken
away, and the server is started by its command, as a user without rights where that can be, and asked for its health.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 120.0
_NOBODY = 65_534


def instructions(text: str, name: str) -> list[str]:
    """What the instructions of that name say, in order."""
    return re.findall(rf"^{name} (.+)$", text, re.MULTILINE)


def _nobody(place: Path) -> dict[str, int]:
    """Who starts the server: a user without rights, unless this is one, or the Python of this machine is closed to others."""
    user = {"user": _NOBODY, "group": _NOBODY}
    try:
        subprocess.run([".venv/bin/python", "-c", ""], cwd=place, check=True, **user)
    except (OSError, subprocess.CalledProcessError):
        sys.stdout.write("started by the user who rehearses: nobody else may\n")
        return {}
    return user


def main() -> None:
    """Build, start, ask, and say how it went."""
    text = re.sub(r"\\\n\s*", " ", (ROOT / "deploy" / "Containerfile").read_text(encoding="utf-8"))
    build, final = text.split("\nFROM ")[1:]
    with tempfile.TemporaryDirectory() as folder:
        place, data = Path(folder, "surefix"), Path(folder, "data")
        place.mkdir()
        data.mkdir()
        for line in instructions(build, "COPY"):
            for name in line.split()[:-1]:
                (shutil.copytree if (ROOT / name).is_dir() else shutil.copy)(ROOT / name, place / name)
        for command in instructions(build, "RUN"):
            subprocess.run(["bash", "-euc", command], cwd=place, check=True)
        for left in tuple(place.iterdir()):
            if left.name != ".venv":  # the last stage has nothing else
                shutil.rmtree(left) if left.is_dir() else left.unlink()
        given = dict(word.split("=", 1) for line in instructions(final, "ENV") for word in shlex.split(line))
        given |= {"SUREFIX_DATA_FOLDER": str(data), "SUREFIX_HOST": "127.0.0.1", "HOME": folder, "PATH": os.environ["PATH"]}
        Path(folder).chmod(0o755)
        user = _nobody(place)
        if user:
            os.chown(data, _NOBODY, _NOBODY)
        health = json.loads(instructions(final, "HEALTHCHECK")[0].partition("CMD ")[2])
        server = subprocess.Popen(json.loads(instructions(final, "CMD")[-1]), cwd=place, env=given, **user)
        try:
            deadline = time.monotonic() + PATIENCE
            while subprocess.run(health, cwd=place, env=given, capture_output=True, check=False, **user).returncode:
                if server.poll() is not None or time.monotonic() > deadline:
                    sys.exit("the server does not answer")
                time.sleep(1)
        finally:
            server.terminate()
            ended = server.wait(30)
        if ended not in {0, -15}:
            sys.exit(f"the server ended with {ended}")
        sys.stdout.write("built, started, healthy, stopped\n")


if __name__ == "__main__":
    main()
