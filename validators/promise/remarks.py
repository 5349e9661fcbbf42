"""Which remarks on valid programs may be shown: only kinds that were right often enough among those that were judged.

The counts are in ``assets/remarks.json``, made by ``benchmarks/remarks.py``. Nobody says how sure a single remark is, so a kind
is shown or not as a whole: where the lower bound of its share of right ones (Clopper and Pearson, no two of one learner) reaches
the target. All kinds together are within the error that every promise has.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from importlib import resources

from tutor_app.domain import Remark
from tutor_app.errors import AssetError
from validators.promise.bounds import clopper_pearson
from validators.promise.curve import CONFIDENCE_LEVEL

MOST = 2
"""Remarks on a program that are shown at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """How many remarks of a ``kind`` were ``judged``, each of another learner, and how many of these were ``right``."""

    kind: str
    right: int
    judged: int


def shown(remarks: Iterable[Remark], target: float, counted: Sequence[Counted] | None = None) -> tuple[Remark, ...]:
    """At most MOST of ``remarks``, in their order, whose kinds keep the promise of ``target``; a program is told the surest."""
    least = bounds(tuple(counted_kinds() if counted is None else counted))
    open_for = [one for one in remarks if one.kind in least and least[one.kind] >= target]
    surest = sorted(open_for, key=lambda one: -least[one.kind])[:MOST]
    return tuple(one for one in open_for if one in surest)


@cache
def bounds(counted: tuple[Counted, ...]) -> dict[str, float]:
    """For each kind the share of right ones that is certain; with the confidence level no bound of any kind is too high."""
    if not counted:
        return {}
    own = 1 - 2 * (1 - CONFIDENCE_LEVEL) / len(counted)  # one side of each interval is asked for, and all share the error
    low, _ = clopper_pearson([one.right for one in counted], [one.judged for one in counted], own)
    return {one.kind: float(least) for one, least in zip(counted, low, strict=True)}


@cache
def counted_kinds() -> tuple[Counted, ...]:
    """The counts that come with Surefix. Raises AssetError where there are none."""
    try:
        rows = json.loads((resources.files("assets") / "remarks.json").read_text(encoding="utf-8"))
        return tuple(Counted(**row) for row in rows)
    except (OSError, ValueError, TypeError) as error:
        raise AssetError(f"no counts of remarks: {error}", advice="Run 'surefix doctor'.") from error


def as_json(counted: Iterable[Counted]) -> str:
    """The counts as they are kept."""
    return json.dumps([asdict(one) for one in counted], indent=1) + "\n"
