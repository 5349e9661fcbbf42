"""Boxes that open at the press of a button, by keyboard and on the way to another page: what Streamlit leaves to do in a browser.

Whoever opens one by keyboard is in it: Streamlit draws it at the end of the document, behind everything else. Tab goes round in
it, Escape closes it, and if the focus would be lost as it closes, its button has it. While a file is under way in it, it stays:
Streamlit drops the file with it. The file's own button cancels that.

A press on a link closes it before the link is followed. Else Streamlit would tell the server of the page that is to be shown, and
then of the box that was closed on the page before, which would be shown again.
"""

from __future__ import annotations

JS = """
const BOX = '[data-testid="stPopoverBody"]';
const CONTROLS = "a[href], button, input, select, textarea, [tabindex]";
const all = (root) => [...root.querySelectorAll("*")].flatMap((item) => [item, ...(item.shadowRoot ? all(item.shadowRoot) : [])]);
const within = (box) => all(box).filter(
  (item) => item.matches(CONTROLS) && item.tabIndex >= 0 && !item.disabled && item.getClientRects().length);
const holds = () => Boolean(document.querySelector(`${BOX} [data-testid="stFileChipIconSpinner"]`));
const close = (box) => box.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
const opener = () => document.querySelector('[data-testid="stPopover"] button[aria-expanded="true"]');

const drawn = () => document.querySelector('[data-testid="stApp"]')?.dataset.testScriptState === "notRunning";

function once(ready, then, tries = 40, seen = 0) {
  const times = ready() ? seen + 1 : 0;
  if (times === 3 || !tries) then(); // a run that is asked for begins, and is drawn, a moment later
  else setTimeout(once, 50, ready, then, tries - 1, times);
}

function enter(button) {
  const first = () => within(document.querySelector(BOX) ?? button)[0];
  once(() => drawn() && first(), () => document.activeElement === button && first()?.focus());
}

function leave(event, box, link) {
  if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || link.target) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  close(box);
  once(() => !box.isConnected && drawn(), () => link.click());
}

function goRound(event, box) {
  const items = within(box), [from, to] = event.shiftKey ? [items[0], items.at(-1)] : [items.at(-1), items[0]];
  if (event.composedPath()[0] !== from) return;
  event.preventDefault();
  to.focus();
}

function comeBack(box) {
  const button = opener(), key = button?.closest('[class*="st-key-"]')?.classList.value.match(/st-key-\\S+/)?.[0];
  const watcher = new MutationObserver(() => {
    if (box.isConnected) return;
    watcher.disconnect();
    const again = button?.isConnected ? button : key && document.querySelector(`.${key} button`);
    if (again && document.activeElement === document.body) again.focus();
  });
  watcher.observe(document.body, { childList: true, subtree: true });
}

function tendBoxes() {
  if (window.surefixBoxes) return;
  window.surefixBoxes = new WeakSet();
  document.addEventListener("click", (event) => {
    const box = document.querySelector(BOX), link = event.target.closest?.("a[href]");
    if (box && link && !box.contains(link)) leave(event, box, link);
    const button = event.target.closest?.('[data-testid="stPopover"] button');
    if (button && button === opener() && holds()) event.stopPropagation();
    else if (button && event.detail === 0) enter(button);
  }, true);
  document.addEventListener("click", (event) => {
    if (holds()) event.stopImmediatePropagation(); // from what closes a box at a click elsewhere, which comes last of all
  });
  document.addEventListener("keydown", (event) => {
    if (event.isTrusted && event.key === "Escape" && holds()) event.stopImmediatePropagation();
    const box = event.key === "Tab" && event.target.closest?.(BOX);
    if (box) goRound(event, box);
  }, true);
  document.addEventListener("focusin", (event) => {
    const box = event.target.closest?.(BOX);
    if (!box || window.surefixBoxes.has(box)) return;
    window.surefixBoxes.add(box);
    comeBack(box);
  });
}
"""
"""Goes before the module of a component that is on every page, and calls ``tendBoxes``."""
