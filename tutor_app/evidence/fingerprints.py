"""Fingerprints of what makes the evidence, so that a calibration works with nothing that it was not fitted on."""

from __future__ import annotations

import sys
from functools import cache
from importlib import metadata, resources
from pathlib import Path

from validators.promise.calibration import fingerprint


def built_in() -> dict[str, str]:
    """The versions of the built-in engine's weights and of its explanations.

    Explanations are the English ones: calibrations are fitted on those.
    """
    assets = Path(str(resources.files("assets")))
    explain = Path(str(resources.files("tutor_app.explain")))
    texts = [explain / "catalogue.toml", explain / "locales" / "en" / "explanations.ftl"]
    return {
        "ranker": fingerprint(assets.glob("*.npz")),
        "explanations": fingerprint(texts),
    }


@cache
def running() -> tuple[str, ...]:
    """All that an examination depends on besides the program and what is asked of it; the same as long as a process runs."""
    return metadata.version("surefix"), sys.version, *built_in().values()
