// Mounts the code editor in a Streamlit page and carries the program to and fro.
// The program goes to the server when the editor loses focus (so before a button's click) and on Ctrl+Enter, never per keystroke.
// `data.epoch` names the server's session and `data.version` counts the texts that the server put in place: a text is replaced
// only when the server says so within the same session, hence a reload or a lost connection loses nothing.
// A server that was lost is told at once of the text, and whether the page had feedback on it, when it is back. So is one that
// knows the student by another name now, as a class was joined.
const states = new WeakMap();
const DRAFT = "surefix.draft";
const WINDOW = "surefix.window";
const HINT = "surefix.hint";
const JOINED = "surefix.joined"; // set by the form that joins a class (tutor_app/pages/join_form.py)
const MOST_ASKED = 20_000; // characters of a text whose stop is asked for while the student types; the server takes no more

// Whether the reader types on glass: what is said about keys is of no use there.
const touched = () => window.matchMedia("(hover: none) and (pointer: coarse)").matches;

// The hint about keys is for the eye until Tab was used once in this browser; a screen reader keeps it as the editor's description.
function hintWasUsed() {
  try {
    return localStorage.getItem(HINT) === "used";
  } catch {
    return false;
  }
}

// A word of this window's own that nobody can guess: the server finds by it what the window asked for before a reload.
function ownWord() {
  const made = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
  try {
    if (!sessionStorage.getItem(WINDOW)) sessionStorage.setItem(WINDOW, made());
    return sessionStorage.getItem(WINDOW);
  } catch {
    return made();
  }
}

// Whether a class was just joined in this window, which is loaded anew for that; the server is told once.
function hasJoined() {
  try {
    const found = sessionStorage.getItem(JOINED) !== null;
    sessionStorage.removeItem(JOINED);
    return found;
  } catch {
    return false;
  }
}

function savedDraft(data) {
  try {
    const draft = JSON.parse(sessionStorage.getItem(DRAFT));
    if (!draft || typeof draft.text !== "string") return null;
    const same = draft.epoch === data.epoch && draft.version === data.version;
    return same || (draft.epoch !== data.epoch && data.program === "") ? draft.text : null;
  } catch {
    return null;
  }
}

// What was written in the box of the first document before this editor was there (tutor_app/pages/server/shell.py), and where the
// cursor stood; null where nobody was there. The box goes, its work is done.
function takeEarly() {
  const box = document.getElementById("surefix-early");
  if (!box) return null;
  const before = box.value.slice(0, box.selectionStart).split("\n");
  const early = { text: box.value, line: before.length, column: before.at(-1).length + 1, there: document.activeElement === box };
  box.remove();
  return early.text || early.there ? early : null;
}

/** Call `back` when a lost server is back: our words about it are shown as long as Streamlit looks for it. */
function watchServer(words, back) {
  let lost = false;
  const watcher = new ResizeObserver(() => {
    const shown = words.offsetWidth > 0;
    if (lost && !shown) back();
    lost = shown;
  });
  watcher.observe(words);
  return { words, stop: () => watcher.disconnect() };
}

function plainEditor(parent, options, on) {
  const area = document.createElement("textarea");
  area.className = "plain";
  area.value = options.program;
  area.spellcheck = false;
  area.placeholder = options.placeholder;
  area.addEventListener("input", on.change);
  area.addEventListener("blur", on.leave);
  area.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) on.submit();
  });
  parent.append(area);
  const start = (line) => area.value.split("\n").slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
  const describe = ({ label, description }) => {
    area.setAttribute("aria-label", label);
    area.setAttribute("aria-describedby", description);
  };
  describe(options);
  return {
    read: () => area.value,
    write: (program) => { area.value = program; },
    mark: () => {},
    unmark: () => {},
    show: () => {},
    reword: () => {},
    ask: () => {},
    jump({ line, column }) {
      const place = start(line) + column - 1;
      area.focus();
      area.setSelectionRange(place, place);
      area.scrollIntoView({ block: "nearest" });
    },
    describe,
    destroy: () => area.remove(),
  };
}

function mount(component) {
  const { parentElement, setStateValue, setTriggerValue } = component;
  const place = parentElement.querySelector(".surefix-editor");
  const notice = parentElement.querySelector(".surefix-editor-notice");
  const state = { data: component.data, sent: component.data.program, posted: "", checked: null, server: null, marked: "", changed: "[]", turn: null, jumped: component.data.jump.count, editor: null, plain: false, gone: false, hinted: hintWasUsed() };
  const own = ownWord();
  const draft = () => ({ text: state.editor.read(), epoch: state.data.epoch, version: state.data.version, window: own });
  const tooLong = (text) => text.length > state.data.limit;
  // The server takes no longer text than it would examine: of one that is too long it gets the length alone.
  const parcel = () => {
    const { text, ...rest } = draft();
    return tooLong(text) ? { length: text.length, ...rest } : { text, ...rest };
  };
  const tell = () => {
    const long = state.editor !== null && tooLong(state.editor.read());
    const hint = state.plain || touched() ? "" : state.data.notice;
    const said = long ? state.data.tooLong : hint;
    notice.classList.toggle("too-long", long);
    notice.classList.toggle("unseen", !long && state.hinted);
    if (notice.textContent !== said) notice.textContent = said;
  };
  const keep = () => {
    try { sessionStorage.setItem(DRAFT, JSON.stringify(draft())); } catch { /* storage is full or forbidden: the draft is a convenience */ }
  };
  const post = () => {
    if (state.gone || state.editor.read() === state.sent) return;
    state.sent = state.posted = state.editor.read();
    setStateValue("program", parcel());
  };
  const back = () => {
    if (state.gone || !state.editor) return;
    post();
    setTriggerValue("back", { ...parcel(), checked: state.editor.read() === state.checked });
  };
  const watch = () => {
    const words = document.querySelector(".st-key-lost p");
    if (!words || words === state.server?.words) return;
    state.server?.stop();
    state.server = watchServer(words, back);
  };
  const on = {
    change: () => { if (state.editor) { keep(); tell(); } },
    // A link leads to another page, from which word that goes out now would call back; the mouse has left the editor before it.
    leave: ({ relatedTarget }) => { if (state.editor && !relatedTarget?.closest("a[href]")) post(); },
    submit: () => { post(); setTriggerValue("check", parcel()); },
    tab: () => {
      try { localStorage.setItem(HINT, "used"); } catch { /* it is shown again next time */ }
    },
  };

  // What the server marks is of the text that it was sent last; where it has been changed since, the editor's own marks are nearer.
  // An editor that comes back with a text of which the server has not heard has no marks until then.
  function markAs({ turn, fresh: answered, program, items }) {
    const fresh = answered && (program ?? state.data.program) === state.sent;
    if (fresh) state.editor.mark(items, state.sent);
    else if (turn === state.turn) state.editor.reword(items);
    else state.editor.unmark();
    if (fresh || turn !== state.turn) state.checked = fresh ? state.sent : null;
    state.turn = turn;
  }

  function follow(data) {
    const before = state.data;
    state.data = data;
    tell();
    watch();
    if (!state.editor) return;
    if (data.epoch !== before.epoch) {
      state.jumped = data.jump.count;
      state.sent = state.posted;  // a new session takes over what this window sent, and knows nothing of what was put here
      post();
      keep();
    } else if (data.version !== before.version) {
      state.editor.write(data.program);
      state.sent = data.program;
      keep();
      tell();
    }
    const changed = JSON.stringify(data.changed);
    if (changed !== state.changed) {
      state.changed = changed;
      state.editor.show(state.editor.read() === data.program ? data.changed : []);
    }
    if (data.label !== before.label) state.editor.describe(described(data));
    const marked = JSON.stringify(data.marked);
    if (marked !== state.marked) {
      state.marked = marked;
      markAs(data.marked);
    }
    state.editor.ask(data.stops && new URL(data.stops, document.baseURI).href, MOST_ASKED);
    if (data.jump.count !== state.jumped) {
      state.jumped = data.jump.count;
      state.editor.jump(data.jump);
    }
  }

  const described = ({ label, stopped, slot, direction }) => ({ label, stopped, slot, direction, description: notice.id });
  const begin = (create) => {
    if (state.gone) return;
    const data = state.data;
    const tab = Number(getComputedStyle(place).getPropertyValue("--tab")) || undefined;
    const options = { program: savedDraft(data) ?? data.program, placeholder: data.placeholder, tab, ...described(data) };
    state.editor = create(options);
    state.sent = data.program;
    post();
    follow(data);
    const early = takeEarly();  // after the marks, which are of the text that was there and go with it
    if (early?.text) state.editor.write(early.text);  // an undo brings back what was there
    if (early) state.editor.jump({ number: 0, line: early.line, column: early.column });
    post();
    if (hasJoined()) setTriggerValue("back", { ...parcel(), checked: false, joined: true });
  };
  import(new URL(component.data.bundle, document.baseURI).href).then(
    ({ createEditor }) => begin((options) => createEditor(place, parentElement, options, on)),
    () => { state.plain = true; begin((options) => plainEditor(place, options, on)); },
  );
  place.addEventListener("pointerleave", () => { if (state.editor) post(); });
  state.follow = follow;
  state.destroy = () => {
    if (state.editor) { keep(); state.editor.destroy(); }
    state.server?.stop();
    state.gone = true;
  };
  return state;
}

export default function (component) {
  const known = states.get(component.parentElement);
  if (known && !known.gone) {
    known.follow(component.data);
  } else {
    states.set(component.parentElement, mount(component));
  }
  return () => states.get(component.parentElement)?.destroy();
}
