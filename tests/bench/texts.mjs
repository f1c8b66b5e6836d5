import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../examples/articles/', import.meta.url);
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** A number generator with a seed: every run reads the same texts. */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Articles made of our own example articles' paragraphs, in a new order each. */
export function texts(count) {
  const next = random(7);
  const all = articles.flatMap((article) => article.split(/\n\n+/));
  const headlines = articles.map((article) => article.split(/\n\n+/)[0]);
  const paragraphs = all.filter((paragraph) => paragraph.length > 120);
  const one = (list) => list[Math.floor(next() * list.length)];
  return Array.from({ length: count }, () => [one(headlines), ...Array.from({ length: 14 }, () => one(paragraphs))].join('\n\n'));
}

/** Paragraphs in which every third word was never seen before. */
export function* stream(count) {
  const next = random(11);
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const word = () => Array.from({ length: 5 + Math.floor(next() * 6) }, () => letters[Math.floor(next() * 26)]).join('');
  for (let i = 0; i < count; i++) {
    yield `The minister of ${word()} said that ${word()} may ${word()} the shameless ${word()} plan, and critics say ${word()} is clearly ${word()}.`;
  }
}

/** A dictionary of made-up words and phrases in twenty categories, every fourth a phrase. */
export function dictionary(entries) {
  const next = random(13);
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const word = () => Array.from({ length: 4 + Math.floor(next() * 8) }, () => letters[Math.floor(next() * 26)]).join('');
  const terms = Array.from({ length: entries }, (_, i) => (i % 4 ? word() : `${word()} ${word()}`));
  return {
    id: 'bench/dictionary',
    version: '1.0.0',
    language: 'en',
    measure: 'own',
    licence: { spdx: 'MIT', redistributable: true, commercial: true },
    categories: Array.from({ length: 20 }, (_, c) => ({ id: `c${c}`, entries: terms.filter((_term, i) => i % 20 === c) })),
  };
}
