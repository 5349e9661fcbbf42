// Shows what a line is indented by: a quiet dot for a space, an arrow for a tab. Within a line spaces are seen as gaps anyway.
import { Decoration, MatchDecorator, ViewPlugin } from "@codemirror/view";

const space = Decoration.mark({ class: "cm-indent-space" });
const tab = Decoration.mark({ class: "cm-indent-tab" });

const indents = new MatchDecorator({
  regexp: /^[ \t]+/g,
  decorate(add, from, _to, match) {
    [...match[0]].forEach((character, index) => add(from + index, from + index + 1, character === "\t" ? tab : space));
  },
});

export const visibleIndentation = ViewPlugin.define(
  (view) => ({
    decorations: indents.createDeco(view),
    update(update) { this.decorations = indents.updateDeco(update, this.decorations); },
  }),
  { decorations: (plugin) => plugin.decorations },
);
