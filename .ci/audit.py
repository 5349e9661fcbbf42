"""Asks the database of known weaknesses about all that the container installs: ``python .ci/audit.py`` (needs pip-audit).

It says how many packages were looked up. Where the database cannot be reached, or answers about nothing, it says that, and the
check does not fail: what was not asked is no weakness, and no all-clear.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

LOCKED = Path(__file__).resolve().parent.parent / "deploy" / "requirements.txt"
PATIENCE = 60.0
"""Seconds for all packages together."""


def told(answer: str) -> tuple[str, bool]:
    """What to say of what pip-audit answered in JSON, and whether a package with a known weakness is among them."""
    try:
        packages: list[dict[str, Any]] = list(json.loads(answer)["dependencies"])
    except (ValueError, LookupError, TypeError):
        return "not audited: the database of known weaknesses did not answer", False
    weak = [f"{one['name']} {one['version']}: {weakness['id']}" for one in packages for weakness in one.get("vulns", ())]
    asked = sum("skip_reason" not in one for one in packages)
    if weak:
        return "\n".join(weak), True
    if not asked:
        return f"not audited: the database of known weaknesses knows none of the {len(packages)} packages", False
    rest = f"; of the other {len(packages) - asked} it knows nothing" if asked < len(packages) else ""
    return f"no known weakness in {asked} of {len(packages)} packages{rest}", False


def main() -> int:
    """Ask, say how it went, and give the command's exit code."""
    command = [sys.executable, "-m", "pip_audit", "--disable-pip", "--require-hashes", "--requirement", str(LOCKED)]
    options = ["--format", "json", "--progress-spinner", "off", "--timeout", "5"]
    try:
        answer = subprocess.run([*command, *options], capture_output=True, text=True, timeout=PATIENCE, check=False).stdout
    except subprocess.TimeoutExpired:
        answer = ""
    said, weak = told(answer)
    sys.stdout.write(said + "\n")
    return int(weak)


if __name__ == "__main__":
    sys.exit(main())
