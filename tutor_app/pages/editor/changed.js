// What a fix has just changed, until the next change. It is for the eye: the card beside says the same in words.
import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView } from "@codemirror/view";
import { Gap, spans } from "./marks.js";

const setChanged = StateEffect.define();
const fresh = Decoration.mark({ class: "cm-changed" });
const gap = Decoration.widget({ widget: new Gap("changed", 0), side: 1 });

export const changes = StateField.define({
  create: () => Decoration.none,
  update(shown, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setChanged)) return Decoration.set(effect.value.map(({ from, to }) => (from === to ? gap.range(from) : fresh.range(from, to))), true);
    }
    return transaction.docChanged ? Decoration.none : shown;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Show these places as changed, and no others. */
export const show = (view, spots) => view.dispatch({ effects: setChanged.of(spans(view.state.doc, spots)) });
