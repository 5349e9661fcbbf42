"""Measures how long a student waits: ``python benchmarks/page.py OUT.md [--programs 20] [--openings 5] [--precision 0.8]``.

A real Chromium opens a real Surefix, and each program is written into the editor and checked by a click, in a fresh window, as a
student's first check is. The time runs in the browser, from the click to the first paint after the feedback is in the page:
shown, withheld or otherwise, but not the sign that it is being waited for. The programs are our own examples and those of
tests/programs. Before that the page is opened over a slow link, with nothing kept from earlier: how long until anything is
painted, until one can write, until the editor is there, and how many bytes came. Needs the extra ``browser``; SUREFIX_CHROMIUM
names the browser.
"""

from __future__ import annotations

import argparse
import math
import os
import platform
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "browser"))

from running import ARGUMENTS, CHROMIUM, PATIENCE, serving, write  # noqa: E402

from tutor_app.pages.student import EXAMPLES, example  # noqa: E402

SLOW_LINK = {"offline": False, "latency": 100, "downloadThroughput": 400_000, "uploadThroughput": 400_000}
"""Milliseconds, and bytes a second: a crowded school network."""
TARGET = 1000
"""Milliseconds within which the first feedback is to be on the page."""
WATCH = """
() => {
  window.clicked = window.answered = 0;
  const panel = document.querySelector(".st-key-feedback");
  const before = panel.innerText;
  const button = document.querySelector(".st-key-check button");
  button.addEventListener("click", () => { window.clicked = performance.now(); }, { capture: true, once: true });
  const look = () => {
    const answer = panel.querySelector("[class*='st-key-mistake-'], .note:not(.waiting)");
    if (window.clicked && !window.answered && answer && panel.innerText !== before) {
      requestAnimationFrame(() => setTimeout(() => { window.answered ||= performance.now(); }));  // after the paint
    }
  };
  new MutationObserver(look).observe(panel, { childList: true, subtree: true, characterData: true });
}
"""


def programs(count: int) -> dict[str, str]:
    """Our examples, then the programs of the tests, up to ``count``."""
    named = {f"example {name}": example(name) for name in EXAMPLES}
    named |= {path.stem: path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests" / "programs").glob("*.py"))}
    return dict(list(named.items())[:count])


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """One opening of the page over the slow link: milliseconds until something is painted, one can write, the editor is there."""

    paint: float
    box: float
    editor: float
    kilobytes: float
    """What came over the wire in that time, websockets left out."""


def opening(browser: Browser, address: str) -> Opening:
    """Open the page in a window that keeps nothing from earlier ones."""
    page: Any = browser.new_page(viewport={"width": 1280, "height": 1000})
    page.set_default_timeout(PATIENCE)
    wire = page.context.new_cdp_session(page)
    came: list[float] = []
    wire.on("Network.loadingFinished", lambda loaded: came.append(loaded["encodedDataLength"]))
    wire.send("Network.enable")
    wire.send("Network.emulateNetworkConditions", SLOW_LINK)
    began = time.perf_counter()
    page.goto(address, wait_until="commit")
    page.locator("#surefix-early").wait_for()
    box = (time.perf_counter() - began) * 1000
    page.locator(".cm-content").wait_for()
    editor, kilobytes = (time.perf_counter() - began) * 1000, sum(came) / 1000
    paint: float = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
    page.close()
    return Opening(paint=paint, box=box, editor=editor, kilobytes=kilobytes)


def report_openings(openings: list[Opening]) -> str:
    """The measurements over the slow link as Markdown."""
    paint, box, editor, kilobytes = (
        statistics.median(getattr(one, name) for one in openings) for name in ("paint", "box", "editor", "kilobytes")
    )
    return (
        "\n# From the address to the editor, over a slow link\n\n"
        f"{len(openings)} openings with an empty cache, {SLOW_LINK['downloadThroughput'] // 1000} kB/s and "
        f"{SLOW_LINK['latency']} ms latency, load {os.getloadavg()[0]:.1f}. Medians: something is painted after {paint:.0f} ms, "
        f"one can write after {box:.0f} ms, the editor is there after {editor:.0f} ms, {kilobytes:.0f} kB came until then.\n"
    )


def waited(browser: Browser, address: str, program: str) -> float:
    """Milliseconds from the click to the feedback, in a window of its own."""
    page: Any = browser.new_page(viewport={"width": 1280, "height": 1000})
    page.set_default_timeout(PATIENCE)
    page.goto(address)
    page.locator(".cm-content").wait_for()
    write(page, program)
    page.evaluate(WATCH)
    page.get_by_role("button", name="Find my mistake").click()
    page.wait_for_function("() => window.answered > 0")
    milliseconds: float = page.evaluate("window.answered - window.clicked")
    page.close()
    return milliseconds


def report(times: dict[str, float], chromium: str, precision: float) -> str:
    """The measurements as Markdown."""
    ordered = sorted(times.values())
    late = [name for name, milliseconds in times.items() if milliseconds > TARGET]
    rows = "\n".join(f"| {name} | {milliseconds:.0f} |" for name, milliseconds in times.items())
    return (
        "# From the click to the feedback\n\n"
        f"{len(times)} programs, each the first check of a fresh window, at a precision of {precision:g}. "
        f"Chromium {chromium}, Streamlit {version('streamlit')}, Python {platform.python_version()}, {os.cpu_count()} cores "
        f"(load {os.getloadavg()[0]:.1f}).\n\n"
        f"Median {statistics.median(ordered):.0f} ms, 95th percentile {percentile(ordered, 0.95):.0f} ms, "
        f"slowest {ordered[-1]:.0f} ms; over a second: {', '.join(late) or 'none'}.\n\n"
        f"| program | ms |\n| --- | ---: |\n{rows}\n"
    )


def percentile(ordered: list[float], share: float) -> float:
    """The smallest of ``ordered`` that ``share`` of them do not exceed."""
    return ordered[math.ceil(len(ordered) * share) - 1]


def main() -> None:
    """Measures and writes the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--programs", type=int, default=20)
    parser.add_argument("--openings", type=int, default=5)
    parser.add_argument("--precision", type=float, default=0.8)
    options = parser.parse_args()
    chosen = programs(options.programs)
    with (
        tempfile.TemporaryDirectory() as folder,
        serving(Path(folder), precision=options.precision) as address,
        sync_playwright() as driver,
    ):
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
        waited(browser, address, "print(1)\n")  # the server loads its weights for whoever comes first
        openings = [opening(browser, address) for _ in range(options.openings)]
        times = {name: waited(browser, address, program) for name, program in chosen.items()}
        text = "".join(([report(times, browser.version, options.precision)] if times else []) + [report_openings(openings)])
        browser.close()
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
