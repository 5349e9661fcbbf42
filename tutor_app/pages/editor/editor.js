// The CodeMirror side of the code editor: a small object that host.js drives.
// Rebuild editor.bundle.js after a change: npm ci && npm run build
import { defaultKeymap, history, historyKeymap, indentWithTab, simplifySelection } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { Compartment, EditorSelection, EditorState, Prec } from "@codemirror/state";
import {
  EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter, highlightSpecialChars, keymap, lineNumbers, placeholder,
} from "@codemirror/view";
import { changes, show } from "./changed.js";
import { flash, flashing } from "./flash.js";
import { colours, look } from "./look.js";
import { hush, mark, marking, placeOf, reword, soften, unmark } from "./marks.js";
import { asking } from "./stops.js";
import { visibleIndentation } from "./whitespace.js";

const LEAVING = 60_000; // milliseconds in which Tab leaves after Escape, unless another key comes first

/** Tab indents; Escape, then Tab, leads out, so that nobody is caught in here. */
const keys = (on) => [
  { key: "Mod-Enter", run: () => (on.submit(), true) },
  { key: "Escape", run: (view) => (hush(view), simplifySelection(view), view.setTabFocusMode(LEAVING), true) },
  { ...indentWithTab, run: (view) => (on.tab(), indentWithTab.run(view)) },
];

function begin(options, on, labels) {
  return EditorState.create({
    doc: options.program,
    extensions: [
      Prec.highest(keymap.of(keys(on))),
      lineNumbers(), marking(() => options.direction), highlightActiveLineGutter(), highlightActiveLine(), highlightSpecialChars(), history(),
      drawSelection(), visibleIndentation, flashing, changes, options.tab ? EditorState.tabSize.of(options.tab) : [], indentUnit.of("    "), indentOnInput(),
      bracketMatching(), python(), syntaxHighlighting(colours), look,
      keymap.of([...defaultKeymap, ...historyKeymap]),
      placeholder(options.placeholder ?? ""),
      labels.of(attributes(options)),
      EditorView.updateListener.of((update) => update.docChanged && on.change()),
      EditorView.domEventHandlers({ blur: (event) => { on.leave(event); } }),
    ],
  });
}

function attributes({ label, description }) {
  return EditorView.contentAttributes.of({ tabindex: "0", "aria-label": label, "aria-describedby": description, autocorrect: "off", autocapitalize: "off", spellcheck: "false" });
}

/** Build the editor in `parent`. `on.change`, `on.leave`, `on.submit` and `on.tab` are called without arguments. */
export function createEditor(parent, root, options, on) {
  const labels = new Compartment();
  const questions = asking(() => view.state.sliceDoc(), (found) => soften(view, found && found.spot, found && options.stopped.replace(options.slot, found.message)));
  const change = () => { questions.changed(); on.change(); };
  const view = new EditorView({ parent, root, state: begin(options, { ...on, change }, labels) });
  return {
    read: () => view.state.sliceDoc(),
    write(program) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: program }, selection: EditorSelection.cursor(0), scrollIntoView: true });
    },
    mark(items, base) {
      mark(view, items, base);
      const first = items.length ? placeOf(view, items[0].number, items[0].spots[0].line) : null;
      if (first !== null) view.dispatch({ effects: EditorView.scrollIntoView(first, { y: "nearest" }) });
    },
    unmark: () => unmark(view),
    show: (spots) => show(view, spots),
    reword: (items) => reword(view, items),
    ask: (address, limit) => questions.at(address, limit),
    jump({ number, line, column }) {
      const there = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
      const place = placeOf(view, number, line) ?? Math.min(there.from + Math.max(column - 1, 0), there.to);
      view.focus();
      view.dispatch({ selection: EditorSelection.cursor(place), effects: EditorView.scrollIntoView(place, { y: "center" }) });
      view.dom.scrollIntoView({ block: "nearest" });
      flash(view, place);
    },
    describe(described) {
      Object.assign(options, described);
      view.dispatch({ effects: labels.reconfigure(attributes(options)) });
    },
    destroy() { questions.stop(); view.destroy(); },
  };
}
