// Mounts the code editor in a Streamlit page and carries the program to and fro.
// The program goes to the server when the editor loses focus (so before a button's click) and on Ctrl+Enter, never per keystroke.
// `data.epoch` names the server's session and `data.version` counts the texts that the server put in place: a text is replaced
// only when the server says so within the same session, hence a reload or a lost connection loses nothing.
const states = new WeakMap();
const DRAFT = "surefix.draft";
const WINDOW = "surefix.window";

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
    jump: (line) => { area.focus(); area.setSelectionRange(start(line), start(line)); },
    describe,
    destroy: () => area.remove(),
  };
}

function mount(component) {
  const { parentElement, setStateValue, setTriggerValue } = component;
  const place = parentElement.querySelector(".surefix-editor");
  const notice = parentElement.querySelector(".surefix-editor-notice");
  const state = { data: component.data, sent: component.data.program, marked: null, jumped: component.data.jump?.count ?? 0, editor: null, gone: false };
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
    const said = long ? state.data.tooLong : state.data.notice;
    notice.classList.toggle("too-long", long);
    if (notice.textContent !== said) notice.textContent = said;
  };
  const keep = () => {
    try { sessionStorage.setItem(DRAFT, JSON.stringify(draft())); } catch { /* storage is full or forbidden: the draft is a convenience */ }
  };
  const post = () => {
    if (state.gone || state.editor.read() === state.sent) return;
    state.sent = state.editor.read();
    setStateValue("program", parcel());
  };
  const on = {
    change: () => { if (state.editor) { keep(); tell(); } },
    leave: () => state.editor && post(),
    submit: () => { post(); setTriggerValue("check", parcel()); },
  };

  function follow(data) {
    const before = state.data;
    state.data = data;
    tell();
    if (!state.editor) return;
    if (data.epoch !== before.epoch) {
      state.sent = data.program;
      post();
    } else if (data.version !== before.version) {
      state.editor.write(data.program);
      state.sent = data.program;
      keep();
      tell();
    }
    if (data.label !== before.label) state.editor.describe({ label: data.label, description: notice.id });
    const problem = JSON.stringify(data.problem ?? null);
    if (problem !== state.marked) {
      state.marked = problem;
      state.editor.mark(data.problem);
    }
    if (data.jump && data.jump.count !== state.jumped) {
      state.jumped = data.jump.count;
      state.editor.jump(data.jump.line);
    }
  }

  const begin = (create) => {
    if (state.gone) return;
    const data = state.data;
    const options = { program: savedDraft(data) ?? data.program, label: data.label, description: notice.id, placeholder: data.placeholder };
    state.editor = create(options);
    state.sent = data.program;
    post();
    follow(data);
  };
  import(new URL(component.data.bundle, document.baseURI).href).then(
    ({ createEditor }) => begin((options) => createEditor(place, parentElement, options, on)),
    () => begin((options) => plainEditor(place, options, on)),
  );
  state.follow = follow;
  state.destroy = () => {
    if (state.editor) { keep(); state.editor.destroy(); }
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
