"""The weights say by name which features they were learned for."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest

from tutor_app.errors import AssetError
from tutor_app.repair.fluency import Fluency
from tutor_app.repair.fluency import shipped as fluency
from tutor_app.repair.models import Forest, LogLinear
from tutor_app.repair.ranker import Ranker

WEIGHTS = Path(str(files("assets") / "ranker.npz"))
TREE = {
    "final.names": np.array(["edits", "steps"]),
    "final.feature": np.array([1, 0, 0], dtype=np.int16),
    "final.threshold": np.array([2.5, 0, 0], dtype=np.float32),
    "final.left": np.array([1, 1, 2], dtype=np.int32),
    "final.right": np.array([2, 1, 2], dtype=np.int32),
    "final.value": np.array([0, -1, 1], dtype=np.float32),
    "final.roots": np.array([0], dtype=np.int32),
    "final.depth": np.array(1),
}


@pytest.fixture(scope="module")
def language() -> Fluency:
    """The shipped language model."""
    return fluency()


@pytest.mark.parametrize("part", ["steps", "final", "line", "alike", "prior"])
def test_weights_for_an_unknown_feature_are_refused(part: str, tmp_path: Path, language: Fluency) -> None:
    """Whichever model asks for a feature that the code does not compute, the message names both."""
    with np.load(WEIGHTS) as file:
        arrays = {name: file[name] for name in file.files}
    names = arrays[f"{part}.names"].astype(object)
    names[0] = "moon_phase"
    arrays[f"{part}.names"] = names.astype(str)
    np.savez(tmp_path / "ranker.npz", **arrays)

    with pytest.raises(AssetError, match=rf"{part}.*moon_phase"):
        Ranker.load(tmp_path / "ranker.npz", language)


def test_trees_find_their_features_by_name() -> None:
    """Wherever a feature stands in a row, and whatever stands beside it, a tree asks for its own."""
    forest = Forest.from_arrays("final", TREE, ("other", "steps", "edits"))

    assert forest.predict(np.array([[9, 3, 0], [9, 2, 9]], dtype=np.float32)).tolist() == [1, -1]


def test_a_line_weighs_its_own_features_only() -> None:
    """Features that a log-linear model was not learned for weigh nothing."""
    arrays = {
        "line.names": np.array(["edits", "steps"]),
        "line.mean": np.array([1, 0], dtype=np.float32),
        "line.spread": np.array([2, 1], dtype=np.float32),
        "line.weights": np.array([10, 1], dtype=np.float32),
    }
    line = LogLinear.from_arrays("line", arrays, ("steps", "new", "edits"))

    assert line.predict(np.array([[1, 7, 3], [0, -7, 1]], dtype=np.float32)).tolist() == [11, 0]
