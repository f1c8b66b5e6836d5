import { entriesOf, type FullEntry } from '../entries.js';
import type { Lexicon, LexiconCategory } from '../schema.js';
import { foreignName } from './category-ids.js';
import type { Exported } from './format.js';
import { addLostFields, createLosses, type Losses } from './losses.js';
import { surfaceTerm, type TermSyntax } from './surface-terms.js';
import { NOT_XML, xmlAttribute } from './xml.js';

const WRITTEN: TermSyntax = { star: 'anywhere', question: false, forbidden: NOT_XML };

/** A lexicon as a Yoshikoder `.ykd`: surface forms with `*`, nested categories with their definitions, weights as scores. */
export function serializeYoshikoder(lexicon: Lexicon): Exported {
  const losses = createLosses();
  addLostFields(losses, lexicon, { head: ['title', 'description'], category: ['title', 'definition'], entry: ['weight'] });
  const byCategory = new Map<string, FullEntry[]>();
  for (const entry of entriesOf(lexicon)) {
    const of = byCategory.get(entry.category);
    if (of) of.push(entry);
    else byCategory.set(entry.category, [entry]);
  }
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<dictionary style="050805" patternengine="substring">',
    opening(lexicon.title ?? lexicon.id, lexicon.description, lexicon.id, '  ', losses),
  ];
  const write = (categories: readonly LexiconCategory[], parent: string, indent: string) => {
    for (const category of categories) {
      const path = parent ? `${parent}/${category.id}` : category.id;
      const name = foreignName(category);
      if (category.title !== undefined && category.title !== name) losses.add('category-title', 'the title of categories is not kept', path);
      lines.push(opening(name, category.definition, path, indent, losses));
      lines.push(...patternsOf(byCategory.get(path) ?? [], `${indent}  `, losses));
      if (category.categories) write(category.categories, path, `${indent}  `);
      lines.push(`${indent}</cnode>`);
    }
  };
  write(lexicon.categories, '', '    ');
  lines.push('  </cnode>', '</dictionary>', '');
  return { text: lines.join('\n'), losses: losses.list() };
}

function opening(name: string, description: string | undefined, path: string, indent: string, losses: Losses): string {
  const safe = (text: string) => {
    if (!NOT_XML.test(text)) return text;
    losses.add('characters', 'characters that XML cannot hold are left out of names and definitions', path);
    return [...text].filter((character) => !NOT_XML.test(character)).join('');
  };
  return `${indent}<cnode name=${xmlAttribute(safe(name))}${description === undefined ? '' : ` desc=${xmlAttribute(safe(description))}`}>`;
}

function patternsOf(entries: readonly FullEntry[], indent: string, losses: Losses): string[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const term = surfaceTerm(entry, WRITTEN, losses);
    if (term === undefined) return [];
    if (seen.has(term.toLowerCase())) {
      losses.add('entry-twice', 'entries that are alike but for what the format cannot say are written once', entry.term);
      return [];
    }
    seen.add(term.toLowerCase());
    return [`${indent}<pnode name=${xmlAttribute(term)}${entry.weight === undefined ? '' : ` score="${entry.weight}"`}/>`];
  });
}
