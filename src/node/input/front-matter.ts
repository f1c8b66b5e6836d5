import { parse } from '../../vendor/yaml.js';
import type { Metadata } from './types.js';

/** The single values of YAML front matter. What is broken or nested says nothing that a table could hold. */
export function parseYaml(yaml: string): Metadata {
  try {
    return singleValues(parse(yaml));
  } catch {
    return {};
  }
}

/** The values of an object that fit a cell. */
export function singleValues(value: unknown): Metadata {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const cells: Metadata = {};
  for (const [name, cell] of Object.entries(value)) {
    if (cell === null || typeof cell === 'string' || typeof cell === 'boolean' || (typeof cell === 'number' && Number.isFinite(cell))) cells[name] = cell;
    else if (cell instanceof Date) cells[name] = cell.toISOString();
  }
  return cells;
}
