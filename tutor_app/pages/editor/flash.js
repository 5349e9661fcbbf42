// Lights a line up for a moment, so that the eye finds it.
import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView } from "@codemirror/view";

const LASTS = 1500; // milliseconds, as the animation does
const light = StateEffect.define({ map: (place, changes) => (place === null ? null : changes.mapPos(place)) });
const lit = Decoration.line({ class: "cm-flash" });

export const flashing = StateField.define({
  create: () => Decoration.none,
  update(lines, transaction) {
    let next = lines.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(light)) next = effect.value === null ? Decoration.none : Decoration.set([lit.range(effect.value)]);
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

const timers = new WeakMap();

/** Light up the line that holds `place`. */
export function flash(view, place) {
  clearTimeout(timers.get(view));
  view.dispatch({ effects: light.of(null) });
  view.dispatch({ effects: light.of(view.state.doc.lineAt(place).from) });
  timers.set(view, setTimeout(() => view.dispatch({ effects: light.of(null) }), LASTS));
}
