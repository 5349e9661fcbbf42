// The editor's colours and measures. Every pair has at least 4.5:1 against both the editor's background and the active line's.
import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

export const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.controlKeyword, tags.definitionKeyword, tags.moduleKeyword], color: "light-dark(#8a1f6b, #f0a3d6)" },
  { tag: [tags.string, tags.special(tags.string)], color: "light-dark(#0b5c3b, #8fdcb4)" },
  { tag: [tags.number, tags.bool, tags.null], color: "light-dark(#1a4fa3, #9cc4ff)" },
  { tag: tags.comment, color: "light-dark(#5b6270, #a9b3c2)", fontStyle: "italic" },
  { tag: [tags.function(tags.variableName), tags.function(tags.definition(tags.variableName))], color: "light-dark(#6a4700, #ffd48a)" },
  { tag: tags.definition(tags.className), color: "light-dark(#6a4700, #ffd48a)" },
]);

const wave = (colour) => `underline wavy ${colour} 1.5px`;
const red = "light-dark(#b3261e, #ff9c94)";
const amber = "light-dark(#8a5a00, #ffc66b)";
const faint = "light-dark(#8b97a8, #71809a)";

export const look = EditorView.theme({
  "&": { color: "var(--st-text-color)", backgroundColor: "var(--surefix-paper)", borderRadius: "0.5rem", border: "1px solid var(--surefix-line)", fontSize: "0.95rem", scrollMargin: "4.5rem 0 5rem" },
  "&.cm-focused": { outline: "3px solid var(--st-primary-color)", outlineOffset: "1px" },
  ".cm-scroller": { fontFamily: "var(--st-code-font)", lineHeight: "1.6", maxHeight: "var(--surefix-tallest)", overflow: "auto", borderRadius: "0.5rem" },
  ".cm-content, .cm-gutter": { minHeight: "min(21rem, var(--surefix-tallest))" },
  ".cm-content": { caretColor: "var(--st-text-color)", padding: "0.6rem 0" },
  ".cm-cursor": { borderLeftColor: "var(--st-text-color)", borderLeftWidth: "2px" },
  ".cm-gutters": { color: "light-dark(#5b6270, #a9b3c2)", backgroundColor: "var(--surefix-gutter)", borderRight: "1px solid var(--surefix-line)" },
  ".cm-activeLine": { backgroundColor: "light-dark(#1b6ef30d, #7fb2ff14)" },
  ".cm-activeLineGutter": { backgroundColor: "light-dark(#e3ebf7, #26354d)", color: "var(--st-text-color)" },
  ".cm-selectionBackground, &.cm-focused .cm-selectionBackground": { background: "light-dark(#bcd6ff, #31507f) !important" },
  ".cm-tooltip": { color: "var(--st-text-color)", backgroundColor: "var(--surefix-paper)", border: "1px solid var(--surefix-line)", borderRadius: "0.4rem", maxWidth: "min(26rem, 90vw)" },
  ".cm-headline": { borderInlineStart: `4px solid ${red}`, padding: "0.4rem 0.7rem", font: "0.9rem/1.45 var(--st-font)" },
  ".cm-headline + .cm-headline": { borderBlockStart: "1px solid var(--surefix-line)" },
  ".cm-headline code": { fontFamily: "var(--st-code-font)" },
  ".cm-place": { backgroundColor: "light-dark(#fbd5d1, #5b211b)", borderRadius: "0.15rem", textDecoration: wave(red), textUnderlineOffset: "0.2em", textDecorationSkipInk: "none", paddingBottom: "0.15em" },
  ".cm-gap, .cm-gap.cm-place": { padding: "0", display: "inline-block", width: "0.6ch", height: "1.1em", verticalAlign: "-0.2em", borderRadius: "0.15rem", backgroundColor: "light-dark(#fbd5d1, #5b211b)", boxShadow: `inset 0 -3px ${red}` },
  ".cm-stop": { textDecoration: wave(amber), textUnderlineOffset: "0.2em", textDecorationSkipInk: "none", paddingBottom: "0.15em" },
  ".cm-gap.cm-stop, .cm-gap.cm-soft": { padding: "0", backgroundColor: "transparent", boxShadow: `inset 0 -2px ${amber}` },
  ".cm-soft": { textDecoration: `underline dotted ${amber} 2px`, textUnderlineOffset: "0.2em" },
  "&.cm-stale .cm-place": { backgroundColor: "transparent", textDecoration: `underline dotted ${faint} 2px` },
  "&.cm-stale .cm-gap": { backgroundColor: "transparent", boxShadow: `inset 0 -2px ${faint}` },
  ".cm-changed": { backgroundColor: "light-dark(#d8f1e3, #173f2b)", borderRadius: "0.15rem", boxShadow: "inset 0 -2px light-dark(#2f8a5b, #6cc799)" },
  ".cm-gap.cm-changed, &.cm-stale .cm-gap.cm-changed": { padding: "0", width: "0.3ch", backgroundColor: "light-dark(#d8f1e3, #173f2b)", boxShadow: "inset 0 -2px light-dark(#2f8a5b, #6cc799)" },
  ".cm-numbers": { minWidth: "1.5em" },
  ".cm-numbers .cm-gutterElement": { display: "flex", gap: "1px", justifyContent: "center", alignItems: "flex-start" },
  ".cm-number": { minWidth: "1.5em", height: "1.5em", marginTop: "0.15em", borderRadius: "1em", textAlign: "center", font: "bold 0.75em/1.5 sans-serif", color: "light-dark(#fff, #2a0a08)", background: red },
  ".cm-number-stop": { color: "light-dark(#fff, #241800)", background: amber },
  ".cm-number-soft": { color: amber, background: "transparent", boxShadow: `inset 0 0 0 1.5px ${amber}` },
  "&.cm-stale .cm-number": { color: "light-dark(#5b6270, #a9b3c2)", background: "transparent", boxShadow: `inset 0 0 0 1.5px ${faint}` },
  ".cm-flash": { animation: "surefix-flash 1.5s ease-out" },
  "@keyframes surefix-flash": { "0%, 40%": { backgroundColor: "light-dark(#ffe08a, #6b5200)" }, "100%": { backgroundColor: "transparent" } },
  ".cm-indent-space": { backgroundImage: `radial-gradient(circle at 50% 55%, ${faint} 8%, transparent 10%)`, backgroundPosition: "center" },
  ".cm-indent-tab": { backgroundImage: `linear-gradient(90deg, ${faint}, ${faint})`, backgroundSize: "calc(100% - 0.3em) 1px", backgroundPosition: "0.1em 55%", backgroundRepeat: "no-repeat" },
  ".cm-placeholder": { color: "light-dark(#5b6270, #a9b3c2)" },
  ".cm-specialChar": { color: red },
});
