"""What runs on labelled programs came to: all that a calibration is fitted on."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tutor_app.domain import Evidence
from validators.promise.curve import Labelling


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Whether place and kind of one mistake were right; None where nobody knows."""

    place: bool | None = None
    kind: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """What one run of the flow on a labelled program came to; never the program itself.

    ``evidence`` is None where nothing was found out. ``right`` has a grade for each labelling that there is. ``marks`` are those
    of each part of the evidence or, without a repair, of the one place. ``weight`` is the number of programs that a graded one
    stands for, if grading was not at random.
    """

    id: str
    group: str
    evidence: Evidence | None = None
    right: Mapping[Labelling, bool] = field(default_factory=dict)
    marks: tuple[Marks, ...] = ()
    weight: float = 1.0


def split_groups(groups: Sequence[str], shares: Sequence[float], *, seed: int) -> dict[str, int]:
    """Give each group as a whole to one of ``len(shares)`` parts, whose numbers of members come out about as ``shares``."""
    sizes: dict[str, int] = {}
    for group in groups:
        sizes[group] = sizes.get(group, 0) + 1
    order = sorted(sizes)
    random.Random(seed).shuffle(order)
    order.sort(key=lambda group: -sizes[group])  # stable: large groups first, so that the small ones even out the parts
    filled = [0.0] * len(shares)
    part_of: dict[str, int] = {}
    for group in order:
        part = min(range(len(shares)), key=lambda index: (filled[index] + sizes[group]) / shares[index])
        part_of[group] = part
        filled[part] += sizes[group]
    return part_of
