import type { PlotOptions } from '@observablehq/plot';
import { DOMImplementation, plot, XMLSerializer } from '../../vendor/charts.js';
import { type Markup, trusted } from '../markup.js';

/** What a chart says besides its marks. */
export interface ChartOptions extends Omit<PlotOptions, 'document' | 'className' | 'title' | 'caption'> {
  /** What it shows, for those who do not see it. */
  label: string;
}

/** What is asked of the element that Plot makes. */
interface SvgElement {
  setAttribute(name: string, value: string): void;
}

const CLASS = 'chart';
/** Plot styles each chart by itself; the page's style sheet does that here, since the page lets no other styles in. */
const OWN_STYLES = /<style>[\s\S]*?<\/style>/;
/** Plot's way of marking up for its own sake what the page needs in other words, or not at all. */
const NAMESPACES = / xmlns(?::\w+)?="[^"]*"/g;

/** A tenth of a pixel is fine enough. */
const PLACES = / (?:x|y|x1|x2|y1|y2|width|height|d|transform)="[^"]*"/g;
const shortFractions = (attribute: string): string => attribute.replace(/(\.\d)\d+/g, '$1');

/** A chart of Observable Plot as SVG. Plot writes texts and titles through a document, which escapes them. */
export function svgOf({ label, ...options }: ChartOptions): Markup {
  const document = new DOMImplementation().createDocument('http://www.w3.org/1999/xhtml', 'html');
  const svg = plot({ ...options, document: document as never, className: CLASS }) as unknown as SvgElement;
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  return trusted(
    new XMLSerializer()
      .serializeToString(svg as never)
      .replace(OWN_STYLES, '')
      .replace(NAMESPACES, '')
      .replace(PLACES, shortFractions),
  );
}
