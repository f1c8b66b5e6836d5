import { visible } from '../render/visible.js';

/** HTML that may stand in a page as it is. */
export interface Markup {
  readonly html: string;
}

/** What a template takes: text is escaped, markup is not, of lists each part in turn; `false`, `null` and `undefined` are nothing. */
export type Content = string | number | boolean | null | undefined | Markup | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Text for HTML, inside and outside of attributes. Controls, and marks that reorder what is read, become visible signs.
 *
 * @example
 * ```ts
 * escaped('<b title="x">'); // '&lt;b title=&quot;x&quot;&gt;'
 * ```
 */
export const escaped = (text: string): string => visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] as string);

/** Markup that was escaped already, or written by us. */
export const trusted = (html: string): Markup => ({ html });

/** A template of HTML: whatever is put in is escaped, unless it is markup. Attributes must stand in double quotes. */
export function html(strings: TemplateStringsArray, ...contents: Content[]): Markup {
  let out = strings[0] as string;
  contents.forEach((content, i) => {
    out += written(content) + strings[i + 1];
  });
  return trusted(out);
}

function written(content: Content): string {
  if (content === null || content === undefined || typeof content === 'boolean') return '';
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return String(content);
  if ('html' in content) return content.html;
  return content.map(written).join('');
}
