import { type ErrorPlace, SlantwiseError } from '../../error.js';
import { type Document, isAlias, isMap, isScalar, isSeq } from '../../vendor/yaml.js';
import { composedYaml } from '../located.js';
import { DEEPEST_CATEGORY } from './category-ids.js';
import type { Diagnostics } from './diagnostics.js';
import type { NamedMember, NamedPart } from './quanteda-tree.js';

/** Aliases may repeat this many parts in all; a dictionary repeats none, an alias bomb billions. */
const ALIASED_PARTS = 100_000;
const DEEPEST = 3 * DEEPEST_CATEGORY;

/**
 * A named list written in YAML or JSON. Every scalar is the word that is written: `NO`, `NA`, `1.0` and `null` are
 * words, not truth values, numbers and nothing.
 *
 * @throws {SlantwiseError} `invalid-syntax`, `invalid-lexicon` with line and column.
 */
export function namedYaml(
  text: string,
  file: string | undefined,
  diagnostics: Diagnostics,
): { members: readonly NamedMember[]; placeAt(offset: number): ErrorPlace } {
  const lineFeeds = text.includes('\n') ? text : text.replaceAll('\r', '\n');
  const { document, placeAt } = composedYaml(lineFeeds, file, { schema: 'failsafe', uniqueKeys: false });
  const part = document?.contents ? partOf(document, placeAt, diagnostics) : undefined;
  if (part?.kind !== 'named' && !(part?.kind === 'list' && part.parts.length)) {
    throw new SlantwiseError('invalid-lexicon', 'holds no keys: a quanteda dictionary is keys with lists of words', { place: placeAt(part?.offset ?? 0) });
  }
  return { members: part.kind === 'named' ? part.members : [{ name: undefined, offset: part.offset, part }], placeAt };
}

function partOf(document: Document.Parsed, placeAt: (offset: number) => ErrorPlace, diagnostics: Diagnostics): NamedPart {
  const anchors = new Map<string, unknown>();
  let aliased = 0;
  return convert(document.contents, 0, false);

  function convert(node: unknown, depth: number, inAlias: boolean): NamedPart {
    const offset = (node as { range?: [number, number, number] } | null)?.range?.[0] ?? 0;
    if (inAlias && ++aliased > ALIASED_PARTS)
      throw new SlantwiseError('invalid-syntax', 'its aliases unfold into far more than the file holds', { place: placeAt(offset) });
    if (depth > DEEPEST) throw new SlantwiseError('invalid-lexicon', 'is nested too deep, or a key holds itself', { place: placeAt(offset) });
    const anchor = (node as { anchor?: string } | null)?.anchor;
    if (anchor !== undefined && !inAlias) anchors.set(anchor, node);
    if (isAlias(node)) {
      if (!anchors.has(node.source))
        throw new SlantwiseError('invalid-syntax', `nothing is anchored as "&${node.source}" before this alias`, { place: placeAt(offset) });
      return convert(anchors.get(node.source), depth + 1, true);
    }
    if (isSeq(node)) return { kind: 'list', offset, parts: node.items.map((item) => convert(item, depth + 1, inAlias)) };
    if (isMap(node)) {
      const members = node.items.flatMap((pair): NamedMember[] => {
        const at = (pair.key as { range?: [number, number, number] } | null)?.range?.[0] ?? offset;
        const name = nameOf(pair.key);
        const part = convert(pair.value, depth + 1, inAlias);
        if (name !== undefined) return [{ name: name === '<<' ? undefined : name, offset: at, part }];
        const { line, column } = placeAt(at);
        diagnostics.error('key-unread', 'a key that is no word, and what it holds, is not read', line, column);
        return [];
      });
      return { kind: 'named', offset, members };
    }
    return wordOf(node, offset);
  }

  function nameOf(key: unknown): string | undefined {
    const target = isAlias(key) ? anchors.get(key.source) : key;
    if (isScalar(target) && target.anchor !== undefined) anchors.set(target.anchor, target);
    return isScalar(target) ? String(target.value ?? '') : undefined;
  }
}

/** A scalar as the word that is written; nothing, or a `~`, is an empty list. */
function wordOf(node: unknown, offset: number): NamedPart {
  if (!isScalar(node)) return { kind: 'list', offset, parts: [] };
  const text = String(node.value ?? '');
  return node.type === 'PLAIN' && (text === '' || text === '~') ? { kind: 'list', offset, parts: [] } : { kind: 'word', offset, text };
}
