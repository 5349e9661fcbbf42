"""Confidence bounds of a share, from counts: exact for independent outcomes, widened for outcomes that come in groups.

Clopper and Pearson (1934) for the bounds; Kish (1965) for the effective number of weighted outcomes and the design effect of
groups.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]

_TINY = 1e-300
_log_gamma = np.vectorize(math.lgamma, otypes=[float])


def floats(values: ArrayLike) -> Floats:
    """The values as floating-point numbers, so that counts kept as small integers cannot overflow."""
    return np.asarray(values, dtype=float)


def upper_tail(right: ArrayLike, total: ArrayLike, share: ArrayLike) -> Floats:
    """P(at least ``right`` of ``total`` are right) if each is right with probability ``share``.

    This is the p-value of "the share is at most ``share``". Counts may be fractions (effective counts). Arguments broadcast.
    """
    k, n, p = np.broadcast_arrays(floats(right), floats(total), floats(share))
    inside = (k > 0) & (p > 0) & (p < 1)
    tail = np.where((k <= 0) | (p >= 1), 1.0, 0.0)
    if inside.any():
        tail[inside] = _incomplete_beta(k[inside], (n - k + 1)[inside], p[inside])
    return tail


def clopper_pearson(right: ArrayLike, total: ArrayLike, confidence: float) -> tuple[Floats, Floats]:
    """The two-sided interval that holds the true share with at least the probability ``confidence``."""
    k, n = np.broadcast_arrays(floats(right), floats(total))
    tail = (1 - confidence) / 2
    return _lower(k, n, tail), 1 - _lower(n - k, n, tail)


def effective_count(weights: ArrayLike, groups: Sequence[Hashable], residuals: ArrayLike) -> float:
    """How many independent outcomes these weighted, grouped outcomes are worth."""
    weight = floats(weights)
    if not len(weight):
        return 0.0
    kish = float(weight.sum() ** 2 / np.square(weight).sum())
    return kish / design_effect(groups, weight * floats(residuals))


def design_effect(groups: Sequence[Hashable], residuals: ArrayLike) -> float:
    """By how much groups inflate the variance of a sum of residuals: 1 if members of a group are unrelated (never less)."""
    value = floats(residuals)
    total = float(np.square(value).sum())
    if total == 0:
        return 1.0
    index = {group: number for number, group in enumerate(dict.fromkeys(groups))}
    sums = np.bincount([index[group] for group in groups], weights=value)
    return max(1.0, float(np.square(sums).sum()) / total)


def _lower(k: Floats, n: Floats, tail: float) -> Floats:
    """The greatest share that ``k`` of ``n`` rejects at level ``tail``: Newton's method, kept inside a shrinking bracket."""
    a = np.where(k > 0, k, 1.0)
    b = n - a + 1
    low, high, share = np.zeros_like(a), np.ones_like(a), a / (a + b)
    for _ in range(60):
        excess = _incomplete_beta(a, b, share) - tail
        low, high = np.where(excess <= 0, share, low), np.where(excess > 0, share, high)
        step = excess * share * (1 - share) / np.maximum(_beta_kernel(a, b, share), _TINY)
        inside = (share - step >= low) & (share - step <= high)
        share, before = np.where(inside, share - step, (low + high) / 2), share
        if np.abs(share - before).max(initial=0.0) < 1e-10:
            break
    return np.where(k > 0, share, 0.0)


def _incomplete_beta(a: Floats, b: Floats, x: Floats) -> Floats:
    """The regularised incomplete beta function, by its continued fraction on the side where that converges fast."""
    swap = x > (a + 1) / (a + b + 2)
    a, b, x = np.where(swap, b, a), np.where(swap, a, b), np.where(swap, 1 - x, x)
    value = _beta_kernel(a, b, x) * _continued_fraction(a, b, x) / a
    return np.asarray(np.clip(np.where(swap, 1 - value, value), 0.0, 1.0))


def _beta_kernel(a: Floats, b: Floats, x: Floats) -> Floats:
    """``x ** a * (1 - x) ** b`` over the beta function of ``a`` and ``b``."""
    return np.asarray(np.exp(_log_gamma(a + b) - _log_gamma(a) - _log_gamma(b) + a * np.log(x) + b * np.log1p(-x)))


def _continued_fraction(a: Floats, b: Floats, x: Floats) -> Floats:
    """Lentz's evaluation of the fraction in Abramowitz and Stegun 26.5.8."""
    c, d = np.ones_like(x), 1 / _safe(1 - (a + b) * x / (a + 1))
    value = d
    for m in range(1, 300):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        before = value
        for term in (even, odd):
            d, c = 1 / _safe(1 + term * d), _safe(1 + term / c)
            value = value * c * d
        if np.all(np.abs(value - before) <= 1e-13 * np.abs(value)):
            break
    return value


def _safe(value: Floats) -> Floats:
    return np.where(np.abs(value) < _TINY, _TINY, value)
