import type { PlotOptions } from '@observablehq/plot';
import { DOMImplementation, plot, XMLSerializer } from '../../vendor/charts.js';
import { escaped, type Markup, trusted } from '../markup.js';

/** What a chart says besides its marks. */
export interface ChartOptions extends Omit<PlotOptions, 'document' | 'className' | 'title' | 'caption'> {
  /** What it shows, for those who do not see it. */
  label: string;
}

const CLASS = 'chart';
/** Plot styles each chart by itself; the page's style sheet does that here, since the page lets no other styles in. */
const OWN_STYLES = /<style>[\s\S]*?<\/style>/;
/** Plot's way of marking up for its own sake what the page needs in other words, or not at all. */
const NAMESPACES = / xmlns(?::\w+)?="[^"]*"/g;

/** Names of Plot's marks, for its own users: a group without a role must have none. */
const GROUP_LABELS = /(<g)( aria-label="[^"]*")/g;

/** A hundredth of a pixel is fine enough. */
const PLACES = / (?:x|y|x1|x2|y1|y2|width|height|d|transform|fill-opacity)="[^"]*"/g;
const shortFractions = (attribute: string): string => attribute.replace(/(\.\d\d?)\d*/g, '$1');

/** A chart of Observable Plot as SVG. Plot writes texts and titles through a document, which escapes them. */
export function svgOf({ label, ...options }: ChartOptions): Markup {
  const document = new DOMImplementation().createDocument('http://www.w3.org/1999/xhtml', 'html');
  const svg = plot({ ...options, document: document as never, className: CLASS });
  const written = new XMLSerializer()
    .serializeToString(svg as never)
    .replace(OWN_STYLES, '')
    .replace(NAMESPACES, '')
    .replace(GROUP_LABELS, '$1')
    .replace(PLACES, shortFractions);
  // A picture has no parts for a screen reader, so one with links in it is a group.
  const role = written.includes('<a ') ? 'group' : 'img';
  return trusted(written.replace('<svg ', `<svg role="${role}" aria-label="${escaped(label)}" `));
}
