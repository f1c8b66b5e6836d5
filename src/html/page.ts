import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { VERSION } from '../version.js';
import style from './assets/page.css?raw';
import script from './assets/page.js?raw';
import { html, type Markup, trusted } from './markup.js';

/** A page that is one file. */
export interface PageOptions {
  title: string;
  /** What stands between header and footer. */
  body: Markup;
  /** What the page's script reads. */
  data?: object;
}

/** The style sheet and the script of every page, with the hashes that the page lets them in by. */
const STYLE = style.trim();
const SCRIPT = script.trim();

/**
 * A self-contained page. It loads nothing: its policy lets in the one style sheet and the one script that stand in it,
 * known by their hashes, so that nothing an article holds could run even if it got past the escaping.
 */
export function page({ title, body, data = {} }: PageOptions): string {
  const policy = `default-src 'none'; style-src '${hashOfSource(STYLE)}'; script-src '${hashOfSource(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="slantwise ${VERSION}">
<title>${title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
${body}
<script type="application/json" id="data">${trusted(scriptJson(data))}</script>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`.html;
}

function hashOfSource(source: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(source))))}`;
}

/** JSON that ends no script element and no line. */
const scriptJson = (data: object): string =>
  JSON.stringify(data).replace(/[<\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
