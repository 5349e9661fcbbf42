"""Fingerprints of what makes the evidence, so that a calibration works with nothing that it was not fitted on."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

from validators.promise.calibration import fingerprint


def built_in() -> dict[str, str]:
    """The versions of the built-in engine's weights and of its explanations.

    Explanations are the English ones: calibrations are fitted on those.
    """
    assets, app = (Path(str(resources.files(package))) for package in ("assets", "tutor_app"))
    texts = [*(app / "explain").glob("*.toml"), app / "explain" / "locales" / "en" / "explanations.ftl"]
    return {
        "ranker": fingerprint(assets.glob("*.npz")),
        "explanations": fingerprint(texts),
    }
