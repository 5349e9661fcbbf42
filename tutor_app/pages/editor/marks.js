// The places that the server marks, numbered as the cards are, and a soft one for where Python stops while the student types.
// A mark has `number` (0 for Python's own place), `headline`, `kind` ("place", "stop" or "soft") and `spans` in the document; they
// move with what is typed. Once the text is another than the one that was checked, the marks of that check are pale.
import { MapMode, RangeSet, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, GutterMarker, WidgetType, closeHoverTooltips, gutter, hoverTooltip, showTooltip } from "@codemirror/view";

const setMarks = StateEffect.define();
const setHeadlines = StateEffect.define();
const setSoft = StateEffect.define();
const setQuiet = StateEffect.define();

/** The server's spots, in lines and columns of whole characters from 1, as spans of the document. */
export function spans(doc, spots) {
  return spots.map(({ line, column, end }) => {
    const found = doc.line(Math.min(Math.max(line, 1), doc.lines));
    const at = (place) => found.from + Array.from(found.text).slice(0, Math.max(place - 1, 0)).join("").length;
    return { from: at(column), to: at(end) };
  });
}

/** The mark after the changes; null once all that it marked is gone. */
function moved(mark, changes) {
  const along = ({ from, to }) => {
    if (from === to) {
      const place = changes.mapPos(from, -1, MapMode.TrackDel);
      return place === null ? [] : [{ from: place, to: place }];
    }
    const [start, end] = [changes.mapPos(from, 1), changes.mapPos(to, -1)];
    return start < end ? [{ from: start, to: end }] : [];
  };
  const found = mark.spans.flatMap(along);
  return found.length ? { ...mark, spans: found } : null;
}

function changed(value, effect, doc) {
  if (effect.is(setMarks)) return { ...value, marks: effect.value.marks, base: effect.value.base, soft: null };
  if (effect.is(setSoft)) return { ...value, soft: effect.value && { ...effect.value, spans: spans(doc, effect.value.spots) } };
  if (effect.is(setQuiet)) return { ...value, quiet: effect.value };
  if (!effect.is(setHeadlines)) return value;
  const said = new Map(effect.value.map((item) => [item.number, item.headline]));
  return { ...value, marks: value.marks.map((mark) => ({ ...mark, headline: said.get(mark.number) ?? mark.headline })) };
}

const field = StateField.define({
  create: () => ({ marks: [], soft: null, base: null, quiet: false }),
  update(value, transaction) {
    if (transaction.docChanged) {
      const along = (mark) => mark && moved(mark, transaction.changes);
      value = { ...value, marks: value.marks.map(along).filter(Boolean), soft: along(value.soft) };
    }
    if (transaction.selection) value = { ...value, quiet: false };
    for (const effect of transaction.effects) value = changed(value, effect, transaction.state.doc);
    return value;
  },
});

const stale = ({ doc }, { base }) => base !== null && !doc.eq(base);
const all = (value) => (value.soft ? [...value.marks, value.soft] : value.marks);

export class Gap extends WidgetType {
  constructor(kind, number) { super(); Object.assign(this, { kind, number }); }
  eq(other) { return other.kind === this.kind && other.number === this.number; }
  toDOM() {
    const gap = document.createElement("span");
    gap.className = `cm-gap cm-${this.kind}`;
    gap.dataset.number = this.number;
    return gap;
  }
}

const decorations = EditorView.decorations.compute([field], (state) => {
  const found = all(state.field(field)).flatMap(({ kind, number, spans: places }) =>
    places.map(({ from, to }) =>
      from === to
        ? Decoration.widget({ widget: new Gap(kind, number), side: 1 }).range(from)
        : Decoration.mark({ class: `cm-${kind}`, attributes: { "data-number": `${number}` } }).range(from, to)));
  return Decoration.set(found, true);
});

class Badge extends GutterMarker {
  constructor(kind, number) { super(); Object.assign(this, { kind, number }); }
  eq(other) { return other.kind === this.kind && other.number === this.number; }
  toDOM() {
    const sign = document.createElement("span");
    sign.className = `cm-number cm-number-${this.kind}`;
    sign.textContent = this.number || "!";
    return sign;
  }
}

const numbers = gutter({
  class: "cm-numbers",
  initialSpacer: () => new Badge("spacer", 0),
  lineMarkerChange: (update) => update.startState.field(field) !== update.state.field(field),
  markers(view) {
    const found = all(view.state.field(field)).map(({ kind, number, spans: [first] }) =>
      new Badge(kind, number).range(view.state.doc.lineAt(first.from).from));
    return RangeSet.of(found, true);
  },
});

/** What is marked at `place`, nearest first; the soft mark is silent where a mistake is marked. */
function at(state, place) {
  const found = all(state.field(field)).filter(({ spans: places }) => places.some(({ from, to }) => from <= place && place <= to));
  return found.some(({ kind }) => kind !== "soft") ? found.filter(({ kind }) => kind !== "soft") : found;
}

/** A headline with what stands between back-ticks as code. */
function headline(text) {
  const line = document.createElement("div");
  line.className = "cm-headline";
  text.split("`").forEach((piece, index) => {
    const node = document.createElement(index % 2 ? "code" : "span");
    node.textContent = piece;
    if (index % 2) node.dir = "ltr";
    if (piece) line.append(node);
  });
  return line;
}

function tooltip(found, place, direction) {
  const create = () => {
    const dom = document.createElement("div");
    dom.dir = direction();
    dom.append(...found.map((mark) => headline(mark.headline)));
    return { dom };
  };
  return { pos: place, above: true, create };
}

/** The extension; `direction` gives that of the reader's language. */
export function marking(direction) {
  const hovered = hoverTooltip((view, place) => {
    const found = at(view.state, place);
    return found.length ? tooltip(found, place, direction) : null;
  }, { hoverTime: 150 });
  const underCursor = showTooltip.compute([field, "selection"], (state) => {
    const { empty, head } = state.selection.main;
    const value = state.field(field);
    const found = empty && !value.quiet && !stale(state, value) ? at(state, head).filter(({ kind }) => kind !== "soft") : [];
    return found.length ? tooltip(found, head, direction) : null;
  });
  const spoken = EditorView.updateListener.of(({ view, state, startState, selectionSet, docChanged }) => {
    if (!selectionSet || docChanged) return;
    const key = (found) => found.map(({ headline: said }) => said).join(" ");
    const said = key(at(state, state.selection.main.head));
    if (said && said !== key(at(startState, startState.selection.main.head))) {
      queueMicrotask(() => view.dispatch({ effects: EditorView.announce.of(said.replaceAll("`", "")) }));
    }
  });
  const pale = EditorView.editorAttributes.compute(["doc", field], (state) =>
    (stale(state, state.field(field)) ? { class: "cm-stale" } : { class: "" }));
  return [field, decorations, numbers, hovered, underCursor, spoken, pale];
}

/** Mark what the server says of the text `base`. */
export function mark(view, items, base) {
  const marks = items.map((item) => ({ ...item, kind: item.number ? "place" : "stop", spans: spans(view.state.doc, item.spots) }));
  view.dispatch({ effects: setMarks.of({ marks, base: view.state.toText(base) }) });
}

/** Take the marks away, as they are of a text that is not in the editor. */
export const unmark = (view) => view.dispatch({ effects: setMarks.of({ marks: [], base: null }) });

/** Say something else of the marks that are there. */
export const reword = (view, items) => view.dispatch({ effects: setHeadlines.of(items) });

/** Mark softly where Python stops, or nothing; nothing either in a text whose mistakes are marked. */
export function soften(view, spot, said) {
  const value = view.state.field(field);
  const known = value.marks.length > 0 && !stale(view.state, value);
  view.dispatch({ effects: setSoft.of(known || !spot ? null : { number: 0, kind: "soft", headline: said, spots: [spot] }) });
}

/** Close what tells of marks, until the cursor moves. */
export function hush(view) {
  view.dispatch({ effects: [setQuiet.of(true), closeHoverTooltips] });
}

/** Where the mark with this number is by now. */
export function placeOf(view, number, line) {
  const found = view.state.field(field).marks.find((item) => item.number === number);
  if (!number || !found) return null;
  const onLine = found.spots.findIndex((spot) => spot.line === line);
  return (found.spans[onLine] ?? found.spans[0]).from;
}
