"""What running processes hold, as Linux tells it: memory, threads, open files of each kind, processor time."""

from __future__ import annotations

import os
from collections import Counter
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

_TICK = os.sysconf("SC_CLK_TCK")
_KILO = 1024.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """MB in memory (``rss``), the part of each page that is the process's (``pss``), what is only its own (``uss``), and of that
    what belongs to no file (``anonymous``); what was written out counts as its own. ``loops`` are event loops."""

    pid: int
    rss: float
    pss: float
    uss: float
    anonymous: float
    threads: int
    files: int
    sockets: int
    loops: int

    @property
    def fields(self) -> dict[str, float]:
        """For a line of JSON."""
        return asdict(self)


def held(pid: int) -> Held | None:
    """What the process holds now; None where there is none any more."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]
        threads = len(list(Path(f"/proc/{pid}/task").iterdir()))
        kinds = _kinds(pid)
    except OSError:
        return None
    size = {name: int(rest.split()[0]) / _KILO for name, rest in (line.split(":") for line in lines)}
    return Held(
        pid=pid,
        rss=round(size["Rss"], 2),
        pss=round(size["Pss"] + size["SwapPss"], 2),
        uss=round(size["Private_Clean"] + size["Private_Dirty"] + size["Swap"], 2),
        anonymous=round(size["Anonymous"] + size["Swap"], 2),
        threads=threads,
        files=kinds.total(),
        sockets=kinds["socket"],
        loops=kinds["anon_inode"],
    )


def _kinds(pid: int) -> Counter[str]:
    found: Counter[str] = Counter()
    for entry in Path(f"/proc/{pid}/fd").iterdir():
        with suppress(OSError):  # closed meanwhile
            found[str(entry.readlink()).partition(":")[0]] += 1
    return found


def family(pid: int) -> list[int]:
    """The process and all below it, the oldest first."""
    found = [pid]
    with suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            with suppress(OSError):
                for child in (task / "children").read_text().split():
                    found += family(int(child))
    return found


def spent(pid: int) -> float:
    """Seconds of processor time of the process and its family, those of its family that have ended included."""
    total = 0
    for one in family(pid):
        with suppress(OSError):
            fields = Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()
            total += sum(map(int, fields[11:15]))
    return total / _TICK
