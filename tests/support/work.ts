import { Session } from 'node:inspector/promises';

/** How much was done, without a clock. */
export interface Work {
  /** Executions of functions and blocks in src/, as V8 counts them for coverage. */
  blocks: number;
  /** Characters that patterns and searches went over. */
  characters: number;
}

/**
 * Counts the work of actions: V8's own block counts see every loop of our code, and what is native and linear in its
 * input (patterns, indexOf, slice) is counted by the characters it goes over. Only code that is loaded after this call
 * is counted block by block, so import what is to be measured afterwards.
 */
export async function startCounting(): Promise<(action: () => void) => Promise<Work>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return async (action) => {
    await session.post('Profiler.takePreciseCoverage');
    const counter = countCharacters();
    try {
      action();
    } finally {
      counter.stop();
    }
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const ours = result.filter(({ url }) => url.includes('/src/') && !url.includes('/node_modules/'));
    const counts = ours.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)));
    return { blocks: counts.reduce((sum, count) => sum + count, 0), characters: counter.total() };
  };
}

function countCharacters(): { total: () => number; stop: () => void } {
  let characters = 0;
  const { exec } = RegExp.prototype;
  const { indexOf, slice } = String.prototype;
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    const length = `${text}`.length;
    if (found) characters += found.index + found[0].length - from + 1;
    else characters += this.source.startsWith('^') || this.sticky ? 1 : Math.max(0, length - from) + 1;
    return found;
  };
  String.prototype.indexOf = function (searched, from = 0) {
    const found = indexOf.call(this, searched, from);
    characters += Math.max(0, (found < 0 ? this.length : found) - from) + 1;
    return found;
  };
  String.prototype.slice = function (...range) {
    const cut = slice.apply(this, range);
    characters += cut.length;
    return cut;
  };
  return {
    total: () => characters,
    stop() {
      RegExp.prototype.exec = exec;
      String.prototype.indexOf = indexOf;
      String.prototype.slice = slice;
    },
  };
}
