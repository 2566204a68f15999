/** The tokens of the product's design that these pages need, and the pages' own rules. No green: nothing is shared here. */
export const STYLES = `
:root {
  color-scheme: light;
  --p-canvas: #f4f2ed; --p-paper: #ffffff; --p-paper-2: #faf9f6; --p-hover: #f4f2ed;
  --p-rule: #e6e2da; --p-rule-strong: #d3cec4; --p-field: #8c867b;
  --p-text: #1c1a17; --p-text-2: #5c574f; --p-text-3: #68635a;
  --p-action: #234470; --p-action-hover: #1a355a;
  --p-font: "IBM Plex Sans Variable", "IBM Plex Sans Arabic", system-ui, sans-serif;
  --p-font-title: "Source Serif 4 Variable", "IBM Plex Sans Arabic", Georgia, serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --p-canvas: #141311; --p-paper: #1b1a17; --p-paper-2: #201f1b; --p-hover: #24221e;
    --p-rule: #2c2a25; --p-rule-strong: #3b3832; --p-field: #7d776c;
    --p-text: #ece8e0; --p-text-2: #b4ada1; --p-text-3: #9a9387;
    --p-action: #9db5d4; --p-action-hover: #bccce1;
  }
}
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; background: var(--p-canvas); color: var(--p-text); font: 14px/1.4 var(--p-font); }
a { color: var(--p-action); text-underline-offset: 2px; }
a:hover { color: var(--p-action-hover); }
:focus-visible { outline: 2px solid var(--p-action); outline-offset: 2px; border-radius: 4px; }
[dir="auto"] { text-align: match-parent; unicode-bidi: isolate; }

.bar { display: flex; align-items: center; gap: 12px; padding: 0 24px; height: 56px; background: var(--p-paper);
  border-block-end: 1px solid var(--p-rule-strong); }
.bar a { display: flex; align-items: center; gap: 12px; color: inherit; text-decoration: none; font-size: 16px;
  font-weight: 600; }
.mark { display: grid; place-items: center; width: 28px; height: 28px; border-radius: 2px; background: var(--p-text);
  color: var(--p-paper); }
.bar p { margin: 0; margin-inline-start: auto; color: var(--p-text-2); font-size: 13px; }

main { max-width: 976px; margin: 0 auto; padding: 32px 24px 64px; }
h1 { margin: 0; font: 500 28px/1.2 var(--p-font-title); text-wrap: balance; overflow-wrap: anywhere; }
h1:dir(rtl) { font-family: var(--p-font); font-weight: 600; line-height: 1.6; }
.lead { margin: 8px 0 0; color: var(--p-text-2); max-width: 64ch; }

.tools { display: flex; flex-wrap: wrap; align-items: end; gap: 8px; margin-block: 24px 12px; }
.tools form { display: flex; align-items: end; gap: 8px; }
.tools .empty { margin-inline-start: auto; }
label { display: block; margin-block-end: 4px; font-size: 12px; color: var(--p-text-2); }
input { width: 320px; height: 32px; padding: 0 10px; border: 1px solid var(--p-field); border-radius: 4px;
  background: var(--p-paper); color: inherit; font: inherit; }
input::placeholder { color: var(--p-text-3); opacity: 1; }
button, .button { display: inline-flex; align-items: center; height: 32px; padding: 0 12px; border: 1px solid
  var(--p-rule-strong); border-radius: 4px; background: var(--p-paper); color: var(--p-text); font: 500 13px/1 var(--p-font);
  text-decoration: none; cursor: pointer; white-space: nowrap; }
button:hover, .button:hover { background: var(--p-hover); color: var(--p-text); }
.button.bare { border-color: transparent; background: none; color: var(--p-action); }

.panel { border: 1px solid var(--p-rule-strong); border-radius: 4px; background: var(--p-paper); overflow: hidden; }
.count { margin: 0; padding: 8px 16px; border-block-start: 1px solid var(--p-rule); background: var(--p-paper-2);
  color: var(--p-text-2); font-size: 12px; display: flex; justify-content: space-between; gap: 16px; }
.mails { margin: 0; padding: 0; list-style: none; }
.mails li + li { border-block-start: 1px solid var(--p-rule); }
.mails a, .head { display: grid; grid-template-columns: minmax(0, 17rem) minmax(0, 1fr) max-content; gap: 16px;
  align-items: center; min-height: 40px; padding: 4px 16px; color: inherit; text-decoration: none; }
.head { min-height: 32px; border-block-end: 1px solid var(--p-rule); background: var(--p-paper-2); color: var(--p-text-3);
  font-size: 12px; }
.mails a:hover { background: var(--p-hover); color: inherit; }
.mails a:focus-visible { outline-offset: -2px; }
.mails span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.to, time { color: var(--p-text-2); font-size: 13px; }
.subject { font-weight: 500; }
time { font-variant-numeric: tabular-nums; text-align: end; }
.nothing { padding: 24px 16px; }
.nothing p { margin: 0 0 4px; color: var(--p-text-2); }
.nothing p:first-child { color: var(--p-text); font-weight: 500; }
.nothing .button { margin-block-start: 12px; }

.back { display: inline-flex; align-items: center; gap: 6px; margin-block-end: 12px; min-height: 24px;
  color: var(--p-text-2); text-decoration: none; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 6px 24px; margin: 16px 0 24px; }
dt { color: var(--p-text-2); }
dd { margin: 0; overflow-wrap: anywhere; }
dd .address { margin-inline-start: 4px; color: var(--p-text-2); }
dd time { color: inherit; font-size: inherit; }
iframe { display: block; width: 100%; height: min(70vh, 720px); border: 0; background: #ffffff; color-scheme: light;
  resize: vertical; }
pre { margin: 0; padding: 16px; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext;
  font: 14px/1.6 var(--p-font); }
details, .source { margin: 0; border-block-end: 1px solid var(--p-rule-strong); }
summary, .source a { display: flex; align-items: center; min-height: 44px; color: var(--p-text); font-weight: 500;
  text-decoration: none; cursor: pointer; }
summary { display: list-item; padding-block: 12px; }
.source a { color: var(--p-action); }
details[open] { padding-block-end: 16px; }
.headers { font-size: 13px; margin: 0; }
.more { margin-block-start: 24px; border-block-start: 1px solid var(--p-rule-strong); }

@media (max-width: 640px) {
  .bar { padding: 0 16px; }
  .bar p { display: none; }
  main { padding: 24px 16px 48px; }
  h1 { font-size: 22px; }
  .tools form { width: 100%; }
  .tools form > div, .tools .empty button { flex: 1; }
  input { width: 100%; height: 44px; font-size: 16px; }
  button, .button { height: 44px; justify-content: center; }
  .head { display: none; }
  .mails a { grid-template-columns: minmax(0, 1fr) max-content; gap: 2px 12px; min-height: 60px; padding-block: 10px; }
  .mails .subject { grid-column: 1 / -1; grid-row: 1; }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dd { margin-block-end: 8px; }
}
@media print { .tools, .back, .more, .bar p { display: none; } body { background: none; } }
`
