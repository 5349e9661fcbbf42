"""What outcomes that arrive one by one prove of a share, however often one looks and whenever one stops.

Evidence is the wealth of a gambler who bets on the next outcome. If hits are no more frequent than the gambler's bets suppose,
the wealth is a non-negative supermartingale, so it ever reaches 1/error with probability ``error`` at most (Ville 1939; Shafer
2021). All shares that no such wealth rejects are a confidence sequence (Waudby-Smith and Ramdas, *Estimating means of bounded
random variables by betting*, JRSS-B 86, 2024; Robbins 1970 for mixtures). An exact bound for a fixed count (Clopper and Pearson,
:mod:`validators.promise.bounds`) promises nothing of the kind: looked at after every outcome, it fails sooner or later.

An outcome may stand for more than itself: its ``weight``, above 0 and at most 1, says for how many, as a part of the most that
any outcome drawn at the same time could have stood for. A weight is known before the outcome is, so the bets stay fair.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from validators.promise.bounds import Floats

_STAKES = np.linspace(0.05, 0.95, 10)  # shares of the greatest stake that cannot ruin the gambler
_HALVINGS = 40


def wealth(hits: Sequence[bool], share: float, weights: Sequence[float] | None = None) -> Floats:
    """What a gambler who bets that hits are more frequent than ``share`` owns after each outcome, starting from 1.

    The mean over gamblers with fixed stakes, so that nothing has to be known of the true share.
    """
    gains = np.array(hits, dtype=float) - share
    if weights is not None:
        gains = gains * np.array(weights, dtype=float)
    stakes = _STAKES / share
    with np.errstate(over="ignore"):  # more than a number holds is enough for every error
        return np.asarray(np.exp(np.cumsum(np.log1p(stakes[:, None] * gains), axis=1)).mean(axis=0))


def surpasses(hits: Sequence[bool], share: float, error: float, weights: Sequence[float] | None = None) -> bool:
    """Whether the outcomes, at any time so far, showed that hits are more frequent than ``share``."""
    return 0 < share < 1 and bool(wealth(hits, share, weights).max(initial=0.0) >= 1 / error)


def interval(hits: Sequence[bool], error: float, weights: Sequence[float] | None = None) -> tuple[float, float]:
    """A lower and an upper bound of the share of hits: at all times together, both hold with probability 1 - ``error``."""
    misses = [not hit for hit in hits]
    return _least(hits, error / 2, weights), 1 - _least(misses, error / 2, weights)


def _least(hits: Sequence[bool], error: float, weights: Sequence[float] | None) -> float:
    """The greatest share that the outcomes surpass, or 0: the greater the share, the smaller the wealth."""
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS if any(hits) else 0):
        middle = (low + high) / 2
        low, high = (middle, high) if surpasses(hits, middle, error, weights) else (low, middle)
    return low
