/**
 * Where the words of a web page stand in its HTML. A parser forgets it; so each run of text is given a mark before it
 * is parsed: a private character, whose number is that of the run. The marks go along with the words, wherever an
 * extractor puts them.
 */

/** The private planes 15 and 16, in one row. */
const FIRST = 0xf0000;
const LAST = 0x10fffd;
const MARKS = /[\u{f0000}-\u{10ffff}]/gu;

/** A marked page, and what its marks stand for. */
export interface MarkedHtml {
  html: string;
  /** Of each mark: where its run begins. */
  from: number[];
  /** Of each mark: the length of the reference (`&amp;`) that it stands for; 0 before plain text. */
  reference: number[];
}

/** The number of a mark, or undefined for any other character. */
export const markOf = (codePoint: number): number | undefined => (codePoint >= FIRST && codePoint <= LAST ? codePoint - FIRST : undefined);

export const withoutMarks = (text: string): string => text.replace(MARKS, '');

/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext']);
/** Extractors look for these by themselves, with nothing beside them. */
const TOLD_BY_WORD =
  /^(?:ad(?:vertising|vertisement)?|pub(?:licité)?|werb(?:ung)?|广告|реклама|anuncio|loading|正在加载|загрузка|chargement|cargando)(?:…|\.\.\.)?$/iu;

/** The page with a mark before each run of text and around each reference. A page that uses private characters itself stays as it is. */
export function markedHtml(html: string): MarkedHtml {
  const marked: MarkedHtml = { html, from: [], reference: [] };
  // Not by a regular expression with the flag g: its place would be kept.
  if (html.search(MARKS) >= 0) return marked;
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const tag = nextTag(html, at);
    parts.push(markedRun(html, at, tag, marked));
    const end = endOfTag(html, tag);
    parts.push(html.slice(tag, end));
    at = end;
  }
  marked.html = parts.join('');
  return marked;
}

/** Elements that are closed without being closed. */
const NEED_NO_END = new Set('area base br col dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track wbr'.split(' '));

/** How deep elements stand in each other, at most, if all that need an end have none of another's. */
export function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (let tag = nextTag(html, 0); tag < html.length; tag = nextTag(html, endOfTag(html, tag))) {
    const [, end, name = ''] = /^<(\/?)([a-zA-Z][\w-]*)/.exec(html.slice(tag, tag + 40)) ?? [];
    if (name === '' || NEED_NO_END.has(name.toLowerCase())) continue;
    depth = end ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function nextTag(html: string, from: number): number {
  for (let at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) if (/[a-zA-Z/!?]/.test(html[at + 1] ?? '')) return at;
  return html.length;
}

/** After a tag, comment or declaration, and after the content of an element whose content is no markup. */
function endOfTag(html: string, tag: number): number {
  if (tag >= html.length) return html.length;
  if (html.startsWith('<!--', tag)) return after(html, '-->', tag + 4);
  if (html[tag + 1] === '!' || html[tag + 1] === '?') return after(html, '>', tag);
  let quote = '';
  let end = tag + 1;
  for (let before = ''; end < html.length; end++) {
    const sign = html[end] as string;
    if (quote) {
      if (sign === quote) quote = '';
    } else if (sign === '>') break;
    else if ((sign === '"' || sign === "'") && before === '=') quote = sign;
    if (sign.trim() !== '') before = sign;
  }
  end = Math.min(end + 1, html.length);
  const name = /^<([a-zA-Z]+)/.exec(html.slice(tag, tag + 12))?.[1]?.toLowerCase();
  if (name === undefined || !RAW.has(name)) return end;
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = end;
  return closing.exec(html)?.index ?? html.length;
}

function after(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at < 0 ? html.length : at + sign.length;
}

function markedRun(html: string, from: number, to: number, { from: places, reference }: MarkedHtml): string {
  const run = html.slice(from, to);
  const words = run.trim();
  if (words === '' || (words.length < 20 && TOLD_BY_WORD.test(words))) return run;
  const mark = (at: number, length: number): string => {
    if (FIRST + places.length > LAST) return '';
    reference.push(length);
    return String.fromCodePoint(FIRST + places.push(at) - 1);
  };
  let out = '';
  let at = 0;
  for (const found of run.matchAll(/&(?:#\w+|\w+);?/g)) {
    const end = found.index + found[0].length;
    if (found.index > at) out += mark(from + at, 0) + run.slice(at, found.index);
    out += mark(from + found.index, found[0].length) + found[0];
    at = end;
  }
  return at < run.length ? out + mark(from + at, 0) + run.slice(at) : out;
}
