import type { Interval } from '../report.js';

/** Numbers as a reader wants them. One place, so that every format for people says the same thing in the same way. */

/** `+0.12`, `−0.12`, `0.00`: a score with its sign. */
export function signed(score: number): string {
  const digits = Math.abs(score).toFixed(2);
  if (Number(digits) === 0) return digits;
  return `${score < 0 ? '−' : '+'}${digits}`;
}

/** `3.2`: a rate per 100 words. */
export const rate = (per100: number): string => per100.toFixed(1);

/** `2.3–4.3`: the ends of an interval of a rate. */
export const rateInterval = ([low, high]: Interval): string => `${rate(low)}–${rate(high)}`;

/** `12%`: a share. A share that is neither none nor all never rounds to 0% or 100%. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return '<1%';
  if (share < 1 && share >= 0.995) return '>99%';
  return `${Math.round(share * 100)}%`;
}

const GROUPED = new Intl.NumberFormat('en-US');
/** `12,345` */
export const grouped = (count: number): string => GROUPED.format(count);

/** `1 source`, `2 sources`, `no sources` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? 'no' : grouped(count)} ${count === 1 ? one : many}`;
}

/** `1, 3–5, 9`: places counted from 1, runs joined. */
export function places(indices: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const place of indices.map((index) => index + 1)) {
    const last = runs.at(-1);
    if (last && place === last[1] + 1) last[1] = place;
    else runs.push([place, place]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
