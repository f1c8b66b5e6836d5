import type { Paragraph, Report, Span } from '../../report.js';
import type { Definitions } from '../definitions.js';
import type { Highlight, HighlightKind } from '../highlights.js';
import { escaped, html, type Markup, trusted } from '../markup.js';
import { nested, type Wrapped } from '../nest.js';

/** The measures a reader can turn on and off; sentiment and rhetoric mark much, so they begin turned off. */
const SWITCHES: readonly { id: string; label: string; kinds: readonly HighlightKind[]; on: boolean }[] = [
  { id: 'loaded', label: 'loaded', kinds: ['loaded'], on: true },
  { id: 'hedging', label: 'hedges and boosters', kinds: ['hedge', 'booster'], on: true },
  { id: 'attribution', label: 'sources', kinds: ['source', 'cue'], on: true },
  { id: 'sentiment', label: 'sentiment', kinds: ['praise', 'blame'], on: false },
  { id: 'rhetoric', label: 'rhetoric', kinds: ['rhetoric'], on: false },
  { id: 'dictionary', label: 'dictionaries', kinds: ['dictionary'], on: true },
];

const KEYS: Record<HighlightKind, string> = {
  loaded: 'loaded',
  hedge: 'hedge',
  booster: 'booster',
  source: 'source',
  cue: 'reporting word',
  praise: 'favourable',
  blame: 'unfavourable',
  rhetoric: 'rhetoric',
  dictionary: 'dictionary',
};

/** The text with its marks, and what turns them on and off. */
export function articleSection(report: Report, text: string, highlights: readonly Highlight[], definitions: Definitions): Markup {
  const kinds = new Set(highlights.map(({ kind }) => kind));
  return html`<section aria-labelledby="text">
<h2 id="text">The text</h2>
<p class="soft">Marked words are evidence, not verdicts. Hover, touch or focus one to see the lexicon entry behind it; thicker lines are stronger words; someone else’s words are grey.</p>
${filters(kinds, definitions)}
<p class="soft">${[...kinds].map((kind) => html`<span class="key ${kind}">${KEYS[kind]}</span> `)}</p>
<div class="article" lang="${report.language}">
${report.paragraphs.map(inOrder(text, highlights))}
</div>
</section>
<div id="detail" role="status" hidden></div>`;
}

function filters(kinds: ReadonlySet<HighlightKind>, definitions: Definitions): Markup {
  const present = SWITCHES.filter((one) => one.kinds.some((kind) => kinds.has(kind)));
  const categories = Object.entries(definitions).map(([, { title, path }], number) => ({ number, name: title ?? path }));
  categories.sort((a, b) => a.name.localeCompare(b.name));
  return html`<form class="filters" aria-label="What is marked">
<fieldset><legend>Measures</legend>${present.map(
    ({ id, label, on }) => html`<label><input type="checkbox" id="show-${id}"${trusted(on ? ' checked' : '')}> ${label}</label>`,
  )}</fieldset>
<fieldset><legend>Voice</legend><label><input type="radio" name="voice" id="voice-all" checked> all</label><label><input type="radio" name="voice" id="voice-author"> the author’s</label><label><input type="radio" name="voice" id="voice-others"> others’</label></fieldset>
<label class="needs-script">Category <select id="category"><option value="">all</option>${categories.map(({ number, name }) => html`<option value="${number}">${name}</option>`)}</select></label>
</form>`;
}

/** Paragraph by paragraph, each with its marks; both are in order of place. */
function inOrder(text: string, highlights: readonly Highlight[]): (paragraph: Paragraph) => Markup {
  let next = 0;
  return (paragraph) => {
    const from = next;
    while (next < highlights.length && (highlights[next] as Highlight).start < paragraph.end) next++;
    return paragraphMarkup(paragraph, text, highlights.slice(from, next));
  };
}

function paragraphMarkup(paragraph: Paragraph, text: string, highlights: readonly Highlight[]): Markup {
  const { index, start, end, role } = paragraph;
  const wrapped = [...saidIn(paragraph).map(said), ...highlights.map(marked)];
  wrapped.sort((a, b) => a.start - b.start || b.end - a.end);
  const words = trusted(nested(text, start, end, wrapped, escaped));
  const label = role === 'body' || role === 'list-item' ? '' : html`<span class="role">${role}, not counted</span>`;
  return html`<div class="paragraph ${role}" id="p${index + 1}" dir="auto">${label}<a class="place" href="#p${index + 1}" aria-label="paragraph ${index + 1}">${index + 1}</a>${words}</div>
`;
}

/** What is somebody else's; what is only imputed is the author's wording. */
const saidIn = ({ attribution }: Paragraph): Span[] => (attribution?.attributions ?? []).filter(({ imputed }) => !imputed).flatMap(({ content }) => content);

const said = ({ start, end }: Span): Wrapped => ({ start, end, open: () => '<span class="said">', close: '</span>' });

function marked({ id, start, end, kind, strength, voice, detail }: Highlight): Wrapped {
  const classes = [kind, strength > 1 && `w${strength}`, voice !== 'author' && voice].filter(Boolean).join(' ');
  const hint = escaped(detail.kind);
  return {
    start,
    end,
    open: (first) => `<mark class="${classes}" data-h="${id}"${first ? ` id="h${id}" title="${hint}"` : ''}>`,
    close: '</mark>',
  };
}
