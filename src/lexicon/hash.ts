import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Lexicon } from './schema.js';

const known = new WeakMap<Lexicon, string>();

/** `sha256-` and the hex digest of the lexicon's canonical JSON: the same content has the same hash, whatever the order of its keys. */
export function hashOf(lexicon: Lexicon): string {
  let hash = known.get(lexicon);
  if (hash === undefined) {
    hash = `sha256-${bytesToHex(sha256(utf8ToBytes(canonicalJson(lexicon))))}`;
    known.set(lexicon, hash);
  }
  return hash;
}

/** Takes over a hash that the lexicon build computed, so that loading a shipped lexicon costs nothing. */
export function rememberHash(lexicon: Lexicon, hash: string): void {
  known.set(lexicon, hash);
}

/** `sha256-` and the hex digest of a series of texts, each with its length before it, so that no two series look alike. */
export function hashOfTexts(texts: readonly string[]): string {
  const hash = sha256.create();
  for (const text of texts) hash.update(utf8ToBytes(`${text.length}:`)).update(utf8ToBytes(text));
  return `sha256-${bytesToHex(hash.digest())}`;
}

/** JSON with keys in alphabetical order and nothing undefined. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const pairs = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`);
  return `{${pairs.join(',')}}`;
}
