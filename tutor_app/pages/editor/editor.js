// The CodeMirror side of the code editor: a small object that host.js drives.
// Rebuild editor.bundle.js after a change: npm ci && npm run build
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { HighlightStyle, bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, setDiagnostics } from "@codemirror/lint";
import { Compartment, EditorSelection, EditorState, Prec } from "@codemirror/state";
import {
  EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter, highlightSpecialChars, keymap, lineNumbers, placeholder,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";

// Every pair has at least 4.5:1 against both the editor's background and the active line's.
const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.controlKeyword, tags.definitionKeyword, tags.moduleKeyword], color: "light-dark(#8a1f6b, #f0a3d6)" },
  { tag: [tags.string, tags.special(tags.string)], color: "light-dark(#0b5c3b, #8fdcb4)" },
  { tag: [tags.number, tags.bool, tags.null], color: "light-dark(#1a4fa3, #9cc4ff)" },
  { tag: tags.comment, color: "light-dark(#5b6270, #a9b3c2)", fontStyle: "italic" },
  { tag: [tags.function(tags.variableName), tags.function(tags.definition(tags.variableName))], color: "light-dark(#6a4700, #ffd48a)" },
  { tag: tags.definition(tags.className), color: "light-dark(#6a4700, #ffd48a)" },
]);

const look = EditorView.theme({
  "&": { color: "var(--st-text-color)", backgroundColor: "var(--surefix-paper)", borderRadius: "0.5rem", border: "1px solid var(--surefix-line)", fontSize: "0.95rem" },
  "&.cm-focused": { outline: "3px solid var(--st-primary-color)", outlineOffset: "1px" },
  ".cm-scroller": { fontFamily: "var(--st-code-font)", lineHeight: "1.6", maxHeight: "62vh", overflow: "auto", borderRadius: "0.5rem" },
  ".cm-content, .cm-gutter": { minHeight: "21rem" },
  ".cm-content": { caretColor: "var(--st-text-color)", padding: "0.6rem 0" },
  ".cm-cursor": { borderLeftColor: "var(--st-text-color)", borderLeftWidth: "2px" },
  ".cm-gutters": { color: "light-dark(#5b6270, #a9b3c2)", backgroundColor: "var(--surefix-gutter)", borderRight: "1px solid var(--surefix-line)" },
  ".cm-activeLine": { backgroundColor: "light-dark(#1b6ef30d, #7fb2ff14)" },
  ".cm-activeLineGutter": { backgroundColor: "light-dark(#e3ebf7, #26354d)", color: "var(--st-text-color)" },
  ".cm-selectionBackground, &.cm-focused .cm-selectionBackground": { background: "light-dark(#bcd6ff, #31507f) !important" },
  ".cm-lintRange-error": { backgroundImage: "none", backgroundColor: "light-dark(#fbd5d1, #5b211b)", borderRadius: "0.15rem", textDecoration: "underline wavy light-dark(#b3261e, #ff9c94) 1.5px", textUnderlineOffset: "0.2em", textDecorationSkipInk: "none", paddingBottom: "0.15em" },
  ".cm-gutter-lint": { width: "1.3em" },
  ".cm-lint-marker-error": { content: "none", width: "0.95em", height: "0.95em", borderRadius: "50%", background: "light-dark(#b3261e, #ff9c94)", marginTop: "0.3em", position: "relative" },
  ".cm-lint-marker-error::after": { content: "'!'", color: "light-dark(#fff, #2a0a08)", font: "bold 0.75em/1.25 sans-serif", position: "absolute", inset: "0", textAlign: "center" },
  ".cm-tooltip": { color: "var(--st-text-color)", backgroundColor: "var(--surefix-paper)", border: "1px solid var(--surefix-line)", borderRadius: "0.4rem" },
  ".cm-diagnostic-error": { borderLeft: "4px solid light-dark(#b3261e, #ff9c94)", padding: "0.4rem 0.7rem", fontFamily: "var(--st-font)" },
  ".cm-placeholder": { color: "light-dark(#5b6270, #a9b3c2)" },
  ".cm-specialChar": { color: "light-dark(#b3261e, #ff9c94)" },
});

/** Where CPython points, as a range of the document; at least one character wide where the line has any. */
function span(doc, problem) {
  const line = doc.line(Math.min(Math.max(problem.line, 1), doc.lines));
  const last = doc.line(Math.min(Math.max(problem.end_line ?? problem.line, line.number), doc.lines));
  const at = (within, column) => Math.min(within.from + Math.max((column ?? 1) - 1, 0), within.to);
  if (problem.column == null) return { from: line.from, to: line.to };
  let from = at(line, problem.column);
  let to = problem.end_column == null ? from : Math.max(at(last, problem.end_column), from);
  if (from === to) {
    if (to < line.to) to += 1;
    else from = Math.max(line.from, from - 1);
  }
  return { from, to };
}

/** Build the editor in `parent`. `on.change`, `on.leave` and `on.submit` are called without arguments. */
export function createEditor(parent, root, options, on) {
  const labels = new Compartment();
  const attributes = ({ label, description }) =>
    EditorView.contentAttributes.of({ "aria-label": label, "aria-describedby": description, autocorrect: "off", autocapitalize: "off", spellcheck: "false" });
  const view = new EditorView({
    parent,
    root,
    state: EditorState.create({
      doc: options.program,
      extensions: [
        // Tab is left to the browser on purpose: it must lead out of the editor. Ctrl+] and Ctrl+[ indent.
        Prec.highest(keymap.of([{ key: "Mod-Enter", run: () => (on.submit(), true) }])),
        lineNumbers(), lintGutter(), highlightActiveLineGutter(), highlightActiveLine(), highlightSpecialChars(), history(), drawSelection(),
        indentUnit.of("    "), indentOnInput(), bracketMatching(), python(), syntaxHighlighting(colours), look,
        keymap.of([...defaultKeymap, ...historyKeymap]),
        placeholder(options.placeholder ?? ""),
        labels.of(attributes(options)),
        EditorView.updateListener.of((update) => update.docChanged && on.change()),
        EditorView.domEventHandlers({ blur: () => { on.leave(); } }),
      ],
    }),
  });
  return {
    read: () => view.state.sliceDoc(),
    write(program) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: program }, selection: EditorSelection.cursor(0), scrollIntoView: true });
    },
    mark(problem) {
      const found = problem ? [{ ...span(view.state.doc, problem), severity: "error", message: problem.message }] : [];
      view.dispatch(setDiagnostics(view.state, found));
      if (found.length) view.dispatch({ effects: EditorView.scrollIntoView(found[0].from, { y: "nearest" }) });
    },
    jump(line) {
      const target = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
      view.dispatch({ selection: EditorSelection.cursor(target.from), effects: EditorView.scrollIntoView(target.from, { y: "center" }) });
      view.focus();
    },
    describe: (described) => view.dispatch({ effects: labels.reconfigure(attributes(described)) }),
    destroy: () => view.destroy(),
  };
}
