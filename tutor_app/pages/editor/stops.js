// Asks the server where Python stops, after a pause in typing. Nothing is counted or kept there; an answer for an older text is dropped.
const PAUSE = 600; // milliseconds
const REST = 10_000; // milliseconds without a question after the server was busy

/** `read` gives the text, `told` takes the answer: `{ spot, message }`, or null where Python reads all of it. */
export function asking(read, told) {
  let address = null;
  let limit = 0;
  let timer = 0;
  let quietUntil = 0;
  let under = new AbortController();

  async function ask() {
    const text = read();
    if (!address || Date.now() < quietUntil || text.length > limit || !text.trim()) return;
    const signal = (under = new AbortController()).signal;
    try {
      const answer = await fetch(address, { method: "POST", body: text, headers: { "Content-Type": "text/x-python" }, signal });
      if (!answer.ok) quietUntil = Date.now() + REST;
      const found = answer.ok ? await answer.json() : null;
      if (!signal.aborted && read() === text) told(found);
    } catch { /* no answer, no mark: it is a convenience */ }
  }

  return {
    changed() {
      clearTimeout(timer);
      under.abort();
      if (address) timer = setTimeout(ask, PAUSE);
    },
    /** Ask at `where` from now on, texts up to `longest`; nowhere where that is null. */
    at(where, longest) {
      if (address && !where) told(null);
      [address, limit] = [where, longest];
      if (!where) this.stop();
    },
    stop() { clearTimeout(timer); under.abort(); },
  };
}
