"""Trains LightGBM forests and turns them into the flat arrays that Surefix evaluates with NumPy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import lightgbm
import numpy as np
from numpy.typing import NDArray

from tutor_app.repair.models import Forest

COMMON = {
    "verbosity": -1,
    "num_threads": 2,
    "deterministic": True,
    "seed": 1,
    "feature_fraction": 0.4,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
}


def fit_binary(
    rows: NDArray[np.float32], labels: NDArray[np.float32], *, rounds: int, leaves: int = 31, rate: float = 0.06, seed: int = 1
) -> Forest:
    """Trees whose sum is the log odds of label 1."""
    settings = COMMON | {
        "objective": "binary",
        "seed": seed,
        "num_leaves": leaves,
        "learning_rate": rate,
        "min_data_in_leaf": 40,
        "lambda_l2": 8.0,
        "boost_from_average": True,
    }
    return flatten(lightgbm.train(settings, lightgbm.Dataset(rows, labels), rounds))


def fit_listwise(
    rows: NDArray[np.float32], labels: NDArray[np.float32], sizes: list[int], *, rounds: int, leaves: int = 15, rate: float = 0.05
) -> Forest:
    """Trees whose sum orders the rows of each list (cross entropy of Bruch, 2021)."""
    settings = COMMON | {
        "objective": "rank_xendcg",
        "num_leaves": leaves,
        "learning_rate": rate,
        "min_data_in_leaf": 20,
        "lambda_l2": 3.0,
    }
    return flatten(lightgbm.train(settings, lightgbm.Dataset(rows, labels, group=sizes), rounds))


def together(forests: list[Forest]) -> Forest:
    """One forest that predicts the mean of all."""
    starts = np.cumsum([0, *(len(forest.feature) for forest in forests)])[:-1]

    def moved(name: str) -> NDArray[np.int32]:
        return np.concatenate([getattr(f, name) + start for f, start in zip(forests, starts, strict=True)]).astype(np.int32)

    return Forest(
        np.concatenate([forest.feature for forest in forests]),
        np.concatenate([forest.threshold for forest in forests]),
        moved("left"),
        moved("right"),
        np.concatenate([forest.value for forest in forests]) / np.float32(len(forests)),
        moved("roots"),
        max(forest.depth for forest in forests),
    )


def flatten(booster: lightgbm.Booster) -> Forest:
    """The booster's trees as flat arrays."""
    feature: list[int] = []
    threshold: list[float] = []
    left: list[int] = []
    right: list[int] = []
    value: list[float] = []
    deepest = 0

    def add(node: dict[str, Any], depth: int) -> int:
        nonlocal deepest
        deepest = max(deepest, depth)
        place = len(feature)
        feature.append(0)
        threshold.append(0.0)
        left.append(place)
        right.append(place)
        value.append(float(node.get("leaf_value", 0.0)))
        if "split_feature" in node:
            if node["decision_type"] != "<=":
                raise ValueError("only numerical splits can be flattened")
            feature[place] = node["split_feature"]
            threshold[place] = node["threshold"]
            left[place] = add(node["left_child"], depth + 1)
            right[place] = add(node["right_child"], depth + 1)
        return place

    roots = [add(tree["tree_structure"], 0) for tree in booster.dump_model()["tree_info"]]
    return Forest(
        np.array(feature, np.int32),
        np.array(threshold, np.float32),
        np.array(left, np.int32),
        np.array(right, np.int32),
        np.array(value, np.float32),
        np.array(roots, np.int32),
        deepest,
    )


def arrays_of(prefix: str, forest: Forest, names: Sequence[str]) -> dict[str, NDArray[np.generic]]:
    """The forest's arrays and the names of its features, named for the weights file."""
    return {
        f"{prefix}.names": np.array(names),
        f"{prefix}.feature": forest.feature.astype(np.int16),
        f"{prefix}.threshold": forest.threshold,
        f"{prefix}.left": forest.left,
        f"{prefix}.right": forest.right,
        f"{prefix}.value": forest.value,
        f"{prefix}.roots": forest.roots,
        f"{prefix}.depth": np.array(forest.depth),
    }
